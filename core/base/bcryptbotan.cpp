// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bcrypt.h"

#include <botan/bcrypt.h>
#include <botan/rng.h>
#include <botan/version.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <span>

namespace jaego {

namespace {

constexpr qsizetype kPrefix = 7; ///< "$2a$04$"
constexpr qsizetype kSaltLetters = 22;
constexpr std::size_t kSaltBytes = 16;
using SaltBytes = std::array<std::uint8_t, kSaltBytes>;

/// bcrypt has a base64 of its own, and leaves the padding out. Of the last letter two bits count.
std::optional<SaltBytes> saltOf(const QByteArray &letters)
{
    static const QByteArray alphabet("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    SaltBytes bytes{};
    std::uint32_t bits = 0;
    int held = 0;
    std::size_t at = 0;
    for (const char letter : letters) {
        const qsizetype value = alphabet.indexOf(letter);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held >= 8 && at < bytes.size()) {
            held -= 8;
            bytes.at(at++) = static_cast<std::uint8_t>(bits >> held);
        }
    }
    return bytes;
}

/// Botan draws the salt itself. Naver gives it: what is drawn here is just that, once.
class GivenSalt final : public Botan::RandomNumberGenerator {
public:
    explicit GivenSalt(const SaltBytes &salt) : m_salt(salt) { }
#if BOTAN_VERSION_MAJOR >= 3
    void fill_bytes_with_input(std::span<std::uint8_t> output, std::span<const std::uint8_t>) override
    {
        give(output.data(), output.size());
    }
#else
    void randomize(std::uint8_t output[], std::size_t length) override { give(output, length); }
    void add_entropy(const std::uint8_t /*input*/[], std::size_t /*length*/) override { }
#endif
    [[nodiscard]] bool accepts_input() const override { return false; }
    [[nodiscard]] std::string name() const override { return "given salt"; }
    void clear() override { }
    [[nodiscard]] bool is_seeded() const override { return true; }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    void give(std::uint8_t *output, std::size_t length)
    {
        m_fits = m_fits && length == m_salt.size();
        std::memset(output, 0, length);
        std::memcpy(output, m_salt.data(), std::min(length, m_salt.size()));
    }

    SaltBytes m_salt;
    bool m_fits = true;
};

} // namespace

std::optional<QByteArray> bcryptHash(const QByteArray &password, const QByteArray &salt)
{
    if (salt.size() < kPrefix + kSaltLetters || !salt.startsWith("$2") || salt.at(3) != '$'
        || salt.at(6) != '$')
        return std::nullopt;
    bool isNumber = false;
    const ushort cost = salt.mid(4, 2).toUShort(&isNumber);
    const auto bytes = saltOf(salt.mid(kPrefix, kSaltLetters));
    if (!isNumber || !bytes)
        return std::nullopt;
    try {
        GivenSalt given(*bytes);
        const std::string hash = Botan::generate_bcrypt(password.toStdString(), given, cost, salt.at(2));
        if (!given.fits() || hash.size() != 60)
            return std::nullopt;
        return QByteArray::fromStdString(hash);
    } catch (const Botan::Exception &) { // a cost or a version that is none
        return std::nullopt;
    }
}

} // namespace jaego

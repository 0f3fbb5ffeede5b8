// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desktop/loginstart.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QXmlStreamWriter>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Error refused(const QString &path, const QString &why)
{
    return Error(Error::Kind::Storage, q("files"), Text::tr("%1 cannot be written: %2").arg(path, why));
}

/// A file of the session's own folder that is there, or is not.
class FileStart : public LoginStart {
public:
    FileStart(const QString &folder, const QString &name)
        : m_folder(folder), m_path(QDir(folder).filePath(name))
    {
    }

    [[nodiscard]] bool isOn() const override { return QFile::exists(m_path); }
    [[nodiscard]] QString where() const override { return m_path; }
    [[nodiscard]] Status set(bool on) override
    {
        if (!on) {
            QFile file(m_path);
            if (file.exists() && !file.remove())
                return refused(m_path, file.errorString());
            return Done{};
        }
        QSaveFile file(m_path);
        const QByteArray words = text();
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(words) != words.size()
            || !file.commit())
            return refused(m_path, file.errorString());
        return Done{};
    }

private:
    [[nodiscard]] virtual QByteArray text() const = 0;

    QString m_folder;
    QString m_path;
};

/// One word of an Exec line: quoted as the Desktop Entry Specification has it, and that as a string of it.
QString execWord(QString word)
{
    for (const char *special : { "\\", "\"", "`", "$" })
        word.replace(q(special), q("\\") + q(special));
    word.replace(q("%"), q("%%"));
    word = q("\"") + word + q("\"");
    return word.replace(q("\\"), q("\\\\")).replace(q("\n"), q("\\n"));
}

class DesktopEntryStart final : public FileStart {
public:
    DesktopEntryStart(const QString &folder, StartCommand command)
        : FileStart(folder, q("jaego.desktop")), m_command(std::move(command))
    {
    }
    /// Desktops switch an entry off by a line in it.
    [[nodiscard]] bool isOn() const override
    {
        QFile file(where());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArrayList lines = file.readAll().split('\n');
        return std::none_of(lines.begin(), lines.end(), [](const QByteArray &line) {
            const QByteArray plain = line.simplified().replace(' ', "").toLower();
            return plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false";
        });
    }

private:
    [[nodiscard]] QByteArray text() const override
    {
        QStringList words{ execWord(m_command.program) };
        for (const QString &argument : m_command.arguments)
            words.append(execWord(argument));
        return q("[Desktop Entry]\n"
                 "Type=Application\n"
                 "Name=Jaego\n"
                 "Comment=Keeps the stock of the shop in step, from the tray\n"
                 "TryExec=%1\n" // a program that was removed is not missed
                 "Exec=%2\n"
                 "Icon=jaego\n"
                 "Terminal=false\n"
                 "X-GNOME-Autostart-enabled=true\n")
            .arg(QString(m_command.program).replace(q("\\"), q("\\\\")), words.join(QLatin1Char(' ')))
            .toUtf8();
    }

    StartCommand m_command;
};

class LaunchAgentStart final : public FileStart {
public:
    LaunchAgentStart(const QString &folder, StartCommand command)
        : FileStart(folder, q(JAEGO_APP_ID) + q(".plist")), m_command(std::move(command))
    {
    }

private:
    [[nodiscard]] QByteArray text() const override
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeDTD(q("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                       "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
        xml.writeStartElement(q("plist"));
        xml.writeAttribute(q("version"), q("1.0"));
        xml.writeStartElement(q("dict"));
        xml.writeTextElement(q("key"), q("Label"));
        xml.writeTextElement(q("string"), q(JAEGO_APP_ID));
        xml.writeTextElement(q("key"), q("ProgramArguments"));
        xml.writeStartElement(q("array"));
        xml.writeTextElement(q("string"), m_command.program);
        for (const QString &argument : m_command.arguments)
            xml.writeTextElement(q("string"), argument);
        xml.writeEndElement();
        xml.writeTextElement(q("key"), q("RunAtLoad"));
        xml.writeEmptyElement(q("true"));
        xml.writeTextElement(q("key"), q("ProcessType"));
        xml.writeTextElement(q("string"), q("Interactive"));
        xml.writeEndDocument();
        return bytes;
    }

    StartCommand m_command;
};

/// One word as Windows takes a command line apart: backslashes are plain but before a quote.
QString windowsWord(const QString &word)
{
    QString quoted = q("\"");
    qsizetype backslashes = 0;
    for (const QChar letter : word) {
        if (letter == QLatin1Char('\\')) {
            ++backslashes;
            continue;
        }
        const bool isQuote = letter == QLatin1Char('"');
        quoted += QString(isQuote ? 2 * backslashes + 1 : backslashes, QLatin1Char('\\')) + letter;
        backslashes = 0;
    }
    return quoted + QString(2 * backslashes, QLatin1Char('\\')) + q("\"");
}

class RunKeyStart final : public LoginStart {
public:
    RunKeyStart(std::unique_ptr<QSettings> key, StartCommand command)
        : m_key(std::move(key)), m_command(std::move(command))
    {
    }
    [[nodiscard]] bool isOn() const override { return m_key->contains(q("Jaego")); }
    [[nodiscard]] QString where() const override { return m_key->fileName(); }
    [[nodiscard]] Status set(bool on) override
    {
        if (on) {
            QStringList words{ windowsWord(QDir::toNativeSeparators(m_command.program)) };
            for (const QString &argument : m_command.arguments)
                words.append(windowsWord(argument));
            m_key->setValue(q("Jaego"), words.join(QLatin1Char(' ')));
        } else {
            m_key->remove(q("Jaego"));
        }
        m_key->sync();
        if (m_key->status() != QSettings::NoError)
            return refused(where(), Text::tr("the system refuses it"));
        return Done{};
    }

private:
    std::unique_ptr<QSettings> m_key;
    StartCommand m_command;
};

} // namespace

std::unique_ptr<LoginStart> desktopEntryStart(const QString &folder, const StartCommand &command)
{
    return std::make_unique<DesktopEntryStart>(folder, command);
}

std::unique_ptr<LoginStart> launchAgentStart(const QString &folder, const StartCommand &command)
{
    return std::make_unique<LaunchAgentStart>(folder, command);
}

std::unique_ptr<LoginStart> runKeyStart(std::unique_ptr<QSettings> key, const StartCommand &command)
{
    return std::make_unique<RunKeyStart>(std::move(key), command);
}

std::unique_ptr<LoginStart> loginStartOfThisSystem(const StartCommand &command)
{
#if defined(Q_OS_WIN)
    return runKeyStart(
        std::make_unique<QSettings>(q("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
                                    QSettings::NativeFormat),
        command);
#elif defined(Q_OS_MACOS)
    return launchAgentStart(QDir::home().filePath(q("Library/LaunchAgents")), command);
#else
    return desktopEntryStart(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                                 .filePath(q("autostart")),
                             command);
#endif
}

} // namespace jaego

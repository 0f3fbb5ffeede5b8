// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/sqlstatement.h"

#include "base/text.h"

#include <QHash>

namespace jaego {

namespace {

constexpr qsizetype kLongest = 100'000;

Error wrong(const QString &setting, const QString &words)
{
    return { Error::Kind::Config, setting, QStringLiteral("%1: %2").arg(setting, words) };
}

bool startsWord(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Goes over a text once. What it stands on decides what a character means.
class Scanner {
public:
    Scanner(const QString &text, const QString &setting) : m_in(text), m_setting(setting) { }

    Result<SqlStatement> read()
    {
        while (m_at < m_in.size()) {
            if (auto trouble = step())
                return *trouble;
        }
        if (m_depth != 0)
            return wrong(m_setting, Text::tr("a parenthesis is not closed"));
        m_out.text = m_out.text.trimmed();
        if (m_out.words.isEmpty())
            return wrong(m_setting, Text::tr("there is no statement"));
        return m_out;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_in.size() ? m_in.at(m_at + ahead) : QChar();
    }

    std::optional<Error> step()
    {
        const QChar c = peek();
        if (m_ended && !c.isSpace() && !(c == u'-' && peek(1) == u'-') && !(c == u'/' && peek(1) == u'*'))
            return wrong(
                m_setting,
                Text::tr("only one statement is run; a second one begins at \"%1\"").arg(m_in.mid(m_at, 40)));
        if (c == QChar(u'\0'))
            return wrong(m_setting, Text::tr("it holds a character that is no text"));
        if (c == u'-' && peek(1) == u'-')
            return lineComment();
        if (c == u'/' && peek(1) == u'*')
            return blockComment();
        if (c == u'\'' || c == u'"' || c == u'`')
            return quoted(c, c == u'\'' && m_out.text.endsWith(u'E', Qt::CaseInsensitive) && endsBareE());
        if (c == u'$' && (peek(1) == u'$' || startsWord(peek(1))))
            return dollarQuoted();
        if (c == u':' && peek(1) == u':') {
            m_out.text += QStringLiteral("::");
            m_at += 2;
            return std::nullopt;
        }
        if (c == u':' && startsWord(peek(1)))
            return placeholder();
        if (c == u'?')
            return wrong(m_setting,
                         Text::tr("\"?\" is no place for a value; values are named (:sku, :delta …)"));
        if (startsWord(c))
            return word();
        if (c == u';') {
            m_ended = true;
            ++m_at;
            return std::nullopt;
        }
        if (c == u'(')
            ++m_depth;
        if (c == u')' && --m_depth < 0)
            return wrong(m_setting, Text::tr("a parenthesis is closed that was not opened"));
        ++m_at;
        if (!c.isSpace()) // lines become one line, as a setting is
            m_out.text += c;
        else if (!m_out.text.endsWith(u' '))
            m_out.text += u' ';
        return std::nullopt;
    }

    /// E'…': the E is the text's, not the end of a name.
    [[nodiscard]] bool endsBareE() const
    {
        const qsizetype before = m_out.text.size() - 2;
        return before < 0 || !isWordPart(m_out.text.at(before));
    }

    std::optional<Error> lineComment()
    {
        const qsizetype end = m_in.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_in.size() : end;
        return std::nullopt;
    }

    std::optional<Error> blockComment()
    {
        int depth = 0;
        while (m_at < m_in.size()) {
            if (peek() == u'/' && peek(1) == u'*') {
                ++depth;
                m_at += 2;
            } else if (peek() == u'*' && peek(1) == u'/') {
                m_at += 2;
                if (--depth == 0) {
                    if (!m_out.text.endsWith(u' '))
                        m_out.text += u' ';
                    return std::nullopt;
                }
            } else {
                ++m_at;
            }
        }
        return wrong(m_setting, Text::tr("a comment (/* …) is not closed"));
    }

    std::optional<Error> quoted(QChar mark, bool escapes)
    {
        const qsizetype start = m_at++;
        while (m_at < m_in.size()) {
            const QChar c = m_in.at(m_at++);
            if (escapes && c == u'\\' && m_at < m_in.size()) {
                ++m_at;
            } else if (c == mark) {
                if (peek() != mark) {
                    m_out.text += m_in.mid(start, m_at - start);
                    return std::nullopt;
                }
                ++m_at;
            }
        }
        return wrong(m_setting,
                     Text::tr("a quotation that begins with %1 is not closed").arg(m_in.mid(start, 20)));
    }

    std::optional<Error> dollarQuoted()
    {
        qsizetype end = m_at + 1;
        while (end < m_in.size() && isWordPart(m_in.at(end)) && m_in.at(end) != u'$')
            ++end;
        if (end >= m_in.size() || m_in.at(end) != u'$') { // $1 and the like
            m_out.text += m_in.mid(m_at, end - m_at);
            m_at = end;
            return std::nullopt;
        }
        const QString mark = m_in.mid(m_at, end - m_at + 1);
        const qsizetype close = m_in.indexOf(mark, end + 1);
        if (close < 0)
            return wrong(m_setting, Text::tr("a quotation that begins with %1 is not closed").arg(mark));
        return wrong(m_setting, Text::tr("texts stand in '…', not in %1…%1").arg(mark));
    }

    std::optional<Error> placeholder()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_in.size() && (m_in.at(m_at).isLetterOrNumber() || m_in.at(m_at) == u'_'))
            ++m_at;
        const QString name = m_in.mid(start, m_at - start);
        if (!m_out.placeholders.contains(name))
            m_out.placeholders.append(name);
        m_out.text += u':' + name;
        return std::nullopt;
    }

    std::optional<Error> word()
    {
        const qsizetype start = m_at;
        while (m_at < m_in.size() && isWordPart(m_in.at(m_at)))
            ++m_at;
        const QString word = m_in.mid(start, m_at - start);
        m_out.text += word;
        m_out.words.append(word.toUpper());
        if (m_depth == 0)
            m_out.outerWords.append(word.toUpper());
        return std::nullopt;
    }

    const QString &m_in;
    const QString &m_setting;
    SqlStatement m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_ended = false;
};

/// Functions that do more than read rows: other processes, files, other servers.
bool reachesOut(const QString &word)
{
    static const char *const kBeginnings[] = { "DBLINK",    "PG_READ_",       "PG_LS_",     "PG_TERMINATE",
                                               "PG_CANCEL", "PG_RELOAD",      "LO_IMPORT",  "LO_EXPORT",
                                               "LOAD_FILE", "LOAD_EXTENSION", "OPENROWSET", "OPENDATASOURCE",
                                               "XP_",       "NEXTVAL",        "SETVAL",     "OUTFILE",
                                               "DUMPFILE" };
    return std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                       [&word](const char *beginning) { return word.startsWith(QLatin1String(beginning)); });
}

/// The first of `forbidden` that the statement says, or nothing.
QString firstOf(const QStringList &forbidden, const SqlStatement &statement)
{
    for (const QString &word : statement.words) {
        if (forbidden.contains(word) || reachesOut(word))
            return word;
    }
    return {};
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

QStringList adjustPlaceholders()
{
    return list("sku delta reason adjustment_id set_to before note operator");
}

Result<SqlStatement> readStatement(const QString &text, const QString &setting)
{
    if (text.size() > kLongest)
        return wrong(setting, Text::tr("it is longer than any statement (%1 characters)").arg(text.size()));
    return Scanner(text, setting).read();
}

Result<SqlStatement> readStockQuery(const QString &text)
{
    const QString setting = QStringLiteral("warehouse.stock_query");
    auto read = readStatement(text, setting);
    if (!read)
        return read;
    const QString first = read->words.first();
    if (first != QLatin1String("SELECT") && first != QLatin1String("WITH"))
        return wrong(setting, Text::tr("it reads, so it begins with SELECT or WITH, not with %1").arg(first));
    static const QStringList changing =
        list("INSERT UPDATE DELETE MERGE DROP ALTER CREATE TRUNCATE GRANT REVOKE COPY CALL EXEC EXECUTE INTO "
             "LOCK VACUUM ATTACH PRAGMA COMMIT ROLLBACK");
    if (const QString word = firstOf(changing, *read); !word.isEmpty())
        return wrong(
            setting,
            Text::tr("%1 changes or locks something, and this query only reads (a column of that name is "
                     "written \"%2\")")
                .arg(word, word.toLower()));
    if (!read->placeholders.isEmpty())
        return wrong(
            setting,
            Text::tr("it is asked without values; :%1 would stay empty").arg(read->placeholders.first()));
    return read;
}

Result<SqlStatement> readAdjustStatement(const QString &text)
{
    const QString setting = QStringLiteral("warehouse.adjust_statement");
    auto read = readStatement(text, setting);
    if (!read)
        return read;
    static const QStringList beginnings = list("UPDATE INSERT WITH CALL EXEC EXECUTE SELECT MERGE");
    if (!beginnings.contains(read->words.first()))
        return wrong(setting,
                     Text::tr("it begins with UPDATE, INSERT, WITH, CALL or SELECT, not with %1")
                         .arg(read->words.first()));
    static const QStringList destroying =
        list("DROP ALTER CREATE TRUNCATE DELETE GRANT REVOKE COPY VACUUM ATTACH PRAGMA COMMIT ROLLBACK");
    if (const QString word = firstOf(destroying, *read); !word.isEmpty())
        return wrong(setting, Text::tr("%1 has no place in a correction of one product's count").arg(word));
    if (read->words.first() == QLatin1String("UPDATE") && !read->outerWords.contains(QLatin1String("WHERE")))
        return wrong(setting, Text::tr("an UPDATE without WHERE would change every product"));
    for (const QString &name : std::as_const(read->placeholders)) {
        if (!adjustPlaceholders().contains(name))
            return wrong(setting,
                         Text::tr(":%1 is not known; there are :%2")
                             .arg(name, adjustPlaceholders().join(QStringLiteral(", :"))));
    }
    for (const char *needed : { "sku", "delta" }) {
        const bool instead =
            qstrcmp(needed, "delta") == 0 && read->placeholders.contains(QStringLiteral("set_to"));
        if (!instead && !read->placeholders.contains(QLatin1String(needed)))
            return wrong(setting, Text::tr(":%1 is missing in it").arg(QLatin1String(needed)));
    }
    return read;
}

QString withExampleValues(const SqlStatement &statement)
{
    static const QHash<QString, QString> examples{
        { QStringLiteral("sku"), QStringLiteral("'SKU-1'") },
        { QStringLiteral("delta"), QStringLiteral("-2") },
        { QStringLiteral("set_to"), QStringLiteral("35") },
        { QStringLiteral("before"), QStringLiteral("37") },
        { QStringLiteral("reason"), QStringLiteral("'damaged'") },
        { QStringLiteral("note"), QStringLiteral("'box 7'") },
        { QStringLiteral("operator"), QStringLiteral("'kim'") },
        { QStringLiteral("adjustment_id"), QStringLiteral("'01JD3Z7K9Q2V5X8B4N6M1C0R7T'") },
    };
    QStringList names = statement.placeholders;
    // The longer name first: :sku is the beginning of no other today, and need not stay so.
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString text = statement.text;
    for (const QString &name : std::as_const(names))
        text.replace(u':' + name, examples.value(name, QStringLiteral("NULL")));
    return text;
}

} // namespace jaego

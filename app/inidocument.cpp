// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inidocument.h"

#include "base/text.h"

namespace jaego {

namespace {

bool isComment(const QString &trimmed)
{
    return trimmed.startsWith(u';') || trimmed.startsWith(u'#');
}

/// Where a comment behind a value begins (at its white space), or the end.
qsizetype commentStart(const QString &line, qsizetype from)
{
    for (qsizetype i = from; i + 1 < line.size(); ++i) {
        if (line.at(i).isSpace() && line.at(i + 1) == u';')
            return i;
    }
    return line.size();
}

} // namespace

IniDocument::Line IniDocument::readKey(const QString &raw, const QString &section)
{
    Line line;
    line.raw = raw;
    line.section = section;
    const qsizetype equals = raw.indexOf(u'=');
    line.key = raw.left(equals).trimmed().toLower();
    line.valueFrom = equals + 1;
    line.valueTo = commentStart(raw, line.valueFrom);
    while (line.valueTo > line.valueFrom && raw.at(line.valueTo - 1).isSpace())
        --line.valueTo;
    while (line.valueFrom < line.valueTo && raw.at(line.valueFrom).isSpace())
        ++line.valueFrom;
    return line;
}

IniDocument IniDocument::parse(const QString &text)
{
    IniDocument document;
    if (text.contains(QStringLiteral("\r\n")))
        document.m_lineEnd = QStringLiteral("\r\n");
    QString section;
    qint64 number = 0;
    QString body = text;
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (body.endsWith(u'\n'))
        body.chop(1);
    for (const QString &raw : body.split(u'\n')) {
        ++number;
        const QString trimmed = raw.left(commentStart(raw, 0)).trimmed();
        if (trimmed.isEmpty() || isComment(raw.trimmed())) {
            document.m_lines.append({ raw, section, {} });
        } else if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
            section = trimmed.mid(1, trimmed.size() - 2).trimmed().toLower();
            document.m_lines.append({ raw, section, {} });
        } else if (raw.indexOf(u'=') > 0 && !readKey(raw, section).key.isEmpty()) {
            document.m_lines.append(readKey(raw, section));
        } else {
            document.m_malformed.append(
                { number, Text::tr("\"%1\" is neither [section] nor key=value").arg(trimmed) });
            document.m_lines.append({ raw, section, {} });
        }
    }
    return document;
}

QList<IniDocument::Entry> IniDocument::entries() const
{
    QList<Entry> all;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        if (!line.key.isEmpty())
            all.append({ i + 1, line.section, line.key,
                         line.raw.mid(line.valueFrom, line.valueTo - line.valueFrom) });
    }
    return all;
}

Status IniDocument::setValue(const QString &section, const QString &key, const QString &value)
{
    const QString clean = value.trimmed();
    if (clean.contains(u'\n') || clean.contains(u'\r') || commentStart(clean, 0) != clean.size())
        return Error(Error::Kind::Config, QStringLiteral("config"),
                     Text::tr("%1.%2 cannot hold a line break or \" ;\".").arg(section, key));
    qsizetype sectionEnd = -1;
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) { // of a key that is there twice the last one counts
        Line &line = m_lines[i];
        if (line.section != section)
            continue;
        if (sectionEnd < 0 && !line.raw.trimmed().isEmpty())
            sectionEnd = i + 1;
        if (line.key != key)
            continue;
        line =
            readKey(QString(line.raw).replace(line.valueFrom, line.valueTo - line.valueFrom, clean), section);
        return Done{};
    }
    if (sectionEnd < 0) {
        if (!m_lines.isEmpty() && !m_lines.constLast().raw.trimmed().isEmpty())
            m_lines.append({ QString(), section, {} });
        m_lines.append({ u'[' + section + u']', section, {} });
        sectionEnd = m_lines.size();
    }
    m_lines.insert(sectionEnd, readKey(key + u'=' + clean, section));
    return Done{};
}

QString IniDocument::text() const
{
    QString all;
    for (const Line &line : m_lines)
        all += line.raw + m_lineEnd;
    return all;
}

} // namespace jaego

// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QSet>

#include <array>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

struct CommandShape {
    const char *name;
    const char *subcommands; ///< space separated; empty: none
    int minArguments;
    int maxArguments;
    const char *options; ///< space separated
};

constexpr std::array<CommandShape, 17> kCommands{ {
    { "sync", "", 0, 0, "--dry-run --sku --json" },
    { "serve", "", 0, 0, "" },
    { "adjust", "", 1, 1, "--set --by --reason --note --json" },
    { "map", "import export auto", 0, 1, "--json --skip-bad" },
    { "ledger", "import export", 1, 1, "--skip-bad" },
    { "status", "", 0, 0, "--json" },
    { "approve", "", 1, 1, "--json --reason" },
    { "reject", "", 1, 1, "--json --reason" },
    { "export", "stock runs updates audit proposals", 1, 1, "" },
    { "backup", "", 0, 0, "--json" },
    { "restore", "", 0, 1, "--list --latest --json" },
    { "store", "migrate", 0, 0, "--back --json" },
    { "secret", "set list remove", 0, 1, "" },
    { "connect", "cafe24 kakao", 0, 0, "" },
    { "doctor", "", 0, 0, "--json" },
    { "sandbox", "", 0, 0, "" },
    { "help", "", 0, 1, "" },
} };

const CommandShape *shapeOf(const QString &name)
{
    for (const CommandShape &shape : kCommands) {
        if (name == q(shape.name))
            return &shape;
    }
    return nullptr;
}

const QSet<QString> &globalOptions()
{
    static const QSet<QString> options{ q("--data-dir"),    q("--config"),    q("--practice"),
                                        q("--real-limits"), q("--lang"),      q("--products"),
                                        q("--seed"),        q("--port-base"), q("--catalogue"),
                                        q("--help"),        q("-h"),          q("--version") };
    return options;
}

class Parser {
public:
    explicit Parser(QStringList arguments) : m_arguments(std::move(arguments)) { }

    ParsedCommandLine parse()
    {
        bool onlyPositional = false;
        while (!m_arguments.isEmpty()) {
            const QString word = m_arguments.takeFirst();
            if (word == q("--") && !onlyPositional)
                onlyPositional = true;
            else if (!onlyPositional && word.startsWith(q("-")) && word.size() > 1)
                option(word);
            else
                positional(word);
        }
        check();
        return std::move(m_out);
    }

private:
    void error(const QString &words) { m_out.errors.append(words); }

    void positional(const QString &word)
    {
        CommandLine &line = m_out.line;
        if (line.command.isEmpty()) {
            line.command = word;
            if (!shapeOf(word))
                error(q("unknown command \"%1\"; see jaego --help").arg(word));
            return;
        }
        const CommandShape *shape = shapeOf(line.command);
        const QString subcommands = shape ? q(shape->subcommands) : QString();
        if (!subcommands.isEmpty() && line.subcommand.isEmpty()) {
            line.subcommand = word;
            if (!subcommands.split(QLatin1Char(' ')).contains(word))
                error(q("%1 %2: unknown; allowed: %3").arg(line.command, word, subcommands));
            return;
        }
        line.arguments.append(word);
    }

    std::optional<QString> value(const QString &name, const std::optional<QString> &inlined)
    {
        if (inlined)
            return inlined;
        if (m_arguments.isEmpty()) {
            error(q("%1 wants a value").arg(name));
            return std::nullopt;
        }
        return m_arguments.takeFirst();
    }

    template <typename T>
    void number(const QString &name, const std::optional<QString> &inlined, qint64 least, qint64 most, T set)
    {
        const auto text = value(name, inlined);
        if (!text)
            return;
        bool isNumber = false;
        const qint64 parsed = text->toLongLong(&isNumber);
        if (!isNumber || parsed < least || parsed > most)
            error(q("%1 %2: a whole number from %3 to %4 is allowed").arg(name, *text).arg(least).arg(most));
        else
            set(parsed);
    }

    void option(const QString &word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.startsWith(q("--")) && equals > 0 ? word.left(equals) : word;
        const std::optional<QString> inlined =
            name.size() < word.size() ? std::optional(word.mid(equals + 1)) : std::nullopt;
        CommandLine &line = m_out.line;
        m_used.append(name);
        const auto text = [&](QString *into) {
            if (const auto given = value(name, inlined))
                *into = *given;
        };
        if (name == q("--data-dir"))
            text(&line.dataDir);
        else if (name == q("--config"))
            text(&line.configPath);
        else if (name == q("--practice"))
            line.practice = true;
        else if (name == q("--tray"))
            line.tray = true;
        else if (name == q("--preview"))
            line.preview = true;
        else if (name == q("--real-limits"))
            line.realLimits = true;
        else if (name == q("--lang"))
            text(&line.lang);
        else if (name == q("--catalogue"))
            text(&line.catalogueCsv);
        else if (name == q("--products"))
            number(name, inlined, 1, 200'000, [&](qint64 n) { line.products = static_cast<int>(n); });
        else if (name == q("--seed"))
            number(name, inlined, 0, 0xffffffffLL, [&](qint64 n) { line.seed = static_cast<quint32>(n); });
        else if (name == q("--port-base"))
            number(name, inlined, 0, 65'530, [&](qint64 n) { line.portBase = static_cast<quint16>(n); });
        else if (name == q("--json"))
            line.json = true;
        else if (name == q("--dry-run"))
            line.dryRun = true;
        else if (name == q("--skip-bad"))
            line.skipBad = true;
        else if (name == q("--list"))
            line.list = true;
        else if (name == q("--latest"))
            line.latest = true;
        else if (name == q("--back"))
            line.back = true;
        else if (name == q("--sku")) {
            if (const auto sku = value(name, inlined))
                line.skus.append(*sku);
        } else if (name == q("--set"))
            number(name, inlined, 0, 999'999'999, [&](qint64 n) { line.setTo = n; });
        else if (name == q("--by"))
            number(name, inlined, -999'999'999, 999'999'999, [&](qint64 n) { line.by = n; });
        else if (name == q("--reason"))
            text(&line.reason);
        else if (name == q("--note"))
            text(&line.note);
        else if (name == q("--help") || name == q("-h"))
            line.help = true;
        else if (name == q("--version"))
            line.version = true;
        else
            error(q("unknown option %1; see jaego --help").arg(name));
    }

    void check()
    {
        const CommandLine &line = m_out.line;
        if (!line.lang.isEmpty() && line.lang != q("ko") && line.lang != q("en"))
            error(q("--lang %1: ko or en is allowed").arg(line.lang));
        if (line.tray && line.preview)
            error(q("--tray shows no window, --preview shows something in it: one of them"));
        if (line.help || line.version || line.command.isEmpty())
            return;
        const CommandShape *shape = shapeOf(line.command);
        if (!shape)
            return;
        const QStringList own = q(shape->options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &name : std::as_const(m_used)) {
            if (!globalOptions().contains(name) && !own.contains(name) && m_out.errors.isEmpty())
                error(q("%1 does not take %2").arg(line.command, name));
        }
        if (*shape->subcommands != '\0' && line.subcommand.isEmpty()) {
            error(q("%1 wants one of: %2").arg(line.command, q(shape->subcommands)));
            return;
        }
        const auto given = static_cast<int>(line.arguments.size());
        int least = shape->minArguments;
        int most = shape->maxArguments;
        if (line.command == q("map"))
            least = most = line.subcommand == q("auto") ? 0 : 1;
        if (line.command == q("secret"))
            least = most = line.subcommand == q("list") ? 0 : 1;
        if (given < least)
            error(q("%1 %2 wants an argument").arg(line.command, line.subcommand).simplified());
        if (given > most)
            error(q("%1: one argument too many: %2").arg(line.command, line.arguments.last()));
        if (line.command == q("adjust"))
            checkAdjust();
        if (line.command == q("restore") && given + (line.list ? 1 : 0) + (line.latest ? 1 : 0) != 1)
            error(q("restore wants one of: FILE, --latest, --list"));
    }

    void checkAdjust()
    {
        const CommandLine &line = m_out.line;
        if (line.setTo.has_value() == line.by.has_value())
            error(q("adjust wants either --set N or --by D"));
        if (line.by && *line.by == 0)
            error(q("--by 0 changes nothing"));
        if (line.reason.isEmpty())
            error(q("adjust wants --reason: ")
                  + QString::fromUtf8("실사, 파손, 분실, 반품 재입고, 견본, 기타"));
    }

    QStringList m_arguments;
    QStringList m_used;
    ParsedCommandLine m_out;
};

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

QString helpText()
{
    return QString::fromUtf8(
        R"(Jaego (재고) keeps the stock of an online seller right on Coupang, Naver SmartStore
and Cafe24 at once.

  jaego [--data-dir DIR] [--config FILE] [--practice] [--lang ko|en] [COMMAND]

Without a command the window opens.

Commands
  sync [--dry-run] [--sku SKU]... [--json]
                      one run: read every side, compare, correct, check
  serve               without a window: run by the schedule, follow the channels' orders,
                      take events on 127.0.0.1, until SIGTERM or SIGINT
  adjust SKU (--set N | --by D) --reason CODE [--note TEXT] [--json]
                      correct one product's count in the warehouse, then sync it
                      (CODE: 실사, 파손, 분실, 반품 재입고, 견본, 기타)
  map import FILE.csv [--skip-bad]    sku,channel,listing,units_per_sale
  map export FILE.csv
  map auto [--json]   link listings whose seller code is unique; list the rest
  ledger import FILE.csv [--skip-bad] the embedded warehouse: sku,name,on_hand[,...]
  ledger export FILE.csv
  status [--json]     last run, KPIs, age of what is known, open alerts, held updates,
                      manual work
  approve RUN_ID [--reason TEXT] [--json]
  reject RUN_ID [--reason TEXT]
                      decide on the held updates of a run
  export stock|runs|updates|audit|proposals FILE.(csv|xlsx)
                      (audit: checked first; exit 3 when somebody changed it)
  backup [--json]     a verified copy of the database into backups/ of the data folder;
                      seven are kept. The window, serve and sync make one a day
  restore --list [--json]
  restore FILE | --latest
                      puts a backup in the place of the database. The present one is
                      kept beside it; what was done since the backup is not in it
  store migrate [--back] [--json]
                      moves what this workstation keeps in its file to the server that
                      [storage] names, whole or not at all; --back: from there to a file
  secret set NAME     reads the value from standard input
  secret list
  secret remove NAME
  connect cafe24|kakao
                      prints the address to open in a browser, reads the address it
                      ends at from standard input, stores the refresh token
  doctor [--json]     what is wrong and what to do: configuration, keychain,
                      database, audit chain, backups, one harmless call per source
  sandbox [--port-base N] [--products N] [--seed S] [--real-limits] [--catalogue FILE.csv]
                      only the practice servers; addresses on standard output

Options
  --data-dir DIR      where jaego.ini, jaego.sqlite and logs/ are kept
  --config FILE       another jaego.ini
  --practice          simulated Coupang, Naver, Cafe24 and warehouse on this machine,
                      with a data folder of their own; nothing real is ever called
                      (also: --products N, --seed S, --real-limits, --catalogue FILE.csv)
  --tray              without a command: begin in the tray, without the window
  --preview           without a command: show at once what a sync would change
  --lang ko|en        language
  --version, --help

Exit codes
  0 done, nothing left    2 wrong usage or configuration    3 done, work left for a person
  4 failed                5 another Jaego holds this data folder,
                                                         or is the engine of the team

Secrets come from the system keychain (service "jaego") or from the environment:
JAEGO_SECRET_COUPANG_ACCESS_KEY and so on; `jaego secret list` names them all.
)");
}

} // namespace jaego

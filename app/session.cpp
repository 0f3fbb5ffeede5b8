// SPDX-FileCopyrightText: 2026 The Jaego authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/factory.h"
#include "app/logfile.h"
#include "base/diskfiles.h"
#include "base/privatefiles.h"
#include "base/text.h"
#include "secrets/secretstore.h"
#include "storage/cataloguerepository.h"
#include "storage/database.h"
#include "storage/ledgerrepository.h"
#include "storage/restore.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include <qcorotask.h>

namespace jaego {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A folder with products in its database and no stamp of practice is somebody's shop.
bool isRealShop(const QString &dataDir)
{
    const QDir dir(dataDir);
    if (!dir.exists(q("jaego.sqlite")) || dir.exists(q("practice-world")))
        return false;
    const auto opened = Database::openReadOnly(dir.filePath(q("jaego.sqlite")));
    if (!opened)
        return true; // nobody knows what it holds: it is not thrown away
    const auto products = CatalogueRepository(**opened).products();
    const auto ledger = LedgerRepository(**opened).products();
    return !products || !products->isEmpty() || !ledger || !ledger->isEmpty();
}

/// What the practice data folder belongs to; another world starts from an empty folder.
void clearOtherWorld(const QString &dataDir, const QString &worldId)
{
    const QDir dir(dataDir);
    QFile stamp(dir.filePath(q("practice-world")));
    if (stamp.open(QIODevice::ReadOnly) && QString::fromUtf8(stamp.readAll()) == worldId)
        return;
    stamp.close();
    for (const char *name : { "jaego.sqlite", "jaego.sqlite-wal", "jaego.sqlite-shm" })
        QFile::remove(dir.filePath(q(name)));
    if (stamp.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        stamp.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        stamp.write(worldId.toUtf8());
    }
}

} // namespace

void complain(const QString &words)
{
    QTextStream err(stderr);
    err << "jaego: " << words << Qt::endl;
}

QString Session::databasePath() const
{
    return QDir(m_dataDir).filePath(q("jaego.sqlite"));
}

Result<std::unique_ptr<Database>> Session::openForReading() const
{
    auto opened = Database::openReadOnly(m_store);
    if (opened || m_store.isTeam())
        return opened;
    FolderLock lock(QDir(m_dataDir).filePath(q("jaego.lock")));
    if (lock.tryLock() != FolderLock::Outcome::Taken)
        return opened;
    if (auto made = Database::open(databasePath()); !made)
        return made;
    return Database::openReadOnly(databasePath());
}

Settings Session::settings() const
{
    return m_practice ? m_practice->settings(m_config->settings()) : m_config->settings();
}

int Session::prepare(const CommandLine &line)
{
    m_line = line;
    m_dataDir = line.dataDir;
    if (m_dataDir.isEmpty()) {
        m_dataDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + (line.practice ? q("/jaego-practice") : q("/jaego"));
    }
    m_dataDir = QDir(m_dataDir).absolutePath();
    m_configPath = line.configPath.isEmpty() ? QDir(m_dataDir).filePath(q("jaego.ini")) : line.configPath;
    if (const int code = prepareFolder(); code != 0)
        return code;
    return readConfig();
}

int Session::prepareFolder()
{
    if (auto made = ensurePrivateFolder(m_dataDir); !made) {
        complain(made.error().message);
        return exitcodes::usage;
    }
    // A restore that a crash interrupted: even a command that only reads must not find no database.
    FolderLock lock(QDir(m_dataDir).filePath(q("jaego.lock")));
    if (isRestoring(databasePath()) && lock.tryLock() == FolderLock::Outcome::Taken) {
        if (auto ended = finishRestore(databasePath()); !ended) {
            complain(ended.error().message);
            return exitcodes::failed;
        }
    }
    return 0;
}

int Session::readConfig()
{
    if (m_line.configPath.isEmpty() && !QFile::exists(m_configPath)) {
        m_config = ConfigFile::fromText(ConfigFile::defaultText());
        if (auto saved = m_config->save(m_configPath); !saved)
            complain(saved.error().message);
    } else {
        auto loaded = ConfigFile::load(m_configPath);
        if (!loaded) {
            complain(Text::tr("%1: %2").arg(m_configPath, loaded.error().message));
            return exitcodes::usage;
        }
        m_config = std::move(*loaded);
    }
    for (const QString &warning : m_config->warnings())
        complain(Text::tr("warning: %1: %2").arg(m_configPath, warning));
    for (const QString &error : m_config->errors())
        complain(Text::tr("%1: %2").arg(m_configPath, error));
    readStore();
    return m_config->errors().isEmpty() ? 0 : exitcodes::usage;
}

void Session::readStore()
{
    m_store = StoreAddress(databasePath());
    if (m_config->settings().storage.driver == q("QPSQL") && !m_line.practice)
        m_store = serverAddress();
}

/// A password that is not there is not asked for: a socket, a certificate or a pgpass file may do.
StoreAddress Session::serverAddress() const
{
    StoreAddress server(databasePath());
    server.connection = m_config->settings().storage.connection;
    server.title = q("jaego");
    AppFactory factory(m_dataDir);
    const std::unique_ptr<SecretStore> secrets = factory.makeSecrets();
    const Result<Secret> password = QCoro::waitFor(secrets->read(secretnames::storagePassword));
    if (password)
        server.password = password->reveal();
    return server;
}

int Session::lock()
{
    m_lock = std::make_unique<FolderLock>(QDir(m_dataDir).filePath(q("jaego.lock")));
    const FolderLock::Outcome outcome = m_lock->tryLock();
    if (outcome == FolderLock::Outcome::Taken) {
        startLogFile(m_dataDir); // one writer at a time: who holds the folder
        removeDeadDrafts(m_dataDir);
        if (auto ended = finishRestore(databasePath()); !ended) {
            m_lockTrouble = ended.error().message;
            complain(m_lockTrouble);
            return exitcodes::failed;
        }
        return 0;
    }
    if (outcome == FolderLock::Outcome::Held) {
        complain(Text::tr("another Jaego (process %1) holds %2").arg(m_lock->holder()).arg(m_dataDir));
        return exitcodes::locked;
    }
    m_lockTrouble =
        Text::tr("%1 cannot be written: it is read-only, full, or somebody else's. Give it back to the "
                 "user who runs Jaego (chown, chmod u+w), make room, or name another --data-dir.")
            .arg(m_dataDir);
    complain(m_lockTrouble);
    return exitcodes::usage;
}

int Session::startPractice()
{
    if (!m_line.practice)
        return 0;
    if (isRealShop(m_dataDir)) {
        complain(
            Text::tr("%1 holds the data of a real shop: practice would replace it. Name another folder with "
                     "--data-dir, or leave it out.")
                .arg(m_dataDir));
        return exitcodes::usage;
    }
    PracticeOptions options;
    options.products = m_line.products;
    options.seed = m_line.seed;
    options.portBase = m_line.portBase;
    options.realLimits = m_line.realLimits;
    options.catalogueCsv = m_line.catalogueCsv;
    auto started = Practice::start(options);
    if (!started) {
        complain(Text::tr("the practice servers could not be started: %1").arg(started.error().message));
        return exitcodes::failed;
    }
    m_practice = std::move(*started);
    clearOtherWorld(m_dataDir, m_practice->worldId());
    return 0;
}

std::unique_ptr<EngineFactory> Session::makeFactory()
{
    if (m_practice)
        return std::make_unique<AppFactory>(m_practice->secrets());
    return std::make_unique<AppFactory>(m_dataDir);
}

std::unique_ptr<Engine> Session::makeEngine(std::unique_ptr<EngineLease> lease)
{
    if (m_practice)
        return std::make_unique<Engine>(makeFactory(), m_dataDir);
    auto factory = std::make_unique<AppFactory>(m_dataDir);
    factory->setStore(m_store);
    factory->setLease(std::move(lease));
    return std::make_unique<Engine>(std::move(factory), m_dataDir);
}

Task<QStringList> Session::missing(Engine *engine)
{
    const Settings current = settings();
    QStringList problems;
    QStringList needed;
    if (current.coupang.enabled) {
        if (current.coupang.vendorId.isEmpty())
            problems.append(Text::tr("coupang.vendor_id is missing: set it, or coupang.enabled=false"));
        needed << secretnames::coupangAccessKey << secretnames::coupangSecretKey;
    }
    if (current.naver.enabled)
        needed << secretnames::naverClientId << secretnames::naverClientSecret;
    if (current.cafe24.enabled) {
        if (current.cafe24.baseUrl.isEmpty())
            problems.append(Text::tr("cafe24.mall_id is missing: set it, or cafe24.enabled=false"));
        needed << secretnames::cafe24ClientId << secretnames::cafe24ClientSecret
               << secretnames::cafe24RefreshToken;
    }
    for (const QString &name : std::as_const(needed)) {
        const auto origin = co_await engine->workshop().secrets().origin(name);
        if (!origin)
            problems.append(Text::tr("secret %1 cannot be read: %2").arg(name, origin.error().message));
        else if (origin->isEmpty())
            problems.append(Text::tr("secret %1 is missing: `jaego secret set %1`, or the environment "
                                     "variable JAEGO_SECRET_%1, or switch the channel off in %2")
                                .arg(name, m_configPath));
    }
    co_return problems;
}

Task<int> Session::checkSecrets(Engine *engine)
{
    const QStringList problems = co_await missing(engine);
    for (const QString &problem : problems)
        complain(problem);
    co_return problems.isEmpty() ? 0 : exitcodes::usage;
}

} // namespace jaego

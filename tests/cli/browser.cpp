// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/browser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <gtest/gtest.h>

namespace ach::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMs = 90'000;
constexpr int kStepMs = 200;

QStringList consoleLines(const QString& messages)
{
    static const QRegularExpression line(u":CONSOLE[:(]\\d+\\)?\\] \"(.*?)\", source: "_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList lines;
    auto each = line.globalMatch(messages);
    while (each.hasNext())
        lines.append(each.next().captured(1));
    return lines;
}

/// What a page asked for: the browser's own errands (the time, its updates) come from no page.
QStringList networkAddresses(const QString& netLog)
{
    static const QRegularExpression request(
        u"\"initiator\":\"(?!not an origin)[^\n]*\"url\":\"((?:https?|wss?|ftp)://[^\"]*)\""_s);
    QFile log(netLog);
    if (!log.open(QIODevice::ReadOnly))
        return {u"no network log was written"_s};
    QStringList addresses;
    auto each = request.globalMatch(QString::fromUtf8(log.readAll()));
    while (each.hasNext())
        addresses.append(each.next().captured(1));
    addresses.removeDuplicates();
    return addresses;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

} // namespace

BrowserRun browse(const QString& page)
{
    const QTemporaryDir profile;
    const QString netLog = profile.filePath(u"net.json"_s);
    QProcess browser;
    browser.setProcessChannelMode(QProcess::MergedChannels);
    browser.start(u"chromium"_s,
                  {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                   u"--disable-dev-shm-usage"_s, u"--no-first-run"_s, u"--disable-sync"_s,
                   u"--disable-background-networking"_s, u"--disable-component-update"_s,
                   u"--disable-default-apps"_s, u"--disable-extensions"_s,
                   u"--enable-logging=stderr"_s, u"--log-net-log="_s + netLog,
                   u"--user-data-dir="_s + profile.filePath(u"profile"_s),
                   // Without it the browser would leave when the page has loaded.
                   u"--remote-debugging-port=0"_s, QUrl::fromLocalFile(page).toString()});
    QByteArray messages;
    BrowserRun run;
    QElapsedTimer time;
    time.start();
    while (!run.reachedEnd && time.elapsed() < kLongestMs
           && browser.state() != QProcess::NotRunning) {
        browser.waitForReadyRead(kStepMs);
        messages += browser.readAll();
        run.reachedEnd = messages.contains("] \"END\", source:");
    }
    browser.terminate();
    if (!browser.waitForFinished()) {
        browser.kill();
        browser.waitForFinished();
    }
    // Its helpers write on for a moment after it is gone.
    for (int tries = 0; tries < 50 && !QDir(profile.filePath(u"profile"_s)).removeRecursively();
         ++tries)
        QThread::msleep(100);
    run.said = consoleLines(QString::fromUtf8(messages));
    run.requests = networkAddresses(netLog).join(u' ');
    return run;
}

QString withProbe(const QString& page, const QString& script)
{
    static const QRegularExpression scripts(u"script-src( 'sha256-[^']*')+"_s);
    QString content = QString::fromUtf8(contentOf(page));
    content.replace(scripts, u"script-src 'unsafe-inline'"_s);
    content.replace(u"</body>"_s, u"<script>"_s + script + u"</script></body>"_s);
    const QString path = QFileInfo(page).path() + u"/probe.html"_s;
    QFile copy(path);
    EXPECT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.write(content.toUtf8());
    return path;
}

QString htmlFaults(const QString& page)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import sys, html5lib\n"
                  "html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], 'rb'))"_s,
                  page});
    if (!reader.waitForFinished())
        return u"the reader did not end"_s;
    return QString::fromUtf8(reader.readAll());
}

} // namespace ach::test

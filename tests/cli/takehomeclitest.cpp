// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/diaryfile.h"
#include "tests/cli/browser.h"
#include "tests/cli/sampleclinic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;
using test::browse;
using test::BrowserRun;
using test::ProgramRun;

class TakeHomeCommandTest : public ::testing::Test {
protected:
    ProgramRun takeHome(const QString& patient, const QStringList& more = {}) const
    {
        return clinic.run(u"take-home"_s, QStringList{patient, u"--out"_s, out()} + more);
    }
    QString out() const { return clinic.path(u"Übungen #1 100%"_s); }
    QString page(const QString& name = u"index.html"_s) const { return out() + u'/' + name; }
    QString text(const QString& name = u"index.html"_s) const
    {
        QFile file(page(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    static QStringList startingWith(const QStringList& lines, const QString& word)
    {
        QStringList found;
        std::ranges::copy_if(lines, std::back_inserter(found),
                             [&word](const QString& line) { return line.startsWith(word); });
        return found;
    }

    test::SampleClinic clinic;
};

namespace {

/// Plays each clip to its end, eight times as fast.
const QString kPlayAll = uR"(
(async function () {
  for (const video of document.querySelectorAll("video")) {
    video.loop = false;
    video.playbackRate = 8;
    const end = await new Promise(function (tell) {
      video.onended = () => tell(Math.abs(video.currentTime - video.duration) < 0.2 ? "played" : "cut");
      video.onerror = () => tell("error " + video.error.code);
      video.play().catch((problem) => tell("refused " + problem));
    });
    console.log("CLIP " + video.getAttribute("src").slice(0, 20) + " " + end);
  }
  console.log("END");
}());)"_s;

} // namespace

TEST_F(TakeHomeCommandTest, WritesTheFolderAndSaysWhatIsInIt)
{
    const ProgramRun run = takeHome(u"ilse"_s, {u"--language"_s, u"en"_s});

    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_EQ(run.messages, "");
    const QJsonDocument answer = run.json();
    EXPECT_EQ(answer[u"folder"].toString(), out());
    EXPECT_EQ(answer[u"page"].toString(), page());
    EXPECT_EQ(answer[u"language"].toString(), u"en");
    for (const QJsonValue& file : answer[u"files"].toArray())
        EXPECT_TRUE(QFileInfo(file.toString()).isFile()) << qPrintable(file.toString());
    EXPECT_EQ(QDir(out() + u"/clips"_s).entryList(QDir::Files),
              (QStringList{u"1-heel-drop-knee-straight.png"_s, u"1-heel-drop-knee-straight.webm"_s,
                           u"2-heel-drop-knee-bent.png"_s, u"2-heel-drop-knee-bent.webm"_s,
                           u"3-seated-heel-raise.png"_s, u"3-seated-heel-raise.webm"_s,
                           u"4-heel-lift.png"_s, u"4-heel-lift.webm"_s}));
    EXPECT_TRUE(text().contains(u"18 km per week"));
}

TEST_F(TakeHomeCommandTest, NamesThePatientOnlyWhenAsked)
{
    ASSERT_EQ(takeHome(u"ilse"_s).exitCode, 0);
    QProcess reader;
    reader.start(u"pdftotext"_s, {page(u"sheet.pdf"_s), u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const QString paper = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& words : {text(), text(u"diary.html"_s), paper}) {
        EXPECT_FALSE(words.contains(u"Ilse"));
        EXPECT_TRUE(words.contains(u"Oefenzaal Noord"));
    }

    ASSERT_EQ(takeHome(u"ilse"_s, {u"--with-name"_s}).exitCode, 0); // replaces the first
    EXPECT_TRUE(text().contains(u"Ilse Voorbeeld"));
}

TEST_F(TakeHomeCommandTest, IsHtmlThatAStrictReaderTakes)
{
    for (const QString& language : {u"en"_s, u"nl"_s, u"de"_s}) {
        ASSERT_EQ(takeHome(u"joost"_s, {u"--language"_s, language}).exitCode, 0);
        EXPECT_EQ(test::htmlFaults(page()).toStdString(), "");
        EXPECT_EQ(test::htmlFaults(page(u"diary.html"_s)).toStdString(), "");
    }
    ASSERT_EQ(takeHome(u"joost"_s, {u"--single-file"_s, u"--with-name"_s}).exitCode, 0);
    EXPECT_EQ(QDir(out()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList{u"index.html"_s});
    EXPECT_EQ(test::htmlFaults(page()).toStdString(), "");
    const QString broken = clinic.file(u"broken.html"_s, "<!DOCTYPE html><p><div></p>");
    EXPECT_NE(test::htmlFaults(broken), QString());
}

TEST_F(TakeHomeCommandTest, PlaysEveryClipToItsEndWithoutANetwork)
{
    for (const QStringList& form : {QStringList(), QStringList{u"--single-file"_s}}) {
        ASSERT_EQ(takeHome(u"ilse"_s, form).exitCode, 0);

        const BrowserRun run = browse(test::withProbe(page(), kPlayAll));

        ASSERT_TRUE(run.reachedEnd) << qPrintable(run.said.join(u'\n'));
        const QStringList clips = startingWith(run.said, u"CLIP "_s);
        EXPECT_EQ(clips.size(), 4); // three exercises and the heel lift
        for (const QString& clip : clips)
            EXPECT_TRUE(clip.endsWith(u" played")) << qPrintable(clip);
        EXPECT_EQ(run.said.size(), 5) << qPrintable(run.said.join(u'\n'));
        EXPECT_EQ(run.requests.toStdString(), "");
        ASSERT_TRUE(QDir(out()).removeRecursively()); // the probe lies in it
    }
}

TEST_F(TakeHomeCommandTest, LetsTheBrowserAskNoNetworkWhateverStandsOnThePage)
{
    const QString ask = u"document.body.insertAdjacentHTML('beforeend', "
                        "'<img src=\"http://127.0.0.1:9/a.png\">'); "
                        "setTimeout(() => console.log('END'), 1000);"_s;
    ASSERT_EQ(takeHome(u"ilse"_s).exitCode, 0);
    const BrowserRun run = browse(test::withProbe(page(), ask));
    ASSERT_TRUE(run.reachedEnd);
    EXPECT_EQ(run.requests.toStdString(), "");
    EXPECT_TRUE(run.said.join(u'\n').contains(u"Content Security Policy"));

    // Without the policy the same request is made, and seen here.
    const QString bare = clinic.file(u"bare.html"_s, "<!DOCTYPE html><body></body>");
    EXPECT_EQ(browse(test::withProbe(bare, ask)).requests.toStdString(),
              "http://127.0.0.1:9/a.png");
}

TEST_F(TakeHomeCommandTest, RunsItsOwnScriptsUnderItsOwnPolicy)
{
    ASSERT_EQ(takeHome(u"joost"_s).exitCode, 0);
    // The frame is the page as it is; a script that its policy refused would say so here.
    for (const QString& name : {u"index.html"_s, u"diary.html"_s}) {
        const QString frame = clinic.file(
            u"frame.html"_s,
            "<!DOCTYPE html><body><iframe src=\"" + QUrl::fromLocalFile(page(name)).toEncoded()
                + "\"></iframe><script>setTimeout(() => console.log('END'), 2000)</script></body>");
        const BrowserRun run = browse(frame);
        EXPECT_EQ(run.said, QStringList{u"END"_s});
        EXPECT_EQ(run.requests.toStdString(), "");
    }
}

TEST_F(TakeHomeCommandTest, SlowsTurnsAndCaptionsTheClips)
{
    const QString look = uR"(
(async function () {
  const figures = Array.from(document.querySelectorAll("figure"));
  figures.forEach(function (figure) {
    const video = figure.querySelector("video");
    const slow = figure.querySelector(".slow");
    slow.click();
    const half = video.playbackRate;
    slow.click();
    console.log("SPEED " + half + " " + video.playbackRate + " " + video.controls);
    console.log("TURN " + getComputedStyle(video).transform);
  });
  const video = figures[0].querySelector("video");
  figures[0].querySelector(".play").click();
  await new Promise((tell) => video.textTracks[0].addEventListener("cuechange", tell, { once: true }));
  console.log("CUE " + figures[0].querySelector(".cue").textContent);
  figures[0].querySelector(".play").click();
  console.log("PAUSED " + video.paused + " " + video.muted);
  console.log("END");
}());)"_s;
    ASSERT_EQ(takeHome(u"joost"_s, {u"--language"_s, u"de"_s}).exitCode, 0);

    const BrowserRun run = browse(test::withProbe(page(), look));

    ASSERT_TRUE(run.reachedEnd) << qPrintable(run.said.join(u'\n'));
    for (const QString& speed : startingWith(run.said, u"SPEED "_s))
        EXPECT_EQ(speed, u"SPEED 0.5 1 false");
    EXPECT_EQ(startingWith(run.said, u"TURN "_s).first(), u"TURN matrix(-1, 0, 0, 1, 0, 0)");
    EXPECT_EQ(startingWith(run.said, u"CUE "_s), QStringList{u"CUE Bereitmachen"_s});
    EXPECT_EQ(startingWith(run.said, u"PAUSED "_s), QStringList{u"PAUSED true true"_s});
}

TEST_F(TakeHomeCommandTest, KeepsWhatWasTypedAndSavesItAsAFile)
{
    const QString type = uR"(
const field = (name) => document.querySelector("#days details [data-field=" + name + "]");
if (!sessionStorage.getItem("again")) {
  sessionStorage.setItem("again", "yes");
  [["exercise", "no"], ["pain_during", "10"], ["pain_next_morning", "0"], ["run_metres", "4.2"]].forEach(function (pair) {
    field(pair[0]).value = pair[1];
    field(pair[0]).dispatchEvent(new Event("input", { bubbles: true }));
  });
  location.reload();
} else {
  console.log("KEPT " + field("exercise").value + " " + field("pain_during").value + " " + field("pain_after").value);
  const days = document.querySelectorAll("details");
  console.log("OPEN " + days[0].open + " " + days[1].open + " " + days[1].querySelector("fieldset").disabled);
  HTMLAnchorElement.prototype.click = function () { console.log("NAME " + this.download); };
  URL.createObjectURL = function (blob) {
    blob.text().then(function (text) {
      console.log("FILE " + text.replace(/\s+/g, " "));
      document.querySelector("[data-field=run_metres]").value = "-3";
      document.getElementById("save").click();
      console.log("TOLD " + document.getElementById("told").textContent);
      console.log("END");
    });
    return "blob:x";
  };
  document.getElementById("save").click();
})"_s;
    ASSERT_EQ(takeHome(u"ilse"_s, {u"--language"_s, u"en"_s}).exitCode, 0);

    const BrowserRun run = browse(test::withProbe(page(u"diary.html"_s), type));

    ASSERT_TRUE(run.reachedEnd) << qPrintable(run.said.join(u'\n'));
    EXPECT_EQ(startingWith(run.said, u"KEPT "_s), QStringList{u"KEPT no 10 "_s});
    EXPECT_EQ(startingWith(run.said, u"OPEN "_s), QStringList{u"OPEN true false true"_s});
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString name = startingWith(run.said, u"NAME "_s).value(0);
    EXPECT_TRUE(name.startsWith(u"NAME diary-S-")) << qPrintable(name);
    EXPECT_TRUE(name.endsWith(today + u".json"_s)) << qPrintable(name);
    EXPECT_EQ(startingWith(run.said, u"TOLD "_s),
              QStringList{u"TOLD Look at the field with the red edge: the number does not fit."_s});
    const QString file = startingWith(run.said, u"FILE "_s).value(0).mid(5);
    const QJsonObject diary = QJsonDocument::fromJson(file.toUtf8()).object();
    EXPECT_EQ(diary[u"format"].toString(), u"achillea-diary") << qPrintable(file);
    EXPECT_FALSE(diary.contains(u"name"_s));
    const auto read = readDiaryFile(file.toUtf8());
    EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().detail);
    EXPECT_EQ(diary[u"days"].toArray(),
              (QJsonArray{QJsonObject{
                  {u"day"_s, today},
                  {u"pain_during"_s, 10}, // and the next morning has not come
                  {u"run_metres"_s, 4200},
                  {u"exercises"_s,
                   QJsonArray{QJsonObject{
                       {u"exercise"_s, u"E11"_s}, {u"side"_s, u"right"_s}, {u"done"_s, false}}}}}}))
        << qPrintable(file);
    EXPECT_EQ(run.requests.toStdString(), "");
}

TEST_F(TakeHomeCommandTest, IsBlockedAsTheSheetIs)
{
    for (const auto& [patient, reason] :
         {std::pair<QString, QByteArray>{u"piet"_s, "red flag is open"},
          {u"mia"_s, "not every red-flag question was asked"},
          {u"karel"_s, "no programme"}}) {
        const ProgramRun run = takeHome(patient);
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_EQ(run.output, "");
        EXPECT_TRUE(run.messages.contains(reason)) << run.messages.constData();
        EXPECT_FALSE(QFileInfo::exists(out()));
    }
}

TEST_F(TakeHomeCommandTest, LeavesAloneWhatIsNotItsOwn)
{
    const ProgramRun inClinic =
        clinic.run(u"take-home"_s, {u"ilse"_s, u"--out"_s, clinic.folder()});
    EXPECT_EQ(inClinic.exitCode, 1);
    EXPECT_TRUE(inClinic.messages.contains("folder of a clinic")) << inClinic.messages.constData();

    ASSERT_TRUE(QDir().mkpath(out()));
    QFile other(page(u"letter.txt"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    const ProgramRun filled = takeHome(u"ilse"_s);
    EXPECT_EQ(filled.exitCode, 1);
    EXPECT_TRUE(filled.messages.contains("other files lie there")) << filled.messages.constData();
    EXPECT_EQ(QDir(out()).entryList(QDir::Files), QStringList{u"letter.txt"_s});

    EXPECT_EQ(clinic.run(u"take-home"_s, {u"ilse"_s, u"--out"_s, clinic.path(u"a/b"_s)}).exitCode,
              1);
    EXPECT_EQ(clinic.run(u"verify"_s, {}).exitCode, 0);
}

} // namespace ach

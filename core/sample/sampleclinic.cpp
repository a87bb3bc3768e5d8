// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleclinic.h"

#include "core/base/filewriting.h"
#include "core/sample/samplecrowd.h"
#include "core/sample/samplestories.h"
#include "core/sample/sampletimeline.h"
#include "core/service/clinicsession.h"
#include "core/service/newclinicfolder.h"
#include "core/service/recordchange.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Enough for the whole index of search words of a large clinic while it is filled in random order.
constexpr int kCacheMebibytes = 256;

Status fill(ClinicSession& session, const SampleStories& stories, int patients, FixedClock& clock,
            const QDate& today)
{
    if (auto status = session.database().setCacheSize(kCacheMebibytes); !status)
        return status;
    const qsizetype withStory = std::min<qsizetype>(patients, stories.people.size());
    if (auto status = SampleCrowd(session.context(), clock, today)
                          .add(patients - static_cast<int>(withStory));
        !status)
        return status;

    auto change = RecordChange::begin(session.context());
    if (!change)
        return change.error();
    SampleTimeline timeline(session.context(), clock, today);
    for (qsizetype i = 0; i < withStory; ++i)
        timeline.add(stories.people.at(i), stories.screening);
    if (auto status = timeline.play(); !status)
        return status;
    if (auto status =
            change->note(AuditEvent::SampleMade, u"clinic"_s, stories.clinic.id.toString(), {},
                         {{u"patients"_s, {}, QString::number(patients)}});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    return session.database().checkpoint();
}

} // namespace

int sampleStoryCount()
{
    const auto stories = SampleStories::builtIn(QDate(2026, 1, 1));
    return stories ? static_cast<int>(stories->people.size()) : 0;
}

Status makeSampleClinic(const QString& folder, int patients, const Clock& clock)
{
    if (patients < 1 || patients > kMostSamplePatients)
        return Error{Fault::Invalid, u"1 to %1 patients"_s.arg(kMostSamplePatients),
                     Cause::ValueOutOfRange};
    const QDate today = clock.today();
    const auto stories = SampleStories::builtIn(today);
    if (!stories)
        return stories.error();
    // Made beside and moved into place when it is full: a sample that was cut off must not pass for
    // a whole one.
    if (auto status = checkNewClinicFolder(folder); !status)
        return status;
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString beside =
        path + u".sample-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    FixedClock past(QDateTime(today.addYears(-11), QTime(9, 0)));
    Status made = Done{};
    {
        auto session = ClinicSession::create({beside, stories->clinic, stories->owner},
                                             SecretBytes::copyOf(kSamplePassphrase),
                                             RecoveryKey::create(), past);
        made = session ? fill(**session, *stories, patients, past, today) : Status(session.error());
    }
    if (made) {
        QDir().rmdir(path); // an empty folder that the user made for it
        errno = 0;
        if (!QDir().rename(beside, path))
            made = fileError(path, u"the folder could not be put in place"_s, errno);
    }
    if (!made)
        QDir(beside).removeRecursively();
    return made;
}

QMap<QString, QString> sampleIntakeAnswers(const QDate& today)
{
    const auto stories = SampleStories::builtIn(today);
    if (!stories)
        return {};
    // Joost's story: the first one whose decision was "reactive".
    for (const SamplePerson& person : stories->people) {
        for (const SampleEpisode& story : person.episodes) {
            if (!story.decision || story.decision->decision != u"reactive")
                continue;
            QMap<QString, QString> answers = stories->screening;
            answers.insert(story.intake->answers);
            return answers;
        }
    }
    return {};
}

} // namespace ach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordstories.h"

#include "core/programme/programmetemplates.h"
#include "core/sample/sampleclinic.h"
#include "core/service/documentservice.h"
#include "core/service/intakeservice.h"
#include "core/service/programmeservice.h"

#include <gtest/gtest.h>

namespace ach::test {

Intake addScreenedIntake(ClinicSession& session, const EpisodeId& episode)
{
    IntakeService service(session.context());
    const auto intake = service.start(episode);
    EXPECT_TRUE(intake);
    const QMap<QString, QString> answers = sampleIntakeAnswers(session.clock().today());
    for (auto entry = answers.constBegin(); entry != answers.constEnd(); ++entry)
        EXPECT_TRUE(service.answer(intake->id, entry.key(), entry.value()))
            << qPrintable(entry.key());
    return *intake;
}

void answer(ClinicSession& session, const IntakeId& intake, const QString& question,
            const std::optional<QString>& value)
{
    EXPECT_TRUE(IntakeService(session.context()).answer(intake, question, value))
        << qPrintable(question);
}

Programme addProgramme(ClinicSession& session, const EpisodeId& episode)
{
    const auto stored =
        ProgrammeService(session.context())
            .save(*programmeFromTemplate(kDegenerativeTemplate, episode, Side::Right,
                                         session.clock().today(), session.account().id));
    EXPECT_TRUE(stored);
    return *stored;
}

KeptDocument keepSheet(ClinicSession& session, const Programme& programme, const QByteArray& pdf)
{
    const auto kept = DocumentService(session).keep({DocumentKind::HomeSheet,
                                                     programme.episode,
                                                     programme.id,
                                                     QStringLiteral("Oefeningen"),
                                                     QStringLiteral("nl"),
                                                     {},
                                                     {},
                                                     pdf});
    EXPECT_TRUE(kept);
    return *kept;
}

} // namespace ach::test

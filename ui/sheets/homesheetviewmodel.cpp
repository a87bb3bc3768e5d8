// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/homesheetviewmodel.h"

#include "core/document/homesheetbuilder.h"
#include "core/service/assessmentquery.h"
#include "core/service/documentservice.h"
#include "core/service/exerciseservice.h"
#include "core/service/sheetpictures.h"
#include "core/service/takehomeservice.h"
#include "core/storage/episoderepository.h"
#include "core/storage/logorepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"
#include "ui/programme/programmedraft.h"
#include "ui/sheets/paperfilename.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The patient's language, else that of the window, else English.
SheetLanguage languageFor(const Patient& patient)
{
    for (const QString& code : {patient.language, QLocale().name()}) {
        if (const auto language = kSheetLanguageCodes.fromCode(QStringView(code).left(2)))
            return *language;
    }
    return SheetLanguage::English;
}

} // namespace

HomeSheetViewModel::HomeSheetViewModel(const RecordContext& context, const QString& preferencesFile,
                                       QObject* parent)
    : QObject(parent), m_context(context), m_preferences(preferencesFile),
      m_options(m_preferences.options()), m_initialsOnly(m_preferences.initialsOnly()),
      m_diaryStart(context.session.clock().today())
{
    const RecordEvents& events = context.session.events();
    const auto reloadOwn = [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            reload();
    };
    connect(&events, &RecordEvents::programmeChanged, this, reloadOwn);
    connect(&events, &RecordEvents::episodeChanged, this, reloadOwn);
    connect(&events, &RecordEvents::intakeChanged, this, &HomeSheetViewModel::reload);
    connect(&events, &RecordEvents::clinicChanged, this, &HomeSheetViewModel::reload);
    connect(&events, &RecordEvents::patientChanged, this, [this](const PatientId& patient) {
        if (patient == m_context.patient)
            reload();
    });
    m_state = read();
}

void HomeSheetViewModel::reload()
{
    m_state = read();
    Q_EMIT changed();
}

HomeSheetViewModel::State HomeSheetViewModel::fail(State state, const Error& error)
{
    m_error = error;
    return state;
}

HomeSheetViewModel::State HomeSheetViewModel::read()
{
    Database& database = m_context.session.database();
    m_programme.reset();
    m_sheet = {};
    if (const auto allowed = mayPrintSheet(database, m_context.episode); !allowed)
        return fail(allowed.error().fault == Fault::Blocked ? State::Blocked : State::Unreadable,
                    allowed.error());
    const auto clinic = m_context.session.clinic();
    if (!clinic)
        return fail(State::Unreadable, clinic.error());
    const auto patient = PatientRepository(database).find(m_context.patient);
    if (!patient)
        return fail(State::Unreadable, patient.error());
    const auto episode = EpisodeRepository(database).find(m_context.episode);
    if (!episode)
        return fail(State::Unreadable, episode.error());
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    if (!versions)
        return fail(State::Unreadable, versions.error());
    if (!m_languageChosen)
        m_language = languageFor(*patient);
    auto texts = SheetTexts::load(m_language);
    if (!texts)
        return fail(State::Unreadable, texts.error());
    m_texts = *std::move(texts);
    if (versions->isEmpty())
        return fail(State::NoProgramme, {Fault::NotFound, u"no programme"_s, Cause::NoProgramme});

    auto known = ExerciseService(m_context.session.context()).catalogue();
    if (!known)
        return fail(State::Unreadable, known.error());
    m_known = *std::move(known);
    m_programme = versions->last();
    m_initials = patient->initials();
    m_number = patient->number;
    const auto draft = ProgrammeDraft(m_context.session, m_context.episode).load();
    m_hasUnstoredPlan = draft && *draft && !isSamePlan(*draft, m_programme);
    std::optional<QDate> replaces;
    if (versions->size() > 1)
        replaces = versions->at(versions->size() - 2).createdAt.toLocalTime().date();
    m_sheet = buildHomeSheet({*clinic, *patient, *episode, *m_programme, replaces,
                              m_context.session.account().name, m_context.session.clock().today()},
                             m_known, *m_texts);
    m_sheet.practiceLogo = LogoRepository(database).pngOrNone();
    addExercisePictures(m_sheet, database);
    applyChoices();
    if (m_sheet.exercises.empty())
        return fail(State::NoProgramme,
                    {Fault::NotFound, u"no exercises today"_s, Cause::NoProgramme});
    return State::Ready;
}

void HomeSheetViewModel::applyChoices()
{
    m_sheet.initialsOnly = m_initialsOnly;
    m_sheet.diaryStart = m_diaryStart;
    m_sheet.nextVisit =
        m_visitDay ? QDateTime(*m_visitDay, m_visitTime.value_or(QTime(0, 0))) : QDateTime();
}

void HomeSheetViewModel::setLanguage(SheetLanguage language)
{
    m_languageChosen = true;
    if (language == m_language)
        return;
    m_language = language;
    reload();
}

QStringList HomeSheetViewModel::missingTexts() const
{
    QStringList missing;
    const QString code = kSheetLanguageCodes.toCode(m_language);
    for (const SheetExercise& exercise : m_sheet.exercises) {
        const Exercise* const known = m_known.find(exercise.catalogueId);
        if (known == nullptr || !known->hasText(code))
            missing.append(exercise.name);
    }
    return m_texts ? missing + m_texts->missing() : missing;
}

void HomeSheetViewModel::setOptions(const SheetOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_preferences.setOptions(options);
    Q_EMIT changed();
}

void HomeSheetViewModel::setInitialsOnly(bool initialsOnly)
{
    if (initialsOnly == m_initialsOnly)
        return;
    m_initialsOnly = initialsOnly;
    m_preferences.setInitialsOnly(initialsOnly);
    applyChoices();
    Q_EMIT changed();
}

void HomeSheetViewModel::setDiaryStart(const QDate& day)
{
    if (!day.isValid() || day == m_diaryStart)
        return;
    m_diaryStart = day;
    applyChoices();
    Q_EMIT changed();
}

void HomeSheetViewModel::setNextVisit(std::optional<QDate> day, std::optional<QTime> time)
{
    if (day == m_visitDay && time == m_visitTime)
        return;
    m_visitDay = day;
    m_visitTime = time;
    applyChoices();
    Q_EMIT changed();
}

QString HomeSheetViewModel::fileName() const
{
    return paperFileName(m_context.session.clock().today(), u"Sheet"_s, m_initials, m_number);
}

QString HomeSheetViewModel::takeHomeName() const
{
    return m_context.session.clock().today().toString(Qt::ISODate) + u" Exercises "_s
        + m_sheet.sheetId;
}

Status HomeSheetViewModel::checkPrintable()
{
    reload();
    if (m_state != State::Ready)
        return m_error;
    return Done{};
}

Status HomeSheetViewModel::keep(const QByteArray& pdf)
{
    Q_ASSERT(m_programme);
    const auto kept = DocumentService(m_context.session)
                          .keep(outgoingSheet(m_sheet, *m_texts, *m_programme, pdf));
    if (!kept)
        return kept.error();
    return Done{};
}

Status HomeSheetViewModel::noteTakeHome(bool withName)
{
    Q_ASSERT(m_programme);
    return TakeHomeService(m_context.session.context())
        .noteMade(*m_programme, kSheetLanguageCodes.toCode(m_language), withName);
}

std::optional<QTime> HomeSheetViewModel::readTime(const QString& text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2}?)(?:[:.h]?(\\d{2}))?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!time.isValid())
        return std::nullopt;
    return time;
}

} // namespace ach

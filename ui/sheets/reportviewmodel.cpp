// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportviewmodel.h"

#include "core/service/documentservice.h"
#include "core/service/reportquery.h"
#include "core/storage/documentrepository.h"
#include "core/storage/draftrepository.h"
#include "ui/progress/progressreading.h"
#include "ui/sheets/paperfilename.h"

#include <QLocale>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraftDelay = 500; // ms; a draft is stored within a second
constexpr int kTryAgain = 3000;

} // namespace

ReportViewModel::ReportViewModel(const RecordContext& context, const QString& preferencesFile,
                                 QObject* parent)
    : QObject(parent), m_context(context), m_preferences(preferencesFile),
      m_options(m_preferences.options()),
      // The doctor reads the language of the practice, which may not be the patient's.
      m_language(
          kSheetLanguageCodes.fromCode(QLocale().name().left(2)).value_or(SheetLanguage::English))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftDelay);
    connect(&m_timer, &QTimer::timeout, this, &ReportViewModel::flush);
    const RecordEvents& events = context.session.events();
    const auto reloadOwn = [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            reload();
    };
    connect(&events, &RecordEvents::programmeChanged, this, reloadOwn);
    connect(&events, &RecordEvents::episodeChanged, this, reloadOwn);
    connect(&events, &RecordEvents::diaryChanged, this, reloadOwn);
    connect(&events, &RecordEvents::outcomesChanged, this, reloadOwn);
    connect(&events, &RecordEvents::intakeChanged, this, &ReportViewModel::reload);
    connect(&events, &RecordEvents::clinicChanged, this, &ReportViewModel::reload);
    connect(&events, &RecordEvents::patientChanged, this, [this](const PatientId& patient) {
        if (patient == m_context.patient)
            reload();
    });
    readDraft();
    if (const Status status = read(); !status)
        m_error = status.error();
}

ReportViewModel::~ReportViewModel()
{
    flush();
}

QString ReportViewModel::subject() const
{
    return u"report:"_s + m_context.episode.toString();
}

void ReportViewModel::readDraft()
{
    DraftRepository drafts(m_context.session.database());
    const auto draft = drafts.find(m_context.session.account().id, subject());
    if (!draft || !*draft)
        return;
    // What was written for a report that left on an earlier day is not the next report.
    const auto papers =
        DocumentRepository(m_context.session.database()).ofPatient(m_context.patient);
    const bool hasLeft =
        papers && std::ranges::any_of(*papers, [&](const KeptDocument& paper) {
            return paper.kind == DocumentKind::ProgressReport && paper.episode == m_context.episode
                && paper.madeBy == m_context.session.account().id
                && paper.madeAt >= (*draft)->savedAt
                && paper.madeAt.toLocalTime().date() < m_context.session.clock().today();
        });
    if (hasLeft)
        (void)drafts.remove(m_context.session.account().id, subject()); // the paper holds the words
    else
        m_edits = ReportEdits::fromJson((*draft)->content);
}

void ReportViewModel::reload()
{
    const Status status = read();
    if (!status) {
        m_report.reset();
        m_error = status.error();
    }
    Q_EMIT changed();
}

Status ReportViewModel::read()
{
    const auto record = readReportRecord(m_context.session, m_context.episode);
    if (!record)
        return record.error();
    auto course = readProgress(m_context.session, m_context.episode);
    if (!course)
        return course.error();
    auto words = ReportWords::load(m_language);
    if (!words)
        return words.error();
    m_words = *std::move(words);
    m_course = *std::move(course);
    m_mayShare = record->patient.consent.shareWithGp;
    m_initials = record->patient.initials();
    m_report = buildProgressReport(*record, *m_words);
    m_edits.applyTo(*m_report);
    return Done{};
}

void ReportViewModel::setLanguage(SheetLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    reload();
}

void ReportViewModel::setPaper(SheetPaper paper)
{
    if (paper == m_options.paper)
        return;
    m_options.paper = paper;
    m_preferences.setOptions(m_options);
    Q_EMIT changed();
}

void ReportViewModel::write(ReportPart part, const QString& text)
{
    if (!m_report || m_report->paragraph(part).text == text)
        return;
    m_edits.write(m_language, part, text, m_report->paragraph(part).recorded);
    edited();
}

void ReportViewModel::takeBack(ReportPart part)
{
    m_edits.takeBack(m_language, part);
    edited();
}

void ReportViewModel::setLeftOut(ReportPart part, bool isLeftOut)
{
    m_edits.setLeftOut(part, isLeftOut);
    edited();
}

void ReportViewModel::edited()
{
    if (m_report)
        m_edits.applyTo(*m_report);
    m_isEdited = true;
    // Runs on while somebody types, so that a long sentence is not lost as a whole.
    if (!m_timer.isActive())
        m_timer.start(kDraftDelay);
    Q_EMIT changed();
}

void ReportViewModel::flush()
{
    m_timer.stop();
    if (!m_isEdited || !m_context.session.isOpen())
        return;
    const AccountId& account = m_context.session.account().id;
    DraftRepository drafts(m_context.session.database());
    const Status stored = m_edits.isEmpty()
        ? drafts.remove(account, subject())
        : drafts.save(account, {subject(), m_edits.toJson(), m_context.session.clock().now()});
    if (!stored) {
        m_timer.start(kTryAgain);
        Q_EMIT storeFailed(stored.error());
        return;
    }
    m_isEdited = false;
}

QString ReportViewModel::fileName() const
{
    return paperFileName(m_context.session.clock().today(), u"Report"_s, m_initials,
                         m_report ? m_report->patientNumber : 0);
}

Status ReportViewModel::keep(const QByteArray& pdf)
{
    Q_ASSERT(isReady());
    flush(); // so that the draft is older than the paper
    const auto kept = DocumentService(m_context.session)
                          .keep(outgoingReport(*m_report, *m_words, m_context.episode, pdf));
    if (!kept)
        return kept.error();
    return Done{};
}

} // namespace ach

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalviewmodel.h"

#include "core/service/journalservice.h"
#include "core/service/reportquery.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/journalrepository.h"

#include <algorithm>
#include <utility>

namespace ach {

namespace {

constexpr int kDraftDelay = 500; // ms; a draft is stored within a second
constexpr int kTryAgain = 3000;

QString& partOf(Note& note, NotePart part)
{
    switch (part) {
    case NotePart::Subjective:
        return note.subjective;
    case NotePart::Objective:
        return note.objective;
    case NotePart::Analysis:
        return note.analysis;
    case NotePart::Plan:
        break;
    }
    return note.plan;
}

Note newNote(const RecordContext& context)
{
    Note note{NoteId::create(),
              context.episode,
              std::nullopt,
              {},
              {},
              {},
              {},
              context.session.account().id,
              context.session.clock().now(),
              std::nullopt,
              {}};
    return note;
}

} // namespace

QString notePart(const Note& note, NotePart part)
{
    Note copy = note;
    return partOf(copy, part);
}

JournalViewModel::JournalViewModel(const RecordContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_draft(context.session, context.episode),
      m_written(newNote(context))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDraftDelay);
    connect(&m_timer, &QTimer::timeout, this, &JournalViewModel::flush);
    connect(&context.session.events(), &RecordEvents::notesChanged, this,
            [this](const EpisodeId& episode) {
                if (episode != m_context.episode)
                    return;
                readNotes();
                Q_EMIT notesChanged();
            });
    const auto follow = [this](const EpisodeId& episode) {
        if (episode == m_context.episode && readEvents())
            Q_EMIT notesChanged();
    };
    connect(&context.session.events(), &RecordEvents::episodeChanged, this, follow);
    connect(&context.session.events(), &RecordEvents::programmeChanged, this, follow);
    connect(&context.session.events(), &RecordEvents::filmsChanged, this,
            [this, follow] { follow(m_context.episode); });
    // Reading all of a long record for each score of the diary would be felt; a page that is shown
    // again asks.
    const auto forget = [this] { m_areLinesOld = true; };
    const RecordEvents& events = context.session.events();
    connect(&events, &RecordEvents::episodeChanged, this, forget);
    connect(&events, &RecordEvents::programmeChanged, this, forget);
    connect(&events, &RecordEvents::diaryChanged, this, forget);
    connect(&events, &RecordEvents::outcomesChanged, this, forget);
    connect(&events, &RecordEvents::intakeChanged, this, forget);
    readDrafts();
    readNotes();
    (void)readEvents(); // there is no list yet that would have to follow
}

JournalViewModel::~JournalViewModel()
{
    flush();
}

void JournalViewModel::readNotes()
{
    const auto accounts = ClinicRepository(m_context.session.database()).accounts();
    if (accounts) {
        for (const Account& account : *accounts)
            m_names.insert(account.id, account.name);
    }
    const auto notes = JournalRepository(m_context.session.database()).ofEpisode(m_context.episode);
    if (!notes) {
        Q_EMIT storeFailed(notes.error());
        return;
    }
    m_notes = *notes;
    m_notes.removeIf([this](const Note& note) { return note.id == m_written.id; });
}

void JournalViewModel::readLines()
{
    if (!std::exchange(m_areLinesOld, false))
        return;
    const auto record = readReportRecord(m_context.session, m_context.episode);
    if (!record)
        return; // the note can be written without
    QDateTime since = record->episode.openedOn.startOfDay();
    for (const Note& note : m_notes) { // the newest first
        if (note.createdAt < m_written.createdAt) {
            since = note.createdAt;
            break;
        }
    }
    m_lines = linesFromRecord(*record, since);
    Q_EMIT linesChanged();
}

int JournalViewModel::linesToTake() const
{
    return newLines(
        m_lines, {m_written.subjective, m_written.objective, m_written.analysis, m_written.plan});
}

void JournalViewModel::takeFromRecord()
{
    for (std::size_t i = 0; i < kNoteParts.size(); ++i)
        setPart(kNoteParts.at(i), withLines(notePart(m_written, kNoteParts.at(i)), m_lines.at(i)));
    Q_EMIT writtenChanged();
}

bool JournalViewModel::readEvents()
{
    QList<JournalEvent> now =
        journalEvents(m_context.session.database(), m_context.patient, m_context.episode);
    const bool isChanged = now != m_events;
    m_events = std::move(now);
    return isChanged;
}

int JournalViewModel::unsignedCount() const
{
    const auto inList = std::ranges::count(m_notes, false, &Note::isSigned);
    return static_cast<int>(inList) + (m_isContinued ? 1 : 0);
}

void JournalViewModel::readDrafts()
{
    if (const auto draft = m_draft.note(); draft && *draft) {
        const auto stored = JournalRepository(m_context.session.database()).find((*draft)->id);
        if (stored && stored->isSigned()) {
            (void)
                m_draft.removeNote(); // it was signed, and the program ended before the draft went
        } else {
            m_written = **draft;
            m_isContinued = stored.has_value();
            if (stored) {
                m_written.author = stored->author;
                m_written.createdAt = stored->createdAt;
                m_written.visit = stored->visit;
            }
            m_keptAt = m_context.session.clock().now();
        }
    }
    if (auto addition = m_draft.addition(); addition && *addition)
        m_addition = **addition;
}

void JournalViewModel::beginNew()
{
    m_written = newNote(m_context);
    m_isContinued = false;
    m_isNoteTyped = false;
    m_keptAt = {};
}

void JournalViewModel::setPart(NotePart part, const QString& text)
{
    if (notePart(m_written, part) == text)
        return;
    if (m_written.isEmpty() && !m_isContinued)
        m_written.createdAt = m_context.session.clock().now();
    partOf(m_written, part) = text;
    m_isNoteTyped = true;
    typed();
}

void JournalViewModel::typed()
{
    // Runs on while somebody types, so that a long sentence is not lost as a whole.
    if (!m_timer.isActive())
        m_timer.start(kDraftDelay);
}

void JournalViewModel::flush()
{
    m_timer.stop();
    if (!m_isNoteTyped && !m_isAdditionTyped)
        return;
    Status stored = Done{};
    if (m_isNoteTyped)
        stored = m_written.isEmpty() && !m_isContinued ? m_draft.removeNote()
                                                       : m_draft.storeNote(m_written);
    if (stored && m_isAdditionTyped)
        stored = m_addition ? m_draft.storeAddition(*m_addition) : m_draft.removeAddition();
    if (!stored) {
        m_timer.start(kTryAgain);
        Q_EMIT storeFailed(stored.error());
        return;
    }
    m_isNoteTyped = false;
    m_isAdditionTyped = false;
    m_keptAt = m_written.isEmpty() ? QDateTime() : m_context.session.clock().now();
    Q_EMIT draftStored();
}

Status JournalViewModel::finish(Status stored)
{
    if (!stored)
        return stored;
    // The note is stored: a draft that stays behind is recognised by its id the next time.
    const Status removed = m_draft.removeNote();
    beginNew();
    readNotes();
    m_areLinesOld = true; // those since another note
    readLines();
    Q_EMIT writtenChanged();
    Q_EMIT notesChanged();
    return removed;
}

Status JournalViewModel::sign()
{
    return finish(JournalService(m_context.session.context()).sign(m_written));
}

Status JournalViewModel::keepAsDraft()
{
    if (m_written.isEmpty() && !m_isContinued)
        return Done{};
    return finish(JournalService(m_context.session.context()).saveDraft(m_written));
}

Status JournalViewModel::continueNote(const NoteId& id)
{
    const auto place = std::ranges::find(m_notes, id, &Note::id);
    if (place == m_notes.end() || place->isSigned())
        return Error{Fault::Conflict, {}, Cause::AlreadySigned};
    if (auto kept = keepAsDraft(); !kept)
        return kept;
    const auto note = JournalRepository(m_context.session.database()).find(id);
    if (!note)
        return note.error();
    m_written = *note;
    m_isContinued = true;
    m_isNoteTyped = true; // so that it is in the editor again after a crash
    flush();
    readNotes();
    m_areLinesOld = true; // those since another note
    readLines();
    Q_EMIT writtenChanged();
    Q_EMIT notesChanged();
    return Done{};
}

bool JournalViewModel::beginAddition(const NoteId& note)
{
    if (m_addition && m_addition->note != note && !m_addition->text.trimmed().isEmpty())
        return false;
    if (!m_addition || m_addition->note != note) {
        m_addition = NoteDraft::Addition{note, {}};
        Q_EMIT notesChanged();
    }
    return true;
}

void JournalViewModel::setAdditionText(const QString& text)
{
    if (!m_addition || m_addition->text == text)
        return;
    m_addition->text = text;
    m_isAdditionTyped = true;
    typed();
}

void JournalViewModel::dropAddition()
{
    m_addition.reset();
    m_isAdditionTyped = true;
    flush();
    Q_EMIT notesChanged();
}

Status JournalViewModel::addAddition()
{
    if (!m_addition)
        return Done{};
    const NoteDraft::Addition addition = *m_addition;
    m_addition.reset(); // so that the list shows itself without the field
    if (auto status =
            JournalService(m_context.session.context()).addAddendum(addition.note, addition.text);
        !status) {
        m_addition = addition;
        return status;
    }
    m_isAdditionTyped = false;
    return m_draft.removeAddition();
}

} // namespace ach

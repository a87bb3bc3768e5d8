// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalevent.h"
#include "ui/journal/notedraft.h"
#include "ui/journal/noteprefill.h"
#include "ui/shell/recordcontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ach {

/// The notes of one episode, and the one that is being written. What is typed is an encrypted draft
/// half a second later and comes back after a lock, a crash or another start, until it is signed or
/// kept.
class JournalViewModel : public QObject {
    Q_OBJECT

public:
    JournalViewModel(const RecordContext& context, QObject* parent);
    /// Stores what the timer has not stored yet.
    ~JournalViewModel() override;

    /// Stored notes, the newest first, without the one in the editor.
    const QList<Note>& notes() const { return m_notes; }
    /// Decisions, versions of the programme, answers before a return to running, red flags set
    /// aside and sheets that were handed out, the newest first.
    const QList<JournalEvent>& events() const { return m_events; }
    /// Reads events() again; true when there are others.
    bool readEvents();
    /// How many notes of the episode wait for a signature, the one in the editor among them once it
    /// is stored as a note.
    int unsignedCount() const;
    /// The name of an account; empty for one that is not known.
    QString accountName(const AccountId& account) const { return m_names.value(account); }
    QString ownName() const { return m_context.session.account().name; }

    /// The note in the editor.
    const Note& written() const { return m_written; }
    /// Whether written() is a stored draft that goes on.
    bool isContinued() const { return m_isContinued; }
    void setPart(NotePart part, const QString& text);
    /// Looks what the record could add to the note, when something changed since the last look.
    void readLines();
    /// How many lines the record could add to the note: what was entered since the note before it
    /// and does not stand in it yet.
    int linesToTake() const;
    /// Adds them below what is written, each marked as taken from the record.
    void takeFromRecord();
    /// When the typed text was stored last; invalid while nothing typed is stored.
    QDateTime keptAt() const { return m_keptAt; }

    /// Signs what is written as the acting account; it never changes again. NothingToSign when it
    /// is empty.
    Status sign();
    /// Stores what is written as a note that is not signed yet, and begins a new one.
    Status keepAsDraft();
    /// Takes a note that is not signed into the editor; what is there is kept as a draft first.
    Status continueNote(const NoteId& id);

    /// The signed note to which something is being added, with the text so far.
    const std::optional<NoteDraft::Addition>& addition() const { return m_addition; }
    /// Begins an addendum. False while there is text for another note, which must be signed or
    /// dropped first.
    bool beginAddition(const NoteId& note);
    void setAdditionText(const QString& text);
    void dropAddition();
    Status addAddition();

    /// Stores the drafts now.
    void flush();

Q_SIGNALS:
    /// The list, or which note an addendum goes to.
    void notesChanged();
    /// Another note is in the editor, or lines were added to it.
    void writtenChanged();
    /// Other lines could be taken from the record.
    void linesChanged();
    void draftStored();
    /// A draft could not be stored; it is tried again.
    void storeFailed(const ach::Error& error);

private:
    void readNotes();
    void readDrafts();
    void beginNew();
    void typed();
    Status finish(Status stored);

    RecordContext m_context;
    NoteDraft m_draft;
    QList<Note> m_notes;
    QList<JournalEvent> m_events;
    QHash<AccountId, QString> m_names;
    NoteLines m_lines; ///< of the record, for the note in the editor
    bool m_areLinesOld = true;
    Note m_written;
    bool m_isContinued = false;
    bool m_isNoteTyped = false;
    std::optional<NoteDraft::Addition> m_addition;
    bool m_isAdditionTyped = false;
    QDateTime m_keptAt;
    QTimer m_timer;
};

} // namespace ach

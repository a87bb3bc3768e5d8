// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalviewmodel.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace ach {

/// One stored note to read, with what was added to it. Nothing in it can be typed over.
class NoteCard : public Card {
    Q_OBJECT

public:
    /// `viewModel` is only read while the card is made.
    NoteCard(const Note& note, const JournalViewModel& viewModel, QWidget* parent);

    NoteId note() const { return m_note; }
    /// The field of an addendum; null when none is being written here.
    QPlainTextEdit* additionEdit() const { return m_addition; }

    static QString partName(NotePart part);

Q_SIGNALS:
    void continueRequested(const ach::NoteId& note);
    void additionRequested(const ach::NoteId& note);
    void additionTyped(const QString& text);
    void additionDone();
    void additionDropped();

private:
    void addPart(const QString& name, const QString& text);
    void addAddendum(const Addendum& addendum, const QString& author);
    void addAdditionField(const QString& text);
    QString moment(const QDateTime& at) const;

    NoteId m_note;
    QPlainTextEdit* m_addition = nullptr;
};

} // namespace ach

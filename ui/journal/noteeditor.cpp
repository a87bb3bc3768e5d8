// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noteeditor.h"

#include "ui/journal/notecard.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sidepane.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames{"subjective", "objective", "analysis", "plan"};
constexpr int kLeastLines = 2;
constexpr int kUsualLines = 4;
constexpr int kMostLines = 14;
constexpr int kLetters = 52;
constexpr int kLongestWord = 200; // longer than the longest that anybody writes

/// As tall as what is typed, from a few lines up to many; gives room back while the window is low,
/// so that the buttons below stay in sight.
class PartEdit : public QPlainTextEdit {
public:
    explicit PartEdit(QWidget* parent) : QPlainTextEdit(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
                this, [this] { tellHeight(); });
        connect(this, &QPlainTextEdit::textChanged, this, &PartEdit::chooseWrapping);
    }

    QSize minimumSizeHint() const override
    {
        return {QPlainTextEdit::minimumSizeHint().width(),
                heightOf(std::clamp(lines(), kLeastLines, kUsualLines))};
    }
    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(),
                heightOf(std::clamp(lines() + 1, kUsualLines, kMostLines))};
    }

private:
    /// The layout of the pane is done again only when the number of lines is another one.
    void tellHeight()
    {
        if (const int now = lines(); now != m_toldLines) {
            m_toldLines = now;
            updateGeometry();
        }
    }
    /// Qt looks for the end of the word anew for each line that the word fills. Pasted data without
    /// a space then costs its length squared for each key; broken anywhere it costs its length.
    void chooseWrapping()
    {
        const QString text = toPlainText();
        int letters = 0;
        const bool hasLongRun = std::ranges::any_of(text, [&letters](QChar letter) {
            letters = letter.isSpace() ? 0 : letters + 1;
            return letters > kLongestWord;
        });
        setWordWrapMode(hasLongRun ? QTextOption::WrapAnywhere
                                   : QTextOption::WrapAtWordBoundaryOrAnywhere);
    }

    int m_toldLines = 0;
    int lines() const { return static_cast<int>(document()->size().height()); }
    int heightOf(int lines) const { return fontMetrics().lineSpacing() * lines + Space::x4; }
};

/// The ground of the buttons, which stay in sight while the parts scroll.
class Footer : public TokenWidget {
public:
    using TokenWidget::TokenWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(Theme::Surface));
        painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Theme::Border));
        painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()),
                         Theme::color(Theme::Border));
    }
};

} // namespace

NoteEditor::NoteEditor(JournalViewModel& viewModel, Navigator& navigator, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel), m_navigator(navigator),
      m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, this)),
      m_draftChip(new Chip({}, Chip::Tone::Caution, this)),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)),
      m_kept(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_sign(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_keep(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_take(new ActionButton(ActionButton::Role::Quiet, {}, this))
{
    m_fault->setObjectName(u"journalFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_kept->setObjectName(u"draftKept"_s);
    m_sign->setObjectName(u"signButton"_s);
    m_sign->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_keep->setObjectName(u"keepButton"_s);
    m_keep->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));

    m_take->setObjectName(u"takeButton"_s);
    m_take->setIconName("list-add");
    m_take->setFlush(true);
    m_take->setKey(QKeySequence(Qt::CTRL | Qt::Key_R));

    auto* parts = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::x2);
    head->addWidget(m_title, 1);
    head->addWidget(m_draftChip);
    auto* partsColumn = new QVBoxLayout(parts);
    partsColumn->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x3);
    partsColumn->setSpacing(Space::x3);
    partsColumn->addLayout(head);
    partsColumn->addWidget(m_take, 0, Qt::AlignLeading);
    partsColumn->addWidget(m_fault);
    for (std::size_t i = 0; i < kNoteParts.size(); ++i) {
        auto* const edit = new PartEdit(this);
        edit->setObjectName(QLatin1StringView(kNames.at(i)));
        edit->setTabChangesFocus(true);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, part = kNoteParts.at(i)] {
            m_viewModel.setPart(part, edit->toPlainText());
            showLines();
        });
        m_edits.at(i) = edit;
        m_names.at(i) = new TextLabel({}, Theme::Type::Small, Theme::Text2, this);
        m_names.at(i)->setType(Theme::Type::Small, QFont::DemiBold);
        m_names.at(i)->setBuddy(edit);
        auto* part = new QVBoxLayout;
        part->setSpacing(Space::x1);
        part->addWidget(m_names.at(i));
        part->addWidget(edit);
        partsColumn->addLayout(part);
    }
    partsColumn->addStretch(1);
    auto* footer = new Footer(this);
    auto* footerColumn = new QVBoxLayout(footer);
    footerColumn->setContentsMargins(Space::x5, Space::x2, Space::x5, Space::x3);
    footerColumn->setSpacing(Space::x2);
    footerColumn->addWidget(m_kept);
    auto* buttons = new FlowLayout(nullptr);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_keep);
    footerColumn->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SidePane(parts, kLetters, this), 1);
    column->addWidget(footer);
    for (std::size_t i = 1; i < m_edits.size(); ++i)
        QWidget::setTabOrder(m_edits.at(i - 1), m_edits.at(i));
    QWidget::setTabOrder(m_edits.back(), m_sign);
    QWidget::setTabOrder(m_sign, m_keep);

    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(m_sign, &QAbstractButton::clicked, this, &NoteEditor::sign);
    connect(m_keep, &QAbstractButton::clicked, this, &NoteEditor::keep);
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        m_viewModel.takeFromRecord();
        begin(); // the button goes when there is nothing left to take
    });
    connect(&viewModel, &JournalViewModel::linesChanged, this, &NoteEditor::showLines);
    connect(&viewModel, &JournalViewModel::writtenChanged, this, &NoteEditor::showNote);
    connect(&viewModel, &JournalViewModel::draftStored, this, [this] {
        m_fault->hide();
        showKept();
    });
    NoteEditor::refresh();
}

void NoteEditor::begin()
{
    m_edits.front()->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::refresh()
{
    const std::array hints{tr("What the patient tells"), tr("What you see and measure"),
                           tr("What it means"), tr("What happens next")};
    for (std::size_t i = 0; i < kNoteParts.size(); ++i) {
        const QString name = NoteCard::partName(kNoteParts.at(i));
        m_names.at(i)->setText(name);
        m_edits.at(i)->setAccessibleName(name);
        m_edits.at(i)->setPlaceholderText(hints.at(i));
    }
    m_sign->setText(tr("Sign as %1").arg(m_viewModel.ownName()));
    m_sign->setToolTip(tr("A signed note never changes. Corrections are added to it."));
    m_keep->setText(tr("Keep as draft"));
    m_keep->setToolTip(
        tr("Puts the note into the journal without a signature; it can be continued later."));
    m_take->setToolTip(tr("What was entered, measured, decided and planned since the last note. "
                          "Each line says that it comes from the record and can be changed."));
    m_draftChip->setText(tr("Draft"));
    showNote();
}

void NoteEditor::showNote()
{
    const Note& note = m_viewModel.written();
    m_title->setText(m_viewModel.isContinued()
                         ? tr("Note of %1").arg(dateText(note.createdAt.toLocalTime().date()))
                         : tr("New note"));
    m_draftChip->setVisible(m_viewModel.isContinued());
    for (std::size_t i = 0; i < kNoteParts.size(); ++i) {
        const QString text = notePart(note, kNoteParts.at(i));
        if (m_edits.at(i)->toPlainText() != text) {
            m_edits.at(i)->setPlainText(text);
            m_edits.at(i)->moveCursor(QTextCursor::End); // to write on where the text stopped
        }
    }
    showKept();
    showLines();
}

void NoteEditor::showLines()
{
    const int count = m_viewModel.linesToTake();
    m_take->setText(tr("Take in %n line(s) from the record", nullptr, count));
    m_take->setVisible(count > 0);
}

void NoteEditor::showKept()
{
    const QDateTime at = m_viewModel.keptAt();
    m_kept->setText(
        at.isValid() ? tr("Typed text kept %1, not signed yet")
                           .arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat))
                     : tr("What you type is kept by itself until you sign it"));
}

void NoteEditor::sign()
{
    m_fault->hide();
    if (const auto status = m_viewModel.sign(); !status) {
        showFault(errorText(status.error()).sentence());
        return;
    }
    begin();
    Q_EMIT m_navigator.showMessage(tr("Note signed"));
}

void NoteEditor::keep()
{
    m_fault->hide();
    if (const auto status = m_viewModel.keepAsDraft(); !status) {
        showFault(errorText(status.error()).sentence());
        return;
    }
    begin();
}

void NoteEditor::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

} // namespace ach

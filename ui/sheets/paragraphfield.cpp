// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/paragraphfield.h"

#include "core/document/reportedits.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;

} // namespace

ParagraphField::ParagraphField(ReportPart part, QWidget* parent)
    : TokenWidget(parent), m_printed(new QCheckBox(this)), m_edit(new QPlainTextEdit(this)),
      m_state(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_back(new ActionButton(ActionButton::Role::Quiet, {}, this))
{
    const QString code = kReportPartCodes.toCode(part);
    setObjectName(u"paragraph-"_s + code);
    m_printed->setObjectName(u"printed-"_s + code);
    m_edit->setObjectName(u"text-"_s + code);
    m_edit->setTabChangesFocus(true);
    m_back->setObjectName(u"back-"_s + code);
    m_back->setFlush(true);
    m_state->setObjectName(u"state-"_s + code);
    auto* line = new QHBoxLayout;
    line->setSpacing(Space::x2);
    line->addWidget(m_state, 1);
    line->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addWidget(m_printed);
    column->addWidget(m_edit);
    column->addLayout(line);

    connect(m_printed, &QAbstractButton::clicked, this, &ParagraphField::printedChanged);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ParagraphField::takeText);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT takenBack();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &ParagraphField::adaptHeight);
    ParagraphField::refresh();
}

void ParagraphField::refresh()
{
    m_back->setText(tr("Words of the record"));
    m_back->setToolTip(tr("Puts back what the record says, in place of what was written."));
    adaptHeight();
}

void ParagraphField::adaptHeight()
{
    const int lines =
        std::clamp(static_cast<int>(m_edit->document()->size().height()), kLeastLines, kMostLines);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 2 * Space::x2);
}

void ParagraphField::takeText()
{
    if (m_edit->toPlainText().size() > kLongestParagraph) {
        // What is over is taken from the end of what was typed last.
        QTextCursor end = m_edit->textCursor();
        end.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                         static_cast<int>(m_edit->toPlainText().size()) - kLongestParagraph);
        end.removeSelectedText();
        return;
    }
    m_shown = m_edit->toPlainText();
    Q_EMIT written(m_shown);
}

void ParagraphField::setParagraph(const ReportParagraph& paragraph)
{
    m_printed->setText(paragraph.heading);
    m_printed->setChecked(!paragraph.isLeftOut);
    m_edit->setAccessibleName(paragraph.heading);
    m_edit->setEnabled(!paragraph.isLeftOut);
    if (m_shown != paragraph.text) {
        const QSignalBlocker silent(m_edit);
        m_shown = paragraph.text;
        m_edit->setPlainText(paragraph.text);
    }
    const bool isRemark = paragraph.part == ReportPart::Remark;
    m_back->setAccessibleName(tr("Words of the record: %1").arg(paragraph.heading));
    m_back->setVisible(paragraph.isWritten() && !isRemark);
    m_state->setInk(paragraph.isOutdated ? Theme::Caution : Theme::Text2);
    m_state->setText(paragraph.isOutdated
                         ? tr("The record says something else since this was written. Read it "
                              "again.")
                         : paragraph.isWritten() && !isRemark ? tr("Your words")
                                                              : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace ach

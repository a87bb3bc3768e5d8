// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerrow.h"

#include "ui/shell/theme.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

AnswerRow::AnswerRow(const QString& question, QWidget* parent)
    : TokenWidget(parent), m_question(new TextLabel({}, Theme::Type::Small, Theme::Text, this)),
      m_hint(new TextLabel({}, Theme::Type::Caption, Theme::Text2, this)),
      m_segment(new ChoiceSegment(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(Space::x3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_question);
    words->addWidget(m_hint);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_segment, 0, Qt::AlignVCenter);
    m_segment->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_segment->setUnknownAllowed(true);
    m_segment->setObjectName(u"answer"_s);
    setFocusProxy(m_segment);
    setQuestion(question);
    AnswerRow::refresh();
    connect(m_segment, &ChoiceSegment::chosen, this, [this] { emit answered(answer()); });
    connect(m_segment, &ChoiceSegment::cleared, this, [this] { emit answered(Answer::NotAsked); });
}

AnswerRow::~AnswerRow() = default;

void AnswerRow::setQuestion(const QString& question, const QString& hint)
{
    m_question->setText(question);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_segment->setAccessibleName(question);
    m_segment->setAccessibleDescription(hint);
}

void AnswerRow::setAnswerTexts(const QString& no, const QString& yes)
{
    m_no = no;
    m_yes = yes;
    refresh();
}

Answer AnswerRow::answer() const
{
    const auto index = m_segment->current();
    if (!index)
        return Answer::NotAsked;
    if (*index == ChoiceSegment::kUnknown)
        return Answer::Unknown;
    return *index == 0 ? Answer::No : Answer::Yes;
}

void AnswerRow::setAnswer(Answer answer)
{
    switch (answer) {
    case Answer::NotAsked:
        m_segment->setCurrent(std::nullopt);
        break;
    case Answer::No:
        m_segment->setCurrent(0);
        break;
    case Answer::Yes:
        m_segment->setCurrent(1);
        break;
    case Answer::Unknown:
        m_segment->setCurrent(ChoiceSegment::kUnknown);
        break;
    }
}

void AnswerRow::refresh()
{
    m_segment->setChoices({m_no.isEmpty() ? tr("No") : m_no, m_yes.isEmpty() ? tr("Yes") : m_yes});
    // Y and N work in every language besides the letters of the translation.
    m_segment->setLetters(u"ny"_s);
}

void AnswerRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        const auto rows = parentWidget() != nullptr
            ? parentWidget()->findChildren<AnswerRow*>(Qt::FindDirectChildrenOnly)
            : QList<AnswerRow*>();
        const qsizetype next = rows.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < rows.size())
            rows.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
    TokenWidget::keyPressEvent(event);
}

} // namespace ach

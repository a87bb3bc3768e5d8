// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutview.h"

#include "core/document/handoutlibrary.h"
#include "ui/handouts/handoutpicture.h"
#include "ui/handouts/readingtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnLetters = 72; // of body text; longer lines tire
constexpr int kPictureHeight = 200;
constexpr int kSmallestPicture = 80; // wide; it shrinks into a narrow column
constexpr int kShape = 28;

Light lightOf(PainLevel level)
{
    switch (level) {
    case PainLevel::Go:
        return Light::Go;
    case PainLevel::Care:
        return Light::Care;
    case PainLevel::Stop:
        break;
    }
    return Light::Stop;
}

Card::Tone toneOf(PainLevel level)
{
    switch (level) {
    case PainLevel::Go:
        return Card::Tone::Good;
    case PainLevel::Care:
        return Card::Tone::Caution;
    case PainLevel::Stop:
        break;
    }
    return Card::Tone::Danger;
}

/// One drawing of a leaflet.
class PictureView : public TokenWidget, public AccessibleFacts {
public:
    PictureView(const HandoutBlock& block, QWidget* parent)
        : TokenWidget(parent), m_picture(block.picture)
    {
        setAccessibleName(block.title);
        const double height = kPictureHeight * HandoutPicture::height(m_picture);
        const double width = height * HandoutPicture::shape(m_picture);
        setMinimumSize(kSmallestPicture, static_cast<int>(height));
        setMaximumSize(QSizeF(width, height).toSize());
    }
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    QSize sizeHint() const override { return maximumSize(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        HandoutPicture::paint(painter, rect(), m_picture,
                              Theme::scheme() == Theme::Scheme::Dark ? FigureStyle::ScreenDark
                                                                     : FigureStyle::ScreenLight);
    }

private:
    QString m_picture;
};

/// A shape at the side and words beside it, on the ground of their meaning.
QVBoxLayout* shapedCard(QVBoxLayout& column, Card::Tone tone, Light light, const QString& title,
                        QWidget* parent)
{
    auto* card = new Card({}, parent);
    card->setAccessibleName(title);
    card->setTone(tone);
    auto* shape = new TrafficLight(light, {}, card);
    shape->setWordVisible(false);
    shape->setShapeSize(kShape);
    shape->setAccessibleName(title);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::x1);
    words->addWidget(new ReadingText(title, Theme::Type::H2, 0, card));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::x3);
    row->addWidget(shape, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    column.addWidget(card);
    return words;
}

} // namespace

HandoutView::HandoutView(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyGround();
}

void HandoutView::applyGround()
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, Theme::color(Theme::Surface));
    viewport()->setPalette(ground);
    viewport()->setAutoFillBackground(true);
}

bool HandoutView::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        applyGround();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ThemeChange)
        showHandout();
    return QScrollArea::event(event);
}

void HandoutView::setHandout(const Handout& handout, const PainRule& rule)
{
    const bool isOther = handout.title != m_handout.title;
    const int place = verticalScrollBar()->value();
    m_handout = handout;
    m_rule = rule;
    showHandout();
    verticalScrollBar()->setValue(isOther ? 0 : place);
}

void HandoutView::showHandout()
{
    setAccessibleName(m_handout.title);
    setAccessibleDescription(plainText(m_handout));
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* text = new QWidget(content);
    text->setMaximumWidth(
        QFontMetrics(Theme::font(Theme::Type::H2, QFont::Normal)).averageCharWidth()
        * kColumnLetters);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(Space::x8, Space::x6, Space::x8, Space::x8);
    column->setSpacing(Space::x3);
    auto* title = new ReadingText(m_handout.title, Theme::Type::Display, 0, text);
    title->setObjectName(u"handoutTitle"_s);
    column->addWidget(title);
    QHBoxLayout* pictures = nullptr;
    for (const HandoutBlock& block : m_handout.blocks) {
        const bool isPicture =
            block.kind == HandoutBlock::Kind::Picture && HandoutPicture::exists(block.picture);
        if (!isPicture) {
            pictures = nullptr;
            addBlock(*column, block, m_rule);
            continue;
        }
        // Two that follow each other stand side by side, as on paper.
        const bool isSecond = pictures != nullptr && pictures->count() == 1;
        if (!isSecond) {
            pictures = new QHBoxLayout;
            pictures->setSpacing(Space::x6);
            column->addSpacing(Space::x2);
            column->addLayout(pictures);
        }
        auto* both = new QVBoxLayout;
        both->addWidget(new PictureView(block, text), 0, Qt::AlignHCenter);
        auto* caption = new TextLabel(block.title, Theme::Type::Body, Theme::Text2, text);
        caption->setAlignment(Qt::AlignHCenter);
        both->addWidget(caption);
        pictures->addLayout(both, 1);
    }
    if (const QStringList tags = m_handout.sources(); !tags.isEmpty())
        addSources(*column, tags);
    column->addStretch(1);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text, 1);
    row->addStretch(0);
    setWidget(content); // deletes the one before
}

void HandoutView::addBlock(QVBoxLayout& column, const HandoutBlock& block, const PainRule& rule)
{
    using Kind = HandoutBlock::Kind;
    QWidget* const parent = column.parentWidget();
    switch (block.kind) {
    case Kind::Heading:
        column.addSpacing(Space::x3);
        for (const HandoutWords& line : block.lines)
            column.addWidget(new ReadingText(line, Theme::Type::H1, 0, parent));
        break;
    case Kind::Paragraph:
        for (const HandoutWords& line : block.lines)
            column.addWidget(new ReadingText(line, Theme::Type::H2, QFont::Normal, parent));
        break;
    case Kind::List: {
        auto* items = new QVBoxLayout;
        items->setSpacing(Space::x1);
        for (const HandoutWords& line : block.lines) {
            auto* item = new ReadingText(line, Theme::Type::H2, QFont::Normal, parent);
            item->setItem(true);
            items->addWidget(item);
        }
        column.addLayout(items);
        break;
    }
    case Kind::Emergency:
    case Kind::SameDay:
        addBox(column, block);
        break;
    case Kind::TrafficLight:
        addTrafficLight(column, rule);
        break;
    case Kind::Picture: // without a drawing: what it would show
        column.addWidget(new ReadingText(block.title, Theme::Type::H2, QFont::Normal, parent));
        break;
    }
}

void HandoutView::addBox(QVBoxLayout& column, const HandoutBlock& block)
{
    const bool isEmergency = block.kind == HandoutBlock::Kind::Emergency;
    QVBoxLayout* const words =
        shapedCard(column, isEmergency ? Card::Tone::Danger : Card::Tone::Caution,
                   isEmergency ? Light::Stop : Light::Care, block.title, column.parentWidget());
    for (const HandoutWords& line : block.lines) {
        auto* item = new ReadingText(line, Theme::Type::H2, QFont::Normal, column.parentWidget());
        item->setItem(true);
        words->addWidget(item);
    }
}

void HandoutView::addTrafficLight(QVBoxLayout& column, const PainRule& rule)
{
    QWidget* const parent = column.parentWidget();
    for (const PainRule::Row& row : rule.rows)
        shapedCard(column, toneOf(row.level), lightOf(row.level), row.title, parent)
            ->addWidget(new ReadingText(row.text, Theme::Type::H2, QFont::Normal, parent));
    column.addWidget(new ReadingText(rule.limits, Theme::Type::H2, 0, parent));
}

void HandoutView::addSources(QVBoxLayout& column, const QStringList& tags)
{
    auto* card = new Card(tr("About the sources"), column.parentWidget());
    card->setObjectName(u"sources"_s);
    card->setSubtitle(tr("for you, never printed"));
    for (const QString& tag : tags) {
        QString words = tag + u" \u00B7 "_s + sourceReference(tag);
        if (tag == u"GK"_s)
            words = tr("General knowledge that a clinician still has to confirm");
        else if (tag == u"APP"_s)
            words = tr("A convention of this application, not evidence");
        card->body()->addWidget(new TextLabel(words, Theme::Type::Small, Theme::Text2, card));
    }
    column.addSpacing(Space::x6);
    column.addWidget(card);
}

} // namespace ach

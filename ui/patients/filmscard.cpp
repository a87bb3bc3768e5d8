// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/filmscard.h"

#include "ui/patients/filmswindow.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

FilmsCard::FilmsCard(RecordContext& context, Prompts& prompts, QWidget* parent)
    : Card({}, parent), m_context(context), m_prompts(prompts), m_shelf(context.session, nullptr),
      m_text(new TextLabel({}, Theme::Type::Body, Theme::Text2, this)),
      m_show(new ActionButton(ActionButton::Role::Quiet, {}, this))
{
    setObjectName(u"filmsCard"_s);
    m_text->setObjectName(u"filmsText"_s);
    m_show->setObjectName(u"showFilms"_s);
    addHeaderWidget(m_show);
    body()->addWidget(m_text);
    connect(m_show, &QAbstractButton::clicked, this, &FilmsCard::openFilms);
    connect(&m_shelf, &FilmShelf::changed, this, &FilmsCard::refresh);
    m_shelf.showPatient(context.patient);
}

FilmsCard::~FilmsCard() = default;

void FilmsCard::refresh()
{
    Card::refresh();
    setTitle(tr("Films"));
    const QList<Film>& films = m_shelf.films();
    m_show->setText(films.isEmpty() ? tr("Add a film…") : tr("Show the films"));
    m_text->setText(films.isEmpty()
                        ? tr("No film of the patient yet.")
                        : tr("%n film(s), the last of %1", nullptr, static_cast<int>(films.size()))
                              .arg(dateText(films.first().takenOn)));
}

void FilmsCard::openFilms()
{
    auto* films = new FilmsWindow(m_context.session, m_context.patient, m_prompts, this);
    films->setAttribute(Qt::WA_DeleteOnClose);
    films->show();
}

} // namespace ach

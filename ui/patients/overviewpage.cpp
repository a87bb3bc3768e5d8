// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/overviewpage.h"

#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "ui/journal/longwords.h"
#include "ui/outcome/duecard.h"
#include "ui/patients/filmscard.h"
#include "ui/patients/glancecards.h"
#include "ui/patients/patientcommands.h"
#include "ui/patients/patientdialog.h"
#include "ui/patients/recordtext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidestColumn = 620;
}

OverviewPage::OverviewPage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                           QWidget* parent)
    : QWidget(parent), m_context(context), m_navigator(navigator), m_viewModel(context.session),
      m_person(new Card({}, this)), m_facts(new QFormLayout),
      m_edit(new ActionButton(ActionButton::Role::Secondary, {}, m_person)),
      m_archive(new ActionButton(ActionButton::Role::Quiet, {}, m_person)),
      m_episodes(new Card({}, this)),
      m_newIntake(new ActionButton(ActionButton::Role::Quiet, {}, m_episodes))
{
    m_edit->setObjectName(u"editPersonButton"_s);
    m_edit->setIconName("document-edit");
    m_archive->setObjectName(u"archiveButton"_s);
    m_archive->setFlush(true);
    m_newIntake->setObjectName(u"newIntakeButton"_s);
    m_newIntake->setIconName("list-add");
    m_person->addHeaderWidget(m_edit);
    m_person->body()->addLayout(m_facts);
    m_facts->setHorizontalSpacing(Space::x4);
    m_facts->setVerticalSpacing(Space::x2);
    auto* personFoot = new QHBoxLayout;
    personFoot->addWidget(m_archive);
    personFoot->addStretch();
    m_person->body()->addLayout(personFoot);
    m_episodes->addHeaderWidget(m_newIntake);

    auto* content = new QWidget;
    auto* glance = new GlanceCards(m_viewModel, content);
    glance->setMaximumWidth(kWidestColumn);
    glance->setClipsOffered(true);
    connect(glance, &GlanceCards::clipRequested, this, &OverviewPage::clipRequested);
    auto* films = new FilmsCard(context, prompts, content);
    films->setMaximumWidth(kWidestColumn);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::x3);
    left->addWidget(glance);
    left->addWidget(films);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(Space::x3);
    auto* due = new DueCard(context, content);
    connect(due, &DueCard::measureRequested, this, [this] {
        Q_EMIT m_navigator.openRecordTab(m_context.patient, RecordTabId::kMeasures);
    });
    right->addWidget(due);
    right->addWidget(m_person);
    right->addWidget(m_episodes);
    right->addStretch(1);
    for (Card* card : {static_cast<Card*>(due), m_person, m_episodes, static_cast<Card*>(films)})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    columns->setSpacing(Space::x4);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_edit, &QAbstractButton::clicked, this, &OverviewPage::editPerson);
    connect(m_archive, &QAbstractButton::clicked, this,
            [this] { setArchived(!m_viewModel.patient().archived); });
    connect(m_newIntake, &QAbstractButton::clicked, this,
            [this] { Q_EMIT m_navigator.startIntake(m_context.patient); });
    connect(&m_viewModel, &GlanceViewModel::changed, this, &OverviewPage::retranslate);
    m_viewModel.setPatient(context.patient);
}

void OverviewPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    if (!m_viewModel.isFound())
        return;
    m_person->setTitle(tr("Person"));
    m_edit->setText(tr("Edit"));
    m_archive->setText(m_viewModel.patient().archived ? tr("Back to the active patients")
                                                      : tr("Archive this record"));
    m_episodes->setTitle(tr("Episodes"));
    m_newIntake->setText(tr("New intake"));
    showPerson();
    showEpisodes();
}

void OverviewPage::addFact(const QString& label, const QString& value)
{
    auto* name = new TextLabel(label, Theme::Type::Small, Theme::Text2, m_person);
    name->setWordWrap(false);
    const bool known = !value.trimmed().isEmpty();
    auto* text = new TextLabel(known ? breakable(value) : tr("not recorded"), Theme::Type::Body,
                               known ? Theme::Text : Theme::Text3, m_person);
    text->setTextFormat(Qt::PlainText);
    m_facts->addRow(name, text);
}

void OverviewPage::showPerson()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const Patient& person = m_viewModel.patient();
    const auto answer = [](Answer value) {
        switch (value) {
        case Answer::Yes:
            return tr("yes");
        case Answer::No:
            return tr("no");
        case Answer::Unknown:
            return tr("asked, not known");
        case Answer::NotAsked:
            break;
        }
        return tr("not asked");
    };
    QStringList names{person.givenName, person.namePrefix, person.familyName};
    names.removeAll(QString());
    addFact(tr("Full name"), names.join(u' '));
    addFact(tr("Former name"), person.formerName);
    addFact(tr("Birth date"), dateText(person.birthDate));
    addFact(tr("Sex as recorded"), PatientDialog::sexText(person.recordedSex));
    addFact(tr("Phone"), person.phone);
    addFact(tr("E-mail"), person.email);
    addFact(tr("Address"), person.address);
    addFact(tr("General practitioner"), person.generalPractitioner);
    addFact(tr("Language of sheets"), languageText(person.language));
    addFact(tr("May we keep this record"), answer(person.consent.keepRecord));
    addFact(tr("May we share it with the GP"), answer(person.consent.shareWithGp));
}

void OverviewPage::showEpisodes()
{
    QVBoxLayout* body = m_episodes->body();
    while (QLayoutItem* item = body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto episodes =
        EpisodeRepository(m_context.session.database()).ofPatient(m_context.patient);
    if (!episodes || episodes->isEmpty()) {
        body->addWidget(new TextLabel(tr("No episode yet. The first intake opens one."),
                                      Theme::Type::Body, Theme::Text2, m_episodes));
        return;
    }
    for (const Episode& episode : *episodes) {
        QString text = RecordText::side(episode.side) + u" · "_s
            + tr("since %1").arg(dateText(episode.openedOn));
        if (!episode.isOpen())
            text += u" · "_s + tr("closed %1").arg(dateText(episode.closedOn));
        auto* line = new TextLabel(text, Theme::Type::Body, Theme::Text, m_episodes);
        line->setType(Theme::Type::Body, QFont::DemiBold);
        body->addWidget(line);
        if (!episode.complaint.isEmpty())
            body->addWidget(new TextLabel(breakable(episode.complaint), Theme::Type::Small,
                                          Theme::Text2, m_episodes));
        const auto intake = IntakeRepository(m_context.session.database()).latest(episode.id);
        if (intake && *intake && !(*intake)->isFinished()) {
            auto* carryOn = new ActionButton(ActionButton::Role::Secondary, tr("Finish the intake"),
                                             m_episodes);
            const IntakeId id = (*intake)->id;
            connect(carryOn, &QAbstractButton::clicked, this,
                    [this, id] { Q_EMIT m_navigator.continueIntake(id); });
            body->addWidget(carryOn, 0, Qt::AlignLeft);
        }
    }
}

void OverviewPage::editPerson()
{
    PatientDialog dialog(m_viewModel.patient(), m_context.session.clock(), this);
    while (dialog.exec() == QDialog::Accepted) {
        auto* command = new PatientCommand(m_context.session, m_viewModel.patient(),
                                           dialog.patient(), tr("person"));
        const Status status = command->apply();
        if (status) {
            m_context.undo.push(command);
            return;
        }
        delete command;
        dialog.showError(errorText(status.error()).sentence());
    }
}

void OverviewPage::setArchived(bool archived)
{
    Patient changed = m_viewModel.patient();
    changed.archived = archived;
    m_context.undo.push(
        new PatientCommand(m_context.session, m_viewModel.patient(), changed,
                           archived ? tr("archive") : tr("take out of the archive")));
    Q_EMIT m_navigator.showMessage(archived ? tr("Archived. Nothing was deleted.")
                                            : tr("Back among the active patients."),
                                   &m_context.undo);
}

} // namespace ach

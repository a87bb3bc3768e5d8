// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passphrasestep.h"

#include "ui/access/passphrase.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

PassphraseStep::PassphraseStep(CreateClinicViewModel& viewModel, QWidget* parent)
    : CreateStep(viewModel, parent), m_passphrase(new PassphraseField(this)),
      m_passphraseField(new LabelledField({}, m_passphrase, this)),
      m_repeat(new PassphraseField(this)), m_repeatField(new LabelledField({}, m_repeat, this)),
      m_suggest(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_strength(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    m_passphrase->setObjectName(u"newPassphrase"_s);
    m_repeat->setObjectName(u"repeatPassphrase"_s);
    m_suggest->setObjectName(u"suggest"_s);
    m_suggest->setIconName("edit-redo");
    column()->addWidget(m_passphraseField);
    column()->addWidget(m_strength);
    column()->addWidget(m_repeatField);
    auto* row = new QHBoxLayout;
    row->addWidget(m_suggest);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] {
        showStrength();
        Q_EMIT edited();
    });
    connect(m_repeat, &PassphraseField::textChanged, this, &CreateStep::edited);
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        m_passphrase->setText(suggestPassphrase());
        m_passphrase->setShown(true);
        m_repeat->clear();
        m_passphrase->setFocus();
        showStrength();
        Q_EMIT edited();
    });
    PassphraseStep::refresh();
}

PassphraseStep::~PassphraseStep() = default;

void PassphraseStep::store()
{
    model().passphrase() = m_passphrase->text();
    model().repeated() = m_repeat->text();
    model().setPassphraseShown(m_passphrase->isShown());
}

QWidget* PassphraseStep::firstStop() const
{
    return m_passphrase;
}

void PassphraseStep::clear()
{
    m_passphrase->clear();
    m_repeat->clear();
    showStrength();
}

void PassphraseStep::showStrength()
{
    const QString text = m_passphrase->text();
    const PassphraseStrength strength = passphraseStrength(text);
    m_strength->setVisible(!text.isEmpty());
    switch (strength) {
    case PassphraseStrength::TooEasy:
        m_strength->setText(tr("Too easy to guess"));
        break;
    case PassphraseStrength::Months:
        m_strength->setText(tr("Would take months to guess"));
        break;
    case PassphraseStrength::Years:
        m_strength->setText(tr("Would take years to guess"));
        break;
    case PassphraseStrength::Centuries:
        m_strength->setText(tr("Would take centuries to guess"));
        break;
    }
    m_strength->setInk(strength == PassphraseStrength::TooEasy ? Theme::Caution : Theme::Good);
}

void PassphraseStep::refresh()
{
    const QString intro = tr("It unlocks the clinic. Nobody can look it up or reset it for you. "
                             "Six words are easy to remember and hard to guess.");
    const QString again = model().isRecoveryKeyReplaced()
        ? tr("The passphrase and the recovery key were not kept when the program was closed. "
             "A recovery key that you printed then opens nothing: tear it up.")
        : tr("The passphrase was not kept when the program was closed. Type it again.");
    const bool isResumed = model().firstStep() == CreateClinicViewModel::PassphraseStep;
    setHeading(tr("Your passphrase"), isResumed ? intro + u"\n\n"_s + again : intro);
    m_passphraseField->setLabel(tr("Passphrase"));
    m_repeatField->setLabel(tr("The same once more"));
    m_passphrase->setFieldName(tr("Passphrase"));
    m_repeat->setFieldName(tr("The same once more"));
    m_repeatField->setHelp(tr("Not needed while the passphrase is shown"));
    m_suggest->setText(tr("Suggest six words"));
    showStrength();
}

} // namespace ach

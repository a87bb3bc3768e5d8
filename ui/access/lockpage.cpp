// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockpage.h"

#include "ui/access/personbutton.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

LockPage::LockPage(AccessViewModel& model, QWidget* parent)
    : TokenWidget(parent), m_access(model), m_model(model.lockModel()),
      m_title(new TextLabel({}, Theme::Type::H1, Theme::Text, this)),
      m_place(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_who(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)), m_people(new QVBoxLayout),
      m_recoveryKey(new QLineEdit(this)),
      m_recoveryField(new LabelledField({}, m_recoveryKey, this)),
      m_passphrase(new PassphraseField(this)),
      m_passphraseField(new LabelledField({}, m_passphrase, this)),
      m_unlock(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_useRecovery(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_openAnother(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_sample(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_note(new TextLabel({}, Theme::Type::Small, Theme::Text3, this))
{
    setObjectName(u"lockPage"_s);
    m_recoveryKey->setObjectName(u"recoveryKey"_s);
    m_unlock->setObjectName(u"unlock"_s);
    m_useRecovery->setObjectName(u"useRecoveryKey"_s);
    m_openAnother->setObjectName(u"openAnother"_s);
    m_sample->setObjectName(u"sample"_s);
    m_who->setType(Theme::Type::Small, QFont::DemiBold);
    m_people->setSpacing(6);
    m_unlock->setHeightClass(ActionButton::Height::Large);
    m_unlock->setIconName("object-unlocked");
    m_unlock->setKeyCap(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_openAnother->setIconName("document-open-folder");
    m_sample->setIconName("view-preview");
    m_recoveryKey->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addSpacing(Space::x6);
    column->addWidget(m_who);
    column->addSpacing(Space::x2);
    column->addLayout(m_people);
    column->addSpacing(Space::x6);
    column->addWidget(m_recoveryField);
    column->addSpacing(Space::x2);
    column->addWidget(m_passphraseField);
    column->addSpacing(Space::x4);
    auto* unlocking = new QWidget(this);
    auto* buttons = new FlowLayout(unlocking, Space::x4, Space::x1);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_useRecovery);
    column->addWidget(unlocking);
    column->addSpacing(Space::x6);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    column->addSpacing(Space::x2);
    for (ActionButton* link : {m_useRecovery, m_openAnother, m_sample})
        link->setFlush(true);
    auto* others = new QWidget(this);
    auto* flow = new FlowLayout(others, Space::x2, Space::x1);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_openAnother);
    flow->addWidget(m_sample);
    column->addWidget(others);
    column->addSpacing(Space::x2);
    column->addWidget(m_note);

    connect(m_passphrase, &PassphraseField::returnPressed, this, &LockPage::submit);
    connect(m_passphrase, &PassphraseField::textChanged, this, [this] {
        m_failure.clear();
        m_passphraseField->setError({});
    });
    connect(m_recoveryKey, &QLineEdit::returnPressed, this, [this] { m_passphrase->setFocus(); });
    connect(m_recoveryKey, &QLineEdit::textEdited, this, [this] { m_recoveryField->setError({}); });
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_useRecovery, &QPushButton::clicked, this, [this] { showRecovery(!m_recovery); });
    connect(m_openAnother, &QPushButton::clicked, this, &LockPage::openAnotherRequested);
    connect(m_sample, &QPushButton::clicked, &m_access, &AccessViewModel::trySample);
    connect(&m_access, &AccessViewModel::makingSampleChanged, this, &LockPage::showState);
    connect(&m_model, &LockViewModel::clinicChanged, this, &LockPage::fillPeople);
    connect(&m_model, &LockViewModel::currentAccountChanged, this, [this] {
        if (m_model.currentAccount() < m_persons.size())
            m_persons.at(m_model.currentAccount())->setChecked(true);
    });
    connect(&m_model, &LockViewModel::stateChanged, this, &LockPage::showState);
    connect(&m_model, &LockViewModel::failed, this, &LockPage::showFailure);
    // The passphrase fits, and still the clinic does not open: read-only, damaged, in use.
    connect(&m_access, &AccessViewModel::failed, this, &LockPage::showFailure);
    fillPeople();
    showRecovery(false);
}

LockPage::~LockPage() = default;

void LockPage::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void LockPage::startOver()
{
    m_recoveryKey->clear();
    m_passphrase->clear();
    m_passphrase->setShown(false);
    showRecovery(false);
    m_passphrase->setFocus();
}

void LockPage::fillPeople()
{
    qDeleteAll(m_persons);
    m_persons.clear();
    const QList<Account>& accounts = m_model.accounts();
    QWidget* before = nullptr;
    for (int index = 0; index < accounts.size(); ++index) {
        auto* person = new PersonButton(accounts.at(index), index + 1, this);
        person->setChecked(index == m_model.currentAccount());
        connect(person, &QAbstractButton::toggled, this, [this, index](bool chosen) {
            if (chosen)
                m_model.setCurrentAccount(index);
        });
        connect(person, &QAbstractButton::clicked, this, [this] { m_passphrase->setFocus(); });
        m_people->addWidget(person);
        if (before != nullptr)
            setTabOrder(before, person);
        before = person;
        m_persons.append(person);
    }
    if (before != nullptr) {
        setTabOrder(before, m_recoveryKey);
        setTabOrder(m_recoveryKey, m_passphrase->lineEdit());
        setTabOrder(m_passphrase->lineEdit(), m_unlock);
        setTabOrder(m_unlock, m_useRecovery);
        setTabOrder(m_useRecovery, m_openAnother);
        setTabOrder(m_openAnother, m_sample);
    }
    refresh();
}

void LockPage::showRecovery(bool recovery)
{
    m_recovery = recovery;
    m_failure.clear();
    m_recoveryField->setVisible(recovery);
    m_recoveryField->setError({});
    m_passphraseField->setError({});
    m_passphrase->clear();
    refresh();
    if (recovery)
        m_recoveryKey->setFocus();
    else
        m_passphrase->setFocus();
}

void LockPage::submit()
{
    if (!m_unlock->isEnabled())
        return;
    m_failure.clear();
    QString text = m_passphrase->text();
    if (!m_recovery) {
        m_model.unlock(text);
        return;
    }
    if (text.size() < kShortestPassphrase) {
        m_passphraseField->setError(tr("At least %n character(s)", nullptr, kShortestPassphrase));
        m_passphrase->setFocus();
        return;
    }
    if (!m_model.recover(m_recoveryKey->text(), text)) {
        text.fill(u'\0');
        m_recoveryField->setError(
            tr("This is not a whole recovery key. Compare each group with the printed sheet."));
        m_recoveryKey->setFocus();
    }
}

void LockPage::showFailure(const Error& error)
{
    m_failure = error.cause == Cause::WrongPassphrase ? tr("That is not the passphrase.")
                                                      : errorText(error).sentence();
    m_passphrase->setText({});
    showState();
    m_passphrase->setFocus();
}

void LockPage::showState()
{
    const bool busy = m_model.isChecking() || m_access.isMakingSample();
    const int wait = m_model.waitSeconds();
    m_unlock->setEnabled(!busy && wait == 0);
    m_unlock->setText(m_model.isChecking() ? tr("Checking…") : tr("Unlock"));
    for (PersonButton* const person : std::as_const(m_persons))
        person->setEnabled(!busy);
    m_sample->setEnabled(!busy && m_access.hasSample());
    m_sample->setText(m_access.isMakingSample() ? tr("Making the sample clinic…")
                                                : tr("Try with sample clinic"));
    QString message = m_failure;
    if (wait > 0)
        message += (message.isEmpty() ? QString() : u" "_s)
            + tr("Try again in %n second(s).", nullptr, wait);
    if (!message.isEmpty())
        m_passphrase->setWrong(message);
    else if (!m_model.isChecking())
        m_passphrase->setWrong({});
}

void LockPage::refresh()
{
    m_title->setText(tr("Unlock %1").arg(m_model.clinicName()));
    m_place->setText(tr("Encrypted clinic in %1").arg(m_model.folder()));
    m_who->setText(tr("Who is working?"));
    m_recoveryField->setLabel(tr("Recovery key"));
    m_recoveryField->setHelp(tr("Eight groups of five, as on the printed sheet"));
    m_passphraseField->setLabel(m_recovery ? tr("New passphrase") : tr("Passphrase"));
    m_passphrase->setFieldName(m_recovery ? tr("New passphrase") : tr("Passphrase"));
    m_useRecovery->setText(m_recovery ? tr("Use the passphrase") : tr("Use the recovery key…"));
    m_openAnother->setText(tr("Open another clinic…"));
    m_sample->setVisible(m_access.hasSample());
    m_note->setVisible(!m_note->text().isEmpty());
    showState();
}

} // namespace ach

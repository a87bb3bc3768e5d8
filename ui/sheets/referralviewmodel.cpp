// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/referralviewmodel.h"

#include "core/service/documentservice.h"
#include "core/storage/logorepository.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/sheets/paperfilename.h"

#include <QLocale>

namespace ach {

using namespace Qt::StringLiterals;

ReferralViewModel::ReferralViewModel(const IntakeViewModel& intake, const QString& preferencesFile,
                                     QObject* parent)
    : QObject(parent), m_intake(intake), m_preferences(preferencesFile),
      m_options(m_preferences.options()),
      // The doctor reads the language of the practice, which may not be the patient's.
      m_language(
          kSheetLanguageCodes.fromCode(QLocale().name().left(2)).value_or(SheetLanguage::English))
{
    connect(&intake, &IntakeViewModel::changed, this, [this] {
        rebuild();
        Q_EMIT changed();
    });
    rebuild();
}

void ReferralViewModel::rebuild()
{
    m_letter.reset();
    const auto clinic = m_intake.session().clinic();
    auto texts = loadLetterTexts(m_language);
    if (!clinic || !texts || !m_intake.episode())
        return;
    m_texts = *std::move(texts);
    m_letter =
        buildReferralLetter({*clinic, m_intake.person().patient, *m_intake.episode(),
                             m_intake.findings(), m_intake.assessment(), m_intake.overrides(),
                             m_intake.session().account().name, m_intake.session().clock().today()},
                            *m_texts);
    m_letter->practiceLogo = LogoRepository(m_intake.session().database()).pngOrNone();
    if (m_advice)
        m_letter->advice = *m_advice;
    m_letter->remark = m_remark;
}

Answer ReferralViewModel::mayShareWithGp() const
{
    return m_intake.person().patient.consent.shareWithGp;
}

void ReferralViewModel::setLanguage(SheetLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    rebuild();
    Q_EMIT changed();
}

void ReferralViewModel::setPaper(SheetPaper paper)
{
    if (paper == m_options.paper)
        return;
    m_options.paper = paper;
    m_preferences.setOptions(m_options);
    Q_EMIT changed();
}

QString ReferralViewModel::advice() const
{
    return m_letter ? m_letter->advice : m_advice.value_or(QString());
}

void ReferralViewModel::setAdvice(const QString& advice)
{
    if (advice == this->advice())
        return;
    m_advice = advice.left(kMostCharacters);
    rebuild();
    Q_EMIT changed();
}

void ReferralViewModel::setRemark(const QString& remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark.left(kMostCharacters);
    rebuild();
    Q_EMIT changed();
}

QString ReferralViewModel::fileName() const
{
    const Patient& patient = m_intake.person().patient;
    return paperFileName(m_intake.session().clock().today(), u"Referral"_s, patient.initials(),
                         patient.number);
}

Status ReferralViewModel::keep(const QByteArray& pdf) const
{
    Q_ASSERT(isReady());
    const auto kept = DocumentService(m_intake.session())
                          .keep(outgoingReferral(*m_letter, *m_texts, m_intake.episode()->id, pdf));
    if (!kept)
        return kept.error();
    return Done{};
}

} // namespace ach

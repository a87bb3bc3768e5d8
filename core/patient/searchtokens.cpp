// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/searchtokens.h"

#include <QRegularExpression>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart into a letter and an accent.
QStringView withoutStroke(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    case u'ŋ':
        return u"n";
    default:
        return {};
    }
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digits += QChar(u'0' + letter.digitValue());
    }
    return digits;
}

} // namespace

QString foldForSearch(const QString& text)
{
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        const QStringView plain = withoutStroke(letter.unicode());
        if (plain.isEmpty())
            folded += letter;
        else
            folded += plain;
    }
    return folded;
}

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    const QString folded = foldForSearch(text);
    for (const QChar letter : folded) {
        const bool belongs = letter.isLetterOrNumber() || letter.isSurrogate()
            || letter.category() == QChar::Mark_SpacingCombining
            || (letter == u'#' && word.isEmpty());
        if (belongs) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QStringList queryWords(const QString& text)
{
    static const QRegularExpression isoDay(u"\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b"_s);
    static const QRegularExpression localDay(u"\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b"_s);
    const auto two = [](const QString& number) { return number.rightJustified(2, u'0'); };
    QString joined = text;
    if (const auto day = isoDay.match(joined); day.hasMatch())
        joined.replace(day.capturedStart(), day.capturedLength(),
                       day.captured(1) + two(day.captured(2)) + two(day.captured(3)));
    if (const auto day = localDay.match(joined); day.hasMatch())
        joined.replace(day.capturedStart(), day.capturedLength(),
                       two(day.captured(1)) + two(day.captured(2)) + day.captured(3));
    return searchWords(joined);
}

QStringList searchTokens(const Patient& patient)
{
    QStringList tokens;
    for (const QString& name : {patient.familyName, patient.givenName, patient.namePrefix,
                                patient.preferredName, patient.formerName})
        tokens += searchWords(name);
    if (patient.number > 0)
        tokens << u"#%1"_s.arg(patient.number) << QString::number(patient.number);
    if (const QString phone = digitsOf(patient.phone); phone.size() >= 5)
        tokens += phone;
    if (patient.birthDate.isValid()) {
        tokens += patient.birthDate.toString(u"yyyyMMdd");
        tokens += patient.birthDate.toString(u"ddMMyyyy");
    }
    tokens.removeDuplicates();
    return tokens;
}

QString sortName(const Patient& patient)
{
    return searchWords(patient.familyName + u' ' + patient.givenName).join(u' ');
}

} // namespace ach

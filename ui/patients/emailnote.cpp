// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/emailnote.h"

#include "ui/widgets/labelledfield.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Something on both sides of one "@", and no blank; nothing typed is nothing wrong.
bool looksLikeEmail(const QString& text)
{
    static const QRegularExpression shape(uR"(^[^\s@]+@[^\s@]+$)"_s);
    return text.isEmpty() || shape.match(text).hasMatch();
}

} // namespace

void EmailNote::attach(LabelledField& email)
{
    LabelledField* const field = &email;
    auto* const line = static_cast<QLineEdit*>(field->field());
    QObject::connect(line, &QLineEdit::textEdited, field, [field] { field->setHelp({}); });
    QObject::connect(line, &QLineEdit::editingFinished, field, [field] { write(*field); });
}

void EmailNote::refresh(LabelledField& email)
{
    if (!email.field()->hasFocus())
        write(email);
}

void EmailNote::write(LabelledField& email)
{
    const auto* const line = static_cast<const QLineEdit*>(email.field());
    email.setHelp(looksLikeEmail(line->text().trimmed())
                      ? QString()
                      : tr("This does not look like an e-mail address"));
}

} // namespace ach

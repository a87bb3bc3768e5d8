// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outcome/outcomeviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace ach {

/// The fields of one form. They show the answers of the view-model once and hand every change back
/// to it. A digit answers a row and goes on to the next; Enter and the arrows up and down walk
/// through the rows.
class MeasureFields : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    MeasureFields(OutcomeViewModel& viewModel, QWidget* parent);
    ~MeasureFields() override;

    /// The keyboard goes to the first field without an answer.
    void begin();
    /// Tab leads from `before` through the fields; what followed it comes after them.
    void placeInTabOrder(QWidget& before);
    /// The word for an item in a sentence: its number, or its question.
    QString itemName(const QString& key) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addField(const MeasureField& field, int number);
    void addActivity(const MeasureField& field);
    QWidget* makeControl(const MeasureField& field);
    QWidget* makeScale(const MeasureField& field);
    QWidget* makeRating(const MeasureField& field);
    QWidget* makeChoice(const MeasureField& field);
    QWidget* makeYesNo(const MeasureField& field);
    QWidget* makeCount(const MeasureField& field);
    QWidget* makeHeelRises(const MeasureField& field);
    QLineEdit* makeNumber(const MeasureField& field);
    void addLegend(const MeasureField& field);
    /// Puts the control into the walk through the rows.
    void chain(const MeasureField& field, QWidget* control);
    void goOn(QWidget* from, int by);

    OutcomeViewModel& m_viewModel;
    QVBoxLayout* m_column;
    QGridLayout* m_table = nullptr; ///< of the ratings
    QStringList m_keys; ///< of the chain, in its order
    QList<QWidget*> m_chain;
};

} // namespace ach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <optional>

namespace ach {

/// Something that the palette can go to or do.
struct PaletteEntry {
    enum class Kind { Patient, Action, Setting };

    Kind kind = Kind::Action;
    QString text;
    QString detail; ///< where it belongs, or whose it is; may be empty
    QString key; ///< as it is shown; may be empty
    std::function<void()> run;
};

/// What fits to the text of the palette, best first. Without text it shows the actions.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Patients that a search finds, at most `most`.
    using FindPatients = std::function<QList<PaletteEntry>(const QString& text, int most)>;

    static constexpr int kMostRows = 40;
    static constexpr int kMostPatients = 8;

    PaletteModel(QList<PaletteEntry> actionsAndSettings, FindPatients findPatients,
                 QObject* parent = nullptr);
    ~PaletteModel() override;

    QString text() const { return m_text; }
    void setText(const QString& text);
    const PaletteEntry& entry(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and accessible text; the delegate reads entry().
    QVariant data(const QModelIndex& index, int role) const override;

    /// How well `entry` fits, 0 best: its text is the search, begins with it, has words that begin
    /// with the words of the search, holds them. Empty when a word is nowhere. Case and accents do
    /// not count.
    static std::optional<int> rank(const PaletteEntry& entry, const QString& text);

private:
    void search();

    QList<PaletteEntry> m_fixed;
    FindPatients m_findPatients;
    QString m_text;
    QList<PaletteEntry> m_rows;
};

} // namespace ach

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/sheetcanvas.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace ach {

struct QuestionOption;

/// A form on A4 that is filled in with a pen. Nothing on it names a patient. A form of its own adds
/// its parts in the order in which they are read and then breaks the pages.
class BlankPaper : public PaperPages {
public:
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const override;
    void paintPage(QPainter& painter, int page) const override;

    Result<QByteArray> pdf() const;
    /// Fails as ach::writePdf() does.
    Status writePdf(const QString& path) const;

protected:
    /// The words that are on each form; `page` has %1 for the number and %2 for how many.
    struct Labels {
        QString name;
        QString birthDate;
        QString date;
        QString page;
    };
    /// A part that never breaks over pages; paints itself from a top left corner.
    struct Block {
        double height;
        std::function<void(const SheetCanvas& canvas, QPointF at)> paint;
    };

    static constexpr SheetCanvas::Style kTitle{16, QFont::Bold};
    static constexpr SheetCanvas::Style kBody{10, QFont::Normal};
    static constexpr SheetCanvas::Style kStrong{10, QFont::DemiBold};

    /// `language` is a code such as "nl"; `foot` stands on each page.
    BlankPaper(QString title, QString language, QString foot, Labels labels);

    /// The title, and lines for the name, the date of birth and the date.
    void addHead();
    void add(const Block& block) { m_blocks.push_back(block); }
    /// Parts that stay on one page, with a gap after them.
    void add(const std::vector<Block>& together);
    void breakPages();

    static Block textBlock(const QString& words, const SheetCanvas::Style& style, double gap);
    /// Words and a box for each option at the end of the line.
    static Block ratingBlock(const QString& words, const QList<QuestionOption>& options);
    /// Eleven boxes with the words of both ends.
    static Block scaleBlock(const QList<QuestionOption>& options);
    static Block choiceBlock(const QString& words);
    /// A box for each option, as many beside each other as there is room for.
    static Block choicesBlock(const QList<QuestionOption>& options);
    static Block lineBlock(const QString& words);
    /// Short lines beside each other, each with its words before it and `unit` after the last.
    static Block fieldsBlock(const QStringList& words, const QString& unit);

private:
    void paintFoot(const SheetCanvas& canvas, int page) const;

    QString m_title;
    QString m_language;
    QString m_foot;
    Labels m_labels;
    std::vector<Block> m_blocks;
    std::vector<std::vector<Block>> m_pages;
};

} // namespace ach

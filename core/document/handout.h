// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ach {

/// Words of one weight.
struct HandoutRun {
    QString text;
    bool strong = false;
    friend bool operator==(const HandoutRun&, const HandoutRun&) = default;
};
using HandoutWords = std::vector<HandoutRun>;

/// One part of a leaflet: what it says, not how it looks.
struct HandoutBlock {
    enum class Kind {
        Heading,
        Paragraph,
        List,
        Emergency, ///< call the emergency number now
        SameDay, ///< see a doctor today
        TrafficLight, ///< the pain bands; their limit comes from the plan
        Picture,
    };

    Kind kind = Kind::Paragraph;
    QString title; ///< of a box; what a picture or the traffic light shows
    std::vector<HandoutWords> lines; ///< one, or one for each item of a list or a box
    QString picture; ///< "leg-zone", or the figure of an exercise
    QStringList points; ///< what it covers: "P07" of the content list, "Z3" of the seed article
    QStringList sources; ///< "S42"; "GK" is general knowledge, "APP" a rule of this application

    bool isBox() const { return kind == Kind::Emergency || kind == Kind::SameDay; }
    friend bool operator==(const HandoutBlock&, const HandoutBlock&) = default;
};

/// A leaflet for patients in one language: content without layout. Points and sources are for the
/// clinician and never printed.
struct Handout {
    QString title;
    std::vector<HandoutBlock> blocks;

    bool isEmpty() const { return blocks.empty(); }
    /// Sources of all blocks, each once, in the order of the evidence list.
    QStringList sources() const;
    friend bool operator==(const Handout&, const Handout&) = default;
};

QString plainText(const HandoutWords& words);
/// Every word of the leaflet, a line for each paragraph and item; for searching.
QString plainText(const Handout& handout);

} // namespace ach

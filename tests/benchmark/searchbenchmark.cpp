// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patientrepository.h"
#include "core/storage/query.h"
#include "tests/benchmark/benchmarkclinic.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>

/// Search while typing (product page 5): a keystroke takes at most twice the bare SQL on the same
/// file, and at most one frame of 16 ms.
namespace ach::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 100; ///< rows that a list asks for

/// What people type: one letter, more of them, two words, a birth date, a number, nothing that
/// fits.
constexpr std::array kTyped{"a",      "v",          "an",       "anna", "zandberg", "an v", "v a",
                            "anna v", "anna zandb", "19850614", "1985", "#417",     "xyz"};

/// The statement alone, the longest word first as it should be: prepared once, its rows stepped
/// over and read as text.
void searchBare(benchmark::State& state, const QString& typed)
{
    QStringList words = typed.split(u' ');
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString sql =
        u"SELECT p.id, p.number, p.given_name, p.name_prefix, p.family_name, p.preferred_name, "
        u"p.birth_date "
        "FROM patient_token t JOIN patient p ON p.id = t.patient_id WHERE t.token >= ? AND t.token < ?"_s;
    for (qsizetype i = 1; i < words.size(); ++i)
        sql +=
            u" AND EXISTS (SELECT 1 FROM patient_token o WHERE o.patient_id = t.patient_id AND o.token >= ? AND o.token < ?)"_s;
    sql += u" LIMIT ?"_s;
    Query query(benchmarkClinic().database(), sql);
    for (auto _ : state) {
        for (const QString& word : words)
            query.bind(word).bind(word + QChar(0xFFFD));
        if (!query.bind(kShown).exec())
            state.SkipWithError("the statement failed");
        while (query.next()) {
            for (int column = 0; column < 7; ++column)
                benchmark::DoNotOptimize(query.text(column));
        }
    }
}

void search(benchmark::State& state, const QString& typed)
{
    const PatientRepository patients(benchmarkClinic().database());
    for (auto _ : state) {
        auto rows = patients.search(typed, kShown);
        if (!rows)
            state.SkipWithError("the search failed");
        benchmark::DoNotOptimize(rows);
    }
}

const bool registered = [] {
    for (const char* typed : kTyped) {
        const std::string name = std::string("search \"") + typed + '"';
        const QString text = QString::fromLatin1(typed);
        benchmark::RegisterBenchmark((name + "/bare").c_str(), [text](benchmark::State& state) {
            searchBare(state, text);
        })->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((name + "/ours").c_str(), [text](benchmark::State& state) {
            search(state, text);
        })->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace
} // namespace ach::bench

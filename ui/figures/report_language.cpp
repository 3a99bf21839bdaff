#include "ui/figures/report_language.h"

#include "ui/i18n/core_text.h"
#include "ui/i18n/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstring>

namespace ld3::ui {

namespace {

/// What core/runs/session_report.cpp calls its tables and their rows and columns.
constexpr std::array kWords = {
    QT_TRANSLATE_NOOP("SessionReport", "All runs"),
    QT_TRANSLATE_NOOP("SessionReport", "All settings of the recipe"),
    QT_TRANSLATE_NOOP("SessionReport", "Begun"),
    QT_TRANSLATE_NOOP("SessionReport", "Best hand-made schedule"),
    QT_TRANSLATE_NOOP("SessionReport", "Best validation loss"),
    QT_TRANSLATE_NOOP("SessionReport", "CPU threads"),
    QT_TRANSLATE_NOOP("SessionReport", "Command that repeats the run"),
    QT_TRANSLATE_NOOP("SessionReport", "Device"),
    QT_TRANSLATE_NOOP("SessionReport", "Folder"),
    QT_TRANSLATE_NOOP("SessionReport", "Hand-made over learned loss"),
    QT_TRANSLATE_NOOP("SessionReport", "Learned in"),
    QT_TRANSLATE_NOOP("SessionReport", "Loss"),
    QT_TRANSLATE_NOOP("SessionReport", "Losses of schedules"),
    QT_TRANSLATE_NOOP("SessionReport", "Model"),
    QT_TRANSLATE_NOOP("SessionReport", "NFE"),
    QT_TRANSLATE_NOOP("SessionReport", "Network evaluations (NFE)"),
    QT_TRANSLATE_NOOP("SessionReport", "Network evaluations of the training"),
    QT_TRANSLATE_NOOP("SessionReport", "Noise schedule"),
    QT_TRANSLATE_NOOP("SessionReport", "Recipe"),
    QT_TRANSLATE_NOOP("SessionReport", "Results"),
    QT_TRANSLATE_NOOP("SessionReport", "Runs"),
    QT_TRANSLATE_NOOP("SessionReport", "SHA-256 of the model"),
    QT_TRANSLATE_NOOP("SessionReport", "Samples"),
    QT_TRANSLATE_NOOP("SessionReport", "Schedule"),
    QT_TRANSLATE_NOOP("SessionReport", "Schedule (a zero follows)"),
    QT_TRANSLATE_NOOP("SessionReport", "Schedule (zero stands for the last level)"),
    QT_TRANSLATE_NOOP("SessionReport", "Seconds"),
    QT_TRANSLATE_NOOP("SessionReport", "Seed of the training"),
    QT_TRANSLATE_NOOP("SessionReport", "Settings"),
    QT_TRANSLATE_NOOP("SessionReport", "Solver"),
    QT_TRANSLATE_NOOP("SessionReport", "Status"),
    QT_TRANSLATE_NOOP("SessionReport", "Tags"),
    QT_TRANSLATE_NOOP("SessionReport", "Teacher"),
    QT_TRANSLATE_NOOP("SessionReport", "Training of a schedule"),
    QT_TRANSLATE_NOOP("SessionReport", "Updates"),
    QT_TRANSLATE_NOOP("SessionReport", "Versions"),
    QT_TRANSLATE_NOOP("SessionReport", "Warning"),
    QT_TRANSLATE_NOOP("SessionReport", "best loss"),
    QT_TRANSLATE_NOOP("SessionReport", "elsewhere"),
    QT_TRANSLATE_NOOP("SessionReport", "hand-made over learned"),
    QT_TRANSLATE_NOOP("SessionReport", "interrupted"),
    QT_TRANSLATE_NOOP("SessionReport", "lambda"),
    QT_TRANSLATE_NOOP("SessionReport", "learned"),
    QT_TRANSLATE_NOOP("SessionReport", "recipe"),
    QT_TRANSLATE_NOOP("SessionReport", "run"),
    QT_TRANSLATE_NOOP("SessionReport", "running"),
    QT_TRANSLATE_NOOP("SessionReport", "schedule"),
    QT_TRANSLATE_NOOP("SessionReport", "seconds"),
    QT_TRANSLATE_NOOP("SessionReport", "sigma"),
    QT_TRANSLATE_NOOP("SessionReport", "solver"),
    QT_TRANSLATE_NOOP("SessionReport", "status"),
    QT_TRANSLATE_NOOP("SessionReport", "step"),
    QT_TRANSLATE_NOOP("SessionReport", "time"),
    QT_TRANSLATE_NOOP("SessionReport", "told time"),
    QT_TRANSLATE_NOOP("SessionReport", "validation loss"),
};

std::string translated(const std::string& english) {
    const bool isWord = std::any_of(
        kWords.begin(), kWords.end(), [&](const char* word) { return english == word; });
    return (isWord ? QCoreApplication::translate("SessionReport", english.c_str())
                   : coreText(english, QLocale::c()))
        .toStdString();
}

}  // namespace

ReportLanguage reportLanguage() {
    const QString code = installedLanguage();
    return {QString(code).replace(u'_', u'-').toStdString(), translated};
}

}  // namespace ld3::ui

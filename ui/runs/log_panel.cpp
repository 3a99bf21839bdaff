#include "ui/runs/log_panel.h"

#include "ui/theme/fonts.h"

#include <QScrollBar>

namespace ld3::ui {

namespace {

constexpr int kMostLines = 10'000;

}  // namespace

LogPanel::LogPanel(QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(tr("Log"));
    setReadOnly(true);
    setMaximumBlockCount(kMostLines);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFont(fixedPitchFont());
    setPlaceholderText(tr("What a training does is logged here."));
}

void LogPanel::setLog(const std::string& text) {
    setPlainText(QString::fromStdString(text));
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogPanel::appendLines(const std::vector<std::string>& lines) {
    QString text;
    for (const std::string& line : lines) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromStdString(line);
    }
    if (!lines.empty()) {
        appendPlainText(text);
    }
}

void LogPanel::appendText(const std::string& text) {
    if (!text.empty()) {
        appendPlainText(QString::fromStdString(text).trimmed());
    }
}

}  // namespace ld3::ui

#pragma once

#include "core/exporting/exporters.h"
#include "ui/jobs/background.h"

#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ld3::ui {

class PathEdit;

/// Writes a schedule for another program: what will be written is shown before, with its end point,
/// what the program cannot express, and what is lost, measured by reading the text back. The
/// program is remembered.
class ExportPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExportPanel(QWidget* parent = nullptr);

    /// The schedule to export.
    /// @param folder  where its files are proposed to be written
    void setSchedule(const Schedule& schedule, const std::filesystem::path& folder);
    void clear();

  Q_SIGNALS:
    void saved(const QString& path);

  private:
    void offerEnds();
    void updatePreview();
    [[nodiscard]] QStringList statements() const;
    void proposePath();
    void save();
    [[nodiscard]] const ExportFormat& format() const;
    [[nodiscard]] ExportEnd end() const;

    std::optional<Schedule> m_schedule;
    std::filesystem::path m_folder;
    std::optional<ExportResult> m_result;
    QString m_proposed;
    QComboBox *m_format, *m_end;
    QPlainTextEdit* m_preview;
    QLabel* m_statement;
    PathEdit* m_path;
    QPushButton *m_copy, *m_save;
    QLabel* m_answer;
    Background m_writer;
};

}  // namespace ld3::ui

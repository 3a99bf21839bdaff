#pragma once

#include "core/runs/experiment.h"
#include "ui/jobs/background.h"

#include <QDialog>

#include <stop_token>

class QLabel;
class QPushButton;

namespace ld3::ui {

class ExperimentForm;

/// The settings of a training that waits, or of a copy that is to be queued, to be changed.
class JobDialog : public QDialog {
    Q_OBJECT

  public:
    enum class Purpose { Change, Copy };

    JobDialog(const Experiment& experiment, Purpose purpose, QWidget* parent = nullptr);
    JobDialog(const JobDialog&) = delete;
    JobDialog& operator=(const JobDialog&) = delete;
    /// Does not wait for a model that is being read.
    ~JobDialog() override;

    /// What is set, with what the form does not show as it was.
    [[nodiscard]] Experiment experiment() const;

  private:
    void readModel(const QString& name);
    void updateState();

    Experiment m_before;
    ExperimentForm* m_form;
    QLabel* m_obstacle;
    QPushButton* m_accept;
    std::stop_source m_stop;  ///< of the newest reading
    Background m_reader;
};

}  // namespace ld3::ui

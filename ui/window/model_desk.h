#pragma once

#include "core/diffusion/model_info.h"
#include "core/models/model_description.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QString>

#include <optional>
#include <stop_token>

class QWidget;

namespace ld3::ui {

class ExperimentForm;
class MessageBar;
class ModelInspector;

/// Everything that happens to the chosen model: it is opened and described here, read in the
/// background, and shown by form and inspector.
class ModelDesk : public QObject {
    Q_OBJECT

  public:
    /// @param window  also the parent
    ModelDesk(ExperimentForm* form,
              ModelInspector* inspector,
              MessageBar* messages,
              QWidget* window);
    ModelDesk(const ModelDesk&) = delete;
    ModelDesk& operator=(const ModelDesk&) = delete;
    /// Does not wait for a model that is being read.
    ~ModelDesk() override;

    /// Reads a model; form and inspector show it. What is being read before is given up.
    void read(const QString& name);

    /// Puts a model into the form, which asks for it.
    void open(const QString& path);

    /// Asks the user for a file.
    void chooseModel();

    /// What this program remembers of a model beside its file, JSON; or empty.
    [[nodiscard]] std::string rememberedDescription(const QString& name) const;

  Q_SIGNALS:
    /// The user opened a model here: its panel should be seen.
    void modelOpened();
    /// What the model is, is known.
    void modelRead(const QString& name);

  private:
    struct Reading {
        std::optional<ModelInfo> info;
        std::optional<Error> error;
        std::optional<DescriptionReading> description;
    };

    void showReading(const QString& name, const Reading& reading);
    void saveDescription(const QString& json);
    void updateMemorySetting();

    ExperimentForm* m_form;
    ModelInspector* m_inspector;
    MessageBar* m_messages;
    QWidget* m_window;
    QString m_name;
    std::stop_source m_stop;  ///< of the newest reading
    Background m_reader, m_writer{Background::Keeps::All};
};

}  // namespace ld3::ui

#pragma once

#include "core/base/error.h"
#include "core/models/model_description.h"
#include "ui/models/model_rows.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ld3::ui {

class DescriptionForm;

/// What the chosen model is: facts with their sources, the table of its blocks, the memory that a
/// training takes, its checksum; or why it cannot be used. For a model that needs a description,
/// the form to write it.
class ModelInspector : public QWidget {
    Q_OBJECT

  public:
    explicit ModelInspector(QWidget* parent = nullptr);

    void showReading(const QString& name);
    void showModel(const ModelInfo& info);
    void showError(const Error& error);

    /// For a TorchScript module: what is said of it, complete or not. Comes before one of the two
    /// above.
    void showDescription(const std::optional<DescriptionReading>& reading);

    /// What the memory estimate follows.
    void setMemorySetting(const MemorySetting& setting);

    [[nodiscard]] QString errorText() const;

  Q_SIGNALS:
    /// The user filled in the form. @param json  the whole description
    void descriptionGiven(const QString& json);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void updateFacts();
    /// Lets the facts fill the panel's width, never more.
    void arrangeFacts();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setError(const QString& text);
    QTableView* addTable(TextTable* model, const QString& title, const char* objectName);

    QLabel *m_title, *m_subtitle, *m_error, *m_sha;
    QPushButton* m_copySha;
    QTabWidget* m_tabs;
    TextTable *m_facts, *m_blocks;
    QTableView *m_factView, *m_blockView;
    DescriptionForm* m_description;
    std::optional<ModelInfo> m_info;
    MemorySetting m_setting;
};

}  // namespace ld3::ui

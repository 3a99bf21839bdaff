#pragma once

#include <QLineEdit>

#include <cstdint>
#include <optional>
#include <vector>

namespace ld3::ui {

/// A line for whole numbers such as "4, 5, 8-10", each once.
class NumberListEdit : public QLineEdit {
    Q_OBJECT

  public:
    explicit NumberListEdit(QWidget* parent = nullptr);

    /// The numbers in their order; nothing where the text is no such list. Empty text: none.
    [[nodiscard]] std::optional<std::vector<uint64_t>> numbers() const;

    void setNumbers(const std::vector<uint64_t>& numbers);
};

}  // namespace ld3::ui

#pragma once

#include <cstddef>
#include <vector>

namespace ld3 {

/// A small dense matrix of float64, row by row. For a few dozen parameters, not for pictures.
struct Matrix {
    int rows = 0, columns = 0;
    std::vector<double> values;

    Matrix() = default;

    Matrix(int rowCount, int columnCount)
        : rows(rowCount),
          columns(columnCount),
          values(static_cast<size_t>(rowCount) * static_cast<size_t>(columnCount), 0.0) {}

    double& operator()(int row, int column) {
        return values[static_cast<size_t>(row) * static_cast<size_t>(columns) +
                      static_cast<size_t>(column)];
    }

    double operator()(int row, int column) const {
        return values[static_cast<size_t>(row) * static_cast<size_t>(columns) +
                      static_cast<size_t>(column)];
    }
};

}  // namespace ld3

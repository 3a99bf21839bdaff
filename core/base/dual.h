#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace ld3 {

/// A number that carries its partial derivatives (forward-mode differentiation). A constant has
/// none. Own code, because the packaged types lack expm1/log1p or need the count at compile time.
class Dual {
  public:
    Dual() = default;

    // NOLINTNEXTLINE(google-explicit-constructor): a constant is a number
    Dual(double value) : m_value(value) {}

    Dual(double value, std::vector<double> slopes) : m_value(value), m_slopes(std::move(slopes)) {}

    /// The `index`-th of `count` independent variables.
    static Dual variable(double value, size_t index, size_t count) {
        Dual result(value);
        result.m_slopes.resize(count);
        result.m_slopes[index] = 1.0;
        return result;
    }

    [[nodiscard]] double value() const { return m_value; }

    /// Empty for a constant.
    [[nodiscard]] const std::vector<double>& slopes() const { return m_slopes; }

    /// f(*this), given f and its derivative there.
    [[nodiscard]] Dual chain(double value, double slope) const {
        Dual result(value, m_slopes);
        for (double& s : result.m_slopes) {
            s *= slope;
        }
        return result;
    }

    /// x·a + y·b with result value `value`: the shape of every binary operation.
    static Dual combine(double value, const Dual& x, double a, const Dual& y, double b) {
        if (y.m_slopes.empty()) {
            return x.chain(value, a);
        }
        Dual result = y.chain(value, b);
        for (size_t i = 0; i < x.m_slopes.size(); ++i) {
            result.m_slopes[i] += a * x.m_slopes[i];
        }
        return result;
    }

  private:
    double m_value = 0.0;
    std::vector<double> m_slopes;
};

inline Dual operator+(const Dual& x, const Dual& y) {
    return Dual::combine(x.value() + y.value(), x, 1.0, y, 1.0);
}

inline Dual operator-(const Dual& x, const Dual& y) {
    return Dual::combine(x.value() - y.value(), x, 1.0, y, -1.0);
}

inline Dual operator*(const Dual& x, const Dual& y) {
    return Dual::combine(x.value() * y.value(), x, y.value(), y, x.value());
}

inline Dual operator/(const Dual& x, const Dual& y) {
    const double quotient = x.value() / y.value();
    return Dual::combine(quotient, x, 1.0 / y.value(), y, -quotient / y.value());
}

inline Dual operator-(const Dual& x) {
    return x.chain(-x.value(), -1.0);
}

inline Dual& operator+=(Dual& x, const Dual& y) {
    return x = x + y;
}

inline Dual exp(const Dual& x) {
    return x.chain(std::exp(x.value()), std::exp(x.value()));
}

inline Dual expm1(const Dual& x) {
    return x.chain(std::expm1(x.value()), std::exp(x.value()));
}

inline Dual log(const Dual& x) {
    return x.chain(std::log(x.value()), 1.0 / x.value());
}

inline Dual log1p(const Dual& x) {
    return x.chain(std::log1p(x.value()), 1.0 / (1.0 + x.value()));
}

inline Dual sqrt(const Dual& x) {
    return x.chain(std::sqrt(x.value()), 0.5 / std::sqrt(x.value()));
}

inline Dual cos(const Dual& x) {
    return x.chain(std::cos(x.value()), -std::sin(x.value()));
}

inline Dual tan(const Dual& x) {
    const double t = std::tan(x.value());
    return x.chain(t, 1.0 + t * t);
}

inline Dual acos(const Dual& x) {
    return x.chain(std::acos(x.value()), -1.0 / std::sqrt(1.0 - x.value() * x.value()));
}

/// The number without its derivatives, for either scalar.
inline double valueOf(double x) {
    return x;
}

inline double valueOf(const Dual& x) {
    return x.value();
}

}  // namespace ld3

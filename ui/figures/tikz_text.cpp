#include "ui/figures/tikz_text.h"

#include "core/base/number_text.h"

#include <QHash>

namespace ld3::ui {

namespace {

/// Inside of a formula, of a symbol.
const QHash<QChar, const char*>& mathSymbols() {
    static const QHash<QChar, const char*> kSymbols = {
        {u'α', "\\alpha"},  {u'β', "\\beta"},       {u'γ', "\\gamma"},
        {u'δ', "\\delta"},  {u'ε', "\\varepsilon"}, {u'θ', "\\theta"},
        {u'λ', "\\lambda"}, {u'μ', "\\mu"},         {u'π', "\\pi"},
        {u'ρ', "\\rho"},    {u'σ', "\\sigma"},      {u'τ', "\\tau"},
        {u'φ', "\\varphi"}, {u'ω', "\\omega"},      {u'Δ', "\\Delta"},
        {u'Σ', "\\Sigma"},  {u'∞', "\\infty"},      {u'≈', "\\approx"},
        {u'≤', "\\leq"},    {u'≥', "\\geq"},        {u'±', "\\pm"},
        {u'×', "\\times"},  {u'·', "\\cdot"},       {u'→', "\\to"},
        {u'−', "-"},        {u'²', "^2"},           {u'³', "^3"},
        {u'½', "\\frac12"}, {u'√', "\\surd"},       {u'∂', "\\partial"},
        {u'∑', "\\sum"},    {u'≠', "\\neq"},        {u'∈', "\\in"},
    };
    return kSymbols;
}

/// Of text, with what stands for it.
const QHash<QChar, const char*>& textSymbols() {
    static const QHash<QChar, const char*> kSymbols = {
        {u'\\', "\\textbackslash{}"},
        {u'{', "\\{"},
        {u'}', "\\}"},
        {u'$', "\\$"},
        {u'&', "\\&"},
        {u'#', "\\#"},
        {u'%', "\\%"},
        {u'_', "\\_"},
        {u'^', "\\textasciicircum{}"},
        {u'~', "\\textasciitilde{}"},
        {u'<', "\\textless{}"},
        {u'>', "\\textgreater{}"},
        {u'|', "\\textbar{}"},
        {u'"', "''"},
        {u'–', "--"},
        {u'—', "---"},
        {u'…', "\\ldots{}"},
        {u'°', "\\textdegree{}"},
        {u'\u00a0', "~"},
        {u'\u202f', "\\,"},
    };
    return kSymbols;
}

}  // namespace

std::string texText(const QString& text) {
    std::string tex;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const char* symbol = mathSymbols().value(c)) {
            tex += '$' + std::string(symbol) + '$';
        } else if (const char* escaped = textSymbols().value(c)) {
            tex += escaped;
        } else if (c.isSpace()) {
            tex += ' ';
        } else if (c.isHighSurrogate() && i + 1 < text.size()) {
            tex += text.mid(i++, 2).toStdString();
        } else if (c.isPrint()) {
            tex += QString(c).toStdString();
        }
    }
    return tex;
}

std::string texFormula(const QString& text) {
    std::string tex;
    for (const QChar c : text) {
        if (const char* symbol = mathSymbols().value(c)) {
            tex += std::string(symbol) + ' ';
        } else {
            tex += texText(QString(c));
        }
    }
    while (tex.ends_with(' ')) {
        tex.pop_back();
    }
    return tex.empty() ? tex : '$' + tex + '$';
}

std::string texTick(const QString& label) {
    const std::string text = label.toStdString();
    if (!numberFromText(text)) {
        return texText(label);
    }
    const size_t e = text.find('e');
    if (e == std::string::npos) {
        return '$' + text + '$';
    }
    const std::string mantissa = text.substr(0, e);
    const std::string exponent = std::to_string(std::stoi(text.substr(e + 1)));
    const std::string power = "10^{" + exponent + "}$";
    return mantissa == "1" ? '$' + power : '$' + mantissa + "\\cdot" + power;
}

}  // namespace ld3::ui

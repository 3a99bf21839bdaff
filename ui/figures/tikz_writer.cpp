#include "ui/figures/tikz_writer.h"

#include "core/base/number_text.h"
#include "ui/figures/figure_file.h"
#include "ui/figures/tikz_text.h"

#include <cmath>
#include <vector>

namespace ld3::ui {

namespace {

constexpr int kTickDigits = 10;  ///< 0.3, not 0.30000000000000004

std::string number(double value) {
    return numberText(value);
}

/// A length; "bp" is TeX's name for the PDF point.
std::string length(double pt) {
    return numberText(pt, 5) + "bp";
}

std::string color(const QColor& color) {
    return "{rgb,255:red," + std::to_string(color.red()) + ";green," +
           std::to_string(color.green()) + ";blue," + std::to_string(color.blue()) + "}";
}

std::string dashPattern(Qt::PenStyle dash) {
    switch (dash) {
        case Qt::DashLine:
            return "dashed";
        case Qt::DotLine:
            return "dotted";
        case Qt::DashDotLine:
            return "dash dot";
        case Qt::DashDotDotLine:
            return "dash dot dot";
        default:
            return "solid";
    }
}

/// The name that pgfplots has for a mark; those with a star are filled.
std::string markName(FigureMark mark, bool isFilled) {
    switch (mark) {
        case FigureMark::None:
            return "none";
        case FigureMark::Circle:
            return isFilled ? "*" : "o";
        case FigureMark::Square:
            return isFilled ? "square*" : "square";
        case FigureMark::Diamond:
            return isFilled ? "diamond*" : "diamond";
        case FigureMark::Triangle:
        case FigureMark::TriangleDown:
            return isFilled ? "triangle*" : "triangle";
        case FigureMark::Plus:
            return "+";
        case FigureMark::Cross:
            return "x";
        case FigureMark::Star:
            return "asterisk";
        case FigureMark::PlusCircle:
            return isFilled ? "oplus*" : "oplus";
        case FigureMark::CrossCircle:
            return isFilled ? "otimes*" : "otimes";
        case FigureMark::PlusSquare:
            return isFilled ? "pentagon*" : "pentagon";  // TikZ has no crossed squares
        case FigureMark::CrossSquare:
            return "star";
        case FigureMark::Horizontal:
            return "-";
        case FigureMark::Vertical:
            return "|";
    }
    return "none";
}

/// Entries of a list of keys, one a line.
class Keys {
  public:
    void add(const std::string& key) { m_text += "  " + key + ",\n"; }

    [[nodiscard]] const std::string& text() const { return m_text; }

  private:
    std::string m_text;
};

std::string joined(const std::vector<double>& values) {
    std::string text;
    for (const double value : values) {
        text += (text.empty() ? "" : ",") + numberText(value, kTickDigits);
    }
    return text;
}

std::string label(const FigureAxis& axis) {
    return axis.isMath ? texFormula(axis.label) : texText(axis.label);
}

/// @param name  "x" or "y"
void addAxis(Keys& keys, const std::string& name, const FigureAxis& axis) {
    keys.add(name + "label={" + label(axis) + "}");
    keys.add(name + "min=" + number(axis.low) + ", " + name + "max=" + number(axis.high));
    if (axis.isLogarithmic) {
        keys.add(name + "mode=log");
    }
    if (axis.isReversed) {
        keys.add(name + " dir=reverse");
    }
    std::string labels;
    for (const QString& text : axis.tickLabels) {
        labels += (labels.empty() ? "{" : ",{") + texTick(text) + "}";
    }
    keys.add(name + "tick={" + joined(axis.ticks) + "}");
    keys.add(name + "ticklabels={" + labels + "}");
    if (!axis.subTicks.empty()) {
        keys.add("minor " + name + "tick={" + joined(axis.subTicks) + "}");
    }
    if (axis.labelAngle != 0.0) {
        keys.add(name + "ticklabel style={rotate=" + number(-axis.labelAngle) +
                 ", anchor=north west}");
    }
}

void addLegend(Keys& keys, LegendPlace place, size_t entries) {
    const std::string look =
        "draw=none, fill=white, fill opacity=0.8, text opacity=1, "
        "legend cell align=left, ";
    const auto inside = [&](const char* corner) {
        keys.add("legend pos=" + std::string(corner));
        keys.add("legend style={" + look + "}");
    };
    const std::string columns = "legend columns=" + std::to_string(entries > 4 ? 3 : entries);
    switch (place) {
        case LegendPlace::Above:
            keys.add("legend style={" + look + "at={(0.5,1.03)}, anchor=south, " + columns + "}");
            break;
        case LegendPlace::Below:
            keys.add("legend style={" + look + "at={(0.5,-0.28)}, anchor=north, " + columns + "}");
            break;
        case LegendPlace::Right:
            inside("outer north east");
            break;
        case LegendPlace::TopLeft:
            inside("north west");
            break;
        case LegendPlace::TopRight:
            inside("north east");
            break;
        case LegendPlace::BottomLeft:
            inside("south west");
            break;
        case LegendPlace::BottomRight:
            inside("south east");
            break;
        case LegendPlace::None:
            break;
    }
}

void addColorScale(Keys& keys, const FigureData& data, const std::string& font) {
    if (!data.colorScale) {
        return;
    }
    const FigureAxis& scale = *data.colorScale;
    std::string map;
    for (const QColor& stop : data.colorStops) {
        map += "rgb255=(" + std::to_string(stop.red()) + "," + std::to_string(stop.green()) + "," +
               std::to_string(stop.blue()) + ") ";
    }
    // A color bar is linear: a logarithmic one counts in decades.
    const auto place = [&scale](double value) {
        return number(scale.isLogarithmic ? std::log10(value) : value);
    };
    std::string ticks, labels;
    for (size_t i = 0; i < scale.ticks.size(); ++i) {
        if (scale.ticks[i] < scale.low || scale.ticks[i] > scale.high) {
            continue;
        }
        ticks += (ticks.empty() ? "" : ",") + place(scale.ticks[i]);
        labels += (labels.empty() ? "{" : ",{") + texTick(scale.tickLabels[i]) + "}";
    }
    keys.add("colormap={scale}{" + map + "}");
    keys.add("colorbar, point meta min=" + place(scale.low) +
             ", point meta max=" + place(scale.high));
    keys.add("colorbar style={" + font + ", ylabel={" + label(scale) + "}, ytick={" + ticks +
             "}, yticklabels={" + labels + "}}");
}

std::string markOptions(const FigureCurve& curve) {
    std::string options =
        "solid, draw=" + color(curve.markColor) + ", line width=" + length(curve.markStrokePt);
    options += curve.fill.isValid() ? ", fill=" + color(curve.fill) : "";
    options += curve.mark == FigureMark::TriangleDown ? ", rotate=180" : "";
    options += curve.markRightPt != 0.0 ? ", xshift=" + length(curve.markRightPt) : "";
    options += curve.markUpPt != 0.0 ? ", yshift=" + length(curve.markUpPt) : "";
    return options;
}

std::string style(const FigureCurve& curve) {
    std::string keys = "color=" + color(curve.color) + ", line width=" + length(curve.strokePt);
    keys += curve.hasLine ? ", " + dashPattern(curve.dash) : ", only marks";
    keys += curve.isStepped ? ", const plot" : "";
    keys += ", mark=" + markName(curve.mark, curve.fill.isValid());
    if (curve.mark != FigureMark::None) {
        // TikZ counts from the middle of a mark.
        keys += ", mark size=" + length(0.5 * curve.markPt) + ", mark options={" +
                markOptions(curve) + "}";
    }
    return keys;
}

std::string table(const FigureCurve& curve) {
    const auto bar = [](double value) { return number(std::isnan(value) ? 0.0 : value); };
    std::string rows = curve.hasErrorBars ? "x y below above\n" : "x y\n";
    for (const FigurePoint& point : curve.points) {
        rows += number(point.x) + " " + number(point.y);
        rows += curve.hasErrorBars ? " " + bar(point.below) + " " + bar(point.above) + "\n" : "\n";
    }
    return rows;
}

std::string plotOf(const FigureCurve& curve, bool hasLegend) {
    std::string text;
    const bool isNamed = curve.isInLegend && hasLegend;
    if (curve.points.empty()) {
        return isNamed ? "\\addlegendimage{" + style(curve) + "}\n\\addlegendentry{" +
                             texText(curve.name) + "}\n"
                       : std::string();
    }
    text = "\\addplot[" + style(curve) + (isNamed ? "" : ", forget plot");
    std::string columns = "x=x, y=y";
    if (curve.hasErrorBars) {
        text += ", error bars/.cd, y dir=both, y explicit";
        columns += ", y error plus=above, y error minus=below";
    }
    text += "] table[" + columns + "] {\n" + table(curve) + "};\n";
    return isNamed ? text + "\\addlegendentry{" + texText(curve.name) + "}\n" : text;
}

/// A place in the axes, also where one coordinate is a share of them.
std::string place(const FigureText& text) {
    const auto both = [](const std::string& system, double x, double y) {
        return "(" + system + " cs:" + number(x) + "," + number(y) + ")";
    };
    if (text.isXRelative == text.isYRelative) {
        return both(text.isXRelative ? "rel axis" : "axis", text.x, text.y);
    }
    const std::string relative =
        both("rel axis", text.isXRelative ? text.x : 0.0, text.isYRelative ? text.y : 0.0);
    return text.isXRelative
               ? "({" + relative.substr(1, relative.size() - 2) +
                     "} |- {axis cs:\\pgfkeysvalueof{/"
                     "pgfplots/xmin}," +
                     number(text.y) + "})"
               : "({axis cs:" + number(text.x) + ",\\pgfkeysvalueof{/pgfplots/ymin}} |- {" +
                     relative.substr(1, relative.size() - 2) + "})";
}

std::string anchor(Qt::Alignment alignment) {
    const std::string up = alignment.testFlag(Qt::AlignTop)      ? "north"
                           : alignment.testFlag(Qt::AlignBottom) ? "south"
                                                                 : "";
    const std::string across = alignment.testFlag(Qt::AlignLeft)    ? "west"
                               : alignment.testFlag(Qt::AlignRight) ? "east"
                                                                    : "";
    return up.empty() && across.empty()   ? "center"
           : up.empty() || across.empty() ? up + across
                                          : up + " " + across;
}

std::string textNode(const FigureText& text) {
    std::string keys =
        "anchor=" + anchor(text.anchor) + ", inner sep=2bp, text=" + color(text.color);
    keys += text.isItalic ? ", font=\\itshape" : "";
    return "\\node[" + keys + "] at " + place(text) + " {" + texText(text.text) + "};\n";
}

std::string line(const FigureLevel& level) {
    const std::string at = number(level.at);
    const std::string ends =
        level.isVertical
            ? "({axis cs:" + at + ",\\pgfkeysvalueof{/pgfplots/ymin}}) -- ({axis cs:" + at +
                  ",\\pgfkeysvalueof{/pgfplots/ymax}})"
            : "({axis cs:\\pgfkeysvalueof{/pgfplots/xmin}," + at +
                  "}) -- ({axis cs:\\pgfkeysvalueof{/pgfplots/xmax}," + at + "})";
    return "\\draw[color=" + color(level.color) + ", line width=" + length(level.strokePt) + ", " +
           dashPattern(level.dash) + "] " + ends + ";\n";
}

std::string rectangle(const FigureBox& box) {
    std::string keys = box.fill.isValid() ? "fill=" + color(box.fill) : "";
    if (box.frame.isValid()) {
        keys += (keys.empty() ? "" : ", ") + ("draw=" + color(box.frame)) +
                ", line width=" + length(box.framePt);
    }
    return "\\path[" + keys + "] (axis cs:" + number(box.left) + "," + number(box.top) +
           ") rectangle (axis cs:" + number(box.right) + "," + number(box.bottom) + ");\n";
}

}  // namespace

std::string tikzPicture(const FigureData& data, const Figure& figure) {
    size_t entries = 0;
    for (const FigureCurve& curve : data.curves) {
        entries += curve.isInLegend ? 1 : 0;
    }
    const bool hasLegend = entries > 0 && figure.legend != LegendPlace::None;
    const std::string size = number(figure.fontPt) + "bp";
    Keys keys;
    keys.add("width=" + length(figure.sizePt.width()) +
             ", height=" + length(figure.sizePt.height()));
    const std::string font =
        "font=\\fontsize{" + size + "}{" + numberText(1.2 * figure.fontPt, 4) + "bp}\\selectfont";
    keys.add(font);
    addAxis(keys, "x", data.x);
    addAxis(keys, "y", data.y);
    keys.add("scaled ticks=false, tick align=inside");
    if (data.hasGrid) {
        keys.add("grid=major, grid style={color=" + color(data.grid) + "}");
    }
    if (hasLegend) {
        addLegend(keys, figure.legend, entries);
    }
    addColorScale(keys, data, font);

    std::string tikz =
        "% Needs \\usepackage{pgfplots} and \\pgfplotsset{compat=1.16}\n"
        "\\begin{tikzpicture}\n\\begin{axis}[\n" +
        keys.text() + "]\n";
    for (const FigureBox& box : data.boxes) {
        tikz += rectangle(box);
    }
    for (const FigureLevel& level : data.levels) {
        tikz += line(level);
    }
    for (const FigureCurve& curve : data.curves) {
        tikz += plotOf(curve, hasLegend);
    }
    for (const FigureText& text : data.texts) {
        tikz += textNode(text);
    }
    return tikz + "\\end{axis}\n\\end{tikzpicture}\n";
}

std::string tikzDocument(const std::string& picture) {
    return "\\documentclass[border=1bp]{standalone}\n\\usepackage[utf8]{inputenc}\n"
           "\\usepackage[T1]{fontenc}\n"
           "\\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}\n\\usepackage{pgfplots}\n"
           "\\pgfplotsset{compat=1.16}\n\\begin{document}\n" +
           picture + "\\end{document}\n";
}

}  // namespace ld3::ui

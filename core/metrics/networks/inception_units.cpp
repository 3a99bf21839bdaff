#include "core/metrics/networks/inception_units.h"

namespace ld3 {

namespace {

using Unit = Inception::Unit;

/// Collects the units of one stage after the other.
class UnitList {
  public:
    /// A square kernel.
    void add(const std::string& name,
             int64_t inputs,
             int64_t outputs,
             int64_t kernel,
             int64_t stride = 1,
             int64_t padding = 0) {
        m_units.push_back({name, inputs, outputs, kernel, kernel, stride, padding, padding});
    }

    /// A kernel of one row or one column, padded to keep the size.
    void addRow(const std::string& name, int64_t inputs, int64_t outputs, int64_t width) {
        m_units.push_back({name, inputs, outputs, 1, width, 1, 0, width / 2});
    }

    void addColumn(const std::string& name, int64_t inputs, int64_t outputs, int64_t height) {
        m_units.push_back({name, inputs, outputs, height, 1, 1, height / 2, 0});
    }

    void addStageA(const std::string& stage, int64_t inputs, int64_t poolFeatures) {
        add(stage + ".branch1x1", inputs, 64, 1);
        add(stage + ".branch5x5_1", inputs, 48, 1);
        add(stage + ".branch5x5_2", 48, 64, 5, 1, 2);
        add(stage + ".branch3x3dbl_1", inputs, 64, 1);
        add(stage + ".branch3x3dbl_2", 64, 96, 3, 1, 1);
        add(stage + ".branch3x3dbl_3", 96, 96, 3, 1, 1);
        add(stage + ".branch_pool", inputs, poolFeatures, 1);
    }

    void addStageB(const std::string& stage, int64_t inputs) {
        add(stage + ".branch3x3", inputs, 384, 3, 2);
        add(stage + ".branch3x3dbl_1", inputs, 64, 1);
        add(stage + ".branch3x3dbl_2", 64, 96, 3, 1, 1);
        add(stage + ".branch3x3dbl_3", 96, 96, 3, 2);
    }

    void addStageC(const std::string& stage, int64_t inputs, int64_t c) {
        add(stage + ".branch1x1", inputs, 192, 1);
        add(stage + ".branch7x7_1", inputs, c, 1);
        addRow(stage + ".branch7x7_2", c, c, 7);
        addColumn(stage + ".branch7x7_3", c, 192, 7);
        add(stage + ".branch7x7dbl_1", inputs, c, 1);
        addColumn(stage + ".branch7x7dbl_2", c, c, 7);
        addRow(stage + ".branch7x7dbl_3", c, c, 7);
        addColumn(stage + ".branch7x7dbl_4", c, c, 7);
        addRow(stage + ".branch7x7dbl_5", c, 192, 7);
        add(stage + ".branch_pool", inputs, 192, 1);
    }

    void addStageD(const std::string& stage, int64_t inputs) {
        add(stage + ".branch3x3_1", inputs, 192, 1);
        add(stage + ".branch3x3_2", 192, 320, 3, 2);
        add(stage + ".branch7x7x3_1", inputs, 192, 1);
        addRow(stage + ".branch7x7x3_2", 192, 192, 7);
        addColumn(stage + ".branch7x7x3_3", 192, 192, 7);
        add(stage + ".branch7x7x3_4", 192, 192, 3, 2);
    }

    void addStageE(const std::string& stage, int64_t inputs) {
        add(stage + ".branch1x1", inputs, 320, 1);
        add(stage + ".branch3x3_1", inputs, 384, 1);
        addRow(stage + ".branch3x3_2a", 384, 384, 3);
        addColumn(stage + ".branch3x3_2b", 384, 384, 3);
        add(stage + ".branch3x3dbl_1", inputs, 448, 1);
        add(stage + ".branch3x3dbl_2", 448, 384, 3, 1, 1);
        addRow(stage + ".branch3x3dbl_3a", 384, 384, 3);
        addColumn(stage + ".branch3x3dbl_3b", 384, 384, 3);
        add(stage + ".branch_pool", inputs, 192, 1);
    }

    [[nodiscard]] std::vector<Unit> take() { return std::move(m_units); }

  private:
    std::vector<Unit> m_units;
};

}  // namespace

std::vector<Unit> inceptionUnits() {
    UnitList list;
    list.add("Conv2d_1a_3x3", 3, 32, 3, 2);
    list.add("Conv2d_2a_3x3", 32, 32, 3);
    list.add("Conv2d_2b_3x3", 32, 64, 3, 1, 1);
    list.add("Conv2d_3b_1x1", 64, 80, 1);
    list.add("Conv2d_4a_3x3", 80, 192, 3);
    list.addStageA("Mixed_5b", 192, 32);
    list.addStageA("Mixed_5c", 256, 64);
    list.addStageA("Mixed_5d", 288, 64);
    list.addStageB("Mixed_6a", 288);
    list.addStageC("Mixed_6b", 768, 128);
    list.addStageC("Mixed_6c", 768, 160);
    list.addStageC("Mixed_6d", 768, 160);
    list.addStageC("Mixed_6e", 768, 192);
    list.addStageD("Mixed_7a", 768);
    list.addStageE("Mixed_7b", 1280);
    list.addStageE("Mixed_7c", 2048);
    return list.take();
}

}  // namespace ld3

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ColorMenu</name>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Xanh dương</translation>
    </message>
    <message>
        <source>&amp;Sky blue</source>
        <translation>Xanh &amp;da trời</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>Xanh &amp;lá</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Vàng</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Cam</translation>
    </message>
    <message>
        <source>&amp;Vermilion</source>
        <translation>Đỏ &amp;son</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>&amp;Tím</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>G&amp;ray</source>
        <translation>Xá&amp;m</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>%1 is too few for %2, which needs at least %3</source>
        <translation>%1 là quá ít cho %2, cần ít nhất %3</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>không được để trống</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>phải ít nhất là %1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>không được âm</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>phải dương</translation>
    </message>
    <message>
        <source>must lie in %1</source>
        <translation>phải nằm trong %1</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>phải là số hữu hạn</translation>
    </message>
    <message>
        <source>%1 is not known; use %2</source>
        <translation>không biết %1; hãy dùng %2</translation>
    </message>
    <message>
        <source>needs %1 values for this budget, has %2</source>
        <translation>cần %1 giá trị cho ngân sách này, có %2</translation>
    </message>
    <message>
        <source>must be positive and strictly decreasing</source>
        <translation>phải dương và giảm ngặt</translation>
    </message>
    <message>
        <source>there must be at least one round in all</source>
        <translation>phải có tổng cộng ít nhất một vòng</translation>
    </message>
    <message>
        <source>there must be at least one iteration in all</source>
        <translation>phải có tổng cộng ít nhất một vòng lặp</translation>
    </message>
    <message>
        <source>the optimizer lm works in lambda only</source>
        <translation>bộ tối ưu lm chỉ làm việc với lambda</translation>
    </message>
    <message>
        <source>%1 is not a known kind of schedule</source>
        <translation>%1 không phải loại lịch đã biết</translation>
    </message>
    <message>
        <source>false leaves the lambda parametrisation nothing to learn; use time</source>
        <translation>false khiến tham số hóa lambda không còn gì để học; hãy dùng time</translation>
    </message>
    <message>
        <source>is for the optimizer lm; gradient descent starts from uniform lambda or uniform time, or from descent.prior_sigmas</source>
        <translation>dành cho bộ tối ưu lm; hạ gradient bắt đầu từ lambda đều, thời gian đều hoặc descent.prior_sigmas</translation>
    </message>
    <message>
        <source>no such order of %1</source>
        <translation>%1 không có bậc này</translation>
    </message>
    <message>
        <source>no such variant of %1</source>
        <translation>%1 không có biến thể này</translation>
    </message>
    <message>
        <source>NFE outside the range of %1</source>
        <translation>NFE ngoài phạm vi của %1</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>hãy dùng %1 đến %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>hãy dùng một trong: %1</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>hãy bỏ đi</translation>
    </message>
    <message>
        <source>use bh1 or bh2</source>
        <translation>hãy dùng bh1 hoặc bh2</translation>
    </message>
    <message>
        <source>unknown kind of schedule</source>
        <translation>loại lịch không rõ</translation>
    </message>
    <message>
        <source>unknown solver</source>
        <translation>bộ giải không rõ</translation>
    </message>
    <message>
        <source>unknown noise schedule</source>
        <translation>lịch nhiễu không rõ</translation>
    </message>
    <message>
        <source>invalid noise schedule</source>
        <translation>lịch nhiễu không hợp lệ</translation>
    </message>
    <message>
        <source>unknown recipe</source>
        <translation>công thức không rõ</translation>
    </message>
    <message>
        <source>number of steps out of range</source>
        <translation>số bước ngoài phạm vi</translation>
    </message>
    <message>
        <source>this kind of schedule gives no decreasing times here</source>
        <translation>loại lịch này không cho các thời điểm giảm ở đây</translation>
    </message>
    <message>
        <source>use fewer steps, a smaller exponent or another kind</source>
        <translation>hãy dùng ít bước hơn, số mũ nhỏ hơn hoặc loại khác</translation>
    </message>
    <message>
        <source>time range outside the noise schedule&apos;s</source>
        <translation>khoảng thời gian ngoài khoảng của lịch nhiễu</translation>
    </message>
    <message>
        <source>this spacing picks from the training steps of a discrete schedule</source>
        <translation>cách chia này chọn từ các bước huấn luyện của lịch rời rạc</translation>
    </message>
    <message>
        <source>use vp-discrete:sd or vp-discrete:ldm, or another kind of schedule</source>
        <translation>hãy dùng vp-discrete:sd hoặc vp-discrete:ldm, hoặc loại lịch khác</translation>
    </message>
    <message>
        <source>two steps fall on the same training step</source>
        <translation>hai bước rơi vào cùng một bước huấn luyện</translation>
    </message>
    <message>
        <source>use fewer steps</source>
        <translation>hãy dùng ít bước hơn</translation>
    </message>
    <message>
        <source>the ends of the schedule are fixed</source>
        <translation>hai đầu của lịch là cố định</translation>
    </message>
    <message>
        <source>the ends of the schedule stay</source>
        <translation>hai đầu của lịch được giữ nguyên</translation>
    </message>
    <message>
        <source>let the ends move, or choose a step between them</source>
        <translation>hãy cho hai đầu di chuyển, hoặc chọn một bước ở giữa</translation>
    </message>
    <message>
        <source>choose a step between them</source>
        <translation>hãy chọn một bước ở giữa</translation>
    </message>
    <message>
        <source>no room for a step</source>
        <translation>không còn chỗ cho một bước</translation>
    </message>
    <message>
        <source>move the neighbours apart first</source>
        <translation>trước hết hãy tách các bước kề ra</translation>
    </message>
    <message>
        <source>there is no interval after this step</source>
        <translation>sau bước này không còn khoảng</translation>
    </message>
    <message>
        <source>choose a step before the last</source>
        <translation>hãy chọn một bước trước bước cuối</translation>
    </message>
    <message>
        <source>out of order: the levels of a schedule decrease in noise</source>
        <translation>sai thứ tự: mức nhiễu của lịch giảm dần</translation>
    </message>
    <message>
        <source>outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>ngoài phạm vi của lịch nhiễu [%1; %2]</translation>
    </message>
    <message>
        <source>type a value from %1 to %2</source>
        <translation>hãy nhập giá trị từ %1 đến %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>hãy nhập một số</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>không có mô hình này</translation>
    </message>
    <message>
        <source>give builtin or the path of a model file</source>
        <translation>hãy cho builtin hoặc đường dẫn của tệp mô hình</translation>
    </message>
    <message>
        <source>unknown built-in model</source>
        <translation>mô hình có sẵn không rõ</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>không có tệp hay thư mục này</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>không có thư mục này</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>không có lượt chạy này</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>hãy kiểm tra đường dẫn</translation>
    </message>
    <message>
        <source>check the path, permissions and free space</source>
        <translation>hãy kiểm tra đường dẫn, quyền và chỗ trống</translation>
    </message>
    <message>
        <source>check permissions and free space</source>
        <translation>hãy kiểm tra quyền và chỗ trống</translation>
    </message>
    <message>
        <source>check permissions and free space, then resume the run</source>
        <translation>hãy kiểm tra quyền và chỗ trống, rồi tiếp tục lượt chạy</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>hãy kiểm tra quyền</translation>
    </message>
    <message>
        <source>check that it is a readable file</source>
        <translation>hãy kiểm tra xem đó có phải tệp đọc được</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>cannot write (%1)</source>
        <translation>không ghi được (%1)</translation>
    </message>
    <message>
        <source>cannot create the folder (%1)</source>
        <translation>không tạo được thư mục (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>hãy chọn thư mục ghi được</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>không đọc được thư mục (%1)</translation>
    </message>
    <message>
        <source>a folder, not a model</source>
        <translation>là thư mục, không phải mô hình</translation>
    </message>
    <message>
        <source>unknown kind of file</source>
        <translation>loại tệp không rõ</translation>
    </message>
    <message>
        <source>cut off or damaged</source>
        <translation>bị cắt cụt hoặc hỏng</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>không phải JSON hợp lệ</translation>
    </message>
    <message>
        <source>missing field</source>
        <translation>thiếu trường</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>hãy khôi phục từ bản sao</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>hãy chọn tệp khác</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>hãy chọn thư mục khác</translation>
    </message>
    <message>
        <source>choose a file that this program wrote</source>
        <translation>hãy chọn tệp do chương trình này ghi</translation>
    </message>
    <message>
        <source>not a run folder (it has no run.json)</source>
        <translation>không phải thư mục lượt chạy (không có run.json)</translation>
    </message>
    <message>
        <source>choose a folder made by `ld3 train`</source>
        <translation>hãy chọn thư mục do `ld3 train` tạo</translation>
    </message>
    <message>
        <source>the run folder exists and is not empty</source>
        <translation>thư mục lượt chạy đã có và không trống</translation>
    </message>
    <message>
        <source>another program works on this run</source>
        <translation>chương trình khác đang làm việc với lượt chạy này</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it</source>
        <translation>hãy đợi đến khi xong, hoặc dừng nó</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>tên đã được dùng</translation>
    </message>
    <message>
        <source>not a name for a run</source>
        <translation>không phải tên cho lượt chạy</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>tên trống</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>hãy dùng tên khác</translation>
    </message>
    <message>
        <source>use a name without slashes, not too long, that begins with no dot</source>
        <translation>hãy dùng tên không có dấu gạch chéo, không quá dài, không bắt đầu bằng dấu chấm</translation>
    </message>
    <message>
        <source>update LD3 Workbench</source>
        <translation>hãy cập nhật LD3 Workbench</translation>
    </message>
    <message>
        <source>the network returns NaN or infinity</source>
        <translation>mạng trả về NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>the solver&apos;s numbers overflow</source>
        <translation>các số của bộ giải bị tràn</translation>
    </message>
    <message>
        <source>use float64, more evaluations, or another solver</source>
        <translation>hãy dùng float64, nhiều lần đánh giá hơn hoặc bộ giải khác</translation>
    </message>
    <message>
        <source>the %1 is not a finite number</source>
        <translation>không phải số hữu hạn: %1</translation>
    </message>
    <message>
        <source>two learned times have met</source>
        <translation>hai thời điểm học được đã trùng nhau</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver; the best schedule is kept</source>
        <translation>hãy dùng tốc độ học nhỏ hơn hoặc bộ giải khác; lịch tốt nhất được giữ</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times; the best schedule is kept</source>
        <translation>hãy dùng tốc độ học thời gian nhỏ hơn; lịch tốt nhất được giữ</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>vòng lặp %1</translation>
    </message>
    <message>
        <source>the teacher set has %1 samples, the recipe needs %2</source>
        <translation>bộ mẫu của thầy có %1 mẫu, công thức cần %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train with fewer samples</source>
        <translation>hãy tạo bộ mẫu của thầy lớn hơn, hoặc huấn luyện với ít mẫu hơn</translation>
    </message>
    <message>
        <source>gradient descent needs a model that can be differentiated</source>
        <translation>hạ gradient cần mô hình có thể lấy đạo hàm</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast)</source>
        <translation>hãy dùng bộ tối ưu lm (công thức fast)</translation>
    </message>
    <message>
        <source>change the recipe</source>
        <translation>hãy đổi công thức</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>hết bộ nhớ</translation>
    </message>
    <message>
        <source>use a smaller batch or model</source>
        <translation>hãy dùng lô hoặc mô hình nhỏ hơn</translation>
    </message>
    <message>
        <source>please report this with the command</source>
        <translation>hãy báo cáo kèm lệnh</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>thiết bị không rõ</translation>
    </message>
    <message>
        <source>no such CUDA device</source>
        <translation>không có thiết bị CUDA này</translation>
    </message>
    <message>
        <source>use auto, cpu, cuda or cuda:&lt;number&gt;</source>
        <translation>hãy dùng auto, cpu, cuda hoặc cuda:&lt;số&gt;</translation>
    </message>
    <message>
        <source>no CUDA device can be used here; use auto or cpu</source>
        <translation>ở đây không dùng được thiết bị CUDA nào; hãy dùng auto hoặc cpu</translation>
    </message>
    <message>
        <source>stopped while there was no space on the disk</source>
        <translation>đã dừng khi đĩa hết chỗ</translation>
    </message>
    <message>
        <source>make room, then resume the run</source>
        <translation>hãy dọn chỗ, rồi tiếp tục lượt chạy</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>đã hội tụ</translation>
    </message>
    <message>
        <source>another program uses the queue of this folder</source>
        <translation>chương trình khác đang dùng hàng đợi của thư mục này</translation>
    </message>
    <message>
        <source>close that window, or wait until that program is done</source>
        <translation>hãy đóng cửa sổ đó, hoặc đợi chương trình đó xong</translation>
    </message>
    <message>
        <source>cannot lock the queue</source>
        <translation>không khóa được hàng đợi</translation>
    </message>
    <message>
        <source>choose a folder that can be written, on a file system with locks</source>
        <translation>hãy chọn thư mục ghi được, trên hệ thống tệp có khóa</translation>
    </message>
    <message>
        <source>the job is left out</source>
        <translation>công việc bị bỏ qua</translation>
    </message>
    <message>
        <source>the queue starts empty</source>
        <translation>hàng đợi bắt đầu trống</translation>
    </message>
    <message>
        <source>not a number or a range</source>
        <translation>không phải số hay khoảng</translation>
    </message>
    <message>
        <source>write 6, 4..8, &lt;6, &lt;=6, &gt;6 or &gt;=6</source>
        <translation>hãy viết 6, 4..8, &lt;6, &lt;=6, &gt;6 hoặc &gt;=6</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>trạng thái không rõ</translation>
    </message>
    <message>
        <source>use starred, archived, tagged or noted</source>
        <translation>hãy dùng starred, archived, tagged hoặc noted</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>trường không rõ</translation>
    </message>
    <message>
        <source>use %1, or put the word in quotes</source>
        <translation>hãy dùng %1, hoặc đặt từ trong dấu nháy</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>bộ lọc %1</translation>
    </message>
    <message>
        <source>none; give kinds, run folders or files</source>
        <translation>không có; hãy cho loại, thư mục lượt chạy hoặc tệp</translation>
    </message>
    <message>
        <source>none; give at least one</source>
        <translation>không có; hãy cho ít nhất một</translation>
    </message>
    <message>
        <source>%1 are too few; a covariance takes two or more</source>
        <translation>%1 là quá ít; hiệp phương sai cần hai trở lên</translation>
    </message>
    <message>
        <source>%1 is measured against the teacher&apos;s samples only</source>
        <translation>%1 chỉ được đo so với mẫu của thầy</translation>
    </message>
    <message>
        <source>%1 is too large; seed times samples must stay below %2</source>
        <translation>%1 quá lớn; hạt giống nhân số mẫu phải dưới %2</translation>
    </message>
    <message>
        <source>This is no FID but the Fréchet distance of %1 features: %2.</source>
        <translation>Đây không phải FID mà là khoảng cách Fréchet của đặc trưng %1: %2.</translation>
    </message>
    <message>
        <source>the model&apos;s samples are no pictures</source>
        <translation>mẫu của mô hình không phải ảnh</translation>
    </message>
    <message>
        <source>Ends at sigma %1 as the schedule does, without a zero: %2 steps.</source>
        <translation>Kết thúc ở sigma %1 như lịch, không có số không: %2 bước.</translation>
    </message>
    <message>
        <source>A zero follows sigma %1: one step and one network evaluation more than the schedule&apos;s %2.</source>
        <translation>Sau sigma %1 là số không: thêm một bước và một lần gọi mạng so với %2 của lịch.</translation>
    </message>
    <message>
        <source>Zero stands in the place of the last sigma %1: %2 steps, the last of which differs from the schedule&apos;s.</source>
        <translation>Số không thay cho sigma cuối %1: %2 bước, bước cuối khác với của lịch.</translation>
    </message>
    <message>
        <source>The solver is not part of this format; the schedule is for %1.</source>
        <translation>Bộ giải không thuộc định dạng này; lịch dành cho %1.</translation>
    </message>
    <message>
        <source>Eval times that differ from the times are lost: the network is called at the times.</source>
        <translation>Thời điểm gọi mạng khác với các thời điểm bị mất: mạng được gọi ở các thời điểm.</translation>
    </message>
    <message>
        <source>The learned coefficient offsets are lost.</source>
        <translation>Độ lệch hệ số học được bị mất.</translation>
    </message>
    <message>
        <source>This format cannot say that the schedule ends in zero.</source>
        <translation>Định dạng này không nói được rằng lịch kết thúc bằng không.</translation>
    </message>
    <message>
        <source>Between training steps this tool interpolates in log(sigma), the schedule in log(alpha): the network is told steps that differ by up to %1 of 1.</source>
        <translation>Giữa các bước huấn luyện công cụ này nội suy theo log(sigma), lịch theo log(alpha): các bước đưa vào mạng lệch tới %1 của 1.</translation>
    </message>
    <message>
        <source>From 15 steps on some diffusers schedulers keep their full order in the last steps; this schedule&apos;s solver lowers it.</source>
        <translation>Từ 15 bước trở lên một số bộ lập lịch của diffusers giữ nguyên bậc ở các bước cuối; bộ giải của lịch này hạ bậc.</translation>
    </message>
    <message>
        <source>diffusers cuts timesteps to whole numbers, so they were rounded.</source>
        <translation>diffusers cắt bước thời gian thành số nguyên nên chúng đã được làm tròn.</translation>
    </message>
    <message>
        <source>diffusers converts the predicted noise to x0 at the solver&apos;s time, this schedule was made for the conversion at the eval time: results differ a little.</source>
        <translation>diffusers đổi nhiễu dự đoán sang x0 ở thời điểm của bộ giải, lịch này được tạo cho việc đổi ở thời điểm gọi mạng: kết quả hơi khác.</translation>
    </message>
    <message>
        <source>The parameters are those of the reference&apos;s %1 mode.</source>
        <translation>Các tham số là của chế độ %1 của bản tham chiếu.</translation>
    </message>
    <message>
        <source>Equal steps in the noise schedule&apos;s own time t</source>
        <translation>Bước đều theo thời gian t của chính lịch nhiễu</translation>
    </message>
    <message>
        <source>Equal steps in the time of a VP-linear process fitted to sigma&apos;s ends</source>
        <translation>Bước đều theo thời gian của quá trình VP-linear khớp với hai đầu sigma</translation>
    </message>
    <message>
        <source>t_min + (t_max - t_min)(1 - i/N)^2, LD3&apos;s quadratic (poly_2)</source>
        <translation>t_min + (t_max - t_min)(1 - i/N)^2, bậc hai của LD3 (poly_2)</translation>
    </message>
    <message>
        <source>Equal steps in the square root of t, DDIM&apos;s and DPM-Solver&apos;s quadratic</source>
        <translation>Bước đều theo căn bậc hai của t, bậc hai của DDIM và DPM-Solver</translation>
    </message>
    <message>
        <source>Equal steps in the square root of the VP-fitted time</source>
        <translation>Bước đều theo căn bậc hai của thời gian khớp VP</translation>
    </message>
    <message>
        <source>Equal steps in lambda = log(alpha/sigma)</source>
        <translation>Bước đều theo lambda = log(alpha/sigma)</translation>
    </message>
    <message>
        <source>Equal steps in t^(1/rho), EDM&apos;s formula in the noise schedule&apos;s own time</source>
        <translation>Bước đều theo t^(1/rho), công thức EDM theo thời gian của lịch nhiễu</translation>
    </message>
    <message>
        <source>Equal steps in (sigma/alpha)^(1/rho), EDM&apos;s formula as published</source>
        <translation>Bước đều theo (sigma/alpha)^(1/rho), công thức EDM như đã công bố</translation>
    </message>
    <message>
        <source>Equal steps in the time of the cosine noise schedule</source>
        <translation>Bước đều theo thời gian của lịch nhiễu cosin</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in sigma/alpha (diffusers)</source>
        <translation>Phân vị của Beta(0.6, 0.6) theo sigma/alpha (diffusers)</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in the training step k (ComfyUI)</source>
        <translation>Phân vị của Beta(0.6, 0.6) theo bước huấn luyện k (ComfyUI)</translation>
    </message>
    <message>
        <source>Equal steps in arctan(sigma/alpha), optimal for Gaussian data</source>
        <translation>Bước đều theo arctan(sigma/alpha), tối ưu cho dữ liệu Gauss</translation>
    </message>
    <message>
        <source>diffusers&apos; linspace spacing of the training steps</source>
        <translation>Cách chia linspace của diffusers cho các bước huấn luyện</translation>
    </message>
    <message>
        <source>diffusers&apos; leading spacing (offset 1); starts below t_max by its definition</source>
        <translation>Cách chia leading của diffusers (lệch 1); theo định nghĩa bắt đầu dưới t_max</translation>
    </message>
    <message>
        <source>diffusers&apos; trailing spacing of the training steps</source>
        <translation>Cách chia trailing của diffusers cho các bước huấn luyện</translation>
    </message>
    <message>
        <source>Least DMN error bound (optimised, needs no model)</source>
        <translation>Chặn sai số DMN nhỏ nhất (đã tối ưu, không cần mô hình)</translation>
    </message>
    <message>
        <source>Lu et al. 2022b, multistep</source>
        <translation>Lu et al. 2022b, đa bước</translation>
    </message>
    <message>
        <source>Lu et al. 2022, single-step</source>
        <translation>Lu et al. 2022, đơn bước</translation>
    </message>
    <message>
        <source>first order in the schedule&apos;s own time</source>
        <translation>bậc một theo thời gian của chính lịch</translation>
    </message>
    <message>
        <source>Exact denoiser of 1024 procedurally drawn colored shapes with smooth textures</source>
        <translation>Bộ khử nhiễu chính xác của 1024 hình màu vẽ bằng chương trình với họa tiết mượt</translation>
    </message>
    <message>
        <source>LD3 Workbench schedule</source>
        <translation>Lịch của LD3 Workbench</translation>
    </message>
    <message>
        <source>Table of times, sigmas and lambdas</source>
        <translation>Bảng thời điểm, sigma và lambda</translation>
    </message>
    <message>
        <source>LD3 reference checkpoint</source>
        <translation>Checkpoint của bản tham chiếu LD3</translation>
    </message>
    <message>
        <source>diffusers: scheduler and timesteps</source>
        <translation>diffusers: bộ lập lịch và bước thời gian</translation>
    </message>
    <message>
        <source>diffusers: sigmas argument</source>
        <translation>diffusers: tham số sigmas</translation>
    </message>
    <message>
        <source>k-diffusion, A1111: list of sigmas</source>
        <translation>k-diffusion, A1111: danh sách sigma</translation>
    </message>
    <message>
        <source>add it, or choose a file that this program wrote</source>
        <translation>hãy thêm nó, hoặc chọn tệp do chương trình này ghi</translation>
    </message>
    <message>
        <source>quote it</source>
        <translation>hãy đặt nó trong dấu nháy</translation>
    </message>
    <message>
        <source>write a finite number</source>
        <translation>hãy viết một số hữu hạn</translation>
    </message>
    <message>
        <source>expected a whole number, not below 0</source>
        <translation>cần số nguyên, không dưới 0</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>số quá lớn</translation>
    </message>
    <message>
        <source>use [...]</source>
        <translation>hãy dùng [...]</translation>
    </message>
    <message>
        <source>write finite numbers</source>
        <translation>hãy viết các số hữu hạn</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>không mở được</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>hãy kiểm tra đĩa</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>cần đối tượng, gặp %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>cần văn bản, gặp %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>cần số, gặp %1</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>cần danh sách, gặp %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>gặp %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>cannot open for flushing</source>
        <translation>không mở được để ghi xuống đĩa</translation>
    </message>
    <message>
        <source>cannot flush to disk</source>
        <translation>không ghi xuống đĩa được</translation>
    </message>
    <message>
        <source>cannot replace the file</source>
        <translation>không thay được tệp</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>không ghi được</translation>
    </message>
    <message>
        <source>not a readable file</source>
        <translation>không phải tệp đọc được</translation>
    </message>
    <message>
        <source>not a readable network snapshot</source>
        <translation>không phải bản chụp mạng đọc được</translation>
    </message>
    <message>
        <source>use a network-snapshot-*.pkl, an edm-*.pkl or a training-state-*.pt</source>
        <translation>hãy dùng network-snapshot-*.pkl, edm-*.pkl hoặc training-state-*.pt</translation>
    </message>
    <message>
        <source>not a readable file of NumPy</source>
        <translation>không phải tệp NumPy đọc được</translation>
    </message>
    <message>
        <source>write or download the file again</source>
        <translation>hãy ghi hoặc tải lại tệp</translation>
    </message>
    <message>
        <source>no array &quot;%1&quot;</source>
        <translation>không có mảng &quot;%1&quot;</translation>
    </message>
    <message>
        <source>array &quot;%1&quot; of type %2 cannot be written</source>
        <translation>không ghi được mảng &quot;%1&quot; kiểu %2</translation>
    </message>
    <message>
        <source>convert it to a real type</source>
        <translation>hãy chuyển nó sang kiểu số thực</translation>
    </message>
    <message>
        <source>check that the folder exists, its permissions and free space</source>
        <translation>hãy kiểm tra xem thư mục có tồn tại không, quyền của nó và chỗ trống</translation>
    </message>
    <message>
        <source>not a valid safetensors file</source>
        <translation>không phải tệp safetensors hợp lệ</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; of type %2 cannot be written</source>
        <translation>không ghi được tensor &quot;%1&quot; kiểu %2</translation>
    </message>
    <message>
        <source>no tensor &quot;%1&quot;</source>
        <translation>không có tensor &quot;%1&quot;</translation>
    </message>
    <message>
        <source>zip: no memory to unpack %1</source>
        <translation>zip: không đủ bộ nhớ để giải nén %1</translation>
    </message>
    <message>
        <source>zip: damaged entry %1</source>
        <translation>zip: mục %1 bị hỏng</translation>
    </message>
    <message>
        <source>not a readable TorchScript module</source>
        <translation>không phải mô-đun TorchScript đọc được</translation>
    </message>
    <message>
        <source>download the file again, or save it again with torch.jit.save</source>
        <translation>hãy tải lại tệp, hoặc lưu lại bằng torch.jit.save</translation>
    </message>
    <message>
        <source>the program is larger than any</source>
        <translation>chương trình lớn hơn mọi chương trình thường gặp</translation>
    </message>
    <message>
        <source>zip: unknown compression of %1</source>
        <translation>zip: cách nén của %1 không rõ</translation>
    </message>
    <message>
        <source>zip: checksum of record %1 is wrong</source>
        <translation>zip: tổng kiểm của bản ghi %1 sai</translation>
    </message>
    <message>
        <source>zip: record %1 is compressed by method %2, which is not deflate</source>
        <translation>zip: bản ghi %1 được nén bằng phương pháp %2, không phải deflate</translation>
    </message>
    <message>
        <source>zip: record %1 declares more bytes than its compressed ones can hold</source>
        <translation>zip: bản ghi %1 khai báo nhiều byte hơn mức các byte nén của nó có thể chứa</translation>
    </message>
    <message>
        <source>zip: the compressed bytes of record %1 are damaged</source>
        <translation>zip: các byte nén của bản ghi %1 bị hỏng</translation>
    </message>
    <message>
        <source>zip: record %1 is longer than its declared %2 bytes</source>
        <translation>zip: bản ghi %1 dài hơn %2 byte đã khai báo</translation>
    </message>
    <message>
        <source>zip: record %1 holds %2 bytes instead of %3</source>
        <translation>zip: bản ghi %1 chứa %2 byte thay vì %3</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions and the disk</source>
        <translation>hãy kiểm tra quyền của tệp và đĩa</translation>
    </message>
    <message>
        <source>a folder or device, not a file</source>
        <translation>là thư mục hoặc thiết bị, không phải tệp</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;: written on a big-endian machine or for one</source>
        <translation>mảng kiểu &apos;%1&apos;: được ghi trên máy big-endian hoặc cho máy như vậy</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which has no byte order</source>
        <translation>mảng kiểu &apos;%1&apos;, không có thứ tự byte</translation>
    </message>
    <message>
        <source>not an array of NumPy: wrong first bytes</source>
        <translation>không phải mảng NumPy: các byte đầu sai</translation>
    </message>
    <message>
        <source>format version %1.%2 of the array is not known</source>
        <translation>không biết phiên bản định dạng %1.%2 của mảng</translation>
    </message>
    <message>
        <source>the array&apos;s header reaches past the end</source>
        <translation>phần đầu của mảng vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>the array&apos;s header is longer than one can be</source>
        <translation>phần đầu của mảng dài hơn mức có thể</translation>
    </message>
    <message>
        <source>negative size of an array</source>
        <translation>kích thước mảng âm</translation>
    </message>
    <message>
        <source>number of elements overflows 64 bits</source>
        <translation>số phần tử tràn 64 bit</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>the array needs %1 bytes, there are %2</source>
        <translation>mảng cần %1 byte, có %2</translation>
    </message>
    <message>
        <source>NumPy has no such number type</source>
        <translation>NumPy không có kiểu số này</translation>
    </message>
    <message>
        <source>convert the tensor to float32</source>
        <translation>hãy chuyển tensor sang float32</translation>
    </message>
    <message>
        <source>field &apos;%1&apos; twice</source>
        <translation>trường &apos;%1&apos; xuất hiện hai lần</translation>
    </message>
    <message>
        <source>something follows the dictionary</source>
        <translation>có gì đó theo sau từ điển</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape are not all there</source>
        <translation>descr, fortran_order và shape không có đủ</translation>
    </message>
    <message>
        <source>array of records, which is not read here</source>
        <translation>mảng các bản ghi, không được đọc ở đây</translation>
    </message>
    <message>
        <source>unknown field &apos;%1&apos;</source>
        <translation>trường &apos;%1&apos; không rõ</translation>
    </message>
    <message>
        <source>no text where one must be</source>
        <translation>không có văn bản ở chỗ phải có</translation>
    </message>
    <message>
        <source>a text without an end</source>
        <translation>văn bản không có kết thúc</translation>
    </message>
    <message>
        <source>a text with other than plain letters</source>
        <translation>văn bản có ký tự khác chữ cái thường</translation>
    </message>
    <message>
        <source>fortran_order is neither True nor False</source>
        <translation>fortran_order không phải True hay False</translation>
    </message>
    <message>
        <source>a size does not fit 64 bits</source>
        <translation>một kích thước không vừa 64 bit</translation>
    </message>
    <message>
        <source>a size is not an integer</source>
        <translation>một kích thước không phải số nguyên</translation>
    </message>
    <message>
        <source>too many dimensions</source>
        <translation>quá nhiều chiều</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một văn bản</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>header nested too deep</source>
        <translation>phần đầu lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>%1 is not a natural number below 2^63</source>
        <translation>%1 không phải số tự nhiên dưới 2^63</translation>
    </message>
    <message>
        <source>unknown dtype %1</source>
        <translation>dtype %1 không rõ</translation>
    </message>
    <message>
        <source>number of elements of &quot;%1&quot; overflows</source>
        <translation>số phần tử của &quot;%1&quot; bị tràn</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are not two numbers</source>
        <translation>data_offsets của &quot;%1&quot; không phải hai số</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot;</source>
        <translation>data_offsets của &quot;%1&quot;</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are reversed</source>
        <translation>data_offsets của &quot;%1&quot; bị đảo ngược</translation>
    </message>
    <message>
        <source>header is not a JSON object</source>
        <translation>phần đầu không phải đối tượng JSON</translation>
    </message>
    <message>
        <source>metadata is not an object</source>
        <translation>siêu dữ liệu không phải đối tượng</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is not text</source>
        <translation>siêu dữ liệu &quot;%1&quot; không phải văn bản</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; lie outside the file</source>
        <translation>data_offsets của &quot;%1&quot; nằm ngoài tệp</translation>
    </message>
    <message>
        <source>data of &quot;%1&quot; overlap another tensor&apos;s</source>
        <translation>dữ liệu của &quot;%1&quot; chồng lên dữ liệu của tensor khác</translation>
    </message>
    <message>
        <source>unused bytes before the data of &quot;%1&quot;</source>
        <translation>có byte không dùng trước dữ liệu của &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 bytes after the last tensor</source>
        <translation>có %1 byte sau tensor cuối</translation>
    </message>
    <message>
        <source>shorter than the 8 bytes of the header&apos;s length</source>
        <translation>ngắn hơn 8 byte của độ dài phần đầu</translation>
    </message>
    <message>
        <source>header of %1 bytes, longer than the file</source>
        <translation>phần đầu %1 byte, dài hơn tệp</translation>
    </message>
    <message>
        <source>header of %1 bytes is unreasonable</source>
        <translation>phần đầu %1 byte là không hợp lý</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>hãy chọn tên khác</translation>
    </message>
    <message>
        <source>a name or text is not UTF-8</source>
        <translation>một tên hoặc văn bản không phải UTF-8</translation>
    </message>
    <message>
        <source>%1 does not fit 64 bits</source>
        <translation>%1 không vừa 64 bit</translation>
    </message>
    <message>
        <source>no entry &apos;%1&apos;</source>
        <translation>không có mục &apos;%1&apos;</translation>
    </message>
    <message>
        <source>storage blob</source>
        <translation>khối của vùng lưu trữ</translation>
    </message>
    <message>
        <source>central directory outside the file</source>
        <translation>thư mục trung tâm nằm ngoài tệp</translation>
    </message>
    <message>
        <source>bytes between the central directory and the end record</source>
        <translation>có byte giữa thư mục trung tâm và bản ghi kết thúc</translation>
    </message>
    <message>
        <source>no end record: the file is empty</source>
        <translation>không có bản ghi kết thúc: tệp trống</translation>
    </message>
    <message>
        <source>no end record: cut off, or not a zip file</source>
        <translation>không có bản ghi kết thúc: bị cắt cụt, hoặc không phải tệp zip</translation>
    </message>
    <message>
        <source>entry count of several disks</source>
        <translation>số mục của nhiều đĩa</translation>
    </message>
    <message>
        <source>the two end records disagree: entry count, or a central directory outside the file</source>
        <translation>hai bản ghi kết thúc không khớp: số mục, hoặc thư mục trung tâm nằm ngoài tệp</translation>
    </message>
    <message>
        <source>no end record for large files where its locator says</source>
        <translation>không có bản ghi kết thúc cho tệp lớn ở chỗ bộ định vị của nó chỉ</translation>
    </message>
    <message>
        <source>bytes between the end records</source>
        <translation>có byte giữa các bản ghi kết thúc</translation>
    </message>
    <message>
        <source>an entry of the central directory without its signature</source>
        <translation>một mục của thư mục trung tâm không có chữ ký</translation>
    </message>
    <message>
        <source>an entry that reaches past the central directory</source>
        <translation>một mục vượt quá thư mục trung tâm</translation>
    </message>
    <message>
        <source>encrypted entry %1</source>
        <translation>mục %1 bị mã hóa</translation>
    </message>
    <message>
        <source>two sizes of the stored entry %1</source>
        <translation>mục %1 không nén có hai kích thước</translation>
    </message>
    <message>
        <source>entry data outside the file: %1</source>
        <translation>dữ liệu của mục nằm ngoài tệp: %1</translation>
    </message>
    <message>
        <source>no local header where the directory says: %1</source>
        <translation>không có phần đầu cục bộ ở chỗ thư mục trung tâm chỉ: %1</translation>
    </message>
    <message>
        <source>local header name differs from the directory: %1</source>
        <translation>tên trong phần đầu cục bộ khác với thư mục trung tâm: %1</translation>
    </message>
    <message>
        <source>local header differs from the directory: %1</source>
        <translation>phần đầu cục bộ khác với thư mục trung tâm: %1</translation>
    </message>
    <message>
        <source>duplicate entry %1</source>
        <translation>mục %1 bị trùng</translation>
    </message>
    <message>
        <source>an entry without a proper name</source>
        <translation>một mục không có tên đúng</translation>
    </message>
    <message>
        <source>entry name leaves the archive: %1</source>
        <translation>tên mục ra ngoài tệp nén: %1</translation>
    </message>
    <message>
        <source>entries overlap: %1 and %2</source>
        <translation>các mục chồng lên nhau: %1 và %2</translation>
    </message>
    <message>
        <source>a zip file of more than 4 GB</source>
        <translation>tệp zip lớn hơn 4 GB</translation>
    </message>
    <message>
        <source>use fewer features</source>
        <translation>hãy dùng ít đặc trưng hơn</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is a pickle</source>
        <translation>mảng kiểu &apos;%1&apos;, tức là một pickle</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is not read here</source>
        <translation>mảng kiểu &apos;%1&apos;, không được đọc ở đây</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; where one must be</source>
        <translation>không có &apos;%1&apos; ở chỗ phải có</translation>
    </message>
    <message>
        <source>header is not JSON in UTF-8</source>
        <translation>phần đầu không phải JSON dạng UTF-8</translation>
    </message>
    <message>
        <source>the array&apos;s header is not what NumPy writes</source>
        <translation>phần đầu của mảng không phải do NumPy ghi</translation>
    </message>
    <message>
        <source>a tensor cannot be called %1</source>
        <translation>tensor không thể có tên %1</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>một vùng lưu trữ</translation>
    </message>
    <message>
        <source>%1 has no valid %2</source>
        <translation>%1 không có %2 hợp lệ</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 không phải số nguyên</translation>
    </message>
    <message>
        <source>%1 has too many dimensions</source>
        <translation>%1 có quá nhiều chiều</translation>
    </message>
    <message>
        <source>entry count %1 does not fit the directory</source>
        <translation>số mục %1 không khớp với thư mục trung tâm</translation>
    </message>
    <message>
        <source>duplicate key &quot;%1&quot;</source>
        <translation>khóa &quot;%1&quot; bị trùng</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot;</source>
        <translation>hình dạng của &quot;%1&quot;</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot; needs %2 bytes, data_offsets give %3</source>
        <translation>hình dạng của &quot;%1&quot; cần %2 byte, data_offsets cho %3</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 không phải đối tượng</translation>
    </message>
    <message>
        <source>negative %1</source>
        <translation>%1 âm</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>the file holds</source>
        <translation>tệp chứa</translation>
    </message>
    <message>
        <source>exact moments of the data of %1</source>
        <translation>mô-men chính xác của dữ liệu %1</translation>
    </message>
    <message>
        <source>a folder is no statistics</source>
        <translation>thư mục không phải là thống kê</translation>
    </message>
    <message>
        <source>make them with `ld3 metric stats --input %1 --net %2 --out stats.npz`</source>
        <translation>hãy tạo chúng bằng `ld3 metric stats --input %1 --net %2 --out stats.npz`</translation>
    </message>
    <message>
        <source>choose statistics made with the same feature net</source>
        <translation>hãy chọn thống kê tạo bằng cùng mạng đặc trưng</translation>
    </message>
    <message>
        <source>from the same noise</source>
        <translation>từ cùng một nhiễu</translation>
    </message>
    <message>
        <source>the exact moments of this model&apos;s data are not known</source>
        <translation>không biết mô-men chính xác của dữ liệu của mô hình này</translation>
    </message>
    <message>
        <source>exact moments are known of pixels only</source>
        <translation>chỉ biết mô-men chính xác của điểm ảnh</translation>
    </message>
    <message>
        <source>reference exact</source>
        <translation>tham chiếu exact</translation>
    </message>
    <message>
        <source>use the teacher, or statistics of the data</source>
        <translation>hãy dùng thầy, hoặc thống kê của dữ liệu</translation>
    </message>
    <message>
        <source>pixel-pca takes its components from the whole reference, and a shard makes only a part of the teacher&apos;s samples</source>
        <translation>pixel-pca lấy thành phần từ toàn bộ tham chiếu, còn một mảnh chỉ tạo một phần các mẫu của thầy</translation>
    </message>
    <message>
        <source>reference teacher</source>
        <translation>tham chiếu teacher</translation>
    </message>
    <message>
        <source>use exact moments, statistics of `ld3 metric stats`, or random-conv</source>
        <translation>hãy dùng mô-men chính xác, thống kê của `ld3 metric stats`, hoặc random-conv</translation>
    </message>
    <message>
        <source>from other noise</source>
        <translation>từ nhiễu khác</translation>
    </message>
    <message>
        <source>sum and count are not single numbers</source>
        <translation>tổng và số lượng không phải số đơn</translation>
    </message>
    <message>
        <source>remove the file; its samples are drawn again</source>
        <translation>hãy xóa tệp; các mẫu của nó sẽ được lấy mẫu lại</translation>
    </message>
    <message>
        <source>unknown kind of reference &quot;%1&quot;</source>
        <translation>loại tham chiếu không rõ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>measure again</source>
        <translation>hãy đo lại</translation>
    </message>
    <message>
        <source>written by a newer version (%1)</source>
        <translation>do phiên bản mới hơn ghi (%1)</translation>
    </message>
    <message>
        <source>use that version of LD3 Workbench</source>
        <translation>hãy dùng phiên bản đó của LD3 Workbench</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, not %2</source>
        <translation>là &quot;%1&quot;, không phải %2</translation>
    </message>
    <message>
        <source>is not a list of the right kind</source>
        <translation>không phải danh sách đúng loại</translation>
    </message>
    <message>
        <source>write the file again</source>
        <translation>hãy ghi lại tệp</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>không phải JSON</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy, or remove it and measure again</source>
        <translation>tệp bị hỏng; hãy khôi phục từ bản sao, hoặc xóa nó và đo lại</translation>
    </message>
    <message>
        <source>remove the file; the reference is made again</source>
        <translation>hãy xóa tệp; tham chiếu sẽ được tạo lại</translation>
    </message>
    <message>
        <source>mean and covariance do not fit each other</source>
        <translation>trung bình và hiệp phương sai không khớp nhau</translation>
    </message>
    <message>
        <source>a batch of %1 samples</source>
        <translation>một lô %1 mẫu</translation>
    </message>
    <message>
        <source>Not enough memory for %1 samples at once; going on with %2.</source>
        <translation>Không đủ bộ nhớ cho %1 mẫu cùng lúc; tiếp tục với %2.</translation>
    </message>
    <message>
        <source>give --solvers and --nfe, or a run or schedule file that says them</source>
        <translation>hãy cho --solvers và --nfe, hoặc một lượt chạy hay tệp lịch nêu chúng</translation>
    </message>
    <message>
        <source>the file belongs to another evaluation</source>
        <translation>tệp thuộc về lần đánh giá khác</translation>
    </message>
    <message>
        <source>remove it; its samples are drawn again</source>
        <translation>hãy xóa nó; các mẫu của nó sẽ được lấy mẫu lại</translation>
    </message>
    <message>
        <source>the folder belongs to another plan than %1</source>
        <translation>thư mục thuộc về kế hoạch khác với %1</translation>
    </message>
    <message>
        <source>merge the shards of one evaluation</source>
        <translation>hãy gộp các mảnh của cùng một lần đánh giá</translation>
    </message>
    <message>
        <source>shard %1 is given twice</source>
        <translation>mảnh %1 được cho hai lần</translation>
    </message>
    <message>
        <source>give each shard once</source>
        <translation>hãy cho mỗi mảnh một lần</translation>
    </message>
    <message>
        <source>shard %1/%2 is missing</source>
        <translation>thiếu mảnh %1/%2</translation>
    </message>
    <message>
        <source>evaluate it and give its folder too</source>
        <translation>hãy đánh giá nó và cho cả thư mục của nó</translation>
    </message>
    <message>
        <source>the file does not say what it belongs to</source>
        <translation>tệp không nói nó thuộc về gì</translation>
    </message>
    <message>
        <source>remove it and evaluate the shard again</source>
        <translation>hãy xóa nó và đánh giá lại mảnh</translation>
    </message>
    <message>
        <source>a value has %1 of %2 parts</source>
        <translation>một giá trị có %1 trên %2 phần</translation>
    </message>
    <message>
        <source>let every shard finish first</source>
        <translation>trước hết hãy để mọi mảnh hoàn tất</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of the reference</source>
        <translation>các mảnh chứa %1 trên %2 mẫu của tham chiếu</translation>
    </message>
    <message>
        <source>the reference&apos;s moments are not there</source>
        <translation>không có mô-men của tham chiếu</translation>
    </message>
    <message>
        <source>evaluate the shards again</source>
        <translation>hãy đánh giá lại các mảnh</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>không có gì để gộp</translation>
    </message>
    <message>
        <source>give the folders of all shards</source>
        <translation>hãy cho thư mục của mọi mảnh</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of a value</source>
        <translation>các mảnh chứa %1 trên %2 mẫu của một giá trị</translation>
    </message>
    <message>
        <source>see `ld3 pictures --help`</source>
        <translation>hãy xem `ld3 pictures --help`</translation>
    </message>
    <message>
        <source>number of pictures out of range, 1 to %1</source>
        <translation>số ảnh ngoài phạm vi, 1 đến %1</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>hãy sửa nó</translation>
    </message>
    <message>
        <source>correct it and %1 more</source>
        <translation>hãy sửa nó và %1 lỗi khác</translation>
    </message>
    <message>
        <source>samples have %1 values, more than %2</source>
        <translation>mẫu có %1 giá trị, nhiều hơn %2</translation>
    </message>
    <message>
        <source>use random-conv or fid</source>
        <translation>hãy dùng random-conv hoặc fid</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from the same noise</source>
        <translation>thầy %1, %2 lần đánh giá, %3, từ cùng một nhiễu</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from other noise</source>
        <translation>thầy %1, %2 lần đánh giá, %3, từ nhiễu khác</translation>
    </message>
    <message>
        <source>the statistics are of %1 features, %2 has %3</source>
        <translation>thống kê là của %1 đặc trưng, %2 có %3</translation>
    </message>
    <message>
        <source>the statistics are of %1 features of %2, %3 has %4</source>
        <translation>thống kê là của %1 đặc trưng của %2, %3 có %4</translation>
    </message>
    <message>
        <source>no solver for the schedule</source>
        <translation>không có bộ giải cho lịch</translation>
    </message>
    <message>
        <source>no budget for the schedule</source>
        <translation>không có ngân sách cho lịch</translation>
    </message>
    <message>
        <source>%1 is not one of 0/n to n-1/n</source>
        <translation>%1 không thuộc 0/n đến n-1/n</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>đang chờ chỗ trống trên đĩa</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>bị thiếu</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>không phải danh sách</translation>
    </message>
    <message>
        <source>no seed</source>
        <translation>không có hạt giống</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>không có lịch</translation>
    </message>
    <message>
        <source>metric pixel-pca</source>
        <translation>độ đo pixel-pca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is missing</source>
        <translation>thiếu siêu dữ liệu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not known; use auto, fid, pixel-pca, random-conv, lpips, l2 or l1</source>
        <translation>không biết %1; hãy dùng auto, fid, pixel-pca, random-conv, lpips, l2 hoặc l1</translation>
    </message>
    <message>
        <source>%1 is not known; use edm or ld3</source>
        <translation>không biết %1; hãy dùng edm hoặc ld3</translation>
    </message>
    <message>
        <source>%1 is not known; use pt or nv</source>
        <translation>không biết %1; hãy dùng pt hoặc nv</translation>
    </message>
    <message>
        <source>samples %1</source>
        <translation>mẫu %1</translation>
    </message>
    <message>
        <source>%1 to teacher</source>
        <translation>%1 so với thầy</translation>
    </message>
    <message>
        <source>diffusers timesteps exist for discrete noise schedules only</source>
        <translation>bước thời gian của diffusers chỉ có với lịch nhiễu rời rạc</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas or k-diffusion</source>
        <translation>hãy dùng định dạng diffusers-sigmas hoặc k-diffusion</translation>
    </message>
    <message>
        <source>diffusers has no scheduler that is this solver</source>
        <translation>diffusers không có bộ lập lịch nào ứng với bộ giải này</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas, or unipc, dpm-solver++, deis or ddim</source>
        <translation>hãy dùng định dạng diffusers-sigmas, hoặc unipc, dpm-solver++, deis hay ddim</translation>
    </message>
    <message>
        <source>unknown end</source>
        <translation>cách kết thúc không rõ</translation>
    </message>
    <message>
        <source>use exact, append-zero or replace-by-zero</source>
        <translation>hãy dùng exact, append-zero hoặc replace-by-zero</translation>
    </message>
    <message>
        <source>EDM: t_steps of generate.py</source>
        <translation>EDM: t_steps của generate.py</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>định dạng không rõ</translation>
    </message>
    <message>
        <source>this format cannot express a zero at the end</source>
        <translation>định dạng này không biểu diễn được số không ở cuối</translation>
    </message>
    <message>
        <source>use the exact end, or another format</source>
        <translation>hãy dùng cách kết thúc exact, hoặc định dạng khác</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>bảng không có cột %1</translation>
    </message>
    <message>
        <source>export it again as csv</source>
        <translation>hãy xuất lại dạng csv</translation>
    </message>
    <message>
        <source>line %1 has %2 cells where the header has %3</source>
        <translation>dòng %1 có %2 ô trong khi phần đầu có %3</translation>
    </message>
    <message>
        <source>the checkpoint has no best_t_steps</source>
        <translation>checkpoint không có best_t_steps</translation>
    </message>
    <message>
        <source>choose a checkpoint of LD3</source>
        <translation>hãy chọn checkpoint của LD3</translation>
    </message>
    <message>
        <source>best_t_steps has %1 numbers</source>
        <translation>best_t_steps có %1 số</translation>
    </message>
    <message>
        <source>times, then as many eval times are expected</source>
        <translation>cần các thời điểm, rồi số thời điểm gọi mạng bằng như vậy</translation>
    </message>
    <message>
        <source>fewer than two sigmas</source>
        <translation>ít hơn hai sigma</translation>
    </message>
    <message>
        <source>give a schedule with at least one step</source>
        <translation>hãy cho lịch có ít nhất một bước</translation>
    </message>
    <message>
        <source>a sigma is not positive</source>
        <translation>một sigma không dương</translation>
    </message>
    <message>
        <source>only the last one may be zero</source>
        <translation>chỉ giá trị cuối được bằng không</translation>
    </message>
    <message>
        <source>a row of the table has %1 columns</source>
        <translation>một hàng của bảng có %1 cột</translation>
    </message>
    <message>
        <source>export it again as latex</source>
        <translation>hãy xuất lại dạng latex</translation>
    </message>
    <message>
        <source>timesteps of diffusers need a discrete noise schedule</source>
        <translation>bước thời gian của diffusers cần lịch nhiễu rời rạc</translation>
    </message>
    <message>
        <source>name the model&apos;s noise schedule, such as vp-discrete:sd</source>
        <translation>hãy nêu lịch nhiễu của mô hình, chẳng hạn vp-discrete:sd</translation>
    </message>
    <message>
        <source>%1 timesteps stand beside %2 sigmas</source>
        <translation>%1 bước thời gian đi cùng %2 sigma</translation>
    </message>
    <message>
        <source>export it again as diffusers</source>
        <translation>hãy xuất lại dạng diffusers</translation>
    </message>
    <message>
        <source>%1 has no budget with %2 steps</source>
        <translation>%1 không có ngân sách với %2 bước</translation>
    </message>
    <message>
        <source>choose another solver</source>
        <translation>hãy chọn bộ giải khác</translation>
    </message>
    <message>
        <source>fewer than two times</source>
        <translation>ít hơn hai thời điểm</translation>
    </message>
    <message>
        <source>choose a schedule with at least one step</source>
        <translation>hãy chọn lịch có ít nhất một bước</translation>
    </message>
    <message>
        <source>choose a schedule</source>
        <translation>hãy chọn một lịch</translation>
    </message>
    <message>
        <source>the file is not JSON</source>
        <translation>tệp không phải JSON</translation>
    </message>
    <message>
        <source>The reference clamps params2 to a window that it computes from params1, so eval times may come out nearer to the times there; best_t_steps holds them exactly.</source>
        <translation>Bản tham chiếu giới hạn params2 trong một cửa sổ mà nó tính từ params1, nên ở đó thời điểm gọi mạng có thể gần các thời điểm hơn; best_t_steps giữ chúng chính xác.</translation>
    </message>
    <message>
        <source>give a list of numbers</source>
        <translation>hãy cho một danh sách số</translation>
    </message>
    <message>
        <source>The loop there is Heun with a last Euler step: 2N - 1 network evaluations.</source>
        <translation>Vòng lặp ở đó là Heun với bước Euler cuối cùng: 2N - 1 lần đánh giá mạng.</translation>
    </message>
    <message>
        <source>two steps fall together when rounded for this format</source>
        <translation>hai bước trùng nhau khi làm tròn cho định dạng này</translation>
    </message>
    <message>
        <source>steps %1 and %2 at %3 and %4</source>
        <translation>bước %1 và %2 tại %3 và %4</translation>
    </message>
    <message>
        <source>use fewer steps, or a format that keeps fractions</source>
        <translation>hãy dùng ít bước hơn, hoặc định dạng giữ phần lẻ</translation>
    </message>
    <message>
        <source>and check the noise schedule</source>
        <translation>và hãy kiểm tra lịch nhiễu</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>Bảng LaTeX</translation>
    </message>
    <message>
        <source>unknown rounding</source>
        <translation>cách làm tròn không rõ</translation>
    </message>
    <message>
        <source>use edm or ld3</source>
        <translation>hãy dùng edm hoặc ld3</translation>
    </message>
    <message>
        <source>the loss needs a network, and none was opened</source>
        <translation>mất mát cần một mạng, mà chưa mạng nào được mở</translation>
    </message>
    <message>
        <source>use --loss l2 or --loss l1</source>
        <translation>hãy dùng --loss l2 hoặc --loss l1</translation>
    </message>
    <message>
        <source>mean %1 and covariance %2 do not fit each other</source>
        <translation>trung bình %1 và hiệp phương sai %2 không khớp nhau</translation>
    </message>
    <message>
        <source>give [D] and [D, D]</source>
        <translation>hãy cho [D] và [D, D]</translation>
    </message>
    <message>
        <source>statistics of different dimensions</source>
        <translation>thống kê có số chiều khác nhau</translation>
    </message>
    <message>
        <source>compare statistics of the same feature net</source>
        <translation>hãy so sánh thống kê của cùng mạng đặc trưng</translation>
    </message>
    <message>
        <source>compute the statistics again</source>
        <translation>hãy tính lại thống kê</translation>
    </message>
    <message>
        <source>unknown loss</source>
        <translation>mất mát không rõ</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or a file with a TorchScript module forward(a, b) -&gt; [B]</source>
        <translation>hãy dùng l2, l1 hoặc lpips, hoặc tệp có mô-đun TorchScript forward(a, b) -&gt; [B]</translation>
    </message>
    <message>
        <source>start the evaluation again</source>
        <translation>hãy bắt đầu lại việc đánh giá</translation>
    </message>
    <message>
        <source>moments need at least one feature</source>
        <translation>mô-men cần ít nhất một đặc trưng</translation>
    </message>
    <message>
        <source>give features [N, D]</source>
        <translation>hãy cho đặc trưng [N, D]</translation>
    </message>
    <message>
        <source>features are %1 of %2</source>
        <translation>đặc trưng có hình dạng %1 kiểu %2</translation>
    </message>
    <message>
        <source>give [B, %1] of floating point</source>
        <translation>hãy cho [B, %1] số dấu phẩy động</translation>
    </message>
    <message>
        <source>features hold NaN or infinity</source>
        <translation>đặc trưng chứa NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>sample %1 or one of the next %2</source>
        <translation>mẫu %1 hoặc một trong %2 mẫu tiếp theo</translation>
    </message>
    <message>
        <source>check the samples and the feature net&apos;s number type</source>
        <translation>hãy kiểm tra các mẫu và kiểu số của mạng đặc trưng</translation>
    </message>
    <message>
        <source>merge moments of the same feature net</source>
        <translation>hãy gộp mô-men của cùng mạng đặc trưng</translation>
    </message>
    <message>
        <source>a covariance needs at least two samples</source>
        <translation>hiệp phương sai cần ít nhất hai mẫu</translation>
    </message>
    <message>
        <source>give more samples</source>
        <translation>hãy cho nhiều mẫu hơn</translation>
    </message>
    <message>
        <source>not the state of moments</source>
        <translation>không phải trạng thái của mô-men</translation>
    </message>
    <message>
        <source>the moments&apos; tensors do not fit each other</source>
        <translation>các tensor của mô-men không khớp nhau</translation>
    </message>
    <message>
        <source>the moments hold a negative count, NaN or infinity</source>
        <translation>mô-men chứa số lượng âm, NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>the covariance is not symmetric: entries [%1, %2] and [%3, %4] differ by %5</source>
        <translation>hiệp phương sai không đối xứng: phần tử [%1, %2] và [%3, %4] lệch nhau %5</translation>
    </message>
    <message>
        <source>the mean holds NaN or infinity</source>
        <translation>trung bình chứa NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>the covariance holds NaN or infinity</source>
        <translation>hiệp phương sai chứa NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>the covariance is indefinite: its eigenvalues reach from %1 to %2</source>
        <translation>hiệp phương sai không xác định dấu: các trị riêng của nó trải từ %1 đến %2</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels, the model&apos;s samples have %1</source>
        <translation>LPIPS so sánh ảnh có một hoặc ba kênh, mẫu của mô hình có %1</translation>
    </message>
    <message>
        <source>use --loss l2, or a loss of your own (--loss FILE)</source>
        <translation>hãy dùng --loss l2, hoặc mất mát của riêng bạn (--loss FILE)</translation>
    </message>
    <message>
        <source>LPIPS (%1) from %2</source>
        <translation>LPIPS (%1) từ %2</translation>
    </message>
    <message>
        <source>the loss that was used before is missing</source>
        <translation>thiếu mất mát đã dùng trước đó</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 there</source>
        <translation>hãy đặt tệp có SHA-256 %1 vào đó</translation>
    </message>
    <message>
        <source>the loss is not the one that was used before (its SHA-256 differs)</source>
        <translation>mất mát không phải mất mát đã dùng trước đó (SHA-256 của nó khác)</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 back</source>
        <translation>hãy đặt lại tệp có SHA-256 %1</translation>
    </message>
    <message>
        <source>bilinear to 299x299, half-pixel centres</source>
        <translation>song tuyến về 299x299, tâm nửa điểm ảnh</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1</source>
        <translation>song tuyến về 299x299, như TensorFlow 1</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s inception-2015-12-05.pt</source>
        <translation>hãy dùng inception-2015-12-05.pt của NVIDIA</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1 (inside the module)</source>
        <translation>song tuyến về 299x299, như TensorFlow 1 (bên trong mô-đun)</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, 2048 features each are expected</source>
        <translation>mô-đun trả về hình dạng %1 cho %2 ảnh, cần 2048 đặc trưng cho mỗi ảnh</translation>
    </message>
    <message>
        <source>get the weights of the FID Inception network</source>
        <translation>hãy lấy trọng số của mạng FID Inception</translation>
    </message>
    <message>
        <source>no weights for the FID Inception network</source>
        <translation>không có trọng số cho mạng FID Inception</translation>
    </message>
    <message>
        <source>the module has the front end nv, pt is asked for</source>
        <translation>mô-đun có khâu tiền xử lý nv, yêu cầu là pt</translation>
    </message>
    <message>
        <source>leave the front end out, or use pytorch-fid&apos;s weights</source>
        <translation>hãy bỏ khâu tiền xử lý, hoặc dùng trọng số của pytorch-fid</translation>
    </message>
    <message>
        <source>put the files with SHA-256 %1 into %2, or name their folder with --weights DIR</source>
        <translation>hãy đặt các tệp có SHA-256 %1 vào %2, hoặc nêu thư mục của chúng bằng --weights DIR</translation>
    </message>
    <message>
        <source>the weights of LPIPS (%1) that were used before are missing</source>
        <translation>thiếu trọng số LPIPS (%1) đã dùng trước đó</translation>
    </message>
    <message>
        <source>the file is LPIPS with VGG16, AlexNet is asked for</source>
        <translation>tệp là LPIPS với VGG16, yêu cầu là AlexNet</translation>
    </message>
    <message>
        <source>use --net vgg, or the weights of AlexNet</source>
        <translation>hãy dùng --net vgg, hoặc trọng số của AlexNet</translation>
    </message>
    <message>
        <source>the pictures do not have as many values as their shape says</source>
        <translation>ảnh không có đủ số giá trị như hình dạng của chúng nêu</translation>
    </message>
    <message>
        <source>give [count, channels, height, width]</source>
        <translation>hãy cho [số lượng, kênh, chiều cao, chiều rộng]</translation>
    </message>
    <message>
        <source>give the moments of flattened pictures of this size</source>
        <translation>hãy cho mô-men của các ảnh trải phẳng có kích thước này</translation>
    </message>
    <message>
        <source>number of principal components out of range</source>
        <translation>số thành phần chính ngoài phạm vi</translation>
    </message>
    <message>
        <source>use 1 to %1, or 0 for the default</source>
        <translation>hãy dùng 1 đến %1, hoặc 0 cho mặc định</translation>
    </message>
    <message>
        <source>the pictures do not vary</source>
        <translation>các ảnh không khác nhau</translation>
    </message>
    <message>
        <source>principal components of pixels</source>
        <translation>thành phần chính của điểm ảnh</translation>
    </message>
    <message>
        <source>give pictures that differ from each other</source>
        <translation>hãy cho các ảnh khác nhau</translation>
    </message>
    <message>
        <source>principal components of pictures of %1</source>
        <translation>thành phần chính của ảnh %1</translation>
    </message>
    <message>
        <source>give pictures of the size that the components were made from</source>
        <translation>hãy cho ảnh có kích thước mà các thành phần đã được tạo từ đó</translation>
    </message>
    <message>
        <source>give the moments of pictures of the same size</source>
        <translation>hãy cho mô-men của các ảnh cùng kích thước</translation>
    </message>
    <message>
        <source>give [B, 1 or 3, H, W] of 8 x 8 pixels or more</source>
        <translation>hãy cho [B, 1 hoặc 3, H, W] từ 8 x 8 điểm ảnh trở lên</translation>
    </message>
    <message>
        <source>statistics hold mu [D] and sigma [D, D] of floating point, as EDM and pytorch-fid write them</source>
        <translation>thống kê chứa mu [D] và sigma [D, D] dạng số dấu phẩy động, như EDM và pytorch-fid ghi</translation>
    </message>
    <message>
        <source>mu has shape %1</source>
        <translation>mu có hình dạng %1</translation>
    </message>
    <message>
        <source>sigma has shape %1 where mu has %2 values</source>
        <translation>sigma có hình dạng %1 trong khi mu có %2 giá trị</translation>
    </message>
    <message>
        <source>sigma is not quite symmetric (by %1); the mean of both halves is used</source>
        <translation>sigma không hoàn toàn đối xứng (lệch %1); dùng trung bình của hai nửa</translation>
    </message>
    <message>
        <source>statistics of different feature nets</source>
        <translation>thống kê của các mạng đặc trưng khác nhau</translation>
    </message>
    <message>
        <source>forward(a, b) that returns [B] losses</source>
        <translation>forward(a, b) trả về [B] mất mát</translation>
    </message>
    <message>
        <source>the loss takes other inputs than two</source>
        <translation>mất mát nhận số đầu vào khác hai</translation>
    </message>
    <message>
        <source>the loss returns the shape %1 of %2 for %3 samples, [%4] floating point numbers are expected</source>
        <translation>mất mát trả về hình dạng %1 kiểu %2 cho %3 mẫu, cần [%4] số dấu phẩy động</translation>
    </message>
    <message>
        <source>return one number for each sample: a mean over all dimensions but the first</source>
        <translation>hãy trả về một số cho mỗi mẫu: trung bình trên mọi chiều trừ chiều đầu</translation>
    </message>
    <message>
        <source>the loss is negative</source>
        <translation>mất mát âm</translation>
    </message>
    <message>
        <source>return a distance: 0 for equal samples, else a positive number</source>
        <translation>hãy trả về khoảng cách: 0 cho các mẫu bằng nhau, nếu không là số dương</translation>
    </message>
    <message>
        <source>the loss of standard normal samples is NaN or infinite</source>
        <translation>mất mát của các mẫu có phân phối chuẩn tắc là NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>check the module in Python</source>
        <translation>hãy kiểm tra mô-đun trong Python</translation>
    </message>
    <message>
        <source>its gradient fails</source>
        <translation>gradient của nó thất bại</translation>
    </message>
    <message>
        <source>no gradient reaches the student&apos;s samples</source>
        <translation>không có gradient nào đến mẫu của trò</translation>
    </message>
    <message>
        <source>its gradient is not finite</source>
        <translation>gradient của nó không hữu hạn</translation>
    </message>
    <message>
        <source>gradient descent needs a loss that can be differentiated (%1)</source>
        <translation>hạ gradient cần mất mát có thể lấy đạo hàm (%1)</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast), or mend the module</source>
        <translation>hãy dùng bộ tối ưu lm (công thức fast), hoặc sửa mô-đun</translation>
    </message>
    <message>
        <source>no such file of a loss</source>
        <translation>không có tệp mất mát này</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or the path of a TorchScript module</source>
        <translation>hãy dùng l2, l1 hoặc lpips, hoặc đường dẫn của mô-đun TorchScript</translation>
    </message>
    <message>
        <source>the loss is not a TorchScript module</source>
        <translation>mất mát không phải mô-đun TorchScript</translation>
    </message>
    <message>
        <source>save it with torch.jit.script(module).save(path)</source>
        <translation>hãy lưu nó bằng torch.jit.script(module).save(path)</translation>
    </message>
    <message>
        <source>a subset cannot be larger than the set</source>
        <translation>tập con không thể lớn hơn cả tập</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>hãy yêu cầu ít hơn</translation>
    </message>
    <message>
        <source>batches cannot be made</source>
        <translation>không tạo được lô</translation>
    </message>
    <message>
        <source>%1 pictures in batches of %2 for %3 processes</source>
        <translation>%1 ảnh theo lô %2 cho %3 tiến trình</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>hãy dùng 1 trở lên</translation>
    </message>
    <message>
        <source>put it into %1, or name another folder with --weights DIR</source>
        <translation>hãy đặt nó vào %1, hoặc nêu thư mục khác bằng --weights DIR</translation>
    </message>
    <message>
        <source>no such file or folder of weights</source>
        <translation>không có tệp hay thư mục trọng số này</translation>
    </message>
    <message>
        <source>check the path; without it, %1 is searched</source>
        <translation>hãy kiểm tra đường dẫn; nếu không cho, sẽ tìm trong %1</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network</source>
        <translation>mạng FID Inception-v3</translation>
    </message>
    <message>
        <source>use pt_inception-2015-12-05-6726825d.pth of pytorch-fid</source>
        <translation>hãy dùng pt_inception-2015-12-05-6726825d.pth của pytorch-fid</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>một phương sai âm</translation>
    </message>
    <message>
        <source>unknown front end of the Inception network</source>
        <translation>khâu tiền xử lý của mạng Inception không rõ</translation>
    </message>
    <message>
        <source>use pt (pytorch-fid) or nv (NVIDIA, EDM)</source>
        <translation>hãy dùng pt (pytorch-fid) hoặc nv (NVIDIA, EDM)</translation>
    </message>
    <message>
        <source>the Inception network takes pictures with one or three channels</source>
        <translation>mạng Inception nhận ảnh có một hoặc ba kênh</translation>
    </message>
    <message>
        <source>give [B, 3, H, W], uint8 or floating point numbers in [0, 1]</source>
        <translation>hãy cho [B, 3, H, W], uint8 hoặc số dấu phẩy động trong [0, 1]</translation>
    </message>
    <message>
        <source>use torchvision&apos;s vgg16-397923af.pth</source>
        <translation>hãy dùng vgg16-397923af.pth của torchvision</translation>
    </message>
    <message>
        <source>use torchvision&apos;s alexnet-owt-7be5be79.pth</source>
        <translation>hãy dùng alexnet-owt-7be5be79.pth của torchvision</translation>
    </message>
    <message>
        <source>unknown network of LPIPS</source>
        <translation>mạng LPIPS không rõ</translation>
    </message>
    <message>
        <source>use vgg or alex</source>
        <translation>hãy dùng vgg hoặc alex</translation>
    </message>
    <message>
        <source>LPIPS for %1</source>
        <translation>LPIPS cho %1</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS hold a negative weight, so that they make no distance</source>
        <translation>các lớp tuyến tính của LPIPS chứa trọng số âm nên không tạo thành khoảng cách</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels</source>
        <translation>LPIPS so sánh ảnh có một hoặc ba kênh</translation>
    </message>
    <message>
        <source>give floating point pictures [B, 3, H, W] in [-1, 1]</source>
        <translation>hãy cho ảnh dạng số dấu phẩy động [B, 3, H, W] trong [-1, 1]</translation>
    </message>
    <message>
        <source>pictures of different shapes cannot be compared</source>
        <translation>không so sánh được ảnh có hình dạng khác nhau</translation>
    </message>
    <message>
        <source>shapes %1 and %2</source>
        <translation>hình dạng %1 và %2</translation>
    </message>
    <message>
        <source>give two batches of equal shape</source>
        <translation>hãy cho hai lô có cùng hình dạng</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s vgg16.pt</source>
        <translation>hãy dùng vgg16.pt của NVIDIA</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, one vector each is expected</source>
        <translation>mô-đun trả về hình dạng %1 cho %2 ảnh, cần một vectơ cho mỗi ảnh</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>một số đơn</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>là %1, không phải %2</translation>
    </message>
    <message>
        <source>it holds %1, not floating point numbers</source>
        <translation>chứa %1, không phải số dấu phẩy động</translation>
    </message>
    <message>
        <source>the weights hold NaN or infinity</source>
        <translation>trọng số chứa NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>not a file of network weights (neither safetensors nor torch.save)</source>
        <translation>không phải tệp trọng số mạng (không phải safetensors hay torch.save)</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>hãy tải lại tệp</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>bị thiếu</translation>
    </message>
    <message>
        <source>it does not belong to it</source>
        <translation>không thuộc về nó</translation>
    </message>
    <message>
        <source>the VGG16 network of torchvision</source>
        <translation>mạng VGG16 của torchvision</translation>
    </message>
    <message>
        <source>the AlexNet network of torchvision</source>
        <translation>mạng AlexNet của torchvision</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for VGG16</source>
        <translation>các lớp tuyến tính của LPIPS cho VGG16</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for AlexNet</source>
        <translation>các lớp tuyến tính của LPIPS cho AlexNet</translation>
    </message>
    <message>
        <source>LPIPS with VGG16</source>
        <translation>LPIPS với VGG16</translation>
    </message>
    <message>
        <source>LPIPS with AlexNet</source>
        <translation>LPIPS với AlexNet</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network of pytorch-fid</source>
        <translation>mạng FID Inception-v3 của pytorch-fid</translation>
    </message>
    <message>
        <source>the Inception-v3 network of torchvision, which FID does not use</source>
        <translation>mạng Inception-v3 của torchvision, mạng mà FID không dùng</translation>
    </message>
    <message>
        <source>LPIPS with VGG16 as a TorchScript module</source>
        <translation>LPIPS với VGG16 dạng mô-đun TorchScript</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network as a TorchScript module</source>
        <translation>mạng FID Inception-v3 dạng mô-đun TorchScript</translation>
    </message>
    <message>
        <source>no known network</source>
        <translation>không phải mạng đã biết</translation>
    </message>
    <message>
        <source>first statistics</source>
        <translation>thống kê thứ nhất</translation>
    </message>
    <message>
        <source>second statistics</source>
        <translation>thống kê thứ hai</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2</source>
        <translation>hiệp phương sai có hạng %1 trên %2</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2, as %3 samples are too few; the distance is biased</source>
        <translation>hiệp phương sai có hạng %1 trên %2, vì %3 mẫu là quá ít; khoảng cách bị chệch</translation>
    </message>
    <message>
        <source>some features are constant or depend on others</source>
        <translation>một số đặc trưng không đổi hoặc phụ thuộc vào đặc trưng khác</translation>
    </message>
    <message>
        <source>the covariance has a negative eigenvalue, %1, which is taken as zero</source>
        <translation>hiệp phương sai có trị riêng âm, %1, được coi là không</translation>
    </message>
    <message>
        <source>leading components</source>
        <translation>các thành phần đầu</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2)</source>
        <translation>không phải trọng số của %1 (%2)</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2); the file looks like %3</source>
        <translation>không phải trọng số của %1 (%2); tệp trông giống %3</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1)</source>
        <translation>không có trọng số cho LPIPS (%1)</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1); the folder holds %2</source>
        <translation>không có trọng số cho LPIPS (%1); thư mục chứa %2</translation>
    </message>
    <message>
        <source>get %1; put it into %2, or name another folder with --weights DIR</source>
        <translation>hãy lấy %1; đặt vào %2, hoặc nêu thư mục khác bằng --weights DIR</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>tệp bị hỏng</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>hãy tải lại nó</translation>
    </message>
    <message>
        <source>another TorchScript module</source>
        <translation>một mô-đun TorchScript khác</translation>
    </message>
    <message>
        <source>forward has no input %1</source>
        <translation>forward không có đầu vào %1</translation>
    </message>
    <message>
        <source>moments of %1 features</source>
        <translation>mô-men của %1 đặc trưng</translation>
    </message>
    <message>
        <source>moments of %1 pixels</source>
        <translation>mô-men của %1 điểm ảnh</translation>
    </message>
    <message>
        <source>pictures of %1</source>
        <translation>ảnh %1</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>mô-đun %1</translation>
    </message>
    <message>
        <source>%1, tensor %2</source>
        <translation>%1, tensor %2</translation>
    </message>
    <message>
        <source>%1 does not hold floating point numbers</source>
        <translation>%1 không chứa số dấu phẩy động</translation>
    </message>
    <message>
        <source>export a module with %1</source>
        <translation>hãy xuất mô-đun với %1</translation>
    </message>
    <message>
        <source>shape %1 of %2</source>
        <translation>hình dạng %1 kiểu %2</translation>
    </message>
    <message>
        <source>shape %1</source>
        <translation>hình dạng %1</translation>
    </message>
    <message>
        <source>pictures %1</source>
        <translation>ảnh %1</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>chiều %1</translation>
    </message>
    <message>
        <source>%1 and %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</source>
        <translation>%1 và %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</translation>
    </message>
    <message>
        <source>use %1 of LPIPS, folder weights/v0.1</source>
        <translation>hãy dùng %1 của LPIPS, thư mục weights/v0.1</translation>
    </message>
    <message>
        <source>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) or inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</source>
        <translation>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) hoặc inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</translation>
    </message>
    <message>
        <source>use builtin or one of %1</source>
        <translation>hãy dùng builtin hoặc một trong: %1</translation>
    </message>
    <message>
        <source>a network, not a mixture</source>
        <translation>là mạng, không phải hỗn hợp</translation>
    </message>
    <message>
        <source>builtin:16 is the mixture that it was trained on</source>
        <translation>builtin:16 là hỗn hợp mà nó được huấn luyện trên đó</translation>
    </message>
    <message>
        <source>give class numbers from 0 to %1, or one row of weights for each sample</source>
        <translation>hãy cho số thứ tự lớp từ 0 đến %1, hoặc một hàng trọng số cho mỗi mẫu</translation>
    </message>
    <message>
        <source>class label %1 of sample %2 is out of range</source>
        <translation>nhãn lớp %1 của mẫu %2 ngoài phạm vi</translation>
    </message>
    <message>
        <source>class labels of shape %1 for %2 samples</source>
        <translation>nhãn lớp có hình dạng %1 cho %2 mẫu</translation>
    </message>
    <message>
        <source>class weights are not finite</source>
        <translation>trọng số lớp không hữu hạn</translation>
    </message>
    <message>
        <source>class labels are not whole numbers</source>
        <translation>nhãn lớp không phải số nguyên</translation>
    </message>
    <message>
        <source>class labels</source>
        <translation>nhãn lớp</translation>
    </message>
    <message>
        <source>the model takes class numbers, not mixtures of classes</source>
        <translation>mô hình nhận số thứ tự lớp, không nhận hỗn hợp các lớp</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>không phải đối tượng JSON</translation>
    </message>
    <message>
        <source>write the model&apos;s description, an object in braces, into this file</source>
        <translation>hãy viết mô tả của mô hình, một đối tượng trong dấu ngoặc nhọn, vào tệp này</translation>
    </message>
    <message>
        <source>give fields as {&quot;prediction&quot;: &quot;eps&quot;, …}</source>
        <translation>hãy cho các trường dạng {&quot;prediction&quot;: &quot;eps&quot;, …}</translation>
    </message>
    <message>
        <source>use cuda:0 to cuda:%1</source>
        <translation>hãy dùng cuda:0 đến cuda:%1</translation>
    </message>
    <message>
        <source>build the program again</source>
        <translation>hãy dựng lại chương trình</translation>
    </message>
    <message>
        <source>a tensor of the built-in network is damaged</source>
        <translation>một tensor của mạng có sẵn bị hỏng</translation>
    </message>
    <message>
        <source>the built-in network is truncated</source>
        <translation>mạng có sẵn bị cắt cụt</translation>
    </message>
    <message>
        <source>the model&apos;s input has shape %1</source>
        <translation>đầu vào của mô hình có hình dạng %1</translation>
    </message>
    <message>
        <source>a mixture has means [K, C, H, W], weights [K] and metadata kind = mixture, std = a positive number</source>
        <translation>hỗn hợp có means [K, C, H, W], weights [K] và siêu dữ liệu kind = mixture, std = số dương</translation>
    </message>
    <message>
        <source>metadata std = &quot;%1&quot; is not a positive number</source>
        <translation>siêu dữ liệu std = &quot;%1&quot; không phải số dương</translation>
    </message>
    <message>
        <source>means %1 and weights %2 differ in K</source>
        <translation>means %1 và weights %2 khác nhau ở K</translation>
    </message>
    <message>
        <source>a weight is not positive</source>
        <translation>một trọng số không dương</translation>
    </message>
    <message>
        <source>Exact denoiser of a mixture of %1 isotropic Gaussians</source>
        <translation>Bộ khử nhiễu chính xác của hỗn hợp %1 phân phối Gauss đẳng hướng</translation>
    </message>
    <message>
        <source>is not a field of a description</source>
        <translation>không phải trường của mô tả</translation>
    </message>
    <message>
        <source>%1 is unknown, use %2</source>
        <translation>không biết %1, hãy dùng %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 không phải số nguyên từ %2 đến %3</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 không phải số</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 không phải true hay false</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 không phải văn bản</translation>
    </message>
    <message>
        <source>must be above sigma_min, which must not be negative</source>
        <translation>phải lớn hơn sigma_min, và sigma_min không được âm</translation>
    </message>
    <message>
        <source>is for networks with classes</source>
        <translation>dành cho mạng có lớp</translation>
    </message>
    <message>
        <source>is for labels given as index; a row of zeros is no class</source>
        <translation>dành cho nhãn cho dạng index; một hàng số không không phải là lớp</translation>
    </message>
    <message>
        <source>is %1, not an object</source>
        <translation>là %1, không phải đối tượng</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete</source>
        <translation>mô tả của mô hình chưa đầy đủ</translation>
    </message>
    <message>
        <source>write these fields into the file, or give --describe FIELD=VALUE for each</source>
        <translation>hãy viết các trường này vào tệp, hoặc cho --describe FIELD=VALUE cho mỗi trường</translation>
    </message>
    <message>
        <source>a state dictionary needs its configuration beside it, in %1; a training state needs its network net</source>
        <translation>từ điển trạng thái cần cấu hình ở bên cạnh, trong %1; trạng thái huấn luyện cần mạng net của nó</translation>
    </message>
    <message>
        <source>the configuration of this network is missing</source>
        <translation>thiếu cấu hình của mạng này</translation>
    </message>
    <message>
        <source>write {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} into this file</source>
        <translation>hãy viết {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} vào tệp này</translation>
    </message>
    <message>
        <source>a TorchScript module is a program, not a network of a known layout</source>
        <translation>mô-đun TorchScript là chương trình, không phải mạng có bố cục đã biết</translation>
    </message>
    <message>
        <source>use it as it is, or convert the checkpoint that it was made from</source>
        <translation>hãy dùng nó như hiện có, hoặc chuyển đổi checkpoint mà nó được tạo từ đó</translation>
    </message>
    <message>
        <source>give an EDM snapshot (.pkl), a training state or state dictionary (.pt, .pth, .safetensors), a TorchScript module, or a mixture</source>
        <translation>hãy cho bản chụp EDM (.pkl), trạng thái huấn luyện hoặc từ điển trạng thái (.pt, .pth, .safetensors), mô-đun TorchScript, hoặc hỗn hợp</translation>
    </message>
    <message>
        <source>unknown number type</source>
        <translation>kiểu số không rõ</translation>
    </message>
    <message>
        <source>use float32 or float64; for EDM networks also tf32 or bfloat16</source>
        <translation>hãy dùng float32 hoặc float64; với mạng EDM còn có tf32 hoặc bfloat16</translation>
    </message>
    <message>
        <source>only a TorchScript module is described by options</source>
        <translation>chỉ mô-đun TorchScript được mô tả bằng tùy chọn</translation>
    </message>
    <message>
        <source>leave out --describe</source>
        <translation>hãy bỏ --describe</translation>
    </message>
    <message>
        <source>%1 is known of EDM networks in files only</source>
        <translation>chỉ biết %1 của mạng EDM trong tệp</translation>
    </message>
    <message>
        <source>use float32 or float64</source>
        <translation>hãy dùng float32 hoặc float64</translation>
    </message>
    <message>
        <source>unknown kind of model</source>
        <translation>loại mô hình không rõ</translation>
    </message>
    <message>
        <source>please report this</source>
        <translation>hãy báo cáo điều này</translation>
    </message>
    <message>
        <source>the file describes no network of this kind, or it is damaged</source>
        <translation>tệp không mô tả mạng loại này, hoặc bị hỏng</translation>
    </message>
    <message>
        <source>the constructor arguments are not named values</source>
        <translation>đối số hàm tạo không phải giá trị có tên</translation>
    </message>
    <message>
        <source>%1 was constructed as %2, but the network&apos;s is %3</source>
        <translation>%1 được tạo là %2, nhưng của mạng là %3</translation>
    </message>
    <message>
        <source>default of the class</source>
        <translation>mặc định của lớp</translation>
    </message>
    <message>
        <source>%1 is not an integer: %2</source>
        <translation>%1 không phải số nguyên: %2</translation>
    </message>
    <message>
        <source>%1 is out of range: %2, not %3</source>
        <translation>%1 ngoài phạm vi: %2, không phải %3</translation>
    </message>
    <message>
        <source>%1 is neither true nor false: %2</source>
        <translation>%1 không phải true hay false: %2</translation>
    </message>
    <message>
        <source>unknown %1 %2, not one of %3</source>
        <translation>%1 %2 không rõ, không thuộc %3</translation>
    </message>
    <message>
        <source>%1 is not a list of integers: %2</source>
        <translation>%1 không phải danh sách số nguyên: %2</translation>
    </message>
    <message>
        <source>%1 has too many entries: %2, at most %3</source>
        <translation>%1 có quá nhiều mục: %2, nhiều nhất %3</translation>
    </message>
    <message>
        <source>unknown constructor argument %1</source>
        <translation>đối số hàm tạo %1 không rõ</translation>
    </message>
    <message>
        <source>unknown network class %1</source>
        <translation>lớp mạng %1 không rõ</translation>
    </message>
    <message>
        <source>EDMPrecond, VPPrecond, VEPrecond and iDDPMPrecond are known</source>
        <translation>các lớp đã biết là EDMPrecond, VPPrecond, VEPrecond và iDDPMPrecond</translation>
    </message>
    <message>
        <source>the network inside has no class or no arguments</source>
        <translation>mạng bên trong không có lớp hoặc không có đối số</translation>
    </message>
    <message>
        <source>a filter of %1 taps cannot halve a picture</source>
        <translation>bộ lọc %1 hệ số không thể giảm ảnh một nửa</translation>
    </message>
    <message>
        <source>channel_mult is empty</source>
        <translation>channel_mult trống</translation>
    </message>
    <message>
        <source>channel_mult has too many levels for resolution %1</source>
        <translation>channel_mult có quá nhiều cấp cho độ phân giải %1</translation>
    </message>
    <message>
        <source>resolution %1 cannot be halved %2 times</source>
        <translation>độ phân giải %1 không thể giảm một nửa %2 lần</translation>
    </message>
    <message>
        <source>sigma_min is not below sigma_max</source>
        <translation>sigma_min không nhỏ hơn sigma_max</translation>
    </message>
    <message>
        <source>model_type is %1, but the network is a %2</source>
        <translation>model_type là %1, nhưng mạng là %2</translation>
    </message>
    <message>
        <source>preconditioner and network disagree about %1</source>
        <translation>bộ tiền điều kiện và mạng không khớp về %1</translation>
    </message>
    <message>
        <source>the network&apos;s configuration is not JSON</source>
        <translation>cấu hình của mạng không phải JSON</translation>
    </message>
    <message>
        <source>the network&apos;s configuration has no class or no arguments</source>
        <translation>cấu hình của mạng không có lớp hoặc không có đối số</translation>
    </message>
    <message>
        <source>give {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</source>
        <translation>hãy cho {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</translation>
    </message>
    <message>
        <source>residual block, doubling</source>
        <translation>khối phần dư, tăng gấp đôi</translation>
    </message>
    <message>
        <source>residual block, halving</source>
        <translation>khối phần dư, giảm một nửa</translation>
    </message>
    <message>
        <source>residual block</source>
        <translation>khối phần dư</translation>
    </message>
    <message>
        <source>side path</source>
        <translation>nhánh phụ</translation>
    </message>
    <message>
        <source>group norm</source>
        <translation>chuẩn hóa nhóm</translation>
    </message>
    <message>
        <source>embedding of noise level</source>
        <translation>nhúng mức nhiễu</translation>
    </message>
    <message>
        <source>class labels have shape %1 and type %2</source>
        <translation>nhãn lớp có hình dạng %1 và kiểu %2</translation>
    </message>
    <message>
        <source>give %1 integers, or weights [%2, %3]</source>
        <translation>hãy cho %1 số nguyên, hoặc trọng số [%2, %3]</translation>
    </message>
    <message>
        <source>a class label is out of range</source>
        <translation>một nhãn lớp ngoài phạm vi</translation>
    </message>
    <message>
        <source>use 0 to %1</source>
        <translation>hãy dùng 0 đến %1</translation>
    </message>
    <message>
        <source>tensors and constructor arguments of the file do not belong together</source>
        <translation>tensor và đối số hàm tạo của tệp không thuộc về nhau</translation>
    </message>
    <message>
        <source>table of noise levels u</source>
        <translation>bảng các mức nhiễu u</translation>
    </message>
    <message>
        <source>bfloat16 features need a float32 model</source>
        <translation>đặc trưng bfloat16 cần mô hình float32</translation>
    </message>
    <message>
        <source>use float32, or exact products</source>
        <translation>hãy dùng float32, hoặc tích chính xác</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>thiếu tensor %1</translation>
    </message>
    <message>
        <source>%1 is %2, float32 expected</source>
        <translation>%1 là %2, cần float32</translation>
    </message>
    <message>
        <source>%1 has shape %2, %3 expected</source>
        <translation>%1 có hình dạng %2, cần %3</translation>
    </message>
    <message>
        <source>unexpected tensor %1</source>
        <translation>tensor %1 không mong đợi</translation>
    </message>
    <message>
        <source>no rule to draw this network&apos;s fixed tensors</source>
        <translation>không có quy tắc để sinh các tensor cố định của mạng này</translation>
    </message>
    <message>
        <source>use positional embeddings and the filter [1, 1]</source>
        <translation>hãy dùng phép nhúng vị trí và bộ lọc [1, 1]</translation>
    </message>
    <message>
        <source>a channel count of %1 gives zero normalisation groups</source>
        <translation>số kênh %1 cho không nhóm chuẩn hóa nào</translation>
    </message>
    <message>
        <source>%1 channels cannot be normalised in %2 groups</source>
        <translation>không thể chuẩn hóa %1 kênh trong %2 nhóm</translation>
    </message>
    <message>
        <source>model_channels or channel_mult of the file are damaged</source>
        <translation>model_channels hoặc channel_mult của tệp bị hỏng</translation>
    </message>
    <message>
        <source>a noise level cannot be embedded in %1 channels</source>
        <translation>không thể nhúng mức nhiễu vào %1 kênh</translation>
    </message>
    <message>
        <source>model_channels or channel_mult_noise of the file are damaged</source>
        <translation>model_channels hoặc channel_mult_noise của tệp bị hỏng</translation>
    </message>
    <message>
        <source>compressed record %1, which torch.jit.save never writes</source>
        <translation>bản ghi nén %1, loại torch.jit.save không bao giờ ghi</translation>
    </message>
    <message>
        <source>the program would take %1 bytes</source>
        <translation>chương trình sẽ chiếm %1 byte</translation>
    </message>
    <message>
        <source>no record for storage %1</source>
        <translation>không có bản ghi cho vùng lưu trữ %1</translation>
    </message>
    <message>
        <source>storage %1 has %2 bytes, %3 are spoken of</source>
        <translation>vùng lưu trữ %1 có %2 byte, được nêu là %3</translation>
    </message>
    <message>
        <source>not a sound TorchScript module</source>
        <translation>không phải mô-đun TorchScript nguyên vẹn</translation>
    </message>
    <message>
        <source>save it again with torch.jit.save</source>
        <translation>hãy lưu lại nó bằng torch.jit.save</translation>
    </message>
    <message>
        <source>the module was made by a newer LibTorch (%1)</source>
        <translation>mô-đun được tạo bởi LibTorch mới hơn (%1)</translation>
    </message>
    <message>
        <source>LibTorch cannot load the module (%1)</source>
        <translation>LibTorch không nạp được mô-đun (%1)</translation>
    </message>
    <message>
        <source>the module has no method forward</source>
        <translation>mô-đun không có phương thức forward</translation>
    </message>
    <message>
        <source>check the module in Python with inputs of the described shape</source>
        <translation>hãy kiểm tra mô-đun trong Python với đầu vào có hình dạng đã mô tả</translation>
    </message>
    <message>
        <source>forward returns %1, not a tensor</source>
        <translation>forward trả về %1, không phải tensor</translation>
    </message>
    <message>
        <source>return the prediction as a tensor, or as the first part of a tuple</source>
        <translation>hãy trả về dự đoán dạng tensor, hoặc là phần đầu của tuple</translation>
    </message>
    <message>
        <source>forward(x, t) or forward(x, t, labels)</source>
        <translation>forward(x, t) hoặc forward(x, t, labels)</translation>
    </message>
    <message>
        <source>Network as a TorchScript module</source>
        <translation>Mạng dạng mô-đun TorchScript</translation>
    </message>
    <message>
        <source>export forward(x, t, labels), or describe it with classes = 0</source>
        <translation>hãy xuất forward(x, t, labels), hoặc mô tả nó với classes = 0</translation>
    </message>
    <message>
        <source>export forward(x, t), or describe the classes</source>
        <translation>hãy xuất forward(x, t), hoặc mô tả các lớp</translation>
    </message>
    <message>
        <source>the model needs class labels, none are given</source>
        <translation>mô hình cần nhãn lớp, chưa cho nhãn nào</translation>
    </message>
    <message>
        <source>give labels, or state null_label in the model&apos;s description</source>
        <translation>hãy cho nhãn, hoặc nêu null_label trong mô tả của mô hình</translation>
    </message>
    <message>
        <source>forward returns the shape %1 for x of %2, expected is %3</source>
        <translation>forward trả về hình dạng %1 cho x có hình dạng %2, cần %3</translation>
    </message>
    <message>
        <source>correct channels, height, width or learned_variance in the description, or the module</source>
        <translation>hãy sửa channels, height, width hoặc learned_variance trong mô tả, hoặc sửa mô-đun</translation>
    </message>
    <message>
        <source>x does not fit the model</source>
        <translation>x không hợp với mô hình</translation>
    </message>
    <message>
        <source>the module returns NaN or infinity for standard normal x</source>
        <translation>mô-đun trả về NaN hoặc vô cực với x có phân phối chuẩn tắc</translation>
    </message>
    <message>
        <source>check time_input and noise_schedule in the description, and the module</source>
        <translation>hãy kiểm tra time_input và noise_schedule trong mô tả, và mô-đun</translation>
    </message>
    <message>
        <source>measured by one call</source>
        <translation>đo bằng một lần gọi</translation>
    </message>
    <message>
        <source>no gradient reaches x</source>
        <translation>không có gradient nào đến x</translation>
    </message>
    <message>
        <source>no gradient reaches the noise level</source>
        <translation>không có gradient nào đến mức nhiễu</translation>
    </message>
    <message>
        <source>%1 must be above sigma_min, which must not be negative</source>
        <translation>%1 phải lớn hơn sigma_min, và sigma_min không được âm</translation>
    </message>
    <message>
        <source>%1 is for networks with classes</source>
        <translation>%1 dành cho mạng có lớp</translation>
    </message>
    <message>
        <source>%1 is for labels given as index; a row of zeros is no class</source>
        <translation>%1 dành cho nhãn cho dạng index; một hàng số không không phải là lớp</translation>
    </message>
    <message>
        <source>%1 is not a field of a description</source>
        <translation>%1 không phải trường của mô tả</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, %1</source>
        <translation>mô tả của mô hình chưa đầy đủ, %1</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, conditional on a class</source>
        <translation>mạng %1 với tiền điều kiện của %2, có điều kiện theo lớp</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, unconditional</source>
        <translation>mạng %1 với tiền điều kiện của %2, không điều kiện</translation>
    </message>
    <message>
        <source>not a model of a known format</source>
        <translation>không phải mô hình có định dạng đã biết</translation>
    </message>
    <message>
        <source>embedding of noise level and class</source>
        <translation>nhúng mức nhiễu và lớp</translation>
    </message>
    <message>
        <source>export it with PyTorch %1 or older, or build with a newer LibTorch</source>
        <translation>hãy xuất nó bằng PyTorch %1 hoặc cũ hơn, hoặc dựng chương trình với LibTorch mới hơn</translation>
    </message>
    <message>
        <source>the module uses what LibTorch %1 does not have (%2)</source>
        <translation>mô-đun dùng thứ mà LibTorch %1 không có (%2)</translation>
    </message>
    <message>
        <source>the module failed</source>
        <translation>mô-đun thất bại</translation>
    </message>
    <message>
        <source>no %1 among the constructor arguments</source>
        <translation>không có %1 trong các đối số hàm tạo</translation>
    </message>
    <message>
        <source>%1 has shape %2</source>
        <translation>%1 có hình dạng %2</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite</source>
        <translation>%1 chứa giá trị không hữu hạn</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>loại %1 không rõ</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>hãy xem %1</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>tích chập</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>giảm một nửa</translation>
    </message>
    <message>
        <source>doubling</source>
        <translation>tăng gấp đôi</translation>
    </message>
    <message>
        <source>%1, trained on samples of builtin:16</source>
        <translation>%1, được huấn luyện trên mẫu của builtin:16</translation>
    </message>
    <message>
        <source>%1 is not [black, white] with black &lt; white</source>
        <translation>%1 không phải [đen, trắng] với đen &lt; trắng</translation>
    </message>
    <message>
        <source>no metadata &quot;std&quot;</source>
        <translation>không có siêu dữ liệu &quot;std&quot;</translation>
    </message>
    <message>
        <source>no metadata &quot;kind&quot;</source>
        <translation>không có siêu dữ liệu &quot;kind&quot;</translation>
    </message>
    <message>
        <source>description %1</source>
        <translation>mô tả %1</translation>
    </message>
    <message>
        <source>forward at sigma = 1</source>
        <translation>forward tại sigma = 1</translation>
    </message>
    <message>
        <source>forward takes %1 inputs, the description gives it %2</source>
        <translation>forward nhận %1 đầu vào, mô tả cho nó %2</translation>
    </message>
    <message>
        <source>x, noise level and labels</source>
        <translation>x, mức nhiễu và nhãn</translation>
    </message>
    <message>
        <source>x and noise level</source>
        <translation>x và mức nhiễu</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, missing</source>
        <translation>mô tả của mô hình chưa đầy đủ, thiếu</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>option</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>default</source>
        <translation>mặc định</translation>
    </message>
    <message>
        <source>views of the same elements would take more memory than the whole file</source>
        <translation>các khung nhìn của cùng phần tử sẽ chiếm nhiều bộ nhớ hơn cả tệp</translation>
    </message>
    <message>
        <source>not a readable torch.save file</source>
        <translation>không phải tệp torch.save đọc được</translation>
    </message>
    <message>
        <source>save a plain dict of tensors with torch.save</source>
        <translation>hãy lưu một dict thuần gồm các tensor bằng torch.save</translation>
    </message>
    <message>
        <source>more entries than a dictionary of tensors has</source>
        <translation>nhiều mục hơn mức một từ điển tensor có</translation>
    </message>
    <message>
        <source>a key is not text</source>
        <translation>một khóa không phải văn bản</translation>
    </message>
    <message>
        <source>wrong magic number</source>
        <translation>số nhận dạng (magic number) sai</translation>
    </message>
    <message>
        <source>not little endian: written on a big-endian machine</source>
        <translation>không phải little-endian: được ghi trên máy big-endian</translation>
    </message>
    <message>
        <source>the list of keys is not a list</source>
        <translation>danh sách khóa không phải danh sách</translation>
    </message>
    <message>
        <source>the list of keys names a storage that nothing uses</source>
        <translation>danh sách khóa nêu một vùng lưu trữ không được dùng</translation>
    </message>
    <message>
        <source>the list of keys names storage %1 twice</source>
        <translation>danh sách khóa nêu vùng lưu trữ %1 hai lần</translation>
    </message>
    <message>
        <source>the list of keys does not name the storage that is used</source>
        <translation>danh sách khóa không nêu vùng lưu trữ được dùng</translation>
    </message>
    <message>
        <source>%1 extra bytes after the data</source>
        <translation>có %1 byte thừa sau dữ liệu</translation>
    </message>
    <message>
        <source>data truncated: no element count before the data of storage %1</source>
        <translation>dữ liệu bị cắt cụt: không có số phần tử trước dữ liệu của vùng lưu trữ %1</translation>
    </message>
    <message>
        <source>element count before the data (%1) differs from the description (%2)</source>
        <translation>số phần tử trước dữ liệu (%1) khác với mô tả (%2)</translation>
    </message>
    <message>
        <source>data truncated: %1 elements declared, %2 bytes present</source>
        <translation>dữ liệu bị cắt cụt: khai báo %1 phần tử, có %2 byte</translation>
    </message>
    <message>
        <source>does not hold a storage</source>
        <translation>không chứa vùng lưu trữ</translation>
    </message>
    <message>
        <source>a value that contains itself</source>
        <translation>một giá trị chứa chính nó</translation>
    </message>
    <message>
        <source>more values than a checkpoint has</source>
        <translation>nhiều giá trị hơn mức một checkpoint có</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>một tên dài hơn %1 byte</translation>
    </message>
    <message>
        <source>more tensors than a network has</source>
        <translation>nhiều tensor hơn mức một mạng có</translation>
    </message>
    <message>
        <source>two tensors are called %1</source>
        <translation>hai tensor có cùng tên %1</translation>
    </message>
    <message>
        <source>a numpy scalar without a dtype</source>
        <translation>đại lượng vô hướng numpy không có dtype</translation>
    </message>
    <message>
        <source>a numpy dtype without a name</source>
        <translation>dtype của numpy không có tên</translation>
    </message>
    <message>
        <source>a big-endian numpy scalar</source>
        <translation>đại lượng vô hướng numpy dạng big-endian</translation>
    </message>
    <message>
        <source>a numpy scalar whose bytes do not fit its dtype</source>
        <translation>đại lượng vô hướng numpy có số byte không khớp dtype</translation>
    </message>
    <message>
        <source>a global whose name is not text</source>
        <translation>một global có tên không phải văn bản</translation>
    </message>
    <message>
        <source>unknown storage type %1</source>
        <translation>kiểu vùng lưu trữ %1 không rõ</translation>
    </message>
    <message>
        <source>persistent id in a plain pickle</source>
        <translation>persistent id trong pickle thường</translation>
    </message>
    <message>
        <source>a persistent id that is not a tuple</source>
        <translation>một persistent id không phải tuple</translation>
    </message>
    <message>
        <source>NEWOBJ whose arguments are not a tuple</source>
        <translation>NEWOBJ có đối số không phải tuple</translation>
    </message>
    <message>
        <source>REDUCE on something that is not an allowed global</source>
        <translation>REDUCE trên thứ không phải global được phép</translation>
    </message>
    <message>
        <source>REDUCE whose arguments are not a tuple</source>
        <translation>REDUCE có đối số không phải tuple</translation>
    </message>
    <message>
        <source>BUILD on something that takes no state</source>
        <translation>BUILD trên thứ không nhận trạng thái</translation>
    </message>
    <message>
        <source>collections.Counter of something that is not a dictionary</source>
        <translation>collections.Counter của thứ không phải từ điển</translation>
    </message>
    <message>
        <source>a call of %1: REDUCE on something that is not an allowed global</source>
        <translation>lời gọi %1: REDUCE trên thứ không phải global được phép</translation>
    </message>
    <message>
        <source>an OrderedDict of something that is not a list of pairs</source>
        <translation>OrderedDict của thứ không phải danh sách cặp</translation>
    </message>
    <message>
        <source>a set of something that is not a list</source>
        <translation>set của thứ không phải danh sách</translation>
    </message>
    <message>
        <source>_codecs.encode with anything but a text and &apos;latin1&apos;</source>
        <translation>_codecs.encode với thứ khác văn bản và &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>_codecs.encode of a text with characters beyond &apos;latin1&apos;</source>
        <translation>_codecs.encode của văn bản có ký tự ngoài &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>a parameter that is not a tensor</source>
        <translation>một tham số không phải tensor</translation>
    </message>
    <message>
        <source>declared length of %1 (%2 bytes) exceeds the file: the pickle ends before STOP</source>
        <translation>độ dài khai báo của %1 (%2 byte) vượt quá tệp: pickle kết thúc trước STOP</translation>
    </message>
    <message>
        <source>too many values: they would take more than %1 MiB</source>
        <translation>quá nhiều giá trị: chúng sẽ chiếm hơn %1 MiB</translation>
    </message>
    <message>
        <source>stack underflow: nothing at STOP</source>
        <translation>ngăn xếp bị thiếu: không có gì tại STOP</translation>
    </message>
    <message>
        <source>values left on the stack at STOP</source>
        <translation>còn giá trị trên ngăn xếp tại STOP</translation>
    </message>
    <message>
        <source>empty: no pickle, nothing at all</source>
        <translation>trống: không có pickle, không có gì cả</translation>
    </message>
    <message>
        <source>not a pickle of a supported protocol: the first byte is not PROTO; a failed download, or text protocol 0</source>
        <translation>không phải pickle của giao thức được hỗ trợ: byte đầu không phải PROTO; tải xuống không thành công, hoặc là giao thức văn bản 0</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>giao thức</translation>
    </message>
    <message>
        <source>pickle protocol %1 is not supported</source>
        <translation>giao thức pickle %1 không được hỗ trợ</translation>
    </message>
    <message>
        <source>the pickle ends before STOP</source>
        <translation>pickle kết thúc trước STOP</translation>
    </message>
    <message>
        <source>a byte string</source>
        <translation>một chuỗi byte</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 open MARKs</source>
        <translation>lồng nhau quá sâu: hơn %1 MARK đang mở</translation>
    </message>
    <message>
        <source>a memo index</source>
        <translation>một chỉ số memo</translation>
    </message>
    <message>
        <source>a frame of %1 bytes is longer than the file: its declared length exceeds the file, the pickle ends before STOP</source>
        <translation>một frame %1 byte dài hơn tệp: độ dài khai báo vượt quá tệp, pickle kết thúc trước STOP</translation>
    </message>
    <message>
        <source>%1 bytes after STOP</source>
        <translation>có %1 byte sau STOP</translation>
    </message>
    <message>
        <source>an integer of negative length</source>
        <translation>một số nguyên có độ dài âm</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>một văn bản không phải UTF-8</translation>
    </message>
    <message>
        <source>more than %1 values on the stack</source>
        <translation>hơn %1 giá trị trên ngăn xếp</translation>
    </message>
    <message>
        <source>stack underflow</source>
        <translation>ngăn xếp bị thiếu</translation>
    </message>
    <message>
        <source>stack underflow: no MARK</source>
        <translation>ngăn xếp bị thiếu: không có MARK</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 values inside each other</source>
        <translation>lồng nhau quá sâu: hơn %1 giá trị trong nhau</translation>
    </message>
    <message>
        <source>APPEND on something that is not a list</source>
        <translation>APPEND trên thứ không phải danh sách</translation>
    </message>
    <message>
        <source>SETITEMS with an odd number of values</source>
        <translation>SETITEMS với số giá trị lẻ</translation>
    </message>
    <message>
        <source>SETITEMS on something that is not a dictionary</source>
        <translation>SETITEMS trên thứ không phải từ điển</translation>
    </message>
    <message>
        <source>a list, set or dictionary as a dictionary key</source>
        <translation>một danh sách, set hoặc từ điển làm khóa của từ điển</translation>
    </message>
    <message>
        <source>ADDITEMS on something that is not a set</source>
        <translation>ADDITEMS trên thứ không phải set</translation>
    </message>
    <message>
        <source>a list, set or dictionary in a set</source>
        <translation>một danh sách, set hoặc từ điển trong set</translation>
    </message>
    <message>
        <source>memo index %1 is too large</source>
        <translation>chỉ số memo %1 quá lớn</translation>
    </message>
    <message>
        <source>memo entry %1 was never stored</source>
        <translation>mục memo %1 chưa từng được lưu</translation>
    </message>
    <message>
        <source>a name without end, or the pickle ends before STOP</source>
        <translation>một tên không có kết thúc, hoặc pickle kết thúc trước STOP</translation>
    </message>
    <message>
        <source>more values, or deeper ones, than settings need</source>
        <translation>nhiều giá trị hơn, hoặc sâu hơn, mức thiết lập cần</translation>
    </message>
    <message>
        <source>not a plain value</source>
        <translation>không phải giá trị thuần</translation>
    </message>
    <message>
        <source>a name that is not text</source>
        <translation>một tên không phải văn bản</translation>
    </message>
    <message>
        <source>a storage key that is not text</source>
        <translation>một khóa của vùng lưu trữ không phải văn bản</translation>
    </message>
    <message>
        <source>a persistent id that does not describe a storage</source>
        <translation>một persistent id không mô tả vùng lưu trữ</translation>
    </message>
    <message>
        <source>a persistent id without a storage type</source>
        <translation>một persistent id không có kiểu vùng lưu trữ</translation>
    </message>
    <message>
        <source>element count of a storage</source>
        <translation>số phần tử của vùng lưu trữ</translation>
    </message>
    <message>
        <source>element count of a storage (%1) overflows 64 bits</source>
        <translation>số phần tử của vùng lưu trữ (%1) tràn 64 bit</translation>
    </message>
    <message>
        <source>a storage view that is not key, offset and size</source>
        <translation>khung nhìn vùng lưu trữ không phải gồm khóa, độ lệch và kích thước</translation>
    </message>
    <message>
        <source>offset of a view</source>
        <translation>độ lệch của khung nhìn</translation>
    </message>
    <message>
        <source>size of a view</source>
        <translation>kích thước của khung nhìn</translation>
    </message>
    <message>
        <source>storage view (offset %1, size %2 of %3) reaches past its root</source>
        <translation>khung nhìn vùng lưu trữ (độ lệch %1, kích thước %2 trên %3) vượt quá gốc của nó</translation>
    </message>
    <message>
        <source>storage %1 is described in two ways</source>
        <translation>vùng lưu trữ %1 được mô tả theo hai cách</translation>
    </message>
    <message>
        <source>persistent object that is not a small dictionary</source>
        <translation>đối tượng persistent không phải từ điển nhỏ</translation>
    </message>
    <message>
        <source>persistent object without a version</source>
        <translation>đối tượng persistent không có phiên bản</translation>
    </message>
    <message>
        <source>persistent object version %1 is not supported</source>
        <translation>phiên bản %1 của đối tượng persistent không được hỗ trợ</translation>
    </message>
    <message>
        <source>persistent object without a class name</source>
        <translation>đối tượng persistent không có tên lớp</translation>
    </message>
    <message>
        <source>persistent object without state (class %1)</source>
        <translation>đối tượng persistent không có trạng thái (lớp %1)</translation>
    </message>
    <message>
        <source>persistent object whose state is not a dictionary (class %1)</source>
        <translation>đối tượng persistent có trạng thái không phải từ điển (lớp %1)</translation>
    </message>
    <message>
        <source>constructor arguments without names are not supported</source>
        <translation>đối số hàm tạo không có tên thì không được hỗ trợ</translation>
    </message>
    <message>
        <source>constructor arguments are not a dictionary</source>
        <translation>đối số hàm tạo không phải từ điển</translation>
    </message>
    <message>
        <source>module tree contains itself</source>
        <translation>cây mô-đun chứa chính nó</translation>
    </message>
    <message>
        <source>module tree nested too deep</source>
        <translation>cây mô-đun lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>more modules than a network has</source>
        <translation>nhiều mô-đun hơn mức một mạng có</translation>
    </message>
    <message>
        <source>module whose state is not a dictionary</source>
        <translation>mô-đun có trạng thái không phải từ điển</translation>
    </message>
    <message>
        <source>not a module</source>
        <translation>không phải mô-đun</translation>
    </message>
    <message>
        <source>%1 is not a dictionary</source>
        <translation>%1 không phải từ điển</translation>
    </message>
    <message>
        <source>%1 is not a tensor</source>
        <translation>%1 không phải tensor</translation>
    </message>
    <message>
        <source>more attributes than a module has</source>
        <translation>nhiều thuộc tính hơn mức một mô-đun có</translation>
    </message>
    <message>
        <source>top level is not a dictionary</source>
        <translation>cấp trên cùng không phải từ điển</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network</source>
        <translation>&apos;%1&apos; không phải mạng</translation>
    </message>
    <message>
        <source>numbers of sizes and strides differ: %1 and %2</source>
        <translation>số lượng kích thước và bước nhảy khác nhau: %1 và %2</translation>
    </message>
    <message>
        <source>negative tensor size</source>
        <translation>kích thước tensor âm</translation>
    </message>
    <message>
        <source>negative tensor stride</source>
        <translation>bước nhảy tensor âm</translation>
    </message>
    <message>
        <source>negative storage offset</source>
        <translation>độ lệch vùng lưu trữ âm</translation>
    </message>
    <message>
        <source>extent of the tensor overflows 64 bits</source>
        <translation>phạm vi của tensor tràn 64 bit</translation>
    </message>
    <message>
        <source>tensor reaches past the end, outside its storage: it needs %1 elements, its storage has %2</source>
        <translation>tensor vượt quá cuối, ra ngoài vùng lưu trữ của nó: nó cần %1 phần tử, vùng lưu trữ có %2</translation>
    </message>
    <message>
        <source>tensor of %1 elements over a storage of %2</source>
        <translation>tensor %1 phần tử trên vùng lưu trữ %2</translation>
    </message>
    <message>
        <source>a tensor of %1 arguments</source>
        <translation>một tensor có %1 đối số</translation>
    </message>
    <message>
        <source>storage offset</source>
        <translation>độ lệch vùng lưu trữ</translation>
    </message>
    <message>
        <source>tensor size</source>
        <translation>kích thước tensor</translation>
    </message>
    <message>
        <source>tensor stride</source>
        <translation>bước nhảy tensor</translation>
    </message>
    <message>
        <source>an unused tensor</source>
        <translation>một tensor không dùng</translation>
    </message>
    <message>
        <source>an unused storage</source>
        <translation>một vùng lưu trữ không dùng</translation>
    </message>
    <message>
        <source>a tensor without a storage</source>
        <translation>một tensor không có vùng lưu trữ</translation>
    </message>
    <message>
        <source>a storage that is not a byte string</source>
        <translation>một vùng lưu trữ không phải chuỗi byte</translation>
    </message>
    <message>
        <source>storage record data/%1 is missing</source>
        <translation>thiếu bản ghi vùng lưu trữ data/%1</translation>
    </message>
    <message>
        <source>record data/%1 holds %2 bytes, outside which its %3 declared elements of %4 bytes would reach</source>
        <translation>bản ghi data/%1 chứa %2 byte, mà %3 phần tử %4 byte đã khai báo sẽ vượt ra ngoài</translation>
    </message>
    <message>
        <source>a TorchScript archive, which holds a program, not a dictionary</source>
        <translation>tệp nén TorchScript, chứa chương trình chứ không phải từ điển</translation>
    </message>
    <message>
        <source>zip: no data.pkl</source>
        <translation>zip: không có data.pkl</translation>
    </message>
    <message>
        <source>zip: compressed record %1, which torch.save never writes</source>
        <translation>zip: bản ghi nén %1, loại torch.save không bao giờ ghi</translation>
    </message>
    <message>
        <source>zip: %1 lies outside the folder %2</source>
        <translation>zip: %1 nằm ngoài thư mục %2</translation>
    </message>
    <message>
        <source>not a dictionary</source>
        <translation>không phải từ điển</translation>
    </message>
    <message>
        <source>wrong protocol version</source>
        <translation>phiên bản giao thức sai</translation>
    </message>
    <message>
        <source>wrong protocol version %1</source>
        <translation>phiên bản giao thức sai: %1</translation>
    </message>
    <message>
        <source>NEWOBJ on something that is not an allowed class</source>
        <translation>NEWOBJ trên thứ không phải lớp được phép</translation>
    </message>
    <message>
        <source>persistent object of unknown type &apos;%1&apos;</source>
        <translation>đối tượng persistent thuộc kiểu không rõ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>một frame</translation>
    </message>
    <message>
        <source>%1 is not a tuple</source>
        <translation>%1 không phải tuple</translation>
    </message>
    <message>
        <source>global %1 is not allowed</source>
        <translation>global %1 không được phép</translation>
    </message>
    <message>
        <source>opcode %1 is not allowed</source>
        <translation>opcode %1 không được phép</translation>
    </message>
    <message>
        <source>a name in %1 is not text</source>
        <translation>một tên trong %1 không phải văn bản</translation>
    </message>
    <message>
        <source>legacy torch file</source>
        <translation>tệp torch kiểu cũ</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>ở byte %1</translation>
    </message>
    <message>
        <source>not a checkpoint of a run</source>
        <translation>không phải checkpoint của lượt chạy</translation>
    </message>
    <message>
        <source>restore it from a copy, or train again in a new folder</source>
        <translation>hãy khôi phục từ bản sao, hoặc huấn luyện lại trong thư mục mới</translation>
    </message>
    <message>
        <source>the file belongs to another comparison</source>
        <translation>tệp thuộc về phép so sánh khác</translation>
    </message>
    <message>
        <source>give another file, or remove it</source>
        <translation>hãy cho tệp khác, hoặc xóa nó</translation>
    </message>
    <message>
        <source>not a line of a comparison</source>
        <translation>không phải dòng của phép so sánh</translation>
    </message>
    <message>
        <source>remove the file and compare again</source>
        <translation>hãy xóa tệp và so sánh lại</translation>
    </message>
    <message>
        <source>negative number of threads</source>
        <translation>số luồng âm</translation>
    </message>
    <message>
        <source>give 0 for all cores, or a positive number</source>
        <translation>hãy cho 0 để dùng mọi nhân, hoặc một số dương</translation>
    </message>
    <message>
        <source>the model&apos;s samples have %1 channels; LPIPS compares pictures with one or three</source>
        <translation>mẫu của mô hình có %1 kênh; LPIPS so sánh ảnh có một hoặc ba kênh</translation>
    </message>
    <message>
        <source>its weights are given</source>
        <translation>đã cho trọng số của nó</translation>
    </message>
    <message>
        <source>its weights are in %1</source>
        <translation>trọng số của nó nằm trong %1</translation>
    </message>
    <message>
        <source>%1 worked on this run within the last minutes</source>
        <translation>%1 đã làm việc với lượt chạy này trong vài phút vừa qua</translation>
    </message>
    <message>
        <source>stop it there, or wait: once it has been silent for five minutes the run can be resumed here</source>
        <translation>hãy dừng nó ở đó, hoặc đợi: khi nó im lặng năm phút, có thể tiếp tục lượt chạy ở đây</translation>
    </message>
    <message>
        <source>the defaults are used instead</source>
        <translation>thay vào đó dùng các giá trị mặc định</translation>
    </message>
    <message>
        <source>resumed at iteration %1</source>
        <translation>tiếp tục từ vòng lặp %1</translation>
    </message>
    <message>
        <source>teacher set made: %1 samples, %2, NFE %3</source>
        <translation>đã tạo bộ mẫu của thầy: %1 mẫu, %2, NFE %3</translation>
    </message>
    <message>
        <source>ends after its round, as wished</source>
        <translation>kết thúc sau vòng hiện tại, như đã yêu cầu</translation>
    </message>
    <message>
        <source>the file is shorter than the checkpoint says</source>
        <translation>tệp ngắn hơn mức checkpoint nêu</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy</source>
        <translation>tệp bị hỏng; hãy khôi phục từ bản sao</translation>
    </message>
    <message>
        <source>the run has no teacher&apos;s samples yet</source>
        <translation>lượt chạy chưa có mẫu của thầy</translation>
    </message>
    <message>
        <source>wait until its first stage is over, or resume it</source>
        <translation>hãy đợi đến khi giai đoạn đầu của nó xong, hoặc tiếp tục nó</translation>
    </message>
    <message>
        <source>choose a model, a schedule, or the folder of a run or of measured values</source>
        <translation>hãy chọn một mô hình, một lịch, hoặc thư mục của lượt chạy hay của giá trị đo được</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>hãy kiểm tra quyền của nó</translation>
    </message>
    <message>
        <source>the folder holds neither runs nor measured values</source>
        <translation>thư mục không chứa lượt chạy hay giá trị đo được</translation>
    </message>
    <message>
        <source>choose a folder with a run.json or an evaluations.jsonl, or one whose folders have them</source>
        <translation>hãy chọn thư mục có run.json hoặc evaluations.jsonl, hoặc thư mục mà các thư mục con có chúng</translation>
    </message>
    <message>
        <source>the file describes a model</source>
        <translation>tệp mô tả một mô hình</translation>
    </message>
    <message>
        <source>choose the model file beside it</source>
        <translation>hãy chọn tệp mô hình bên cạnh nó</translation>
    </message>
    <message>
        <source>the JSON is not of this program</source>
        <translation>JSON này không phải của chương trình này</translation>
    </message>
    <message>
        <source>a file of the format &quot;%1&quot; cannot be opened alone</source>
        <translation>không mở riêng được tệp có định dạng &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the file is neither a model nor a schedule</source>
        <translation>tệp không phải mô hình hay lịch</translation>
    </message>
    <message>
        <source>tensors of the format &quot;%1&quot;, not a model</source>
        <translation>tensor có định dạng &quot;%1&quot;, không phải mô hình</translation>
    </message>
    <message>
        <source>arrays of NumPy, not a model or a schedule</source>
        <translation>mảng NumPy, không phải mô hình hay lịch</translation>
    </message>
    <message>
        <source>reference statistics are chosen where an evaluation is planned</source>
        <translation>thống kê tham chiếu được chọn ở chỗ lập kế hoạch đánh giá</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>không phải tệp hay thư mục</translation>
    </message>
    <message>
        <source>the model is not the one that the run was started with (its SHA-256 differs)</source>
        <translation>mô hình không phải mô hình mà lượt chạy đã bắt đầu với nó (SHA-256 của nó khác)</translation>
    </message>
    <message>
        <source>put the original model there, or train again in a new folder</source>
        <translation>hãy đặt mô hình gốc vào đó, hoặc huấn luyện lại trong thư mục mới</translation>
    </message>
    <message>
        <source>unknown kind of report &quot;%1&quot;</source>
        <translation>loại báo cáo không rõ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the file may be of a newer version</source>
        <translation>tệp có thể thuộc phiên bản mới hơn</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>cột không rõ</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>hãy khôi phục tệp từ bản sao</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>không phải lượt chạy</translation>
    </message>
    <message>
        <source>restore the file from a copy, or train again in a new folder</source>
        <translation>hãy khôi phục tệp từ bản sao, hoặc huấn luyện lại trong thư mục mới</translation>
    </message>
    <message>
        <source>cannot lock the run</source>
        <translation>không khóa được lượt chạy</translation>
    </message>
    <message>
        <source>mend it or restore it from a copy; it can be deleted if its marks are not needed</source>
        <translation>hãy sửa nó hoặc khôi phục từ bản sao; có thể xóa nó nếu không cần các dấu</translation>
    </message>
    <message>
        <source>more than 1 MiB of marks</source>
        <translation>hơn 1 MiB dấu</translation>
    </message>
    <message>
        <source>shorten the note</source>
        <translation>hãy rút ngắn ghi chú</translation>
    </message>
    <message>
        <source>damaged, it is not JSON</source>
        <translation>bị hỏng, không phải JSON</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>cần true hoặc false</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>cần danh sách văn bản</translation>
    </message>
    <message>
        <source>expected a color such as &quot;#0072b2&quot;</source>
        <translation>cần màu chẳng hạn &quot;#0072b2&quot;</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>một thẻ trống</translation>
    </message>
    <message>
        <source>a tag with a comma, a quote or a line break</source>
        <translation>một thẻ có dấu phẩy, dấu nháy hoặc ngắt dòng</translation>
    </message>
    <message>
        <source>tag &quot;%1&quot;</source>
        <translation>thẻ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use letters, digits and spaces</source>
        <translation>hãy dùng chữ cái, chữ số và dấu cách</translation>
    </message>
    <message>
        <source>unknown color</source>
        <translation>màu không rõ</translation>
    </message>
    <message>
        <source>color &quot;%1&quot;</source>
        <translation>màu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot move the run (%1)</source>
        <translation>không di chuyển được lượt chạy (%1)</translation>
    </message>
    <message>
        <source>check the permissions of the folder around it</source>
        <translation>hãy kiểm tra quyền của thư mục chứa nó</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>tên &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read the trash (%1)</source>
        <translation>không đọc được thùng rác (%1)</translation>
    </message>
    <message>
        <source>the run cannot come back, its place is taken</source>
        <translation>lượt chạy không thể trở lại, chỗ của nó đã bị chiếm</translation>
    </message>
    <message>
        <source>it is kept in %1; move it from there by hand</source>
        <translation>nó được giữ trong %1; hãy tự di chuyển nó từ đó</translation>
    </message>
    <message>
        <source>the run is no longer in the trash</source>
        <translation>lượt chạy không còn trong thùng rác</translation>
    </message>
    <message>
        <source>the run has no schedule yet</source>
        <translation>lượt chạy chưa có lịch</translation>
    </message>
    <message>
        <source>wait for its first validation, or go on with `ld3 resume`</source>
        <translation>hãy đợi lần kiểm định đầu tiên, hoặc tiếp tục bằng `ld3 resume`</translation>
    </message>
    <message>
        <source>the run has no such sample</source>
        <translation>lượt chạy không có mẫu này</translation>
    </message>
    <message>
        <source>the place of the run is taken by a file</source>
        <translation>chỗ của lượt chạy bị một tệp chiếm</translation>
    </message>
    <message>
        <source>go on with `ld3 resume`, or choose another folder</source>
        <translation>hãy tiếp tục bằng `ld3 resume`, hoặc chọn thư mục khác</translation>
    </message>
    <message>
        <source>key %1 is not [n, C, H, W] of numbers</source>
        <translation>khóa %1 không phải [n, C, H, W] dạng số</translation>
    </message>
    <message>
        <source>delete the file; it is made again by the next run</source>
        <translation>hãy xóa tệp; lượt chạy tới sẽ tạo lại nó</translation>
    </message>
    <message>
        <source>use a name that ends with .npz or .csv</source>
        <translation>hãy dùng tên kết thúc bằng .npz hoặc .csv</translation>
    </message>
    <message>
        <source>no run given</source>
        <translation>chưa cho lượt chạy nào</translation>
    </message>
    <message>
        <source>give at least one run</source>
        <translation>hãy cho ít nhất một lượt chạy</translation>
    </message>
    <message>
        <source>too many trainings for a sweep</source>
        <translation>quá nhiều lần huấn luyện cho một đợt quét</translation>
    </message>
    <message>
        <source>at most %1: name fewer solvers, budgets or seeds</source>
        <translation>nhiều nhất %1: hãy nêu ít bộ giải, ngân sách hoặc hạt giống hơn</translation>
    </message>
    <message>
        <source>neither a training nor an evaluation</source>
        <translation>không phải huấn luyện hay đánh giá</translation>
    </message>
    <message>
        <source>use the version of LD3 Workbench that wrote it</source>
        <translation>hãy dùng phiên bản LD3 Workbench đã ghi nó</translation>
    </message>
    <message>
        <source>cannot let the queue go on (%1)</source>
        <translation>không cho hàng đợi chạy tiếp được (%1)</translation>
    </message>
    <message>
        <source>no baseline %1</source>
        <translation>không có lịch đối chứng %1</translation>
    </message>
    <message>
        <source>baseline %1 has no loss</source>
        <translation>lịch đối chứng %1 không có mất mát</translation>
    </message>
    <message>
        <source>%1, best validation loss %2</source>
        <translation>%1, mất mát kiểm định tốt nhất %2</translation>
    </message>
    <message>
        <source>loss: %1, SHA-256 %2</source>
        <translation>mất mát: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>format %1 is newer than this program</source>
        <translation>định dạng %1 mới hơn chương trình này</translation>
    </message>
    <message>
        <source>format %1 is not that of a run&apos;s marks</source>
        <translation>định dạng %1 không phải định dạng dấu của lượt chạy</translation>
    </message>
    <message>
        <source>the model file vanished during the run</source>
        <translation>tệp mô hình đã biến mất trong lượt chạy</translation>
    </message>
    <message>
        <source>the model file changed during the run</source>
        <translation>tệp mô hình đã thay đổi trong lượt chạy</translation>
    </message>
    <message>
        <source>the model file cannot be read any more</source>
        <translation>không đọc được tệp mô hình nữa</translation>
    </message>
    <message>
        <source>the run used the one with SHA-256 %1, put it back to resume or repeat</source>
        <translation>lượt chạy đã dùng tệp có SHA-256 %1, hãy đặt lại tệp đó để tiếp tục hoặc lặp lại</translation>
    </message>
    <message>
        <source>not a training report</source>
        <translation>không phải báo cáo huấn luyện</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>unknown state %1</source>
        <translation>trạng thái %1 không rõ</translation>
    </message>
    <message>
        <source>unknown status %1</source>
        <translation>tình trạng %1 không rõ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>hoàn tất</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>(earlier lines: log.txt)</source>
        <translation>(các dòng trước: log.txt)</translation>
    </message>
    <message>
        <source>use %1, none, or #rrggbb</source>
        <translation>hãy dùng %1, none hoặc #rrggbb</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 tổ hợp</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>mẫu %1</translation>
    </message>
    <message>
        <source>LPIPS, LD3&apos;s own choice, lacks its weights</source>
        <translation>LPIPS, lựa chọn của chính LD3, thiếu trọng số</translation>
    </message>
    <message>
        <source>remembered experiment</source>
        <translation>thí nghiệm được ghi nhớ</translation>
    </message>
    <message>
        <source>give at least 2</source>
        <translation>hãy cho ít nhất 2</translation>
    </message>
    <message>
        <source>two different exponents</source>
        <translation>hai số mũ khác nhau</translation>
    </message>
    <message>
        <source>%1 and rho = %2</source>
        <translation>%1 và rho = %2</translation>
    </message>
    <message>
        <source>give the exponent once</source>
        <translation>hãy cho số mũ một lần</translation>
    </message>
    <message>
        <source>this kind of schedule has no exponent</source>
        <translation>loại lịch này không có số mũ</translation>
    </message>
    <message>
        <source>leave rho out, or use edm, edm_sigma or poly</source>
        <translation>hãy bỏ rho, hoặc dùng edm, edm_sigma hay poly</translation>
    </message>
    <message>
        <source>exponent out of range</source>
        <translation>số mũ ngoài phạm vi</translation>
    </message>
    <message>
        <source>use a number above 0, such as 7</source>
        <translation>hãy dùng số trên 0, chẳng hạn 7</translation>
    </message>
    <message>
        <source>use 1 to %1</source>
        <translation>hãy dùng 1 đến %1</translation>
    </message>
    <message>
        <source>%1 is for sigmas from %2 to %3</source>
        <translation>%1 dành cho sigma từ %2 đến %3</translation>
    </message>
    <message>
        <source>this noise schedule runs from %1 to %2</source>
        <translation>lịch nhiễu này đi từ %1 đến %2</translation>
    </message>
    <message>
        <source>use the noise schedule of the table&apos;s model, or another kind of schedule</source>
        <translation>hãy dùng lịch nhiễu của mô hình trong bảng, hoặc loại lịch khác</translation>
    </message>
    <message>
        <source>a time without a finite log of signal to noise</source>
        <translation>một thời điểm không có log tín hiệu trên nhiễu hữu hạn</translation>
    </message>
    <message>
        <source>edit a schedule whose times lie within its noise schedule</source>
        <translation>hãy sửa lịch có các thời điểm nằm trong lịch nhiễu của nó</translation>
    </message>
    <message>
        <source>the network is not asked where the last step ends</source>
        <translation>mạng không được gọi ở chỗ bước cuối kết thúc</translation>
    </message>
    <message>
        <source>no budget with %1 steps</source>
        <translation>không có ngân sách với %1 bước</translation>
    </message>
    <message>
        <source>the solver needs at least %1 evaluations</source>
        <translation>bộ giải cần ít nhất %1 lần đánh giá</translation>
    </message>
    <message>
        <source>write eval or time</source>
        <translation>hãy viết eval hoặc time</translation>
    </message>
    <message>
        <source>write sigma_min, appended_zero or replaced_by_zero</source>
        <translation>hãy viết sigma_min, appended_zero hoặc replaced_by_zero</translation>
    </message>
    <message>
        <source>schedule of another format version</source>
        <translation>lịch thuộc phiên bản định dạng khác</translation>
    </message>
    <message>
        <source>choose a schedule.json</source>
        <translation>hãy chọn một schedule.json</translation>
    </message>
    <message>
        <source>%1 values where the solver has %2 coefficients</source>
        <translation>%1 giá trị trong khi bộ giải có %2 hệ số</translation>
    </message>
    <message>
        <source>write one offset per coefficient, or null</source>
        <translation>hãy viết một độ lệch cho mỗi hệ số, hoặc null</translation>
    </message>
    <message>
        <source>choose a schedule.json that this program wrote</source>
        <translation>hãy chọn một schedule.json do chương trình này ghi</translation>
    </message>
    <message>
        <source>noise schedule %1</source>
        <translation>lịch nhiễu %1</translation>
    </message>
    <message>
        <source>this spacing always covers all training steps</source>
        <translation>cách chia này luôn bao trùm mọi bước huấn luyện</translation>
    </message>
    <message>
        <source>time range %1 to %2</source>
        <translation>khoảng thời gian %1 đến %2</translation>
    </message>
    <message>
        <source>leave the ends at their defaults, or use another kind of schedule</source>
        <translation>hãy để hai đầu ở giá trị mặc định, hoặc dùng loại lịch khác</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>bước %1 trên %2</translation>
    </message>
    <message>
        <source>a sample holds NaN or infinity</source>
        <translation>một mẫu chứa NaN hoặc vô cực</translation>
    </message>
    <message>
        <source>try again; the network does not repeat its own results</source>
        <translation>hãy thử lại; mạng không lặp lại kết quả của chính nó</translation>
    </message>
    <message>
        <source>the noise does not fit the model</source>
        <translation>nhiễu không hợp với mô hình</translation>
    </message>
    <message>
        <source>give [B, %1, %2, %3]</source>
        <translation>hãy cho [B, %1, %2, %3]</translation>
    </message>
    <message>
        <source>give strictly decreasing times inside the noise schedule&apos;s range</source>
        <translation>hãy cho các thời điểm giảm ngặt trong phạm vi của lịch nhiễu</translation>
    </message>
    <message>
        <source>use a spec made by makeSolverSpec</source>
        <translation>hãy dùng spec do makeSolverSpec tạo</translation>
    </message>
    <message>
        <source>wrong number of coefficient offsets</source>
        <translation>số lượng độ lệch hệ số sai</translation>
    </message>
    <message>
        <source>this solver and NFE have %1 coefficients</source>
        <translation>bộ giải và NFE này có %1 hệ số</translation>
    </message>
    <message>
        <source>wrong number of times</source>
        <translation>số lượng thời điểm sai</translation>
    </message>
    <message>
        <source>%1 times, %2 eval times</source>
        <translation>%1 thời điểm, %2 thời điểm gọi mạng</translation>
    </message>
    <message>
        <source>%1 with NFE %2 needs %3</source>
        <translation>%1 với NFE %2 cần %3</translation>
    </message>
    <message>
        <source>a time is not a number</source>
        <translation>một thời điểm không phải số</translation>
    </message>
    <message>
        <source>times do not decrease</source>
        <translation>các thời điểm không giảm</translation>
    </message>
    <message>
        <source>a time lies outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>một thời điểm nằm ngoài phạm vi của lịch nhiễu [%1; %2]</translation>
    </message>
    <message>
        <source>an eval time is not a positive number</source>
        <translation>một thời điểm gọi mạng không phải số dương</translation>
    </message>
    <message>
        <source>as many eval times as times are needed</source>
        <translation>cần số thời điểm gọi mạng bằng số thời điểm</translation>
    </message>
    <message>
        <source>the network lets no gradient through</source>
        <translation>mạng không cho gradient đi qua</translation>
    </message>
    <message>
        <source>train it with the recipe fast, which needs none</source>
        <translation>hãy huấn luyện bằng công thức fast, vốn không cần gradient</translation>
    </message>
    <message>
        <source>a step uses a stage of an earlier one</source>
        <translation>một bước dùng giai đoạn của bước trước</translation>
    </message>
    <message>
        <source>please report this with the solver</source>
        <translation>hãy báo cáo kèm bộ giải</translation>
    </message>
    <message>
        <source>the other solution has fewer steps</source>
        <translation>nghiệm kia có ít bước hơn</translation>
    </message>
    <message>
        <source>give states at the %1 steps&apos; starts</source>
        <translation>hãy cho trạng thái ở đầu của %1 bước</translation>
    </message>
    <message>
        <source>each beta must lie in (0, 1)</source>
        <translation>mỗi beta phải nằm trong (0; 1)</translation>
    </message>
    <message>
        <source>%1 in the last of %2 steps</source>
        <translation>%1 ở bước cuối trong %2 bước</translation>
    </message>
    <message>
        <source>%1 at sigma = %2, step %3 of %4, sample %5</source>
        <translation>%1 tại sigma = %2, bước %3 trên %4, mẫu %5</translation>
    </message>
    <message>
        <source>check the network at this sigma; try float64</source>
        <translation>hãy kiểm tra mạng tại sigma này; hãy thử float64</translation>
    </message>
    <message>
        <source>this program reads %1; update it</source>
        <translation>chương trình này đọc %1; hãy cập nhật</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>không biết %1</translation>
    </message>
    <message>
        <source>%1 is not a schedule</source>
        <translation>%1 không phải lịch</translation>
    </message>
    <message>
        <source>use 0 &lt; sigma_min &lt; sigma_max</source>
        <translation>hãy dùng 0 &lt; sigma_min &lt; sigma_max</translation>
    </message>
    <message>
        <source>use 0 &lt; beta_min &lt; beta_max</source>
        <translation>hãy dùng 0 &lt; beta_min &lt; beta_max</translation>
    </message>
    <message>
        <source>use 0 &lt; time_min &lt; time_max (cosine: &lt; 1)</source>
        <translation>hãy dùng 0 &lt; time_min &lt; time_max (cosin: &lt; 1)</translation>
    </message>
    <message>
        <source>use %1 &lt;= t_min &lt; t_max &lt;= %2</source>
        <translation>hãy dùng %1 &lt;= t_min &lt; t_max &lt;= %2</translation>
    </message>
    <message>
        <source>use one of %1; poly_&lt;p&gt; and edm_&lt;rho&gt; carry their exponent</source>
        <translation>hãy dùng một trong: %1; poly_&lt;p&gt; và edm_&lt;rho&gt; mang sẵn số mũ</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 giá trị</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>bước %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 bước</translation>
    </message>
    <message>
        <source>use order %1</source>
        <translation>hãy dùng bậc %1</translation>
    </message>
    <message>
        <source>check the network at this sigma</source>
        <translation>hãy kiểm tra mạng tại sigma này</translation>
    </message>
    <message>
        <source>try float64</source>
        <translation>hãy thử float64</translation>
    </message>
    <message>
        <source>or a noise schedule within the sigmas that it knows (%1 to %2)</source>
        <translation>hoặc lịch nhiễu trong các sigma mà mạng biết (%1 đến %2)</translation>
    </message>
    <message>
        <source>resume with the recipe, model and teacher set that the run was started with</source>
        <translation>hãy tiếp tục với công thức, mô hình và bộ mẫu của thầy mà lượt chạy đã bắt đầu</translation>
    </message>
    <message>
        <source>it is of another optimizer</source>
        <translation>thuộc bộ tối ưu khác</translation>
    </message>
    <message>
        <source>the order of batches ends before the training does</source>
        <translation>thứ tự các lô kết thúc trước khi huấn luyện xong</translation>
    </message>
    <message>
        <source>give %1 batches</source>
        <translation>hãy cho %1 lô</translation>
    </message>
    <message>
        <source>check the file</source>
        <translation>hãy kiểm tra tệp</translation>
    </message>
    <message>
        <source>correct the name or remove the field</source>
        <translation>hãy sửa tên hoặc bỏ trường</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>hãy sửa giá trị</translation>
    </message>
    <message>
        <source>unknown stage</source>
        <translation>giai đoạn không rõ</translation>
    </message>
    <message>
        <source>restart the training</source>
        <translation>hãy bắt đầu lại huấn luyện</translation>
    </message>
    <message>
        <source>the checkpoint belongs to another schedule</source>
        <translation>checkpoint thuộc lịch khác</translation>
    </message>
    <message>
        <source>resume with the recipe that it was made with</source>
        <translation>hãy tiếp tục với công thức mà nó được tạo bằng</translation>
    </message>
    <message>
        <source>every schedule gives a loss that is not a number</source>
        <translation>mọi lịch đều cho mất mát không phải số</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>mẫu kiểm định</translation>
    </message>
    <message>
        <source>check the model, the teacher&apos;s samples and the dtype</source>
        <translation>hãy kiểm tra mô hình, các mẫu của thầy và dtype</translation>
    </message>
    <message>
        <source>a loss is not a number</source>
        <translation>một mất mát không phải số</translation>
    </message>
    <message>
        <source>the loss runs away</source>
        <translation>mất mát phân kỳ</translation>
    </message>
    <message>
        <source>there is no schedule to keep yet</source>
        <translation>chưa có lịch nào để giữ</translation>
    </message>
    <message>
        <source>the times cannot be fitted to the prior schedule (mean squared distance %1)</source>
        <translation>không khớp được các thời điểm với lịch prior (khoảng cách bình phương trung bình %1)</translation>
    </message>
    <message>
        <source>let the prior start and end where the noise schedule does, sigma %1 to %2</source>
        <translation>hãy cho prior bắt đầu và kết thúc như lịch nhiễu, sigma %1 đến %2</translation>
    </message>
    <message>
        <source>use fast or paper</source>
        <translation>hãy dùng fast hoặc paper</translation>
    </message>
    <message>
        <source>use eval or time</source>
        <translation>hãy dùng eval hoặc time</translation>
    </message>
    <message>
        <source>batch %1 must name at least one sample, each in [0, train_count) or -1</source>
        <translation>lô %1 phải nêu ít nhất một mẫu, mỗi mẫu trong [0, train_count) hoặc -1</translation>
    </message>
    <message>
        <source>%1 is not known; this program knows 1</source>
        <translation>không biết %1; chương trình này biết 1</translation>
    </message>
    <message>
        <source>%1 is not known; use vgg or alex</source>
        <translation>không biết %1; hãy dùng vgg hoặc alex</translation>
    </message>
    <message>
        <source>is one start, descent.prior_sigmas another; give one of them</source>
        <translation>là một điểm bắt đầu, descent.prior_sigmas là điểm khác; hãy cho một trong hai</translation>
    </message>
    <message>
        <source>needs at least one candidate, or start_schedule</source>
        <translation>cần ít nhất một ứng viên, hoặc start_schedule</translation>
    </message>
    <message>
        <source>two files with number %1</source>
        <translation>hai tệp có số %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, [C, H, W] expected</source>
        <translation>&quot;%1&quot; có hình dạng %2, cần [C, H, W]</translation>
    </message>
    <message>
        <source>&quot;c&quot; has shape %1, a class number or a row of class weights expected</source>
        <translation>&quot;c&quot; có hình dạng %1, cần số thứ tự lớp hoặc một hàng trọng số lớp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, the first file&apos;s %3</source>
        <translation>&quot;%1&quot; có hình dạng %2, của tệp đầu là %3</translation>
    </message>
    <message>
        <source>give a folder that LD3 wrote, or a .safetensors teacher set</source>
        <translation>hãy cho thư mục do LD3 ghi, hoặc bộ mẫu của thầy .safetensors</translation>
    </message>
    <message>
        <source>&quot;latent&quot; has shape %1, &quot;img&quot; %2</source>
        <translation>&quot;latent&quot; có hình dạng %1, &quot;img&quot; %2</translation>
    </message>
    <message>
        <source>some files have a condition &quot;c&quot; and some have none</source>
        <translation>một số tệp có điều kiện &quot;c&quot; và một số không có</translation>
    </message>
    <message>
        <source>metadata &quot;teacher&quot; is not JSON</source>
        <translation>siêu dữ liệu &quot;teacher&quot; không phải JSON</translation>
    </message>
    <message>
        <source>make the teacher set again with ld3 teacher</source>
        <translation>hãy tạo lại bộ mẫu của thầy bằng ld3 teacher</translation>
    </message>
    <message>
        <source>noise has shape %1, the model takes [n, %2, %3, %4]</source>
        <translation>nhiễu có hình dạng %1, mô hình nhận [n, %2, %3, %4]</translation>
    </message>
    <message>
        <source>choose the teacher set of this model</source>
        <translation>hãy chọn bộ mẫu của thầy của mô hình này</translation>
    </message>
    <message>
        <source>target has shape %1, noise %2</source>
        <translation>đích có hình dạng %1, nhiễu %2</translation>
    </message>
    <message>
        <source>a target is needed for each noise, of the same shape</source>
        <translation>mỗi nhiễu cần một đích có cùng hình dạng</translation>
    </message>
    <message>
        <source>condition has shape %1 for noise %2</source>
        <translation>điều kiện có hình dạng %1 cho nhiễu %2</translation>
    </message>
    <message>
        <source>give one label, or one row of class weights, for each noise</source>
        <translation>hãy cho một nhãn, hoặc một hàng trọng số lớp, cho mỗi nhiễu</translation>
    </message>
    <message>
        <source>%1 does not hold finite floating point numbers</source>
        <translation>%1 không chứa số dấu phẩy động hữu hạn</translation>
    </message>
    <message>
        <source>make the teacher set again</source>
        <translation>hãy tạo lại bộ mẫu của thầy</translation>
    </message>
    <message>
        <source>nothing to do for the teacher</source>
        <translation>thầy không có gì để làm</translation>
    </message>
    <message>
        <source>both must be at least 1</source>
        <translation>cả hai phải ít nhất là 1</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>không chạy được công thức</translation>
    </message>
    <message>
        <source>the teacher set is too small: %1 samples, %2 needed</source>
        <translation>bộ mẫu của thầy quá nhỏ: %1 mẫu, cần %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train on fewer samples</source>
        <translation>hãy tạo bộ mẫu của thầy lớn hơn, hoặc huấn luyện với ít mẫu hơn</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>phải ít nhất là 1</translation>
    </message>
    <message>
        <source>the checkpoint does not fit this training</source>
        <translation>checkpoint không hợp với lần huấn luyện này</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>mất mát huấn luyện %1</translation>
    </message>
    <message>
        <source>validation loss %1</source>
        <translation>mất mát kiểm định %1</translation>
    </message>
    <message>
        <source>gradient norm %1</source>
        <translation>chuẩn gradient %1</translation>
    </message>
    <message>
        <source>best validation loss %1</source>
        <translation>mất mát kiểm định tốt nhất %1</translation>
    </message>
    <message>
        <source>the best schedule is kept</source>
        <translation>lịch tốt nhất được giữ</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver</source>
        <translation>hãy dùng tốc độ học nhỏ hơn hoặc bộ giải khác</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times</source>
        <translation>hãy dùng tốc độ học thời gian nhỏ hơn</translation>
    </message>
    <message>
        <source>the hand-made schedule %1 has no loss</source>
        <translation>lịch thủ công %1 không có mất mát</translation>
    </message>
    <message>
        <source>the training goes on without it</source>
        <translation>huấn luyện tiếp tục mà không có nó</translation>
    </message>
    <message>
        <source>field %1 has the wrong type or is out of range</source>
        <translation>trường %1 sai kiểu hoặc ngoài phạm vi</translation>
    </message>
    <message>
        <source>field %1 has an unknown value %2</source>
        <translation>trường %1 có giá trị không rõ %2</translation>
    </message>
    <message>
        <source>field %1 is not known</source>
        <translation>không biết trường %1</translation>
    </message>
    <message>
        <source>checkpoint of a least-squares training</source>
        <translation>checkpoint của huấn luyện bình phương tối thiểu</translation>
    </message>
    <message>
        <source>count %1, batch %2</source>
        <translation>số lượng %1, lô %2</translation>
    </message>
    <message>
        <source>batch_order, %1 batches</source>
        <translation>batch_order, %1 lô</translation>
    </message>
    <message>
        <source>no latent_&lt;number&gt;.pt in the folder</source>
        <translation>không có latent_&lt;number&gt;.pt trong thư mục</translation>
    </message>
    <message>
        <source>the folder must hold latent_&lt;number&gt;.pt with latent, img, c, uc as LD3 writes them</source>
        <translation>thư mục phải chứa latent_&lt;number&gt;.pt với latent, img, c, uc như LD3 ghi</translation>
    </message>
    <message>
        <source>unknown optimizer</source>
        <translation>bộ tối ưu không rõ</translation>
    </message>
    <message>
        <source>unknown parametrisation</source>
        <translation>tham số hóa không rõ</translation>
    </message>
    <message>
        <source>iteration %1, %2</source>
        <translation>vòng lặp %1, %2</translation>
    </message>
    <message>
        <source>training loss %1, %2</source>
        <translation>mất mát huấn luyện %1, %2</translation>
    </message>
    <message>
        <source>validation loss %1, %2</source>
        <translation>mất mát kiểm định %1, %2</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>mất mát huấn luyện</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>mất mát kiểm định</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>chuẩn gradient</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>so với %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 mẫu</translation>
    </message>
    <message>
        <source>classes %1</source>
        <translation>lớp %1</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>đổi kích thước %1</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>sigma %1 to %2</source>
        <translation>sigma từ %1 đến %2</translation>
    </message>
    <message>
        <source>Trainings of %1 schedules</source>
        <translation>Huấn luyện %1 lịch</translation>
    </message>
    <message>
        <source>%1 for training, %2 for validation</source>
        <translation>%1 để huấn luyện, %2 để kiểm định</translation>
    </message>
    <message>
        <source>%1 samples, seed %2</source>
        <translation>%1 mẫu, hạt giống %2</translation>
    </message>
    <message>
        <source>its first folder was taken</source>
        <translation>thư mục ban đầu của nó đã bị chiếm</translation>
    </message>
    <message>
        <source>a folder is in the place of the file</source>
        <translation>một thư mục nằm ở chỗ của tệp</translation>
    </message>
    <message>
        <source>the folder of the output does not exist</source>
        <translation>thư mục đầu ra không tồn tại</translation>
    </message>
    <message>
        <source>create it, or choose another place</source>
        <translation>hãy tạo thư mục đó, hoặc chọn chỗ khác</translation>
    </message>
    <message>
        <source>the folder of the output cannot be written</source>
        <translation>không ghi được vào thư mục đầu ra</translation>
    </message>
    <message>
        <source>check its permissions, or choose another place</source>
        <translation>hãy kiểm tra quyền của nó, hoặc chọn chỗ khác</translation>
    </message>
    <message>
        <source>no other schedule has a time between the neighbours</source>
        <translation>không lịch nào khác có thời điểm giữa hai bước kề</translation>
    </message>
    <message>
        <source>show another schedule, or choose another step</source>
        <translation>hãy cho hiện một lịch khác, hoặc chọn bước khác</translation>
    </message>
    <message>
        <source>impossible range of a logarithmic axis</source>
        <translation>khoảng không hợp lệ của trục lôgarit</translation>
    </message>
    <message>
        <source>impossible range of an axis</source>
        <translation>khoảng không hợp lệ của trục</translation>
    </message>
    <message>
        <source>x from %1 to %2</source>
        <translation>x từ %1 đến %2</translation>
    </message>
    <message>
        <source>y from %1 to %2</source>
        <translation>y từ %1 đến %2</translation>
    </message>
    <message>
        <source>let it begin above 0 and end above its beginning</source>
        <translation>hãy cho bắt đầu trên 0 và kết thúc trên điểm đầu</translation>
    </message>
    <message>
        <source>let it end above its beginning</source>
        <translation>hãy cho kết thúc trên điểm đầu</translation>
    </message>
    <message>
        <source>use a name that ends with .npz, .csv, .png, .pdf or .svg</source>
        <translation>hãy dùng tên kết thúc bằng .npz, .csv, .png, .pdf hoặc .svg</translation>
    </message>
    <message>
        <source>no trajectory is shown</source>
        <translation>không có quỹ đạo nào đang hiện</translation>
    </message>
    <message>
        <source>panel Trajectory</source>
        <translation>bảng Quỹ đạo</translation>
    </message>
    <message>
        <source>panel Samples</source>
        <translation>bảng Mẫu</translation>
    </message>
    <message>
        <source>open a run, and bring the panel up once</source>
        <translation>hãy mở một lượt chạy và đưa bảng lên trước một lần</translation>
    </message>
    <message>
        <source>the evaluation has no values yet</source>
        <translation>lần đánh giá chưa có giá trị nào</translation>
    </message>
    <message>
        <source>let it go on: ld3 evaluate with --out and this folder</source>
        <translation>hãy cho chạy tiếp: ld3 evaluate với --out và thư mục này</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>ảnh quá lớn</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 ô</translation>
    </message>
    <message>
        <source>ask for fewer samples or combinations</source>
        <translation>hãy yêu cầu ít mẫu hoặc tổ hợp hơn</translation>
    </message>
    <message>
        <source>unknown kind of picture</source>
        <translation>loại ảnh không rõ</translation>
    </message>
    <message>
        <source>use a name that ends with .png</source>
        <translation>hãy dùng tên kết thúc bằng .png</translation>
    </message>
    <message>
        <source>impossible figure size</source>
        <translation>kích thước hình không hợp lệ</translation>
    </message>
    <message>
        <source>give width and height between 1 and 14400 pt</source>
        <translation>hãy cho độ rộng và chiều cao từ 1 đến 14400 pt</translation>
    </message>
    <message>
        <source>%1 x %2 pt, text %3 pt, lines %4 pt</source>
        <translation>%1 x %2 pt, chữ %3 pt, nét %4 pt</translation>
    </message>
    <message>
        <source>give a width from 1 pt, a height from 0 (natural), text from 1 pt, and lines from 0 (as suits the text)</source>
        <translation>hãy cho độ rộng từ 1 pt, chiều cao từ 0 (tự nhiên), chữ từ 1 pt và nét từ 0 (theo cỡ chữ)</translation>
    </message>
    <message>
        <source>pictures cannot be written as TikZ</source>
        <translation>không ghi được ảnh thành TikZ</translation>
    </message>
    <message>
        <source>file name extension %1</source>
        <translation>phần mở rộng tên tệp %1</translation>
    </message>
    <message>
        <source>use .pdf, .svg or .png and \includegraphics</source>
        <translation>hãy dùng .pdf, .svg hoặc .png và \includegraphics</translation>
    </message>
    <message>
        <source>no kind of figure given</source>
        <translation>chưa cho loại hình</translation>
    </message>
    <message>
        <source>unknown kind of figure &quot;%1&quot;</source>
        <translation>loại hình không rõ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown kind of figure</source>
        <translation>loại hình không rõ</translation>
    </message>
    <message>
        <source>use a name that ends with one of %1</source>
        <translation>hãy dùng tên kết thúc bằng một trong: %1</translation>
    </message>
    <message>
        <source>figure size</source>
        <translation>kích thước hình</translation>
    </message>
    <message>
        <source>make it smaller, or write PDF or SVG</source>
        <translation>hãy làm nhỏ lại, hoặc ghi PDF hay SVG</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>ngôn ngữ không rõ</translation>
    </message>
    <message>
        <source>unknown preset</source>
        <translation>mẫu định sẵn không rõ</translation>
    </message>
    <message>
        <source>use one of %1, or give a width</source>
        <translation>hãy dùng một trong: %1, hoặc cho độ rộng</translation>
    </message>
    <message>
        <source>unknown kind of report file &quot;%1&quot;</source>
        <translation>loại tệp báo cáo không rõ &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use a name that ends with .html or .pdf</source>
        <translation>hãy dùng tên kết thúc bằng .html hoặc .pdf</translation>
    </message>
    <message>
        <source>unknown place of the legend</source>
        <translation>vị trí chú giải không rõ</translation>
    </message>
    <message>
        <source>no such curve in the figure</source>
        <translation>hình không có đường này</translation>
    </message>
    <message>
        <source>hide one of %1</source>
        <translation>hãy ẩn một trong: %1</translation>
    </message>
    <message>
        <source>the runs have no schedule yet</source>
        <translation>các lượt chạy chưa có lịch nào</translation>
    </message>
    <message>
        <source>the runs have no losses yet</source>
        <translation>các lượt chạy chưa có mất mát nào</translation>
    </message>
    <message>
        <source>the runs have no pictures yet</source>
        <translation>các lượt chạy chưa có ảnh nào</translation>
    </message>
    <message>
        <source>no sample of the runs can be followed yet</source>
        <translation>chưa theo dõi được mẫu nào của các lượt chạy</translation>
    </message>
    <message>
        <source>there is nothing to draw</source>
        <translation>không có gì để vẽ</translation>
    </message>
    <message>
        <source>give a run that has got so far</source>
        <translation>hãy cho một lượt chạy đã tới mức đó</translation>
    </message>
    <message>
        <source>no values of this metric</source>
        <translation>không có giá trị của độ đo này</translation>
    </message>
    <message>
        <source>no values of this model</source>
        <translation>không có giá trị của mô hình này</translation>
    </message>
    <message>
        <source>the folders have no measured values</source>
        <translation>các thư mục không có giá trị đã đo</translation>
    </message>
    <message>
        <source>measure some with `ld3 evaluate`</source>
        <translation>hãy đo bằng `ld3 evaluate`</translation>
    </message>
    <message>
        <source>no learned schedule has been measured</source>
        <translation>chưa đo lịch học được nào</translation>
    </message>
    <message>
        <source>measure runs with `ld3 evaluate --schedules RUN… --solvers …`</source>
        <translation>hãy đo lượt chạy bằng `ld3 evaluate --schedules RUN… --solvers …`</translation>
    </message>
    <message>
        <source>no such look of a curve</source>
        <translation>không có kiểu đường này</translation>
    </message>
    <message>
        <source>give a number from 0 to %1 or a color such as #d55e00</source>
        <translation>hãy cho một số từ 0 đến %1 hoặc một màu như #d55e00</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>không liệt kê được thư mục</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>hãy kiểm tra quyền của nó và đĩa</translation>
    </message>
    <message>
        <source>no pictures in the folder</source>
        <translation>không có ảnh trong thư mục</translation>
    </message>
    <message>
        <source>give a folder with .png, .jpg, .bmp, .tif, .webp or .ppm files</source>
        <translation>hãy cho một thư mục có tệp .png, .jpg, .bmp, .tif, .webp hoặc .ppm</translation>
    </message>
    <message>
        <source>size or batch of pictures out of range</source>
        <translation>kích thước hoặc lô ảnh ngoài khoảng</translation>
    </message>
    <message>
        <source>%1 in batches of %2</source>
        <translation>%1 theo lô %2</translation>
    </message>
    <message>
        <source>use 1 or more of each</source>
        <translation>hãy dùng ít nhất 1 cho mỗi loại</translation>
    </message>
    <message>
        <source>%1 of %2 pictures cannot be read</source>
        <translation>%1 trong %2 ảnh không đọc được</translation>
    </message>
    <message>
        <source>repair them, or leave them out with --skip-unreadable</source>
        <translation>hãy sửa chúng, hoặc bỏ qua bằng --skip-unreadable</translation>
    </message>
    <message>
        <source>%1 of %2 are not %3 as the first one</source>
        <translation>%1 trong %2 không phải %3 như ảnh đầu</translation>
    </message>
    <message>
        <source>bring all to one size with --resize %1</source>
        <translation>hãy đưa tất cả về một kích thước bằng --resize %1</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>không đọc được ảnh nào</translation>
    </message>
    <message>
        <source>give a folder of pictures</source>
        <translation>hãy cho một thư mục ảnh</translation>
    </message>
    <message>
        <source>frames per second out of range</source>
        <translation>số khung hình mỗi giây ngoài khoảng</translation>
    </message>
    <message>
        <source>the frames of a film are of one size</source>
        <translation>các khung hình của phim có cùng kích thước</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>khung hình %1</translation>
    </message>
    <message>
        <source>draw all frames alike</source>
        <translation>hãy vẽ mọi khung hình như nhau</translation>
    </message>
    <message>
        <source>cannot encode a frame</source>
        <translation>không mã hóa được khung hình</translation>
    </message>
    <message>
        <source>the film is larger than 1 GB</source>
        <translation>phim lớn hơn 1 GB</translation>
    </message>
    <message>
        <source>use fewer or smaller frames</source>
        <translation>hãy dùng khung hình ít hoặc nhỏ hơn</translation>
    </message>
    <message>
        <source>the film has no frame</source>
        <translation>phim không có khung hình nào</translation>
    </message>
    <message>
        <source>give at least one</source>
        <translation>hãy cho ít nhất một</translation>
    </message>
    <message>
        <source>unknown kind of film</source>
        <translation>loại phim không rõ</translation>
    </message>
    <message>
        <source>use a name that ends with .avi</source>
        <translation>hãy dùng tên kết thúc bằng .avi</translation>
    </message>
    <message>
        <source>picture %1 is not in the batch</source>
        <translation>ảnh %1 không có trong lô</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 x %4 with %5 values</source>
        <translation>%1 x %2 x %3 x %4 với %5 giá trị</translation>
    </message>
    <message>
        <source>give an index below the count, and count x channels x height x width values</source>
        <translation>hãy cho chỉ số nhỏ hơn số lượng, và số lượng x kênh x cao x rộng giá trị</translation>
    </message>
    <message>
        <source>cannot encode the picture as PNG</source>
        <translation>không mã hóa được ảnh thành PNG</translation>
    </message>
    <message>
        <source>give a picture</source>
        <translation>hãy cho một ảnh</translation>
    </message>
    <message>
        <source>not a key of a PNG text</source>
        <translation>không phải khóa của văn bản PNG</translation>
    </message>
    <message>
        <source>use 1 to 79 letters</source>
        <translation>hãy dùng 1 đến 79 chữ cái</translation>
    </message>
    <message>
        <source>not a PNG file</source>
        <translation>không phải tệp PNG</translation>
    </message>
    <message>
        <source>encode it as PNG</source>
        <translation>hãy mã hóa thành PNG</translation>
    </message>
    <message>
        <source>a job works on the run, or waits for it</source>
        <translation>một công việc đang chạy trên lượt chạy này, hoặc chờ nó</translation>
    </message>
    <message>
        <source>wait until it is done, or take it out of the queue</source>
        <translation>hãy chờ đến khi nó xong, hoặc lấy nó ra khỏi hàng đợi</translation>
    </message>
    <message>
        <source>teacher&apos;s and student&apos;s pictures differ in shape</source>
        <translation>ảnh của thầy và trò khác hình dạng</translation>
    </message>
    <message>
        <source>compare pictures of the same model and samples</source>
        <translation>hãy so sánh ảnh của cùng mô hình và cùng mẫu</translation>
    </message>
    <message>
        <source>unknown difference</source>
        <translation>hiệu không rõ</translation>
    </message>
    <message>
        <source>use signed, absolute or lpips</source>
        <translation>hãy dùng signed, absolute hoặc lpips</translation>
    </message>
    <message>
        <source>there are no pictures to export</source>
        <translation>không có ảnh nào để xuất</translation>
    </message>
    <message>
        <source>train first, or open a run with pictures</source>
        <translation>hãy huấn luyện trước, hoặc mở một lượt chạy có ảnh</translation>
    </message>
    <message>
        <source>the perceptual difference is still being computed</source>
        <translation>hiệu cảm nhận vẫn đang được tính</translation>
    </message>
    <message>
        <source>wait until it is shown, or choose another difference</source>
        <translation>hãy chờ đến khi nó hiện, hoặc chọn hiệu khác</translation>
    </message>
    <message>
        <source>there is no perceptual difference</source>
        <translation>không có hiệu cảm nhận</translation>
    </message>
    <message>
        <source>choose another difference</source>
        <translation>hãy chọn hiệu khác</translation>
    </message>
    <message>
        <source>LPIPS is of other pictures</source>
        <translation>LPIPS là của ảnh khác</translation>
    </message>
    <message>
        <source>compare the pictures that are shown</source>
        <translation>hãy so sánh các ảnh đang hiện</translation>
    </message>
    <message>
        <source>impossible size of a frame</source>
        <translation>kích thước khung hình không hợp lệ</translation>
    </message>
    <message>
        <source>the run has no iteration with a schedule yet</source>
        <translation>lượt chạy chưa có vòng lặp nào có lịch</translation>
    </message>
    <message>
        <source>something that is no error was thrown</source>
        <translation>một thứ không phải lỗi đã bị ném ra</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>cần số nguyên</translation>
    </message>
    <message>
        <source>no copy of the file can be kept beside it, so the jobs of this window are not remembered</source>
        <translation>không thể giữ bản sao của tệp bên cạnh nó, nên các công việc của cửa sổ này không được ghi nhớ</translation>
    </message>
    <message>
        <source>the jobs of this window are not remembered</source>
        <translation>các công việc của cửa sổ này không được ghi nhớ</translation>
    </message>
    <message>
        <source>rename %1, which is complete</source>
        <translation>hãy đổi tên %1, tệp này đã đầy đủ</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>hãy viết một số nguyên</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>hãy viết một số nhỏ hơn</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>hãy viết true hoặc false</translation>
    </message>
    <message>
        <source>mend the file, or move it away</source>
        <translation>hãy sửa tệp hoặc chuyển nó đi nơi khác</translation>
    </message>
    <message>
        <source>the file is kept as %1</source>
        <translation>tệp được giữ lại với tên %1</translation>
    </message>
    <message>
        <source>let them be done first, or copy their commands</source>
        <translation>hãy để chúng xong trước, hoặc sao chép lệnh của chúng</translation>
    </message>
    <message>
        <source>the note would replace different ones</source>
        <translation>ghi chú này sẽ thay các ghi chú khác nhau</translation>
    </message>
    <message>
        <source>notes of several runs</source>
        <translation>ghi chú của nhiều lượt chạy</translation>
    </message>
    <message>
        <source>take it with Ctrl+Return, or leave the old ones with Escape</source>
        <translation>nhận nó bằng Ctrl+Enter, hoặc giữ các ghi chú cũ bằng Esc</translation>
    </message>
    <message>
        <source>classes uniform, %1</source>
        <translation>lớp đều, %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A setting is not possible.</source>
        <translation>Có thiết lập không hợp lệ.</translation>
    </message>
    <message>
        <source>Something is not there.</source>
        <translation>Không tìm thấy đối tượng cần dùng.</translation>
    </message>
    <message>
        <source>A file cannot be understood.</source>
        <translation>Không đọc hiểu được nội dung của một tệp.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Thao tác này không được hỗ trợ ở đây.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Đọc hoặc ghi không thành công.</translation>
    </message>
    <message>
        <source>The computation gave no usable numbers.</source>
        <translation>Quá trình tính toán không cho kết quả số dùng được.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Không đủ bộ nhớ.</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>Thiết bị không khả dụng.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Đã xảy ra sự cố ngoài dự kiến.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence for the kind of error, then its details</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Something is in use.</source>
        <translation>Đối tượng cần dùng đang được sử dụng.</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <comment>name, start of its checksum</comment>
        <translation>%1 (SHA-256 %2…)</translation>
    </message>
    <message>
        <source>Against the data&apos;s statistics: %1</source>
        <translation>So với thống kê của dữ liệu: %1</translation>
    </message>
    <message>
        <source>Against the teacher&apos;s samples: %1</source>
        <translation>So với các mẫu của thầy: %1</translation>
    </message>
    <message>
        <source>Against exact moments: %1</source>
        <translation>So với mô-men chính xác: %1</translation>
    </message>
    <message>
        <source>Feature net: %1</source>
        <translation>Mạng đặc trưng: %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <comment>a number with its unit</comment>
        <translation>%1 mẫu</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>Lớp: %1</translation>
    </message>
    <message>
        <source>Resize: %1</source>
        <translation>Đổi kích thước: %1</translation>
    </message>
    <message>
        <source>Rounding to bytes: %1</source>
        <translation>Làm tròn về byte: %1</translation>
    </message>
    <message>
        <source>σ from %1 to %2</source>
        <translation>σ từ %1 đến %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>solver, schedule</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then solver and schedule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>không phải số</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 (%n seed(s))</source>
        <comment>mean, standard deviation</comment>
        <translation>
            <numerusform>%1 ± %2 (%n hạt giống)</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Mô hình: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, start of its checksum</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, learned</source>
        <comment>solver</comment>
        <translation>%1, đã học</translation>
    </message>
    <message>
        <source>%1, learned for %2</source>
        <comment>solver, solver</comment>
        <translation>%1, học cho %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>solver and what it was learned for, schedule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>reference</comment>
        <translation>so với %1</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>drawing of classes</comment>
        <translation>đều</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest number</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n in the list</source>
        <translation>
            <numerusform>một trong %n mục của danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Đơn vị: %1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Khoảng: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Mặc định: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>chương trình này</translation>
    </message>
    <message numerus="yes">
        <source>any of %n in the list</source>
        <translation>
            <numerusform>tùy chọn trong %n mục của danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>bật hoặc tắt</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>một tệp hoặc thư mục</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>SVG file</source>
        <translation>Tệp SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Ảnh PNG</translation>
    </message>
    <message>
        <source>TikZ picture, for \input</source>
        <translation>Hình TikZ, để \input</translation>
    </message>
    <message>
        <source>TikZ picture, as a document</source>
        <translation>Hình TikZ, dạng tài liệu riêng</translation>
    </message>
    <message>
        <source>Values, as CSV</source>
        <translation>Giá trị, dạng CSV</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column of two, 252 pt</source>
        <translation>Một cột của trang hai cột, 252 pt</translation>
    </message>
    <message>
        <source>Two columns, 516 pt</source>
        <translation>Hai cột, 516 pt</translation>
    </message>
    <message>
        <source>Full width of one column, 396 pt</source>
        <translation>Toàn chiều rộng một cột, 396 pt</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>Chiều rộng tự chọn</translation>
    </message>
</context>
<context>
    <name>FigureValues</name>
    <message>
        <source>%1, below</source>
        <comment>error bar</comment>
        <translation>%1, phía dưới</translation>
    </message>
    <message>
        <source>%1, above</source>
        <comment>error bar</comment>
        <translation>%1, phía trên</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>kept at the end</source>
        <translation>giữ lại ở cuối</translation>
    </message>
    <message>
        <source>%1: iteration %2, validation loss %3</source>
        <translation>%1: vòng lặp %2, mất mát kiểm định %3</translation>
    </message>
    <message>
        <source>%1: iteration %2</source>
        <translation>%1: vòng lặp %2</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>tốt nhất đến nay</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In a plot</source>
        <translation>Trong biểu đồ</translation>
    </message>
    <message>
        <source>Go along the curve</source>
        <translation>Đi dọc theo đường cong</translation>
    </message>
    <message>
        <source>Ten points at once</source>
        <translation>Mỗi lần mười điểm</translation>
    </message>
    <message>
        <source>Lift the curve before, or the next one</source>
        <translation>Làm nổi đường cong trước hoặc tiếp theo</translation>
    </message>
    <message>
        <source>Hide or show the lifted curve</source>
        <translation>Ẩn hoặc hiện đường cong được làm nổi</translation>
    </message>
    <message>
        <source>Show the lifted curve alone</source>
        <translation>Chỉ hiện đường cong được làm nổi</translation>
    </message>
    <message>
        <source>Go to the run of the lifted curve</source>
        <translation>Đến lượt chạy của đường cong được làm nổi</translation>
    </message>
    <message>
        <source>Pin cursor A or B</source>
        <translation>Ghim con trỏ A hoặc B</translation>
    </message>
    <message>
        <source>Copy what the curves have there</source>
        <translation>Sao chép giá trị của các đường cong tại đó</translation>
    </message>
    <message>
        <source>Put cursors away</source>
        <translation>Bỏ các con trỏ</translation>
    </message>
    <message>
        <source>In the samples</source>
        <translation>Trong các mẫu</translation>
    </message>
    <message>
        <source>Enlarge or reduce</source>
        <translation>Phóng to hoặc thu nhỏ</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>Toàn bộ hình</translation>
    </message>
    <message>
        <source>Exchange teacher and student while held</source>
        <translation>Đổi chỗ thầy và trò khi giữ phím</translation>
    </message>
    <message>
        <source>Move the line of split pictures</source>
        <translation>Di chuyển đường chia của hình được chia</translation>
    </message>
    <message>
        <source>While a schedule is edited</source>
        <translation>Khi sửa lịch</translation>
    </message>
    <message>
        <source>Choose the step before, or the next one</source>
        <translation>Chọn bước trước hoặc bước tiếp theo</translation>
    </message>
    <message>
        <source>Choose several steps</source>
        <translation>Chọn nhiều bước</translation>
    </message>
    <message>
        <source>Choose the first or the last step</source>
        <translation>Chọn bước đầu hoặc bước cuối</translation>
    </message>
    <message>
        <source>Move the chosen steps</source>
        <translation>Di chuyển các bước đã chọn</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>Di chuyển xa hơn</translation>
    </message>
    <message>
        <source>Move them less</source>
        <translation>Di chuyển ít hơn</translation>
    </message>
    <message>
        <source>Move the levels told to the network</source>
        <translation>Di chuyển các mức đưa vào mạng</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Gõ một giá trị</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Phóng to hoặc thu nhỏ biểu đồ</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Xem toàn bộ</translation>
    </message>
    <message>
        <source>Move what is seen to the left or right</source>
        <translation>Di chuyển vùng nhìn sang trái hoặc sang phải</translation>
    </message>
    <message>
        <source>Move what is seen up or down</source>
        <translation>Di chuyển vùng nhìn lên hoặc xuống</translation>
    </message>
    <message>
        <source>Go left or right in enlarged pictures</source>
        <translation>Đi sang trái hoặc phải trong hình phóng to</translation>
    </message>
    <message>
        <source>Go up or down in enlarged pictures</source>
        <translation>Đi lên hoặc xuống trong hình phóng to</translation>
    </message>
    <message>
        <source>Read out the pixel to the left or right</source>
        <translation>Đọc điểm ảnh bên trái hoặc bên phải</translation>
    </message>
    <message>
        <source>Read out the pixel above or below</source>
        <translation>Đọc điểm ảnh phía trên hoặc phía dưới</translation>
    </message>
    <message>
        <source>Read out the same pixel of another sample</source>
        <translation>Đọc cùng điểm ảnh của mẫu khác</translation>
    </message>
    <message>
        <source>Read out no pixel</source>
        <translation>Không đọc điểm ảnh nào</translation>
    </message>
    <message>
        <source>In the trajectory</source>
        <translation>Trong quỹ đạo</translation>
    </message>
    <message>
        <source>Read out the step before, or the next one</source>
        <translation>Đọc bước trước hoặc bước tiếp theo</translation>
    </message>
    <message>
        <source>Read out the first or the last step</source>
        <translation>Đọc bước đầu hoặc bước cuối</translation>
    </message>
    <message>
        <source>Read out no step</source>
        <translation>Không đọc bước nào</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Learns the time steps of diffusion samplers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Method: Tong et al. 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Uses Qt %2, QCustomPlot, OpenCV and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Học các bước thời gian cho bộ lấy mẫu của mô hình khuếch tán.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo Giấy phép Công cộng GNU (GNU General Public License), phiên bản 3 trở lên.&lt;/p&gt;&lt;p&gt;Phương pháp: Tong và cộng sự, 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Sử dụng Qt %2, QCustomPlot, OpenCV và LibTorch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LD3 Workbench</source>
        <translation>Giới thiệu LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>JobFixText</name>
    <message>
        <source>Try with a batch of %1</source>
        <translation>Thử với lô %1</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>Dùng bộ xử lý</translation>
    </message>
    <message>
        <source>Locate the model…</source>
        <translation>Tìm mô hình…</translation>
    </message>
    <message>
        <source>Locate the teacher set…</source>
        <translation>Tìm bộ mẫu của thầy…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Try all with half the batch</source>
        <translation>Thử tất cả với nửa lô</translation>
    </message>
    <message>
        <source>Use the processor for all</source>
        <translation>Dùng bộ xử lý cho tất cả</translation>
    </message>
    <message>
        <source>Locate the model for all…</source>
        <translation>Tìm mô hình cho tất cả…</translation>
    </message>
    <message>
        <source>Locate the teacher set for all…</source>
        <translation>Tìm tập mẫu của thầy cho tất cả…</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Thử lại tất cả</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Evaluate %n schedule(s), %1</source>
        <comment>number of schedules, metric</comment>
        <translation>
            <numerusform>Đánh giá %n lịch, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>Chạy tiếp %1, NFE %2, %3</translation>
    </message>
    <message>
        <source>Train %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>Huấn luyện %1, NFE %2, %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Đang tạm dừng…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Making the teacher&apos;s samples</source>
        <translation>Đang tạo mẫu của thầy</translation>
    </message>
    <message>
        <source>Measuring hand-made schedules</source>
        <translation>Đang đo các lịch thủ công</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Đang bắt đầu…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Preparing the reference</source>
        <translation>Đang chuẩn bị tham chiếu</translation>
    </message>
    <message>
        <source>Sampling and measuring</source>
        <translation>Đang lấy mẫu và đo</translation>
    </message>
    <message>
        <source>automatic metric</source>
        <translation>độ đo tự động</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>Fréchet distance of pixels</source>
        <translation>khoảng cách Fréchet của điểm ảnh</translation>
    </message>
    <message>
        <source>Fréchet distance of a random network</source>
        <translation>khoảng cách Fréchet của mạng ngẫu nhiên</translation>
    </message>
    <message>
        <source>LPIPS to the teacher</source>
        <translation>LPIPS so với thầy</translation>
    </message>
    <message>
        <source>L2 to the teacher</source>
        <translation>L2 so với thầy</translation>
    </message>
    <message>
        <source>L1 to the teacher</source>
        <translation>L1 so với thầy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>Sẽ dừng sau vòng này…</translation>
    </message>
    <message>
        <source>Waiting for space on the disk</source>
        <translation>Đang chờ chỗ trống trên đĩa</translation>
    </message>
    <message>
        <source>%1 of ≤ %2</source>
        <comment>network evaluations spent, at most about in all</comment>
        <translation>%1 trong ≤ %2</translation>
    </message>
    <message>
        <source>%1 ms per iteration</source>
        <translation>%1 ms mỗi vòng lặp</translation>
    </message>
    <message>
        <source>%1 s per iteration</source>
        <translation>%1 s mỗi vòng lặp</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/%2: %3 %</source>
        <comment>stage of a job, number of stages, percent of the stage</comment>
        <translation>%1/%2: %3 %</translation>
    </message>
    <message>
        <source>Ends at about %1</source>
        <comment>time, or date and time</comment>
        <translation>Kết thúc vào khoảng %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Commands</source>
        <translation>Thanh lệnh</translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>%1 × %2 × %3</source>
        <comment>channels, height, width</comment>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>%1, σ from %2 to %3</source>
        <comment>noise schedule; largest, smallest noise level</comment>
        <translation>%1, σ từ %2 đến %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest, largest noise level</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>Weights and activations of one network call; with a gradient, activations of all evaluations. Without LibTorch&apos;s own memory.</source>
        <translation>Trọng số và các giá trị kích hoạt của một lần gọi mạng; khi cần gradient thì là của mọi lần đánh giá. Không kể bộ nhớ riêng của LibTorch.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>Bộ nhớ cho trọng số</translation>
    </message>
    <message>
        <source>Memory of a training</source>
        <translation>Bộ nhớ cho huấn luyện</translation>
    </message>
    <message>
        <source>%1 at batch %2</source>
        <translation>%1 với lô %2</translation>
    </message>
    <message>
        <source>%1 at batch %2 and NFE %3</source>
        <translation>%1 với lô %2 và NFE %3</translation>
    </message>
    <message>
        <source>Memory if calls are repeated</source>
        <translation>Bộ nhớ nếu gọi lại mạng</translation>
    </message>
    <message>
        <source>If each network call were made again for its gradient instead of keeping its activations.</source>
        <translation>Nếu mỗi lần gọi mạng được thực hiện lại để tính gradient thay vì giữ các giá trị kích hoạt.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>đếm được</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>nội dung tệp</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Channels, height and width in pixels.</source>
        <translation>Số kênh, chiều cao và chiều rộng tính bằng điểm ảnh.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Đại lượng dự đoán</translation>
    </message>
    <message>
        <source>What the network gives: the data x0, the noise eps, or the velocity v = alpha·eps − sigma·x0.</source>
        <translation>Đại lượng mạng cho ra: dữ liệu x0, nhiễu eps hoặc vận tốc v = alpha·eps − sigma·x0.</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Lịch nhiễu</translation>
    </message>
    <message>
        <source>The model&apos;s own; the experiment can use another. σ is sigma/alpha, the noise level in units of the data.</source>
        <translation>Lịch riêng của mô hình; thí nghiệm có thể dùng lịch khác. σ là sigma/alpha, mức nhiễu theo đơn vị của dữ liệu.</translation>
    </message>
    <message>
        <source>Known σ</source>
        <translation>σ đã biết</translation>
    </message>
    <message>
        <source>Noise levels sigma/alpha that the network was made for.</source>
        <translation>Các mức nhiễu sigma/alpha mà mạng được xây dựng cho.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Số lớp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Số tham số</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Số phép nhân-cộng</translation>
    </message>
    <message>
        <source>Multiplications with addition of one network call for one sample.</source>
        <translation>Số phép nhân kèm cộng của một lần gọi mạng cho một mẫu.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>có thể</translation>
    </message>
    <message>
        <source>not possible: use the recipe fast</source>
        <translation>không thể: hãy dùng công thức fast</translation>
    </message>
    <message>
        <source>Mixture of Gaussians</source>
        <translation>Hỗn hợp Gauss</translation>
    </message>
    <message>
        <source>TorchScript module</source>
        <translation>Mô-đun TorchScript</translation>
    </message>
    <message>
        <source>EDM network</source>
        <translation>Mạng EDM</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Thuộc tính</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Độ phân giải</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Chú ý</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>channels in, channels out</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 × %4 · noise schedule %5</source>
        <comment>kind of model, channels, height, width, name of schedule</comment>
        <translation>%1 · %2 × %3 × %4 · lịch nhiễu %5</translation>
    </message>
</context>
<context>
    <name>PictureMatrixText</name>
    <message>
        <source>teacher</source>
        <translation>thầy</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>không hữu hạn</translation>
    </message>
    <message>
        <source>%1, seed %2: all from the same noise</source>
        <comment>model</comment>
        <translation>%1, hạt giống %2: tất cả từ cùng một nhiễu</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>chưa vẽ</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of the network</comment>
        <translation>
            <numerusform>%n lần gọi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotCursors</name>
    <message>
        <source>%1 %2</source>
        <comment>quantity, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>curve, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A: %1, B: %2, B − A: %3</source>
        <translation>A: %1, B: %2, B − A: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>curve, value at A, value at B, difference</comment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>C&amp;olor</source>
        <translation>&amp;Màu</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Tím</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Xanh da trời</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Đen hoặc trắng</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>Màu &amp;khác…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>Màu &amp;riêng</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ẩ&amp;n</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>Show &amp;alone, or with all others</source>
        <translation>Hiện &amp;riêng, hoặc cùng mọi đường khác</translation>
    </message>
    <message>
        <source>&amp;Go to its run</source>
        <translation>Đến &amp;lượt chạy của nó</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Các đường</translation>
    </message>
    <message>
        <source>&amp;Show all curves</source>
        <translation>Hiện mọ&amp;i đường</translation>
    </message>
    <message>
        <source>Pin cursor A here</source>
        <translation>Ghim con trỏ A tại đây</translation>
    </message>
    <message>
        <source>Pin cursor B here</source>
        <translation>Ghim con trỏ B tại đây</translation>
    </message>
    <message>
        <source>Copy &amp;values at the cursors</source>
        <translation>Sao chép &amp;giá trị tại các con trỏ</translation>
    </message>
    <message>
        <source>&amp;Remove the cursors</source>
        <translation>&amp;Bỏ các con trỏ</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Vừa khung</translation>
    </message>
    <message>
        <source>Ra&amp;nges</source>
        <translation>&amp;Khoảng</translation>
    </message>
    <message>
        <source>&amp;Follow the shown curves</source>
        <translation>&amp;Theo các đường đang hiện</translation>
    </message>
    <message>
        <source>Follow &amp;all curves, hidden ones too</source>
        <translation>Theo &amp;mọi đường, cả đường ẩn</translation>
    </message>
    <message>
        <source>&amp;Stay as they are</source>
        <translation>&amp;Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>Chọn màu</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Màu cơ &amp;bản</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Màu &amp;tùy chỉnh</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Thê&amp;m vào màu tùy chỉnh</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Chọn màu trên màn hình</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Con trỏ tại %1, %2
Nhấn ESC để hủy</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Sắc độ:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Độ bã&amp;o hòa:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Độ sán&amp;g:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Đỏ (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Xanh &amp;lục:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Xanh lam:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Kênh &amp;alpha:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Thả nổi</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Tách bảng ra và gắn lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Đóng bảng</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Đến thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Chuyển sang dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Chuyển sang dạng chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách vị trí và dấu trang</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vị trí gần đây</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Thư mục mới</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&quot;%1&quot; được bảo vệ chống ghi.
Bạn vẫn muốn xóa?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Bạn có chắc muốn xóa &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa đổi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Nhấn phím tắt</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép đị&amp;a chỉ liên kết</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Measured values</source>
        <translation>Các giá trị đã đo</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>độ đo</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>bộ giải</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>lịch</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>hạt giống</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>quy trình đo</translation>
    </message>
    <message>
        <source>%1 (early estimate)</source>
        <comment>value</comment>
        <translation>%1 (ước lượng sớm)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>thầy</translation>
    </message>
    <message>
        <source>Learned steps beside hand-made ones; dashes: the level told to the network.</source>
        <translation>Các bước đã học bên cạnh các bước thủ công; nét gạch: mức đưa vào mạng.</translation>
    </message>
    <message>
        <source>Losses of the training; dashed: hand-made schedules.</source>
        <translation>Mất mát của huấn luyện; nét đứt: lịch thủ công.</translation>
    </message>
    <message>
        <source>Samples of teacher and student from the same noise.</source>
        <translation>Mẫu của thầy và trò từ cùng một nhiễu.</translation>
    </message>
    <message>
        <source>Sample %1 along the steps: where the schedule errs.</source>
        <translation>Mẫu %1 dọc theo các bước: lịch sai ở đâu.</translation>
    </message>
    <message>
        <source>Learned steps of all runs.</source>
        <translation>Các bước đã học của mọi lượt chạy.</translation>
    </message>
    <message>
        <source>Best losses over network evaluations.</source>
        <translation>Mất mát tốt nhất theo số lần đánh giá mạng.</translation>
    </message>
    <message>
        <source>Measured values over the number of network evaluations.</source>
        <translation>Giá trị đã đo theo số lần đánh giá mạng.</translation>
    </message>
    <message>
        <source>Learned schedules used with other solvers.</source>
        <translation>Lịch đã học, dùng với các bộ giải khác.</translation>
    </message>
    <message>
        <source>No sample could be followed along the steps: %1</source>
        <translation>Không theo được mẫu nào dọc theo các bước: %1</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1” đã có. Thay thế?</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names are there already. Replace them?</source>
        <translation>
            <numerusform>Đã có %n tệp mang các tên này. Thay thế?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Thay thế</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Giữ lại</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>All runs</source>
        <translation>Mọi lượt chạy</translation>
    </message>
    <message>
        <source>All settings of the recipe</source>
        <translation>Mọi thiết lập của công thức</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Best hand-made schedule</source>
        <translation>Lịch thủ công tốt nhất</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Mất mát kiểm định tốt nhất</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Luồng CPU</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>Lệnh lặp lại lượt chạy</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Hand-made over learned loss</source>
        <translation>Mất mát thủ công chia mất mát đã học</translation>
    </message>
    <message>
        <source>Learned in</source>
        <translation>Học theo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Mất mát</translation>
    </message>
    <message>
        <source>Losses of schedules</source>
        <translation>Mất mát của các lịch</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations (NFE)</source>
        <translation>Số lần đánh giá mạng (NFE)</translation>
    </message>
    <message>
        <source>Network evaluations of the training</source>
        <translation>Số lần đánh giá mạng của huấn luyện</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Lịch nhiễu</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Các lượt chạy</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 của mô hình</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Schedule (a zero follows)</source>
        <translation>Lịch (theo sau là số không)</translation>
    </message>
    <message>
        <source>Schedule (zero stands for the last level)</source>
        <translation>Lịch (số không thay cho mức cuối)</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Giây</translation>
    </message>
    <message>
        <source>Seed of the training</source>
        <translation>Hạt giống của huấn luyện</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Bộ giải</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Thầy</translation>
    </message>
    <message>
        <source>Training of a schedule</source>
        <translation>Huấn luyện một lịch</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Số lần cập nhật</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>mất mát tốt nhất</translation>
    </message>
    <message>
        <source>hand-made over learned</source>
        <translation>thủ công chia đã học</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>đã học</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lượt chạy</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>lịch</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>bộ giải</translation>
    </message>
    <message>
        <source>status</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>time</source>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>told time</source>
        <translation>thời gian đưa vào mạng</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>mất mát kiểm định</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ở nơi khác</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>gián đoạn</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
</context>
<context>
    <name>Symbols</name>
    <message>
        <source>%1
Unit: %2. Range: %3. Source: %4</source>
        <comment>meaning, unit, range, source of a symbol</comment>
        <translation>%1
Đơn vị: %2. Khoảng: %3. Nguồn: %4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>unit</comment>
        <translation>không có</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>trên 0</translation>
    </message>
    <message>
        <source>0 or more; lower is better</source>
        <translation>0 trở lên; càng thấp càng tốt</translation>
    </message>
    <message>
        <source>t: time of the noise schedule; noise grows with it.</source>
        <translation>t: thời gian của lịch nhiễu; nhiễu tăng theo nó.</translation>
    </message>
    <message>
        <source>that of the noise schedule</source>
        <translation>của lịch nhiễu</translation>
    </message>
    <message>
        <source>the noise schedule&apos;s own</source>
        <translation>của chính lịch nhiễu</translation>
    </message>
    <message>
        <source>σ: noise level, sigma/alpha: the standard deviation of the noise beside the unscaled data.</source>
        <translation>σ: mức nhiễu, sigma/alpha: độ lệch chuẩn của nhiễu so với dữ liệu chưa co giãn.</translation>
    </message>
    <message>
        <source>that of the data</source>
        <translation>của dữ liệu</translation>
    </message>
    <message>
        <source>λ: log(alpha/sigma), half the natural logarithm of the signal-to-noise ratio.</source>
        <translation>λ: log(alpha/sigma), nửa logarit tự nhiên của tỷ số tín hiệu trên nhiễu.</translation>
    </message>
    <message>
        <source>any number; it grows as noise falls</source>
        <translation>số bất kỳ; tăng khi nhiễu giảm</translation>
    </message>
    <message>
        <source>NFE: number of function evaluations, here of the network.</source>
        <translation>NFE: số lần đánh giá hàm, ở đây là mạng.</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>số lần gọi mạng cho một mẫu</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 trở lên</translation>
    </message>
    <message>
        <source>FID: Fréchet Inception distance between samples and data.</source>
        <translation>FID: khoảng cách Fréchet Inception giữa mẫu và dữ liệu.</translation>
    </message>
    <message>
        <source>L2: mean square of the difference to the teacher&apos;s sample.</source>
        <translation>L2: trung bình bình phương của hiệu so với mẫu của thầy.</translation>
    </message>
    <message>
        <source>square of pixel values</source>
        <translation>bình phương giá trị điểm ảnh</translation>
    </message>
    <message>
        <source>LPIPS: learned perceptual distance of two pictures.</source>
        <translation>LPIPS: khoảng cách cảm nhận học được giữa hai ảnh.</translation>
    </message>
    <message>
        <source>ρ: exponent of a schedule; larger puts more steps where noise is low.</source>
        <translation>ρ: số mũ của lịch; càng lớn càng nhiều bước ở chỗ ít nhiễu.</translation>
    </message>
</context>
<context>
    <name>TrajectoryText</name>
    <message>
        <source>teacher x</source>
        <extracomment>row of pictures: the teacher&apos;s noisy states x</extracomment>
        <translation>thầy x</translation>
    </message>
    <message>
        <source>student x</source>
        <translation>trò x</translation>
    </message>
    <message>
        <source>teacher x₀</source>
        <extracomment>row of pictures: what the teacher takes for the clean picture x₀</extracomment>
        <translation>thầy x₀</translation>
    </message>
    <message>
        <source>student x₀</source>
        <translation>trò x₀</translation>
    </message>
    <message>
        <source>local error</source>
        <translation>sai số cục bộ</translation>
    </message>
    <message>
        <source>global error</source>
        <translation>sai số toàn cục</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>largest error in the plot</comment>
        <translation>tối đa %1</translation>
    </message>
</context>
<context>
    <name>UnwrittenQueue</name>
    <message>
        <source>The queue cannot be written, and what changed in it would be lost (%1).</source>
        <comment>why, and what to do</comment>
        <translation>Không ghi được hàng đợi, và những gì đã thay đổi trong đó sẽ mất (%1).</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>Choose &amp;folder of runs…</source>
        <translation>&amp;Chọn thư mục lượt chạy…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are listed and into which new runs are written.</source>
        <translation>Chọn thư mục chứa các lượt chạy được liệt kê; lượt chạy mới cũng được ghi vào đó.</translation>
    </message>
    <message>
        <source>&amp;Export schedule…</source>
        <translation>&amp;Xuất lịch…</translation>
    </message>
    <message>
        <source>Write the shown schedule for another program.</source>
        <translation>Ghi lịch đang hiển thị để dùng trong chương trình khác.</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>Xuất hì&amp;nh…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Đóng cửa sổ.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Chỉnh sử&amp;a</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Huấn luyện</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Huấn luyện</translation>
    </message>
    <message>
        <source>Learn a schedule with the settings of the experiment.</source>
        <translation>Học một lịch bước thời gian theo các thiết lập của thí nghiệm.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Tạm dừng</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Dừng và giữ lịch tốt nhất</translation>
    </message>
    <message>
        <source>Show the &amp;running training</source>
        <translation>Hiện huấn luyện đang &amp;chạy</translation>
    </message>
    <message>
        <source>Go back from an opened run to the training that is running.</source>
        <translation>Từ lượt chạy đã mở, quay lại quá trình huấn luyện đang diễn ra.</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Lượt chạy</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Hiện</translation>
    </message>
    <message>
        <source>Show the schedule, losses and samples of this run.</source>
        <translation>Hiện lịch, mất mát và mẫu của lượt chạy này.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>Lay the schedules and losses of the selected runs over each other.</source>
        <translation>Vẽ chồng lịch và mất mát của các lượt chạy đã chọn lên nhau.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Chạy tiếp</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped or interrupted.</source>
        <translation>Chạy tiếp lượt chạy đã chọn, vốn đã dừng hoặc bị gián đoạn.</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>Show the files of the selected run in the file manager.</source>
        <translation>Hiện các tệp của lượt chạy đã chọn trong trình quản lý tệp.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About LD3 Workbench</source>
        <translation>&amp;Giới thiệu LD3 Workbench</translation>
    </message>
    <message>
        <source>Say what this program is, and which versions it uses.</source>
        <translation>Cho biết chương trình này là gì và dùng những phiên bản nào.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Mở mô &amp;hình…</translation>
    </message>
    <message>
        <source>Open a model file; its format is found by its content.</source>
        <translation>Mở một tệp mô hình; định dạng được nhận biết qua nội dung.</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Thê&amp;m vào hàng đợi</translation>
    </message>
    <message>
        <source>Put a training with the settings of the experiment at the end of the queue.</source>
        <translation>Đặt một lần huấn luyện theo thiết lập của thí nghiệm vào cuối hàng đợi.</translation>
    </message>
    <message>
        <source>Hold the running job at its next network evaluation, or let it go on.</source>
        <translation>Tạm dừng công việc đang chạy ở lần đánh giá mạng kế tiếp, hoặc cho nó chạy tiếp.</translation>
    </message>
    <message>
        <source>End the running job at its next network evaluation. What it reached so far is kept, and it can be continued later.</source>
        <translation>Kết thúc công việc đang chạy ở lần đánh giá mạng kế tiếp. Kết quả đạt được vẫn được giữ và có thể chạy tiếp sau.</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Hàng đợ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Hold the queue</source>
        <translation>&amp;Giữ hàng đợi</translation>
    </message>
    <message>
        <source>Start no further job after the running one. Press again to let the queue go on.</source>
        <translation>Không bắt đầu công việc nào nữa sau công việc đang chạy. Nhấn lần nữa để hàng đợi chạy tiếp.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Chuyển &amp;lên</translation>
    </message>
    <message>
        <source>Let the selected job wait less: one place earlier.</source>
        <translation>Cho công việc đã chọn chờ ít hơn: sớm hơn một chỗ.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Chuyển &amp;xuống</translation>
    </message>
    <message>
        <source>Let the selected job wait longer: one place later.</source>
        <translation>Cho công việc đã chọn chờ lâu hơn: muộn hơn một chỗ.</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Đưa t&amp;rở lại</translation>
    </message>
    <message>
        <source>Let the selected job, which stopped or failed, wait again at the end of the queue. It goes on where it stood.</source>
        <translation>Cho công việc đã chọn, vốn đã dừng hoặc thất bại, chờ lại ở cuối hàng đợi. Nó chạy tiếp từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>&amp;Sao chép thành lệnh</translation>
    </message>
    <message>
        <source>Copy the command line that does the same as the selected jobs.</source>
        <translation>Sao chép dòng lệnh làm đúng như các công việc đã chọn.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Take the selected jobs out of the queue. Their files stay.</source>
        <translation>Đưa các công việc đã chọn ra khỏi hàng đợi. Tệp của chúng vẫn còn.</translation>
    </message>
    <message>
        <source>Remove &amp;ended jobs</source>
        <translation>Bỏ các công việc đã &amp;kết thúc</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of the list. Their files stay.</source>
        <translation>Đưa mọi công việc đã kết thúc ra khỏi danh sách. Tệp của chúng vẫn còn.</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>Đánh g&amp;iá…</translation>
    </message>
    <message>
        <source>Measure how good samples are: with the selected runs&apos; schedules and with hand-made ones.</source>
        <translation>Đo chất lượng mẫu: với lịch của các lượt chạy đã chọn và với lịch thủ công.</translation>
    </message>
    <message>
        <source>Di&amp;fferences</source>
        <translation>&amp;Khác biệt</translation>
    </message>
    <message>
        <source>List the fields in which the selected runs differ, and only those.</source>
        <translation>Chỉ liệt kê các trường mà các lượt chạy đã chọn khác nhau.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>Layout for &amp;training</source>
        <translation>Bố cục &amp;huấn luyện</translation>
    </message>
    <message>
        <source>Show what a training needs: experiment, losses, samples and jobs.</source>
        <translation>Hiện những gì việc huấn luyện cần: thí nghiệm, mất mát, mẫu và công việc.</translation>
    </message>
    <message>
        <source>Layout for &amp;comparing</source>
        <translation>Bố cục &amp;so sánh</translation>
    </message>
    <message>
        <source>Show what a comparison needs: runs, losses, values and samples.</source>
        <translation>Hiện những gì việc so sánh cần: lượt chạy, mất mát, giá trị và mẫu.</translation>
    </message>
    <message>
        <source>Layout for a &amp;paper</source>
        <translation>Bố cục cho &amp;bài báo</translation>
    </message>
    <message>
        <source>Show the plots and samples alone, as large as possible.</source>
        <translation>Chỉ hiện các biểu đồ và mẫu, lớn nhất có thể.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Đặ&amp;t lại bố cục</translation>
    </message>
    <message>
        <source>Put all panels back where they stood at the first start.</source>
        <translation>Đưa mọi bảng về vị trí ở lần khởi động đầu tiên.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Tìm lệnh…</translation>
    </message>
    <message>
        <source>Call any command by typing a part of its name.</source>
        <translation>Gọi bất kỳ lệnh nào bằng cách gõ một phần tên của nó.</translation>
    </message>
    <message>
        <source>List all commands and their keys, which can be changed there.</source>
        <translation>Liệt kê mọi lệnh và phím tắt tương ứng, có thể đổi tại đó.</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Lị&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Edit schedule</source>
        <translation>&amp;Sửa lịch</translation>
    </message>
    <message>
        <source>Edit a copy of the shown schedule by hand: drag its steps, type them, or move them by key. Press again to hide the draft.</source>
        <translation>Sửa tay một bản sao của lịch đang hiển thị: kéo các bước, gõ giá trị hoặc dùng phím. Nhấn lần nữa để ẩn bản nháp.</translation>
    </message>
    <message>
        <source>&amp;Insert a step</source>
        <translation>&amp;Chèn một bước</translation>
    </message>
    <message>
        <source>Add a step in the middle, in λ, between the chosen step and the next.</source>
        <translation>Thêm một bước ở giữa, theo λ, giữa bước đã chọn và bước kế tiếp.</translation>
    </message>
    <message>
        <source>&amp;Remove the step</source>
        <translation>&amp;Xóa bước</translation>
    </message>
    <message>
        <source>Take the chosen step out of the draft.</source>
        <translation>Bỏ bước đã chọn khỏi bản nháp.</translation>
    </message>
    <message>
        <source>&amp;Distribute evenly</source>
        <translation>&amp;Phân bố đều</translation>
    </message>
    <message>
        <source>Make the distances in λ equal: within the chosen steps, or over the whole draft where one step is chosen.</source>
        <translation>Làm cho các khoảng cách theo λ bằng nhau: trong các bước đã chọn, hoặc trên cả bản nháp nếu chỉ chọn một bước.</translation>
    </message>
    <message>
        <source>S&amp;nap to another schedule</source>
        <translation>&amp;Bám vào lịch khác</translation>
    </message>
    <message>
        <source>Move the chosen step onto the nearest step of another shown schedule.</source>
        <translation>Đưa bước đã chọn tới bước gần nhất của một lịch khác đang hiển thị.</translation>
    </message>
    <message>
        <source>&amp;Lock told levels to steps</source>
        <translation>&amp;Gắn mức đưa vào mạng với bước</translation>
    </message>
    <message>
        <source>A step and the level that the network is told there move together; otherwise each is moved alone.</source>
        <translation>Bước và mức đưa vào mạng tại đó di chuyển cùng nhau; nếu không thì di chuyển riêng.</translation>
    </message>
    <message>
        <source>&amp;Move the ends too</source>
        <translation>Di chuyển cả h&amp;ai đầu</translation>
    </message>
    <message>
        <source>Let the first and the last step be moved; otherwise they stay where they are.</source>
        <translation>Cho phép di chuyển bước đầu và bước cuối; nếu không chúng đứng yên.</translation>
    </message>
    <message>
        <source>&amp;Save schedule as…</source>
        <translation>&amp;Lưu lịch thành…</translation>
    </message>
    <message>
        <source>Write the draft to a schedule.json, which says that it was edited by hand and from what.</source>
        <translation>Ghi bản nháp vào một tệp schedule.json, trong đó nêu rằng lịch được sửa tay và sửa từ đâu.</translation>
    </message>
    <message>
        <source>Start &amp;training from it</source>
        <translation>Bắt đầu &amp;huấn luyện từ lịch này</translation>
    </message>
    <message>
        <source>Let trainings start from the draft&apos;s steps, with its solver and number of network evaluations.</source>
        <translation>Cho huấn luyện bắt đầu từ các bước của bản nháp, với bộ giải và số lần đánh giá mạng của nó.</translation>
    </message>
    <message>
        <source>Show sam&amp;ples of the draft</source>
        <translation>Hiển thị &amp;mẫu của bản nháp</translation>
    </message>
    <message>
        <source>Draw the shown run&apos;s samples with the draft as it is edited, beside the teacher&apos;s, from the same noise.</source>
        <translation>Tạo lại các mẫu của lượt chạy đang hiển thị bằng bản nháp trong lúc sửa, cạnh mẫu của thầy, từ cùng nhiễu.</translation>
    </message>
    <message>
        <source>Write the plot used last, or all panels, as figures for a paper: PDF, SVG, PNG, TikZ or CSV.</source>
        <translation>Ghi biểu đồ dùng gần nhất, hoặc mọi bảng, thành hình cho bài báo: PDF, SVG, PNG, TikZ hoặc CSV.</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>&amp;Viết báo cáo…</translation>
    </message>
    <message>
        <source>Write settings, results and figures of the selected runs to one HTML or PDF file.</source>
        <translation>Ghi thiết lập, kết quả và hình của các lượt chạy đã chọn vào một tệp HTML hoặc PDF.</translation>
    </message>
    <message>
        <source>Take back the last change of the experiment, of the edited schedule or of runs.</source>
        <translation>Hủy thay đổi gần nhất của thí nghiệm, của lịch đang sửa hoặc của lượt chạy.</translation>
    </message>
    <message>
        <source>Make the change of the experiment, of the edited schedule or of runs again.</source>
        <translation>Làm lại thay đổi của thí nghiệm, của lịch đang sửa hoặc của lượt chạy.</translation>
    </message>
    <message>
        <source>Queue a s&amp;weep…</source>
        <translation>Xếp hàng một đợt &amp;quét…</translation>
    </message>
    <message>
        <source>Put a training for each of several solvers, budgets and seeds at the end of the queue.</source>
        <translation>Đưa vào cuối hàng đợi một huấn luyện cho mỗi bộ giải, ngân sách và hạt giống.</translation>
    </message>
    <message>
        <source>Stop after this r&amp;ound</source>
        <translation>Dừng sau &amp;vòng này</translation>
    </message>
    <message>
        <source>Let the running training end when its present pass over the samples is done and validated. What it reached is kept, and it can be continued later. Press again to let it go on.</source>
        <translation>Để huấn luyện đang chạy kết thúc khi lượt qua các mẫu hiện tại đã xong và được kiểm định. Kết quả đạt được được giữ lại và có thể tiếp tục sau. Nhấn lần nữa để chạy tiếp.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Tha&amp;y đổi…</translation>
    </message>
    <message>
        <source>Change the settings of the selected training, which has not begun.</source>
        <translation>Thay đổi thiết lập của huấn luyện đã chọn, chưa bắt đầu.</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Nhân đôi</translation>
    </message>
    <message>
        <source>Go thro&amp;ugh the training</source>
        <translation>Đi &amp;qua quá trình huấn luyện</translation>
    </message>
    <message>
        <source>Move a slider over the iterations of the shown run: schedule and samples as they were. Press again to see what it ended with.</source>
        <translation>Di chuyển con trượt trên các vòng lặp của lượt chạy đang xem: lịch và mẫu như khi đó. Nhấn lần nữa để xem kết quả cuối cùng.</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>Đánh dấu sa&amp;o</translation>
    </message>
    <message>
        <source>Give the selected runs a star, or take it away where all have one.</source>
        <translation>Gắn sao cho các lượt chạy đã chọn, hoặc bỏ sao nếu tất cả đều có.</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Thẻ…</translation>
    </message>
    <message>
        <source>Change the tags of the selected runs.</source>
        <translation>Đổi thẻ của các lượt chạy đã chọn.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Ghi chú…</translation>
    </message>
    <message>
        <source>Write a note on the selected runs.</source>
        <translation>Viết ghi chú cho các lượt chạy đã chọn.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Lưu trữ</translation>
    </message>
    <message>
        <source>Leave the selected runs out of the list, or bring archived ones back into it.</source>
        <translation>Ẩn các lượt chạy đã chọn khỏi danh sách, hoặc đưa các lượt đã lưu trữ trở lại.</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Đổi tê&amp;n…</translation>
    </message>
    <message>
        <source>Give the selected run, and with it its folder, another name.</source>
        <translation>Đặt tên khác cho lượt chạy đã chọn và thư mục của nó.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their files. This can be undone until the window is closed.</source>
        <translation>Xóa các lượt chạy đã chọn cùng mọi tệp của chúng. Có thể hoàn tác cho đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Show arc&amp;hived runs</source>
        <translation>Hiện lượt chạ&amp;y đã lưu trữ</translation>
    </message>
    <message>
        <source>List archived runs too.</source>
        <translation>Liệt kê cả các lượt chạy đã lưu trữ.</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>Xuất &amp;bảng…</translation>
    </message>
    <message>
        <source>Write the shown runs and columns to a CSV or LaTeX file.</source>
        <translation>Ghi các lượt chạy và cột đang hiện vào tệp CSV hoặc LaTeX.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Chữ &amp;lớn hơn</translation>
    </message>
    <message>
        <source>Make all letters of the window larger, those of the plots too.</source>
        <translation>Phóng to mọi chữ trong cửa sổ, kể cả chữ trong đồ thị.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Chữ &amp;nhỏ hơn</translation>
    </message>
    <message>
        <source>Make all letters of the window smaller, those of the plots too.</source>
        <translation>Thu nhỏ mọi chữ trong cửa sổ, kể cả chữ trong đồ thị.</translation>
    </message>
    <message>
        <source>Text size of the &amp;desktop</source>
        <translation>Cỡ chữ củ&amp;a hệ thống</translation>
    </message>
    <message>
        <source>Give the letters the size that the desktop asks for.</source>
        <translation>Đặt chữ về cỡ mà hệ thống yêu cầu.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Sổ tay</translation>
    </message>
    <message>
        <source>Read what this program does, and what its words mean.</source>
        <translation>Đọc xem chương trình này làm gì và các từ của nó nghĩa là gì.</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>Đâ&amp;y là gì?</translation>
    </message>
    <message>
        <source>Explain the field or panel that has the focus, and open the manual where it is about it.</source>
        <translation>Giải thích trường hoặc bảng đang có tiêu điểm và mở sổ tay tại chỗ nói về nó.</translation>
    </message>
    <message>
        <source>Ask by &amp;pointing</source>
        <translation>&amp;Hỏi bằng cách trỏ</translation>
    </message>
    <message>
        <source>Then click on anything to have it explained; Escape ends it.</source>
        <translation>Sau đó nhấp vào bất cứ thứ gì để được giải thích; Escape để kết thúc.</translation>
    </message>
    <message>
        <source>Try &amp;it</source>
        <translation>Thử &amp;ngay</translation>
    </message>
    <message>
        <source>Learn a schedule of the built-in model with the settings of the first start: a few seconds. Undo brings the settings back.</source>
        <translation>Học một lịch cho mô hình có sẵn với thiết lập của lần khởi động đầu: vài giây. Hoàn tác sẽ đưa các thiết lập trở lại.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open models, schedules, and files of runs or evaluations; what each is, is found by its content.</source>
        <translation>Mở mô hình, lịch và tệp của lượt chạy hoặc đánh giá; loại tệp được nhận ra từ nội dung.</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>Mở &amp;thư mục…</translation>
    </message>
    <message>
        <source>Open the folder of a run or of an evaluation, also one made by the command line; or a folder of many runs, which are listed then.</source>
        <translation>Mở thư mục của một lượt chạy hoặc một đánh giá, kể cả do dòng lệnh tạo ra; hoặc thư mục chứa nhiều lượt chạy để liệt kê chúng.</translation>
    </message>
    <message>
        <source>Put the same work into the queue once more, behind the selected job.</source>
        <translation>Đưa cùng công việc vào hàng đợi một lần nữa, sau công việc đã chọn.</translation>
    </message>
    <message>
        <source>Duplicate &amp;and change…</source>
        <translation>Nhân đôi và đổ&amp;i…</translation>
    </message>
    <message>
        <source>Put a copy of the selected training with other settings behind it. It is queued when the settings are confirmed, so that it does not begin before.</source>
        <translation>Đặt một bản sao của lần huấn luyện đã chọn với thiết lập khác ở phía sau. Nó vào hàng đợi khi thiết lập được xác nhận, nên không bắt đầu trước đó.</translation>
    </message>
    <message>
        <source>&amp;Copy last export as command</source>
        <translation>&amp;Sao chép lần xuất gần nhất thành lệnh</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same as the last file that was written from here: a schedule, figure, report, film, trajectory, pictures or the table of runs.</source>
        <translation>Sao chép dòng lệnh ghi ra đúng nội dung của tệp vừa được ghi từ đây: lịch, hình, báo cáo, phim, quỹ đạo, ảnh hoặc bảng các lượt chạy.</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation>Sao ché&amp;p thành lệnh</translation>
    </message>
    <message>
        <source>Copy the command line that makes each selected run again, in a new folder beside it.</source>
        <translation>Sao chép dòng lệnh làm lại từng lượt chạy được chọn, trong một thư mục mới bên cạnh.</translation>
    </message>
    <message>
        <source>Choose the color that plots draw the selected runs with.</source>
        <translation>Chọn màu mà đồ thị dùng để vẽ các lượt chạy đã chọn.</translation>
    </message>
    <message>
        <source>Co&amp;lor…</source>
        <translation>Mà&amp;u…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>Không có lệnh nào tên như vậy.</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Gõ một phần của lệnh</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>văn bản bất kỳ</translation>
    </message>
    <message>
        <source>empty: all commands</source>
        <translation>trống: mọi lệnh</translation>
    </message>
    <message>
        <source>Parts of words of a command&apos;s name, menu or keys, in any order; Return calls the chosen command.</source>
        <translation>Các phần của từ trong tên, menu hoặc phím của lệnh, theo thứ tự bất kỳ; Return gọi lệnh đã chọn.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DescriptionForm</name>
    <message>
        <source>&amp;Prediction</source>
        <translation>Đại lượng &amp;dự đoán</translation>
    </message>
    <message>
        <source>What forward returns: the data x0, the noise eps, or v = alpha·eps − sigma·x0.</source>
        <translation>Giá trị forward trả về: dữ liệu x0, nhiễu eps hoặc v = alpha·eps − sigma·x0.</translation>
    </message>
    <message>
        <source>&amp;Noise level as</source>
        <translation>Mức &amp;nhiễu dạng</translation>
    </message>
    <message>
        <source>What forward is given beside the picture. sigma is sigma/alpha; t is the noise schedule&apos;s time; index counts training steps from 0.</source>
        <translation>Đầu vào của forward ngoài ảnh. sigma là sigma/alpha; t là thời gian của lịch nhiễu; index đếm bước huấn luyện từ 0.</translation>
    </message>
    <message>
        <source>Noise &amp;schedule</source>
        <translation>&amp;Lịch nhiễu</translation>
    </message>
    <message>
        <source>With which alpha(t) and sigma(t) the network was trained.</source>
        <translation>Mạng được huấn luyện với alpha(t) và sigma(t) nào.</translation>
    </message>
    <message>
        <source>P&amp;icture as</source>
        <translation>Ản&amp;h dạng</translation>
    </message>
    <message>
        <source>x = alpha·x0 + sigma·noise, or x/alpha = x0 + (sigma/alpha)·noise.</source>
        <translation>x = alpha·x0 + sigma·nhiễu, hoặc x/alpha = x0 + (sigma/alpha)·nhiễu.</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>Số &amp;kênh</translation>
    </message>
    <message>
        <source>Of the pictures.</source>
        <translation>Của ảnh.</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>Chiều &amp;cao</translation>
    </message>
    <message>
        <source>Of the pictures, in pixels.</source>
        <translation>Của ảnh, tính bằng điểm ảnh.</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Chiều &amp;rộng</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>&amp;Số lớp</translation>
    </message>
    <message>
        <source>La&amp;bels as</source>
        <translation>Nhãn dạ&amp;ng</translation>
    </message>
    <message>
        <source>index: class numbers; one_hot: rows of class weights.</source>
        <translation>index: số thứ tự lớp; one_hot: hàng trọng số lớp.</translation>
    </message>
    <message>
        <source>Returns a learned &amp;variance too</source>
        <translation>Cũng trả về &amp;phương sai đã học</translation>
    </message>
    <message>
        <source>forward returns twice the channels; the first half is the prediction.</source>
        <translation>forward trả về gấp đôi số kênh; nửa đầu là dự đoán.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the description</source>
        <translation>Lư&amp;u mô tả</translation>
    </message>
    <message>
        <source>Written into a .json file beside the model; where that is not possible, it is remembered by this program.</source>
        <translation>Ghi vào tệp .json bên cạnh mô hình; nếu không ghi được, chương trình sẽ tự ghi nhớ.</translation>
    </message>
    <message>
        <source>Not known yet: please choose.</source>
        <translation>Chưa rõ: hãy chọn.</translation>
    </message>
    <message>
        <source>0: forward takes no labels. Otherwise they are its third input.</source>
        <translation>0: forward không nhận nhãn. Nếu khác 0, nhãn là đầu vào thứ ba.</translation>
    </message>
    <message>
        <source>how the network was trained</source>
        <translation>cách mạng đã được huấn luyện</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Desks</name>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Mất mát</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>Giá trị theo NFE</translation>
    </message>
    <message>
        <source>Transfer between solvers</source>
        <translation>Chuyển giữa các bộ giải</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Quỹ đạo</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DifferencesWindow</name>
    <message>
        <source>Only &amp;settings</source>
        <translation>Chỉ &amp;thiết lập</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>Khác biệt giữa các lượt chạy</translation>
    </message>
    <message>
        <source>Leave out what the runs reached, their notes and dates.</source>
        <translation>Bỏ qua kết quả, ghi chú và ngày tháng của các lượt chạy.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Sao chép thành &amp;văn bản</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Sao chép thành &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the table with tabs between its columns, as spreadsheets take it.</source>
        <translation>Sao chép bảng với dấu tab giữa các cột, dán được vào bảng tính.</translation>
    </message>
    <message>
        <source>Copy the table as comma-separated values.</source>
        <translation>Sao chép bảng dưới dạng giá trị phân tách bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>The settings of these runs are the same.</source>
        <translation>Thiết lập của các lượt chạy này giống nhau.</translation>
    </message>
    <message>
        <source>These runs do not differ in any field.</source>
        <translation>Các lượt chạy này không khác nhau ở trường nào.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DraftBar</name>
    <message>
        <source>Start from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>Begin the draft anew as one of the shown schedules; can be undone.</source>
        <translation>Bắt đầu lại bản nháp từ một trong các lịch đang hiển thị; có thể hoàn tác.</translation>
    </message>
    <message>
        <source>The chosen step; 0 is the noisiest. In the plot: Left and Right.</source>
        <translation>Bước đã chọn; 0 là bước nhiễu nhất. Trong biểu đồ: phím Trái và Phải.</translation>
    </message>
    <message>
        <source>Ste&amp;p</source>
        <translation>&amp;Bước</translation>
    </message>
    <message>
        <source>Where the chosen step is. Type a value and press Return. In the plot: drag the marker, or press Up and Down (Shift: farther, Ctrl: finer).</source>
        <translation>Vị trí của bước đã chọn. Gõ giá trị rồi nhấn Enter. Trong biểu đồ: kéo điểm đánh dấu, hoặc nhấn Lên và Xuống (Shift: xa hơn, Ctrl: mịn hơn).</translation>
    </message>
    <message>
        <source>tol&amp;d</source>
        <translation>đưa &amp;vào mạng</translation>
    </message>
    <message>
        <source>The level that the network is told at this step. In the plot: drag the dash, or press Alt with Up and Down.</source>
        <translation>Mức đưa vào mạng tại bước này. Trong biểu đồ: kéo vạch ngắn, hoặc nhấn Alt cùng Lên và Xuống.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>thời gian t</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>mức nhiễu σ</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>%1, told to the network</source>
        <translation>%1, đưa vào mạng</translation>
    </message>
    <message>
        <source>NFE %1, from %2</source>
        <comment>network evaluations; name of a schedule</comment>
        <translation>NFE %1, từ %2</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>0 to the last step</source>
        <translation>0 đến bước cuối</translation>
    </message>
    <message>
        <source>that of the noise schedule&apos;s time t</source>
        <translation>của thời gian t của lịch nhiễu</translation>
    </message>
    <message>
        <source>σ = sigma/alpha, in units of the data</source>
        <translation>σ = sigma/alpha, theo đơn vị của dữ liệu</translation>
    </message>
    <message>
        <source>λ, natural logarithm of alpha/sigma</source>
        <translation>λ, logarit tự nhiên của alpha/sigma</translation>
    </message>
    <message>
        <source>between the neighboring steps, within the noise schedule</source>
        <translation>giữa các bước kề, trong lịch nhiễu</translation>
    </message>
    <message>
        <source>that of the schedule that the draft began as</source>
        <translation>của lịch mà bản nháp bắt đầu từ đó</translation>
    </message>
    <message>
        <source>within the noise schedule</source>
        <translation>trong lịch nhiễu</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluateDialog</name>
    <message>
        <source>Choose the reference</source>
        <translation>Chọn tham chiếu</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>Chọn trọng số</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s own value</source>
        <translation>Giá trị của chính &amp;thầy</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Đánh &amp;giá</translation>
    </message>
    <message>
        <source>Put the evaluation into the queue; it starts when its turn comes.</source>
        <translation>Đặt việc đánh giá vào hàng đợi; nó bắt đầu khi đến lượt.</translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>Hand-made schedules that are measured beside the learned ones.</source>
        <translation>Các lịch thủ công được đo cùng với các lịch đã học.</translation>
    </message>
    <message>
        <source>Solvers that hand-made schedules are used with, and learned ones beside their own. None: those that the runs&apos; schedules were learned for.</source>
        <translation>Các bộ giải dùng với lịch thủ công, và với lịch đã học ngoài bộ giải của chính nó. Không chọn: các bộ giải mà lịch của các lượt chạy được học cho.</translation>
    </message>
    <message>
        <source>&amp;Hand-made</source>
        <translation>&amp;Thủ công</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>&amp;Bộ giải</translation>
    </message>
    <message>
        <source>those of the runs</source>
        <translation>như của các lượt chạy</translation>
    </message>
    <message>
        <source>Network evaluations of a sample with hand-made schedules: a list such as 4, 5, 8-10.</source>
        <translation>Số lần đánh giá mạng cho một mẫu với lịch thủ công: danh sách như 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Seeds of the noise. Several tell how much a value depends on chance: a list such as 0, 1, 2.</source>
        <translation>Hạt giống của nhiễu. Nhiều hạt giống cho biết giá trị phụ thuộc ngẫu nhiên đến đâu: danh sách như 0, 1, 2.</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>Hạt g&amp;iống</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>What is measured. Automatic: FID where the weights of its network are found, else a Fréchet distance in another space of features, which is named so. Distances to the teacher compare each sample with the teacher&apos;s from the same noise.</source>
        <translation>Nội dung được đo. Tự động: FID nếu tìm thấy trọng số của mạng, nếu không thì là khoảng cách Fréchet trong một không gian đặc trưng khác và được gọi đúng tên. Khoảng cách tới thầy so từng mẫu với mẫu của thầy từ cùng nhiễu.</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>Độ đ&amp;o</translation>
    </message>
    <message>
        <source>Exact moments of the built-in model</source>
        <translation>Mô-men chính xác của mô hình có sẵn</translation>
    </message>
    <message>
        <source>The teacher&apos;s samples</source>
        <translation>Các mẫu của thầy</translation>
    </message>
    <message>
        <source>What values are measured against.</source>
        <translation>Giá trị được đo so với cái gì.</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Tham chiế&amp;u</translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>thư mục thường dùng</translation>
    </message>
    <message>
        <source>Folder or file with the weights of Inception or LPIPS; empty: ~/.local/share/ld3-workbench/weights.</source>
        <translation>Thư mục hoặc tệp chứa trọng số của Inception hoặc LPIPS; để trống: ~/.local/share/ld3-workbench/weights.</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>T&amp;rọng số</translation>
    </message>
    <message>
        <source>Samples of each value and seed. Papers take 50,000 for FID; values of unlike number cannot be compared.</source>
        <translation>Số mẫu cho mỗi giá trị và hạt giống. Các bài báo dùng 50.000 cho FID; giá trị từ số mẫu khác nhau không so sánh được.</translation>
    </message>
    <message>
        <source>S&amp;amples</source>
        <translation>Số &amp;mẫu</translation>
    </message>
    <message>
        <source>to the nearest byte, as EDM</source>
        <translation>tới byte gần nhất, như EDM</translation>
    </message>
    <message>
        <source>down to a byte, as LD3</source>
        <translation>xuống một byte, như LD3</translation>
    </message>
    <message>
        <source>How samples become pictures before they are measured.</source>
        <translation>Cách mẫu trở thành ảnh trước khi được đo.</translation>
    </message>
    <message>
        <source>R&amp;ounding</source>
        <translation>&amp;Làm tròn</translation>
    </message>
    <message>
        <source>Samples that go through the network together; halved where memory does not suffice. Changes no value.</source>
        <translation>Số mẫu cùng đi qua mạng; giảm một nửa khi thiếu bộ nhớ. Không làm thay đổi giá trị nào.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lô</translation>
    </message>
    <message>
        <source>Also measure the teacher with its many steps: what can be reached.</source>
        <translation>Cũng đo thầy với nhiều bước: mức có thể đạt được.</translation>
    </message>
    <message>
        <source>The selected runs are of different models; evaluate those of one model together.</source>
        <translation>Các lượt chạy đã chọn thuộc các mô hình khác nhau; hãy đánh giá chung những lượt của một mô hình.</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE: hãy viết một danh sách như 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>Hạt giống: hãy viết một danh sách như 0, 1, 2.</translation>
    </message>
    <message>
        <source>Without runs, choose a solver and an NFE for the hand-made schedules.</source>
        <translation>Khi không có lượt chạy, hãy chọn bộ giải và NFE cho các lịch thủ công.</translation>
    </message>
    <message>
        <source>Statistics (*.npz);;All files (*)</source>
        <translation>Thống kê (*.npz);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Statistics file</source>
        <translation>Tệp thống kê</translation>
    </message>
    <message>
        <source>a .npz file</source>
        <translation>một tệp .npz</translation>
    </message>
    <message>
        <source>Choose the file that is the reference.</source>
        <translation>Hãy chọn tệp làm tham chiếu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Ả&amp;nh…</translation>
    </message>
    <message>
        <source>Draw a few samples of each combination side by side, from the noise of the first seed; nothing is measured.</source>
        <translation>Vẽ vài mẫu của mỗi tổ hợp cạnh nhau, từ nhiễu của hạt giống đầu tiên; không đo gì cả.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>số nguyên và các khoảng số nguyên</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>của từng mục được ghi tại tên của nó trong danh sách</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>số lần đánh giá mạng của một mẫu</translation>
    </message>
    <message>
        <source>steps of 1/255 between black and white</source>
        <translation>bậc 1/255 giữa đen và trắng</translation>
    </message>
    <message>
        <source>Mean and covariance of the features of a data set, as ld3 metric stats writes them.</source>
        <translation>Trung bình và hiệp phương sai của đặc trưng một tập dữ liệu, như ld3 metric stats ghi ra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), about %1 network evaluations</source>
        <comment>number of values</comment>
        <translation>
            <numerusform>%Ln giá trị, khoảng %1 lần đánh giá mạng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationDesk</name>
    <message numerus="yes">
        <source>The values of %n folder(s) cannot be read, first: %1</source>
        <translation>
            <numerusform>Không đọc được giá trị của %n thư mục, đầu tiên: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures are kept of hand-made schedules; choose a learned one to see its.</source>
        <translation>Không lưu ảnh của lịch thủ công; hãy chọn một lịch đã học để xem ảnh của nó.</translation>
    </message>
    <message>
        <source>The sample grid follows the running training; its pictures stay.</source>
        <translation>Lưới mẫu đang theo lần huấn luyện đang chạy; ảnh của nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>The run of this value has no pictures, or is not there any more.</source>
        <translation>Lượt chạy của giá trị này không có ảnh, hoặc không còn nữa.</translation>
    </message>
    <message>
        <source>The sample grid shows %1: the teacher&apos;s and the student&apos;s samples from the same noise.</source>
        <translation>Lưới mẫu hiển thị %1: mẫu của thầy và của trò từ cùng nhiễu.</translation>
    </message>
    <message>
        <source>Samples of %1, the run of the chosen value</source>
        <translation>Mẫu của %1, lượt chạy của giá trị được chọn</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Thang l&amp;ogarit</translation>
    </message>
    <message>
        <source>&amp;Published figures</source>
        <translation>Số liệu đã &amp;công bố</translation>
    </message>
    <message>
        <source>Per NFE</source>
        <translation>Theo NFE</translation>
    </message>
    <message>
        <source>Solvers crossed</source>
        <translation>Bộ giải chéo nhau</translation>
    </message>
    <message>
        <source>Schedules learned for one solver, used with others, at one NFE.</source>
        <translation>Lịch học cho một bộ giải, dùng với các bộ giải khác, ở cùng một NFE.</translation>
    </message>
    <message>
        <source>What is measured; only values of one metric are shown together.</source>
        <translation>Nội dung được đo; chỉ các giá trị của một độ đo được hiển thị cùng nhau.</translation>
    </message>
    <message>
        <source>Of which model values are shown.</source>
        <translation>Hiển thị giá trị của mô hình nào.</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mô &amp;hình</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>Độ đ&amp;o</translation>
    </message>
    <message>
        <source>The number of network evaluations of the schedules shown.</source>
        <translation>Số lần đánh giá mạng của các lịch được hiển thị.</translation>
    </message>
    <message>
        <source>Only values of one protocol stand in a matrix.</source>
        <translation>Một ma trận chỉ chứa các giá trị của cùng một quy trình đo.</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>Quy t&amp;rình đo</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Các giá trị đã đo</translation>
    </message>
    <message>
        <source>Values appear here while an evaluation measures them.</source>
        <translation>Các giá trị xuất hiện ở đây trong khi được đo.</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Sao chép thành &amp;LaTeX</translation>
    </message>
    <message>
        <source>Copy a table of all shown values, with a row for each curve.</source>
        <translation>Sao chép bảng mọi giá trị đang hiển thị, mỗi đường một hàng.</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Sao chép thành &amp;CSV</translation>
    </message>
    <message>
        <source>Copy all shown values, each seed with its whole protocol.</source>
        <translation>Sao chép mọi giá trị đang hiển thị, mỗi hạt giống kèm toàn bộ quy trình đo.</translation>
    </message>
    <message>
        <source>Copied as LaTeX.</source>
        <translation>Đã sao chép thành LaTeX.</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>Đã sao chép thành CSV.</translation>
    </message>
    <message>
        <source>%1 per NFE</source>
        <comment>metric</comment>
        <translation>%1 theo NFE</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Mọi mô hình</translation>
    </message>
    <message>
        <source>Papers report FIDs against the statistics of certain data sets (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); the shown values are not such.</source>
        <translation>Các bài báo công bố FID so với thống kê của một số bộ dữ liệu (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); các giá trị đang hiển thị không thuộc loại đó.</translation>
    </message>
    <message>
        <source>Lay what papers report for %1 over the plot: LD3, S4S, GS and GITS. Their code and references are others&apos;, so small differences mean nothing.</source>
        <translation>Phủ lên đồ thị số liệu các bài báo công bố cho %1: LD3, S4S, GS và GITS. Mã và tham chiếu của họ khác, nên chênh lệch nhỏ không có ý nghĩa.</translation>
    </message>
    <message>
        <source>These values are of unlike protocol: they cannot be compared and are not joined. %1</source>
        <translation>Các giá trị này theo quy trình đo khác nhau: không so sánh được và không được nối. %1</translation>
    </message>
    <message>
        <source>Cross&amp;ed solvers</source>
        <translation>Bộ giải ché&amp;o</translation>
    </message>
    <message>
        <source>Also draw learned schedules with solvers that they were not learned for.</source>
        <translation>Cũng vẽ các lịch đã học với bộ giải mà chúng không được học cho.</translation>
    </message>
    <message>
        <source>Plot of measured values</source>
        <translation>Đồ thị các giá trị đã đo</translation>
    </message>
    <message>
        <source>Matrix of solvers</source>
        <translation>Ma trận bộ giải</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>point at a figure to read where it is from</source>
        <translation>trỏ vào một giá trị để đọc nguồn</translation>
    </message>
    <message>
        <source>Gray: figures as papers published them for %1, not measured here; point at one for its source.</source>
        <translation>Màu xám: số liệu do các bài báo công bố cho %1, không đo tại đây; trỏ vào một điểm để xem nguồn.</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>những gì đã đo</translation>
    </message>
    <message>
        <source>the first that was measured</source>
        <translation>cái được đo đầu tiên</translation>
    </message>
    <message>
        <source>distances; lower is better</source>
        <translation>khoảng cách; càng thấp càng tốt</translation>
    </message>
    <message>
        <source>Logarithmic scale for the values, and for the matrix&apos; colors.</source>
        <translation>Thang logarit cho các giá trị và cho màu của ma trận.</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>số lần gọi mạng cho một mẫu</translation>
    </message>
    <message>
        <source>the one with most values</source>
        <translation>cái có nhiều giá trị nhất</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPlot</name>
    <message>
        <source>teacher, %1, NFE %2: %3</source>
        <comment>solver, budget, value</comment>
        <translation>thầy, %1, NFE %2: %3</translation>
    </message>
    <message>
        <source>teacher, %1, NFE %2: %3, early estimate</source>
        <comment>solver, budget, value</comment>
        <translation>thầy, %1, NFE %2: %3, ước lượng sớm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>method</comment>
        <translation>%1, đã công bố</translation>
    </message>
    <message>
        <source>early estimate</source>
        <translation>ước lượng sớm</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>No values yet. Select runs and press Evaluate.</source>
        <translation>Chưa có giá trị nào. Hãy chọn các lượt chạy và nhấn Đánh giá.</translation>
    </message>
    <message>
        <source>NFE, number of network evaluations</source>
        <translation>NFE, số lần đánh giá mạng</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3, published in %4</source>
        <comment>method, budget, value, source</comment>
        <translation>%1, NFE %2: %3, công bố trong %4</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3</source>
        <comment>curve, budget, value</comment>
        <translation>%1, NFE %2: %3</translation>
    </message>
    <message>
        <source>%1, early estimate from %2 % of the samples</source>
        <comment>value, percent</comment>
        <translation>%1, ước lượng sớm từ %2 % số mẫu</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>&amp;Trục ngang logarit</translation>
    </message>
    <message>
        <source>NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. Bars reach from the least to the greatest value of the seeds. Hollow marks are early estimates from a part of the samples. Where the legend names protocols, marks of another shape are of another one; they cannot be compared and are not joined.</source>
        <translation>NFE: số lần đánh giá mạng cho một mẫu. Trục đứng: độ đo, càng thấp càng tốt. Thanh sai số đi từ giá trị nhỏ nhất đến lớn nhất của các hạt giống. Dấu rỗng là ước lượng sớm từ một phần số mẫu. Khi chú giải nêu các quy trình đo, dấu khác hình thuộc quy trình khác; chúng không so sánh được và không được nối.</translation>
    </message>
    <message>
        <source>No room for the legend: the table shows the marks of the curves.</source>
        <translation>Không đủ chỗ cho chú giải: bảng cho thấy dấu của các đường.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationTableModel</name>
    <message>
        <source>teacher</source>
        <translation>thầy</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>schedule, solver it was learned for</comment>
        <translation>%1, cho %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The solver that sampled.</source>
        <translation>Bộ giải đã lấy mẫu.</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Bộ giải</translation>
    </message>
    <message>
        <source>A hand-made schedule, or a learned one and the solver it was learned for.</source>
        <translation>Một lịch thủ công, hoặc một lịch đã học và bộ giải mà nó được học cho.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch bước thời gian</translation>
    </message>
    <message>
        <source>Network evaluations that one sample costs.</source>
        <translation>Số lần đánh giá mạng cho một mẫu.</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Mean over seeds ± standard deviation; lower is better. Italic: an early estimate.</source>
        <translation>Trung bình trên các hạt giống ± độ lệch chuẩn; càng thấp càng tốt. Chữ nghiêng: ước lượng sớm.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Samples of each seed, or the share of them that is there.</source>
        <translation>Số mẫu của mỗi hạt giống, hoặc phần đã có.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Values with the same mark were measured by the same protocol and can be compared; a row&apos;s tooltip says all of it.</source>
        <translation>Các giá trị cùng dấu được đo theo cùng quy trình và so sánh được; chú giải của hàng nêu đầy đủ.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Quy trình đo</translation>
    </message>
    <message>
        <source>What a reader of the value should know.</source>
        <translation>Điều người đọc giá trị nên biết.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentFields</name>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Mô hình (*.pkl *.pt *.pth *.ts *.safetensors);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>builtin, or a file</source>
        <translation>builtin, hoặc một tệp</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>Mô hì&amp;nh</translation>
    </message>
    <message>
        <source>“builtin” for the model that needs no file, or a model file: type its path, browse, or drop it here.</source>
        <translation>“builtin” là mô hình không cần tệp; hoặc một tệp mô hình: gõ đường dẫn, duyệt tìm hoặc thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch bước thời gian</translation>
    </message>
    <message>
        <source>S&amp;olver</source>
        <translation>&amp;Bộ giải</translation>
    </message>
    <message>
        <source>The solver that the schedule is learned for, its order and variant. A schedule suits only the solver it was learned for.</source>
        <translation>Bộ giải dùng khi học lịch, cùng bậc và biến thể của nó. Mỗi lịch chỉ phù hợp với bộ giải đã dùng khi học lịch đó.</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>N&amp;FE</translation>
    </message>
    <message>
        <source>Number of network evaluations that one sample may cost.</source>
        <translation>Số lần đánh giá mạng được phép dùng cho một mẫu.</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Theo mô hình</translation>
    </message>
    <message>
        <source>No&amp;ise schedule</source>
        <translation>Lịch nh&amp;iễu</translation>
    </message>
    <message>
        <source>How data and noise are mixed over time: alpha(t) and sigma(t).</source>
        <translation>Cách trộn dữ liệu với nhiễu theo thời gian: alpha(t) và sigma(t).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>nhanh (fast)</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>bài báo (paper)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Công thức</translation>
    </message>
    <message>
        <source>fast: Levenberg-Marquardt on the schedule, takes seconds. paper: the published LD3 algorithm, gradient descent with a soft teacher.</source>
        <translation>Công thức huấn luyện. nhanh (fast): Levenberg-Marquardt trên lịch, chỉ mất vài giây. bài báo (paper): thuật toán LD3 đã công bố, hạ gradient với thầy mềm.</translation>
    </message>
    <message>
        <source>Levenberg-Marquardt</source>
        <translation>Levenberg-Marquardt</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Optimi&amp;zer</source>
        <translation>Thuật t&amp;oán tối ưu</translation>
    </message>
    <message>
        <source>What moves the time steps. Levenberg-Marquardt needs no gradient through the network; RMSprop and Adam do.</source>
        <translation>Phương pháp dịch chuyển các bước thời gian. Levenberg-Marquardt không cần gradient qua mạng; RMSprop và Adam thì cần.</translation>
    </message>
    <message>
        <source>as the recipe does</source>
        <translation>theo công thức</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Bắt đầu &amp;từ</translation>
    </message>
    <message>
        <source>The time steps that the training begins with. As the recipe does: fast tries several hand-made schedules, paper begins with equal steps. An edited schedule is offered here after &quot;Start training from it&quot;.</source>
        <translation>Các bước thời gian mà huấn luyện bắt đầu. Theo công thức: nhanh (fast) thử vài lịch thủ công, bài báo (paper) bắt đầu với các bước đều nhau. Lịch đã sửa có ở đây sau khi chọn “Bắt đầu huấn luyện từ lịch này”.</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>&amp;Steps in</source>
        <translation>Bước th&amp;eo</translation>
    </message>
    <message>
        <source>The variable in which step sizes are learned: λ = log(alpha/sigma), or the time t of the noise schedule.</source>
        <translation>Biến dùng để học độ dài bước: λ = log(alpha/sigma), hoặc thời gian t của lịch nhiễu.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>Hàm &amp;mất mát</translation>
    </message>
    <message>
        <source>Distance of the student&apos;s sample from the teacher&apos;s. L2: mean of squares; L1: mean of absolute values; both over all pixels.</source>
        <translation>Khoảng cách từ mẫu của trò đến mẫu của thầy. L2: trung bình bình phương; L1: trung bình giá trị tuyệt đối; cả hai tính trên mọi điểm ảnh.</translation>
    </message>
    <message>
        <source>Training sa&amp;mples</source>
        <translation>Mẫu huấn lu&amp;yện</translation>
    </message>
    <message>
        <source>Number of the teacher&apos;s samples that are learned from.</source>
        <translation>Số mẫu của thầy dùng để học.</translation>
    </message>
    <message>
        <source>&amp;Validation samples</source>
        <translation>Mẫu &amp;kiểm định</translation>
    </message>
    <message>
        <source>Number of further samples by which the best schedule is chosen.</source>
        <translation>Số mẫu bổ sung dùng để chọn lịch tốt nhất.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Hạt &amp;giống</translation>
    </message>
    <message>
        <source>Of shuffling: the same seed gives the same schedule.</source>
        <translation>Hạt giống cho việc xáo trộn: cùng một hạt giống cho cùng một lịch.</translation>
    </message>
    <message>
        <source>Learn coefficients &amp;too</source>
        <translation>Học cả hệ &amp;số</translation>
    </message>
    <message>
        <source>Also learn additive changes of the solver&apos;s coefficients. Lowers the error at few evaluations; other programs cannot use such a schedule fully.</source>
        <translation>Học thêm các lượng hiệu chỉnh cộng vào hệ số của bộ giải. Giảm sai số khi có ít lần đánh giá; các chương trình khác không dùng được trọn vẹn lịch như vậy.</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n step(s)</source>
        <translation>
            <numerusform>đã sửa, %n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Mô hình thầy</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Bộ giải</translation>
    </message>
    <message>
        <source>The solver that makes the samples to learn from.</source>
        <translation>Bộ giải tạo ra các mẫu để học theo.</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations of the teacher for one sample: many, so that its samples are nearly exact.</source>
        <translation>Số lần đánh giá mạng của thầy cho một mẫu: cần nhiều để mẫu gần như chính xác.</translation>
    </message>
    <message>
        <source>Time steps</source>
        <translation>Bước thời gian</translation>
    </message>
    <message>
        <source>The hand-made schedule of the teacher.</source>
        <translation>Lịch thủ công của thầy.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Số mẫu</translation>
    </message>
    <message>
        <source>Number of samples the teacher makes: at least those for training and validation together.</source>
        <translation>Số mẫu mà thầy tạo ra: ít nhất bằng tổng số mẫu huấn luyện và kiểm định.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Of the noise that samples start from.</source>
        <translation>Hạt giống của nhiễu ban đầu mà từ đó mẫu được tạo ra.</translation>
    </message>
    <message>
        <source>Choose a teacher set</source>
        <translation>Chọn bộ mẫu của thầy</translation>
    </message>
    <message>
        <source>Teacher sets (*.safetensors);;All files (*)</source>
        <translation>Bộ mẫu của thầy (*.safetensors);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Tệp mẫu thầy</translation>
    </message>
    <message>
        <source>Samples made before, or a folder of the reference&apos;s latent_*.pt files, used instead of making new ones. Empty: none.</source>
        <translation>Các mẫu đã tạo trước đó, hoặc một thư mục chứa các tệp latent_*.pt của bản cài đặt tham chiếu, dùng thay cho việc tạo mẫu mới. Để trống: không dùng.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Thiết bị</translation>
    </message>
    <message>
        <source>Where the network is evaluated. Automatic: the first GPU, else the processor.</source>
        <translation>Nơi đánh giá mạng. Tự động: GPU đầu tiên, nếu không có thì dùng CPU.</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Độ chính &amp;xác</translation>
    </message>
    <message>
        <source>Floating-point numbers of the network and the samples.</source>
        <translation>Kiểu số dấu phẩy động của mạng và của các mẫu.</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lô</translation>
    </message>
    <message>
        <source>Samples that go through the network together at most. A smaller batch needs less memory; results stay the same.</source>
        <translation>Số mẫu tối đa cùng đi qua mạng. Lô nhỏ hơn cần ít bộ nhớ hơn; kết quả không đổi.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>mọi nhân</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>L&amp;uồng</translation>
    </message>
    <message>
        <source>Threads of the processor; 0 means one for each core.</source>
        <translation>Số luồng của CPU; 0 nghĩa là mỗi nhân một luồng.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>số lần đánh giá mạng của một mẫu</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>của từng bộ giải được ghi tại tên của nó trong danh sách</translation>
    </message>
    <message>
        <source>paper: Tong et al. 2025 (LD3); fast: this program</source>
        <translation>paper: Tong và cs. 2025 (LD3); fast: chương trình này</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>mức nhiễu σ = sigma/alpha</translation>
    </message>
    <message>
        <source>L2, L1: of pixel values</source>
        <translation>L2, L1: của giá trị pixel</translation>
    </message>
    <message>
        <source>LPIPS: Zhang et al. 2018</source>
        <translation>LPIPS: Zhang và cs. 2018</translation>
    </message>
    <message>
        <source>bits of a number: 32 or 64</source>
        <translation>số bit của một số: 32 hoặc 64</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>luồng</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentForm</name>
    <message>
        <source>as in the file</source>
        <translation>như trong tệp</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Đang đọc mô hình…</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Chưa chọn mô hình.</translation>
    </message>
    <message>
        <source>The model is being read.</source>
        <translation>Đang đọc mô hình.</translation>
    </message>
    <message>
        <source>experiment</source>
        <comment>undo; its settings</comment>
        <translation>thí nghiệm</translation>
    </message>
    <message numerus="yes">
        <source>Training and validation need %Ln sample(s).</source>
        <translation>
            <numerusform>Huấn luyện và kiểm định cần %Ln mẫu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExportPanel</name>
    <message>
        <source>at the smallest noise level, as learned</source>
        <translation>ở mức nhiễu nhỏ nhất, như đã học</translation>
    </message>
    <message>
        <source>with a zero appended</source>
        <translation>có thêm số 0 ở cuối</translation>
    </message>
    <message>
        <source>with a zero in place of the last level</source>
        <translation>có số 0 thay cho mức cuối cùng</translation>
    </message>
    <message>
        <source>Save the schedule as</source>
        <translation>Lưu lịch vào tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lư&amp;u</translation>
    </message>
    <message>
        <source>The program or file format that the schedule is written for.</source>
        <translation>Chương trình hoặc định dạng tệp đích để ghi lịch.</translation>
    </message>
    <message>
        <source>Programs differ in what they expect at the end of a list of noise levels; the wrong end spoils the samples.</source>
        <translation>Mỗi chương trình mong đợi một kiểu kết thúc khác nhau cho danh sách mức nhiễu; kết thúc sai sẽ làm hỏng mẫu.</translation>
    </message>
    <message>
        <source>Train a schedule or open a run; what will be written is shown here.</source>
        <translation>Hãy huấn luyện một lịch hoặc mở một lượt chạy; nội dung sẽ ghi được hiển thị ở đây.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Kết thúc</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Đã sao chép vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>Rounding changes a noise level by at most %1 of its value.</source>
        <translation>Sai số tương đối do làm tròn ở mỗi mức nhiễu không vượt quá %1.</translation>
    </message>
    <message>
        <source>Say first to which file the schedule is to be written.</source>
        <translation>Trước tiên hãy cho biết cần ghi lịch vào tệp nào.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu vào %1.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Nội dung sẽ được ghi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>The file that the schedule is written to.</source>
        <translation>Tệp mà lịch bước thời gian được ghi vào.</translation>
    </message>
    <message>
        <source>Read back, all steps are the same to the last bit.</source>
        <translation>Đọc lại, mọi bước giống hệt đến từng bit.</translation>
    </message>
    <message>
        <source>Read back, noise levels of the steps change by at most %1 of their value, those told to the network by at most %2.</source>
        <translation>Đọc lại, mức nhiễu của các bước thay đổi nhiều nhất %1 giá trị của chúng, mức đưa vào mạng nhiều nhất %2.</translation>
    </message>
    <message>
        <source>Measured loss of the schedule itself: %1 (%2).</source>
        <comment>loss, its name</comment>
        <translation>Mất mát đo được của chính lịch: %1 (%2).</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Sao chép thành &amp;lệnh</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same file.</source>
        <translation>Sao chép dòng lệnh ghi đúng tệp này.</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>Đã sao chép lệnh vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>mức nhiễu σ = sigma/alpha</translation>
    </message>
    <message>
        <source>what the format can hold</source>
        <translation>những gì định dạng chứa được</translation>
    </message>
    <message>
        <source>what the program expects</source>
        <translation>điều chương trình mong đợi</translation>
    </message>
    <message>
        <source>the run&apos;s name and the format, in the run&apos;s folder</source>
        <translation>tên lượt chạy và định dạng, trong thư mục lượt chạy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), not text.</source>
        <translation>
            <numerusform>%Ln byte, không phải văn bản.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::Farewell</name>
    <message>
        <source>Stop and quit</source>
        <translation>Dừng và thoát</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Vẫn thoát</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu vào %1.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Xuất hình</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Xuất các hình</translation>
    </message>
    <message>
        <source>All panels, into a folder</source>
        <translation>Mọi bảng, vào một thư mục</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, extension</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>Bả&amp;ng</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>Nothing is shown there yet: train a schedule or open a run.</source>
        <translation>Chưa có gì ở đó: hãy huấn luyện một lịch hoặc mở một lượt chạy.</translation>
    </message>
    <message>
        <source>%1, at true size: %2 pt by %3 pt</source>
        <comment>panel, width, height</comment>
        <translation>%1, kích thước thật: %2 pt x %3 pt</translation>
    </message>
    <message>
        <source>Say first where the figure is to be written.</source>
        <translation>Trước hết hãy cho biết ghi hình vào đâu.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n figure(s) in %1.</source>
        <translation>
            <numerusform>Đã lưu %n hình vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>&amp;Sao chép thành lệnh</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>Sao chép dòng lệnh vẽ đúng hình này.</translation>
    </message>
    <message>
        <source>Saving: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>Đang lưu: %1 trên %2 hình</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Đã sao chép %n lệnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose drawing is exported, or those of all into one folder.</source>
        <translation>Xuất hình của bảng nào, hoặc của tất cả vào một thư mục.</translation>
    </message>
    <message>
        <source>the panel that was used last</source>
        <translation>bảng dùng gần nhất</translation>
    </message>
    <message>
        <source>The kind of file. PDF, SVG and TikZ stay sharp at any size; CSV holds the numbers.</source>
        <translation>Loại tệp. PDF, SVG và TikZ sắc nét ở mọi cỡ; CSV chứa các số.</translation>
    </message>
    <message>
        <source>The file, or for all panels the folder, that is written.</source>
        <translation>Tệp được ghi, hoặc thư mục nếu là mọi bảng.</translation>
    </message>
    <message>
        <source>the panel&apos;s name, in the folder that was used last</source>
        <translation>tên bảng, trong thư mục dùng gần nhất</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureLookForm</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>above the axes</source>
        <translation>phía trên trục</translation>
    </message>
    <message>
        <source>below the axes</source>
        <translation>phía dưới trục</translation>
    </message>
    <message>
        <source>right of the axes</source>
        <translation>bên phải trục</translation>
    </message>
    <message>
        <source>inside, top left</source>
        <translation>bên trong, trên trái</translation>
    </message>
    <message>
        <source>inside, top right</source>
        <translation>bên trong, trên phải</translation>
    </message>
    <message>
        <source>inside, bottom left</source>
        <translation>bên trong, dưới trái</translation>
    </message>
    <message>
        <source>inside, bottom right</source>
        <translation>bên trong, dưới phải</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Mathematical &amp;symbols</source>
        <translation>&amp;Ký hiệu toán học</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>như trong cửa sổ</translation>
    </message>
    <message>
        <source>In points of 1/72 inch; LaTeX&apos;s own point is 1/72.27 inch.</source>
        <translation>Tính bằng điểm 1/72 inch; điểm của LaTeX là 1/72,27 inch.</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>tự nhiên</translation>
    </message>
    <message>
        <source>Natural: the golden ratio of the width; for pictures, as many rows as there are.</source>
        <translation>Tự nhiên: tỉ lệ vàng của chiều rộng; với ảnh thì đủ mọi hàng.</translation>
    </message>
    <message>
        <source>Height of all text, as in the paper: a figure is not to be scaled.</source>
        <translation>Chiều cao mọi chữ, như trong bài báo: hình không bị co giãn.</translation>
    </message>
    <message>
        <source>as suits the text</source>
        <translation>hợp với chữ</translation>
    </message>
    <message>
        <source>Label the axes with σ, λ, t and i instead of words.</source>
        <translation>Ghi nhãn trục bằng σ, λ, t và i thay cho chữ.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Mẫu sẵn</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Chiều &amp;rộng</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>Chiều &amp;cao</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Phông chữ</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>Độ dày &amp;nét</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Chú &amp;giải</translation>
    </message>
    <message>
        <source>points of 1/72 inch</source>
        <translation>điểm 1/72 inch</translation>
    </message>
    <message>
        <source>A width that journals and conferences ask for; each preset remembers the other settings on its own.</source>
        <translation>Độ rộng mà tạp chí và hội nghị yêu cầu; mỗi mẫu nhớ riêng các thiết lập khác.</translation>
    </message>
    <message>
        <source>that of the preset</source>
        <translation>của mẫu</translation>
    </message>
    <message>
        <source>Family of the letters; the font is embedded in the file.</source>
        <translation>Họ phông chữ; phông được nhúng vào tệp.</translation>
    </message>
    <message>
        <source>Width of the curves; axes and grid are thinner.</source>
        <translation>Độ dày đường cong; trục và lưới mảnh hơn.</translation>
    </message>
    <message>
        <source>Where the names of the curves stand.</source>
        <translation>Nơi đặt tên các đường cong.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::InterruptedOffer</name>
    <message>
        <source>The training “%1” was interrupted at iteration %2. It can go on from there.</source>
        <translation>Huấn luyện “%1” bị gián đoạn ở vòng lặp %2. Có thể chạy tiếp từ đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) were interrupted, the newest is “%1”. They can go on where they stood, one after the other.</source>
        <translation>
            <numerusform>%n huấn luyện bị gián đoạn, mới nhất là “%1”. Chúng có thể lần lượt chạy tiếp từ chỗ đã dừng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Chạy tiếp</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Chạy tiếp tất cả</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobAlarm</name>
    <message>
        <source>Iteration %1: the loss runs away (validation loss %2, gradient norm %3).</source>
        <translation>Vòng lặp %1: mất mát phân kỳ (mất mát kiểm định %2, chuẩn gradient %3).</translation>
    </message>
    <message>
        <source>Iteration %1: a loss is not a number (training loss %2, gradient norm %3).</source>
        <translation>Vòng lặp %1: một mất mát không phải là số (mất mát huấn luyện %2, chuẩn gradient %3).</translation>
    </message>
    <message>
        <source>The best schedule so far is kept; its validation loss is %1.</source>
        <translation>Lịch tốt nhất đến nay được giữ lại; mất mát kiểm định của nó là %1.</translation>
    </message>
    <message>
        <source>There is no schedule to keep yet.</source>
        <translation>Chưa có lịch nào để giữ lại.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what is kept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The training waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>Đĩa đã đầy: %1. Huấn luyện đang chờ và không mất gì. Hãy giải phóng chỗ trống rồi cho chạy tiếp.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Locate the model</source>
        <translation>Tìm mô hình</translation>
    </message>
    <message>
        <source>Locate the teacher set</source>
        <translation>Tìm bộ mẫu của thầy</translation>
    </message>
    <message>
        <source>The run of this job is not there any more: there is nothing to go on with.</source>
        <translation>Lượt chạy của công việc này không còn nữa: không có gì để tiếp tục.</translation>
    </message>
    <message>
        <source>The hand-made schedule %1 has no loss: its samples are not numbers. It is left out of the comparison.</source>
        <translation>Lịch thủ công %1 không có mất mát: các mẫu của nó không phải là số. Nó bị bỏ khỏi phép so sánh.</translation>
    </message>
    <message>
        <source>Iteration %1: the loss runs away (training loss %2, gradient norm %3).</source>
        <translation>Vòng lặp %1: mất mát phân kỳ (mất mát huấn luyện %2, chuẩn gradient %3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The evaluation waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>Đĩa đã đầy: %1. Việc đánh giá đang chờ và không mất gì. Hãy giải phóng dung lượng rồi cho chạy tiếp.</translation>
    </message>
    <message>
        <source>There is nothing to mend any more: what failed was put back or removed.</source>
        <translation>Không còn gì để sửa: những công việc thất bại đã được đưa trở lại hoặc gỡ bỏ.</translation>
    </message>
    <message numerus="yes">
        <source>The runs of %n job(s) are not there any more: there is nothing to go on with.</source>
        <translation>
            <numerusform>Lượt chạy của %n công việc không còn nữa: không có gì để tiếp tục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDesk</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Tạm dừng</translation>
    </message>
    <message>
        <source>The evaluation has finished.</source>
        <translation>Đã đánh giá xong.</translation>
    </message>
    <message>
        <source>Stopped. Best validation loss %1 after %2 network evaluations; the run can be resumed.</source>
        <translation>Đã dừng. Mất mát kiểm định tốt nhất là %1 sau %2 lần đánh giá mạng; có thể chạy tiếp lượt chạy này.</translation>
    </message>
    <message>
        <source>Finished. Best validation loss %1 after %2 network evaluations.</source>
        <translation>Đã hoàn tất. Mất mát kiểm định tốt nhất là %1 sau %2 lần đánh giá mạng.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Đã sao chép %n lệnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is running. What it reached is kept, and it can be continued later.</source>
        <translation>Một công việc đang chạy. Kết quả đạt được vẫn được giữ và có thể chạy tiếp sau.</translation>
    </message>
    <message>
        <source>The run of the selected job is not there any more: there is nothing to go on with. Duplicating the job trains anew.</source>
        <translation>Lượt chạy của công việc đã chọn không còn nữa: không có gì để tiếp tục. Nhân đôi công việc để huấn luyện lại từ đầu.</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep.</source>
        <translation>Đã dừng trước khi có gì để giữ lại.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDialog</name>
    <message>
        <source>Change a waiting training</source>
        <translation>Thay đổi huấn luyện đang chờ</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Thay đổi</translation>
    </message>
    <message>
        <source>Queue a changed copy of a training</source>
        <translation>Xếp hàng một bản sao đã đổi của lần huấn luyện</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>&amp;Thêm vào hàng đợi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobNotice</name>
    <message>
        <source>LD3 Workbench: %1</source>
        <comment>state of a job</comment>
        <translation>LD3 Workbench: %1</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobQueue</name>
    <message>
        <source>Time until the present stage or the evaluation ends, estimated.</source>
        <translation>Thời gian ước tính tới khi giai đoạn hiện tại hoặc việc đánh giá kết thúc.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage of a job, the time that it took</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Số lần đánh giá</translation>
    </message>
    <message>
        <source>Share of the whole job, by network evaluations. While a training&apos;s size is not known yet, of the present stage: &quot;1/3: 63 %&quot; is the first of three.</source>
        <translation>Phần đã xong của cả công việc, tính theo số lần đánh giá mạng. Khi chưa biết quy mô của việc huấn luyện, là của giai đoạn hiện tại: &quot;1/3: 63 %&quot; là giai đoạn đầu trong ba.</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job, the teacher&apos;s samples included, and at most to be spent, estimated; one with a gradient counts as three.</source>
        <translation>Số lần đánh giá mạng trên từng mẫu mà công việc đã dùng, kể cả các mẫu của mô hình thầy, và nhiều nhất sẽ dùng, ước tính; một lần có gradient tính là ba.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>No jobs yet. Press Train for one training, Add to queue for several in a row, or Evaluate in the list of runs.</source>
        <translation>Chưa có công việc nào. Nhấn Huấn luyện cho một lần, Thêm vào hàng đợi cho nhiều lần nối tiếp, hoặc Đánh giá trong danh sách lượt chạy.</translation>
    </message>
    <message>
        <source>The queue is held: no further job starts.</source>
        <translation>Hàng đợi đang được giữ: không công việc nào bắt đầu.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is held: %n job(s) wait until you let it go on.</source>
        <translation>
            <numerusform>Hàng đợi đang được giữ: %n công việc chờ đến khi bạn cho chạy tiếp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait.</source>
        <translation>
            <numerusform>%n công việc đang chờ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::LastExport</name>
    <message>
        <source>Copied: %1</source>
        <comment>a command line</comment>
        <translation>Đã sao chép: %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>What a training does is logged here. Press Train, or open a run.</source>
        <translation>Diễn biến của quá trình huấn luyện được ghi lại ở đây. Hãy nhấn Huấn luyện, hoặc mở một lượt chạy.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Thang l&amp;ogarit</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Số vòng lặp</translation>
    </message>
    <message>
        <source>Network evaluations</source>
        <translation>Số lần đánh giá mạng</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Số giây</translation>
    </message>
    <message>
        <source>What the plot counts to the right.</source>
        <translation>Đại lượng trên trục hoành của đồ thị.</translation>
    </message>
    <message>
        <source>Logarithmic scale for the loss.</source>
        <translation>Thang logarit cho mất mát.</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>&amp;Trục</translation>
    </message>
    <message>
        <source>Plot of losses</source>
        <translation>Đồ thị hàm mất mát</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>How much of each running mean comes from the losses before; the losses themselves stay pale below it.</source>
        <translation>Bao nhiêu phần của mỗi trung bình trượt đến từ các giá trị mất mát trước đó; bản thân các giá trị vẫn hiện nhạt bên dưới.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>Làm &amp;mượt</translation>
    </message>
    <message>
        <source>iterations, evaluations of the network on one sample, or seconds</source>
        <translation>vòng lặp, số lần gọi mạng trên một mẫu, hoặc giây</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>phần trăm</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPlot</name>
    <message>
        <source>loss</source>
        <translation>mất mát</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>vòng lặp</translation>
    </message>
    <message>
        <source>network evaluations</source>
        <translation>số lần đánh giá mạng</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>thời gian (giây)</translation>
    </message>
    <message>
        <source>Distance between the student&apos;s and the teacher&apos;s samples, in the loss that is trained. Dashed levels are hand-made schedules on the same validation samples. A network evaluation is one sample through the network; a backward pass counts as two.</source>
        <translation>Khoảng cách giữa mẫu của trò và mẫu của thầy, đo bằng hàm mất mát được huấn luyện. Các đường ngang nét đứt là những lịch thủ công trên cùng các mẫu kiểm định. Một lần đánh giá mạng là cho một mẫu đi qua mạng; một lần lan truyền ngược được tính là hai.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, kiểm định</translation>
    </message>
    <message>
        <source>training</source>
        <translation>huấn luyện</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>kiểm định</translation>
    </message>
    <message>
        <source>best</source>
        <translation>tốt nhất</translation>
    </message>
    <message>
        <source>%1: %2 after iteration %3, %4 network evaluations, %5 s</source>
        <translation>%1: %2 sau vòng lặp %3, %4 lần đánh giá mạng, %5 giây</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hand-made schedule, its loss</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>&amp;Trục ngang logarit</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1, huấn luyện</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, tốt nhất</translation>
    </message>
    <message>
        <source>no number, or diverging</source>
        <translation>không phải số, hoặc phân kỳ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, what is wrong with a loss</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, running mean</source>
        <comment>losses</comment>
        <translation>%1, trung bình trượt</translation>
    </message>
    <message>
        <source>No losses yet. Press Train, or open a run.</source>
        <translation>Chưa có mất mát nào. Hãy nhấn Huấn luyện, hoặc mở một lượt chạy.</translation>
    </message>
    <message>
        <source>%1 (lowest and highest of each %2)</source>
        <comment>heading of a column; number of values</comment>
        <translation>%1 (thấp nhất và cao nhất của mỗi %2)</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MainWindow</name>
    <message>
        <source>Losses</source>
        <translation>Mất mát</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>Giá trị theo NFE</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>%1 The language changes when the program is started again.</source>
        <translation>%1 Ngôn ngữ sẽ đổi khi khởi động lại chương trình.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ManualWindow</name>
    <message>
        <source>The manual is in English.</source>
        <translation>Sổ tay bằng tiếng Anh.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Sổ tay</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Tìm trong sổ tay</translation>
    </message>
    <message>
        <source>Words to find; Return goes to the next place.</source>
        <translation>Từ cần tìm; phím Enter đi đến chỗ tiếp theo.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>văn bản bất kỳ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkDesk</name>
    <message numerus="yes">
        <source>%n run(s) deleted. Undo brings them back until the window is closed.</source>
        <translation>
            <numerusform>Đã xóa %n lượt chạy. Hoàn tác sẽ khôi phục cho đến khi đóng cửa sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Giá trị phân cách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation>Bảng LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Xuất bảng lượt chạy</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu vào %1.</translation>
    </message>
    <message>
        <source>color of %1</source>
        <comment>undo; name of a curve</comment>
        <translation>màu của %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkEditor</name>
    <message>
        <source>Ctrl+Return takes the note, Escape leaves the old one.</source>
        <translation>Ctrl+Enter nhận ghi chú, Esc giữ ghi chú cũ.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>such as: paper, baseline</source>
        <translation>ví dụ: bài báo, đối chứng</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n run(s)</source>
        <translation>
            <numerusform>Thẻ của %n lượt chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n run(s)</source>
        <translation>
            <numerusform>Ghi chú cho %n lượt chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or tags of the runs</source>
        <translation>Tên hoặc thẻ của các lượt chạy</translation>
    </message>
    <message>
        <source>Return takes the line, Escape leaves what was.</source>
        <translation>Return nhận dòng này, Escape giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Note on the runs</source>
        <translation>Ghi chú về các lượt chạy</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>văn bản bất kỳ</translation>
    </message>
    <message>
        <source>what the runs have now</source>
        <translation>những gì các lượt chạy đang có</translation>
    </message>
    <message>
        <source>a name, or tags between commas</source>
        <translation>một tên, hoặc các thẻ cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>name of a run</comment>
        <translation>Thẻ của %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>name of a run</comment>
        <translation>Ghi chú cho %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MatrixPlot</name>
    <message>
        <source>used with</source>
        <translation>dùng với</translation>
    </message>
    <message>
        <source>learned for</source>
        <translation>học cho</translation>
    </message>
    <message>
        <source>Each row is a schedule learned for one solver, each column the solver it is used with; framed: its own. Lower is better.</source>
        <translation>Mỗi hàng là một lịch học cho một bộ giải, mỗi cột là bộ giải được dùng; có khung: của chính nó. Càng thấp càng tốt.</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: %3</source>
        <translation>Học cho %1, dùng với %2: %3</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: not measured</source>
        <translation>Học cho %1, dùng với %2: chưa đo</translation>
    </message>
    <message>
        <source>No learned schedule has been measured yet. Select runs and press Evaluate.</source>
        <translation>Chưa đo lịch đã học nào. Hãy chọn các lượt chạy và nhấn Đánh giá.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a message, and how often one of its kind was said</comment>
        <translation>
            <numerusform>%1 (%n lần)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next message; this one stays.</source>
        <translation>Hiện thông báo tiếp theo; thông báo này vẫn còn.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>và %n thông báo nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelDesk</name>
    <message>
        <source>Open a model</source>
        <translation>Mở mô hình</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>Mô hình (*.pkl *.pt *.pth *.ts *.safetensors);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>The description cannot be written beside the model and is remembered by this program instead.</source>
        <translation>Không thể ghi mô tả bên cạnh mô hình nên chương trình tự ghi nhớ.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s file.</source>
        <translation>SHA-256 của tệp mô hình.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s SHA-256 to the clipboard.</source>
        <translation>Sao chép SHA-256 của mô hình vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>Thông &amp;tin</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Kiến trúc</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Chưa chọn mô hình.</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Đang đọc mô hình…</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Mô tả</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <comment>first digits of a checksum</comment>
        <translation>SHA-256 %1…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::OpenDesk</name>
    <message>
        <source>One model is used at a time: %1 was opened, the other models were not.</source>
        <translation>Mỗi lần chỉ dùng một mô hình: đã mở %1, các mô hình khác thì không.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes them.</source>
        <translation>
            <numerusform>Đã vẽ %n lịch trong biểu đồ lịch. “Lịch đã mở” phía trên sẽ bỏ chúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) cannot be opened, first: %1</source>
        <translation>
            <numerusform>Không mở được %n tệp hoặc thư mục, đầu tiên: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open models, schedules and runs</source>
        <translation>Mở mô hình, lịch và lượt chạy</translation>
    </message>
    <message>
        <source>Models, schedules and files of runs (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;All files (*)</source>
        <translation>Mô hình, lịch và tệp của lượt chạy (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open the folder of a run, of values or of runs</source>
        <translation>Mở thư mục của một lượt chạy, của giá trị hoặc của các lượt chạy</translation>
    </message>
    <message>
        <source>One folder of runs is listed at a time: %1 was opened, the other folders were not.</source>
        <translation>Mỗi lần chỉ liệt kê một thư mục lượt chạy: đã mở %1, các thư mục khác thì không.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Panels</name>
    <message>
        <source>Losses</source>
        <translation>Mất mát</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Thí nghiệm</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Quỹ đạo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PicturesWindow</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Ảnh cạnh nhau</translation>
    </message>
    <message>
        <source>Pictures of each combination.</source>
        <translation>Số ảnh của mỗi tổ hợp.</translation>
    </message>
    <message>
        <source>Seed of the noise that all combinations start from.</source>
        <translation>Hạt giống của nhiễu mà mọi tổ hợp bắt đầu từ đó.</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Mẫu</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Hạt giống</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lưu…</translation>
    </message>
    <message>
        <source>Write a PNG file that says inside with what settings, seed and version it was made.</source>
        <translation>Ghi một tệp PNG, bên trong nói rõ nó được tạo với thiết lập, hạt giống và phiên bản nào.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Đang vẽ…</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n tổ hợp</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Lưu các ảnh</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>Shows what is drawn by then; the rest can be drawn later.</source>
        <translation>Hiện những gì đã vẽ tới lúc đó; phần còn lại có thể vẽ sau.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Drawing… %1 %</source>
        <comment>percent</comment>
        <translation>Đang vẽ… %1 %</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n combination(s) are not drawn.</source>
        <translation>
            <numerusform>Đã dừng: %n tổ hợp chưa được vẽ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Ti&amp;ếp tục</translation>
    </message>
    <message>
        <source>Draws what is missing.</source>
        <translation>Vẽ những gì còn thiếu.</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>S&amp;ao chép thành lệnh</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same pictures.</source>
        <translation>Sao chép dòng lệnh vẽ đúng các ảnh này.</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>Đã sao chép lệnh vào bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>that of the evaluation</source>
        <translation>của lần đánh giá</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Pictures are being drawn, and would be missing.</source>
        <translation>Ảnh đang được vẽ và sẽ không có.</translation>
    </message>
    <message>
        <source>The drawn pictures are not saved, and would be lost.</source>
        <translation>Các ảnh đã vẽ chưa được lưu và sẽ mất.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotUndo</name>
    <message>
        <source>axis</source>
        <translation>trục</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>thang logarit</translation>
    </message>
    <message>
        <source>logarithmic to the right</source>
        <translation>trục ngang logarit</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>làm mượt</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>khoảng giá trị</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>số liệu đã công bố</translation>
    </message>
    <message>
        <source>crossed solvers</source>
        <translation>bộ giải chéo</translation>
    </message>
    <message>
        <source>hand-made schedules</source>
        <translation>lịch thủ công</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo; a plot and its setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kind of difference</source>
        <translation>loại hiệu</translation>
    </message>
    <message>
        <source>scale of the difference</source>
        <translation>thang của hiệu</translation>
    </message>
    <message>
        <source>order</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>split</source>
        <translation>chia đôi</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>số mẫu</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotWidget</name>
    <message>
        <source>No room for the legend: enlarge the panel, or point at a curve.</source>
        <translation>Không đủ chỗ cho chú giải: hãy phóng to bảng, hoặc trỏ vào một đường.</translation>
    </message>
    <message>
        <source>Point at the plot: its values are read out here.</source>
        <translation>Trỏ vào biểu đồ: các giá trị của nó hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Preferences</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>Dark letters on a light ground.</source>
        <translation>Chữ tối trên nền sáng.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground.</source>
        <translation>Chữ sáng trên nền tối.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of all letters, in percent of the desktop&apos;s: 80 to 200. Default: 100.</source>
        <translation>Cỡ của mọi chữ, tính theo phần trăm cỡ của hệ thống: 80 đến 200. Mặc định: 100.</translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates. Default: that of the desktop.</source>
        <translation>Ngôn ngữ của cửa sổ, các số và ngày tháng. Mặc định: của hệ thống.</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>Colors and style of the desktop, as it had them when the program started. The default.</source>
        <translation>Màu và kiểu của hệ thống lúc chương trình khởi động. Mặc định.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ProgressView</name>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Đang tạm dừng…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 network evaluations</source>
        <comment>a number with its unit</comment>
        <translation>%1 lần đánh giá mạng</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Tiến độ của công việc đang chạy</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>Sẽ dừng sau vòng này…</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job and, after &quot;≤&quot;, what it will have spent in all at most, estimated; one with a gradient counts as three. The share is that of the job, or of a stage while the job&apos;s size is not known; the time is that of the present stage.</source>
        <translation>Số lần đánh giá mạng trên từng mẫu mà công việc đã dùng và, sau &quot;≤&quot;, tổng số nhiều nhất sẽ dùng, ước tính; một lần có gradient tính là ba. Phần trăm là của công việc, hoặc của một giai đoạn khi chưa biết quy mô công việc; thời gian là của giai đoạn hiện tại.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::QueueDesk</name>
    <message>
        <source>Change of job: %1</source>
        <translation>Thay đổi công việc: %1</translation>
    </message>
    <message>
        <source>Removal of job: %1</source>
        <translation>Gỡ công việc: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n job(s)</source>
        <translation>
            <numerusform>Gỡ %n công việc</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has begun meanwhile and keeps its settings. A copy with the changed ones can be queued.</source>
        <comment>title of a job</comment>
        <translation>“%1” đã bắt đầu trong lúc đó và giữ nguyên thiết lập. Có thể xếp hàng một bản sao với các thiết lập đã đổi.</translation>
    </message>
    <message>
        <source>Queue the changed copy</source>
        <translation>Xếp hàng bản sao đã đổi</translation>
    </message>
    <message>
        <source>“%1” has begun, or is no longer in the queue: its settings stay as they are.</source>
        <comment>title of a job</comment>
        <translation>“%1” đã bắt đầu, hoặc không còn trong hàng đợi: thiết lập giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RecentPaths</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Xóa danh sách này</translation>
    </message>
    <message>
        <source>%1 is not there at present, as when its disk is not connected.</source>
        <translation>%1 hiện không có, chẳng hạn vì ổ đĩa chưa được kết nối.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ReportDesk</name>
    <message>
        <source>Write a report</source>
        <translation>Viết báo cáo</translation>
    </message>
    <message>
        <source>HTML file (*.html);;PDF file (*.pdf)</source>
        <translation>Tệp HTML (*.html);;Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>Report: reading</source>
        <translation>Báo cáo: đang đọc</translation>
    </message>
    <message>
        <source>A report is being written, and would be missing.</source>
        <translation>Một báo cáo đang được ghi và sẽ không có.</translation>
    </message>
    <message>
        <source>Report: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>Báo cáo: %1 trên %2 hình</translation>
    </message>
    <message>
        <source>A report is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>Một báo cáo đang được ghi. Báo cáo tiếp theo có thể ghi khi báo cáo này xong; “Dừng” ở thanh trạng thái kết thúc nó.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunDesk</name>
    <message>
        <source>Choose the folder of runs</source>
        <translation>Chọn thư mục lượt chạy</translation>
    </message>
    <message>
        <source>“%1” is not in the list of runs: it lies in another folder, or is archived.</source>
        <translation>“%1” không có trong danh sách lượt chạy: nó nằm ở thư mục khác, hoặc đã được lưu trữ.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Đã sao chép %n lệnh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunEditor</name>
    <message numerus="yes">
        <source>star %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>gắn sao cho %n lượt chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the star of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>bỏ sao của %n lượt chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>lưu trữ %n lượt chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n run(s)</source>
        <comment>undo; from the archive</comment>
        <translation>
            <numerusform>đưa %n lượt chạy trở lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>thẻ của %n lượt chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>ghi chú cho %n lượt chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>rename to “%1”</source>
        <comment>undo</comment>
        <translation>đổi tên thành “%1”</translation>
    </message>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>xóa %n lượt chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>color of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>màu của %n lượt chạy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunTableModel</name>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Gián đoạn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>Bộ giải</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Mất mát tốt nhất</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>marks cannot be read</source>
        <translation>không đọc được dấu</translation>
    </message>
    <message>
        <source>Star; a click gives or takes it.</source>
        <translation>Sao; nhấp để gắn hoặc bỏ.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>what is minimised</comment>
        <translation>Mất mát</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>Lịch nhiễu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <comment>of the network, spent by the training</comment>
        <translation>Số lần đánh giá</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that the training took</comment>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Maybe running elsewhere: %1 worked on it within the last minutes. Whether it still does, no lock of this file system tells.</source>
        <comment>name of a machine</comment>
        <translation>Có thể đang chạy ở nơi khác: %1 đã làm việc với nó trong vài phút vừa qua. Hệ thống tệp này không có khóa để cho biết còn làm hay không.</translation>
    </message>
    <message>
        <source>Elsewhere?</source>
        <comment>status of a run: maybe on another machine</comment>
        <translation>Ở nơi khác?</translation>
    </message>
    <message>
        <source>What one sample of the learned schedule costs.</source>
        <translation>Chi phí của một mẫu với lịch đã học.</translation>
    </message>
    <message>
        <source>The least loss on the validation samples; losses of different kinds cannot be compared.</source>
        <translation>Mất mát nhỏ nhất trên các mẫu kiểm định; không so sánh được các loại mất mát khác nhau.</translation>
    </message>
    <message>
        <source>How noise grows with time, of the model.</source>
        <translation>Nhiễu của mô hình tăng theo thời gian thế nào.</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each; one with a gradient counts as three.</source>
        <translation>Số lần gọi mạng trên từng mẫu; một lần có gradient tính là ba.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunView</name>
    <message>
        <source>learned</source>
        <translation>lịch đã học</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>So sánh %n lượt chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, NFE %2</source>
        <comment>solver, number of network evaluations</comment>
        <translation>%1, NFE %2</translation>
    </message>
    <message>
        <source>%1 after iteration %2</source>
        <comment>run, number</comment>
        <translation>%1 sau vòng lặp %2</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>sau vòng lặp %1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation>Lọc lượt chạy</translation>
    </message>
    <message>
        <source>No runs yet. Press Train to learn a first schedule.</source>
        <translation>Chưa có lượt chạy nào. Nhấn Huấn luyện để học lịch đầu tiên.</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>Không có lượt chạy nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>Words that name, tags, note, status, solver, recipe or model must hold, or fields: nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. A minus in front turns a word round; quotes keep words together.</source>
        <translation>Các từ phải có trong tên, thẻ, ghi chú, trạng thái, bộ giải, công thức hoặc mô hình, hoặc các trường: nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. Dấu trừ phía trước đảo nghĩa một từ; dấu ngoặc kép giữ các từ đi cùng nhau.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lượt chạy</translation>
    </message>
    <message>
        <source>All runs are archived. Runs, Show archived runs lists them.</source>
        <translation>Mọi lượt chạy đều đã lưu trữ. Menu Lượt chạy, mục Hiện lượt chạy đã lưu trữ sẽ liệt kê chúng.</translation>
    </message>
    <message>
        <source>words and fields</source>
        <translation>từ và trường</translation>
    </message>
    <message>
        <source>empty: all runs</source>
        <translation>trống: mọi lượt chạy</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleCanvas</name>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, difference %6</source>
        <translation>mẫu %1, điểm ảnh (%2, %3): thầy %4, trò %5, hiệu %6</translation>
    </message>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, LPIPS %6</source>
        <translation>mẫu %1, điểm ảnh (%2, %3): thầy %4, trò %5, LPIPS %6</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleControls</name>
    <message>
        <source> of %1</source>
        <extracomment>How many samples are shown of those that there are: behind a number.</extracomment>
        <translation> trên %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>How many samples are shown.</extracomment>
        <translation>tất cả %1</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>mọi mẫu</translation>
    </message>
    <message>
        <source>signed difference</source>
        <translation>hiệu có dấu</translation>
    </message>
    <message>
        <source>absolute difference</source>
        <translation>hiệu tuyệt đối</translation>
    </message>
    <message>
        <source>perceptual difference (LPIPS)</source>
        <translation>hiệu cảm nhận (LPIPS)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>hiệu</translation>
    </message>
    <message>
        <source>Scale of the difference</source>
        <translation>Thang của hiệu</translation>
    </message>
    <message>
        <source>automatic scale</source>
        <extracomment>Scale of the difference colours: one for all samples, chosen by the program.</extracomment>
        <translation>thang tự động</translation>
    </message>
    <message>
        <source>scale </source>
        <translation>thang </translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>kém nhất trước</translation>
    </message>
    <message>
        <source>Sorts the samples by L2, the mean square of the difference, with pixel values from 0 to 1; where LPIPS is the difference that is shown, by LPIPS. Of a run that has ended, all validation samples are drawn for it, also those whose pictures were not kept.</source>
        <translation>Sắp xếp các mẫu theo L2, trung bình bình phương của hiệu với giá trị điểm ảnh từ 0 đến 1; khi hiệu đang hiện là LPIPS thì theo LPIPS. Với lượt chạy đã kết thúc, mọi mẫu kiểm định được vẽ, kể cả những mẫu không giữ ảnh.</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Teacher and student share one picture, on both sides of a line.</extracomment>
        <translation>Chia đôi</translation>
    </message>
    <message>
        <source>Draws teacher and student in one picture, on both sides of a line that can be dragged (keys: Left and Right).</source>
        <translation>Vẽ thầy và trò trong một ảnh, ở hai bên một đường kéo được (phím: Trái và Phải).</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Số mẫu</translation>
    </message>
    <message>
        <source>Difference at the end of the color scale; each kind of difference has its own. Of signed and absolute ones 1 is the step from black to white; of LPIPS it is the value of a pixel. Automatic: the largest difference of all samples, shared by them.</source>
        <translation>Hiệu ở cuối thang màu; mỗi loại hiệu có thang riêng. Với hiệu có dấu và tuyệt đối, 1 là bước từ đen đến trắng; với LPIPS là giá trị của một điểm ảnh. Tự động: hiệu lớn nhất của mọi mẫu, dùng chung.</translation>
    </message>
    <message>
        <source>steps from black to white; LPIPS</source>
        <translation>bước từ đen đến trắng; LPIPS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>Samples that are shown. Where a run that has ended kept fewer pictures, they are drawn anew with its model; new trainings and drafts picture as many.</source>
        <translation>Số mẫu được hiện. Nếu lượt chạy đã kết thúc giữ ít ảnh hơn, chúng được lấy mẫu lại bằng mô hình của nó; các lần huấn luyện và bản nháp mới cũng hiện bấy nhiêu.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>1 to 64, or all</source>
        <translation>1 đến 64, hoặc tất cả</translation>
    </message>
    <message>
        <source>all that were kept, and 8 of new trainings</source>
        <translation>tất cả mẫu đã giữ, và 8 của lần huấn luyện mới</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleDesk</name>
    <message>
        <source>Only the samples that the run kept are shown: %1</source>
        <translation>Chỉ hiện các mẫu mà lượt chạy đã giữ: %1</translation>
    </message>
    <message>
        <source>More samples are drawn when the job that is at work has ended.</source>
        <translation>Thêm mẫu sẽ được vẽ khi công việc đang chạy kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n sample(s) with the run&apos;s schedule…</source>
        <translation>
            <numerusform>Đang vẽ %n mẫu bằng lịch của lượt chạy…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleGrid</name>
    <message>
        <source>teacher</source>
        <translation>thầy</translation>
    </message>
    <message>
        <source>student</source>
        <translation>trò</translation>
    </message>
    <message>
        <source>Train to see samples</source>
        <translation>Huấn luyện để xem mẫu</translation>
    </message>
    <message>
        <source>These pictures cannot be compared: their sizes differ.</source>
        <translation>Không thể so sánh các ảnh này: kích thước khác nhau.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>hiệu</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|hiệu|</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>left and right of a line</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows them whole. While the space bar is held, teacher and student change places. Enlarged far enough, pixels say their values.</source>
        <translation>Ctrl và con lăn chuột phóng to mọi ảnh, kéo để di chuyển, nhấp đúp để xem toàn bộ. Trong khi giữ phím cách, thầy và trò đổi chỗ. Khi phóng đủ lớn, các điểm ảnh cho biết giá trị của chúng.</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels; these have %1.</source>
        <translation>LPIPS so sánh ảnh có một hoặc ba kênh; các ảnh này có %1.</translation>
    </message>
    <message>
        <source>LPIPS needs weights that are not here yet: download %1 and put them into %2.</source>
        <extracomment>%1: names of files and where they come from; %2: a folder</extracomment>
        <translation>LPIPS cần trọng số chưa có ở đây: hãy tải %1 và đặt vào %2.</translation>
    </message>
    <message>
        <source>The weights that are here (NVIDIA&apos;s vgg16.pt) tell LPIPS of whole pictures only. For its places, download vgg16-397923af.pth (torchvision) and vgg.pth (LPIPS).</source>
        <translation>Trọng số hiện có (vgg16.pt của NVIDIA) chỉ cho LPIPS của cả ảnh. Để có giá trị tại từng vị trí, hãy tải vgg16-397923af.pth (torchvision) và vgg.pth (LPIPS).</translation>
    </message>
    <message>
        <source>Perceptual difference: what each place of the pictures, as they are shown, contributes to LPIPS, the distance between the features that a network sees in them (Zhang et al. 2018, eq. 1).</source>
        <translation>Hiệu cảm nhận: phần mà mỗi vị trí của các ảnh, như đang hiển thị, đóng góp vào LPIPS, tức khoảng cách giữa các đặc trưng mà một mạng nhìn thấy trong chúng (Zhang và cs. 2018, ct. 1).</translation>
    </message>
    <message>
        <source>The network is %1.</source>
        <translation>Mạng là %1.</translation>
    </message>
    <message>
        <source>LPIPS of a pixel</source>
        <translation>LPIPS của một điểm ảnh</translation>
    </message>
    <message>
        <source>1 = black to white</source>
        <translation>1 = từ đen sang trắng</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. One scale for all samples.</extracomment>
        <translation>%1 (dùng chung)</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. A chosen scale.</extracomment>
        <translation>%1 (cố định)</translation>
    </message>
    <message>
        <source>Student minus teacher, mean over the color channels: with its sign (blue: too dark, red: too bright) or its size.</source>
        <translation>Trò trừ thầy, lấy trung bình trên các kênh màu: kèm dấu (xanh lam: quá tối, đỏ: quá sáng) hoặc chỉ độ lớn.</translation>
    </message>
    <message>
        <source>pixel values, 1 from black to white; LPIPS: its value for a pixel</source>
        <translation>giá trị điểm ảnh, 1 từ đen đến trắng; LPIPS: giá trị của nó cho một điểm ảnh</translation>
    </message>
    <message>
        <source>Point at a picture: its pixels are read out here.</source>
        <translation>Trỏ vào một ảnh: giá trị các điểm ảnh của nó hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleDesk</name>
    <message>
        <source>The next training starts from the edited schedule.</source>
        <translation>Lần huấn luyện tới bắt đầu từ lịch đã sửa.</translation>
    </message>
    <message>
        <source>No schedule is shown that could be edited. Choose a hand-made one, or open a run.</source>
        <translation>Không có lịch nào đang hiển thị để sửa. Hãy chọn một lịch thủ công hoặc mở một lượt chạy.</translation>
    </message>
    <message>
        <source>No other schedule is shown</source>
        <translation>Không có lịch nào khác đang hiển thị</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>Lưu lịch đã sửa</translation>
    </message>
    <message>
        <source>Schedule (*.json)</source>
        <translation>Lịch (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu vào %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>name of an edit</comment>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>name of an edit</comment>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>The samples are drawn with the draft.</source>
        <translation>Các mẫu được tạo bằng bản nháp.</translation>
    </message>
    <message>
        <source>Open a run first: the draft is sampled with its model, from its noise.</source>
        <translation>Hãy mở một lượt chạy trước: bản nháp được lấy mẫu bằng mô hình và nhiễu của nó.</translation>
    </message>
    <message>
        <source>The draft of last time</source>
        <translation>Bản nháp lần trước</translation>
    </message>
    <message>
        <source>drawn with the draft</source>
        <translation>vẽ bằng bản nháp</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleEditor</name>
    <message>
        <source>start from %1</source>
        <comment>undo; name of a schedule</comment>
        <translation>bắt đầu từ %1</translation>
    </message>
    <message>
        <source>move step %1</source>
        <comment>undo</comment>
        <translation>di chuyển bước %1</translation>
    </message>
    <message>
        <source>set step %1</source>
        <comment>undo</comment>
        <translation>đặt bước %1</translation>
    </message>
    <message>
        <source>insert a step</source>
        <comment>undo</comment>
        <translation>chèn một bước</translation>
    </message>
    <message>
        <source>remove step %1</source>
        <comment>undo</comment>
        <translation>xóa bước %1</translation>
    </message>
    <message>
        <source>distribute steps</source>
        <comment>undo</comment>
        <translation>phân bố các bước</translation>
    </message>
    <message>
        <source>snap step %1</source>
        <comment>undo</comment>
        <translation>bám bước %1</translation>
    </message>
    <message>
        <source>lock told levels</source>
        <comment>undo</comment>
        <translation>gắn mức đưa vào mạng</translation>
    </message>
    <message>
        <source>unlock told levels</source>
        <comment>undo</comment>
        <translation>tách mức đưa vào mạng</translation>
    </message>
    <message>
        <source>free the ends</source>
        <comment>undo</comment>
        <translation>thả hai đầu</translation>
    </message>
    <message>
        <source>fix the ends</source>
        <comment>undo</comment>
        <translation>cố định hai đầu</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleFiles</name>
    <message>
        <source>Opened schedules</source>
        <translation>Lịch đã mở</translation>
    </message>
    <message>
        <source>Remove schedules that were opened from files from the plot.</source>
        <translation>Bỏ khỏi biểu đồ các lịch đã mở từ tệp.</translation>
    </message>
    <message numerus="yes">
        <source>open %n schedule(s)</source>
        <translation>
            <numerusform>mở %n lịch</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>bỏ %1</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Bỏ &amp;tất cả</translation>
    </message>
    <message>
        <source>remove opened schedules</source>
        <translation>bỏ các lịch đã mở</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>Thang l&amp;ogarit</translation>
    </message>
    <message>
        <source>σ, noise level</source>
        <translation>σ, mức nhiễu</translation>
    </message>
    <message>
        <source>λ, log of signal to noise</source>
        <translation>λ, log tín hiệu trên nhiễu</translation>
    </message>
    <message>
        <source>t, time</source>
        <translation>t, thời gian</translation>
    </message>
    <message>
        <source>What the plot shows upwards: σ = sigma/alpha in units of the data; λ = log(alpha/sigma), half the log of the signal-to-noise ratio; or t, the time of the noise schedule.</source>
        <translation>Đại lượng trên trục tung của đồ thị: σ = sigma/alpha theo đơn vị của dữ liệu; λ = log(alpha/sigma), bằng nửa log của tỉ số tín hiệu trên nhiễu; hoặc t, thời gian của lịch nhiễu.</translation>
    </message>
    <message>
        <source>Logarithmic scale for σ and t; λ is a logarithm already.</source>
        <translation>Thang logarit cho σ và t; λ vốn đã là logarit.</translation>
    </message>
    <message>
        <source>Hand-made schedules</source>
        <translation>Lịch thủ công</translation>
    </message>
    <message>
        <source>Choose which hand-made schedules are drawn for comparison.</source>
        <translation>Chọn những lịch thủ công được vẽ để so sánh.</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>&amp;Trục</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>lịch đã học</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>Không vẽ: %1</translation>
    </message>
    <message>
        <source>Plot of schedules</source>
        <translation>Đồ thị lịch bước thời gian</translation>
    </message>
    <message>
        <source>of σ: that of the data; λ has none; of t: that of the noise schedule</source>
        <translation>của σ: của dữ liệu; λ không có; của t: của lịch nhiễu</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>được nêu ở từng tên trong danh sách</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePlot</name>
    <message>
        <source>learned</source>
        <translation>lịch đã học</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>level told to the network</source>
        <translation>mức đưa vào mạng</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>thời gian t</translation>
    </message>
    <message>
        <source>Time t of each step, in the noise schedule&apos;s own unit.</source>
        <translation>Thời gian t của mỗi bước, theo đơn vị riêng của lịch nhiễu.</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>mức nhiễu σ</translation>
    </message>
    <message>
        <source>σ: standard deviation of the noise at each step, in units of the data (for variance-preserving models σ/α).</source>
        <translation>σ: độ lệch chuẩn của nhiễu ở mỗi bước, theo đơn vị của dữ liệu (σ/α đối với mô hình bảo toàn phương sai).</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>λ: half the logarithm of the signal-to-noise ratio at each step, natural logarithm, without unit.</source>
        <translation>λ: nửa logarit tự nhiên của tỉ số tín hiệu trên nhiễu ở mỗi bước, không có đơn vị.</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5</source>
        <translation>%1, bước %2: t = %3, σ = %4, λ = %5</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5; told t = %6</source>
        <translation>%1, bước %2: t = %3, σ = %4, λ = %5; t đưa vào mạng = %6</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>%1 (told to the network)</source>
        <comment>a schedule</comment>
        <translation>%1 (đưa vào mạng)</translation>
    </message>
    <message>
        <source>%1 (off the scale)</source>
        <comment>a schedule</comment>
        <translation>%1 (ngoài thang)</translation>
    </message>
    <message>
        <source>No schedule yet. Press Train, open a run, or choose hand-made schedules.</source>
        <translation>Chưa có lịch nào. Hãy nhấn Huấn luyện, mở một lượt chạy, hoặc chọn lịch thủ công.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubBar</name>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Goes through the training from here on.</source>
        <translation>Đi qua quá trình huấn luyện từ đây.</translation>
    </message>
    <message>
        <source>Iteration of the training. Left and Right go one on, Page Up and Page Down farther.</source>
        <translation>Vòng lặp của quá trình huấn luyện. Trái và Phải đi một vòng, Page Up và Page Down đi xa hơn.</translation>
    </message>
    <message>
        <source>This run has stored no iteration with a schedule.</source>
        <translation>Lượt chạy này không lưu vòng lặp nào có lịch.</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>vòng lặp %1</translation>
    </message>
    <message>
        <source>iteration %1, the nearest stored to %2</source>
        <translation>vòng lặp %1, vòng đã lưu gần %2 nhất</translation>
    </message>
    <message>
        <source>%1; validation loss %2</source>
        <comment>iteration and its loss</comment>
        <translation>%1; mất mát kiểm định %2</translation>
    </message>
    <message>
        <source>%1; without the learned coefficients, which are stored for the best only</source>
        <comment>iteration and its loss</comment>
        <translation>%1; không có các hệ số đã học, chỉ được lưu cho lịch tốt nhất</translation>
    </message>
    <message>
        <source>Stop: %1 of %2</source>
        <comment>frames of a film</comment>
        <translation>Dừng: %1 / %2</translation>
    </message>
    <message>
        <source>Ends the export; no file is written.</source>
        <translation>Kết thúc việc xuất; không ghi tệp nào.</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Xuất phim…</translation>
    </message>
    <message>
        <source>Iteration of the training</source>
        <translation>Vòng lặp huấn luyện</translation>
    </message>
    <message>
        <source>%1 frames per second</source>
        <translation>%1 khung hình mỗi giây</translation>
    </message>
    <message>
        <source>Speed of the film: a stored iteration is a frame, at most 120 of them. Default: 12 a second.</source>
        <translation>Tốc độ phim: mỗi vòng lặp đã lưu là một khung hình, nhiều nhất 120. Mặc định: 12 mỗi giây.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 điểm ảnh</translation>
    </message>
    <message>
        <source>Size of the film, in pixels. Default: 960 × 540.</source>
        <translation>Kích thước phim, tính bằng điểm ảnh. Mặc định: 960 × 540.</translation>
    </message>
    <message>
        <source>Writes schedule and pictures over the iterations as a video (Motion JPEG, .avi). The arrow beside it chooses speed and size.</source>
        <translation>Ghi lịch và ảnh qua các vòng lặp thành video (Motion JPEG, .avi). Mũi tên bên cạnh chọn tốc độ và kích thước.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>vòng lặp</translation>
    </message>
    <message>
        <source>the first to the last stored iteration</source>
        <translation>từ vòng lặp lưu đầu tiên đến cuối cùng</translation>
    </message>
    <message>
        <source>none: the run&apos;s own schedule is shown</source>
        <translation>không có: lịch của chính lượt chạy được hiển thị</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>Xuất quá trình huấn luyện thành phim</translation>
    </message>
    <message>
        <source>Video (*.avi)</source>
        <translation>Video (*.avi)</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>sau vòng lặp %1</translation>
    </message>
    <message>
        <source>A film is being written, and would be missing.</source>
        <translation>Một đoạn phim đang được ghi và sẽ không có.</translation>
    </message>
    <message>
        <source>The newest schedule of the training, which goes on; the slider shows earlier ones.</source>
        <translation>Lịch mới nhất của lần huấn luyện đang tiếp diễn; con trượt hiển thị các lịch trước đó.</translation>
    </message>
    <message>
        <source>The schedule kept at the end, the best one; the slider shows the iterations.</source>
        <translation>Lịch giữ lại ở cuối, lịch tốt nhất; con trượt hiển thị các vòng lặp.</translation>
    </message>
    <message>
        <source>No schedule was kept; the slider shows those of the iterations.</source>
        <translation>Không có lịch nào được giữ lại; con trượt hiển thị lịch của các vòng lặp.</translation>
    </message>
    <message>
        <source>Open a run first that this window is not training: its stored iterations are shown.</source>
        <translation>Trước hết hãy mở một lượt chạy mà cửa sổ này không đang huấn luyện: các vòng lặp đã lưu của nó được hiển thị.</translation>
    </message>
    <message>
        <source>Film: %1 of %2 frames</source>
        <comment>numbers</comment>
        <translation>Phim: %1 trên %2 khung hình</translation>
    </message>
    <message>
        <source>A film is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>Một đoạn phim đang được ghi. Đoạn tiếp theo có thể ghi khi đoạn này xong; “Dừng” ở thanh trạng thái kết thúc nó.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Lưu vào chỗ khác…</translation>
    </message>
    <message>
        <source>A film could not be written, and would be lost.</source>
        <translation>Một đoạn phim không ghi được và sẽ bị mất.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ShortcutsWindow</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Không phím</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Đặt &amp;lại</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Đặt lại &amp;tất cả</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Give all commands the keys that they have at the first start.</source>
        <translation>Trả mọi lệnh về phím tắt ở lần khởi động đầu tiên.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Press the new keys here; up to four one after the other.</source>
        <translation>Nhấn phím mới tại đây; tối đa bốn tổ hợp liên tiếp.</translation>
    </message>
    <message>
        <source>Let no keys call this command.</source>
        <translation>Không để phím nào gọi lệnh này.</translation>
    </message>
    <message>
        <source>Give this command the keys that it has at the first start.</source>
        <translation>Trả lệnh này về phím tắt ở lần khởi động đầu tiên.</translation>
    </message>
    <message>
        <source>Changed; at the first start there are no keys.</source>
        <translation>Đã đổi; ở lần khởi động đầu tiên không có phím.</translation>
    </message>
    <message>
        <source>Changed; at the first start: %1</source>
        <translation>Đã đổi; ở lần khởi động đầu tiên: %1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Chọn một lệnh để đổi phím của nó.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>&amp;Phím của “%1”</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change that command first.</source>
        <translation>%1 đã thuộc về “%2”. Hãy chọn phím khác hoặc đổi lệnh đó trước.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Không thể đổi các phím này.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>keys that no other command has</source>
        <translation>phím mà lệnh khác không có</translation>
    </message>
    <message>
        <source>those of the first start</source>
        <translation>phím ở lần khởi động đầu tiên</translation>
    </message>
    <message>
        <source>Type further keys for this command; those that it has stay. Without it, typed keys take the place of the first.</source>
        <translation>Gõ thêm phím cho lệnh này; phím đã có vẫn giữ. Nếu không, phím gõ thay cho phím đầu tiên.</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>Mọi phím: %1</translation>
    </message>
    <message>
        <source>Press the further keys now.</source>
        <translation>Bây giờ hãy nhấn các phím thêm.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SolverChoice</name>
    <message>
        <source>Order of the solver: how fast its error falls with smaller steps.</source>
        <translation>Bậc của bộ giải: sai số giảm nhanh đến mức nào khi bước nhỏ đi.</translation>
    </message>
    <message>
        <source>Variant of the solver: how UniPC weighs its steps, B(h).</source>
        <translation>Biến thể của bộ giải: cách UniPC đặt trọng số cho các bước, B(h).</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bậc</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Biến thể</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SweepDialog</name>
    <message>
        <source>Queue a sweep</source>
        <translation>Xếp hàng một đợt quét</translation>
    </message>
    <message>
        <source>A schedule is learned for each of the checked solvers.</source>
        <translation>Một lịch được học cho mỗi bộ giải được đánh dấu.</translation>
    </message>
    <message>
        <source>Network evaluations that one sample may cost: a list such as 4, 5, 8-10.</source>
        <translation>Số lần đánh giá mạng cho một mẫu: một danh sách như 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds of shuffling: a list such as 0-2.</source>
        <translation>Hạt giống xáo trộn: một danh sách như 0-2.</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>&amp;Bộ giải</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>&amp;Hạt giống</translation>
    </message>
    <message>
        <source>All other settings are those of the experiment.</source>
        <translation>Mọi thiết lập khác là của thí nghiệm.</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>&amp;Thêm vào hàng đợi</translation>
    </message>
    <message>
        <source>Check at least one solver.</source>
        <translation>Hãy đánh dấu ít nhất một bộ giải.</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE: hãy viết một danh sách như 4, 5, 8-10.</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>Hạt giống: hãy viết một danh sách như 0, 1, 2.</translation>
    </message>
    <message>
        <source>None of these combinations can be trained.</source>
        <translation>Không tổ hợp nào trong số này huấn luyện được.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s). How long they take is unknown: there is no finished run of this model and optimizer to judge by.</source>
        <translation>
            <numerusform>%n huấn luyện. Chưa biết mất bao lâu: không có lượt chạy hoàn tất nào của mô hình và bộ tối ưu này để ước lượng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), about %1 in all, judged by earlier runs of this model.</source>
        <comment>number of trainings, time</comment>
        <translation>
            <numerusform>%n huấn luyện, tổng cộng khoảng %1, ước lượng theo các lượt chạy trước của mô hình này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out: %1</source>
        <translation>
            <numerusform>Bỏ qua %n tổ hợp: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 trainings; a sweep has at most %2. Check fewer solvers, or write shorter lists.</source>
        <translation>Đây là %1 lần huấn luyện; một đợt quét có nhiều nhất %2. Hãy chọn ít bộ giải hơn, hoặc viết danh sách ngắn hơn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>được nêu ở tên từng bộ giải trong danh sách</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>số nguyên và các khoảng</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>số lần gọi mạng cho một mẫu</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryCanvas</name>
    <message>
        <source>start, σ %1: global error %2</source>
        <translation>điểm đầu, σ %1: sai số toàn cục %2</translation>
    </message>
    <message>
        <source>step %1 to σ %2: local error %3, global error %4</source>
        <translation>bước %1 đến σ %2: sai số cục bộ %3, sai số toàn cục %4</translation>
    </message>
    <message>
        <source>States and errors along the steps</source>
        <translation>Trạng thái và sai số dọc theo các bước</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryDesk</name>
    <message>
        <source>Save the trajectory</source>
        <translation>Lưu quỹ đạo</translation>
    </message>
    <message>
        <source>States and errors (*.npz);;Errors (*.csv);;PNG picture (*.png);;PDF file (*.pdf);;SVG file (*.svg)</source>
        <translation>Trạng thái và sai số (*.npz);;Sai số (*.csv);;Ảnh PNG (*.png);;Tệp PDF (*.pdf);;Tệp SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryPanel</name>
    <message>
        <source>Which sample is followed; numbers as in the panel of samples.</source>
        <translation>Theo dõi mẫu nào; đánh số như trong bảng mẫu.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message>
        <source>Write states and errors as .npz, the errors as .csv, or the drawing as .png, .pdf or .svg.</source>
        <translation>Ghi trạng thái và sai số thành .npz, sai số thành .csv, hoặc hình vẽ thành .png, .pdf hay .svg.</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>&amp;Mẫu</translation>
    </message>
    <message>
        <source>x: the states, scaled to unit spread; x₀: what the solver takes for the picture. Local error (bars): one step of the student from the teacher&apos;s state, compared with the teacher&apos;s next state. Global error (line): the student&apos;s state compared with the teacher&apos;s. Both are root mean squares over the elements of x.</source>
        <translation>x: các trạng thái, được đưa về độ phân tán đơn vị; x₀: ảnh mà bộ giải ước lượng. Sai số cục bộ (cột): một bước của trò từ trạng thái của thầy, so với trạng thái kế tiếp của thầy. Sai số toàn cục (đường): trạng thái của trò so với của thầy. Cả hai là căn trung bình bình phương trên các phần tử của x.</translation>
    </message>
    <message numerus="yes">
        <source>teacher: %1, %n step(s) through the student&apos;s times; its sample is off by %2</source>
        <comment>solver; root mean square</comment>
        <translation>
            <numerusform>thầy: %1, %n bước đi qua các thời điểm của trò; mẫu của nó lệch %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the teacher set does not say how it was made)</source>
        <translation>%1 (bộ mẫu của thầy không nói nó được tạo ra thế nào)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Đang tính…</translation>
    </message>
    <message>
        <source>Open a run to see where its schedule errs.</source>
        <translation>Mở một lượt chạy để xem lịch của nó sai ở đâu.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>1 to the number of the run&apos;s samples</source>
        <translation>1 đến số mẫu của lượt chạy</translation>
    </message>
</context>
<context>
    <name>ld3::ui::WritingStrip</name>
    <message>
        <source>How far the file is</source>
        <translation>Tiến độ của tệp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Ends it; no file is written.</source>
        <translation>Kết thúc; không tệp nào được ghi.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColorMenu</name>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sky blue</source>
        <translation>天蓝色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>橙色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Vermilion</source>
        <translation>朱红色(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>紫色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>G&amp;ray</source>
        <translation>灰色(&amp;R)</translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>%1 is too few for %2, which needs at least %3</source>
        <translation>%1 对 %2 来说太少，至少需要 %3</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>必须至少为 %1</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负</translation>
    </message>
    <message>
        <source>must be positive</source>
        <translation>必须为正</translation>
    </message>
    <message>
        <source>must lie in %1</source>
        <translation>必须在 %1 内</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>必须是有限的数</translation>
    </message>
    <message>
        <source>%1 is not known; use %2</source>
        <translation>未知的 %1；可用 %2</translation>
    </message>
    <message>
        <source>needs %1 values for this budget, has %2</source>
        <translation>此预算需要 %1 个值，现有 %2 个</translation>
    </message>
    <message>
        <source>must be positive and strictly decreasing</source>
        <translation>必须为正且严格递减</translation>
    </message>
    <message>
        <source>there must be at least one round in all</source>
        <translation>总共至少要有一轮</translation>
    </message>
    <message>
        <source>there must be at least one iteration in all</source>
        <translation>总共至少要有一次迭代</translation>
    </message>
    <message>
        <source>the optimizer lm works in lambda only</source>
        <translation>优化器 lm 只能用 lambda</translation>
    </message>
    <message>
        <source>%1 is not a known kind of schedule</source>
        <translation>%1 不是已知的调度类型</translation>
    </message>
    <message>
        <source>false leaves the lambda parametrisation nothing to learn; use time</source>
        <translation>false 使 lambda 参数化无可学习；请用 time</translation>
    </message>
    <message>
        <source>is for the optimizer lm; gradient descent starts from uniform lambda or uniform time, or from descent.prior_sigmas</source>
        <translation>用于优化器 lm；梯度下降从均匀 lambda、均匀时间或 descent.prior_sigmas 开始</translation>
    </message>
    <message>
        <source>no such order of %1</source>
        <translation>%1 没有这个阶数</translation>
    </message>
    <message>
        <source>no such variant of %1</source>
        <translation>%1 没有这个变体</translation>
    </message>
    <message>
        <source>NFE outside the range of %1</source>
        <translation>NFE 超出 %1 的范围</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>请用 %1 到 %2</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>请用其中之一：%1</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请省略</translation>
    </message>
    <message>
        <source>use bh1 or bh2</source>
        <translation>请用 bh1 或 bh2</translation>
    </message>
    <message>
        <source>unknown kind of schedule</source>
        <translation>未知的调度类型</translation>
    </message>
    <message>
        <source>unknown solver</source>
        <translation>未知的求解器</translation>
    </message>
    <message>
        <source>unknown noise schedule</source>
        <translation>未知的噪声调度</translation>
    </message>
    <message>
        <source>invalid noise schedule</source>
        <translation>无效的噪声调度</translation>
    </message>
    <message>
        <source>unknown recipe</source>
        <translation>未知的训练方案</translation>
    </message>
    <message>
        <source>number of steps out of range</source>
        <translation>步数超出范围</translation>
    </message>
    <message>
        <source>this kind of schedule gives no decreasing times here</source>
        <translation>此类调度在这里不能给出递减的时间</translation>
    </message>
    <message>
        <source>use fewer steps, a smaller exponent or another kind</source>
        <translation>请用更少的步数、更小的指数或其他类型</translation>
    </message>
    <message>
        <source>time range outside the noise schedule&apos;s</source>
        <translation>时间范围超出噪声调度的范围</translation>
    </message>
    <message>
        <source>this spacing picks from the training steps of a discrete schedule</source>
        <translation>此间隔从离散调度的训练步中选取</translation>
    </message>
    <message>
        <source>use vp-discrete:sd or vp-discrete:ldm, or another kind of schedule</source>
        <translation>请用 vp-discrete:sd 或 vp-discrete:ldm，或其他类型的调度</translation>
    </message>
    <message>
        <source>two steps fall on the same training step</source>
        <translation>两步落在同一训练步上</translation>
    </message>
    <message>
        <source>use fewer steps</source>
        <translation>请用更少的步数</translation>
    </message>
    <message>
        <source>the ends of the schedule are fixed</source>
        <translation>调度的两端是固定的</translation>
    </message>
    <message>
        <source>the ends of the schedule stay</source>
        <translation>调度的两端保持不变</translation>
    </message>
    <message>
        <source>let the ends move, or choose a step between them</source>
        <translation>请放开两端，或选择其间的一步</translation>
    </message>
    <message>
        <source>choose a step between them</source>
        <translation>请选择其间的一步</translation>
    </message>
    <message>
        <source>no room for a step</source>
        <translation>没有放一步的空间</translation>
    </message>
    <message>
        <source>move the neighbours apart first</source>
        <translation>请先把相邻的步移开</translation>
    </message>
    <message>
        <source>there is no interval after this step</source>
        <translation>此步之后没有区间</translation>
    </message>
    <message>
        <source>choose a step before the last</source>
        <translation>请选择最后一步之前的一步</translation>
    </message>
    <message>
        <source>out of order: the levels of a schedule decrease in noise</source>
        <translation>顺序错误：调度的噪声水平递减</translation>
    </message>
    <message>
        <source>outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>超出噪声调度的范围 [%1, %2]</translation>
    </message>
    <message>
        <source>type a value from %1 to %2</source>
        <translation>请输入 %1 到 %2 的值</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>no such model</source>
        <translation>没有这个模型</translation>
    </message>
    <message>
        <source>give builtin or the path of a model file</source>
        <translation>请给出 builtin 或模型文件的路径</translation>
    </message>
    <message>
        <source>unknown built-in model</source>
        <translation>未知的内置模型</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>no such run</source>
        <translation>没有这次运行</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>check the path, permissions and free space</source>
        <translation>请检查路径、权限和剩余空间</translation>
    </message>
    <message>
        <source>check permissions and free space</source>
        <translation>请检查权限和剩余空间</translation>
    </message>
    <message>
        <source>check permissions and free space, then resume the run</source>
        <translation>请检查权限和剩余空间，然后恢复运行</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>请检查权限</translation>
    </message>
    <message>
        <source>check that it is a readable file</source>
        <translation>请检查它是否为可读文件</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot write (%1)</source>
        <translation>无法写入 (%1)</translation>
    </message>
    <message>
        <source>cannot create the folder (%1)</source>
        <translation>无法创建文件夹 (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>请选择可写的文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>无法读取文件夹 (%1)</translation>
    </message>
    <message>
        <source>a folder, not a model</source>
        <translation>是文件夹，不是模型</translation>
    </message>
    <message>
        <source>unknown kind of file</source>
        <translation>未知的文件类型</translation>
    </message>
    <message>
        <source>cut off or damaged</source>
        <translation>被截断或损坏</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>missing field</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>请从副本恢复</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>choose a file that this program wrote</source>
        <translation>请选择本程序写出的文件</translation>
    </message>
    <message>
        <source>not a run folder (it has no run.json)</source>
        <translation>不是运行文件夹（没有 run.json）</translation>
    </message>
    <message>
        <source>choose a folder made by `ld3 train`</source>
        <translation>请选择由 `ld3 train` 创建的文件夹</translation>
    </message>
    <message>
        <source>the run folder exists and is not empty</source>
        <translation>运行文件夹已存在且不为空</translation>
    </message>
    <message>
        <source>another program works on this run</source>
        <translation>另一个程序正在处理这次运行</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it</source>
        <translation>请等它完成，或停止它</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>名称已被使用</translation>
    </message>
    <message>
        <source>not a name for a run</source>
        <translation>不能作为运行的名称</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>空名称</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>请用其他名称</translation>
    </message>
    <message>
        <source>use a name without slashes, not too long, that begins with no dot</source>
        <translation>请用不含斜杠、不太长且不以点开头的名称</translation>
    </message>
    <message>
        <source>update LD3 Workbench</source>
        <translation>请更新 LD3 Workbench</translation>
    </message>
    <message>
        <source>the network returns NaN or infinity</source>
        <translation>网络返回 NaN 或无穷大</translation>
    </message>
    <message>
        <source>the solver&apos;s numbers overflow</source>
        <translation>求解器的数值溢出</translation>
    </message>
    <message>
        <source>use float64, more evaluations, or another solver</source>
        <translation>请用 float64、更多评估次数或其他求解器</translation>
    </message>
    <message>
        <source>the %1 is not a finite number</source>
        <translation>不是有限的数：%1</translation>
    </message>
    <message>
        <source>two learned times have met</source>
        <translation>两个学到的时间重合了</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver; the best schedule is kept</source>
        <translation>请用更小的学习率或其他求解器；最佳调度已保留</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times; the best schedule is kept</source>
        <translation>请用更小的时间学习率；最佳调度已保留</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>第 %1 次迭代</translation>
    </message>
    <message>
        <source>the teacher set has %1 samples, the recipe needs %2</source>
        <translation>教师样本集有 %1 个样本，训练方案需要 %2</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train with fewer samples</source>
        <translation>请制作更大的教师样本集，或用更少的样本训练</translation>
    </message>
    <message>
        <source>gradient descent needs a model that can be differentiated</source>
        <translation>梯度下降需要可微分的模型</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast)</source>
        <translation>请用优化器 lm（训练方案 fast）</translation>
    </message>
    <message>
        <source>change the recipe</source>
        <translation>请修改训练方案</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>use a smaller batch or model</source>
        <translation>请用更小的批次或模型</translation>
    </message>
    <message>
        <source>please report this with the command</source>
        <translation>请连同命令一起报告</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>未知的设备</translation>
    </message>
    <message>
        <source>no such CUDA device</source>
        <translation>没有这个 CUDA 设备</translation>
    </message>
    <message>
        <source>use auto, cpu, cuda or cuda:&lt;number&gt;</source>
        <translation>请用 auto、cpu、cuda 或 cuda:&lt;编号&gt;</translation>
    </message>
    <message>
        <source>no CUDA device can be used here; use auto or cpu</source>
        <translation>此处没有可用的 CUDA 设备；请用 auto 或 cpu</translation>
    </message>
    <message>
        <source>stopped while there was no space on the disk</source>
        <translation>在磁盘没有空间时停止</translation>
    </message>
    <message>
        <source>make room, then resume the run</source>
        <translation>请腾出空间，然后恢复运行</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>已收敛</translation>
    </message>
    <message>
        <source>another program uses the queue of this folder</source>
        <translation>另一个程序正在使用此文件夹的队列</translation>
    </message>
    <message>
        <source>close that window, or wait until that program is done</source>
        <translation>请关闭那个窗口，或等那个程序完成</translation>
    </message>
    <message>
        <source>cannot lock the queue</source>
        <translation>无法锁定队列</translation>
    </message>
    <message>
        <source>choose a folder that can be written, on a file system with locks</source>
        <translation>请选择支持锁的文件系统上可写的文件夹</translation>
    </message>
    <message>
        <source>the job is left out</source>
        <translation>该任务被略去</translation>
    </message>
    <message>
        <source>the queue starts empty</source>
        <translation>队列从空开始</translation>
    </message>
    <message>
        <source>not a number or a range</source>
        <translation>不是数字或范围</translation>
    </message>
    <message>
        <source>write 6, 4..8, &lt;6, &lt;=6, &gt;6 or &gt;=6</source>
        <translation>请写 6、4..8、&lt;6、&lt;=6、&gt;6 或 &gt;=6</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>未知的状态</translation>
    </message>
    <message>
        <source>use starred, archived, tagged or noted</source>
        <translation>请用 starred、archived、tagged 或 noted</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>未知的字段</translation>
    </message>
    <message>
        <source>use %1, or put the word in quotes</source>
        <translation>请用 %1，或给词加上引号</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>none; give kinds, run folders or files</source>
        <translation>没有；请给出类型、运行文件夹或文件</translation>
    </message>
    <message>
        <source>none; give at least one</source>
        <translation>没有；请至少给出一个</translation>
    </message>
    <message>
        <source>%1 are too few; a covariance takes two or more</source>
        <translation>%1 个太少；协方差需要两个或更多</translation>
    </message>
    <message>
        <source>%1 is measured against the teacher&apos;s samples only</source>
        <translation>%1 只相对教师的样本测量</translation>
    </message>
    <message>
        <source>%1 is too large; seed times samples must stay below %2</source>
        <translation>%1 太大；种子乘以样本数必须小于 %2</translation>
    </message>
    <message>
        <source>This is no FID but the Fréchet distance of %1 features: %2.</source>
        <translation>这不是 FID，而是 %1 特征的 Fréchet 距离：%2。</translation>
    </message>
    <message>
        <source>the model&apos;s samples are no pictures</source>
        <translation>模型的样本不是图片</translation>
    </message>
    <message>
        <source>Ends at sigma %1 as the schedule does, without a zero: %2 steps.</source>
        <translation>与调度一样止于 sigma %1，没有零：%2 步。</translation>
    </message>
    <message>
        <source>A zero follows sigma %1: one step and one network evaluation more than the schedule&apos;s %2.</source>
        <translation>sigma %1 之后是零：比调度的 %2 多一步和一次网络评估。</translation>
    </message>
    <message>
        <source>Zero stands in the place of the last sigma %1: %2 steps, the last of which differs from the schedule&apos;s.</source>
        <translation>零取代最后的 sigma %1：%2 步，其中最后一步与调度的不同。</translation>
    </message>
    <message>
        <source>The solver is not part of this format; the schedule is for %1.</source>
        <translation>此格式不含求解器；该调度用于 %1。</translation>
    </message>
    <message>
        <source>Eval times that differ from the times are lost: the network is called at the times.</source>
        <translation>与时间不同的评估时间会丢失：网络在这些时间被调用。</translation>
    </message>
    <message>
        <source>The learned coefficient offsets are lost.</source>
        <translation>学到的系数偏移会丢失。</translation>
    </message>
    <message>
        <source>This format cannot say that the schedule ends in zero.</source>
        <translation>此格式无法表示调度以零结束。</translation>
    </message>
    <message>
        <source>Between training steps this tool interpolates in log(sigma), the schedule in log(alpha): the network is told steps that differ by up to %1 of 1.</source>
        <translation>在训练步之间，此工具在 log(sigma) 中插值，调度在 log(alpha) 中：告知网络的步最多相差 1 的 %1。</translation>
    </message>
    <message>
        <source>From 15 steps on some diffusers schedulers keep their full order in the last steps; this schedule&apos;s solver lowers it.</source>
        <translation>从 15 步起，一些 diffusers 调度器在最后几步保持全阶；此调度的求解器会降低阶数。</translation>
    </message>
    <message>
        <source>diffusers cuts timesteps to whole numbers, so they were rounded.</source>
        <translation>diffusers 会把时间步截为整数，因此已取整。</translation>
    </message>
    <message>
        <source>diffusers converts the predicted noise to x0 at the solver&apos;s time, this schedule was made for the conversion at the eval time: results differ a little.</source>
        <translation>diffusers 在求解器的时间把预测噪声换算为 x0，此调度按评估时间换算：结果略有不同。</translation>
    </message>
    <message>
        <source>The parameters are those of the reference&apos;s %1 mode.</source>
        <translation>参数是参考实现 %1 模式的参数。</translation>
    </message>
    <message>
        <source>Equal steps in the noise schedule&apos;s own time t</source>
        <translation>在噪声调度自身的时间 t 中等步</translation>
    </message>
    <message>
        <source>Equal steps in the time of a VP-linear process fitted to sigma&apos;s ends</source>
        <translation>在拟合 sigma 两端的 VP-linear 过程的时间中等步</translation>
    </message>
    <message>
        <source>t_min + (t_max - t_min)(1 - i/N)^2, LD3&apos;s quadratic (poly_2)</source>
        <translation>t_min + (t_max - t_min)(1 - i/N)^2，LD3 的二次式 (poly_2)</translation>
    </message>
    <message>
        <source>Equal steps in the square root of t, DDIM&apos;s and DPM-Solver&apos;s quadratic</source>
        <translation>在 t 的平方根中等步，DDIM 和 DPM-Solver 的二次式</translation>
    </message>
    <message>
        <source>Equal steps in the square root of the VP-fitted time</source>
        <translation>在 VP 拟合时间的平方根中等步</translation>
    </message>
    <message>
        <source>Equal steps in lambda = log(alpha/sigma)</source>
        <translation>在 lambda = log(alpha/sigma) 中等步</translation>
    </message>
    <message>
        <source>Equal steps in t^(1/rho), EDM&apos;s formula in the noise schedule&apos;s own time</source>
        <translation>在 t^(1/rho) 中等步，用噪声调度自身时间的 EDM 公式</translation>
    </message>
    <message>
        <source>Equal steps in (sigma/alpha)^(1/rho), EDM&apos;s formula as published</source>
        <translation>在 (sigma/alpha)^(1/rho) 中等步，发表时的 EDM 公式</translation>
    </message>
    <message>
        <source>Equal steps in the time of the cosine noise schedule</source>
        <translation>在余弦噪声调度的时间中等步</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in sigma/alpha (diffusers)</source>
        <translation>sigma/alpha 中 Beta(0.6, 0.6) 的分位数 (diffusers)</translation>
    </message>
    <message>
        <source>Quantiles of Beta(0.6, 0.6) in the training step k (ComfyUI)</source>
        <translation>训练步 k 中 Beta(0.6, 0.6) 的分位数 (ComfyUI)</translation>
    </message>
    <message>
        <source>Equal steps in arctan(sigma/alpha), optimal for Gaussian data</source>
        <translation>在 arctan(sigma/alpha) 中等步，对高斯数据最优</translation>
    </message>
    <message>
        <source>diffusers&apos; linspace spacing of the training steps</source>
        <translation>diffusers 的 linspace 训练步间隔</translation>
    </message>
    <message>
        <source>diffusers&apos; leading spacing (offset 1); starts below t_max by its definition</source>
        <translation>diffusers 的 leading 间隔（偏移 1）；按定义从 t_max 以下开始</translation>
    </message>
    <message>
        <source>diffusers&apos; trailing spacing of the training steps</source>
        <translation>diffusers 的 trailing 训练步间隔</translation>
    </message>
    <message>
        <source>Least DMN error bound (optimised, needs no model)</source>
        <translation>最小 DMN 误差界（经优化，无需模型）</translation>
    </message>
    <message>
        <source>Lu et al. 2022b, multistep</source>
        <translation>Lu et al. 2022b，多步</translation>
    </message>
    <message>
        <source>Lu et al. 2022, single-step</source>
        <translation>Lu et al. 2022，单步</translation>
    </message>
    <message>
        <source>first order in the schedule&apos;s own time</source>
        <translation>在调度自身的时间中一阶</translation>
    </message>
    <message>
        <source>Exact denoiser of 1024 procedurally drawn colored shapes with smooth textures</source>
        <translation>1024 个程序绘制的带平滑纹理彩色形状的精确去噪器</translation>
    </message>
    <message>
        <source>LD3 Workbench schedule</source>
        <translation>LD3 Workbench 调度</translation>
    </message>
    <message>
        <source>Table of times, sigmas and lambdas</source>
        <translation>时间、sigma 和 lambda 表</translation>
    </message>
    <message>
        <source>LD3 reference checkpoint</source>
        <translation>LD3 参考实现检查点</translation>
    </message>
    <message>
        <source>diffusers: scheduler and timesteps</source>
        <translation>diffusers：调度器和时间步</translation>
    </message>
    <message>
        <source>diffusers: sigmas argument</source>
        <translation>diffusers：sigmas 参数</translation>
    </message>
    <message>
        <source>k-diffusion, A1111: list of sigmas</source>
        <translation>k-diffusion、A1111：sigma 列表</translation>
    </message>
    <message>
        <source>add it, or choose a file that this program wrote</source>
        <translation>请补上，或选择本程序写出的文件</translation>
    </message>
    <message>
        <source>quote it</source>
        <translation>请加上引号</translation>
    </message>
    <message>
        <source>write a finite number</source>
        <translation>请写有限的数</translation>
    </message>
    <message>
        <source>expected a whole number, not below 0</source>
        <translation>应为不小于 0 的整数</translation>
    </message>
    <message>
        <source>number too large</source>
        <translation>数字太大</translation>
    </message>
    <message>
        <source>use [...]</source>
        <translation>请用 [...]</translation>
    </message>
    <message>
        <source>write finite numbers</source>
        <translation>请写有限的数</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>应为对象，实际为 %1</translation>
    </message>
    <message>
        <source>expected text, found %1</source>
        <translation>应为文本，实际为 %1</translation>
    </message>
    <message>
        <source>expected a number, found %1</source>
        <translation>应为数字，实际为 %1</translation>
    </message>
    <message>
        <source>expected a list, found %1</source>
        <translation>应为列表，实际为 %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>实际为 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>cannot open for flushing</source>
        <translation>无法打开以写入磁盘</translation>
    </message>
    <message>
        <source>cannot flush to disk</source>
        <translation>无法把缓冲写入磁盘</translation>
    </message>
    <message>
        <source>cannot replace the file</source>
        <translation>无法替换文件</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>not a readable file</source>
        <translation>不是可读文件</translation>
    </message>
    <message>
        <source>not a readable network snapshot</source>
        <translation>不是可读的网络快照</translation>
    </message>
    <message>
        <source>use a network-snapshot-*.pkl, an edm-*.pkl or a training-state-*.pt</source>
        <translation>请用 network-snapshot-*.pkl、edm-*.pkl 或 training-state-*.pt</translation>
    </message>
    <message>
        <source>not a readable file of NumPy</source>
        <translation>不是可读的 NumPy 文件</translation>
    </message>
    <message>
        <source>write or download the file again</source>
        <translation>请重新写出或下载文件</translation>
    </message>
    <message>
        <source>no array &quot;%1&quot;</source>
        <translation>没有数组 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>array &quot;%1&quot; of type %2 cannot be written</source>
        <translation>无法写入类型为 %2 的数组 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>convert it to a real type</source>
        <translation>请转换为实数类型</translation>
    </message>
    <message>
        <source>check that the folder exists, its permissions and free space</source>
        <translation>请检查文件夹是否存在、其权限和剩余空间</translation>
    </message>
    <message>
        <source>not a valid safetensors file</source>
        <translation>不是有效的 safetensors 文件</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; of type %2 cannot be written</source>
        <translation>无法写入类型为 %2 的张量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no tensor &quot;%1&quot;</source>
        <translation>没有张量 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>zip: no memory to unpack %1</source>
        <translation>zip：没有内存解压 %1</translation>
    </message>
    <message>
        <source>zip: damaged entry %1</source>
        <translation>zip：条目 %1 已损坏</translation>
    </message>
    <message>
        <source>not a readable TorchScript module</source>
        <translation>不是可读的 TorchScript 模块</translation>
    </message>
    <message>
        <source>download the file again, or save it again with torch.jit.save</source>
        <translation>请重新下载文件，或用 torch.jit.save 重新保存</translation>
    </message>
    <message>
        <source>the program is larger than any</source>
        <translation>程序大得不合理</translation>
    </message>
    <message>
        <source>zip: unknown compression of %1</source>
        <translation>zip：%1 的压缩方式未知</translation>
    </message>
    <message>
        <source>zip: checksum of record %1 is wrong</source>
        <translation>zip：记录 %1 的校验和错误</translation>
    </message>
    <message>
        <source>zip: record %1 is compressed by method %2, which is not deflate</source>
        <translation>zip：记录 %1 用方法 %2 压缩，不是 deflate</translation>
    </message>
    <message>
        <source>zip: record %1 declares more bytes than its compressed ones can hold</source>
        <translation>zip：记录 %1 声明的字节数多于其压缩数据所能容纳的</translation>
    </message>
    <message>
        <source>zip: the compressed bytes of record %1 are damaged</source>
        <translation>zip：记录 %1 的压缩数据已损坏</translation>
    </message>
    <message>
        <source>zip: record %1 is longer than its declared %2 bytes</source>
        <translation>zip：记录 %1 比其声明的 %2 字节长</translation>
    </message>
    <message>
        <source>zip: record %1 holds %2 bytes instead of %3</source>
        <translation>zip：记录 %1 含 %2 字节，而不是 %3 字节</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions and the disk</source>
        <translation>请检查文件的权限和磁盘</translation>
    </message>
    <message>
        <source>a folder or device, not a file</source>
        <translation>是文件夹或设备，不是文件</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;: written on a big-endian machine or for one</source>
        <translation>类型为 &apos;%1&apos; 的数组：在大端机器上或为其写出</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which has no byte order</source>
        <translation>类型为 &apos;%1&apos; 的数组，没有字节序</translation>
    </message>
    <message>
        <source>not an array of NumPy: wrong first bytes</source>
        <translation>不是 NumPy 数组：开头的字节错误</translation>
    </message>
    <message>
        <source>format version %1.%2 of the array is not known</source>
        <translation>未知的数组格式版本 %1.%2</translation>
    </message>
    <message>
        <source>the array&apos;s header reaches past the end</source>
        <translation>数组的头超出文件末尾</translation>
    </message>
    <message>
        <source>the array&apos;s header is longer than one can be</source>
        <translation>数组的头长得不合理</translation>
    </message>
    <message>
        <source>negative size of an array</source>
        <translation>数组的大小为负</translation>
    </message>
    <message>
        <source>number of elements overflows 64 bits</source>
        <translation>元素个数超出 64 位</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the array needs %1 bytes, there are %2</source>
        <translation>数组需要 %1 字节，现有 %2 字节</translation>
    </message>
    <message>
        <source>NumPy has no such number type</source>
        <translation>NumPy 没有这种数值类型</translation>
    </message>
    <message>
        <source>convert the tensor to float32</source>
        <translation>请把张量转换为 float32</translation>
    </message>
    <message>
        <source>field &apos;%1&apos; twice</source>
        <translation>字段 &apos;%1&apos; 出现两次</translation>
    </message>
    <message>
        <source>something follows the dictionary</source>
        <translation>字典之后还有内容</translation>
    </message>
    <message>
        <source>descr, fortran_order and shape are not all there</source>
        <translation>descr、fortran_order 和 shape 不齐全</translation>
    </message>
    <message>
        <source>array of records, which is not read here</source>
        <translation>记录数组，此处不支持读取</translation>
    </message>
    <message>
        <source>unknown field &apos;%1&apos;</source>
        <translation>未知的字段 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no text where one must be</source>
        <translation>应有文本之处没有文本</translation>
    </message>
    <message>
        <source>a text without an end</source>
        <translation>没有结尾的文本</translation>
    </message>
    <message>
        <source>a text with other than plain letters</source>
        <translation>含有非普通字母的文本</translation>
    </message>
    <message>
        <source>fortran_order is neither True nor False</source>
        <translation>fortran_order 既不是 True 也不是 False</translation>
    </message>
    <message>
        <source>a size does not fit 64 bits</source>
        <translation>大小超出 64 位</translation>
    </message>
    <message>
        <source>a size is not an integer</source>
        <translation>大小不是整数</translation>
    </message>
    <message>
        <source>too many dimensions</source>
        <translation>维数过多</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>header nested too deep</source>
        <translation>头嵌套过深</translation>
    </message>
    <message>
        <source>%1 is not a natural number below 2^63</source>
        <translation>%1 不是小于 2^63 的自然数</translation>
    </message>
    <message>
        <source>unknown dtype %1</source>
        <translation>未知的 dtype %1</translation>
    </message>
    <message>
        <source>number of elements of &quot;%1&quot; overflows</source>
        <translation>&quot;%1&quot; 的元素个数溢出</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are not two numbers</source>
        <translation>&quot;%1&quot; 的 data_offsets 不是两个数字</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 的 data_offsets</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; are reversed</source>
        <translation>&quot;%1&quot; 的 data_offsets 前后颠倒</translation>
    </message>
    <message>
        <source>header is not a JSON object</source>
        <translation>头不是 JSON 对象</translation>
    </message>
    <message>
        <source>metadata is not an object</source>
        <translation>元数据不是对象</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is not text</source>
        <translation>元数据 &quot;%1&quot; 不是文本</translation>
    </message>
    <message>
        <source>data_offsets of &quot;%1&quot; lie outside the file</source>
        <translation>&quot;%1&quot; 的 data_offsets 在文件之外</translation>
    </message>
    <message>
        <source>data of &quot;%1&quot; overlap another tensor&apos;s</source>
        <translation>&quot;%1&quot; 的数据与另一个张量的数据重叠</translation>
    </message>
    <message>
        <source>unused bytes before the data of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 的数据之前有未使用的字节</translation>
    </message>
    <message>
        <source>%1 bytes after the last tensor</source>
        <translation>最后一个张量之后有 %1 字节</translation>
    </message>
    <message>
        <source>shorter than the 8 bytes of the header&apos;s length</source>
        <translation>比表示头长度的 8 字节还短</translation>
    </message>
    <message>
        <source>header of %1 bytes, longer than the file</source>
        <translation>头为 %1 字节，比文件还长</translation>
    </message>
    <message>
        <source>header of %1 bytes is unreasonable</source>
        <translation>头为 %1 字节，不合理</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>a name or text is not UTF-8</source>
        <translation>名称或文本不是 UTF-8</translation>
    </message>
    <message>
        <source>%1 does not fit 64 bits</source>
        <translation>%1 超出 64 位</translation>
    </message>
    <message>
        <source>no entry &apos;%1&apos;</source>
        <translation>没有条目 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>storage blob</source>
        <translation>存储数据块</translation>
    </message>
    <message>
        <source>central directory outside the file</source>
        <translation>中央目录在文件之外</translation>
    </message>
    <message>
        <source>bytes between the central directory and the end record</source>
        <translation>中央目录与结尾记录之间有多余字节</translation>
    </message>
    <message>
        <source>no end record: the file is empty</source>
        <translation>没有结尾记录：文件为空</translation>
    </message>
    <message>
        <source>no end record: cut off, or not a zip file</source>
        <translation>没有结尾记录：被截断，或不是 zip 文件</translation>
    </message>
    <message>
        <source>entry count of several disks</source>
        <translation>条目数来自多个磁盘</translation>
    </message>
    <message>
        <source>the two end records disagree: entry count, or a central directory outside the file</source>
        <translation>两个结尾记录不一致：条目数不同，或中央目录在文件之外</translation>
    </message>
    <message>
        <source>no end record for large files where its locator says</source>
        <translation>定位器所指之处没有大文件的结尾记录</translation>
    </message>
    <message>
        <source>bytes between the end records</source>
        <translation>结尾记录之间有多余字节</translation>
    </message>
    <message>
        <source>an entry of the central directory without its signature</source>
        <translation>中央目录的条目缺少签名</translation>
    </message>
    <message>
        <source>an entry that reaches past the central directory</source>
        <translation>条目超出中央目录</translation>
    </message>
    <message>
        <source>encrypted entry %1</source>
        <translation>条目 %1 已加密</translation>
    </message>
    <message>
        <source>two sizes of the stored entry %1</source>
        <translation>未压缩的条目 %1 有两个大小</translation>
    </message>
    <message>
        <source>entry data outside the file: %1</source>
        <translation>条目数据在文件之外：%1</translation>
    </message>
    <message>
        <source>no local header where the directory says: %1</source>
        <translation>目录所指之处没有本地头：%1</translation>
    </message>
    <message>
        <source>local header name differs from the directory: %1</source>
        <translation>本地头中的名称与目录不同：%1</translation>
    </message>
    <message>
        <source>local header differs from the directory: %1</source>
        <translation>本地头与目录不同：%1</translation>
    </message>
    <message>
        <source>duplicate entry %1</source>
        <translation>条目 %1 重复</translation>
    </message>
    <message>
        <source>an entry without a proper name</source>
        <translation>条目没有合适的名称</translation>
    </message>
    <message>
        <source>entry name leaves the archive: %1</source>
        <translation>条目名称指向归档之外：%1</translation>
    </message>
    <message>
        <source>entries overlap: %1 and %2</source>
        <translation>条目重叠：%1 和 %2</translation>
    </message>
    <message>
        <source>a zip file of more than 4 GB</source>
        <translation>超过 4 GB 的 zip 文件</translation>
    </message>
    <message>
        <source>use fewer features</source>
        <translation>请用更少的特征</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is a pickle</source>
        <translation>类型为 &apos;%1&apos; 的数组，是 pickle</translation>
    </message>
    <message>
        <source>array of type &apos;%1&apos;, which is not read here</source>
        <translation>类型为 &apos;%1&apos; 的数组，此处不支持读取</translation>
    </message>
    <message>
        <source>no &apos;%1&apos; where one must be</source>
        <translation>应有 &apos;%1&apos; 之处没有</translation>
    </message>
    <message>
        <source>header is not JSON in UTF-8</source>
        <translation>头不是 UTF-8 编码的 JSON</translation>
    </message>
    <message>
        <source>the array&apos;s header is not what NumPy writes</source>
        <translation>数组的头不是 NumPy 写出的格式</translation>
    </message>
    <message>
        <source>a tensor cannot be called %1</source>
        <translation>张量不能命名为 %1</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1 has no valid %2</source>
        <translation>%1 没有有效的 %2</translation>
    </message>
    <message>
        <source>%1 is not an integer</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 has too many dimensions</source>
        <translation>%1 的维数过多</translation>
    </message>
    <message>
        <source>entry count %1 does not fit the directory</source>
        <translation>条目数 %1 与目录不符</translation>
    </message>
    <message>
        <source>duplicate key &quot;%1&quot;</source>
        <translation>键 &quot;%1&quot; 重复</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 的形状</translation>
    </message>
    <message>
        <source>shape of &quot;%1&quot; needs %2 bytes, data_offsets give %3</source>
        <translation>&quot;%1&quot; 的形状需要 %2 字节，data_offsets 给出 %3 字节</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>negative %1</source>
        <translation>%1 为负</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the file holds</source>
        <translation>文件包含</translation>
    </message>
    <message>
        <source>exact moments of the data of %1</source>
        <translation>%1 的数据的精确矩</translation>
    </message>
    <message>
        <source>a folder is no statistics</source>
        <translation>文件夹不是统计量</translation>
    </message>
    <message>
        <source>make them with `ld3 metric stats --input %1 --net %2 --out stats.npz`</source>
        <translation>请用 `ld3 metric stats --input %1 --net %2 --out stats.npz` 生成</translation>
    </message>
    <message>
        <source>choose statistics made with the same feature net</source>
        <translation>请选择用相同特征网络生成的统计量</translation>
    </message>
    <message>
        <source>from the same noise</source>
        <translation>来自相同的噪声</translation>
    </message>
    <message>
        <source>the exact moments of this model&apos;s data are not known</source>
        <translation>此模型数据的精确矩未知</translation>
    </message>
    <message>
        <source>exact moments are known of pixels only</source>
        <translation>精确矩只对像素已知</translation>
    </message>
    <message>
        <source>reference exact</source>
        <translation>参考 exact</translation>
    </message>
    <message>
        <source>use the teacher, or statistics of the data</source>
        <translation>请用教师，或数据的统计量</translation>
    </message>
    <message>
        <source>pixel-pca takes its components from the whole reference, and a shard makes only a part of the teacher&apos;s samples</source>
        <translation>pixel-pca 从整个参考中取主成分，而分片只生成一部分教师的样本</translation>
    </message>
    <message>
        <source>reference teacher</source>
        <translation>参考 teacher</translation>
    </message>
    <message>
        <source>use exact moments, statistics of `ld3 metric stats`, or random-conv</source>
        <translation>请用精确矩、`ld3 metric stats` 的统计量或 random-conv</translation>
    </message>
    <message>
        <source>from other noise</source>
        <translation>来自其他噪声</translation>
    </message>
    <message>
        <source>sum and count are not single numbers</source>
        <translation>sum 和 count 不是单个数字</translation>
    </message>
    <message>
        <source>remove the file; its samples are drawn again</source>
        <translation>请删除文件；其样本会重新采样</translation>
    </message>
    <message>
        <source>unknown kind of reference &quot;%1&quot;</source>
        <translation>未知的参考类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>measure again</source>
        <translation>请重新测量</translation>
    </message>
    <message>
        <source>written by a newer version (%1)</source>
        <translation>由更新的版本 (%1) 写出</translation>
    </message>
    <message>
        <source>use that version of LD3 Workbench</source>
        <translation>请用该版本的 LD3 Workbench</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, not %2</source>
        <translation>是 &quot;%1&quot;，而不是 %2</translation>
    </message>
    <message>
        <source>is not a list of the right kind</source>
        <translation>不是类型正确的列表</translation>
    </message>
    <message>
        <source>write the file again</source>
        <translation>请重新写出文件</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy, or remove it and measure again</source>
        <translation>文件已损坏；请从副本恢复，或删除后重新测量</translation>
    </message>
    <message>
        <source>remove the file; the reference is made again</source>
        <translation>请删除文件；参考会重新生成</translation>
    </message>
    <message>
        <source>mean and covariance do not fit each other</source>
        <translation>均值与协方差不相符</translation>
    </message>
    <message>
        <source>a batch of %1 samples</source>
        <translation>%1 个样本的批次</translation>
    </message>
    <message>
        <source>Not enough memory for %1 samples at once; going on with %2.</source>
        <translation>内存不足以同时处理 %1 个样本；改用 %2 个继续。</translation>
    </message>
    <message>
        <source>give --solvers and --nfe, or a run or schedule file that says them</source>
        <translation>请给出 --solvers 和 --nfe，或给出说明它们的运行或调度文件</translation>
    </message>
    <message>
        <source>the file belongs to another evaluation</source>
        <translation>文件属于另一次测评</translation>
    </message>
    <message>
        <source>remove it; its samples are drawn again</source>
        <translation>请删除它；其样本会重新采样</translation>
    </message>
    <message>
        <source>the folder belongs to another plan than %1</source>
        <translation>文件夹所属的计划与 %1 不同</translation>
    </message>
    <message>
        <source>merge the shards of one evaluation</source>
        <translation>请合并同一次测评的分片</translation>
    </message>
    <message>
        <source>shard %1 is given twice</source>
        <translation>分片 %1 给出了两次</translation>
    </message>
    <message>
        <source>give each shard once</source>
        <translation>请每个分片只给出一次</translation>
    </message>
    <message>
        <source>shard %1/%2 is missing</source>
        <translation>缺少分片 %1/%2</translation>
    </message>
    <message>
        <source>evaluate it and give its folder too</source>
        <translation>请测评它，并一并给出其文件夹</translation>
    </message>
    <message>
        <source>the file does not say what it belongs to</source>
        <translation>文件没有说明它属于什么</translation>
    </message>
    <message>
        <source>remove it and evaluate the shard again</source>
        <translation>请删除它并重新测评该分片</translation>
    </message>
    <message>
        <source>a value has %1 of %2 parts</source>
        <translation>某个值只有 %1 个部分，应有 %2 个</translation>
    </message>
    <message>
        <source>let every shard finish first</source>
        <translation>请先让每个分片完成</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of the reference</source>
        <translation>分片只有参考的 %1 个样本，应有 %2 个</translation>
    </message>
    <message>
        <source>the reference&apos;s moments are not there</source>
        <translation>缺少参考的矩</translation>
    </message>
    <message>
        <source>evaluate the shards again</source>
        <translation>请重新测评分片</translation>
    </message>
    <message>
        <source>nothing to merge</source>
        <translation>没有可合并的内容</translation>
    </message>
    <message>
        <source>give the folders of all shards</source>
        <translation>请给出所有分片的文件夹</translation>
    </message>
    <message>
        <source>the shards hold %1 of %2 samples of a value</source>
        <translation>分片只有某个值的 %1 个样本，应有 %2 个</translation>
    </message>
    <message>
        <source>see `ld3 pictures --help`</source>
        <translation>请参阅 `ld3 pictures --help`</translation>
    </message>
    <message>
        <source>number of pictures out of range, 1 to %1</source>
        <translation>图片数超出范围，应为 1 到 %1</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>请改正</translation>
    </message>
    <message>
        <source>correct it and %1 more</source>
        <translation>请改正此处和另外 %1 处</translation>
    </message>
    <message>
        <source>samples have %1 values, more than %2</source>
        <translation>样本有 %1 个值，多于 %2 个</translation>
    </message>
    <message>
        <source>use random-conv or fid</source>
        <translation>请用 random-conv 或 fid</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from the same noise</source>
        <translation>教师 %1，%2 次评估，%3，来自相同的噪声</translation>
    </message>
    <message>
        <source>teacher %1, %2 evaluations, %3, from other noise</source>
        <translation>教师 %1，%2 次评估，%3，来自其他噪声</translation>
    </message>
    <message>
        <source>the statistics are of %1 features, %2 has %3</source>
        <translation>统计量有 %1 个特征，%2 有 %3 个</translation>
    </message>
    <message>
        <source>the statistics are of %1 features of %2, %3 has %4</source>
        <translation>统计量有 %2 的 %1 个特征，%3 有 %4 个</translation>
    </message>
    <message>
        <source>no solver for the schedule</source>
        <translation>调度没有求解器</translation>
    </message>
    <message>
        <source>no budget for the schedule</source>
        <translation>调度没有预算</translation>
    </message>
    <message>
        <source>%1 is not one of 0/n to n-1/n</source>
        <translation>%1 不在 0/n 到 n-1/n 之中</translation>
    </message>
    <message>
        <source>waits for space on the disk</source>
        <translation>正在等待磁盘空间</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>no seed</source>
        <translation>没有种子</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>没有调度</translation>
    </message>
    <message>
        <source>metric pixel-pca</source>
        <translation>指标 pixel-pca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>metadata &quot;%1&quot; is missing</source>
        <translation>缺少元数据 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not known; use auto, fid, pixel-pca, random-conv, lpips, l2 or l1</source>
        <translation>未知的 %1；可用 auto、fid、pixel-pca、random-conv、lpips、l2 或 l1</translation>
    </message>
    <message>
        <source>%1 is not known; use edm or ld3</source>
        <translation>未知的 %1；可用 edm 或 ld3</translation>
    </message>
    <message>
        <source>%1 is not known; use pt or nv</source>
        <translation>未知的 %1；可用 pt 或 nv</translation>
    </message>
    <message>
        <source>samples %1</source>
        <translation>样本数 %1</translation>
    </message>
    <message>
        <source>%1 to teacher</source>
        <translation>与教师的 %1</translation>
    </message>
    <message>
        <source>diffusers timesteps exist for discrete noise schedules only</source>
        <translation>只有离散的噪声调度才有 diffusers 时间步</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas or k-diffusion</source>
        <translation>请用格式 diffusers-sigmas 或 k-diffusion</translation>
    </message>
    <message>
        <source>diffusers has no scheduler that is this solver</source>
        <translation>diffusers 没有与此求解器对应的调度器</translation>
    </message>
    <message>
        <source>use the format diffusers-sigmas, or unipc, dpm-solver++, deis or ddim</source>
        <translation>请用格式 diffusers-sigmas，或用 unipc、dpm-solver++、deis 或 ddim</translation>
    </message>
    <message>
        <source>unknown end</source>
        <translation>未知的结束方式</translation>
    </message>
    <message>
        <source>use exact, append-zero or replace-by-zero</source>
        <translation>请用 exact、append-zero 或 replace-by-zero</translation>
    </message>
    <message>
        <source>EDM: t_steps of generate.py</source>
        <translation>EDM：generate.py 的 t_steps</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知的格式</translation>
    </message>
    <message>
        <source>this format cannot express a zero at the end</source>
        <translation>此格式无法表示末尾的零</translation>
    </message>
    <message>
        <source>use the exact end, or another format</source>
        <translation>请用结束方式 exact，或其他格式</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>表没有列 %1</translation>
    </message>
    <message>
        <source>export it again as csv</source>
        <translation>请重新导出为 csv</translation>
    </message>
    <message>
        <source>line %1 has %2 cells where the header has %3</source>
        <translation>第 %1 行有 %2 个单元格，而表头有 %3 个</translation>
    </message>
    <message>
        <source>the checkpoint has no best_t_steps</source>
        <translation>检查点没有 best_t_steps</translation>
    </message>
    <message>
        <source>choose a checkpoint of LD3</source>
        <translation>请选择 LD3 的检查点</translation>
    </message>
    <message>
        <source>best_t_steps has %1 numbers</source>
        <translation>best_t_steps 有 %1 个数字</translation>
    </message>
    <message>
        <source>times, then as many eval times are expected</source>
        <translation>应为时间，然后是同样多的评估时间</translation>
    </message>
    <message>
        <source>fewer than two sigmas</source>
        <translation>少于两个 sigma</translation>
    </message>
    <message>
        <source>give a schedule with at least one step</source>
        <translation>请给出至少有一步的调度</translation>
    </message>
    <message>
        <source>a sigma is not positive</source>
        <translation>某个 sigma 不为正</translation>
    </message>
    <message>
        <source>only the last one may be zero</source>
        <translation>只有最后一个可以为零</translation>
    </message>
    <message>
        <source>a row of the table has %1 columns</source>
        <translation>表的某一行有 %1 列</translation>
    </message>
    <message>
        <source>export it again as latex</source>
        <translation>请重新导出为 latex</translation>
    </message>
    <message>
        <source>timesteps of diffusers need a discrete noise schedule</source>
        <translation>diffusers 的时间步需要离散的噪声调度</translation>
    </message>
    <message>
        <source>name the model&apos;s noise schedule, such as vp-discrete:sd</source>
        <translation>请写明模型的噪声调度，例如 vp-discrete:sd</translation>
    </message>
    <message>
        <source>%1 timesteps stand beside %2 sigmas</source>
        <translation>%1 个时间步对应 %2 个 sigma</translation>
    </message>
    <message>
        <source>export it again as diffusers</source>
        <translation>请重新导出为 diffusers</translation>
    </message>
    <message>
        <source>%1 has no budget with %2 steps</source>
        <translation>%1 没有 %2 步的预算</translation>
    </message>
    <message>
        <source>choose another solver</source>
        <translation>请选择其他求解器</translation>
    </message>
    <message>
        <source>fewer than two times</source>
        <translation>少于两个时间</translation>
    </message>
    <message>
        <source>choose a schedule with at least one step</source>
        <translation>请选择至少有一步的调度</translation>
    </message>
    <message>
        <source>choose a schedule</source>
        <translation>请选择调度</translation>
    </message>
    <message>
        <source>the file is not JSON</source>
        <translation>文件不是 JSON</translation>
    </message>
    <message>
        <source>The reference clamps params2 to a window that it computes from params1, so eval times may come out nearer to the times there; best_t_steps holds them exactly.</source>
        <translation>参考实现把 params2 限制在由 params1 算出的窗口内，因此那里的评估时间可能更接近时间；best_t_steps 精确保存它们。</translation>
    </message>
    <message>
        <source>give a list of numbers</source>
        <translation>请给出数字列表</translation>
    </message>
    <message>
        <source>The loop there is Heun with a last Euler step: 2N - 1 network evaluations.</source>
        <translation>那里的循环是 Heun，最后一步为 Euler：2N - 1 次网络评估。</translation>
    </message>
    <message>
        <source>two steps fall together when rounded for this format</source>
        <translation>按此格式取整后有两步重合</translation>
    </message>
    <message>
        <source>steps %1 and %2 at %3 and %4</source>
        <translation>第 %1 步和第 %2 步，位于 %3 和 %4</translation>
    </message>
    <message>
        <source>use fewer steps, or a format that keeps fractions</source>
        <translation>请用更少的步数，或保留小数的格式</translation>
    </message>
    <message>
        <source>and check the noise schedule</source>
        <translation>并检查噪声调度</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>LaTeX 表格</translation>
    </message>
    <message>
        <source>unknown rounding</source>
        <translation>未知的取整方式</translation>
    </message>
    <message>
        <source>use edm or ld3</source>
        <translation>请用 edm 或 ld3</translation>
    </message>
    <message>
        <source>the loss needs a network, and none was opened</source>
        <translation>损失需要网络，但没有打开网络</translation>
    </message>
    <message>
        <source>use --loss l2 or --loss l1</source>
        <translation>请用 --loss l2 或 --loss l1</translation>
    </message>
    <message>
        <source>mean %1 and covariance %2 do not fit each other</source>
        <translation>均值 %1 与协方差 %2 不相符</translation>
    </message>
    <message>
        <source>give [D] and [D, D]</source>
        <translation>请给出 [D] 和 [D, D]</translation>
    </message>
    <message>
        <source>statistics of different dimensions</source>
        <translation>维数不同的统计量</translation>
    </message>
    <message>
        <source>compare statistics of the same feature net</source>
        <translation>请比较相同特征网络的统计量</translation>
    </message>
    <message>
        <source>compute the statistics again</source>
        <translation>请重新计算统计量</translation>
    </message>
    <message>
        <source>unknown loss</source>
        <translation>未知的损失</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or a file with a TorchScript module forward(a, b) -&gt; [B]</source>
        <translation>请用 l2、l1 或 lpips，或含 TorchScript 模块 forward(a, b) -&gt; [B] 的文件</translation>
    </message>
    <message>
        <source>start the evaluation again</source>
        <translation>请重新开始测评</translation>
    </message>
    <message>
        <source>moments need at least one feature</source>
        <translation>矩至少需要一个特征</translation>
    </message>
    <message>
        <source>give features [N, D]</source>
        <translation>请给出特征 [N, D]</translation>
    </message>
    <message>
        <source>features are %1 of %2</source>
        <translation>特征为 %1，类型 %2</translation>
    </message>
    <message>
        <source>give [B, %1] of floating point</source>
        <translation>请给出浮点数的 [B, %1]</translation>
    </message>
    <message>
        <source>features hold NaN or infinity</source>
        <translation>特征含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>sample %1 or one of the next %2</source>
        <translation>样本 %1 或其后 %2 个之一</translation>
    </message>
    <message>
        <source>check the samples and the feature net&apos;s number type</source>
        <translation>请检查样本和特征网络的数值类型</translation>
    </message>
    <message>
        <source>merge moments of the same feature net</source>
        <translation>请合并相同特征网络的矩</translation>
    </message>
    <message>
        <source>a covariance needs at least two samples</source>
        <translation>协方差至少需要两个样本</translation>
    </message>
    <message>
        <source>give more samples</source>
        <translation>请给出更多样本</translation>
    </message>
    <message>
        <source>not the state of moments</source>
        <translation>不是矩的状态</translation>
    </message>
    <message>
        <source>the moments&apos; tensors do not fit each other</source>
        <translation>矩的各张量不相符</translation>
    </message>
    <message>
        <source>the moments hold a negative count, NaN or infinity</source>
        <translation>矩含有负的计数、NaN 或无穷大</translation>
    </message>
    <message>
        <source>the covariance is not symmetric: entries [%1, %2] and [%3, %4] differ by %5</source>
        <translation>协方差不对称：元素 [%1, %2] 和 [%3, %4] 相差 %5</translation>
    </message>
    <message>
        <source>the mean holds NaN or infinity</source>
        <translation>均值含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>the covariance holds NaN or infinity</source>
        <translation>协方差含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>the covariance is indefinite: its eigenvalues reach from %1 to %2</source>
        <translation>协方差是不定的：其特征值从 %1 到 %2</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels, the model&apos;s samples have %1</source>
        <translation>LPIPS 比较有一个或三个通道的图片，模型的样本有 %1 个通道</translation>
    </message>
    <message>
        <source>use --loss l2, or a loss of your own (--loss FILE)</source>
        <translation>请用 --loss l2，或自己的损失 (--loss FILE)</translation>
    </message>
    <message>
        <source>LPIPS (%1) from %2</source>
        <translation>LPIPS (%1)，来自 %2</translation>
    </message>
    <message>
        <source>the loss that was used before is missing</source>
        <translation>缺少之前使用的损失</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 there</source>
        <translation>请把 SHA-256 为 %1 的文件放到那里</translation>
    </message>
    <message>
        <source>the loss is not the one that was used before (its SHA-256 differs)</source>
        <translation>损失不是之前使用的那个（其 SHA-256 不同）</translation>
    </message>
    <message>
        <source>put the file with SHA-256 %1 back</source>
        <translation>请放回 SHA-256 为 %1 的文件</translation>
    </message>
    <message>
        <source>bilinear to 299x299, half-pixel centres</source>
        <translation>双线性缩放到 299x299，半像素中心</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1</source>
        <translation>双线性缩放到 299x299，与 TensorFlow 1 相同</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s inception-2015-12-05.pt</source>
        <translation>请用 NVIDIA 的 inception-2015-12-05.pt</translation>
    </message>
    <message>
        <source>bilinear to 299x299, as TensorFlow 1 (inside the module)</source>
        <translation>双线性缩放到 299x299，与 TensorFlow 1 相同（在模块内）</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, 2048 features each are expected</source>
        <translation>模块对 %2 张图片返回形状 %1，每张应为 2048 个特征</translation>
    </message>
    <message>
        <source>get the weights of the FID Inception network</source>
        <translation>请获取 FID Inception 网络的权重</translation>
    </message>
    <message>
        <source>no weights for the FID Inception network</source>
        <translation>没有 FID Inception 网络的权重</translation>
    </message>
    <message>
        <source>the module has the front end nv, pt is asked for</source>
        <translation>模块的前端为 nv，而要求的是 pt</translation>
    </message>
    <message>
        <source>leave the front end out, or use pytorch-fid&apos;s weights</source>
        <translation>请省略前端，或用 pytorch-fid 的权重</translation>
    </message>
    <message>
        <source>put the files with SHA-256 %1 into %2, or name their folder with --weights DIR</source>
        <translation>请把 SHA-256 为 %1 的文件放入 %2，或用 --weights DIR 指明其文件夹</translation>
    </message>
    <message>
        <source>the weights of LPIPS (%1) that were used before are missing</source>
        <translation>缺少之前使用的 LPIPS (%1) 权重</translation>
    </message>
    <message>
        <source>the file is LPIPS with VGG16, AlexNet is asked for</source>
        <translation>文件是 LPIPS（VGG16），而要求的是 AlexNet</translation>
    </message>
    <message>
        <source>use --net vgg, or the weights of AlexNet</source>
        <translation>请用 --net vgg，或 AlexNet 的权重</translation>
    </message>
    <message>
        <source>the pictures do not have as many values as their shape says</source>
        <translation>图片的值的个数与其形状不符</translation>
    </message>
    <message>
        <source>give [count, channels, height, width]</source>
        <translation>请给出 [count, channels, height, width]</translation>
    </message>
    <message>
        <source>give the moments of flattened pictures of this size</source>
        <translation>请给出此大小的展平图片的矩</translation>
    </message>
    <message>
        <source>number of principal components out of range</source>
        <translation>主成分数超出范围</translation>
    </message>
    <message>
        <source>use 1 to %1, or 0 for the default</source>
        <translation>请用 1 到 %1，或用 0 表示默认值</translation>
    </message>
    <message>
        <source>the pictures do not vary</source>
        <translation>图片没有差异</translation>
    </message>
    <message>
        <source>principal components of pixels</source>
        <translation>像素的主成分</translation>
    </message>
    <message>
        <source>give pictures that differ from each other</source>
        <translation>请给出彼此不同的图片</translation>
    </message>
    <message>
        <source>principal components of pictures of %1</source>
        <translation>大小为 %1 的图片的主成分</translation>
    </message>
    <message>
        <source>give pictures of the size that the components were made from</source>
        <translation>请给出与生成主成分时大小相同的图片</translation>
    </message>
    <message>
        <source>give the moments of pictures of the same size</source>
        <translation>请给出相同大小的图片的矩</translation>
    </message>
    <message>
        <source>give [B, 1 or 3, H, W] of 8 x 8 pixels or more</source>
        <translation>请给出至少 8 x 8 像素的 [B, 1 或 3, H, W]</translation>
    </message>
    <message>
        <source>statistics hold mu [D] and sigma [D, D] of floating point, as EDM and pytorch-fid write them</source>
        <translation>统计量包含浮点数的 mu [D] 和 sigma [D, D]，与 EDM 和 pytorch-fid 写出的相同</translation>
    </message>
    <message>
        <source>mu has shape %1</source>
        <translation>mu 的形状为 %1</translation>
    </message>
    <message>
        <source>sigma has shape %1 where mu has %2 values</source>
        <translation>sigma 的形状为 %1，而 mu 有 %2 个值</translation>
    </message>
    <message>
        <source>sigma is not quite symmetric (by %1); the mean of both halves is used</source>
        <translation>sigma 不完全对称（相差 %1）；取两半的均值</translation>
    </message>
    <message>
        <source>statistics of different feature nets</source>
        <translation>不同特征网络的统计量</translation>
    </message>
    <message>
        <source>forward(a, b) that returns [B] losses</source>
        <translation>返回 [B] 个损失的 forward(a, b)</translation>
    </message>
    <message>
        <source>the loss takes other inputs than two</source>
        <translation>损失的输入不是两个</translation>
    </message>
    <message>
        <source>the loss returns the shape %1 of %2 for %3 samples, [%4] floating point numbers are expected</source>
        <translation>损失对 %3 个样本返回形状 %1、类型 %2，应为 [%4] 个浮点数</translation>
    </message>
    <message>
        <source>return one number for each sample: a mean over all dimensions but the first</source>
        <translation>请为每个样本返回一个数字：除第一维外所有维的均值</translation>
    </message>
    <message>
        <source>the loss is negative</source>
        <translation>损失为负</translation>
    </message>
    <message>
        <source>return a distance: 0 for equal samples, else a positive number</source>
        <translation>请返回距离：样本相同时为 0，否则为正数</translation>
    </message>
    <message>
        <source>the loss of standard normal samples is NaN or infinite</source>
        <translation>标准正态样本的损失为 NaN 或无穷大</translation>
    </message>
    <message>
        <source>check the module in Python</source>
        <translation>请在 Python 中检查模块</translation>
    </message>
    <message>
        <source>its gradient fails</source>
        <translation>其梯度计算失败</translation>
    </message>
    <message>
        <source>no gradient reaches the student&apos;s samples</source>
        <translation>没有梯度到达学生的样本</translation>
    </message>
    <message>
        <source>its gradient is not finite</source>
        <translation>其梯度不是有限的</translation>
    </message>
    <message>
        <source>gradient descent needs a loss that can be differentiated (%1)</source>
        <translation>梯度下降需要可微分的损失 (%1)</translation>
    </message>
    <message>
        <source>use the optimizer lm (recipe fast), or mend the module</source>
        <translation>请用优化器 lm（训练方案 fast），或修正模块</translation>
    </message>
    <message>
        <source>no such file of a loss</source>
        <translation>没有这个损失文件</translation>
    </message>
    <message>
        <source>use l2, l1 or lpips, or the path of a TorchScript module</source>
        <translation>请用 l2、l1 或 lpips，或 TorchScript 模块的路径</translation>
    </message>
    <message>
        <source>the loss is not a TorchScript module</source>
        <translation>损失不是 TorchScript 模块</translation>
    </message>
    <message>
        <source>save it with torch.jit.script(module).save(path)</source>
        <translation>请用 torch.jit.script(module).save(path) 保存</translation>
    </message>
    <message>
        <source>a subset cannot be larger than the set</source>
        <translation>子集不能大于全集</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>请要求更少</translation>
    </message>
    <message>
        <source>batches cannot be made</source>
        <translation>无法划分批次</translation>
    </message>
    <message>
        <source>%1 pictures in batches of %2 for %3 processes</source>
        <translation>%1 张图片，每批 %2 张，%3 个进程</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>请用 1 或更大</translation>
    </message>
    <message>
        <source>put it into %1, or name another folder with --weights DIR</source>
        <translation>请放入 %1，或用 --weights DIR 指明其他文件夹</translation>
    </message>
    <message>
        <source>no such file or folder of weights</source>
        <translation>没有这个权重文件或文件夹</translation>
    </message>
    <message>
        <source>check the path; without it, %1 is searched</source>
        <translation>请检查路径；不给出路径时在 %1 中查找</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network</source>
        <translation>FID Inception-v3 网络</translation>
    </message>
    <message>
        <source>use pt_inception-2015-12-05-6726825d.pth of pytorch-fid</source>
        <translation>请用 pytorch-fid 的 pt_inception-2015-12-05-6726825d.pth</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>某个方差为负</translation>
    </message>
    <message>
        <source>unknown front end of the Inception network</source>
        <translation>未知的 Inception 网络前端</translation>
    </message>
    <message>
        <source>use pt (pytorch-fid) or nv (NVIDIA, EDM)</source>
        <translation>请用 pt（pytorch-fid）或 nv（NVIDIA、EDM）</translation>
    </message>
    <message>
        <source>the Inception network takes pictures with one or three channels</source>
        <translation>Inception 网络接受有一个或三个通道的图片</translation>
    </message>
    <message>
        <source>give [B, 3, H, W], uint8 or floating point numbers in [0, 1]</source>
        <translation>请给出 [B, 3, H, W]，uint8 或 [0, 1] 内的浮点数</translation>
    </message>
    <message>
        <source>use torchvision&apos;s vgg16-397923af.pth</source>
        <translation>请用 torchvision 的 vgg16-397923af.pth</translation>
    </message>
    <message>
        <source>use torchvision&apos;s alexnet-owt-7be5be79.pth</source>
        <translation>请用 torchvision 的 alexnet-owt-7be5be79.pth</translation>
    </message>
    <message>
        <source>unknown network of LPIPS</source>
        <translation>未知的 LPIPS 网络</translation>
    </message>
    <message>
        <source>use vgg or alex</source>
        <translation>请用 vgg 或 alex</translation>
    </message>
    <message>
        <source>LPIPS for %1</source>
        <translation>%1 的 LPIPS</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS hold a negative weight, so that they make no distance</source>
        <translation>LPIPS 的线性层含有负的权重，因此不构成距离</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels</source>
        <translation>LPIPS 比较有一个或三个通道的图片</translation>
    </message>
    <message>
        <source>give floating point pictures [B, 3, H, W] in [-1, 1]</source>
        <translation>请给出 [-1, 1] 内的浮点图片 [B, 3, H, W]</translation>
    </message>
    <message>
        <source>pictures of different shapes cannot be compared</source>
        <translation>形状不同的图片无法比较</translation>
    </message>
    <message>
        <source>shapes %1 and %2</source>
        <translation>形状 %1 和 %2</translation>
    </message>
    <message>
        <source>give two batches of equal shape</source>
        <translation>请给出形状相同的两个批次</translation>
    </message>
    <message>
        <source>use NVIDIA&apos;s vgg16.pt</source>
        <translation>请用 NVIDIA 的 vgg16.pt</translation>
    </message>
    <message>
        <source>the module returns the shape %1 for %2 pictures, one vector each is expected</source>
        <translation>模块对 %2 张图片返回形状 %1，每张应为一个向量</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>它是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>it holds %1, not floating point numbers</source>
        <translation>它包含 %1，而不是浮点数</translation>
    </message>
    <message>
        <source>the weights hold NaN or infinity</source>
        <translation>权重含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>not a file of network weights (neither safetensors nor torch.save)</source>
        <translation>不是网络权重文件（既不是 safetensors 也不是 torch.save）</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>请重新下载文件</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>它缺失</translation>
    </message>
    <message>
        <source>it does not belong to it</source>
        <translation>它不属于该网络</translation>
    </message>
    <message>
        <source>the VGG16 network of torchvision</source>
        <translation>torchvision 的 VGG16 网络</translation>
    </message>
    <message>
        <source>the AlexNet network of torchvision</source>
        <translation>torchvision 的 AlexNet 网络</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for VGG16</source>
        <translation>VGG16 的 LPIPS 线性层</translation>
    </message>
    <message>
        <source>the linear layers of LPIPS for AlexNet</source>
        <translation>AlexNet 的 LPIPS 线性层</translation>
    </message>
    <message>
        <source>LPIPS with VGG16</source>
        <translation>LPIPS（VGG16）</translation>
    </message>
    <message>
        <source>LPIPS with AlexNet</source>
        <translation>LPIPS（AlexNet）</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network of pytorch-fid</source>
        <translation>pytorch-fid 的 FID Inception-v3 网络</translation>
    </message>
    <message>
        <source>the Inception-v3 network of torchvision, which FID does not use</source>
        <translation>torchvision 的 Inception-v3 网络，FID 不使用它</translation>
    </message>
    <message>
        <source>LPIPS with VGG16 as a TorchScript module</source>
        <translation>TorchScript 模块形式的 LPIPS（VGG16）</translation>
    </message>
    <message>
        <source>the FID Inception-v3 network as a TorchScript module</source>
        <translation>TorchScript 模块形式的 FID Inception-v3 网络</translation>
    </message>
    <message>
        <source>no known network</source>
        <translation>不是已知的网络</translation>
    </message>
    <message>
        <source>first statistics</source>
        <translation>第一个统计量</translation>
    </message>
    <message>
        <source>second statistics</source>
        <translation>第二个统计量</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2</source>
        <translation>协方差的秩为 %1，满秩为 %2</translation>
    </message>
    <message>
        <source>the covariance has rank %1 of %2, as %3 samples are too few; the distance is biased</source>
        <translation>协方差的秩为 %1，满秩为 %2，因为 %3 个样本太少；距离有偏差</translation>
    </message>
    <message>
        <source>some features are constant or depend on others</source>
        <translation>一些特征是常数或依赖于其他特征</translation>
    </message>
    <message>
        <source>the covariance has a negative eigenvalue, %1, which is taken as zero</source>
        <translation>协方差有负的特征值 %1，按零处理</translation>
    </message>
    <message>
        <source>leading components</source>
        <translation>前几个主成分</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2)</source>
        <translation>不是 %1 的权重 (%2)</translation>
    </message>
    <message>
        <source>not the weights of %1 (%2); the file looks like %3</source>
        <translation>不是 %1 的权重 (%2)；文件看起来是 %3</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1)</source>
        <translation>没有 LPIPS (%1) 的权重</translation>
    </message>
    <message>
        <source>no weights for LPIPS (%1); the folder holds %2</source>
        <translation>没有 LPIPS (%1) 的权重；文件夹中有 %2</translation>
    </message>
    <message>
        <source>get %1; put it into %2, or name another folder with --weights DIR</source>
        <translation>请获取 %1；放入 %2，或用 --weights DIR 指明其他文件夹</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>请重新下载</translation>
    </message>
    <message>
        <source>another TorchScript module</source>
        <translation>其他 TorchScript 模块</translation>
    </message>
    <message>
        <source>forward has no input %1</source>
        <translation>forward 没有输入 %1</translation>
    </message>
    <message>
        <source>moments of %1 features</source>
        <translation>%1 个特征的矩</translation>
    </message>
    <message>
        <source>moments of %1 pixels</source>
        <translation>%1 个像素的矩</translation>
    </message>
    <message>
        <source>pictures of %1</source>
        <translation>大小为 %1 的图片</translation>
    </message>
    <message>
        <source>the module %1</source>
        <translation>模块 %1</translation>
    </message>
    <message>
        <source>%1, tensor %2</source>
        <translation>%1，张量 %2</translation>
    </message>
    <message>
        <source>%1 does not hold floating point numbers</source>
        <translation>%1 不含浮点数</translation>
    </message>
    <message>
        <source>export a module with %1</source>
        <translation>请导出模块，其中有 %1</translation>
    </message>
    <message>
        <source>shape %1 of %2</source>
        <translation>形状 %1，类型 %2</translation>
    </message>
    <message>
        <source>shape %1</source>
        <translation>形状 %1</translation>
    </message>
    <message>
        <source>pictures %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>维数 %1</translation>
    </message>
    <message>
        <source>%1 and %2 (LPIPS, PerceptualSimilarity: lpips/weights/v0.1)</source>
        <translation>%1 和 %2（LPIPS，PerceptualSimilarity：lpips/weights/v0.1）</translation>
    </message>
    <message>
        <source>use %1 of LPIPS, folder weights/v0.1</source>
        <translation>请用 LPIPS 的 %1，文件夹 weights/v0.1</translation>
    </message>
    <message>
        <source>pt_inception-2015-12-05-6726825d.pth (pytorch-fid) or inception-2015-12-05.pt (NVIDIA, stylegan2-ada-pytorch: metrics)</source>
        <translation>pt_inception-2015-12-05-6726825d.pth（pytorch-fid）或 inception-2015-12-05.pt（NVIDIA，stylegan2-ada-pytorch：metrics）</translation>
    </message>
    <message>
        <source>use builtin or one of %1</source>
        <translation>请用 builtin 或其中之一：%1</translation>
    </message>
    <message>
        <source>a network, not a mixture</source>
        <translation>是网络，不是混合模型</translation>
    </message>
    <message>
        <source>builtin:16 is the mixture that it was trained on</source>
        <translation>builtin:16 是训练它所用的混合模型</translation>
    </message>
    <message>
        <source>give class numbers from 0 to %1, or one row of weights for each sample</source>
        <translation>请给出 0 到 %1 的类别编号，或为每个样本给出一行权重</translation>
    </message>
    <message>
        <source>class label %1 of sample %2 is out of range</source>
        <translation>样本 %2 的类别标签 %1 超出范围</translation>
    </message>
    <message>
        <source>class labels of shape %1 for %2 samples</source>
        <translation>%2 个样本的类别标签形状为 %1</translation>
    </message>
    <message>
        <source>class weights are not finite</source>
        <translation>类别权重不是有限的</translation>
    </message>
    <message>
        <source>class labels are not whole numbers</source>
        <translation>类别标签不是整数</translation>
    </message>
    <message>
        <source>class labels</source>
        <translation>类别标签</translation>
    </message>
    <message>
        <source>the model takes class numbers, not mixtures of classes</source>
        <translation>模型接受类别编号，不接受类别的混合</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>write the model&apos;s description, an object in braces, into this file</source>
        <translation>请把模型的描述（花括号中的对象）写入此文件</translation>
    </message>
    <message>
        <source>give fields as {&quot;prediction&quot;: &quot;eps&quot;, …}</source>
        <translation>请按 {&quot;prediction&quot;: &quot;eps&quot;, …} 的形式给出字段</translation>
    </message>
    <message>
        <source>use cuda:0 to cuda:%1</source>
        <translation>请用 cuda:0 到 cuda:%1</translation>
    </message>
    <message>
        <source>build the program again</source>
        <translation>请重新构建程序</translation>
    </message>
    <message>
        <source>a tensor of the built-in network is damaged</source>
        <translation>内置网络的某个张量已损坏</translation>
    </message>
    <message>
        <source>the built-in network is truncated</source>
        <translation>内置网络被截断</translation>
    </message>
    <message>
        <source>the model&apos;s input has shape %1</source>
        <translation>模型的输入形状为 %1</translation>
    </message>
    <message>
        <source>a mixture has means [K, C, H, W], weights [K] and metadata kind = mixture, std = a positive number</source>
        <translation>混合模型有 means [K, C, H, W]、weights [K] 和元数据 kind = mixture、std = 正数</translation>
    </message>
    <message>
        <source>metadata std = &quot;%1&quot; is not a positive number</source>
        <translation>元数据 std = &quot;%1&quot; 不是正数</translation>
    </message>
    <message>
        <source>means %1 and weights %2 differ in K</source>
        <translation>means %1 和 weights %2 的 K 不同</translation>
    </message>
    <message>
        <source>a weight is not positive</source>
        <translation>某个权重不为正</translation>
    </message>
    <message>
        <source>Exact denoiser of a mixture of %1 isotropic Gaussians</source>
        <translation>%1 个各向同性高斯混合模型的精确去噪器</translation>
    </message>
    <message>
        <source>is not a field of a description</source>
        <translation>不是描述的字段</translation>
    </message>
    <message>
        <source>%1 is unknown, use %2</source>
        <translation>未知的 %1，请用 %2</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 不是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1 is not text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>must be above sigma_min, which must not be negative</source>
        <translation>必须大于 sigma_min，且 sigma_min 不能为负</translation>
    </message>
    <message>
        <source>is for networks with classes</source>
        <translation>用于有类别的网络</translation>
    </message>
    <message>
        <source>is for labels given as index; a row of zeros is no class</source>
        <translation>用于以 index 给出的标签；全零行表示无类别</translation>
    </message>
    <message>
        <source>is %1, not an object</source>
        <translation>是 %1，不是对象</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete</source>
        <translation>模型的描述不完整</translation>
    </message>
    <message>
        <source>write these fields into the file, or give --describe FIELD=VALUE for each</source>
        <translation>请把这些字段写入文件，或为每个字段给出 --describe FIELD=VALUE</translation>
    </message>
    <message>
        <source>a state dictionary needs its configuration beside it, in %1; a training state needs its network net</source>
        <translation>状态字典旁边需要 %1 中的配置；训练状态需要其网络 net</translation>
    </message>
    <message>
        <source>the configuration of this network is missing</source>
        <translation>缺少此网络的配置</translation>
    </message>
    <message>
        <source>write {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} into this file</source>
        <translation>请把 {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}} 写入此文件</translation>
    </message>
    <message>
        <source>a TorchScript module is a program, not a network of a known layout</source>
        <translation>TorchScript 模块是程序，不是已知结构的网络</translation>
    </message>
    <message>
        <source>use it as it is, or convert the checkpoint that it was made from</source>
        <translation>请直接使用它，或转换生成它的检查点</translation>
    </message>
    <message>
        <source>give an EDM snapshot (.pkl), a training state or state dictionary (.pt, .pth, .safetensors), a TorchScript module, or a mixture</source>
        <translation>请给出 EDM 快照 (.pkl)、训练状态或状态字典 (.pt, .pth, .safetensors)、TorchScript 模块或混合模型</translation>
    </message>
    <message>
        <source>unknown number type</source>
        <translation>未知的数值类型</translation>
    </message>
    <message>
        <source>use float32 or float64; for EDM networks also tf32 or bfloat16</source>
        <translation>请用 float32 或 float64；EDM 网络还可用 tf32 或 bfloat16</translation>
    </message>
    <message>
        <source>only a TorchScript module is described by options</source>
        <translation>只有 TorchScript 模块用选项描述</translation>
    </message>
    <message>
        <source>leave out --describe</source>
        <translation>请省略 --describe</translation>
    </message>
    <message>
        <source>%1 is known of EDM networks in files only</source>
        <translation>%1 只对文件中的 EDM 网络已知</translation>
    </message>
    <message>
        <source>use float32 or float64</source>
        <translation>请用 float32 或 float64</translation>
    </message>
    <message>
        <source>unknown kind of model</source>
        <translation>未知的模型类型</translation>
    </message>
    <message>
        <source>please report this</source>
        <translation>请报告此问题</translation>
    </message>
    <message>
        <source>the file describes no network of this kind, or it is damaged</source>
        <translation>文件描述的不是这类网络，或已损坏</translation>
    </message>
    <message>
        <source>the constructor arguments are not named values</source>
        <translation>构造参数不是带名称的值</translation>
    </message>
    <message>
        <source>%1 was constructed as %2, but the network&apos;s is %3</source>
        <translation>%1 构造时为 %2，但网络中为 %3</translation>
    </message>
    <message>
        <source>default of the class</source>
        <translation>类的默认值</translation>
    </message>
    <message>
        <source>%1 is not an integer: %2</source>
        <translation>%1 不是整数：%2</translation>
    </message>
    <message>
        <source>%1 is out of range: %2, not %3</source>
        <translation>%1 超出范围：%2，应为 %3</translation>
    </message>
    <message>
        <source>%1 is neither true nor false: %2</source>
        <translation>%1 既不是 true 也不是 false：%2</translation>
    </message>
    <message>
        <source>unknown %1 %2, not one of %3</source>
        <translation>未知的 %1 %2，应为其中之一：%3</translation>
    </message>
    <message>
        <source>%1 is not a list of integers: %2</source>
        <translation>%1 不是整数列表：%2</translation>
    </message>
    <message>
        <source>%1 has too many entries: %2, at most %3</source>
        <translation>%1 的元素过多：%2 个，最多 %3 个</translation>
    </message>
    <message>
        <source>unknown constructor argument %1</source>
        <translation>未知的构造参数 %1</translation>
    </message>
    <message>
        <source>unknown network class %1</source>
        <translation>未知的网络类 %1</translation>
    </message>
    <message>
        <source>EDMPrecond, VPPrecond, VEPrecond and iDDPMPrecond are known</source>
        <translation>已知的有 EDMPrecond、VPPrecond、VEPrecond 和 iDDPMPrecond</translation>
    </message>
    <message>
        <source>the network inside has no class or no arguments</source>
        <translation>内部的网络没有类或没有参数</translation>
    </message>
    <message>
        <source>a filter of %1 taps cannot halve a picture</source>
        <translation>%1 抽头的滤波器不能把图片减半</translation>
    </message>
    <message>
        <source>channel_mult is empty</source>
        <translation>channel_mult 为空</translation>
    </message>
    <message>
        <source>channel_mult has too many levels for resolution %1</source>
        <translation>对分辨率 %1 来说 channel_mult 的层级过多</translation>
    </message>
    <message>
        <source>resolution %1 cannot be halved %2 times</source>
        <translation>分辨率 %1 不能减半 %2 次</translation>
    </message>
    <message>
        <source>sigma_min is not below sigma_max</source>
        <translation>sigma_min 不小于 sigma_max</translation>
    </message>
    <message>
        <source>model_type is %1, but the network is a %2</source>
        <translation>model_type 为 %1，但网络是 %2</translation>
    </message>
    <message>
        <source>preconditioner and network disagree about %1</source>
        <translation>预条件器与网络的 %1 不一致</translation>
    </message>
    <message>
        <source>the network&apos;s configuration is not JSON</source>
        <translation>网络的配置不是 JSON</translation>
    </message>
    <message>
        <source>the network&apos;s configuration has no class or no arguments</source>
        <translation>网络的配置没有类或没有参数</translation>
    </message>
    <message>
        <source>give {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</source>
        <translation>请给出 {&quot;class&quot;: &quot;EDMPrecond&quot;, &quot;arguments&quot;: {...}}</translation>
    </message>
    <message>
        <source>residual block, doubling</source>
        <translation>残差块，加倍</translation>
    </message>
    <message>
        <source>residual block, halving</source>
        <translation>残差块，减半</translation>
    </message>
    <message>
        <source>residual block</source>
        <translation>残差块</translation>
    </message>
    <message>
        <source>side path</source>
        <translation>旁路</translation>
    </message>
    <message>
        <source>group norm</source>
        <translation>组归一化</translation>
    </message>
    <message>
        <source>embedding of noise level</source>
        <translation>噪声水平的嵌入</translation>
    </message>
    <message>
        <source>class labels have shape %1 and type %2</source>
        <translation>类别标签的形状为 %1，类型为 %2</translation>
    </message>
    <message>
        <source>give %1 integers, or weights [%2, %3]</source>
        <translation>请给出 %1 个整数，或权重 [%2, %3]</translation>
    </message>
    <message>
        <source>a class label is out of range</source>
        <translation>某个类别标签超出范围</translation>
    </message>
    <message>
        <source>use 0 to %1</source>
        <translation>请用 0 到 %1</translation>
    </message>
    <message>
        <source>tensors and constructor arguments of the file do not belong together</source>
        <translation>文件中的张量与构造参数不相符</translation>
    </message>
    <message>
        <source>table of noise levels u</source>
        <translation>噪声水平 u 的表</translation>
    </message>
    <message>
        <source>bfloat16 features need a float32 model</source>
        <translation>bfloat16 特征需要 float32 模型</translation>
    </message>
    <message>
        <source>use float32, or exact products</source>
        <translation>请用 float32，或精确乘积</translation>
    </message>
    <message>
        <source>missing tensor %1</source>
        <translation>缺少张量 %1</translation>
    </message>
    <message>
        <source>%1 is %2, float32 expected</source>
        <translation>%1 是 %2，应为 float32</translation>
    </message>
    <message>
        <source>%1 has shape %2, %3 expected</source>
        <translation>%1 的形状为 %2，应为 %3</translation>
    </message>
    <message>
        <source>unexpected tensor %1</source>
        <translation>多余的张量 %1</translation>
    </message>
    <message>
        <source>no rule to draw this network&apos;s fixed tensors</source>
        <translation>没有生成此网络固定张量的规则</translation>
    </message>
    <message>
        <source>use positional embeddings and the filter [1, 1]</source>
        <translation>请用位置嵌入和滤波器 [1, 1]</translation>
    </message>
    <message>
        <source>a channel count of %1 gives zero normalisation groups</source>
        <translation>通道数 %1 使归一化组数为零</translation>
    </message>
    <message>
        <source>%1 channels cannot be normalised in %2 groups</source>
        <translation>%1 个通道不能分成 %2 组归一化</translation>
    </message>
    <message>
        <source>model_channels or channel_mult of the file are damaged</source>
        <translation>文件的 model_channels 或 channel_mult 已损坏</translation>
    </message>
    <message>
        <source>a noise level cannot be embedded in %1 channels</source>
        <translation>噪声水平不能嵌入到 %1 个通道</translation>
    </message>
    <message>
        <source>model_channels or channel_mult_noise of the file are damaged</source>
        <translation>文件的 model_channels 或 channel_mult_noise 已损坏</translation>
    </message>
    <message>
        <source>compressed record %1, which torch.jit.save never writes</source>
        <translation>记录 %1 经过压缩，torch.jit.save 从不这样写</translation>
    </message>
    <message>
        <source>the program would take %1 bytes</source>
        <translation>程序会占用 %1 字节</translation>
    </message>
    <message>
        <source>no record for storage %1</source>
        <translation>没有存储 %1 的记录</translation>
    </message>
    <message>
        <source>storage %1 has %2 bytes, %3 are spoken of</source>
        <translation>存储 %1 有 %2 字节，而声明为 %3 字节</translation>
    </message>
    <message>
        <source>not a sound TorchScript module</source>
        <translation>不是完好的 TorchScript 模块</translation>
    </message>
    <message>
        <source>save it again with torch.jit.save</source>
        <translation>请用 torch.jit.save 重新保存</translation>
    </message>
    <message>
        <source>the module was made by a newer LibTorch (%1)</source>
        <translation>模块由更新的 LibTorch 生成 (%1)</translation>
    </message>
    <message>
        <source>LibTorch cannot load the module (%1)</source>
        <translation>LibTorch 无法加载模块 (%1)</translation>
    </message>
    <message>
        <source>the module has no method forward</source>
        <translation>模块没有方法 forward</translation>
    </message>
    <message>
        <source>check the module in Python with inputs of the described shape</source>
        <translation>请在 Python 中用所描述形状的输入检查模块</translation>
    </message>
    <message>
        <source>forward returns %1, not a tensor</source>
        <translation>forward 返回 %1，而不是张量</translation>
    </message>
    <message>
        <source>return the prediction as a tensor, or as the first part of a tuple</source>
        <translation>请以张量或元组的第一部分返回预测</translation>
    </message>
    <message>
        <source>forward(x, t) or forward(x, t, labels)</source>
        <translation>forward(x, t) 或 forward(x, t, labels)</translation>
    </message>
    <message>
        <source>Network as a TorchScript module</source>
        <translation>TorchScript 模块形式的网络</translation>
    </message>
    <message>
        <source>export forward(x, t, labels), or describe it with classes = 0</source>
        <translation>请导出 forward(x, t, labels)，或用 classes = 0 描述</translation>
    </message>
    <message>
        <source>export forward(x, t), or describe the classes</source>
        <translation>请导出 forward(x, t)，或描述类别</translation>
    </message>
    <message>
        <source>the model needs class labels, none are given</source>
        <translation>模型需要类别标签，但没有给出</translation>
    </message>
    <message>
        <source>give labels, or state null_label in the model&apos;s description</source>
        <translation>请给出标签，或在模型的描述中写明 null_label</translation>
    </message>
    <message>
        <source>forward returns the shape %1 for x of %2, expected is %3</source>
        <translation>forward 对形状为 %2 的 x 返回形状 %1，应为 %3</translation>
    </message>
    <message>
        <source>correct channels, height, width or learned_variance in the description, or the module</source>
        <translation>请改正描述中的 channels、height、width 或 learned_variance，或改正模块</translation>
    </message>
    <message>
        <source>x does not fit the model</source>
        <translation>x 与模型不符</translation>
    </message>
    <message>
        <source>the module returns NaN or infinity for standard normal x</source>
        <translation>模块对标准正态的 x 返回 NaN 或无穷大</translation>
    </message>
    <message>
        <source>check time_input and noise_schedule in the description, and the module</source>
        <translation>请检查描述中的 time_input 和 noise_schedule，以及模块</translation>
    </message>
    <message>
        <source>measured by one call</source>
        <translation>由一次调用测得</translation>
    </message>
    <message>
        <source>no gradient reaches x</source>
        <translation>没有梯度到达 x</translation>
    </message>
    <message>
        <source>no gradient reaches the noise level</source>
        <translation>没有梯度到达噪声水平</translation>
    </message>
    <message>
        <source>%1 must be above sigma_min, which must not be negative</source>
        <translation>%1 必须大于 sigma_min，且 sigma_min 不能为负</translation>
    </message>
    <message>
        <source>%1 is for networks with classes</source>
        <translation>%1 用于有类别的网络</translation>
    </message>
    <message>
        <source>%1 is for labels given as index; a row of zeros is no class</source>
        <translation>%1 用于以 index 给出的标签；全零行表示无类别</translation>
    </message>
    <message>
        <source>%1 is not a field of a description</source>
        <translation>%1 不是描述的字段</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, %1</source>
        <translation>模型的描述不完整，%1</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, conditional on a class</source>
        <translation>采用 %2 预条件的 %1 网络，以类别为条件</translation>
    </message>
    <message>
        <source>%1 network with the preconditioning of %2, unconditional</source>
        <translation>采用 %2 预条件的 %1 网络，无条件</translation>
    </message>
    <message>
        <source>not a model of a known format</source>
        <translation>不是已知格式的模型</translation>
    </message>
    <message>
        <source>embedding of noise level and class</source>
        <translation>噪声水平和类别的嵌入</translation>
    </message>
    <message>
        <source>export it with PyTorch %1 or older, or build with a newer LibTorch</source>
        <translation>请用 PyTorch %1 或更旧的版本导出，或用更新的 LibTorch 构建</translation>
    </message>
    <message>
        <source>the module uses what LibTorch %1 does not have (%2)</source>
        <translation>模块使用了 LibTorch %1 没有的功能 (%2)</translation>
    </message>
    <message>
        <source>the module failed</source>
        <translation>模块失败</translation>
    </message>
    <message>
        <source>no %1 among the constructor arguments</source>
        <translation>构造参数中没有 %1</translation>
    </message>
    <message>
        <source>%1 has shape %2</source>
        <translation>%1 的形状为 %2</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite</source>
        <translation>%1 含有非有限的值</translation>
    </message>
    <message>
        <source>unknown kind %1</source>
        <translation>未知的类型 %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <translation>请参阅 %1</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>halving</source>
        <translation>减半</translation>
    </message>
    <message>
        <source>doubling</source>
        <translation>加倍</translation>
    </message>
    <message>
        <source>%1, trained on samples of builtin:16</source>
        <translation>%1，用 builtin:16 的样本训练</translation>
    </message>
    <message>
        <source>%1 is not [black, white] with black &lt; white</source>
        <translation>%1 不是满足 black &lt; white 的 [black, white]</translation>
    </message>
    <message>
        <source>no metadata &quot;std&quot;</source>
        <translation>没有元数据 &quot;std&quot;</translation>
    </message>
    <message>
        <source>no metadata &quot;kind&quot;</source>
        <translation>没有元数据 &quot;kind&quot;</translation>
    </message>
    <message>
        <source>description %1</source>
        <translation>描述 %1</translation>
    </message>
    <message>
        <source>forward at sigma = 1</source>
        <translation>forward，在 sigma = 1 处</translation>
    </message>
    <message>
        <source>forward takes %1 inputs, the description gives it %2</source>
        <translation>forward 接受 %1 个输入，描述给出 %2 个</translation>
    </message>
    <message>
        <source>x, noise level and labels</source>
        <translation>x、噪声水平和标签</translation>
    </message>
    <message>
        <source>x and noise level</source>
        <translation>x 和噪声水平</translation>
    </message>
    <message>
        <source>the model&apos;s description is not complete, missing</source>
        <translation>模型的描述不完整，缺少</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>views of the same elements would take more memory than the whole file</source>
        <translation>相同元素的视图占用的内存会超过整个文件</translation>
    </message>
    <message>
        <source>not a readable torch.save file</source>
        <translation>不是可读的 torch.save 文件</translation>
    </message>
    <message>
        <source>save a plain dict of tensors with torch.save</source>
        <translation>请用 torch.save 保存由张量组成的普通 dict</translation>
    </message>
    <message>
        <source>more entries than a dictionary of tensors has</source>
        <translation>条目多于张量字典应有的数量</translation>
    </message>
    <message>
        <source>a key is not text</source>
        <translation>键不是文本</translation>
    </message>
    <message>
        <source>wrong magic number</source>
        <translation>魔数错误</translation>
    </message>
    <message>
        <source>not little endian: written on a big-endian machine</source>
        <translation>不是小端：在大端机器上写出</translation>
    </message>
    <message>
        <source>the list of keys is not a list</source>
        <translation>键列表不是列表</translation>
    </message>
    <message>
        <source>the list of keys names a storage that nothing uses</source>
        <translation>键列表中有无人使用的存储</translation>
    </message>
    <message>
        <source>the list of keys names storage %1 twice</source>
        <translation>键列表中存储 %1 出现两次</translation>
    </message>
    <message>
        <source>the list of keys does not name the storage that is used</source>
        <translation>键列表中没有所使用的存储</translation>
    </message>
    <message>
        <source>%1 extra bytes after the data</source>
        <translation>数据之后多出 %1 字节</translation>
    </message>
    <message>
        <source>data truncated: no element count before the data of storage %1</source>
        <translation>数据被截断：存储 %1 的数据之前没有元素个数</translation>
    </message>
    <message>
        <source>element count before the data (%1) differs from the description (%2)</source>
        <translation>数据之前的元素个数 (%1) 与描述 (%2) 不同</translation>
    </message>
    <message>
        <source>data truncated: %1 elements declared, %2 bytes present</source>
        <translation>数据被截断：声明了 %1 个元素，现有 %2 字节</translation>
    </message>
    <message>
        <source>does not hold a storage</source>
        <translation>不含存储</translation>
    </message>
    <message>
        <source>a value that contains itself</source>
        <translation>包含自身的值</translation>
    </message>
    <message>
        <source>more values than a checkpoint has</source>
        <translation>值多于检查点应有的数量</translation>
    </message>
    <message>
        <source>a name of more than %1 bytes</source>
        <translation>名称超过 %1 字节</translation>
    </message>
    <message>
        <source>more tensors than a network has</source>
        <translation>张量多于网络应有的数量</translation>
    </message>
    <message>
        <source>two tensors are called %1</source>
        <translation>两个张量同名：%1</translation>
    </message>
    <message>
        <source>a numpy scalar without a dtype</source>
        <translation>没有 dtype 的 numpy 标量</translation>
    </message>
    <message>
        <source>a numpy dtype without a name</source>
        <translation>没有名称的 numpy dtype</translation>
    </message>
    <message>
        <source>a big-endian numpy scalar</source>
        <translation>大端的 numpy 标量</translation>
    </message>
    <message>
        <source>a numpy scalar whose bytes do not fit its dtype</source>
        <translation>numpy 标量的字节与其 dtype 不符</translation>
    </message>
    <message>
        <source>a global whose name is not text</source>
        <translation>全局对象的名称不是文本</translation>
    </message>
    <message>
        <source>unknown storage type %1</source>
        <translation>未知的存储类型 %1</translation>
    </message>
    <message>
        <source>persistent id in a plain pickle</source>
        <translation>普通 pickle 中有持久 id</translation>
    </message>
    <message>
        <source>a persistent id that is not a tuple</source>
        <translation>持久 id 不是元组</translation>
    </message>
    <message>
        <source>NEWOBJ whose arguments are not a tuple</source>
        <translation>NEWOBJ 的参数不是元组</translation>
    </message>
    <message>
        <source>REDUCE on something that is not an allowed global</source>
        <translation>REDUCE 作用于不允许的全局对象</translation>
    </message>
    <message>
        <source>REDUCE whose arguments are not a tuple</source>
        <translation>REDUCE 的参数不是元组</translation>
    </message>
    <message>
        <source>BUILD on something that takes no state</source>
        <translation>BUILD 作用于不接受状态的对象</translation>
    </message>
    <message>
        <source>collections.Counter of something that is not a dictionary</source>
        <translation>collections.Counter 的内容不是字典</translation>
    </message>
    <message>
        <source>a call of %1: REDUCE on something that is not an allowed global</source>
        <translation>调用 %1：REDUCE 作用于不允许的全局对象</translation>
    </message>
    <message>
        <source>an OrderedDict of something that is not a list of pairs</source>
        <translation>OrderedDict 的内容不是键值对列表</translation>
    </message>
    <message>
        <source>a set of something that is not a list</source>
        <translation>集合的内容不是列表</translation>
    </message>
    <message>
        <source>_codecs.encode with anything but a text and &apos;latin1&apos;</source>
        <translation>_codecs.encode 的参数不是文本和 &apos;latin1&apos;</translation>
    </message>
    <message>
        <source>_codecs.encode of a text with characters beyond &apos;latin1&apos;</source>
        <translation>_codecs.encode 的文本含有 &apos;latin1&apos; 以外的字符</translation>
    </message>
    <message>
        <source>a parameter that is not a tensor</source>
        <translation>参数不是张量</translation>
    </message>
    <message>
        <source>declared length of %1 (%2 bytes) exceeds the file: the pickle ends before STOP</source>
        <translation>%1 声明的长度（%2 字节）超出文件：pickle 在 STOP 之前结束</translation>
    </message>
    <message>
        <source>too many values: they would take more than %1 MiB</source>
        <translation>值过多：它们会占用超过 %1 MiB</translation>
    </message>
    <message>
        <source>stack underflow: nothing at STOP</source>
        <translation>栈下溢：STOP 处栈为空</translation>
    </message>
    <message>
        <source>values left on the stack at STOP</source>
        <translation>STOP 处栈上还有值</translation>
    </message>
    <message>
        <source>empty: no pickle, nothing at all</source>
        <translation>为空：没有 pickle，没有任何内容</translation>
    </message>
    <message>
        <source>not a pickle of a supported protocol: the first byte is not PROTO; a failed download, or text protocol 0</source>
        <translation>不是所支持协议的 pickle：第一个字节不是 PROTO；下载失败，或是文本协议 0</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>pickle protocol %1 is not supported</source>
        <translation>不支持 pickle 协议 %1</translation>
    </message>
    <message>
        <source>the pickle ends before STOP</source>
        <translation>pickle 在 STOP 之前结束</translation>
    </message>
    <message>
        <source>a byte string</source>
        <translation>字节串</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 open MARKs</source>
        <translation>嵌套过深：超过 %1 个未闭合的 MARK</translation>
    </message>
    <message>
        <source>a memo index</source>
        <translation>memo 索引</translation>
    </message>
    <message>
        <source>a frame of %1 bytes is longer than the file: its declared length exceeds the file, the pickle ends before STOP</source>
        <translation>%1 字节的帧比文件还长：其声明的长度超出文件，pickle 在 STOP 之前结束</translation>
    </message>
    <message>
        <source>%1 bytes after STOP</source>
        <translation>STOP 之后有 %1 字节</translation>
    </message>
    <message>
        <source>an integer of negative length</source>
        <translation>整数的长度为负</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>more than %1 values on the stack</source>
        <translation>栈上超过 %1 个值</translation>
    </message>
    <message>
        <source>stack underflow</source>
        <translation>栈下溢</translation>
    </message>
    <message>
        <source>stack underflow: no MARK</source>
        <translation>栈下溢：没有 MARK</translation>
    </message>
    <message>
        <source>nesting too deep: more than %1 values inside each other</source>
        <translation>嵌套过深：超过 %1 层值</translation>
    </message>
    <message>
        <source>APPEND on something that is not a list</source>
        <translation>APPEND 作用于非列表对象</translation>
    </message>
    <message>
        <source>SETITEMS with an odd number of values</source>
        <translation>SETITEMS 的值个数为奇数</translation>
    </message>
    <message>
        <source>SETITEMS on something that is not a dictionary</source>
        <translation>SETITEMS 作用于非字典对象</translation>
    </message>
    <message>
        <source>a list, set or dictionary as a dictionary key</source>
        <translation>以列表、集合或字典作为字典的键</translation>
    </message>
    <message>
        <source>ADDITEMS on something that is not a set</source>
        <translation>ADDITEMS 作用于非集合对象</translation>
    </message>
    <message>
        <source>a list, set or dictionary in a set</source>
        <translation>集合中含有列表、集合或字典</translation>
    </message>
    <message>
        <source>memo index %1 is too large</source>
        <translation>memo 索引 %1 太大</translation>
    </message>
    <message>
        <source>memo entry %1 was never stored</source>
        <translation>memo 条目 %1 从未存入</translation>
    </message>
    <message>
        <source>a name without end, or the pickle ends before STOP</source>
        <translation>名称没有结尾，或 pickle 在 STOP 之前结束</translation>
    </message>
    <message>
        <source>more values, or deeper ones, than settings need</source>
        <translation>值多于或深于设置所需</translation>
    </message>
    <message>
        <source>not a plain value</source>
        <translation>不是普通值</translation>
    </message>
    <message>
        <source>a name that is not text</source>
        <translation>名称不是文本</translation>
    </message>
    <message>
        <source>a storage key that is not text</source>
        <translation>存储的键不是文本</translation>
    </message>
    <message>
        <source>a persistent id that does not describe a storage</source>
        <translation>持久 id 描述的不是存储</translation>
    </message>
    <message>
        <source>a persistent id without a storage type</source>
        <translation>持久 id 没有存储类型</translation>
    </message>
    <message>
        <source>element count of a storage</source>
        <translation>存储的元素个数</translation>
    </message>
    <message>
        <source>element count of a storage (%1) overflows 64 bits</source>
        <translation>存储的元素个数 (%1) 超出 64 位</translation>
    </message>
    <message>
        <source>a storage view that is not key, offset and size</source>
        <translation>存储视图不是由键、偏移和大小组成</translation>
    </message>
    <message>
        <source>offset of a view</source>
        <translation>视图的偏移</translation>
    </message>
    <message>
        <source>size of a view</source>
        <translation>视图的大小</translation>
    </message>
    <message>
        <source>storage view (offset %1, size %2 of %3) reaches past its root</source>
        <translation>存储视图（偏移 %1，大小 %2，共 %3）超出其根存储</translation>
    </message>
    <message>
        <source>storage %1 is described in two ways</source>
        <translation>存储 %1 有两种描述</translation>
    </message>
    <message>
        <source>persistent object that is not a small dictionary</source>
        <translation>持久对象不是小字典</translation>
    </message>
    <message>
        <source>persistent object without a version</source>
        <translation>持久对象没有版本</translation>
    </message>
    <message>
        <source>persistent object version %1 is not supported</source>
        <translation>不支持持久对象的版本 %1</translation>
    </message>
    <message>
        <source>persistent object without a class name</source>
        <translation>持久对象没有类名</translation>
    </message>
    <message>
        <source>persistent object without state (class %1)</source>
        <translation>持久对象没有状态（类 %1）</translation>
    </message>
    <message>
        <source>persistent object whose state is not a dictionary (class %1)</source>
        <translation>持久对象的状态不是字典（类 %1）</translation>
    </message>
    <message>
        <source>constructor arguments without names are not supported</source>
        <translation>不支持没有名称的构造参数</translation>
    </message>
    <message>
        <source>constructor arguments are not a dictionary</source>
        <translation>构造参数不是字典</translation>
    </message>
    <message>
        <source>module tree contains itself</source>
        <translation>模块树包含自身</translation>
    </message>
    <message>
        <source>module tree nested too deep</source>
        <translation>模块树嵌套过深</translation>
    </message>
    <message>
        <source>more modules than a network has</source>
        <translation>模块多于网络应有的数量</translation>
    </message>
    <message>
        <source>module whose state is not a dictionary</source>
        <translation>模块的状态不是字典</translation>
    </message>
    <message>
        <source>not a module</source>
        <translation>不是模块</translation>
    </message>
    <message>
        <source>%1 is not a dictionary</source>
        <translation>%1 不是字典</translation>
    </message>
    <message>
        <source>%1 is not a tensor</source>
        <translation>%1 不是张量</translation>
    </message>
    <message>
        <source>more attributes than a module has</source>
        <translation>属性多于模块应有的数量</translation>
    </message>
    <message>
        <source>top level is not a dictionary</source>
        <translation>顶层不是字典</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a network</source>
        <translation>&apos;%1&apos; 不是网络</translation>
    </message>
    <message>
        <source>numbers of sizes and strides differ: %1 and %2</source>
        <translation>大小和步幅的个数不同：%1 和 %2</translation>
    </message>
    <message>
        <source>negative tensor size</source>
        <translation>张量的大小为负</translation>
    </message>
    <message>
        <source>negative tensor stride</source>
        <translation>张量的步幅为负</translation>
    </message>
    <message>
        <source>negative storage offset</source>
        <translation>存储的偏移为负</translation>
    </message>
    <message>
        <source>extent of the tensor overflows 64 bits</source>
        <translation>张量的范围超出 64 位</translation>
    </message>
    <message>
        <source>tensor reaches past the end, outside its storage: it needs %1 elements, its storage has %2</source>
        <translation>张量超出末尾，在其存储之外：它需要 %1 个元素，其存储有 %2 个</translation>
    </message>
    <message>
        <source>tensor of %1 elements over a storage of %2</source>
        <translation>%1 个元素的张量建立在 %2 个元素的存储上</translation>
    </message>
    <message>
        <source>a tensor of %1 arguments</source>
        <translation>有 %1 个参数的张量</translation>
    </message>
    <message>
        <source>storage offset</source>
        <translation>存储的偏移</translation>
    </message>
    <message>
        <source>tensor size</source>
        <translation>张量的大小</translation>
    </message>
    <message>
        <source>tensor stride</source>
        <translation>张量的步幅</translation>
    </message>
    <message>
        <source>an unused tensor</source>
        <translation>未使用的张量</translation>
    </message>
    <message>
        <source>an unused storage</source>
        <translation>未使用的存储</translation>
    </message>
    <message>
        <source>a tensor without a storage</source>
        <translation>没有存储的张量</translation>
    </message>
    <message>
        <source>a storage that is not a byte string</source>
        <translation>存储不是字节串</translation>
    </message>
    <message>
        <source>storage record data/%1 is missing</source>
        <translation>缺少存储记录 data/%1</translation>
    </message>
    <message>
        <source>record data/%1 holds %2 bytes, outside which its %3 declared elements of %4 bytes would reach</source>
        <translation>记录 data/%1 含 %2 字节，其声明的 %3 个各 %4 字节的元素会超出</translation>
    </message>
    <message>
        <source>a TorchScript archive, which holds a program, not a dictionary</source>
        <translation>是 TorchScript 归档，包含程序，不是字典</translation>
    </message>
    <message>
        <source>zip: no data.pkl</source>
        <translation>zip：没有 data.pkl</translation>
    </message>
    <message>
        <source>zip: compressed record %1, which torch.save never writes</source>
        <translation>zip：记录 %1 经过压缩，torch.save 从不这样写</translation>
    </message>
    <message>
        <source>zip: %1 lies outside the folder %2</source>
        <translation>zip：%1 在文件夹 %2 之外</translation>
    </message>
    <message>
        <source>not a dictionary</source>
        <translation>不是字典</translation>
    </message>
    <message>
        <source>wrong protocol version</source>
        <translation>协议版本错误</translation>
    </message>
    <message>
        <source>wrong protocol version %1</source>
        <translation>协议版本 %1 错误</translation>
    </message>
    <message>
        <source>NEWOBJ on something that is not an allowed class</source>
        <translation>NEWOBJ 作用于不允许的类</translation>
    </message>
    <message>
        <source>persistent object of unknown type &apos;%1&apos;</source>
        <translation>未知类型 &apos;%1&apos; 的持久对象</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>%1 is not a tuple</source>
        <translation>%1 不是元组</translation>
    </message>
    <message>
        <source>global %1 is not allowed</source>
        <translation>不允许全局对象 %1</translation>
    </message>
    <message>
        <source>opcode %1 is not allowed</source>
        <translation>不允许操作码 %1</translation>
    </message>
    <message>
        <source>a name in %1 is not text</source>
        <translation>%1 中的名称不是文本</translation>
    </message>
    <message>
        <source>legacy torch file</source>
        <translation>旧式 torch 文件</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>在第 %1 字节处</translation>
    </message>
    <message>
        <source>not a checkpoint of a run</source>
        <translation>不是运行的检查点</translation>
    </message>
    <message>
        <source>restore it from a copy, or train again in a new folder</source>
        <translation>请从副本恢复，或在新文件夹中重新训练</translation>
    </message>
    <message>
        <source>the file belongs to another comparison</source>
        <translation>文件属于另一次比较</translation>
    </message>
    <message>
        <source>give another file, or remove it</source>
        <translation>请给出其他文件，或删除它</translation>
    </message>
    <message>
        <source>not a line of a comparison</source>
        <translation>不是比较的一行</translation>
    </message>
    <message>
        <source>remove the file and compare again</source>
        <translation>请删除文件并重新比较</translation>
    </message>
    <message>
        <source>negative number of threads</source>
        <translation>线程数为负</translation>
    </message>
    <message>
        <source>give 0 for all cores, or a positive number</source>
        <translation>请用 0 表示全部核心，或给出正数</translation>
    </message>
    <message>
        <source>the model&apos;s samples have %1 channels; LPIPS compares pictures with one or three</source>
        <translation>模型的样本有 %1 个通道；LPIPS 比较有一个或三个通道的图片</translation>
    </message>
    <message>
        <source>its weights are given</source>
        <translation>已给出其权重</translation>
    </message>
    <message>
        <source>its weights are in %1</source>
        <translation>其权重在 %1 中</translation>
    </message>
    <message>
        <source>%1 worked on this run within the last minutes</source>
        <translation>%1 在最近几分钟内处理过这次运行</translation>
    </message>
    <message>
        <source>stop it there, or wait: once it has been silent for five minutes the run can be resumed here</source>
        <translation>请在那里停止它，或等待：它静默五分钟后，就可以在这里恢复运行</translation>
    </message>
    <message>
        <source>the defaults are used instead</source>
        <translation>改用默认值</translation>
    </message>
    <message>
        <source>resumed at iteration %1</source>
        <translation>从第 %1 次迭代继续</translation>
    </message>
    <message>
        <source>teacher set made: %1 samples, %2, NFE %3</source>
        <translation>教师样本集已制作：%1 个样本，%2，NFE %3</translation>
    </message>
    <message>
        <source>ends after its round, as wished</source>
        <translation>按要求在本轮结束后停止</translation>
    </message>
    <message>
        <source>the file is shorter than the checkpoint says</source>
        <translation>文件比检查点所说的短</translation>
    </message>
    <message>
        <source>the file is damaged; restore it from a copy</source>
        <translation>文件已损坏；请从副本恢复</translation>
    </message>
    <message>
        <source>the run has no teacher&apos;s samples yet</source>
        <translation>这次运行还没有教师的样本</translation>
    </message>
    <message>
        <source>wait until its first stage is over, or resume it</source>
        <translation>请等其第一阶段结束，或恢复运行</translation>
    </message>
    <message>
        <source>choose a model, a schedule, or the folder of a run or of measured values</source>
        <translation>请选择模型、调度、运行文件夹或测量值文件夹</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>请检查其权限</translation>
    </message>
    <message>
        <source>the folder holds neither runs nor measured values</source>
        <translation>文件夹中既没有运行也没有测量值</translation>
    </message>
    <message>
        <source>choose a folder with a run.json or an evaluations.jsonl, or one whose folders have them</source>
        <translation>请选择含有 run.json 或 evaluations.jsonl 的文件夹，或其子文件夹含有它们的文件夹</translation>
    </message>
    <message>
        <source>the file describes a model</source>
        <translation>文件描述的是模型</translation>
    </message>
    <message>
        <source>choose the model file beside it</source>
        <translation>请选择它旁边的模型文件</translation>
    </message>
    <message>
        <source>the JSON is not of this program</source>
        <translation>此 JSON 不是本程序的</translation>
    </message>
    <message>
        <source>a file of the format &quot;%1&quot; cannot be opened alone</source>
        <translation>格式为 &quot;%1&quot; 的文件不能单独打开</translation>
    </message>
    <message>
        <source>the file is neither a model nor a schedule</source>
        <translation>文件既不是模型也不是调度</translation>
    </message>
    <message>
        <source>tensors of the format &quot;%1&quot;, not a model</source>
        <translation>格式为 &quot;%1&quot; 的张量，不是模型</translation>
    </message>
    <message>
        <source>arrays of NumPy, not a model or a schedule</source>
        <translation>NumPy 数组，不是模型或调度</translation>
    </message>
    <message>
        <source>reference statistics are chosen where an evaluation is planned</source>
        <translation>参考统计量在计划测评时选择</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>the model is not the one that the run was started with (its SHA-256 differs)</source>
        <translation>模型不是这次运行开始时所用的那个（其 SHA-256 不同）</translation>
    </message>
    <message>
        <source>put the original model there, or train again in a new folder</source>
        <translation>请把原来的模型放到那里，或在新文件夹中重新训练</translation>
    </message>
    <message>
        <source>unknown kind of report &quot;%1&quot;</source>
        <translation>未知的报告类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the file may be of a newer version</source>
        <translation>文件可能来自更新的版本</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>未知的列</translation>
    </message>
    <message>
        <source>restore the file from a copy</source>
        <translation>请从副本恢复文件</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>不是运行</translation>
    </message>
    <message>
        <source>restore the file from a copy, or train again in a new folder</source>
        <translation>请从副本恢复文件，或在新文件夹中重新训练</translation>
    </message>
    <message>
        <source>cannot lock the run</source>
        <translation>无法锁定运行</translation>
    </message>
    <message>
        <source>mend it or restore it from a copy; it can be deleted if its marks are not needed</source>
        <translation>请修正它或从副本恢复；如果不需要其标记，可以删除</translation>
    </message>
    <message>
        <source>more than 1 MiB of marks</source>
        <translation>标记超过 1 MiB</translation>
    </message>
    <message>
        <source>shorten the note</source>
        <translation>请缩短备注</translation>
    </message>
    <message>
        <source>damaged, it is not JSON</source>
        <translation>已损坏，不是 JSON</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>应为文本列表</translation>
    </message>
    <message>
        <source>expected a color such as &quot;#0072b2&quot;</source>
        <translation>应为颜色，例如 &quot;#0072b2&quot;</translation>
    </message>
    <message>
        <source>an empty tag</source>
        <translation>空标签</translation>
    </message>
    <message>
        <source>a tag with a comma, a quote or a line break</source>
        <translation>标签含有逗号、引号或换行</translation>
    </message>
    <message>
        <source>tag &quot;%1&quot;</source>
        <translation>标签 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use letters, digits and spaces</source>
        <translation>请用字母、数字和空格</translation>
    </message>
    <message>
        <source>unknown color</source>
        <translation>未知的颜色</translation>
    </message>
    <message>
        <source>color &quot;%1&quot;</source>
        <translation>颜色 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot move the run (%1)</source>
        <translation>无法移动运行 (%1)</translation>
    </message>
    <message>
        <source>check the permissions of the folder around it</source>
        <translation>请检查其所在文件夹的权限</translation>
    </message>
    <message>
        <source>name &quot;%1&quot;</source>
        <translation>名称 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read the trash (%1)</source>
        <translation>无法读取回收站 (%1)</translation>
    </message>
    <message>
        <source>the run cannot come back, its place is taken</source>
        <translation>运行无法还原，其位置已被占用</translation>
    </message>
    <message>
        <source>it is kept in %1; move it from there by hand</source>
        <translation>它保留在 %1 中；请手动从那里移出</translation>
    </message>
    <message>
        <source>the run is no longer in the trash</source>
        <translation>运行已不在回收站中</translation>
    </message>
    <message>
        <source>the run has no schedule yet</source>
        <translation>这次运行还没有调度</translation>
    </message>
    <message>
        <source>wait for its first validation, or go on with `ld3 resume`</source>
        <translation>请等其第一次验证，或用 `ld3 resume` 继续</translation>
    </message>
    <message>
        <source>the run has no such sample</source>
        <translation>这次运行没有这个样本</translation>
    </message>
    <message>
        <source>the place of the run is taken by a file</source>
        <translation>运行的位置被文件占用</translation>
    </message>
    <message>
        <source>go on with `ld3 resume`, or choose another folder</source>
        <translation>请用 `ld3 resume` 继续，或选择其他文件夹</translation>
    </message>
    <message>
        <source>key %1 is not [n, C, H, W] of numbers</source>
        <translation>键 %1 不是由数字组成的 [n, C, H, W]</translation>
    </message>
    <message>
        <source>delete the file; it is made again by the next run</source>
        <translation>请删除文件；下一次运行会重新生成</translation>
    </message>
    <message>
        <source>use a name that ends with .npz or .csv</source>
        <translation>请用以 .npz 或 .csv 结尾的名称</translation>
    </message>
    <message>
        <source>no run given</source>
        <translation>没有给出运行</translation>
    </message>
    <message>
        <source>give at least one run</source>
        <translation>请至少给出一次运行</translation>
    </message>
    <message>
        <source>too many trainings for a sweep</source>
        <translation>一次扫描的训练过多</translation>
    </message>
    <message>
        <source>at most %1: name fewer solvers, budgets or seeds</source>
        <translation>最多 %1：请减少求解器、预算或种子</translation>
    </message>
    <message>
        <source>neither a training nor an evaluation</source>
        <translation>既不是训练也不是测评</translation>
    </message>
    <message>
        <source>use the version of LD3 Workbench that wrote it</source>
        <translation>请用写出它的 LD3 Workbench 版本</translation>
    </message>
    <message>
        <source>cannot let the queue go on (%1)</source>
        <translation>无法让队列继续 (%1)</translation>
    </message>
    <message>
        <source>no baseline %1</source>
        <translation>没有基线 %1</translation>
    </message>
    <message>
        <source>baseline %1 has no loss</source>
        <translation>基线 %1 没有损失</translation>
    </message>
    <message>
        <source>%1, best validation loss %2</source>
        <translation>%1，最佳验证损失 %2</translation>
    </message>
    <message>
        <source>loss: %1, SHA-256 %2</source>
        <translation>损失：%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>format %1 is newer than this program</source>
        <translation>格式 %1 比本程序新</translation>
    </message>
    <message>
        <source>format %1 is not that of a run&apos;s marks</source>
        <translation>格式 %1 不是运行标记的格式</translation>
    </message>
    <message>
        <source>the model file vanished during the run</source>
        <translation>模型文件在运行期间消失</translation>
    </message>
    <message>
        <source>the model file changed during the run</source>
        <translation>模型文件在运行期间被更改</translation>
    </message>
    <message>
        <source>the model file cannot be read any more</source>
        <translation>模型文件已无法读取</translation>
    </message>
    <message>
        <source>the run used the one with SHA-256 %1, put it back to resume or repeat</source>
        <translation>这次运行使用了 SHA-256 为 %1 的文件，请把它放回以继续或重做</translation>
    </message>
    <message>
        <source>not a training report</source>
        <translation>不是训练报告</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>unknown state %1</source>
        <translation>未知的状态 %1</translation>
    </message>
    <message>
        <source>unknown status %1</source>
        <translation>未知的运行状态 %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>(earlier lines: log.txt)</source>
        <translation>（更早的行：log.txt）</translation>
    </message>
    <message>
        <source>use %1, none, or #rrggbb</source>
        <translation>请用 %1、none 或 #rrggbb</translation>
    </message>
    <message>
        <source>%1 combinations</source>
        <translation>%1 种组合</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>LPIPS, LD3&apos;s own choice, lacks its weights</source>
        <translation>LD3 原本选用的 LPIPS 缺少权重</translation>
    </message>
    <message>
        <source>remembered experiment</source>
        <translation>记住的实验</translation>
    </message>
    <message>
        <source>give at least 2</source>
        <translation>请至少给出 2 个</translation>
    </message>
    <message>
        <source>two different exponents</source>
        <translation>两个不同的指数</translation>
    </message>
    <message>
        <source>%1 and rho = %2</source>
        <translation>%1 和 rho = %2</translation>
    </message>
    <message>
        <source>give the exponent once</source>
        <translation>请只给出一次指数</translation>
    </message>
    <message>
        <source>this kind of schedule has no exponent</source>
        <translation>此类调度没有指数</translation>
    </message>
    <message>
        <source>leave rho out, or use edm, edm_sigma or poly</source>
        <translation>请省略 rho，或用 edm、edm_sigma 或 poly</translation>
    </message>
    <message>
        <source>exponent out of range</source>
        <translation>指数超出范围</translation>
    </message>
    <message>
        <source>use a number above 0, such as 7</source>
        <translation>请用大于 0 的数，例如 7</translation>
    </message>
    <message>
        <source>use 1 to %1</source>
        <translation>请用 1 到 %1</translation>
    </message>
    <message>
        <source>%1 is for sigmas from %2 to %3</source>
        <translation>%1 适用于从 %2 到 %3 的 sigma</translation>
    </message>
    <message>
        <source>this noise schedule runs from %1 to %2</source>
        <translation>此噪声调度从 %1 到 %2</translation>
    </message>
    <message>
        <source>use the noise schedule of the table&apos;s model, or another kind of schedule</source>
        <translation>请用该表所属模型的噪声调度，或其他类型的调度</translation>
    </message>
    <message>
        <source>a time without a finite log of signal to noise</source>
        <translation>某个时间没有有限的对数信噪比</translation>
    </message>
    <message>
        <source>edit a schedule whose times lie within its noise schedule</source>
        <translation>请编辑时间在其噪声调度范围内的调度</translation>
    </message>
    <message>
        <source>the network is not asked where the last step ends</source>
        <translation>网络不会在最后一步的终点被调用</translation>
    </message>
    <message>
        <source>no budget with %1 steps</source>
        <translation>没有 %1 步的预算</translation>
    </message>
    <message>
        <source>the solver needs at least %1 evaluations</source>
        <translation>求解器至少需要 %1 次评估</translation>
    </message>
    <message>
        <source>write eval or time</source>
        <translation>请写 eval 或 time</translation>
    </message>
    <message>
        <source>write sigma_min, appended_zero or replaced_by_zero</source>
        <translation>请写 sigma_min、appended_zero 或 replaced_by_zero</translation>
    </message>
    <message>
        <source>schedule of another format version</source>
        <translation>其他格式版本的调度</translation>
    </message>
    <message>
        <source>choose a schedule.json</source>
        <translation>请选择 schedule.json</translation>
    </message>
    <message>
        <source>%1 values where the solver has %2 coefficients</source>
        <translation>有 %1 个值，而求解器有 %2 个系数</translation>
    </message>
    <message>
        <source>write one offset per coefficient, or null</source>
        <translation>请为每个系数写一个偏移，或写 null</translation>
    </message>
    <message>
        <source>choose a schedule.json that this program wrote</source>
        <translation>请选择本程序写出的 schedule.json</translation>
    </message>
    <message>
        <source>noise schedule %1</source>
        <translation>噪声调度 %1</translation>
    </message>
    <message>
        <source>this spacing always covers all training steps</source>
        <translation>此间隔总是覆盖所有训练步</translation>
    </message>
    <message>
        <source>time range %1 to %2</source>
        <translation>时间范围 %1 到 %2</translation>
    </message>
    <message>
        <source>leave the ends at their defaults, or use another kind of schedule</source>
        <translation>请保持两端的默认值，或用其他类型的调度</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1/%2 步</translation>
    </message>
    <message>
        <source>a sample holds NaN or infinity</source>
        <translation>样本含有 NaN 或无穷大</translation>
    </message>
    <message>
        <source>try again; the network does not repeat its own results</source>
        <translation>请重试；网络不能重复自己的结果</translation>
    </message>
    <message>
        <source>the noise does not fit the model</source>
        <translation>噪声与模型不符</translation>
    </message>
    <message>
        <source>give [B, %1, %2, %3]</source>
        <translation>请给出 [B, %1, %2, %3]</translation>
    </message>
    <message>
        <source>give strictly decreasing times inside the noise schedule&apos;s range</source>
        <translation>请给出在噪声调度范围内严格递减的时间</translation>
    </message>
    <message>
        <source>use a spec made by makeSolverSpec</source>
        <translation>请用 makeSolverSpec 生成的规格</translation>
    </message>
    <message>
        <source>wrong number of coefficient offsets</source>
        <translation>系数偏移的个数错误</translation>
    </message>
    <message>
        <source>this solver and NFE have %1 coefficients</source>
        <translation>此求解器和 NFE 有 %1 个系数</translation>
    </message>
    <message>
        <source>wrong number of times</source>
        <translation>时间的个数错误</translation>
    </message>
    <message>
        <source>%1 times, %2 eval times</source>
        <translation>%1 个时间，%2 个评估时间</translation>
    </message>
    <message>
        <source>%1 with NFE %2 needs %3</source>
        <translation>%1 在 NFE %2 时需要 %3 个</translation>
    </message>
    <message>
        <source>a time is not a number</source>
        <translation>某个时间不是数字</translation>
    </message>
    <message>
        <source>times do not decrease</source>
        <translation>时间没有递减</translation>
    </message>
    <message>
        <source>a time lies outside the noise schedule&apos;s range [%1, %2]</source>
        <translation>某个时间超出噪声调度的范围 [%1, %2]</translation>
    </message>
    <message>
        <source>an eval time is not a positive number</source>
        <translation>某个评估时间不是正数</translation>
    </message>
    <message>
        <source>as many eval times as times are needed</source>
        <translation>评估时间的个数须与时间相同</translation>
    </message>
    <message>
        <source>the network lets no gradient through</source>
        <translation>梯度无法穿过网络</translation>
    </message>
    <message>
        <source>train it with the recipe fast, which needs none</source>
        <translation>请用不需要梯度的训练方案 fast 训练</translation>
    </message>
    <message>
        <source>a step uses a stage of an earlier one</source>
        <translation>某一步使用了之前一步的阶段</translation>
    </message>
    <message>
        <source>please report this with the solver</source>
        <translation>请连同求解器一起报告</translation>
    </message>
    <message>
        <source>the other solution has fewer steps</source>
        <translation>另一个解的步数更少</translation>
    </message>
    <message>
        <source>give states at the %1 steps&apos; starts</source>
        <translation>请给出 %1 个步起点的状态</translation>
    </message>
    <message>
        <source>each beta must lie in (0, 1)</source>
        <translation>每个 beta 必须在 (0, 1) 内</translation>
    </message>
    <message>
        <source>%1 in the last of %2 steps</source>
        <translation>%1，在 %2 步的最后一步</translation>
    </message>
    <message>
        <source>%1 at sigma = %2, step %3 of %4, sample %5</source>
        <translation>%1，在 sigma = %2 处，第 %3/%4 步，样本 %5</translation>
    </message>
    <message>
        <source>check the network at this sigma; try float64</source>
        <translation>请检查网络在此 sigma 处的输出；可试用 float64</translation>
    </message>
    <message>
        <source>this program reads %1; update it</source>
        <translation>本程序读取 %1；请更新程序</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>未知的 %1</translation>
    </message>
    <message>
        <source>%1 is not a schedule</source>
        <translation>%1 不是调度</translation>
    </message>
    <message>
        <source>use 0 &lt; sigma_min &lt; sigma_max</source>
        <translation>请用 0 &lt; sigma_min &lt; sigma_max</translation>
    </message>
    <message>
        <source>use 0 &lt; beta_min &lt; beta_max</source>
        <translation>请用 0 &lt; beta_min &lt; beta_max</translation>
    </message>
    <message>
        <source>use 0 &lt; time_min &lt; time_max (cosine: &lt; 1)</source>
        <translation>请用 0 &lt; time_min &lt; time_max（cosine：&lt; 1）</translation>
    </message>
    <message>
        <source>use %1 &lt;= t_min &lt; t_max &lt;= %2</source>
        <translation>请用 %1 &lt;= t_min &lt; t_max &lt;= %2</translation>
    </message>
    <message>
        <source>use one of %1; poly_&lt;p&gt; and edm_&lt;rho&gt; carry their exponent</source>
        <translation>请用其中之一：%1；poly_&lt;p&gt; 和 edm_&lt;rho&gt; 自带指数</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在%1之后</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>use order %1</source>
        <translation>请用 %1 阶</translation>
    </message>
    <message>
        <source>check the network at this sigma</source>
        <translation>请检查网络在此 sigma 处的输出</translation>
    </message>
    <message>
        <source>try float64</source>
        <translation>可试用 float64</translation>
    </message>
    <message>
        <source>or a noise schedule within the sigmas that it knows (%1 to %2)</source>
        <translation>或在其已知 sigma（%1 到 %2）之内的噪声调度</translation>
    </message>
    <message>
        <source>resume with the recipe, model and teacher set that the run was started with</source>
        <translation>请用这次运行开始时的训练方案、模型和教师样本集继续</translation>
    </message>
    <message>
        <source>it is of another optimizer</source>
        <translation>它属于其他优化器</translation>
    </message>
    <message>
        <source>the order of batches ends before the training does</source>
        <translation>批次的顺序在训练结束之前用完</translation>
    </message>
    <message>
        <source>give %1 batches</source>
        <translation>请给出 %1 个批次</translation>
    </message>
    <message>
        <source>check the file</source>
        <translation>请检查文件</translation>
    </message>
    <message>
        <source>correct the name or remove the field</source>
        <translation>请改正名称或删除字段</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>请改正值</translation>
    </message>
    <message>
        <source>unknown stage</source>
        <translation>未知的阶段</translation>
    </message>
    <message>
        <source>restart the training</source>
        <translation>请重新开始训练</translation>
    </message>
    <message>
        <source>the checkpoint belongs to another schedule</source>
        <translation>检查点属于其他调度</translation>
    </message>
    <message>
        <source>resume with the recipe that it was made with</source>
        <translation>请用生成它的训练方案继续</translation>
    </message>
    <message>
        <source>every schedule gives a loss that is not a number</source>
        <translation>每个调度的损失都不是数字</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>验证样本</translation>
    </message>
    <message>
        <source>check the model, the teacher&apos;s samples and the dtype</source>
        <translation>请检查模型、教师的样本和 dtype</translation>
    </message>
    <message>
        <source>a loss is not a number</source>
        <translation>某个损失不是数字</translation>
    </message>
    <message>
        <source>the loss runs away</source>
        <translation>损失发散</translation>
    </message>
    <message>
        <source>there is no schedule to keep yet</source>
        <translation>还没有可保留的调度</translation>
    </message>
    <message>
        <source>the times cannot be fitted to the prior schedule (mean squared distance %1)</source>
        <translation>时间无法拟合先验调度（均方距离 %1）</translation>
    </message>
    <message>
        <source>let the prior start and end where the noise schedule does, sigma %1 to %2</source>
        <translation>请让先验的起点和终点与噪声调度相同，sigma 从 %1 到 %2</translation>
    </message>
    <message>
        <source>use fast or paper</source>
        <translation>请用 fast 或 paper</translation>
    </message>
    <message>
        <source>use eval or time</source>
        <translation>请用 eval 或 time</translation>
    </message>
    <message>
        <source>batch %1 must name at least one sample, each in [0, train_count) or -1</source>
        <translation>批次 %1 必须至少指明一个样本，每个在 [0, train_count) 内或为 -1</translation>
    </message>
    <message>
        <source>%1 is not known; this program knows 1</source>
        <translation>未知的 %1；本程序只支持 1</translation>
    </message>
    <message>
        <source>%1 is not known; use vgg or alex</source>
        <translation>未知的 %1；可用 vgg 或 alex</translation>
    </message>
    <message>
        <source>is one start, descent.prior_sigmas another; give one of them</source>
        <translation>是一个起点，descent.prior_sigmas 是另一个；请只给出其中之一</translation>
    </message>
    <message>
        <source>needs at least one candidate, or start_schedule</source>
        <translation>至少需要一个候选，或 start_schedule</translation>
    </message>
    <message>
        <source>two files with number %1</source>
        <translation>编号为 %1 的文件有两个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, [C, H, W] expected</source>
        <translation>&quot;%1&quot; 的形状为 %2，应为 [C, H, W]</translation>
    </message>
    <message>
        <source>&quot;c&quot; has shape %1, a class number or a row of class weights expected</source>
        <translation>&quot;c&quot; 的形状为 %1，应为类别编号或一行类别权重</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has shape %2, the first file&apos;s %3</source>
        <translation>&quot;%1&quot; 的形状为 %2，第一个文件的为 %3</translation>
    </message>
    <message>
        <source>give a folder that LD3 wrote, or a .safetensors teacher set</source>
        <translation>请给出 LD3 写出的文件夹，或 .safetensors 教师样本集</translation>
    </message>
    <message>
        <source>&quot;latent&quot; has shape %1, &quot;img&quot; %2</source>
        <translation>&quot;latent&quot; 的形状为 %1，&quot;img&quot; 的为 %2</translation>
    </message>
    <message>
        <source>some files have a condition &quot;c&quot; and some have none</source>
        <translation>有些文件有条件 &quot;c&quot;，有些没有</translation>
    </message>
    <message>
        <source>metadata &quot;teacher&quot; is not JSON</source>
        <translation>元数据 &quot;teacher&quot; 不是 JSON</translation>
    </message>
    <message>
        <source>make the teacher set again with ld3 teacher</source>
        <translation>请用 ld3 teacher 重新制作教师样本集</translation>
    </message>
    <message>
        <source>noise has shape %1, the model takes [n, %2, %3, %4]</source>
        <translation>噪声的形状为 %1，模型接受 [n, %2, %3, %4]</translation>
    </message>
    <message>
        <source>choose the teacher set of this model</source>
        <translation>请选择此模型的教师样本集</translation>
    </message>
    <message>
        <source>target has shape %1, noise %2</source>
        <translation>目标的形状为 %1，噪声的为 %2</translation>
    </message>
    <message>
        <source>a target is needed for each noise, of the same shape</source>
        <translation>每个噪声需要一个形状相同的目标</translation>
    </message>
    <message>
        <source>condition has shape %1 for noise %2</source>
        <translation>条件的形状为 %1，噪声的为 %2</translation>
    </message>
    <message>
        <source>give one label, or one row of class weights, for each noise</source>
        <translation>请为每个噪声给出一个标签或一行类别权重</translation>
    </message>
    <message>
        <source>%1 does not hold finite floating point numbers</source>
        <translation>%1 包含的不是有限的浮点数</translation>
    </message>
    <message>
        <source>make the teacher set again</source>
        <translation>请重新制作教师样本集</translation>
    </message>
    <message>
        <source>nothing to do for the teacher</source>
        <translation>教师无事可做</translation>
    </message>
    <message>
        <source>both must be at least 1</source>
        <translation>两者都必须至少为 1</translation>
    </message>
    <message>
        <source>the recipe cannot be run</source>
        <translation>训练方案无法运行</translation>
    </message>
    <message>
        <source>the teacher set is too small: %1 samples, %2 needed</source>
        <translation>教师样本集太小：有 %1 个样本，需要 %2 个</translation>
    </message>
    <message>
        <source>make a larger teacher set, or train on fewer samples</source>
        <translation>请制作更大的教师样本集，或用更少的样本训练</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>必须至少为 1</translation>
    </message>
    <message>
        <source>the checkpoint does not fit this training</source>
        <translation>检查点与此训练不符</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>训练损失 %1</translation>
    </message>
    <message>
        <source>validation loss %1</source>
        <translation>验证损失 %1</translation>
    </message>
    <message>
        <source>gradient norm %1</source>
        <translation>梯度范数 %1</translation>
    </message>
    <message>
        <source>best validation loss %1</source>
        <translation>最佳验证损失 %1</translation>
    </message>
    <message>
        <source>the best schedule is kept</source>
        <translation>最佳调度已保留</translation>
    </message>
    <message>
        <source>use smaller learning rates or another solver</source>
        <translation>请用更小的学习率或其他求解器</translation>
    </message>
    <message>
        <source>use a smaller learning rate of the times</source>
        <translation>请用更小的时间学习率</translation>
    </message>
    <message>
        <source>the hand-made schedule %1 has no loss</source>
        <translation>手工调度 %1 没有损失</translation>
    </message>
    <message>
        <source>the training goes on without it</source>
        <translation>训练在没有它的情况下继续</translation>
    </message>
    <message>
        <source>field %1 has the wrong type or is out of range</source>
        <translation>字段 %1 的类型错误或超出范围</translation>
    </message>
    <message>
        <source>field %1 has an unknown value %2</source>
        <translation>字段 %1 的值 %2 未知</translation>
    </message>
    <message>
        <source>field %1 is not known</source>
        <translation>未知的字段 %1</translation>
    </message>
    <message>
        <source>checkpoint of a least-squares training</source>
        <translation>最小二乘训练的检查点</translation>
    </message>
    <message>
        <source>count %1, batch %2</source>
        <translation>数量 %1，批次大小 %2</translation>
    </message>
    <message>
        <source>batch_order, %1 batches</source>
        <translation>batch_order，%1 个批次</translation>
    </message>
    <message>
        <source>no latent_&lt;number&gt;.pt in the folder</source>
        <translation>文件夹中没有 latent_&lt;编号&gt;.pt</translation>
    </message>
    <message>
        <source>the folder must hold latent_&lt;number&gt;.pt with latent, img, c, uc as LD3 writes them</source>
        <translation>文件夹必须含有 LD3 写出的 latent_&lt;编号&gt;.pt，其中有 latent、img、c、uc</translation>
    </message>
    <message>
        <source>unknown optimizer</source>
        <translation>未知的优化器</translation>
    </message>
    <message>
        <source>unknown parametrisation</source>
        <translation>未知的参数化</translation>
    </message>
    <message>
        <source>iteration %1, %2</source>
        <translation>第 %1 次迭代，%2</translation>
    </message>
    <message>
        <source>training loss %1, %2</source>
        <translation>训练损失 %1，%2</translation>
    </message>
    <message>
        <source>validation loss %1, %2</source>
        <translation>验证损失 %1，%2</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>对照 %1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>classes %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>resize %1</source>
        <translation>缩放 %1</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>字节取整 %1</translation>
    </message>
    <message>
        <source>sigma %1 to %2</source>
        <translation>sigma %1 至 %2</translation>
    </message>
    <message>
        <source>Trainings of %1 schedules</source>
        <translation>%1 个调度的训练</translation>
    </message>
    <message>
        <source>%1 for training, %2 for validation</source>
        <translation>%1 个用于训练，%2 个用于验证</translation>
    </message>
    <message>
        <source>%1 samples, seed %2</source>
        <translation>%1 个样本，种子 %2</translation>
    </message>
    <message>
        <source>its first folder was taken</source>
        <translation>其最初的文件夹已被占用</translation>
    </message>
    <message>
        <source>a folder is in the place of the file</source>
        <translation>文件的位置上是一个文件夹</translation>
    </message>
    <message>
        <source>the folder of the output does not exist</source>
        <translation>输出文件夹不存在</translation>
    </message>
    <message>
        <source>create it, or choose another place</source>
        <translation>请创建它，或选择其他位置</translation>
    </message>
    <message>
        <source>the folder of the output cannot be written</source>
        <translation>输出文件夹不可写</translation>
    </message>
    <message>
        <source>check its permissions, or choose another place</source>
        <translation>请检查其权限，或选择其他位置</translation>
    </message>
    <message>
        <source>no other schedule has a time between the neighbours</source>
        <translation>相邻两步之间没有其他调度的时刻</translation>
    </message>
    <message>
        <source>show another schedule, or choose another step</source>
        <translation>请显示另一个调度，或选择另一步</translation>
    </message>
    <message>
        <source>impossible range of a logarithmic axis</source>
        <translation>对数轴的范围不可用</translation>
    </message>
    <message>
        <source>impossible range of an axis</source>
        <translation>坐标轴的范围不可用</translation>
    </message>
    <message>
        <source>x from %1 to %2</source>
        <translation>x 从 %1 到 %2</translation>
    </message>
    <message>
        <source>y from %1 to %2</source>
        <translation>y 从 %1 到 %2</translation>
    </message>
    <message>
        <source>let it begin above 0 and end above its beginning</source>
        <translation>请让起点大于 0，终点大于起点</translation>
    </message>
    <message>
        <source>let it end above its beginning</source>
        <translation>请让终点大于起点</translation>
    </message>
    <message>
        <source>use a name that ends with .npz, .csv, .png, .pdf or .svg</source>
        <translation>请使用以 .npz、.csv、.png、.pdf 或 .svg 结尾的名称</translation>
    </message>
    <message>
        <source>no trajectory is shown</source>
        <translation>没有显示任何轨迹</translation>
    </message>
    <message>
        <source>panel Trajectory</source>
        <translation>轨迹面板</translation>
    </message>
    <message>
        <source>panel Samples</source>
        <translation>样本面板</translation>
    </message>
    <message>
        <source>open a run, and bring the panel up once</source>
        <translation>请打开一个运行，并将该面板切换到前面一次</translation>
    </message>
    <message>
        <source>the evaluation has no values yet</source>
        <translation>该测评尚无数值</translation>
    </message>
    <message>
        <source>let it go on: ld3 evaluate with --out and this folder</source>
        <translation>请让它继续：ld3 evaluate 加 --out 和此文件夹</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>图片过大</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 个单元格</translation>
    </message>
    <message>
        <source>ask for fewer samples or combinations</source>
        <translation>请减少样本或组合的数量</translation>
    </message>
    <message>
        <source>unknown kind of picture</source>
        <translation>未知的图片类型</translation>
    </message>
    <message>
        <source>use a name that ends with .png</source>
        <translation>请使用以 .png 结尾的名称</translation>
    </message>
    <message>
        <source>impossible figure size</source>
        <translation>插图尺寸不可用</translation>
    </message>
    <message>
        <source>give width and height between 1 and 14400 pt</source>
        <translation>请给出 1 到 14400 pt 之间的宽度和高度</translation>
    </message>
    <message>
        <source>%1 x %2 pt, text %3 pt, lines %4 pt</source>
        <translation>%1 x %2 pt，文字 %3 pt，线条 %4 pt</translation>
    </message>
    <message>
        <source>give a width from 1 pt, a height from 0 (natural), text from 1 pt, and lines from 0 (as suits the text)</source>
        <translation>请给出不小于 1 pt 的宽度、不小于 0 的高度（0 为自然高度）、不小于 1 pt 的文字和不小于 0 的线宽（0 为与文字相称）</translation>
    </message>
    <message>
        <source>pictures cannot be written as TikZ</source>
        <translation>图片无法写成 TikZ</translation>
    </message>
    <message>
        <source>file name extension %1</source>
        <translation>文件扩展名 %1</translation>
    </message>
    <message>
        <source>use .pdf, .svg or .png and \includegraphics</source>
        <translation>请使用 .pdf、.svg 或 .png 和 \includegraphics</translation>
    </message>
    <message>
        <source>no kind of figure given</source>
        <translation>未给出插图类型</translation>
    </message>
    <message>
        <source>unknown kind of figure &quot;%1&quot;</source>
        <translation>未知的插图类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown kind of figure</source>
        <translation>未知的插图类型</translation>
    </message>
    <message>
        <source>use a name that ends with one of %1</source>
        <translation>请使用以其中之一结尾的名称：%1</translation>
    </message>
    <message>
        <source>figure size</source>
        <translation>插图尺寸</translation>
    </message>
    <message>
        <source>make it smaller, or write PDF or SVG</source>
        <translation>请缩小它，或写成 PDF 或 SVG</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>未知的语言</translation>
    </message>
    <message>
        <source>unknown preset</source>
        <translation>未知的预设</translation>
    </message>
    <message>
        <source>use one of %1, or give a width</source>
        <translation>请用其中之一：%1，或给出宽度</translation>
    </message>
    <message>
        <source>unknown kind of report file &quot;%1&quot;</source>
        <translation>未知的报告文件类型 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use a name that ends with .html or .pdf</source>
        <translation>请使用以 .html 或 .pdf 结尾的名称</translation>
    </message>
    <message>
        <source>unknown place of the legend</source>
        <translation>未知的图例位置</translation>
    </message>
    <message>
        <source>no such curve in the figure</source>
        <translation>插图中没有此曲线</translation>
    </message>
    <message>
        <source>hide one of %1</source>
        <translation>请隐藏其中之一：%1</translation>
    </message>
    <message>
        <source>the runs have no schedule yet</source>
        <translation>这些运行尚无调度</translation>
    </message>
    <message>
        <source>the runs have no losses yet</source>
        <translation>这些运行尚无损失</translation>
    </message>
    <message>
        <source>the runs have no pictures yet</source>
        <translation>这些运行尚无图片</translation>
    </message>
    <message>
        <source>no sample of the runs can be followed yet</source>
        <translation>尚无法跟踪这些运行的任何样本</translation>
    </message>
    <message>
        <source>there is nothing to draw</source>
        <translation>没有可绘制的内容</translation>
    </message>
    <message>
        <source>give a run that has got so far</source>
        <translation>请给出已进行到这一步的运行</translation>
    </message>
    <message>
        <source>no values of this metric</source>
        <translation>没有此指标的数值</translation>
    </message>
    <message>
        <source>no values of this model</source>
        <translation>没有此模型的数值</translation>
    </message>
    <message>
        <source>the folders have no measured values</source>
        <translation>这些文件夹中没有测得的数值</translation>
    </message>
    <message>
        <source>measure some with `ld3 evaluate`</source>
        <translation>请用 `ld3 evaluate` 测量</translation>
    </message>
    <message>
        <source>no learned schedule has been measured</source>
        <translation>尚未测量任何学得的调度</translation>
    </message>
    <message>
        <source>measure runs with `ld3 evaluate --schedules RUN… --solvers …`</source>
        <translation>请用 `ld3 evaluate --schedules RUN… --solvers …` 测量运行</translation>
    </message>
    <message>
        <source>no such look of a curve</source>
        <translation>没有这种曲线外观</translation>
    </message>
    <message>
        <source>give a number from 0 to %1 or a color such as #d55e00</source>
        <translation>请给出 0 到 %1 的数字，或 #d55e00 这样的颜色</translation>
    </message>
    <message>
        <source>cannot list the folder</source>
        <translation>无法列出文件夹</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>请检查其权限和磁盘</translation>
    </message>
    <message>
        <source>no pictures in the folder</source>
        <translation>文件夹中没有图片</translation>
    </message>
    <message>
        <source>give a folder with .png, .jpg, .bmp, .tif, .webp or .ppm files</source>
        <translation>请给出含有 .png、.jpg、.bmp、.tif、.webp 或 .ppm 文件的文件夹</translation>
    </message>
    <message>
        <source>size or batch of pictures out of range</source>
        <translation>图片尺寸或批大小超出范围</translation>
    </message>
    <message>
        <source>%1 in batches of %2</source>
        <translation>%1，每批 %2</translation>
    </message>
    <message>
        <source>use 1 or more of each</source>
        <translation>每项请用 1 或更大的值</translation>
    </message>
    <message>
        <source>%1 of %2 pictures cannot be read</source>
        <translation>%1 张图片无法读取，共 %2 张</translation>
    </message>
    <message>
        <source>repair them, or leave them out with --skip-unreadable</source>
        <translation>请修复它们，或用 --skip-unreadable 跳过</translation>
    </message>
    <message>
        <source>%1 of %2 are not %3 as the first one</source>
        <translation>%1 张（共 %2 张）不像第一张那样是 %3</translation>
    </message>
    <message>
        <source>bring all to one size with --resize %1</source>
        <translation>请用 --resize %1 将所有图片统一为同一尺寸</translation>
    </message>
    <message>
        <source>none of the pictures can be read</source>
        <translation>所有图片均无法读取</translation>
    </message>
    <message>
        <source>give a folder of pictures</source>
        <translation>请给出图片文件夹</translation>
    </message>
    <message>
        <source>frames per second out of range</source>
        <translation>每秒帧数超出范围</translation>
    </message>
    <message>
        <source>the frames of a film are of one size</source>
        <translation>影片各帧的尺寸须一致</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>draw all frames alike</source>
        <translation>请以相同方式绘制各帧</translation>
    </message>
    <message>
        <source>cannot encode a frame</source>
        <translation>无法编码一帧</translation>
    </message>
    <message>
        <source>the film is larger than 1 GB</source>
        <translation>影片大于 1 GB</translation>
    </message>
    <message>
        <source>use fewer or smaller frames</source>
        <translation>请使用更少或更小的帧</translation>
    </message>
    <message>
        <source>the film has no frame</source>
        <translation>影片没有任何帧</translation>
    </message>
    <message>
        <source>give at least one</source>
        <translation>请至少给出一个</translation>
    </message>
    <message>
        <source>unknown kind of film</source>
        <translation>未知的影片类型</translation>
    </message>
    <message>
        <source>use a name that ends with .avi</source>
        <translation>请使用以 .avi 结尾的名称</translation>
    </message>
    <message>
        <source>picture %1 is not in the batch</source>
        <translation>批中没有图片 %1</translation>
    </message>
    <message>
        <source>%1 x %2 x %3 x %4 with %5 values</source>
        <translation>%1 x %2 x %3 x %4，%5 个值</translation>
    </message>
    <message>
        <source>give an index below the count, and count x channels x height x width values</source>
        <translation>请给出小于数量的索引，以及 数量 x 通道 x 高 x 宽 个值</translation>
    </message>
    <message>
        <source>cannot encode the picture as PNG</source>
        <translation>无法将图片编码为 PNG</translation>
    </message>
    <message>
        <source>give a picture</source>
        <translation>请给出图片</translation>
    </message>
    <message>
        <source>not a key of a PNG text</source>
        <translation>不是 PNG 文本的键</translation>
    </message>
    <message>
        <source>use 1 to 79 letters</source>
        <translation>请使用 1 到 79 个字母</translation>
    </message>
    <message>
        <source>not a PNG file</source>
        <translation>不是 PNG 文件</translation>
    </message>
    <message>
        <source>encode it as PNG</source>
        <translation>请将其编码为 PNG</translation>
    </message>
    <message>
        <source>a job works on the run, or waits for it</source>
        <translation>有任务正在处理该运行，或在等待它</translation>
    </message>
    <message>
        <source>wait until it is done, or take it out of the queue</source>
        <translation>请等待其完成，或将其移出队列</translation>
    </message>
    <message>
        <source>teacher&apos;s and student&apos;s pictures differ in shape</source>
        <translation>教师与学生的图片形状不同</translation>
    </message>
    <message>
        <source>compare pictures of the same model and samples</source>
        <translation>请比较同一模型、同一批样本的图片</translation>
    </message>
    <message>
        <source>unknown difference</source>
        <translation>未知的差异</translation>
    </message>
    <message>
        <source>use signed, absolute or lpips</source>
        <translation>请用 signed、absolute 或 lpips</translation>
    </message>
    <message>
        <source>there are no pictures to export</source>
        <translation>没有可导出的图片</translation>
    </message>
    <message>
        <source>train first, or open a run with pictures</source>
        <translation>请先训练，或打开一个有图片的运行</translation>
    </message>
    <message>
        <source>the perceptual difference is still being computed</source>
        <translation>感知差异仍在计算中</translation>
    </message>
    <message>
        <source>wait until it is shown, or choose another difference</source>
        <translation>请等待其显示，或选择其他差异</translation>
    </message>
    <message>
        <source>there is no perceptual difference</source>
        <translation>没有感知差异</translation>
    </message>
    <message>
        <source>choose another difference</source>
        <translation>请选择其他差异</translation>
    </message>
    <message>
        <source>LPIPS is of other pictures</source>
        <translation>LPIPS 属于其他图片</translation>
    </message>
    <message>
        <source>compare the pictures that are shown</source>
        <translation>请比较所显示的图片</translation>
    </message>
    <message>
        <source>impossible size of a frame</source>
        <translation>帧的尺寸不可用</translation>
    </message>
    <message>
        <source>the run has no iteration with a schedule yet</source>
        <translation>该运行尚无带调度的迭代</translation>
    </message>
    <message>
        <source>something that is no error was thrown</source>
        <translation>抛出了并非错误的东西</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>no copy of the file can be kept beside it, so the jobs of this window are not remembered</source>
        <translation>无法在旁边保留该文件的副本，因此不会记住此窗口的任务</translation>
    </message>
    <message>
        <source>the jobs of this window are not remembered</source>
        <translation>此窗口的任务不会被记住</translation>
    </message>
    <message>
        <source>rename %1, which is complete</source>
        <translation>请重命名 %1，该文件是完整的</translation>
    </message>
    <message>
        <source>write a whole number</source>
        <translation>请写一个整数</translation>
    </message>
    <message>
        <source>write a smaller number</source>
        <translation>请写一个更小的数</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>请写 true 或 false</translation>
    </message>
    <message>
        <source>mend the file, or move it away</source>
        <translation>请修复该文件，或将其移走</translation>
    </message>
    <message>
        <source>the file is kept as %1</source>
        <translation>该文件保存为 %1</translation>
    </message>
    <message>
        <source>let them be done first, or copy their commands</source>
        <translation>请先等待它们完成，或复制其命令</translation>
    </message>
    <message>
        <source>the note would replace different ones</source>
        <translation>该备注会替换各不相同的备注</translation>
    </message>
    <message>
        <source>notes of several runs</source>
        <translation>多个运行记录的备注</translation>
    </message>
    <message>
        <source>take it with Ctrl+Return, or leave the old ones with Escape</source>
        <translation>按 Ctrl+Enter 采用它，或按 Esc 保留原备注</translation>
    </message>
    <message>
        <source>classes uniform, %1</source>
        <translation>类别均匀, %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A setting is not possible.</source>
        <translation>设置无效。</translation>
    </message>
    <message>
        <source>Something is not there.</source>
        <translation>找不到所需内容。</translation>
    </message>
    <message>
        <source>A file cannot be understood.</source>
        <translation>无法解析文件。</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>此处不支持该操作。</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>读写失败。</translation>
    </message>
    <message>
        <source>The computation gave no usable numbers.</source>
        <translation>计算未得到可用的数值。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>设备不可用。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>发生意外错误。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence for the kind of error, then its details</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Something is in use.</source>
        <translation>所需内容正在使用中。</translation>
    </message>
</context>
<context>
    <name>EvaluationText</name>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <comment>name, start of its checksum</comment>
        <translation>%1（SHA-256 %2…）</translation>
    </message>
    <message>
        <source>Against the data&apos;s statistics: %1</source>
        <translation>对照数据统计量：%1</translation>
    </message>
    <message>
        <source>Against the teacher&apos;s samples: %1</source>
        <translation>对照教师样本：%1</translation>
    </message>
    <message>
        <source>Against exact moments: %1</source>
        <translation>对照精确矩：%1</translation>
    </message>
    <message>
        <source>Feature net: %1</source>
        <translation>特征网络：%1</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <comment>a number with its unit</comment>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Resize: %1</source>
        <translation>缩放：%1</translation>
    </message>
    <message>
        <source>Rounding to bytes: %1</source>
        <translation>取整为字节：%1</translation>
    </message>
    <message>
        <source>σ from %1 to %2</source>
        <translation>σ 从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>solver, schedule</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then solver and schedule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值 (NaN)</translation>
    </message>
    <message numerus="yes">
        <source>%1 ± %2 (%n seed(s))</source>
        <comment>mean, standard deviation</comment>
        <translation>
            <numerusform>%1 ± %2（%n 个种子）</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, start of its checksum</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, learned</source>
        <comment>solver</comment>
        <translation>%1，学得的调度</translation>
    </message>
    <message>
        <source>%1, learned for %2</source>
        <comment>solver, solver</comment>
        <translation>%1，为 %2 学得</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>solver and what it was learned for, schedule</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>against %1</source>
        <comment>reference</comment>
        <translation>对照 %1</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>drawing of classes</comment>
        <translation>均匀</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest number</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>one of %n in the list</source>
        <translation>
            <numerusform>列表中 %n 项之一</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message numerus="yes">
        <source>any of %n in the list</source>
        <translation>
            <numerusform>列表中 %n 项的任意几项</numerusform>
        </translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>SVG file</source>
        <translation>SVG 文件</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>TikZ picture, for \input</source>
        <translation>TikZ 图，供 \input 使用</translation>
    </message>
    <message>
        <source>TikZ picture, as a document</source>
        <translation>TikZ 图，独立文档</translation>
    </message>
    <message>
        <source>Values, as CSV</source>
        <translation>数值，CSV 格式</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column of two, 252 pt</source>
        <translation>双栏中的一栏，252 pt</translation>
    </message>
    <message>
        <source>Two columns, 516 pt</source>
        <translation>两栏，516 pt</translation>
    </message>
    <message>
        <source>Full width of one column, 396 pt</source>
        <translation>单栏全宽，396 pt</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>自定义宽度</translation>
    </message>
</context>
<context>
    <name>FigureValues</name>
    <message>
        <source>%1, below</source>
        <comment>error bar</comment>
        <translation>%1，下偏差</translation>
    </message>
    <message>
        <source>%1, above</source>
        <comment>error bar</comment>
        <translation>%1，上偏差</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>kept at the end</source>
        <translation>最终保留</translation>
    </message>
    <message>
        <source>%1: iteration %2, validation loss %3</source>
        <translation>%1：第 %2 次迭代，验证损失 %3</translation>
    </message>
    <message>
        <source>%1: iteration %2</source>
        <translation>%1：第 %2 次迭代</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最佳</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>In a plot</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>Go along the curve</source>
        <translation>沿曲线移动</translation>
    </message>
    <message>
        <source>Ten points at once</source>
        <translation>一次十个点</translation>
    </message>
    <message>
        <source>Lift the curve before, or the next one</source>
        <translation>突出上一条或下一条曲线</translation>
    </message>
    <message>
        <source>Hide or show the lifted curve</source>
        <translation>隐藏或显示突出的曲线</translation>
    </message>
    <message>
        <source>Show the lifted curve alone</source>
        <translation>仅显示突出的曲线</translation>
    </message>
    <message>
        <source>Go to the run of the lifted curve</source>
        <translation>转到突出曲线所属的运行</translation>
    </message>
    <message>
        <source>Pin cursor A or B</source>
        <translation>固定光标 A 或 B</translation>
    </message>
    <message>
        <source>Copy what the curves have there</source>
        <translation>复制曲线在该处的值</translation>
    </message>
    <message>
        <source>Put cursors away</source>
        <translation>收起光标</translation>
    </message>
    <message>
        <source>In the samples</source>
        <translation>在样本中</translation>
    </message>
    <message>
        <source>Enlarge or reduce</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>完整图片</translation>
    </message>
    <message>
        <source>Exchange teacher and student while held</source>
        <translation>按住时交换教师与学生</translation>
    </message>
    <message>
        <source>Move the line of split pictures</source>
        <translation>移动分割图片的分隔线</translation>
    </message>
    <message>
        <source>While a schedule is edited</source>
        <translation>编辑调度时</translation>
    </message>
    <message>
        <source>Choose the step before, or the next one</source>
        <translation>选择上一步或下一步</translation>
    </message>
    <message>
        <source>Choose several steps</source>
        <translation>选择多个步</translation>
    </message>
    <message>
        <source>Choose the first or the last step</source>
        <translation>选择第一步或最后一步</translation>
    </message>
    <message>
        <source>Move the chosen steps</source>
        <translation>移动所选的步</translation>
    </message>
    <message>
        <source>Move them farther</source>
        <translation>移动得更远</translation>
    </message>
    <message>
        <source>Move them less</source>
        <translation>移动得更少</translation>
    </message>
    <message>
        <source>Move the levels told to the network</source>
        <translation>移动告知网络的评估时刻</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>输入数值</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小图表</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Move what is seen to the left or right</source>
        <translation>向左或向右移动视图</translation>
    </message>
    <message>
        <source>Move what is seen up or down</source>
        <translation>向上或向下移动视图</translation>
    </message>
    <message>
        <source>Go left or right in enlarged pictures</source>
        <translation>在放大的图片中左右移动</translation>
    </message>
    <message>
        <source>Go up or down in enlarged pictures</source>
        <translation>在放大的图片中上下移动</translation>
    </message>
    <message>
        <source>Read out the pixel to the left or right</source>
        <translation>读取左侧或右侧的像素</translation>
    </message>
    <message>
        <source>Read out the pixel above or below</source>
        <translation>读取上方或下方的像素</translation>
    </message>
    <message>
        <source>Read out the same pixel of another sample</source>
        <translation>读取另一样本的同一像素</translation>
    </message>
    <message>
        <source>Read out no pixel</source>
        <translation>不读取像素</translation>
    </message>
    <message>
        <source>In the trajectory</source>
        <translation>在轨迹中</translation>
    </message>
    <message>
        <source>Read out the step before, or the next one</source>
        <translation>读取上一步或下一步</translation>
    </message>
    <message>
        <source>Read out the first or the last step</source>
        <translation>读取第一步或最后一步</translation>
    </message>
    <message>
        <source>Read out no step</source>
        <translation>不读取步骤</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;Learns the time steps of diffusion samplers.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Method: Tong et al. 2025, Learning to Discretize Denoising Diffusion ODEs.&lt;/p&gt;&lt;p&gt;Uses Qt %2, QCustomPlot, OpenCV and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;LD3 Workbench %1&lt;/h3&gt;&lt;p&gt;学习扩散模型采样器的时间步。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;&lt;p&gt;方法：Tong 等，2025，Learning to Discretize Denoising Diffusion ODEs。&lt;/p&gt;&lt;p&gt;使用 Qt %2、QCustomPlot、OpenCV 和 LibTorch。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LD3 Workbench</source>
        <translation>关于 LD3 Workbench</translation>
    </message>
</context>
<context>
    <name>JobFixText</name>
    <message>
        <source>Try with a batch of %1</source>
        <translation>以批大小 %1 重试</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <source>Locate the model…</source>
        <translation>查找模型…</translation>
    </message>
    <message>
        <source>Locate the teacher set…</source>
        <translation>查找教师样本集…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try all with half the batch</source>
        <translation>全部以一半的批大小重试</translation>
    </message>
    <message>
        <source>Use the processor for all</source>
        <translation>全部使用处理器</translation>
    </message>
    <message>
        <source>Locate the model for all…</source>
        <translation>为全部任务查找模型…</translation>
    </message>
    <message>
        <source>Locate the teacher set for all…</source>
        <translation>为全部任务查找教师样本集…</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Evaluate %n schedule(s), %1</source>
        <comment>number of schedules, metric</comment>
        <translation>
            <numerusform>测评 %n 个调度，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>继续 %1，NFE %2，%3</translation>
    </message>
    <message>
        <source>Train %1, NFE %2, %3</source>
        <comment>solver, network evaluations, recipe</comment>
        <translation>训练 %1，NFE %2，%3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Making the teacher&apos;s samples</source>
        <translation>正在生成教师样本</translation>
    </message>
    <message>
        <source>Measuring hand-made schedules</source>
        <translation>正在测评手工调度</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Preparing the reference</source>
        <translation>正在准备参考</translation>
    </message>
    <message>
        <source>Sampling and measuring</source>
        <translation>正在采样并测量</translation>
    </message>
    <message>
        <source>automatic metric</source>
        <translation>自动选择的指标</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>Fréchet distance of pixels</source>
        <translation>像素的 Fréchet 距离</translation>
    </message>
    <message>
        <source>Fréchet distance of a random network</source>
        <translation>随机网络的 Fréchet 距离</translation>
    </message>
    <message>
        <source>LPIPS to the teacher</source>
        <translation>与教师的 LPIPS</translation>
    </message>
    <message>
        <source>L2 to the teacher</source>
        <translation>与教师的 L2</translation>
    </message>
    <message>
        <source>L1 to the teacher</source>
        <translation>与教师的 L1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>本轮结束后停止…</translation>
    </message>
    <message>
        <source>Waiting for space on the disk</source>
        <translation>正在等待磁盘空间</translation>
    </message>
    <message>
        <source>%1 of ≤ %2</source>
        <comment>network evaluations spent, at most about in all</comment>
        <translation>%1 / ≤ %2</translation>
    </message>
    <message>
        <source>%1 ms per iteration</source>
        <translation>每次迭代 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 s per iteration</source>
        <translation>每次迭代 %1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/%2: %3 %</source>
        <comment>stage of a job, number of stages, percent of the stage</comment>
        <translation>%1/%2：%3%</translation>
    </message>
    <message>
        <source>Ends at about %1</source>
        <comment>time, or date and time</comment>
        <translation>预计结束于 %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
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
        <translation>%1，σ 从 %2 到 %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest, largest noise level</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Weights and activations of one network call; with a gradient, activations of all evaluations. Without LibTorch&apos;s own memory.</source>
        <translation>权重和一次网络调用的激活值；需要梯度时为所有评估的激活值。不含 LibTorch 自身占用的内存。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Memory of the weights</source>
        <translation>权重所占内存</translation>
    </message>
    <message>
        <source>Memory of a training</source>
        <translation>训练所需内存</translation>
    </message>
    <message>
        <source>%1 at batch %2</source>
        <translation>%1（批大小 %2）</translation>
    </message>
    <message>
        <source>%1 at batch %2 and NFE %3</source>
        <translation>%1（批大小 %2，NFE %3）</translation>
    </message>
    <message>
        <source>Memory if calls are repeated</source>
        <translation>重复调用时所需内存</translation>
    </message>
    <message>
        <source>If each network call were made again for its gradient instead of keeping its activations.</source>
        <translation>假如为求梯度而重新进行每次网络调用，而不保留其激活值。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Channels, height and width in pixels.</source>
        <translation>通道数、高度和宽度（像素）。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测量</translation>
    </message>
    <message>
        <source>What the network gives: the data x0, the noise eps, or the velocity v = alpha·eps − sigma·x0.</source>
        <translation>网络输出的量：数据 x0、噪声 eps 或速度 v = alpha·eps − sigma·x0。</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>The model&apos;s own; the experiment can use another. σ is sigma/alpha, the noise level in units of the data.</source>
        <translation>模型自带的调度；实验可以使用其他调度。σ 为 sigma/alpha，即以数据的单位计的噪声水平。</translation>
    </message>
    <message>
        <source>Known σ</source>
        <translation>已知的 σ</translation>
    </message>
    <message>
        <source>Noise levels sigma/alpha that the network was made for.</source>
        <translation>网络所适用的噪声水平 sigma/alpha。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Multiplications with addition of one network call for one sample.</source>
        <translation>一个样本的一次网络调用所需的乘加运算次数。</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not possible: use the recipe fast</source>
        <translation>不可用：请使用训练方案 fast</translation>
    </message>
    <message>
        <source>Mixture of Gaussians</source>
        <translation>高斯混合模型</translation>
    </message>
    <message>
        <source>TorchScript module</source>
        <translation>TorchScript 模块</translation>
    </message>
    <message>
        <source>EDM network</source>
        <translation>EDM 网络</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>channels in, channels out</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 × %4 · noise schedule %5</source>
        <comment>kind of model, channels, height, width, name of schedule</comment>
        <translation>%1 · %2 × %3 × %4 · 噪声调度 %5</translation>
    </message>
</context>
<context>
    <name>PictureMatrixText</name>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <source>%1, seed %2: all from the same noise</source>
        <comment>model</comment>
        <translation>%1，种子 %2：全部来自同一噪声</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>未绘制</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>of the network</comment>
        <translation>
            <numerusform>%n 次调用</numerusform>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, what is there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A: %1, B: %2, B − A: %3</source>
        <translation>A：%1，B：%2，B − A：%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>curve, value at A, value at B, difference</comment>
        <translation>%1：%2 → %3（%4）</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>C&amp;olor</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>黑色或白色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Its own</source>
        <translation>默认颜色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;alone, or with all others</source>
        <translation>单独显示，或与其他曲线一起显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to its run</source>
        <translation>转到所属运行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show all curves</source>
        <translation>显示所有曲线(&amp;S)</translation>
    </message>
    <message>
        <source>Pin cursor A here</source>
        <translation>在此处固定光标 A</translation>
    </message>
    <message>
        <source>Pin cursor B here</source>
        <translation>在此处固定光标 B</translation>
    </message>
    <message>
        <source>Copy &amp;values at the cursors</source>
        <translation>复制光标处的值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove the cursors</source>
        <translation>移除光标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应(&amp;F)</translation>
    </message>
    <message>
        <source>Ra&amp;nges</source>
        <translation>范围(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow the shown curves</source>
        <translation>跟随显示的曲线(&amp;F)</translation>
    </message>
    <message>
        <source>Follow &amp;all curves, hidden ones too</source>
        <translation>跟随所有曲线，包括隐藏的(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stay as they are</source>
        <translation>保持不变(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>Select Color</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>基本颜色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>自定义颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>添加到自定义颜色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>拾取屏幕颜色(&amp;P)</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>光标位于 %1, %2
按 ESC 键取消</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>色相(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>饱和度(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>明度(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>红(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>绿(&amp;G)：</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>蓝(&amp;U)：</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>透明度通道(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTML(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>悬浮</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>悬浮和停靠可停靠部件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>关闭可停靠部件</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>父目录</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到父目录</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>更改为列表视图模式</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详情视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>更改为详情视图模式</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近位置</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
您想要替换它吗？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
文件未找到。
请检查指定的文件名是否正确。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
目录未找到。
请检查指定的目录名是否正确。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”已被写入保护。
您仍然想要删除它吗？</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>您确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除目录。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>请按快捷键</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动至此</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶端</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左翻页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右翻页</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Measured values</source>
        <translation>测得的数值</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>测量协议</translation>
    </message>
    <message>
        <source>%1 (early estimate)</source>
        <comment>value</comment>
        <translation>%1（早期估计）</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Learned steps beside hand-made ones; dashes: the level told to the network.</source>
        <translation>学得的步与手工的步；短横：告知网络的评估时刻。</translation>
    </message>
    <message>
        <source>Losses of the training; dashed: hand-made schedules.</source>
        <translation>训练损失；虚线：手工调度。</translation>
    </message>
    <message>
        <source>Samples of teacher and student from the same noise.</source>
        <translation>教师与学生从相同噪声得到的样本。</translation>
    </message>
    <message>
        <source>Sample %1 along the steps: where the schedule errs.</source>
        <translation>样本 %1 沿各步的过程：调度在哪里出错。</translation>
    </message>
    <message>
        <source>Learned steps of all runs.</source>
        <translation>所有运行学得的步。</translation>
    </message>
    <message>
        <source>Best losses over network evaluations.</source>
        <translation>最佳损失随网络评估次数的变化。</translation>
    </message>
    <message>
        <source>Measured values over the number of network evaluations.</source>
        <translation>测得的数值随网络评估次数的变化。</translation>
    </message>
    <message>
        <source>Learned schedules used with other solvers.</source>
        <translation>学得的调度用于其他求解器。</translation>
    </message>
    <message>
        <source>No sample could be followed along the steps: %1</source>
        <translation>无法沿各步跟踪任何样本：%1</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1”已经存在。要替换吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n files of these names are there already. Replace them?</source>
        <translation>
            <numerusform>已有 %n 个同名文件。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>All runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>All settings of the recipe</source>
        <translation>训练方案的全部设置</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Best hand-made schedule</source>
        <translation>最佳手工调度</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>重复此运行的命令</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hand-made over learned loss</source>
        <translation>手工损失与学得损失之比</translation>
    </message>
    <message>
        <source>Learned in</source>
        <translation>学习所用的变量</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Losses of schedules</source>
        <translation>各调度的损失</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations (NFE)</source>
        <translation>网络评估次数 (NFE)</translation>
    </message>
    <message>
        <source>Network evaluations of the training</source>
        <translation>训练的网络评估次数</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Schedule (a zero follows)</source>
        <translation>调度（其后为零）</translation>
    </message>
    <message>
        <source>Schedule (zero stands for the last level)</source>
        <translation>调度（零代替最后的噪声水平）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Seed of the training</source>
        <translation>训练的种子</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Training of a schedule</source>
        <translation>一个调度的训练</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <source>hand-made over learned</source>
        <translation>手工与学得之比</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>told time</source>
        <translation>评估时刻</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
</context>
<context>
    <name>Symbols</name>
    <message>
        <source>%1
Unit: %2. Range: %3. Source: %4</source>
        <comment>meaning, unit, range, source of a symbol</comment>
        <translation>%1
单位：%2。范围：%3。来源：%4</translation>
    </message>
    <message>
        <source>none</source>
        <comment>unit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>0 or more; lower is better</source>
        <translation>0 或以上；越低越好</translation>
    </message>
    <message>
        <source>t: time of the noise schedule; noise grows with it.</source>
        <translation>t：噪声调度的时间；噪声随之增长。</translation>
    </message>
    <message>
        <source>that of the noise schedule</source>
        <translation>噪声调度的单位</translation>
    </message>
    <message>
        <source>the noise schedule&apos;s own</source>
        <translation>噪声调度自身的范围</translation>
    </message>
    <message>
        <source>σ: noise level, sigma/alpha: the standard deviation of the noise beside the unscaled data.</source>
        <translation>σ：噪声水平 sigma/alpha：相对未缩放数据的噪声标准差。</translation>
    </message>
    <message>
        <source>that of the data</source>
        <translation>数据的单位</translation>
    </message>
    <message>
        <source>λ: log(alpha/sigma), half the natural logarithm of the signal-to-noise ratio.</source>
        <translation>λ：log(alpha/sigma)，信噪比自然对数的一半。</translation>
    </message>
    <message>
        <source>any number; it grows as noise falls</source>
        <translation>任意数；噪声降低时增大</translation>
    </message>
    <message>
        <source>NFE: number of function evaluations, here of the network.</source>
        <translation>NFE：函数评估次数，这里指网络。</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>一个样本的网络评估次数</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 或以上</translation>
    </message>
    <message>
        <source>FID: Fréchet Inception distance between samples and data.</source>
        <translation>FID：样本与数据之间的 Fréchet Inception 距离。</translation>
    </message>
    <message>
        <source>L2: mean square of the difference to the teacher&apos;s sample.</source>
        <translation>L2：与教师样本之差的均方。</translation>
    </message>
    <message>
        <source>square of pixel values</source>
        <translation>像素值的平方</translation>
    </message>
    <message>
        <source>LPIPS: learned perceptual distance of two pictures.</source>
        <translation>LPIPS：两张图片的学习感知距离。</translation>
    </message>
    <message>
        <source>ρ: exponent of a schedule; larger puts more steps where noise is low.</source>
        <translation>ρ：调度的指数；越大，低噪声处的步越多。</translation>
    </message>
</context>
<context>
    <name>TrajectoryText</name>
    <message>
        <source>teacher x</source>
        <extracomment>row of pictures: the teacher&apos;s noisy states x</extracomment>
        <translation>教师 x</translation>
    </message>
    <message>
        <source>student x</source>
        <translation>学生 x</translation>
    </message>
    <message>
        <source>teacher x₀</source>
        <extracomment>row of pictures: what the teacher takes for the clean picture x₀</extracomment>
        <translation>教师 x₀</translation>
    </message>
    <message>
        <source>student x₀</source>
        <translation>学生 x₀</translation>
    </message>
    <message>
        <source>local error</source>
        <translation>局部误差</translation>
    </message>
    <message>
        <source>global error</source>
        <translation>全局误差</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>largest error in the plot</comment>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>UnwrittenQueue</name>
    <message>
        <source>The queue cannot be written, and what changed in it would be lost (%1).</source>
        <comment>why, and what to do</comment>
        <translation>队列无法写入，其中的更改将会丢失（%1）。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose &amp;folder of runs…</source>
        <translation>选择运行记录文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are listed and into which new runs are written.</source>
        <translation>选择一个文件夹：列出其中的运行记录，新的运行也写入其中。</translation>
    </message>
    <message>
        <source>&amp;Export schedule…</source>
        <translation>导出调度(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the shown schedule for another program.</source>
        <translation>将当前显示的调度导出，供其他程序使用。</translation>
    </message>
    <message>
        <source>Export fi&amp;gure…</source>
        <translation>导出图形(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>开始训练(&amp;T)</translation>
    </message>
    <message>
        <source>Learn a schedule with the settings of the experiment.</source>
        <translation>按实验设置学习调度。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>停止并保留最佳调度(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;running training</source>
        <translation>显示正在进行的训练(&amp;R)</translation>
    </message>
    <message>
        <source>Go back from an opened run to the training that is running.</source>
        <translation>从打开的运行记录返回正在进行的训练。</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>查看(&amp;S)</translation>
    </message>
    <message>
        <source>Show the schedule, losses and samples of this run.</source>
        <translation>查看此运行的调度、损失和样本。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Lay the schedules and losses of the selected runs over each other.</source>
        <translation>将所选运行的调度和损失叠加显示。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复运行(&amp;R)</translation>
    </message>
    <message>
        <source>Go on with the selected run, which was stopped or interrupted.</source>
        <translation>继续已停止或已中断的所选运行。</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Show the files of the selected run in the file manager.</source>
        <translation>在文件管理器中显示所选运行的文件。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About LD3 Workbench</source>
        <translation>关于 LD3 Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>Say what this program is, and which versions it uses.</source>
        <translation>显示本程序的简介及所用组件的版本。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Open a model file; its format is found by its content.</source>
        <translation>打开模型文件；格式由内容识别。</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Put a training with the settings of the experiment at the end of the queue.</source>
        <translation>按实验设置将一次训练加到队列末尾。</translation>
    </message>
    <message>
        <source>Hold the running job at its next network evaluation, or let it go on.</source>
        <translation>在下一次网络评估时暂停正在运行的任务，或让它继续。</translation>
    </message>
    <message>
        <source>End the running job at its next network evaluation. What it reached so far is kept, and it can be continued later.</source>
        <translation>在下一次网络评估时结束正在运行的任务。已取得的结果会保留，之后可以继续。</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hold the queue</source>
        <translation>挂起队列(&amp;H)</translation>
    </message>
    <message>
        <source>Start no further job after the running one. Press again to let the queue go on.</source>
        <translation>当前任务之后不再启动其他任务。再次点击即可让队列继续。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Let the selected job wait less: one place earlier.</source>
        <translation>让所选任务提前一位。</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Let the selected job wait longer: one place later.</source>
        <translation>让所选任务推后一位。</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>放回队列(&amp;B)</translation>
    </message>
    <message>
        <source>Let the selected job, which stopped or failed, wait again at the end of the queue. It goes on where it stood.</source>
        <translation>让已停止或失败的所选任务重新排到队列末尾。它会从中断处继续。</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command line that does the same as the selected jobs.</source>
        <translation>复制与所选任务等效的命令行。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected jobs out of the queue. Their files stay.</source>
        <translation>将所选任务移出队列。其文件保留。</translation>
    </message>
    <message>
        <source>Remove &amp;ended jobs</source>
        <translation>移除已结束的任务(&amp;E)</translation>
    </message>
    <message>
        <source>Take all jobs that have ended out of the list. Their files stay.</source>
        <translation>将所有已结束的任务移出列表。其文件保留。</translation>
    </message>
    <message>
        <source>&amp;Evaluate…</source>
        <translation>测评(&amp;E)…</translation>
    </message>
    <message>
        <source>Measure how good samples are: with the selected runs&apos; schedules and with hand-made ones.</source>
        <translation>测量样本质量：使用所选运行的调度以及手工调度。</translation>
    </message>
    <message>
        <source>Di&amp;fferences</source>
        <translation>差异(&amp;F)</translation>
    </message>
    <message>
        <source>List the fields in which the selected runs differ, and only those.</source>
        <translation>只列出所选运行之间不同的字段。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Layout for &amp;training</source>
        <translation>训练布局(&amp;T)</translation>
    </message>
    <message>
        <source>Show what a training needs: experiment, losses, samples and jobs.</source>
        <translation>显示训练所需的面板：实验、损失、样本和任务。</translation>
    </message>
    <message>
        <source>Layout for &amp;comparing</source>
        <translation>比较布局(&amp;C)</translation>
    </message>
    <message>
        <source>Show what a comparison needs: runs, losses, values and samples.</source>
        <translation>显示比较所需的面板：运行记录、损失、数值和样本。</translation>
    </message>
    <message>
        <source>Layout for a &amp;paper</source>
        <translation>论文布局(&amp;P)</translation>
    </message>
    <message>
        <source>Show the plots and samples alone, as large as possible.</source>
        <translation>只显示图表和样本，并尽可能放大。</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they stood at the first start.</source>
        <translation>将所有面板放回首次启动时的位置。</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Call any command by typing a part of its name.</source>
        <translation>输入命令名称的一部分即可执行任意命令。</translation>
    </message>
    <message>
        <source>List all commands and their keys, which can be changed there.</source>
        <translation>列出所有命令及其快捷键，并可在其中更改。</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>调度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit schedule</source>
        <translation>编辑调度(&amp;E)</translation>
    </message>
    <message>
        <source>Edit a copy of the shown schedule by hand: drag its steps, type them, or move them by key. Press again to hide the draft.</source>
        <translation>手工编辑所示调度的副本：拖动各步、键入数值或用按键移动。再按一次隐藏草稿。</translation>
    </message>
    <message>
        <source>&amp;Insert a step</source>
        <translation>插入一步(&amp;I)</translation>
    </message>
    <message>
        <source>Add a step in the middle, in λ, between the chosen step and the next.</source>
        <translation>在所选步与下一步之间按 λ 居中插入一步。</translation>
    </message>
    <message>
        <source>&amp;Remove the step</source>
        <translation>删除该步(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen step out of the draft.</source>
        <translation>从草稿中删除所选步。</translation>
    </message>
    <message>
        <source>&amp;Distribute evenly</source>
        <translation>均匀分布(&amp;D)</translation>
    </message>
    <message>
        <source>Make the distances in λ equal: within the chosen steps, or over the whole draft where one step is chosen.</source>
        <translation>使 λ 间距相等：在所选各步之内；若只选了一步，则在整个草稿中。</translation>
    </message>
    <message>
        <source>S&amp;nap to another schedule</source>
        <translation>吸附到其他调度(&amp;N)</translation>
    </message>
    <message>
        <source>Move the chosen step onto the nearest step of another shown schedule.</source>
        <translation>将所选步移到其他所示调度中最近的一步上。</translation>
    </message>
    <message>
        <source>&amp;Lock told levels to steps</source>
        <translation>评估时刻随步移动(&amp;L)</translation>
    </message>
    <message>
        <source>A step and the level that the network is told there move together; otherwise each is moved alone.</source>
        <translation>一步与该处告知网络的评估时刻一同移动；否则各自移动。</translation>
    </message>
    <message>
        <source>&amp;Move the ends too</source>
        <translation>也移动两端(&amp;M)</translation>
    </message>
    <message>
        <source>Let the first and the last step be moved; otherwise they stay where they are.</source>
        <translation>允许移动第一步和最后一步；否则它们保持不动。</translation>
    </message>
    <message>
        <source>&amp;Save schedule as…</source>
        <translation>调度另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the draft to a schedule.json, which says that it was edited by hand and from what.</source>
        <translation>将草稿写入 schedule.json，其中注明系手工编辑及其来源。</translation>
    </message>
    <message>
        <source>Start &amp;training from it</source>
        <translation>以此开始训练(&amp;T)</translation>
    </message>
    <message>
        <source>Let trainings start from the draft&apos;s steps, with its solver and number of network evaluations.</source>
        <translation>让训练从草稿的各步开始，并采用其求解器与网络评估次数。</translation>
    </message>
    <message>
        <source>Show sam&amp;ples of the draft</source>
        <translation>显示草稿的样本(&amp;P)</translation>
    </message>
    <message>
        <source>Draw the shown run&apos;s samples with the draft as it is edited, beside the teacher&apos;s, from the same noise.</source>
        <translation>编辑时用草稿重新生成所示运行的样本，与教师的样本并列，噪声相同。</translation>
    </message>
    <message>
        <source>Write the plot used last, or all panels, as figures for a paper: PDF, SVG, PNG, TikZ or CSV.</source>
        <translation>将最近使用的图或所有面板写成论文插图：PDF、SVG、PNG、TikZ 或 CSV。</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>撰写报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Write settings, results and figures of the selected runs to one HTML or PDF file.</source>
        <translation>将所选运行的设置、结果和插图写入一个 HTML 或 PDF 文件。</translation>
    </message>
    <message>
        <source>Take back the last change of the experiment, of the edited schedule or of runs.</source>
        <translation>撤销对实验设置、所编辑调度或运行记录的上一次更改。</translation>
    </message>
    <message>
        <source>Make the change of the experiment, of the edited schedule or of runs again.</source>
        <translation>重做对实验设置、所编辑调度或运行记录的更改。</translation>
    </message>
    <message>
        <source>Queue a s&amp;weep…</source>
        <translation>将扫描加入队列(&amp;W)…</translation>
    </message>
    <message>
        <source>Put a training for each of several solvers, budgets and seeds at the end of the queue.</source>
        <translation>为多个求解器、预算和随机种子各添加一个训练到队列末尾。</translation>
    </message>
    <message>
        <source>Stop after this r&amp;ound</source>
        <translation>本轮结束后停止(&amp;O)</translation>
    </message>
    <message>
        <source>Let the running training end when its present pass over the samples is done and validated. What it reached is kept, and it can be continued later. Press again to let it go on.</source>
        <translation>让正在运行的训练在当前这一遍样本完成并验证后结束。已取得的结果会保留，以后可以继续。再按一次则继续运行。</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Change the settings of the selected training, which has not begun.</source>
        <translation>更改所选的、尚未开始的训练的设置。</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>复制一份(&amp;L)</translation>
    </message>
    <message>
        <source>Go thro&amp;ugh the training</source>
        <translation>浏览训练过程(&amp;U)</translation>
    </message>
    <message>
        <source>Move a slider over the iterations of the shown run: schedule and samples as they were. Press again to see what it ended with.</source>
        <translation>在所示运行的各次迭代上移动滑块：调度和样本如当时所是。再按一次查看其最终结果。</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>星标(&amp;T)</translation>
    </message>
    <message>
        <source>Give the selected runs a star, or take it away where all have one.</source>
        <translation>为所选运行记录加星标；若都已有星标则取消。</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Change the tags of the selected runs.</source>
        <translation>更改所选运行记录的标签。</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the selected runs.</source>
        <translation>为所选运行记录写备注。</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Leave the selected runs out of the list, or bring archived ones back into it.</source>
        <translation>从列表中隐去所选运行记录，或将已归档的放回列表。</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the selected run, and with it its folder, another name.</source>
        <translation>为所选运行记录及其文件夹另取名称。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their files. This can be undone until the window is closed.</source>
        <translation>删除所选运行记录及其所有文件。在关闭窗口之前可以撤销。</translation>
    </message>
    <message>
        <source>Show arc&amp;hived runs</source>
        <translation>显示已归档的运行记录(&amp;H)</translation>
    </message>
    <message>
        <source>List archived runs too.</source>
        <translation>同时列出已归档的运行记录。</translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the shown runs and columns to a CSV or LaTeX file.</source>
        <translation>将显示的运行记录和列写入 CSV 或 LaTeX 文件。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Make all letters of the window larger, those of the plots too.</source>
        <translation>放大窗口中的所有文字，包括图中的文字。</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Make all letters of the window smaller, those of the plots too.</source>
        <translation>缩小窗口中的所有文字，包括图中的文字。</translation>
    </message>
    <message>
        <source>Text size of the &amp;desktop</source>
        <translation>桌面的文字大小(&amp;D)</translation>
    </message>
    <message>
        <source>Give the letters the size that the desktop asks for.</source>
        <translation>使文字恢复为桌面设定的大小。</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Read what this program does, and what its words mean.</source>
        <translation>阅读本程序的功能以及各术语的含义。</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Explain the field or panel that has the focus, and open the manual where it is about it.</source>
        <translation>解释当前获得焦点的字段或面板，并在相应位置打开手册。</translation>
    </message>
    <message>
        <source>Ask by &amp;pointing</source>
        <translation>点击询问(&amp;P)</translation>
    </message>
    <message>
        <source>Then click on anything to have it explained; Escape ends it.</source>
        <translation>然后单击任意对象即可获得解释；按 Esc 结束。</translation>
    </message>
    <message>
        <source>Try &amp;it</source>
        <translation>试一试(&amp;I)</translation>
    </message>
    <message>
        <source>Learn a schedule of the built-in model with the settings of the first start: a few seconds. Undo brings the settings back.</source>
        <translation>用首次启动时的设置为内置模型学习一个调度：只需几秒。“撤销”可恢复原来的设置。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open models, schedules, and files of runs or evaluations; what each is, is found by its content.</source>
        <translation>打开模型、调度以及运行记录或测评的文件；根据内容识别其类型。</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>打开文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Open the folder of a run or of an evaluation, also one made by the command line; or a folder of many runs, which are listed then.</source>
        <translation>打开一次运行或测评的文件夹（包括命令行生成的），或包含许多运行的文件夹，随后将其列出。</translation>
    </message>
    <message>
        <source>Put the same work into the queue once more, behind the selected job.</source>
        <translation>将同样的工作再次加入队列，排在所选任务之后。</translation>
    </message>
    <message>
        <source>Duplicate &amp;and change…</source>
        <translation>复制并更改(&amp;A)…</translation>
    </message>
    <message>
        <source>Put a copy of the selected training with other settings behind it. It is queued when the settings are confirmed, so that it does not begin before.</source>
        <translation>在所选训练之后放置一个设置不同的副本。确认设置后才加入队列，因此不会提前开始。</translation>
    </message>
    <message>
        <source>&amp;Copy last export as command</source>
        <translation>将上次导出复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same as the last file that was written from here: a schedule, figure, report, film, trajectory, pictures or the table of runs.</source>
        <translation>复制一条命令，它写出的内容与此处最近写出的文件相同：调度、插图、报告、影片、轨迹、图片或运行表。</translation>
    </message>
    <message>
        <source>Cop&amp;y as command</source>
        <translation>复制为命令(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the command line that makes each selected run again, in a new folder beside it.</source>
        <translation>复制命令，它会在旁边的新文件夹中重做每个选中的运行。</translation>
    </message>
    <message>
        <source>Choose the color that plots draw the selected runs with.</source>
        <translation>选择图表绘制所选运行记录所用的颜色。</translation>
    </message>
    <message>
        <source>Co&amp;lor…</source>
        <translation>颜色(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>输入命令的一部分</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>empty: all commands</source>
        <translation>空：所有命令</translation>
    </message>
    <message>
        <source>Parts of words of a command&apos;s name, menu or keys, in any order; Return calls the chosen command.</source>
        <translation>命令名称、菜单或按键中词语的一部分，顺序不限；回车调用所选命令。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DescriptionForm</name>
    <message>
        <source>&amp;Prediction</source>
        <translation>预测量(&amp;P)</translation>
    </message>
    <message>
        <source>What forward returns: the data x0, the noise eps, or v = alpha·eps − sigma·x0.</source>
        <translation>forward 的返回值：数据 x0、噪声 eps 或 v = alpha·eps − sigma·x0。</translation>
    </message>
    <message>
        <source>&amp;Noise level as</source>
        <translation>噪声水平形式(&amp;N)</translation>
    </message>
    <message>
        <source>What forward is given beside the picture. sigma is sigma/alpha; t is the noise schedule&apos;s time; index counts training steps from 0.</source>
        <translation>forward 除图像外得到的输入。sigma 为 sigma/alpha；t 为噪声调度的时间；index 为从 0 计的训练步。</translation>
    </message>
    <message>
        <source>Noise &amp;schedule</source>
        <translation>噪声调度(&amp;S)</translation>
    </message>
    <message>
        <source>With which alpha(t) and sigma(t) the network was trained.</source>
        <translation>网络训练时所用的 alpha(t) 和 sigma(t)。</translation>
    </message>
    <message>
        <source>P&amp;icture as</source>
        <translation>图像形式(&amp;I)</translation>
    </message>
    <message>
        <source>x = alpha·x0 + sigma·noise, or x/alpha = x0 + (sigma/alpha)·noise.</source>
        <translation>x = alpha·x0 + sigma·噪声，或 x/alpha = x0 + (sigma/alpha)·噪声。</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>通道数(&amp;H)</translation>
    </message>
    <message>
        <source>Of the pictures.</source>
        <translation>图像的通道数。</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>高度(&amp;G)</translation>
    </message>
    <message>
        <source>Of the pictures, in pixels.</source>
        <translation>以像素计的图像尺寸。</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>类别数(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;bels as</source>
        <translation>标签形式(&amp;B)</translation>
    </message>
    <message>
        <source>index: class numbers; one_hot: rows of class weights.</source>
        <translation>index：类别编号；one_hot：类别权重行向量。</translation>
    </message>
    <message>
        <source>Returns a learned &amp;variance too</source>
        <translation>同时返回学得的方差(&amp;V)</translation>
    </message>
    <message>
        <source>forward returns twice the channels; the first half is the prediction.</source>
        <translation>forward 返回两倍的通道数；前一半为预测。</translation>
    </message>
    <message>
        <source>Sa&amp;ve the description</source>
        <translation>保存说明(&amp;V)</translation>
    </message>
    <message>
        <source>Written into a .json file beside the model; where that is not possible, it is remembered by this program.</source>
        <translation>写入模型旁的 .json 文件；无法写入时由本程序记住。</translation>
    </message>
    <message>
        <source>Not known yet: please choose.</source>
        <translation>尚不明确：请选择。</translation>
    </message>
    <message>
        <source>0: forward takes no labels. Otherwise they are its third input.</source>
        <translation>0：forward 不接受标签。否则标签为其第三个输入。</translation>
    </message>
    <message>
        <source>how the network was trained</source>
        <translation>网络的训练方式</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Desks</name>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>随 NFE 变化的值</translation>
    </message>
    <message>
        <source>Transfer between solvers</source>
        <translation>求解器之间的迁移</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DifferencesWindow</name>
    <message>
        <source>Only &amp;settings</source>
        <translation>仅设置(&amp;S)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>运行之间的差异</translation>
    </message>
    <message>
        <source>Leave out what the runs reached, their notes and dates.</source>
        <translation>不显示运行的结果、备注和日期。</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table with tabs between its columns, as spreadsheets take it.</source>
        <translation>以制表符分隔各列复制表格，可直接粘贴到电子表格中。</translation>
    </message>
    <message>
        <source>Copy the table as comma-separated values.</source>
        <translation>以逗号分隔值的形式复制表格。</translation>
    </message>
    <message>
        <source>The settings of these runs are the same.</source>
        <translation>这些运行的设置相同。</translation>
    </message>
    <message>
        <source>These runs do not differ in any field.</source>
        <translation>这些运行的所有字段都相同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ld3::ui::DraftBar</name>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Begin the draft anew as one of the shown schedules; can be undone.</source>
        <translation>以所示的某个调度重新开始草稿；可以撤销。</translation>
    </message>
    <message>
        <source>The chosen step; 0 is the noisiest. In the plot: Left and Right.</source>
        <translation>所选步；0 为噪声最大的一步。在图中：左右方向键。</translation>
    </message>
    <message>
        <source>Ste&amp;p</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Where the chosen step is. Type a value and press Return. In the plot: drag the marker, or press Up and Down (Shift: farther, Ctrl: finer).</source>
        <translation>所选步的位置。键入数值并按回车。在图中：拖动标记，或按上下方向键（Shift：更远，Ctrl：更细）。</translation>
    </message>
    <message>
        <source>tol&amp;d</source>
        <translation>评估时刻</translation>
    </message>
    <message>
        <source>The level that the network is told at this step. In the plot: drag the dash, or press Alt with Up and Down.</source>
        <translation>该步告知网络的评估时刻。在图中：拖动短线，或按 Alt 加上下方向键。</translation>
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
        <translation>时间 t</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>噪声水平 σ</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>%1, told to the network</source>
        <translation>%1，告知网络</translation>
    </message>
    <message>
        <source>NFE %1, from %2</source>
        <comment>network evaluations; name of a schedule</comment>
        <translation>NFE %1，源自 %2</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>0 to the last step</source>
        <translation>0 到最后一步</translation>
    </message>
    <message>
        <source>that of the noise schedule&apos;s time t</source>
        <translation>噪声调度时间 t 的单位</translation>
    </message>
    <message>
        <source>σ = sigma/alpha, in units of the data</source>
        <translation>σ = sigma/alpha，以数据的单位计</translation>
    </message>
    <message>
        <source>λ, natural logarithm of alpha/sigma</source>
        <translation>λ，alpha/sigma 的自然对数</translation>
    </message>
    <message>
        <source>between the neighboring steps, within the noise schedule</source>
        <translation>相邻步之间，噪声调度范围内</translation>
    </message>
    <message>
        <source>that of the schedule that the draft began as</source>
        <translation>草稿开始时的调度的值</translation>
    </message>
    <message>
        <source>within the noise schedule</source>
        <translation>噪声调度范围内</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluateDialog</name>
    <message>
        <source>Choose the reference</source>
        <translation>选择参考</translation>
    </message>
    <message>
        <source>Choose the weights</source>
        <translation>选择权重</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s own value</source>
        <translation>教师自身的值(&amp;T)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>测评(&amp;E)</translation>
    </message>
    <message>
        <source>Put the evaluation into the queue; it starts when its turn comes.</source>
        <translation>将测评加入队列，轮到时自动开始。</translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Hand-made schedules that are measured beside the learned ones.</source>
        <translation>与学得的调度一同测量的手工调度。</translation>
    </message>
    <message>
        <source>Solvers that hand-made schedules are used with, and learned ones beside their own. None: those that the runs&apos; schedules were learned for.</source>
        <translation>手工调度所用的求解器；学得的调度除自身求解器外也会使用它们。不选：采用各运行的调度所对应的求解器。</translation>
    </message>
    <message>
        <source>&amp;Hand-made</source>
        <translation>手工调度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>求解器(&amp;S)</translation>
    </message>
    <message>
        <source>those of the runs</source>
        <translation>与所选运行相同</translation>
    </message>
    <message>
        <source>Network evaluations of a sample with hand-made schedules: a list such as 4, 5, 8-10.</source>
        <translation>手工调度下每个样本的网络评估次数：例如 4, 5, 8-10。</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>NFE(&amp;N)</translation>
    </message>
    <message>
        <source>Seeds of the noise. Several tell how much a value depends on chance: a list such as 0, 1, 2.</source>
        <translation>噪声的随机种子。多个种子可显示数值受随机性影响的程度：例如 0, 1, 2。</translation>
    </message>
    <message>
        <source>Se&amp;eds</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>What is measured. Automatic: FID where the weights of its network are found, else a Fréchet distance in another space of features, which is named so. Distances to the teacher compare each sample with the teacher&apos;s from the same noise.</source>
        <translation>测量的内容。自动：若找到其网络权重则用 FID，否则用另一特征空间中的 Fréchet 距离，并如实命名。与教师的距离将每个样本与教师由相同噪声生成的样本比较。</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>Exact moments of the built-in model</source>
        <translation>内置模型的精确矩</translation>
    </message>
    <message>
        <source>The teacher&apos;s samples</source>
        <translation>教师的样本</translation>
    </message>
    <message>
        <source>What values are measured against.</source>
        <translation>测量所对照的参考。</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>参考(&amp;R)</translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Folder or file with the weights of Inception or LPIPS; empty: ~/.local/share/ld3-workbench/weights.</source>
        <translation>Inception 或 LPIPS 权重所在的文件夹或文件；留空：~/.local/share/ld3-workbench/weights。</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>Samples of each value and seed. Papers take 50,000 for FID; values of unlike number cannot be compared.</source>
        <translation>每个数值和种子的样本数。论文中 FID 取 50,000；样本数不同的数值不可比较。</translation>
    </message>
    <message>
        <source>S&amp;amples</source>
        <translation>样本数(&amp;A)</translation>
    </message>
    <message>
        <source>to the nearest byte, as EDM</source>
        <translation>取最近的字节（同 EDM）</translation>
    </message>
    <message>
        <source>down to a byte, as LD3</source>
        <translation>向下取整为字节（同 LD3）</translation>
    </message>
    <message>
        <source>How samples become pictures before they are measured.</source>
        <translation>样本在测量前如何转换为图片。</translation>
    </message>
    <message>
        <source>R&amp;ounding</source>
        <translation>取整(&amp;O)</translation>
    </message>
    <message>
        <source>Samples that go through the network together; halved where memory does not suffice. Changes no value.</source>
        <translation>一次送入网络的样本数；内存不足时减半。不改变任何数值。</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Also measure the teacher with its many steps: what can be reached.</source>
        <translation>同时测量步数多的教师：即可达到的水平。</translation>
    </message>
    <message>
        <source>The selected runs are of different models; evaluate those of one model together.</source>
        <translation>所选运行属于不同的模型；请一次测评同一模型的运行。</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE：请填写如 4, 5, 8-10 的列表。</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>随机种子：请填写如 0, 1, 2 的列表。</translation>
    </message>
    <message>
        <source>Without runs, choose a solver and an NFE for the hand-made schedules.</source>
        <translation>未选择运行时，请为手工调度选择求解器和 NFE。</translation>
    </message>
    <message>
        <source>Statistics (*.npz);;All files (*)</source>
        <translation>统计量 (*.npz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Statistics file</source>
        <translation>统计文件</translation>
    </message>
    <message>
        <source>a .npz file</source>
        <translation>.npz 文件</translation>
    </message>
    <message>
        <source>Choose the file that is the reference.</source>
        <translation>请选择作为参考的文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Draw a few samples of each combination side by side, from the noise of the first seed; nothing is measured.</source>
        <translation>并排绘制每种组合的若干样本，来自第一个种子的噪声；不进行测量。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>整数及其区间</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>各项的来源见列表中其名称的提示</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>每个样本的网络评估次数</translation>
    </message>
    <message>
        <source>steps of 1/255 between black and white</source>
        <translation>黑与白之间的 1/255 级</translation>
    </message>
    <message>
        <source>Mean and covariance of the features of a data set, as ld3 metric stats writes them.</source>
        <translation>数据集特征的均值和协方差，由 ld3 metric stats 写出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), about %1 network evaluations</source>
        <comment>number of values</comment>
        <translation>
            <numerusform>%Ln 个数值，约 %1 次网络评估</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationDesk</name>
    <message numerus="yes">
        <source>The values of %n folder(s) cannot be read, first: %1</source>
        <translation>
            <numerusform>有 %n 个文件夹的数值无法读取，首个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures are kept of hand-made schedules; choose a learned one to see its.</source>
        <translation>手工调度不保存图片；请选择学得的调度以查看其图片。</translation>
    </message>
    <message>
        <source>The sample grid follows the running training; its pictures stay.</source>
        <translation>样本网格正在跟随运行中的训练，其图片保持不变。</translation>
    </message>
    <message>
        <source>The run of this value has no pictures, or is not there any more.</source>
        <translation>该数值对应的运行没有图片，或已不存在。</translation>
    </message>
    <message>
        <source>The sample grid shows %1: the teacher&apos;s and the student&apos;s samples from the same noise.</source>
        <translation>样本网格显示 %1：教师与学生由相同噪声生成的样本。</translation>
    </message>
    <message>
        <source>Samples of %1, the run of the chosen value</source>
        <translation>%1 的样本（所选数值所属的运行）</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>对数刻度(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Published figures</source>
        <translation>已发表的数值(&amp;P)</translation>
    </message>
    <message>
        <source>Per NFE</source>
        <translation>按 NFE</translation>
    </message>
    <message>
        <source>Solvers crossed</source>
        <translation>求解器交叉</translation>
    </message>
    <message>
        <source>Schedules learned for one solver, used with others, at one NFE.</source>
        <translation>在同一 NFE 下，将为某一求解器学得的调度用于其他求解器。</translation>
    </message>
    <message>
        <source>What is measured; only values of one metric are shown together.</source>
        <translation>测量的内容；只同时显示同一指标的数值。</translation>
    </message>
    <message>
        <source>Of which model values are shown.</source>
        <translation>显示哪个模型的数值。</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>The number of network evaluations of the schedules shown.</source>
        <translation>所示调度的网络评估次数。</translation>
    </message>
    <message>
        <source>Only values of one protocol stand in a matrix.</source>
        <translation>一个矩阵中只包含同一测量协议的数值。</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>测量协议(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>NFE(&amp;N)</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>测得的数值</translation>
    </message>
    <message>
        <source>Values appear here while an evaluation measures them.</source>
        <translation>测评进行时，数值会显示在这里。</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>Copy a table of all shown values, with a row for each curve.</source>
        <translation>复制包含所有显示数值的表格，每条曲线一行。</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all shown values, each seed with its whole protocol.</source>
        <translation>复制所有显示的数值，每个种子附完整的测量协议。</translation>
    </message>
    <message>
        <source>Copied as LaTeX.</source>
        <translation>已复制为 LaTeX。</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>已复制为 CSV。</translation>
    </message>
    <message>
        <source>%1 per NFE</source>
        <comment>metric</comment>
        <translation>%1（按 NFE）</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Papers report FIDs against the statistics of certain data sets (CIFAR-10, FFHQ, AFHQv2, LSUN-Bedroom, ImageNet-256, COCO); the shown values are not such.</source>
        <translation>论文报告的是针对特定数据集（CIFAR-10、FFHQ、AFHQv2、LSUN-Bedroom、ImageNet-256、COCO）统计量的 FID；当前数值不属于此类。</translation>
    </message>
    <message>
        <source>Lay what papers report for %1 over the plot: LD3, S4S, GS and GITS. Their code and references are others&apos;, so small differences mean nothing.</source>
        <translation>在图上叠加论文针对 %1 报告的数值：LD3、S4S、GS 和 GITS。其代码和参考不同，细微差异没有意义。</translation>
    </message>
    <message>
        <source>These values are of unlike protocol: they cannot be compared and are not joined. %1</source>
        <translation>这些数值的测量协议不同：不可比较，也不连线。%1</translation>
    </message>
    <message>
        <source>Cross&amp;ed solvers</source>
        <translation>交叉求解器(&amp;E)</translation>
    </message>
    <message>
        <source>Also draw learned schedules with solvers that they were not learned for.</source>
        <translation>同时绘制学得的调度用于其他求解器的结果。</translation>
    </message>
    <message>
        <source>Plot of measured values</source>
        <translation>测量值图</translation>
    </message>
    <message>
        <source>Matrix of solvers</source>
        <translation>求解器矩阵</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>point at a figure to read where it is from</source>
        <translation>指向一个值可查看其来源</translation>
    </message>
    <message>
        <source>Gray: figures as papers published them for %1, not measured here; point at one for its source.</source>
        <translation>灰色：论文针对 %1 发表的数值，并非在此测得；将鼠标指向某点可查看出处。</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>已测量的内容</translation>
    </message>
    <message>
        <source>the first that was measured</source>
        <translation>最先测量的</translation>
    </message>
    <message>
        <source>distances; lower is better</source>
        <translation>距离；越低越好</translation>
    </message>
    <message>
        <source>Logarithmic scale for the values, and for the matrix&apos; colors.</source>
        <translation>数值以及矩阵颜色使用对数刻度。</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>一个样本的网络评估次数</translation>
    </message>
    <message>
        <source>the one with most values</source>
        <translation>值最多的一个</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationPlot</name>
    <message>
        <source>teacher, %1, NFE %2: %3</source>
        <comment>solver, budget, value</comment>
        <translation>教师，%1，NFE %2：%3</translation>
    </message>
    <message>
        <source>teacher, %1, NFE %2: %3, early estimate</source>
        <comment>solver, budget, value</comment>
        <translation>教师，%1，NFE %2：%3，早期估计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, then what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, published</source>
        <comment>method</comment>
        <translation>%1，已发表</translation>
    </message>
    <message>
        <source>early estimate</source>
        <translation>早期估计</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No values yet. Select runs and press Evaluate.</source>
        <translation>尚无数值。请选择运行并点击“测评”。</translation>
    </message>
    <message>
        <source>NFE, number of network evaluations</source>
        <translation>NFE，网络评估次数</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3, published in %4</source>
        <comment>method, budget, value, source</comment>
        <translation>%1，NFE %2：%3，发表于 %4</translation>
    </message>
    <message>
        <source>%1, NFE %2: %3</source>
        <comment>curve, budget, value</comment>
        <translation>%1，NFE %2：%3</translation>
    </message>
    <message>
        <source>%1, early estimate from %2 % of the samples</source>
        <comment>value, percent</comment>
        <translation>%1，基于 %2 % 样本的早期估计</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>横轴使用对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>NFE: network evaluations that one sample costs. Upwards: the metric, lower is better. Bars reach from the least to the greatest value of the seeds. Hollow marks are early estimates from a part of the samples. Where the legend names protocols, marks of another shape are of another one; they cannot be compared and are not joined.</source>
        <translation>NFE：一个样本所需的网络评估次数。纵轴：指标，越低越好。误差棒从各种子的最小值到最大值。空心标记为基于部分样本的早期估计。图例列出测量协议时，形状不同的标记属于不同的协议，不可比较，也不连线。</translation>
    </message>
    <message>
        <source>No room for the legend: the table shows the marks of the curves.</source>
        <translation>图例放不下：表格中显示各曲线的标记。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::EvaluationTableModel</name>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>schedule, solver it was learned for</comment>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The solver that sampled.</source>
        <translation>采样所用的求解器。</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>A hand-made schedule, or a learned one and the solver it was learned for.</source>
        <translation>手工调度，或学得的调度及其对应的求解器。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Network evaluations that one sample costs.</source>
        <translation>一个样本所需的网络评估次数。</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Mean over seeds ± standard deviation; lower is better. Italic: an early estimate.</source>
        <translation>各种子的均值 ± 标准差，越低越好。斜体：早期估计。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Samples of each seed, or the share of them that is there.</source>
        <translation>每个种子的样本数，或已完成的比例。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Values with the same mark were measured by the same protocol and can be compared; a row&apos;s tooltip says all of it.</source>
        <translation>标记相同的数值按相同的测量协议测得，可以比较；行的提示会给出全部内容。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>测量协议</translation>
    </message>
    <message>
        <source>What a reader of the value should know.</source>
        <translation>阅读该数值时应了解的事项。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentFields</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>模型 (*.pkl *.pt *.pth *.ts *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>builtin, or a file</source>
        <translation>builtin 或文件</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>“builtin” for the model that needs no file, or a model file: type its path, browse, or drop it here.</source>
        <translation>输入“builtin”使用无需文件的内置模型；或指定模型文件：输入路径、浏览选择，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>S&amp;olver</source>
        <translation>求解器(&amp;O)</translation>
    </message>
    <message>
        <source>The solver that the schedule is learned for, its order and variant. A schedule suits only the solver it was learned for.</source>
        <translation>学习调度时所针对的求解器及其阶数和变体。调度只适用于学习时所针对的求解器。</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>&amp;NFE</translation>
    </message>
    <message>
        <source>Number of network evaluations that one sample may cost.</source>
        <translation>生成一个样本允许的网络评估次数。</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>No&amp;ise schedule</source>
        <translation>噪声调度(&amp;I)</translation>
    </message>
    <message>
        <source>How data and noise are mixed over time: alpha(t) and sigma(t).</source>
        <translation>数据与噪声随时间混合的方式：alpha(t) 和 sigma(t)。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速 (fast)</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文 (paper)</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>训练方案(&amp;R)</translation>
    </message>
    <message>
        <source>fast: Levenberg-Marquardt on the schedule, takes seconds. paper: the published LD3 algorithm, gradient descent with a soft teacher.</source>
        <translation>fast：对调度做 Levenberg-Marquardt 优化，只需数秒。paper：已发表的 LD3 算法，即使用软教师的梯度下降。</translation>
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
        <translation>优化器(&amp;Z)</translation>
    </message>
    <message>
        <source>What moves the time steps. Levenberg-Marquardt needs no gradient through the network; RMSprop and Adam do.</source>
        <translation>调整时间步所用的方法。Levenberg-Marquardt 不需要穿过网络的梯度；RMSprop 和 Adam 需要。</translation>
    </message>
    <message>
        <source>as the recipe does</source>
        <translation>按训练方案</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The time steps that the training begins with. As the recipe does: fast tries several hand-made schedules, paper begins with equal steps. An edited schedule is offered here after &quot;Start training from it&quot;.</source>
        <translation>训练开始时的时间步。按训练方案：fast 尝试若干手工调度，paper 从等距步开始。选择“以此开始训练”后，此处可选所编辑的调度。</translation>
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
        <translation>步长变量(&amp;S)</translation>
    </message>
    <message>
        <source>The variable in which step sizes are learned: λ = log(alpha/sigma), or the time t of the noise schedule.</source>
        <translation>学习步长时所用的变量：λ = log(alpha/sigma)，或噪声调度的时间 t。</translation>
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
        <translation>损失(&amp;L)</translation>
    </message>
    <message>
        <source>Distance of the student&apos;s sample from the teacher&apos;s. L2: mean of squares; L1: mean of absolute values; both over all pixels.</source>
        <translation>学生样本与教师样本之间的距离。L2：差的平方的均值；L1：差的绝对值的均值；两者均对所有像素计算。</translation>
    </message>
    <message>
        <source>Training sa&amp;mples</source>
        <translation>训练样本数(&amp;M)</translation>
    </message>
    <message>
        <source>Number of the teacher&apos;s samples that are learned from.</source>
        <translation>用于学习的教师样本数。</translation>
    </message>
    <message>
        <source>&amp;Validation samples</source>
        <translation>验证样本数(&amp;V)</translation>
    </message>
    <message>
        <source>Number of further samples by which the best schedule is chosen.</source>
        <translation>另外用于选出最佳调度的样本数。</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>Of shuffling: the same seed gives the same schedule.</source>
        <translation>用于打乱样本顺序：种子相同，得到的调度也相同。</translation>
    </message>
    <message>
        <source>Learn coefficients &amp;too</source>
        <translation>同时学习系数(&amp;T)</translation>
    </message>
    <message>
        <source>Also learn additive changes of the solver&apos;s coefficients. Lowers the error at few evaluations; other programs cannot use such a schedule fully.</source>
        <translation>同时学习求解器系数的加性修正。评估次数较少时可降低误差；其他程序无法完全利用这样的调度。</translation>
    </message>
    <message numerus="yes">
        <source>edited, %n step(s)</source>
        <translation>
            <numerusform>手工编辑，%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>The solver that makes the samples to learn from.</source>
        <translation>用于生成学习所需样本的求解器。</translation>
    </message>
    <message>
        <source>NFE</source>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Network evaluations of the teacher for one sample: many, so that its samples are nearly exact.</source>
        <translation>教师生成一个样本所用的网络评估次数：应取较大值，使其样本近乎精确。</translation>
    </message>
    <message>
        <source>Time steps</source>
        <translation>时间步</translation>
    </message>
    <message>
        <source>The hand-made schedule of the teacher.</source>
        <translation>教师所用的手工调度。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Number of samples the teacher makes: at least those for training and validation together.</source>
        <translation>教师生成的样本数：不得少于训练与验证样本数之和。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Of the noise that samples start from.</source>
        <translation>用于生成样本的初始噪声。</translation>
    </message>
    <message>
        <source>Choose a teacher set</source>
        <translation>选择教师样本集</translation>
    </message>
    <message>
        <source>Teacher sets (*.safetensors);;All files (*)</source>
        <translation>教师样本集 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>教师文件</translation>
    </message>
    <message>
        <source>Samples made before, or a folder of the reference&apos;s latent_*.pt files, used instead of making new ones. Empty: none.</source>
        <translation>使用先前生成的样本，或参考实现的 latent_*.pt 文件所在的文件夹，而不生成新样本。留空表示不使用。</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Where the network is evaluated. Automatic: the first GPU, else the processor.</source>
        <translation>进行网络评估的设备。自动：使用第一个 GPU，没有则使用处理器。</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>Floating-point numbers of the network and the samples.</source>
        <translation>网络和样本所用的浮点数类型。</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Samples that go through the network together at most. A smaller batch needs less memory; results stay the same.</source>
        <translation>最多同时通过网络的样本数。批越小所需内存越少；结果不变。</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全部核心</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程数(&amp;H)</translation>
    </message>
    <message>
        <source>Threads of the processor; 0 means one for each core.</source>
        <translation>处理器线程数；0 表示每个核心一个线程。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>每个样本的网络评估次数</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>各求解器的来源见列表中其名称的提示</translation>
    </message>
    <message>
        <source>paper: Tong et al. 2025 (LD3); fast: this program</source>
        <translation>paper：Tong 等 2025（LD3）；fast：本程序</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>噪声水平 σ = sigma/alpha</translation>
    </message>
    <message>
        <source>L2, L1: of pixel values</source>
        <translation>L2、L1：像素值的单位</translation>
    </message>
    <message>
        <source>LPIPS: Zhang et al. 2018</source>
        <translation>LPIPS：Zhang 等 2018</translation>
    </message>
    <message>
        <source>bits of a number: 32 or 64</source>
        <translation>每个数的位数：32 或 64</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExperimentForm</name>
    <message>
        <source>as in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>The model is being read.</source>
        <translation>正在读取模型。</translation>
    </message>
    <message>
        <source>experiment</source>
        <comment>undo; its settings</comment>
        <translation>实验</translation>
    </message>
    <message numerus="yes">
        <source>Training and validation need %Ln sample(s).</source>
        <translation>
            <numerusform>训练和验证共需 %Ln 个样本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ExportPanel</name>
    <message>
        <source>at the smallest noise level, as learned</source>
        <translation>最小噪声水平，与学得的一致</translation>
    </message>
    <message>
        <source>with a zero appended</source>
        <translation>末尾追加一个零</translation>
    </message>
    <message>
        <source>with a zero in place of the last level</source>
        <translation>以零替换最后一个水平</translation>
    </message>
    <message>
        <source>Save the schedule as</source>
        <translation>调度另存为</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The program or file format that the schedule is written for.</source>
        <translation>写入调度所针对的程序或文件格式。</translation>
    </message>
    <message>
        <source>Programs differ in what they expect at the end of a list of noise levels; the wrong end spoils the samples.</source>
        <translation>各程序对噪声水平列表结尾的要求不同；结尾有误会破坏样本。</translation>
    </message>
    <message>
        <source>Train a schedule or open a run; what will be written is shown here.</source>
        <translation>请训练一个调度或打开运行记录；将要写入的内容会显示在此处。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Rounding changes a noise level by at most %1 of its value.</source>
        <translation>舍入使噪声水平的相对变化不超过 %1。</translation>
    </message>
    <message>
        <source>Say first to which file the schedule is to be written.</source>
        <translation>请先指定要将调度写入哪个文件。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file that the schedule is written to.</source>
        <translation>写入调度的文件。</translation>
    </message>
    <message>
        <source>Read back, all steps are the same to the last bit.</source>
        <translation>读回后，所有步骤逐位相同。</translation>
    </message>
    <message>
        <source>Read back, noise levels of the steps change by at most %1 of their value, those told to the network by at most %2.</source>
        <translation>读回后，各步噪声水平的变化至多为其值的 %1，告知网络的至多为 %2。</translation>
    </message>
    <message>
        <source>Measured loss of the schedule itself: %1 (%2).</source>
        <comment>loss, its name</comment>
        <translation>调度本身的实测损失：%1（%2）。</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the command line that writes the same file.</source>
        <translation>复制写出同一文件的命令。</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>noise levels σ = sigma/alpha</source>
        <translation>噪声水平 σ = sigma/alpha</translation>
    </message>
    <message>
        <source>what the format can hold</source>
        <translation>格式可容纳的</translation>
    </message>
    <message>
        <source>what the program expects</source>
        <translation>程序所期望的</translation>
    </message>
    <message>
        <source>the run&apos;s name and the format, in the run&apos;s folder</source>
        <translation>运行名称和格式，位于运行文件夹中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), not text.</source>
        <translation>
            <numerusform>%Ln 字节，非文本内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::Farewell</name>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>仍然退出</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::FigureDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>All panels, into a folder</source>
        <translation>所有面板，存入文件夹</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, extension</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pa&amp;nel</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing is shown there yet: train a schedule or open a run.</source>
        <translation>此处尚无内容：请训练调度或打开运行。</translation>
    </message>
    <message>
        <source>%1, at true size: %2 pt by %3 pt</source>
        <comment>panel, width, height</comment>
        <translation>%1，实际大小：%2 pt × %3 pt</translation>
    </message>
    <message>
        <source>Say first where the figure is to be written.</source>
        <translation>请先说明插图写到哪里。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n figure(s) in %1.</source>
        <translation>
            <numerusform>已将 %n 幅插图保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>复制画出同一张插图的命令。</translation>
    </message>
    <message>
        <source>Saving: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>正在保存：已完成 %1 张插图，共 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>已复制 %n 条命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose drawing is exported, or those of all into one folder.</source>
        <translation>导出哪个面板的图，或将全部导出到一个文件夹。</translation>
    </message>
    <message>
        <source>the panel that was used last</source>
        <translation>上次使用的面板</translation>
    </message>
    <message>
        <source>The kind of file. PDF, SVG and TikZ stay sharp at any size; CSV holds the numbers.</source>
        <translation>文件类型。PDF、SVG 和 TikZ 在任何尺寸下都清晰；CSV 包含数值。</translation>
    </message>
    <message>
        <source>The file, or for all panels the folder, that is written.</source>
        <translation>要写入的文件，或对所有面板为文件夹。</translation>
    </message>
    <message>
        <source>the panel&apos;s name, in the folder that was used last</source>
        <translation>面板的名称，位于上次使用的文件夹中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>坐标轴上方</translation>
    </message>
    <message>
        <source>below the axes</source>
        <translation>坐标轴下方</translation>
    </message>
    <message>
        <source>right of the axes</source>
        <translation>坐标轴右侧</translation>
    </message>
    <message>
        <source>inside, top left</source>
        <translation>内部，左上</translation>
    </message>
    <message>
        <source>inside, top right</source>
        <translation>内部，右上</translation>
    </message>
    <message>
        <source>inside, bottom left</source>
        <translation>内部，左下</translation>
    </message>
    <message>
        <source>inside, bottom right</source>
        <translation>内部，右下</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mathematical &amp;symbols</source>
        <translation>数学符号(&amp;S)</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>In points of 1/72 inch; LaTeX&apos;s own point is 1/72.27 inch.</source>
        <translation>单位为 1/72 英寸的点；LaTeX 自己的点为 1/72.27 英寸。</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>Natural: the golden ratio of the width; for pictures, as many rows as there are.</source>
        <translation>自然：按宽度的黄金比例；对图片则为全部行。</translation>
    </message>
    <message>
        <source>Height of all text, as in the paper: a figure is not to be scaled.</source>
        <translation>所有文字的高度，与论文中一致：插图不应缩放。</translation>
    </message>
    <message>
        <source>as suits the text</source>
        <translation>与文字相称</translation>
    </message>
    <message>
        <source>Label the axes with σ, λ, t and i instead of words.</source>
        <translation>用 σ、λ、t 和 i 代替文字标注坐标轴。</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>Font si&amp;ze</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>线宽(&amp;L)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>points of 1/72 inch</source>
        <translation>点（1/72 英寸）</translation>
    </message>
    <message>
        <source>A width that journals and conferences ask for; each preset remembers the other settings on its own.</source>
        <translation>期刊和会议要求的宽度；每个预设各自记住其他设置。</translation>
    </message>
    <message>
        <source>that of the preset</source>
        <translation>预设的宽度</translation>
    </message>
    <message>
        <source>Family of the letters; the font is embedded in the file.</source>
        <translation>字体；会嵌入文件中。</translation>
    </message>
    <message>
        <source>Width of the curves; axes and grid are thinner.</source>
        <translation>曲线宽度；坐标轴和网格更细。</translation>
    </message>
    <message>
        <source>Where the names of the curves stand.</source>
        <translation>曲线名称的位置。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::InterruptedOffer</name>
    <message>
        <source>The training “%1” was interrupted at iteration %2. It can go on from there.</source>
        <translation>训练“%1”在第 %2 次迭代时中断。可以从那里继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) were interrupted, the newest is “%1”. They can go on where they stood, one after the other.</source>
        <translation>
            <numerusform>有 %n 个训练中断，最新的是“%1”。它们可以从中断处依次继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部恢复运行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobAlarm</name>
    <message>
        <source>Iteration %1: the loss runs away (validation loss %2, gradient norm %3).</source>
        <translation>第 %1 次迭代：损失发散（验证损失 %2，梯度范数 %3）。</translation>
    </message>
    <message>
        <source>Iteration %1: a loss is not a number (training loss %2, gradient norm %3).</source>
        <translation>第 %1 次迭代：损失不是数值（训练损失 %2，梯度范数 %3）。</translation>
    </message>
    <message>
        <source>The best schedule so far is kept; its validation loss is %1.</source>
        <translation>已保留目前最佳的调度；其验证损失为 %1。</translation>
    </message>
    <message>
        <source>There is no schedule to keep yet.</source>
        <translation>目前还没有可保留的调度。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what is kept</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The training waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>磁盘已满：%1。训练正在等待，没有丢失任何内容。请腾出空间，然后让它继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Locate the model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Locate the teacher set</source>
        <translation>查找教师样本集</translation>
    </message>
    <message>
        <source>The run of this job is not there any more: there is nothing to go on with.</source>
        <translation>此任务的运行已不存在：没有可以继续的内容。</translation>
    </message>
    <message>
        <source>The hand-made schedule %1 has no loss: its samples are not numbers. It is left out of the comparison.</source>
        <translation>手工调度 %1 没有损失：其样本不是数值。它不参与比较。</translation>
    </message>
    <message>
        <source>Iteration %1: the loss runs away (training loss %2, gradient norm %3).</source>
        <translation>第 %1 次迭代：损失发散（训练损失 %2，梯度范数 %3）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run, message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The disk is full: %1. The evaluation waits and has lost nothing. Make room, then let it go on.</source>
        <comment>folder</comment>
        <translation>磁盘已满：%1。测评正在等待，没有丢失任何内容。请腾出空间，然后让它继续。</translation>
    </message>
    <message>
        <source>There is nothing to mend any more: what failed was put back or removed.</source>
        <translation>没有需要修复的内容：失败的任务已放回队列或被移除。</translation>
    </message>
    <message numerus="yes">
        <source>The runs of %n job(s) are not there any more: there is nothing to go on with.</source>
        <translation>
            <numerusform>%n 个任务的运行已不存在：没有可以继续的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDesk</name>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>The evaluation has finished.</source>
        <translation>测评已完成。</translation>
    </message>
    <message>
        <source>Stopped. Best validation loss %1 after %2 network evaluations; the run can be resumed.</source>
        <translation>已停止。经 %2 次网络评估，最佳验证损失为 %1；该运行可以恢复。</translation>
    </message>
    <message>
        <source>Finished. Best validation loss %1 after %2 network evaluations.</source>
        <translation>已完成。经 %2 次网络评估，最佳验证损失为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>已复制 %n 条命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is running. What it reached is kept, and it can be continued later.</source>
        <translation>有任务正在运行。已取得的结果会保留，之后可以继续。</translation>
    </message>
    <message>
        <source>The run of the selected job is not there any more: there is nothing to go on with. Duplicating the job trains anew.</source>
        <translation>所选任务的运行已不存在：没有可以继续的内容。复制该任务可重新训练。</translation>
    </message>
    <message>
        <source>Stopped before there was anything to keep.</source>
        <translation>已停止，当时还没有可保留的内容。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobDialog</name>
    <message>
        <source>Change a waiting training</source>
        <translation>更改等待中的训练</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Queue a changed copy of a training</source>
        <translation>将修改后的训练副本加入队列</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>加入队列(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobNotice</name>
    <message>
        <source>LD3 Workbench: %1</source>
        <comment>state of a job</comment>
        <translation>LD3 Workbench：%1</translation>
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
        <translation>距当前阶段或测评结束的估计时间。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage of a job, the time that it took</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评估次数</translation>
    </message>
    <message>
        <source>Share of the whole job, by network evaluations. While a training&apos;s size is not known yet, of the present stage: &quot;1/3: 63 %&quot; is the first of three.</source>
        <translation>按网络评估次数计算的整个任务的完成比例。训练规模尚未知时，为当前阶段的比例：“1/3: 63 %”表示三个阶段中的第一个。</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job, the teacher&apos;s samples included, and at most to be spent, estimated; one with a gradient counts as three.</source>
        <translation>每次对一个样本的网络评估：任务已用（包括教师样本）及预计最多使用的次数；带梯度的一次按三次计。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No jobs yet. Press Train for one training, Add to queue for several in a row, or Evaluate in the list of runs.</source>
        <translation>尚无任务。点击“开始训练”进行一次训练，“加入队列”可依次进行多次，或在运行列表中点击“测评”。</translation>
    </message>
    <message>
        <source>The queue is held: no further job starts.</source>
        <translation>队列已挂起：不再启动任务。</translation>
    </message>
    <message numerus="yes">
        <source>The queue is held: %n job(s) wait until you let it go on.</source>
        <translation>
            <numerusform>队列已挂起：%n 个任务等待您让队列继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait.</source>
        <translation>
            <numerusform>%n 个任务等待中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::LastExport</name>
    <message>
        <source>Copied: %1</source>
        <comment>a command line</comment>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What a training does is logged here. Press Train, or open a run.</source>
        <translation>训练过程的日志将显示在此处。请点击“开始训练”，或打开运行记录。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>对数刻度(&amp;O)</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Network evaluations</source>
        <translation>网络评估次数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>What the plot counts to the right.</source>
        <translation>横轴所表示的量。</translation>
    </message>
    <message>
        <source>Logarithmic scale for the loss.</source>
        <translation>损失使用对数刻度。</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>横轴(&amp;A)</translation>
    </message>
    <message>
        <source>Plot of losses</source>
        <translation>损失图</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How much of each running mean comes from the losses before; the losses themselves stay pale below it.</source>
        <translation>每个滑动平均值中有多少来自之前的损失；损失本身以浅色留在下方。</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>iterations, evaluations of the network on one sample, or seconds</source>
        <translation>迭代次数、单个样本的网络评估次数或秒</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
</context>
<context>
    <name>ld3::ui::LossPlot</name>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>network evaluations</source>
        <translation>网络评估次数</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Distance between the student&apos;s and the teacher&apos;s samples, in the loss that is trained. Dashed levels are hand-made schedules on the same validation samples. A network evaluation is one sample through the network; a backward pass counts as two.</source>
        <translation>学生样本与教师样本之间的距离，以训练所用的损失度量。虚线表示各手工调度在同一批验证样本上的损失。一个样本通过网络一次计为一次网络评估；一次反向传播计为两次。</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值 (NaN)</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1，验证</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>%1: %2 after iteration %3, %4 network evaluations, %5 s</source>
        <translation>%1：%2（迭代 %3 次、网络评估 %4 次、历时 %5 秒后）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hand-made schedule, its loss</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Logarithmic to the right</source>
        <translation>横轴使用对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>%1, training</source>
        <translation>%1，训练</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1，最佳</translation>
    </message>
    <message>
        <source>no number, or diverging</source>
        <translation>非数值或发散</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>run, what is wrong with a loss</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, running mean</source>
        <comment>losses</comment>
        <translation>%1，滑动平均</translation>
    </message>
    <message>
        <source>No losses yet. Press Train, or open a run.</source>
        <translation>尚无损失数据。请点击“开始训练”，或打开运行记录。</translation>
    </message>
    <message>
        <source>%1 (lowest and highest of each %2)</source>
        <comment>heading of a column; number of values</comment>
        <translation>%1（每 %2 个中的最低值和最高值）</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MainWindow</name>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>LD3 Workbench</source>
        <translation>LD3 Workbench</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Values over NFE</source>
        <translation>随 NFE 变化的值</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1 The language changes when the program is started again.</source>
        <translation>%1语言将在重新启动程序后切换。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ManualWindow</name>
    <message>
        <source>The manual is in English.</source>
        <translation>手册为英文。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Words to find; Return goes to the next place.</source>
        <translation>要查找的词；按回车转到下一处。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkDesk</name>
    <message numerus="yes">
        <source>%n run(s) deleted. Undo brings them back until the window is closed.</source>
        <translation>
            <numerusform>已删除 %n 个运行记录。在关闭窗口之前可用“撤销”恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>LaTeX table (*.tex)</source>
        <translation>LaTeX 表格 (*.tex)</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>导出运行记录表</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>color of %1</source>
        <comment>undo; name of a curve</comment>
        <translation>%1 的颜色</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MarkEditor</name>
    <message>
        <source>Ctrl+Return takes the note, Escape leaves the old one.</source>
        <translation>Ctrl+Enter 采用备注，Esc 保留原备注。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>such as: paper, baseline</source>
        <translation>例如：论文, 基线</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n run(s)</source>
        <translation>
            <numerusform>%n 个运行记录的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n run(s)</source>
        <translation>
            <numerusform>%n 个运行记录的备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or tags of the runs</source>
        <translation>运行的名称或标签</translation>
    </message>
    <message>
        <source>Return takes the line, Escape leaves what was.</source>
        <translation>回车采用此行，Esc 保持原样。</translation>
    </message>
    <message>
        <source>Note on the runs</source>
        <translation>运行的备注</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>what the runs have now</source>
        <translation>运行当前的内容</translation>
    </message>
    <message>
        <source>a name, or tags between commas</source>
        <translation>一个名称，或以逗号分隔的标签</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>name of a run</comment>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <comment>name of a run</comment>
        <translation>%1 的备注</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MatrixPlot</name>
    <message>
        <source>used with</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>learned for</source>
        <translation>为其学得</translation>
    </message>
    <message>
        <source>Each row is a schedule learned for one solver, each column the solver it is used with; framed: its own. Lower is better.</source>
        <translation>每行是为某一求解器学得的调度，每列是实际使用的求解器；加框：其自身的求解器。越低越好。</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: %3</source>
        <translation>为 %1 学得，用于 %2：%3</translation>
    </message>
    <message>
        <source>Learned for %1, used with %2: not measured</source>
        <translation>为 %1 学得，用于 %2：未测量</translation>
    </message>
    <message>
        <source>No learned schedule has been measured yet. Select runs and press Evaluate.</source>
        <translation>尚未测量任何学得的调度。请选择运行并点击“测评”。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a message, and how often one of its kind was said</comment>
        <translation>
            <numerusform>%1（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next message; this one stays.</source>
        <translation>显示下一条消息；此消息保留。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelDesk</name>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.pkl *.pt *.pth *.ts *.safetensors);;All files (*)</source>
        <translation>模型 (*.pkl *.pt *.pth *.ts *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The description cannot be written beside the model and is remembered by this program instead.</source>
        <translation>无法在模型旁写入说明，改由本程序记住。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ModelInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>SHA-256 of the model&apos;s file.</source>
        <translation>模型文件的 SHA-256。</translation>
    </message>
    <message>
        <source>Copy the model&apos;s SHA-256 to the clipboard.</source>
        <translation>将模型的 SHA-256 复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>概况(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>结构(&amp;A)</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
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
        <translation>一次只使用一个模型：已打开 %1，其他模型未打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) drawn in the plot of schedules. &quot;Opened schedules&quot; above it removes them.</source>
        <translation>
            <numerusform>已在调度图中绘制 %n 个调度。可用图上方的“已打开的调度”移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) cannot be opened, first: %1</source>
        <translation>
            <numerusform>%n 个文件或文件夹无法打开，首先是：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open models, schedules and runs</source>
        <translation>打开模型、调度和运行记录</translation>
    </message>
    <message>
        <source>Models, schedules and files of runs (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;All files (*)</source>
        <translation>模型、调度和运行记录文件 (*.pkl *.pt *.pth *.ts *.safetensors *.json *.jsonl *.csv *.tex *.txt *.py);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the folder of a run, of values or of runs</source>
        <translation>打开一次运行、数值或多次运行的文件夹</translation>
    </message>
    <message>
        <source>One folder of runs is listed at a time: %1 was opened, the other folders were not.</source>
        <translation>一次只列出一个运行文件夹：已打开 %1，其他文件夹未打开。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Panels</name>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PathEdit</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PicturesWindow</name>
    <message>
        <source>Pictures side by side</source>
        <translation>并排图片</translation>
    </message>
    <message>
        <source>Pictures of each combination.</source>
        <translation>每种组合的图片数。</translation>
    </message>
    <message>
        <source>Seed of the noise that all combinations start from.</source>
        <translation>所有组合共用的起始噪声的种子。</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>样本(&amp;M)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a PNG file that says inside with what settings, seed and version it was made.</source>
        <translation>写入一个 PNG 文件，其中注明生成它的设置、种子和版本。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%n 种组合</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what is drawn by then; the rest can be drawn later.</source>
        <translation>显示到此时为止绘制的内容；其余可以稍后绘制。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Drawing… %1 %</source>
        <comment>percent</comment>
        <translation>正在绘制… %1 %</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n combination(s) are not drawn.</source>
        <translation>
            <numerusform>已停止：%n 个组合未绘制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Draws what is missing.</source>
        <translation>绘制缺少的部分。</translation>
    </message>
    <message>
        <source>&amp;Copy as command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same pictures.</source>
        <translation>复制画出相同图片的命令。</translation>
    </message>
    <message>
        <source>Copied the command to the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>that of the evaluation</source>
        <translation>测评的种子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pictures are being drawn, and would be missing.</source>
        <translation>正在绘制图片，关闭后将没有这些图片。</translation>
    </message>
    <message>
        <source>The drawn pictures are not saved, and would be lost.</source>
        <translation>绘制好的图片尚未保存，将会丢失。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotUndo</name>
    <message>
        <source>axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>logarithmic to the right</source>
        <translation>横轴对数刻度</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>已发表的数值</translation>
    </message>
    <message>
        <source>crossed solvers</source>
        <translation>交叉求解器</translation>
    </message>
    <message>
        <source>hand-made schedules</source>
        <translation>手工调度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo; a plot and its setting</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>kind of difference</source>
        <translation>差异种类</translation>
    </message>
    <message>
        <source>scale of the difference</source>
        <translation>差异色标</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>样本数</translation>
    </message>
</context>
<context>
    <name>ld3::ui::PlotWidget</name>
    <message>
        <source>No room for the legend: enlarge the panel, or point at a curve.</source>
        <translation>图例放不下：请放大面板，或将鼠标指向曲线。</translation>
    </message>
    <message>
        <source>Point at the plot: its values are read out here.</source>
        <translation>指向图：其数值显示在此处。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::Preferences</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Dark letters on a light ground.</source>
        <translation>浅底深字。</translation>
    </message>
    <message>
        <source>Light letters on a dark ground.</source>
        <translation>深底浅字。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of all letters, in percent of the desktop&apos;s: 80 to 200. Default: 100.</source>
        <translation>所有文字的大小，为桌面文字大小的百分比：80 至 200。默认值：100。</translation>
    </message>
    <message>
        <source>Language of the window, its numbers and dates. Default: that of the desktop.</source>
        <translation>窗口及其数字和日期的语言。默认值：桌面的语言。</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>Colors and style of the desktop, as it had them when the program started. The default.</source>
        <translation>桌面在程序启动时的颜色和样式。默认值。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ProgressView</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 network evaluations</source>
        <comment>a number with its unit</comment>
        <translation>网络评估 %1 次</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>正在运行的任务的进度</translation>
    </message>
    <message>
        <source>Stopping after this round…</source>
        <translation>本轮结束后停止…</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each, spent by the job and, after &quot;≤&quot;, what it will have spent in all at most, estimated; one with a gradient counts as three. The share is that of the job, or of a stage while the job&apos;s size is not known; the time is that of the present stage.</source>
        <translation>任务已用的网络评估次数（每次一个样本），“≤”之后为预计总共最多使用的次数；带梯度的一次按三次计。比例为整个任务的比例，任务规模未知时为某一阶段的比例；时间为当前阶段的时间。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::QueueDesk</name>
    <message>
        <source>Change of job: %1</source>
        <translation>更改任务：%1</translation>
    </message>
    <message>
        <source>Removal of job: %1</source>
        <translation>移除任务：%1</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n job(s)</source>
        <translation>
            <numerusform>移除 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has begun meanwhile and keeps its settings. A copy with the changed ones can be queued.</source>
        <comment>title of a job</comment>
        <translation>“%1”已在此期间开始，其设置保持不变。可将采用更改后设置的副本加入队列。</translation>
    </message>
    <message>
        <source>Queue the changed copy</source>
        <translation>将修改后的副本加入队列</translation>
    </message>
    <message>
        <source>“%1” has begun, or is no longer in the queue: its settings stay as they are.</source>
        <comment>title of a job</comment>
        <translation>“%1”已开始，或已不在队列中：其设置保持不变。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RecentPaths</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is not there at present, as when its disk is not connected.</source>
        <translation>%1 目前不存在，例如其磁盘未连接。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ReportDesk</name>
    <message>
        <source>Write a report</source>
        <translation>撰写报告</translation>
    </message>
    <message>
        <source>HTML file (*.html);;PDF file (*.pdf)</source>
        <translation>HTML 文件 (*.html);;PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Report: reading</source>
        <translation>报告：正在读取</translation>
    </message>
    <message>
        <source>A report is being written, and would be missing.</source>
        <translation>正在写入报告，退出后将没有该报告。</translation>
    </message>
    <message>
        <source>Report: %1 of %2 figures</source>
        <comment>numbers</comment>
        <translation>报告：已完成 %1 张插图，共 %2 张</translation>
    </message>
    <message>
        <source>A report is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>已有一份报告正在写入。待其完成后才能写下一份；状态栏中的“停止”可中止它。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunDesk</name>
    <message>
        <source>Choose the folder of runs</source>
        <translation>选择运行记录文件夹</translation>
    </message>
    <message>
        <source>“%1” is not in the list of runs: it lies in another folder, or is archived.</source>
        <translation>“%1”不在运行列表中：它位于其他文件夹，或已归档。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>已复制 %n 条命令。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunEditor</name>
    <message numerus="yes">
        <source>star %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>为 %n 个运行记录加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the star of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>取消 %n 个运行记录的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>归档 %n 个运行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n run(s)</source>
        <comment>undo; from the archive</comment>
        <translation>
            <numerusform>取回 %n 个运行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n 个运行记录的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n 个运行记录的备注</numerusform>
        </translation>
    </message>
    <message>
        <source>rename to “%1”</source>
        <comment>undo</comment>
        <translation>重命名为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>delete %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>删除 %n 个运行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>color of %n run(s)</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%n 个运行记录的颜色</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunTableModel</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>NFE</source>
        <comment>number of network evaluations</comment>
        <translation>NFE</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>marks cannot be read</source>
        <translation>标记无法读取</translation>
    </message>
    <message>
        <source>Star; a click gives or takes it.</source>
        <translation>星标；单击可添加或取消。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>what is minimised</comment>
        <translation>损失</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <comment>of the network, spent by the training</comment>
        <translation>评估次数</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that the training took</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Maybe running elsewhere: %1 worked on it within the last minutes. Whether it still does, no lock of this file system tells.</source>
        <comment>name of a machine</comment>
        <translation>可能在别处运行：%1 在最近几分钟内处理过它。此文件系统没有锁，无法得知是否仍在进行。</translation>
    </message>
    <message>
        <source>Elsewhere?</source>
        <comment>status of a run: maybe on another machine</comment>
        <translation>在别处？</translation>
    </message>
    <message>
        <source>What one sample of the learned schedule costs.</source>
        <translation>用学到的调度生成一个样本的代价。</translation>
    </message>
    <message>
        <source>The least loss on the validation samples; losses of different kinds cannot be compared.</source>
        <translation>验证样本上的最小损失；不同类型的损失不可比较。</translation>
    </message>
    <message>
        <source>How noise grows with time, of the model.</source>
        <translation>模型的噪声如何随时间增长。</translation>
    </message>
    <message>
        <source>Evaluations of the network on one sample each; one with a gradient counts as three.</source>
        <translation>网络在单个样本上的评估次数；带梯度的一次计为三次。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunView</name>
    <message>
        <source>learned</source>
        <translation>学得的调度</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>比较 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, NFE %2</source>
        <comment>solver, number of network evaluations</comment>
        <translation>%1，NFE %2</translation>
    </message>
    <message>
        <source>%1 after iteration %2</source>
        <comment>run, number</comment>
        <translation>%1，第 %2 次迭代后</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>第 %1 次迭代后</translation>
    </message>
</context>
<context>
    <name>ld3::ui::RunsPanel</name>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行记录</translation>
    </message>
    <message>
        <source>No runs yet. Press Train to learn a first schedule.</source>
        <translation>尚无运行记录。请点击“开始训练”以学习第一个调度。</translation>
    </message>
    <message>
        <source>No run matches the filter.</source>
        <translation>没有符合筛选条件的运行记录。</translation>
    </message>
    <message>
        <source>Words that name, tags, note, status, solver, recipe or model must hold, or fields: nfe:6, nfe:4..8, best:&lt;0.01, solver:unipc, tag:paper, is:starred, is:archived. A minus in front turns a word round; quotes keep words together.</source>
        <translation>名称、标签、备注、状态、求解器、训练方案或模型须包含的词，或字段：nfe:6、nfe:4..8、best:&lt;0.01、solver:unipc、tag:paper、is:starred、is:archived。词前加减号表示排除；引号使多个词成为整体。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>All runs are archived. Runs, Show archived runs lists them.</source>
        <translation>所有运行记录均已归档。使用“运行记录”菜单中的“显示已归档的运行记录”可列出它们。</translation>
    </message>
    <message>
        <source>words and fields</source>
        <translation>词和字段</translation>
    </message>
    <message>
        <source>empty: all runs</source>
        <translation>空：所有运行</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleCanvas</name>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, difference %6</source>
        <translation>样本 %1，像素 (%2, %3)：教师 %4，学生 %5，差值 %6</translation>
    </message>
    <message>
        <source>sample %1, pixel (%2, %3): teacher %4, student %5, LPIPS %6</source>
        <translation>样本 %1，像素 (%2, %3)：教师 %4，学生 %5，LPIPS %6</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleControls</name>
    <message>
        <source> of %1</source>
        <extracomment>How many samples are shown of those that there are: behind a number.</extracomment>
        <translation>，共 %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>How many samples are shown.</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>signed difference</source>
        <translation>带符号差值</translation>
    </message>
    <message>
        <source>absolute difference</source>
        <translation>绝对差值</translation>
    </message>
    <message>
        <source>perceptual difference (LPIPS)</source>
        <translation>感知差值 (LPIPS)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Scale of the difference</source>
        <translation>差异的刻度</translation>
    </message>
    <message>
        <source>automatic scale</source>
        <extracomment>Scale of the difference colours: one for all samples, chosen by the program.</extracomment>
        <translation>自动色标</translation>
    </message>
    <message>
        <source>scale </source>
        <translation>色标上限 </translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最差优先</translation>
    </message>
    <message>
        <source>Sorts the samples by L2, the mean square of the difference, with pixel values from 0 to 1; where LPIPS is the difference that is shown, by LPIPS. Of a run that has ended, all validation samples are drawn for it, also those whose pictures were not kept.</source>
        <translation>按 L2（像素值 0 到 1 时差异的均方）对样本排序；若显示的差异为 LPIPS，则按 LPIPS 排序。对于已结束的运行，会为此绘制所有验证样本，包括未保存图片的样本。</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Teacher and student share one picture, on both sides of a line.</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Draws teacher and student in one picture, on both sides of a line that can be dragged (keys: Left and Right).</source>
        <translation>将教师和学生画在同一幅图中，分居可拖动的线两侧（按键：左、右）。</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Difference at the end of the color scale; each kind of difference has its own. Of signed and absolute ones 1 is the step from black to white; of LPIPS it is the value of a pixel. Automatic: the largest difference of all samples, shared by them.</source>
        <translation>色标末端的差值；每种差值有各自的色标。对有符号和绝对差值，1 为从黑到白的一步；对 LPIPS 则为像素的值。自动：所有样本的最大差值，共用。</translation>
    </message>
    <message>
        <source>steps from black to white; LPIPS</source>
        <translation>从黑到白的步长；LPIPS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Samples that are shown. Where a run that has ended kept fewer pictures, they are drawn anew with its model; new trainings and drafts picture as many.</source>
        <translation>显示的样本数。若已结束的运行保留的图片较少，则用其模型重新绘制；新的训练和草稿也显示同样多。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>1 to 64, or all</source>
        <translation>1 到 64，或全部</translation>
    </message>
    <message>
        <source>all that were kept, and 8 of new trainings</source>
        <translation>已保留的全部；新的训练为 8 个</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleDesk</name>
    <message>
        <source>Only the samples that the run kept are shown: %1</source>
        <translation>仅显示该运行保存的样本：%1</translation>
    </message>
    <message>
        <source>More samples are drawn when the job that is at work has ended.</source>
        <translation>正在进行的任务结束后会绘制更多样本。</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n sample(s) with the run&apos;s schedule…</source>
        <translation>
            <numerusform>正在用该运行的调度绘制 %n 个样本…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ld3::ui::SampleGrid</name>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Train to see samples</source>
        <translation>训练后将在此显示样本</translation>
    </message>
    <message>
        <source>These pictures cannot be compared: their sizes differ.</source>
        <translation>这些图像无法比较：尺寸不同。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|差值|</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>left and right of a line</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Ctrl and the mouse wheel zoom all pictures, dragging moves them, a double click shows them whole. While the space bar is held, teacher and student change places. Enlarged far enough, pixels say their values.</source>
        <translation>Ctrl 加鼠标滚轮缩放所有图片，拖动可移动，双击显示全图。按住空格键时，教师与学生互换位置。放大到足够大时，像素会显示其数值。</translation>
    </message>
    <message>
        <source>LPIPS compares pictures with one or three channels; these have %1.</source>
        <translation>LPIPS 只比较单通道或三通道图像；这些图像有 %1 个通道。</translation>
    </message>
    <message>
        <source>LPIPS needs weights that are not here yet: download %1 and put them into %2.</source>
        <extracomment>%1: names of files and where they come from; %2: a folder</extracomment>
        <translation>LPIPS 需要的权重尚不存在：请下载 %1，并放入 %2。</translation>
    </message>
    <message>
        <source>The weights that are here (NVIDIA&apos;s vgg16.pt) tell LPIPS of whole pictures only. For its places, download vgg16-397923af.pth (torchvision) and vgg.pth (LPIPS).</source>
        <translation>现有权重（NVIDIA 的 vgg16.pt）只能给出整幅图像的 LPIPS。若要逐位置的值，请下载 vgg16-397923af.pth（torchvision）和 vgg.pth（LPIPS）。</translation>
    </message>
    <message>
        <source>Perceptual difference: what each place of the pictures, as they are shown, contributes to LPIPS, the distance between the features that a network sees in them (Zhang et al. 2018, eq. 1).</source>
        <translation>感知差值：所显示图像的每个位置对 LPIPS 的贡献。LPIPS 是网络在两幅图像中提取的特征之间的距离（Zhang 等 2018，式 1）。</translation>
    </message>
    <message>
        <source>The network is %1.</source>
        <translation>网络为 %1。</translation>
    </message>
    <message>
        <source>LPIPS of a pixel</source>
        <translation>一个像素的 LPIPS</translation>
    </message>
    <message>
        <source>1 = black to white</source>
        <translation>1 = 从黑到白</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. One scale for all samples.</extracomment>
        <translation>%1（共用）</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>At a colour bar; %1: the unit of its numbers. A chosen scale.</extracomment>
        <translation>%1（固定）</translation>
    </message>
    <message>
        <source>Student minus teacher, mean over the color channels: with its sign (blue: too dark, red: too bright) or its size.</source>
        <translation>学生减教师，对颜色通道取平均：显示带符号的差值（蓝色：过暗，红色：过亮）或其绝对值。</translation>
    </message>
    <message>
        <source>pixel values, 1 from black to white; LPIPS: its value for a pixel</source>
        <translation>像素值，从黑到白为 1；LPIPS：其每像素的值</translation>
    </message>
    <message>
        <source>Point at a picture: its pixels are read out here.</source>
        <translation>指向图像：其像素值显示在此处。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleDesk</name>
    <message>
        <source>The next training starts from the edited schedule.</source>
        <translation>下一次训练将从所编辑的调度开始。</translation>
    </message>
    <message>
        <source>No schedule is shown that could be edited. Choose a hand-made one, or open a run.</source>
        <translation>没有可编辑的调度。请选择一个手工调度，或打开一次运行。</translation>
    </message>
    <message>
        <source>No other schedule is shown</source>
        <translation>没有显示其他调度</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>保存所编辑的调度</translation>
    </message>
    <message>
        <source>Schedule (*.json)</source>
        <translation>调度 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>name of an edit</comment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>name of an edit</comment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>The samples are drawn with the draft.</source>
        <translation>样本由草稿生成。</translation>
    </message>
    <message>
        <source>Open a run first: the draft is sampled with its model, from its noise.</source>
        <translation>请先打开一次运行：草稿将用其模型、从其噪声采样。</translation>
    </message>
    <message>
        <source>The draft of last time</source>
        <translation>上次的草稿</translation>
    </message>
    <message>
        <source>drawn with the draft</source>
        <translation>用草稿绘制</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleEditor</name>
    <message>
        <source>start from %1</source>
        <comment>undo; name of a schedule</comment>
        <translation>以 %1 为起点</translation>
    </message>
    <message>
        <source>move step %1</source>
        <comment>undo</comment>
        <translation>移动第 %1 步</translation>
    </message>
    <message>
        <source>set step %1</source>
        <comment>undo</comment>
        <translation>设定第 %1 步</translation>
    </message>
    <message>
        <source>insert a step</source>
        <comment>undo</comment>
        <translation>插入一步</translation>
    </message>
    <message>
        <source>remove step %1</source>
        <comment>undo</comment>
        <translation>删除第 %1 步</translation>
    </message>
    <message>
        <source>distribute steps</source>
        <comment>undo</comment>
        <translation>均匀分布各步</translation>
    </message>
    <message>
        <source>snap step %1</source>
        <comment>undo</comment>
        <translation>吸附第 %1 步</translation>
    </message>
    <message>
        <source>lock told levels</source>
        <comment>undo</comment>
        <translation>锁定评估时刻</translation>
    </message>
    <message>
        <source>unlock told levels</source>
        <comment>undo</comment>
        <translation>解锁评估时刻</translation>
    </message>
    <message>
        <source>free the ends</source>
        <comment>undo</comment>
        <translation>放开两端</translation>
    </message>
    <message>
        <source>fix the ends</source>
        <comment>undo</comment>
        <translation>固定两端</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScheduleFiles</name>
    <message>
        <source>Opened schedules</source>
        <translation>已打开的调度</translation>
    </message>
    <message>
        <source>Remove schedules that were opened from files from the plot.</source>
        <translation>从图中移除从文件打开的调度。</translation>
    </message>
    <message numerus="yes">
        <source>open %n schedule(s)</source>
        <translation>
            <numerusform>打开 %n 个调度</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>remove opened schedules</source>
        <translation>移除已打开的调度</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePanel</name>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>对数刻度(&amp;O)</translation>
    </message>
    <message>
        <source>σ, noise level</source>
        <translation>σ，噪声水平</translation>
    </message>
    <message>
        <source>λ, log of signal to noise</source>
        <translation>λ，对数信噪比</translation>
    </message>
    <message>
        <source>t, time</source>
        <translation>t，时间</translation>
    </message>
    <message>
        <source>What the plot shows upwards: σ = sigma/alpha in units of the data; λ = log(alpha/sigma), half the log of the signal-to-noise ratio; or t, the time of the noise schedule.</source>
        <translation>纵轴所表示的量：σ = sigma/alpha，以数据的单位计；λ = log(alpha/sigma)，即对数信噪比的一半；或 t，即噪声调度的时间。</translation>
    </message>
    <message>
        <source>Logarithmic scale for σ and t; λ is a logarithm already.</source>
        <translation>σ 和 t 使用对数刻度；λ 本身已是对数。</translation>
    </message>
    <message>
        <source>Hand-made schedules</source>
        <translation>手工调度</translation>
    </message>
    <message>
        <source>Choose which hand-made schedules are drawn for comparison.</source>
        <translation>选择绘制哪些手工调度以供比较。</translation>
    </message>
    <message>
        <source>&amp;Axis</source>
        <translation>纵轴(&amp;A)</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学得的调度</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>未绘制：%1</translation>
    </message>
    <message>
        <source>Plot of schedules</source>
        <translation>调度图</translation>
    </message>
    <message>
        <source>of σ: that of the data; λ has none; of t: that of the noise schedule</source>
        <translation>σ：数据的单位；λ 无单位；t：噪声调度的单位</translation>
    </message>
    <message>
        <source>each one&apos;s is said at its name in the list</source>
        <translation>见列表中各自的名称</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SchedulePlot</name>
    <message>
        <source>learned</source>
        <translation>学得的调度</translation>
    </message>
    <message>
        <source>step</source>
        <translation>时间步</translation>
    </message>
    <message>
        <source>level told to the network</source>
        <translation>评估时刻（告知网络）</translation>
    </message>
    <message>
        <source>time t</source>
        <translation>时间 t</translation>
    </message>
    <message>
        <source>Time t of each step, in the noise schedule&apos;s own unit.</source>
        <translation>每一步的时间 t，以噪声调度自身的单位计。</translation>
    </message>
    <message>
        <source>noise level σ</source>
        <translation>噪声水平 σ</translation>
    </message>
    <message>
        <source>σ: standard deviation of the noise at each step, in units of the data (for variance-preserving models σ/α).</source>
        <translation>σ：每一步噪声的标准差，以数据的单位计（对方差保持模型为 σ/α）。</translation>
    </message>
    <message>
        <source>λ = log(α/σ)</source>
        <translation>λ = log(α/σ)</translation>
    </message>
    <message>
        <source>λ: half the logarithm of the signal-to-noise ratio at each step, natural logarithm, without unit.</source>
        <translation>λ：每一步信噪比的自然对数的一半，无量纲。</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5</source>
        <translation>%1，第 %2 步：t = %3，σ = %4，λ = %5</translation>
    </message>
    <message>
        <source>%1, step %2: t = %3, σ = %4, λ = %5; told t = %6</source>
        <translation>%1，第 %2 步：t = %3，σ = %4，λ = %5；评估时刻 t = %6</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1 (told to the network)</source>
        <comment>a schedule</comment>
        <translation>%1（告知网络的）</translation>
    </message>
    <message>
        <source>%1 (off the scale)</source>
        <comment>a schedule</comment>
        <translation>%1（超出刻度）</translation>
    </message>
    <message>
        <source>No schedule yet. Press Train, open a run, or choose hand-made schedules.</source>
        <translation>尚无调度。请点击“开始训练”、打开运行记录，或选择手工调度。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Goes through the training from here on.</source>
        <translation>从此处开始播放训练过程。</translation>
    </message>
    <message>
        <source>Iteration of the training. Left and Right go one on, Page Up and Page Down farther.</source>
        <translation>训练的迭代。左、右键移动一次，Page Up 和 Page Down 移动更多。</translation>
    </message>
    <message>
        <source>This run has stored no iteration with a schedule.</source>
        <translation>此运行没有存储带调度的迭代。</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>第 %1 次迭代</translation>
    </message>
    <message>
        <source>iteration %1, the nearest stored to %2</source>
        <translation>第 %1 次迭代，离 %2 最近的已存储迭代</translation>
    </message>
    <message>
        <source>%1; validation loss %2</source>
        <comment>iteration and its loss</comment>
        <translation>%1；验证损失 %2</translation>
    </message>
    <message>
        <source>%1; without the learned coefficients, which are stored for the best only</source>
        <comment>iteration and its loss</comment>
        <translation>%1；不含学到的系数，它们只为最佳者存储</translation>
    </message>
    <message>
        <source>Stop: %1 of %2</source>
        <comment>frames of a film</comment>
        <translation>停止：%1 / %2</translation>
    </message>
    <message>
        <source>Ends the export; no file is written.</source>
        <translation>结束导出；不写入文件。</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>导出影片…</translation>
    </message>
    <message>
        <source>Iteration of the training</source>
        <translation>训练的迭代</translation>
    </message>
    <message>
        <source>%1 frames per second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>Speed of the film: a stored iteration is a frame, at most 120 of them. Default: 12 a second.</source>
        <translation>影片速度：每个已保存的迭代为一帧，最多 120 帧。默认：每秒 12 帧。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Size of the film, in pixels. Default: 960 × 540.</source>
        <translation>影片尺寸（像素）。默认：960 × 540。</translation>
    </message>
    <message>
        <source>Writes schedule and pictures over the iterations as a video (Motion JPEG, .avi). The arrow beside it chooses speed and size.</source>
        <translation>将各次迭代的调度和图片写成视频（Motion JPEG，.avi）。旁边的箭头用于选择速度和尺寸。</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>the first to the last stored iteration</source>
        <translation>从第一次到最后一次存储的迭代</translation>
    </message>
    <message>
        <source>none: the run&apos;s own schedule is shown</source>
        <translation>无：显示运行自身的调度</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ScrubDesk</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Export the training as a film</source>
        <translation>将训练导出为影片</translation>
    </message>
    <message>
        <source>Video (*.avi)</source>
        <translation>视频 (*.avi)</translation>
    </message>
    <message>
        <source>after iteration %1</source>
        <translation>第 %1 次迭代之后</translation>
    </message>
    <message>
        <source>A film is being written, and would be missing.</source>
        <translation>正在写入影片，退出后将没有该影片。</translation>
    </message>
    <message>
        <source>The newest schedule of the training, which goes on; the slider shows earlier ones.</source>
        <translation>训练仍在进行，此为其最新调度；滑块显示更早的调度。</translation>
    </message>
    <message>
        <source>The schedule kept at the end, the best one; the slider shows the iterations.</source>
        <translation>最终保留的调度，即最佳的一个；滑块显示各次迭代。</translation>
    </message>
    <message>
        <source>No schedule was kept; the slider shows those of the iterations.</source>
        <translation>没有保留任何调度；滑块显示各次迭代的调度。</translation>
    </message>
    <message>
        <source>Open a run first that this window is not training: its stored iterations are shown.</source>
        <translation>请先打开一个不在此窗口中训练的运行：将显示其存储的迭代。</translation>
    </message>
    <message>
        <source>Film: %1 of %2 frames</source>
        <comment>numbers</comment>
        <translation>影片：第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>A film is being written already. The next one can be written when it is done; Stop in the status bar ends it.</source>
        <translation>已有一部影片正在写入。待其完成后才能写下一部；状态栏中的“停止”可中止它。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>A film could not be written, and would be lost.</source>
        <translation>有影片未能写入，退出后将会丢失。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::ShortcutsWindow</name>
    <message>
        <source>&amp;No keys</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Give all commands the keys that they have at the first start.</source>
        <translation>将所有命令恢复为首次启动时的快捷键。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the new keys here; up to four one after the other.</source>
        <translation>在此按下新的快捷键；最多连续四组。</translation>
    </message>
    <message>
        <source>Let no keys call this command.</source>
        <translation>不为此命令设置快捷键。</translation>
    </message>
    <message>
        <source>Give this command the keys that it has at the first start.</source>
        <translation>将此命令恢复为首次启动时的快捷键。</translation>
    </message>
    <message>
        <source>Changed; at the first start there are no keys.</source>
        <translation>已更改；首次启动时没有快捷键。</translation>
    </message>
    <message>
        <source>Changed; at the first start: %1</source>
        <translation>已更改；首次启动时：%1</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>选择一个命令以更改其快捷键。</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>“%1”的快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change that command first.</source>
        <translation>%1 已属于“%2”。请选择其他快捷键，或先更改该命令。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>这些按键无法更改。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>keys that no other command has</source>
        <translation>其他命令未使用的键</translation>
    </message>
    <message>
        <source>those of the first start</source>
        <translation>首次启动时的键</translation>
    </message>
    <message>
        <source>Type further keys for this command; those that it has stay. Without it, typed keys take the place of the first.</source>
        <translation>为此命令添加更多按键；已有的保留。否则新按键取代第一个。</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <translation>所有按键：%1</translation>
    </message>
    <message>
        <source>Press the further keys now.</source>
        <translation>现在请按下更多按键。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SolverChoice</name>
    <message>
        <source>Order of the solver: how fast its error falls with smaller steps.</source>
        <translation>求解器的阶数：步长减小时误差下降的快慢。</translation>
    </message>
    <message>
        <source>Variant of the solver: how UniPC weighs its steps, B(h).</source>
        <translation>求解器的变体：UniPC 对各步加权的方式 B(h)。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>阶数</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
</context>
<context>
    <name>ld3::ui::SweepDialog</name>
    <message>
        <source>Queue a sweep</source>
        <translation>将扫描加入队列</translation>
    </message>
    <message>
        <source>A schedule is learned for each of the checked solvers.</source>
        <translation>为每个勾选的求解器学习一个调度。</translation>
    </message>
    <message>
        <source>Network evaluations that one sample may cost: a list such as 4, 5, 8-10.</source>
        <translation>一个样本允许的网络评估次数：如 4, 5, 8-10 的列表。</translation>
    </message>
    <message>
        <source>Seeds of shuffling: a list such as 0-2.</source>
        <translation>打乱顺序的随机种子：如 0-2 的列表。</translation>
    </message>
    <message>
        <source>&amp;Solvers</source>
        <translation>求解器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;NFE</source>
        <translation>NFE(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>All other settings are those of the experiment.</source>
        <translation>其他设置均与实验相同。</translation>
    </message>
    <message>
        <source>&amp;Add to queue</source>
        <translation>加入队列(&amp;A)</translation>
    </message>
    <message>
        <source>Check at least one solver.</source>
        <translation>请至少勾选一个求解器。</translation>
    </message>
    <message>
        <source>NFE: write a list such as 4, 5, 8-10.</source>
        <translation>NFE：请填写如 4, 5, 8-10 的列表。</translation>
    </message>
    <message>
        <source>Seeds: write a list such as 0, 1, 2.</source>
        <translation>随机种子：请填写如 0, 1, 2 的列表。</translation>
    </message>
    <message>
        <source>None of these combinations can be trained.</source>
        <translation>这些组合都无法训练。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s). How long they take is unknown: there is no finished run of this model and optimizer to judge by.</source>
        <translation>
            <numerusform>%n 个训练。所需时间未知：没有该模型和优化器的已完成运行可供判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), about %1 in all, judged by earlier runs of this model.</source>
        <comment>number of trainings, time</comment>
        <translation>
            <numerusform>%n 个训练，共约 %1，依据该模型以前的运行估计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out: %1</source>
        <translation>
            <numerusform>略去 %n 个组合：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 trainings; a sweep has at most %2. Check fewer solvers, or write shorter lists.</source>
        <translation>这是 %1 次训练；一次扫描最多 %2 次。请勾选更少的求解器，或写更短的列表。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>each solver&apos;s is said at its name in the list</source>
        <translation>见列表中各求解器的名称</translation>
    </message>
    <message>
        <source>whole numbers and ranges of them</source>
        <translation>整数及其范围</translation>
    </message>
    <message>
        <source>network evaluations of one sample</source>
        <translation>一个样本的网络评估次数</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryCanvas</name>
    <message>
        <source>start, σ %1: global error %2</source>
        <translation>起点，σ %1：全局误差 %2</translation>
    </message>
    <message>
        <source>step %1 to σ %2: local error %3, global error %4</source>
        <translation>第 %1 步，至 σ %2：局部误差 %3，全局误差 %4</translation>
    </message>
    <message>
        <source>States and errors along the steps</source>
        <translation>各步的状态与误差</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryDesk</name>
    <message>
        <source>Save the trajectory</source>
        <translation>保存轨迹</translation>
    </message>
    <message>
        <source>States and errors (*.npz);;Errors (*.csv);;PNG picture (*.png);;PDF file (*.pdf);;SVG file (*.svg)</source>
        <translation>状态和误差 (*.npz);;误差 (*.csv);;PNG 图片 (*.png);;PDF 文件 (*.pdf);;SVG 文件 (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>ld3::ui::TrajectoryPanel</name>
    <message>
        <source>Which sample is followed; numbers as in the panel of samples.</source>
        <translation>跟踪哪个样本；编号与样本面板相同。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write states and errors as .npz, the errors as .csv, or the drawing as .png, .pdf or .svg.</source>
        <translation>将状态和误差写为 .npz，将误差写为 .csv，或将图写为 .png、.pdf 或 .svg。</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>样本(&amp;M)</translation>
    </message>
    <message>
        <source>x: the states, scaled to unit spread; x₀: what the solver takes for the picture. Local error (bars): one step of the student from the teacher&apos;s state, compared with the teacher&apos;s next state. Global error (line): the student&apos;s state compared with the teacher&apos;s. Both are root mean squares over the elements of x.</source>
        <translation>x：状态，缩放为单位方差；x₀：求解器所认为的图像。局部误差（柱）：学生从教师状态出发走一步，与教师的下一状态相比。全局误差（线）：学生状态与教师状态相比。两者都是 x 各元素上的均方根。</translation>
    </message>
    <message numerus="yes">
        <source>teacher: %1, %n step(s) through the student&apos;s times; its sample is off by %2</source>
        <comment>solver; root mean square</comment>
        <translation>
            <numerusform>教师：%1，经过学生各时刻共 %n 步；其样本相差 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the teacher set does not say how it was made)</source>
        <translation>%1（教师样本集未说明其生成方式）</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Open a run to see where its schedule errs.</source>
        <translation>打开一个运行，查看其调度在哪里出错。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>1 to the number of the run&apos;s samples</source>
        <translation>1 到运行的样本数</translation>
    </message>
</context>
<context>
    <name>ld3::ui::WritingStrip</name>
    <message>
        <source>How far the file is</source>
        <translation>文件的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends it; no file is written.</source>
        <translation>中止；不写任何文件。</translation>
    </message>
</context>
</TS>

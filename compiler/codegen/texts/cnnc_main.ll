; LLVM 22.1.0, sources 7fb4db5928fdcab2f08d18dc1699ec4385e68a2766e8a82758e6bf595a859d2a
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = internal constant [70 x i8] c"this CPU can't run code for %s; compile the network for an older one\0A\00"
@text.1 = internal constant [4 x i8] c"%s\0A\00"
@text.2 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.7 = internal constant [19 x i8] c"unknown option %s\0A\00"
@text.1.8 = internal constant [31 x i8] c"option %s: a value is missing\0A\00"
@text.11 = internal constant [7 x i8] c"--help\00"
@text.2.13 = internal constant [1043 x i8] c"usage: %s [NAME=]INPUT.npy ... [-o [NAME=]OUTPUT.npy] ...\0A\0ARuns a neural network, compiled by cnnc, on arrays in NumPy's format. Names are those of the\0Anetwork's inputs and outputs, see --info; they may be left out, but for an output where there are\0Aseveral. - stands for standard input or output. An array with more rows than the network takes at a\0Atime is run in pieces.\0A\0A  -o, --output [NAME=]FILE  where to write an output\0A  --top K                   print the K largest of every row of the outputs\0A  --repeat N                run the first piece N times after one time that does not count, and\0A                            say how long that took; on zeros where no input is given\0A  --threads N               threads of a run (default: the cores it may use)\0A  --raw                     inputs and outputs are elements alone, without a header\0A  --info                    print what the network is and needs\0A  --json                    print JSON, for programs\0A  -h, --help                print this\0A\0AExit codes: 0 done, 1 failure, 2 usage.\0A\00"
@text.3 = internal constant [7 x i8] c"--info\00"
@text.4 = internal constant [7 x i8] c"--json\00"
@text.5 = internal constant [6 x i8] c"--raw\00"
@text.18 = internal constant [9 x i8] c"--repeat\00"
@text.1.19 = internal constant [10 x i8] c"--threads\00"
@text.2.20 = internal constant [6 x i8] c"--top\00"
@text.3.21 = internal constant [9 x i8] c"--output\00"
@text.27 = internal constant [53 x i8] c"option %s: '%s' is not a whole number from 1 to %ld\0A\00"
@text.30 = internal constant [16 x i8] c"%s: try --help\0A\00"
@text.38 = internal constant [12 x i8] c"%s: error: \00"
@text.43 = internal constant [25 x i8] c"no memory for %ld bytes\0A\00"
@text.50 = internal constant [75 x i8] c"%s: say which output: NAME=FILE, with one of the names that --info prints\0A\00"
@text.1.51 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.54 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.60 = internal constant [39 x i8] c"%s: there are no more inputs than %ld\0A\00"
@text.76 = internal constant [2 x i8] c"{\00"
@text.1.77 = internal constant [9 x i8] c"\22top\22: [\00"
@text.2.78 = internal constant [3 x i8] c"\0A]\00"
@text.3.79 = internal constant [3 x i8] c", \00"
@text.4.80 = internal constant [3 x i8] c"}\0A\00"
@text.155 = internal constant [32 x i8] c"%s: can't write the output: %s\0A\00"
@text.1.156 = internal constant [16 x i8] c"standard output\00"
@text.161 = internal constant [2 x i8] c",\00"
@text.1.162 = internal constant [1 x i8] zeroinitializer
@text.168 = internal constant [45 x i8] c"\0A  {\22output\22: \22%s\22, \22row\22: %ld, \22largest\22: [\00"
@text.1.169 = internal constant [9 x i8] c"%s[%ld]:\00"
@text.2.170 = internal constant [8 x i8] c"  %ld: \00"
@text.3.171 = internal constant [5 x i8] c"%.7g\00"
@text.4.172 = internal constant [9 x i8] c"%s[%ld, \00"
@text.5.173 = internal constant [3 x i8] c", \00"
@text.6 = internal constant [1 x i8] zeroinitializer
@text.7.174 = internal constant [6 x i8] c"%.9g]\00"
@text.8 = internal constant [6 x i8] c"null]\00"
@text.9 = internal constant [3 x i8] c"]}\00"
@text.10 = internal constant [2 x i8] c"\0A\00"
@text.184 = internal constant [25 x i8] c"%ld runs, latency in ms:\00"
@text.1.185 = internal constant [23 x i8] c"\22latency_ms\22: {\22min\22: \00"
@text.2.186 = internal constant [6 x i8] c" min \00"
@text.3.187 = internal constant [13 x i8] c", \22median\22: \00"
@text.4.188 = internal constant [10 x i8] c", median \00"
@text.5.189 = internal constant [10 x i8] c", \22p90\22: \00"
@text.6.190 = internal constant [7 x i8] c", p90 \00"
@text.7.191 = internal constant [10 x i8] c", \22p99\22: \00"
@text.8.192 = internal constant [7 x i8] c", p99 \00"
@text.9.193 = internal constant [38 x i8] c"}, \22runs\22: %ld, \22rows_per_s\22: %ld.%ld\00"
@text.10.194 = internal constant [18 x i8] c"; %ld.%ld rows/s\0A\00"
@text.205 = internal constant [12 x i8] c"%s%ld.%06ld\00"
@text.210 = internal constant [4 x i8] c"<f4\00"
@text.1.211 = internal constant [41 x i8] c"output '%s': --top is for float32 alone\0A\00"
@text.222 = internal constant [56 x i8] c"input '%s': %s is cut off: got %ld bytes, expected %ld\0A\00"
@text.227 = internal constant [23 x i8] c"%s: can't read it: %s\0A\00"
@text.230 = internal constant [15 x i8] c"standard input\00"
@text.233 = internal constant [15 x i8] c"a multiple of \00"
@text.1.234 = internal constant [1 x i8] zeroinitializer
@text.2.235 = internal constant [61 x i8] c"input '%s': wrong size of %s: got %ld bytes, expected %s%ld\0A\00"
@text.238 = internal constant [8 x i8] c"'shape'\00"
@text.1.239 = internal constant [55 x i8] c"input '%s': wrong shape in %s: got [%.*s], expected %s\00"
@text.2.240 = internal constant [33 x i8] c"; x[None] adds a first dimension\00"
@text.3.241 = internal constant [2 x i8] c"\0A\00"
@text.253 = internal constant [32 x i8] c"%s: no array in NumPy's format\0A\00"
@text.261 = internal constant [8 x i8] c"'descr'\00"
@text.1.262 = internal constant [93 x i8] c"input '%s': wrong dtype in %s: got %.*s, expected '%s' (%s); convert it with x.astype('%s')\0A\00"
@text.2.263 = internal constant [16 x i8] c"'fortran_order'\00"
@text.3.264 = internal constant [6 x i8] c"False\00"
@text.5.266 = internal constant [111 x i8] c"input '%s': wrong memory order in %s: got Fortran's, expected C's; convert it with numpy.ascontiguousarray(x)\0A\00"
@text.269 = internal constant [80 x i8] c"input '%s': wrong number of rows in %s: got %ld, expected %ld as in input '%s'\0A\00"
@text.1.270 = internal constant [77 x i8] c"input '%s': wrong number of rows in %s: got %ld, expected a multiple of %ld\0A\00"
@text.273 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.321 = internal constant [23 x i8] c"/sys/fs/cgroup/cpu.max\00"
@cnnc_shared = internal global [4 x i64] zeroinitializer
@text.353 = internal constant [61 x i8] c"- may be given once for the inputs and once for the outputs\0A\00"
@text.1.354 = internal constant [61 x i8] c"nothing to do: give an output, or --top, --repeat or --info\0A\00"
@text.2.355 = internal constant [31 x i8] c"input '%s': no file was given\0A\00"
@text.376 = internal constant [11 x i8] c"%s.%ld.tmp\00"
@text.386 = internal constant [55 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (), }\00"
@text.1.387 = internal constant [60 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (%ld%s), }\00"
@text.2.388 = internal constant [7 x i8] c"\7FNUMPY\00"
@cnnc_variants = external global i8
@cnnc_variant_count = external local_unnamed_addr global i8
@cnnc_program = internal global [8 x i64] zeroinitializer
@switch.table.cnnc_main = private unnamed_addr constant [3 x i32] [i32 1, i32 2, i32 15], align 4

declare i64 @syscall(i64, ...) local_unnamed_addr

declare i32 @usleep(i32) local_unnamed_addr

declare i32 @clock_gettime(i32, ptr) local_unnamed_addr

declare i32 @getpid() local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

declare i32 @sigfillset(ptr) local_unnamed_addr

declare i32 @sigdelset(ptr, i32) local_unnamed_addr

declare i32 @pthread_attr_init(ptr) local_unnamed_addr

declare i32 @pthread_attr_setstacksize(ptr, i64) local_unnamed_addr

declare i32 @pthread_sigmask(i32, ptr, ptr) local_unnamed_addr

declare i32 @pthread_create(ptr, ptr, ptr, ptr) local_unnamed_addr

declare i32 @pthread_attr_destroy(ptr) local_unnamed_addr

declare i32 @pthread_join(i64, ptr) local_unnamed_addr

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #3

; Function Attrs: nounwind memory(argmem: write)
declare void @llvm.x86.sse.stmxcsr(ptr) #4

; Function Attrs: nounwind
declare void @llvm.x86.sse.ldmxcsr(ptr) #3

; Function Attrs: nounwind
define noundef i64 @cnnc_main(i64 %.1, i64 %.2) local_unnamed_addr #3 {
.4:
  %.25.i.i.i.i45 = alloca [16 x i64], align 8
  %.66.i.i.i.i = alloca [1 x i64], align 8
  %.7.i.i.i = alloca [16 x i64], align 8
  %.13.i = inttoptr i64 %.2 to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.8.i.i = inttoptr i64 %.14.i to ptr
  %.10.i.i = tail call ptr @strrchr(ptr noundef nonnull dereferenceable(1) %.8.i.i, i32 47), !noalias !3
  %.17.not.i.i = icmp eq ptr %.10.i.i, null
  %.11.i.i = ptrtoint ptr %.10.i.i to i64
  %.31.i.i = add nsw i64 %.11.i.i, 1
  %"$phi110.4.2.0.i.i" = select i1 %.17.not.i.i, i64 %.14.i, i64 %.31.i.i
  store i64 %"$phi110.4.2.0.i.i", ptr @cnnc_program, align 16, !noalias !3
  %.63.i.i = tail call ptr @signal(i32 13, ptr nonnull inttoptr (i64 1 to ptr)) #3, !noalias !3
  br label %switch.lookup

switch.lookup:                                    ; preds = %.4, %B338.i.i
  %.77.i.03.i = phi i64 [ 0, %.4 ], [ %.123.i.i, %B338.i.i ]
  %switch.gep = getelementptr inbounds nuw i32, ptr @switch.table.cnnc_main, i64 %.77.i.03.i
  %switch.load = load i32, ptr %switch.gep, align 4
  %.123.i.i = add nuw nsw i64 %.77.i.03.i, 1
  %.154.i.i = tail call ptr @signal(i32 %switch.load, ptr nonnull inttoptr (i64 1 to ptr)) #3, !noalias !3
  %.156.not.i.i = icmp eq ptr %.154.i.i, inttoptr (i64 1 to ptr)
  br i1 %.156.not.i.i, label %B338.i.i, label %B282.i.i

B282.i.i:                                         ; preds = %switch.lookup
  %.162.i.i = tail call ptr @signal(i32 %switch.load, ptr nonnull @cnnc_interrupted) #3, !noalias !3
  br label %B338.i.i

B338.i.i:                                         ; preds = %B282.i.i, %switch.lookup
  %exitcond.not.i = icmp eq i64 %.123.i.i, 3
  br i1 %exitcond.not.i, label %cnnc_begin_program.exit, label %switch.lookup

cnnc_begin_program.exit:                          ; preds = %B338.i.i
  %.5.i.i.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 1, i32 0) #3, !noalias !7
  %.10.i.i.i = extractvalue { i32, i32, i32, i32 } %.5.i.i.i, 2
  %.11.i.i.i = zext i32 %.10.i.i.i to i64
  %.26.i.i.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0, i32 0) #3, !noalias !7
  %.27.i.i.i = extractvalue { i32, i32, i32, i32 } %.26.i.i.i, 0
  %.37.i.i.i = icmp ugt i32 %.27.i.i.i, 6
  br i1 %.37.i.i.i, label %B104.i.i.i, label %B146.i.i.i

B104.i.i.i:                                       ; preds = %cnnc_begin_program.exit
  %.40.i.i.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 7, i32 0) #3, !noalias !7
  %.43.i.i.i = extractvalue { i32, i32, i32, i32 } %.40.i.i.i, 1
  %.44.i.i.i = zext i32 %.43.i.i.i to i64
  br label %B146.i.i.i

B146.i.i.i:                                       ; preds = %B104.i.i.i, %cnnc_begin_program.exit
  %leaf_7.2.0.i.i.i = phi i64 [ %.44.i.i.i, %B104.i.i.i ], [ 0, %cnnc_begin_program.exit ]
  %.61.i.i.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483648, i32 0) #3, !noalias !7
  %.62.i.i.i = extractvalue { i32, i32, i32, i32 } %.61.i.i.i, 0
  %.72.i.i.i = icmp ugt i32 %.62.i.i.i, -2147483648
  br i1 %.72.i.i.i, label %B274.i.i.i, label %cnnc_cpu_level.exit.i

B274.i.i.i:                                       ; preds = %B146.i.i.i
  %.76.i.i.i = tail call { i32, i32, i32, i32 } asm sideeffect "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx},~{dirflag},~{fpsr},~{flags}"(i32 -2147483647, i32 0) #3, !noalias !7
  %.81.i.i.i = extractvalue { i32, i32, i32, i32 } %.76.i.i.i, 2
  %.82.i.i.i = zext i32 %.81.i.i.i to i64
  %.91.i.i.i = and i64 %.11.i.i.i, 9970177
  %.92.not.i.i.i = icmp ne i64 %.91.i.i.i, 9970177
  %.95.i.i.i = and i64 %.82.i.i.i, 1
  %.96.not.not.i.i.i = icmp eq i64 %.95.i.i.i, 0
  %or.cond.i.i.i = select i1 %.92.not.i.i.i, i1 true, i1 %.96.not.not.i.i.i
  br i1 %or.cond.i.i.i, label %cnnc_cpu_level.exit.i, label %B354.i.i.i

B354.i.i.i:                                       ; preds = %B274.i.i.i
  %.107.i.i.i = and i64 %.11.i.i.i, 943722496
  %.110.not.i.i.i = icmp ne i64 %.107.i.i.i, 943722496
  %.113.i.i.i = and i64 %.82.i.i.i, 32
  %.116.not.not.i.i.i = icmp eq i64 %.113.i.i.i, 0
  %or.cond25.i.i.i = select i1 %.110.not.i.i.i, i1 true, i1 %.116.not.not.i.i.i
  br i1 %or.cond25.i.i.i, label %cnnc_cpu_level.exit.i, label %B434.i.i.i

B434.i.i.i:                                       ; preds = %B354.i.i.i
  %.124.i.i.i = tail call { i32, i32 } asm sideeffect "xgetbv", "={ax},={dx},{cx},~{dirflag},~{fpsr},~{flags}"(i32 0) #3, !noalias !7
  %.125.i.i.i = extractvalue { i32, i32 } %.124.i.i.i, 0
  %.126.i.i.i = zext i32 %.125.i.i.i to i64
  %.131.i.i.i = and i64 %leaf_7.2.0.i.i.i, 296
  %.132.not.i.i.i = icmp eq i64 %.131.i.i.i, 296
  %.135.i.i.i = and i64 %.126.i.i.i, 6
  %.136.not.i.i.i = icmp eq i64 %.135.i.i.i, 6
  %or.cond26.i.i.i = select i1 %.132.not.i.i.i, i1 %.136.not.i.i.i, i1 false
  br i1 %or.cond26.i.i.i, label %B542.i.i.i, label %cnnc_cpu_level.exit.i

B542.i.i.i:                                       ; preds = %B434.i.i.i
  %.145.i.i.i = and i64 %leaf_7.2.0.i.i.i, 3489857536
  %.148.not.i.i.i = icmp eq i64 %.145.i.i.i, 3489857536
  %.151.i.i.i = and i64 %.126.i.i.i, 224
  %.154.not.i.i.i = icmp eq i64 %.151.i.i.i, 224
  %or.cond27.i.i.i = select i1 %.148.not.i.i.i, i1 %.154.not.i.i.i, i1 false
  %spec.select.i.i = select i1 %or.cond27.i.i.i, i64 4, i64 3
  br label %cnnc_cpu_level.exit.i

cnnc_cpu_level.exit.i:                            ; preds = %B542.i.i.i, %B434.i.i.i, %B354.i.i.i, %B274.i.i.i, %B146.i.i.i
  %.3.0.i.i = phi i64 [ 2, %B354.i.i.i ], [ 1, %B274.i.i.i ], [ 1, %B146.i.i.i ], [ 2, %B434.i.i.i ], [ %spec.select.i.i, %B542.i.i.i ]
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !12
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %cnnc_cpu_level.exit.i
  %.40.i.0.i = phi i64 [ 0, %cnnc_cpu_level.exit.i ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i1 = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i1, label %B102.i, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !12
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !12
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !12
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.3.0.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.if.i.i
  %.21.i = icmp eq i64 %.144.i.i, 0
  br i1 %.21.i, label %B102.i, label %B348.i

B102.i:                                           ; preds = %B142.i.i, %cnnc_variant.exit
  %.10.i.i2 = shl i64 %.16.i.i, 3
  %.12.i.i = add i64 %.10.i.i2, add (i64 ptrtoint (ptr @cnnc_variants to i64), i64 -8)
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !13
  %.26.i = inttoptr i64 %.14.i.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !16
  %.8.i.i3 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !21
  %.13.i.i4 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !21
  %1 = lshr i32 %.8.i.i3, 31
  %.14.i.i5 = zext nneg i32 %1 to i64
  %.15.i.i = or i64 %.13.i.i4, %.14.i.i5
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !21
  %.31.i = add i64 %.27.i, 8
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.34.i = add nsw i64 %.33.i, %.27.i
  %.37.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text, i64 %.34.i) #3, !noalias !0
  %.42.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %2 = lshr i32 %.37.i, 31
  %.43.i = zext nneg i32 %2 to i64
  %.44.i = or i64 %.42.i, %.43.i
  store i64 %.44.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i6 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !22
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !22
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !22
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i.i.i, %.111.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %B102.i, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %B102.i ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %3 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i = add i64 %3, %.8.i.i.i6
  %.143.i.i.i = inttoptr i64 %.142.i.i.i to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !22
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %B102.i
  tail call void @exit(i32 1) #14, !noalias !27
  br label %B348.i

B348.i:                                           ; preds = %cnnc_give_up.exit, %cnnc_variant.exit
  %.52.i = phi i64 [ undef, %cnnc_give_up.exit ], [ %.148.i.i, %cnnc_variant.exit ]
  %storemerge51.i.i132 = phi i64 [ 0, %cnnc_give_up.exit ], [ %.144.i.i, %cnnc_variant.exit ]
  %.51.i = inttoptr i64 %storemerge51.i.i132 to ptr
  %.15.i.i7 = add i64 %.52.i, 16
  %.16.i.i8 = inttoptr i64 %.15.i.i7 to ptr
  %.17.i.i = load i64, ptr %.16.i.i8, align 8, !noalias !28
  %.20.i.i = add i64 %.52.i, 24
  %.21.i.i = inttoptr i64 %.20.i.i to ptr
  %.22.i.i = load i64, ptr %.21.i.i, align 8, !noalias !28
  %.27.i.i = add nsw i64 %.17.i.i, 8
  %.28.i.i = add nsw i64 %.27.i.i, %.22.i.i
  %.8.i.i.i9 = add nsw i64 %.28.i.i, 1
  %.9.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i9, i64 8), !noalias !28
  %.15.i.i.i = icmp eq ptr %.9.i.i.i, null
  br i1 %.15.i.i.i, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %B348.i
  %.18.i.i.i = shl nsw i64 %.28.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i), !noalias !31
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %B348.i
  %.10.i.i.i10 = ptrtoint ptr %.9.i.i.i to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !31
  store i64 %.29.i.i.i, ptr %.9.i.i.i, align 8, !noalias !31
  store i64 %.10.i.i.i10, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !31
  %.42.i.i.i = add nsw i64 %.10.i.i.i10, 8
  %.35.i.i = add i64 %.10.i.i.i10, 72
  %.49.i74.i = icmp sgt i64 %.1, 1
  br i1 %.49.i74.i, label %B184.i.preheader.lr.ph.i, label %cnnc_read_options.exit

B184.i.preheader.lr.ph.i:                         ; preds = %cnnc_new_words.exit.i
  %.169.i.i = shl nsw i64 %.17.i.i, 3
  %.171.i.i = add nsw i64 %.35.i.i, %.169.i.i
  %.48.i.i20.i = inttoptr i64 %.171.i.i to ptr
  %.90.i.i.i = add i64 %.10.i.i.i10, 24
  %.72.i.i.i11 = add i64 %.10.i.i.i10, 16
  br label %B184.i.i

B184.i.i:                                         ; preds = %B184.i.i.backedge, %B184.i.preheader.lr.ph.i
  %place.4.1.i.i = phi i64 [ 1, %B184.i.preheader.lr.ph.i ], [ %place.4.1.i.i.be, %B184.i.i.backedge ]
  %.58.i.i = shl i64 %place.4.1.i.i, 3
  %.59.i.i = add i64 %.58.i.i, %.2
  %.60.i.i = inttoptr i64 %.59.i.i to ptr
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !28
  %.66.i.i = add nsw i64 %place.4.1.i.i, 1
  %.74.i.i = inttoptr i64 %.61.i.i to ptr
  %.75.i.i = load i8, ptr %.74.i.i, align 1, !noalias !28
  %.77.not.i.i = icmp eq i8 %.75.i.i, 45
  br i1 %.77.not.i.i, label %B44.i.i.i, label %B304.i.i

B44.i.i.i:                                        ; preds = %B184.i.i
  %.15.i.i3.i = add i64 %.61.i.i, 1
  %.16.i.i.i14 = inttoptr i64 %.15.i.i3.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i14, align 1, !noalias !34
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  br i1 %.21.i.i.i, label %B304.i.i, label %B340.i.i

B304.i.i:                                         ; preds = %B44.i.i.i, %B184.i.i
  %.14.i.i.i = load i64, ptr %.16.i.i8, align 8, !noalias !37
  %.21.i.i5.i = tail call fastcc i64 @cnnc_assign(i64 %.52.i, i64 0, i64 %.14.i.i.i, i64 range(i64 -9223372036854775744, -9223372036854775808) %.35.i.i, i64 %.61.i.i), !noalias !37
  %.22.i.not.i.i = icmp eq i64 %.21.i.i5.i, 0
  br i1 %.22.i.not.i.i, label %B96.i.i.i, label %B839.i.i

B96.i.i.i:                                        ; preds = %B304.i.i
  %spec.select.i.i12 = tail call i64 @llvm.smax.i64(i64 %.14.i.i.i, i64 0)
  br label %B126.i.i.i

B126.i.i.i:                                       ; preds = %B126.if.i.i.i, %B96.i.i.i
  %.56.i.0.i.i = phi i64 [ 0, %B96.i.i.i ], [ %.127.i.i.i, %B126.if.i.i.i ]
  %exitcond.not.i.i13 = icmp eq i64 %.56.i.0.i.i, %spec.select.i.i12
  br i1 %exitcond.not.i.i13, label %B212.i.i.i, label %B126.if.i.i.i

B170.i.i.i:                                       ; preds = %B126.if.i.i.i
  store i64 %.61.i.i, ptr %.159.i.i.i, align 8, !noalias !37
  br label %B839.i.i

B212.i.i.i:                                       ; preds = %B126.i.i.i
  %.8.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !40
  %.8.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i.i) #3, !noalias !45
  %.13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !45
  %4 = lshr i32 %.8.i.i.i.i, 31
  %.14.i.i.i.i = zext nneg i32 %4 to i64
  %.15.i.i.i.i = or i64 %.13.i.i.i.i, %.14.i.i.i.i
  store i64 %.15.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !45
  %.197.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.60, i64 %.61.i.i, i64 %.14.i.i.i) #3, !noalias !37
  %.202.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !37
  %5 = lshr i32 %.197.i.i.i, 31
  %.203.i.i.i = zext nneg i32 %5 to i64
  %.204.i.i.i = or i64 %.202.i.i.i, %.203.i.i.i
  store i64 %.204.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !37
  %.8.i.i.i1.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !46
  %.16.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !46
  %.98.i1.not.i.i.i.i = icmp slt i64 %.16.i.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i, label %cnnc_give_up.exit.i.i, label %B162.if.i.i.i.i.i

B206.i.i.i.i.i:                                   ; preds = %B162.if.i.i.i.i.i
  %.155.i.i.i.i.i = inttoptr i64 %.144.i.i.i.i.i to ptr
  %.156.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i.i), !noalias !46
  br label %B264.i.i.i.i.i

B264.i.i.i.i.i:                                   ; preds = %B162.if.i.i.i.i.i, %B206.i.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.16.i.i.i.i.i, %.111.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %cnnc_give_up.exit.i.i, label %B162.if.i.i.i.i.i

B162.if.i.i.i.i.i:                                ; preds = %B212.i.i.i, %B264.i.i.i.i.i
  %.40.i.03.i.i.i.i = phi i64 [ %.111.i.i.i.i.i, %B264.i.i.i.i.i ], [ 0, %B212.i.i.i ]
  %.111.i.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i.i, 1
  %6 = shl i64 %.40.i.03.i.i.i.i, 3
  %.142.i.i.i.i.i = add i64 %6, %.8.i.i.i1.i.i
  %.143.i.i.i.i.i = inttoptr i64 %.142.i.i.i.i.i to ptr
  %.144.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i, align 8, !noalias !46
  %.145.not.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i, label %B264.i.i.i.i.i, label %B206.i.i.i.i.i

cnnc_give_up.exit.i.i:                            ; preds = %B264.i.i.i.i.i, %B212.i.i.i
  %.8.i.i1.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !51
  %.15.i.i2.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.30, i64 %.8.i.i1.i.i.i) #3, !noalias !54
  %.20.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !54
  %7 = lshr i32 %.15.i.i2.i.i, 31
  %.21.i.i.i.i = zext nneg i32 %7 to i64
  %.22.i.i.i.i = or i64 %.20.i.i.i.i, %.21.i.i.i.i
  store i64 %.22.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !54
  tail call void @exit(i32 2) #14, !noalias !54
  br label %B839.i.i

B126.if.i.i.i:                                    ; preds = %B126.i.i.i
  %.127.i.i.i = add nuw i64 %.56.i.0.i.i, 1
  %8 = shl i64 %.56.i.0.i.i, 3
  %.158.i.i.i = add i64 %8, %.35.i.i
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !37
  %.161.i.i.i = icmp eq i64 %.160.i.i.i, 0
  br i1 %.161.i.i.i, label %B170.i.i.i, label %B126.i.i.i

B340.i.i:                                         ; preds = %B44.i.i.i
  %.14.i.i7.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.11), !noalias !55
  %.16.i.i8.i = icmp eq i32 %.14.i.i7.i, 0
  br i1 %.16.i.i8.i, label %B132.i.i.i, label %sub_1.i.i

sub_1.i.i:                                        ; preds = %B340.i.i
  %9 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 1
  %10 = load i8, ptr %9, align 1, !noalias !28
  %.not1.i.i = icmp eq i8 %10, 104
  br i1 %.not1.i.i, label %B68.i.tail.i.i, label %B254.i.i.i

B68.i.tail.i.i:                                   ; preds = %sub_1.i.i
  %11 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 2
  %12 = load i8, ptr %11, align 1, !noalias !28
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %B132.i.i.i, label %B254.i.i.i

B132.i.i.i:                                       ; preds = %B68.i.tail.i.i, %B340.i.i
  %.8.i.i.i9.i = load i64, ptr @cnnc_program, align 16, !noalias !58
  %.30.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.2.13, i64 %.8.i.i.i9.i) #3, !noalias !55
  %.35.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !55
  %14 = lshr i32 %.30.i.i.i, 31
  %.36.i.i.i = zext nneg i32 %14 to i64
  %.37.i.i.i21 = or i64 %.35.i.i.i, %.36.i.i.i
  store i64 %.37.i.i.i21, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !55
  tail call void @exit(i32 0) #3, !noalias !55
  br label %B254.i.i.i

B254.i.i.i:                                       ; preds = %B132.i.i.i, %B68.i.tail.i.i, %sub_1.i.i
  %.46.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.3), !noalias !55
  %.48.i.i.i = icmp eq i32 %.46.i.i.i, 0
  br i1 %.48.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B364.i.i.i

B364.i.i.i:                                       ; preds = %B254.i.i.i
  %.64.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.4), !noalias !55
  %.66.i.i.i = icmp eq i32 %.64.i.i.i, 0
  br i1 %.66.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B474.i.i.i

B474.i.i.i:                                       ; preds = %B364.i.i.i
  %.82.i.i.i15 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(6) @text.5), !noalias !55
  %.86.i.i.i = icmp eq i32 %.82.i.i.i15, 0
  br i1 %.86.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B382.i.i

cnnc_read_flag.exit.thread.i:                     ; preds = %B474.i.i.i, %B364.i.i.i, %B254.i.i.i
  %.1.sink.i.i = phi i64 [ %.72.i.i.i11, %B364.i.i.i ], [ %.90.i.i.i, %B474.i.i.i ], [ %.42.i.i.i, %B254.i.i.i ]
  %.55.i.i.i = inttoptr i64 %.1.sink.i.i to ptr
  store i64 1, ptr %.55.i.i.i, align 8, !noalias !55
  br label %B839.i.i

B382.i.i:                                         ; preds = %B474.i.i.i
  %.17.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(9) @text.18, i64 8), !noalias !61
  %.19.i.i.i.i = icmp eq i32 %.17.i.i.i.i, 0
  br i1 %.19.i.i.i.i, label %cnnc_is_option.exit.i.i, label %B82.i.i.i

cnnc_is_option.exit.i.i:                          ; preds = %B382.i.i
  %.23.i.i.i.i = add i64 %.61.i.i, 8
  %.24.i.i.i.i = inttoptr i64 %.23.i.i.i.i to ptr
  %.25.i.i.i.i = load i8, ptr %.24.i.i.i.i, align 1, !noalias !61
  switch i8 %.25.i.i.i.i, label %B82.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B82.i.i.i:                                        ; preds = %cnnc_is_option.exit.i.i, %B382.i.i
  %.17.i.i3.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(10) @text.1.19, i64 9), !noalias !66
  %.19.i.i4.i.i = icmp eq i32 %.17.i.i3.i.i, 0
  br i1 %.19.i.i4.i.i, label %cnnc_is_option.exit14.i.i, label %B160.i.i.i

cnnc_is_option.exit14.i.i:                        ; preds = %B82.i.i.i
  %.23.i.i10.i.i = add i64 %.61.i.i, 9
  %.24.i.i11.i.i = inttoptr i64 %.23.i.i10.i.i to ptr
  %.25.i.i12.i.i = load i8, ptr %.24.i.i11.i.i, align 1, !noalias !66
  switch i8 %.25.i.i12.i.i, label %B160.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B160.i.i.i:                                       ; preds = %cnnc_is_option.exit14.i.i, %B82.i.i.i
  %.17.i.i17.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(6) @text.2.20, i64 5), !noalias !69
  %.19.i.i18.i.i = icmp eq i32 %.17.i.i17.i.i, 0
  br i1 %.19.i.i18.i.i, label %cnnc_is_option.exit28.i.i, label %B238.i.i.i

cnnc_is_option.exit28.i.i:                        ; preds = %B160.i.i.i
  %.23.i.i24.i.i = add i64 %.61.i.i, 5
  %.24.i.i25.i.i = inttoptr i64 %.23.i.i24.i.i to ptr
  %.25.i.i26.i.i = load i8, ptr %.24.i.i25.i.i, align 1, !noalias !69
  switch i8 %.25.i.i26.i.i, label %B238.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B238.i.i.i:                                       ; preds = %cnnc_is_option.exit28.i.i, %B160.i.i.i
  %.17.i.i31.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(9) @text.3.21, i64 8), !noalias !72
  %.19.i.i32.i.i = icmp eq i32 %.17.i.i31.i.i, 0
  br i1 %.19.i.i32.i.i, label %cnnc_is_option.exit42.i.i, label %sub_0.i11.i

cnnc_is_option.exit42.i.i:                        ; preds = %B238.i.i.i
  %.23.i.i38.i.i = add i64 %.61.i.i, 8
  %.24.i.i39.i.i = inttoptr i64 %.23.i.i38.i.i to ptr
  %.25.i.i40.i.i = load i8, ptr %.24.i.i39.i.i, align 1, !noalias !72
  switch i8 %.25.i.i40.i.i, label %sub_0.i11.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

sub_0.i11.i:                                      ; preds = %cnnc_is_option.exit42.i.i, %B238.i.i.i
  %15 = load i8, ptr %.74.i.i, align 1, !noalias !28
  %.not.i12.i = icmp eq i8 %15, 45
  br i1 %.not.i12.i, label %sub_1.i13.i, label %B462.i.i

sub_1.i13.i:                                      ; preds = %sub_0.i11.i
  %16 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 1
  %17 = load i8, ptr %16, align 1, !noalias !28
  %.not43.i.i = icmp eq i8 %17, 111
  br i1 %.not43.i.i, label %sub_2.i.i, label %B462.i.i

sub_2.i.i:                                        ; preds = %sub_1.i13.i
  %18 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 2
  %19 = load i8, ptr %18, align 1, !noalias !28
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %cnnc_option_of.exit.thread.i, label %B462.i.i

cnnc_option_of.exit.thread.i:                     ; preds = %sub_2.i.i, %cnnc_is_option.exit42.i.i, %cnnc_is_option.exit42.i.i, %cnnc_is_option.exit28.i.i, %cnnc_is_option.exit28.i.i, %cnnc_is_option.exit14.i.i, %cnnc_is_option.exit14.i.i, %cnnc_is_option.exit.i.i, %cnnc_is_option.exit.i.i
  %.4.0.i.ph.i = phi i64 [ 8, %cnnc_is_option.exit42.i.i ], [ 4, %cnnc_is_option.exit14.i.i ], [ 3, %cnnc_is_option.exit.i.i ], [ 8, %cnnc_is_option.exit42.i.i ], [ 5, %cnnc_is_option.exit28.i.i ], [ 5, %cnnc_is_option.exit28.i.i ], [ 4, %cnnc_is_option.exit14.i.i ], [ 3, %cnnc_is_option.exit.i.i ], [ 8, %sub_2.i.i ]
  %.103.i56.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !28
  br label %B518.i.i

B462.i.i:                                         ; preds = %sub_2.i.i, %sub_1.i13.i, %sub_0.i11.i
  %.103.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !28
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.7 to i64), i64 %.61.i.i), !noalias !28
  br label %B518.i.i

B518.i.i:                                         ; preds = %B462.i.i, %cnnc_option_of.exit.thread.i
  %.103.i61.i = phi ptr [ %.103.i56.i, %cnnc_option_of.exit.thread.i ], [ %.103.i.i, %B462.i.i ]
  %.4.0.i60.i = phi i64 [ %.4.0.i.ph.i, %cnnc_option_of.exit.thread.i ], [ -1, %B462.i.i ]
  %.105.i62.in.i = ptrtoint ptr %.103.i61.i to i64
  %.105.i62.i = add nsw i64 %.105.i62.in.i, 1
  %.128.i.i = icmp eq ptr %.103.i61.i, null
  br i1 %.128.i.i, label %B530.i.i, label %B640.i.i

B530.i.i:                                         ; preds = %B518.i.i
  %.138.i.i = icmp eq i64 %.66.i.i, %.1
  br i1 %.138.i.i, label %B542.i.i, label %B598.i.i

B542.i.i:                                         ; preds = %B530.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.8 to i64), i64 %.61.i.i), !noalias !28
  br label %B598.i.i

B598.i.i:                                         ; preds = %B542.i.i, %B530.i.i
  %.146.i.i = shl i64 %.66.i.i, 3
  %.147.i.i19 = add i64 %.146.i.i, %.2
  %.148.i.i20 = inttoptr i64 %.147.i.i19 to ptr
  %.149.i.i = load i64, ptr %.148.i.i20, align 8, !noalias !28
  %.153.i.i = add nsw i64 %place.4.1.i.i, 2
  br label %B640.i.i

B640.i.i:                                         ; preds = %B598.i.i, %B518.i.i
  %place.5.2.i.i = phi i64 [ %.153.i.i, %B598.i.i ], [ %.66.i.i, %B518.i.i ]
  %value.2.2.i.i = phi i64 [ %.149.i.i, %B598.i.i ], [ %.105.i62.i, %B518.i.i ]
  switch i64 %.4.0.i60.i, label %B746.i.i [
    i64 8, label %B662.i.i
    i64 4, label %B758.i.i
  ]

B662.i.i:                                         ; preds = %B640.i.i
  %.14.i.i16.i = load i64, ptr %.16.i.i8, align 8, !noalias !75
  %.18.i.i19.i = load i64, ptr %.21.i.i, align 8, !noalias !75
  %.25.i.i.i = tail call fastcc i64 @cnnc_assign(i64 %.52.i, i64 %.14.i.i16.i, i64 %.18.i.i19.i, i64 %.171.i.i, i64 %value.2.2.i.i), !noalias !75
  %.26.i.not.i.i = icmp eq i64 %.25.i.i.i, 0
  br i1 %.26.i.not.i.i, label %B138.i.i.i, label %B824.i.i

B138.i.i.i:                                       ; preds = %B662.i.i
  %.37.not.i.i.i = icmp eq i64 %.18.i.i19.i, 1
  br i1 %.37.not.i.i.i, label %B206.i.i.i18, label %B150.i.i.i

B150.i.i.i:                                       ; preds = %B138.i.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.50 to i64), i64 %value.2.2.i.i), !noalias !75
  br label %B206.i.i.i18

B206.i.i.i18:                                     ; preds = %B150.i.i.i, %B138.i.i.i
  %.49.i.i.i = load i64, ptr %.48.i.i20.i, align 8, !noalias !75
  %.50.not.i.i.i = icmp eq i64 %.49.i.i.i, 0
  br i1 %.50.not.i.i.i, label %B302.i.i.i, label %B246.i.i.i

B246.i.i.i:                                       ; preds = %B206.i.i.i18
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.51 to i64), i64 %value.2.2.i.i), !noalias !75
  br label %B302.i.i.i

B302.i.i.i:                                       ; preds = %B246.i.i.i, %B206.i.i.i18
  store i64 %value.2.2.i.i, ptr %.48.i.i20.i, align 8, !noalias !75
  br label %B824.i.i

B746.i.i:                                         ; preds = %B640.i.i
  br label %B758.i.i

B758.i.i:                                         ; preds = %B746.i.i, %B640.i.i
  %"$phi758.0.2.2.i.i" = phi i64 [ 1099511627776, %B746.i.i ], [ 256, %B640.i.i ]
  %.26.i.i.i16 = inttoptr i64 %value.2.2.i.i to ptr
  %.27.i.i.i17 = load i8, ptr %.26.i.i.i16, align 1, !noalias !78
  %21 = add i8 %.27.i.i.i17, -48
  %or.cond83.i.i.i = icmp ult i8 %21, 10
  br i1 %or.cond83.i.i.i, label %B96.i.i50.i, label %B238.i.i21.i

B96.i.i50.i:                                      ; preds = %B758.i.i, %B200.i.i.i
  %value.2.0.i.i.i = phi i64 [ %.104.i.i.i, %B200.i.i.i ], [ 0, %B758.i.i ]
  %place.2.0.i.i.i = phi i64 [ %.109.i.i.i, %B200.i.i.i ], [ 0, %B758.i.i ]
  %.94.i.i.i = mul nsw i64 %value.2.0.i.i.i, 10
  %.99.i.i.i = add i64 %place.2.0.i.i.i, %value.2.2.i.i
  %.100.i.i.i = inttoptr i64 %.99.i.i.i to ptr
  %.101.i.i.i = load i8, ptr %.100.i.i.i, align 1, !noalias !78
  %.102.i.i.i = zext i8 %.101.i.i.i to i64
  %.103.i.i.i = add nsw i64 %.94.i.i.i, %.102.i.i.i
  %.104.i.i.i = add nsw i64 %.103.i.i.i, -48
  %.109.i.i.i = add nuw nsw i64 %place.2.0.i.i.i, 1
  %.117.i.i.i = add i64 %.109.i.i.i, %value.2.2.i.i
  %.118.i.i.i = inttoptr i64 %.117.i.i.i to ptr
  %.119.i.i.i = load i8, ptr %.118.i.i.i, align 1, !noalias !78
  %.121.i.i.i = icmp ugt i8 %.119.i.i.i, 47
  br i1 %.121.i.i.i, label %B200.i.i.i, label %B238.i.i21.i

B200.i.i.i:                                       ; preds = %B96.i.i50.i
  %.133.i.i.i = icmp ult i8 %.119.i.i.i, 58
  %.170.i.i.i = icmp slt i64 %.103.i.i.i, 1099511627825
  %or.cond81.i.i.i = select i1 %.133.i.i.i, i1 %.170.i.i.i, i1 false
  br i1 %or.cond81.i.i.i, label %B96.i.i50.i, label %B238.i.i21.i

B238.i.i21.i:                                     ; preds = %B200.i.i.i, %B96.i.i50.i, %B758.i.i
  %value.3.1.i.i.i = phi i64 [ 0, %B758.i.i ], [ %.104.i.i.i, %B96.i.i50.i ], [ %.104.i.i.i, %B200.i.i.i ]
  %place.3.1.i.i.i = phi i64 [ 0, %B758.i.i ], [ %.109.i.i.i, %B96.i.i50.i ], [ %.109.i.i.i, %B200.i.i.i ]
  %.193.i.i.i = add i64 %place.3.1.i.i.i, %value.2.2.i.i
  %.194.i.i.i = inttoptr i64 %.193.i.i.i to ptr
  %.195.i.i.i = load i8, ptr %.194.i.i.i, align 1, !noalias !78
  %.199.i.i.i = icmp ne i8 %.195.i.i.i, 0
  %.202.i.i22.i = icmp slt i64 %value.3.1.i.i.i, 1
  %.206.i.i.i = icmp sgt i64 %value.3.1.i.i.i, %"$phi758.0.2.2.i.i"
  %22 = or i1 %.202.i.i22.i, %.206.i.i.i
  %or.cond82.i.i.i = select i1 %.199.i.i.i, i1 true, i1 %22
  br i1 %or.cond82.i.i.i, label %B302.i.i23.i, label %cnnc_number.exit.i

B302.i.i23.i:                                     ; preds = %B238.i.i21.i
  %.8.i.i.i.i24.i = load i64, ptr @cnnc_program, align 16, !noalias !81
  %.8.i.i.i25.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i24.i) #3, !noalias !86
  %.13.i.i.i26.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !86
  %23 = lshr i32 %.8.i.i.i25.i, 31
  %.14.i.i.i27.i = zext nneg i32 %23 to i64
  %.15.i.i.i28.i = or i64 %.13.i.i.i26.i, %.14.i.i.i27.i
  store i64 %.15.i.i.i28.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !86
  %.215.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.27, i64 %.61.i.i, i64 %value.2.2.i.i, i64 range(i64 256, 1099511627777) %"$phi758.0.2.2.i.i") #3, !noalias !78
  %.220.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !78
  %24 = lshr i32 %.215.i.i.i, 31
  %.221.i.i.i = zext nneg i32 %24 to i64
  %.222.i.i.i = or i64 %.220.i.i.i, %.221.i.i.i
  store i64 %.222.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !78
  %.8.i.i.i1.i29.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !87
  %.16.i.i.i.i30.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !87
  %.98.i1.not.i.i.i31.i = icmp slt i64 %.16.i.i.i.i30.i, 1
  br i1 %.98.i1.not.i.i.i31.i, label %cnnc_give_up.exit.i44.i, label %B162.if.i.i.i.i32.i

B206.i.i.i.i39.i:                                 ; preds = %B162.if.i.i.i.i32.i
  %.155.i.i.i.i40.i = inttoptr i64 %.144.i.i.i.i37.i to ptr
  %.156.i.i.i.i41.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i40.i), !noalias !87
  br label %B264.i.i.i.i42.i

B264.i.i.i.i42.i:                                 ; preds = %B162.if.i.i.i.i32.i, %B206.i.i.i.i39.i
  %exitcond.not.i.i.i43.i = icmp eq i64 %.16.i.i.i.i30.i, %.111.i.i.i.i34.i
  br i1 %exitcond.not.i.i.i43.i, label %cnnc_give_up.exit.i44.i, label %B162.if.i.i.i.i32.i

B162.if.i.i.i.i32.i:                              ; preds = %B302.i.i23.i, %B264.i.i.i.i42.i
  %.40.i.03.i.i.i33.i = phi i64 [ %.111.i.i.i.i34.i, %B264.i.i.i.i42.i ], [ 0, %B302.i.i23.i ]
  %.111.i.i.i.i34.i = add nuw nsw i64 %.40.i.03.i.i.i33.i, 1
  %25 = shl i64 %.40.i.03.i.i.i33.i, 3
  %.142.i.i.i.i35.i = add i64 %25, %.8.i.i.i1.i29.i
  %.143.i.i.i.i36.i = inttoptr i64 %.142.i.i.i.i35.i to ptr
  %.144.i.i.i.i37.i = load i64, ptr %.143.i.i.i.i36.i, align 8, !noalias !87
  %.145.not.i.i.i.i38.i = icmp eq i64 %.144.i.i.i.i37.i, 0
  br i1 %.145.not.i.i.i.i38.i, label %B264.i.i.i.i42.i, label %B206.i.i.i.i39.i

cnnc_give_up.exit.i44.i:                          ; preds = %B264.i.i.i.i42.i, %B302.i.i23.i
  %.8.i.i1.i.i45.i = load i64, ptr @cnnc_program, align 16, !noalias !92
  %.15.i.i2.i46.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.30, i64 %.8.i.i1.i.i45.i) #3, !noalias !95
  %.20.i.i.i47.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !95
  %26 = lshr i32 %.15.i.i2.i46.i, 31
  %.21.i.i.i48.i = zext nneg i32 %26 to i64
  %.22.i.i.i49.i = or i64 %.20.i.i.i47.i, %.21.i.i.i48.i
  store i64 %.22.i.i.i49.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !95
  tail call void @exit(i32 2) #14, !noalias !95
  br label %cnnc_number.exit.i

cnnc_number.exit.i:                               ; preds = %cnnc_give_up.exit.i44.i, %B238.i.i21.i
  %.200.i.i = shl nsw i64 %.4.0.i60.i, 3
  %.201.i.i = add i64 %.200.i.i, %.42.i.i.i
  %.202.i.i = inttoptr i64 %.201.i.i to ptr
  store i64 %value.3.1.i.i.i, ptr %.202.i.i, align 8, !noalias !28
  br label %B824.i.i

B824.i.i:                                         ; preds = %cnnc_number.exit.i, %B302.i.i.i, %B662.i.i
  %.212.i.i = icmp slt i64 %place.5.2.i.i, %.1
  br i1 %.212.i.i, label %B184.i.i.backedge, label %cnnc_read_options.exit

B184.i.i.backedge:                                ; preds = %B824.i.i, %B839.i.i
  %place.4.1.i.i.be = phi i64 [ %place.5.2.i.i, %B824.i.i ], [ %.66.i.i, %B839.i.i ]
  br label %B184.i.i

B839.i.i:                                         ; preds = %cnnc_read_flag.exit.thread.i, %cnnc_give_up.exit.i.i, %B170.i.i.i, %B304.i.i
  %.49.i.i = icmp slt i64 %.66.i.i, %.1
  br i1 %.49.i.i, label %B184.i.i.backedge, label %cnnc_read_options.exit

cnnc_read_options.exit:                           ; preds = %B839.i.i, %B824.i.i, %cnnc_new_words.exit.i
  %.66.i = inttoptr i64 %.42.i.i.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !0
  %.68.i = icmp eq i64 %.67.i, 1
  br i1 %.68.i, label %B470.i, label %B844.i

B470.i:                                           ; preds = %cnnc_read_options.exit
  %.72.i = add i64 %.10.i.i.i10, 16
  %.73.i = inttoptr i64 %.72.i to ptr
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.77.i = icmp eq i64 %.74.i, 1
  %"$phi656.4.2.0.in.in.i.v" = select i1 %.77.i, i64 40, i64 48
  %"$phi656.4.2.0.in.in.i" = add i64 %"$phi656.4.2.0.in.in.i.v", %storemerge51.i.i132
  %"$phi656.4.2.0.in.i" = inttoptr i64 %"$phi656.4.2.0.in.in.i" to ptr
  %"$phi656.4.2.0.i" = load i64, ptr %"$phi656.4.2.0.in.i", align 8, !noalias !0
  %.115.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.1, i64 %"$phi656.4.2.0.i") #3, !noalias !0
  %.120.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %27 = lshr i32 %.115.i, 31
  %.121.i = zext nneg i32 %27 to i64
  %.122.i = or i64 %.120.i, %.121.i
  store i64 %.122.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.9.i.i23.not = icmp eq i64 %.122.i, 0
  br i1 %.9.i.i23.not, label %cnnc_main.body.exit, label %B708.i

B708.i:                                           ; preds = %B470.i
  %.8.i.i.i24 = load i64, ptr @cnnc_program, align 16, !noalias !96
  %.8.i.i25 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i24) #3, !noalias !101
  %.13.i.i26 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !101
  %28 = lshr i32 %.8.i.i25, 31
  %.14.i.i27 = zext nneg i32 %28 to i64
  %.15.i.i28 = or i64 %.13.i.i26, %.14.i.i27
  store i64 %.15.i.i28, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !101
  %.139.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2) #3, !noalias !0
  %.144.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %29 = lshr i32 %.139.i, 31
  %.145.i = zext nneg i32 %29 to i64
  %.146.i = or i64 %.144.i, %.145.i
  store i64 %.146.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i29 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !102
  %.16.i.i.i30 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !102
  %.98.i1.not.i.i31 = icmp slt i64 %.16.i.i.i30, 1
  br i1 %.98.i1.not.i.i31, label %cnnc_give_up.exit44, label %B162.if.i.i.i32

B206.i.i.i39:                                     ; preds = %B162.if.i.i.i32
  %.155.i.i.i40 = inttoptr i64 %.144.i.i.i37 to ptr
  %.156.i.i.i41 = tail call i32 @unlink(ptr nonnull %.155.i.i.i40), !noalias !102
  br label %B264.i.i.i42

B264.i.i.i42:                                     ; preds = %B162.if.i.i.i32, %B206.i.i.i39
  %exitcond.not.i.i43 = icmp eq i64 %.16.i.i.i30, %.111.i.i.i34
  br i1 %exitcond.not.i.i43, label %cnnc_give_up.exit44, label %B162.if.i.i.i32

B162.if.i.i.i32:                                  ; preds = %B708.i, %B264.i.i.i42
  %.40.i.03.i.i33 = phi i64 [ %.111.i.i.i34, %B264.i.i.i42 ], [ 0, %B708.i ]
  %.111.i.i.i34 = add nuw nsw i64 %.40.i.03.i.i33, 1
  %30 = shl i64 %.40.i.03.i.i33, 3
  %.142.i.i.i35 = add i64 %30, %.8.i.i.i29
  %.143.i.i.i36 = inttoptr i64 %.142.i.i.i35 to ptr
  %.144.i.i.i37 = load i64, ptr %.143.i.i.i36, align 8, !noalias !102
  %.145.not.i.i.i38 = icmp eq i64 %.144.i.i.i37, 0
  br i1 %.145.not.i.i.i38, label %B264.i.i.i42, label %B206.i.i.i39

cnnc_give_up.exit44:                              ; preds = %B264.i.i.i42, %B708.i
  tail call void @exit(i32 1) #14, !noalias !107
  br label %cnnc_main.body.exit

B844.i:                                           ; preds = %cnnc_read_options.exit
  %.12.i.i47 = load i64, ptr %.51.i, align 8, !noalias !108
  %.12.i.i.i = add i64 %.12.i.i47, 16
  %.13.i.i.i = inttoptr i64 %.12.i.i.i to ptr
  %.14.i.i.i48 = load i64, ptr %.13.i.i.i, align 8, !noalias !111
  %.17.i.i.i49 = add i64 %.12.i.i47, 24
  %.18.i.i.i50 = inttoptr i64 %.17.i.i.i49 to ptr
  %.19.i.i.i = load i64, ptr %.18.i.i.i50, align 8, !noalias !111
  %.95.i3.not.i.i.i = icmp slt i64 %.14.i.i.i48, 1
  br i1 %.95.i3.not.i.i.i, label %cnnc_count_paths.exit.i.i, label %B38.if.i.i.i.i

B38.if.i.i.i.i:                                   ; preds = %B844.i, %B38.if.i.i.i.i
  %found.2.0.i6.i.i.i = phi i64 [ %found.3.2.i.i.i.i, %B38.if.i.i.i.i ], [ 0, %B844.i ]
  %.37.i.05.i.i.i = phi i64 [ %.108.i.i.i.i, %B38.if.i.i.i.i ], [ 0, %B844.i ]
  %.108.i.i.i.i = add nuw nsw i64 %.37.i.05.i.i.i, 1
  %31 = shl i64 %.37.i.05.i.i.i, 3
  %.139.i.i.i.i = add i64 %31, %.35.i.i
  %.140.i.i.i.i = inttoptr i64 %.139.i.i.i.i to ptr
  %.141.i.i.i.i = load i64, ptr %.140.i.i.i.i, align 8, !noalias !114
  %.146.not.i.i.i.i = icmp ne i64 %.141.i.i.i.i, 0
  %.165.i.i.i.i = zext i1 %.146.not.i.i.i.i to i64
  %found.3.2.i.i.i.i = add nuw nsw i64 %found.2.0.i6.i.i.i, %.165.i.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.108.i.i.i.i, %.14.i.i.i48
  br i1 %exitcond.not.i.i.i, label %cnnc_count_paths.exit.loopexit.i.i, label %B38.if.i.i.i.i

cnnc_count_paths.exit.loopexit.i.i:               ; preds = %B38.if.i.i.i.i
  %32 = icmp eq i64 %found.3.2.i.i.i.i, 0
  br label %cnnc_count_paths.exit.i.i

cnnc_count_paths.exit.i.i:                        ; preds = %cnnc_count_paths.exit.loopexit.i.i, %B844.i
  %found.2.0.i.lcssa.i.i.i = phi i1 [ true, %B844.i ], [ %32, %cnnc_count_paths.exit.loopexit.i.i ]
  %.95.i3.not.i1.i.i = icmp slt i64 %.19.i.i.i, 1
  br i1 %.95.i3.not.i1.i.i, label %cnnc_count_paths.exit17.i.i, label %B38.if.i.i3.i.i

B38.if.i.i3.i.i:                                  ; preds = %cnnc_count_paths.exit.i.i, %B38.if.i.i3.i.i
  %found.2.0.i6.i4.i.i = phi i64 [ %found.3.2.i.i14.i.i, %B38.if.i.i3.i.i ], [ 0, %cnnc_count_paths.exit.i.i ]
  %.37.i.05.i5.i.i = phi i64 [ %.108.i.i6.i.i, %B38.if.i.i3.i.i ], [ 0, %cnnc_count_paths.exit.i.i ]
  %.108.i.i6.i.i = add nuw nsw i64 %.37.i.05.i5.i.i, 1
  %33 = add i64 %.37.i.05.i5.i.i, %.14.i.i.i48
  %34 = shl i64 %33, 3
  %.139.i.i7.i.i = add i64 %34, %.35.i.i
  %.140.i.i8.i.i = inttoptr i64 %.139.i.i7.i.i to ptr
  %.141.i.i9.i.i = load i64, ptr %.140.i.i8.i.i, align 8, !noalias !117
  %.146.not.i.i10.i.i = icmp ne i64 %.141.i.i9.i.i, 0
  %.165.i.i12.i.i = zext i1 %.146.not.i.i10.i.i to i64
  %found.3.2.i.i14.i.i = add nuw nsw i64 %found.2.0.i6.i4.i.i, %.165.i.i12.i.i
  %exitcond.not.i15.i.i = icmp eq i64 %.108.i.i6.i.i, %.19.i.i.i
  br i1 %exitcond.not.i15.i.i, label %cnnc_count_paths.exit17.loopexit.i.i, label %B38.if.i.i3.i.i

cnnc_count_paths.exit17.loopexit.i.i:             ; preds = %B38.if.i.i3.i.i
  %35 = icmp eq i64 %found.3.2.i.i14.i.i, 0
  br label %cnnc_count_paths.exit17.i.i

cnnc_count_paths.exit17.i.i:                      ; preds = %cnnc_count_paths.exit17.loopexit.i.i, %cnnc_count_paths.exit.i.i
  %found.2.0.i.lcssa.i16.i.i = phi i1 [ true, %cnnc_count_paths.exit.i.i ], [ %35, %cnnc_count_paths.exit17.loopexit.i.i ]
  br i1 %.95.i3.not.i.i.i, label %B240.i.i.i, label %B38.if.i.i20.i.i

B86.i.i28.i.i:                                    ; preds = %B38.if.i.i20.i.i
  %.9.i.i.i.i.i = inttoptr i64 %.141.i.i26.i.i to ptr
  %.10.i.i.i.i.i = load i8, ptr %.9.i.i.i.i.i, align 1, !noalias !120
  %.12.i.i.i.i.i = icmp eq i8 %.10.i.i.i.i.i, 45
  br i1 %.12.i.i.i.i.i, label %B44.i.i.i.i.i, label %B146.i.i29.i.i

B44.i.i.i.i.i:                                    ; preds = %B86.i.i28.i.i
  %.15.i.i.i.i.i = add i64 %.141.i.i26.i.i, 1
  %.16.i.i.i.i.i126 = inttoptr i64 %.15.i.i.i.i.i to ptr
  %.17.i.i.i.i.i = load i8, ptr %.16.i.i.i.i.i126, align 1, !noalias !120
  %.21.i.i.i.i.i = icmp eq i8 %.17.i.i.i.i.i, 0
  %.165.i.i33.i.i = zext i1 %.21.i.i.i.i.i to i64
  %spec.select.i.i127 = add nsw i64 %found.2.0.i6.i21.i.i, %.165.i.i33.i.i
  br label %B146.i.i29.i.i

B146.i.i29.i.i:                                   ; preds = %B38.if.i.i20.i.i, %B44.i.i.i.i.i, %B86.i.i28.i.i
  %found.3.2.i.i30.i.i = phi i64 [ %spec.select.i.i127, %B44.i.i.i.i.i ], [ %found.2.0.i6.i21.i.i, %B38.if.i.i20.i.i ], [ %found.2.0.i6.i21.i.i, %B86.i.i28.i.i ]
  %exitcond.not.i31.i.i = icmp eq i64 %.108.i.i23.i.i, %.14.i.i.i48
  br i1 %exitcond.not.i31.i.i, label %cnnc_count_paths.exit34.i.i, label %B38.if.i.i20.i.i

B38.if.i.i20.i.i:                                 ; preds = %cnnc_count_paths.exit17.i.i, %B146.i.i29.i.i
  %found.2.0.i6.i21.i.i = phi i64 [ %found.3.2.i.i30.i.i, %B146.i.i29.i.i ], [ 0, %cnnc_count_paths.exit17.i.i ]
  %.37.i.05.i22.i.i = phi i64 [ %.108.i.i23.i.i, %B146.i.i29.i.i ], [ 0, %cnnc_count_paths.exit17.i.i ]
  %.108.i.i23.i.i = add nuw nsw i64 %.37.i.05.i22.i.i, 1
  %36 = shl i64 %.37.i.05.i22.i.i, 3
  %.139.i.i24.i.i = add i64 %36, %.35.i.i
  %.140.i.i25.i.i = inttoptr i64 %.139.i.i24.i.i to ptr
  %.141.i.i26.i.i = load i64, ptr %.140.i.i25.i.i, align 8, !noalias !125
  %.146.not.i.i27.i.i = icmp eq i64 %.141.i.i26.i.i, 0
  br i1 %.146.not.i.i27.i.i, label %B146.i.i29.i.i, label %B86.i.i28.i.i

cnnc_count_paths.exit34.i.i:                      ; preds = %B146.i.i29.i.i
  %.54.i.i.i = icmp sgt i64 %found.3.2.i.i30.i.i, 1
  br i1 %.54.i.i.i, label %B282.i.i.i, label %B240.i.i.i

B240.i.i.i:                                       ; preds = %cnnc_count_paths.exit34.i.i, %cnnc_count_paths.exit17.i.i
  br i1 %.95.i3.not.i1.i.i, label %B338.i.i.i, label %B38.if.i.i37.i.i

B86.i.i45.i.i:                                    ; preds = %B38.if.i.i37.i.i
  %.9.i.i.i46.i.i = inttoptr i64 %.141.i.i43.i.i to ptr
  %.10.i.i.i47.i.i = load i8, ptr %.9.i.i.i46.i.i, align 1, !noalias !126
  %.12.i.i.i48.i.i = icmp eq i8 %.10.i.i.i47.i.i, 45
  br i1 %.12.i.i.i48.i.i, label %B44.i.i.i53.i.i, label %B146.i.i49.i.i

B44.i.i.i53.i.i:                                  ; preds = %B86.i.i45.i.i
  %.15.i.i.i54.i.i = add i64 %.141.i.i43.i.i, 1
  %.16.i.i.i55.i.i = inttoptr i64 %.15.i.i.i54.i.i to ptr
  %.17.i.i.i56.i.i = load i8, ptr %.16.i.i.i55.i.i, align 1, !noalias !126
  %.21.i.i.i57.i.i = icmp eq i8 %.17.i.i.i56.i.i, 0
  %.165.i.i59.i.i = zext i1 %.21.i.i.i57.i.i to i64
  %spec.select69.i.i = add nsw i64 %found.2.0.i6.i38.i.i, %.165.i.i59.i.i
  br label %B146.i.i49.i.i

B146.i.i49.i.i:                                   ; preds = %B38.if.i.i37.i.i, %B44.i.i.i53.i.i, %B86.i.i45.i.i
  %found.3.2.i.i50.i.i = phi i64 [ %spec.select69.i.i, %B44.i.i.i53.i.i ], [ %found.2.0.i6.i38.i.i, %B38.if.i.i37.i.i ], [ %found.2.0.i6.i38.i.i, %B86.i.i45.i.i ]
  %exitcond.not.i51.i.i = icmp eq i64 %.108.i.i40.i.i, %.19.i.i.i
  br i1 %exitcond.not.i51.i.i, label %cnnc_count_paths.exit60.i.i, label %B38.if.i.i37.i.i

B38.if.i.i37.i.i:                                 ; preds = %B240.i.i.i, %B146.i.i49.i.i
  %found.2.0.i6.i38.i.i = phi i64 [ %found.3.2.i.i50.i.i, %B146.i.i49.i.i ], [ 0, %B240.i.i.i ]
  %.37.i.05.i39.i.i = phi i64 [ %.108.i.i40.i.i, %B146.i.i49.i.i ], [ 0, %B240.i.i.i ]
  %.108.i.i40.i.i = add nuw nsw i64 %.37.i.05.i39.i.i, 1
  %37 = add i64 %.37.i.05.i39.i.i, %.14.i.i.i48
  %38 = shl i64 %37, 3
  %.139.i.i41.i.i = add i64 %38, %.35.i.i
  %.140.i.i42.i.i = inttoptr i64 %.139.i.i41.i.i to ptr
  %.141.i.i43.i.i = load i64, ptr %.140.i.i42.i.i, align 8, !noalias !131
  %.146.not.i.i44.i.i = icmp eq i64 %.141.i.i43.i.i, 0
  br i1 %.146.not.i.i44.i.i, label %B146.i.i49.i.i, label %B86.i.i45.i.i

cnnc_count_paths.exit60.i.i:                      ; preds = %B146.i.i49.i.i
  %.63.i.i.i = icmp sgt i64 %found.3.2.i.i50.i.i, 1
  br i1 %.63.i.i.i, label %B282.i.i.i, label %B338.i.i.i

B282.i.i.i:                                       ; preds = %cnnc_count_paths.exit60.i.i, %cnnc_count_paths.exit34.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.353 to i64), i64 0), !noalias !111
  br label %B338.i.i.i

B338.i.i.i:                                       ; preds = %B282.i.i.i, %cnnc_count_paths.exit60.i.i, %B240.i.i.i
  br i1 %found.2.0.i.lcssa.i16.i.i, label %B350.i.i.i, label %B584.i.i.i

B350.i.i.i:                                       ; preds = %B338.i.i.i
  %.77.i.i.i = add i64 %.10.i.i.i10, 48
  %.78.i.i.i = inttoptr i64 %.77.i.i.i to ptr
  %.79.i.i.i = load i64, ptr %.78.i.i.i, align 8, !noalias !111
  %.80.i.i.i = icmp eq i64 %.79.i.i.i, 0
  br i1 %.80.i.i.i, label %B400.i.i.i, label %B506.i.i.i

B400.i.i.i:                                       ; preds = %B350.i.i.i
  %.84.i.i.i = add i64 %.10.i.i.i10, 32
  %.85.i.i.i = inttoptr i64 %.84.i.i.i to ptr
  %.86.i.i.i125 = load i64, ptr %.85.i.i.i, align 8, !noalias !111
  %.87.i.i.i = icmp eq i64 %.86.i.i.i125, 0
  br i1 %.87.i.i.i, label %B450.i.i.i, label %B506.i.i.i

B450.i.i.i:                                       ; preds = %B400.i.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.354 to i64), i64 0), !noalias !111
  br label %B506.i.i.i

B506.i.i.i:                                       ; preds = %B450.i.i.i, %B400.i.i.i, %B350.i.i.i
  br i1 %found.2.0.i.lcssa.i.i.i, label %B530.i.i.i, label %B584.i.i.i

B530.i.i.i:                                       ; preds = %B506.i.i.i
  %.106.i.i.i = load i64, ptr %.78.i.i.i, align 8, !noalias !111
  %.109.i.i.i124 = icmp eq i64 %.106.i.i.i, 0
  %brmerge.i.i = or i1 %.95.i3.not.i.i.i, %.109.i.i.i124
  br i1 %brmerge.i.i, label %cnnc_check_options.exit.i, label %B614.if.i.lr.ph.i.i

B584.i.i.i:                                       ; preds = %B506.i.i.i, %B338.i.i.i
  br i1 %.95.i3.not.i.i.i, label %cnnc_check_options.exit.i, label %B614.if.i.lr.ph.i.i

B614.if.i.lr.ph.i.i:                              ; preds = %B584.i.i.i, %B530.i.i.i
  %.258.i.i.i = add i64 %.12.i.i47, 104
  %.259.i.i.i = inttoptr i64 %.258.i.i.i to ptr
  br label %B614.if.i.i.i

B658.i.i.i:                                       ; preds = %B614.if.i.i.i
  %.260.i.i.i = load i64, ptr %.259.i.i.i, align 8, !noalias !111
  %.265.i.i.i = shl nsw i64 %.149.i.073.i.i, 7
  %.262.i.i.i = add i64 %.265.i.i.i, %.12.i.i47
  %.268.i.i.i = add i64 %.262.i.i.i, %.260.i.i.i
  %.272.i.i.i = inttoptr i64 %.268.i.i.i to ptr
  %.273.i.i.i = load i64, ptr %.272.i.i.i, align 8, !noalias !111
  %.275.i.i.i = add nsw i64 %.273.i.i.i, %.12.i.i47
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.2.355 to i64), i64 %.275.i.i.i), !noalias !111
  br label %B834.i.i.i

B834.i.i.i:                                       ; preds = %B614.if.i.i.i, %B658.i.i.i
  %exitcond.not.i.i52 = icmp eq i64 %.220.i.i.i51, %.14.i.i.i48
  br i1 %exitcond.not.i.i52, label %cnnc_check_options.exit.i, label %B614.if.i.i.i

B614.if.i.i.i:                                    ; preds = %B834.i.i.i, %B614.if.i.lr.ph.i.i
  %.149.i.073.i.i = phi i64 [ 0, %B614.if.i.lr.ph.i.i ], [ %.220.i.i.i51, %B834.i.i.i ]
  %.220.i.i.i51 = add nuw nsw i64 %.149.i.073.i.i, 1
  %.250.i.i.i = shl i64 %.149.i.073.i.i, 3
  %.251.i.i.i = add i64 %.250.i.i.i, %.35.i.i
  %.252.i.i.i = inttoptr i64 %.251.i.i.i to ptr
  %.253.i.i.i = load i64, ptr %.252.i.i.i, align 8, !noalias !111
  %.254.i.i.i = icmp eq i64 %.253.i.i.i, 0
  br i1 %.254.i.i.i, label %B658.i.i.i, label %B834.i.i.i

cnnc_check_options.exit.i:                        ; preds = %B834.i.i.i, %B584.i.i.i, %B530.i.i.i
  %.9.i.i.i.i = tail call dereferenceable_or_null(72) ptr @calloc(i64 9, i64 8), !noalias !132
  %.15.i.i.i.i53 = icmp eq ptr %.9.i.i.i.i, null
  br i1 %.15.i.i.i.i53, label %B54.i.i.i.i, label %cnnc_new_words.exit.i.i

B54.i.i.i.i:                                      ; preds = %cnnc_check_options.exit.i
  tail call fastcc void @cnnc_no_memory(i64 64), !noalias !135
  br label %cnnc_new_words.exit.i.i

cnnc_new_words.exit.i.i:                          ; preds = %B54.i.i.i.i, %cnnc_check_options.exit.i
  %.10.i.i.i.i = ptrtoint ptr %.9.i.i.i.i to i64
  %.29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !135
  store i64 %.29.i.i.i.i, ptr %.9.i.i.i.i, align 8, !noalias !135
  store i64 %.10.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !135
  %.42.i.i.i.i = add nsw i64 %.10.i.i.i.i, 8
  %.15.i.i.i54 = load i64, ptr %.18.i.i.i50, align 8, !noalias !132
  %.8.i.i.i.i55 = add nsw i64 %.15.i.i.i54, 1
  %.9.i.i1.i.i = tail call ptr @calloc(i64 %.8.i.i.i.i55, i64 8), !noalias !132
  %.15.i.i2.i.i56 = icmp eq ptr %.9.i.i1.i.i, null
  br i1 %.15.i.i2.i.i56, label %B54.i.i6.i.i, label %cnnc_new_words.exit7.i.i

B54.i.i6.i.i:                                     ; preds = %cnnc_new_words.exit.i.i
  %.18.i.i.i.i = shl nsw i64 %.15.i.i.i54, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i), !noalias !138
  %.29.i.i4.pre.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !138
  br label %cnnc_new_words.exit7.i.i

cnnc_new_words.exit7.i.i:                         ; preds = %B54.i.i6.i.i, %cnnc_new_words.exit.i.i
  %.29.i.i4.i.i = phi i64 [ %.10.i.i.i.i, %cnnc_new_words.exit.i.i ], [ %.29.i.i4.pre.i.i, %B54.i.i6.i.i ]
  %.10.i.i3.i.i = ptrtoint ptr %.9.i.i1.i.i to i64
  store i64 %.29.i.i4.i.i, ptr %.9.i.i1.i.i, align 8, !noalias !138
  store i64 %.10.i.i3.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !138
  %.42.i.i5.i.i = add nsw i64 %.10.i.i3.i.i, 8
  %.104.i36.not.i.i = icmp slt i64 %.15.i.i.i54, 1
  br i1 %.104.i36.not.i.i, label %cnnc_new_job.body.exit.i.i, label %B146.if.i.lr.ph.i.i

B146.if.i.lr.ph.i.i:                              ; preds = %cnnc_new_words.exit7.i.i
  %.7.i.i.i.i.i = add i64 %.12.i.i47, 104
  %.8.i.i.i23.i.i = inttoptr i64 %.7.i.i.i.i.i to ptr
  %.153.i.i.i = add i64 %.10.i.i.i10, 48
  %.154.i.i.i = inttoptr i64 %.153.i.i.i to ptr
  br label %B146.if.i.i.i

B232.i.i.i:                                       ; preds = %B146.if.i.i.i
  %.160.i.i.i105 = add i64 %.13.i.i.i.i.i, 16
  %.161.i.i.i106 = inttoptr i64 %.160.i.i.i105 to ptr
  %.162.i.i.i = load i64, ptr %.161.i.i.i106, align 8, !noalias !132
  %.164.i.i.i = add nsw i64 %.162.i.i.i, %.12.i.i47
  %.166.i.i.i = inttoptr i64 %.164.i.i.i to ptr
  %.168.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.166.i.i.i, ptr noundef nonnull dereferenceable(4) @text.210), !noalias !132
  %.170.not.i.i.i = icmp eq i32 %.168.i.i.i, 0
  br i1 %.170.not.i.i.i, label %B520.i.i.i, label %B340.i.i.i

B340.i.i.i:                                       ; preds = %B232.i.i.i
  %.8.i.i.i.i.i107 = load i64, ptr @cnnc_program, align 16, !noalias !141
  %.8.i.i8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i.i107) #3, !noalias !146
  %.13.i.i.i.i108 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !146
  %39 = lshr i32 %.8.i.i8.i.i, 31
  %.14.i.i.i.i109 = zext nneg i32 %39 to i64
  %.15.i.i9.i.i = or i64 %.13.i.i.i.i108, %.14.i.i.i.i109
  store i64 %.15.i.i9.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !146
  %.177.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.178.i.i.i = load i64, ptr %.177.i.i.i, align 8, !noalias !132
  %.180.i.i.i = add nsw i64 %.178.i.i.i, %.12.i.i47
  %.183.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.211, i64 %.180.i.i.i) #3, !noalias !132
  %.188.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !132
  %40 = lshr i32 %.183.i.i.i, 31
  %.189.i.i.i = zext nneg i32 %40 to i64
  %.190.i.i.i = or i64 %.188.i.i.i, %.189.i.i.i
  store i64 %.190.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !132
  %.8.i.i.i10.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !147
  %.16.i.i.i.i9.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !147
  %.98.i1.not.i.i.i.i110 = icmp slt i64 %.16.i.i.i.i9.i, 1
  br i1 %.98.i1.not.i.i.i.i110, label %cnnc_give_up.exit.i.i123, label %B162.if.i.i.i.i.i111

B206.i.i.i.i.i118:                                ; preds = %B162.if.i.i.i.i.i111
  %.155.i.i.i.i.i119 = inttoptr i64 %.144.i.i.i.i.i116 to ptr
  %.156.i.i.i.i.i120 = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i.i119), !noalias !147
  br label %B264.i.i.i.i.i121

B264.i.i.i.i.i121:                                ; preds = %B162.if.i.i.i.i.i111, %B206.i.i.i.i.i118
  %exitcond.not.i.i.i.i122 = icmp eq i64 %.16.i.i.i.i9.i, %.111.i.i.i.i.i113
  br i1 %exitcond.not.i.i.i.i122, label %cnnc_give_up.exit.i.i123, label %B162.if.i.i.i.i.i111

B162.if.i.i.i.i.i111:                             ; preds = %B340.i.i.i, %B264.i.i.i.i.i121
  %.40.i.03.i.i.i.i112 = phi i64 [ %.111.i.i.i.i.i113, %B264.i.i.i.i.i121 ], [ 0, %B340.i.i.i ]
  %.111.i.i.i.i.i113 = add nuw nsw i64 %.40.i.03.i.i.i.i112, 1
  %41 = shl i64 %.40.i.03.i.i.i.i112, 3
  %.142.i.i.i.i.i114 = add i64 %41, %.8.i.i.i10.i.i
  %.143.i.i.i.i.i115 = inttoptr i64 %.142.i.i.i.i.i114 to ptr
  %.144.i.i.i.i.i116 = load i64, ptr %.143.i.i.i.i.i115, align 8, !noalias !147
  %.145.not.i.i.i.i.i117 = icmp eq i64 %.144.i.i.i.i.i116, 0
  br i1 %.145.not.i.i.i.i.i117, label %B264.i.i.i.i.i121, label %B206.i.i.i.i.i118

cnnc_give_up.exit.i.i123:                         ; preds = %B264.i.i.i.i.i121, %B340.i.i.i
  tail call void @exit(i32 1) #14, !noalias !152
  br label %B520.i.i.i

B520.i.i.i:                                       ; preds = %B146.if.i.i.i, %cnnc_give_up.exit.i.i123, %B232.i.i.i
  %.196.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.197.i.i.i60 = inttoptr i64 %.196.i.i.i to ptr
  %.198.i.i.i = load i64, ptr %.197.i.i.i60, align 8, !noalias !132
  %.201.i.i.i = ashr i64 %.198.i.i.i, 3
  %.8.i.i11.i.i = add nsw i64 %.201.i.i.i, 2
  %.9.i.i12.i.i = tail call ptr @calloc(i64 %.8.i.i11.i.i, i64 8), !noalias !132
  %.15.i.i13.i.i = icmp eq ptr %.9.i.i12.i.i, null
  br i1 %.15.i.i13.i.i, label %B54.i.i17.i.i, label %cnnc_new_words.exit19.i.i

B54.i.i17.i.i:                                    ; preds = %B520.i.i.i
  %.202.i.i.i104 = and i64 %.198.i.i.i, -8
  %.18.i.i18.i.i = add i64 %.202.i.i.i104, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i.i), !noalias !153
  br label %cnnc_new_words.exit19.i.i

cnnc_new_words.exit19.i.i:                        ; preds = %B54.i.i17.i.i, %B520.i.i.i
  %.10.i.i14.i.i = ptrtoint ptr %.9.i.i12.i.i to i64
  %.29.i.i15.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !153
  store i64 %.29.i.i15.i.i, ptr %.9.i.i12.i.i, align 8, !noalias !153
  store i64 %.10.i.i14.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !153
  %.42.i.i16.i.i = add nsw i64 %.10.i.i14.i.i, 8
  %.206.i.i.i61 = shl i64 %.46.i.038.i.i, 3
  %.207.i.i.i = add i64 %.206.i.i.i61, %.42.i.i5.i.i
  %.208.i.i.i = inttoptr i64 %.207.i.i.i to ptr
  store i64 %.42.i.i16.i.i, ptr %.208.i.i.i, align 8, !noalias !132
  %exitcond.not.i6.i = icmp eq i64 %.117.i.i.i57, %.15.i.i.i54
  br i1 %exitcond.not.i6.i, label %cnnc_new_job.body.exit.i.i, label %B146.if.i.i.i

B146.if.i.i.i:                                    ; preds = %cnnc_new_words.exit19.i.i, %B146.if.i.lr.ph.i.i
  %.46.i.038.i.i = phi i64 [ 0, %B146.if.i.lr.ph.i.i ], [ %.117.i.i.i57, %cnnc_new_words.exit19.i.i ]
  %.117.i.i.i57 = add nuw nsw i64 %.46.i.038.i.i, 1
  %.9.i.i21.i.i = load i64, ptr %.13.i.i.i, align 8, !noalias !156
  %.10.i.i22.i.i = add nsw i64 %.9.i.i21.i.i, %.46.i.038.i.i
  %.9.i.i.i.i3.i = load i64, ptr %.8.i.i.i23.i.i, align 8, !noalias !159
  %.12.i.i.i.i4.i = shl nsw i64 %.10.i.i22.i.i, 7
  %.10.i.i.i.i5.i = add i64 %.9.i.i.i.i3.i, %.12.i.i47
  %.13.i.i.i.i.i = add i64 %.10.i.i.i.i5.i, %.12.i.i.i.i4.i
  %.155.i.i.i58 = load i64, ptr %.154.i.i.i, align 8, !noalias !132
  %.156.i.i.i59 = icmp sgt i64 %.155.i.i.i58, 0
  br i1 %.156.i.i.i59, label %B232.i.i.i, label %B520.i.i.i

cnnc_new_job.body.exit.i.i:                       ; preds = %cnnc_new_words.exit19.i.i, %cnnc_new_words.exit7.i.i
  %.221.i.i.i62 = inttoptr i64 %.42.i.i.i.i to ptr
  store i64 %.12.i.i47, ptr %.221.i.i.i62, align 8, !noalias !132
  %.226.i.i.i = add i64 %.10.i.i.i.i, 16
  %.227.i.i.i = inttoptr i64 %.226.i.i.i to ptr
  store i64 %.42.i.i.i, ptr %.227.i.i.i, align 8, !noalias !132
  %.14.i.i25.i.i = load i64, ptr %.13.i.i.i, align 8, !noalias !162
  %.17.i.i.i.i63 = add i64 %.12.i.i47, 80
  %.18.i.i26.i.i = inttoptr i64 %.17.i.i.i.i63 to ptr
  %.19.i.i.i.i64 = load i64, ptr %.18.i.i26.i.i, align 8, !noalias !162
  %.27.i.i.i.i = shl nsw i64 %.14.i.i25.i.i, 1
  %.8.i.i.i27.i.i = add nsw i64 %.27.i.i.i.i, 2
  %.9.i.i.i28.i.i = tail call ptr @calloc(i64 %.8.i.i.i27.i.i, i64 8), !noalias !162
  %.15.i.i.i.i7.i = icmp eq ptr %.9.i.i.i28.i.i, null
  br i1 %.15.i.i.i.i7.i, label %B54.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i

B54.i.i.i.i.i:                                    ; preds = %cnnc_new_job.body.exit.i.i
  %.28.i.i.i.i = shl i64 %.14.i.i25.i.i, 4
  %.18.i.i.i.i.i = or disjoint i64 %.28.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i.i), !noalias !165
  br label %cnnc_new_words.exit.i.i.i

cnnc_new_words.exit.i.i.i:                        ; preds = %B54.i.i.i.i.i, %cnnc_new_job.body.exit.i.i
  %.10.i.i.i29.i.i = ptrtoint ptr %.9.i.i.i28.i.i to i64
  %.29.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !165
  store i64 %.29.i.i.i.i.i, ptr %.9.i.i.i28.i.i, align 8, !noalias !165
  store i64 %.10.i.i.i29.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !165
  %.42.i.i.i.i.i = add nsw i64 %.10.i.i.i29.i.i, 8
  %.118.i60.not.i.i.i = icmp slt i64 %.14.i.i25.i.i, 1
  br i1 %.118.i60.not.i.i.i, label %cnnc_load_inputs.body.exit.thread.i.i.i, label %B174.if.i.lr.ph.i.i.i

cnnc_load_inputs.body.exit.thread.i.i.i:          ; preds = %cnnc_new_words.exit.i.i.i
  %.304.i65.i.i.i = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i.i64, i64 1)
  br label %cnnc_new_job.exit.i

B174.if.i.lr.ph.i.i.i:                            ; preds = %cnnc_new_words.exit.i.i.i
  %.7.i.i.i30.i.i = add i64 %.12.i.i47, 104
  %.8.i.i47.i.i.i = inttoptr i64 %.7.i.i.i30.i.i to ptr
  %.176.i.i.i.i = add nuw nsw i64 %.14.i.i25.i.i, 1
  %.47.i.i.i.i.i = add i64 %.10.i.i.i10, 24
  %.48.i.i.i.i.i = inttoptr i64 %.47.i.i.i.i.i to ptr
  %.206.i.i.i.i.i = add i64 %.10.i.i.i29.i.i, 16
  %.13.i.i5.i.i.i.i = add i64 %.12.i.i47, 64
  %.116.i.i.i.i.i = add i64 %.12.i.i47, 88
  %.117.i.i.i.i.i = inttoptr i64 %.116.i.i.i.i.i to ptr
  br label %B174.if.i.i.i.i

B402.i.i.i.i:                                     ; preds = %cnnc_new_words.exit58.i.i.i
  %.9.i.i2.i.i.i = tail call ptr @calloc(i64 %.8.i.i50.i.i.i, i64 8), !noalias !162
  %.15.i.i3.i.i.i = icmp eq ptr %.9.i.i2.i.i.i, null
  br i1 %.15.i.i3.i.i.i, label %B54.i.i7.i.i.i, label %cnnc_new_words.exit9.i.i.i

B54.i.i7.i.i.i:                                   ; preds = %B402.i.i.i.i
  %.18.i.i8.i.i.i = shl nsw i64 %.171.i.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i8.i.i.i), !noalias !168
  br label %cnnc_new_words.exit9.i.i.i

cnnc_new_words.exit9.i.i.i:                       ; preds = %B54.i.i7.i.i.i, %B402.i.i.i.i
  %.10.i.i4.i.i.i = ptrtoint ptr %.9.i.i2.i.i.i to i64
  %.29.i.i5.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !168
  store i64 %.29.i.i5.i.i.i, ptr %.9.i.i2.i.i.i, align 8, !noalias !168
  store i64 %.10.i.i4.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !168
  %.42.i.i6.i.i.i = add nsw i64 %.10.i.i4.i.i.i, 8
  %.213.i.i.i.i = add i64 %.187.i.i.i.i, %.206.i.i.i.i.i
  %.214.i.i.i.i = inttoptr i64 %.213.i.i.i.i to ptr
  store i64 %.42.i.i6.i.i.i, ptr %.214.i.i.i.i, align 8, !noalias !162
  br label %B683.i.i.i.i

B480.i.i.i.i:                                     ; preds = %cnnc_new_words.exit58.i.i.i
  %.9.i.i.i.i.i.i = load i64, ptr %.8.i.i47.i.i.i, align 8, !noalias !171
  %.13.i.i.i.i.i.i = add i64 %.9.i.i.i.i.i.i, %.10.i.i49.i.i.i
  %.9.i.i.i.i.i.i.i = inttoptr i64 %.192.i.i.i.i to ptr
  %.10.i.i.i.i.i.i.i = load i8, ptr %.9.i.i.i.i.i.i.i, align 1, !noalias !176
  %.12.i.i.i.i.i.i.i = icmp eq i8 %.10.i.i.i.i.i.i.i, 45
  br i1 %.12.i.i.i.i.i.i.i, label %B44.i.i.i4.i.i.i.i, label %B96.i.i.i.i.i.i

B44.i.i.i4.i.i.i.i:                               ; preds = %B480.i.i.i.i
  %.15.i.i.i.i.i.i.i = add i64 %.192.i.i.i.i, 1
  %.16.i.i.i.i.i.i.i = inttoptr i64 %.15.i.i.i.i.i.i.i to ptr
  %.17.i.i.i.i.i.i.i = load i8, ptr %.16.i.i.i.i.i.i.i, align 1, !noalias !176
  %.21.i.i.i.i.i.i.i = icmp eq i8 %.17.i.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i.i, label %B324.i.i.i.i.i.i, label %B96.i.i.i.i.i.i

B96.i.i.i.i.i.i:                                  ; preds = %B44.i.i.i4.i.i.i.i, %B480.i.i.i.i
  %.21.i.i.i.i.i.i = tail call i32 (ptr, i32, ...) @open(ptr nonnull %.9.i.i.i.i.i.i.i, i32 524288) #3, !noalias !181
  %.33.i.i.i.i.i.i = icmp slt i32 %.21.i.i.i.i.i.i, 0
  br i1 %.33.i.i.i.i.i.i, label %B140.i.thread22.i.i.i.i.i, label %B140.i.i.i.i.i.i

B140.i.thread22.i.i.i.i.i:                        ; preds = %B96.i.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i.i), !noalias !181
  br label %B176.i.i.i.i.i.i

B140.i.i.i.i.i.i:                                 ; preds = %B96.i.i.i.i.i.i
  %.46.not.i.i.i.i.i.i = icmp eq i32 %.21.i.i.i.i.i.i, 0
  br i1 %.46.not.i.i.i.i.i.i, label %B324.i.i.i.i.i.i, label %B176.i.i.i.i.i.i

B176.i.i.i.i.i.i:                                 ; preds = %B140.i.i.i.i.i.i, %B140.i.thread22.i.i.i.i.i
  %.54.i.i.i.i.i.i = tail call i64 @lseek(i32 %.21.i.i.i.i.i.i, i64 0, i32 2) #3, !noalias !181
  %.61.i.i.i.i.i.i = tail call i64 @lseek(i32 %.21.i.i.i.i.i.i, i64 0, i32 0) #3, !noalias !181
  %.63.i.i.i.i.i.i = icmp slt i64 %.54.i.i.i.i.i.i, 70368744177664
  br i1 %.63.i.i.i.i.i.i, label %B286.i.i.i.i.i.i, label %B324.i.i.i.i.i.i

B286.i.i.i.i.i.i:                                 ; preds = %B176.i.i.i.i.i.i
  %42 = tail call i64 @llvm.smax.i64(i64 %.54.i.i.i.i.i.i, i64 65535)
  %.71.i.i.i.i.i.i = add nuw nsw i64 %42, 1
  br label %B324.i.i.i.i.i.i

B324.i.i.i.i.i.i:                                 ; preds = %B286.i.i.i.i.i.i, %B176.i.i.i.i.i.i, %B140.i.i.i.i.i.i, %B44.i.i.i4.i.i.i.i
  %43 = phi i64 [ %.192.i.i.i.i, %B286.i.i.i.i.i.i ], [ %.192.i.i.i.i, %B176.i.i.i.i.i.i ], [ %.192.i.i.i.i, %B140.i.i.i.i.i.i ], [ ptrtoint (ptr @text.230 to i64), %B44.i.i.i4.i.i.i.i ]
  %.46.not.i21.i.i.i.i.i = phi i1 [ false, %B286.i.i.i.i.i.i ], [ false, %B176.i.i.i.i.i.i ], [ true, %B140.i.i.i.i.i.i ], [ true, %B44.i.i.i4.i.i.i.i ]
  %"$phi96.0.2.0.i1720.i.i.i.i.i" = phi i32 [ %.21.i.i.i.i.i.i, %B286.i.i.i.i.i.i ], [ %.21.i.i.i.i.i.i, %B176.i.i.i.i.i.i ], [ 0, %B140.i.i.i.i.i.i ], [ 0, %B44.i.i.i4.i.i.i.i ]
  %room.3.0.i.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i.i, %B286.i.i.i.i.i.i ], [ 65536, %B176.i.i.i.i.i.i ], [ 65536, %B140.i.i.i.i.i.i ], [ 65536, %B44.i.i.i4.i.i.i.i ]
  %.86.i.i.i.i.i.i = lshr i64 %room.3.0.i.i.i.i.i.i, 3
  %.8.i.i.i.i.i.i.i = add nuw nsw i64 %.86.i.i.i.i.i.i, 2
  %.9.i.i1.i.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i.i.i.i.i, i64 8), !noalias !181
  %.15.i.i2.i.i.i.i.i = icmp eq ptr %.9.i.i1.i.i.i.i.i, null
  br i1 %.15.i.i2.i.i.i.i.i, label %B54.i.i.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i.i.i

B54.i.i.i.i.i.i.i:                                ; preds = %B324.i.i.i.i.i.i
  %.87.i.i.i.i.i.i = and i64 %room.3.0.i.i.i.i.i.i, -8
  %.18.i.i.i.i.i.i.i = add nuw nsw i64 %.87.i.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i.i.i.i), !noalias !184
  br label %cnnc_new_words.exit.i.i.i.i.i

cnnc_new_words.exit.i.i.i.i.i:                    ; preds = %B54.i.i.i.i.i.i.i, %B324.i.i.i.i.i.i
  %.10.i.i3.i.i.i.i.i = ptrtoint ptr %.9.i.i1.i.i.i.i.i to i64
  %.29.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !184
  store i64 %.29.i.i.i.i.i.i.i, ptr %.9.i.i1.i.i.i.i.i, align 8, !noalias !184
  store i64 %.10.i.i3.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !184
  %.42.i.i.i.i.i.i.i = add nsw i64 %.10.i.i3.i.i.i.i.i, 8
  %.104.i.i.i.i.i.i = inttoptr i64 %.42.i.i.i.i.i.i.i to ptr
  %.105.i.i.i.i.i.i = tail call i64 @read(i32 %"$phi96.0.2.0.i1720.i.i.i.i.i", ptr %.104.i.i.i.i.i.i, i64 %room.3.0.i.i.i.i.i.i) #3, !noalias !181
  %.114.i.i.i.i.i.i = icmp sgt i64 %.105.i.i.i.i.i.i, 0
  br i1 %.114.i.i.i.i.i.i, label %B416.i.i.i.i.i.i, label %B592.i.i.i.i.i.i

B416.i.i.i.i.i.i:                                 ; preds = %cnnc_new_words.exit.i.i.i.i.i, %B534.i.i.i.i.i.i
  %room.4.0.i.i.i.i.i.i = phi i64 [ %room.5.1.i.i.i.i.i.i, %B534.i.i.i.i.i.i ], [ %room.3.0.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i.i ]
  %filled.2.0.i.i.i.i.i.i = phi i64 [ %.135.i.i.i.i.i.i, %B534.i.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i.i.i.i.i ]
  %memory.2.0.i.i.i.i.i.i = phi i64 [ %memory.3.1.i.i.i.i.i.i, %B534.i.i.i.i.i.i ], [ %.42.i.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i.i ]
  %count.2.0.i.i.i.i.i.i = phi i64 [ %.198.i.i.i.i.i.i, %B534.i.i.i.i.i.i ], [ %.105.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i.i ]
  %.135.i.i.i.i.i.i = add nuw nsw i64 %count.2.0.i.i.i.i.i.i, %filled.2.0.i.i.i.i.i.i
  %.145.i.i.i.i.i.i = icmp eq i64 %.135.i.i.i.i.i.i, %room.4.0.i.i.i.i.i.i
  br i1 %.145.i.i.i.i.i.i, label %B438.i.i.i.i.i.i, label %B534.i.i.i.i.i.i

B438.i.i.i.i.i.i:                                 ; preds = %B416.i.i.i.i.i.i
  %.148.i.i.i.i.i.i = shl nuw nsw i64 %room.4.0.i.i.i.i.i.i, 1
  %.151.i.i.i.i.i.i = add nuw nsw i64 %.148.i.i.i.i.i.i, 7
  %.152.i.i.i.i.i.i = and i64 %.151.i.i.i.i.i.i, 9223372036854775800
  %.155.i.i.i.i.i.i = lshr i64 %.151.i.i.i.i.i.i, 3
  %.8.i.i4.i.i.i.i.i = add nuw nsw i64 %.155.i.i.i.i.i.i, 1
  %.9.i.i5.i.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i4.i.i.i.i.i, i64 8), !noalias !181
  %.15.i.i6.i.i.i.i.i = icmp eq ptr %.9.i.i5.i.i.i.i.i, null
  br i1 %.15.i.i6.i.i.i.i.i, label %B54.i.i10.i.i.i.i.i, label %cnnc_new_words.exit12.i.i.i.i.i

B54.i.i10.i.i.i.i.i:                              ; preds = %B438.i.i.i.i.i.i
  tail call fastcc void @cnnc_no_memory(i64 %.152.i.i.i.i.i.i), !noalias !187
  br label %cnnc_new_words.exit12.i.i.i.i.i

cnnc_new_words.exit12.i.i.i.i.i:                  ; preds = %B54.i.i10.i.i.i.i.i, %B438.i.i.i.i.i.i
  %.10.i.i7.i.i.i.i.i = ptrtoint ptr %.9.i.i5.i.i.i.i.i to i64
  %.29.i.i8.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !187
  store i64 %.29.i.i8.i.i.i.i.i, ptr %.9.i.i5.i.i.i.i.i, align 8, !noalias !187
  store i64 %.10.i.i7.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !187
  %.42.i.i9.i.i.i.i.i = add nsw i64 %.10.i.i7.i.i.i.i.i, 8
  %.159.i.i.i.i.i.i = inttoptr i64 %.42.i.i9.i.i.i.i.i to ptr
  %.160.i.i.i.i.i.i = inttoptr i64 %memory.2.0.i.i.i.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %.159.i.i.i.i.i.i, ptr noundef nonnull align 1 dereferenceable(1) %.160.i.i.i.i.i.i, i64 %room.4.0.i.i.i.i.i.i, i1 false), !noalias !181
  br label %B534.i.i.i.i.i.i

B534.i.i.i.i.i.i:                                 ; preds = %cnnc_new_words.exit12.i.i.i.i.i, %B416.i.i.i.i.i.i
  %room.5.1.i.i.i.i.i.i = phi i64 [ %.152.i.i.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i.i ], [ %room.4.0.i.i.i.i.i.i, %B416.i.i.i.i.i.i ]
  %memory.3.1.i.i.i.i.i.i = phi i64 [ %.42.i.i9.i.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i.i ], [ %memory.2.0.i.i.i.i.i.i, %B416.i.i.i.i.i.i ]
  %.185.i.i.i.i.i.i = add nsw i64 %memory.3.1.i.i.i.i.i.i, %.135.i.i.i.i.i.i
  %.190.i.i.i.i.i.i = sub nsw i64 %room.5.1.i.i.i.i.i.i, %.135.i.i.i.i.i.i
  %.197.i.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i.i to ptr
  %.198.i.i.i.i.i.i = tail call i64 @read(i32 %"$phi96.0.2.0.i1720.i.i.i.i.i", ptr %.197.i.i.i.i.i.i, i64 %.190.i.i.i.i.i.i) #3, !noalias !181
  %.203.i.i.i.i.i.i = icmp sgt i64 %.198.i.i.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i.i, label %B416.i.i.i.i.i.i, label %B592.i.i.i.i.i.i

B592.i.i.i.i.i.i:                                 ; preds = %B534.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i.i
  %filled.3.1.i.i.i.i.i.i = phi i64 [ 0, %cnnc_new_words.exit.i.i.i.i.i ], [ %.135.i.i.i.i.i.i, %B534.i.i.i.i.i.i ]
  %memory.4.1.i.i.i.i.i.i = phi i64 [ %.42.i.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i.i ], [ %memory.3.1.i.i.i.i.i.i, %B534.i.i.i.i.i.i ]
  %count.3.1.i.i.i.i.i.i = phi i64 [ %.105.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i.i ], [ %.198.i.i.i.i.i.i, %B534.i.i.i.i.i.i ]
  %.219.i.i.i.i.i.i = icmp slt i64 %count.3.1.i.i.i.i.i.i, 0
  br i1 %.219.i.i.i.i.i.i, label %B604.i.i.i.i.i.i, label %B634.i.i.i.i.i.i

B604.i.i.i.i.i.i:                                 ; preds = %B592.i.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i.i), !noalias !181
  br label %B634.i.i.i.i.i.i

B634.i.i.i.i.i.i:                                 ; preds = %B604.i.i.i.i.i.i, %B592.i.i.i.i.i.i
  br i1 %.46.not.i21.i.i.i.i.i, label %cnnc_read_file.exit.i.i.i.i, label %B656.i.i.i.i.i.i

B656.i.i.i.i.i.i:                                 ; preds = %B634.i.i.i.i.i.i
  %.235.i.i.i.i.i.i = tail call i32 @close(i32 %"$phi96.0.2.0.i1720.i.i.i.i.i") #3, !noalias !181
  br label %cnnc_read_file.exit.i.i.i.i

cnnc_read_file.exit.i.i.i.i:                      ; preds = %B656.i.i.i.i.i.i, %B634.i.i.i.i.i.i
  %.49.i.i.i.i.i = load i64, ptr %.48.i.i.i.i.i, align 8, !noalias !190
  %.50.i.i.i.i.i = icmp eq i64 %.49.i.i.i.i.i, 1
  br i1 %.50.i.i.i.i.i, label %B264.i.i.i35.i.i, label %B302.i.i.i.i.i

B264.i.i.i35.i.i:                                 ; preds = %cnnc_read_file.exit.i.i.i.i
  %.12.i.i.i9.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 64
  %.13.i.i.i.i.i.i.i = inttoptr i64 %.12.i.i.i9.i.i.i.i to ptr
  %.14.i.i.i.i.i.i.i = load i64, ptr %.13.i.i.i.i.i.i.i, align 8, !noalias !191
  %.15.i.i.i10.i.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i.i, 0
  %.21.i.i.i11.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 56
  %.22.i.i.i.i.i.i.i = inttoptr i64 %.21.i.i.i11.i.i.i.i to ptr
  %.23.i.i.i.i.i.i.i = load i64, ptr %.22.i.i.i.i.i.i.i, align 8, !noalias !191
  br i1 %.15.i.i.i10.i.i.i.i, label %cnnc_row_bytes.exit.i.i.i.i.i, label %B96.i.i.i.i.i.i.i

B96.i.i.i.i.i.i.i:                                ; preds = %B264.i.i.i35.i.i
  %.39.i.i.i.i.i.i.i = load i64, ptr %.18.i.i26.i.i, align 8, !noalias !191
  %.42.i.i.i12.i.i.i.i = udiv i64 %.23.i.i.i.i.i.i.i, %.39.i.i.i.i.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i.i.i

cnnc_row_bytes.exit.i.i.i.i.i:                    ; preds = %B96.i.i.i.i.i.i.i, %B264.i.i.i35.i.i
  %storemerge.i.i.i.i.i.i.i = phi i64 [ %.42.i.i.i12.i.i.i.i, %B96.i.i.i.i.i.i.i ], [ %.23.i.i.i.i.i.i.i, %B264.i.i.i35.i.i ]
  %.32.i.i.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %storemerge.i.i.i.i.i.i.i, i64 1)
  %.34.i.i.i.i.i.i = urem i64 %filled.3.1.i.i.i.i.i.i, %.32.i.i.i.i.i.i
  %.106.i.i.i.i.i.i = udiv i64 %filled.3.1.i.i.i.i.i.i, %.32.i.i.i.i.i.i
  %.35.not.i.i.i.i.i.i = icmp eq i64 %.34.i.i.i.i.i.i, 0
  br i1 %.35.not.i.i.i.i.i.i, label %B150.i.i.i.i.i.i, label %B174.i.i.i.i.i.i

B150.i.i.i.i.i.i:                                 ; preds = %cnnc_row_bytes.exit.i.i.i.i.i
  %.38.i.i.i.i.i.i = icmp ne i64 %.14.i.i.i.i.i.i.i, 0
  %.42.not.i.i.i.i.i.i = icmp eq i64 %filled.3.1.i.i.i.i.i.i, %storemerge.i.i.i.i.i.i.i
  %or.cond.i.i.i.i.i.i = or i1 %.38.i.i.i.i.i.i, %.42.not.i.i.i.i.i.i
  br i1 %or.cond.i.i.i.i.i.i, label %cnnc_load_input.exit.i.i.i, label %B174.i.i.i.i.i.i

B174.i.i.i.i.i.i:                                 ; preds = %B150.i.i.i.i.i.i, %cnnc_row_bytes.exit.i.i.i.i.i
  %.45.i.i.i.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i.i, 1
  %..i.i.i.i.i.i = select i1 %.45.i.i.i.i.i.i, i64 ptrtoint (ptr @text.233 to i64), i64 ptrtoint (ptr @text.1.234 to i64)
  %.8.i.i.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !196
  %.8.i.i.i13.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i.i.i.i.i) #3, !noalias !201
  %.13.i.i1.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !201
  %44 = lshr i32 %.8.i.i.i13.i.i.i.i, 31
  %.14.i.i2.i.i.i.i.i = zext nneg i32 %44 to i64
  %.15.i.i3.i.i.i.i.i = or i64 %.13.i.i1.i.i.i.i.i, %.14.i.i2.i.i.i.i.i
  store i64 %.15.i.i3.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !201
  %.65.i.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i.i to ptr
  %.66.i.i.i.i.i.i = load i64, ptr %.65.i.i.i.i.i.i, align 8, !noalias !202
  %.70.i.i.i.i.i.i = add nsw i64 %.66.i.i.i.i.i.i, %.12.i.i47
  %.79.i.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.235, i64 %.70.i.i.i.i.i.i, i64 %43, i64 %filled.3.1.i.i.i.i.i.i, i64 %..i.i.i.i.i.i, i64 %storemerge.i.i.i.i.i.i.i) #3, !noalias !202
  %.84.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !202
  %45 = lshr i32 %.79.i.i.i.i.i.i, 31
  %.85.i.i.i.i.i.i = zext nneg i32 %45 to i64
  %.86.i.i14.i.i.i.i = or i64 %.84.i.i.i.i.i.i, %.85.i.i.i.i.i.i
  store i64 %.86.i.i14.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !202
  %.8.i.i.i4.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !203
  %.16.i.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !203
  %.98.i1.not.i.i.i.i.i.i.i = icmp slt i64 %.16.i.i.i.i.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i.i, label %B162.if.i.i.i.i.i.i.i.i

B206.i.i.i.i.i.i.i.i:                             ; preds = %B162.if.i.i.i.i.i.i.i.i
  %.155.i.i.i.i.i.i.i.i = inttoptr i64 %.144.i.i.i.i.i.i.i.i to ptr
  %.156.i.i.i.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i.i.i.i.i), !noalias !203
  br label %B264.i.i.i.i.i.i.i.i

B264.i.i.i.i.i.i.i.i:                             ; preds = %B162.if.i.i.i.i.i.i.i.i, %B206.i.i.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i.i.i = icmp eq i64 %.16.i.i.i.i.i.i.i.i, %.111.i.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i.i, label %B162.if.i.i.i.i.i.i.i.i

B162.if.i.i.i.i.i.i.i.i:                          ; preds = %B174.i.i.i.i.i.i, %B264.i.i.i.i.i.i.i.i
  %.40.i.03.i.i.i.i.i.i.i = phi i64 [ %.111.i.i.i.i.i.i.i.i, %B264.i.i.i.i.i.i.i.i ], [ 0, %B174.i.i.i.i.i.i ]
  %.111.i.i.i.i.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i.i.i.i.i, 1
  %46 = shl i64 %.40.i.03.i.i.i.i.i.i.i, 3
  %.142.i.i.i.i.i.i.i.i = add i64 %46, %.8.i.i.i4.i.i.i.i.i
  %.143.i.i.i.i.i.i.i.i = inttoptr i64 %.142.i.i.i.i.i.i.i.i to ptr
  %.144.i.i.i.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i.i.i.i, align 8, !noalias !203
  %.145.not.i.i.i.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i.i.i.i, label %B264.i.i.i.i.i.i.i.i, label %B206.i.i.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i.i.i:                      ; preds = %B264.i.i.i.i.i.i.i.i, %B174.i.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !208
  br label %cnnc_load_input.exit.i.i.i

B302.i.i.i.i.i:                                   ; preds = %cnnc_read_file.exit.i.i.i.i
  %.14.i.i.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i.i, 12
  br i1 %.14.i.i.i.i.i.i, label %B76.i.i.i.i.i.i, label %B26.i.i.i.i.i.i

B26.i.i.i.i.i.i:                                  ; preds = %B302.i.i.i.i.i
  %.18.i.i.i.i.i.i = inttoptr i64 %memory.4.1.i.i.i.i.i.i to ptr
  %.19.i.i.i.i.i.i = load i8, ptr %.18.i.i.i.i.i.i, align 1, !noalias !209
  %.21.not.i.i.i.i.i.i = icmp eq i8 %.19.i.i.i.i.i.i, -109
  br i1 %.21.not.i.i.i.i.i.i, label %B106.i.i.i.i.i.i, label %B76.i.i.i.i.i.i

B76.i.i.i.i.i.i:                                  ; preds = %B26.i.i.i.i.i.i, %B302.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !209
  br label %B106.i.i.i.i.i.i

B106.i.i.i.i.i.i:                                 ; preds = %B76.i.i.i.i.i.i, %B26.i.i.i.i.i.i
  %.27.i.i.i.i.i.i = add nsw i64 %memory.4.1.i.i.i.i.i.i, 1
  %.31.i.i.i.i.i.i = inttoptr i64 %.27.i.i.i.i.i.i to ptr
  %.33.i.i15.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.31.i.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) inttoptr (i64 add (i64 ptrtoint (ptr @text.2.388 to i64), i64 1) to ptr), i64 5), !noalias !209
  %.35.not.i.i16.i.i.i.i = icmp eq i32 %.33.i.i15.i.i.i.i, 0
  br i1 %.35.not.i.i16.i.i.i.i, label %B230.i.i.i.i.i.i, label %B200.i.i.i.i.i.i

B200.i.i.i.i.i.i:                                 ; preds = %B106.i.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !209
  br label %B230.i.i.i.i.i.i

B230.i.i.i.i.i.i:                                 ; preds = %B200.i.i.i.i.i.i, %B106.i.i.i.i.i.i
  %.41.i.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i.i, 6
  %.42.i.i.i.i.i.i = inttoptr i64 %.41.i.i.i.i.i.i to ptr
  %.43.i.i.i.i.i.i = load i8, ptr %.42.i.i.i.i.i.i, align 1, !noalias !209
  %.52.i.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i.i, 8
  %.53.i.i.i.i.i.i = inttoptr i64 %.52.i.i.i.i.i.i to ptr
  %.54.i.i17.i.i.i.i = load i8, ptr %.53.i.i.i.i.i.i, align 1, !noalias !209
  %.55.i.i.i.i.i.i = zext i8 %.54.i.i17.i.i.i.i to i64
  %.57.i.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i.i, 9
  %.58.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i to ptr
  %.59.i.i.i.i.i.i = load i8, ptr %.58.i.i.i.i.i.i, align 1, !noalias !209
  %.60.i.i.i.i.i.i = zext i8 %.59.i.i.i.i.i.i to i64
  %.61.i.i18.i.i.i.i = shl nuw nsw i64 %.60.i.i.i.i.i.i, 8
  %.62.i.i.i.i.i.i = or disjoint i64 %.61.i.i18.i.i.i.i, %.55.i.i.i.i.i.i
  %47 = and i8 %.43.i.i.i.i.i.i, -2
  %switch.i.i.i.i.i.i = icmp eq i8 %47, 2
  br i1 %switch.i.i.i.i.i.i, label %B470.i.thread.i.i.i.i.i, label %B470.i.i.i.i.i.i

B470.i.thread.i.i.i.i.i:                          ; preds = %B230.i.i.i.i.i.i
  %.87.i.i20.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i.i, 10
  %.88.i.i.i.i.i.i = inttoptr i64 %.87.i.i20.i.i.i.i to ptr
  %.89.i.i.i.i.i.i = load i8, ptr %.88.i.i.i.i.i.i, align 1, !noalias !209
  %.90.i.i.i.i.i.i = zext i8 %.89.i.i.i.i.i.i to i64
  %.91.i.i.i.i.i.i = shl nuw nsw i64 %.90.i.i.i.i.i.i, 16
  %.93.i.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i.i, 11
  %.94.i.i.i.i.i.i = inttoptr i64 %.93.i.i.i.i.i.i to ptr
  %.95.i.i.i.i.i.i = load i8, ptr %.94.i.i.i.i.i.i, align 1, !noalias !209
  %.96.i.i.i.i.i.i = zext i8 %.95.i.i.i.i.i.i to i64
  %.99.i.i.i.i.i.i = shl nuw nsw i64 %.96.i.i.i.i.i.i, 24
  %48 = or disjoint i64 %.91.i.i.i.i.i.i, %.99.i.i.i.i.i.i
  %.102.i.i.i.i.i.i = or disjoint i64 %48, %.62.i.i.i.i.i.i
  br label %B482.i.i.i.i.i.i

B470.i.i.i.i.i.i:                                 ; preds = %B230.i.i.i.i.i.i
  %.113.i.i.i.i.i.i = icmp eq i8 %.43.i.i.i.i.i.i, 0
  br i1 %.113.i.i.i.i.i.i, label %B524.i.i.i.i.i.i, label %B482.i.i.i.i.i.i

B482.i.i.i.i.i.i:                                 ; preds = %B470.i.i.i.i.i.i, %B470.i.thread.i.i.i.i.i
  %length.2.1.i7.i.i.i.i.i = phi i64 [ %.102.i.i.i.i.i.i, %B470.i.thread.i.i.i.i.i ], [ %.62.i.i.i.i.i.i, %B470.i.i.i.i.i.i ]
  %begin.2.1.i4.i.i.i.i.i = phi i64 [ 12, %B470.i.thread.i.i.i.i.i ], [ 10, %B470.i.i.i.i.i.i ]
  %.116.i.i.i.i.i.i = icmp ugt i8 %.43.i.i.i.i.i.i, 3
  %.121.i.i.i.i.i.i = icmp eq i64 %length.2.1.i7.i.i.i.i.i, 0
  %or.cond.i.i19.i.i.i.i = select i1 %.116.i.i.i.i.i.i, i1 true, i1 %.121.i.i.i.i.i.i
  %.125.i.i.i.i.i.i = add nuw nsw i64 %begin.2.1.i4.i.i.i.i.i, %length.2.1.i7.i.i.i.i.i
  %.127.i.i.i.i.i.i = icmp sgt i64 %.125.i.i.i.i.i.i, %filled.3.1.i.i.i.i.i.i
  %or.cond38.i.i.i.i.i.i = select i1 %or.cond.i.i19.i.i.i.i, i1 true, i1 %.127.i.i.i.i.i.i
  br i1 %or.cond38.i.i.i.i.i.i, label %B524.i.i.i.i.i.i, label %cnnc_npy_data_offset.exit.i.i.i.i

B524.i.i.i.i.i.i:                                 ; preds = %B470.i.i.i.i.i.i, %B482.i.i.i.i.i.i
  %length.2.1.i9.i.i.i.i.i = phi i64 [ %length.2.1.i7.i.i.i.i.i, %B482.i.i.i.i.i.i ], [ %.62.i.i.i.i.i.i, %B470.i.i.i.i.i.i ]
  %begin.2.1.i6.i.i.i.i.i = phi i64 [ %begin.2.1.i4.i.i.i.i.i, %B482.i.i.i.i.i.i ], [ 10, %B470.i.i.i.i.i.i ]
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !209
  %.pre.i.i.i.i.i = add nuw nsw i64 %begin.2.1.i6.i.i.i.i.i, %length.2.1.i9.i.i.i.i.i
  %.13.i.i22.pre.i.i.i.i = load i8, ptr %.42.i.i.i.i.i.i, align 1, !noalias !212
  br label %cnnc_npy_data_offset.exit.i.i.i.i

cnnc_npy_data_offset.exit.i.i.i.i:                ; preds = %B524.i.i.i.i.i.i, %B482.i.i.i.i.i.i
  %.13.i.i22.i.i.i.i = phi i8 [ %.43.i.i.i.i.i.i, %B482.i.i.i.i.i.i ], [ %.13.i.i22.pre.i.i.i.i, %B524.i.i.i.i.i.i ]
  %.144.i.pre-phi.i.i.i.i.i = phi i64 [ %.125.i.i.i.i.i.i, %B482.i.i.i.i.i.i ], [ %.pre.i.i.i.i.i, %B524.i.i.i.i.i.i ]
  %.15.i.i.i.i.i.i = icmp eq i8 %.13.i.i22.i.i.i.i, 1
  %..i.i23.i.i.i.i = select i1 %.15.i.i.i.i.i.i, i64 10, i64 12
  %.28.i.i.i.i.i.i = sub nsw i64 %.144.i.pre-phi.i.i.i.i.i, %..i.i23.i.i.i.i
  %.29.i.i.i.i.i.i = ashr i64 %.28.i.i.i.i.i.i, 3
  %.8.i.i.i24.i.i.i.i = add nsw i64 %.29.i.i.i.i.i.i, 2
  %.9.i.i.i25.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i24.i.i.i.i, i64 8), !noalias !212
  %.15.i.i.i26.i.i.i.i = icmp eq ptr %.9.i.i.i25.i.i.i.i, null
  br i1 %.15.i.i.i26.i.i.i.i, label %B54.i.i.i33.i.i.i.i, label %cnnc_npy_header.exit.i.i.i.i

B54.i.i.i33.i.i.i.i:                              ; preds = %cnnc_npy_data_offset.exit.i.i.i.i
  %.30.i.i.i.i.i.i = and i64 %.28.i.i.i.i.i.i, -8
  %.18.i.i.i34.i.i.i.i = add i64 %.30.i.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i34.i.i.i.i), !noalias !215
  br label %cnnc_npy_header.exit.i.i.i.i

cnnc_npy_header.exit.i.i.i.i:                     ; preds = %B54.i.i.i33.i.i.i.i, %cnnc_npy_data_offset.exit.i.i.i.i
  %.10.i.i.i28.i.i.i.i = ptrtoint ptr %.9.i.i.i25.i.i.i.i to i64
  %.29.i.i.i29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !215
  store i64 %.29.i.i.i29.i.i.i.i, ptr %.9.i.i.i25.i.i.i.i, align 8, !noalias !215
  store i64 %.10.i.i.i28.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !215
  %.42.i.i.i30.i.i.i.i = add nsw i64 %.10.i.i.i28.i.i.i.i, 8
  %.33.i.i31.i.i.i.i = add nsw i64 %..i.i23.i.i.i.i, %memory.4.1.i.i.i.i.i.i
  %.40.i.i.i.i.i.i = inttoptr i64 %.42.i.i.i30.i.i.i.i to ptr
  %.41.i.i32.i.i.i.i = inttoptr i64 %.33.i.i31.i.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.40.i.i.i.i.i.i, ptr align 1 %.41.i.i32.i.i.i.i, i64 %.28.i.i.i.i.i.i, i1 false), !noalias !212
  %.14.i.i.i36.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.261), !noalias !218
  %.15.i.i.i37.i.i.i.i = ptrtoint ptr %.14.i.i.i36.i.i.i.i to i64
  %.20.i.i.i.i.i.i.i = icmp eq ptr %.14.i.i.i36.i.i.i.i, null
  br i1 %.20.i.i.i.i.i.i.i, label %B48.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i

B48.i.i.i.i.i.i.i:                                ; preds = %cnnc_npy_header.exit.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !218
  br label %B78.i.i.i.i.i.i.i

B78.i.i.i.i.i.i.i:                                ; preds = %B48.i.i.i.i.i.i.i, %cnnc_npy_header.exit.i.i.i.i
  %.35.i.i.i.i.i.i.i = add nsw i64 %.15.i.i.i37.i.i.i.i, 7
  %.47.i.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i.i to ptr
  %.48.i.i.i.i.i.i.i = load i8, ptr %.47.i.i.i.i.i.i.i, align 1, !noalias !218
  switch i8 %.48.i.i.i.i.i.i.i, label %cnnc_npy_value.exit.i.i.i.i.i [
    i8 32, label %B194.i.i.i.i.i.i.i.preheader
    i8 58, label %B194.i.i.i.i.i.i.i.preheader
  ]

B194.i.i.i.i.i.i.i.preheader:                     ; preds = %B78.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i
  br label %B194.i.i.i.i.i.i.i

B194.i.i.i.i.i.i.i:                               ; preds = %B194.i.i.i.i.i.i.i.backedge, %B194.i.i.i.i.i.i.i.preheader
  %colon.2.0.i.i.i.i.i.i.i = phi i64 [ %.35.i.i.i.i.i.i.i, %B194.i.i.i.i.i.i.i.preheader ], [ %.73.i.i.i.i.i.i.i, %B194.i.i.i.i.i.i.i.backedge ]
  %.73.i.i.i.i.i.i.i = add nsw i64 %colon.2.0.i.i.i.i.i.i.i, 1
  %.81.i.i.i.i.i.i.i = inttoptr i64 %.73.i.i.i.i.i.i.i to ptr
  %.82.i.i.i.i.i.i.i = load i8, ptr %.81.i.i.i.i.i.i.i, align 1, !noalias !218
  switch i8 %.82.i.i.i.i.i.i.i, label %cnnc_npy_value.exit.i.i.i.i.i [
    i8 32, label %B194.i.i.i.i.i.i.i.backedge
    i8 58, label %B194.i.i.i.i.i.i.i.backedge
  ]

B194.i.i.i.i.i.i.i.backedge:                      ; preds = %B194.i.i.i.i.i.i.i, %B194.i.i.i.i.i.i.i
  br label %B194.i.i.i.i.i.i.i

cnnc_npy_value.exit.i.i.i.i.i:                    ; preds = %B194.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i
  %.34.i.pre-phi.i.i.i.i.i = phi ptr [ %.47.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i ], [ %.81.i.i.i.i.i.i.i, %B194.i.i.i.i.i.i.i ]
  %colon.3.1.i.i.i.i.i.i.i = phi i64 [ %.35.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i ], [ %.73.i.i.i.i.i.i.i, %B194.i.i.i.i.i.i.i ]
  %.22.i.i.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 16
  %.23.i.i.i.i.i.i = inttoptr i64 %.22.i.i.i.i.i.i to ptr
  %.24.i.i.i.i.i.i = load i64, ptr %.23.i.i.i.i.i.i, align 8, !noalias !223
  %.26.i.i.i.i.i.i = add nsw i64 %.24.i.i.i.i.i.i, %.12.i.i47
  %.36.i.i.i.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.34.i.pre-phi.i.i.i.i.i, i32 44), !noalias !223
  %.37.i.i.i.i.i.i = ptrtoint ptr %.36.i.i.i.i.i.i to i64
  %.39.i.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i.i to ptr
  %.40.i.i38.i.i.i.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.39.i.i.i.i.i.i), !noalias !223
  %.48.i.i.i.i.i.i = icmp eq ptr %.36.i.i.i.i.i.i, null
  br i1 %.48.i.i.i.i.i.i, label %B184.i.i.i.i.i.i, label %B214.i.i.i.i.i.i

B184.i.i.i.i.i.i:                                 ; preds = %cnnc_npy_value.exit.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !223
  br label %B214.i.i.i.i.i.i

B214.i.i.i.i.i.i:                                 ; preds = %B184.i.i.i.i.i.i, %cnnc_npy_value.exit.i.i.i.i.i
  %.56.i.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i.i to ptr
  %.57.i.i39.i.i.i.i = load i64, ptr %.56.i.i.i.i.i.i, align 8, !noalias !223
  %.59.i.i40.i.i.i.i = add nsw i64 %.57.i.i39.i.i.i.i, %.12.i.i47
  %.64.i.i.i.i.i.i = add i64 %colon.3.1.i.i.i.i.i.i.i, 1
  %.67.i.i.i.i.i.i = inttoptr i64 %.64.i.i.i.i.i.i to ptr
  %.69.i.i.i.i.i.i = tail call i32 @strncmp(ptr %.67.i.i.i.i.i.i, ptr nonnull %.39.i.i.i.i.i.i, i64 %.40.i.i38.i.i.i.i), !noalias !223
  %.71.not.i.i.i.i.i.i = icmp eq i32 %.69.i.i.i.i.i.i, 0
  br i1 %.71.not.i.i.i.i.i.i, label %B310.i.i.i.i.i.i, label %B356.i.i.i.i.i.i

B310.i.i.i.i.i.i:                                 ; preds = %B214.i.i.i.i.i.i
  %.78.i.i.i.i.i.i = add i64 %.40.i.i38.i.i.i.i, %.64.i.i.i.i.i.i
  %.79.i.i66.i.i.i.i = inttoptr i64 %.78.i.i.i.i.i.i to ptr
  %.80.i.i.i.i.i.i = load i8, ptr %.79.i.i66.i.i.i.i, align 1, !noalias !223
  %.82.not.i.i.i.i.i.i = icmp eq i8 %.80.i.i.i.i.i.i, 39
  br i1 %.82.not.i.i.i.i.i.i, label %B558.i.i.i.i.i.i, label %B356.i.i.i.i.i.i

B356.i.i.i.i.i.i:                                 ; preds = %B310.i.i.i.i.i.i, %B214.i.i.i.i.i.i
  %.88.i.i41.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 8
  %.89.i.i42.i.i.i.i = inttoptr i64 %.88.i.i41.i.i.i.i to ptr
  %.90.i.i43.i.i.i.i = load i64, ptr %.89.i.i42.i.i.i.i, align 8, !noalias !223
  %.94.i.i44.i.i.i.i = add nsw i64 %.90.i.i43.i.i.i.i, %.12.i.i47
  %.8.i.i.i.i45.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !224
  %.8.i.i.i46.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i45.i.i.i.i) #3, !noalias !229
  %.13.i.i.i47.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !229
  %49 = lshr i32 %.8.i.i.i46.i.i.i.i, 31
  %.14.i.i1.i.i.i.i.i = zext nneg i32 %49 to i64
  %.15.i.i2.i48.i.i.i.i = or i64 %.13.i.i.i47.i.i.i.i, %.14.i.i1.i.i.i.i.i
  store i64 %.15.i.i2.i48.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !229
  %.101.i.i.i.i.i.i = sub nsw i64 %.37.i.i.i.i.i.i, %colon.3.1.i.i.i.i.i.i.i
  %.110.i.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.262, i64 %.59.i.i40.i.i.i.i, i64 %43, i64 %.101.i.i.i.i.i.i, i64 %colon.3.1.i.i.i.i.i.i.i, i64 %.26.i.i.i.i.i.i, i64 %.94.i.i44.i.i.i.i, i64 %.94.i.i44.i.i.i.i) #3, !noalias !223
  %.115.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !223
  %50 = lshr i32 %.110.i.i.i.i.i.i, 31
  %.116.i.i49.i.i.i.i = zext nneg i32 %50 to i64
  %.117.i.i.i.i.i.i = or i64 %.115.i.i.i.i.i.i, %.116.i.i49.i.i.i.i
  store i64 %.117.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !223
  %.8.i.i.i3.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !230
  %.16.i.i.i.i50.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !230
  %.98.i1.not.i.i.i51.i.i.i.i = icmp slt i64 %.16.i.i.i.i50.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i51.i.i.i.i, label %cnnc_give_up.exit.i64.i.i.i.i, label %B162.if.i.i.i.i52.i.i.i.i

B206.i.i.i.i59.i.i.i.i:                           ; preds = %B162.if.i.i.i.i52.i.i.i.i
  %.155.i.i.i.i60.i.i.i.i = inttoptr i64 %.144.i.i.i.i57.i.i.i.i to ptr
  %.156.i.i.i.i61.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i60.i.i.i.i), !noalias !230
  br label %B264.i.i.i.i62.i.i.i.i

B264.i.i.i.i62.i.i.i.i:                           ; preds = %B162.if.i.i.i.i52.i.i.i.i, %B206.i.i.i.i59.i.i.i.i
  %exitcond.not.i.i.i63.i.i.i.i = icmp eq i64 %.16.i.i.i.i50.i.i.i.i, %.111.i.i.i.i54.i.i.i.i
  br i1 %exitcond.not.i.i.i63.i.i.i.i, label %cnnc_give_up.exit.i64.i.i.i.i, label %B162.if.i.i.i.i52.i.i.i.i

B162.if.i.i.i.i52.i.i.i.i:                        ; preds = %B356.i.i.i.i.i.i, %B264.i.i.i.i62.i.i.i.i
  %.40.i.03.i.i.i53.i.i.i.i = phi i64 [ %.111.i.i.i.i54.i.i.i.i, %B264.i.i.i.i62.i.i.i.i ], [ 0, %B356.i.i.i.i.i.i ]
  %.111.i.i.i.i54.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i53.i.i.i.i, 1
  %51 = shl i64 %.40.i.03.i.i.i53.i.i.i.i, 3
  %.142.i.i.i.i55.i.i.i.i = add i64 %51, %.8.i.i.i3.i.i.i.i.i
  %.143.i.i.i.i56.i.i.i.i = inttoptr i64 %.142.i.i.i.i55.i.i.i.i to ptr
  %.144.i.i.i.i57.i.i.i.i = load i64, ptr %.143.i.i.i.i56.i.i.i.i, align 8, !noalias !230
  %.145.not.i.i.i.i58.i.i.i.i = icmp eq i64 %.144.i.i.i.i57.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i58.i.i.i.i, label %B264.i.i.i.i62.i.i.i.i, label %B206.i.i.i.i59.i.i.i.i

cnnc_give_up.exit.i64.i.i.i.i:                    ; preds = %B264.i.i.i.i62.i.i.i.i, %B356.i.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !235
  br label %B558.i.i.i.i.i.i

B558.i.i.i.i.i.i:                                 ; preds = %cnnc_give_up.exit.i64.i.i.i.i, %B310.i.i.i.i.i.i
  %.14.i.i5.i.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.2.263), !noalias !236
  %.15.i.i6.i65.i.i.i.i = ptrtoint ptr %.14.i.i5.i.i.i.i.i to i64
  %.20.i.i7.i.i.i.i.i = icmp eq ptr %.14.i.i5.i.i.i.i.i, null
  br i1 %.20.i.i7.i.i.i.i.i, label %B48.i.i21.i.i.i.i.i, label %B78.i.i8.i.i.i.i.i

B48.i.i21.i.i.i.i.i:                              ; preds = %B558.i.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !236
  br label %B78.i.i8.i.i.i.i.i

B78.i.i8.i.i.i.i.i:                               ; preds = %B48.i.i21.i.i.i.i.i, %B558.i.i.i.i.i.i
  %.35.i.i10.i.i.i.i.i = add nsw i64 %.15.i.i6.i65.i.i.i.i, 15
  %.47.i.i11.i.i.i.i.i = inttoptr i64 %.35.i.i10.i.i.i.i.i to ptr
  %.48.i.i12.i.i.i.i.i = load i8, ptr %.47.i.i11.i.i.i.i.i, align 1, !noalias !236
  switch i8 %.48.i.i12.i.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.i.preheader
    i8 58, label %B194.i.i14.i.i.i.i.i.preheader
  ]

B194.i.i14.i.i.i.i.i.preheader:                   ; preds = %B78.i.i8.i.i.i.i.i, %B78.i.i8.i.i.i.i.i
  br label %B194.i.i14.i.i.i.i.i

B194.i.i14.i.i.i.i.i:                             ; preds = %B194.i.i14.i.i.i.i.i.backedge, %B194.i.i14.i.i.i.i.i.preheader
  %colon.2.0.i.i15.i.i.i.i.i = phi i64 [ %.35.i.i10.i.i.i.i.i, %B194.i.i14.i.i.i.i.i.preheader ], [ %.73.i.i16.i.i.i.i.i, %B194.i.i14.i.i.i.i.i.backedge ]
  %.73.i.i16.i.i.i.i.i = add nsw i64 %colon.2.0.i.i15.i.i.i.i.i, 1
  %.81.i.i17.i.i.i.i.i = inttoptr i64 %.73.i.i16.i.i.i.i.i to ptr
  %.82.i.i18.i.i.i.i.i = load i8, ptr %.81.i.i17.i.i.i.i.i, align 1, !noalias !236
  switch i8 %.82.i.i18.i.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.i.backedge
    i8 58, label %B194.i.i14.i.i.i.i.i.backedge
  ]

B194.i.i14.i.i.i.i.i.backedge:                    ; preds = %B194.i.i14.i.i.i.i.i, %B194.i.i14.i.i.i.i.i
  br label %B194.i.i14.i.i.i.i.i

cnnc_npy_value.exit22.i.i.i.i.i:                  ; preds = %B194.i.i14.i.i.i.i.i, %B78.i.i8.i.i.i.i.i
  %.145.i.pre-phi.i.i.i.i.i = phi ptr [ %.47.i.i11.i.i.i.i.i, %B78.i.i8.i.i.i.i.i ], [ %.81.i.i17.i.i.i.i.i, %B194.i.i14.i.i.i.i.i ]
  %.147.i.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.145.i.pre-phi.i.i.i.i.i, ptr noundef nonnull dereferenceable(6) @text.3.264, i64 5), !noalias !223
  %.149.not.i.i.i.i.i.i = icmp eq i32 %.147.i.i.i.i.i.i, 0
  br i1 %.149.not.i.i.i.i.i.i, label %cnnc_check_type.exit.i.i.i.i, label %B728.i.i.i.i.i.i

B728.i.i.i.i.i.i:                                 ; preds = %cnnc_npy_value.exit22.i.i.i.i.i
  %.8.i.i.i23.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !239
  %.8.i.i24.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i23.i.i.i.i.i) #3, !noalias !244
  %.13.i.i25.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !244
  %52 = lshr i32 %.8.i.i24.i.i.i.i.i, 31
  %.14.i.i26.i.i.i.i.i = zext nneg i32 %52 to i64
  %.15.i.i27.i.i.i.i.i = or i64 %.13.i.i25.i.i.i.i.i, %.14.i.i26.i.i.i.i.i
  store i64 %.15.i.i27.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !244
  %.157.i.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.5.266, i64 %.59.i.i40.i.i.i.i, i64 %43) #3, !noalias !223
  %.162.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !223
  %53 = lshr i32 %.157.i.i.i.i.i.i, 31
  %.163.i.i.i.i.i.i = zext nneg i32 %53 to i64
  %.164.i.i.i.i.i.i = or i64 %.162.i.i.i.i.i.i, %.163.i.i.i.i.i.i
  store i64 %.164.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !223
  %.8.i.i.i28.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !245
  %.16.i.i.i29.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !245
  %.98.i1.not.i.i30.i.i.i.i.i = icmp slt i64 %.16.i.i.i29.i.i.i.i.i, 1
  br i1 %.98.i1.not.i.i30.i.i.i.i.i, label %cnnc_give_up.exit43.i.i.i.i.i, label %B162.if.i.i.i31.i.i.i.i.i

B206.i.i.i38.i.i.i.i.i:                           ; preds = %B162.if.i.i.i31.i.i.i.i.i
  %.155.i.i.i39.i.i.i.i.i = inttoptr i64 %.144.i.i.i36.i.i.i.i.i to ptr
  %.156.i.i.i40.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i39.i.i.i.i.i), !noalias !245
  br label %B264.i.i.i41.i.i.i.i.i

B264.i.i.i41.i.i.i.i.i:                           ; preds = %B162.if.i.i.i31.i.i.i.i.i, %B206.i.i.i38.i.i.i.i.i
  %exitcond.not.i.i42.i.i.i.i.i = icmp eq i64 %.16.i.i.i29.i.i.i.i.i, %.111.i.i.i33.i.i.i.i.i
  br i1 %exitcond.not.i.i42.i.i.i.i.i, label %cnnc_give_up.exit43.i.i.i.i.i, label %B162.if.i.i.i31.i.i.i.i.i

B162.if.i.i.i31.i.i.i.i.i:                        ; preds = %B728.i.i.i.i.i.i, %B264.i.i.i41.i.i.i.i.i
  %.40.i.03.i.i32.i.i.i.i.i = phi i64 [ %.111.i.i.i33.i.i.i.i.i, %B264.i.i.i41.i.i.i.i.i ], [ 0, %B728.i.i.i.i.i.i ]
  %.111.i.i.i33.i.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i32.i.i.i.i.i, 1
  %54 = shl i64 %.40.i.03.i.i32.i.i.i.i.i, 3
  %.142.i.i.i34.i.i.i.i.i = add i64 %54, %.8.i.i.i28.i.i.i.i.i
  %.143.i.i.i35.i.i.i.i.i = inttoptr i64 %.142.i.i.i34.i.i.i.i.i to ptr
  %.144.i.i.i36.i.i.i.i.i = load i64, ptr %.143.i.i.i35.i.i.i.i.i, align 8, !noalias !245
  %.145.not.i.i.i37.i.i.i.i.i = icmp eq i64 %.144.i.i.i36.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i37.i.i.i.i.i, label %B264.i.i.i41.i.i.i.i.i, label %B206.i.i.i38.i.i.i.i.i

cnnc_give_up.exit43.i.i.i.i.i:                    ; preds = %B264.i.i.i41.i.i.i.i.i, %B728.i.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !250
  br label %cnnc_check_type.exit.i.i.i.i

cnnc_check_type.exit.i.i.i.i:                     ; preds = %cnnc_give_up.exit43.i.i.i.i.i, %cnnc_npy_value.exit22.i.i.i.i.i
  %.14.i.i.i68.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.238), !noalias !251
  %.15.i.i.i69.i.i.i.i = ptrtoint ptr %.14.i.i.i68.i.i.i.i to i64
  %.20.i.i.i70.i.i.i.i = icmp eq ptr %.14.i.i.i68.i.i.i.i, null
  br i1 %.20.i.i.i70.i.i.i.i, label %B48.i.i.i133.i.i.i.i, label %B78.i.i.i71.i.i.i.i

B48.i.i.i133.i.i.i.i:                             ; preds = %cnnc_check_type.exit.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !251
  br label %B78.i.i.i71.i.i.i.i

B78.i.i.i71.i.i.i.i:                              ; preds = %B48.i.i.i133.i.i.i.i, %cnnc_check_type.exit.i.i.i.i
  %.35.i.i.i72.i.i.i.i = add nsw i64 %.15.i.i.i69.i.i.i.i, 7
  %.47.i.i.i73.i.i.i.i = inttoptr i64 %.35.i.i.i72.i.i.i.i to ptr
  %.48.i.i.i74.i.i.i.i = load i8, ptr %.47.i.i.i73.i.i.i.i, align 1, !noalias !251
  switch i8 %.48.i.i.i74.i.i.i.i, label %cnnc_npy_value.exit.i82.i.i.i.i [
    i8 32, label %B194.i.i.i76.i.i.i.i.preheader
    i8 58, label %B194.i.i.i76.i.i.i.i.preheader
  ]

B194.i.i.i76.i.i.i.i.preheader:                   ; preds = %B78.i.i.i71.i.i.i.i, %B78.i.i.i71.i.i.i.i
  br label %B194.i.i.i76.i.i.i.i

B194.i.i.i76.i.i.i.i:                             ; preds = %B194.i.i.i76.i.i.i.i.backedge, %B194.i.i.i76.i.i.i.i.preheader
  %colon.2.0.i.i.i77.i.i.i.i = phi i64 [ %.35.i.i.i72.i.i.i.i, %B194.i.i.i76.i.i.i.i.preheader ], [ %.73.i.i.i78.i.i.i.i, %B194.i.i.i76.i.i.i.i.backedge ]
  %.73.i.i.i78.i.i.i.i = add nsw i64 %colon.2.0.i.i.i77.i.i.i.i, 1
  %.81.i.i.i79.i.i.i.i = inttoptr i64 %.73.i.i.i78.i.i.i.i to ptr
  %.82.i.i.i80.i.i.i.i = load i8, ptr %.81.i.i.i79.i.i.i.i, align 1, !noalias !251
  switch i8 %.82.i.i.i80.i.i.i.i, label %cnnc_npy_value.exit.i82.i.i.i.i [
    i8 32, label %B194.i.i.i76.i.i.i.i.backedge
    i8 58, label %B194.i.i.i76.i.i.i.i.backedge
  ]

B194.i.i.i76.i.i.i.i.backedge:                    ; preds = %B194.i.i.i76.i.i.i.i, %B194.i.i.i76.i.i.i.i
  br label %B194.i.i.i76.i.i.i.i

cnnc_npy_value.exit.i82.i.i.i.i:                  ; preds = %B194.i.i.i76.i.i.i.i, %B78.i.i.i71.i.i.i.i
  %colon.3.1.i.i.i83.i.i.i.i = phi i64 [ %.35.i.i.i72.i.i.i.i, %B78.i.i.i71.i.i.i.i ], [ %.73.i.i.i78.i.i.i.i, %B194.i.i.i76.i.i.i.i ]
  %.19.i.i84.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 40
  %.20.i.i.i.i.i.i = inttoptr i64 %.19.i.i84.i.i.i.i to ptr
  %.21.i.i85.i.i.i.i = load i64, ptr %.20.i.i.i.i.i.i, align 8, !noalias !256
  %.8.i.i.i86.i.i.i.i = add nsw i64 %.21.i.i85.i.i.i.i, 2
  %.9.i.i.i87.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i86.i.i.i.i, i64 8), !noalias !256
  %.15.i.i1.i.i.i.i.i = icmp eq ptr %.9.i.i.i87.i.i.i.i, null
  br i1 %.15.i.i1.i.i.i.i.i, label %B54.i.i.i130.i.i.i.i, label %cnnc_new_words.exit.i88.i.i.i.i

B54.i.i.i130.i.i.i.i:                             ; preds = %cnnc_npy_value.exit.i82.i.i.i.i
  %.29.i.i131.i.i.i.i = shl i64 %.21.i.i85.i.i.i.i, 3
  %.18.i.i.i132.i.i.i.i = add i64 %.29.i.i131.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i132.i.i.i.i), !noalias !257
  br label %cnnc_new_words.exit.i88.i.i.i.i

cnnc_new_words.exit.i88.i.i.i.i:                  ; preds = %B54.i.i.i130.i.i.i.i, %cnnc_npy_value.exit.i82.i.i.i.i
  %.10.i.i.i89.i.i.i.i = ptrtoint ptr %.9.i.i.i87.i.i.i.i to i64
  %.29.i.i.i90.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !257
  store i64 %.29.i.i.i90.i.i.i.i, ptr %.9.i.i.i87.i.i.i.i, align 8, !noalias !257
  store i64 %.10.i.i.i89.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !257
  %.42.i.i.i91.i.i.i.i = add nsw i64 %.10.i.i.i89.i.i.i.i, 8
  %.15.i.i2.i92.i.i.i.i = inttoptr i64 %colon.3.1.i.i.i83.i.i.i.i to ptr
  %.16.i.i.i93.i.i.i.i = load i8, ptr %.15.i.i2.i92.i.i.i.i, align 1, !noalias !260
  %.18.not.i.i.i.i.i.i.i = icmp eq i8 %.16.i.i.i93.i.i.i.i, 40
  br i1 %.18.not.i.i.i.i.i.i.i, label %B64.i.i.i.i.i.i.i.outer, label %B192.i.i.i.i.i.i

B64.i.i.i.i.i.i.i.outer:                          ; preds = %cnnc_new_words.exit.i88.i.i.i.i, %B290.i.i.i.i.i.i.i
  %count.2.0.i.i.i.i.i.i.i.ph = phi i64 [ %count.4.1.i.i.i.i.i.i.i, %B290.i.i.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i88.i.i.i.i ]
  %place.2.0.i.i.i.i.i.i.i.ph = phi i64 [ %.59.i.i.i.i.i.i.i, %B290.i.i.i.i.i.i.i ], [ 1, %cnnc_new_words.exit.i88.i.i.i.i ]
  br label %B64.i.i.i.i.i.i.i.outer159

B64.i.i.i.i.i.i.i.outer159:                       ; preds = %B64.i.i.i.i.i.i.i.outer, %B196.i.i.i.i.i.i.i
  %digits.3.0.i.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.i.outer ], [ %.94.i.i.i.i.i.i.i, %B196.i.i.i.i.i.i.i ]
  %value.3.0.i.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.i.outer ], [ %.89.i.i.i.i.i.i.i, %B196.i.i.i.i.i.i.i ]
  %place.2.0.i.i.i.i.i.i.i.ph160 = phi i64 [ %place.2.0.i.i.i.i.i.i.i.ph, %B64.i.i.i.i.i.i.i.outer ], [ %.59.i.i.i.i.i.i.i, %B196.i.i.i.i.i.i.i ]
  br label %B64.i.i.i.i.i.i.i

B64.i.i.i.i.i.i.i:                                ; preds = %B64.i.i.i.i.i.i.i.outer159, %B198.i.i.i.i.i.i.i
  %place.2.0.i.i.i.i.i.i.i = phi i64 [ %.59.i.i.i.i.i.i.i, %B198.i.i.i.i.i.i.i ], [ %place.2.0.i.i.i.i.i.i.i.ph160, %B64.i.i.i.i.i.i.i.outer159 ]
  %.51.i.i.i.i.i.i.i = add i64 %place.2.0.i.i.i.i.i.i.i, %colon.3.1.i.i.i83.i.i.i.i
  %.52.i.i.i.i.i.i.i = inttoptr i64 %.51.i.i.i.i.i.i.i to ptr
  %.53.i.i.i.i.i.i.i = load i8, ptr %.52.i.i.i.i.i.i.i, align 1, !noalias !260
  %.59.i.i.i.i.i.i.i = add nuw nsw i64 %place.2.0.i.i.i.i.i.i.i, 1
  %55 = add i8 %.53.i.i.i.i.i.i.i, -48
  %or.cond.i.i.i.i.i.i.i = icmp ult i8 %55, 10
  br i1 %or.cond.i.i.i.i.i.i.i, label %B138.i.i.i.i.i.i.i, label %B198.i.i.i.i.i.i.i

B138.i.i.i.i.i.i.i:                               ; preds = %B64.i.i.i.i.i.i.i
  %.54.i.i.i.i.i.i.i.le = zext i8 %.53.i.i.i.i.i.i.i to i64
  %.101.i.i.i.i.i.i.i = icmp samesign ugt i64 %digits.3.0.i.i.i.i.i.i.i.ph, 14
  br i1 %.101.i.i.i.i.i.i.i, label %B192.i.i.i.i.i.i, label %B196.i.i.i.i.i.i.i

B196.i.i.i.i.i.i.i:                               ; preds = %B138.i.i.i.i.i.i.i
  %.94.i.i.i.i.i.i.i = add nuw nsw i64 %digits.3.0.i.i.i.i.i.i.i.ph, 1
  %.82.i.i3.i.i.i.i.i = mul nsw i64 %value.3.0.i.i.i.i.i.i.i.ph, 10
  %.86.i.i.i.i.i.i.i = add i64 %.82.i.i3.i.i.i.i.i, -48
  %.89.i.i.i.i.i.i.i = add i64 %.86.i.i.i.i.i.i.i, %.54.i.i.i.i.i.i.i.le
  br label %B64.i.i.i.i.i.i.i.outer159

B198.i.i.i.i.i.i.i:                               ; preds = %B64.i.i.i.i.i.i.i
  switch i8 %.53.i.i.i.i.i.i.i, label %B192.i.i.i.i.i.i [
    i8 44, label %B222.i.i.i.i.i.i.i
    i8 41, label %B222.i.i.i.i.i.i.i
    i8 32, label %B64.i.i.i.i.i.i.i
  ]

B222.i.i.i.i.i.i.i:                               ; preds = %B198.i.i.i.i.i.i.i, %B198.i.i.i.i.i.i.i
  %.142.i.i.i.i.i.i.i.le = icmp eq i8 %.53.i.i.i.i.i.i.i, 41
  %.149.i.i.i.i.i.i.i.not = icmp eq i64 %digits.3.0.i.i.i.i.i.i.i.ph, 0
  br i1 %.149.i.i.i.i.i.i.i.not, label %B290.i.i.i.i.i.i.i, label %B234.i.i.i.i.i.i.i

B234.i.i.i.i.i.i.i:                               ; preds = %B222.i.i.i.i.i.i.i
  %.157.i.i.not.i.i.i.i.i = icmp sgt i64 %count.2.0.i.i.i.i.i.i.i.ph, %.21.i.i85.i.i.i.i
  br i1 %.157.i.i.not.i.i.i.i.i, label %B280.i.i.i.i.i.i.i, label %B246.i.i.i.i.i.i.i

B246.i.i.i.i.i.i.i:                               ; preds = %B234.i.i.i.i.i.i.i
  %.162.i.i.i.i.i.i.i = shl i64 %count.2.0.i.i.i.i.i.i.i.ph, 3
  %.163.i.i.i.i.i.i.i = add i64 %.162.i.i.i.i.i.i.i, %.42.i.i.i91.i.i.i.i
  %.164.i.i.i.i.i.i.i = inttoptr i64 %.163.i.i.i.i.i.i.i to ptr
  store i64 %value.3.0.i.i.i.i.i.i.i.ph, ptr %.164.i.i.i.i.i.i.i, align 8, !noalias !260
  br label %B280.i.i.i.i.i.i.i

B280.i.i.i.i.i.i.i:                               ; preds = %B246.i.i.i.i.i.i.i, %B234.i.i.i.i.i.i.i
  %.172.i.i.i.i.i.i.i = add nsw i64 %count.2.0.i.i.i.i.i.i.i.ph, 1
  br label %B290.i.i.i.i.i.i.i

B290.i.i.i.i.i.i.i:                               ; preds = %B280.i.i.i.i.i.i.i, %B222.i.i.i.i.i.i.i
  %count.4.1.i.i.i.i.i.i.i = phi i64 [ %.172.i.i.i.i.i.i.i, %B280.i.i.i.i.i.i.i ], [ %count.2.0.i.i.i.i.i.i.i.ph, %B222.i.i.i.i.i.i.i ]
  br i1 %.142.i.i.i.i.i.i.i.le, label %cnnc_read_dims.exit.i.i.i.i.i, label %B64.i.i.i.i.i.i.i.outer

cnnc_read_dims.exit.i.i.i.i.i:                    ; preds = %B290.i.i.i.i.i.i.i
  %.43.i.i129.i.i.i.i = icmp slt i64 %count.4.1.i.i.i.i.i.i.i, 0
  br i1 %.43.i.i129.i.i.i.i, label %B192.i.i.i.i.i.i, label %B222.i.i.i.i.i.i

B192.i.i.i.i.i.i:                                 ; preds = %B198.i.i.i.i.i.i.i, %B138.i.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i.i, %cnnc_new_words.exit.i88.i.i.i.i
  %.6.0.i17.i.i.i.i.i = phi i64 [ %count.4.1.i.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i.i ], [ -1, %cnnc_new_words.exit.i88.i.i.i.i ], [ -1, %B138.i.i.i.i.i.i.i ], [ -1, %B198.i.i.i.i.i.i.i ]
  tail call fastcc void @cnnc_no_array(i64 %43), !noalias !256
  br label %B222.i.i.i.i.i.i

B222.i.i.i.i.i.i:                                 ; preds = %B192.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i.i
  %.6.0.i16.i.i.i.i.i = phi i64 [ %.6.0.i17.i.i.i.i.i, %B192.i.i.i.i.i.i ], [ %count.4.1.i.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i.i ]
  %.16.i.i4.i.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 80
  %.17.i.i.i94.i.i.i.i = inttoptr i64 %.16.i.i4.i.i.i.i.i to ptr
  %.18.i.i5.i.i.i.i.i = load i64, ptr %.17.i.i.i94.i.i.i.i, align 8, !noalias !263
  %.19.i.i.i.i.i.i.i = add nsw i64 %.18.i.i5.i.i.i.i.i, %.12.i.i47
  %.30.i.i.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i.i, align 8, !noalias !263
  %.32.not.i.i.i.i.i.i.i = icmp eq i64 %.6.0.i16.i.i.i.i.i, %.30.i.i.i.i.i.i.i
  br i1 %.32.not.i.i.i.i.i.i.i, label %B138.i.i7.i.i.i.i.i, label %B266.i.i.i.i.i.i

B138.i.i7.i.i.i.i.i:                              ; preds = %B222.i.i.i.i.i.i
  %.57.i.i.i.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 64
  %.58.i.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i.i to ptr
  %.59.i.i8.i.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i.i, align 8, !noalias !263
  %.101.i.i9.i.i.i.i.i = sub i64 %.6.0.i16.i.i.i.i.i, %.59.i.i8.i.i.i.i.i
  %.146.i1.not.i.i.i.i.i.i = icmp slt i64 %.101.i.i9.i.i.i.i.i, 1
  br i1 %.146.i1.not.i.i.i.i.i.i, label %B706.i.i.i.i.i.i, label %B208.if.i.i.i.i.i.i.i

B208.if.i.i.i.i.i.i.i:                            ; preds = %B138.i.i7.i.i.i.i.i, %B208.if.i.i.i.i.i.i.i
  %wrong.2.0.i4.i.i.i.i.i.i = phi i64 [ %spec.select.i.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i.i ], [ 0, %B138.i.i7.i.i.i.i.i ]
  %.88.i.03.i.i.i.i.i.i = phi i64 [ %.159.i.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i.i ], [ %.59.i.i8.i.i.i.i.i, %B138.i.i7.i.i.i.i.i ]
  %.91.i.02.i.i.i.i.i.i = phi i64 [ %.155.i.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i.i ], [ %.101.i.i9.i.i.i.i.i, %B138.i.i7.i.i.i.i.i ]
  %.155.i.i.i.i.i.i.i = add nsw i64 %.91.i.02.i.i.i.i.i.i, -1
  %.159.i.i.i.i.i.i.i = add i64 %.88.i.03.i.i.i.i.i.i, 1
  %56 = shl i64 %.88.i.03.i.i.i.i.i.i, 3
  %.190.i.i.i.i.i.i.i = add i64 %56, %.42.i.i.i91.i.i.i.i
  %.191.i.i.i.i.i.i.i = inttoptr i64 %.190.i.i.i.i.i.i.i to ptr
  %.192.i.i.i.i.i.i.i = load i64, ptr %.191.i.i.i.i.i.i.i, align 8, !noalias !263
  %.195.i.i.i.i.i.i.i = add i64 %.19.i.i.i.i.i.i.i, %56
  %.196.i.i.i.i.i.i.i = inttoptr i64 %.195.i.i.i.i.i.i.i to ptr
  %.197.i.i.i.i.i.i.i = load i64, ptr %.196.i.i.i.i.i.i.i, align 8, !noalias !263
  %.198.not.i.i.i.i.i.i.i = icmp ne i64 %.192.i.i.i.i.i.i.i, %.197.i.i.i.i.i.i.i
  %.201.i.i.i.i.i.i.i = zext i1 %.198.not.i.i.i.i.i.i.i to i64
  %spec.select.i.i.i.i.i.i.i = add nuw nsw i64 %wrong.2.0.i4.i.i.i.i.i.i, %.201.i.i.i.i.i.i.i
  %.146.i.i.i.i.i.i.i = icmp samesign ugt i64 %.91.i.02.i.i.i.i.i.i, 1
  br i1 %.146.i.i.i.i.i.i.i, label %B208.if.i.i.i.i.i.i.i, label %cnnc_wrong_dims.exit.i.i.i.i.i

cnnc_wrong_dims.exit.i.i.i.i.i:                   ; preds = %B208.if.i.i.i.i.i.i.i
  %.53.not.i.i.i.i.i.i = icmp eq i64 %spec.select.i.i.i.i.i.i.i, 0
  br i1 %.53.not.i.i.i.i.i.i, label %B706.i.i.i.i.i.i, label %B266.i.i.i.i.i.i

B266.i.i.i.i.i.i:                                 ; preds = %cnnc_wrong_dims.exit.i.i.i.i.i, %B222.i.i.i.i.i.i
  %.58.i.i95.i.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.15.i.i2.i92.i.i.i.i, i32 41), !noalias !256
  %.59.i.i96.i.i.i.i = ptrtoint ptr %.58.i.i95.i.i.i.i to i64
  %57 = xor i64 %colon.3.1.i.i.i83.i.i.i.i, -1
  %.62.i.i97.i.i.i.i = add i64 %.59.i.i96.i.i.i.i, %57
  %.65.i.i98.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 24
  %.66.i.i99.i.i.i.i = inttoptr i64 %.65.i.i98.i.i.i.i to ptr
  %.67.i.i100.i.i.i.i = load i64, ptr %.66.i.i99.i.i.i.i, align 8, !noalias !256
  %.69.i.i101.i.i.i.i = add nsw i64 %.67.i.i100.i.i.i.i, %.12.i.i47
  %.74.i.i.i.i.i.i = load i64, ptr %.56.i.i.i.i.i.i, align 8, !noalias !256
  %.78.i.i102.i.i.i.i = add nsw i64 %.74.i.i.i.i.i.i, %.12.i.i47
  %.8.i.i.i.i103.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !266
  %.8.i.i10.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i103.i.i.i.i) #3, !noalias !271
  %.13.i.i.i104.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !271
  %58 = lshr i32 %.8.i.i10.i.i.i.i.i, 31
  %.14.i.i11.i.i.i.i.i = zext nneg i32 %58 to i64
  %.15.i.i12.i.i.i.i.i = or i64 %.13.i.i.i104.i.i.i.i, %.14.i.i11.i.i.i.i.i
  store i64 %.15.i.i12.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !271
  %.84.i.i105.i.i.i.i = add nsw i64 %colon.3.1.i.i.i83.i.i.i.i, 1
  %.90.i.i106.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.239, i64 %.78.i.i102.i.i.i.i, i64 %43, i64 %.62.i.i97.i.i.i.i, i64 %.84.i.i105.i.i.i.i, i64 %.69.i.i101.i.i.i.i) #3, !noalias !256
  %.95.i.i107.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !256
  %59 = lshr i32 %.90.i.i106.i.i.i.i, 31
  %.96.i.i108.i.i.i.i = zext nneg i32 %59 to i64
  %.97.i.i.i.i.i.i = or i64 %.95.i.i107.i.i.i.i, %.96.i.i108.i.i.i.i
  store i64 %.97.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !256
  %.102.i.i109.i.i.i.i = add nsw i64 %.6.0.i16.i.i.i.i.i, 1
  %.106.i.i110.i.i.i.i = icmp eq i64 %.102.i.i109.i.i.i.i, %.21.i.i85.i.i.i.i
  br i1 %.106.i.i110.i.i.i.i, label %B534.i.i126.i.i.i.i, label %B600.i.i.i.i.i.i

B534.i.i126.i.i.i.i:                              ; preds = %B266.i.i.i.i.i.i
  %.111.i.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.240) #3, !noalias !256
  %.116.i.i127.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !256
  %60 = lshr i32 %.111.i.i.i.i.i.i, 31
  %.117.i.i128.i.i.i.i = zext nneg i32 %60 to i64
  %.118.i.i.i.i.i.i = or i64 %.116.i.i127.i.i.i.i, %.117.i.i128.i.i.i.i
  store i64 %.118.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !256
  br label %B600.i.i.i.i.i.i

B600.i.i.i.i.i.i:                                 ; preds = %B534.i.i126.i.i.i.i, %B266.i.i.i.i.i.i
  %.124.i.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.3.241) #3, !noalias !256
  %.129.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !256
  %61 = lshr i32 %.124.i.i.i.i.i.i, 31
  %.130.i.i.i.i.i.i = zext nneg i32 %61 to i64
  %.131.i.i.i.i.i.i = or i64 %.129.i.i.i.i.i.i, %.130.i.i.i.i.i.i
  store i64 %.131.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !256
  %.8.i.i.i13.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !272
  %.16.i.i.i.i111.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !272
  %.98.i1.not.i.i.i112.i.i.i.i = icmp slt i64 %.16.i.i.i.i111.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i112.i.i.i.i, label %cnnc_give_up.exit.i125.i.i.i.i, label %B162.if.i.i.i.i113.i.i.i.i

B206.i.i.i.i120.i.i.i.i:                          ; preds = %B162.if.i.i.i.i113.i.i.i.i
  %.155.i.i.i.i121.i.i.i.i = inttoptr i64 %.144.i.i.i.i118.i.i.i.i to ptr
  %.156.i.i.i.i122.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i121.i.i.i.i), !noalias !272
  br label %B264.i.i.i.i123.i.i.i.i

B264.i.i.i.i123.i.i.i.i:                          ; preds = %B162.if.i.i.i.i113.i.i.i.i, %B206.i.i.i.i120.i.i.i.i
  %exitcond.not.i.i.i124.i.i.i.i = icmp eq i64 %.16.i.i.i.i111.i.i.i.i, %.111.i.i.i.i115.i.i.i.i
  br i1 %exitcond.not.i.i.i124.i.i.i.i, label %cnnc_give_up.exit.i125.i.i.i.i, label %B162.if.i.i.i.i113.i.i.i.i

B162.if.i.i.i.i113.i.i.i.i:                       ; preds = %B600.i.i.i.i.i.i, %B264.i.i.i.i123.i.i.i.i
  %.40.i.03.i.i.i114.i.i.i.i = phi i64 [ %.111.i.i.i.i115.i.i.i.i, %B264.i.i.i.i123.i.i.i.i ], [ 0, %B600.i.i.i.i.i.i ]
  %.111.i.i.i.i115.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i114.i.i.i.i, 1
  %62 = shl i64 %.40.i.03.i.i.i114.i.i.i.i, 3
  %.142.i.i.i.i116.i.i.i.i = add i64 %62, %.8.i.i.i13.i.i.i.i.i
  %.143.i.i.i.i117.i.i.i.i = inttoptr i64 %.142.i.i.i.i116.i.i.i.i to ptr
  %.144.i.i.i.i118.i.i.i.i = load i64, ptr %.143.i.i.i.i117.i.i.i.i, align 8, !noalias !272
  %.145.not.i.i.i.i119.i.i.i.i = icmp eq i64 %.144.i.i.i.i118.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i119.i.i.i.i, label %B264.i.i.i.i123.i.i.i.i, label %B206.i.i.i.i120.i.i.i.i

cnnc_give_up.exit.i125.i.i.i.i:                   ; preds = %B264.i.i.i.i123.i.i.i.i, %B600.i.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !277
  br label %B706.i.i.i.i.i.i

B706.i.i.i.i.i.i:                                 ; preds = %cnnc_give_up.exit.i125.i.i.i.i, %cnnc_wrong_dims.exit.i.i.i.i.i, %B138.i.i7.i.i.i.i.i
  %.146.i.i.i.i.i.i = icmp sgt i64 %.21.i.i85.i.i.i.i, 0
  br i1 %.146.i.i.i.i.i.i, label %B718.i.i.i.i.i.i, label %cnnc_npy_rows.exit.i.i.i.i

B718.i.i.i.i.i.i:                                 ; preds = %B706.i.i.i.i.i.i
  %.153.i.i.i.i.i.i = inttoptr i64 %.42.i.i.i91.i.i.i.i to ptr
  %.154.i.i.i.i.i.i = load i64, ptr %.153.i.i.i.i.i.i, align 8, !noalias !256
  br label %cnnc_npy_rows.exit.i.i.i.i

cnnc_npy_rows.exit.i.i.i.i:                       ; preds = %B718.i.i.i.i.i.i, %B706.i.i.i.i.i.i
  %"$phi752.0.2.0.i.i.i.i.i.i" = phi i64 [ %.154.i.i.i.i.i.i, %B718.i.i.i.i.i.i ], [ 1, %B706.i.i.i.i.i.i ]
  %.100.i.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 64
  %.101.i.i.i.i.i = inttoptr i64 %.100.i.i.i.i.i to ptr
  %.102.i.i.i.i.i = load i64, ptr %.101.i.i.i.i.i, align 8, !noalias !190
  %.103.i.i.i.i.i = icmp eq i64 %.102.i.i.i.i.i, 1
  %.94..i.i.i.i.i = select i1 %.103.i.i.i.i.i, i64 %"$phi752.0.2.0.i.i.i.i.i.i", i64 1
  %.15.i.i137.i.i.i.i = icmp eq i64 %.102.i.i.i.i.i, 0
  %.21.i.i138.i.i.i.i = add i64 %.13.i.i.i.i.i.i, 56
  %.22.i.i139.i.i.i.i = inttoptr i64 %.21.i.i138.i.i.i.i to ptr
  %.23.i.i140.i.i.i.i = load i64, ptr %.22.i.i139.i.i.i.i, align 8, !noalias !278
  br i1 %.15.i.i137.i.i.i.i, label %cnnc_row_bytes.exit.i.i.i.i, label %B96.i.i141.i.i.i.i

B96.i.i141.i.i.i.i:                               ; preds = %cnnc_npy_rows.exit.i.i.i.i
  %.39.i.i144.i.i.i.i = load i64, ptr %.18.i.i26.i.i, align 8, !noalias !278
  %.42.i.i145.i.i.i.i = udiv i64 %.23.i.i140.i.i.i.i, %.39.i.i144.i.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i.i

cnnc_row_bytes.exit.i.i.i.i:                      ; preds = %B96.i.i141.i.i.i.i, %cnnc_npy_rows.exit.i.i.i.i
  %storemerge.i.i.i.i.i.i = phi i64 [ %.42.i.i145.i.i.i.i, %B96.i.i141.i.i.i.i ], [ %.23.i.i140.i.i.i.i, %cnnc_npy_rows.exit.i.i.i.i ]
  %.125.i.i.i.i.i = mul nsw i64 %storemerge.i.i.i.i.i.i, %.94..i.i.i.i.i
  %.127.i.i.i.i.i = add nsw i64 %.125.i.i.i.i.i, %.144.i.pre-phi.i.i.i.i.i
  %.133.i.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i.i, %.127.i.i.i.i.i
  br i1 %.133.i.i.i.i.i, label %B554.i.i.i.i.i, label %cnnc_load_input.exit.i.i.i

B554.i.i.i.i.i:                                   ; preds = %cnnc_row_bytes.exit.i.i.i.i
  %.8.i.i.i146.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !281
  %.8.i.i147.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i146.i.i.i.i) #3, !noalias !286
  %.13.i.i148.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !286
  %63 = lshr i32 %.8.i.i147.i.i.i.i, 31
  %.14.i.i149.i.i.i.i = zext nneg i32 %63 to i64
  %.15.i.i150.i.i.i.i = or i64 %.13.i.i148.i.i.i.i, %.14.i.i149.i.i.i.i
  store i64 %.15.i.i150.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !286
  %.150.i.i.i.i.i = load i64, ptr %.56.i.i.i.i.i.i, align 8, !noalias !190
  %.154.i.i.i.i.i = add nsw i64 %.150.i.i.i.i.i, %.12.i.i47
  %.163.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.222, i64 %.154.i.i.i.i.i, i64 %43, i64 %filled.3.1.i.i.i.i.i.i, i64 %.127.i.i.i.i.i) #3, !noalias !190
  %.168.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !190
  %64 = lshr i32 %.163.i.i.i.i.i, 31
  %.169.i.i.i.i.i = zext nneg i32 %64 to i64
  %.170.i.i.i.i.i = or i64 %.168.i.i.i.i.i, %.169.i.i.i.i.i
  store i64 %.170.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !190
  %.8.i.i.i151.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !287
  %.16.i.i.i152.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !287
  %.98.i1.not.i.i.i.i.i.i = icmp slt i64 %.16.i.i.i152.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B162.if.i.i.i.i.i.i.i

B206.i.i.i.i.i.i.i:                               ; preds = %B162.if.i.i.i.i.i.i.i
  %.155.i.i.i154.i.i.i.i = inttoptr i64 %.144.i.i.i.i.i.i.i to ptr
  %.156.i.i.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i154.i.i.i.i), !noalias !287
  br label %B264.i.i.i.i.i.i.i

B264.i.i.i.i.i.i.i:                               ; preds = %B162.if.i.i.i.i.i.i.i, %B206.i.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i.i = icmp eq i64 %.16.i.i.i152.i.i.i.i, %.111.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B162.if.i.i.i.i.i.i.i

B162.if.i.i.i.i.i.i.i:                            ; preds = %B554.i.i.i.i.i, %B264.i.i.i.i.i.i.i
  %.40.i.03.i.i.i.i.i.i = phi i64 [ %.111.i.i.i.i.i.i.i, %B264.i.i.i.i.i.i.i ], [ 0, %B554.i.i.i.i.i ]
  %.111.i.i.i.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i.i.i.i, 1
  %65 = shl i64 %.40.i.03.i.i.i.i.i.i, 3
  %.142.i.i.i153.i.i.i.i = add i64 %65, %.8.i.i.i151.i.i.i.i
  %.143.i.i.i.i.i.i.i = inttoptr i64 %.142.i.i.i153.i.i.i.i to ptr
  %.144.i.i.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i.i.i, align 8, !noalias !287
  %.145.not.i.i.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i.i.i, label %B264.i.i.i.i.i.i.i, label %B206.i.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i.i:                        ; preds = %B264.i.i.i.i.i.i.i, %B554.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !292
  br label %cnnc_load_input.exit.i.i.i

cnnc_load_input.exit.i.i.i:                       ; preds = %B150.i.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i, %cnnc_row_bytes.exit.i.i.i.i
  %begin.2.0.i.i.i.i.i = phi i64 [ %.144.i.pre-phi.i.i.i.i.i, %cnnc_row_bytes.exit.i.i.i.i ], [ %.144.i.pre-phi.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i ], [ 0, %cnnc_give_up.exit.i.i.i.i.i ], [ 0, %B150.i.i.i.i.i.i ]
  %rows.3.0.i.i.i.i.i = phi i64 [ %"$phi752.0.2.0.i.i.i.i.i.i", %cnnc_row_bytes.exit.i.i.i.i ], [ %"$phi752.0.2.0.i.i.i.i.i.i", %cnnc_give_up.exit.i.i.i.i ], [ %.106.i.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i.i ], [ %.106.i.i.i.i.i.i, %B150.i.i.i.i.i.i ]
  %.200.i.i.i.i.i = add nsw i64 %begin.2.0.i.i.i.i.i, %memory.4.1.i.i.i.i.i.i
  %.207.i.i.i.i.i = add i64 %.187.i.i.i.i, %.206.i.i.i.i.i
  %.208.i.i.i.i.i = inttoptr i64 %.207.i.i.i.i.i to ptr
  store i64 %.200.i.i.i.i.i, ptr %.208.i.i.i.i.i, align 8, !noalias !190
  %.233.i.i.i.i = add i64 %.13.i.i.i32.i.i, 64
  %.234.i.i.i.i = inttoptr i64 %.233.i.i.i.i to ptr
  %.235.i.i.i.i = load i64, ptr %.234.i.i.i.i, align 8, !noalias !162
  %.238.i.i.i.i = icmp eq i64 %.235.i.i.i.i, 1
  br i1 %.238.i.i.i.i, label %B566.i.i.i.i, label %B683.i.i.i.i

B566.i.i.i.i:                                     ; preds = %cnnc_load_input.exit.i.i.i
  %.19.i.i13.i.i.i = load i64, ptr %.191.i.i.i.i, align 8, !noalias !293
  %.9.i.i.i.i14.i.i.i = inttoptr i64 %.19.i.i13.i.i.i to ptr
  %.10.i.i.i.i15.i.i.i = load i8, ptr %.9.i.i.i.i14.i.i.i, align 1, !noalias !296
  %.12.i.i.i.i16.i.i.i = icmp eq i8 %.10.i.i.i.i15.i.i.i, 45
  br i1 %.12.i.i.i.i16.i.i.i, label %B44.i.i.i.i.i.i.i, label %cnnc_input_name.exit.i.i.i.i

B44.i.i.i.i.i.i.i:                                ; preds = %B566.i.i.i.i
  %.15.i.i.i.i43.i.i.i = add i64 %.19.i.i13.i.i.i, 1
  %.16.i.i.i.i44.i.i.i = inttoptr i64 %.15.i.i.i.i43.i.i.i to ptr
  %.17.i.i.i.i45.i.i.i = load i8, ptr %.16.i.i.i.i44.i.i.i, align 1, !noalias !296
  %.21.i.i.i.i46.i.i.i = icmp eq i8 %.17.i.i.i.i45.i.i.i, 0
  %spec.select.i.i.i.i.i = select i1 %.21.i.i.i.i46.i.i.i, i64 ptrtoint (ptr @text.230 to i64), i64 %.19.i.i13.i.i.i
  br label %cnnc_input_name.exit.i.i.i.i

cnnc_input_name.exit.i.i.i.i:                     ; preds = %B44.i.i.i.i.i.i.i, %B566.i.i.i.i
  %66 = phi i64 [ %spec.select.i.i.i.i.i, %B44.i.i.i.i.i.i.i ], [ %.19.i.i13.i.i.i, %B566.i.i.i.i ]
  %.9.i.i.i19.i.i.i = load i64, ptr %.8.i.i47.i.i.i, align 8, !noalias !301
  %.10.i.i.i21.i.i.i = add i64 %.9.i.i.i19.i.i.i, %.12.i.i47
  %.13.i.i.i22.i.i.i = add i64 %.10.i.i.i21.i.i.i, %.12.i.i.i31.i.i
  %.28.i.i.i.i.i = inttoptr i64 %.13.i.i.i22.i.i.i to ptr
  %.29.i.i23.i.i.i = load i64, ptr %.28.i.i.i.i.i, align 8, !noalias !293
  %.31.i.i.i.i.i = add nsw i64 %.29.i.i23.i.i.i, %.12.i.i47
  %.39.i.i.i.i.i = load i64, ptr %.18.i.i26.i.i, align 8, !noalias !293
  %.44.i.i.i.i.i = icmp slt i64 %rows.2.0.i63.i.i.i, 0
  %.48.not.i.i.i.i.i = icmp eq i64 %rows.3.0.i.i.i.i.i, %rows.2.0.i63.i.i.i
  %or.cond.i.i.i.i.i = select i1 %.44.i.i.i.i.i, i1 true, i1 %.48.not.i.i.i.i.i
  br i1 %or.cond.i.i.i.i.i, label %B610.i.i.i.i.i, label %B220.i.i.i.i.i

B220.i.i.i.i.i:                                   ; preds = %cnnc_input_name.exit.i.i.i.i
  %.59.i.i.i.i.i = add i64 %.13.i.i5.i.i.i.i, %.9.i.i.i19.i.i.i
  %.60.i.i.i.i.i = inttoptr i64 %.59.i.i.i.i.i to ptr
  %.61.i.i.i.i.i = load i64, ptr %.60.i.i.i.i.i, align 8, !noalias !293
  %.62.i.i.i.i.i = icmp eq i64 %.61.i.i.i.i.i, 0
  br i1 %.62.i.i.i.i.i, label %B302.i.i42.i.i.i, label %B390.i.i.i.i.i

B302.i.i42.i.i.i:                                 ; preds = %B220.i.i.i.i.i, %B302.i.i42.i.i.i
  %first.2.0.i.i.i.i.i = phi i64 [ %.65.i.i.i.i.i, %B302.i.i42.i.i.i ], [ 0, %B220.i.i.i.i.i ]
  %.65.i.i.i.i.i = add nuw nsw i64 %first.2.0.i.i.i.i.i, 1
  %.12.i.i9.i.i.i.i = shl nsw i64 %.65.i.i.i.i.i, 7
  %.73.i.i.i.i.i = add i64 %.12.i.i9.i.i.i.i, %.59.i.i.i.i.i
  %.74.i.i.i.i.i = inttoptr i64 %.73.i.i.i.i.i to ptr
  %.75.i.i.i.i.i = load i64, ptr %.74.i.i.i.i.i, align 8, !noalias !293
  %.76.i.i.i.i.i = icmp eq i64 %.75.i.i.i.i.i, 0
  br i1 %.76.i.i.i.i.i, label %B302.i.i42.i.i.i, label %B390.i.i.i.i.i

B390.i.i.i.i.i:                                   ; preds = %B302.i.i42.i.i.i, %B220.i.i.i.i.i
  %first.3.1.i.i.i.i.i = phi i64 [ 0, %B220.i.i.i.i.i ], [ %.12.i.i9.i.i.i.i, %B302.i.i42.i.i.i ]
  %.13.i.i17.i.i.i.i = add i64 %first.3.1.i.i.i.i.i, %.10.i.i.i21.i.i.i
  %.87.i.i.i.i.i = inttoptr i64 %.13.i.i17.i.i.i.i to ptr
  %.88.i.i.i.i.i = load i64, ptr %.87.i.i.i.i.i, align 8, !noalias !293
  %.90.i.i.i.i.i = add nsw i64 %.88.i.i.i.i.i, %.12.i.i47
  %.8.i.i.i.i24.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !304
  %.8.i.i18.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i24.i.i.i) #3, !noalias !309
  %.13.i.i19.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !309
  %67 = lshr i32 %.8.i.i18.i.i.i.i, 31
  %.14.i.i.i25.i.i.i = zext nneg i32 %67 to i64
  %.15.i.i.i26.i.i.i = or i64 %.13.i.i19.i.i.i.i, %.14.i.i.i25.i.i.i
  store i64 %.15.i.i.i26.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !309
  %.99.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.269, i64 %.31.i.i.i.i.i, i64 %66, i64 %rows.3.0.i.i.i.i.i, i64 %rows.2.0.i63.i.i.i, i64 %.90.i.i.i.i.i) #3, !noalias !293
  %.104.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !293
  %68 = lshr i32 %.99.i.i.i.i.i, 31
  %.105.i.i.i.i.i = zext nneg i32 %68 to i64
  %.106.i.i.i.i.i = or i64 %.104.i.i.i.i.i, %.105.i.i.i.i.i
  store i64 %.106.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !293
  %.8.i.i.i20.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !310
  %.16.i.i.i21.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !310
  %.98.i1.not.i.i.i27.i.i.i = icmp slt i64 %.16.i.i.i21.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i27.i.i.i, label %cnnc_give_up.exit.i40.i.i.i, label %B162.if.i.i.i.i28.i.i.i

B206.i.i.i.i35.i.i.i:                             ; preds = %B162.if.i.i.i.i28.i.i.i
  %.155.i.i.i.i36.i.i.i = inttoptr i64 %.144.i.i.i.i33.i.i.i to ptr
  %.156.i.i.i.i37.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i36.i.i.i), !noalias !310
  br label %B264.i.i.i.i38.i.i.i

B264.i.i.i.i38.i.i.i:                             ; preds = %B162.if.i.i.i.i28.i.i.i, %B206.i.i.i.i35.i.i.i
  %exitcond.not.i.i.i39.i.i.i = icmp eq i64 %.16.i.i.i21.i.i.i.i, %.111.i.i.i.i30.i.i.i
  br i1 %exitcond.not.i.i.i39.i.i.i, label %cnnc_give_up.exit.i40.i.i.i, label %B162.if.i.i.i.i28.i.i.i

B162.if.i.i.i.i28.i.i.i:                          ; preds = %B390.i.i.i.i.i, %B264.i.i.i.i38.i.i.i
  %.40.i.03.i.i.i29.i.i.i = phi i64 [ %.111.i.i.i.i30.i.i.i, %B264.i.i.i.i38.i.i.i ], [ 0, %B390.i.i.i.i.i ]
  %.111.i.i.i.i30.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i29.i.i.i, 1
  %69 = shl i64 %.40.i.03.i.i.i29.i.i.i, 3
  %.142.i.i.i.i31.i.i.i = add i64 %69, %.8.i.i.i20.i.i.i.i
  %.143.i.i.i.i32.i.i.i = inttoptr i64 %.142.i.i.i.i31.i.i.i to ptr
  %.144.i.i.i.i33.i.i.i = load i64, ptr %.143.i.i.i.i32.i.i.i, align 8, !noalias !310
  %.145.not.i.i.i.i34.i.i.i = icmp eq i64 %.144.i.i.i.i33.i.i.i, 0
  br i1 %.145.not.i.i.i.i34.i.i.i, label %B264.i.i.i.i38.i.i.i, label %B206.i.i.i.i35.i.i.i

cnnc_give_up.exit.i40.i.i.i:                      ; preds = %B264.i.i.i.i38.i.i.i, %B390.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !315
  br label %B610.i.i.i.i.i

B610.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i40.i.i.i, %cnnc_input_name.exit.i.i.i.i
  %.118.i.i.i.i.i = load i64, ptr %.117.i.i.i.i.i, align 8, !noalias !293
  %.121.i.i.i.i.i = icmp eq i64 %.118.i.i.i.i.i, 0
  br i1 %.121.i.i.i.i.i, label %B660.i.i.i.i.i, label %B683.i.i.i.i

B660.i.i.i.i.i:                                   ; preds = %B610.i.i.i.i.i
  %.125.i.i41.i.i.i = urem i64 %rows.3.0.i.i.i.i.i, %.39.i.i.i.i.i
  %.126.not.i.i.i.i.i = icmp eq i64 %.125.i.i41.i.i.i, 0
  br i1 %.126.not.i.i.i.i.i, label %B683.i.i.i.i, label %B700.i.i.i.i.i

B700.i.i.i.i.i:                                   ; preds = %B660.i.i.i.i.i
  %.8.i.i.i22.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !316
  %.8.i.i23.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i22.i.i.i.i) #3, !noalias !321
  %.13.i.i24.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !321
  %70 = lshr i32 %.8.i.i23.i.i.i.i, 31
  %.14.i.i25.i.i.i.i = zext nneg i32 %70 to i64
  %.15.i.i26.i.i.i.i = or i64 %.13.i.i24.i.i.i.i, %.14.i.i25.i.i.i.i
  store i64 %.15.i.i26.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !321
  %.136.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.270, i64 %.31.i.i.i.i.i, i64 %66, i64 %rows.3.0.i.i.i.i.i, i64 %.39.i.i.i.i.i) #3, !noalias !293
  %.141.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !293
  %71 = lshr i32 %.136.i.i.i.i.i, 31
  %.142.i.i.i33.i.i = zext nneg i32 %71 to i64
  %.143.i.i.i34.i.i = or i64 %.141.i.i.i.i.i, %.142.i.i.i33.i.i
  store i64 %.143.i.i.i34.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !293
  %.8.i.i.i27.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !322
  %.16.i.i.i28.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !322
  %.98.i1.not.i.i29.i.i.i.i = icmp slt i64 %.16.i.i.i28.i.i.i.i, 1
  br i1 %.98.i1.not.i.i29.i.i.i.i, label %cnnc_give_up.exit42.i.i.i.i, label %B162.if.i.i.i30.i.i.i.i

B206.i.i.i37.i.i.i.i:                             ; preds = %B162.if.i.i.i30.i.i.i.i
  %.155.i.i.i38.i.i.i.i = inttoptr i64 %.144.i.i.i35.i.i.i.i to ptr
  %.156.i.i.i39.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i38.i.i.i.i), !noalias !322
  br label %B264.i.i.i40.i.i.i.i

B264.i.i.i40.i.i.i.i:                             ; preds = %B162.if.i.i.i30.i.i.i.i, %B206.i.i.i37.i.i.i.i
  %exitcond.not.i.i41.i.i.i.i = icmp eq i64 %.16.i.i.i28.i.i.i.i, %.111.i.i.i32.i.i.i.i
  br i1 %exitcond.not.i.i41.i.i.i.i, label %cnnc_give_up.exit42.i.i.i.i, label %B162.if.i.i.i30.i.i.i.i

B162.if.i.i.i30.i.i.i.i:                          ; preds = %B700.i.i.i.i.i, %B264.i.i.i40.i.i.i.i
  %.40.i.03.i.i31.i.i.i.i = phi i64 [ %.111.i.i.i32.i.i.i.i, %B264.i.i.i40.i.i.i.i ], [ 0, %B700.i.i.i.i.i ]
  %.111.i.i.i32.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i31.i.i.i.i, 1
  %72 = shl i64 %.40.i.03.i.i31.i.i.i.i, 3
  %.142.i.i.i33.i.i.i.i = add i64 %72, %.8.i.i.i27.i.i.i.i
  %.143.i.i.i34.i.i.i.i = inttoptr i64 %.142.i.i.i33.i.i.i.i to ptr
  %.144.i.i.i35.i.i.i.i = load i64, ptr %.143.i.i.i34.i.i.i.i, align 8, !noalias !322
  %.145.not.i.i.i36.i.i.i.i = icmp eq i64 %.144.i.i.i35.i.i.i.i, 0
  br i1 %.145.not.i.i.i36.i.i.i.i, label %B264.i.i.i40.i.i.i.i, label %B206.i.i.i37.i.i.i.i

cnnc_give_up.exit42.i.i.i.i:                      ; preds = %B264.i.i.i40.i.i.i.i, %B700.i.i.i.i.i
  tail call void @exit(i32 1) #14, !noalias !327
  br label %B683.i.i.i.i

B683.i.i.i.i:                                     ; preds = %cnnc_give_up.exit42.i.i.i.i, %B660.i.i.i.i.i, %B610.i.i.i.i.i, %cnnc_load_input.exit.i.i.i, %cnnc_new_words.exit9.i.i.i
  %rows.3.1.i.i.i.i = phi i64 [ %rows.2.0.i63.i.i.i, %cnnc_new_words.exit9.i.i.i ], [ %rows.2.0.i63.i.i.i, %cnnc_load_input.exit.i.i.i ], [ %rows.3.0.i.i.i.i.i, %B610.i.i.i.i.i ], [ %rows.3.0.i.i.i.i.i, %B660.i.i.i.i.i ], [ %rows.3.0.i.i.i.i.i, %cnnc_give_up.exit42.i.i.i.i ]
  %rows.3.1.i.fr.i.i.i = freeze i64 %rows.3.1.i.i.i.i
  %exitcond.not.i.i8.i = icmp eq i64 %.131.i.i.i.i, %.14.i.i25.i.i
  br i1 %exitcond.not.i.i8.i, label %cnnc_load_inputs.body.exit.i.i.i, label %B174.if.i.i.i.i

B174.if.i.i.i.i:                                  ; preds = %B683.i.i.i.i, %B174.if.i.lr.ph.i.i.i
  %rows.2.0.i63.i.i.i = phi i64 [ -1, %B174.if.i.lr.ph.i.i.i ], [ %rows.3.1.i.fr.i.i.i, %B683.i.i.i.i ]
  %.60.i.062.i.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i.i ], [ %.131.i.i.i.i, %B683.i.i.i.i ]
  %.131.i.i.i.i = add nuw nsw i64 %.60.i.062.i.i.i, 1
  %.9.i.i48.i.i.i = load i64, ptr %.8.i.i47.i.i.i, align 8, !noalias !328
  %.12.i.i.i31.i.i = shl nsw i64 %.60.i.062.i.i.i, 7
  %.10.i.i49.i.i.i = add i64 %.12.i.i.i31.i.i, %.12.i.i47
  %.13.i.i.i32.i.i = add i64 %.10.i.i49.i.i.i, %.9.i.i48.i.i.i
  %.167.i.i.i.i = add i64 %.13.i.i.i32.i.i, 56
  %.168.i.i.i.i = inttoptr i64 %.167.i.i.i.i to ptr
  %.169.i.i.i.i = load i64, ptr %.168.i.i.i.i, align 8, !noalias !162
  %.170.i.i.i.i = ashr i64 %.169.i.i.i.i, 3
  %.171.i.i.i.i = add nsw i64 %.170.i.i.i.i, 1
  %.178.i.i.i.i = add nuw nsw i64 %.176.i.i.i.i, %.60.i.062.i.i.i
  %.8.i.i50.i.i.i = add nsw i64 %.170.i.i.i.i, 2
  %.9.i.i51.i.i.i = tail call ptr @calloc(i64 %.8.i.i50.i.i.i, i64 8), !noalias !162
  %.15.i.i52.i.i.i = icmp eq ptr %.9.i.i51.i.i.i, null
  br i1 %.15.i.i52.i.i.i, label %B54.i.i56.i.i.i, label %cnnc_new_words.exit58.i.i.i

B54.i.i56.i.i.i:                                  ; preds = %B174.if.i.i.i.i
  %.18.i.i57.i.i.i = shl nsw i64 %.171.i.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i57.i.i.i), !noalias !331
  br label %cnnc_new_words.exit58.i.i.i

cnnc_new_words.exit58.i.i.i:                      ; preds = %B54.i.i56.i.i.i, %B174.if.i.i.i.i
  %.10.i.i53.i.i.i = ptrtoint ptr %.9.i.i51.i.i.i to i64
  %.29.i.i54.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !331
  store i64 %.29.i.i54.i.i.i, ptr %.9.i.i51.i.i.i, align 8, !noalias !331
  store i64 %.10.i.i53.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !331
  %.42.i.i55.i.i.i = add nsw i64 %.10.i.i53.i.i.i, 8
  %.182.i.i.i.i = shl i64 %.178.i.i.i.i, 3
  %.183.i.i.i.i = add i64 %.182.i.i.i.i, %.42.i.i.i.i.i
  %.184.i.i.i.i = inttoptr i64 %.183.i.i.i.i to ptr
  store i64 %.42.i.i55.i.i.i, ptr %.184.i.i.i.i, align 8, !noalias !162
  %.187.i.i.i.i = shl i64 %.60.i.062.i.i.i, 3
  %.190.i.i.i.i = add i64 %.187.i.i.i.i, %.35.i.i
  %.191.i.i.i.i = inttoptr i64 %.190.i.i.i.i to ptr
  %.192.i.i.i.i = load i64, ptr %.191.i.i.i.i, align 8, !noalias !162
  %.193.i.i.i.i = icmp eq i64 %.192.i.i.i.i, 0
  br i1 %.193.i.i.i.i, label %B402.i.i.i.i, label %B480.i.i.i.i

cnnc_load_inputs.body.exit.i.i.i:                 ; preds = %B683.i.i.i.i
  %.304.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i.i64, i64 1)
  %.279.i59.i.i.i = icmp slt i64 %rows.3.1.i.fr.i.i.i, 0
  %spec.select.i.i.i = select i1 %.279.i59.i.i.i, i64 %.304.i.i.i.i, i64 %rows.3.1.i.fr.i.i.i
  br label %cnnc_new_job.exit.i

cnnc_new_job.exit.i:                              ; preds = %cnnc_load_inputs.body.exit.i.i.i, %cnnc_load_inputs.body.exit.thread.i.i.i
  %73 = phi i64 [ %spec.select.i.i.i, %cnnc_load_inputs.body.exit.i.i.i ], [ %.304.i65.i.i.i, %cnnc_load_inputs.body.exit.thread.i.i.i ]
  %.315.i.i.i.i = inttoptr i64 %.42.i.i.i.i.i to ptr
  store i64 %73, ptr %.315.i.i.i.i, align 8, !noalias !162
  %.238.i.i.i = add i64 %.10.i.i.i.i, 24
  %.239.i.i.i = inttoptr i64 %.238.i.i.i to ptr
  store i64 %.42.i.i.i.i.i, ptr %.239.i.i.i, align 8, !noalias !132
  %.244.i.i.i = add i64 %.10.i.i.i.i, 40
  %.245.i.i.i = inttoptr i64 %.244.i.i.i to ptr
  store i64 %.42.i.i5.i.i, ptr %.245.i.i.i, align 8, !noalias !132
  %.26.i.i = add i64 %.10.i.i.i10, 40
  %.27.i.i65 = inttoptr i64 %.26.i.i to ptr
  %.28.i.i66 = load i64, ptr %.27.i.i65, align 8, !noalias !108
  %.35.i.i67 = icmp eq i64 %.28.i.i66, 0
  br i1 %.35.i.i67, label %B192.i.i, label %B232.i.i

B192.i.i:                                         ; preds = %cnnc_new_job.exit.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.7.i.i.i), !noalias !108
  %.8.i.i.i101 = ptrtoint ptr %.7.i.i.i to i64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.7.i.i.i, i8 0, i64 128, i1 false), !noalias !334
  %bytes.i.i.i = call i64 (i64, ...) @syscall(i64 204, i64 0, i64 128, ptr nonnull %.7.i.i.i) #3, !noalias !334
  %known.i.i.i = icmp slt i64 %bytes.i.i.i, 1
  br i1 %known.i.i.i, label %cnnc_default_threads.body.exit.i.i, label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B192.i.i, %B116.if.i.i.i
  %cpus.2.0.i3.i.i = phi i64 [ %.162.i.i11.i, %B116.if.i.i.i ], [ 0, %B192.i.i ]
  %.54.i.02.i.i = phi i64 [ %.128.i.i.i, %B116.if.i.i.i ], [ 0, %B192.i.i ]
  %.128.i.i.i = add nuw nsw i64 %.54.i.02.i.i, 1
  %74 = shl i64 %.54.i.02.i.i, 3
  %.157.i.i.i = add nuw i64 %74, %.8.i.i.i101
  %.158.i.i.i102 = inttoptr i64 %.157.i.i.i to ptr
  %.159.i.i.i103 = load i64, ptr %.158.i.i.i102, align 8, !noalias !334
  %.160.i.i10.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.159.i.i.i103)
  %.162.i.i11.i = add nuw nsw i64 %.160.i.i10.i, %cpus.2.0.i3.i.i
  %exitcond.not.i12.i = icmp eq i64 %.128.i.i.i, 16
  br i1 %exitcond.not.i12.i, label %cnnc_default_threads.body.exit.loopexit.i.i, label %B116.if.i.i.i

cnnc_default_threads.body.exit.loopexit.i.i:      ; preds = %B116.if.i.i.i
  %75 = call i64 @llvm.smax.i64(i64 %.162.i.i11.i, i64 1)
  %76 = call i64 @llvm.umin.i64(i64 %75, i64 256)
  br label %cnnc_default_threads.body.exit.i.i

cnnc_default_threads.body.exit.i.i:               ; preds = %cnnc_default_threads.body.exit.loopexit.i.i, %B192.i.i
  %cpus.3.1.i.i.i = phi i64 [ 1, %B192.i.i ], [ %76, %cnnc_default_threads.body.exit.loopexit.i.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.25.i.i.i.i45), !noalias !334
  call void @llvm.lifetime.start.p0(ptr nonnull %.66.i.i.i.i), !noalias !334
  %.10.i.i.i13.i = call i32 (ptr, i32, ...) @open(ptr nonnull @text.321, i32 524288) #3, !noalias !337
  %.16.i.i.i.i = icmp slt i32 %.10.i.i.i13.i, 0
  br i1 %.16.i.i.i.i, label %cnnc_default_threads.exit.i, label %B86.i.i.i.i

B86.i.i.i.i:                                      ; preds = %cnnc_default_threads.body.exit.i.i
  %.36.i.i.i.i = call i64 @read(i32 %.10.i.i.i13.i, ptr nonnull %.25.i.i.i.i45, i64 120) #3, !noalias !337
  %.42.i.i.i14.i = call i32 @close(i32 %.10.i.i.i13.i) #3, !noalias !337
  %.47.i.i.i.i = icmp slt i64 %.36.i.i.i.i, 1
  br i1 %.47.i.i.i.i, label %cnnc_default_threads.exit.i, label %B216.i.i.i.i

B216.i.i.i.i:                                     ; preds = %B86.i.i.i.i
  %.26.i.i.i.i = ptrtoint ptr %.25.i.i.i.i45 to i64
  %.61.i.i.i.i = add i64 %.36.i.i.i.i, %.26.i.i.i.i
  %.62.i.i.i.i = inttoptr i64 %.61.i.i.i.i to ptr
  store i8 0, ptr %.62.i.i.i.i, align 1, !noalias !337
  %.72.i.i.i.i = call i64 @strtol(ptr nonnull %.25.i.i.i.i45, ptr nonnull %.66.i.i.i.i, i32 10), !noalias !337
  %.79.i.i.i.i = load i64, ptr %.66.i.i.i.i, align 8, !noalias !337
  %.80.i.i.i.i = inttoptr i64 %.79.i.i.i.i to ptr
  %.83.i.i.i.i = call i64 @strtol(ptr captures(none) %.80.i.i.i.i, ptr null, i32 10), !noalias !337
  %.90.i.i.i.i = load i8, ptr %.25.i.i.i.i45, align 8, !noalias !337
  %.94.i.i.i.i = icmp eq i8 %.90.i.i.i.i, 109
  %.97.i.i.i.i = icmp slt i64 %.72.i.i.i.i, 1
  %or.cond.i.i.i.i = select i1 %.94.i.i.i.i, i1 true, i1 %.97.i.i.i.i
  %.100.i.i.i.i = icmp slt i64 %.83.i.i.i.i, 1
  %or.cond1.i.i.i.i = select i1 %or.cond.i.i.i.i, i1 true, i1 %.100.i.i.i.i
  br i1 %or.cond1.i.i.i.i, label %cnnc_default_threads.exit.i, label %B442.i.i.i.i

B442.i.i.i.i:                                     ; preds = %B216.i.i.i.i
  %.113.i.i.i.i = udiv i64 %.72.i.i.i.i, %.83.i.i.i.i
  %77 = call i64 @llvm.umax.i64(i64 %.113.i.i.i.i, i64 1)
  %78 = call i64 @llvm.umin.i64(i64 %cpus.3.1.i.i.i, i64 %77)
  br label %cnnc_default_threads.exit.i

cnnc_default_threads.exit.i:                      ; preds = %B442.i.i.i.i, %B216.i.i.i.i, %B86.i.i.i.i, %cnnc_default_threads.body.exit.i.i
  %.4.0.i.i.i = phi i64 [ %78, %B442.i.i.i.i ], [ %cpus.3.1.i.i.i, %cnnc_default_threads.body.exit.i.i ], [ %cpus.3.1.i.i.i, %B86.i.i.i.i ], [ %cpus.3.1.i.i.i, %B216.i.i.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.25.i.i.i.i45), !noalias !334
  call void @llvm.lifetime.end.p0(ptr nonnull %.66.i.i.i.i), !noalias !334
  call void @llvm.lifetime.end.p0(ptr nonnull %.7.i.i.i), !noalias !108
  br label %B232.i.i

B232.i.i:                                         ; preds = %cnnc_default_threads.exit.i, %cnnc_new_job.exit.i
  %threads.2.0.i.i = phi i64 [ %.4.0.i.i.i, %cnnc_default_threads.exit.i ], [ %.28.i.i66, %cnnc_new_job.exit.i ]
  %.41.i.i.i = icmp sgt i64 %threads.2.0.i.i, 1
  br i1 %.41.i.i.i, label %B104.i.i.i99, label %B136.i.i.i

B104.i.i.i99:                                     ; preds = %B232.i.i
  %.44.i.i.i100 = call i64 @cnnc_pool_create(i64 %threads.2.0.i.i), !noalias !340
  br label %B136.i.i.i

B136.i.i.i:                                       ; preds = %B104.i.i.i99, %B232.i.i
  %"$phi136.0.2.0.i.i.i" = phi i64 [ %.44.i.i.i100, %B104.i.i.i99 ], [ 0, %B232.i.i ]
  %.9.i.i.i.i16.i = load i64, ptr %.51.i, align 8, !noalias !343
  %.11.i.i.i.i.i = add i64 %.9.i.i.i.i16.i, 40
  %.12.i.i.i.i17.i = inttoptr i64 %.11.i.i.i.i.i to ptr
  %.13.i.i.i.i18.i = load i64, ptr %.12.i.i.i.i17.i, align 8, !noalias !343
  %.7.i.i.i.i.i.i = add i64 %.13.i.i.i.i18.i, 4095
  %.9.i.i.i.i.i19.i = and i64 %.7.i.i.i.i.i.i, -4096
  %.16.i.i.i.i20.i = add i64 %.9.i.i.i.i16.i, 56
  %.17.i.i.i.i21.i = inttoptr i64 %.16.i.i.i.i20.i to ptr
  %.18.i.i.i.i22.i = load i64, ptr %.17.i.i.i.i21.i, align 8, !noalias !343
  %.7.i.i2.i.i.i.i = add i64 %.18.i.i.i.i22.i, 4095
  %.9.i.i3.i.i.i.i = and i64 %.7.i.i2.i.i.i.i, -4096
  %.7.i.i4.i.i.i.i = add i64 %storemerge51.i.i132, 8
  %.8.i.i.i.i.i.i = inttoptr i64 %.7.i.i4.i.i.i.i to ptr
  %.9.i.i5.i.i.i.i = load i64, ptr %.8.i.i.i.i.i.i, align 8, !noalias !348
  %.11.i.i.i.i.i.i = add i64 %.9.i.i5.i.i.i.i, 32
  %.12.i.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i.i to ptr
  %.13.i.i.i.i.i23.i = load i64, ptr %.12.i.i.i.i.i.i, align 8, !noalias !348
  %.22.i.i.i.i.i = add i64 %.9.i.i.i.i16.i, 32
  %.23.i.i.i.i.i = inttoptr i64 %.22.i.i.i.i.i to ptr
  %.24.i.i.i.i.i = load i64, ptr %.23.i.i.i.i.i, align 8, !noalias !343
  %.7.i.i6.i.i.i.i = shl i64 %threads.2.0.i.i, 6
  %.8.i.i7.i.i.i.i = add i64 %.7.i.i6.i.i.i.i, 64
  %.9.i.i8.i.i.i.i = mul i64 %.13.i.i.i.i.i23.i, %.8.i.i7.i.i.i.i
  %.12.i.i9.i.i.i24.i = shl i64 %.24.i.i.i.i.i, 3
  %.7.i.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i24.i, 271
  %.9.i.i.i.i.i.i25.i = and i64 %.7.i.i.i.i.i.i.i, -64
  %.26.i.i.i.i.i = mul nsw i64 %.9.i.i3.i.i.i.i, %threads.2.0.i.i
  %.15.i.i.i.i.i26.i = add i64 %.26.i.i.i.i.i, %.9.i.i.i.i.i19.i
  %.27.i.i.i.i.i = add i64 %.15.i.i.i.i.i26.i, %.9.i.i8.i.i.i.i
  %.28.i.i.i.i27.i = add i64 %.27.i.i.i.i.i, %.9.i.i.i.i.i.i25.i
  %.26.i.i.i28.i = call fastcc i64 @cnnc_memory_map(i64 %.28.i.i.i.i27.i), !noalias !351
  %.31.i.i.i.i = icmp eq i64 %.26.i.i.i28.i, 0
  br i1 %.31.i.i.i.i, label %cnnc_create_on.exit.i.i, label %B92.i.i.i.i

B92.i.i.i.i:                                      ; preds = %B136.i.i.i
  %.24.i.i1.i.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !352
  %.26.not.i.i.i.i.i = extractvalue { i64, i1 } %.24.i.i1.i.i.i, 1
  br i1 %.26.not.i.i.i.i.i, label %B182.i.i.i.i.i, label %B100.i.i.i.i.i

B100.i.i.i.i.i:                                   ; preds = %B92.i.i.i.i, %B100.i.i.i.i.i
  %79 = call i32 @usleep(i32 50) #3, !noalias !352
  %.33.i.i.i.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !352
  %.35.not.i.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i.i, label %B182.i.i.i.i.i, label %B100.i.i.i.i.i

B182.i.i.i.i.i:                                   ; preds = %B100.i.i.i.i.i, %B92.i.i.i.i
  %.47.i.i.i.i29.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !352
  %.48.i.i.i.i30.i = icmp eq i64 %.47.i.i.i.i29.i, 0
  br i1 %.48.i.i.i.i30.i, label %B232.i.i.i.i.i, label %B182.i.i.B184.i_crit_edge.i.i.i

B182.i.i.B184.i_crit_edge.i.i.i:                  ; preds = %B182.i.i.i.i.i
  %.pre.i.i.i = add i64 %storemerge51.i.i132, 16
  %.pre47.i.i.i = inttoptr i64 %.pre.i.i.i to ptr
  %.pre48.i.i.i = add i64 %storemerge51.i.i132, 24
  %.pre49.i.i.i = inttoptr i64 %.pre48.i.i.i to ptr
  br label %B184.i.i.i.i

B232.i.i.i.i.i:                                   ; preds = %B182.i.i.i.i.i
  %.54.i.i.i.i.i = load i64, ptr %.51.i, align 8, !noalias !352
  %.56.i.i.i.i.i = add i64 %.54.i.i.i.i.i, 64
  %.57.i.i.i.i.i = inttoptr i64 %.56.i.i.i.i.i to ptr
  %.58.i.i.i.i.i = load i64, ptr %.57.i.i.i.i.i, align 8, !noalias !352
  %.63.i.i.i.i.i = call fastcc i64 @cnnc_memory_map(i64 %.58.i.i.i.i.i), !noalias !352
  %.70.not.i.i.i.i.i = icmp eq i64 %.63.i.i.i.i.i, 0
  br i1 %.70.not.i.i.i.i.i, label %B148.i.i.i.i, label %B368.i.i.i.i.i

B368.i.i.i.i.i:                                   ; preds = %B232.i.i.i.i.i
  %.20.i.i.i.i.i46.i = load i64, ptr %.51.i, align 8, !noalias !355
  %.26.i.i.i.i.i47.i = add i64 %.20.i.i.i.i.i46.i, 48
  %.27.i.i.i.i.i48.i = inttoptr i64 %.26.i.i.i.i.i47.i to ptr
  %.28.i.i.i.i.i49.i = load i64, ptr %.27.i.i.i.i.i48.i, align 8, !noalias !355
  %.34.i.i.i.i.i50.i = add i64 %.20.i.i.i.i.i46.i, 56
  %.35.i.i.i.i.i.i = inttoptr i64 %.34.i.i.i.i.i50.i to ptr
  %.36.i.i.i.i.i51.i = load i64, ptr %.35.i.i.i.i.i.i, align 8, !noalias !355
  %.7.i.i.i.i2.i.i.i = add i64 %.36.i.i.i.i.i51.i, 4095
  %.9.i.i.i.i3.i.i.i = and i64 %.7.i.i.i.i2.i.i.i, -4096
  %.9.i.i2.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i.i, align 8, !noalias !358
  %.11.i.i.i.i.i.i.i = add i64 %.9.i.i2.i.i.i.i.i, 24
  %.12.i.i.i.i.i.i52.i = inttoptr i64 %.11.i.i.i.i.i.i.i to ptr
  %.13.i.i.i.i.i.i53.i = load i64, ptr %.12.i.i.i.i.i.i52.i, align 8, !noalias !358
  %.7.i.i4.i.i.i.i.i = add i64 %.28.i.i.i.i.i49.i, 4095
  %.9.i.i5.i.i.i.i54.i = and i64 %.7.i.i4.i.i.i.i.i, -4096
  %.46.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i.i3.i.i.i, %threads.2.0.i.i
  %.50.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i46.i, 32
  %.51.i.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i.i.i to ptr
  %.52.i.i.i.i.i55.i = load i64, ptr %.51.i.i.i.i.i.i, align 8, !noalias !355
  %.7.i.i6.i.i.i.i.i = add nsw i64 %threads.2.0.i.i, 1
  %.8.i.i7.i.i.i.i.i = shl i64 %.13.i.i.i.i.i.i53.i, 6
  %.9.i.i8.i.i.i.i.i = mul i64 %.8.i.i7.i.i.i.i.i, %.7.i.i6.i.i.i.i.i
  %.12.i.i9.i.i.i.i.i = shl i64 %.52.i.i.i.i.i55.i, 3
  %.7.i.i.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i.i.i, 271
  %.9.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i, -64
  %.15.i.i.i.i.i.i56.i = add i64 %.46.i.i.i.i.i.i, %.9.i.i5.i.i.i.i54.i
  %.47.i.i.i.i.i.i = add i64 %.15.i.i.i.i.i.i56.i, %.9.i.i8.i.i.i.i.i
  %.56.i.i.i.i.i57.i = add i64 %.47.i.i.i.i.i.i, %.9.i.i.i.i.i.i.i.i
  %.61.i.i.i.i.i58.i = call fastcc i64 @cnnc_memory_map(i64 %.56.i.i.i.i.i57.i), !noalias !355
  %.66.i.i.i.i.i59.i = icmp eq i64 %.61.i.i.i.i.i58.i, 0
  br i1 %.66.i.i.i.i.i59.i, label %B470.i.i.i.i.i, label %B408.i.i.i.i.i.i

B408.i.i.i.i.i.i:                                 ; preds = %B368.i.i.i.i.i
  %.12.i.i11.i.i.i.i.i = load i64, ptr %.51.i, align 8, !noalias !361
  %.14.i.i.i.i.i.i60.i = add i64 %.12.i.i11.i.i.i.i.i, 56
  %.15.i.i12.i.i.i.i61.i = inttoptr i64 %.14.i.i.i.i.i.i60.i to ptr
  %.16.i.i.i.i.i.i62.i = load i64, ptr %.15.i.i12.i.i.i.i61.i, align 8, !noalias !361
  %.7.i.i.i13.i.i.i.i.i = add i64 %.16.i.i.i.i.i.i62.i, 4095
  %.9.i.i.i14.i.i.i.i.i = and i64 %.7.i.i.i13.i.i.i.i.i, -4096
  %.19.i.i.i.i.i.i63.i = add nsw i64 %.61.i.i.i.i.i58.i, %.9.i.i5.i.i.i.i54.i
  %.20.i.i.i.i.i.i64.i = mul nsw i64 %.9.i.i.i14.i.i.i.i.i, %threads.2.0.i.i
  %.21.i.i.i.i.i.i65.i = add nsw i64 %.20.i.i.i.i.i.i64.i, %.19.i.i.i.i.i.i63.i
  %.25.i.i.i.i.i.i.i = add nsw i64 %.21.i.i.i.i.i.i65.i, %.9.i.i8.i.i.i.i.i
  %.29.i.i.i.i.i.i66.i = load i64, ptr %.8.i.i.i.i.i.i, align 8, !noalias !361
  %.32.i.i.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i.i.i to ptr
  store i64 %.29.i.i.i.i.i.i66.i, ptr %.32.i.i.i.i.i.i.i, align 8, !noalias !361
  %.35.i.i.i.i.i.i67.i = add i64 %storemerge51.i.i132, 16
  %.36.i.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i67.i to ptr
  %.37.i.i.i.i.i.i.i = load i64, ptr %.36.i.i.i.i.i.i.i, align 8, !noalias !361
  %.39.i.i.i.i.i.i68.i = add i64 %.25.i.i.i.i.i.i.i, 8
  %.40.i.i.i.i.i.i.i = inttoptr i64 %.39.i.i.i.i.i.i68.i to ptr
  store i64 %.37.i.i.i.i.i.i.i, ptr %.40.i.i.i.i.i.i.i, align 8, !noalias !361
  %.44.i.i.i.i.i.i.i = add nsw i64 %.25.i.i.i.i.i.i.i, 192
  %.46.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 16
  %.47.i.i.i.i.i.i69.i = inttoptr i64 %.46.i.i.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i.i.i.i, ptr %.47.i.i.i.i.i.i69.i, align 8, !noalias !361
  %.50.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 24
  %.51.i.i.i.i.i.i70.i = inttoptr i64 %.50.i.i.i.i.i.i.i to ptr
  store i64 %.21.i.i.i.i.i.i65.i, ptr %.51.i.i.i.i.i.i70.i, align 8, !noalias !361
  %.54.i.i.i.i.i.i71.i = add i64 %.25.i.i.i.i.i.i.i, 32
  %.55.i.i.i.i.i.i.i = inttoptr i64 %.54.i.i.i.i.i.i71.i to ptr
  store i64 %.19.i.i.i.i.i.i63.i, ptr %.55.i.i.i.i.i.i.i, align 8, !noalias !361
  %.58.i.i.i.i.i.i72.i = add i64 %.25.i.i.i.i.i.i.i, 40
  %.59.i.i.i.i.i.i73.i = inttoptr i64 %.58.i.i.i.i.i.i72.i to ptr
  store i64 %.9.i.i.i14.i.i.i.i.i, ptr %.59.i.i.i.i.i.i73.i, align 8, !noalias !361
  %.62.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 64
  %.63.i.i.i.i.i.i.i = inttoptr i64 %.62.i.i.i.i.i.i.i to ptr
  store i64 %threads.2.0.i.i, ptr %.63.i.i.i.i.i.i.i, align 8, !noalias !361
  %.105.i.i.i.i.i74.i = load i64, ptr %.47.i.i.i.i.i.i69.i, align 8, !noalias !355
  %.18.i.i.i.i.i.i75.i = load i64, ptr %.51.i, align 8, !noalias !364
  %.25.i.i15.i.i.i.i.i = inttoptr i64 %.105.i.i.i.i.i74.i to ptr
  store i64 %.61.i.i.i.i.i58.i, ptr %.25.i.i15.i.i.i.i.i, align 8, !noalias !364
  %.29.i.i16.i.i.i.i.i = add i64 %storemerge51.i.i132, 24
  %.30.i.i.i.i.i.i76.i = inttoptr i64 %.29.i.i16.i.i.i.i.i to ptr
  %.31.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i76.i, align 8, !noalias !364
  %.34.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i74.i, 8
  %.35.i.i17.i.i.i.i.i = inttoptr i64 %.34.i.i.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i.i.i.i, ptr %.35.i.i17.i.i.i.i.i, align 8, !noalias !364
  %.39.i.i18.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i75.i, 32
  %.40.i.i19.i.i.i.i.i = inttoptr i64 %.39.i.i18.i.i.i.i.i to ptr
  %.41.i.i.i.i.i.i.i = load i64, ptr %.40.i.i19.i.i.i.i.i, align 8, !noalias !364
  %.123.i1.not.i.i.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.lr.ph.i.i.i.i.i.i

B260.if.i.lr.ph.i.i.i.i.i.i:                      ; preds = %B408.i.i.i.i.i.i
  %.166.i.i.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i75.i, 96
  %.167.i.i.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i.i.i to ptr
  %.221.i.i.i.i.i.i.i = add i64 %storemerge51.i.i132, 32
  %.222.i.i.i.i.i.i.i = inttoptr i64 %.221.i.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i74.i, 16
  br label %B260.if.i.i.i.i.i.i.i

B450.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.203.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i76.i, align 8, !noalias !364
  %.205.i.i.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B604.i.i.i.i.i.i.i

B522.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.223.i.i.i.i.i.i.i = load i64, ptr %.222.i.i.i.i.i.i.i, align 8, !noalias !364
  %.225.i.i.i.i.i.i.i = add nsw i64 %.223.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B604.i.i.i.i.i.i.i

B594.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.243.i.i.i.i.i.i.i = add nsw i64 %.182.i.i.i.i.i.i.i, %.63.i.i.i.i.i
  br label %B604.i.i.i.i.i.i.i

B604.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i, %B594.i.i.i.i.i.i.i, %B522.i.i.i.i.i.i.i, %B450.i.i.i.i.i.i.i
  %address.4.1.i.i.i.i.i.i.i = phi i64 [ %.205.i.i.i.i.i.i.i, %B450.i.i.i.i.i.i.i ], [ %.225.i.i.i.i.i.i.i, %B522.i.i.i.i.i.i.i ], [ %.243.i.i.i.i.i.i.i, %B594.i.i.i.i.i.i.i ], [ 0, %B260.if.i.i.i.i.i.i.i ]
  %.252.i.i.i.i.i.i.i = shl i64 %.65.i.03.i.i.i.i.i.i, 3
  %.258.i.i.i.i.i.i.i = add i64 %.257.i.i.i.i.i.i.i, %.252.i.i.i.i.i.i.i
  %.259.i.i.i.i.i.i.i = inttoptr i64 %.258.i.i.i.i.i.i.i to ptr
  store i64 %address.4.1.i.i.i.i.i.i.i, ptr %.259.i.i.i.i.i.i.i, align 8, !noalias !364
  %exitcond.not.i.i.i.i.i77.i = icmp eq i64 %.136.i.i.i.i.i.i.i, %.41.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i77.i, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.i.i.i.i.i.i

B260.if.i.i.i.i.i.i.i:                            ; preds = %B604.i.i.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i.i.i
  %.65.i.03.i.i.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i.i.i ], [ %.136.i.i.i.i.i.i.i, %B604.i.i.i.i.i.i.i ]
  %.136.i.i.i.i.i.i.i = add nuw nsw i64 %.65.i.03.i.i.i.i.i.i, 1
  %.168.i.i.i.i.i.i.i = load i64, ptr %.167.i.i.i.i.i.i.i, align 8, !noalias !364
  %.173.i.i.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i.i.i, 4
  %.170.i.i.i.i.i.i.i = add i64 %.173.i.i.i.i.i.i.i, %.18.i.i.i.i.i.i75.i
  %.174.i.i.i.i.i.i.i = add i64 %.170.i.i.i.i.i.i.i, %.168.i.i.i.i.i.i.i
  %.177.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i to ptr
  %.178.i.i.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i.i.i, align 8, !noalias !364
  %.180.i.i.i.i.i.i.i = add i64 %.174.i.i.i.i.i.i.i, 8
  %.181.i.i.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i.i.i to ptr
  %.182.i.i.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i.i.i, align 8, !noalias !364
  switch i64 %.178.i.i.i.i.i.i.i, label %B604.i.i.i.i.i.i.i [
    i64 2, label %B450.i.i.i.i.i.i.i
    i64 3, label %B522.i.i.i.i.i.i.i
    i64 4, label %B594.i.i.i.i.i.i.i
  ]

cnnc_fill_bases.exit.i.i.i.i.i:                   ; preds = %B604.i.i.i.i.i.i.i, %B408.i.i.i.i.i.i
  %.196.i28.not.i.i.i.i.i = icmp slt i64 %.13.i.i.i.i.i.i53.i, 1
  br i1 %.196.i28.not.i.i.i.i.i, label %cnnc_prepare.exit.thread.i.i.i.i, label %B560.if.i.lr.ph.i.i.i.i.i

B560.if.i.lr.ph.i.i.i.i.i:                        ; preds = %cnnc_fill_bases.exit.i.i.i.i.i
  %.236.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 48
  %.237.i.i.i.i.i.i = inttoptr i64 %.236.i.i.i.i.i.i to ptr
  %.242.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 56
  %.243.i.i.i.i.i.i = inttoptr i64 %.242.i.i.i.i.i.i to ptr
  %.250.i.i.i.i.i.i = add i64 %storemerge51.i.i132, 32
  %.251.i.i.i.i.i.i = inttoptr i64 %.250.i.i.i.i.i.i to ptr
  %.255.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i46.i, 72
  %.256.i.i.i.i.i.i = inttoptr i64 %.255.i.i.i.i.i.i to ptr
  br label %B560.if.i.i.i.i.i.i

cnnc_prepare.exit.thread.i.i.i.i:                 ; preds = %cnnc_memory_forget.exit.i.i.i.i.i, %cnnc_fill_bases.exit.i.i.i.i.i
  %.8.i.inv.i.i.i.i.i.i.i = icmp slt i64 %.56.i.i.i.i.i57.i, 2097152
  %..i.neg.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.56.i.i.i.i.i57.i, i64 1)
  %.6.i.i.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i.i.i, %..i.i.i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i.i.i
  %.7.i.i20.i.i.i.i.i = inttoptr i64 %.61.i.i.i.i.i58.i to ptr
  %.8.i.i21.i.i.i.i.i = call i32 @munmap(ptr nonnull %.7.i.i20.i.i.i.i.i, i64 %.9.i.i.i.i.i.i.i.i.i) #3, !noalias !367
  store i64 %.63.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !352
  %.130.i.pre.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !352
  br label %B184.i.i.i.i

B560.if.i.i.i.i.i.i:                              ; preds = %cnnc_memory_forget.exit.i.i.i.i.i, %B560.if.i.lr.ph.i.i.i.i.i
  %.138.i.030.i.i.i.i.i = phi i64 [ 0, %B560.if.i.lr.ph.i.i.i.i.i ], [ %.209.i.i.i.i.i.i, %cnnc_memory_forget.exit.i.i.i.i.i ]
  %.209.i.i.i.i.i.i = add nuw nsw i64 %.138.i.030.i.i.i.i.i, 1
  store i64 %.138.i.030.i.i.i.i.i, ptr %.237.i.i.i.i.i.i, align 8, !noalias !355
  store i64 %.209.i.i.i.i.i.i, ptr %.243.i.i.i.i.i.i, align 8, !noalias !355
  %.247.i.i.i.i.i.i = call i64 @cnnc_execute(i64 %"$phi136.0.2.0.i.i.i", i64 %.25.i.i.i.i.i.i.i), !noalias !355
  %.252.i.i.i.i.i.i = load i64, ptr %.251.i.i.i.i.i.i, align 8, !noalias !355
  %.257.i.i.i.i.i.i = load i64, ptr %.256.i.i.i.i.i.i, align 8, !noalias !355
  %.7.i.i.i22.i.i.i.i.i = add i64 %.252.i.i.i.i.i.i, 4095
  %.9.i.i.i23.i.i.i.i.i = and i64 %.7.i.i.i22.i.i.i.i.i, -4096
  %.10.i.i.i.i.i.i78.i = add nsw i64 %.257.i.i.i.i.i.i, %.252.i.i.i.i.i.i
  %.12.i.i24.i.i.i.i.i = and i64 %.10.i.i.i.i.i.i78.i, -4096
  %.18.i.i25.i.i.i.i.i = icmp sgt i64 %.12.i.i24.i.i.i.i.i, %.9.i.i.i23.i.i.i.i.i
  br i1 %.18.i.i25.i.i.i.i.i, label %B86.i.i.i.i.i.i.i, label %cnnc_memory_forget.exit.i.i.i.i.i

B86.i.i.i.i.i.i.i:                                ; preds = %B560.if.i.i.i.i.i.i
  %.22.i.i26.i.i.i.i.i = sub nsw i64 %.12.i.i24.i.i.i.i.i, %.9.i.i.i23.i.i.i.i.i
  %.26.i.i.i.i.i.i.i = inttoptr i64 %.9.i.i.i23.i.i.i.i.i to ptr
  %.28.i.i27.i.i.i.i.i = call i32 @madvise(ptr %.26.i.i.i.i.i.i.i, i64 %.22.i.i26.i.i.i.i.i, i32 4) #3, !noalias !370
  br label %cnnc_memory_forget.exit.i.i.i.i.i

cnnc_memory_forget.exit.i.i.i.i.i:                ; preds = %B86.i.i.i.i.i.i.i, %B560.if.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i = icmp eq i64 %.209.i.i.i.i.i.i, %.13.i.i.i.i.i.i53.i
  br i1 %exitcond.not.i.i.i.i.i, label %cnnc_prepare.exit.thread.i.i.i.i, label %B560.if.i.i.i.i.i.i

B470.i.i.i.i.i:                                   ; preds = %B368.i.i.i.i.i
  store i64 %.63.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !352
  %.8.i.inv.i.i.i.i.i.i = icmp slt i64 %.58.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i79.i = call i64 @llvm.smax.i64(i64 %.58.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i79.i, -1
  %.7.i.i.i.i1.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i.i, %..i.i.i.i.i.i.i
  %.9.i.i.i.i2.i.i.i.i = and i64 %.7.i.i.i.i1.i.i.i.i, %..i.neg.i.i.i.i.i.i
  %.7.i.i.i4.i.i.i = inttoptr i64 %.63.i.i.i.i.i to ptr
  %.8.i.i.i5.i.i.i = call i32 @munmap(ptr nonnull %.7.i.i.i4.i.i.i, i64 %.9.i.i.i.i2.i.i.i.i) #3, !noalias !373
  br label %B148.i.i.i.i

B148.i.i.i.i:                                     ; preds = %B470.i.i.i.i.i, %B232.i.i.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !352
  %.8.i.inv.i.i.i.i.i = icmp slt i64 %.28.i.i.i.i27.i, 2097152
  %..i.neg.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i80.i = select i1 %.8.i.inv.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i81.i = call i64 @llvm.smax.i64(i64 %.28.i.i.i.i27.i, i64 1)
  %.6.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i81.i, -1
  %.7.i.i.i.i6.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i, %..i.i.i.i.i80.i
  %.9.i.i.i.i7.i.i.i = and i64 %.7.i.i.i.i6.i.i.i, %..i.neg.i.i.i.i.i
  %.7.i.i.i.i82.i = inttoptr i64 %.26.i.i.i28.i to ptr
  %.8.i.i8.i.i.i = call i32 @munmap(ptr nonnull %.7.i.i.i.i82.i, i64 %.9.i.i.i.i7.i.i.i) #3, !noalias !376
  br label %cnnc_create_on.exit.i.i

B184.i.i.i.i:                                     ; preds = %cnnc_prepare.exit.thread.i.i.i.i, %B182.i.i.B184.i_crit_edge.i.i.i
  %.30.i.i.pre-phi.i.i.i = phi ptr [ %.pre49.i.i.i, %B182.i.i.B184.i_crit_edge.i.i.i ], [ %.30.i.i.i.i.i.i76.i, %cnnc_prepare.exit.thread.i.i.i.i ]
  %.36.i.i.pre-phi.i.i.i = phi ptr [ %.pre47.i.i.i, %B182.i.i.B184.i_crit_edge.i.i.i ], [ %.36.i.i.i.i.i.i.i, %cnnc_prepare.exit.thread.i.i.i.i ]
  %.130.i.i.i.i.i = phi i64 [ %.47.i.i.i.i29.i, %B182.i.i.B184.i_crit_edge.i.i.i ], [ %.130.i.pre.i.i.i.i, %cnnc_prepare.exit.thread.i.i.i.i ]
  %.131.i.i.i.i.i = add nsw i64 %.130.i.i.i.i.i, 1
  store i64 %.131.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !352
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !352
  %.9.i.i11.i.i.i = load i64, ptr %.8.i.i.i.i.i.i, align 8, !noalias !379
  %.11.i.i12.i.i.i = add i64 %.9.i.i11.i.i.i, 24
  %.12.i.i13.i.i.i = inttoptr i64 %.11.i.i12.i.i.i to ptr
  %.13.i.i14.i.i.i = load i64, ptr %.12.i.i13.i.i.i, align 8, !noalias !379
  %.11.i.i18.i.i.i = add i64 %.9.i.i11.i.i.i, 32
  %.12.i.i19.i.i.i = inttoptr i64 %.11.i.i18.i.i.i to ptr
  %.13.i.i20.i.i.i = load i64, ptr %.12.i.i19.i.i.i, align 8, !noalias !382
  %.91.i.i.i.i = load i64, ptr %.51.i, align 8, !noalias !351
  %.93.i.i.i.i = add i64 %.91.i.i.i.i, 40
  %.94.i.i.i31.i = inttoptr i64 %.93.i.i.i.i to ptr
  %.95.i.i.i.i = load i64, ptr %.94.i.i.i31.i, align 8, !noalias !351
  %.14.i.i.i.i.i = add i64 %.91.i.i.i.i, 56
  %.15.i.i.i.i32.i = inttoptr i64 %.14.i.i.i.i.i to ptr
  %.16.i.i23.i.i.i = load i64, ptr %.15.i.i.i.i32.i, align 8, !noalias !385
  %.7.i.i.i24.i.i.i = add i64 %.16.i.i23.i.i.i, 4095
  %.9.i.i.i25.i.i.i = and i64 %.7.i.i.i24.i.i.i, -4096
  %.7.i.i2.i26.i.i.i = add i64 %.95.i.i.i.i, 4095
  %.9.i.i3.i27.i.i.i = and i64 %.7.i.i2.i26.i.i.i, -4096
  %.19.i.i.i.i.i = add nsw i64 %.9.i.i3.i27.i.i.i, %.26.i.i.i28.i
  %.20.i.i.i.i.i = mul nsw i64 %.9.i.i.i25.i.i.i, %threads.2.0.i.i
  %.21.i.i.i.i33.i = add nsw i64 %.20.i.i.i.i.i, %.19.i.i.i.i.i
  %.24.i.i30.i.i.i = mul i64 %.13.i.i20.i.i.i, %.8.i.i7.i.i.i.i
  %.25.i.i.i.i.i = add nsw i64 %.21.i.i.i.i33.i, %.24.i.i30.i.i.i
  %.32.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i to ptr
  store i64 %.9.i.i11.i.i.i, ptr %.32.i.i.i.i.i, align 8, !noalias !385
  %.37.i.i.i.i.i = load i64, ptr %.36.i.i.pre-phi.i.i.i, align 8, !noalias !385
  %.39.i.i.i.i34.i = add i64 %.25.i.i.i.i.i, 8
  %.40.i.i.i.i.i = inttoptr i64 %.39.i.i.i.i34.i to ptr
  store i64 %.37.i.i.i.i.i, ptr %.40.i.i.i.i.i, align 8, !noalias !385
  %.44.i.i.i.i35.i = add nsw i64 %.25.i.i.i.i.i, 192
  %.46.i.i.i.i.i = add i64 %.25.i.i.i.i.i, 16
  %.47.i.i33.i.i.i = inttoptr i64 %.46.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i35.i, ptr %.47.i.i33.i.i.i, align 8, !noalias !385
  %.50.i.i.i.i36.i = add i64 %.25.i.i.i.i.i, 24
  %.51.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i36.i to ptr
  store i64 %.21.i.i.i.i33.i, ptr %.51.i.i.i.i.i, align 8, !noalias !385
  %.54.i.i34.i.i.i = add i64 %.25.i.i.i.i.i, 32
  %.55.i.i.i.i.i = inttoptr i64 %.54.i.i34.i.i.i to ptr
  store i64 %.19.i.i.i.i.i, ptr %.55.i.i.i.i.i, align 8, !noalias !385
  %.58.i.i35.i.i.i = add i64 %.25.i.i.i.i.i, 40
  %.59.i.i.i.i37.i = inttoptr i64 %.58.i.i35.i.i.i to ptr
  store i64 %.9.i.i.i25.i.i.i, ptr %.59.i.i.i.i37.i, align 8, !noalias !385
  %.62.i.i.i.i38.i = add i64 %.25.i.i.i.i.i, 64
  %.63.i.i36.i.i.i = inttoptr i64 %.62.i.i.i.i38.i to ptr
  store i64 %threads.2.0.i.i, ptr %.63.i.i36.i.i.i, align 8, !noalias !385
  %.105.i.i.i.i = load i64, ptr %.47.i.i33.i.i.i, align 8, !noalias !351
  %.110.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !351
  %.18.i.i38.i.i.i = load i64, ptr %.51.i, align 8, !noalias !388
  %.25.i.i39.i.i.i = inttoptr i64 %.105.i.i.i.i to ptr
  store i64 %.26.i.i.i28.i, ptr %.25.i.i39.i.i.i, align 8, !noalias !388
  %.31.i.i.i.i39.i = load i64, ptr %.30.i.i.pre-phi.i.i.i, align 8, !noalias !388
  %.34.i.i.i.i.i = add i64 %.105.i.i.i.i, 8
  %.35.i.i41.i.i.i = inttoptr i64 %.34.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i39.i, ptr %.35.i.i41.i.i.i, align 8, !noalias !388
  %.39.i.i42.i.i.i = add i64 %.18.i.i38.i.i.i, 32
  %.40.i.i43.i.i.i = inttoptr i64 %.39.i.i42.i.i.i to ptr
  %.41.i.i.i.i.i = load i64, ptr %.40.i.i43.i.i.i, align 8, !noalias !388
  %.123.i1.not.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i, label %cnnc_create.exit.i, label %B260.if.i.lr.ph.i.i.i.i

B260.if.i.lr.ph.i.i.i.i:                          ; preds = %B184.i.i.i.i
  %.166.i.i.i.i.i = add i64 %.18.i.i38.i.i.i, 96
  %.167.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i to ptr
  %.221.i.i.i.i.i = add i64 %storemerge51.i.i132, 32
  %.222.i.i.i.i.i = inttoptr i64 %.221.i.i.i.i.i to ptr
  %.257.i.i.i.i.i = add i64 %.105.i.i.i.i, 16
  br label %B260.if.i.i.i.i.i

B450.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i
  %.203.i.i.i.i.i = load i64, ptr %.30.i.i.pre-phi.i.i.i, align 8, !noalias !388
  %.205.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i, %.182.i.i.i.i.i
  br label %B604.i.i.i.i.i

B522.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i
  %.223.i.i.i.i.i = load i64, ptr %.222.i.i.i.i.i, align 8, !noalias !388
  %.225.i.i.i.i.i = add nsw i64 %.223.i.i.i.i.i, %.182.i.i.i.i.i
  br label %B604.i.i.i.i.i

B594.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i
  %.243.i.i.i.i.i = add nsw i64 %.182.i.i.i.i.i, %.110.i.i.i.i
  br label %B604.i.i.i.i.i

B604.i.i.i.i.i:                                   ; preds = %B260.if.i.i.i.i.i, %B594.i.i.i.i.i, %B522.i.i.i.i.i, %B450.i.i.i.i.i
  %address.4.1.i.i.i.i.i = phi i64 [ %.205.i.i.i.i.i, %B450.i.i.i.i.i ], [ %.225.i.i.i.i.i, %B522.i.i.i.i.i ], [ %.243.i.i.i.i.i, %B594.i.i.i.i.i ], [ 0, %B260.if.i.i.i.i.i ]
  %.252.i.i.i.i.i = shl i64 %.65.i.03.i.i.i.i, 3
  %.258.i.i.i.i.i = add i64 %.257.i.i.i.i.i, %.252.i.i.i.i.i
  %.259.i.i.i.i.i = inttoptr i64 %.258.i.i.i.i.i to ptr
  store i64 %address.4.1.i.i.i.i.i, ptr %.259.i.i.i.i.i, align 8, !noalias !388
  %exitcond.not.i.i.i43.i68 = icmp eq i64 %.136.i.i.i.i40.i, %.41.i.i.i.i.i
  br i1 %exitcond.not.i.i.i43.i68, label %cnnc_create.exit.i, label %B260.if.i.i.i.i.i

B260.if.i.i.i.i.i:                                ; preds = %B604.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i
  %.65.i.03.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i ], [ %.136.i.i.i.i40.i, %B604.i.i.i.i.i ]
  %.136.i.i.i.i40.i = add nuw nsw i64 %.65.i.03.i.i.i.i, 1
  %.168.i.i.i.i41.i = load i64, ptr %.167.i.i.i.i.i, align 8, !noalias !388
  %.173.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i, 4
  %.170.i.i.i.i42.i = add i64 %.173.i.i.i.i.i, %.18.i.i38.i.i.i
  %.174.i.i.i.i.i = add i64 %.170.i.i.i.i42.i, %.168.i.i.i.i41.i
  %.177.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i to ptr
  %.178.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i, align 8, !noalias !388
  %.180.i.i.i.i.i = add i64 %.174.i.i.i.i.i, 8
  %.181.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i to ptr
  %.182.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i, align 8, !noalias !388
  switch i64 %.178.i.i.i.i.i, label %B604.i.i.i.i.i [
    i64 2, label %B450.i.i.i.i.i
    i64 3, label %B522.i.i.i.i.i
    i64 4, label %B594.i.i.i.i.i
  ]

cnnc_create_on.exit.i.i:                          ; preds = %B148.i.i.i.i, %B136.i.i.i
  %.76.i.not.i.i = icmp eq i64 %"$phi136.0.2.0.i.i.i", 0
  br i1 %.76.i.not.i.i, label %B286.i.i, label %B210.i.i.i

B210.i.i.i:                                       ; preds = %cnnc_create_on.exit.i.i
  call void @cnnc_pool_destroy(i64 %"$phi136.0.2.0.i.i.i"), !noalias !340
  br label %B286.i.i

cnnc_create.exit.i:                               ; preds = %B604.i.i.i.i.i, %B184.i.i.i.i
  %.115.i.i.i.i = add i64 %.25.i.i.i.i.i, 48
  %.116.i.i.i.i = inttoptr i64 %.115.i.i.i.i to ptr
  store i64 %.13.i.i14.i.i.i, ptr %.116.i.i.i.i, align 8, !noalias !351
  %.118.i.i.i.i = add nsw i64 %.13.i.i20.i.i.i, %.13.i.i14.i.i.i
  %.120.i.i.i.i = add i64 %.25.i.i.i.i.i, 56
  %.121.i.i.i.i = inttoptr i64 %.120.i.i.i.i to ptr
  store i64 %.118.i.i.i.i, ptr %.121.i.i.i.i, align 8, !noalias !351
  %.124.i.i.i.i = add nsw i64 %.25.i.i.i.i.i, 128
  %.128.i.i.i.i = inttoptr i64 %.124.i.i.i.i to ptr
  store i64 %storemerge51.i.i132, ptr %.128.i.i.i.i, align 8, !noalias !351
  %.134.i.i.i.i = add i64 %.25.i.i.i.i.i, 136
  %.135.i.i.i.i = inttoptr i64 %.134.i.i.i.i to ptr
  store i64 %"$phi136.0.2.0.i.i.i", ptr %.135.i.i.i.i, align 8, !noalias !351
  %.141.i.i.i44.i = add i64 %.25.i.i.i.i.i, 144
  %.142.i.i.i.i = inttoptr i64 %.141.i.i.i44.i to ptr
  store i64 1, ptr %.142.i.i.i.i, align 8, !noalias !351
  %.147.i.i.i.i = add i64 %.25.i.i.i.i.i, 152
  %.148.i.i.i.i = inttoptr i64 %.147.i.i.i.i to ptr
  store i64 %.25.i.i.i.i.i, ptr %.148.i.i.i.i, align 8, !noalias !351
  %.152.i.i.i.i = add i64 %.25.i.i.i.i.i, 160
  %.153.i.i.i.i = inttoptr i64 %.152.i.i.i.i to ptr
  store i64 %.26.i.i.i28.i, ptr %.153.i.i.i.i, align 8, !noalias !351
  %.159.i.i.i.i = add i64 %.25.i.i.i.i.i, 168
  %.160.i.i.i.i = inttoptr i64 %.159.i.i.i.i to ptr
  store i64 %.28.i.i.i.i27.i, ptr %.160.i.i.i.i, align 8, !noalias !351
  br label %cnnc_perform.body.exit.i

B286.i.i:                                         ; preds = %B210.i.i.i, %cnnc_create_on.exit.i.i
  %.9.i.i.i92 = load i64, ptr %.51.i, align 8, !noalias !391
  %.11.i.i.i93 = add i64 %.9.i.i.i92, 40
  %.12.i.i84.i = inttoptr i64 %.11.i.i.i93 to ptr
  %.13.i.i85.i = load i64, ptr %.12.i.i84.i, align 8, !noalias !391
  %.7.i.i.i.i = add i64 %.13.i.i85.i, 4095
  %.9.i.i.i86.i = and i64 %.7.i.i.i.i, -4096
  %.16.i.i.i94 = add i64 %.9.i.i.i92, 56
  %.17.i.i87.i = inttoptr i64 %.16.i.i.i94 to ptr
  %.18.i.i88.i = load i64, ptr %.17.i.i87.i, align 8, !noalias !391
  %.7.i.i2.i.i = add i64 %.18.i.i88.i, 4095
  %.9.i.i3.i.i = and i64 %.7.i.i2.i.i, -4096
  %.9.i.i5.i.i = load i64, ptr %.8.i.i.i.i.i.i, align 8, !noalias !394
  %.11.i.i.i.i = add i64 %.9.i.i5.i.i, 32
  %.12.i.i.i.i = inttoptr i64 %.11.i.i.i.i to ptr
  %.13.i.i.i90.i = load i64, ptr %.12.i.i.i.i, align 8, !noalias !394
  %.22.i.i.i = add i64 %.9.i.i.i92, 32
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  %.24.i.i.i = load i64, ptr %.23.i.i.i, align 8, !noalias !391
  %.9.i.i8.i.i = mul i64 %.13.i.i.i90.i, %.8.i.i7.i.i.i.i
  %.12.i.i9.i.i = shl i64 %.24.i.i.i, 3
  %.7.i.i.i.i91.i = add i64 %.12.i.i9.i.i, 271
  %.9.i.i.i.i92.i = and i64 %.7.i.i.i.i91.i, -64
  %.26.i.i.i95 = mul nsw i64 %.9.i.i3.i.i, %threads.2.0.i.i
  %.15.i.i.i93.i = add i64 %.26.i.i.i95, %.9.i.i.i86.i
  %.27.i.i.i96 = add i64 %.15.i.i.i93.i, %.9.i.i8.i.i
  %.56.i.i = add i64 %.12.i.i47, 64
  %.57.i.i = inttoptr i64 %.56.i.i to ptr
  %.58.i.i97 = load i64, ptr %.57.i.i, align 8, !noalias !108
  %.28.i.i94.i = add i64 %.27.i.i.i96, %.58.i.i97
  %.61.i.i98 = add i64 %.28.i.i94.i, %.9.i.i.i.i92.i
  call fastcc void @cnnc_no_memory(i64 %.61.i.i98), !noalias !108
  br label %cnnc_perform.body.exit.i

cnnc_perform.body.exit.i:                         ; preds = %B286.i.i, %cnnc_create.exit.i
  %.13.i.sroa.0.0.i = phi i64 [ undef, %B286.i.i ], [ %.124.i.i.i.i, %cnnc_create.exit.i ]
  %.77.i.i = add i64 %.10.i.i.i.i, 48
  %.78.i.i = inttoptr i64 %.77.i.i to ptr
  store i64 %.13.i.sroa.0.0.i, ptr %.78.i.i, align 8, !noalias !108
  %.11.i.i95.i = load i64, ptr %.221.i.i.i62, align 8, !noalias !397
  %.16.i.i98.i = load i64, ptr %.227.i.i.i, align 8, !noalias !397
  %.25.i.i.i69 = add i64 %.11.i.i95.i, 24
  %.26.i.i99.i = inttoptr i64 %.25.i.i.i69 to ptr
  %.27.i.i100.i = load i64, ptr %.26.i.i99.i, align 8, !noalias !397
  %.33.i.i.i = add i64 %.11.i.i95.i, 16
  %.34.i.i.i = inttoptr i64 %.33.i.i.i to ptr
  %.35.i.i.i70 = load i64, ptr %.34.i.i.i, align 8, !noalias !397
  %.36.i.i.i71 = shl i64 %.35.i.i.i70, 3
  %.8.i.i.i101.i = mul nsw i64 %.27.i.i100.i, 3
  %.8.i.i.i.i102.i = add nsw i64 %.8.i.i.i101.i, 2
  %.9.i.i.i.i103.i = call ptr @calloc(i64 %.8.i.i.i.i102.i, i64 8), !noalias !400
  %.15.i.i.i.i104.i = icmp eq ptr %.9.i.i.i.i103.i, null
  br i1 %.15.i.i.i.i104.i, label %B54.i.i.i.i176.i, label %cnnc_new_words.exit.i.i105.i

B54.i.i.i.i176.i:                                 ; preds = %cnnc_perform.body.exit.i
  %.9.i.i.i177.i = mul i64 %.27.i.i100.i, 24
  %.18.i.i.i.i178.i = add i64 %.9.i.i.i177.i, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i178.i), !noalias !403
  br label %cnnc_new_words.exit.i.i105.i

cnnc_new_words.exit.i.i105.i:                     ; preds = %B54.i.i.i.i176.i, %cnnc_perform.body.exit.i
  %.10.i.i.i.i106.i = ptrtoint ptr %.9.i.i.i.i103.i to i64
  %.29.i.i.i.i107.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !403
  store i64 %.29.i.i.i.i107.i, ptr %.9.i.i.i.i103.i, align 8, !noalias !403
  store i64 %.10.i.i.i.i106.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !403
  %.42.i.i.i.i108.i = add nsw i64 %.10.i.i.i.i106.i, 8
  %.17.i.i.i109.i = inttoptr i64 %.42.i.i.i.i108.i to ptr
  store i64 %.27.i.i100.i, ptr %.17.i.i.i109.i, align 8, !noalias !400
  %.21.i.i.i.i72 = add i64 %.10.i.i.i.i106.i, 16
  %.25.i.i.i110.i = shl nsw i64 %.27.i.i100.i, 3
  %.27.i.i.i111.i = add nsw i64 %.21.i.i.i.i72, %.25.i.i.i110.i
  %.28.i.i.i112.i = shl nsw i64 %.27.i.i100.i, 4
  %.30.i.i.i.i = add nsw i64 %.21.i.i.i.i72, %.28.i.i.i112.i
  store i64 %.30.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !406
  store i64 %.27.i.i100.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !406
  %.121.i30.not.i.i.i = icmp slt i64 %.27.i.i100.i, 1
  br i1 %.121.i30.not.i.i.i, label %cnnc_open_outputs.exit.i.i, label %B222.if.i.i.preheader.i.i

B222.if.i.i.preheader.i.i:                        ; preds = %cnnc_new_words.exit.i.i105.i
  %.37.i.i.i73 = add i64 %.16.i.i98.i, 64
  %.39.i.i.i = add i64 %.37.i.i.i73, %.36.i.i.i71
  br label %B222.if.i.i.i.i

B306.i.i.i.i:                                     ; preds = %B222.if.i.i.i.i
  %.189.i.i.i117.i = add i64 %.27.i.i.i111.i, %81
  %.190.i.i.i118.i = inttoptr i64 %.189.i.i.i117.i to ptr
  store i64 %.167.i.i.i115.i, ptr %.190.i.i.i118.i, align 8, !noalias !400
  %.9.i.i1.i.i.i = inttoptr i64 %.167.i.i.i115.i to ptr
  %.10.i.i2.i.i.i = load i8, ptr %.9.i.i1.i.i.i, align 1, !noalias !409
  %.12.i.i.i.i119.i = icmp eq i8 %.10.i.i2.i.i.i, 45
  br i1 %.12.i.i.i.i119.i, label %B44.i.i.i.i171.i, label %B426.i.i.i.i

B44.i.i.i.i171.i:                                 ; preds = %B306.i.i.i.i
  %.15.i.i3.i.i172.i = add i64 %.167.i.i.i115.i, 1
  %.16.i.i.i.i173.i = inttoptr i64 %.15.i.i3.i.i172.i to ptr
  %.17.i.i.i.i174.i = load i8, ptr %.16.i.i.i.i173.i, align 1, !noalias !409
  %.21.i.i.i.i175.i = icmp eq i8 %.17.i.i.i.i174.i, 0
  br i1 %.21.i.i.i.i175.i, label %B378.i.i.i.i, label %B426.i.i.i.i

B378.i.i.i.i:                                     ; preds = %B44.i.i.i.i171.i
  store i64 1, ptr %.175.i.i.i.i, align 8, !noalias !400
  br label %B1151.i.i.i.i

B426.i.i.i.i:                                     ; preds = %B44.i.i.i.i171.i, %B306.i.i.i.i
  %.9.i.i.i.i.i120.i = call dereferenceable_or_null(152) ptr @calloc(i64 19, i64 8), !noalias !412
  %.15.i.i.i.i.i121.i = icmp eq ptr %.9.i.i.i.i.i120.i, null
  br i1 %.15.i.i.i.i.i121.i, label %B54.i.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i.i

B54.i.i.i.i.i.i:                                  ; preds = %B426.i.i.i.i
  call fastcc void @cnnc_no_memory(i64 144), !noalias !415
  br label %cnnc_new_words.exit.i.i.i.i

cnnc_new_words.exit.i.i.i.i:                      ; preds = %B54.i.i.i.i.i.i, %B426.i.i.i.i
  %.10.i.i.i.i.i.i = ptrtoint ptr %.9.i.i.i.i.i120.i to i64
  %.29.i.i.i.i.i122.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !415
  store i64 %.29.i.i.i.i.i122.i, ptr %.9.i.i.i.i.i120.i, align 8, !noalias !415
  store i64 %.10.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !415
  %.42.i.i.i.i.i123.i = add nsw i64 %.10.i.i.i.i.i.i, 8
  %.11.i.i.i.i124.i = inttoptr i64 %.42.i.i.i.i.i123.i to ptr
  %.12.i.i5.i.i.i = call i32 @stat(ptr nonnull %.9.i.i1.i.i.i, ptr %.11.i.i.i.i124.i), !noalias !412
  %.14.i.i.i.i125.i = icmp eq i32 %.12.i.i5.i.i.i, 0
  br i1 %.14.i.i.i.i125.i, label %B88.i.i6.i.i.i, label %B540.i.i.i.i

B88.i.i6.i.i.i:                                   ; preds = %cnnc_new_words.exit.i.i.i.i
  %.18.i.i7.i.i.i = add i64 %.10.i.i.i.i.i.i, 32
  %.19.i.i.i.i168.i = inttoptr i64 %.18.i.i7.i.i.i to ptr
  %.20.i.i.i.i169.i = load i64, ptr %.19.i.i.i.i168.i, align 8, !noalias !412
  %.23.i.i.i.i170.i = and i64 %.20.i.i.i.i169.i, 61440
  %.24.not.i.i.i.i.i = icmp eq i64 %.23.i.i.i.i170.i, 32768
  br i1 %.24.not.i.i.i.i.i, label %B540.i.i.i.i, label %B464.i.i.i.i

B464.i.i.i.i:                                     ; preds = %B88.i.i6.i.i.i
  %.210.i.i.i.i = call i32 (ptr, i32, ...) @open(ptr nonnull %.9.i.i1.i.i.i, i32 524289) #3, !noalias !400
  %.211.i.i.i.i = sext i32 %.210.i.i.i.i to i64
  store i64 %.211.i.i.i.i, ptr %.175.i.i.i.i, align 8, !noalias !400
  br label %B1076.i.i.i.i

B540.i.i.i.i:                                     ; preds = %B88.i.i6.i.i.i, %cnnc_new_words.exit.i.i.i.i
  %.9.i.i8.i.i.i = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !400
  %.15.i.i9.i.i.i = icmp eq ptr %.9.i.i8.i.i.i, null
  br i1 %.15.i.i9.i.i.i, label %B54.i.i13.i.i.i, label %cnnc_new_words.exit14.i.i.i

B54.i.i13.i.i.i:                                  ; preds = %B540.i.i.i.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !418
  br label %cnnc_new_words.exit14.i.i.i

cnnc_new_words.exit14.i.i.i:                      ; preds = %B54.i.i13.i.i.i, %B540.i.i.i.i
  %.10.i.i10.i.i.i = ptrtoint ptr %.9.i.i8.i.i.i to i64
  %.29.i.i11.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !418
  store i64 %.29.i.i11.i.i.i, ptr %.9.i.i8.i.i.i, align 8, !noalias !418
  store i64 %.10.i.i10.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !418
  %.42.i.i12.i.i.i = add nsw i64 %.10.i.i10.i.i.i, 8
  %.222.i.i.i.i = inttoptr i64 %.42.i.i12.i.i.i to ptr
  %.223.i.i.i.i = call ptr @realpath(ptr nonnull %.9.i.i1.i.i.i, ptr %.222.i.i.i.i), !noalias !400
  %.229.not.i.i.i.i = icmp eq ptr %.223.i.i.i.i, null
  br i1 %.229.not.i.i.i.i, label %cnnc_new_words.exit14.B654.i_crit_edge.i.i.i, label %B620.i.i.i.i

cnnc_new_words.exit14.B654.i_crit_edge.i.i.i:     ; preds = %cnnc_new_words.exit14.i.i.i
  %.248.i.pre.i.i.i = load i64, ptr %.190.i.i.i118.i, align 8, !noalias !400
  %80 = inttoptr i64 %.248.i.pre.i.i.i to ptr
  br label %B654.i.i.i.i

B620.i.i.i.i:                                     ; preds = %cnnc_new_words.exit14.i.i.i
  %.224.i.i.i.i = ptrtoint ptr %.223.i.i.i.i to i64
  store i64 %.224.i.i.i.i, ptr %.190.i.i.i118.i, align 8, !noalias !400
  br label %B654.i.i.i.i

B654.i.i.i.i:                                     ; preds = %B620.i.i.i.i, %cnnc_new_words.exit14.B654.i_crit_edge.i.i.i
  %.248.i.i.i.i = phi ptr [ %80, %cnnc_new_words.exit14.B654.i_crit_edge.i.i.i ], [ %.223.i.i.i.i, %B620.i.i.i.i ]
  %.250.i.i.i.i = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.248.i.i.i.i), !noalias !400
  %.251.i.i.i.i = add nsw i64 %.250.i.i.i.i, 32
  %.252.i.i.i.i = ashr i64 %.251.i.i.i.i, 3
  %.8.i.i15.i.i.i = add nsw i64 %.252.i.i.i.i, 2
  %.9.i.i16.i.i.i = call ptr @calloc(i64 %.8.i.i15.i.i.i, i64 8), !noalias !400
  %.15.i.i17.i.i.i = icmp eq ptr %.9.i.i16.i.i.i, null
  br i1 %.15.i.i17.i.i.i, label %B54.i.i21.i.i.i, label %cnnc_new_words.exit23.i.i.i

B54.i.i21.i.i.i:                                  ; preds = %B654.i.i.i.i
  %.253.i.i.i.i = and i64 %.251.i.i.i.i, -8
  %.18.i.i22.i.i.i = add i64 %.253.i.i.i.i, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i22.i.i.i), !noalias !421
  br label %cnnc_new_words.exit23.i.i.i

cnnc_new_words.exit23.i.i.i:                      ; preds = %B54.i.i21.i.i.i, %B654.i.i.i.i
  %.10.i.i18.i.i.i = ptrtoint ptr %.9.i.i16.i.i.i to i64
  %.29.i.i19.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !421
  store i64 %.29.i.i19.i.i.i, ptr %.9.i.i16.i.i.i, align 8, !noalias !421
  store i64 %.10.i.i18.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !421
  %.42.i.i20.i.i.i = add nsw i64 %.10.i.i18.i.i.i, 8
  %.261.i.i.i.i = load i64, ptr %.190.i.i.i118.i, align 8, !noalias !400
  %.262.i.i.i.i = call i32 @getpid() #3, !noalias !400
  %.263.i.i.i.i = sext i32 %.262.i.i.i.i to i64
  %.264.i.i.i.i = inttoptr i64 %.42.i.i20.i.i.i to ptr
  %.266.i.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %.264.i.i.i.i, i64 %.251.i.i.i.i, ptr nonnull @text.376, i64 %.261.i.i.i.i, i64 %.263.i.i.i.i), !noalias !400
  %.271.i.i.i.i = add i64 %81, %.30.i.i.i.i
  %.272.i.i.i.i = inttoptr i64 %.271.i.i.i.i to ptr
  store i64 %.42.i.i20.i.i.i, ptr %.272.i.i.i.i, align 8, !noalias !400
  %.276.i.i.i.i = call i32 (ptr, i32, ...) @open(ptr %.264.i.i.i.i, i32 524481, i64 438) #3, !noalias !400
  %.277.i.i.i.i = sext i32 %.276.i.i.i.i to i64
  store i64 %.277.i.i.i.i, ptr %.175.i.i.i.i, align 8, !noalias !400
  %.290.i.i.i.i = icmp slt i32 %.276.i.i.i.i, 0
  br i1 %.290.i.i.i.i, label %B1042.i.i.i.i, label %B1151.i.i.i.i

B1042.i.i.i.i:                                    ; preds = %cnnc_new_words.exit23.i.i.i
  store i64 0, ptr %.272.i.i.i.i, align 8, !noalias !400
  %.304.i.pr.i.i.i = load i64, ptr %.175.i.i.i.i, align 8, !noalias !400
  br label %B1076.i.i.i.i

B1076.i.i.i.i:                                    ; preds = %B1042.i.i.i.i, %B464.i.i.i.i
  %.304.i.i.i167.i = phi i64 [ %.304.i.pr.i.i.i, %B1042.i.i.i.i ], [ %.211.i.i.i.i, %B464.i.i.i.i ]
  %.307.i.i.i.i = icmp slt i64 %.304.i.i.i167.i, 0
  br i1 %.307.i.i.i.i, label %B1116.i.i.i.i, label %B1151.i.i.i.i

B1116.i.i.i.i:                                    ; preds = %B1076.i.i.i.i
  call fastcc void @cnnc_unwritable(i64 %.167.i.i.i115.i), !noalias !400
  br label %B1151.i.i.i.i

B1151.i.i.i.i:                                    ; preds = %B222.if.i.i.i.i, %B1116.i.i.i.i, %B1076.i.i.i.i, %cnnc_new_words.exit23.i.i.i, %B378.i.i.i.i
  %exitcond.not.i.i126.i = icmp eq i64 %.27.i.i100.i, %.134.i.i.i113.i
  br i1 %exitcond.not.i.i126.i, label %cnnc_open_outputs.exit.i.i, label %B222.if.i.i.i.i

B222.if.i.i.i.i:                                  ; preds = %B1151.i.i.i.i, %B222.if.i.i.preheader.i.i
  %.62.i.032.i.i.i = phi i64 [ %.134.i.i.i113.i, %B1151.i.i.i.i ], [ 0, %B222.if.i.i.preheader.i.i ]
  %.134.i.i.i113.i = add nuw nsw i64 %.62.i.032.i.i.i, 1
  %81 = shl i64 %.62.i.032.i.i.i, 3
  %.165.i.i.i114.i = add i64 %.39.i.i.i, %81
  %.166.i.i.i.i = inttoptr i64 %.165.i.i.i114.i to ptr
  %.167.i.i.i115.i = load i64, ptr %.166.i.i.i.i, align 8, !noalias !400
  %.174.i.i.i.i = add i64 %81, %.21.i.i.i.i72
  %.175.i.i.i.i = inttoptr i64 %.174.i.i.i.i to ptr
  store i64 -1, ptr %.175.i.i.i.i, align 8, !noalias !400
  %.178.i.i.i116.i = icmp eq i64 %.167.i.i.i115.i, 0
  br i1 %.178.i.i.i116.i, label %B1151.i.i.i.i, label %B306.i.i.i.i

cnnc_open_outputs.exit.i.i:                       ; preds = %B1151.i.i.i.i, %cnnc_new_words.exit.i.i105.i
  %.9.i.i1.i127.i = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !397
  %.15.i.i.i128.i = icmp eq ptr %.9.i.i1.i127.i, null
  br i1 %.15.i.i.i128.i, label %B54.i.i.i166.i, label %cnnc_new_words.exit.i129.i

B54.i.i.i166.i:                                   ; preds = %cnnc_open_outputs.exit.i.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !424
  br label %cnnc_new_words.exit.i129.i

cnnc_new_words.exit.i129.i:                       ; preds = %B54.i.i.i166.i, %cnnc_open_outputs.exit.i.i
  %.10.i.i.i130.i = ptrtoint ptr %.9.i.i1.i127.i to i64
  %.29.i.i.i131.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !424
  store i64 %.29.i.i.i131.i, ptr %.9.i.i1.i127.i, align 8, !noalias !424
  store i64 %.10.i.i.i130.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !424
  %.42.i.i.i132.i = add nsw i64 %.10.i.i.i130.i, 8
  %.53.i.i.i = add i64 %.10.i.i.i.i, 32
  %.54.i.i133.i = inttoptr i64 %.53.i.i.i to ptr
  store i64 %.42.i.i.i.i108.i, ptr %.54.i.i133.i, align 8, !noalias !397
  %.11.i.i.i134.i = load i64, ptr %.17.i.i.i109.i, align 8, !noalias !427
  %spec.select.i.i135.i = call i64 @llvm.smax.i64(i64 %.11.i.i.i134.i, i64 0)
  br label %B72.i.i.i.i

B72.i.i.i.i:                                      ; preds = %B72.if.i.i.i.i, %cnnc_new_words.exit.i129.i
  %.35.i.0.i.i.i = phi i64 [ 0, %cnnc_new_words.exit.i129.i ], [ %.106.i.i.i.i, %B72.if.i.i.i.i ]
  %exitcond.not.i3.i.i = icmp eq i64 %.35.i.0.i.i.i, %spec.select.i.i135.i
  br i1 %exitcond.not.i3.i.i, label %cnnc_stdout_is_taken.exit.i.i, label %B72.if.i.i.i.i

B72.if.i.i.i.i:                                   ; preds = %B72.i.i.i.i
  %.106.i.i.i.i = add nuw i64 %.35.i.0.i.i.i, 1
  %82 = shl i64 %.35.i.0.i.i.i, 3
  %.134.i.i4.i.i = add i64 %82, %.21.i.i.i.i72
  %.135.i.i.i136.i = inttoptr i64 %.134.i.i4.i.i to ptr
  %.136.i.i.i.i = load i64, ptr %.135.i.i.i136.i, align 8, !noalias !427
  %.137.i.i.i.i = icmp eq i64 %.136.i.i.i.i, 1
  br i1 %.137.i.i.i.i, label %cnnc_stdout_is_taken.exit.i.i, label %B72.i.i.i.i

cnnc_stdout_is_taken.exit.i.i:                    ; preds = %B72.if.i.i.i.i, %B72.i.i.i.i
  %83 = phi i64 [ 1, %B72.i.i.i.i ], [ 2, %B72.if.i.i.i.i ]
  %.81.i.i.i74 = add i64 %.10.i.i.i.i, 56
  %.82.i.i.i75 = inttoptr i64 %.81.i.i.i74 to ptr
  store i64 %83, ptr %.82.i.i.i75, align 8, !noalias !397
  %.94.i.i.i76 = add i64 %.16.i.i98.i, 16
  %.95.i.i.i77 = inttoptr i64 %.94.i.i.i76 to ptr
  %.96.i.i.i = load i64, ptr %.95.i.i.i77, align 8, !noalias !397
  %.99.i.i.i78 = icmp eq i64 %.96.i.i.i, 1
  %brmerge.i137.i = or i1 %.121.i30.not.i.i.i, %.99.i.i.i78
  br i1 %brmerge.i137.i, label %cnnc_begin_outputs.exit.i, label %B512.if.i.lr.ph.i.i

B512.if.i.lr.ph.i.i:                              ; preds = %cnnc_stdout_is_taken.exit.i.i
  %.7.i.i.i.i138.i = add i64 %.11.i.i95.i, 104
  %.8.i.i.i20.i.i = inttoptr i64 %.7.i.i.i.i138.i to ptr
  %.29.i.i6.i.i = add nsw i64 %.10.i.i.i130.i, 18
  %.61.i.i.i140.i = inttoptr i64 %.29.i.i6.i.i to ptr
  %.125.i.i.i.i = inttoptr i64 %.42.i.i.i132.i to ptr
  %.136.i.i8.i.i = add i64 %.10.i.i.i130.i, 14
  %.137.i.i9.i.i = inttoptr i64 %.136.i.i8.i.i to ptr
  %.141.i.i.i141.i = add i64 %.10.i.i.i130.i, 15
  %.142.i.i.i142.i = inttoptr i64 %.141.i.i.i141.i to ptr
  %.147.i.i.i143.i = add i64 %.10.i.i.i130.i, 16
  %.148.i.i.i144.i = inttoptr i64 %.147.i.i.i143.i to ptr
  %.153.i.i.i145.i = add i64 %.10.i.i.i130.i, 17
  %.154.i.i.i.i = inttoptr i64 %.153.i.i.i145.i to ptr
  br label %B512.if.i.i.i

B804.i.i.thread.i:                                ; preds = %B512.if.i.i.i
  %.281.i.i.i = add i64 %.13.i.i.i.i146.i, 80
  %.282.i.i.i = inttoptr i64 %.281.i.i.i to ptr
  %.283.i.i.i = load i64, ptr %.282.i.i.i, align 8, !noalias !397
  %.285.i.i.i = add nsw i64 %.283.i.i.i, %.11.i.i95.i
  %.18.i.i.i152328.i = add i64 %.13.i.i.i.i146.i, 16
  %.19.i.i.i153329.i = inttoptr i64 %.18.i.i.i152328.i to ptr
  %.20.i.i.i330.i = load i64, ptr %.19.i.i.i153329.i, align 8, !noalias !430
  %.21.i.i5.i331.i = add nsw i64 %.20.i.i.i330.i, %.11.i.i95.i
  br label %B242.i.i.i.i

B804.i.i.i:                                       ; preds = %B512.if.i.i.i
  %.245.i.i147.i = load i64, ptr %.239.i.i.i, align 8, !noalias !397
  %.18.i.i.i152.i = add i64 %.13.i.i.i.i146.i, 16
  %.19.i.i.i153.i = inttoptr i64 %.18.i.i.i152.i to ptr
  %.20.i.i.i.i79 = load i64, ptr %.19.i.i.i153.i, align 8, !noalias !430
  %.21.i.i5.i.i = add nsw i64 %.20.i.i.i.i79, %.11.i.i95.i
  %.37.i.i.i.i = icmp eq i64 %.36.i.i.pr.i.pre.i, 0
  br i1 %.37.i.i.i.i, label %B170.i.i.i.i, label %B242.i.i.i.i

B170.i.i.i.i:                                     ; preds = %B804.i.i.i
  %.48.i.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i140.i, i64 4096, ptr nonnull @text.386, i64 %.21.i.i5.i.i), !noalias !430
  br label %B316.i.i.i.i

B242.i.i.i.i:                                     ; preds = %B804.i.i.i, %B804.i.i.thread.i
  %.21.i.i5.i334.i = phi i64 [ %.21.i.i5.i331.i, %B804.i.i.thread.i ], [ %.21.i.i5.i.i, %B804.i.i.i ]
  %rows.2.1.i.i333.in.in.i = phi i64 [ %.285.i.i.i, %B804.i.i.thread.i ], [ %.245.i.i147.i, %B804.i.i.i ]
  %rows.2.1.i.i333.in.i = inttoptr i64 %rows.2.1.i.i333.in.in.i to ptr
  %rows.2.1.i.i333.i = load i64, ptr %rows.2.1.i.i333.in.i, align 8, !noalias !397
  %.13.i.i.i154.i = add i64 %.13.i.i.i.i146.i, 32
  %.14.i.i.i155.i = inttoptr i64 %.13.i.i.i154.i to ptr
  %.15.i.i7.i.i = load i64, ptr %.14.i.i.i155.i, align 8, !noalias !430
  %.16.i.i.i156.i = add nsw i64 %.15.i.i7.i.i, %.11.i.i95.i
  %.63.i.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i140.i, i64 4096, ptr nonnull @text.1.387, i64 %.21.i.i5.i334.i, i64 %rows.2.1.i.i333.i, i64 %.16.i.i.i156.i), !noalias !430
  br label %B316.i.i.i.i

B316.i.i.i.i:                                     ; preds = %B242.i.i.i.i, %B170.i.i.i.i
  %length.4.0.in.i.i.i.i = phi i32 [ %.48.i.i.i.i, %B170.i.i.i.i ], [ %.63.i.i.i.i, %B242.i.i.i.i ]
  %length.4.0.i.i.i.i = sext i32 %length.4.0.in.i.i.i.i to i64
  %84 = and i32 %length.4.0.in.i.i.i.i, 63
  %.89.not.i.i.i.i = icmp eq i32 %84, 53
  br i1 %.89.not.i.i.i.i, label %cnnc_npy_begin.exit.i.i, label %B372.i.i.i.i

B372.i.i.i.i:                                     ; preds = %B316.i.i.i.i, %B372.i.i.i.i
  %length.5.0.i.i.i.i = phi i64 [ %.98.i.i.i.i, %B372.i.i.i.i ], [ %length.4.0.i.i.i.i, %B316.i.i.i.i ]
  %.94.i.i.i157.i = add i64 %length.5.0.i.i.i.i, %.29.i.i6.i.i
  %.95.i.i.i158.i = inttoptr i64 %.94.i.i.i157.i to ptr
  store i8 32, ptr %.95.i.i.i158.i, align 1, !noalias !430
  %.98.i.i.i.i = add nsw i64 %length.5.0.i.i.i.i, 1
  %85 = and i64 %length.5.0.i.i.i.i, 63
  %.107.not.i.i.i.i = icmp eq i64 %85, 52
  br i1 %.107.not.i.i.i.i, label %cnnc_npy_begin.exit.i.i, label %B372.i.i.i.i

cnnc_npy_begin.exit.i.i:                          ; preds = %B372.i.i.i.i, %B316.i.i.i.i
  %length.6.1.i.i.i.i = phi i64 [ %length.4.0.i.i.i.i, %B316.i.i.i.i ], [ %.98.i.i.i.i, %B372.i.i.i.i ]
  %.114.i.i.i.i = add i64 %length.6.1.i.i.i.i, %.29.i.i6.i.i
  %.115.i.i.i159.i = inttoptr i64 %.114.i.i.i.i to ptr
  store i8 10, ptr %.115.i.i.i159.i, align 1, !noalias !430
  %.120.i.i.i160.i = add nsw i64 %length.6.1.i.i.i.i, 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %.125.i.i.i.i, ptr noundef nonnull align 1 dereferenceable(6) @text.2.388, i64 6, i1 false), !noalias !430
  store i8 -109, ptr %.125.i.i.i.i, align 1, !noalias !430
  store i8 1, ptr %.137.i.i9.i.i, align 1, !noalias !430
  store i8 0, ptr %.142.i.i.i142.i, align 1, !noalias !430
  %.146.i.i.i.i = trunc i64 %.120.i.i.i160.i to i8
  store i8 %.146.i.i.i.i, ptr %.148.i.i.i144.i, align 1, !noalias !430
  %.150.i.i.i.i = lshr i64 %.120.i.i.i160.i, 8
  %.152.i.i.i161.i = trunc i64 %.150.i.i.i.i to i8
  store i8 %.152.i.i.i161.i, ptr %.154.i.i.i.i, align 1, !noalias !430
  %.158.i.i.i.i = add nsw i64 %length.6.1.i.i.i.i, 11
  %.22.i.i.i.i80 = shl i64 %.139.i.028.i.i, 3
  %.25.i.i10.i.i = add i64 %.22.i.i.i.i80, %.21.i.i.i.i72
  %.26.i.i.i162.i = inttoptr i64 %.25.i.i10.i.i to ptr
  %.27.i.i11.i.i = load i64, ptr %.26.i.i.i162.i, align 8, !noalias !433
  %.38.i.i.i.i = icmp sgt i64 %.27.i.i11.i.i, -1
  %.46.i.i12.i.i = icmp sgt i64 %length.6.1.i.i.i.i, -11
  %or.cond.i.i.i81 = and i1 %.46.i.i12.i.i, %.38.i.i.i.i
  br i1 %or.cond.i.i.i81, label %B122.i.preheader.i.i.i, label %cnnc_write.exit.i.i

B122.i.preheader.i.i.i:                           ; preds = %cnnc_npy_begin.exit.i.i
  %.20.i.i14.i.i = load i64, ptr %.17.i.i.i109.i, align 8, !noalias !433
  %.60.i.i.i.i = trunc i64 %.27.i.i11.i.i to i32
  %.72.i.i.i164.i = add i64 %.20.i.i14.i.i, %.210.i.i.i
  %.74.i.i.i.i = shl i64 %.72.i.i.i164.i, 3
  %.75.i.i.i.i = add i64 %.74.i.i.i.i, %.42.i.i.i.i108.i
  %.76.i.i.i.i = inttoptr i64 %.75.i.i.i.i to ptr
  br label %B122.i.i.i.i

B122.i.i.i.i:                                     ; preds = %B282.i.i.i.i, %B122.i.preheader.i.i.i
  %written.2.0.i.i.i.i = phi i64 [ %.82.i.i.i.i, %B282.i.i.i.i ], [ 0, %B122.i.preheader.i.i.i ]
  %.55.i.i.i.i = add nsw i64 %written.2.0.i.i.i.i, %.42.i.i.i132.i
  %.58.i.i.i.i = sub nsw i64 %.158.i.i.i.i, %written.2.0.i.i.i.i
  %.61.i.i15.i.i = inttoptr i64 %.55.i.i.i.i to ptr
  %.62.i.i.i165.i = call i64 @write(i32 %.60.i.i.i.i, ptr %.61.i.i15.i.i, i64 %.58.i.i.i.i) #3, !noalias !433
  %.67.i.i.i.i = icmp slt i64 %.62.i.i.i165.i, 0
  br i1 %.67.i.i.i.i, label %B180.i.i.i.i, label %B282.i.i.i.i

B180.i.i.i.i:                                     ; preds = %B122.i.i.i.i
  %.77.i.i.i.i = load i64, ptr %.76.i.i.i.i, align 8, !noalias !433
  call fastcc void @cnnc_unwritable(i64 %.77.i.i.i.i), !noalias !433
  br label %B282.i.i.i.i

B282.i.i.i.i:                                     ; preds = %B180.i.i.i.i, %B122.i.i.i.i
  %.82.i.i.i.i = add nsw i64 %.62.i.i.i165.i, %written.2.0.i.i.i.i
  %.98.i.i16.i.i = icmp slt i64 %.82.i.i.i.i, %.158.i.i.i.i
  br i1 %.98.i.i16.i.i, label %B122.i.i.i.i, label %cnnc_write.exit.i.i

cnnc_write.exit.i.i:                              ; preds = %B282.i.i.i.i, %cnnc_npy_begin.exit.i.i
  %exitcond.not.i163.i = icmp eq i64 %.210.i.i.i, %.27.i.i100.i
  br i1 %exitcond.not.i163.i, label %cnnc_begin_outputs.exit.i, label %B512.if.i.i.i

B512.if.i.i.i:                                    ; preds = %cnnc_write.exit.i.i, %B512.if.i.lr.ph.i.i
  %.139.i.028.i.i = phi i64 [ 0, %B512.if.i.lr.ph.i.i ], [ %.210.i.i.i, %cnnc_write.exit.i.i ]
  %.210.i.i.i = add nuw nsw i64 %.139.i.028.i.i, 1
  %.9.i.i18.i.i = load i64, ptr %.34.i.i.i, align 8, !noalias !436
  %.10.i.i19.i.i = add nsw i64 %.9.i.i18.i.i, %.139.i.028.i.i
  %.9.i.i.i21.i.i = load i64, ptr %.8.i.i.i20.i.i, align 8, !noalias !439
  %.12.i.i.i22.i.i = shl nsw i64 %.10.i.i19.i.i, 7
  %.10.i.i.i23.i.i = add i64 %.9.i.i.i21.i.i, %.11.i.i95.i
  %.13.i.i.i.i146.i = add i64 %.10.i.i.i23.i.i, %.12.i.i.i22.i.i
  %.262.i.i148.i = add i64 %.13.i.i.i.i146.i, 64
  %.263.i.i.i = inttoptr i64 %.262.i.i148.i to ptr
  %.264.i.i.i = load i64, ptr %.263.i.i.i, align 8, !noalias !397
  %.265.i.i149.i = icmp eq i64 %.264.i.i.i, 0
  %.274.i.i.i = add i64 %.13.i.i.i.i146.i, 40
  %.275.i.i150.i = inttoptr i64 %.274.i.i.i to ptr
  %.36.i.i.pr.i.pre.i = load i64, ptr %.275.i.i150.i, align 8, !noalias !430
  %.277.i.i.i = icmp sgt i64 %.36.i.i.pr.i.pre.i, 0
  %or.cond.i = select i1 %.265.i.i149.i, i1 %.277.i.i.i, i1 false
  br i1 %or.cond.i, label %B804.i.i.thread.i, label %B804.i.i.i

cnnc_begin_outputs.exit.i:                        ; preds = %cnnc_write.exit.i.i, %cnnc_stdout_is_taken.exit.i.i
  %.11.i.i181.i = load i64, ptr %.227.i.i.i, align 8, !noalias !442
  %.16.i.i183.i = load i64, ptr %.221.i.i.i62, align 8, !noalias !442
  %.18.i.i184.i = add i64 %.16.i.i183.i, 80
  %.19.i.i185.i = inttoptr i64 %.18.i.i184.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i185.i, align 8, !noalias !442
  %.22.i.i186.i = call i64 @llvm.smax.i64(i64 %.20.i.i.i, i64 1)
  %.30.i.i.i82 = load i64, ptr %.239.i.i.i, align 8, !noalias !442
  %.33.i.i188.i = inttoptr i64 %.30.i.i.i82 to ptr
  %.34.i.i189.i = load i64, ptr %.33.i.i188.i, align 8, !noalias !442
  %.36.i.i190.i = add i64 %.11.i.i181.i, 24
  %.37.i.i191.i = inttoptr i64 %.36.i.i190.i to ptr
  %.38.i.i.i = load i64, ptr %.37.i.i191.i, align 8, !noalias !442
  %.47.i.i.i = call i64 @llvm.smax.i64(i64 %.38.i.i.i, i64 1)
  %.8.i.i.i192.i = add nuw nsw i64 %.47.i.i.i, 1
  %.9.i.i.i193.i = call ptr @calloc(i64 %.8.i.i.i192.i, i64 8), !noalias !442
  %.15.i.i.i194.i = icmp eq ptr %.9.i.i.i193.i, null
  br i1 %.15.i.i.i194.i, label %B54.i.i.i251.i, label %cnnc_new_words.exit.i195.i

B54.i.i.i251.i:                                   ; preds = %cnnc_begin_outputs.exit.i
  %.18.i.i.i252.i = shl nsw i64 %.47.i.i.i, 3
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i252.i), !noalias !445
  br label %cnnc_new_words.exit.i195.i

cnnc_new_words.exit.i195.i:                       ; preds = %B54.i.i.i251.i, %cnnc_begin_outputs.exit.i
  %.10.i.i.i196.i = ptrtoint ptr %.9.i.i.i193.i to i64
  %.29.i.i.i197.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !445
  store i64 %.29.i.i.i197.i, ptr %.9.i.i.i193.i, align 8, !noalias !445
  store i64 %.10.i.i.i196.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !445
  %.42.i.i.i198.i = add nsw i64 %.10.i.i.i196.i, 8
  %.56.i.i.i = load i64, ptr %.82.i.i.i75, align 8, !noalias !442
  %.58.i.i.i = add i64 %.11.i.i181.i, 8
  %.59.i.i.i = inttoptr i64 %.58.i.i.i to ptr
  %.60.i.i.i = load i64, ptr %.59.i.i.i, align 8, !noalias !442
  %.62.i.i.i83 = add i64 %.11.i.i181.i, 40
  %.63.i.i200.i = inttoptr i64 %.62.i.i.i83 to ptr
  %.64.i.i.i84 = load i64, ptr %.63.i.i200.i, align 8, !noalias !442
  %.75.i.i.i = icmp eq i64 %.60.i.i.i, 1
  br i1 %.75.i.i.i, label %B472.i.i.i, label %B596.i.i.i

B472.i.i.i:                                       ; preds = %cnnc_new_words.exit.i195.i
  %.79.i.i247.i = trunc i64 %.56.i.i.i to i32
  %.81.i.i248.i = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i247.i, ptr nonnull @text.76) #3, !noalias !442
  %.86.i.i249.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %86 = lshr i32 %.81.i.i248.i, 31
  %.87.i.i250.i = zext nneg i32 %86 to i64
  %.88.i.i.i = or i64 %.86.i.i249.i, %.87.i.i250.i
  store i64 %.88.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %.91.i.i.i88 = icmp sgt i64 %.64.i.i.i84, 0
  br i1 %.91.i.i.i88, label %B540.i.i.i, label %B596.i.i.i

B540.i.i.i:                                       ; preds = %B472.i.i.i
  %.97.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i247.i, ptr nonnull @text.1.77) #3, !noalias !442
  %.102.i.i.i89 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %87 = lshr i32 %.97.i.i.i, 31
  %.103.i.i.i90 = zext nneg i32 %87 to i64
  %.104.i.i.i91 = or i64 %.102.i.i.i89, %.103.i.i.i90
  store i64 %.104.i.i.i91, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  br label %B596.i.i.i

B596.i.i.i:                                       ; preds = %B540.i.i.i, %B472.i.i.i, %cnnc_new_words.exit.i195.i
  %.108.i.i.i = icmp sgt i64 %.34.i.i189.i, 0
  br i1 %.108.i.i.i, label %B608.i.i.i, label %B702.i.i.i

B608.i.i.i:                                       ; preds = %B596.i.i.i
  %88 = call i64 @llvm.umin.i64(i64 %.22.i.i186.i, i64 %.34.i.i189.i)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i.i, i64 0, i64 %88, i64 %.42.i.i.i198.i, i64 %.47.i.i.i), !noalias !442
  br label %B702.i.i.i

B702.i.i.i:                                       ; preds = %B608.i.i.i, %B596.i.i.i
  %.9.i.i1.i201.i = call dereferenceable_or_null(16) ptr @calloc(i64 2, i64 8), !noalias !442
  %.15.i.i2.i202.i = icmp eq ptr %.9.i.i1.i201.i, null
  br i1 %.15.i.i2.i202.i, label %B54.i.i6.i246.i, label %cnnc_new_words.exit7.i203.i

B54.i.i6.i246.i:                                  ; preds = %B702.i.i.i
  call fastcc void @cnnc_no_memory(i64 8), !noalias !448
  br label %cnnc_new_words.exit7.i203.i

cnnc_new_words.exit7.i203.i:                      ; preds = %B54.i.i6.i246.i, %B702.i.i.i
  %.10.i.i3.i204.i = ptrtoint ptr %.9.i.i1.i201.i to i64
  %.29.i.i4.i205.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !448
  store i64 %.29.i.i4.i205.i, ptr %.9.i.i1.i201.i, align 8, !noalias !448
  store i64 %.10.i.i3.i204.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !448
  %.42.i.i5.i206.i = add nsw i64 %.10.i.i3.i204.i, 8
  %.127.i.i.i85 = add nsw i64 %.22.i.i186.i, -1
  %.128.i.i207.i = add i64 %.127.i.i.i85, %.34.i.i189.i
  %.130.i.i.i = udiv i64 %.128.i.i207.i, %.22.i.i186.i
  %.167.i.i.i = add i64 %.130.i.i.i, -1
  %.212.i8.not.i.i = icmp slt i64 %.167.i.i.i, 1
  br i1 %.212.i8.not.i.i, label %B892.i.i.i, label %B804.if.i.i.i

B892.i.i.i:                                       ; preds = %B804.if.i.i.i, %cnnc_new_words.exit7.i203.i
  %.273.i.i210.i = icmp sgt i64 %.64.i.i.i84, 0
  %or.cond.i.i211.i = select i1 %.75.i.i.i, i1 %.273.i.i210.i, i1 false
  br i1 %or.cond.i.i211.i, label %B972.i.i.i, label %B972.i.thread.i.i

B972.i.i.i:                                       ; preds = %B892.i.i.i
  %.277.i.i244.i = trunc i64 %.56.i.i.i to i32
  %.279.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i244.i, ptr nonnull @text.2.78) #3, !noalias !442
  %.284.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %89 = lshr i32 %.279.i.i.i, 31
  %.285.i.i245.i = zext nneg i32 %89 to i64
  %.286.i.i.i = or i64 %.284.i.i.i, %.285.i.i245.i
  store i64 %.286.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %.290.i.i.i = icmp sgt i64 %.38.i.i.i, 0
  %or.cond1.i.i.i = and i1 %.108.i.i.i, %.290.i.i.i
  br i1 %or.cond1.i.i.i, label %B1020.i.i.i, label %B1154.i.i.i

B972.i.thread.i.i:                                ; preds = %B892.i.i.i
  %.290.i11.i.i = icmp sgt i64 %.38.i.i.i, 0
  %or.cond1.i12.i.i = and i1 %.108.i.i.i, %.290.i11.i.i
  br i1 %or.cond1.i12.i.i, label %B38.if.i.i.i212.i.preheader, label %B1142.i.i.i

B38.if.i.i.i212.i.preheader:                      ; preds = %B1020.i.i.i, %B972.i.thread.i.i
  br label %B38.if.i.i.i212.i

B1020.i.i.i:                                      ; preds = %B972.i.i.i
  %.307.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i244.i, ptr nonnull @text.3.79) #3, !noalias !442
  %.312.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %90 = lshr i32 %.307.i.i.i, 31
  %.313.i.i.i = zext nneg i32 %90 to i64
  %.314.i.i.i = or i64 %.312.i.i.i, %.313.i.i.i
  store i64 %.314.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  br label %B38.if.i.i.i212.i.preheader

B82.i.i.i.i:                                      ; preds = %B38.if.i.i.i212.i
  %91 = call i64 @llvm.umin.i64(i64 %.22.i.i186.i, i64 %.34.i.i189.i)
  %.160.i.i.i216.i = mul nuw nsw i64 %91, 10000000000
  %.163.i.i.i.i = udiv i64 %.148.i.i.i214.i, %.38.i.i.i
  %.166.i.i.i217.i = add nsw i64 %.163.i.i.i.i, 1
  %.167.i.i.i218.i = udiv i64 %.160.i.i.i216.i, %.166.i.i.i217.i
  %.11.i.i.i.i219.i = lshr i64 %.38.i.i.i, 1
  %.15.not.i.i.i.i.i = icmp eq i64 %.11.i.i.i.i219.i, 0
  br i1 %.15.not.i.i.i.i.i, label %cnnc_sort.exit.i.i.i, label %B26.i.i.i.i.i

B26.i.i.i.i.i:                                    ; preds = %B82.i.i.i.i, %B328.i.i.i.i.i
  %gap.2.0.i.i.i.i.i = phi i64 [ %.259.i.i.i.i230.i, %B328.i.i.i.i.i ], [ %.11.i.i.i.i219.i, %B82.i.i.i.i ]
  %.58.i.i.i.i220.i = sub nsw i64 %.38.i.i.i, %gap.2.0.i.i.i.i.i
  %.103.i1.not.i.i.i.i = icmp slt i64 %.58.i.i.i.i220.i, 1
  br i1 %.103.i1.not.i.i.i.i, label %B328.i.i.i.i.i, label %B58.if.i.i.i.i.i

B110.i.i.i.i.i:                                   ; preds = %B58.if.i.i.i.i.i
  %.169.i.i.i.i225.i = sub nuw nsw i64 %.45.i.03.i.i.i.i, %gap.2.0.i.i.i.i.i
  %.173.i.i.i.i226.i = shl i64 %.169.i.i.i.i225.i, 3
  %.174.i.i.i.i227.i = add i64 %.173.i.i.i.i226.i, %.42.i.i.i198.i
  %.175.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i227.i to ptr
  %.176.i.i.i.i.i = load i64, ptr %.175.i.i.i.i.i, align 8, !noalias !451
  %.178.i.i.i.i228.i = icmp sgt i64 %.176.i.i.i.i.i, %.145.i.i.i.i.i
  br i1 %.178.i.i.i.i228.i, label %B156.i.i.i.i.i, label %B292.i.i.i.i.i

B156.i.i.i.i.i:                                   ; preds = %B110.i.i.i.i.i, %B246.i.i.i.i.i
  %j.2.2.i.i.i.i.i = phi i64 [ %.185.i.i.i.i.i, %B246.i.i.i.i.i ], [ %.45.i.03.i.i.i.i, %B110.i.i.i.i.i ]
  %.185.i.i.i.i.i = sub nsw i64 %j.2.2.i.i.i.i.i, %gap.2.0.i.i.i.i.i
  %.187.i.i.i.i.i = shl i64 %.185.i.i.i.i.i, 3
  %.188.i.i.i.i.i = add i64 %.187.i.i.i.i.i, %.42.i.i.i198.i
  %.189.i.i.i.i.i = inttoptr i64 %.188.i.i.i.i.i to ptr
  %.190.i.i.i.i.i = load i64, ptr %.189.i.i.i.i.i, align 8, !noalias !451
  %.193.i.i.i.i.i = shl i64 %j.2.2.i.i.i.i.i, 3
  %.194.i.i.i.i.i = add i64 %.193.i.i.i.i.i, %.42.i.i.i198.i
  %.195.i.i.i.i.i = inttoptr i64 %.194.i.i.i.i.i to ptr
  store i64 %.190.i.i.i.i.i, ptr %.195.i.i.i.i.i, align 8, !noalias !451
  %.210.not.i.i.i.i.i = icmp slt i64 %.185.i.i.i.i.i, %gap.2.0.i.i.i.i.i
  br i1 %.210.not.i.i.i.i.i, label %B292.i.i.i.i.i, label %B246.i.i.i.i.i

B246.i.i.i.i.i:                                   ; preds = %B156.i.i.i.i.i
  %.220.i.i.i.i.i = sub nsw i64 %.185.i.i.i.i.i, %gap.2.0.i.i.i.i.i
  %.224.i.i.i.i.i = shl i64 %.220.i.i.i.i.i, 3
  %.225.i.i.i.i243.i = add i64 %.224.i.i.i.i.i, %.42.i.i.i198.i
  %.226.i.i.i.i.i = inttoptr i64 %.225.i.i.i.i243.i to ptr
  %.227.i.i.i.i.i = load i64, ptr %.226.i.i.i.i.i, align 8, !noalias !451
  %.229.i.i.i.i.i = icmp sgt i64 %.227.i.i.i.i.i, %.145.i.i.i.i.i
  br i1 %.229.i.i.i.i.i, label %B156.i.i.i.i.i, label %B292.i.i.i.i.i

B292.i.i.i.i.i:                                   ; preds = %B246.i.i.i.i.i, %B156.i.i.i.i.i, %B58.if.i.i.i.i.i, %B110.i.i.i.i.i
  %.247.i.pre-phi.i.i.i.i = phi ptr [ %.144.i.i.i.i224.i, %B110.i.i.i.i.i ], [ %.144.i.i.i.i224.i, %B58.if.i.i.i.i.i ], [ %.189.i.i.i.i.i, %B156.i.i.i.i.i ], [ %.189.i.i.i.i.i, %B246.i.i.i.i.i ]
  store i64 %.145.i.i.i.i.i, ptr %.247.i.pre-phi.i.i.i.i, align 8, !noalias !451
  %.103.i.i.i.i229.i = icmp sgt i64 %.48.i.02.i.i.i.i, 1
  br i1 %.103.i.i.i.i229.i, label %B58.if.i.i.i.i.i, label %B328.i.i.i.i.i

B328.i.i.i.i.i:                                   ; preds = %B292.i.i.i.i.i, %B26.i.i.i.i.i
  %.259.i.i.i.i230.i = lshr i64 %gap.2.0.i.i.i.i.i, 1
  %.262.not.i.i.i.i.i = icmp eq i64 %.259.i.i.i.i230.i, 0
  br i1 %.262.not.i.i.i.i.i, label %cnnc_sort.exit.i.i.i, label %B26.i.i.i.i.i

B58.if.i.i.i.i.i:                                 ; preds = %B26.i.i.i.i.i, %B292.i.i.i.i.i
  %.45.i.03.i.i.i.i = phi i64 [ %.116.i.i.i.i221.i, %B292.i.i.i.i.i ], [ %gap.2.0.i.i.i.i.i, %B26.i.i.i.i.i ]
  %.48.i.02.i.i.i.i = phi i64 [ %.112.i.i.i.i.i, %B292.i.i.i.i.i ], [ %.58.i.i.i.i220.i, %B26.i.i.i.i.i ]
  %.112.i.i.i.i.i = add nsw i64 %.48.i.02.i.i.i.i, -1
  %.116.i.i.i.i221.i = add nuw i64 %.45.i.03.i.i.i.i, 1
  %.142.i.i.i.i222.i = shl i64 %.45.i.03.i.i.i.i, 3
  %.143.i.i.i.i223.i = add i64 %.142.i.i.i.i222.i, %.42.i.i.i198.i
  %.144.i.i.i.i224.i = inttoptr i64 %.143.i.i.i.i223.i to ptr
  %.145.i.i.i.i.i = load i64, ptr %.144.i.i.i.i224.i, align 8, !noalias !451
  %.158.not.i.i.i.i.i = icmp slt i64 %.45.i.03.i.i.i.i, %gap.2.0.i.i.i.i.i
  br i1 %.158.not.i.i.i.i.i, label %B292.i.i.i.i.i, label %B110.i.i.i.i.i

cnnc_sort.exit.i.i.i:                             ; preds = %B328.i.i.i.i.i, %B82.i.i.i.i
  %.177.i.i.i.i = inttoptr i64 %.42.i.i.i198.i to ptr
  %.178.i.i.i231.i = load i64, ptr %.177.i.i.i.i, align 8, !noalias !456
  %.7.i.i.i.i232.i = mul nuw nsw i64 %.38.i.i.i, 50
  %.8.i.i.i.i233.i = add nuw nsw i64 %.7.i.i.i.i232.i, 99
  %.9.i.i.i.i234.i = udiv i64 %.8.i.i.i.i233.i, 100
  %.10.i.i.i.i235.i = shl nuw nsw i64 %.9.i.i.i.i234.i, 3
  %.12.i.i.i.i236.i = add i64 %.10.i.i.i.i235.i, %.10.i.i.i196.i
  %.13.i.i.i.i237.i = inttoptr i64 %.12.i.i.i.i236.i to ptr
  %.14.i.i.i.i238.i = load i64, ptr %.13.i.i.i.i237.i, align 8, !noalias !457
  %.7.i.i2.i.i.i = mul nuw nsw i64 %.38.i.i.i, 90
  %.8.i.i3.i.i.i = add nuw nsw i64 %.7.i.i2.i.i.i, 99
  %.9.i.i4.i.i.i = udiv i64 %.8.i.i3.i.i.i, 100
  %.10.i.i5.i.i.i = shl nuw nsw i64 %.9.i.i4.i.i.i, 3
  %.12.i.i7.i.i.i = add i64 %.10.i.i5.i.i.i, %.10.i.i.i196.i
  %.13.i.i8.i.i.i = inttoptr i64 %.12.i.i7.i.i.i to ptr
  %.14.i.i9.i.i.i = load i64, ptr %.13.i.i8.i.i.i, align 8, !noalias !460
  %.7.i.i10.i.i.i = mul nuw nsw i64 %.38.i.i.i, 99
  %.8.i.i11.i.i.i = add nuw nsw i64 %.7.i.i10.i.i.i, 99
  %.9.i.i12.i.i.i = udiv i64 %.8.i.i11.i.i.i, 100
  %.10.i.i13.i.i.i = shl nuw nsw i64 %.9.i.i12.i.i.i, 3
  %.12.i.i15.i.i.i = add i64 %.10.i.i13.i.i.i, %.10.i.i.i196.i
  %.13.i.i16.i.i.i = inttoptr i64 %.12.i.i15.i.i.i to ptr
  %.14.i.i17.i.i.i = load i64, ptr %.13.i.i16.i.i.i, align 8, !noalias !463
  %.203.i.i.i.i = icmp eq i64 %.60.i.i.i, 0
  %.208.i.i.i.i = trunc i64 %.56.i.i.i to i32
  br i1 %.203.i.i.i.i, label %B348.i.i.i.i, label %B406.i.i.i.i

B348.i.i.i.i:                                     ; preds = %cnnc_sort.exit.i.i.i
  %.210.i.i.i242.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.184, i64 range(i64 1, -9223372036854775808) %.38.i.i.i) #3, !noalias !456
  %.215.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !456
  %92 = lshr i32 %.210.i.i.i242.i, 31
  %.216.i.i.i.i = zext nneg i32 %92 to i64
  %.217.i.i.i.i = or i64 %.215.i.i.i.i, %.216.i.i.i.i
  store i64 %.217.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !456
  br label %B406.i.i.i.i

B406.i.i.i.i:                                     ; preds = %B348.i.i.i.i, %cnnc_sort.exit.i.i.i
  %..i.i.i.i = select i1 %.75.i.i.i, i64 ptrtoint (ptr @text.1.185 to i64), i64 ptrtoint (ptr @text.2.186 to i64)
  %.7.i.i18.i.i.i = udiv i64 %.178.i.i.i231.i, 1000000
  %.8.neg.i.i.i.i.i = mul i64 %.7.i.i18.i.i.i, -1000000
  %.9.i.i19.i.i.i = add i64 %.8.neg.i.i.i.i.i, %.178.i.i.i231.i
  %.14.i.i21.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.205, i64 %..i.i.i.i, i64 %.7.i.i18.i.i.i, i64 %.9.i.i19.i.i.i) #3, !noalias !466
  %.19.i.i.i.i239.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !466
  %93 = lshr i32 %.14.i.i21.i.i.i, 31
  %.20.i.i.i.i240.i = zext nneg i32 %93 to i64
  %.21.i.i.i.i241.i = or i64 %.19.i.i.i.i239.i, %.20.i.i.i.i240.i
  store i64 %.21.i.i.i.i241.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !466
  %"$phi584.3.2.0.i.i.i.i" = select i1 %.75.i.i.i, i64 ptrtoint (ptr @text.3.187 to i64), i64 ptrtoint (ptr @text.4.188 to i64)
  %.7.i.i22.i.i.i = udiv i64 %.14.i.i.i.i238.i, 1000000
  %.8.neg.i.i23.i.i.i = mul i64 %.7.i.i22.i.i.i, -1000000
  %.9.i.i24.i.i.i = add i64 %.8.neg.i.i23.i.i.i, %.14.i.i.i.i238.i
  %.14.i.i26.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.205, i64 %"$phi584.3.2.0.i.i.i.i", i64 %.7.i.i22.i.i.i, i64 %.9.i.i24.i.i.i) #3, !noalias !469
  %.19.i.i27.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !469
  %94 = lshr i32 %.14.i.i26.i.i.i, 31
  %.20.i.i28.i.i.i = zext nneg i32 %94 to i64
  %.21.i.i29.i.i.i = or i64 %.19.i.i27.i.i.i, %.20.i.i28.i.i.i
  store i64 %.21.i.i29.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !469
  %"$phi682.3.2.0.i.i.i.i" = select i1 %.75.i.i.i, i64 ptrtoint (ptr @text.5.189 to i64), i64 ptrtoint (ptr @text.6.190 to i64)
  %.7.i.i30.i.i.i = udiv i64 %.14.i.i9.i.i.i, 1000000
  %.8.neg.i.i31.i.i.i = mul i64 %.7.i.i30.i.i.i, -1000000
  %.9.i.i32.i.i.i = add i64 %.8.neg.i.i31.i.i.i, %.14.i.i9.i.i.i
  %.14.i.i34.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.205, i64 %"$phi682.3.2.0.i.i.i.i", i64 %.7.i.i30.i.i.i, i64 %.9.i.i32.i.i.i) #3, !noalias !472
  %.19.i.i35.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !472
  %95 = lshr i32 %.14.i.i34.i.i.i, 31
  %.20.i.i36.i.i.i = zext nneg i32 %95 to i64
  %.21.i.i37.i.i.i = or i64 %.19.i.i35.i.i.i, %.20.i.i36.i.i.i
  store i64 %.21.i.i37.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !472
  %"$phi780.3.2.0.i.i.i.i" = select i1 %.75.i.i.i, i64 ptrtoint (ptr @text.7.191 to i64), i64 ptrtoint (ptr @text.8.192 to i64)
  %.7.i.i38.i.i.i = udiv i64 %.14.i.i17.i.i.i, 1000000
  %.8.neg.i.i39.i.i.i = mul i64 %.7.i.i38.i.i.i, -1000000
  %.9.i.i40.i.i.i = add i64 %.8.neg.i.i39.i.i.i, %.14.i.i17.i.i.i
  %.14.i.i42.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.205, i64 %"$phi780.3.2.0.i.i.i.i", i64 %.7.i.i38.i.i.i, i64 %.9.i.i40.i.i.i) #3, !noalias !475
  %.19.i.i43.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !475
  %96 = lshr i32 %.14.i.i42.i.i.i, 31
  %.20.i.i44.i.i.i = zext nneg i32 %96 to i64
  %.21.i.i45.i.i.i = or i64 %.19.i.i43.i.i.i, %.20.i.i44.i.i.i
  store i64 %.21.i.i45.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !475
  %.345.i.i.i.i = udiv i64 %.167.i.i.i218.i, 10
  %.356.neg.i.i.i.i = mul nsw i64 %.345.i.i.i.i, -10
  %.358.i.i.i.i = add nsw i64 %.356.neg.i.i.i.i, %.167.i.i.i218.i
  br i1 %.75.i.i.i, label %B842.i.i.i.i, label %B920.i.i.i.i

B842.i.i.i.i:                                     ; preds = %B406.i.i.i.i
  %.366.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.9.193, i64 range(i64 1, -9223372036854775808) %.38.i.i.i, i64 %.345.i.i.i.i, i64 %.358.i.i.i.i) #3, !noalias !456
  br label %cnnc_print_latency.exit.i.i

B920.i.i.i.i:                                     ; preds = %B406.i.i.i.i
  %.396.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i.i, ptr nonnull @text.10.194, i64 %.345.i.i.i.i, i64 %.358.i.i.i.i) #3, !noalias !456
  br label %cnnc_print_latency.exit.i.i

B38.if.i.i.i212.i:                                ; preds = %B38.if.i.i.i212.i.preheader, %B38.if.i.i.i212.i
  %total.2.0.i48.i.i.i = phi i64 [ %.148.i.i.i214.i, %B38.if.i.i.i212.i ], [ 0, %B38.if.i.i.i212.i.preheader ]
  %.46.i.047.i.i.i = phi i64 [ %.117.i.i.i.i, %B38.if.i.i.i212.i ], [ 0, %B38.if.i.i.i212.i.preheader ]
  %.117.i.i.i.i = add nuw nsw i64 %.46.i.047.i.i.i, 1
  %97 = shl i64 %.46.i.047.i.i.i, 3
  %.144.i.i.i.i = add i64 %97, %.42.i.i.i198.i
  %.145.i.i.i.i = inttoptr i64 %.144.i.i.i.i to ptr
  %.146.i.i.i213.i = load i64, ptr %.145.i.i.i.i, align 8, !noalias !456
  %.148.i.i.i214.i = add nsw i64 %.146.i.i.i213.i, %total.2.0.i48.i.i.i
  %exitcond.not.i.i215.i = icmp eq i64 %.117.i.i.i.i, %.38.i.i.i
  br i1 %exitcond.not.i.i215.i, label %B82.i.i.i.i, label %B38.if.i.i.i212.i

cnnc_print_latency.exit.i.i:                      ; preds = %B920.i.i.i.i, %B842.i.i.i.i
  %.366.i.sink.i.i.i = phi i32 [ %.366.i.i.i.i, %B842.i.i.i.i ], [ %.396.i.i.i.i, %B920.i.i.i.i ]
  %.371.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !456
  %98 = lshr i32 %.366.i.sink.i.i.i, 31
  %.372.i.i.i.i = zext nneg i32 %98 to i64
  %.373.i.i.i.i = or i64 %.371.i.i.i.i, %.372.i.i.i.i
  store i64 %.373.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !456
  br label %B1142.i.i.i

B1142.i.i.i:                                      ; preds = %cnnc_print_latency.exit.i.i, %B972.i.thread.i.i
  br i1 %.75.i.i.i, label %B1142.i.i.B1154.i.i_crit_edge.i, label %cnnc_run_all.exitthread-pre-split.i

B1142.i.i.B1154.i.i_crit_edge.i:                  ; preds = %B1142.i.i.i
  %.pre.i = trunc i64 %.56.i.i.i to i32
  br label %B1154.i.i.i

B1154.i.i.i:                                      ; preds = %B1142.i.i.B1154.i.i_crit_edge.i, %B972.i.i.i
  %.354.i.i.pre-phi.i = phi i32 [ %.pre.i, %B1142.i.i.B1154.i.i_crit_edge.i ], [ %.277.i.i244.i, %B972.i.i.i ]
  %.356.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.354.i.i.pre-phi.i, ptr nonnull @text.4.80) #3, !noalias !442
  %.361.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  %99 = lshr i32 %.356.i.i.i, 31
  %.362.i.i.i = zext nneg i32 %99 to i64
  %.363.i.i.i = or i64 %.361.i.i.i, %.362.i.i.i
  store i64 %.363.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !442
  br label %cnnc_run_all.exit.i

B804.if.i.i.i:                                    ; preds = %cnnc_new_words.exit7.i203.i, %B804.if.i.i.i
  %.154.i.010.i.i = phi i64 [ %.225.i.i.i, %B804.if.i.i.i ], [ 1, %cnnc_new_words.exit7.i203.i ]
  %.225.i.i.i = add nuw i64 %.154.i.010.i.i, 1
  %100 = mul nsw i64 %.154.i.010.i.i, %.22.i.i186.i
  %.253.i.i208.i = sub nsw i64 %.34.i.i189.i, %100
  %.256.i.i.i = call i64 @llvm.smin.i64(i64 %.22.i.i186.i, i64 %.253.i.i208.i)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i.i, i64 %100, i64 %.256.i.i.i, i64 %.42.i.i5.i206.i, i64 1), !noalias !442
  %exitcond.not.i209.i = icmp eq i64 %.225.i.i.i, %.130.i.i.i
  br i1 %exitcond.not.i209.i, label %B892.i.i.i, label %B804.if.i.i.i

cnnc_run_all.exitthread-pre-split.i:              ; preds = %B1142.i.i.i
  %.8.i.i.i253.pr.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !478
  br label %cnnc_run_all.exit.i

cnnc_run_all.exit.i:                              ; preds = %cnnc_run_all.exitthread-pre-split.i, %B1154.i.i.i
  %.8.i.i.i253.i = phi i64 [ %.8.i.i.i253.pr.i, %cnnc_run_all.exitthread-pre-split.i ], [ %.363.i.i.i, %B1154.i.i.i ]
  %.9.i.i.not.i.i = icmp eq i64 %.8.i.i.i253.i, 0
  br i1 %.9.i.i.not.i.i, label %cnnc_finish.body.exit.i.i, label %B40.i.i.i

B40.i.i.i:                                        ; preds = %cnnc_run_all.exit.i
  %.8.i.i.i.i254.i = load i64, ptr @cnnc_program, align 16, !noalias !483
  %.8.i.i1.i.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i254.i) #3, !noalias !488
  %.13.i.i.i255.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !488
  %101 = lshr i32 %.8.i.i1.i.i, 31
  %.14.i.i.i256.i = zext nneg i32 %101 to i64
  %.15.i.i.i257.i = or i64 %.13.i.i.i255.i, %.14.i.i.i256.i
  store i64 %.15.i.i.i257.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !488
  %.14.i.i258.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.273) #3, !noalias !489
  %.19.i.i259.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !489
  %102 = lshr i32 %.14.i.i258.i, 31
  %.20.i.i260.i = zext nneg i32 %102 to i64
  %.21.i.i.i86 = or i64 %.19.i.i259.i, %.20.i.i260.i
  store i64 %.21.i.i.i86, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !489
  %.8.i.i.i2.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !490
  %.16.i.i.i.i261.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !490
  %.98.i1.not.i.i.i262.i = icmp slt i64 %.16.i.i.i.i261.i, 1
  br i1 %.98.i1.not.i.i.i262.i, label %cnnc_give_up.exit.i275.i, label %B162.if.i.i.i.i263.i

B206.i.i.i.i270.i:                                ; preds = %B162.if.i.i.i.i263.i
  %.155.i.i.i.i271.i = inttoptr i64 %.144.i.i.i.i268.i to ptr
  %.156.i.i.i.i272.i = call i32 @unlink(ptr nonnull %.155.i.i.i.i271.i), !noalias !490
  br label %B264.i.i.i.i273.i

B264.i.i.i.i273.i:                                ; preds = %B162.if.i.i.i.i263.i, %B206.i.i.i.i270.i
  %exitcond.not.i.i.i274.i = icmp eq i64 %.16.i.i.i.i261.i, %.111.i.i.i.i265.i
  br i1 %exitcond.not.i.i.i274.i, label %cnnc_give_up.exit.i275.i, label %B162.if.i.i.i.i263.i

B162.if.i.i.i.i263.i:                             ; preds = %B40.i.i.i, %B264.i.i.i.i273.i
  %.40.i.03.i.i.i264.i = phi i64 [ %.111.i.i.i.i265.i, %B264.i.i.i.i273.i ], [ 0, %B40.i.i.i ]
  %.111.i.i.i.i265.i = add nuw nsw i64 %.40.i.03.i.i.i264.i, 1
  %103 = shl i64 %.40.i.03.i.i.i264.i, 3
  %.142.i.i.i.i266.i = add i64 %103, %.8.i.i.i2.i.i
  %.143.i.i.i.i267.i = inttoptr i64 %.142.i.i.i.i266.i to ptr
  %.144.i.i.i.i268.i = load i64, ptr %.143.i.i.i.i267.i, align 8, !noalias !490
  %.145.not.i.i.i.i269.i = icmp eq i64 %.144.i.i.i.i268.i, 0
  br i1 %.145.not.i.i.i.i269.i, label %B264.i.i.i.i273.i, label %B206.i.i.i.i270.i

cnnc_give_up.exit.i275.i:                         ; preds = %B264.i.i.i.i273.i, %B40.i.i.i
  call void @exit(i32 1) #14, !noalias !495
  br label %cnnc_finish.body.exit.i.i

cnnc_finish.body.exit.i.i:                        ; preds = %cnnc_give_up.exit.i275.i, %cnnc_run_all.exit.i
  %.29.i.i278.i = load i64, ptr %.54.i.i133.i, align 8, !noalias !489
  %.7.i.i.i279.i = inttoptr i64 %.29.i.i278.i to ptr
  %.8.i.i3.i.i = load i64, ptr %.7.i.i.i279.i, align 8, !noalias !496
  %.13.i.i4.i.i = add nsw i64 %.29.i.i278.i, 8
  %.18.i.i.i280.i = shl nsw i64 %.8.i.i3.i.i, 3
  %.20.i.i.i281.i = add nsw i64 %.18.i.i.i280.i, %.13.i.i4.i.i
  %.22.i.i.i282.i = shl nsw i64 %.8.i.i3.i.i, 4
  %.24.i.i.i.i87 = add nsw i64 %.22.i.i.i282.i, %.13.i.i4.i.i
  %.113.i1.not.i.i.i = icmp slt i64 %.8.i.i3.i.i, 1
  br i1 %.113.i1.not.i.i.i, label %cnnc_finish.exit.i, label %B134.if.i.i.i.i

B178.i.i.i.i:                                     ; preds = %B134.if.i.i.i.i
  %.168.i.i.i289.i = trunc i64 %.159.i.i.i284.i to i32
  %.169.i.i.i290.i = call i32 @close(i32 %.168.i.i.i289.i) #3, !noalias !496
  %.171.not.i.i.i.i = icmp eq i32 %.169.i.i.i290.i, 0
  br i1 %.171.not.i.i.i.i, label %B302.i.i.i.i, label %B244.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B178.i.i.i.i
  %.176.i.i.i291.i = add i64 %104, %.20.i.i.i281.i
  %.177.i.i.i292.i = inttoptr i64 %.176.i.i.i291.i to ptr
  %.178.i.i.i293.i = load i64, ptr %.177.i.i.i292.i, align 8, !noalias !496
  call fastcc void @cnnc_unwritable(i64 %.178.i.i.i293.i), !noalias !496
  br label %B302.i.i.i.i

B302.i.i.i.i:                                     ; preds = %B134.if.i.i.i.i, %B244.i.i.i.i, %B178.i.i.i.i
  %exitcond.not.i.i286.i = icmp eq i64 %.8.i.i3.i.i, %.126.i.i.i.i
  br i1 %exitcond.not.i.i286.i, label %B334.if.i.i.i.i, label %B134.if.i.i.i.i

B378.i.i.i287.i:                                  ; preds = %B334.if.i.i.i.i
  %.332.i.i.i.i = add i64 %105, %.20.i.i.i281.i
  %.333.i.i.i.i = inttoptr i64 %.332.i.i.i.i to ptr
  %.334.i.i.i.i = load i64, ptr %.333.i.i.i.i, align 8, !noalias !496
  %.335.i.i.i.i = inttoptr i64 %.320.i.i.i.i to ptr
  %.336.i.i.i.i = inttoptr i64 %.334.i.i.i.i to ptr
  %.337.i.i.i.i = call i32 @rename(ptr nonnull %.335.i.i.i.i, ptr %.336.i.i.i.i), !noalias !496
  %.339.not.i.i.i.i = icmp eq i32 %.337.i.i.i.i, 0
  br i1 %.339.not.i.i.i.i, label %B532.i.i.i.i, label %B474.i.i.i.i

B474.i.i.i.i:                                     ; preds = %B378.i.i.i287.i
  %.346.i.i.i.i = load i64, ptr %.333.i.i.i.i, align 8, !noalias !496
  call fastcc void @cnnc_unwritable(i64 %.346.i.i.i.i), !noalias !496
  br label %B532.i.i.i.i

B532.i.i.i.i:                                     ; preds = %B474.i.i.i.i, %B378.i.i.i287.i
  store i64 0, ptr %.319.i.i.i.i, align 8, !noalias !496
  br label %B566.i.i.i288.i

B566.i.i.i288.i:                                  ; preds = %B334.if.i.i.i.i, %B532.i.i.i.i
  %exitcond7.not.i.i.i = icmp eq i64 %.8.i.i3.i.i, %.287.i.i.i.i
  br i1 %exitcond7.not.i.i.i, label %cnnc_finish.exit.i, label %B334.if.i.i.i.i

B134.if.i.i.i.i:                                  ; preds = %cnnc_finish.body.exit.i.i, %B302.i.i.i.i
  %.55.i.03.i.i.i = phi i64 [ %.126.i.i.i.i, %B302.i.i.i.i ], [ 0, %cnnc_finish.body.exit.i.i ]
  %.126.i.i.i.i = add nuw nsw i64 %.55.i.03.i.i.i, 1
  %104 = shl i64 %.55.i.03.i.i.i, 3
  %.157.i.i.i.i = add i64 %104, %.13.i.i4.i.i
  %.158.i.i.i283.i = inttoptr i64 %.157.i.i.i.i to ptr
  %.159.i.i.i284.i = load i64, ptr %.158.i.i.i283.i, align 8, !noalias !496
  %.160.i.i.i285.i = icmp sgt i64 %.159.i.i.i284.i, -1
  br i1 %.160.i.i.i285.i, label %B178.i.i.i.i, label %B302.i.i.i.i

B334.if.i.i.i.i:                                  ; preds = %B302.i.i.i.i, %B566.i.i.i288.i
  %.218.i.05.i.i.i = phi i64 [ %.287.i.i.i.i, %B566.i.i.i288.i ], [ 0, %B302.i.i.i.i ]
  %.287.i.i.i.i = add nuw nsw i64 %.218.i.05.i.i.i, 1
  %105 = shl i64 %.218.i.05.i.i.i, 3
  %.318.i.i.i.i = add i64 %.24.i.i.i.i87, %105
  %.319.i.i.i.i = inttoptr i64 %.318.i.i.i.i to ptr
  %.320.i.i.i.i = load i64, ptr %.319.i.i.i.i, align 8, !noalias !496
  %.321.not.i.i.i.i = icmp eq i64 %.320.i.i.i.i, 0
  br i1 %.321.not.i.i.i.i, label %B566.i.i.i288.i, label %B378.i.i.i287.i

cnnc_finish.exit.i:                               ; preds = %B566.i.i.i288.i, %cnnc_finish.body.exit.i.i
  %.6.i.i.i = add i64 %.13.i.sroa.0.0.i, 8
  %.7.i.i294.i = inttoptr i64 %.6.i.i.i to ptr
  %.8.i.i295.i = load i64, ptr %.7.i.i294.i, align 8, !noalias !499
  %.10.i.i296.i = add i64 %.13.i.sroa.0.0.i, 32
  %.11.i.i297.i = inttoptr i64 %.10.i.i296.i to ptr
  %.12.i.i298.i = load i64, ptr %.11.i.i297.i, align 8, !noalias !499
  %.17.i.i299.i = add i64 %.13.i.sroa.0.0.i, 16
  %.18.i.i300.i = inttoptr i64 %.17.i.i299.i to ptr
  %.19.i.i301.i = load i64, ptr %.18.i.i300.i, align 8, !noalias !499
  %.22.i.i302.i = inttoptr i64 %.13.i.sroa.0.0.i to ptr
  %.23.i.i303.i = load i64, ptr %.22.i.i302.i, align 8, !noalias !499
  %.15.i.i.i304.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !502
  %.17.not.i.i.i.i = extractvalue { i64, i1 } %.15.i.i.i304.i, 1
  br i1 %.17.not.i.i.i.i, label %B168.i.i.i.i, label %B86.i.i.i305.i

B86.i.i.i305.i:                                   ; preds = %cnnc_finish.exit.i, %B86.i.i.i305.i
  %106 = call i32 @usleep(i32 50) #3, !noalias !502
  %.24.i.i.i306.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !502
  %.26.not.i.i.i.i = extractvalue { i64, i1 } %.24.i.i.i306.i, 1
  br i1 %.26.not.i.i.i.i, label %B168.i.i.i.i, label %B86.i.i.i305.i

B168.i.i.i.i:                                     ; preds = %B86.i.i.i305.i, %cnnc_finish.exit.i
  %.32.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !502
  %.33.i.i.i.i = add nsw i64 %.32.i.i.i.i, -1
  store i64 %.33.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !502
  %.39.i.i.i.i = icmp eq i64 %.33.i.i.i.i, 0
  br i1 %.39.i.i.i.i, label %B272.i.i.i.i, label %cnnc_leave_prepared.exit.i.i

B272.i.i.i.i:                                     ; preds = %B168.i.i.i.i
  %.44.i.i.i.i = inttoptr i64 %.23.i.i303.i to ptr
  %.45.i.i.i.i = load i64, ptr %.44.i.i.i.i, align 8, !noalias !502
  %.49.i.i.i.i = add i64 %.45.i.i.i.i, 64
  %.50.i.i.i.i = inttoptr i64 %.49.i.i.i.i to ptr
  %.51.i.i.i.i = load i64, ptr %.50.i.i.i.i, align 8, !noalias !502
  %.56.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !502
  %.8.i.inv.i.i.i.i315.i = icmp slt i64 %.51.i.i.i.i, 2097152
  %..i.neg.i.i.i.i316.i = select i1 %.8.i.inv.i.i.i.i315.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i317.i = select i1 %.8.i.inv.i.i.i.i315.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i318.i = call i64 @llvm.smax.i64(i64 %.51.i.i.i.i, i64 1)
  %.6.i.i.i.i.i.i319.i = add nsw i64 %.22.i.i.i.i.i318.i, -1
  %.7.i.i.i.i.i.i320.i = add nuw i64 %.6.i.i.i.i.i.i319.i, %..i.i.i.i.i317.i
  %.9.i.i.i.i.i.i321.i = and i64 %.7.i.i.i.i.i.i320.i, %..i.neg.i.i.i.i316.i
  %.7.i.i.i.i322.i = inttoptr i64 %.56.i.i.i.i to ptr
  %.8.i.i.i.i323.i = call i32 @munmap(ptr %.7.i.i.i.i322.i, i64 %.9.i.i.i.i.i.i321.i) #3, !noalias !505
  br label %cnnc_leave_prepared.exit.i.i

cnnc_leave_prepared.exit.i.i:                     ; preds = %B272.i.i.i.i, %B168.i.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !502
  %.26.i.i307.i = add i64 %.13.i.sroa.0.0.i, 40
  %.27.i.i308.i = inttoptr i64 %.26.i.i307.i to ptr
  %.28.i.i309.i = load i64, ptr %.27.i.i308.i, align 8, !noalias !499
  %.8.i.inv.i.i.i.i = icmp slt i64 %.28.i.i309.i, 2097152
  %..i.neg.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i310.i = call i64 @llvm.smax.i64(i64 %.28.i.i309.i, i64 1)
  %.6.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i310.i, -1
  %.7.i.i.i.i.i311.i = add nuw i64 %.6.i.i.i.i.i.i, %..i.i.i.i.i
  %.9.i.i.i.i.i312.i = and i64 %.7.i.i.i.i.i311.i, %..i.neg.i.i.i.i
  %.7.i.i.i313.i = inttoptr i64 %.12.i.i298.i to ptr
  %.8.i.i.i314.i = call i32 @munmap(ptr %.7.i.i.i313.i, i64 %.9.i.i.i.i.i312.i) #3, !noalias !508
  %.30.not.i.i.i = icmp eq i64 %.19.i.i301.i, 0
  %.33.not.i.i.i = icmp eq i64 %.8.i.i295.i, 0
  %or.cond.i.i = select i1 %.30.not.i.i.i, i1 true, i1 %.33.not.i.i.i
  br i1 %or.cond.i.i, label %cnnc_main.body.exit, label %B292.i.i.i

B292.i.i.i:                                       ; preds = %cnnc_leave_prepared.exit.i.i
  call void @cnnc_pool_destroy(i64 %.8.i.i295.i), !noalias !499
  br label %cnnc_main.body.exit

cnnc_main.body.exit:                              ; preds = %B292.i.i.i, %cnnc_leave_prepared.exit.i.i, %B470.i, %cnnc_give_up.exit44
  %.8.i.i128 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !511
  %.12.not.i.i = icmp eq i64 %.8.i.i128, 0
  br i1 %.12.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

B82.i.i:                                          ; preds = %cnnc_main.body.exit, %B82.i.i
  %block.2.0.i.i = phi i64 [ %.18.i.i, %B82.i.i ], [ %.8.i.i128, %cnnc_main.body.exit ]
  %.17.i.i129 = inttoptr i64 %block.2.0.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i129, align 8, !noalias !511
  call void @free(ptr nonnull %.17.i.i129), !noalias !511
  %.24.not.i.i = icmp eq i64 %.18.i.i, 0
  br i1 %.24.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

cnnc_free_words.exit:                             ; preds = %B82.i.i, %cnnc_main.body.exit
  store i64 0, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !511
  ret i64 0
}

declare i32 @dprintf(i32, ptr, ...) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strchr(ptr, i32) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr captures(none), ptr captures(none)) local_unnamed_addr #5

; Function Attrs: nofree
declare void @exit(i32) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr captures(none)) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr captures(none), ptr captures(none), i64) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @unlink(ptr noundef readonly captures(none)) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_memory(i64 %.1) unnamed_addr #3 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !514
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !521
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !521
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !521
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.43, i64 %.1) #3, !noalias !522
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !522
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !522
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !523
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !523
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !523
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i.i.i, %.111.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %.3, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %.3 ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %2 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i = add i64 %2, %.8.i.i.i1
  %.143.i.i.i = inttoptr i64 %.142.i.i.i to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !523
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.3
  tail call void @exit(i32 1) #14, !noalias !528
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_misused(i64 %.1, i64 %.2) unnamed_addr #3 {
.4:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !529
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !536
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !536
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !536
  %.8.i = inttoptr i64 %.1 to ptr
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr %.8.i, i64 %.2) #3, !noalias !537
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !537
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !537
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !538
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !538
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !538
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i.i.i, %.111.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %.4, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %.4 ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %2 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i = add i64 %2, %.8.i.i.i1
  %.143.i.i.i = inttoptr i64 %.142.i.i.i to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !538
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.4
  %.8.i.i1.i = load i64, ptr @cnnc_program, align 16, !noalias !543
  %.15.i.i2 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.30, i64 %.8.i.i1.i) #3, !noalias !546
  %.20.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !546
  %3 = lshr i32 %.15.i.i2, 31
  %.21.i.i = zext nneg i32 %3 to i64
  %.22.i.i = or i64 %.20.i.i, %.21.i.i
  store i64 %.22.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !546
  tail call void @exit(i32 2) #14, !noalias !546
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_assign(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #3 {
.7:
  %.20.i = inttoptr i64 %.5 to ptr
  %.22.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.20.i, i32 61), !noalias !547
  %.23.i = ptrtoint ptr %.22.i to i64
  %.28.i = icmp eq ptr %.22.i, null
  %.128.i2.not = icmp slt i64 %.3, 1
  %or.cond = select i1 %.28.i, i1 true, i1 %.128.i2.not
  br i1 %or.cond, label %cnnc_assign.body.exit, label %B82.if.i.lr.ph

B82.if.i.lr.ph:                                   ; preds = %.7
  %.171.i = add i64 %.1, 104
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !547
  %invariant.op = add i64 %.1, %.173.i
  %.196.i = sub nsw i64 %.23.i, %.5
  br label %B82.if.i

B260.i:                                           ; preds = %B82.if.i
  %.206.i = tail call i32 @strncmp(ptr nonnull %.192.i, ptr nonnull %.20.i, i64 %.196.i), !noalias !547
  %.210.i = icmp eq i32 %.206.i, 0
  br i1 %.210.i, label %B308.i, label %B450.i

B308.i:                                           ; preds = %B260.i
  %.220.i = shl i64 %.70.i.04, 3
  %.221.i = add i64 %.220.i, %.4
  %.222.i = inttoptr i64 %.221.i to ptr
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !547
  %.224.not.i = icmp eq i64 %.223.i, 0
  br i1 %.224.not.i, label %B404.i, label %B348.i

B348.i:                                           ; preds = %B308.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.54 to i64), i64 %.5), !noalias !547
  br label %B404.i

B404.i:                                           ; preds = %B348.i, %B308.i
  %.235.i = add nsw i64 %.23.i, 1
  store i64 %.235.i, ptr %.222.i, align 8, !noalias !547
  br label %cnnc_assign.body.exit

B450.i:                                           ; preds = %B82.if.i, %B260.i
  %exitcond.not = icmp eq i64 %.141.i, %.3
  br i1 %exitcond.not, label %cnnc_assign.body.exit, label %B82.if.i

B82.if.i:                                         ; preds = %B82.if.i.lr.ph, %B450.i
  %.70.i.04 = phi i64 [ 0, %B82.if.i.lr.ph ], [ %.141.i, %B450.i ]
  %.141.i = add nuw nsw i64 %.70.i.04, 1
  %.179.i = add nsw i64 %.70.i.04, %.2
  %.180.i = shl nsw i64 %.179.i, 7
  %.181.i.reass = add i64 %.180.i, %invariant.op
  %.184.i = inttoptr i64 %.181.i.reass to ptr
  %.185.i = load i64, ptr %.184.i, align 8, !noalias !547
  %.187.i = add nsw i64 %.185.i, %.1
  %.192.i = inttoptr i64 %.187.i to ptr
  %.193.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.192.i), !noalias !547
  %.197.i = icmp eq i64 %.193.i, %.196.i
  br i1 %.197.i, label %B260.i, label %B450.i

cnnc_assign.body.exit:                            ; preds = %B450.i, %.7, %B404.i
  %.8.0 = phi i64 [ 0, %.7 ], [ 1, %B404.i ], [ 0, %B450.i ]
  ret i64 %.8.0
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_run_rows(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #3 {
.7:
  %time.i53 = alloca [2 x i64], align 8
  %time.i = alloca [2 x i64], align 8
  %.22.i = inttoptr i64 %.1 to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !550
  %.26.i = add i64 %.1, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !550
  %.18.i.i = add i64 %.23.i, 16
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !553
  %.21.i.i = shl i64 %.20.i.i, 3
  %.22.i.i = add i64 %.28.i, 8
  %.24.i.i = add i64 %.21.i.i, %.22.i.i
  %.109.i5.not.i = icmp slt i64 %.20.i.i, 1
  br i1 %.109.i5.not.i, label %cnnc_take_rows.exit, label %B108.if.i.lr.ph.i

B108.if.i.lr.ph.i:                                ; preds = %.7
  %.7.i.i.i = add i64 %.23.i, 104
  %.8.i.i.i = inttoptr i64 %.7.i.i.i to ptr
  %.37.i.i.i = add i64 %.23.i, 80
  %.38.i.i.i = inttoptr i64 %.37.i.i.i to ptr
  br label %B108.if.i.i

B310.i.i:                                         ; preds = %cnnc_row_bytes.exit.i
  %.192.i.i = mul nsw i64 %.42.i.i.i, %.2
  %.194.i.i = add nsw i64 %.192.i.i, %.165.i.i
  %.199.i.i = mul nsw i64 %.42.i.i.i, %.3
  br label %B336.i.i

B336.i.i:                                         ; preds = %cnnc_row_bytes.exit.i, %B108.if.i.i, %B310.i.i
  %data.2.1.i.i = phi i64 [ %.194.i.i, %B310.i.i ], [ %.165.i.i, %cnnc_row_bytes.exit.i ], [ %.165.i.i, %B108.if.i.i ]
  %filled.2.1.i.i = phi i64 [ %.199.i.i, %B310.i.i ], [ %.42.i.i.i, %cnnc_row_bytes.exit.i ], [ %.23.i.i.i, %B108.if.i.i ]
  %.214.i.i = inttoptr i64 %.153.i.i to ptr
  %.215.i.i = inttoptr i64 %data.2.1.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.214.i.i, ptr align 1 %.215.i.i, i64 %filled.2.1.i.i, i1 false), !noalias !553
  %.222.i.i = add nsw i64 %filled.2.1.i.i, %.153.i.i
  %.229.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !553
  %.233.i.i = sub nsw i64 %.229.i.i, %filled.2.1.i.i
  %.236.i.i = inttoptr i64 %.222.i.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %.236.i.i, i8 0, i64 %.233.i.i, i1 false), !noalias !553
  %exitcond.not.i = icmp eq i64 %.122.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %cnnc_take_rows.exit, label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B336.i.i, %B108.if.i.lr.ph.i
  %.51.i.07.i = phi i64 [ 0, %B108.if.i.lr.ph.i ], [ %.122.i.i, %B336.i.i ]
  %.122.i.i = add nuw nsw i64 %.51.i.07.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !556
  %.12.i.i.i = shl nsw i64 %.51.i.07.i, 7
  %.10.i.i.i = add i64 %.12.i.i.i, %.23.i
  %.13.i.i.i = add i64 %.10.i.i.i, %.9.i.i.i
  %.150.i.i = shl i64 %.51.i.07.i, 3
  %.151.i.i = add i64 %.150.i.i, %.24.i.i
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  %.153.i.i = load i64, ptr %.152.i.i, align 8, !noalias !553
  %.163.i.i = add i64 %.150.i.i, %.22.i.i
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  %.165.i.i = load i64, ptr %.164.i.i, align 8, !noalias !553
  %.12.i.i1.i = add i64 %.13.i.i.i, 64
  %.13.i.i2.i = inttoptr i64 %.12.i.i1.i to ptr
  %.14.i.i.i = load i64, ptr %.13.i.i2.i, align 8, !noalias !559
  %.15.i.i.i = icmp eq i64 %.14.i.i.i, 0
  %.21.i.i.i = add i64 %.13.i.i.i, 56
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !559
  br i1 %.15.i.i.i, label %B336.i.i, label %cnnc_row_bytes.exit.i

cnnc_row_bytes.exit.i:                            ; preds = %B108.if.i.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !559
  %.42.i.i.i = udiv i64 %.23.i.i.i, %.39.i.i.i
  %.188.i.i = icmp eq i64 %.14.i.i.i, 1
  br i1 %.188.i.i, label %B310.i.i, label %B336.i.i

cnnc_take_rows.exit:                              ; preds = %B336.i.i, %.7
  %.37.i = add i64 %.1, 8
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !550
  %.41.i = add i64 %.39.i, 24
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !550
  %.44.i = icmp sgt i64 %.43.i, 0
  %.47.i = icmp eq i64 %.2, 0
  %or.cond.i = select i1 %.44.i, i1 %.47.i, i1 false
  br i1 %or.cond.i, label %B220.i, label %B330.i

B220.i:                                           ; preds = %cnnc_take_rows.exit
  %.51.i = add i64 %.1, 40
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !550
  %.56.i = add i64 %.1, 32
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !550
  %.15.i.i = add i64 %.53.i, 24
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !562
  %.24.i.i1 = inttoptr i64 %.53.i to ptr
  %.25.i.i = load i64, ptr %.24.i.i1, align 8, !noalias !562
  %.28.i.i = inttoptr i64 %.25.i.i to ptr
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !562
  %.43.i.i = add i64 %.29.i.i, 32
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !562
  %.127.i1.not.i = icmp slt i64 %.45.i.i, 1
  br i1 %.127.i1.not.i, label %cnnc_run.exit, label %B246.if.i.lr.ph.i

B246.if.i.lr.ph.i:                                ; preds = %B220.i
  %.32.i.i = add i64 %.17.i.i, 16
  %.33.i.i = inttoptr i64 %.32.i.i to ptr
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !562
  %.170.i.i = add i64 %.29.i.i, 96
  %.171.i.i = inttoptr i64 %.170.i.i to ptr
  %.234.i.i = add i64 %.34.i.i, 16
  br label %B246.if.i.i

B544.i.i:                                         ; preds = %B246.if.i.i
  br label %B635.i.sink.split.i

B635.i.sink.split.i:                              ; preds = %B246.if.i.i, %B544.i.i
  %.3.sink.i = phi i64 [ %.58.i, %B544.i.i ], [ %.24.i.i, %B246.if.i.i ]
  %.227.i.i = shl i64 %.186.i.i, 3
  %.228.i.i = add i64 %.3.sink.i, %.227.i.i
  %.229.i.i2 = inttoptr i64 %.228.i.i to ptr
  %.230.i.i = load i64, ptr %.229.i.i2, align 8, !noalias !562
  %.222.i.i3 = shl i64 %.69.i.03.i, 3
  %.235.i.i = add i64 %.234.i.i, %.222.i.i3
  %.236.i.i4 = inttoptr i64 %.235.i.i to ptr
  store i64 %.230.i.i, ptr %.236.i.i4, align 8, !noalias !562
  br label %B635.i.i

B635.i.i:                                         ; preds = %B246.if.i.i, %B635.i.sink.split.i
  %exitcond.not.i5 = icmp eq i64 %.140.i.i, %.45.i.i
  br i1 %exitcond.not.i5, label %cnnc_run.exit, label %B246.if.i.i

B246.if.i.i:                                      ; preds = %B635.i.i, %B246.if.i.lr.ph.i
  %.69.i.03.i = phi i64 [ 0, %B246.if.i.lr.ph.i ], [ %.140.i.i, %B635.i.i ]
  %.140.i.i = add nuw nsw i64 %.69.i.03.i, 1
  %.172.i.i = load i64, ptr %.171.i.i, align 8, !noalias !562
  %.177.i.i = shl nsw i64 %.69.i.03.i, 4
  %.174.i.i = add i64 %.177.i.i, %.29.i.i
  %.178.i.i = add i64 %.174.i.i, %.172.i.i
  %.181.i.i = inttoptr i64 %.178.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !562
  %.184.i.i = add i64 %.178.i.i, 8
  %.185.i.i = inttoptr i64 %.184.i.i to ptr
  %.186.i.i = load i64, ptr %.185.i.i, align 8, !noalias !562
  switch i64 %.182.i.i, label %B635.i.i [
    i64 0, label %B635.i.sink.split.i
    i64 1, label %B544.i.i
  ]

cnnc_run.exit:                                    ; preds = %B635.i.i, %B220.i
  %.258.i.i = add i64 %.53.i, 8
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !562
  %.264.i.i = tail call i64 @cnnc_execute(i64 %.260.i.i, i64 %.17.i.i), !noalias !562
  br label %B330.i

B330.i:                                           ; preds = %cnnc_run.exit, %cnnc_take_rows.exit
  %.146.i88.not = icmp slt i64 %.5, 1
  br i1 %.146.i88.not, label %cnnc_run_rows.body.exit, label %B360.if.i.lr.ph

B360.if.i.lr.ph:                                  ; preds = %B330.i
  %rest.i = getelementptr inbounds nuw i8, ptr %time.i, i64 8
  %.187.i = add i64 %.1, 40
  %.188.i = inttoptr i64 %.187.i to ptr
  %.192.i = add i64 %.1, 32
  %.193.i = inttoptr i64 %.192.i to ptr
  %rest.i54 = getelementptr inbounds nuw i8, ptr %time.i53, i64 8
  br label %B360.if.i

B360.if.i:                                        ; preds = %B360.if.i.lr.ph, %cnnc_run.exit52
  %.88.i.090 = phi i64 [ 0, %B360.if.i.lr.ph ], [ %.159.i, %cnnc_run.exit52 ]
  %.159.i = add nuw nsw i64 %.88.i.090, 1
  %0 = shl i64 %.88.i.090, 3
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i)
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i) #3, !noalias !550
  %seconds.i = load i64, ptr %time.i, align 8, !noalias !550
  %nanoseconds.i = load i64, ptr %rest.i, align 8, !noalias !550
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i)
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !550
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !550
  %.15.i.i6 = add i64 %.189.i, 24
  %.16.i.i7 = inttoptr i64 %.15.i.i6 to ptr
  %.17.i.i8 = load i64, ptr %.16.i.i7, align 8, !noalias !565
  %.24.i.i9 = inttoptr i64 %.189.i to ptr
  %.25.i.i10 = load i64, ptr %.24.i.i9, align 8, !noalias !565
  %.28.i.i11 = inttoptr i64 %.25.i.i10 to ptr
  %.29.i.i12 = load i64, ptr %.28.i.i11, align 8, !noalias !565
  %.43.i.i13 = add i64 %.29.i.i12, 32
  %.44.i.i14 = inttoptr i64 %.43.i.i13 to ptr
  %.45.i.i15 = load i64, ptr %.44.i.i14, align 8, !noalias !565
  %.127.i1.not.i16 = icmp slt i64 %.45.i.i15, 1
  br i1 %.127.i1.not.i16, label %cnnc_run.exit52, label %B246.if.i.lr.ph.i17

B246.if.i.lr.ph.i17:                              ; preds = %B360.if.i
  %.32.i.i18 = add i64 %.17.i.i8, 16
  %.33.i.i19 = inttoptr i64 %.32.i.i18 to ptr
  %.34.i.i20 = load i64, ptr %.33.i.i19, align 8, !noalias !565
  %.170.i.i21 = add i64 %.29.i.i12, 96
  %.171.i.i22 = inttoptr i64 %.170.i.i21 to ptr
  %.234.i.i23 = add i64 %.34.i.i20, 16
  br label %B246.if.i.i24

B544.i.i36:                                       ; preds = %B246.if.i.i24
  br label %B635.i.sink.split.i37

B635.i.sink.split.i37:                            ; preds = %B246.if.i.i24, %B544.i.i36
  %.3.sink.i38 = phi i64 [ %.194.i, %B544.i.i36 ], [ %.24.i.i, %B246.if.i.i24 ]
  %.227.i.i39 = shl i64 %.186.i.i35, 3
  %.228.i.i40 = add i64 %.3.sink.i38, %.227.i.i39
  %.229.i.i41 = inttoptr i64 %.228.i.i40 to ptr
  %.230.i.i42 = load i64, ptr %.229.i.i41, align 8, !noalias !565
  %.222.i.i43 = shl i64 %.69.i.03.i25, 3
  %.235.i.i44 = add i64 %.234.i.i23, %.222.i.i43
  %.236.i.i45 = inttoptr i64 %.235.i.i44 to ptr
  store i64 %.230.i.i42, ptr %.236.i.i45, align 8, !noalias !565
  br label %B635.i.i46

B635.i.i46:                                       ; preds = %B246.if.i.i24, %B635.i.sink.split.i37
  %exitcond.not.i47 = icmp eq i64 %.140.i.i26, %.45.i.i15
  br i1 %exitcond.not.i47, label %cnnc_run.exit52, label %B246.if.i.i24

B246.if.i.i24:                                    ; preds = %B635.i.i46, %B246.if.i.lr.ph.i17
  %.69.i.03.i25 = phi i64 [ 0, %B246.if.i.lr.ph.i17 ], [ %.140.i.i26, %B635.i.i46 ]
  %.140.i.i26 = add nuw nsw i64 %.69.i.03.i25, 1
  %.172.i.i27 = load i64, ptr %.171.i.i22, align 8, !noalias !565
  %.177.i.i28 = shl nsw i64 %.69.i.03.i25, 4
  %.174.i.i29 = add i64 %.177.i.i28, %.29.i.i12
  %.178.i.i30 = add i64 %.174.i.i29, %.172.i.i27
  %.181.i.i31 = inttoptr i64 %.178.i.i30 to ptr
  %.182.i.i32 = load i64, ptr %.181.i.i31, align 8, !noalias !565
  %.184.i.i33 = add i64 %.178.i.i30, 8
  %.185.i.i34 = inttoptr i64 %.184.i.i33 to ptr
  %.186.i.i35 = load i64, ptr %.185.i.i34, align 8, !noalias !565
  switch i64 %.182.i.i32, label %B635.i.i46 [
    i64 0, label %B635.i.sink.split.i37
    i64 1, label %B544.i.i36
  ]

cnnc_run.exit52:                                  ; preds = %B635.i.i46, %B360.if.i
  %.258.i.i48 = add i64 %.189.i, 8
  %.259.i.i49 = inttoptr i64 %.258.i.i48 to ptr
  %.260.i.i50 = load i64, ptr %.259.i.i49, align 8, !noalias !565
  %.264.i.i51 = call i64 @cnnc_execute(i64 %.260.i.i50, i64 %.17.i.i8), !noalias !565
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i53)
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i53) #3, !noalias !550
  %seconds.i55 = load i64, ptr %time.i53, align 8, !noalias !550
  %nanoseconds.i56 = load i64, ptr %rest.i54, align 8, !noalias !550
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i53)
  %reass.add = sub i64 %seconds.i55, %seconds.i
  %reass.mul = mul i64 %reass.add, 1000000000
  %sum.i58 = sub i64 %nanoseconds.i56, %nanoseconds.i
  %.198.i = add i64 %sum.i58, %reass.mul
  %.201.i = add i64 %0, %.4
  %.202.i = inttoptr i64 %.201.i to ptr
  store i64 %.198.i, ptr %.202.i, align 8, !noalias !550
  %exitcond.not = icmp eq i64 %.159.i, %.5
  br i1 %exitcond.not, label %cnnc_run_rows.body.exit, label %B360.if.i

cnnc_run_rows.body.exit:                          ; preds = %cnnc_run.exit52, %B330.i
  %.17.i.i60 = load i64, ptr %.22.i, align 8, !noalias !568
  %.31.i.i = add i64 %.17.i.i60, 24
  %.32.i.i63 = inttoptr i64 %.31.i.i to ptr
  %.33.i.i64 = load i64, ptr %.32.i.i63, align 8, !noalias !568
  %.116.i18.not.i = icmp slt i64 %.33.i.i64, 1
  br i1 %.116.i18.not.i, label %cnnc_put_rows.exit, label %B158.if.i.lr.ph.i

B158.if.i.lr.ph.i:                                ; preds = %cnnc_run_rows.body.exit
  %.22.i.i65 = load i64, ptr %.38.i, align 8, !noalias !568
  %.7.i.i.i66 = add i64 %.17.i.i60, 16
  %.8.i.i.i67 = inttoptr i64 %.7.i.i.i66 to ptr
  %.7.i.i.i.i = add i64 %.17.i.i60, 104
  %.8.i.i.i.i = inttoptr i64 %.7.i.i.i.i to ptr
  %.162.i.i = add i64 %.1, 32
  %.163.i.i68 = inttoptr i64 %.162.i.i to ptr
  %.37.i.i.i69 = add i64 %.17.i.i60, 80
  %.38.i.i14.i = inttoptr i64 %.37.i.i.i69 to ptr
  %.227.i.i70 = add i64 %.1, 24
  %.228.i.i71 = inttoptr i64 %.227.i.i70 to ptr
  %.238.i.i = add i64 %.22.i.i65, 40
  %.239.i.i = inttoptr i64 %.238.i.i to ptr
  %.44.i.i.i = add i64 %.1, 48
  %.45.i.i.i = inttoptr i64 %.44.i.i.i to ptr
  %.224.i.i.i = add i64 %.1, 56
  %.225.i.i.i = inttoptr i64 %.224.i.i.i to ptr
  br label %B158.if.i.i

B350.i.i:                                         ; preds = %cnnc_row_bytes.exit.i79
  %.198.i.i = add i64 %.13.i.i.i.i, 72
  %.199.i.i87 = inttoptr i64 %.198.i.i to ptr
  %.200.i.i = load i64, ptr %.199.i.i87, align 8, !noalias !568
  %.202.i.i = call i64 @llvm.smax.i64(i64 %.200.i.i, i64 1)
  %.205.i.i = add i64 %.13.i.i.i.i, 48
  %.206.i.i = inttoptr i64 %.205.i.i to ptr
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !568
  %.208.i.i = mul nsw i64 %.202.i.i, %.207.i.i
  %.210.i.i = udiv i64 %.42.i.i.i80, %.208.i.i
  %.212.i.i = mul nsw i64 %.210.i.i, %.2
  %.217.i.i = mul nsw i64 %.42.i.i.i80, %.3
  br label %B512.i.i

B512.i.i:                                         ; preds = %cnnc_row_bytes.exit.i79, %B158.if.i.i, %B350.i.i
  %before.2.1.i.i = phi i64 [ %.212.i.i, %B350.i.i ], [ 0, %cnnc_row_bytes.exit.i79 ], [ 0, %B158.if.i.i ]
  %bytes.2.1.i.i = phi i64 [ %.217.i.i, %B350.i.i ], [ %.42.i.i.i80, %cnnc_row_bytes.exit.i79 ], [ %.23.i.i13.i, %B158.if.i.i ]
  %.229.i.i82 = load i64, ptr %.228.i.i71, align 8, !noalias !568
  %.24.i.i.i = add i64 %.166.i.i, 8
  %.25.i.i.i = add i64 %.24.i.i.i, %.229.i.i82
  %.26.i.i.i = inttoptr i64 %.25.i.i.i to ptr
  %.27.i.i.i = load i64, ptr %.26.i.i.i, align 8, !noalias !571
  %.38.i.i.i83 = icmp sgt i64 %.27.i.i.i, -1
  %.46.i.i.i = icmp sgt i64 %bytes.2.1.i.i, 0
  %or.cond.i.i = select i1 %.38.i.i.i83, i1 %.46.i.i.i, i1 false
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %B512.i.i
  %.19.i.i.i = inttoptr i64 %.229.i.i82 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !571
  %.60.i.i.i = trunc i64 %.27.i.i.i to i32
  %.72.i.i.i = add i64 %.20.i.i.i, %.129.i.i
  %.74.i.i.i = shl i64 %.72.i.i.i, 3
  %.75.i.i.i = add i64 %.74.i.i.i, %.229.i.i82
  %.76.i.i.i = inttoptr i64 %.75.i.i.i to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.82.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i = add nsw i64 %written.2.0.i.i.i, %.169.i.i
  %.58.i.i.i = sub nsw i64 %bytes.2.1.i.i, %written.2.0.i.i.i
  %.61.i.i.i = inttoptr i64 %.55.i.i.i to ptr
  %.62.i.i.i = call i64 @write(i32 %.60.i.i.i, ptr %.61.i.i.i, i64 %.58.i.i.i) #3, !noalias !571
  %.67.i.i.i = icmp slt i64 %.62.i.i.i, 0
  br i1 %.67.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.77.i.i.i = load i64, ptr %.76.i.i.i, align 8, !noalias !571
  call fastcc void @cnnc_unwritable(i64 %.77.i.i.i), !noalias !571
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.82.i.i.i = add nsw i64 %.62.i.i.i, %written.2.0.i.i.i
  %.98.i.i.i = icmp slt i64 %.82.i.i.i, %bytes.2.1.i.i
  br i1 %.98.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %B512.i.i
  %.240.i.i = load i64, ptr %.239.i.i, align 8, !noalias !568
  %.241.i.i = icmp sgt i64 %.240.i.i, 0
  br i1 %.241.i.i, label %B636.i.i, label %B674.i.i

B636.i.i:                                         ; preds = %cnnc_write.exit.i
  %.23.i.i.i85 = load i64, ptr %.38.i, align 8, !noalias !574
  %.26.i.i2.i = add i64 %.13.i.i.i.i, 72
  %.27.i.i3.i = inttoptr i64 %.26.i.i2.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i3.i, align 8, !noalias !574
  %.30.i.i.i = call i64 @llvm.smax.i64(i64 %.28.i.i.i, i64 1)
  %.39.i.i.i86 = add i64 %.23.i.i.i85, 8
  %.40.i.i.i = inttoptr i64 %.39.i.i.i86 to ptr
  %.41.i.i.i = load i64, ptr %.40.i.i.i, align 8, !noalias !574
  %.54.i.i.i = icmp eq i64 %.41.i.i.i, 1
  %..i.i.i = select i1 %.54.i.i.i, i64 88, i64 0
  %.70.i.i4.i = load i64, ptr %.22.i, align 8, !noalias !574
  %.73.i.i.i = add i64 %..i.i.i, %.13.i.i.i.i
  %.74.i.i5.i = inttoptr i64 %.73.i.i.i to ptr
  %.75.i.i6.i = load i64, ptr %.74.i.i5.i, align 8, !noalias !574
  %.76.i.i7.i = add nsw i64 %.75.i.i6.i, %.70.i.i4.i
  %.82.i.i8.i = add i64 %.13.i.i.i.i, 48
  %.83.i.i.i = inttoptr i64 %.82.i.i8.i to ptr
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !574
  %.88.i.i.i = mul nsw i64 %.84.i.i.i, %.30.i.i.i
  %.94.i.i.i = udiv i64 %bytes.2.1.i.i, %.88.i.i.i
  %.178.i1.not.i.i = icmp slt i64 %.94.i.i.i, 1
  br i1 %.178.i1.not.i.i, label %B674.i.i, label %B422.if.i.lr.ph.i.i

B422.if.i.lr.ph.i.i:                              ; preds = %B636.i.i
  %.46.i.i9.i = load i64, ptr %.45.i.i.i, align 8, !noalias !574
  %.253.i.i.i = trunc i64 %.46.i.i9.i to i32
  %.271.i.i.i = add i64 %.23.i.i.i85, 40
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  %text.168.text.1.169.i.i.i = select i1 %.54.i.i.i, ptr @text.168, ptr @text.1.169
  %.109.i.i.i.i = icmp eq i64 %.41.i.i.i, 0
  %text.9.text.10.i.i.i.i = select i1 %.54.i.i.i, ptr @text.9, ptr @text.10
  br label %B422.if.i.i.i

B100.i.i.i.i.i:                                   ; preds = %B38.if.i.i.i.i.i
  %.203.i.i.i.i.i = icmp slt i64 %best.2.0.i4.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i, label %B234.i.i.i.i.i, label %B194.i.i.i.i.i

B194.i.i.i.i.i:                                   ; preds = %B100.i.i.i.i.i
  %.211.i.i.i.i.i = shl i64 %best.2.0.i4.i.i.i.i, 2
  %.212.i.i.i.i.i = add i64 %.211.i.i.i.i.i, %.268.i.i.i
  %.213.i.i.i.i.i = inttoptr i64 %.212.i.i.i.i.i to ptr
  %.214.i.i.i.i.i = load float, ptr %.213.i.i.i.i.i, align 4, !noalias !577
  %.218.i.i.i.i.i = fcmp ogt float %.141.i.i.i.i.i, %.214.i.i.i.i.i
  br i1 %.218.i.i.i.i.i, label %B234.i.i.i.i.i, label %B241.i.i.i.i.i

B234.i.i.i.i.i:                                   ; preds = %B194.i.i.i.i.i, %B100.i.i.i.i.i
  br label %B241.i.i.i.i.i

B241.i.i.i.i.i:                                   ; preds = %B38.if.i.i.i.i.i, %B234.i.i.i.i.i, %B194.i.i.i.i.i
  %best.3.1.i.i.i.i.i = phi i64 [ %.37.i.03.i.i.i.i, %B234.i.i.i.i.i ], [ %best.2.0.i4.i.i.i.i, %B38.if.i.i.i.i.i ], [ %best.2.0.i4.i.i.i.i, %B194.i.i.i.i.i ]
  %exitcond.not.i.i.i.i = icmp eq i64 %.108.i.i.i.i.i, %.30.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %cnnc_next_largest.exit.i.i.i, label %B38.if.i.i.i.i.i

B38.if.i.i.i.i.i:                                 ; preds = %B422.if.i.i.i, %B241.i.i.i.i.i
  %best.2.0.i4.i.i.i.i = phi i64 [ %best.3.1.i.i.i.i.i, %B241.i.i.i.i.i ], [ -1, %B422.if.i.i.i ]
  %.37.i.03.i.i.i.i = phi i64 [ %.108.i.i.i.i.i, %B241.i.i.i.i.i ], [ 0, %B422.if.i.i.i ]
  %.108.i.i.i.i.i = add nuw nsw i64 %.37.i.03.i.i.i.i, 1
  %.138.i.i.i.i.i = shl i64 %.37.i.03.i.i.i.i, 2
  %.139.i.i.i.i.i = add i64 %.138.i.i.i.i.i, %.268.i.i.i
  %.140.i.i.i.i.i = inttoptr i64 %.139.i.i.i.i.i to ptr
  %.141.i.i.i.i.i = load float, ptr %.140.i.i.i.i.i, align 4, !noalias !577
  %.147.i.i.i.i.i = fcmp uno float %.141.i.i.i.i.i, 0.000000e+00
  br i1 %.147.i.i.i.i.i, label %B241.i.i.i.i.i, label %B100.i.i.i.i.i

cnnc_next_largest.exit.i.i.i:                     ; preds = %B241.i.i.i.i.i
  %.187.i.i.i = add nsw i64 %.123.i.02.i.i, -1
  %.191.i.i.i = add nuw nsw i64 %.120.i.03.i.i, 1
  %.78.i.i.i.i = icmp sgt i64 %best.3.1.i.i.i.i.i, -1
  %.92.i.i.i.i = icmp sgt i64 %.273.i.i.i, 0
  %or.cond.i.i.i.i = select i1 %.78.i.i.i.i, i1 %.92.i.i.i.i, i1 false
  br i1 %or.cond.i.i.i.i, label %B200.i.i.i.i, label %cnnc_print_largest.exit.i.i

B200.i.i.i.i:                                     ; preds = %cnnc_next_largest.exit.i.i.i, %cnnc_next_largest.exit27.i.i.i
  %printed.2.0.i.i.i.i = phi i64 [ %.231.i.i.i.i, %cnnc_next_largest.exit27.i.i.i ], [ 0, %cnnc_next_largest.exit.i.i.i ]
  %index.2.0.i.i.i.i = phi i64 [ %best.3.1.i.i23.i.i.i, %cnnc_next_largest.exit27.i.i.i ], [ %best.3.1.i.i.i.i.i, %cnnc_next_largest.exit.i.i.i ]
  %.101.i.i.i.i = shl i64 %index.2.0.i.i.i.i, 2
  %.102.i.i.i.i = add i64 %.101.i.i.i.i, %.268.i.i.i
  %.103.i.i.i.i = inttoptr i64 %.102.i.i.i.i to ptr
  %.104.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !582
  br i1 %.109.i.i.i.i, label %B244.i.i.i.i, label %B362.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.116.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.2.170, i64 %index.2.0.i.i.i.i) #3, !noalias !582
  %.121.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %3 = lshr i32 %.116.i.i.i.i, 31
  %.122.i.i.i.i = zext nneg i32 %3 to i64
  %.123.i.i.i.i = or i64 %.121.i.i.i.i, %.122.i.i.i.i
  store i64 %.123.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %.130.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.131.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.3.171, double %.130.i.i.i.i) #3, !noalias !582
  br label %B620.i.i.i.i

B362.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.145.not.i.i.i.i = icmp eq i64 %printed.2.0.i.i.i.i, 0
  %..i.i.i.i = select i1 %.145.not.i.i.i.i, i64 ptrtoint (ptr @text.6 to i64), i64 ptrtoint (ptr @text.5.173 to i64)
  %.172.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.4.172, i64 %..i.i.i.i, i64 %index.2.0.i.i.i.i) #3, !noalias !582
  %.177.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %4 = lshr i32 %.172.i.i.i.i, 31
  %.178.i.i.i.i = zext nneg i32 %4 to i64
  %.179.i.i.i.i = or i64 %.177.i.i.i.i, %.178.i.i.i.i
  store i64 %.179.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %.191.i.i.i.i = fsub float %.104.i.i.i.i, %.104.i.i.i.i
  %.194.i.i.i.i = fcmp oeq float %.191.i.i.i.i, 0.000000e+00
  br i1 %.194.i.i.i.i, label %B504.i.i.i.i, label %B564.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.201.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.202.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.7.174, double %.201.i.i.i.i) #3, !noalias !582
  br label %B620.i.i.i.i

B564.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.220.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.8) #3, !noalias !582
  br label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B564.i.i.i.i, %B504.i.i.i.i, %B244.i.i.i.i
  %.220.i.sink.i.i.i = phi i32 [ %.220.i.i.i.i, %B564.i.i.i.i ], [ %.202.i.i.i.i, %B504.i.i.i.i ], [ %.131.i.i.i.i, %B244.i.i.i.i ]
  %.225.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %5 = lshr i32 %.220.i.sink.i.i.i, 31
  %.226.i.i.i.i = zext nneg i32 %5 to i64
  %.227.i.i.i.i = or i64 %.225.i.i.i.i, %.226.i.i.i.i
  store i64 %.227.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  br label %B38.if.i.i5.i.i.i

B112.i.i.i.i.i:                                   ; preds = %B38.if.i.i5.i.i.i
  %.172.i.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !583
  %.178.i.i.i.i.i = fcmp ogt float %.141.i.i12.i.i.i, %.172.i.i.i.i.i
  br i1 %.178.i.i.i.i.i, label %B241.i.i22.i.i.i, label %B156.i.i.i.i.i

B156.i.i.i.i.i:                                   ; preds = %B112.i.i.i.i.i
  %.182.i.i.i.i.i = fcmp oeq float %.141.i.i12.i.i.i, %.172.i.i.i.i.i
  %.188.i.i.i.i.i = icmp slt i64 %.37.i.03.i7.i.i.i, %index.2.0.i.i.i.i
  %or.cond68.i.i.i.i.i = and i1 %.188.i.i.i.i.i, %.182.i.i.i.i.i
  br i1 %or.cond68.i.i.i.i.i, label %B241.i.i22.i.i.i, label %B182.i.i.i.i.i

B182.i.i.i.i.i:                                   ; preds = %B156.i.i.i.i.i
  %.203.i.i15.i.i.i = icmp slt i64 %best.2.0.i4.i6.i.i.i, 0
  br i1 %.203.i.i15.i.i.i, label %B234.i.i26.i.i.i, label %B194.i.i16.i.i.i

B194.i.i16.i.i.i:                                 ; preds = %B182.i.i.i.i.i
  %.211.i.i17.i.i.i = shl i64 %best.2.0.i4.i6.i.i.i, 2
  %.212.i.i18.i.i.i = add i64 %.211.i.i17.i.i.i, %.268.i.i.i
  %.213.i.i19.i.i.i = inttoptr i64 %.212.i.i18.i.i.i to ptr
  %.214.i.i20.i.i.i = load float, ptr %.213.i.i19.i.i.i, align 4, !noalias !583
  %.218.i.i21.i.i.i = fcmp ogt float %.141.i.i12.i.i.i, %.214.i.i20.i.i.i
  br i1 %.218.i.i21.i.i.i, label %B234.i.i26.i.i.i, label %B241.i.i22.i.i.i

B234.i.i26.i.i.i:                                 ; preds = %B194.i.i16.i.i.i, %B182.i.i.i.i.i
  br label %B241.i.i22.i.i.i

B241.i.i22.i.i.i:                                 ; preds = %B38.if.i.i5.i.i.i, %B234.i.i26.i.i.i, %B194.i.i16.i.i.i, %B156.i.i.i.i.i, %B112.i.i.i.i.i
  %best.3.1.i.i23.i.i.i = phi i64 [ %best.2.0.i4.i6.i.i.i, %B112.i.i.i.i.i ], [ %best.2.0.i4.i6.i.i.i, %B38.if.i.i5.i.i.i ], [ %best.2.0.i4.i6.i.i.i, %B156.i.i.i.i.i ], [ %.37.i.03.i7.i.i.i, %B234.i.i26.i.i.i ], [ %best.2.0.i4.i6.i.i.i, %B194.i.i16.i.i.i ]
  %exitcond.not.i24.i.i.i = icmp eq i64 %.108.i.i8.i.i.i, %.30.i.i.i
  br i1 %exitcond.not.i24.i.i.i, label %cnnc_next_largest.exit27.i.i.i, label %B38.if.i.i5.i.i.i

B38.if.i.i5.i.i.i:                                ; preds = %B241.i.i22.i.i.i, %B620.i.i.i.i
  %best.2.0.i4.i6.i.i.i = phi i64 [ %best.3.1.i.i23.i.i.i, %B241.i.i22.i.i.i ], [ -1, %B620.i.i.i.i ]
  %.37.i.03.i7.i.i.i = phi i64 [ %.108.i.i8.i.i.i, %B241.i.i22.i.i.i ], [ 0, %B620.i.i.i.i ]
  %.108.i.i8.i.i.i = add nuw nsw i64 %.37.i.03.i7.i.i.i, 1
  %.138.i.i9.i.i.i = shl i64 %.37.i.03.i7.i.i.i, 2
  %.139.i.i10.i.i.i = add i64 %.138.i.i9.i.i.i, %.268.i.i.i
  %.140.i.i11.i.i.i = inttoptr i64 %.139.i.i10.i.i.i to ptr
  %.141.i.i12.i.i.i = load float, ptr %.140.i.i11.i.i.i, align 4, !noalias !583
  %.147.i.i13.i.i.i = fcmp uno float %.141.i.i12.i.i.i, 0.000000e+00
  %.151.i.i.i.i.i = icmp eq i64 %.37.i.03.i7.i.i.i, %index.2.0.i.i.i.i
  %or.cond.i.i.i.i.i = or i1 %.151.i.i.i.i.i, %.147.i.i13.i.i.i
  br i1 %or.cond.i.i.i.i.i, label %B241.i.i22.i.i.i, label %B112.i.i.i.i.i

cnnc_next_largest.exit27.i.i.i:                   ; preds = %B241.i.i22.i.i.i
  %.247.i.i.i.i = icmp sgt i64 %best.3.1.i.i23.i.i.i, -1
  %.231.i.i.i.i = add nuw nsw i64 %printed.2.0.i.i.i.i, 1
  %.259.i.i.i.i = icmp slt i64 %.231.i.i.i.i, %.273.i.i.i
  %or.cond65.i.i.i.i = select i1 %.247.i.i.i.i, i1 %.259.i.i.i.i, i1 false
  br i1 %or.cond65.i.i.i.i, label %B200.i.i.i.i, label %cnnc_print_largest.exit.i.i

cnnc_print_largest.exit.i.i:                      ; preds = %cnnc_next_largest.exit27.i.i.i, %cnnc_next_largest.exit.i.i.i
  %.313.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.9.text.10.i.i.i.i) #3, !noalias !582
  %.318.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %6 = lshr i32 %.313.i.i.i.i, 31
  %.319.i.i.i.i = zext nneg i32 %6 to i64
  %.320.i.i.i.i = or i64 %.318.i.i.i.i, %.319.i.i.i.i
  store i64 %.320.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %.178.i.i.i = icmp sgt i64 %.123.i.02.i.i, 1
  br i1 %.178.i.i.i, label %B422.if.i.i.i, label %B674.i.i

B422.if.i.i.i:                                    ; preds = %cnnc_print_largest.exit.i.i, %B422.if.i.lr.ph.i.i
  %.120.i.03.i.i = phi i64 [ 0, %B422.if.i.lr.ph.i.i ], [ %.191.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.123.i.02.i.i = phi i64 [ %.94.i.i.i, %B422.if.i.lr.ph.i.i ], [ %.187.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.245.i.pre.pre.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !574
  %.227.i.i.i = icmp sgt i64 %.245.i.pre.pre.i.i, 0
  %or.cond.i10.i = select i1 %.54.i.i.i, i1 %.227.i.i.i, i1 false
  %"$phi542.1.2.1.i.i.i" = select i1 %or.cond.i10.i, ptr @text.161, ptr @text.1.162
  %.246.i.i.i = add nsw i64 %.245.i.pre.pre.i.i, 1
  store i64 %.246.i.i.i, ptr %.225.i.i.i, align 8, !noalias !574
  %.255.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %"$phi542.1.2.1.i.i.i") #3, !noalias !574
  %.260.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !574
  %7 = lshr i32 %.255.i.i.i, 31
  %.261.i.i.i = zext nneg i32 %7 to i64
  %.262.i.i.i = or i64 %.260.i.i.i, %.261.i.i.i
  store i64 %.262.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !574
  %.266.i.i.i = mul nsw i64 %.120.i.03.i.i, %.88.i.i.i
  %.268.i.i.i = add nsw i64 %.266.i.i.i, %.169.i.i
  %.273.i.i.i = load i64, ptr %.272.i.i.i, align 8, !noalias !574
  %.276.i.i.i = add nsw i64 %.120.i.03.i.i, %before.2.1.i.i
  %.54.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.168.text.1.169.i.i.i, i64 %.76.i.i7.i, i64 %.276.i.i.i) #3, !noalias !582
  %.59.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %8 = lshr i32 %.54.i.i.i.i, 31
  %.60.i.i.i.i = zext nneg i32 %8 to i64
  %.61.i.i.i.i = or i64 %.59.i.i.i.i, %.60.i.i.i.i
  store i64 %.61.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  br label %B38.if.i.i.i.i.i

B674.i.i:                                         ; preds = %cnnc_print_largest.exit.i.i, %B636.i.i, %cnnc_write.exit.i
  %exitcond.not.i84 = icmp eq i64 %.129.i.i, %.33.i.i64
  br i1 %exitcond.not.i84, label %cnnc_put_rows.exit, label %B158.if.i.i

B158.if.i.i:                                      ; preds = %B674.i.i, %B158.if.i.lr.ph.i
  %.57.i.020.i = phi i64 [ 0, %B158.if.i.lr.ph.i ], [ %.129.i.i, %B674.i.i ]
  %.129.i.i = add nuw nsw i64 %.57.i.020.i, 1
  %.9.i.i.i72 = load i64, ptr %.8.i.i.i67, align 8, !noalias !586
  %.10.i.i.i73 = add nsw i64 %.9.i.i.i72, %.57.i.020.i
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !589
  %.12.i.i.i.i = shl nsw i64 %.10.i.i.i73, 7
  %.10.i.i.i.i = add i64 %.9.i.i.i.i, %.17.i.i60
  %.13.i.i.i.i = add i64 %.10.i.i.i.i, %.12.i.i.i.i
  %.164.i.i74 = load i64, ptr %.163.i.i68, align 8, !noalias !568
  %.166.i.i = shl i64 %.57.i.020.i, 3
  %.167.i.i = add i64 %.164.i.i74, %.166.i.i
  %.168.i.i = inttoptr i64 %.167.i.i to ptr
  %.169.i.i = load i64, ptr %.168.i.i, align 8, !noalias !568
  %.12.i.i.i75 = add i64 %.13.i.i.i.i, 64
  %.13.i.i.i76 = inttoptr i64 %.12.i.i.i75 to ptr
  %.14.i.i.i77 = load i64, ptr %.13.i.i.i76, align 8, !noalias !592
  %.15.i.i.i78 = icmp eq i64 %.14.i.i.i77, 0
  %.21.i.i11.i = add i64 %.13.i.i.i.i, 56
  %.22.i.i12.i = inttoptr i64 %.21.i.i11.i to ptr
  %.23.i.i13.i = load i64, ptr %.22.i.i12.i, align 8, !noalias !592
  br i1 %.15.i.i.i78, label %B512.i.i, label %cnnc_row_bytes.exit.i79

cnnc_row_bytes.exit.i79:                          ; preds = %B158.if.i.i
  %.39.i.i15.i = load i64, ptr %.38.i.i14.i, align 8, !noalias !592
  %.42.i.i.i80 = udiv i64 %.23.i.i13.i, %.39.i.i15.i
  %.194.i.i81 = icmp eq i64 %.14.i.i.i77, 1
  br i1 %.194.i.i81, label %B350.i.i, label %B512.i.i

cnnc_put_rows.exit:                               ; preds = %B674.i.i, %cnnc_run_rows.body.exit
  ret void
}

; Function Attrs: nounwind
define range(i64 1, -9223372036854775808) i64 @cnnc_execute(i64 %.1, i64 %.2) local_unnamed_addr #3 {
.4:
  %.12.i = add i64 %.2, 64
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !595
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !595
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !598
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !598
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !598
  %.61.i.i = sub i64 %.24.i.i, %.19.i.i
  %.106.i6.not.i = icmp slt i64 %.61.i.i, 1
  br i1 %.106.i6.not.i, label %cnnc_clear_counters.exit, label %B186.if.i.lr.ph.i

B186.if.i.lr.ph.i:                                ; preds = %B80.i
  %.18.i.i.i = add i64 %.2, 24
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %spec.select2.i = add nuw nsw i64 %.31.i, 1
  %.230.i3.i = icmp sgt i64 %.31.i, -1
  br label %B186.if.i.i

B186.i.loopexit.i:                                ; preds = %B258.if.i.i, %B186.if.i.i
  %.106.i.i = icmp samesign ugt i64 %.51.i.07.i, 1
  br i1 %.106.i.i, label %B186.if.i.i, label %cnnc_clear_counters.exit

B186.if.i.i:                                      ; preds = %B186.i.loopexit.i, %B186.if.i.lr.ph.i
  %.48.i.08.i = phi i64 [ %.19.i.i, %B186.if.i.lr.ph.i ], [ %.119.i.i, %B186.i.loopexit.i ]
  %.51.i.07.i = phi i64 [ %.61.i.i, %B186.if.i.lr.ph.i ], [ %.115.i.i, %B186.i.loopexit.i ]
  %.115.i.i = add nsw i64 %.51.i.07.i, -1
  %.119.i.i = add i64 %.48.i.08.i, 1
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !601
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !601
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !601
  %.21.i.i.i = mul i64 %.15.i.i.i, %.10.i.i.i
  br i1 %.230.i3.i, label %B258.if.i.i, label %B186.i.loopexit.i

B258.if.i.i:                                      ; preds = %B186.if.i.i, %B258.if.i.i
  %.177.i.05.i = phi i64 [ %.239.i.i, %B258.if.i.i ], [ %spec.select2.i, %B186.if.i.i ]
  %.174.i.04.i = phi i64 [ %.243.i.i, %B258.if.i.i ], [ 0, %B186.if.i.i ]
  %.239.i.i = add nsw i64 %.177.i.05.i, -1
  %.243.i.i = add nuw nsw i64 %.174.i.04.i, 1
  %reass.add.i = add i64 %.174.i.04.i, %.21.i.i.i
  %reass.mul.i = shl i64 %reass.add.i, 6
  %.270.i.i = add i64 %reass.mul.i, %.20.i.i.i
  %.273.i.i = inttoptr i64 %.270.i.i to ptr
  store i64 0, ptr %.273.i.i, align 8, !noalias !598
  %.230.i.i = icmp sgt i64 %.177.i.05.i, 1
  br i1 %.230.i.i, label %B258.if.i.i, label %B186.i.loopexit.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !595
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #3, !noalias !595
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !595
  br label %cnnc_execute.body.exit

cnnc_execute.body.exit:                           ; preds = %cnnc_clear_counters.exit, %B298.i
  %storemerge.i = phi i64 [ 1, %B298.i ], [ %.45.i, %cnnc_clear_counters.exit ]
  ret i64 %storemerge.i
}

; Function Attrs: nounwind
define noundef i64 @cnnc_walk(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #3 {
.6:
  %slot.i34 = alloca i32, align 4
  %time.i.i13.i = alloca [2 x i64], align 8
  %time.i.i.i1 = alloca [2 x i64], align 8
  %time.i.i1.i = alloca [2 x i64], align 8
  %time.i.i.i = alloca [2 x i64], align 8
  %slot.i = alloca i32, align 4
  %.20.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.20.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %slot.i)
  call void @llvm.x86.sse.stmxcsr(ptr nonnull %slot.i), !noalias !604
  %before.i = load i32, ptr %slot.i, align 4, !noalias !604
  store i32 40896, ptr %slot.i, align 4, !noalias !604
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %slot.i), !noalias !604
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i)
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !604
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !604
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !604
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !604
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !604
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !604
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !604
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !604
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !604
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !604
  %.56.i.i = sub i64 %.19.i.i, %.14.i.i
  %.101.i15.not.i = icmp slt i64 %.56.i.i, 1
  br i1 %.69.i, label %B496.i, label %B530.i

B496.i:                                           ; preds = %.6
  br i1 %.101.i15.not.i, label %cnnc_walk.body.exit, label %B132.if.i.lr.ph.i

B132.if.i.lr.ph.i:                                ; preds = %B496.i
  %.8.i.i12.i = inttoptr i64 %.1 to ptr
  %.6.i.i.i = add i64 %.1, 80
  %.7.i.i.i = inttoptr i64 %.6.i.i.i to ptr
  %rest.i.i.i = getelementptr inbounds nuw i8, ptr %time.i.i.i, i64 8
  %.37.i.i.i = add i64 %.1, 64
  %.38.i.i.i = inttoptr i64 %.37.i.i.i to ptr
  %rest.i.i7.i = getelementptr inbounds nuw i8, ptr %time.i.i1.i, i64 8
  br label %B132.if.i.i

B232.i.i:                                         ; preds = %B132.if.i.i
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !607
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i.i), !noalias !612
  %0 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i.i) #3, !noalias !607
  %seconds.i.i.i = load i64, ptr %time.i.i.i, align 8, !noalias !607
  %nanoseconds.i.i.i = load i64, ptr %rest.i.i.i, align 8, !noalias !607
  %scaled.i.i.i = mul i64 %seconds.i.i.i, 1000000000
  %sum.i.i.i = add i64 %scaled.i.i.i, %nanoseconds.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i.i), !noalias !612
  %.24.i.i.pre.i = load i64, ptr %.8.i.i12.i, align 8, !noalias !613
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %sum.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !613
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !613
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !613
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !613
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 %.152.i.i) #3, !noalias !613
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !616
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !616
  %.32.i.i.i = sub nsw i64 %.43.i.017.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !616
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !616
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i1.i), !noalias !612
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i1.i) #3, !noalias !616
  %seconds.i.i8.i = load i64, ptr %time.i.i1.i, align 8, !noalias !616
  %nanoseconds.i.i9.i = load i64, ptr %rest.i.i7.i, align 8, !noalias !616
  %scaled.i.i10.i = mul i64 %seconds.i.i8.i, 1000000000
  %sum.i.i11.i = add i64 %scaled.i.i10.i, %nanoseconds.i.i9.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i1.i), !noalias !612
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %sum.i.i11.i, ptr %.65.i.i.i, align 8, !noalias !616
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !616
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.016.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.017.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.016.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.016.i, -1
  %.114.i.i = add i64 %.43.i.017.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i12.i, align 8, !noalias !619
  %.11.i.i13.i = mul i64 %.43.i.017.i, 40
  %.12.i.i14.i = add i64 %.11.i.i13.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i14.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !612
  %.157.i.i = icmp sgt i64 %.152.i.i, 0
  br i1 %.157.i.i, label %B232.i.i, label %B338.i.i

B530.i:                                           ; preds = %.6
  br i1 %.101.i15.not.i, label %cnnc_walk.body.exit, label %B132.if.i.lr.ph.i2

B132.if.i.lr.ph.i2:                               ; preds = %B530.i
  %.8.i.i.i.i = inttoptr i64 %.1 to ptr
  %.12.i.i8.i.i = add i64 %.1, 64
  %.13.i.i9.i.i = inttoptr i64 %.12.i.i8.i.i to ptr
  %.18.i.i.i.i = add i64 %.1, 24
  %.19.i.i.i.i = inttoptr i64 %.18.i.i.i.i to ptr
  %.199.i.i.i = add nsw i64 %.1, 72
  %.19.i.i10.i.i = inttoptr i64 %.4 to ptr
  %.26.i.i.i.i = add i64 %.4, 16
  %.27.i.i.i.i = inttoptr i64 %.26.i.i.i.i to ptr
  %.214.i.i.i.i = add i64 %.4, 24
  %.215.i.i.i.i = inttoptr i64 %.214.i.i.i.i to ptr
  %.229.i.i.i.i = add i64 %.4, 8
  %.230.i.i.i.i = inttoptr i64 %.229.i.i.i.i to ptr
  %.287.i.i.i.i = inttoptr i64 %.199.i.i.i to ptr
  %.6.i.i.i3 = add i64 %.1, 80
  %.7.i.i14.i = inttoptr i64 %.6.i.i.i3 to ptr
  %rest.i.i17.i = getelementptr inbounds nuw i8, ptr %time.i.i13.i, i64 8
  %.243.i53.not.i = icmp slt i64 %.3, 1
  %.24.i.i31.i = add i64 %.3, -1
  %rest.i.i.i4 = getelementptr inbounds nuw i8, ptr %time.i.i.i1, i64 8
  br label %B132.if.i.i5

B328.i.i:                                         ; preds = %cnnc_run_share.exit.i
  %.327.i.i = icmp sgt i64 %.318.i.i, 0
  br i1 %.327.i.i, label %B340.i.i, label %B602.i.i

B340.i.i:                                         ; preds = %B328.i.i
  %.23.i.i.i = load i64, ptr %.7.i.i14.i, align 8, !noalias !622
  %.24.not.i.i.i13 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre61.i = load i64, ptr %.13.i.i, align 8, !noalias !627
  br i1 %.24.not.i.i.i13, label %cnnc_profile_end.exit.i, label %B64.i.i.i14

B64.i.i.i14:                                      ; preds = %B340.i.i
  %.32.i.i.i15 = sub nsw i64 %.52.i.059.i, %.9.i.i.pre61.i
  %.39.i.i.i16 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !622
  %.40.i.i.i17 = mul nsw i64 %.39.i.i.i16, %.32.i.i.i15
  %.42.i.i.i = add nsw i64 %.40.i.i.i17, %.2
  %.53.i.i.i18 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i19 = add nsw i64 %.53.i.i.i18, %.23.i.i.i
  %.58.i.i.i20 = inttoptr i64 %.54.i.i.i19 to ptr
  store i64 %"$phi94.0.2.0.i.i.i10", ptr %.58.i.i.i20, align 8, !noalias !622
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i.i1), !noalias !630
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i.i1) #3, !noalias !622
  %seconds.i.i.i21 = load i64, ptr %time.i.i.i1, align 8, !noalias !622
  %nanoseconds.i.i.i22 = load i64, ptr %rest.i.i.i4, align 8, !noalias !622
  %scaled.i.i.i23 = mul i64 %seconds.i.i.i21, 1000000000
  %sum.i.i.i24 = add i64 %scaled.i.i.i23, %nanoseconds.i.i.i22
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i.i1), !noalias !630
  %.64.i.i.i25 = add i64 %.54.i.i.i19, 8
  %.65.i.i.i26 = inttoptr i64 %.64.i.i.i25 to ptr
  store i64 %sum.i.i.i24, ptr %.65.i.i.i26, align 8, !noalias !622
  %.69.i.i.i27 = add i64 %.54.i.i.i19, 16
  %.70.i.i.i28 = inttoptr i64 %.69.i.i.i27 to ptr
  store i64 %.318.i.i, ptr %.70.i.i.i28, align 8, !noalias !622
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !627
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i14, %B340.i.i
  %.9.i.i.i29 = phi i64 [ %.9.i.i.pre61.i, %B340.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i14 ]
  %.10.i.i.i30 = sub nsw i64 %.52.i.059.i, %.9.i.i.i29
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !627
  %.15.i.i.i31 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i32 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !627
  %.16.i.i.i33 = shl i64 %.10.i.i.i30, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i33, %.15.i.i.i31
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i32
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !631
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.349.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.350.i.i = inttoptr i64 %.349.i.i to ptr
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !630
  %.356.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.357.i.i = atomicrmw add ptr %.356.i.i, i64 %.318.i.i seq_cst, align 8, !noalias !630
  %.359.i.i = add nsw i64 %.357.i.i, %.318.i.i
  %.362.i.i = icmp eq i64 %.359.i.i, %.351.i.i
  br i1 %.362.i.i, label %B538.i.i, label %B602.i.i

B538.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !634
  %.12.i.i9.i = icmp sgt i64 %.11.i.i8.i, 0
  br i1 %.12.i.i9.i, label %B44.i.i.i, label %B602.i.i

B44.i.i.i:                                        ; preds = %B538.i.i
  %3 = call i64 (i64, ...) @syscall(i64 202, ptr %.356.i.i, i32 129, i32 2147483647) #3, !noalias !634
  br label %B602.i.i

B602.i.i:                                         ; preds = %cnnc_profile_begin.exit.i9, %B44.i.i.i, %B538.i.i, %cnnc_profile_end.exit.i, %B328.i.i
  %.110.i.i12 = icmp sgt i64 %.55.i.058.i, 1
  br i1 %.110.i.i12, label %B132.if.i.i5, label %cnnc_walk.body.exit

B132.if.i.i5:                                     ; preds = %B602.i.i, %B132.if.i.lr.ph.i2
  %.52.i.059.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i2 ], [ %.123.i.i, %B602.i.i ]
  %.55.i.058.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i2 ], [ %.119.i.i, %B602.i.i ]
  %.119.i.i = add nsw i64 %.55.i.058.i, -1
  %.123.i.i = add i64 %.52.i.059.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !637
  %.11.i.i.i.i = mul i64 %.52.i.059.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i6 = load i64, ptr %.23.i.i11.i, align 8, !noalias !642
  %.31.i.i.i7 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i7 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !642
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !643
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !642
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !646
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !646
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !649
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !649
  %.114.i2.not.i.i.i = icmp slt i64 %.20.i.i11.i.i, 1
  br i1 %.114.i2.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.lr.ph.i.i.i

B118.if.i.lr.ph.i.i.i:                            ; preds = %B342.i.i.i
  %.158.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  br label %B118.if.i.i.i.i

B162.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %4 = shl nuw nsw i64 %.56.i.04.i.i.i, 1
  %.176.i.i.i.i = icmp sgt i64 %4, %.20.i.i11.i.i
  %.180.i.i.i.i = icmp slt i64 %.20.i.i11.i.i, %.28.i.i.i.i
  %or.cond.i.i.i.i = select i1 %.176.i.i.i.i, i1 %.180.i.i.i.i, i1 false
  br i1 %or.cond.i.i.i.i, label %B192.i.i.i.i, label %B525.i.i.i

B192.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.185.i.i.i.i = shl nuw nsw i64 %.20.i.i11.i.i, 1
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !649
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @llvm.x86.sse2.pause(), !noalias !649
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !649
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !649
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !649
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !649
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !649
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !649
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  %low.i.i.i.i = trunc i64 %value.2.0.i.i.i.i to i32
  %5 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.292.i.i.i.i, i32 128, i32 %low.i.i.i.i, ptr null) #3, !noalias !649
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !649
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !649
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !649
  %.161.i.i.i.i = icmp eq i64 %.159.i.i.i.i, %.191.i.i.i
  br i1 %.161.i.i.i.i, label %B162.i.i.i.i, label %B248.i.i.i.i

B525.i.i.i:                                       ; preds = %B226.if.i.i.i, %B676.i.i.i.i, %B192.i.i.i.i, %B162.i.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.128.i.i.i, %.33.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B226.if.i.i.i:                                    ; preds = %B132.if.i.i5, %B525.i.i.i
  %.57.i.015.i.i = phi i64 [ %.128.i.i.i, %B525.i.i.i ], [ 0, %B132.if.i.i5 ]
  %.128.i.i.i = add nuw nsw i64 %.57.i.015.i.i, 1
  %6 = add i64 %.57.i.015.i.i, %.24.i.i.i6
  %7 = shl i64 %6, 3
  %.155.i.i.i = add i64 %7, %.9.i.i.i.i
  %.156.i.i.i = inttoptr i64 %.155.i.i.i to ptr
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !642
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !642
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.059.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i5
  %.8.i.i15.i = load i64, ptr %.7.i.i14.i, align 8, !noalias !652
  %.9.not.i.i.i8 = icmp eq i64 %.8.i.i15.i, 0
  br i1 %.9.not.i.i.i8, label %cnnc_profile_begin.exit.i9, label %B64.i.i16.i

B64.i.i16.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i13.i), !noalias !630
  %8 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i13.i) #3, !noalias !652
  %seconds.i.i18.i = load i64, ptr %time.i.i13.i, align 8, !noalias !652
  %nanoseconds.i.i19.i = load i64, ptr %rest.i.i17.i, align 8, !noalias !652
  %scaled.i.i20.i = mul i64 %seconds.i.i18.i, 1000000000
  %sum.i.i21.i = add i64 %scaled.i.i20.i, %nanoseconds.i.i19.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i13.i), !noalias !630
  br label %cnnc_profile_begin.exit.i9

cnnc_profile_begin.exit.i9:                       ; preds = %B64.i.i16.i, %cnnc_wait_for_inputs.exit.i
  %"$phi94.0.2.0.i.i.i10" = phi i64 [ %sum.i.i21.i, %B64.i.i16.i ], [ 0, %cnnc_wait_for_inputs.exit.i ]
  br i1 %.243.i53.not.i, label %B602.i.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %cnnc_profile_begin.exit.i9, %cnnc_run_share.exit.i
  %ran.2.1.i56.i = phi i64 [ %.318.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i9 ]
  %.187.i.054.i = phi i64 [ %.256.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i9 ]
  %.256.i.i = add nuw nsw i64 %.187.i.054.i, 1
  %.286.i.i = add nsw i64 %.187.i.054.i, %.2
  %.288.i.i = icmp slt i64 %.286.i.i, %.3
  %.305.i.i = select i1 %.288.i.i, i64 0, i64 %.3
  %"$phi280.2.2.2.i.i" = sub nsw i64 %.286.i.i, %.305.i.i
  %.9.i.i.i23.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !655
  %.13.i.i.i26.i = add nsw i64 %.9.i.i.i23.i, %.12.i.i.i.i
  %.20.i.i27.i = add i64 %.13.i.i.i26.i, 16
  %.21.i.i28.i = inttoptr i64 %.20.i.i27.i to ptr
  %.22.i.i29.i = load i64, ptr %.21.i.i28.i, align 8, !noalias !660
  %.23.i.i30.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.22.i.i29.i
  %.25.i.i.i = add i64 %.23.i.i30.i, %.24.i.i31.i
  %.26.i.i.i11 = udiv i64 %.25.i.i.i, %.3
  %.30.i.i32.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.31.i.i33.i = mul nsw i64 %.30.i.i32.i, %.22.i.i29.i
  %.33.i.i34.i = add i64 %.31.i.i33.i, %.24.i.i31.i
  %.34.i.i.i = udiv i64 %.33.i.i34.i, %.3
  %.9.i.i2.i35.i = load i64, ptr %.13.i.i, align 8, !noalias !661
  %.10.i.i.i36.i = sub nsw i64 %.52.i.059.i, %.9.i.i2.i35.i
  %.14.i.i.i37.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !661
  %.15.i.i.i38.i = add nsw i64 %.14.i.i.i37.i, 1
  %.20.i.i.i41.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !661
  %.21.i.i.i42.i = mul i64 %.15.i.i.i38.i, %.10.i.i.i36.i
  %reass.add.i.i = add i64 %.21.i.i.i42.i, %.30.i.i32.i
  %reass.mul.i.i = shl i64 %reass.add.i.i, 6
  %.42.i.i43.i = add i64 %reass.mul.i.i, %.20.i.i.i41.i
  %.48.i.i.i = sub nsw i64 %.34.i.i.i, %.26.i.i.i11
  %.50.i.i.i = add nsw i64 %.48.i.i.i, 3
  %.5149.i.i.i = lshr i64 %.50.i.i.i, 2
  %.64.i.i44.i = inttoptr i64 %.42.i.i43.i to ptr
  %.65.i.i45.i = load atomic i64, ptr %.64.i.i44.i seq_cst, align 8, !noalias !660
  %.69.i.i46.i = icmp slt i64 %.65.i.i45.i, %.48.i.i.i
  br i1 %.69.i.i46.i, label %B384.i.preheader.i.i, label %cnnc_run_share.exit.i

B384.i.preheader.i.i:                             ; preds = %B234.if.i.i
  %.15.i.i8.i.i = inttoptr i64 %.13.i.i.i26.i to ptr
  %.26.i.i.i47.i = add i64 %.13.i.i.i26.i, 8
  %.27.i.i.i48.i = inttoptr i64 %.26.i.i.i47.i to ptr
  br label %B384.i.i.i

B384.i.i.i:                                       ; preds = %B438.i.i.i, %B384.i.preheader.i.i
  %done.2.0.i.i.i = phi i64 [ %.129.i.i.i, %B438.i.i.i ], [ 0, %B384.i.preheader.i.i ]
  %.81.i.i.i = atomicrmw add ptr %.64.i.i44.i, i64 %.5149.i.i.i seq_cst, align 8, !noalias !660
  %.83.i.i.i = add nsw i64 %.81.i.i.i, %.26.i.i.i11
  %.89.not.i.i.i = icmp slt i64 %.83.i.i.i, %.34.i.i.i
  br i1 %.89.not.i.i.i, label %B438.i.i.i, label %cnnc_run_share.exit.i

B438.i.i.i:                                       ; preds = %B384.i.i.i
  %.115.i.i.i = add nsw i64 %.83.i.i.i, %.5149.i.i.i
  %.118.i.i.i = call i64 @llvm.smin.i64(i64 %.115.i.i.i, i64 %.34.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !664
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !664
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !664
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !664
  %.28.i.i.i49.i = load i64, ptr %.27.i.i.i48.i, align 8, !noalias !664
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i49.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.83.i.i.i, i64 %.118.i.i.i) #3, !noalias !664
  %.125.i.i.i = sub nsw i64 %.118.i.i.i, %.83.i.i.i
  %.129.i.i.i = add nsw i64 %.125.i.i.i, %done.2.0.i.i.i
  %.138.i.i.i = load atomic i64, ptr %.64.i.i44.i seq_cst, align 8, !noalias !660
  %.142.i.i.i = icmp slt i64 %.138.i.i.i, %.48.i.i.i
  br i1 %.142.i.i.i, label %B384.i.i.i, label %cnnc_run_share.exit.i

cnnc_run_share.exit.i:                            ; preds = %B438.i.i.i, %B384.i.i.i, %B234.if.i.i
  %done.3.1.i.i.i = phi i64 [ 0, %B234.if.i.i ], [ %done.2.0.i.i.i, %B384.i.i.i ], [ %.129.i.i.i, %B438.i.i.i ]
  %.318.i.i = add nsw i64 %done.3.1.i.i.i, %ran.2.1.i56.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B328.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B602.i.i, %B338.i.i, %B530.i, %B496.i
  call void @llvm.lifetime.start.p0(ptr nonnull %slot.i34)
  store i32 %before.i, ptr %slot.i34, align 4, !noalias !604
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %slot.i34), !noalias !604
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i34)
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

; Function Attrs: nofree
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define internal fastcc void @cnnc_unwritable(i64 %.1) unnamed_addr #3 {
.3:
  %.4.i.i = tail call ptr @__errno_location() #3, !noalias !667
  %.9.i.i = load i64, ptr %.4.i.i, align 8, !noalias !667
  %.11.i.i = trunc i64 %.9.i.i to i32
  %.12.i.i = tail call ptr @strerror(i32 %.11.i.i) #3, !noalias !667
  %.13.i.i = ptrtoint ptr %.12.i.i to i64
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !672
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !677
  %.13.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !677
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i1, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !677
  %.9.i.i2 = inttoptr i64 %.1 to ptr
  %.10.i.i = load i8, ptr %.9.i.i2, align 1, !noalias !678
  %.12.i.i3 = icmp eq i8 %.10.i.i, 45
  br i1 %.12.i.i3, label %B44.i.i, label %cnnc_is_dash.exit

B44.i.i:                                          ; preds = %.3
  %.15.i.i4 = add i64 %.1, 1
  %.16.i.i = inttoptr i64 %.15.i.i4 to ptr
  %.17.i.i = load i8, ptr %.16.i.i, align 1, !noalias !678
  %.21.i.i = icmp eq i8 %.17.i.i, 0
  %spec.select = select i1 %.21.i.i, i64 ptrtoint (ptr @text.1.156 to i64), i64 %.1
  br label %cnnc_is_dash.exit

cnnc_is_dash.exit:                                ; preds = %B44.i.i, %.3
  %1 = phi i64 [ %spec.select, %B44.i.i ], [ %.1, %.3 ]
  %.45.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.155, i64 %1, i64 %.13.i.i) #3, !noalias !681
  %.50.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !681
  %2 = lshr i32 %.45.i, 31
  %.51.i = zext nneg i32 %2 to i64
  %.52.i = or i64 %.50.i, %.51.i
  store i64 %.52.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !681
  %.8.i.i.i5 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !682
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !682
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !682
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i.i.i, %.111.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %cnnc_is_dash.exit, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %cnnc_is_dash.exit ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %3 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i = add i64 %3, %.8.i.i.i5
  %.143.i.i.i = inttoptr i64 %.142.i.i.i to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !682
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %cnnc_is_dash.exit
  tail call void @exit(i32 1) #14, !noalias !687
  ret void
}

declare ptr @__errno_location() local_unnamed_addr

declare ptr @strerror(i32) local_unnamed_addr

; Function Attrs: nofree
declare noundef i32 @open(ptr noundef readonly captures(none), i32 noundef, ...) local_unnamed_addr #6

declare i64 @lseek(i32, i64, i32) local_unnamed_addr

; Function Attrs: nofree
declare noundef i64 @read(i32 noundef, ptr noundef captures(none), i64 noundef) local_unnamed_addr #6

declare i32 @close(i32) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_unreadable(i64 %.1) unnamed_addr #3 {
.3:
  %.4.i.i = tail call ptr @__errno_location() #3, !noalias !688
  %.9.i.i = load i64, ptr %.4.i.i, align 8, !noalias !688
  %.11.i.i = trunc i64 %.9.i.i to i32
  %.12.i.i = tail call ptr @strerror(i32 %.11.i.i) #3, !noalias !688
  %.13.i.i = ptrtoint ptr %.12.i.i to i64
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !693
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !698
  %.13.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !698
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i1, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !698
  %.9.i.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i.i = load i8, ptr %.9.i.i.i, align 1, !noalias !699
  %.12.i.i.i = icmp eq i8 %.10.i.i.i, 45
  br i1 %.12.i.i.i, label %B44.i.i.i, label %cnnc_input_name.exit

B44.i.i.i:                                        ; preds = %.3
  %.15.i.i.i = add i64 %.1, 1
  %.16.i.i.i = inttoptr i64 %.15.i.i.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i, align 1, !noalias !699
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  %spec.select.i = select i1 %.21.i.i.i, i64 ptrtoint (ptr @text.230 to i64), i64 %.1
  br label %cnnc_input_name.exit

cnnc_input_name.exit:                             ; preds = %.3, %B44.i.i.i
  %1 = phi i64 [ %spec.select.i, %B44.i.i.i ], [ %.1, %.3 ]
  %.11.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.227, i64 %1, i64 %.13.i.i) #3, !noalias !704
  %.16.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !704
  %2 = lshr i32 %.11.i, 31
  %.17.i = zext nneg i32 %2 to i64
  %.18.i = or i64 %.16.i, %.17.i
  store i64 %.18.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !704
  %.8.i.i.i2 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !705
  %.16.i.i.i3 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !705
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i3, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !705
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i.i.i3, %.111.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %cnnc_input_name.exit, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %cnnc_input_name.exit ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %3 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i = add i64 %3, %.8.i.i.i2
  %.143.i.i.i = inttoptr i64 %.142.i.i.i to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !705
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %cnnc_input_name.exit
  tail call void @exit(i32 1) #14, !noalias !710
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strstr(ptr, ptr captures(none)) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_array(i64 %.1) unnamed_addr #3 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !711
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !718
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !718
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !718
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.253, i64 %.1) #3, !noalias !719
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !719
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !719
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !720
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !720
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !720
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.16.i.i.i, %.111.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %.3, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %.3 ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %2 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i = add i64 %2, %.8.i.i.i1
  %.143.i.i.i = inttoptr i64 %.142.i.i.i to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !720
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.3
  tail call void @exit(i32 1) #14, !noalias !725
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @rename(ptr noundef readonly captures(none), ptr noundef readonly captures(none)) local_unnamed_addr #7

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #3 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !726
  %process.i = tail call i32 @getpid() #3, !noalias !726
  %word.i = zext i32 %process.i to i64
  %.13.i = icmp eq i64 %.11.i, %word.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  tail call fastcc void @cnnc_pool_lock(i64 %.1), !noalias !726
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !726
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !726
  %.67.i = add i64 %.26.i, -1
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.67.i, i64 0)
  %.112.i1.not = icmp slt i64 %.67.i, 1
  br i1 %.112.i1.not, label %cnnc_pool_destroy.body.exit, label %B226.if.i

B298.if.i.lr.ph:                                  ; preds = %B226.if.i
  %.9.i.i = add i64 %.1, 416
  br label %B298.if.i

B226.if.i:                                        ; preds = %B78.i, %B226.if.i
  %.54.i.03 = phi i64 [ %.125.i, %B226.if.i ], [ 1, %B78.i ]
  %.125.i = add nuw i64 %.54.i.03, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.03, i64 %.26.i), !noalias !726
  %exitcond.not = icmp eq i64 %.54.i.03, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.05 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.05, 1
  %.6.i.i = shl i64 %.184.i.05, 7
  %.281.i = add i64 %.9.i.i, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !726
  %0 = tail call i32 @pthread_join(i64 %.283.i, ptr null) #3, !noalias !726
  %exitcond7.not = icmp eq i64 %.184.i.05, %storemerge.i
  br i1 %exitcond7.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %B78.i, %.3
  %memory.i = inttoptr i64 %.1 to ptr
  tail call void @free(ptr %memory.i), !noalias !726
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_ring(i64 %.1, i64 %.2, i64 %.3) unnamed_addr #3 {
.5:
  %slot.i.i = alloca i32, align 4
  %.37.i.i = alloca [16 x i64], align 8
  %.6.i.i = shl i64 %.2, 7
  %.8.i.i = add i64 %.1, 384
  %.9.i.i = add i64 %.8.i.i, %.6.i.i
  %.16.i = inttoptr i64 %.9.i.i to ptr
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !729
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !729
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !729
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !732
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !732
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %slot.i.i), !noalias !729
  store i32 -1, ptr %slot.i.i, align 4, !noalias !732
  %0 = call i64 (i64, ...) @syscall(i64 309, ptr nonnull %slot.i.i, ptr null, ptr null) #3, !noalias !732
  %cpu.i.i = load i32, ptr %slot.i.i, align 4, !noalias !732
  %word.i.i = sext i32 %cpu.i.i to i64
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i.i), !noalias !729
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i32 %cpu.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.37.i.i, i8 0, i64 128, i1 false), !noalias !732
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 %.14.i.i, i64 128, ptr nonnull %.37.i.i) #3, !noalias !732
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %1 = lshr i64 %word.i.i, 3
  %.205.i.i = and i64 %1, 268435448
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !732
  %.210.i.i = and i64 %word.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !732
  %2 = call i64 (i64, ...) @syscall(i64 203, i64 %.14.i.i, i64 128, ptr nonnull %.37.i.i) #3, !noalias !732
  %.253.i.i = add nuw nsw i64 %word.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !732
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i4.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.03.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.03.i, 1
  %3 = shl i64 %.91.i.03.i, 3
  %.189.i.i = add nuw i64 %3, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !732
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i4.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !729
  %4 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.16.i, i32 129, i32 2147483647) #3, !noalias !729
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #9

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_lock(i64 %.1) unnamed_addr #3 {
.3:
  %process.i.i = tail call i32 @getpid() #3, !noalias !735
  %word.i.i = zext i32 %process.i.i to i64
  %.13.i.i = add i64 %.1, 136
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  %.15.i.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !735
  %.21.i.i = icmp eq i64 %.15.i.i, %word.i.i
  br i1 %.21.i.i, label %B86.i.i, label %B178.i.i

B86.i.i:                                          ; preds = %.3
  %.29.i.i = add i64 %.1, 128
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = cmpxchg ptr %.30.i.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !735
  %.35.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.35.i.i, label %cnnc_pool_lock.body.exit, label %B42.i.preheader

B178.i.i:                                         ; preds = %.3
  %.50.i.i = sub nsw i64 0, %word.i.i
  %.52.i.i = icmp eq i64 %.15.i.i, %.50.i.i
  br i1 %.52.i.i, label %B42.i.preheader, label %B192.i.i

B192.i.i:                                         ; preds = %B178.i.i
  %.61.i.i = cmpxchg ptr %.14.i.i, i64 %.15.i.i, i64 %.50.i.i seq_cst seq_cst, align 8, !noalias !735
  %.64.not.i.i = extractvalue { i64, i1 } %.61.i.i, 1
  br i1 %.64.not.i.i, label %cnnc_pool_try_lock.exit.thread, label %B42.i.preheader

cnnc_pool_try_lock.exit.thread:                   ; preds = %B192.i.i
  %.78.i.i = add i64 %.1, 128
  %.79.i.i = inttoptr i64 %.78.i.i to ptr
  br label %cnnc_pool_lock.body.exit.sink.split

B42.i.preheader:                                  ; preds = %B178.i.i, %B192.i.i, %B86.i.i
  %.24.i = add i64 %.1, 128
  %.25.i = inttoptr i64 %.24.i to ptr
  br label %B42.i

B42.i:                                            ; preds = %B42.i.backedge, %B42.i.preheader
  %.18.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !740
  %process.i = tail call i32 @getpid() #3, !noalias !740
  %word.i = zext i32 %process.i to i64
  %.20.i = icmp eq i64 %.18.i, %word.i
  br i1 %.20.i, label %B116.i, label %B258.i

B116.i:                                           ; preds = %B42.i
  %.26.i = atomicrmw or ptr %.25.i, i64 2 seq_cst, align 8, !noalias !740
  %.31.i = cmpxchg ptr %.25.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !740
  %.33.i = extractvalue { i64, i1 } %.31.i, 1
  br i1 %.33.i, label %cnnc_pool_lock.body.exit, label %B258.i

B258.i:                                           ; preds = %B116.i, %B42.i
  %0 = tail call i32 @usleep(i32 50) #3, !noalias !740
  %process.i.i1 = tail call i32 @getpid() #3, !noalias !741
  %word.i.i2 = zext i32 %process.i.i1 to i64
  %.15.i.i5 = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !741
  %.21.i.i6 = icmp eq i64 %.15.i.i5, %word.i.i2
  br i1 %.21.i.i6, label %B86.i.i24, label %B178.i.i7

B86.i.i24:                                        ; preds = %B258.i
  %.31.i.i27 = cmpxchg ptr %.25.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !741
  %.35.i.i28 = extractvalue { i64, i1 } %.31.i.i27, 1
  br i1 %.35.i.i28, label %cnnc_pool_lock.body.exit, label %B42.i.backedge

B178.i.i7:                                        ; preds = %B258.i
  %.50.i.i8 = sub nsw i64 0, %word.i.i2
  %.52.i.i9 = icmp eq i64 %.15.i.i5, %.50.i.i8
  br i1 %.52.i.i9, label %B42.i.backedge, label %B192.i.i10

B42.i.backedge:                                   ; preds = %B178.i.i7, %B192.i.i10, %B86.i.i24
  br label %B42.i

B192.i.i10:                                       ; preds = %B178.i.i7
  %.61.i.i11 = cmpxchg ptr %.14.i.i, i64 %.15.i.i5, i64 %.50.i.i8 seq_cst seq_cst, align 8, !noalias !741
  %.64.not.i.i12 = extractvalue { i64, i1 } %.61.i.i11, 1
  br i1 %.64.not.i.i12, label %cnnc_pool_lock.body.exit.sink.split, label %B42.i.backedge

cnnc_pool_lock.body.exit.sink.split:              ; preds = %B192.i.i10, %cnnc_pool_try_lock.exit.thread
  %.79.i.i.sink = phi ptr [ %.79.i.i, %cnnc_pool_try_lock.exit.thread ], [ %.25.i, %B192.i.i10 ]
  %word.i.i.sink = phi i64 [ %word.i.i, %cnnc_pool_try_lock.exit.thread ], [ %word.i.i2, %B192.i.i10 ]
  store atomic i64 1, ptr %.79.i.i.sink seq_cst, align 8, !noalias !740
  %.83.i.i = add i64 %.1, 256
  %.84.i.i = inttoptr i64 %.83.i.i to ptr
  store atomic i64 0, ptr %.84.i.i seq_cst, align 8, !noalias !740
  %.88.i.i = add i64 %.1, 264
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  store atomic i64 0, ptr %.89.i.i seq_cst, align 8, !noalias !740
  %.93.i.i = add i64 %.1, 8
  %.94.i.i = inttoptr i64 %.93.i.i to ptr
  %.95.i.i = load atomic i64, ptr %.94.i.i seq_cst, align 8, !noalias !740
  store atomic i64 1, ptr %.94.i.i seq_cst, align 8, !noalias !740
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.95.i.i), !noalias !740
  store atomic i64 %word.i.i.sink, ptr %.14.i.i seq_cst, align 8, !noalias !740
  br label %cnnc_pool_lock.body.exit

cnnc_pool_lock.body.exit:                         ; preds = %B86.i.i24, %B116.i, %cnnc_pool_lock.body.exit.sink.split, %B86.i.i
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.2) unnamed_addr #3 {
.4:
  %handle.i = alloca i64, align 8
  %attributes.i = alloca [64 x i8], align 8
  %mask.i = alloca [128 x i8], align 8
  %before.i = alloca [128 x i8], align 8
  %.10.i = add i64 %.1, 8
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !744
  %.14.i = tail call i64 @llvm.smin.i64(i64 %.2, i64 256)
  %.51.i = sub i64 %.14.i, %.12.i
  %.97.i7.not = icmp slt i64 %.51.i, 1
  br i1 %.97.i7.not, label %cnnc_pool_spawn.body.exit, label %B114.if.i.lr.ph

B114.if.i.lr.ph:                                  ; preds = %.4
  %.8.i.i2 = add i64 %.1, 384
  %.299.i = add i64 %.1, 16
  %.300.i = inttoptr i64 %.299.i to ptr
  br label %B114.if.i

B422.i:                                           ; preds = %B366.if.i
  %.296.i = add nsw i64 %.9.i.i3, 64
  %.301.i = load i64, ptr %.300.i, align 8, !noalias !744
  %.6.i.i = udiv i64 10000000, %.301.i
  %.8.i.i = add i64 %.9.i.i3, 72
  %.9.i.i = inttoptr i64 %.8.i.i to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !747
  %.11.i.i = udiv i64 40000000, %.301.i
  %.13.i.i = add i64 %.9.i.i3, 80
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !747
  %.19.i.i = inttoptr i64 %.296.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !747
  %.22.i.i = add i64 %.9.i.i3, 88
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !747
  call void @llvm.lifetime.start.p0(ptr nonnull %handle.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %attributes.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %mask.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %before.i)
  %0 = call i32 @sigfillset(ptr nonnull %mask.i) #3, !noalias !744
  %1 = call i32 @sigdelset(ptr nonnull %mask.i, i32 4) #3, !noalias !744
  %2 = call i32 @sigdelset(ptr nonnull %mask.i, i32 7) #3, !noalias !744
  %3 = call i32 @sigdelset(ptr nonnull %mask.i, i32 8) #3, !noalias !744
  %4 = call i32 @sigdelset(ptr nonnull %mask.i, i32 11) #3, !noalias !744
  %5 = call i32 @pthread_attr_init(ptr nonnull %attributes.i) #3, !noalias !744
  %6 = call i32 @pthread_attr_setstacksize(ptr nonnull %attributes.i, i64 1048576) #3, !noalias !744
  %7 = call i32 @pthread_sigmask(i32 2, ptr nonnull %mask.i, ptr nonnull %before.i) #3, !noalias !744
  %error.i = call i32 @pthread_create(ptr nonnull %handle.i, ptr nonnull %attributes.i, ptr nonnull @cnnc_pool_thread, ptr nonnull %.147.i) #3, !noalias !744
  %8 = call i32 @pthread_sigmask(i32 2, ptr nonnull %before.i, ptr null) #3, !noalias !744
  %9 = call i32 @pthread_attr_destroy(ptr nonnull %attributes.i) #3, !noalias !744
  %started.i = icmp ne i32 %error.i, 0
  %thread.i = load i64, ptr %handle.i, align 8, !noalias !744
  call void @llvm.lifetime.end.p0(ptr nonnull %handle.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %attributes.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %mask.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %before.i)
  %.310.i4 = icmp eq i64 %thread.i, 0
  %.310.i = select i1 %started.i, i1 true, i1 %.310.i4
  br i1 %.310.i, label %cnnc_pool_spawn.body.exit, label %B588.i

B588.i:                                           ; preds = %B422.i
  %.110.i = add i64 %.38.i.09, 1
  %.106.i = add nsw i64 %.41.i.08, -1
  %.327.i = add i64 %.9.i.i3, 32
  %.328.i = inttoptr i64 %.327.i to ptr
  store i64 %thread.i, ptr %.328.i, align 8, !noalias !744
  store atomic i64 %.110.i, ptr %.11.i seq_cst, align 8, !noalias !744
  %.97.i = icmp sgt i64 %.41.i.08, 1
  br i1 %.97.i, label %B114.if.i, label %cnnc_pool_spawn.body.exit

B114.if.i:                                        ; preds = %B114.if.i.lr.ph, %B588.i
  %.38.i.09 = phi i64 [ %.12.i, %B114.if.i.lr.ph ], [ %.110.i, %B588.i ]
  %.41.i.08 = phi i64 [ %.51.i, %B114.if.i.lr.ph ], [ %.106.i, %B588.i ]
  %.6.i.i1 = shl i64 %.38.i.09, 7
  %.9.i.i3 = add i64 %.8.i.i2, %.6.i.i1
  %.147.i = inttoptr i64 %.9.i.i3 to ptr
  store i64 0, ptr %.147.i, align 8, !noalias !744
  %.151.i = add i64 %.9.i.i3, 8
  %.152.i = inttoptr i64 %.151.i to ptr
  store i64 0, ptr %.152.i, align 8, !noalias !744
  %.157.i = add i64 %.9.i.i3, 16
  %.158.i = inttoptr i64 %.157.i to ptr
  store i64 %.1, ptr %.158.i, align 8, !noalias !744
  %.163.i = add i64 %.9.i.i3, 24
  %.164.i = inttoptr i64 %.163.i to ptr
  store i64 %.38.i.09, ptr %.164.i, align 8, !noalias !744
  %10 = add i64 %.9.i.i3, 40
  br label %B366.if.i

B366.if.i:                                        ; preds = %B114.if.i, %B366.if.i
  %.189.i.05 = phi i64 [ 0, %B114.if.i ], [ %.258.i, %B366.if.i ]
  %.258.i = add nuw nsw i64 %.189.i.05, 1
  %11 = shl i64 %.189.i.05, 3
  %.286.i = add i64 %10, %11
  %.287.i = inttoptr i64 %.286.i to ptr
  store i64 0, ptr %.287.i, align 8, !noalias !744
  %exitcond.not = icmp eq i64 %.258.i, 2
  br i1 %exitcond.not, label %B422.i, label %B366.if.i

cnnc_pool_spawn.body.exit:                        ; preds = %B422.i, %B588.i, %.4
  ret void
}

declare i32 @munmap(ptr, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn
declare i64 @strtol(ptr readonly, ptr captures(none), i32) local_unnamed_addr #10

; Function Attrs: nounwind
define noundef i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #3 {
.3:
  %time.i7.i = alloca [2 x i64], align 8
  %time.i1.i = alloca [2 x i64], align 8
  %time.i.i = alloca [2 x i64], align 8
  %memory.i = tail call align 128 dereferenceable_or_null(33152) ptr @aligned_alloc(i64 128, i64 33152), !noalias !750
  %failed.i = icmp eq ptr %memory.i, null
  br i1 %failed.i, label %cnnc_os_allocate.exit.thread, label %B60.i

cnnc_os_allocate.exit.thread:                     ; preds = %.3
  %address.i2 = ptrtoint ptr %memory.i to i64
  br label %cnnc_pool_create.body.exit

B60.i:                                            ; preds = %.3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 128 dereferenceable(33152) %memory.i, i8 0, i64 33152, i1 false), !noalias !750
  %address.i = ptrtoint ptr %memory.i to i64
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %memory.i, align 128, !noalias !750
  %.28.i = or disjoint i64 %address.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !750
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i), !noalias !750
  %0 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i) #3, !noalias !753
  %rest.i.i = getelementptr inbounds nuw i8, ptr %time.i.i, i64 8
  %seconds.i.i = load i64, ptr %time.i.i, align 8, !noalias !753
  %nanoseconds.i.i = load i64, ptr %rest.i.i, align 8, !noalias !753
  %scaled.i.i = mul i64 %seconds.i.i, 1000000000
  %sum.i.i = add i64 %scaled.i.i, %nanoseconds.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i), !noalias !750
  %rest.i8.i = getelementptr inbounds nuw i8, ptr %time.i7.i, i64 8
  %rest.i2.i = getelementptr inbounds nuw i8, ptr %time.i1.i, i64 8
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.014.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i1.i), !noalias !750
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i1.i) #3, !noalias !753
  %seconds.i3.i = load i64, ptr %time.i1.i, align 8, !noalias !753
  %nanoseconds.i4.i = load i64, ptr %rest.i2.i, align 8, !noalias !753
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i1.i), !noalias !750
  %reass.add.i = sub i64 %seconds.i3.i, %seconds.i9.i
  %reass.mul.i = mul i64 %reass.add.i, 1000000000
  %sum.i6.i = sub i64 %nanoseconds.i4.i, %nanoseconds.i10.i
  %.256.i.i = add i64 %sum.i6.i, %reass.mul.i
  %.261.i.i = call i64 @llvm.smin.i64(i64 %best.2.0.i15.i, i64 %.256.i.i)
  %.89.i.i = icmp samesign ugt i64 %.34.i.014.i, 1
  br i1 %.89.i.i, label %B72.if.i.i, label %cnnc_spin_measure.exit

B72.if.i.i:                                       ; preds = %B178.i.i, %B60.i
  %best.2.0.i15.i = phi i64 [ %sum.i.i, %B60.i ], [ %.261.i.i, %B178.i.i ]
  %.34.i.014.i = phi i64 [ 3, %B60.i ], [ %.98.i.i, %B178.i.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i7.i), !noalias !750
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i7.i) #3, !noalias !753
  %seconds.i9.i = load i64, ptr %time.i7.i, align 8, !noalias !753
  %nanoseconds.i10.i = load i64, ptr %rest.i8.i, align 8, !noalias !753
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i7.i), !noalias !750
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.013.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.013.i, -1
  call void @llvm.x86.sse2.pause(), !noalias !753
  %.210.i.i = icmp samesign ugt i64 %.157.i.013.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = or disjoint i64 %address.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 16, !noalias !750
  %process.i = call i32 @getpid() #3, !noalias !750
  %word.i = zext i32 %process.i to i64
  %.40.i = add i64 %address.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %word.i, ptr %.41.i, align 8, !noalias !750
  %.46.i = add i64 %address.i, 448
  %.51.i = load i64, ptr %.35.i, align 16, !noalias !750
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %address.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !756
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %address.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 16, !noalias !756
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 64, !noalias !756
  %.22.i.i = add i64 %address.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !756
  call fastcc void @cnnc_pool_spawn(i64 %address.i, i64 %.1), !noalias !750
  br label %cnnc_pool_create.body.exit

cnnc_pool_create.body.exit:                       ; preds = %cnnc_os_allocate.exit.thread, %cnnc_spin_measure.exit
  %address.i3 = phi i64 [ %address.i2, %cnnc_os_allocate.exit.thread ], [ %address.i, %cnnc_spin_measure.exit ]
  ret i64 %address.i3
}

; Function Attrs: nounwind
define internal fastcc i64 @cnnc_memory_map(i64 %.1) unnamed_addr #3 {
.3:
  %.8.i.inv.i = icmp slt i64 %.1, 2097152
  %..i.neg.i = select i1 %.8.i.inv.i, i64 -4096, i64 -2097152
  %..i.i = select i1 %.8.i.inv.i, i64 4096, i64 2097152
  %.22.i.i = tail call i64 @llvm.smax.i64(i64 %.1, i64 1)
  %.6.i.i.i = add nsw i64 %.22.i.i, -1
  %.7.i.i.i = add nuw i64 %.6.i.i.i, %..i.i
  %.9.i.i.i = and i64 %.7.i.i.i, %..i.neg.i
  %.10.i = icmp slt i64 %.9.i.i.i, 2097152
  %..i = select i1 %.10.i, i64 0, i64 2097152
  %.27.i = add nuw nsw i64 %..i, %.9.i.i.i
  %.32.i = tail call ptr @mmap(ptr null, i64 %.27.i, i32 3, i32 34, i32 -1, i64 0) #3, !noalias !759
  %.33.i = ptrtoint ptr %.32.i to i64
  %.38.i = icmp eq ptr %.32.i, inttoptr (i64 -1 to ptr)
  %brmerge = select i1 %.38.i, i1 true, i1 %.10.i
  %.mux = select i1 %.38.i, i64 0, i64 %.33.i
  br i1 %brmerge, label %cnnc_memory_map.body.exit, label %B182.i

B182.i:                                           ; preds = %.3
  %.7.i.i = add i64 %.33.i, 2097151
  %.9.i.i = and i64 %.7.i.i, -2097152
  %.67.i = icmp sgt i64 %.9.i.i, %.33.i
  br i1 %.67.i, label %B236.i, label %B274.i

B236.i:                                           ; preds = %B182.i
  %.71.i = sub nsw i64 %.9.i.i, %.33.i
  %.74.i = tail call i32 @munmap(ptr %.32.i, i64 %.71.i) #3, !noalias !759
  br label %B274.i

B274.i:                                           ; preds = %B236.i, %B182.i
  %.79.i = add nsw i64 %.33.i, 2097152
  %.81.i = icmp sgt i64 %.79.i, %.9.i.i
  br i1 %.81.i, label %B292.i, label %B342.i

B292.i:                                           ; preds = %B274.i
  %.85.i = add nsw i64 %.9.i.i, %.9.i.i.i
  %.94.i = sub nsw i64 %.79.i, %.9.i.i
  %.95.i = inttoptr i64 %.85.i to ptr
  %.96.i = tail call i32 @munmap(ptr %.95.i, i64 %.94.i) #3, !noalias !759
  br label %B342.i

B342.i:                                           ; preds = %B292.i, %B274.i
  %.105.i = inttoptr i64 %.9.i.i to ptr
  %.107.i = tail call i32 @madvise(ptr %.105.i, i64 %.9.i.i.i, i32 14) #3, !noalias !759
  br label %cnnc_memory_map.body.exit

cnnc_memory_map.body.exit:                        ; preds = %.3, %B342.i
  %.4.0 = phi i64 [ %.9.i.i, %B342.i ], [ %.mux, %.3 ]
  ret i64 %.4.0
}

declare ptr @mmap(ptr, i64, i32, i32, i32, i64) local_unnamed_addr

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: nofree nounwind
declare noundef ptr @realpath(ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias noundef writeonly captures(none), i64 noundef, ptr noundef readonly captures(none), ...) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare noundef i32 @stat(ptr noundef readonly captures(none), ptr noundef captures(none)) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strrchr(ptr, i32) local_unnamed_addr #5

declare ptr @signal(i32, ptr) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_interrupted(i64 %.1) #3 {
.3:
  %.8.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !762
  %.16.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !762
  %.98.i1.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.98.i1.not.i, label %cnnc_remove_files.exit, label %B162.if.i.i

B206.i.i:                                         ; preds = %B162.if.i.i
  %.155.i.i = inttoptr i64 %.144.i.i to ptr
  %.156.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i), !noalias !762
  br label %B264.i.i

B264.i.i:                                         ; preds = %B162.if.i.i, %B206.i.i
  %exitcond.not.i = icmp eq i64 %.16.i.i, %.111.i.i
  br i1 %exitcond.not.i, label %cnnc_remove_files.exit, label %B162.if.i.i

B162.if.i.i:                                      ; preds = %.3, %B264.i.i
  %.40.i.03.i = phi i64 [ %.111.i.i, %B264.i.i ], [ 0, %.3 ]
  %.111.i.i = add nuw nsw i64 %.40.i.03.i, 1
  %0 = shl i64 %.40.i.03.i, 3
  %.142.i.i = add i64 %0, %.8.i.i
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !762
  %.145.not.i.i = icmp eq i64 %.144.i.i, 0
  br i1 %.145.not.i.i, label %B264.i.i, label %B206.i.i

cnnc_remove_files.exit:                           ; preds = %B264.i.i, %.3
  %1 = trunc i64 %.1 to i32
  %2 = and i32 %1, 255
  %.8.i = add nuw nsw i32 %2, 128
  tail call void @_exit(i32 %.8.i) #3, !noalias !767
  ret void
}

declare void @_exit(i32) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #3 {
.4:
  tail call fastcc void @cnnc_pool_lock(i64 %.1), !noalias !768
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.2), !noalias !768
  %.9.i = add i64 %.1, 8
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load i64, ptr %.10.i, align 8, !noalias !768
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !771
  ret i64 %.11.i
}

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #3 {
.6:
  %process.i.i = tail call i32 @getpid() #3, !noalias !774
  %word.i.i = zext i32 %process.i.i to i64
  %.13.i.i = add i64 %.1, 136
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  %.15.i.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !774
  %.21.i.i = icmp eq i64 %.15.i.i, %word.i.i
  br i1 %.21.i.i, label %cnnc_pool_try_lock.exit, label %B178.i.i

B178.i.i:                                         ; preds = %.6
  %.50.i.i = sub nsw i64 0, %word.i.i
  %.52.i.i = icmp eq i64 %.15.i.i, %.50.i.i
  br i1 %.52.i.i, label %cnnc_pool_run.body.exit, label %B192.i.i

B192.i.i:                                         ; preds = %B178.i.i
  %.61.i.i = cmpxchg ptr %.14.i.i, i64 %.15.i.i, i64 %.50.i.i seq_cst seq_cst, align 8, !noalias !774
  %.64.not.i.i = extractvalue { i64, i1 } %.61.i.i, 1
  br i1 %.64.not.i.i, label %cnnc_pool_try_lock.exit.thread5, label %cnnc_pool_run.body.exit

cnnc_pool_try_lock.exit.thread5:                  ; preds = %B192.i.i
  %.78.i.i = add i64 %.1, 128
  %.79.i.i = inttoptr i64 %.78.i.i to ptr
  store atomic i64 1, ptr %.79.i.i seq_cst, align 8, !noalias !774
  %.83.i.i = add i64 %.1, 256
  %.84.i.i = inttoptr i64 %.83.i.i to ptr
  store atomic i64 0, ptr %.84.i.i seq_cst, align 8, !noalias !774
  %.88.i.i = add i64 %.1, 264
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  store atomic i64 0, ptr %.89.i.i seq_cst, align 8, !noalias !774
  %.93.i.i = add i64 %.1, 8
  %.94.i.i = inttoptr i64 %.93.i.i to ptr
  %.95.i.i = load atomic i64, ptr %.94.i.i seq_cst, align 8, !noalias !774
  store atomic i64 1, ptr %.94.i.i seq_cst, align 8, !noalias !774
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.95.i.i), !noalias !774
  store atomic i64 %word.i.i, ptr %.14.i.i seq_cst, align 8, !noalias !774
  br label %B46.i

cnnc_pool_try_lock.exit:                          ; preds = %.6
  %.29.i.i = add i64 %.1, 128
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = cmpxchg ptr %.30.i.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !774
  %.35.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.35.i.i, label %cnnc_pool_try_lock.exit.B46.i_crit_edge, label %cnnc_pool_run.body.exit

cnnc_pool_try_lock.exit.B46.i_crit_edge:          ; preds = %cnnc_pool_try_lock.exit
  %.pre = add i64 %.1, 8
  %.pre13 = inttoptr i64 %.pre to ptr
  %.pre14 = add i64 %.1, 256
  %.pre15 = inttoptr i64 %.pre14 to ptr
  br label %B46.i

B46.i:                                            ; preds = %cnnc_pool_try_lock.exit.B46.i_crit_edge, %cnnc_pool_try_lock.exit.thread5
  %.60.i.pre-phi = phi ptr [ %.pre15, %cnnc_pool_try_lock.exit.B46.i_crit_edge ], [ %.84.i.i, %cnnc_pool_try_lock.exit.thread5 ]
  %.33.i.pre-phi = phi ptr [ %.pre13, %cnnc_pool_try_lock.exit.B46.i_crit_edge ], [ %.94.i.i, %cnnc_pool_try_lock.exit.thread5 ]
  %.34.i = load i64, ptr %.33.i.pre-phi, align 8, !noalias !779
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !779
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !779
  %.56.i = shl i64 %.37.i, 16
  store atomic i64 %.56.i, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !779
  %.99.i = add i64 %.37.i, -1
  %.144.i9.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i9.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #3, !noalias !779
  %.207.i = atomicrmw and ptr %.60.i.pre-phi, i64 65535 seq_cst, align 8, !noalias !779
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !780
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !780
  %.114.i2.not.i = icmp slt i64 %.20.i.i, 1
  br i1 %.114.i2.not.i, label %B278.i.i, label %B118.if.i.i

B162.i.i:                                         ; preds = %B118.if.i.i
  %0 = shl nuw nsw i64 %.56.i.04.i, 1
  %.176.i.i = icmp sgt i64 %0, %.20.i.i
  %.180.i.i = icmp slt i64 %.20.i.i, %.28.i.i
  %or.cond.i.i = select i1 %.176.i.i, i1 %.180.i.i, i1 false
  br i1 %or.cond.i.i, label %B192.i.i1, label %cnnc_wait_until.exit

B192.i.i1:                                        ; preds = %B162.i.i
  %.185.i.i = shl nuw nsw i64 %.20.i.i, 1
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !780
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @llvm.x86.sse2.pause(), !noalias !780
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !780
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !780
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !780
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !780
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !780
  %.293.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !780
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  %low.i.i = trunc i64 %value.2.0.i.i to i32
  %1 = tail call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.60.i.pre-phi, i32 128, i32 %low.i.i, ptr null) #3, !noalias !780
  %.307.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !780
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !780
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !780
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i1, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i2 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !783
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.011 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.011, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.011, i64 %.37.i), !noalias !779
  %exitcond.not = icmp eq i64 %.157.i, %.37.i
  br i1 %exitcond.not, label %B336.i, label %B296.if.i

cnnc_pool_run.body.exit:                          ; preds = %B178.i.i, %B192.i.i, %cnnc_pool_try_lock.exit, %cnnc_wait_until.exit
  %storemerge60.i = phi i64 [ %.37.i, %cnnc_wait_until.exit ], [ 0, %cnnc_pool_try_lock.exit ], [ 0, %B192.i.i ], [ 0, %B178.i.i ]
  ret i64 %storemerge60.i
}

; Function Attrs: nounwind
define noundef i64 @cnnc_pool_thread(i64 %.1) #3 {
.3:
  %.30.i.i = alloca [16 x i64], align 8
  %.6.i = add i64 %.1, 16
  %.7.i = inttoptr i64 %.6.i to ptr
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !786
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !786
  %.35.i = add nsw i64 %.1, 40
  %thread.i.i = tail call i64 (i64, ...) @syscall(i64 186) #3, !noalias !789
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %thread.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !789
  %.19.i.i = inttoptr i64 %.13.i to ptr
  %.26.i.i = add i64 %.1, 80
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.158.i.i = inttoptr i64 %.1 to ptr
  %.214.i.i = add i64 %.1, 88
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.229.i.i = add i64 %.1, 72
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.287.i.i = inttoptr i64 %.20.i to ptr
  %.9.i.i = add i64 %.1, 48
  %.10.i.i = inttoptr i64 %.9.i.i to ptr
  %.31.i.i = ptrtoint ptr %.30.i.i to i64
  %.55.i = add i64 %.8.i, 24
  %.56.i = inttoptr i64 %.55.i to ptr
  %.12.i.i3 = add i64 %.8.i, 256
  %.13.i.i = inttoptr i64 %.12.i.i3 to ptr
  %.85.i = add i64 %.8.i, 272
  %.86.i = inttoptr i64 %.85.i to ptr
  %.90.i = add i64 %.8.i, 280
  %.91.i = inttoptr i64 %.90.i to ptr
  %.112.i = add nsw i64 %.8.i, 264
  %.10.i.i7 = inttoptr i64 %.112.i to ptr
  br label %B224.i

B224.i:                                           ; preds = %B224.i.backedge, %.3
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !792
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !792
  %.114.i2.not.i = icmp slt i64 %.20.i.i, 1
  br i1 %.114.i2.not.i, label %B278.i.i, label %B118.if.i.i

B162.i.i:                                         ; preds = %B118.if.i.i
  %0 = shl nuw nsw i64 %.56.i.04.i, 1
  %.176.i.i = icmp sgt i64 %0, %.20.i.i
  %.180.i.i = icmp slt i64 %.20.i.i, %.28.i.i
  %or.cond.i.i = select i1 %.176.i.i, i1 %.180.i.i, i1 false
  br i1 %or.cond.i.i, label %B192.i.i, label %cnnc_wait_until.exit

B192.i.i:                                         ; preds = %B162.i.i
  %.185.i.i = shl nuw nsw i64 %.20.i.i, 1
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !792
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @llvm.x86.sse2.pause(), !noalias !792
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !792
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !792
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !792
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !792
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !792
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !792
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  %low.i.i = trunc i64 %value.2.0.i.i to i32
  %1 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.158.i.i, i32 128, i32 %low.i.i, ptr null) #3, !noalias !792
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !792
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !792
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !792
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !786
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !786
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !795
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !795
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.30.i.i, i8 0, i64 128, i1 false), !noalias !795
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 %.29.i.i, i64 128, ptr nonnull %.30.i.i) #3, !noalias !795
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %2 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %2, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !795
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !795
  %3 = call i64 (i64, ...) @syscall(i64 203, i64 %.29.i.i, i64 128, ptr nonnull %.30.i.i) #3, !noalias !795
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !795
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !786
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !786
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !798
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !798
  %.39.i.i = extractvalue { i64, i1 } %.32.i.i, 1
  br i1 %.39.i.i, label %cnnc_pool_join.exit, label %B158.i.i

B158.i.i:                                         ; preds = %B74.i.i
  %.33.i.i = extractvalue { i64, i1 } %.32.i.i, 0
  %.58.i.i = ashr i64 %.33.i.i, 16
  %.60.i.i = icmp sgt i64 %.58.i.i, %.30.i
  br i1 %.60.i.i, label %B74.i.i, label %B224.i.backedge

cnnc_pool_join.exit:                              ; preds = %B74.i.i
  %.48.i.i6 = ashr i64 %gate.2.0.i.i, 16
  %.81.i = icmp sgt i64 %.48.i.i6, 0
  br i1 %.81.i, label %B422.i, label %B224.i.backedge

B422.i:                                           ; preds = %cnnc_pool_join.exit
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !786
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !786
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #3, !noalias !786
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !786
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !801
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  %4 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.13.i.i, i32 129, i32 2147483647) #3, !noalias !801
  br label %B224.i.backedge

cnnc_pool_thread.body.exit:                       ; preds = %cnnc_place_woken.exit
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #13

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #13

attributes #0 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { nounwind }
attributes #4 = { nounwind memory(argmem: write) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) }
attributes #6 = { nofree }
attributes #7 = { nofree nounwind }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #9 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #14 = { cold nounwind }

!0 = !{!1}
!1 = distinct !{!1, !2, !"cnnc_main.body: %retptr"}
!2 = distinct !{!2, !"cnnc_main.body"}
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"cnnc_begin_program.body: %retptr"}
!5 = distinct !{!5, !"cnnc_begin_program.body"}
!6 = distinct !{!6, !5, !"cnnc_begin_program.body: %excinfo"}
!7 = !{!8, !10, !1}
!8 = distinct !{!8, !9, !"cnnc_cpu_level.body: %retptr"}
!9 = distinct !{!9, !"cnnc_cpu_level.body"}
!10 = distinct !{!10, !11, !"cnnc_variant.body: %retptr"}
!11 = distinct !{!11, !"cnnc_variant.body"}
!12 = !{!10, !1}
!13 = !{!14, !1}
!14 = distinct !{!14, !15, !"cnnc_least_variant.body: %retptr"}
!15 = distinct !{!15, !"cnnc_least_variant.body"}
!16 = !{!17, !19, !1}
!17 = distinct !{!17, !18, !"cnnc_program_name.body: %retptr"}
!18 = distinct !{!18, !"cnnc_program_name.body"}
!19 = distinct !{!19, !20, !"cnnc_complain.body: %retptr"}
!20 = distinct !{!20, !"cnnc_complain.body"}
!21 = !{!19, !1}
!22 = !{!23, !25, !1}
!23 = distinct !{!23, !24, !"cnnc_remove_files.body: %retptr"}
!24 = distinct !{!24, !"cnnc_remove_files.body"}
!25 = distinct !{!25, !26, !"cnnc_give_up.body: %retptr"}
!26 = distinct !{!26, !"cnnc_give_up.body"}
!27 = !{!25, !1}
!28 = !{!29, !1}
!29 = distinct !{!29, !30, !"cnnc_read_options.body: %retptr"}
!30 = distinct !{!30, !"cnnc_read_options.body"}
!31 = !{!32, !29, !1}
!32 = distinct !{!32, !33, !"cnnc_new_words.body: %retptr"}
!33 = distinct !{!33, !"cnnc_new_words.body"}
!34 = !{!35, !29, !1}
!35 = distinct !{!35, !36, !"cnnc_is_dash.body: %retptr"}
!36 = distinct !{!36, !"cnnc_is_dash.body"}
!37 = !{!38, !29, !1}
!38 = distinct !{!38, !39, !"cnnc_add_input.body: %retptr"}
!39 = distinct !{!39, !"cnnc_add_input.body"}
!40 = !{!41, !43, !38, !29, !1}
!41 = distinct !{!41, !42, !"cnnc_program_name.body: %retptr"}
!42 = distinct !{!42, !"cnnc_program_name.body"}
!43 = distinct !{!43, !44, !"cnnc_complain.body: %retptr"}
!44 = distinct !{!44, !"cnnc_complain.body"}
!45 = !{!43, !38, !29, !1}
!46 = !{!47, !49, !38, !29, !1}
!47 = distinct !{!47, !48, !"cnnc_remove_files.body: %retptr"}
!48 = distinct !{!48, !"cnnc_remove_files.body"}
!49 = distinct !{!49, !50, !"cnnc_give_up.body: %retptr"}
!50 = distinct !{!50, !"cnnc_give_up.body"}
!51 = !{!52, !49, !38, !29, !1}
!52 = distinct !{!52, !53, !"cnnc_program_name.body: %retptr"}
!53 = distinct !{!53, !"cnnc_program_name.body"}
!54 = !{!49, !38, !29, !1}
!55 = !{!56, !29, !1}
!56 = distinct !{!56, !57, !"cnnc_read_flag.body: %retptr"}
!57 = distinct !{!57, !"cnnc_read_flag.body"}
!58 = !{!59, !56, !29, !1}
!59 = distinct !{!59, !60, !"cnnc_program_name.body: %retptr"}
!60 = distinct !{!60, !"cnnc_program_name.body"}
!61 = !{!62, !64, !29, !1}
!62 = distinct !{!62, !63, !"cnnc_is_option.body: %retptr"}
!63 = distinct !{!63, !"cnnc_is_option.body"}
!64 = distinct !{!64, !65, !"cnnc_option_of.body: %retptr"}
!65 = distinct !{!65, !"cnnc_option_of.body"}
!66 = !{!67, !64, !29, !1}
!67 = distinct !{!67, !68, !"cnnc_is_option.body: %retptr"}
!68 = distinct !{!68, !"cnnc_is_option.body"}
!69 = !{!70, !64, !29, !1}
!70 = distinct !{!70, !71, !"cnnc_is_option.body: %retptr"}
!71 = distinct !{!71, !"cnnc_is_option.body"}
!72 = !{!73, !64, !29, !1}
!73 = distinct !{!73, !74, !"cnnc_is_option.body: %retptr"}
!74 = distinct !{!74, !"cnnc_is_option.body"}
!75 = !{!76, !29, !1}
!76 = distinct !{!76, !77, !"cnnc_add_output.body: %retptr"}
!77 = distinct !{!77, !"cnnc_add_output.body"}
!78 = !{!79, !29, !1}
!79 = distinct !{!79, !80, !"cnnc_number.body: %retptr"}
!80 = distinct !{!80, !"cnnc_number.body"}
!81 = !{!82, !84, !79, !29, !1}
!82 = distinct !{!82, !83, !"cnnc_program_name.body: %retptr"}
!83 = distinct !{!83, !"cnnc_program_name.body"}
!84 = distinct !{!84, !85, !"cnnc_complain.body: %retptr"}
!85 = distinct !{!85, !"cnnc_complain.body"}
!86 = !{!84, !79, !29, !1}
!87 = !{!88, !90, !79, !29, !1}
!88 = distinct !{!88, !89, !"cnnc_remove_files.body: %retptr"}
!89 = distinct !{!89, !"cnnc_remove_files.body"}
!90 = distinct !{!90, !91, !"cnnc_give_up.body: %retptr"}
!91 = distinct !{!91, !"cnnc_give_up.body"}
!92 = !{!93, !90, !79, !29, !1}
!93 = distinct !{!93, !94, !"cnnc_program_name.body: %retptr"}
!94 = distinct !{!94, !"cnnc_program_name.body"}
!95 = !{!90, !79, !29, !1}
!96 = !{!97, !99, !1}
!97 = distinct !{!97, !98, !"cnnc_program_name.body: %retptr"}
!98 = distinct !{!98, !"cnnc_program_name.body"}
!99 = distinct !{!99, !100, !"cnnc_complain.body: %retptr"}
!100 = distinct !{!100, !"cnnc_complain.body"}
!101 = !{!99, !1}
!102 = !{!103, !105, !1}
!103 = distinct !{!103, !104, !"cnnc_remove_files.body: %retptr"}
!104 = distinct !{!104, !"cnnc_remove_files.body"}
!105 = distinct !{!105, !106, !"cnnc_give_up.body: %retptr"}
!106 = distinct !{!106, !"cnnc_give_up.body"}
!107 = !{!105, !1}
!108 = !{!109, !1}
!109 = distinct !{!109, !110, !"cnnc_perform.body: %retptr"}
!110 = distinct !{!110, !"cnnc_perform.body"}
!111 = !{!112, !109, !1}
!112 = distinct !{!112, !113, !"cnnc_check_options.body: %retptr"}
!113 = distinct !{!113, !"cnnc_check_options.body"}
!114 = !{!115, !112, !109, !1}
!115 = distinct !{!115, !116, !"cnnc_count_paths.body: %retptr"}
!116 = distinct !{!116, !"cnnc_count_paths.body"}
!117 = !{!118, !112, !109, !1}
!118 = distinct !{!118, !119, !"cnnc_count_paths.body: %retptr"}
!119 = distinct !{!119, !"cnnc_count_paths.body"}
!120 = !{!121, !123, !112, !109, !1}
!121 = distinct !{!121, !122, !"cnnc_is_dash.body: %retptr"}
!122 = distinct !{!122, !"cnnc_is_dash.body"}
!123 = distinct !{!123, !124, !"cnnc_count_paths.body: %retptr"}
!124 = distinct !{!124, !"cnnc_count_paths.body"}
!125 = !{!123, !112, !109, !1}
!126 = !{!127, !129, !112, !109, !1}
!127 = distinct !{!127, !128, !"cnnc_is_dash.body: %retptr"}
!128 = distinct !{!128, !"cnnc_is_dash.body"}
!129 = distinct !{!129, !130, !"cnnc_count_paths.body: %retptr"}
!130 = distinct !{!130, !"cnnc_count_paths.body"}
!131 = !{!129, !112, !109, !1}
!132 = !{!133, !109, !1}
!133 = distinct !{!133, !134, !"cnnc_new_job.body: %retptr"}
!134 = distinct !{!134, !"cnnc_new_job.body"}
!135 = !{!136, !133, !109, !1}
!136 = distinct !{!136, !137, !"cnnc_new_words.body: %retptr"}
!137 = distinct !{!137, !"cnnc_new_words.body"}
!138 = !{!139, !133, !109, !1}
!139 = distinct !{!139, !140, !"cnnc_new_words.body: %retptr"}
!140 = distinct !{!140, !"cnnc_new_words.body"}
!141 = !{!142, !144, !133, !109, !1}
!142 = distinct !{!142, !143, !"cnnc_program_name.body: %retptr"}
!143 = distinct !{!143, !"cnnc_program_name.body"}
!144 = distinct !{!144, !145, !"cnnc_complain.body: %retptr"}
!145 = distinct !{!145, !"cnnc_complain.body"}
!146 = !{!144, !133, !109, !1}
!147 = !{!148, !150, !133, !109, !1}
!148 = distinct !{!148, !149, !"cnnc_remove_files.body: %retptr"}
!149 = distinct !{!149, !"cnnc_remove_files.body"}
!150 = distinct !{!150, !151, !"cnnc_give_up.body: %retptr"}
!151 = distinct !{!151, !"cnnc_give_up.body"}
!152 = !{!150, !133, !109, !1}
!153 = !{!154, !133, !109, !1}
!154 = distinct !{!154, !155, !"cnnc_new_words.body: %retptr"}
!155 = distinct !{!155, !"cnnc_new_words.body"}
!156 = !{!157, !133, !109, !1}
!157 = distinct !{!157, !158, !"cnnc_output.body: %retptr"}
!158 = distinct !{!158, !"cnnc_output.body"}
!159 = !{!160, !157, !133, !109, !1}
!160 = distinct !{!160, !161, !"cnnc_tensor.body: %retptr"}
!161 = distinct !{!161, !"cnnc_tensor.body"}
!162 = !{!163, !133, !109, !1}
!163 = distinct !{!163, !164, !"cnnc_load_inputs.body: %retptr"}
!164 = distinct !{!164, !"cnnc_load_inputs.body"}
!165 = !{!166, !163, !133, !109, !1}
!166 = distinct !{!166, !167, !"cnnc_new_words.body: %retptr"}
!167 = distinct !{!167, !"cnnc_new_words.body"}
!168 = !{!169, !163, !133, !109, !1}
!169 = distinct !{!169, !170, !"cnnc_new_words.body: %retptr"}
!170 = distinct !{!170, !"cnnc_new_words.body"}
!171 = !{!172, !174, !163, !133, !109, !1}
!172 = distinct !{!172, !173, !"cnnc_tensor.body: %retptr"}
!173 = distinct !{!173, !"cnnc_tensor.body"}
!174 = distinct !{!174, !175, !"cnnc_load_input.body: %retptr"}
!175 = distinct !{!175, !"cnnc_load_input.body"}
!176 = !{!177, !179, !174, !163, !133, !109, !1}
!177 = distinct !{!177, !178, !"cnnc_is_dash.body: %retptr"}
!178 = distinct !{!178, !"cnnc_is_dash.body"}
!179 = distinct !{!179, !180, !"cnnc_input_name.body: %retptr"}
!180 = distinct !{!180, !"cnnc_input_name.body"}
!181 = !{!182, !174, !163, !133, !109, !1}
!182 = distinct !{!182, !183, !"cnnc_read_file.body: %retptr"}
!183 = distinct !{!183, !"cnnc_read_file.body"}
!184 = !{!185, !182, !174, !163, !133, !109, !1}
!185 = distinct !{!185, !186, !"cnnc_new_words.body: %retptr"}
!186 = distinct !{!186, !"cnnc_new_words.body"}
!187 = !{!188, !182, !174, !163, !133, !109, !1}
!188 = distinct !{!188, !189, !"cnnc_new_words.body: %retptr"}
!189 = distinct !{!189, !"cnnc_new_words.body"}
!190 = !{!174, !163, !133, !109, !1}
!191 = !{!192, !194, !174, !163, !133, !109, !1}
!192 = distinct !{!192, !193, !"cnnc_row_bytes.body: %retptr"}
!193 = distinct !{!193, !"cnnc_row_bytes.body"}
!194 = distinct !{!194, !195, !"cnnc_raw_rows.body: %retptr"}
!195 = distinct !{!195, !"cnnc_raw_rows.body"}
!196 = !{!197, !199, !194, !174, !163, !133, !109, !1}
!197 = distinct !{!197, !198, !"cnnc_program_name.body: %retptr"}
!198 = distinct !{!198, !"cnnc_program_name.body"}
!199 = distinct !{!199, !200, !"cnnc_complain.body: %retptr"}
!200 = distinct !{!200, !"cnnc_complain.body"}
!201 = !{!199, !194, !174, !163, !133, !109, !1}
!202 = !{!194, !174, !163, !133, !109, !1}
!203 = !{!204, !206, !194, !174, !163, !133, !109, !1}
!204 = distinct !{!204, !205, !"cnnc_remove_files.body: %retptr"}
!205 = distinct !{!205, !"cnnc_remove_files.body"}
!206 = distinct !{!206, !207, !"cnnc_give_up.body: %retptr"}
!207 = distinct !{!207, !"cnnc_give_up.body"}
!208 = !{!206, !194, !174, !163, !133, !109, !1}
!209 = !{!210, !174, !163, !133, !109, !1}
!210 = distinct !{!210, !211, !"cnnc_npy_data_offset.body: %retptr"}
!211 = distinct !{!211, !"cnnc_npy_data_offset.body"}
!212 = !{!213, !174, !163, !133, !109, !1}
!213 = distinct !{!213, !214, !"cnnc_npy_header.body: %retptr"}
!214 = distinct !{!214, !"cnnc_npy_header.body"}
!215 = !{!216, !213, !174, !163, !133, !109, !1}
!216 = distinct !{!216, !217, !"cnnc_new_words.body: %retptr"}
!217 = distinct !{!217, !"cnnc_new_words.body"}
!218 = !{!219, !221, !174, !163, !133, !109, !1}
!219 = distinct !{!219, !220, !"cnnc_npy_value.body: %retptr"}
!220 = distinct !{!220, !"cnnc_npy_value.body"}
!221 = distinct !{!221, !222, !"cnnc_check_type.body: %retptr"}
!222 = distinct !{!222, !"cnnc_check_type.body"}
!223 = !{!221, !174, !163, !133, !109, !1}
!224 = !{!225, !227, !221, !174, !163, !133, !109, !1}
!225 = distinct !{!225, !226, !"cnnc_program_name.body: %retptr"}
!226 = distinct !{!226, !"cnnc_program_name.body"}
!227 = distinct !{!227, !228, !"cnnc_complain.body: %retptr"}
!228 = distinct !{!228, !"cnnc_complain.body"}
!229 = !{!227, !221, !174, !163, !133, !109, !1}
!230 = !{!231, !233, !221, !174, !163, !133, !109, !1}
!231 = distinct !{!231, !232, !"cnnc_remove_files.body: %retptr"}
!232 = distinct !{!232, !"cnnc_remove_files.body"}
!233 = distinct !{!233, !234, !"cnnc_give_up.body: %retptr"}
!234 = distinct !{!234, !"cnnc_give_up.body"}
!235 = !{!233, !221, !174, !163, !133, !109, !1}
!236 = !{!237, !221, !174, !163, !133, !109, !1}
!237 = distinct !{!237, !238, !"cnnc_npy_value.body: %retptr"}
!238 = distinct !{!238, !"cnnc_npy_value.body"}
!239 = !{!240, !242, !221, !174, !163, !133, !109, !1}
!240 = distinct !{!240, !241, !"cnnc_program_name.body: %retptr"}
!241 = distinct !{!241, !"cnnc_program_name.body"}
!242 = distinct !{!242, !243, !"cnnc_complain.body: %retptr"}
!243 = distinct !{!243, !"cnnc_complain.body"}
!244 = !{!242, !221, !174, !163, !133, !109, !1}
!245 = !{!246, !248, !221, !174, !163, !133, !109, !1}
!246 = distinct !{!246, !247, !"cnnc_remove_files.body: %retptr"}
!247 = distinct !{!247, !"cnnc_remove_files.body"}
!248 = distinct !{!248, !249, !"cnnc_give_up.body: %retptr"}
!249 = distinct !{!249, !"cnnc_give_up.body"}
!250 = !{!248, !221, !174, !163, !133, !109, !1}
!251 = !{!252, !254, !174, !163, !133, !109, !1}
!252 = distinct !{!252, !253, !"cnnc_npy_value.body: %retptr"}
!253 = distinct !{!253, !"cnnc_npy_value.body"}
!254 = distinct !{!254, !255, !"cnnc_npy_rows.body: %retptr"}
!255 = distinct !{!255, !"cnnc_npy_rows.body"}
!256 = !{!254, !174, !163, !133, !109, !1}
!257 = !{!258, !254, !174, !163, !133, !109, !1}
!258 = distinct !{!258, !259, !"cnnc_new_words.body: %retptr"}
!259 = distinct !{!259, !"cnnc_new_words.body"}
!260 = !{!261, !254, !174, !163, !133, !109, !1}
!261 = distinct !{!261, !262, !"cnnc_read_dims.body: %retptr"}
!262 = distinct !{!262, !"cnnc_read_dims.body"}
!263 = !{!264, !254, !174, !163, !133, !109, !1}
!264 = distinct !{!264, !265, !"cnnc_wrong_dims.body: %retptr"}
!265 = distinct !{!265, !"cnnc_wrong_dims.body"}
!266 = !{!267, !269, !254, !174, !163, !133, !109, !1}
!267 = distinct !{!267, !268, !"cnnc_program_name.body: %retptr"}
!268 = distinct !{!268, !"cnnc_program_name.body"}
!269 = distinct !{!269, !270, !"cnnc_complain.body: %retptr"}
!270 = distinct !{!270, !"cnnc_complain.body"}
!271 = !{!269, !254, !174, !163, !133, !109, !1}
!272 = !{!273, !275, !254, !174, !163, !133, !109, !1}
!273 = distinct !{!273, !274, !"cnnc_remove_files.body: %retptr"}
!274 = distinct !{!274, !"cnnc_remove_files.body"}
!275 = distinct !{!275, !276, !"cnnc_give_up.body: %retptr"}
!276 = distinct !{!276, !"cnnc_give_up.body"}
!277 = !{!275, !254, !174, !163, !133, !109, !1}
!278 = !{!279, !174, !163, !133, !109, !1}
!279 = distinct !{!279, !280, !"cnnc_row_bytes.body: %retptr"}
!280 = distinct !{!280, !"cnnc_row_bytes.body"}
!281 = !{!282, !284, !174, !163, !133, !109, !1}
!282 = distinct !{!282, !283, !"cnnc_program_name.body: %retptr"}
!283 = distinct !{!283, !"cnnc_program_name.body"}
!284 = distinct !{!284, !285, !"cnnc_complain.body: %retptr"}
!285 = distinct !{!285, !"cnnc_complain.body"}
!286 = !{!284, !174, !163, !133, !109, !1}
!287 = !{!288, !290, !174, !163, !133, !109, !1}
!288 = distinct !{!288, !289, !"cnnc_remove_files.body: %retptr"}
!289 = distinct !{!289, !"cnnc_remove_files.body"}
!290 = distinct !{!290, !291, !"cnnc_give_up.body: %retptr"}
!291 = distinct !{!291, !"cnnc_give_up.body"}
!292 = !{!290, !174, !163, !133, !109, !1}
!293 = !{!294, !163, !133, !109, !1}
!294 = distinct !{!294, !295, !"cnnc_check_rows.body: %retptr"}
!295 = distinct !{!295, !"cnnc_check_rows.body"}
!296 = !{!297, !299, !294, !163, !133, !109, !1}
!297 = distinct !{!297, !298, !"cnnc_is_dash.body: %retptr"}
!298 = distinct !{!298, !"cnnc_is_dash.body"}
!299 = distinct !{!299, !300, !"cnnc_input_name.body: %retptr"}
!300 = distinct !{!300, !"cnnc_input_name.body"}
!301 = !{!302, !294, !163, !133, !109, !1}
!302 = distinct !{!302, !303, !"cnnc_tensor.body: %retptr"}
!303 = distinct !{!303, !"cnnc_tensor.body"}
!304 = !{!305, !307, !294, !163, !133, !109, !1}
!305 = distinct !{!305, !306, !"cnnc_program_name.body: %retptr"}
!306 = distinct !{!306, !"cnnc_program_name.body"}
!307 = distinct !{!307, !308, !"cnnc_complain.body: %retptr"}
!308 = distinct !{!308, !"cnnc_complain.body"}
!309 = !{!307, !294, !163, !133, !109, !1}
!310 = !{!311, !313, !294, !163, !133, !109, !1}
!311 = distinct !{!311, !312, !"cnnc_remove_files.body: %retptr"}
!312 = distinct !{!312, !"cnnc_remove_files.body"}
!313 = distinct !{!313, !314, !"cnnc_give_up.body: %retptr"}
!314 = distinct !{!314, !"cnnc_give_up.body"}
!315 = !{!313, !294, !163, !133, !109, !1}
!316 = !{!317, !319, !294, !163, !133, !109, !1}
!317 = distinct !{!317, !318, !"cnnc_program_name.body: %retptr"}
!318 = distinct !{!318, !"cnnc_program_name.body"}
!319 = distinct !{!319, !320, !"cnnc_complain.body: %retptr"}
!320 = distinct !{!320, !"cnnc_complain.body"}
!321 = !{!319, !294, !163, !133, !109, !1}
!322 = !{!323, !325, !294, !163, !133, !109, !1}
!323 = distinct !{!323, !324, !"cnnc_remove_files.body: %retptr"}
!324 = distinct !{!324, !"cnnc_remove_files.body"}
!325 = distinct !{!325, !326, !"cnnc_give_up.body: %retptr"}
!326 = distinct !{!326, !"cnnc_give_up.body"}
!327 = !{!325, !294, !163, !133, !109, !1}
!328 = !{!329, !163, !133, !109, !1}
!329 = distinct !{!329, !330, !"cnnc_tensor.body: %retptr"}
!330 = distinct !{!330, !"cnnc_tensor.body"}
!331 = !{!332, !163, !133, !109, !1}
!332 = distinct !{!332, !333, !"cnnc_new_words.body: %retptr"}
!333 = distinct !{!333, !"cnnc_new_words.body"}
!334 = !{!335, !109, !1}
!335 = distinct !{!335, !336, !"cnnc_default_threads.body: %retptr"}
!336 = distinct !{!336, !"cnnc_default_threads.body"}
!337 = !{!338, !335, !109, !1}
!338 = distinct !{!338, !339, !"cnnc_quota.body: %retptr"}
!339 = distinct !{!339, !"cnnc_quota.body"}
!340 = !{!341, !109, !1}
!341 = distinct !{!341, !342, !"cnnc_create.body: %retptr"}
!342 = distinct !{!342, !"cnnc_create.body"}
!343 = !{!344, !346, !341, !109, !1}
!344 = distinct !{!344, !345, !"cnnc_workspace_bytes.body: %retptr"}
!345 = distinct !{!345, !"cnnc_workspace_bytes.body"}
!346 = distinct !{!346, !347, !"cnnc_create_on.body: %retptr"}
!347 = distinct !{!347, !"cnnc_create_on.body"}
!348 = !{!349, !344, !346, !341, !109, !1}
!349 = distinct !{!349, !350, !"cnnc_steps.body: %retptr"}
!350 = distinct !{!350, !"cnnc_steps.body"}
!351 = !{!346, !341, !109, !1}
!352 = !{!353, !346, !341, !109, !1}
!353 = distinct !{!353, !354, !"cnnc_hold_prepared.body: %retptr"}
!354 = distinct !{!354, !"cnnc_hold_prepared.body"}
!355 = !{!356, !353, !346, !341, !109, !1}
!356 = distinct !{!356, !357, !"cnnc_prepare.body: %retptr"}
!357 = distinct !{!357, !"cnnc_prepare.body"}
!358 = !{!359, !356, !353, !346, !341, !109, !1}
!359 = distinct !{!359, !360, !"cnnc_steps.body: %retptr"}
!360 = distinct !{!360, !"cnnc_steps.body"}
!361 = !{!362, !356, !353, !346, !341, !109, !1}
!362 = distinct !{!362, !363, !"cnnc_lay_out.body: %retptr"}
!363 = distinct !{!363, !"cnnc_lay_out.body"}
!364 = !{!365, !356, !353, !346, !341, !109, !1}
!365 = distinct !{!365, !366, !"cnnc_fill_bases.body: %retptr"}
!366 = distinct !{!366, !"cnnc_fill_bases.body"}
!367 = !{!368, !356, !353, !346, !341, !109, !1}
!368 = distinct !{!368, !369, !"cnnc_memory_unmap.body: %retptr"}
!369 = distinct !{!369, !"cnnc_memory_unmap.body"}
!370 = !{!371, !356, !353, !346, !341, !109, !1}
!371 = distinct !{!371, !372, !"cnnc_memory_forget.body: %retptr"}
!372 = distinct !{!372, !"cnnc_memory_forget.body"}
!373 = !{!374, !353, !346, !341, !109, !1}
!374 = distinct !{!374, !375, !"cnnc_memory_unmap.body: %retptr"}
!375 = distinct !{!375, !"cnnc_memory_unmap.body"}
!376 = !{!377, !346, !341, !109, !1}
!377 = distinct !{!377, !378, !"cnnc_memory_unmap.body: %retptr"}
!378 = distinct !{!378, !"cnnc_memory_unmap.body"}
!379 = !{!380, !346, !341, !109, !1}
!380 = distinct !{!380, !381, !"cnnc_steps.body: %retptr"}
!381 = distinct !{!381, !"cnnc_steps.body"}
!382 = !{!383, !346, !341, !109, !1}
!383 = distinct !{!383, !384, !"cnnc_steps.body: %retptr"}
!384 = distinct !{!384, !"cnnc_steps.body"}
!385 = !{!386, !346, !341, !109, !1}
!386 = distinct !{!386, !387, !"cnnc_lay_out.body: %retptr"}
!387 = distinct !{!387, !"cnnc_lay_out.body"}
!388 = !{!389, !346, !341, !109, !1}
!389 = distinct !{!389, !390, !"cnnc_fill_bases.body: %retptr"}
!390 = distinct !{!390, !"cnnc_fill_bases.body"}
!391 = !{!392, !109, !1}
!392 = distinct !{!392, !393, !"cnnc_workspace_bytes.body: %retptr"}
!393 = distinct !{!393, !"cnnc_workspace_bytes.body"}
!394 = !{!395, !392, !109, !1}
!395 = distinct !{!395, !396, !"cnnc_steps.body: %retptr"}
!396 = distinct !{!396, !"cnnc_steps.body"}
!397 = !{!398, !109, !1}
!398 = distinct !{!398, !399, !"cnnc_begin_outputs.body: %retptr"}
!399 = distinct !{!399, !"cnnc_begin_outputs.body"}
!400 = !{!401, !398, !109, !1}
!401 = distinct !{!401, !402, !"cnnc_open_outputs.body: %retptr"}
!402 = distinct !{!402, !"cnnc_open_outputs.body"}
!403 = !{!404, !401, !398, !109, !1}
!404 = distinct !{!404, !405, !"cnnc_new_words.body: %retptr"}
!405 = distinct !{!405, !"cnnc_new_words.body"}
!406 = !{!407, !401, !398, !109, !1}
!407 = distinct !{!407, !408, !"cnnc_remove_when_failed.body: %retptr"}
!408 = distinct !{!408, !"cnnc_remove_when_failed.body"}
!409 = !{!410, !401, !398, !109, !1}
!410 = distinct !{!410, !411, !"cnnc_is_dash.body: %retptr"}
!411 = distinct !{!411, !"cnnc_is_dash.body"}
!412 = !{!413, !401, !398, !109, !1}
!413 = distinct !{!413, !414, !"cnnc_is_device.body: %retptr"}
!414 = distinct !{!414, !"cnnc_is_device.body"}
!415 = !{!416, !413, !401, !398, !109, !1}
!416 = distinct !{!416, !417, !"cnnc_new_words.body: %retptr"}
!417 = distinct !{!417, !"cnnc_new_words.body"}
!418 = !{!419, !401, !398, !109, !1}
!419 = distinct !{!419, !420, !"cnnc_new_words.body: %retptr"}
!420 = distinct !{!420, !"cnnc_new_words.body"}
!421 = !{!422, !401, !398, !109, !1}
!422 = distinct !{!422, !423, !"cnnc_new_words.body: %retptr"}
!423 = distinct !{!423, !"cnnc_new_words.body"}
!424 = !{!425, !398, !109, !1}
!425 = distinct !{!425, !426, !"cnnc_new_words.body: %retptr"}
!426 = distinct !{!426, !"cnnc_new_words.body"}
!427 = !{!428, !398, !109, !1}
!428 = distinct !{!428, !429, !"cnnc_stdout_is_taken.body: %retptr"}
!429 = distinct !{!429, !"cnnc_stdout_is_taken.body"}
!430 = !{!431, !398, !109, !1}
!431 = distinct !{!431, !432, !"cnnc_npy_begin.body: %retptr"}
!432 = distinct !{!432, !"cnnc_npy_begin.body"}
!433 = !{!434, !398, !109, !1}
!434 = distinct !{!434, !435, !"cnnc_write.body: %retptr"}
!435 = distinct !{!435, !"cnnc_write.body"}
!436 = !{!437, !398, !109, !1}
!437 = distinct !{!437, !438, !"cnnc_output.body: %retptr"}
!438 = distinct !{!438, !"cnnc_output.body"}
!439 = !{!440, !437, !398, !109, !1}
!440 = distinct !{!440, !441, !"cnnc_tensor.body: %retptr"}
!441 = distinct !{!441, !"cnnc_tensor.body"}
!442 = !{!443, !109, !1}
!443 = distinct !{!443, !444, !"cnnc_run_all.body: %retptr"}
!444 = distinct !{!444, !"cnnc_run_all.body"}
!445 = !{!446, !443, !109, !1}
!446 = distinct !{!446, !447, !"cnnc_new_words.body: %retptr"}
!447 = distinct !{!447, !"cnnc_new_words.body"}
!448 = !{!449, !443, !109, !1}
!449 = distinct !{!449, !450, !"cnnc_new_words.body: %retptr"}
!450 = distinct !{!450, !"cnnc_new_words.body"}
!451 = !{!452, !454, !443, !109, !1}
!452 = distinct !{!452, !453, !"cnnc_sort.body: %retptr"}
!453 = distinct !{!453, !"cnnc_sort.body"}
!454 = distinct !{!454, !455, !"cnnc_print_latency.body: %retptr"}
!455 = distinct !{!455, !"cnnc_print_latency.body"}
!456 = !{!454, !443, !109, !1}
!457 = !{!458, !454, !443, !109, !1}
!458 = distinct !{!458, !459, !"cnnc_percentile.body: %retptr"}
!459 = distinct !{!459, !"cnnc_percentile.body"}
!460 = !{!461, !454, !443, !109, !1}
!461 = distinct !{!461, !462, !"cnnc_percentile.body: %retptr"}
!462 = distinct !{!462, !"cnnc_percentile.body"}
!463 = !{!464, !454, !443, !109, !1}
!464 = distinct !{!464, !465, !"cnnc_percentile.body: %retptr"}
!465 = distinct !{!465, !"cnnc_percentile.body"}
!466 = !{!467, !454, !443, !109, !1}
!467 = distinct !{!467, !468, !"cnnc_print_time.body: %retptr"}
!468 = distinct !{!468, !"cnnc_print_time.body"}
!469 = !{!470, !454, !443, !109, !1}
!470 = distinct !{!470, !471, !"cnnc_print_time.body: %retptr"}
!471 = distinct !{!471, !"cnnc_print_time.body"}
!472 = !{!473, !454, !443, !109, !1}
!473 = distinct !{!473, !474, !"cnnc_print_time.body: %retptr"}
!474 = distinct !{!474, !"cnnc_print_time.body"}
!475 = !{!476, !454, !443, !109, !1}
!476 = distinct !{!476, !477, !"cnnc_print_time.body: %retptr"}
!477 = distinct !{!477, !"cnnc_print_time.body"}
!478 = !{!479, !481, !109, !1}
!479 = distinct !{!479, !480, !"cnnc_all_said.body: %retptr"}
!480 = distinct !{!480, !"cnnc_all_said.body"}
!481 = distinct !{!481, !482, !"cnnc_finish.body: %retptr"}
!482 = distinct !{!482, !"cnnc_finish.body"}
!483 = !{!484, !486, !481, !109, !1}
!484 = distinct !{!484, !485, !"cnnc_program_name.body: %retptr"}
!485 = distinct !{!485, !"cnnc_program_name.body"}
!486 = distinct !{!486, !487, !"cnnc_complain.body: %retptr"}
!487 = distinct !{!487, !"cnnc_complain.body"}
!488 = !{!486, !481, !109, !1}
!489 = !{!481, !109, !1}
!490 = !{!491, !493, !481, !109, !1}
!491 = distinct !{!491, !492, !"cnnc_remove_files.body: %retptr"}
!492 = distinct !{!492, !"cnnc_remove_files.body"}
!493 = distinct !{!493, !494, !"cnnc_give_up.body: %retptr"}
!494 = distinct !{!494, !"cnnc_give_up.body"}
!495 = !{!493, !481, !109, !1}
!496 = !{!497, !481, !109, !1}
!497 = distinct !{!497, !498, !"cnnc_close_outputs.body: %retptr"}
!498 = distinct !{!498, !"cnnc_close_outputs.body"}
!499 = !{!500, !109, !1}
!500 = distinct !{!500, !501, !"cnnc_destroy.body: %retptr"}
!501 = distinct !{!501, !"cnnc_destroy.body"}
!502 = !{!503, !500, !109, !1}
!503 = distinct !{!503, !504, !"cnnc_leave_prepared.body: %retptr"}
!504 = distinct !{!504, !"cnnc_leave_prepared.body"}
!505 = !{!506, !503, !500, !109, !1}
!506 = distinct !{!506, !507, !"cnnc_memory_unmap.body: %retptr"}
!507 = distinct !{!507, !"cnnc_memory_unmap.body"}
!508 = !{!509, !500, !109, !1}
!509 = distinct !{!509, !510, !"cnnc_memory_unmap.body: %retptr"}
!510 = distinct !{!510, !"cnnc_memory_unmap.body"}
!511 = !{!512, !1}
!512 = distinct !{!512, !513, !"cnnc_free_words.body: %retptr"}
!513 = distinct !{!513, !"cnnc_free_words.body"}
!514 = !{!515, !517, !519}
!515 = distinct !{!515, !516, !"cnnc_program_name.body: %retptr"}
!516 = distinct !{!516, !"cnnc_program_name.body"}
!517 = distinct !{!517, !518, !"cnnc_complain.body: %retptr"}
!518 = distinct !{!518, !"cnnc_complain.body"}
!519 = distinct !{!519, !520, !"cnnc_no_memory.body: %retptr"}
!520 = distinct !{!520, !"cnnc_no_memory.body"}
!521 = !{!517, !519}
!522 = !{!519}
!523 = !{!524, !526, !519}
!524 = distinct !{!524, !525, !"cnnc_remove_files.body: %retptr"}
!525 = distinct !{!525, !"cnnc_remove_files.body"}
!526 = distinct !{!526, !527, !"cnnc_give_up.body: %retptr"}
!527 = distinct !{!527, !"cnnc_give_up.body"}
!528 = !{!526, !519}
!529 = !{!530, !532, !534}
!530 = distinct !{!530, !531, !"cnnc_program_name.body: %retptr"}
!531 = distinct !{!531, !"cnnc_program_name.body"}
!532 = distinct !{!532, !533, !"cnnc_complain.body: %retptr"}
!533 = distinct !{!533, !"cnnc_complain.body"}
!534 = distinct !{!534, !535, !"cnnc_misused.body: %retptr"}
!535 = distinct !{!535, !"cnnc_misused.body"}
!536 = !{!532, !534}
!537 = !{!534}
!538 = !{!539, !541, !534}
!539 = distinct !{!539, !540, !"cnnc_remove_files.body: %retptr"}
!540 = distinct !{!540, !"cnnc_remove_files.body"}
!541 = distinct !{!541, !542, !"cnnc_give_up.body: %retptr"}
!542 = distinct !{!542, !"cnnc_give_up.body"}
!543 = !{!544, !541, !534}
!544 = distinct !{!544, !545, !"cnnc_program_name.body: %retptr"}
!545 = distinct !{!545, !"cnnc_program_name.body"}
!546 = !{!541, !534}
!547 = !{!548}
!548 = distinct !{!548, !549, !"cnnc_assign.body: %retptr"}
!549 = distinct !{!549, !"cnnc_assign.body"}
!550 = !{!551}
!551 = distinct !{!551, !552, !"cnnc_run_rows.body: %retptr"}
!552 = distinct !{!552, !"cnnc_run_rows.body"}
!553 = !{!554, !551}
!554 = distinct !{!554, !555, !"cnnc_take_rows.body: %retptr"}
!555 = distinct !{!555, !"cnnc_take_rows.body"}
!556 = !{!557, !554, !551}
!557 = distinct !{!557, !558, !"cnnc_tensor.body: %retptr"}
!558 = distinct !{!558, !"cnnc_tensor.body"}
!559 = !{!560, !554, !551}
!560 = distinct !{!560, !561, !"cnnc_row_bytes.body: %retptr"}
!561 = distinct !{!561, !"cnnc_row_bytes.body"}
!562 = !{!563, !551}
!563 = distinct !{!563, !564, !"cnnc_run.body: %retptr"}
!564 = distinct !{!564, !"cnnc_run.body"}
!565 = !{!566, !551}
!566 = distinct !{!566, !567, !"cnnc_run.body: %retptr"}
!567 = distinct !{!567, !"cnnc_run.body"}
!568 = !{!569, !551}
!569 = distinct !{!569, !570, !"cnnc_put_rows.body: %retptr"}
!570 = distinct !{!570, !"cnnc_put_rows.body"}
!571 = !{!572, !569, !551}
!572 = distinct !{!572, !573, !"cnnc_write.body: %retptr"}
!573 = distinct !{!573, !"cnnc_write.body"}
!574 = !{!575, !569, !551}
!575 = distinct !{!575, !576, !"cnnc_put_largest.body: %retptr"}
!576 = distinct !{!576, !"cnnc_put_largest.body"}
!577 = !{!578, !580, !575, !569, !551}
!578 = distinct !{!578, !579, !"cnnc_next_largest.body: %retptr"}
!579 = distinct !{!579, !"cnnc_next_largest.body"}
!580 = distinct !{!580, !581, !"cnnc_print_largest.body: %retptr"}
!581 = distinct !{!581, !"cnnc_print_largest.body"}
!582 = !{!580, !575, !569, !551}
!583 = !{!584, !580, !575, !569, !551}
!584 = distinct !{!584, !585, !"cnnc_next_largest.body: %retptr"}
!585 = distinct !{!585, !"cnnc_next_largest.body"}
!586 = !{!587, !569, !551}
!587 = distinct !{!587, !588, !"cnnc_output.body: %retptr"}
!588 = distinct !{!588, !"cnnc_output.body"}
!589 = !{!590, !587, !569, !551}
!590 = distinct !{!590, !591, !"cnnc_tensor.body: %retptr"}
!591 = distinct !{!591, !"cnnc_tensor.body"}
!592 = !{!593, !569, !551}
!593 = distinct !{!593, !594, !"cnnc_row_bytes.body: %retptr"}
!594 = distinct !{!594, !"cnnc_row_bytes.body"}
!595 = !{!596}
!596 = distinct !{!596, !597, !"cnnc_execute.body: %retptr"}
!597 = distinct !{!597, !"cnnc_execute.body"}
!598 = !{!599, !596}
!599 = distinct !{!599, !600, !"cnnc_clear_counters.body: %retptr"}
!600 = distinct !{!600, !"cnnc_clear_counters.body"}
!601 = !{!602, !599, !596}
!602 = distinct !{!602, !603, !"cnnc_step_counters.body: %retptr"}
!603 = distinct !{!603, !"cnnc_step_counters.body"}
!604 = !{!605}
!605 = distinct !{!605, !606, !"cnnc_walk.body: %retptr"}
!606 = distinct !{!606, !"cnnc_walk.body"}
!607 = !{!608, !610, !605}
!608 = distinct !{!608, !609, !"cnnc_profile_begin.body: %retptr"}
!609 = distinct !{!609, !"cnnc_profile_begin.body"}
!610 = distinct !{!610, !611, !"cnnc_walk_alone.body: %retptr"}
!611 = distinct !{!611, !"cnnc_walk_alone.body"}
!612 = !{!610, !605}
!613 = !{!614, !610, !605}
!614 = distinct !{!614, !615, !"cnnc_run_chunks.body: %retptr"}
!615 = distinct !{!615, !"cnnc_run_chunks.body"}
!616 = !{!617, !610, !605}
!617 = distinct !{!617, !618, !"cnnc_profile_end.body: %retptr"}
!618 = distinct !{!618, !"cnnc_profile_end.body"}
!619 = !{!620, !610, !605}
!620 = distinct !{!620, !621, !"cnnc_step_record.body: %retptr"}
!621 = distinct !{!621, !"cnnc_step_record.body"}
!622 = !{!623, !625, !605}
!623 = distinct !{!623, !624, !"cnnc_profile_end.body: %retptr"}
!624 = distinct !{!624, !"cnnc_profile_end.body"}
!625 = distinct !{!625, !626, !"cnnc_walk_shared.body: %retptr"}
!626 = distinct !{!626, !"cnnc_walk_shared.body"}
!627 = !{!628, !625, !605}
!628 = distinct !{!628, !629, !"cnnc_step_counters.body: %retptr"}
!629 = distinct !{!629, !"cnnc_step_counters.body"}
!630 = !{!625, !605}
!631 = !{!632, !625, !605}
!632 = distinct !{!632, !633, !"cnnc_step_record.body: %retptr"}
!633 = distinct !{!633, !"cnnc_step_record.body"}
!634 = !{!635, !625, !605}
!635 = distinct !{!635, !636, !"cnnc_wake.body: %retptr"}
!636 = distinct !{!636, !"cnnc_wake.body"}
!637 = !{!638, !640, !625, !605}
!638 = distinct !{!638, !639, !"cnnc_step_record.body: %retptr"}
!639 = distinct !{!639, !"cnnc_step_record.body"}
!640 = distinct !{!640, !641, !"cnnc_wait_for_inputs.body: %retptr"}
!641 = distinct !{!641, !"cnnc_wait_for_inputs.body"}
!642 = !{!640, !625, !605}
!643 = !{!644, !640, !625, !605}
!644 = distinct !{!644, !645, !"cnnc_step_record.body: %retptr"}
!645 = distinct !{!645, !"cnnc_step_record.body"}
!646 = !{!647, !640, !625, !605}
!647 = distinct !{!647, !648, !"cnnc_step_counters.body: %retptr"}
!648 = distinct !{!648, !"cnnc_step_counters.body"}
!649 = !{!650, !640, !625, !605}
!650 = distinct !{!650, !651, !"cnnc_wait_until.body: %retptr"}
!651 = distinct !{!651, !"cnnc_wait_until.body"}
!652 = !{!653, !625, !605}
!653 = distinct !{!653, !654, !"cnnc_profile_begin.body: %retptr"}
!654 = distinct !{!654, !"cnnc_profile_begin.body"}
!655 = !{!656, !658, !625, !605}
!656 = distinct !{!656, !657, !"cnnc_step_record.body: %retptr"}
!657 = distinct !{!657, !"cnnc_step_record.body"}
!658 = distinct !{!658, !659, !"cnnc_run_share.body: %retptr"}
!659 = distinct !{!659, !"cnnc_run_share.body"}
!660 = !{!658, !625, !605}
!661 = !{!662, !658, !625, !605}
!662 = distinct !{!662, !663, !"cnnc_step_counters.body: %retptr"}
!663 = distinct !{!663, !"cnnc_step_counters.body"}
!664 = !{!665, !658, !625, !605}
!665 = distinct !{!665, !666, !"cnnc_run_chunks.body: %retptr"}
!666 = distinct !{!666, !"cnnc_run_chunks.body"}
!667 = !{!668, !670}
!668 = distinct !{!668, !669, !"cnnc_reason.body: %retptr"}
!669 = distinct !{!669, !"cnnc_reason.body"}
!670 = distinct !{!670, !671, !"cnnc_unwritable.body: %retptr"}
!671 = distinct !{!671, !"cnnc_unwritable.body"}
!672 = !{!673, !675, !670}
!673 = distinct !{!673, !674, !"cnnc_program_name.body: %retptr"}
!674 = distinct !{!674, !"cnnc_program_name.body"}
!675 = distinct !{!675, !676, !"cnnc_complain.body: %retptr"}
!676 = distinct !{!676, !"cnnc_complain.body"}
!677 = !{!675, !670}
!678 = !{!679, !670}
!679 = distinct !{!679, !680, !"cnnc_is_dash.body: %retptr"}
!680 = distinct !{!680, !"cnnc_is_dash.body"}
!681 = !{!670}
!682 = !{!683, !685, !670}
!683 = distinct !{!683, !684, !"cnnc_remove_files.body: %retptr"}
!684 = distinct !{!684, !"cnnc_remove_files.body"}
!685 = distinct !{!685, !686, !"cnnc_give_up.body: %retptr"}
!686 = distinct !{!686, !"cnnc_give_up.body"}
!687 = !{!685, !670}
!688 = !{!689, !691}
!689 = distinct !{!689, !690, !"cnnc_reason.body: %retptr"}
!690 = distinct !{!690, !"cnnc_reason.body"}
!691 = distinct !{!691, !692, !"cnnc_unreadable.body: %retptr"}
!692 = distinct !{!692, !"cnnc_unreadable.body"}
!693 = !{!694, !696, !691}
!694 = distinct !{!694, !695, !"cnnc_program_name.body: %retptr"}
!695 = distinct !{!695, !"cnnc_program_name.body"}
!696 = distinct !{!696, !697, !"cnnc_complain.body: %retptr"}
!697 = distinct !{!697, !"cnnc_complain.body"}
!698 = !{!696, !691}
!699 = !{!700, !702, !691}
!700 = distinct !{!700, !701, !"cnnc_is_dash.body: %retptr"}
!701 = distinct !{!701, !"cnnc_is_dash.body"}
!702 = distinct !{!702, !703, !"cnnc_input_name.body: %retptr"}
!703 = distinct !{!703, !"cnnc_input_name.body"}
!704 = !{!691}
!705 = !{!706, !708, !691}
!706 = distinct !{!706, !707, !"cnnc_remove_files.body: %retptr"}
!707 = distinct !{!707, !"cnnc_remove_files.body"}
!708 = distinct !{!708, !709, !"cnnc_give_up.body: %retptr"}
!709 = distinct !{!709, !"cnnc_give_up.body"}
!710 = !{!708, !691}
!711 = !{!712, !714, !716}
!712 = distinct !{!712, !713, !"cnnc_program_name.body: %retptr"}
!713 = distinct !{!713, !"cnnc_program_name.body"}
!714 = distinct !{!714, !715, !"cnnc_complain.body: %retptr"}
!715 = distinct !{!715, !"cnnc_complain.body"}
!716 = distinct !{!716, !717, !"cnnc_no_array.body: %retptr"}
!717 = distinct !{!717, !"cnnc_no_array.body"}
!718 = !{!714, !716}
!719 = !{!716}
!720 = !{!721, !723, !716}
!721 = distinct !{!721, !722, !"cnnc_remove_files.body: %retptr"}
!722 = distinct !{!722, !"cnnc_remove_files.body"}
!723 = distinct !{!723, !724, !"cnnc_give_up.body: %retptr"}
!724 = distinct !{!724, !"cnnc_give_up.body"}
!725 = !{!723, !716}
!726 = !{!727}
!727 = distinct !{!727, !728, !"cnnc_pool_destroy.body: %retptr"}
!728 = distinct !{!728, !"cnnc_pool_destroy.body"}
!729 = !{!730}
!730 = distinct !{!730, !731, !"cnnc_pool_ring.body: %retptr"}
!731 = distinct !{!731, !"cnnc_pool_ring.body"}
!732 = !{!733, !730}
!733 = distinct !{!733, !734, !"cnnc_place_wake.body: %retptr"}
!734 = distinct !{!734, !"cnnc_place_wake.body"}
!735 = !{!736, !738}
!736 = distinct !{!736, !737, !"cnnc_pool_try_lock.body: %retptr"}
!737 = distinct !{!737, !"cnnc_pool_try_lock.body"}
!738 = distinct !{!738, !739, !"cnnc_pool_lock.body: %retptr"}
!739 = distinct !{!739, !"cnnc_pool_lock.body"}
!740 = !{!738}
!741 = !{!742, !738}
!742 = distinct !{!742, !743, !"cnnc_pool_try_lock.body: %retptr"}
!743 = distinct !{!743, !"cnnc_pool_try_lock.body"}
!744 = !{!745}
!745 = distinct !{!745, !746, !"cnnc_pool_spawn.body: %retptr"}
!746 = distinct !{!746, !"cnnc_pool_spawn.body"}
!747 = !{!748, !745}
!748 = distinct !{!748, !749, !"cnnc_spin_reset.body: %retptr"}
!749 = distinct !{!749, !"cnnc_spin_reset.body"}
!750 = !{!751}
!751 = distinct !{!751, !752, !"cnnc_pool_create.body: %retptr"}
!752 = distinct !{!752, !"cnnc_pool_create.body"}
!753 = !{!754, !751}
!754 = distinct !{!754, !755, !"cnnc_spin_measure.body: %retptr"}
!755 = distinct !{!755, !"cnnc_spin_measure.body"}
!756 = !{!757, !751}
!757 = distinct !{!757, !758, !"cnnc_spin_reset.body: %retptr"}
!758 = distinct !{!758, !"cnnc_spin_reset.body"}
!759 = !{!760}
!760 = distinct !{!760, !761, !"cnnc_memory_map.body: %retptr"}
!761 = distinct !{!761, !"cnnc_memory_map.body"}
!762 = !{!763, !765}
!763 = distinct !{!763, !764, !"cnnc_remove_files.body: %retptr"}
!764 = distinct !{!764, !"cnnc_remove_files.body"}
!765 = distinct !{!765, !766, !"cnnc_interrupted.body: %retptr"}
!766 = distinct !{!766, !"cnnc_interrupted.body"}
!767 = !{!765}
!768 = !{!769}
!769 = distinct !{!769, !770, !"cnnc_pool_grow.body: %retptr"}
!770 = distinct !{!770, !"cnnc_pool_grow.body"}
!771 = !{!772, !769}
!772 = distinct !{!772, !773, !"cnnc_pool_unlock.body: %retptr"}
!773 = distinct !{!773, !"cnnc_pool_unlock.body"}
!774 = !{!775, !777}
!775 = distinct !{!775, !776, !"cnnc_pool_try_lock.body: %retptr"}
!776 = distinct !{!776, !"cnnc_pool_try_lock.body"}
!777 = distinct !{!777, !778, !"cnnc_pool_run.body: %retptr"}
!778 = distinct !{!778, !"cnnc_pool_run.body"}
!779 = !{!777}
!780 = !{!781, !777}
!781 = distinct !{!781, !782, !"cnnc_wait_until.body: %retptr"}
!782 = distinct !{!782, !"cnnc_wait_until.body"}
!783 = !{!784, !777}
!784 = distinct !{!784, !785, !"cnnc_pool_unlock.body: %retptr"}
!785 = distinct !{!785, !"cnnc_pool_unlock.body"}
!786 = !{!787}
!787 = distinct !{!787, !788, !"cnnc_pool_thread.body: %retptr"}
!788 = distinct !{!788, !"cnnc_pool_thread.body"}
!789 = !{!790, !787}
!790 = distinct !{!790, !791, !"cnnc_place_enter.body: %retptr"}
!791 = distinct !{!791, !"cnnc_place_enter.body"}
!792 = !{!793, !787}
!793 = distinct !{!793, !794, !"cnnc_wait_until.body: %retptr"}
!794 = distinct !{!794, !"cnnc_wait_until.body"}
!795 = !{!796, !787}
!796 = distinct !{!796, !797, !"cnnc_place_woken.body: %retptr"}
!797 = distinct !{!797, !"cnnc_place_woken.body"}
!798 = !{!799, !787}
!799 = distinct !{!799, !800, !"cnnc_pool_join.body: %retptr"}
!800 = distinct !{!800, !"cnnc_pool_join.body"}
!801 = !{!802, !787}
!802 = distinct !{!802, !803, !"cnnc_wake.body: %retptr"}
!803 = distinct !{!803, !"cnnc_wake.body"}

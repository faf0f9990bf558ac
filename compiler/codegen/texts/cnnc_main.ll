; LLVM 22.1.0, sources 55674de77c3a4e76af6f0d854cde4914087c5a11c21901678cfd87e91559973e
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
@text.66 = internal constant [56 x i8] c"%s: can't read the weights that belong to this program\0A\00"
@text.1.67 = internal constant [59 x i8] c"%s: these are not the weights that belong to this program\0A\00"
@cnnc_path_of_weights = internal global [768 x i64] zeroinitializer
@text.78 = internal constant [15 x i8] c"/proc/self/exe\00"
@text.81 = internal constant [2 x i8] c"{\00"
@text.1.82 = internal constant [9 x i8] c"\22top\22: [\00"
@text.2.83 = internal constant [3 x i8] c"\0A]\00"
@text.3.84 = internal constant [3 x i8] c", \00"
@text.4.85 = internal constant [3 x i8] c"}\0A\00"
@text.160 = internal constant [32 x i8] c"%s: can't write the output: %s\0A\00"
@text.1.161 = internal constant [16 x i8] c"standard output\00"
@text.166 = internal constant [2 x i8] c",\00"
@text.1.167 = internal constant [1 x i8] zeroinitializer
@text.173 = internal constant [45 x i8] c"\0A  {\22output\22: \22%s\22, \22row\22: %ld, \22largest\22: [\00"
@text.1.174 = internal constant [9 x i8] c"%s[%ld]:\00"
@text.2.175 = internal constant [8 x i8] c"  %ld: \00"
@text.3.176 = internal constant [5 x i8] c"%.7g\00"
@text.4.177 = internal constant [9 x i8] c"%s[%ld, \00"
@text.5.178 = internal constant [3 x i8] c", \00"
@text.6 = internal constant [1 x i8] zeroinitializer
@text.7.179 = internal constant [6 x i8] c"%.9g]\00"
@text.8 = internal constant [6 x i8] c"null]\00"
@text.9 = internal constant [3 x i8] c"]}\00"
@text.10 = internal constant [2 x i8] c"\0A\00"
@text.189 = internal constant [25 x i8] c"%ld runs, latency in ms:\00"
@text.1.190 = internal constant [23 x i8] c"\22latency_ms\22: {\22min\22: \00"
@text.2.191 = internal constant [6 x i8] c" min \00"
@text.3.192 = internal constant [13 x i8] c", \22median\22: \00"
@text.4.193 = internal constant [10 x i8] c", median \00"
@text.5.194 = internal constant [10 x i8] c", \22p90\22: \00"
@text.6.195 = internal constant [7 x i8] c", p90 \00"
@text.7.196 = internal constant [10 x i8] c", \22p99\22: \00"
@text.8.197 = internal constant [7 x i8] c", p99 \00"
@text.9.198 = internal constant [38 x i8] c"}, \22runs\22: %ld, \22rows_per_s\22: %ld.%ld\00"
@text.10.199 = internal constant [18 x i8] c"; %ld.%ld rows/s\0A\00"
@text.210 = internal constant [12 x i8] c"%s%ld.%06ld\00"
@text.215 = internal constant [4 x i8] c"<f4\00"
@text.1.216 = internal constant [41 x i8] c"output '%s': --top is for float32 alone\0A\00"
@text.227 = internal constant [56 x i8] c"input '%s': %s is cut off: got %ld bytes, expected %ld\0A\00"
@text.232 = internal constant [23 x i8] c"%s: can't read it: %s\0A\00"
@text.235 = internal constant [15 x i8] c"standard input\00"
@text.238 = internal constant [15 x i8] c"a multiple of \00"
@text.1.239 = internal constant [1 x i8] zeroinitializer
@text.2.240 = internal constant [61 x i8] c"input '%s': wrong size of %s: got %ld bytes, expected %s%ld\0A\00"
@text.243 = internal constant [8 x i8] c"'shape'\00"
@text.1.244 = internal constant [55 x i8] c"input '%s': wrong shape in %s: got [%.*s], expected %s\00"
@text.2.245 = internal constant [33 x i8] c"; x[None] adds a first dimension\00"
@text.3.246 = internal constant [2 x i8] c"\0A\00"
@text.258 = internal constant [32 x i8] c"%s: no array in NumPy's format\0A\00"
@text.266 = internal constant [8 x i8] c"'descr'\00"
@text.1.267 = internal constant [93 x i8] c"input '%s': wrong dtype in %s: got %.*s, expected '%s' (%s); convert it with x.astype('%s')\0A\00"
@text.2.268 = internal constant [16 x i8] c"'fortran_order'\00"
@text.3.269 = internal constant [6 x i8] c"False\00"
@text.5.271 = internal constant [111 x i8] c"input '%s': wrong memory order in %s: got Fortran's, expected C's; convert it with numpy.ascontiguousarray(x)\0A\00"
@text.274 = internal constant [80 x i8] c"input '%s': wrong number of rows in %s: got %ld, expected %ld as in input '%s'\0A\00"
@text.1.275 = internal constant [77 x i8] c"input '%s': wrong number of rows in %s: got %ld, expected a multiple of %ld\0A\00"
@text.278 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.328 = internal constant [23 x i8] c"/sys/fs/cgroup/cpu.max\00"
@cnnc_weights_state = internal global [4 x i64] zeroinitializer
@cnnc_shared = internal global [4 x i64] zeroinitializer
@text.386 = internal constant [61 x i8] c"- may be given once for the inputs and once for the outputs\0A\00"
@text.1.387 = internal constant [61 x i8] c"nothing to do: give an output, or --top, --repeat or --info\0A\00"
@text.2.388 = internal constant [31 x i8] c"input '%s': no file was given\0A\00"
@text.409 = internal constant [11 x i8] c"%s.%ld.tmp\00"
@text.419 = internal constant [55 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (), }\00"
@text.1.420 = internal constant [60 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (%ld%s), }\00"
@text.2.421 = internal constant [7 x i8] c"\7FNUMPY\00"
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
  %.67.i.i = tail call ptr @signal(i32 25, ptr nonnull inttoptr (i64 1 to ptr)) #3, !noalias !3
  br label %switch.lookup

switch.lookup:                                    ; preds = %.4, %B390.i.i
  %.81.i.03.i = phi i64 [ 0, %.4 ], [ %.127.i.i, %B390.i.i ]
  %switch.gep = getelementptr inbounds nuw i32, ptr @switch.table.cnnc_main, i64 %.81.i.03.i
  %switch.load = load i32, ptr %switch.gep, align 4
  %.127.i.i = add nuw nsw i64 %.81.i.03.i, 1
  %.158.i.i = tail call ptr @signal(i32 %switch.load, ptr nonnull inttoptr (i64 1 to ptr)) #3, !noalias !3
  %.160.not.i.i = icmp eq ptr %.158.i.i, inttoptr (i64 1 to ptr)
  br i1 %.160.not.i.i, label %B390.i.i, label %B334.i.i

B334.i.i:                                         ; preds = %switch.lookup
  %.166.i.i = tail call ptr @signal(i32 %switch.load, ptr nonnull @cnnc_interrupted) #3, !noalias !3
  br label %B390.i.i

B390.i.i:                                         ; preds = %B334.i.i, %switch.lookup
  %exitcond.not.i = icmp eq i64 %.127.i.i, 3
  br i1 %exitcond.not.i, label %cnnc_begin_program.exit, label %switch.lookup

cnnc_begin_program.exit:                          ; preds = %B390.i.i
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
  tail call void @exit(i32 1) #15, !noalias !27
  br label %B348.i

B348.i:                                           ; preds = %cnnc_give_up.exit, %cnnc_variant.exit
  %.52.i = phi i64 [ undef, %cnnc_give_up.exit ], [ %.148.i.i, %cnnc_variant.exit ]
  %storemerge51.i.i49 = phi i64 [ 0, %cnnc_give_up.exit ], [ %.144.i.i, %cnnc_variant.exit ]
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
  %.35.i.i = add nsw i64 %.10.i.i.i10, 72
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
  tail call void @exit(i32 2) #15, !noalias !54
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
  tail call void @exit(i32 2) #15, !noalias !95
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
  %"$phi656.4.2.0.in.in.i" = add i64 %"$phi656.4.2.0.in.in.i.v", %storemerge51.i.i49
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
  tail call void @exit(i32 1) #15, !noalias !107
  br label %cnnc_main.body.exit

B844.i:                                           ; preds = %cnnc_read_options.exit
  tail call fastcc void @cnnc_perform(i64 %storemerge51.i.i49, i64 %.42.i.i.i), !noalias !0
  br label %cnnc_main.body.exit

cnnc_main.body.exit:                              ; preds = %B470.i, %cnnc_give_up.exit44, %B844.i
  %.8.i.i45 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !108
  %.12.not.i.i = icmp eq i64 %.8.i.i45, 0
  br i1 %.12.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

B82.i.i:                                          ; preds = %cnnc_main.body.exit, %B82.i.i
  %block.2.0.i.i = phi i64 [ %.18.i.i, %B82.i.i ], [ %.8.i.i45, %cnnc_main.body.exit ]
  %.17.i.i46 = inttoptr i64 %block.2.0.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i46, align 8, !noalias !108
  tail call void @free(ptr nonnull %.17.i.i46), !noalias !108
  %.24.not.i.i = icmp eq i64 %.18.i.i, 0
  br i1 %.24.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

cnnc_free_words.exit:                             ; preds = %B82.i.i, %cnnc_main.body.exit
  store i64 0, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !108
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
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !111
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !118
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !118
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !118
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.43, i64 %.1) #3, !noalias !119
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !119
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !119
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !120
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !120
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !120
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !120
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.3
  tail call void @exit(i32 1) #15, !noalias !125
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_misused(i64 %.1, i64 %.2) unnamed_addr #3 {
.4:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !126
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !133
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !133
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !133
  %.8.i = inttoptr i64 %.1 to ptr
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr %.8.i, i64 %.2) #3, !noalias !134
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !134
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !134
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !135
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !135
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !135
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !135
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.4
  %.8.i.i1.i = load i64, ptr @cnnc_program, align 16, !noalias !140
  %.15.i.i2 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.30, i64 %.8.i.i1.i) #3, !noalias !143
  %.20.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !143
  %3 = lshr i32 %.15.i.i2, 31
  %.21.i.i = zext nneg i32 %3 to i64
  %.22.i.i = or i64 %.20.i.i, %.21.i.i
  store i64 %.22.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !143
  tail call void @exit(i32 2) #15, !noalias !143
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_assign(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #3 {
.7:
  %.20.i = inttoptr i64 %.5 to ptr
  %.22.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.20.i, i32 61), !noalias !144
  %.23.i = ptrtoint ptr %.22.i to i64
  %.28.i = icmp eq ptr %.22.i, null
  %.128.i2.not = icmp slt i64 %.3, 1
  %or.cond = select i1 %.28.i, i1 true, i1 %.128.i2.not
  br i1 %or.cond, label %cnnc_assign.body.exit, label %B82.if.i.lr.ph

B82.if.i.lr.ph:                                   ; preds = %.7
  %.171.i = add i64 %.1, 104
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !144
  %invariant.op = add i64 %.1, %.173.i
  %.196.i = sub nsw i64 %.23.i, %.5
  br label %B82.if.i

B260.i:                                           ; preds = %B82.if.i
  %.206.i = tail call i32 @strncmp(ptr nonnull %.192.i, ptr nonnull %.20.i, i64 %.196.i), !noalias !144
  %.210.i = icmp eq i32 %.206.i, 0
  br i1 %.210.i, label %B308.i, label %B450.i

B308.i:                                           ; preds = %B260.i
  %.220.i = shl i64 %.70.i.04, 3
  %.221.i = add i64 %.220.i, %.4
  %.222.i = inttoptr i64 %.221.i to ptr
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !144
  %.224.not.i = icmp eq i64 %.223.i, 0
  br i1 %.224.not.i, label %B404.i, label %B348.i

B348.i:                                           ; preds = %B308.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.54 to i64), i64 %.5), !noalias !144
  br label %B404.i

B404.i:                                           ; preds = %B348.i, %B308.i
  %.235.i = add nsw i64 %.23.i, 1
  store i64 %.235.i, ptr %.222.i, align 8, !noalias !144
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
  %.185.i = load i64, ptr %.184.i, align 8, !noalias !144
  %.187.i = add nsw i64 %.185.i, %.1
  %.192.i = inttoptr i64 %.187.i to ptr
  %.193.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.192.i), !noalias !144
  %.197.i = icmp eq i64 %.193.i, %.196.i
  br i1 %.197.i, label %B260.i, label %B450.i

cnnc_assign.body.exit:                            ; preds = %B450.i, %.7, %B404.i
  %.8.0 = phi i64 [ 0, %.7 ], [ 1, %B404.i ], [ 0, %B450.i ]
  ret i64 %.8.0
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_perform(i64 %.1, i64 %.2) unnamed_addr #3 {
.4:
  %.10.i.i.i.i.i.i.i.i = alloca [4 x i64], align 8
  %.25.i.i.i = alloca [16 x i64], align 8
  %.66.i.i.i = alloca [1 x i64], align 8
  %.7.i.i = alloca [16 x i64], align 8
  %.11.i = inttoptr i64 %.1 to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !147
  %.12.i.i = add i64 %.12.i, 16
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !150
  %.17.i.i = add i64 %.12.i, 24
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !150
  %.28.i.i = add i64 %.2, 64
  %.95.i3.not.i.i = icmp slt i64 %.14.i.i, 1
  br i1 %.95.i3.not.i.i, label %cnnc_count_paths.exit.i, label %B38.if.i.i.i

B38.if.i.i.i:                                     ; preds = %.4, %B38.if.i.i.i
  %found.2.0.i6.i.i = phi i64 [ %found.3.2.i.i.i, %B38.if.i.i.i ], [ 0, %.4 ]
  %.37.i.05.i.i = phi i64 [ %.108.i.i.i, %B38.if.i.i.i ], [ 0, %.4 ]
  %.108.i.i.i = add nuw nsw i64 %.37.i.05.i.i, 1
  %0 = shl i64 %.37.i.05.i.i, 3
  %.139.i.i.i = add i64 %0, %.28.i.i
  %.140.i.i.i = inttoptr i64 %.139.i.i.i to ptr
  %.141.i.i.i = load i64, ptr %.140.i.i.i, align 8, !noalias !153
  %.146.not.i.i.i = icmp ne i64 %.141.i.i.i, 0
  %.165.i.i.i = zext i1 %.146.not.i.i.i to i64
  %found.3.2.i.i.i = add nuw nsw i64 %found.2.0.i6.i.i, %.165.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.108.i.i.i, %.14.i.i
  br i1 %exitcond.not.i.i, label %cnnc_count_paths.exit.loopexit.i, label %B38.if.i.i.i

cnnc_count_paths.exit.loopexit.i:                 ; preds = %B38.if.i.i.i
  %1 = icmp eq i64 %found.3.2.i.i.i, 0
  br label %cnnc_count_paths.exit.i

cnnc_count_paths.exit.i:                          ; preds = %cnnc_count_paths.exit.loopexit.i, %.4
  %found.2.0.i.lcssa.i.i = phi i1 [ true, %.4 ], [ %1, %cnnc_count_paths.exit.loopexit.i ]
  %.95.i3.not.i1.i = icmp slt i64 %.19.i.i, 1
  br i1 %.95.i3.not.i1.i, label %cnnc_count_paths.exit17.i, label %B38.if.i.i3.i

B38.if.i.i3.i:                                    ; preds = %cnnc_count_paths.exit.i, %B38.if.i.i3.i
  %found.2.0.i6.i4.i = phi i64 [ %found.3.2.i.i14.i, %B38.if.i.i3.i ], [ 0, %cnnc_count_paths.exit.i ]
  %.37.i.05.i5.i = phi i64 [ %.108.i.i6.i, %B38.if.i.i3.i ], [ 0, %cnnc_count_paths.exit.i ]
  %.108.i.i6.i = add nuw nsw i64 %.37.i.05.i5.i, 1
  %2 = add i64 %.37.i.05.i5.i, %.14.i.i
  %3 = shl i64 %2, 3
  %.139.i.i7.i = add i64 %3, %.28.i.i
  %.140.i.i8.i = inttoptr i64 %.139.i.i7.i to ptr
  %.141.i.i9.i = load i64, ptr %.140.i.i8.i, align 8, !noalias !156
  %.146.not.i.i10.i = icmp ne i64 %.141.i.i9.i, 0
  %.165.i.i12.i = zext i1 %.146.not.i.i10.i to i64
  %found.3.2.i.i14.i = add nuw nsw i64 %found.2.0.i6.i4.i, %.165.i.i12.i
  %exitcond.not.i15.i = icmp eq i64 %.108.i.i6.i, %.19.i.i
  br i1 %exitcond.not.i15.i, label %cnnc_count_paths.exit17.loopexit.i, label %B38.if.i.i3.i

cnnc_count_paths.exit17.loopexit.i:               ; preds = %B38.if.i.i3.i
  %4 = icmp eq i64 %found.3.2.i.i14.i, 0
  br label %cnnc_count_paths.exit17.i

cnnc_count_paths.exit17.i:                        ; preds = %cnnc_count_paths.exit17.loopexit.i, %cnnc_count_paths.exit.i
  %found.2.0.i.lcssa.i16.i = phi i1 [ true, %cnnc_count_paths.exit.i ], [ %4, %cnnc_count_paths.exit17.loopexit.i ]
  br i1 %.95.i3.not.i.i, label %B240.i.i, label %B38.if.i.i20.i

B86.i.i28.i:                                      ; preds = %B38.if.i.i20.i
  %.9.i.i.i.i = inttoptr i64 %.141.i.i26.i to ptr
  %.10.i.i.i.i = load i8, ptr %.9.i.i.i.i, align 1, !noalias !159
  %.12.i.i.i.i = icmp eq i8 %.10.i.i.i.i, 45
  br i1 %.12.i.i.i.i, label %B44.i.i.i.i, label %B146.i.i29.i

B44.i.i.i.i:                                      ; preds = %B86.i.i28.i
  %.15.i.i.i.i = add i64 %.141.i.i26.i, 1
  %.16.i.i.i.i = inttoptr i64 %.15.i.i.i.i to ptr
  %.17.i.i.i.i = load i8, ptr %.16.i.i.i.i, align 1, !noalias !159
  %.21.i.i.i.i = icmp eq i8 %.17.i.i.i.i, 0
  %.165.i.i33.i = zext i1 %.21.i.i.i.i to i64
  %spec.select.i = add nsw i64 %found.2.0.i6.i21.i, %.165.i.i33.i
  br label %B146.i.i29.i

B146.i.i29.i:                                     ; preds = %B38.if.i.i20.i, %B44.i.i.i.i, %B86.i.i28.i
  %found.3.2.i.i30.i = phi i64 [ %spec.select.i, %B44.i.i.i.i ], [ %found.2.0.i6.i21.i, %B38.if.i.i20.i ], [ %found.2.0.i6.i21.i, %B86.i.i28.i ]
  %exitcond.not.i31.i = icmp eq i64 %.108.i.i23.i, %.14.i.i
  br i1 %exitcond.not.i31.i, label %cnnc_count_paths.exit34.i, label %B38.if.i.i20.i

B38.if.i.i20.i:                                   ; preds = %cnnc_count_paths.exit17.i, %B146.i.i29.i
  %found.2.0.i6.i21.i = phi i64 [ %found.3.2.i.i30.i, %B146.i.i29.i ], [ 0, %cnnc_count_paths.exit17.i ]
  %.37.i.05.i22.i = phi i64 [ %.108.i.i23.i, %B146.i.i29.i ], [ 0, %cnnc_count_paths.exit17.i ]
  %.108.i.i23.i = add nuw nsw i64 %.37.i.05.i22.i, 1
  %5 = shl i64 %.37.i.05.i22.i, 3
  %.139.i.i24.i = add i64 %5, %.28.i.i
  %.140.i.i25.i = inttoptr i64 %.139.i.i24.i to ptr
  %.141.i.i26.i = load i64, ptr %.140.i.i25.i, align 8, !noalias !164
  %.146.not.i.i27.i = icmp eq i64 %.141.i.i26.i, 0
  br i1 %.146.not.i.i27.i, label %B146.i.i29.i, label %B86.i.i28.i

cnnc_count_paths.exit34.i:                        ; preds = %B146.i.i29.i
  %.54.i.i = icmp sgt i64 %found.3.2.i.i30.i, 1
  br i1 %.54.i.i, label %B282.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %cnnc_count_paths.exit34.i, %cnnc_count_paths.exit17.i
  br i1 %.95.i3.not.i1.i, label %B338.i.i, label %B38.if.i.i37.i

B86.i.i45.i:                                      ; preds = %B38.if.i.i37.i
  %.9.i.i.i46.i = inttoptr i64 %.141.i.i43.i to ptr
  %.10.i.i.i47.i = load i8, ptr %.9.i.i.i46.i, align 1, !noalias !165
  %.12.i.i.i48.i = icmp eq i8 %.10.i.i.i47.i, 45
  br i1 %.12.i.i.i48.i, label %B44.i.i.i53.i, label %B146.i.i49.i

B44.i.i.i53.i:                                    ; preds = %B86.i.i45.i
  %.15.i.i.i54.i = add i64 %.141.i.i43.i, 1
  %.16.i.i.i55.i = inttoptr i64 %.15.i.i.i54.i to ptr
  %.17.i.i.i56.i = load i8, ptr %.16.i.i.i55.i, align 1, !noalias !165
  %.21.i.i.i57.i = icmp eq i8 %.17.i.i.i56.i, 0
  %.165.i.i59.i = zext i1 %.21.i.i.i57.i to i64
  %spec.select69.i = add nsw i64 %found.2.0.i6.i38.i, %.165.i.i59.i
  br label %B146.i.i49.i

B146.i.i49.i:                                     ; preds = %B38.if.i.i37.i, %B44.i.i.i53.i, %B86.i.i45.i
  %found.3.2.i.i50.i = phi i64 [ %spec.select69.i, %B44.i.i.i53.i ], [ %found.2.0.i6.i38.i, %B38.if.i.i37.i ], [ %found.2.0.i6.i38.i, %B86.i.i45.i ]
  %exitcond.not.i51.i = icmp eq i64 %.108.i.i40.i, %.19.i.i
  br i1 %exitcond.not.i51.i, label %cnnc_count_paths.exit60.i, label %B38.if.i.i37.i

B38.if.i.i37.i:                                   ; preds = %B240.i.i, %B146.i.i49.i
  %found.2.0.i6.i38.i = phi i64 [ %found.3.2.i.i50.i, %B146.i.i49.i ], [ 0, %B240.i.i ]
  %.37.i.05.i39.i = phi i64 [ %.108.i.i40.i, %B146.i.i49.i ], [ 0, %B240.i.i ]
  %.108.i.i40.i = add nuw nsw i64 %.37.i.05.i39.i, 1
  %6 = add i64 %.37.i.05.i39.i, %.14.i.i
  %7 = shl i64 %6, 3
  %.139.i.i41.i = add i64 %7, %.28.i.i
  %.140.i.i42.i = inttoptr i64 %.139.i.i41.i to ptr
  %.141.i.i43.i = load i64, ptr %.140.i.i42.i, align 8, !noalias !170
  %.146.not.i.i44.i = icmp eq i64 %.141.i.i43.i, 0
  br i1 %.146.not.i.i44.i, label %B146.i.i49.i, label %B86.i.i45.i

cnnc_count_paths.exit60.i:                        ; preds = %B146.i.i49.i
  %.63.i.i = icmp sgt i64 %found.3.2.i.i50.i, 1
  br i1 %.63.i.i, label %B282.i.i, label %B338.i.i

B282.i.i:                                         ; preds = %cnnc_count_paths.exit60.i, %cnnc_count_paths.exit34.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.386 to i64), i64 0), !noalias !150
  br label %B338.i.i

B338.i.i:                                         ; preds = %B282.i.i, %cnnc_count_paths.exit60.i, %B240.i.i
  br i1 %found.2.0.i.lcssa.i16.i, label %B350.i.i, label %B584.i.i

B350.i.i:                                         ; preds = %B338.i.i
  %.77.i.i = add i64 %.2, 40
  %.78.i.i = inttoptr i64 %.77.i.i to ptr
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !150
  %.80.i.i = icmp eq i64 %.79.i.i, 0
  br i1 %.80.i.i, label %B400.i.i, label %B506.i.i

B400.i.i:                                         ; preds = %B350.i.i
  %.84.i.i = add i64 %.2, 24
  %.85.i.i = inttoptr i64 %.84.i.i to ptr
  %.86.i.i = load i64, ptr %.85.i.i, align 8, !noalias !150
  %.87.i.i = icmp eq i64 %.86.i.i, 0
  br i1 %.87.i.i, label %B450.i.i, label %B506.i.i

B450.i.i:                                         ; preds = %B400.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.387 to i64), i64 0), !noalias !150
  br label %B506.i.i

B506.i.i:                                         ; preds = %B450.i.i, %B400.i.i, %B350.i.i
  br i1 %found.2.0.i.lcssa.i.i, label %B530.i.i, label %B584.i.i

B530.i.i:                                         ; preds = %B506.i.i
  %.106.i.i = load i64, ptr %.78.i.i, align 8, !noalias !150
  %.109.i.i = icmp eq i64 %.106.i.i, 0
  %brmerge.i = or i1 %.95.i3.not.i.i, %.109.i.i
  br i1 %brmerge.i, label %cnnc_check_options.exit, label %B614.if.i.lr.ph.i

B584.i.i:                                         ; preds = %B506.i.i, %B338.i.i
  br i1 %.95.i3.not.i.i, label %cnnc_check_options.exit, label %B614.if.i.lr.ph.i

B614.if.i.lr.ph.i:                                ; preds = %B584.i.i, %B530.i.i
  %.258.i.i = add i64 %.12.i, 104
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  br label %B614.if.i.i

B658.i.i:                                         ; preds = %B614.if.i.i
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !150
  %.265.i.i = shl nsw i64 %.149.i.073.i, 7
  %.262.i.i = add i64 %.265.i.i, %.12.i
  %.268.i.i = add i64 %.262.i.i, %.260.i.i
  %.272.i.i = inttoptr i64 %.268.i.i to ptr
  %.273.i.i = load i64, ptr %.272.i.i, align 8, !noalias !150
  %.275.i.i = add nsw i64 %.273.i.i, %.12.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.2.388 to i64), i64 %.275.i.i), !noalias !150
  br label %B834.i.i

B834.i.i:                                         ; preds = %B614.if.i.i, %B658.i.i
  %exitcond.not.i = icmp eq i64 %.220.i.i, %.14.i.i
  br i1 %exitcond.not.i, label %cnnc_check_options.exit, label %B614.if.i.i

B614.if.i.i:                                      ; preds = %B834.i.i, %B614.if.i.lr.ph.i
  %.149.i.073.i = phi i64 [ 0, %B614.if.i.lr.ph.i ], [ %.220.i.i, %B834.i.i ]
  %.220.i.i = add nuw nsw i64 %.149.i.073.i, 1
  %.250.i.i = shl i64 %.149.i.073.i, 3
  %.251.i.i = add i64 %.250.i.i, %.28.i.i
  %.252.i.i = inttoptr i64 %.251.i.i to ptr
  %.253.i.i = load i64, ptr %.252.i.i, align 8, !noalias !150
  %.254.i.i = icmp eq i64 %.253.i.i, 0
  br i1 %.254.i.i, label %B658.i.i, label %B834.i.i

cnnc_check_options.exit:                          ; preds = %B834.i.i, %B530.i.i, %B584.i.i
  %.9.i.i.i = tail call dereferenceable_or_null(72) ptr @calloc(i64 9, i64 8), !noalias !171
  %.15.i.i.i = icmp eq ptr %.9.i.i.i, null
  br i1 %.15.i.i.i, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %cnnc_check_options.exit
  tail call fastcc void @cnnc_no_memory(i64 64), !noalias !174
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %cnnc_check_options.exit
  %.10.i.i.i = ptrtoint ptr %.9.i.i.i to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !174
  store i64 %.29.i.i.i, ptr %.9.i.i.i, align 8, !noalias !174
  store i64 %.10.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !174
  %.42.i.i.i = add nsw i64 %.10.i.i.i, 8
  %.15.i.i = load i64, ptr %.18.i.i, align 8, !noalias !171
  %.8.i.i.i = add nsw i64 %.15.i.i, 1
  %.9.i.i1.i = tail call ptr @calloc(i64 %.8.i.i.i, i64 8), !noalias !171
  %.15.i.i2.i = icmp eq ptr %.9.i.i1.i, null
  br i1 %.15.i.i2.i, label %B54.i.i6.i, label %cnnc_new_words.exit7.i

B54.i.i6.i:                                       ; preds = %cnnc_new_words.exit.i
  %.18.i.i.i = shl nsw i64 %.15.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i), !noalias !177
  %.29.i.i4.pre.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !177
  br label %cnnc_new_words.exit7.i

cnnc_new_words.exit7.i:                           ; preds = %B54.i.i6.i, %cnnc_new_words.exit.i
  %.29.i.i4.i = phi i64 [ %.10.i.i.i, %cnnc_new_words.exit.i ], [ %.29.i.i4.pre.i, %B54.i.i6.i ]
  %.10.i.i3.i = ptrtoint ptr %.9.i.i1.i to i64
  store i64 %.29.i.i4.i, ptr %.9.i.i1.i, align 8, !noalias !177
  store i64 %.10.i.i3.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !177
  %.42.i.i5.i = add nsw i64 %.10.i.i3.i, 8
  %.104.i36.not.i = icmp slt i64 %.15.i.i, 1
  br i1 %.104.i36.not.i, label %cnnc_new_task.body.exit.i, label %B146.if.i.lr.ph.i

B146.if.i.lr.ph.i:                                ; preds = %cnnc_new_words.exit7.i
  %.7.i.i.i.i = add i64 %.12.i, 104
  %.8.i.i.i23.i = inttoptr i64 %.7.i.i.i.i to ptr
  %.153.i.i = add i64 %.2, 40
  %.154.i.i = inttoptr i64 %.153.i.i to ptr
  br label %B146.if.i.i

B232.i.i:                                         ; preds = %B146.if.i.i
  %.160.i.i = add i64 %.13.i.i.i.i, 16
  %.161.i.i = inttoptr i64 %.160.i.i to ptr
  %.162.i.i = load i64, ptr %.161.i.i, align 8, !noalias !171
  %.164.i.i = add nsw i64 %.162.i.i, %.12.i
  %.166.i.i = inttoptr i64 %.164.i.i to ptr
  %.168.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.166.i.i, ptr noundef nonnull dereferenceable(4) @text.215), !noalias !171
  %.170.not.i.i = icmp eq i32 %.168.i.i, 0
  br i1 %.170.not.i.i, label %B520.i.i, label %B340.i.i

B340.i.i:                                         ; preds = %B232.i.i
  %.8.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !180
  %.8.i.i8.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i) #3, !noalias !185
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !185
  %8 = lshr i32 %.8.i.i8.i, 31
  %.14.i.i.i = zext nneg i32 %8 to i64
  %.15.i.i9.i = or i64 %.13.i.i.i, %.14.i.i.i
  store i64 %.15.i.i9.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !185
  %.177.i.i = inttoptr i64 %.13.i.i.i.i to ptr
  %.178.i.i = load i64, ptr %.177.i.i, align 8, !noalias !171
  %.180.i.i = add nsw i64 %.178.i.i, %.12.i
  %.183.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.216, i64 %.180.i.i) #3, !noalias !171
  %.188.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !171
  %9 = lshr i32 %.183.i.i, 31
  %.189.i.i = zext nneg i32 %9 to i64
  %.190.i.i = or i64 %.188.i.i, %.189.i.i
  store i64 %.190.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !171
  %.8.i.i.i10.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !186
  %.16.i.i.i.i9 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !186
  %.98.i1.not.i.i.i = icmp slt i64 %.16.i.i.i.i9, 1
  br i1 %.98.i1.not.i.i.i, label %cnnc_give_up.exit.i, label %B162.if.i.i.i.i

B206.i.i.i.i:                                     ; preds = %B162.if.i.i.i.i
  %.155.i.i.i.i = inttoptr i64 %.144.i.i.i.i to ptr
  %.156.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i), !noalias !186
  br label %B264.i.i.i.i

B264.i.i.i.i:                                     ; preds = %B162.if.i.i.i.i, %B206.i.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.16.i.i.i.i9, %.111.i.i.i.i
  br i1 %exitcond.not.i.i.i, label %cnnc_give_up.exit.i, label %B162.if.i.i.i.i

B162.if.i.i.i.i:                                  ; preds = %B340.i.i, %B264.i.i.i.i
  %.40.i.03.i.i.i = phi i64 [ %.111.i.i.i.i, %B264.i.i.i.i ], [ 0, %B340.i.i ]
  %.111.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i, 1
  %10 = shl i64 %.40.i.03.i.i.i, 3
  %.142.i.i.i.i = add i64 %10, %.8.i.i.i10.i
  %.143.i.i.i.i = inttoptr i64 %.142.i.i.i.i to ptr
  %.144.i.i.i.i = load i64, ptr %.143.i.i.i.i, align 8, !noalias !186
  %.145.not.i.i.i.i = icmp eq i64 %.144.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i, label %B264.i.i.i.i, label %B206.i.i.i.i

cnnc_give_up.exit.i:                              ; preds = %B264.i.i.i.i, %B340.i.i
  tail call void @exit(i32 1) #15, !noalias !191
  br label %B520.i.i

B520.i.i:                                         ; preds = %B146.if.i.i, %cnnc_give_up.exit.i, %B232.i.i
  %.196.i.i = add i64 %.13.i.i.i.i, 56
  %.197.i.i = inttoptr i64 %.196.i.i to ptr
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !171
  %.201.i.i = ashr i64 %.198.i.i, 3
  %.8.i.i11.i = add nsw i64 %.201.i.i, 2
  %.9.i.i12.i = tail call ptr @calloc(i64 %.8.i.i11.i, i64 8), !noalias !171
  %.15.i.i13.i = icmp eq ptr %.9.i.i12.i, null
  br i1 %.15.i.i13.i, label %B54.i.i17.i, label %cnnc_new_words.exit19.i

B54.i.i17.i:                                      ; preds = %B520.i.i
  %.202.i.i = and i64 %.198.i.i, -8
  %.18.i.i18.i = add i64 %.202.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i), !noalias !192
  br label %cnnc_new_words.exit19.i

cnnc_new_words.exit19.i:                          ; preds = %B54.i.i17.i, %B520.i.i
  %.10.i.i14.i = ptrtoint ptr %.9.i.i12.i to i64
  %.29.i.i15.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !192
  store i64 %.29.i.i15.i, ptr %.9.i.i12.i, align 8, !noalias !192
  store i64 %.10.i.i14.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !192
  %.42.i.i16.i = add nsw i64 %.10.i.i14.i, 8
  %.206.i.i = shl i64 %.46.i.038.i, 3
  %.207.i.i = add i64 %.206.i.i, %.42.i.i5.i
  %.208.i.i = inttoptr i64 %.207.i.i to ptr
  store i64 %.42.i.i16.i, ptr %.208.i.i, align 8, !noalias !171
  %exitcond.not.i6 = icmp eq i64 %.117.i.i, %.15.i.i
  br i1 %exitcond.not.i6, label %cnnc_new_task.body.exit.i, label %B146.if.i.i

B146.if.i.i:                                      ; preds = %cnnc_new_words.exit19.i, %B146.if.i.lr.ph.i
  %.46.i.038.i = phi i64 [ 0, %B146.if.i.lr.ph.i ], [ %.117.i.i, %cnnc_new_words.exit19.i ]
  %.117.i.i = add nuw nsw i64 %.46.i.038.i, 1
  %.9.i.i21.i = load i64, ptr %.13.i.i, align 8, !noalias !195
  %.10.i.i22.i = add nsw i64 %.9.i.i21.i, %.46.i.038.i
  %.9.i.i.i.i3 = load i64, ptr %.8.i.i.i23.i, align 8, !noalias !198
  %.12.i.i.i.i4 = shl nsw i64 %.10.i.i22.i, 7
  %.10.i.i.i.i5 = add i64 %.9.i.i.i.i3, %.12.i
  %.13.i.i.i.i = add i64 %.10.i.i.i.i5, %.12.i.i.i.i4
  %.155.i.i = load i64, ptr %.154.i.i, align 8, !noalias !171
  %.156.i.i = icmp sgt i64 %.155.i.i, 0
  br i1 %.156.i.i, label %B232.i.i, label %B520.i.i

cnnc_new_task.body.exit.i:                        ; preds = %cnnc_new_words.exit19.i, %cnnc_new_words.exit7.i
  %.221.i.i = inttoptr i64 %.42.i.i.i to ptr
  store i64 %.12.i, ptr %.221.i.i, align 8, !noalias !171
  %.226.i.i = add i64 %.10.i.i.i, 16
  %.227.i.i = inttoptr i64 %.226.i.i to ptr
  store i64 %.2, ptr %.227.i.i, align 8, !noalias !171
  %.14.i.i25.i = load i64, ptr %.13.i.i, align 8, !noalias !201
  %.17.i.i.i = add i64 %.12.i, 80
  %.18.i.i26.i = inttoptr i64 %.17.i.i.i to ptr
  %.19.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !201
  %.27.i.i.i = shl nsw i64 %.14.i.i25.i, 1
  %.8.i.i.i27.i = add nsw i64 %.27.i.i.i, 2
  %.9.i.i.i28.i = tail call ptr @calloc(i64 %.8.i.i.i27.i, i64 8), !noalias !201
  %.15.i.i.i.i7 = icmp eq ptr %.9.i.i.i28.i, null
  br i1 %.15.i.i.i.i7, label %B54.i.i.i.i, label %cnnc_new_words.exit.i.i

B54.i.i.i.i:                                      ; preds = %cnnc_new_task.body.exit.i
  %.28.i.i.i = shl i64 %.14.i.i25.i, 4
  %.18.i.i.i.i = or disjoint i64 %.28.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i), !noalias !204
  br label %cnnc_new_words.exit.i.i

cnnc_new_words.exit.i.i:                          ; preds = %B54.i.i.i.i, %cnnc_new_task.body.exit.i
  %.10.i.i.i29.i = ptrtoint ptr %.9.i.i.i28.i to i64
  %.29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !204
  store i64 %.29.i.i.i.i, ptr %.9.i.i.i28.i, align 8, !noalias !204
  store i64 %.10.i.i.i29.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !204
  %.42.i.i.i.i = add nsw i64 %.10.i.i.i29.i, 8
  %.118.i60.not.i.i = icmp slt i64 %.14.i.i25.i, 1
  br i1 %.118.i60.not.i.i, label %cnnc_load_inputs.body.exit.thread.i.i, label %B174.if.i.lr.ph.i.i

cnnc_load_inputs.body.exit.thread.i.i:            ; preds = %cnnc_new_words.exit.i.i
  %.304.i65.i.i = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i, i64 1)
  br label %cnnc_new_task.exit

B174.if.i.lr.ph.i.i:                              ; preds = %cnnc_new_words.exit.i.i
  %.7.i.i.i30.i = add i64 %.12.i, 104
  %.8.i.i47.i.i = inttoptr i64 %.7.i.i.i30.i to ptr
  %.176.i.i.i = add nuw nsw i64 %.14.i.i25.i, 1
  %.47.i.i.i.i = add i64 %.2, 16
  %.48.i.i.i.i = inttoptr i64 %.47.i.i.i.i to ptr
  %.206.i.i.i.i = add i64 %.10.i.i.i29.i, 16
  %.13.i.i5.i.i.i = add i64 %.12.i, 64
  %.116.i.i.i.i = add i64 %.12.i, 88
  %.117.i.i.i.i = inttoptr i64 %.116.i.i.i.i to ptr
  br label %B174.if.i.i.i

B402.i.i.i:                                       ; preds = %cnnc_new_words.exit58.i.i
  %.9.i.i2.i.i = tail call ptr @calloc(i64 %.8.i.i50.i.i, i64 8), !noalias !201
  %.15.i.i3.i.i = icmp eq ptr %.9.i.i2.i.i, null
  br i1 %.15.i.i3.i.i, label %B54.i.i7.i.i, label %cnnc_new_words.exit9.i.i

B54.i.i7.i.i:                                     ; preds = %B402.i.i.i
  %.18.i.i8.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i8.i.i), !noalias !207
  br label %cnnc_new_words.exit9.i.i

cnnc_new_words.exit9.i.i:                         ; preds = %B54.i.i7.i.i, %B402.i.i.i
  %.10.i.i4.i.i = ptrtoint ptr %.9.i.i2.i.i to i64
  %.29.i.i5.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !207
  store i64 %.29.i.i5.i.i, ptr %.9.i.i2.i.i, align 8, !noalias !207
  store i64 %.10.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !207
  %.42.i.i6.i.i = add nsw i64 %.10.i.i4.i.i, 8
  %.213.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.214.i.i.i = inttoptr i64 %.213.i.i.i to ptr
  store i64 %.42.i.i6.i.i, ptr %.214.i.i.i, align 8, !noalias !201
  br label %B683.i.i.i

B480.i.i.i:                                       ; preds = %cnnc_new_words.exit58.i.i
  %.9.i.i.i.i.i = load i64, ptr %.8.i.i47.i.i, align 8, !noalias !210
  %.13.i.i.i.i.i = add i64 %.9.i.i.i.i.i, %.10.i.i49.i.i
  %.9.i.i.i.i.i.i = inttoptr i64 %.192.i.i.i to ptr
  %.10.i.i.i.i.i.i = load i8, ptr %.9.i.i.i.i.i.i, align 1, !noalias !215
  %.12.i.i.i.i.i.i = icmp eq i8 %.10.i.i.i.i.i.i, 45
  br i1 %.12.i.i.i.i.i.i, label %B44.i.i.i4.i.i.i, label %B96.i.i.i.i.i

B44.i.i.i4.i.i.i:                                 ; preds = %B480.i.i.i
  %.15.i.i.i.i.i.i = add i64 %.192.i.i.i, 1
  %.16.i.i.i.i.i.i = inttoptr i64 %.15.i.i.i.i.i.i to ptr
  %.17.i.i.i.i.i.i = load i8, ptr %.16.i.i.i.i.i.i, align 1, !noalias !215
  %.21.i.i.i.i.i.i = icmp eq i8 %.17.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i, label %B324.i.i.i.i.i, label %B96.i.i.i.i.i

B96.i.i.i.i.i:                                    ; preds = %B44.i.i.i4.i.i.i, %B480.i.i.i
  %.21.i.i.i.i.i = tail call i32 (ptr, i32, ...) @open(ptr nonnull %.9.i.i.i.i.i.i, i32 524288) #3, !noalias !220
  %.33.i.i.i.i.i = icmp slt i32 %.21.i.i.i.i.i, 0
  br i1 %.33.i.i.i.i.i, label %B140.i.thread22.i.i.i.i, label %B140.i.i.i.i.i

B140.i.thread22.i.i.i.i:                          ; preds = %B96.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !220
  br label %B176.i.i.i.i.i

B140.i.i.i.i.i:                                   ; preds = %B96.i.i.i.i.i
  %.46.not.i.i.i.i.i = icmp eq i32 %.21.i.i.i.i.i, 0
  br i1 %.46.not.i.i.i.i.i, label %B324.i.i.i.i.i, label %B176.i.i.i.i.i

B176.i.i.i.i.i:                                   ; preds = %B140.i.i.i.i.i, %B140.i.thread22.i.i.i.i
  %.54.i.i.i.i.i = tail call i64 @lseek(i32 %.21.i.i.i.i.i, i64 0, i32 2) #3, !noalias !220
  %.61.i.i.i.i.i = tail call i64 @lseek(i32 %.21.i.i.i.i.i, i64 0, i32 0) #3, !noalias !220
  %.63.i.i.i.i.i = icmp slt i64 %.54.i.i.i.i.i, 70368744177664
  br i1 %.63.i.i.i.i.i, label %B286.i.i.i.i.i, label %B324.i.i.i.i.i

B286.i.i.i.i.i:                                   ; preds = %B176.i.i.i.i.i
  %11 = tail call i64 @llvm.smax.i64(i64 %.54.i.i.i.i.i, i64 65535)
  %.71.i.i.i.i.i = add nuw nsw i64 %11, 1
  br label %B324.i.i.i.i.i

B324.i.i.i.i.i:                                   ; preds = %B286.i.i.i.i.i, %B176.i.i.i.i.i, %B140.i.i.i.i.i, %B44.i.i.i4.i.i.i
  %12 = phi i64 [ %.192.i.i.i, %B286.i.i.i.i.i ], [ %.192.i.i.i, %B176.i.i.i.i.i ], [ %.192.i.i.i, %B140.i.i.i.i.i ], [ ptrtoint (ptr @text.235 to i64), %B44.i.i.i4.i.i.i ]
  %.46.not.i21.i.i.i.i = phi i1 [ false, %B286.i.i.i.i.i ], [ false, %B176.i.i.i.i.i ], [ true, %B140.i.i.i.i.i ], [ true, %B44.i.i.i4.i.i.i ]
  %"$phi96.0.2.0.i1720.i.i.i.i" = phi i32 [ %.21.i.i.i.i.i, %B286.i.i.i.i.i ], [ %.21.i.i.i.i.i, %B176.i.i.i.i.i ], [ 0, %B140.i.i.i.i.i ], [ 0, %B44.i.i.i4.i.i.i ]
  %room.3.0.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i, %B286.i.i.i.i.i ], [ 65536, %B176.i.i.i.i.i ], [ 65536, %B140.i.i.i.i.i ], [ 65536, %B44.i.i.i4.i.i.i ]
  %.86.i.i.i.i.i = lshr i64 %room.3.0.i.i.i.i.i, 3
  %.8.i.i.i.i.i.i = add nuw nsw i64 %.86.i.i.i.i.i, 2
  %.9.i.i1.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i.i.i.i, i64 8), !noalias !220
  %.15.i.i2.i.i.i.i = icmp eq ptr %.9.i.i1.i.i.i.i, null
  br i1 %.15.i.i2.i.i.i.i, label %B54.i.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i.i

B54.i.i.i.i.i.i:                                  ; preds = %B324.i.i.i.i.i
  %.87.i.i.i.i.i = and i64 %room.3.0.i.i.i.i.i, -8
  %.18.i.i.i.i.i.i = add nuw nsw i64 %.87.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i.i.i), !noalias !223
  br label %cnnc_new_words.exit.i.i.i.i

cnnc_new_words.exit.i.i.i.i:                      ; preds = %B54.i.i.i.i.i.i, %B324.i.i.i.i.i
  %.10.i.i3.i.i.i.i = ptrtoint ptr %.9.i.i1.i.i.i.i to i64
  %.29.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !223
  store i64 %.29.i.i.i.i.i.i, ptr %.9.i.i1.i.i.i.i, align 8, !noalias !223
  store i64 %.10.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !223
  %.42.i.i.i.i.i.i = add nsw i64 %.10.i.i3.i.i.i.i, 8
  %.104.i.i.i.i.i = inttoptr i64 %.42.i.i.i.i.i.i to ptr
  %.105.i.i.i.i.i = tail call i64 @read(i32 %"$phi96.0.2.0.i1720.i.i.i.i", ptr %.104.i.i.i.i.i, i64 %room.3.0.i.i.i.i.i) #3, !noalias !220
  %.114.i.i.i.i.i = icmp sgt i64 %.105.i.i.i.i.i, 0
  br i1 %.114.i.i.i.i.i, label %B416.i.i.i.i.i, label %B592.i.i.i.i.i

B416.i.i.i.i.i:                                   ; preds = %cnnc_new_words.exit.i.i.i.i, %B534.i.i.i.i.i
  %room.4.0.i.i.i.i.i = phi i64 [ %room.5.1.i.i.i.i.i, %B534.i.i.i.i.i ], [ %room.3.0.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ]
  %filled.2.0.i.i.i.i.i = phi i64 [ %.135.i.i.i.i.i, %B534.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i.i.i.i ]
  %memory.2.0.i.i.i.i.i = phi i64 [ %memory.3.1.i.i.i.i.i, %B534.i.i.i.i.i ], [ %.42.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ]
  %count.2.0.i.i.i.i.i = phi i64 [ %.198.i.i.i.i.i, %B534.i.i.i.i.i ], [ %.105.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ]
  %.135.i.i.i.i.i = add nuw nsw i64 %count.2.0.i.i.i.i.i, %filled.2.0.i.i.i.i.i
  %.145.i.i.i.i.i = icmp eq i64 %.135.i.i.i.i.i, %room.4.0.i.i.i.i.i
  br i1 %.145.i.i.i.i.i, label %B438.i.i.i.i.i, label %B534.i.i.i.i.i

B438.i.i.i.i.i:                                   ; preds = %B416.i.i.i.i.i
  %.148.i.i.i.i.i = shl nuw nsw i64 %room.4.0.i.i.i.i.i, 1
  %.151.i.i.i.i.i = add nuw nsw i64 %.148.i.i.i.i.i, 7
  %.152.i.i.i.i.i = and i64 %.151.i.i.i.i.i, 9223372036854775800
  %.155.i.i.i.i.i = lshr i64 %.151.i.i.i.i.i, 3
  %.8.i.i4.i.i.i.i = add nuw nsw i64 %.155.i.i.i.i.i, 1
  %.9.i.i5.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i4.i.i.i.i, i64 8), !noalias !220
  %.15.i.i6.i.i.i.i = icmp eq ptr %.9.i.i5.i.i.i.i, null
  br i1 %.15.i.i6.i.i.i.i, label %B54.i.i10.i.i.i.i, label %cnnc_new_words.exit12.i.i.i.i

B54.i.i10.i.i.i.i:                                ; preds = %B438.i.i.i.i.i
  tail call fastcc void @cnnc_no_memory(i64 %.152.i.i.i.i.i), !noalias !226
  br label %cnnc_new_words.exit12.i.i.i.i

cnnc_new_words.exit12.i.i.i.i:                    ; preds = %B54.i.i10.i.i.i.i, %B438.i.i.i.i.i
  %.10.i.i7.i.i.i.i = ptrtoint ptr %.9.i.i5.i.i.i.i to i64
  %.29.i.i8.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !226
  store i64 %.29.i.i8.i.i.i.i, ptr %.9.i.i5.i.i.i.i, align 8, !noalias !226
  store i64 %.10.i.i7.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !226
  %.42.i.i9.i.i.i.i = add nsw i64 %.10.i.i7.i.i.i.i, 8
  %.159.i.i.i.i.i = inttoptr i64 %.42.i.i9.i.i.i.i to ptr
  %.160.i.i.i.i.i = inttoptr i64 %memory.2.0.i.i.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %.159.i.i.i.i.i, ptr noundef nonnull align 1 dereferenceable(1) %.160.i.i.i.i.i, i64 %room.4.0.i.i.i.i.i, i1 false), !noalias !220
  br label %B534.i.i.i.i.i

B534.i.i.i.i.i:                                   ; preds = %cnnc_new_words.exit12.i.i.i.i, %B416.i.i.i.i.i
  %room.5.1.i.i.i.i.i = phi i64 [ %.152.i.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %room.4.0.i.i.i.i.i, %B416.i.i.i.i.i ]
  %memory.3.1.i.i.i.i.i = phi i64 [ %.42.i.i9.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %memory.2.0.i.i.i.i.i, %B416.i.i.i.i.i ]
  %.185.i.i.i.i.i = add nsw i64 %memory.3.1.i.i.i.i.i, %.135.i.i.i.i.i
  %.190.i.i.i.i.i = sub nsw i64 %room.5.1.i.i.i.i.i, %.135.i.i.i.i.i
  %.197.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i to ptr
  %.198.i.i.i.i.i = tail call i64 @read(i32 %"$phi96.0.2.0.i1720.i.i.i.i", ptr %.197.i.i.i.i.i, i64 %.190.i.i.i.i.i) #3, !noalias !220
  %.203.i.i.i.i.i = icmp sgt i64 %.198.i.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i, label %B416.i.i.i.i.i, label %B592.i.i.i.i.i

B592.i.i.i.i.i:                                   ; preds = %B534.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i
  %filled.3.1.i.i.i.i.i = phi i64 [ 0, %cnnc_new_words.exit.i.i.i.i ], [ %.135.i.i.i.i.i, %B534.i.i.i.i.i ]
  %memory.4.1.i.i.i.i.i = phi i64 [ %.42.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %memory.3.1.i.i.i.i.i, %B534.i.i.i.i.i ]
  %count.3.1.i.i.i.i.i = phi i64 [ %.105.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %.198.i.i.i.i.i, %B534.i.i.i.i.i ]
  %.219.i.i.i.i.i = icmp slt i64 %count.3.1.i.i.i.i.i, 0
  br i1 %.219.i.i.i.i.i, label %B604.i.i.i.i.i, label %B634.i.i.i.i.i

B604.i.i.i.i.i:                                   ; preds = %B592.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !220
  br label %B634.i.i.i.i.i

B634.i.i.i.i.i:                                   ; preds = %B604.i.i.i.i.i, %B592.i.i.i.i.i
  br i1 %.46.not.i21.i.i.i.i, label %cnnc_read_file.exit.i.i.i, label %B656.i.i.i.i.i

B656.i.i.i.i.i:                                   ; preds = %B634.i.i.i.i.i
  %.235.i.i.i.i.i = tail call i32 @close(i32 %"$phi96.0.2.0.i1720.i.i.i.i") #3, !noalias !220
  br label %cnnc_read_file.exit.i.i.i

cnnc_read_file.exit.i.i.i:                        ; preds = %B656.i.i.i.i.i, %B634.i.i.i.i.i
  %.49.i.i.i.i = load i64, ptr %.48.i.i.i.i, align 8, !noalias !229
  %.50.i.i.i.i = icmp eq i64 %.49.i.i.i.i, 1
  br i1 %.50.i.i.i.i, label %B264.i.i.i35.i, label %B302.i.i.i.i

B264.i.i.i35.i:                                   ; preds = %cnnc_read_file.exit.i.i.i
  %.12.i.i.i9.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.13.i.i.i.i.i.i = inttoptr i64 %.12.i.i.i9.i.i.i to ptr
  %.14.i.i.i.i.i.i = load i64, ptr %.13.i.i.i.i.i.i, align 8, !noalias !230
  %.15.i.i.i10.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i, 0
  %.21.i.i.i11.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i.i.i.i.i = inttoptr i64 %.21.i.i.i11.i.i.i to ptr
  %.23.i.i.i.i.i.i = load i64, ptr %.22.i.i.i.i.i.i, align 8, !noalias !230
  br i1 %.15.i.i.i10.i.i.i, label %cnnc_row_bytes.exit.i.i.i.i, label %B96.i.i.i.i.i.i

B96.i.i.i.i.i.i:                                  ; preds = %B264.i.i.i35.i
  %.39.i.i.i.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !230
  %.42.i.i.i12.i.i.i = udiv i64 %.23.i.i.i.i.i.i, %.39.i.i.i.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i.i

cnnc_row_bytes.exit.i.i.i.i:                      ; preds = %B96.i.i.i.i.i.i, %B264.i.i.i35.i
  %storemerge.i.i.i.i.i.i = phi i64 [ %.42.i.i.i12.i.i.i, %B96.i.i.i.i.i.i ], [ %.23.i.i.i.i.i.i, %B264.i.i.i35.i ]
  %.32.i.i.i.i.i = tail call i64 @llvm.smax.i64(i64 %storemerge.i.i.i.i.i.i, i64 1)
  %.34.i.i.i.i.i = urem i64 %filled.3.1.i.i.i.i.i, %.32.i.i.i.i.i
  %.106.i.i.i.i.i = udiv i64 %filled.3.1.i.i.i.i.i, %.32.i.i.i.i.i
  %.35.not.i.i.i.i.i = icmp eq i64 %.34.i.i.i.i.i, 0
  br i1 %.35.not.i.i.i.i.i, label %B150.i.i.i.i.i, label %B174.i.i.i.i.i

B150.i.i.i.i.i:                                   ; preds = %cnnc_row_bytes.exit.i.i.i.i
  %.38.i.i.i.i.i = icmp ne i64 %.14.i.i.i.i.i.i, 0
  %.42.not.i.i.i.i.i = icmp eq i64 %filled.3.1.i.i.i.i.i, %storemerge.i.i.i.i.i.i
  %or.cond.i.i.i.i.i = or i1 %.38.i.i.i.i.i, %.42.not.i.i.i.i.i
  br i1 %or.cond.i.i.i.i.i, label %cnnc_load_input.exit.i.i, label %B174.i.i.i.i.i

B174.i.i.i.i.i:                                   ; preds = %B150.i.i.i.i.i, %cnnc_row_bytes.exit.i.i.i.i
  %.45.i.i.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i, 1
  %..i.i.i.i.i = select i1 %.45.i.i.i.i.i, i64 ptrtoint (ptr @text.238 to i64), i64 ptrtoint (ptr @text.1.239 to i64)
  %.8.i.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !235
  %.8.i.i.i13.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i.i.i.i) #3, !noalias !240
  %.13.i.i1.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !240
  %13 = lshr i32 %.8.i.i.i13.i.i.i, 31
  %.14.i.i2.i.i.i.i = zext nneg i32 %13 to i64
  %.15.i.i3.i.i.i.i = or i64 %.13.i.i1.i.i.i.i, %.14.i.i2.i.i.i.i
  store i64 %.15.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !240
  %.65.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.66.i.i.i.i.i = load i64, ptr %.65.i.i.i.i.i, align 8, !noalias !241
  %.70.i.i.i.i.i = add nsw i64 %.66.i.i.i.i.i, %.12.i
  %.79.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.240, i64 %.70.i.i.i.i.i, i64 %12, i64 %filled.3.1.i.i.i.i.i, i64 %..i.i.i.i.i, i64 %storemerge.i.i.i.i.i.i) #3, !noalias !241
  %.84.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !241
  %14 = lshr i32 %.79.i.i.i.i.i, 31
  %.85.i.i.i.i.i = zext nneg i32 %14 to i64
  %.86.i.i14.i.i.i = or i64 %.84.i.i.i.i.i, %.85.i.i.i.i.i
  store i64 %.86.i.i14.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !241
  %.8.i.i.i4.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !242
  %.16.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !242
  %.98.i1.not.i.i.i.i.i.i = icmp slt i64 %.16.i.i.i.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B162.if.i.i.i.i.i.i.i

B206.i.i.i.i.i.i.i:                               ; preds = %B162.if.i.i.i.i.i.i.i
  %.155.i.i.i.i.i.i.i = inttoptr i64 %.144.i.i.i.i.i.i.i to ptr
  %.156.i.i.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i.i.i.i), !noalias !242
  br label %B264.i.i.i.i.i.i.i

B264.i.i.i.i.i.i.i:                               ; preds = %B162.if.i.i.i.i.i.i.i, %B206.i.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i.i = icmp eq i64 %.16.i.i.i.i.i.i.i, %.111.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B162.if.i.i.i.i.i.i.i

B162.if.i.i.i.i.i.i.i:                            ; preds = %B174.i.i.i.i.i, %B264.i.i.i.i.i.i.i
  %.40.i.03.i.i.i.i.i.i = phi i64 [ %.111.i.i.i.i.i.i.i, %B264.i.i.i.i.i.i.i ], [ 0, %B174.i.i.i.i.i ]
  %.111.i.i.i.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i.i.i.i, 1
  %15 = shl i64 %.40.i.03.i.i.i.i.i.i, 3
  %.142.i.i.i.i.i.i.i = add i64 %15, %.8.i.i.i4.i.i.i.i
  %.143.i.i.i.i.i.i.i = inttoptr i64 %.142.i.i.i.i.i.i.i to ptr
  %.144.i.i.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i.i.i, align 8, !noalias !242
  %.145.not.i.i.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i.i.i, label %B264.i.i.i.i.i.i.i, label %B206.i.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i.i:                        ; preds = %B264.i.i.i.i.i.i.i, %B174.i.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !247
  br label %cnnc_load_input.exit.i.i

B302.i.i.i.i:                                     ; preds = %cnnc_read_file.exit.i.i.i
  %.14.i.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, 12
  br i1 %.14.i.i.i.i.i, label %B76.i.i.i.i.i, label %B26.i.i.i.i.i

B26.i.i.i.i.i:                                    ; preds = %B302.i.i.i.i
  %.18.i.i.i.i.i = inttoptr i64 %memory.4.1.i.i.i.i.i to ptr
  %.19.i.i.i.i.i = load i8, ptr %.18.i.i.i.i.i, align 1, !noalias !248
  %.21.not.i.i.i.i.i = icmp eq i8 %.19.i.i.i.i.i, -109
  br i1 %.21.not.i.i.i.i.i, label %B106.i.i.i.i.i, label %B76.i.i.i.i.i

B76.i.i.i.i.i:                                    ; preds = %B26.i.i.i.i.i, %B302.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !248
  br label %B106.i.i.i.i.i

B106.i.i.i.i.i:                                   ; preds = %B76.i.i.i.i.i, %B26.i.i.i.i.i
  %.27.i.i.i.i.i = add nsw i64 %memory.4.1.i.i.i.i.i, 1
  %.31.i.i.i.i.i = inttoptr i64 %.27.i.i.i.i.i to ptr
  %.33.i.i15.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.31.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) inttoptr (i64 add (i64 ptrtoint (ptr @text.2.421 to i64), i64 1) to ptr), i64 5), !noalias !248
  %.35.not.i.i16.i.i.i = icmp eq i32 %.33.i.i15.i.i.i, 0
  br i1 %.35.not.i.i16.i.i.i, label %B230.i.i.i.i.i, label %B200.i.i.i.i.i

B200.i.i.i.i.i:                                   ; preds = %B106.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !248
  br label %B230.i.i.i.i.i

B230.i.i.i.i.i:                                   ; preds = %B200.i.i.i.i.i, %B106.i.i.i.i.i
  %.41.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 6
  %.42.i.i.i.i.i = inttoptr i64 %.41.i.i.i.i.i to ptr
  %.43.i.i.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !248
  %.52.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 8
  %.53.i.i.i.i.i = inttoptr i64 %.52.i.i.i.i.i to ptr
  %.54.i.i17.i.i.i = load i8, ptr %.53.i.i.i.i.i, align 1, !noalias !248
  %.55.i.i.i.i.i = zext i8 %.54.i.i17.i.i.i to i64
  %.57.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 9
  %.58.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i to ptr
  %.59.i.i.i.i.i = load i8, ptr %.58.i.i.i.i.i, align 1, !noalias !248
  %.60.i.i.i.i.i = zext i8 %.59.i.i.i.i.i to i64
  %.61.i.i18.i.i.i = shl nuw nsw i64 %.60.i.i.i.i.i, 8
  %.62.i.i.i.i.i = or disjoint i64 %.61.i.i18.i.i.i, %.55.i.i.i.i.i
  %16 = and i8 %.43.i.i.i.i.i, -2
  %switch.i.i.i.i.i = icmp eq i8 %16, 2
  br i1 %switch.i.i.i.i.i, label %B470.i.thread.i.i.i.i, label %B470.i.i.i.i.i

B470.i.thread.i.i.i.i:                            ; preds = %B230.i.i.i.i.i
  %.87.i.i20.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 10
  %.88.i.i.i.i.i = inttoptr i64 %.87.i.i20.i.i.i to ptr
  %.89.i.i.i.i.i = load i8, ptr %.88.i.i.i.i.i, align 1, !noalias !248
  %.90.i.i.i.i.i = zext i8 %.89.i.i.i.i.i to i64
  %.91.i.i.i.i.i = shl nuw nsw i64 %.90.i.i.i.i.i, 16
  %.93.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 11
  %.94.i.i.i.i.i = inttoptr i64 %.93.i.i.i.i.i to ptr
  %.95.i.i.i.i.i = load i8, ptr %.94.i.i.i.i.i, align 1, !noalias !248
  %.96.i.i.i.i.i = zext i8 %.95.i.i.i.i.i to i64
  %.99.i.i.i.i.i = shl nuw nsw i64 %.96.i.i.i.i.i, 24
  %17 = or disjoint i64 %.91.i.i.i.i.i, %.99.i.i.i.i.i
  %.102.i.i.i.i.i = or disjoint i64 %17, %.62.i.i.i.i.i
  br label %B482.i.i.i.i.i

B470.i.i.i.i.i:                                   ; preds = %B230.i.i.i.i.i
  %.113.i.i.i.i.i = icmp eq i8 %.43.i.i.i.i.i, 0
  br i1 %.113.i.i.i.i.i, label %B524.i.i.i.i.i, label %B482.i.i.i.i.i

B482.i.i.i.i.i:                                   ; preds = %B470.i.i.i.i.i, %B470.i.thread.i.i.i.i
  %length.2.1.i7.i.i.i.i = phi i64 [ %.102.i.i.i.i.i, %B470.i.thread.i.i.i.i ], [ %.62.i.i.i.i.i, %B470.i.i.i.i.i ]
  %begin.2.1.i4.i.i.i.i = phi i64 [ 12, %B470.i.thread.i.i.i.i ], [ 10, %B470.i.i.i.i.i ]
  %.116.i.i.i.i.i = icmp ugt i8 %.43.i.i.i.i.i, 3
  %.121.i.i.i.i.i = icmp eq i64 %length.2.1.i7.i.i.i.i, 0
  %or.cond.i.i19.i.i.i = select i1 %.116.i.i.i.i.i, i1 true, i1 %.121.i.i.i.i.i
  %.125.i.i.i.i.i = add nuw nsw i64 %begin.2.1.i4.i.i.i.i, %length.2.1.i7.i.i.i.i
  %.127.i.i.i.i.i = icmp sgt i64 %.125.i.i.i.i.i, %filled.3.1.i.i.i.i.i
  %or.cond38.i.i.i.i.i = select i1 %or.cond.i.i19.i.i.i, i1 true, i1 %.127.i.i.i.i.i
  br i1 %or.cond38.i.i.i.i.i, label %B524.i.i.i.i.i, label %cnnc_npy_data_offset.exit.i.i.i

B524.i.i.i.i.i:                                   ; preds = %B470.i.i.i.i.i, %B482.i.i.i.i.i
  %length.2.1.i9.i.i.i.i = phi i64 [ %length.2.1.i7.i.i.i.i, %B482.i.i.i.i.i ], [ %.62.i.i.i.i.i, %B470.i.i.i.i.i ]
  %begin.2.1.i6.i.i.i.i = phi i64 [ %begin.2.1.i4.i.i.i.i, %B482.i.i.i.i.i ], [ 10, %B470.i.i.i.i.i ]
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !248
  %.pre.i.i.i.i = add nuw nsw i64 %begin.2.1.i6.i.i.i.i, %length.2.1.i9.i.i.i.i
  %.13.i.i22.pre.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !251
  br label %cnnc_npy_data_offset.exit.i.i.i

cnnc_npy_data_offset.exit.i.i.i:                  ; preds = %B524.i.i.i.i.i, %B482.i.i.i.i.i
  %.13.i.i22.i.i.i = phi i8 [ %.43.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.13.i.i22.pre.i.i.i, %B524.i.i.i.i.i ]
  %.144.i.pre-phi.i.i.i.i = phi i64 [ %.125.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.pre.i.i.i.i, %B524.i.i.i.i.i ]
  %.15.i.i.i.i.i = icmp eq i8 %.13.i.i22.i.i.i, 1
  %..i.i23.i.i.i = select i1 %.15.i.i.i.i.i, i64 10, i64 12
  %.28.i.i.i.i.i = sub nsw i64 %.144.i.pre-phi.i.i.i.i, %..i.i23.i.i.i
  %.29.i.i.i.i.i = ashr i64 %.28.i.i.i.i.i, 3
  %.8.i.i.i24.i.i.i = add nsw i64 %.29.i.i.i.i.i, 2
  %.9.i.i.i25.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i24.i.i.i, i64 8), !noalias !251
  %.15.i.i.i26.i.i.i = icmp eq ptr %.9.i.i.i25.i.i.i, null
  br i1 %.15.i.i.i26.i.i.i, label %B54.i.i.i33.i.i.i, label %cnnc_npy_header.exit.i.i.i

B54.i.i.i33.i.i.i:                                ; preds = %cnnc_npy_data_offset.exit.i.i.i
  %.30.i.i.i.i.i = and i64 %.28.i.i.i.i.i, -8
  %.18.i.i.i34.i.i.i = add i64 %.30.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i34.i.i.i), !noalias !254
  br label %cnnc_npy_header.exit.i.i.i

cnnc_npy_header.exit.i.i.i:                       ; preds = %B54.i.i.i33.i.i.i, %cnnc_npy_data_offset.exit.i.i.i
  %.10.i.i.i28.i.i.i = ptrtoint ptr %.9.i.i.i25.i.i.i to i64
  %.29.i.i.i29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !254
  store i64 %.29.i.i.i29.i.i.i, ptr %.9.i.i.i25.i.i.i, align 8, !noalias !254
  store i64 %.10.i.i.i28.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !254
  %.42.i.i.i30.i.i.i = add nsw i64 %.10.i.i.i28.i.i.i, 8
  %.33.i.i31.i.i.i = add nsw i64 %..i.i23.i.i.i, %memory.4.1.i.i.i.i.i
  %.40.i.i.i.i.i = inttoptr i64 %.42.i.i.i30.i.i.i to ptr
  %.41.i.i32.i.i.i = inttoptr i64 %.33.i.i31.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.40.i.i.i.i.i, ptr align 1 %.41.i.i32.i.i.i, i64 %.28.i.i.i.i.i, i1 false), !noalias !251
  %.14.i.i.i36.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.266), !noalias !257
  %.15.i.i.i37.i.i.i = ptrtoint ptr %.14.i.i.i36.i.i.i to i64
  %.20.i.i.i.i.i.i = icmp eq ptr %.14.i.i.i36.i.i.i, null
  br i1 %.20.i.i.i.i.i.i, label %B48.i.i.i.i.i.i, label %B78.i.i.i.i.i.i

B48.i.i.i.i.i.i:                                  ; preds = %cnnc_npy_header.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !257
  br label %B78.i.i.i.i.i.i

B78.i.i.i.i.i.i:                                  ; preds = %B48.i.i.i.i.i.i, %cnnc_npy_header.exit.i.i.i
  %.35.i.i.i.i.i.i = add nsw i64 %.15.i.i.i37.i.i.i, 7
  %.47.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i to ptr
  %.48.i.i.i.i.i.i = load i8, ptr %.47.i.i.i.i.i.i, align 1, !noalias !257
  switch i8 %.48.i.i.i.i.i.i, label %cnnc_npy_value.exit.i.i.i.i [
    i8 32, label %B194.i.i.i.i.i.i.preheader
    i8 58, label %B194.i.i.i.i.i.i.preheader
  ]

B194.i.i.i.i.i.i.preheader:                       ; preds = %B78.i.i.i.i.i.i, %B78.i.i.i.i.i.i
  br label %B194.i.i.i.i.i.i

B194.i.i.i.i.i.i:                                 ; preds = %B194.i.i.i.i.i.i.backedge, %B194.i.i.i.i.i.i.preheader
  %colon.2.0.i.i.i.i.i.i = phi i64 [ %.35.i.i.i.i.i.i, %B194.i.i.i.i.i.i.preheader ], [ %.73.i.i.i.i.i.i, %B194.i.i.i.i.i.i.backedge ]
  %.73.i.i.i.i.i.i = add nsw i64 %colon.2.0.i.i.i.i.i.i, 1
  %.81.i.i.i.i.i.i = inttoptr i64 %.73.i.i.i.i.i.i to ptr
  %.82.i.i.i.i.i.i = load i8, ptr %.81.i.i.i.i.i.i, align 1, !noalias !257
  switch i8 %.82.i.i.i.i.i.i, label %cnnc_npy_value.exit.i.i.i.i [
    i8 32, label %B194.i.i.i.i.i.i.backedge
    i8 58, label %B194.i.i.i.i.i.i.backedge
  ]

B194.i.i.i.i.i.i.backedge:                        ; preds = %B194.i.i.i.i.i.i, %B194.i.i.i.i.i.i
  br label %B194.i.i.i.i.i.i

cnnc_npy_value.exit.i.i.i.i:                      ; preds = %B194.i.i.i.i.i.i, %B78.i.i.i.i.i.i
  %.34.i.pre-phi.i.i.i.i = phi ptr [ %.47.i.i.i.i.i.i, %B78.i.i.i.i.i.i ], [ %.81.i.i.i.i.i.i, %B194.i.i.i.i.i.i ]
  %colon.3.1.i.i.i.i.i.i = phi i64 [ %.35.i.i.i.i.i.i, %B78.i.i.i.i.i.i ], [ %.73.i.i.i.i.i.i, %B194.i.i.i.i.i.i ]
  %.22.i.i.i.i.i = add i64 %.13.i.i.i.i.i, 16
  %.23.i.i.i.i.i = inttoptr i64 %.22.i.i.i.i.i to ptr
  %.24.i.i.i.i.i = load i64, ptr %.23.i.i.i.i.i, align 8, !noalias !262
  %.26.i.i.i.i.i = add nsw i64 %.24.i.i.i.i.i, %.12.i
  %.36.i.i.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.34.i.pre-phi.i.i.i.i, i32 44), !noalias !262
  %.37.i.i.i.i.i = ptrtoint ptr %.36.i.i.i.i.i to i64
  %.39.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i to ptr
  %.40.i.i38.i.i.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.39.i.i.i.i.i), !noalias !262
  %.48.i.i.i.i.i = icmp eq ptr %.36.i.i.i.i.i, null
  br i1 %.48.i.i.i.i.i, label %B184.i.i.i.i.i, label %B214.i.i.i.i.i

B184.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !262
  br label %B214.i.i.i.i.i

B214.i.i.i.i.i:                                   ; preds = %B184.i.i.i.i.i, %cnnc_npy_value.exit.i.i.i.i
  %.56.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.57.i.i39.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !262
  %.59.i.i40.i.i.i = add nsw i64 %.57.i.i39.i.i.i, %.12.i
  %.64.i.i.i.i.i = add i64 %colon.3.1.i.i.i.i.i.i, 1
  %.67.i.i.i.i.i = inttoptr i64 %.64.i.i.i.i.i to ptr
  %.69.i.i.i.i.i = tail call i32 @strncmp(ptr %.67.i.i.i.i.i, ptr nonnull %.39.i.i.i.i.i, i64 %.40.i.i38.i.i.i), !noalias !262
  %.71.not.i.i.i.i.i = icmp eq i32 %.69.i.i.i.i.i, 0
  br i1 %.71.not.i.i.i.i.i, label %B310.i.i.i.i.i, label %B356.i.i.i.i.i

B310.i.i.i.i.i:                                   ; preds = %B214.i.i.i.i.i
  %.78.i.i.i.i.i = add i64 %.40.i.i38.i.i.i, %.64.i.i.i.i.i
  %.79.i.i66.i.i.i = inttoptr i64 %.78.i.i.i.i.i to ptr
  %.80.i.i.i.i.i = load i8, ptr %.79.i.i66.i.i.i, align 1, !noalias !262
  %.82.not.i.i.i.i.i = icmp eq i8 %.80.i.i.i.i.i, 39
  br i1 %.82.not.i.i.i.i.i, label %B558.i.i.i.i.i, label %B356.i.i.i.i.i

B356.i.i.i.i.i:                                   ; preds = %B310.i.i.i.i.i, %B214.i.i.i.i.i
  %.88.i.i41.i.i.i = add i64 %.13.i.i.i.i.i, 8
  %.89.i.i42.i.i.i = inttoptr i64 %.88.i.i41.i.i.i to ptr
  %.90.i.i43.i.i.i = load i64, ptr %.89.i.i42.i.i.i, align 8, !noalias !262
  %.94.i.i44.i.i.i = add nsw i64 %.90.i.i43.i.i.i, %.12.i
  %.8.i.i.i.i45.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !263
  %.8.i.i.i46.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i45.i.i.i) #3, !noalias !268
  %.13.i.i.i47.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !268
  %18 = lshr i32 %.8.i.i.i46.i.i.i, 31
  %.14.i.i1.i.i.i.i = zext nneg i32 %18 to i64
  %.15.i.i2.i48.i.i.i = or i64 %.13.i.i.i47.i.i.i, %.14.i.i1.i.i.i.i
  store i64 %.15.i.i2.i48.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !268
  %.101.i.i.i.i.i = sub nsw i64 %.37.i.i.i.i.i, %colon.3.1.i.i.i.i.i.i
  %.110.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.267, i64 %.59.i.i40.i.i.i, i64 %12, i64 %.101.i.i.i.i.i, i64 %colon.3.1.i.i.i.i.i.i, i64 %.26.i.i.i.i.i, i64 %.94.i.i44.i.i.i, i64 %.94.i.i44.i.i.i) #3, !noalias !262
  %.115.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !262
  %19 = lshr i32 %.110.i.i.i.i.i, 31
  %.116.i.i49.i.i.i = zext nneg i32 %19 to i64
  %.117.i.i.i.i.i = or i64 %.115.i.i.i.i.i, %.116.i.i49.i.i.i
  store i64 %.117.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !262
  %.8.i.i.i3.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !269
  %.16.i.i.i.i50.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !269
  %.98.i1.not.i.i.i51.i.i.i = icmp slt i64 %.16.i.i.i.i50.i.i.i, 1
  br i1 %.98.i1.not.i.i.i51.i.i.i, label %cnnc_give_up.exit.i64.i.i.i, label %B162.if.i.i.i.i52.i.i.i

B206.i.i.i.i59.i.i.i:                             ; preds = %B162.if.i.i.i.i52.i.i.i
  %.155.i.i.i.i60.i.i.i = inttoptr i64 %.144.i.i.i.i57.i.i.i to ptr
  %.156.i.i.i.i61.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i60.i.i.i), !noalias !269
  br label %B264.i.i.i.i62.i.i.i

B264.i.i.i.i62.i.i.i:                             ; preds = %B162.if.i.i.i.i52.i.i.i, %B206.i.i.i.i59.i.i.i
  %exitcond.not.i.i.i63.i.i.i = icmp eq i64 %.16.i.i.i.i50.i.i.i, %.111.i.i.i.i54.i.i.i
  br i1 %exitcond.not.i.i.i63.i.i.i, label %cnnc_give_up.exit.i64.i.i.i, label %B162.if.i.i.i.i52.i.i.i

B162.if.i.i.i.i52.i.i.i:                          ; preds = %B356.i.i.i.i.i, %B264.i.i.i.i62.i.i.i
  %.40.i.03.i.i.i53.i.i.i = phi i64 [ %.111.i.i.i.i54.i.i.i, %B264.i.i.i.i62.i.i.i ], [ 0, %B356.i.i.i.i.i ]
  %.111.i.i.i.i54.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i53.i.i.i, 1
  %20 = shl i64 %.40.i.03.i.i.i53.i.i.i, 3
  %.142.i.i.i.i55.i.i.i = add i64 %20, %.8.i.i.i3.i.i.i.i
  %.143.i.i.i.i56.i.i.i = inttoptr i64 %.142.i.i.i.i55.i.i.i to ptr
  %.144.i.i.i.i57.i.i.i = load i64, ptr %.143.i.i.i.i56.i.i.i, align 8, !noalias !269
  %.145.not.i.i.i.i58.i.i.i = icmp eq i64 %.144.i.i.i.i57.i.i.i, 0
  br i1 %.145.not.i.i.i.i58.i.i.i, label %B264.i.i.i.i62.i.i.i, label %B206.i.i.i.i59.i.i.i

cnnc_give_up.exit.i64.i.i.i:                      ; preds = %B264.i.i.i.i62.i.i.i, %B356.i.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !274
  br label %B558.i.i.i.i.i

B558.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i64.i.i.i, %B310.i.i.i.i.i
  %.14.i.i5.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.2.268), !noalias !275
  %.15.i.i6.i65.i.i.i = ptrtoint ptr %.14.i.i5.i.i.i.i to i64
  %.20.i.i7.i.i.i.i = icmp eq ptr %.14.i.i5.i.i.i.i, null
  br i1 %.20.i.i7.i.i.i.i, label %B48.i.i21.i.i.i.i, label %B78.i.i8.i.i.i.i

B48.i.i21.i.i.i.i:                                ; preds = %B558.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !275
  br label %B78.i.i8.i.i.i.i

B78.i.i8.i.i.i.i:                                 ; preds = %B48.i.i21.i.i.i.i, %B558.i.i.i.i.i
  %.35.i.i10.i.i.i.i = add nsw i64 %.15.i.i6.i65.i.i.i, 15
  %.47.i.i11.i.i.i.i = inttoptr i64 %.35.i.i10.i.i.i.i to ptr
  %.48.i.i12.i.i.i.i = load i8, ptr %.47.i.i11.i.i.i.i, align 1, !noalias !275
  switch i8 %.48.i.i12.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.preheader
    i8 58, label %B194.i.i14.i.i.i.i.preheader
  ]

B194.i.i14.i.i.i.i.preheader:                     ; preds = %B78.i.i8.i.i.i.i, %B78.i.i8.i.i.i.i
  br label %B194.i.i14.i.i.i.i

B194.i.i14.i.i.i.i:                               ; preds = %B194.i.i14.i.i.i.i.backedge, %B194.i.i14.i.i.i.i.preheader
  %colon.2.0.i.i15.i.i.i.i = phi i64 [ %.35.i.i10.i.i.i.i, %B194.i.i14.i.i.i.i.preheader ], [ %.73.i.i16.i.i.i.i, %B194.i.i14.i.i.i.i.backedge ]
  %.73.i.i16.i.i.i.i = add nsw i64 %colon.2.0.i.i15.i.i.i.i, 1
  %.81.i.i17.i.i.i.i = inttoptr i64 %.73.i.i16.i.i.i.i to ptr
  %.82.i.i18.i.i.i.i = load i8, ptr %.81.i.i17.i.i.i.i, align 1, !noalias !275
  switch i8 %.82.i.i18.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.backedge
    i8 58, label %B194.i.i14.i.i.i.i.backedge
  ]

B194.i.i14.i.i.i.i.backedge:                      ; preds = %B194.i.i14.i.i.i.i, %B194.i.i14.i.i.i.i
  br label %B194.i.i14.i.i.i.i

cnnc_npy_value.exit22.i.i.i.i:                    ; preds = %B194.i.i14.i.i.i.i, %B78.i.i8.i.i.i.i
  %.145.i.pre-phi.i.i.i.i = phi ptr [ %.47.i.i11.i.i.i.i, %B78.i.i8.i.i.i.i ], [ %.81.i.i17.i.i.i.i, %B194.i.i14.i.i.i.i ]
  %.147.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.145.i.pre-phi.i.i.i.i, ptr noundef nonnull dereferenceable(6) @text.3.269, i64 5), !noalias !262
  %.149.not.i.i.i.i.i = icmp eq i32 %.147.i.i.i.i.i, 0
  br i1 %.149.not.i.i.i.i.i, label %cnnc_check_type.exit.i.i.i, label %B728.i.i.i.i.i

B728.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit22.i.i.i.i
  %.8.i.i.i23.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !278
  %.8.i.i24.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i23.i.i.i.i) #3, !noalias !283
  %.13.i.i25.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !283
  %21 = lshr i32 %.8.i.i24.i.i.i.i, 31
  %.14.i.i26.i.i.i.i = zext nneg i32 %21 to i64
  %.15.i.i27.i.i.i.i = or i64 %.13.i.i25.i.i.i.i, %.14.i.i26.i.i.i.i
  store i64 %.15.i.i27.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !283
  %.157.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.5.271, i64 %.59.i.i40.i.i.i, i64 %12) #3, !noalias !262
  %.162.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !262
  %22 = lshr i32 %.157.i.i.i.i.i, 31
  %.163.i.i.i.i.i = zext nneg i32 %22 to i64
  %.164.i.i.i.i.i = or i64 %.162.i.i.i.i.i, %.163.i.i.i.i.i
  store i64 %.164.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !262
  %.8.i.i.i28.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !284
  %.16.i.i.i29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !284
  %.98.i1.not.i.i30.i.i.i.i = icmp slt i64 %.16.i.i.i29.i.i.i.i, 1
  br i1 %.98.i1.not.i.i30.i.i.i.i, label %cnnc_give_up.exit43.i.i.i.i, label %B162.if.i.i.i31.i.i.i.i

B206.i.i.i38.i.i.i.i:                             ; preds = %B162.if.i.i.i31.i.i.i.i
  %.155.i.i.i39.i.i.i.i = inttoptr i64 %.144.i.i.i36.i.i.i.i to ptr
  %.156.i.i.i40.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i39.i.i.i.i), !noalias !284
  br label %B264.i.i.i41.i.i.i.i

B264.i.i.i41.i.i.i.i:                             ; preds = %B162.if.i.i.i31.i.i.i.i, %B206.i.i.i38.i.i.i.i
  %exitcond.not.i.i42.i.i.i.i = icmp eq i64 %.16.i.i.i29.i.i.i.i, %.111.i.i.i33.i.i.i.i
  br i1 %exitcond.not.i.i42.i.i.i.i, label %cnnc_give_up.exit43.i.i.i.i, label %B162.if.i.i.i31.i.i.i.i

B162.if.i.i.i31.i.i.i.i:                          ; preds = %B728.i.i.i.i.i, %B264.i.i.i41.i.i.i.i
  %.40.i.03.i.i32.i.i.i.i = phi i64 [ %.111.i.i.i33.i.i.i.i, %B264.i.i.i41.i.i.i.i ], [ 0, %B728.i.i.i.i.i ]
  %.111.i.i.i33.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i32.i.i.i.i, 1
  %23 = shl i64 %.40.i.03.i.i32.i.i.i.i, 3
  %.142.i.i.i34.i.i.i.i = add i64 %23, %.8.i.i.i28.i.i.i.i
  %.143.i.i.i35.i.i.i.i = inttoptr i64 %.142.i.i.i34.i.i.i.i to ptr
  %.144.i.i.i36.i.i.i.i = load i64, ptr %.143.i.i.i35.i.i.i.i, align 8, !noalias !284
  %.145.not.i.i.i37.i.i.i.i = icmp eq i64 %.144.i.i.i36.i.i.i.i, 0
  br i1 %.145.not.i.i.i37.i.i.i.i, label %B264.i.i.i41.i.i.i.i, label %B206.i.i.i38.i.i.i.i

cnnc_give_up.exit43.i.i.i.i:                      ; preds = %B264.i.i.i41.i.i.i.i, %B728.i.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !289
  br label %cnnc_check_type.exit.i.i.i

cnnc_check_type.exit.i.i.i:                       ; preds = %cnnc_give_up.exit43.i.i.i.i, %cnnc_npy_value.exit22.i.i.i.i
  %.14.i.i.i68.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.243), !noalias !290
  %.15.i.i.i69.i.i.i = ptrtoint ptr %.14.i.i.i68.i.i.i to i64
  %.20.i.i.i70.i.i.i = icmp eq ptr %.14.i.i.i68.i.i.i, null
  br i1 %.20.i.i.i70.i.i.i, label %B48.i.i.i133.i.i.i, label %B78.i.i.i71.i.i.i

B48.i.i.i133.i.i.i:                               ; preds = %cnnc_check_type.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !290
  br label %B78.i.i.i71.i.i.i

B78.i.i.i71.i.i.i:                                ; preds = %B48.i.i.i133.i.i.i, %cnnc_check_type.exit.i.i.i
  %.35.i.i.i72.i.i.i = add nsw i64 %.15.i.i.i69.i.i.i, 7
  %.47.i.i.i73.i.i.i = inttoptr i64 %.35.i.i.i72.i.i.i to ptr
  %.48.i.i.i74.i.i.i = load i8, ptr %.47.i.i.i73.i.i.i, align 1, !noalias !290
  switch i8 %.48.i.i.i74.i.i.i, label %cnnc_npy_value.exit.i82.i.i.i [
    i8 32, label %B194.i.i.i76.i.i.i.preheader
    i8 58, label %B194.i.i.i76.i.i.i.preheader
  ]

B194.i.i.i76.i.i.i.preheader:                     ; preds = %B78.i.i.i71.i.i.i, %B78.i.i.i71.i.i.i
  br label %B194.i.i.i76.i.i.i

B194.i.i.i76.i.i.i:                               ; preds = %B194.i.i.i76.i.i.i.backedge, %B194.i.i.i76.i.i.i.preheader
  %colon.2.0.i.i.i77.i.i.i = phi i64 [ %.35.i.i.i72.i.i.i, %B194.i.i.i76.i.i.i.preheader ], [ %.73.i.i.i78.i.i.i, %B194.i.i.i76.i.i.i.backedge ]
  %.73.i.i.i78.i.i.i = add nsw i64 %colon.2.0.i.i.i77.i.i.i, 1
  %.81.i.i.i79.i.i.i = inttoptr i64 %.73.i.i.i78.i.i.i to ptr
  %.82.i.i.i80.i.i.i = load i8, ptr %.81.i.i.i79.i.i.i, align 1, !noalias !290
  switch i8 %.82.i.i.i80.i.i.i, label %cnnc_npy_value.exit.i82.i.i.i [
    i8 32, label %B194.i.i.i76.i.i.i.backedge
    i8 58, label %B194.i.i.i76.i.i.i.backedge
  ]

B194.i.i.i76.i.i.i.backedge:                      ; preds = %B194.i.i.i76.i.i.i, %B194.i.i.i76.i.i.i
  br label %B194.i.i.i76.i.i.i

cnnc_npy_value.exit.i82.i.i.i:                    ; preds = %B194.i.i.i76.i.i.i, %B78.i.i.i71.i.i.i
  %colon.3.1.i.i.i83.i.i.i = phi i64 [ %.35.i.i.i72.i.i.i, %B78.i.i.i71.i.i.i ], [ %.73.i.i.i78.i.i.i, %B194.i.i.i76.i.i.i ]
  %.19.i.i84.i.i.i = add i64 %.13.i.i.i.i.i, 40
  %.20.i.i.i.i.i = inttoptr i64 %.19.i.i84.i.i.i to ptr
  %.21.i.i85.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !295
  %.8.i.i.i86.i.i.i = add nsw i64 %.21.i.i85.i.i.i, 2
  %.9.i.i.i87.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i86.i.i.i, i64 8), !noalias !295
  %.15.i.i1.i.i.i.i = icmp eq ptr %.9.i.i.i87.i.i.i, null
  br i1 %.15.i.i1.i.i.i.i, label %B54.i.i.i130.i.i.i, label %cnnc_new_words.exit.i88.i.i.i

B54.i.i.i130.i.i.i:                               ; preds = %cnnc_npy_value.exit.i82.i.i.i
  %.29.i.i131.i.i.i = shl i64 %.21.i.i85.i.i.i, 3
  %.18.i.i.i132.i.i.i = add i64 %.29.i.i131.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i132.i.i.i), !noalias !296
  br label %cnnc_new_words.exit.i88.i.i.i

cnnc_new_words.exit.i88.i.i.i:                    ; preds = %B54.i.i.i130.i.i.i, %cnnc_npy_value.exit.i82.i.i.i
  %.10.i.i.i89.i.i.i = ptrtoint ptr %.9.i.i.i87.i.i.i to i64
  %.29.i.i.i90.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !296
  store i64 %.29.i.i.i90.i.i.i, ptr %.9.i.i.i87.i.i.i, align 8, !noalias !296
  store i64 %.10.i.i.i89.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !296
  %.42.i.i.i91.i.i.i = add nsw i64 %.10.i.i.i89.i.i.i, 8
  %.15.i.i2.i92.i.i.i = inttoptr i64 %colon.3.1.i.i.i83.i.i.i to ptr
  %.16.i.i.i93.i.i.i = load i8, ptr %.15.i.i2.i92.i.i.i, align 1, !noalias !299
  %.18.not.i.i.i.i.i.i = icmp eq i8 %.16.i.i.i93.i.i.i, 40
  br i1 %.18.not.i.i.i.i.i.i, label %B64.i.i.i.i.i.i.outer, label %B192.i.i.i.i.i

B64.i.i.i.i.i.i.outer:                            ; preds = %cnnc_new_words.exit.i88.i.i.i, %B290.i.i.i.i.i.i
  %count.2.0.i.i.i.i.i.i.ph = phi i64 [ %count.4.1.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i88.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph = phi i64 [ %.59.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 1, %cnnc_new_words.exit.i88.i.i.i ]
  br label %B64.i.i.i.i.i.i.outer349

B64.i.i.i.i.i.i.outer349:                         ; preds = %B64.i.i.i.i.i.i.outer, %B196.i.i.i.i.i.i
  %digits.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.94.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %value.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.89.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph350 = phi i64 [ %place.2.0.i.i.i.i.i.i.ph, %B64.i.i.i.i.i.i.outer ], [ %.59.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  br label %B64.i.i.i.i.i.i

B64.i.i.i.i.i.i:                                  ; preds = %B64.i.i.i.i.i.i.outer349, %B198.i.i.i.i.i.i
  %place.2.0.i.i.i.i.i.i = phi i64 [ %.59.i.i.i.i.i.i, %B198.i.i.i.i.i.i ], [ %place.2.0.i.i.i.i.i.i.ph350, %B64.i.i.i.i.i.i.outer349 ]
  %.51.i.i.i.i.i.i = add i64 %place.2.0.i.i.i.i.i.i, %colon.3.1.i.i.i83.i.i.i
  %.52.i.i.i.i.i.i = inttoptr i64 %.51.i.i.i.i.i.i to ptr
  %.53.i.i.i.i.i.i = load i8, ptr %.52.i.i.i.i.i.i, align 1, !noalias !299
  %.59.i.i.i.i.i.i = add nuw nsw i64 %place.2.0.i.i.i.i.i.i, 1
  %24 = add i8 %.53.i.i.i.i.i.i, -48
  %or.cond.i.i.i.i.i.i = icmp ult i8 %24, 10
  br i1 %or.cond.i.i.i.i.i.i, label %B138.i.i.i.i.i.i, label %B198.i.i.i.i.i.i

B138.i.i.i.i.i.i:                                 ; preds = %B64.i.i.i.i.i.i
  %.54.i.i.i.i.i.i.le = zext i8 %.53.i.i.i.i.i.i to i64
  %.101.i.i.i.i.i.i = icmp samesign ugt i64 %digits.3.0.i.i.i.i.i.i.ph, 14
  br i1 %.101.i.i.i.i.i.i, label %B192.i.i.i.i.i, label %B196.i.i.i.i.i.i

B196.i.i.i.i.i.i:                                 ; preds = %B138.i.i.i.i.i.i
  %.94.i.i.i.i.i.i = add nuw nsw i64 %digits.3.0.i.i.i.i.i.i.ph, 1
  %.82.i.i3.i.i.i.i = mul nsw i64 %value.3.0.i.i.i.i.i.i.ph, 10
  %.86.i.i.i.i.i.i = add i64 %.82.i.i3.i.i.i.i, -48
  %.89.i.i.i.i.i.i = add i64 %.86.i.i.i.i.i.i, %.54.i.i.i.i.i.i.le
  br label %B64.i.i.i.i.i.i.outer349

B198.i.i.i.i.i.i:                                 ; preds = %B64.i.i.i.i.i.i
  switch i8 %.53.i.i.i.i.i.i, label %B192.i.i.i.i.i [
    i8 44, label %B222.i.i.i.i.i.i
    i8 41, label %B222.i.i.i.i.i.i
    i8 32, label %B64.i.i.i.i.i.i
  ]

B222.i.i.i.i.i.i:                                 ; preds = %B198.i.i.i.i.i.i, %B198.i.i.i.i.i.i
  %.142.i.i.i.i.i.i.le = icmp eq i8 %.53.i.i.i.i.i.i, 41
  %.149.i.i.i.i.i.i.not = icmp eq i64 %digits.3.0.i.i.i.i.i.i.ph, 0
  br i1 %.149.i.i.i.i.i.i.not, label %B290.i.i.i.i.i.i, label %B234.i.i.i.i.i.i

B234.i.i.i.i.i.i:                                 ; preds = %B222.i.i.i.i.i.i
  %.157.i.i.not.i.i.i.i = icmp sgt i64 %count.2.0.i.i.i.i.i.i.ph, %.21.i.i85.i.i.i
  br i1 %.157.i.i.not.i.i.i.i, label %B280.i.i.i.i.i.i, label %B246.i.i.i.i.i.i

B246.i.i.i.i.i.i:                                 ; preds = %B234.i.i.i.i.i.i
  %.162.i.i.i.i.i.i = shl i64 %count.2.0.i.i.i.i.i.i.ph, 3
  %.163.i.i.i.i.i.i = add i64 %.162.i.i.i.i.i.i, %.42.i.i.i91.i.i.i
  %.164.i.i.i.i.i.i = inttoptr i64 %.163.i.i.i.i.i.i to ptr
  store i64 %value.3.0.i.i.i.i.i.i.ph, ptr %.164.i.i.i.i.i.i, align 8, !noalias !299
  br label %B280.i.i.i.i.i.i

B280.i.i.i.i.i.i:                                 ; preds = %B246.i.i.i.i.i.i, %B234.i.i.i.i.i.i
  %.172.i.i.i.i.i.i = add nsw i64 %count.2.0.i.i.i.i.i.i.ph, 1
  br label %B290.i.i.i.i.i.i

B290.i.i.i.i.i.i:                                 ; preds = %B280.i.i.i.i.i.i, %B222.i.i.i.i.i.i
  %count.4.1.i.i.i.i.i.i = phi i64 [ %.172.i.i.i.i.i.i, %B280.i.i.i.i.i.i ], [ %count.2.0.i.i.i.i.i.i.ph, %B222.i.i.i.i.i.i ]
  br i1 %.142.i.i.i.i.i.i.le, label %cnnc_read_dims.exit.i.i.i.i, label %B64.i.i.i.i.i.i.outer

cnnc_read_dims.exit.i.i.i.i:                      ; preds = %B290.i.i.i.i.i.i
  %.43.i.i129.i.i.i = icmp slt i64 %count.4.1.i.i.i.i.i.i, 0
  br i1 %.43.i.i129.i.i.i, label %B192.i.i.i.i.i, label %B222.i.i.i.i.i

B192.i.i.i.i.i:                                   ; preds = %B198.i.i.i.i.i.i, %B138.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i, %cnnc_new_words.exit.i88.i.i.i
  %.6.0.i17.i.i.i.i = phi i64 [ %count.4.1.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i ], [ -1, %cnnc_new_words.exit.i88.i.i.i ], [ -1, %B138.i.i.i.i.i.i ], [ -1, %B198.i.i.i.i.i.i ]
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !295
  br label %B222.i.i.i.i.i

B222.i.i.i.i.i:                                   ; preds = %B192.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i
  %.6.0.i16.i.i.i.i = phi i64 [ %.6.0.i17.i.i.i.i, %B192.i.i.i.i.i ], [ %count.4.1.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i ]
  %.16.i.i4.i.i.i.i = add i64 %.13.i.i.i.i.i, 80
  %.17.i.i.i94.i.i.i = inttoptr i64 %.16.i.i4.i.i.i.i to ptr
  %.18.i.i5.i.i.i.i = load i64, ptr %.17.i.i.i94.i.i.i, align 8, !noalias !302
  %.19.i.i.i.i.i.i = add nsw i64 %.18.i.i5.i.i.i.i, %.12.i
  %.30.i.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !302
  %.32.not.i.i.i.i.i.i = icmp eq i64 %.6.0.i16.i.i.i.i, %.30.i.i.i.i.i.i
  br i1 %.32.not.i.i.i.i.i.i, label %B138.i.i7.i.i.i.i, label %B266.i.i.i.i.i

B138.i.i7.i.i.i.i:                                ; preds = %B222.i.i.i.i.i
  %.57.i.i.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.58.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i to ptr
  %.59.i.i8.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i, align 8, !noalias !302
  %.101.i.i9.i.i.i.i = sub i64 %.6.0.i16.i.i.i.i, %.59.i.i8.i.i.i.i
  %.146.i1.not.i.i.i.i.i = icmp slt i64 %.101.i.i9.i.i.i.i, 1
  br i1 %.146.i1.not.i.i.i.i.i, label %B706.i.i.i.i.i, label %B208.if.i.i.i.i.i.i

B208.if.i.i.i.i.i.i:                              ; preds = %B138.i.i7.i.i.i.i, %B208.if.i.i.i.i.i.i
  %wrong.2.0.i4.i.i.i.i.i = phi i64 [ %spec.select.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i ], [ 0, %B138.i.i7.i.i.i.i ]
  %.88.i.03.i.i.i.i.i = phi i64 [ %.159.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i ], [ %.59.i.i8.i.i.i.i, %B138.i.i7.i.i.i.i ]
  %.91.i.02.i.i.i.i.i = phi i64 [ %.155.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i ], [ %.101.i.i9.i.i.i.i, %B138.i.i7.i.i.i.i ]
  %.155.i.i.i.i.i.i = add nsw i64 %.91.i.02.i.i.i.i.i, -1
  %.159.i.i.i.i.i.i = add i64 %.88.i.03.i.i.i.i.i, 1
  %25 = shl i64 %.88.i.03.i.i.i.i.i, 3
  %.190.i.i.i.i.i.i = add i64 %25, %.42.i.i.i91.i.i.i
  %.191.i.i.i.i.i.i = inttoptr i64 %.190.i.i.i.i.i.i to ptr
  %.192.i.i.i.i.i.i = load i64, ptr %.191.i.i.i.i.i.i, align 8, !noalias !302
  %.195.i.i.i.i.i.i = add i64 %.19.i.i.i.i.i.i, %25
  %.196.i.i.i.i.i.i = inttoptr i64 %.195.i.i.i.i.i.i to ptr
  %.197.i.i.i.i.i.i = load i64, ptr %.196.i.i.i.i.i.i, align 8, !noalias !302
  %.198.not.i.i.i.i.i.i = icmp ne i64 %.192.i.i.i.i.i.i, %.197.i.i.i.i.i.i
  %.201.i.i.i.i.i.i = zext i1 %.198.not.i.i.i.i.i.i to i64
  %spec.select.i.i.i.i.i.i = add nuw nsw i64 %wrong.2.0.i4.i.i.i.i.i, %.201.i.i.i.i.i.i
  %.146.i.i.i.i.i.i = icmp samesign ugt i64 %.91.i.02.i.i.i.i.i, 1
  br i1 %.146.i.i.i.i.i.i, label %B208.if.i.i.i.i.i.i, label %cnnc_wrong_dims.exit.i.i.i.i

cnnc_wrong_dims.exit.i.i.i.i:                     ; preds = %B208.if.i.i.i.i.i.i
  %.53.not.i.i.i.i.i = icmp eq i64 %spec.select.i.i.i.i.i.i, 0
  br i1 %.53.not.i.i.i.i.i, label %B706.i.i.i.i.i, label %B266.i.i.i.i.i

B266.i.i.i.i.i:                                   ; preds = %cnnc_wrong_dims.exit.i.i.i.i, %B222.i.i.i.i.i
  %.58.i.i95.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.15.i.i2.i92.i.i.i, i32 41), !noalias !295
  %.59.i.i96.i.i.i = ptrtoint ptr %.58.i.i95.i.i.i to i64
  %26 = xor i64 %colon.3.1.i.i.i83.i.i.i, -1
  %.62.i.i97.i.i.i = add i64 %.59.i.i96.i.i.i, %26
  %.65.i.i98.i.i.i = add i64 %.13.i.i.i.i.i, 24
  %.66.i.i99.i.i.i = inttoptr i64 %.65.i.i98.i.i.i to ptr
  %.67.i.i100.i.i.i = load i64, ptr %.66.i.i99.i.i.i, align 8, !noalias !295
  %.69.i.i101.i.i.i = add nsw i64 %.67.i.i100.i.i.i, %.12.i
  %.74.i.i.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !295
  %.78.i.i102.i.i.i = add nsw i64 %.74.i.i.i.i.i, %.12.i
  %.8.i.i.i.i103.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !305
  %.8.i.i10.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i103.i.i.i) #3, !noalias !310
  %.13.i.i.i104.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !310
  %27 = lshr i32 %.8.i.i10.i.i.i.i, 31
  %.14.i.i11.i.i.i.i = zext nneg i32 %27 to i64
  %.15.i.i12.i.i.i.i = or i64 %.13.i.i.i104.i.i.i, %.14.i.i11.i.i.i.i
  store i64 %.15.i.i12.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !310
  %.84.i.i105.i.i.i = add nsw i64 %colon.3.1.i.i.i83.i.i.i, 1
  %.90.i.i106.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.244, i64 %.78.i.i102.i.i.i, i64 %12, i64 %.62.i.i97.i.i.i, i64 %.84.i.i105.i.i.i, i64 %.69.i.i101.i.i.i) #3, !noalias !295
  %.95.i.i107.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !295
  %28 = lshr i32 %.90.i.i106.i.i.i, 31
  %.96.i.i108.i.i.i = zext nneg i32 %28 to i64
  %.97.i.i.i.i.i = or i64 %.95.i.i107.i.i.i, %.96.i.i108.i.i.i
  store i64 %.97.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !295
  %.102.i.i109.i.i.i = add nsw i64 %.6.0.i16.i.i.i.i, 1
  %.106.i.i110.i.i.i = icmp eq i64 %.102.i.i109.i.i.i, %.21.i.i85.i.i.i
  br i1 %.106.i.i110.i.i.i, label %B534.i.i126.i.i.i, label %B600.i.i.i.i.i

B534.i.i126.i.i.i:                                ; preds = %B266.i.i.i.i.i
  %.111.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.245) #3, !noalias !295
  %.116.i.i127.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !295
  %29 = lshr i32 %.111.i.i.i.i.i, 31
  %.117.i.i128.i.i.i = zext nneg i32 %29 to i64
  %.118.i.i.i.i.i = or i64 %.116.i.i127.i.i.i, %.117.i.i128.i.i.i
  store i64 %.118.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !295
  br label %B600.i.i.i.i.i

B600.i.i.i.i.i:                                   ; preds = %B534.i.i126.i.i.i, %B266.i.i.i.i.i
  %.124.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.3.246) #3, !noalias !295
  %.129.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !295
  %30 = lshr i32 %.124.i.i.i.i.i, 31
  %.130.i.i.i.i.i = zext nneg i32 %30 to i64
  %.131.i.i.i.i.i = or i64 %.129.i.i.i.i.i, %.130.i.i.i.i.i
  store i64 %.131.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !295
  %.8.i.i.i13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !311
  %.16.i.i.i.i111.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !311
  %.98.i1.not.i.i.i112.i.i.i = icmp slt i64 %.16.i.i.i.i111.i.i.i, 1
  br i1 %.98.i1.not.i.i.i112.i.i.i, label %cnnc_give_up.exit.i125.i.i.i, label %B162.if.i.i.i.i113.i.i.i

B206.i.i.i.i120.i.i.i:                            ; preds = %B162.if.i.i.i.i113.i.i.i
  %.155.i.i.i.i121.i.i.i = inttoptr i64 %.144.i.i.i.i118.i.i.i to ptr
  %.156.i.i.i.i122.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i121.i.i.i), !noalias !311
  br label %B264.i.i.i.i123.i.i.i

B264.i.i.i.i123.i.i.i:                            ; preds = %B162.if.i.i.i.i113.i.i.i, %B206.i.i.i.i120.i.i.i
  %exitcond.not.i.i.i124.i.i.i = icmp eq i64 %.16.i.i.i.i111.i.i.i, %.111.i.i.i.i115.i.i.i
  br i1 %exitcond.not.i.i.i124.i.i.i, label %cnnc_give_up.exit.i125.i.i.i, label %B162.if.i.i.i.i113.i.i.i

B162.if.i.i.i.i113.i.i.i:                         ; preds = %B600.i.i.i.i.i, %B264.i.i.i.i123.i.i.i
  %.40.i.03.i.i.i114.i.i.i = phi i64 [ %.111.i.i.i.i115.i.i.i, %B264.i.i.i.i123.i.i.i ], [ 0, %B600.i.i.i.i.i ]
  %.111.i.i.i.i115.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i114.i.i.i, 1
  %31 = shl i64 %.40.i.03.i.i.i114.i.i.i, 3
  %.142.i.i.i.i116.i.i.i = add i64 %31, %.8.i.i.i13.i.i.i.i
  %.143.i.i.i.i117.i.i.i = inttoptr i64 %.142.i.i.i.i116.i.i.i to ptr
  %.144.i.i.i.i118.i.i.i = load i64, ptr %.143.i.i.i.i117.i.i.i, align 8, !noalias !311
  %.145.not.i.i.i.i119.i.i.i = icmp eq i64 %.144.i.i.i.i118.i.i.i, 0
  br i1 %.145.not.i.i.i.i119.i.i.i, label %B264.i.i.i.i123.i.i.i, label %B206.i.i.i.i120.i.i.i

cnnc_give_up.exit.i125.i.i.i:                     ; preds = %B264.i.i.i.i123.i.i.i, %B600.i.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !316
  br label %B706.i.i.i.i.i

B706.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i125.i.i.i, %cnnc_wrong_dims.exit.i.i.i.i, %B138.i.i7.i.i.i.i
  %.146.i.i.i.i.i = icmp sgt i64 %.21.i.i85.i.i.i, 0
  br i1 %.146.i.i.i.i.i, label %B718.i.i.i.i.i, label %cnnc_npy_rows.exit.i.i.i

B718.i.i.i.i.i:                                   ; preds = %B706.i.i.i.i.i
  %.153.i.i.i.i.i = inttoptr i64 %.42.i.i.i91.i.i.i to ptr
  %.154.i.i.i.i.i = load i64, ptr %.153.i.i.i.i.i, align 8, !noalias !295
  br label %cnnc_npy_rows.exit.i.i.i

cnnc_npy_rows.exit.i.i.i:                         ; preds = %B718.i.i.i.i.i, %B706.i.i.i.i.i
  %"$phi752.0.2.0.i.i.i.i.i" = phi i64 [ %.154.i.i.i.i.i, %B718.i.i.i.i.i ], [ 1, %B706.i.i.i.i.i ]
  %.100.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.101.i.i.i.i = inttoptr i64 %.100.i.i.i.i to ptr
  %.102.i.i.i.i = load i64, ptr %.101.i.i.i.i, align 8, !noalias !229
  %.103.i.i.i.i = icmp eq i64 %.102.i.i.i.i, 1
  %.94..i.i.i.i = select i1 %.103.i.i.i.i, i64 %"$phi752.0.2.0.i.i.i.i.i", i64 1
  %.15.i.i137.i.i.i = icmp eq i64 %.102.i.i.i.i, 0
  %.21.i.i138.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i139.i.i.i = inttoptr i64 %.21.i.i138.i.i.i to ptr
  %.23.i.i140.i.i.i = load i64, ptr %.22.i.i139.i.i.i, align 8, !noalias !317
  br i1 %.15.i.i137.i.i.i, label %cnnc_row_bytes.exit.i.i.i, label %B96.i.i141.i.i.i

B96.i.i141.i.i.i:                                 ; preds = %cnnc_npy_rows.exit.i.i.i
  %.39.i.i144.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !317
  %.42.i.i145.i.i.i = udiv i64 %.23.i.i140.i.i.i, %.39.i.i144.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i

cnnc_row_bytes.exit.i.i.i:                        ; preds = %B96.i.i141.i.i.i, %cnnc_npy_rows.exit.i.i.i
  %storemerge.i.i.i.i.i = phi i64 [ %.42.i.i145.i.i.i, %B96.i.i141.i.i.i ], [ %.23.i.i140.i.i.i, %cnnc_npy_rows.exit.i.i.i ]
  %.125.i.i.i.i = mul nsw i64 %storemerge.i.i.i.i.i, %.94..i.i.i.i
  %.127.i.i.i.i = add nsw i64 %.125.i.i.i.i, %.144.i.pre-phi.i.i.i.i
  %.133.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, %.127.i.i.i.i
  br i1 %.133.i.i.i.i, label %B554.i.i.i.i, label %cnnc_load_input.exit.i.i

B554.i.i.i.i:                                     ; preds = %cnnc_row_bytes.exit.i.i.i
  %.8.i.i.i146.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !320
  %.8.i.i147.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i146.i.i.i) #3, !noalias !325
  %.13.i.i148.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !325
  %32 = lshr i32 %.8.i.i147.i.i.i, 31
  %.14.i.i149.i.i.i = zext nneg i32 %32 to i64
  %.15.i.i150.i.i.i = or i64 %.13.i.i148.i.i.i, %.14.i.i149.i.i.i
  store i64 %.15.i.i150.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !325
  %.150.i.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !229
  %.154.i.i.i.i = add nsw i64 %.150.i.i.i.i, %.12.i
  %.163.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.227, i64 %.154.i.i.i.i, i64 %12, i64 %filled.3.1.i.i.i.i.i, i64 %.127.i.i.i.i) #3, !noalias !229
  %.168.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !229
  %33 = lshr i32 %.163.i.i.i.i, 31
  %.169.i.i.i.i = zext nneg i32 %33 to i64
  %.170.i.i.i.i = or i64 %.168.i.i.i.i, %.169.i.i.i.i
  store i64 %.170.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !229
  %.8.i.i.i151.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !326
  %.16.i.i.i152.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !326
  %.98.i1.not.i.i.i.i.i = icmp slt i64 %.16.i.i.i152.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i, label %B162.if.i.i.i.i.i.i

B206.i.i.i.i.i.i:                                 ; preds = %B162.if.i.i.i.i.i.i
  %.155.i.i.i154.i.i.i = inttoptr i64 %.144.i.i.i.i.i.i to ptr
  %.156.i.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i154.i.i.i), !noalias !326
  br label %B264.i.i.i.i.i.i

B264.i.i.i.i.i.i:                                 ; preds = %B162.if.i.i.i.i.i.i, %B206.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i = icmp eq i64 %.16.i.i.i152.i.i.i, %.111.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i, label %B162.if.i.i.i.i.i.i

B162.if.i.i.i.i.i.i:                              ; preds = %B554.i.i.i.i, %B264.i.i.i.i.i.i
  %.40.i.03.i.i.i.i.i = phi i64 [ %.111.i.i.i.i.i.i, %B264.i.i.i.i.i.i ], [ 0, %B554.i.i.i.i ]
  %.111.i.i.i.i.i.i = add nuw nsw i64 %.40.i.03.i.i.i.i.i, 1
  %34 = shl i64 %.40.i.03.i.i.i.i.i, 3
  %.142.i.i.i153.i.i.i = add i64 %34, %.8.i.i.i151.i.i.i
  %.143.i.i.i.i.i.i = inttoptr i64 %.142.i.i.i153.i.i.i to ptr
  %.144.i.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i.i, align 8, !noalias !326
  %.145.not.i.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i, label %B206.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i:                          ; preds = %B264.i.i.i.i.i.i, %B554.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !331
  br label %cnnc_load_input.exit.i.i

cnnc_load_input.exit.i.i:                         ; preds = %B150.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i, %cnnc_give_up.exit.i.i.i, %cnnc_row_bytes.exit.i.i.i
  %begin.2.0.i.i.i.i = phi i64 [ %.144.i.pre-phi.i.i.i.i, %cnnc_row_bytes.exit.i.i.i ], [ %.144.i.pre-phi.i.i.i.i, %cnnc_give_up.exit.i.i.i ], [ 0, %cnnc_give_up.exit.i.i.i.i ], [ 0, %B150.i.i.i.i.i ]
  %rows.3.0.i.i.i.i = phi i64 [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_row_bytes.exit.i.i.i ], [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_give_up.exit.i.i.i ], [ %.106.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i ], [ %.106.i.i.i.i.i, %B150.i.i.i.i.i ]
  %.200.i.i.i.i = add nsw i64 %begin.2.0.i.i.i.i, %memory.4.1.i.i.i.i.i
  %.207.i.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.208.i.i.i.i = inttoptr i64 %.207.i.i.i.i to ptr
  store i64 %.200.i.i.i.i, ptr %.208.i.i.i.i, align 8, !noalias !229
  %.233.i.i.i = add i64 %.13.i.i.i32.i, 64
  %.234.i.i.i = inttoptr i64 %.233.i.i.i to ptr
  %.235.i.i.i = load i64, ptr %.234.i.i.i, align 8, !noalias !201
  %.238.i.i.i = icmp eq i64 %.235.i.i.i, 1
  br i1 %.238.i.i.i, label %B566.i.i.i, label %B683.i.i.i

B566.i.i.i:                                       ; preds = %cnnc_load_input.exit.i.i
  %.19.i.i13.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !332
  %.9.i.i.i.i14.i.i = inttoptr i64 %.19.i.i13.i.i to ptr
  %.10.i.i.i.i15.i.i = load i8, ptr %.9.i.i.i.i14.i.i, align 1, !noalias !335
  %.12.i.i.i.i16.i.i = icmp eq i8 %.10.i.i.i.i15.i.i, 45
  br i1 %.12.i.i.i.i16.i.i, label %B44.i.i.i.i.i.i, label %cnnc_input_name.exit.i.i.i

B44.i.i.i.i.i.i:                                  ; preds = %B566.i.i.i
  %.15.i.i.i.i43.i.i = add i64 %.19.i.i13.i.i, 1
  %.16.i.i.i.i44.i.i = inttoptr i64 %.15.i.i.i.i43.i.i to ptr
  %.17.i.i.i.i45.i.i = load i8, ptr %.16.i.i.i.i44.i.i, align 1, !noalias !335
  %.21.i.i.i.i46.i.i = icmp eq i8 %.17.i.i.i.i45.i.i, 0
  %spec.select.i.i.i.i = select i1 %.21.i.i.i.i46.i.i, i64 ptrtoint (ptr @text.235 to i64), i64 %.19.i.i13.i.i
  br label %cnnc_input_name.exit.i.i.i

cnnc_input_name.exit.i.i.i:                       ; preds = %B44.i.i.i.i.i.i, %B566.i.i.i
  %35 = phi i64 [ %spec.select.i.i.i.i, %B44.i.i.i.i.i.i ], [ %.19.i.i13.i.i, %B566.i.i.i ]
  %.9.i.i.i19.i.i = load i64, ptr %.8.i.i47.i.i, align 8, !noalias !340
  %.10.i.i.i21.i.i = add i64 %.9.i.i.i19.i.i, %.12.i
  %.13.i.i.i22.i.i = add i64 %.10.i.i.i21.i.i, %.12.i.i.i31.i
  %.28.i.i.i.i = inttoptr i64 %.13.i.i.i22.i.i to ptr
  %.29.i.i23.i.i = load i64, ptr %.28.i.i.i.i, align 8, !noalias !332
  %.31.i.i.i.i = add nsw i64 %.29.i.i23.i.i, %.12.i
  %.39.i.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !332
  %.44.i.i.i.i = icmp slt i64 %rows.2.0.i63.i.i, 0
  %.48.not.i.i.i.i = icmp eq i64 %rows.3.0.i.i.i.i, %rows.2.0.i63.i.i
  %or.cond.i.i.i.i = select i1 %.44.i.i.i.i, i1 true, i1 %.48.not.i.i.i.i
  br i1 %or.cond.i.i.i.i, label %B610.i.i.i.i, label %B220.i.i.i.i

B220.i.i.i.i:                                     ; preds = %cnnc_input_name.exit.i.i.i
  %.59.i.i.i.i = add i64 %.13.i.i5.i.i.i, %.9.i.i.i19.i.i
  %.60.i.i.i.i = inttoptr i64 %.59.i.i.i.i to ptr
  %.61.i.i.i.i = load i64, ptr %.60.i.i.i.i, align 8, !noalias !332
  %.62.i.i.i.i = icmp eq i64 %.61.i.i.i.i, 0
  br i1 %.62.i.i.i.i, label %B302.i.i42.i.i, label %B390.i.i.i.i

B302.i.i42.i.i:                                   ; preds = %B220.i.i.i.i, %B302.i.i42.i.i
  %first.2.0.i.i.i.i = phi i64 [ %.65.i.i.i.i, %B302.i.i42.i.i ], [ 0, %B220.i.i.i.i ]
  %.65.i.i.i.i = add nuw nsw i64 %first.2.0.i.i.i.i, 1
  %.12.i.i9.i.i.i = shl nsw i64 %.65.i.i.i.i, 7
  %.73.i.i.i.i = add i64 %.12.i.i9.i.i.i, %.59.i.i.i.i
  %.74.i.i.i.i = inttoptr i64 %.73.i.i.i.i to ptr
  %.75.i.i.i.i = load i64, ptr %.74.i.i.i.i, align 8, !noalias !332
  %.76.i.i.i.i = icmp eq i64 %.75.i.i.i.i, 0
  br i1 %.76.i.i.i.i, label %B302.i.i42.i.i, label %B390.i.i.i.i

B390.i.i.i.i:                                     ; preds = %B302.i.i42.i.i, %B220.i.i.i.i
  %first.3.1.i.i.i.i = phi i64 [ 0, %B220.i.i.i.i ], [ %.12.i.i9.i.i.i, %B302.i.i42.i.i ]
  %.13.i.i17.i.i.i = add i64 %first.3.1.i.i.i.i, %.10.i.i.i21.i.i
  %.87.i.i.i.i = inttoptr i64 %.13.i.i17.i.i.i to ptr
  %.88.i.i.i.i = load i64, ptr %.87.i.i.i.i, align 8, !noalias !332
  %.90.i.i.i.i = add nsw i64 %.88.i.i.i.i, %.12.i
  %.8.i.i.i.i24.i.i = load i64, ptr @cnnc_program, align 16, !noalias !343
  %.8.i.i18.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i24.i.i) #3, !noalias !348
  %.13.i.i19.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !348
  %36 = lshr i32 %.8.i.i18.i.i.i, 31
  %.14.i.i.i25.i.i = zext nneg i32 %36 to i64
  %.15.i.i.i26.i.i = or i64 %.13.i.i19.i.i.i, %.14.i.i.i25.i.i
  store i64 %.15.i.i.i26.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !348
  %.99.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.274, i64 %.31.i.i.i.i, i64 %35, i64 %rows.3.0.i.i.i.i, i64 %rows.2.0.i63.i.i, i64 %.90.i.i.i.i) #3, !noalias !332
  %.104.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !332
  %37 = lshr i32 %.99.i.i.i.i, 31
  %.105.i.i.i.i = zext nneg i32 %37 to i64
  %.106.i.i.i.i = or i64 %.104.i.i.i.i, %.105.i.i.i.i
  store i64 %.106.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !332
  %.8.i.i.i20.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !349
  %.16.i.i.i21.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !349
  %.98.i1.not.i.i.i27.i.i = icmp slt i64 %.16.i.i.i21.i.i.i, 1
  br i1 %.98.i1.not.i.i.i27.i.i, label %cnnc_give_up.exit.i40.i.i, label %B162.if.i.i.i.i28.i.i

B206.i.i.i.i35.i.i:                               ; preds = %B162.if.i.i.i.i28.i.i
  %.155.i.i.i.i36.i.i = inttoptr i64 %.144.i.i.i.i33.i.i to ptr
  %.156.i.i.i.i37.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i36.i.i), !noalias !349
  br label %B264.i.i.i.i38.i.i

B264.i.i.i.i38.i.i:                               ; preds = %B162.if.i.i.i.i28.i.i, %B206.i.i.i.i35.i.i
  %exitcond.not.i.i.i39.i.i = icmp eq i64 %.16.i.i.i21.i.i.i, %.111.i.i.i.i30.i.i
  br i1 %exitcond.not.i.i.i39.i.i, label %cnnc_give_up.exit.i40.i.i, label %B162.if.i.i.i.i28.i.i

B162.if.i.i.i.i28.i.i:                            ; preds = %B390.i.i.i.i, %B264.i.i.i.i38.i.i
  %.40.i.03.i.i.i29.i.i = phi i64 [ %.111.i.i.i.i30.i.i, %B264.i.i.i.i38.i.i ], [ 0, %B390.i.i.i.i ]
  %.111.i.i.i.i30.i.i = add nuw nsw i64 %.40.i.03.i.i.i29.i.i, 1
  %38 = shl i64 %.40.i.03.i.i.i29.i.i, 3
  %.142.i.i.i.i31.i.i = add i64 %38, %.8.i.i.i20.i.i.i
  %.143.i.i.i.i32.i.i = inttoptr i64 %.142.i.i.i.i31.i.i to ptr
  %.144.i.i.i.i33.i.i = load i64, ptr %.143.i.i.i.i32.i.i, align 8, !noalias !349
  %.145.not.i.i.i.i34.i.i = icmp eq i64 %.144.i.i.i.i33.i.i, 0
  br i1 %.145.not.i.i.i.i34.i.i, label %B264.i.i.i.i38.i.i, label %B206.i.i.i.i35.i.i

cnnc_give_up.exit.i40.i.i:                        ; preds = %B264.i.i.i.i38.i.i, %B390.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !354
  br label %B610.i.i.i.i

B610.i.i.i.i:                                     ; preds = %cnnc_give_up.exit.i40.i.i, %cnnc_input_name.exit.i.i.i
  %.118.i.i.i.i = load i64, ptr %.117.i.i.i.i, align 8, !noalias !332
  %.121.i.i.i.i = icmp eq i64 %.118.i.i.i.i, 0
  br i1 %.121.i.i.i.i, label %B660.i.i.i.i, label %B683.i.i.i

B660.i.i.i.i:                                     ; preds = %B610.i.i.i.i
  %.125.i.i41.i.i = urem i64 %rows.3.0.i.i.i.i, %.39.i.i.i.i
  %.126.not.i.i.i.i = icmp eq i64 %.125.i.i41.i.i, 0
  br i1 %.126.not.i.i.i.i, label %B683.i.i.i, label %B700.i.i.i.i

B700.i.i.i.i:                                     ; preds = %B660.i.i.i.i
  %.8.i.i.i22.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !355
  %.8.i.i23.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i22.i.i.i) #3, !noalias !360
  %.13.i.i24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !360
  %39 = lshr i32 %.8.i.i23.i.i.i, 31
  %.14.i.i25.i.i.i = zext nneg i32 %39 to i64
  %.15.i.i26.i.i.i = or i64 %.13.i.i24.i.i.i, %.14.i.i25.i.i.i
  store i64 %.15.i.i26.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !360
  %.136.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.275, i64 %.31.i.i.i.i, i64 %35, i64 %rows.3.0.i.i.i.i, i64 %.39.i.i.i.i) #3, !noalias !332
  %.141.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !332
  %40 = lshr i32 %.136.i.i.i.i, 31
  %.142.i.i.i33.i = zext nneg i32 %40 to i64
  %.143.i.i.i34.i = or i64 %.141.i.i.i.i, %.142.i.i.i33.i
  store i64 %.143.i.i.i34.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !332
  %.8.i.i.i27.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !361
  %.16.i.i.i28.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !361
  %.98.i1.not.i.i29.i.i.i = icmp slt i64 %.16.i.i.i28.i.i.i, 1
  br i1 %.98.i1.not.i.i29.i.i.i, label %cnnc_give_up.exit42.i.i.i, label %B162.if.i.i.i30.i.i.i

B206.i.i.i37.i.i.i:                               ; preds = %B162.if.i.i.i30.i.i.i
  %.155.i.i.i38.i.i.i = inttoptr i64 %.144.i.i.i35.i.i.i to ptr
  %.156.i.i.i39.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i38.i.i.i), !noalias !361
  br label %B264.i.i.i40.i.i.i

B264.i.i.i40.i.i.i:                               ; preds = %B162.if.i.i.i30.i.i.i, %B206.i.i.i37.i.i.i
  %exitcond.not.i.i41.i.i.i = icmp eq i64 %.16.i.i.i28.i.i.i, %.111.i.i.i32.i.i.i
  br i1 %exitcond.not.i.i41.i.i.i, label %cnnc_give_up.exit42.i.i.i, label %B162.if.i.i.i30.i.i.i

B162.if.i.i.i30.i.i.i:                            ; preds = %B700.i.i.i.i, %B264.i.i.i40.i.i.i
  %.40.i.03.i.i31.i.i.i = phi i64 [ %.111.i.i.i32.i.i.i, %B264.i.i.i40.i.i.i ], [ 0, %B700.i.i.i.i ]
  %.111.i.i.i32.i.i.i = add nuw nsw i64 %.40.i.03.i.i31.i.i.i, 1
  %41 = shl i64 %.40.i.03.i.i31.i.i.i, 3
  %.142.i.i.i33.i.i.i = add i64 %41, %.8.i.i.i27.i.i.i
  %.143.i.i.i34.i.i.i = inttoptr i64 %.142.i.i.i33.i.i.i to ptr
  %.144.i.i.i35.i.i.i = load i64, ptr %.143.i.i.i34.i.i.i, align 8, !noalias !361
  %.145.not.i.i.i36.i.i.i = icmp eq i64 %.144.i.i.i35.i.i.i, 0
  br i1 %.145.not.i.i.i36.i.i.i, label %B264.i.i.i40.i.i.i, label %B206.i.i.i37.i.i.i

cnnc_give_up.exit42.i.i.i:                        ; preds = %B264.i.i.i40.i.i.i, %B700.i.i.i.i
  tail call void @exit(i32 1) #15, !noalias !366
  br label %B683.i.i.i

B683.i.i.i:                                       ; preds = %cnnc_give_up.exit42.i.i.i, %B660.i.i.i.i, %B610.i.i.i.i, %cnnc_load_input.exit.i.i, %cnnc_new_words.exit9.i.i
  %rows.3.1.i.i.i = phi i64 [ %rows.2.0.i63.i.i, %cnnc_new_words.exit9.i.i ], [ %rows.2.0.i63.i.i, %cnnc_load_input.exit.i.i ], [ %rows.3.0.i.i.i.i, %B610.i.i.i.i ], [ %rows.3.0.i.i.i.i, %B660.i.i.i.i ], [ %rows.3.0.i.i.i.i, %cnnc_give_up.exit42.i.i.i ]
  %rows.3.1.i.fr.i.i = freeze i64 %rows.3.1.i.i.i
  %exitcond.not.i.i8 = icmp eq i64 %.131.i.i.i, %.14.i.i25.i
  br i1 %exitcond.not.i.i8, label %cnnc_load_inputs.body.exit.i.i, label %B174.if.i.i.i

B174.if.i.i.i:                                    ; preds = %B683.i.i.i, %B174.if.i.lr.ph.i.i
  %rows.2.0.i63.i.i = phi i64 [ -1, %B174.if.i.lr.ph.i.i ], [ %rows.3.1.i.fr.i.i, %B683.i.i.i ]
  %.60.i.062.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i ], [ %.131.i.i.i, %B683.i.i.i ]
  %.131.i.i.i = add nuw nsw i64 %.60.i.062.i.i, 1
  %.9.i.i48.i.i = load i64, ptr %.8.i.i47.i.i, align 8, !noalias !367
  %.12.i.i.i31.i = shl nsw i64 %.60.i.062.i.i, 7
  %.10.i.i49.i.i = add i64 %.12.i.i.i31.i, %.12.i
  %.13.i.i.i32.i = add i64 %.10.i.i49.i.i, %.9.i.i48.i.i
  %.167.i.i.i = add i64 %.13.i.i.i32.i, 56
  %.168.i.i.i = inttoptr i64 %.167.i.i.i to ptr
  %.169.i.i.i = load i64, ptr %.168.i.i.i, align 8, !noalias !201
  %.170.i.i.i = ashr i64 %.169.i.i.i, 3
  %.171.i.i.i = add nsw i64 %.170.i.i.i, 1
  %.178.i.i.i = add nuw nsw i64 %.176.i.i.i, %.60.i.062.i.i
  %.8.i.i50.i.i = add nsw i64 %.170.i.i.i, 2
  %.9.i.i51.i.i = tail call ptr @calloc(i64 %.8.i.i50.i.i, i64 8), !noalias !201
  %.15.i.i52.i.i = icmp eq ptr %.9.i.i51.i.i, null
  br i1 %.15.i.i52.i.i, label %B54.i.i56.i.i, label %cnnc_new_words.exit58.i.i

B54.i.i56.i.i:                                    ; preds = %B174.if.i.i.i
  %.18.i.i57.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i57.i.i), !noalias !370
  br label %cnnc_new_words.exit58.i.i

cnnc_new_words.exit58.i.i:                        ; preds = %B54.i.i56.i.i, %B174.if.i.i.i
  %.10.i.i53.i.i = ptrtoint ptr %.9.i.i51.i.i to i64
  %.29.i.i54.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !370
  store i64 %.29.i.i54.i.i, ptr %.9.i.i51.i.i, align 8, !noalias !370
  store i64 %.10.i.i53.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !370
  %.42.i.i55.i.i = add nsw i64 %.10.i.i53.i.i, 8
  %.182.i.i.i = shl i64 %.178.i.i.i, 3
  %.183.i.i.i = add i64 %.182.i.i.i, %.42.i.i.i.i
  %.184.i.i.i = inttoptr i64 %.183.i.i.i to ptr
  store i64 %.42.i.i55.i.i, ptr %.184.i.i.i, align 8, !noalias !201
  %.187.i.i.i = shl i64 %.60.i.062.i.i, 3
  %.190.i.i.i = add i64 %.187.i.i.i, %.28.i.i
  %.191.i.i.i = inttoptr i64 %.190.i.i.i to ptr
  %.192.i.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !201
  %.193.i.i.i = icmp eq i64 %.192.i.i.i, 0
  br i1 %.193.i.i.i, label %B402.i.i.i, label %B480.i.i.i

cnnc_load_inputs.body.exit.i.i:                   ; preds = %B683.i.i.i
  %.304.i.i.i = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i, i64 1)
  %.279.i59.i.i = icmp slt i64 %rows.3.1.i.fr.i.i, 0
  %spec.select.i.i = select i1 %.279.i59.i.i, i64 %.304.i.i.i, i64 %rows.3.1.i.fr.i.i
  br label %cnnc_new_task.exit

cnnc_new_task.exit:                               ; preds = %cnnc_load_inputs.body.exit.thread.i.i, %cnnc_load_inputs.body.exit.i.i
  %42 = phi i64 [ %spec.select.i.i, %cnnc_load_inputs.body.exit.i.i ], [ %.304.i65.i.i, %cnnc_load_inputs.body.exit.thread.i.i ]
  %.315.i.i.i = inttoptr i64 %.42.i.i.i.i to ptr
  store i64 %42, ptr %.315.i.i.i, align 8, !noalias !201
  %.238.i.i = add i64 %.10.i.i.i, 24
  %.239.i.i = inttoptr i64 %.238.i.i to ptr
  store i64 %.42.i.i.i.i, ptr %.239.i.i, align 8, !noalias !171
  %.244.i.i = add i64 %.10.i.i.i, 40
  %.245.i.i = inttoptr i64 %.244.i.i to ptr
  store i64 %.42.i.i5.i, ptr %.245.i.i, align 8, !noalias !171
  %.26.i = add i64 %.2, 32
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !147
  %.35.i = icmp eq i64 %.28.i, 0
  br i1 %.35.i, label %B192.i, label %B232.i

B192.i:                                           ; preds = %cnnc_new_task.exit
  call void @llvm.lifetime.start.p0(ptr nonnull %.7.i.i), !noalias !147
  %.8.i.i = ptrtoint ptr %.7.i.i to i64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.7.i.i, i8 0, i64 128, i1 false), !noalias !373
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 0, i64 128, ptr nonnull %.7.i.i) #3, !noalias !373
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %cnnc_default_threads.body.exit.i, label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B192.i, %B116.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.162.i.i11, %B116.if.i.i ], [ 0, %B192.i ]
  %.54.i.02.i = phi i64 [ %.128.i.i, %B116.if.i.i ], [ 0, %B192.i ]
  %.128.i.i = add nuw nsw i64 %.54.i.02.i, 1
  %43 = shl i64 %.54.i.02.i, 3
  %.157.i.i = add nuw i64 %43, %.8.i.i
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  %.159.i.i = load i64, ptr %.158.i.i, align 8, !noalias !373
  %.160.i.i10 = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.159.i.i)
  %.162.i.i11 = add nuw nsw i64 %.160.i.i10, %cpus.2.0.i3.i
  %exitcond.not.i12 = icmp eq i64 %.128.i.i, 16
  br i1 %exitcond.not.i12, label %cnnc_default_threads.body.exit.loopexit.i, label %B116.if.i.i

cnnc_default_threads.body.exit.loopexit.i:        ; preds = %B116.if.i.i
  %44 = call i64 @llvm.smax.i64(i64 %.162.i.i11, i64 1)
  %45 = call i64 @llvm.umin.i64(i64 %44, i64 256)
  br label %cnnc_default_threads.body.exit.i

cnnc_default_threads.body.exit.i:                 ; preds = %cnnc_default_threads.body.exit.loopexit.i, %B192.i
  %cpus.3.1.i.i = phi i64 [ 1, %B192.i ], [ %45, %cnnc_default_threads.body.exit.loopexit.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.25.i.i.i), !noalias !373
  call void @llvm.lifetime.start.p0(ptr nonnull %.66.i.i.i), !noalias !373
  %.10.i.i.i13 = call i32 (ptr, i32, ...) @open(ptr nonnull @text.328, i32 524288) #3, !noalias !376
  %.16.i.i.i = icmp slt i32 %.10.i.i.i13, 0
  br i1 %.16.i.i.i, label %cnnc_default_threads.exit, label %B86.i.i.i

B86.i.i.i:                                        ; preds = %cnnc_default_threads.body.exit.i
  %.36.i.i.i = call i64 @read(i32 %.10.i.i.i13, ptr nonnull %.25.i.i.i, i64 120) #3, !noalias !376
  %.42.i.i.i14 = call i32 @close(i32 %.10.i.i.i13) #3, !noalias !376
  %.47.i.i.i = icmp slt i64 %.36.i.i.i, 1
  br i1 %.47.i.i.i, label %cnnc_default_threads.exit, label %B216.i.i.i

B216.i.i.i:                                       ; preds = %B86.i.i.i
  %.26.i.i.i = ptrtoint ptr %.25.i.i.i to i64
  %.61.i.i.i = add i64 %.36.i.i.i, %.26.i.i.i
  %.62.i.i.i = inttoptr i64 %.61.i.i.i to ptr
  store i8 0, ptr %.62.i.i.i, align 1, !noalias !376
  %.72.i.i.i = call i64 @strtol(ptr nonnull %.25.i.i.i, ptr nonnull %.66.i.i.i, i32 10), !noalias !376
  %.79.i.i.i = load i64, ptr %.66.i.i.i, align 8, !noalias !376
  %.80.i.i.i = inttoptr i64 %.79.i.i.i to ptr
  %.83.i.i.i = call i64 @strtol(ptr captures(none) %.80.i.i.i, ptr null, i32 10), !noalias !376
  %.90.i.i.i = load i8, ptr %.25.i.i.i, align 8, !noalias !376
  %.94.i.i.i = icmp eq i8 %.90.i.i.i, 109
  %.97.i.i.i = icmp slt i64 %.72.i.i.i, 1
  %or.cond.i.i.i = select i1 %.94.i.i.i, i1 true, i1 %.97.i.i.i
  %.100.i.i.i = icmp slt i64 %.83.i.i.i, 1
  %or.cond1.i.i.i = select i1 %or.cond.i.i.i, i1 true, i1 %.100.i.i.i
  br i1 %or.cond1.i.i.i, label %cnnc_default_threads.exit, label %B442.i.i.i

B442.i.i.i:                                       ; preds = %B216.i.i.i
  %.113.i.i.i = udiv i64 %.72.i.i.i, %.83.i.i.i
  %46 = call i64 @llvm.umax.i64(i64 %.113.i.i.i, i64 1)
  %47 = call i64 @llvm.umin.i64(i64 %cpus.3.1.i.i, i64 %46)
  br label %cnnc_default_threads.exit

cnnc_default_threads.exit:                        ; preds = %cnnc_default_threads.body.exit.i, %B86.i.i.i, %B216.i.i.i, %B442.i.i.i
  %.4.0.i.i = phi i64 [ %47, %B442.i.i.i ], [ %cpus.3.1.i.i, %cnnc_default_threads.body.exit.i ], [ %cpus.3.1.i.i, %B86.i.i.i ], [ %cpus.3.1.i.i, %B216.i.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.25.i.i.i), !noalias !373
  call void @llvm.lifetime.end.p0(ptr nonnull %.66.i.i.i), !noalias !373
  call void @llvm.lifetime.end.p0(ptr nonnull %.7.i.i), !noalias !147
  br label %B232.i

B232.i:                                           ; preds = %cnnc_default_threads.exit, %cnnc_new_task.exit
  %threads.2.0.i = phi i64 [ %.4.0.i.i, %cnnc_default_threads.exit ], [ %.28.i, %cnnc_new_task.exit ]
  %.41.i.i = icmp sgt i64 %threads.2.0.i, 1
  br i1 %.41.i.i, label %B104.i.i, label %B136.i.i

B104.i.i:                                         ; preds = %B232.i
  %.44.i.i = call i64 @cnnc_pool_create(i64 %threads.2.0.i), !noalias !379
  br label %B136.i.i

B136.i.i:                                         ; preds = %B104.i.i, %B232.i
  %"$phi136.0.2.0.i.i" = phi i64 [ %.44.i.i, %B104.i.i ], [ 0, %B232.i ]
  %.9.i.i.i.i16 = load i64, ptr %.11.i, align 8, !noalias !382
  %.11.i.i.i.i = add i64 %.9.i.i.i.i16, 40
  %.12.i.i.i.i17 = inttoptr i64 %.11.i.i.i.i to ptr
  %.13.i.i.i.i18 = load i64, ptr %.12.i.i.i.i17, align 8, !noalias !382
  %.7.i.i.i.i.i = add i64 %.13.i.i.i.i18, 4095
  %.9.i.i.i.i.i19 = and i64 %.7.i.i.i.i.i, -4096
  %.16.i.i.i.i20 = add i64 %.9.i.i.i.i16, 56
  %.17.i.i.i.i21 = inttoptr i64 %.16.i.i.i.i20 to ptr
  %.18.i.i.i.i22 = load i64, ptr %.17.i.i.i.i21, align 8, !noalias !382
  %.7.i.i2.i.i.i = add i64 %.18.i.i.i.i22, 4095
  %.9.i.i3.i.i.i = and i64 %.7.i.i2.i.i.i, -4096
  %.7.i.i4.i.i.i = add i64 %.1, 8
  %.8.i.i.i.i.i = inttoptr i64 %.7.i.i4.i.i.i to ptr
  %.9.i.i5.i.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !387
  %.11.i.i.i.i.i = add i64 %.9.i.i5.i.i.i, 32
  %.12.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i to ptr
  %.13.i.i.i.i.i23 = load i64, ptr %.12.i.i.i.i.i, align 8, !noalias !387
  %.22.i.i.i.i = add i64 %.9.i.i.i.i16, 32
  %.23.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.24.i.i.i.i = load i64, ptr %.23.i.i.i.i, align 8, !noalias !382
  %.7.i.i6.i.i.i = shl i64 %threads.2.0.i, 6
  %.8.i.i7.i.i.i = add i64 %.7.i.i6.i.i.i, 64
  %.9.i.i8.i.i.i = mul i64 %.13.i.i.i.i.i23, %.8.i.i7.i.i.i
  %.12.i.i9.i.i.i24 = shl i64 %.24.i.i.i.i, 3
  %.7.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i24, 271
  %.9.i.i.i.i.i.i25 = and i64 %.7.i.i.i.i.i.i, -64
  %.26.i.i.i.i = mul nsw i64 %.9.i.i3.i.i.i, %threads.2.0.i
  %.15.i.i.i.i.i26 = add i64 %.26.i.i.i.i, %.9.i.i.i.i.i19
  %.27.i.i.i.i = add i64 %.15.i.i.i.i.i26, %.9.i.i8.i.i.i
  %.28.i.i.i.i27 = add i64 %.27.i.i.i.i, %.9.i.i.i.i.i.i25
  %.26.i.i.i28 = call fastcc i64 @cnnc_memory_map(i64 %.28.i.i.i.i27), !noalias !390
  %.31.i.i.i = icmp eq i64 %.26.i.i.i28, 0
  br i1 %.31.i.i.i, label %cnnc_create_on.exit.i, label %B92.i.i.i

B92.i.i.i:                                        ; preds = %B136.i.i
  %.24.i.i1.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !391
  %.26.not.i.i.i.i = extractvalue { i64, i1 } %.24.i.i1.i.i, 1
  br i1 %.26.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B100.i.i.i.i:                                     ; preds = %B92.i.i.i, %B100.i.i.i.i
  %48 = call i32 @usleep(i32 50) #3, !noalias !391
  %.33.i.i.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !391
  %.35.not.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B182.i.i.i.i:                                     ; preds = %B100.i.i.i.i, %B92.i.i.i
  %.47.i.i.i.i29 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !391
  %.48.i.i.i.i30 = icmp eq i64 %.47.i.i.i.i29, 0
  br i1 %.48.i.i.i.i30, label %B232.i.i.i.i, label %B182.i.i.B184.i_crit_edge.i.i

B182.i.i.B184.i_crit_edge.i.i:                    ; preds = %B182.i.i.i.i
  %.pre.i.i = add i64 %.1, 16
  %.pre41.i.i = inttoptr i64 %.pre.i.i to ptr
  %.pre42.i.i = add i64 %.1, 24
  %.pre43.i.i = inttoptr i64 %.pre42.i.i to ptr
  br label %B184.i.i.i

B232.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.14.i.i.i.i.i.i47 = load i64, ptr %.11.i, align 8, !noalias !394
  %.16.i.i.i.i.i.i48 = add i64 %.14.i.i.i.i.i.i47, 112
  %.17.i.i.i.i.i.i49 = inttoptr i64 %.16.i.i.i.i.i.i48 to ptr
  %.18.i.i.i.i.i.i50 = load i64, ptr %.17.i.i.i.i.i.i49, align 8, !noalias !394
  %.19.i.i.i.i.i.i51 = icmp eq i64 %.18.i.i.i.i.i.i50, 0
  br i1 %.19.i.i.i.i.i.i51, label %cnnc_weights_hold.exit.thread.i.i.i.i, label %B178.i.i.i.i.i.i

cnnc_weights_hold.exit.thread.i.i.i.i:            ; preds = %B232.i.i.i.i
  %.23.i.i.i.i.i.i72 = add i64 %.1, 32
  %.24.i.i.i.i.i.i = inttoptr i64 %.23.i.i.i.i.i.i72 to ptr
  %.25.i.i.i.i.i.i = load i64, ptr %.24.i.i.i.i.i.i, align 8, !noalias !394
  store i64 %.25.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !394
  br label %B112.i.i.i.i.i

B178.i.i.i.i.i.i:                                 ; preds = %B232.i.i.i.i
  %.48.i.i.i.i.i.i52 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !394
  %.50.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.48.i.i.i.i.i.i52, 1
  br i1 %.50.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B274.i.i.i.i.i.i:                                 ; preds = %B178.i.i.i.i.i.i, %B274.i.i.i.i.i.i
  %49 = call i32 @usleep(i32 50) #3, !noalias !394
  %.57.i.i.i.i.i.i53 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !394
  %.59.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.57.i.i.i.i.i.i53, 1
  br i1 %.59.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B356.i.i.i.i.i.i:                                 ; preds = %B274.i.i.i.i.i.i, %B178.i.i.i.i.i.i
  %.71.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !394
  %.72.i.i.i.i.i.i = icmp eq i64 %.71.i.i.i.i.i.i, 0
  br i1 %.72.i.i.i.i.i.i, label %B406.i.i.i.i.i.i, label %cnnc_weights_hold.exit.i.i.i.i

B406.i.i.i.i.i.i:                                 ; preds = %B356.i.i.i.i.i.i
  %.8.i.i.i.i.i.i.i70 = load i64, ptr %.11.i, align 8, !noalias !399
  %.14.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i70, 72
  %.15.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i to ptr
  %.16.i.i.i.i.i.i.i71 = load i64, ptr %.15.i.i.i.i.i.i.i, align 8, !noalias !399
  %.20.i.i.i.i.i.i.i = call fastcc i64 @cnnc_weights_path(i64 %.1), !noalias !399
  %.21.i.i.i.i.i.i.i = inttoptr i64 %.20.i.i.i.i.i.i.i to ptr
  %.23.i.i.i.i.i.i.i = call i32 (ptr, i32, ...) @open(ptr %.21.i.i.i.i.i.i.i, i32 524288) #3, !noalias !399
  %.29.i.i.i.i.i.i.i = icmp slt i32 %.23.i.i.i.i.i.i.i, 0
  br i1 %.29.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B182.i.i.i.i.i.i.i

B182.i.i.i.i.i.i.i:                               ; preds = %B406.i.i.i.i.i.i
  %.45.i.i.i.i.i.i.i = call i64 @lseek(i32 %.23.i.i.i.i.i.i.i, i64 0, i32 2) #3, !noalias !399
  %.47.i.i.i.i.i.i.i = icmp eq i64 %.45.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i71
  br i1 %.47.i.i.i.i.i.i.i, label %B308.i.i.i.i.i.i.i, label %B308.i.thread.i.i.i.i.i.i

B308.i.thread.i.i.i.i.i.i:                        ; preds = %B182.i.i.i.i.i.i.i
  %.62.i2.i.i.i.i.i.i = call i32 @close(i32 %.23.i.i.i.i.i.i.i) #3, !noalias !399
  br label %B266.i.thread5.i.i.i

B308.i.i.i.i.i.i.i:                               ; preds = %B182.i.i.i.i.i.i.i
  %.55.i.i.i.i.i.i.i = call ptr @mmap(ptr null, i64 %.16.i.i.i.i.i.i.i71, i32 1, i32 2, i32 %.23.i.i.i.i.i.i.i, i64 0) #3, !noalias !399
  %.56.i.i.i.i.i.i.i = ptrtoint ptr %.55.i.i.i.i.i.i.i to i64
  %.62.i.i.i.i.i.i.i = call i32 @close(i32 %.23.i.i.i.i.i.i.i) #3, !noalias !399
  %.67.i.i.i.i.i.i.i = icmp eq ptr %.55.i.i.i.i.i.i.i, inttoptr (i64 -1 to ptr)
  br i1 %.67.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B374.i.i.i.i.i.i.i

B374.i.i.i.i.i.i.i:                               ; preds = %B308.i.i.i.i.i.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !399
  %.11.i.i.i.i.i.i.i.i = ptrtoint ptr %.10.i.i.i.i.i.i.i.i to i64
  store i64 6983438078262162902, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !402
  %.10.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 8
  %.11.i.i.i.i.i.i.i.i.i = inttoptr i64 %.10.i.i.i.i.i.i.i.i.i to ptr
  store i64 -4417276706812531889, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !402
  %.14.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 16
  %.15.i.i.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i.i.i to ptr
  store i64 0, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !402
  %.18.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 24
  %.19.i.i.i.i.i.i.i.i.i = inttoptr i64 %.18.i.i.i.i.i.i.i.i.i to ptr
  store i64 7046029288634856825, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !402
  %.21.i.i.i.i.i.i.i.i = icmp sgt i64 %.16.i.i.i.i.i.i.i71, 0
  br i1 %.21.i.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

B78.i.i.i.i.i.i.i.i:                              ; preds = %B374.i.i.i.i.i.i.i, %cnnc_memory_forget.exit.i.i.i.i.i.i.i
  %done.2.0.i.i.i.i.i.i.i.i = phi i64 [ %.38.i.i.i.i.i.i.i.i, %cnnc_memory_forget.exit.i.i.i.i.i.i.i ], [ 0, %B374.i.i.i.i.i.i.i ]
  %.25.i.i.i.i.i.i.i.i = sub nsw i64 %.16.i.i.i.i.i.i.i71, %done.2.0.i.i.i.i.i.i.i.i
  %.27.i.i.i.i.i.i.i.i = call i64 @llvm.smin.i64(i64 %.25.i.i.i.i.i.i.i.i, i64 16777216)
  %.30.i.i.i.i.i.i.i.i = add nsw i64 %done.2.0.i.i.i.i.i.i.i.i, %.56.i.i.i.i.i.i.i
  %.15.i.i2.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.20.i.i.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.25.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.30.i.i.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.51.i.i.i.i.i.i.i.i.i = ashr i64 %.27.i.i.i.i.i.i.i.i, 5
  %.133.i1.not.i.i.i.i.i.i.i.i = icmp slt i64 %.51.i.i.i.i.i.i.i.i.i, 1
  br i1 %.133.i1.not.i.i.i.i.i.i.i.i, label %cnnc_checksum_add.exit.i.i.i.i.i.i.i, label %B174.if.i.lr.ph.i.i.i.i.i.i.i.i

B174.if.i.lr.ph.i.i.i.i.i.i.i.i:                  ; preds = %B78.i.i.i.i.i.i.i.i
  %.184.i.i.i.i.i.i.i.i.i = add i64 %.30.i.i.i.i.i.i.i.i, 8
  %.195.i.i.i.i.i.i.i.i.i = add i64 %.30.i.i.i.i.i.i.i.i, 16
  %.206.i.i.i.i.i.i.i.i.i = add i64 %.30.i.i.i.i.i.i.i.i, 24
  br label %B174.if.i.i.i.i.i.i.i.i.i

B174.if.i.i.i.i.i.i.i.i.i:                        ; preds = %B174.if.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i
  %a.2.0.i7.i.i.i.i.i.i.i.i = phi i64 [ %.15.i.i2.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i74.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %b.2.0.i6.i.i.i.i.i.i.i.i = phi i64 [ %.20.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i84.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %c.2.0.i5.i.i.i.i.i.i.i.i = phi i64 [ %.25.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i94.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %d.2.0.i4.i.i.i.i.i.i.i.i = phi i64 [ %.30.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i104.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %.75.i.03.i.i.i.i.i.i.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.146.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %.146.i.i.i.i.i.i.i.i.i = add nuw nsw i64 %.75.i.03.i.i.i.i.i.i.i.i, 1
  %50 = shl i64 %.75.i.03.i.i.i.i.i.i.i.i, 5
  %.174.i.i.i.i.i.i.i.i.i = add i64 %50, %.30.i.i.i.i.i.i.i.i
  %.175.i.i.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i.i.i to ptr
  %.176.i.i.i.i.i.i.i.i.i = load i64, ptr %.175.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.6.i.i.i.i.i.i.i.i.i.i = mul nsw i64 %.176.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i.i.i.i.i.i.i.i.i.i, %a.2.0.i7.i.i.i.i.i.i.i.i
  %.12.i.i.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i74.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.185.i.i.i.i.i.i.i.i.i = add i64 %.184.i.i.i.i.i.i.i.i.i, %50
  %.186.i.i.i.i.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i.i.i.i.i to ptr
  %.187.i.i.i.i.i.i.i.i.i = load i64, ptr %.186.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.6.i77.i.i.i.i.i.i.i.i.i = mul nsw i64 %.187.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i78.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i77.i.i.i.i.i.i.i.i.i, %b.2.0.i6.i.i.i.i.i.i.i.i
  %.12.i.i82.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i84.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i82.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.196.i.i.i.i.i.i.i.i.i = add i64 %.195.i.i.i.i.i.i.i.i.i, %50
  %.197.i.i.i.i.i.i.i.i.i = inttoptr i64 %.196.i.i.i.i.i.i.i.i.i to ptr
  %.198.i.i.i.i.i.i.i.i.i = load i64, ptr %.197.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.6.i87.i.i.i.i.i.i.i.i.i = mul nsw i64 %.198.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i88.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i87.i.i.i.i.i.i.i.i.i, %c.2.0.i5.i.i.i.i.i.i.i.i
  %.12.i.i92.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i94.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i92.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.207.i.i.i.i.i.i.i.i.i = add i64 %.206.i.i.i.i.i.i.i.i.i, %50
  %.208.i.i.i.i.i.i.i.i.i = inttoptr i64 %.207.i.i.i.i.i.i.i.i.i to ptr
  %.209.i.i.i.i.i.i.i.i.i = load i64, ptr %.208.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.6.i97.i.i.i.i.i.i.i.i.i = mul nsw i64 %.209.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i98.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i97.i.i.i.i.i.i.i.i.i, %d.2.0.i4.i.i.i.i.i.i.i.i
  %.12.i.i102.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i98.i.i.i.i.i.i.i.i.i, i64 %.7.i98.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i104.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i102.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %exitcond.not.i.i.i.i.i.i.i.i = icmp eq i64 %.146.i.i.i.i.i.i.i.i.i, %.51.i.i.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i.i.i, label %cnnc_checksum_add.exit.i.i.i.i.i.i.i, label %B174.if.i.i.i.i.i.i.i.i.i

cnnc_checksum_add.exit.i.i.i.i.i.i.i:             ; preds = %B174.if.i.i.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i.i
  %d.2.0.i.lcssa.i.i.i.i.i.i.i.i = phi i64 [ %.30.i.i.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i.i ], [ %.9.i104.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %c.2.0.i.lcssa.i.i.i.i.i.i.i.i = phi i64 [ %.25.i.i.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i.i ], [ %.9.i94.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %b.2.0.i.lcssa.i.i.i.i.i.i.i.i = phi i64 [ %.20.i.i.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i.i ], [ %.9.i84.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %a.2.0.i.lcssa.i.i.i.i.i.i.i.i = phi i64 [ %.15.i.i2.i.i.i.i.i.i.i, %B78.i.i.i.i.i.i.i.i ], [ %.9.i74.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  store i64 %a.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !407
  store i64 %b.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  store i64 %c.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  store i64 %d.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !407
  %.7.i.i.i5.i.i.i.i.i.i.i = add i64 %.30.i.i.i.i.i.i.i.i, 4095
  %.9.i.i.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i5.i.i.i.i.i.i.i, -4096
  %.10.i.i6.i.i.i.i.i.i.i = add nsw i64 %.27.i.i.i.i.i.i.i.i, %.30.i.i.i.i.i.i.i.i
  %.12.i.i.i.i.i.i.i.i.i = and i64 %.10.i.i6.i.i.i.i.i.i.i, -4096
  %.18.i.i7.i.i.i.i.i.i.i = icmp sgt i64 %.12.i.i.i.i.i.i.i.i.i, %.9.i.i.i.i.i.i.i.i.i.i
  br i1 %.18.i.i7.i.i.i.i.i.i.i, label %B86.i.i.i.i.i.i.i.i.i, label %cnnc_memory_forget.exit.i.i.i.i.i.i.i

B86.i.i.i.i.i.i.i.i.i:                            ; preds = %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %.22.i.i.i.i.i.i.i.i.i = sub nsw i64 %.12.i.i.i.i.i.i.i.i.i, %.9.i.i.i.i.i.i.i.i.i.i
  %.26.i.i.i.i.i.i.i.i.i = inttoptr i64 %.9.i.i.i.i.i.i.i.i.i.i to ptr
  %.28.i.i8.i.i.i.i.i.i.i = call i32 @madvise(ptr %.26.i.i.i.i.i.i.i.i.i, i64 %.22.i.i.i.i.i.i.i.i.i, i32 4) #3, !noalias !410
  br label %cnnc_memory_forget.exit.i.i.i.i.i.i.i

cnnc_memory_forget.exit.i.i.i.i.i.i.i:            ; preds = %B86.i.i.i.i.i.i.i.i.i, %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %.38.i.i.i.i.i.i.i.i = add nsw i64 %.27.i.i.i.i.i.i.i.i, %done.2.0.i.i.i.i.i.i.i.i
  %.42.i.i.i.i.i.i.i.i = icmp slt i64 %.38.i.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i71
  br i1 %.42.i.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i: ; preds = %cnnc_memory_forget.exit.i.i.i.i.i.i.i
  %.33.i.i.pre.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !413
  %51 = call i64 @llvm.fshl.i64(i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 18)
  br label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.i.i.i.i.i.i.i:        ; preds = %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i, %B374.i.i.i.i.i.i.i
  %.33.i.i.i.i.i.i.i.i.i = phi i64 [ %51, %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i ], [ 1817739358504322850, %B374.i.i.i.i.i.i.i ]
  %.14.i.i9.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !413
  %.12.i.i10.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.14.i.i9.i.i.i.i.i.i.i, i64 %.14.i.i9.i.i.i.i.i.i.i, i64 1)
  %.20.i.i13.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !413
  %.12.i33.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.20.i.i13.i.i.i.i.i.i.i, i64 %.20.i.i13.i.i.i.i.i.i.i, i64 7)
  %.27.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !413
  %.12.i37.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.27.i.i.i.i.i.i.i.i.i, i64 %.27.i.i.i.i.i.i.i.i.i, i64 12)
  %.35.i.i.i.i.i.i.i.i.i = add i64 %.12.i.i10.i.i.i.i.i.i.i, %.33.i.i.i.i.i.i.i.i.i
  %.22.i.i16.i.i.i.i.i.i.i = add i64 %.35.i.i.i.i.i.i.i.i.i, %.12.i33.i.i.i.i.i.i.i.i
  %.36.i.i.i.i.i.i.i.i.i = add i64 %.22.i.i16.i.i.i.i.i.i.i, %.12.i37.i.i.i.i.i.i.i.i
  br label %B294.if.i.i.i.i.i.i.i.i.i

B294.if.i.i.i.i.i.i.i.i.i:                        ; preds = %B294.if.i.i.i.i.i.i.i.i.i, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i
  %total.1.2.0.i50.i.i.i.i.i.i.i.i = phi i64 [ %.36.i.i.i.i.i.i.i.i.i, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i ], [ %.168.i.i.i.i.i.i.i.i.i, %B294.if.i.i.i.i.i.i.i.i.i ]
  %.63.i.049.i.i.i.i.i.i.i.i = phi i64 [ 0, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i ], [ %.134.i.i.i.i.i.i.i.i.i, %B294.if.i.i.i.i.i.i.i.i.i ]
  %.134.i.i.i.i.i.i.i.i.i = add nuw nsw i64 %.63.i.049.i.i.i.i.i.i.i.i, 1
  %52 = shl i64 %.63.i.049.i.i.i.i.i.i.i.i, 3
  %.161.i.i.i.i.i.i.i.i.i = add nuw i64 %52, %.11.i.i.i.i.i.i.i.i
  %.162.i.i.i.i.i.i.i.i.i = inttoptr i64 %.161.i.i.i.i.i.i.i.i.i to ptr
  %.163.i.i.i.i.i.i.i.i.i = load i64, ptr %.162.i.i.i.i.i.i.i.i.i, align 8, !noalias !413
  %.6.i45.i.i.i.i.i.i.i.i = mul nsw i64 %.163.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.6.i.i.i17.i.i.i.i.i.i.i = mul i64 %.163.i.i.i.i.i.i.i.i.i, -7788283243316379648
  %.8.i.i.i.i.i.i.i.i.i.i = lshr i64 %.6.i45.i.i.i.i.i.i.i.i, 33
  %.12.i.i.i.i.i.i.i.i.i.i = or disjoint i64 %.8.i.i.i.i.i.i.i.i.i.i, %.6.i.i.i17.i.i.i.i.i.i.i
  %.9.i46.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.166.i.i.i.i.i.i.i.i.i = xor i64 %.9.i46.i.i.i.i.i.i.i.i, %total.1.2.0.i50.i.i.i.i.i.i.i.i
  %.167.i.i.i.i.i.i.i.i.i = mul nsw i64 %.166.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.168.i.i.i.i.i.i.i.i.i = add nsw i64 %.167.i.i.i.i.i.i.i.i.i, -8796714831421723037
  %exitcond.not.i18.i.i.i.i.i.i.i = icmp eq i64 %.134.i.i.i.i.i.i.i.i.i, 4
  br i1 %exitcond.not.i18.i.i.i.i.i.i.i, label %cnnc_weights_hash.exit.i.i.i.i.i.i, label %B294.if.i.i.i.i.i.i.i.i.i

cnnc_weights_hash.exit.i.i.i.i.i.i:               ; preds = %B294.if.i.i.i.i.i.i.i.i.i
  %.180.i.i.i.i.i.i.i.i.i = add nsw i64 %.168.i.i.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i71
  %.6.i.i.i.i.i.i.i.i.i = lshr i64 %.180.i.i.i.i.i.i.i.i.i, 33
  %.186.i.i19.i.i.i.i.i.i.i = xor i64 %.6.i.i.i.i.i.i.i.i.i, %.180.i.i.i.i.i.i.i.i.i
  %.187.i.i20.i.i.i.i.i.i.i = mul nsw i64 %.186.i.i19.i.i.i.i.i.i.i, -4417276706812531889
  %.6.i10.i.i.i.i.i.i.i.i = lshr i64 %.187.i.i20.i.i.i.i.i.i.i, 29
  %.189.i.i.i.i.i.i.i.i.i = xor i64 %.6.i10.i.i.i.i.i.i.i.i, %.187.i.i20.i.i.i.i.i.i.i
  %.190.i.i.i.i.i.i.i.i.i = mul nsw i64 %.189.i.i.i.i.i.i.i.i.i, 1609587929392839161
  %.6.i12.i.i.i.i.i.i.i.i = lshr i64 %.190.i.i.i.i.i.i.i.i.i, 32
  %.192.i.i.i.i.i.i.i.i.i = xor i64 %.6.i12.i.i.i.i.i.i.i.i, %.190.i.i.i.i.i.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !399
  %.82.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i70, 120
  %.83.i.i.i.i.i.i.i = inttoptr i64 %.82.i.i.i.i.i.i.i to ptr
  %.84.i.i.i.i.i.i.i = load i64, ptr %.83.i.i.i.i.i.i.i, align 8, !noalias !399
  %.87.not.i.i.i.i.i.i.i = icmp eq i64 %.192.i.i.i.i.i.i.i.i.i, %.84.i.i.i.i.i.i.i
  br i1 %.87.not.i.i.i.i.i.i.i, label %B498.i.i.i.i.i.i.i, label %B452.i.i.i.i.i.i.i

B452.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  %.92.i.i.i.i.i.i.i = call i32 @munmap(ptr %.55.i.i.i.i.i.i.i, i64 %.16.i.i.i.i.i.i.i71) #3, !noalias !399
  br label %B266.i.thread5.i.i.i

B498.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  store i64 %.56.i.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !399
  %.90.i.pre.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !394
  br label %cnnc_weights_hold.exit.i.i.i.i

B266.i.thread5.i.i.i:                             ; preds = %B452.i.i.i.i.i.i.i, %B308.i.i.i.i.i.i.i, %B308.i.thread.i.i.i.i.i.i, %B406.i.i.i.i.i.i
  %status.2.0.i3.i.ph.i.i.i.i = phi i64 [ 5, %B452.i.i.i.i.i.i.i ], [ 4, %B406.i.i.i.i.i.i ], [ 5, %B308.i.thread.i.i.i.i.i.i ], [ 5, %B308.i.i.i.i.i.i.i ]
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !394
  br label %B148.i.i.i

cnnc_weights_hold.exit.i.i.i.i:                   ; preds = %B498.i.i.i.i.i.i.i, %B356.i.i.i.i.i.i
  %.90.i.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i.i, %B356.i.i.i.i.i.i ], [ %.90.i.pre.i.i.i.i.i, %B498.i.i.i.i.i.i.i ]
  %.91.i.i.i.i.i.i = add nsw i64 %.90.i.i.i.i.i.i, 1
  store i64 %.91.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !394
  %.101.i.i.i.i.i.i54 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !394
  store i64 %.101.i.i.i.i.i.i54, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !394
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !394
  br label %B112.i.i.i.i.i

B112.i.i.i.i.i:                                   ; preds = %cnnc_weights_hold.exit.i.i.i.i, %cnnc_weights_hold.exit.thread.i.i.i.i
  %.47.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !416
  %.49.i.i.i.i.i = add i64 %.47.i.i.i.i.i, 64
  %.50.i.i.i.i.i = inttoptr i64 %.49.i.i.i.i.i to ptr
  %.51.i.i.i.i.i = load i64, ptr %.50.i.i.i.i.i, align 8, !noalias !416
  %.56.i.i.i.i.i55 = call fastcc i64 @cnnc_memory_map(i64 %.51.i.i.i.i.i), !noalias !416
  %.64.not.i.i.i.i.i = icmp eq i64 %.56.i.i.i.i.i55, 0
  br i1 %.64.not.i.i.i.i.i, label %B360.i.i.i.i.i, label %B248.i.i.i.i.i

B248.i.i.i.i.i:                                   ; preds = %B112.i.i.i.i.i
  %.20.i.i.i.i.i.i56 = load i64, ptr %.11.i, align 8, !noalias !417
  %.26.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 48
  %.27.i.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i.i to ptr
  %.28.i.i.i.i.i.i = load i64, ptr %.27.i.i.i.i.i.i, align 8, !noalias !417
  %.34.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 56
  %.35.i.i.i.i.i.i57 = inttoptr i64 %.34.i.i.i.i.i.i to ptr
  %.36.i.i.i.i.i.i = load i64, ptr %.35.i.i.i.i.i.i57, align 8, !noalias !417
  %.7.i.i.i.i.i.i.i = add i64 %.36.i.i.i.i.i.i, 4095
  %.9.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i, -4096
  %.9.i.i2.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !420
  %.11.i.i.i.i.i.i.i = add i64 %.9.i.i2.i.i.i.i.i, 24
  %.12.i.i.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i.i.i to ptr
  %.13.i.i.i.i.i.i.i = load i64, ptr %.12.i.i.i.i.i.i.i, align 8, !noalias !420
  %.7.i.i4.i.i.i.i.i = add i64 %.28.i.i.i.i.i.i, 4095
  %.9.i.i5.i.i.i.i.i = and i64 %.7.i.i4.i.i.i.i.i, -4096
  %.46.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i.i.i.i.i, %threads.2.0.i
  %.50.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 32
  %.51.i.i.i.i.i.i58 = inttoptr i64 %.50.i.i.i.i.i.i to ptr
  %.52.i.i.i.i.i.i59 = load i64, ptr %.51.i.i.i.i.i.i58, align 8, !noalias !417
  %.7.i.i6.i.i.i.i.i = add nsw i64 %threads.2.0.i, 1
  %.8.i.i7.i.i.i.i.i = shl i64 %.13.i.i.i.i.i.i.i, 6
  %.9.i.i8.i.i.i.i.i = mul i64 %.8.i.i7.i.i.i.i.i, %.7.i.i6.i.i.i.i.i
  %.12.i.i9.i.i.i.i.i = shl i64 %.52.i.i.i.i.i.i59, 3
  %.7.i.i.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i.i.i, 271
  %.9.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i, -64
  %.15.i.i.i3.i.i.i.i = add i64 %.46.i.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.47.i.i.i.i.i.i60 = add i64 %.15.i.i.i3.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.56.i.i.i.i.i.i = add i64 %.47.i.i.i.i.i.i60, %.9.i.i.i.i.i.i.i.i
  %.61.i.i.i.i.i.i = call fastcc i64 @cnnc_memory_map(i64 %.56.i.i.i.i.i.i), !noalias !417
  %.66.i.i.i.i.i.i = icmp eq i64 %.61.i.i.i.i.i.i, 0
  br i1 %.66.i.i.i.i.i.i, label %B306.i.i.i.i.i, label %B408.i.i.i.i.i.i

B408.i.i.i.i.i.i:                                 ; preds = %B248.i.i.i.i.i
  %.12.i.i11.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !423
  %.14.i.i.i4.i.i.i.i = add i64 %.12.i.i11.i.i.i.i.i, 56
  %.15.i.i12.i.i.i.i.i = inttoptr i64 %.14.i.i.i4.i.i.i.i to ptr
  %.16.i.i.i5.i.i.i.i = load i64, ptr %.15.i.i12.i.i.i.i.i, align 8, !noalias !423
  %.7.i.i.i13.i.i.i.i.i = add i64 %.16.i.i.i5.i.i.i.i, 4095
  %.9.i.i.i14.i.i.i.i.i = and i64 %.7.i.i.i13.i.i.i.i.i, -4096
  %.19.i.i.i.i.i.i.i = add nsw i64 %.61.i.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.20.i.i.i6.i.i.i.i = mul nsw i64 %.9.i.i.i14.i.i.i.i.i, %threads.2.0.i
  %.21.i.i.i7.i.i.i.i = add nsw i64 %.20.i.i.i6.i.i.i.i, %.19.i.i.i.i.i.i.i
  %.25.i.i.i.i.i.i.i = add nsw i64 %.21.i.i.i7.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.29.i.i.i8.i.i.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !423
  %.32.i.i.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i.i.i to ptr
  store i64 %.29.i.i.i8.i.i.i.i, ptr %.32.i.i.i.i.i.i.i, align 8, !noalias !423
  %.35.i.i.i.i.i.i.i = add i64 %.1, 16
  %.36.i.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i.i to ptr
  %.37.i.i.i.i.i.i.i = load i64, ptr %.36.i.i.i.i.i.i.i, align 8, !noalias !423
  %.39.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 8
  %.40.i.i.i.i.i.i.i = inttoptr i64 %.39.i.i.i.i.i.i.i to ptr
  store i64 %.37.i.i.i.i.i.i.i, ptr %.40.i.i.i.i.i.i.i, align 8, !noalias !423
  %.44.i.i.i.i.i.i.i = add nsw i64 %.25.i.i.i.i.i.i.i, 192
  %.46.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 16
  %.47.i.i.i9.i.i.i.i = inttoptr i64 %.46.i.i.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i.i.i.i, ptr %.47.i.i.i9.i.i.i.i, align 8, !noalias !423
  %.50.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 24
  %.51.i.i.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i.i.i.i to ptr
  store i64 %.21.i.i.i7.i.i.i.i, ptr %.51.i.i.i.i.i.i.i, align 8, !noalias !423
  %.54.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 32
  %.55.i.i.i10.i.i.i.i = inttoptr i64 %.54.i.i.i.i.i.i.i to ptr
  store i64 %.19.i.i.i.i.i.i.i, ptr %.55.i.i.i10.i.i.i.i, align 8, !noalias !423
  %.58.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 40
  %.59.i.i.i.i.i.i.i = inttoptr i64 %.58.i.i.i.i.i.i.i to ptr
  store i64 %.9.i.i.i14.i.i.i.i.i, ptr %.59.i.i.i.i.i.i.i, align 8, !noalias !423
  %.62.i.i.i11.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 64
  %.63.i.i.i.i.i.i.i = inttoptr i64 %.62.i.i.i11.i.i.i.i to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i.i.i.i, align 8, !noalias !423
  %.105.i.i.i.i.i.i = load i64, ptr %.47.i.i.i9.i.i.i.i, align 8, !noalias !417
  %.18.i.i.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !426
  %.25.i.i15.i.i.i.i.i = inttoptr i64 %.105.i.i.i.i.i.i to ptr
  store i64 %.61.i.i.i.i.i.i, ptr %.25.i.i15.i.i.i.i.i, align 8, !noalias !426
  %.29.i.i16.i.i.i.i.i = add i64 %.1, 24
  %.30.i.i.i.i.i.i.i = inttoptr i64 %.29.i.i16.i.i.i.i.i to ptr
  %.31.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !426
  %.34.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 8
  %.35.i.i17.i.i.i.i.i = inttoptr i64 %.34.i.i.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i.i.i.i, ptr %.35.i.i17.i.i.i.i.i, align 8, !noalias !426
  %.39.i.i18.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 32
  %.40.i.i19.i.i.i.i.i = inttoptr i64 %.39.i.i18.i.i.i.i.i to ptr
  %.41.i.i.i.i.i.i.i = load i64, ptr %.40.i.i19.i.i.i.i.i, align 8, !noalias !426
  %.123.i1.not.i.i.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.lr.ph.i.i.i.i.i.i

B260.if.i.lr.ph.i.i.i.i.i.i:                      ; preds = %B408.i.i.i.i.i.i
  %.166.i.i.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 96
  %.167.i.i.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 16
  br label %B260.if.i.i.i.i.i.i.i

B450.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.203.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !426
  %.205.i.i.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B628.i.i.i.i.i.i.i

B522.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.223.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !426
  %.225.i.i.i.i.i.i.i = add nsw i64 %.223.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B628.i.i.i.i.i.i.i

B618.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.243.i.i.i.i.i.i.i = add nsw i64 %.182.i.i.i.i.i.i.i, %.56.i.i.i.i.i55
  br label %B628.i.i.i.i.i.i.i

B628.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i, %B618.i.i.i.i.i.i.i, %B522.i.i.i.i.i.i.i, %B450.i.i.i.i.i.i.i
  %address.4.1.i.i.i.i.i.i.i = phi i64 [ %.205.i.i.i.i.i.i.i, %B450.i.i.i.i.i.i.i ], [ %.225.i.i.i.i.i.i.i, %B522.i.i.i.i.i.i.i ], [ %.243.i.i.i.i.i.i.i, %B618.i.i.i.i.i.i.i ], [ 0, %B260.if.i.i.i.i.i.i.i ]
  %.252.i.i.i.i.i.i.i = shl i64 %.65.i.03.i.i.i.i.i.i, 3
  %.258.i.i.i.i.i.i.i = add i64 %.257.i.i.i.i.i.i.i, %.252.i.i.i.i.i.i.i
  %.259.i.i.i.i.i.i.i = inttoptr i64 %.258.i.i.i.i.i.i.i to ptr
  store i64 %address.4.1.i.i.i.i.i.i.i, ptr %.259.i.i.i.i.i.i.i, align 8, !noalias !426
  %exitcond.not.i.i.i.i.i.i61 = icmp eq i64 %.136.i.i.i.i.i.i.i, %.41.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i61, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.i.i.i.i.i.i

B260.if.i.i.i.i.i.i.i:                            ; preds = %B628.i.i.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i.i.i
  %.65.i.03.i.i.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i.i.i ], [ %.136.i.i.i.i.i.i.i, %B628.i.i.i.i.i.i.i ]
  %.136.i.i.i.i.i.i.i = add nuw nsw i64 %.65.i.03.i.i.i.i.i.i, 1
  %.168.i.i.i.i.i.i.i = load i64, ptr %.167.i.i.i.i.i.i.i, align 8, !noalias !426
  %.173.i.i.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i.i.i, 4
  %.170.i.i.i.i.i.i.i = add i64 %.173.i.i.i.i.i.i.i, %.18.i.i.i.i.i.i.i
  %.174.i.i.i.i.i.i.i = add i64 %.170.i.i.i.i.i.i.i, %.168.i.i.i.i.i.i.i
  %.177.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i to ptr
  %.178.i.i.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i.i.i, align 8, !noalias !426
  %.180.i.i.i.i.i.i.i = add i64 %.174.i.i.i.i.i.i.i, 8
  %.181.i.i.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i.i.i to ptr
  %.182.i.i.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i.i.i, align 8, !noalias !426
  switch i64 %.178.i.i.i.i.i.i.i, label %B628.i.i.i.i.i.i.i [
    i64 2, label %B450.i.i.i.i.i.i.i
    i64 3, label %B522.i.i.i.i.i.i.i
    i64 4, label %B618.i.i.i.i.i.i.i
  ]

cnnc_fill_bases.exit.i.i.i.i.i:                   ; preds = %B628.i.i.i.i.i.i.i, %B408.i.i.i.i.i.i
  %.198.i28.not.i.i.i.i.i = icmp slt i64 %.13.i.i.i.i.i.i.i, 1
  br i1 %.198.i28.not.i.i.i.i.i, label %B266.i.i.i.i, label %B560.if.i.lr.ph.i.i.i.i.i

B560.if.i.lr.ph.i.i.i.i.i:                        ; preds = %cnnc_fill_bases.exit.i.i.i.i.i
  %.238.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 48
  %.239.i.i.i.i.i.i = inttoptr i64 %.238.i.i.i.i.i.i to ptr
  %.244.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 56
  %.245.i.i.i.i.i.i = inttoptr i64 %.244.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 72
  %.258.i.i.i.i.i.i = inttoptr i64 %.257.i.i.i.i.i.i to ptr
  br label %B560.if.i.i.i.i.i.i

B560.if.i.i.i.i.i.i:                              ; preds = %cnnc_memory_forget.exit.i.i.i.i.i, %B560.if.i.lr.ph.i.i.i.i.i
  %.140.i.030.i.i.i.i.i = phi i64 [ 0, %B560.if.i.lr.ph.i.i.i.i.i ], [ %.211.i.i.i.i.i.i, %cnnc_memory_forget.exit.i.i.i.i.i ]
  %.211.i.i.i.i.i.i = add nuw nsw i64 %.140.i.030.i.i.i.i.i, 1
  store i64 %.140.i.030.i.i.i.i.i, ptr %.239.i.i.i.i.i.i, align 8, !noalias !417
  store i64 %.211.i.i.i.i.i.i, ptr %.245.i.i.i.i.i.i, align 8, !noalias !417
  %.249.i.i.i.i.i.i = call i64 @cnnc_execute(i64 %"$phi136.0.2.0.i.i", i64 %.25.i.i.i.i.i.i.i), !noalias !417
  %.254.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !417
  %.259.i.i.i.i.i.i = load i64, ptr %.258.i.i.i.i.i.i, align 8, !noalias !417
  %.7.i.i.i22.i.i.i.i.i = add i64 %.254.i.i.i.i.i.i, 4095
  %.9.i.i.i23.i.i.i.i.i = and i64 %.7.i.i.i22.i.i.i.i.i, -4096
  %.10.i.i.i.i.i.i.i = add nsw i64 %.259.i.i.i.i.i.i, %.254.i.i.i.i.i.i
  %.12.i.i24.i.i.i.i.i = and i64 %.10.i.i.i.i.i.i.i, -4096
  %.18.i.i25.i.i.i.i.i = icmp sgt i64 %.12.i.i24.i.i.i.i.i, %.9.i.i.i23.i.i.i.i.i
  br i1 %.18.i.i25.i.i.i.i.i, label %B86.i.i.i.i.i.i.i, label %cnnc_memory_forget.exit.i.i.i.i.i

B86.i.i.i.i.i.i.i:                                ; preds = %B560.if.i.i.i.i.i.i
  %.22.i.i26.i.i.i.i.i = sub nsw i64 %.12.i.i24.i.i.i.i.i, %.9.i.i.i23.i.i.i.i.i
  %.26.i.i.i.i.i.i.i = inttoptr i64 %.9.i.i.i23.i.i.i.i.i to ptr
  %.28.i.i27.i.i.i.i.i = call i32 @madvise(ptr %.26.i.i.i.i.i.i.i, i64 %.22.i.i26.i.i.i.i.i, i32 4) #3, !noalias !429
  br label %cnnc_memory_forget.exit.i.i.i.i.i

cnnc_memory_forget.exit.i.i.i.i.i:                ; preds = %B86.i.i.i.i.i.i.i, %B560.if.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i62 = icmp eq i64 %.211.i.i.i.i.i.i, %.13.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i62, label %B266.i.i.i.i, label %B560.if.i.i.i.i.i.i

B306.i.i.i.i.i:                                   ; preds = %B248.i.i.i.i.i
  %.8.i.inv.i.i.i.i.i.i = icmp slt i64 %.51.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.51.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i13.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i.i, %..i.i.i.i.i.i.i
  %.9.i.i.i.i14.i.i.i.i = and i64 %.7.i.i.i.i13.i.i.i.i, %..i.neg.i.i.i.i.i.i
  %.7.i.i.i.i2.i.i = inttoptr i64 %.56.i.i.i.i.i55 to ptr
  %.8.i.i.i.i.i.i63 = call i32 @munmap(ptr nonnull %.7.i.i.i.i2.i.i, i64 %.9.i.i.i.i14.i.i.i.i) #3, !noalias !432
  br label %B360.i.i.i.i.i

B360.i.i.i.i.i:                                   ; preds = %B306.i.i.i.i.i, %B112.i.i.i.i.i
  %.8.i.i16.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !435
  %.18.i.i17.i.i.i.i = add i64 %.8.i.i16.i.i.i.i, 112
  %.19.i.i18.i.i.i.i = inttoptr i64 %.18.i.i17.i.i.i.i to ptr
  %.20.i.i19.i.i.i.i = load i64, ptr %.19.i.i18.i.i.i.i, align 8, !noalias !435
  %.21.i.i.i.i.i.i64 = icmp eq i64 %.20.i.i19.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i64, label %B266.i.thread8.i.i.i, label %B128.i.i.i.i.i.i

B128.i.i.i.i.i.i:                                 ; preds = %B360.i.i.i.i.i
  %.33.i.i.i.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !435
  %.35.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i66, label %B182.i.i.i.i.i.i

B182.i.i.i.i.i.i:                                 ; preds = %B128.i.i.i.i.i.i, %B182.i.i.i.i.i.i
  %53 = call i32 @usleep(i32 50) #3, !noalias !435
  %.42.i.i.i.i.i.i65 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !435
  %.44.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i.i.i65, 1
  br i1 %.44.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i66, label %B182.i.i.i.i.i.i

B264.i.i.i.i.i.i66:                               ; preds = %B182.i.i.i.i.i.i, %B128.i.i.i.i.i.i
  %.50.i.i20.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !435
  %.51.i.i21.i.i.i.i = add nsw i64 %.50.i.i20.i.i.i.i, -1
  store i64 %.51.i.i21.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !435
  %.57.i.i22.i.i.i.i = icmp eq i64 %.51.i.i21.i.i.i.i, 0
  br i1 %.57.i.i22.i.i.i.i, label %B368.i.i.i.i.i.i, label %B476.i.i.i.i.i.i

B368.i.i.i.i.i.i:                                 ; preds = %B264.i.i.i.i.i.i66
  %.63.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !435
  %.66.i.i23.i.i.i.i = add i64 %.8.i.i16.i.i.i.i, 72
  %.67.i.i.i.i.i.i = inttoptr i64 %.66.i.i23.i.i.i.i to ptr
  %.68.i.i.i.i.i.i = load i64, ptr %.67.i.i.i.i.i.i, align 8, !noalias !435
  %.71.i.i24.i.i.i.i = inttoptr i64 %.63.i.i.i.i.i.i to ptr
  %.72.i.i25.i.i.i.i = call i32 @munmap(ptr %.71.i.i24.i.i.i.i, i64 %.68.i.i.i.i.i.i) #3, !noalias !435
  br label %B476.i.i.i.i.i.i

B476.i.i.i.i.i.i:                                 ; preds = %B368.i.i.i.i.i.i, %B264.i.i.i.i.i.i66
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !435
  br label %B266.i.thread8.i.i.i

B266.i.thread8.i.i.i:                             ; preds = %B476.i.i.i.i.i.i, %B360.i.i.i.i.i
  store i64 %.56.i.i.i.i.i55, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !416
  br label %B148.i.i.i

B266.i.i.i.i:                                     ; preds = %cnnc_memory_forget.exit.i.i.i.i.i, %cnnc_fill_bases.exit.i.i.i.i.i
  %.8.i.inv.i.i.i.i.i.i.i = icmp slt i64 %.56.i.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.56.i.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i12.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i12.i.i.i.i, %..i.i.i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i.i.i
  %.7.i.i20.i.i.i.i.i = inttoptr i64 %.61.i.i.i.i.i.i to ptr
  %.8.i.i21.i.i.i.i.i = call i32 @munmap(ptr nonnull %.7.i.i20.i.i.i.i.i, i64 %.9.i.i.i.i.i.i.i.i.i) #3, !noalias !438
  store i64 %.56.i.i.i.i.i55, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !416
  %.76.i.pre.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !391
  br label %B184.i.i.i

B148.i.i.i:                                       ; preds = %B266.i.thread8.i.i.i, %B266.i.thread5.i.i.i
  %status.2.0.i3.i.ph.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i.i.i, %B266.i.thread5.i.i.i ], [ 1, %B266.i.thread8.i.i.i ]
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !391
  %.8.i.inv.i.i.i.i = icmp slt i64 %.28.i.i.i.i27, 2097152
  %..i.neg.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i67 = select i1 %.8.i.inv.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i68 = call i64 @llvm.smax.i64(i64 %.28.i.i.i.i27, i64 1)
  %.6.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i68, -1
  %.7.i.i.i.i3.i.i = add nuw i64 %.6.i.i.i.i.i.i, %..i.i.i.i.i67
  %.9.i.i.i.i4.i.i = and i64 %.7.i.i.i.i3.i.i, %..i.neg.i.i.i.i
  %.7.i.i.i.i69 = inttoptr i64 %.26.i.i.i28 to ptr
  %.8.i.i5.i.i = call i32 @munmap(ptr nonnull %.7.i.i.i.i69, i64 %.9.i.i.i.i4.i.i) #3, !noalias !441
  br label %cnnc_create_on.exit.i

B184.i.i.i:                                       ; preds = %B266.i.i.i.i, %B182.i.i.B184.i_crit_edge.i.i
  %.30.i.i.pre-phi.i.i = phi ptr [ %.pre43.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.30.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.36.i.i.pre-phi.i.i = phi ptr [ %.pre41.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.36.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.76.i.i.i.i31 = phi i64 [ %.47.i.i.i.i29, %B182.i.i.B184.i_crit_edge.i.i ], [ %.76.i.pre.i.i.i, %B266.i.i.i.i ]
  %.77.i.i.i.i = add nsw i64 %.76.i.i.i.i31, 1
  store i64 %.77.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !391
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !391
  %.9.i.i8.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !444
  %.11.i.i9.i.i = add i64 %.9.i.i8.i.i, 24
  %.12.i.i10.i.i = inttoptr i64 %.11.i.i9.i.i to ptr
  %.13.i.i11.i.i = load i64, ptr %.12.i.i10.i.i, align 8, !noalias !444
  %.11.i.i15.i.i = add i64 %.9.i.i8.i.i, 32
  %.12.i.i16.i.i = inttoptr i64 %.11.i.i15.i.i to ptr
  %.13.i.i17.i.i = load i64, ptr %.12.i.i16.i.i, align 8, !noalias !447
  %.91.i.i.i = load i64, ptr %.11.i, align 8, !noalias !390
  %.93.i.i.i = add i64 %.91.i.i.i, 40
  %.94.i.i.i32 = inttoptr i64 %.93.i.i.i to ptr
  %.95.i.i.i = load i64, ptr %.94.i.i.i32, align 8, !noalias !390
  %.14.i.i.i.i = add i64 %.91.i.i.i, 56
  %.15.i.i.i.i33 = inttoptr i64 %.14.i.i.i.i to ptr
  %.16.i.i20.i.i = load i64, ptr %.15.i.i.i.i33, align 8, !noalias !450
  %.7.i.i.i21.i.i = add i64 %.16.i.i20.i.i, 4095
  %.9.i.i.i22.i.i = and i64 %.7.i.i.i21.i.i, -4096
  %.7.i.i2.i23.i.i = add i64 %.95.i.i.i, 4095
  %.9.i.i3.i24.i.i = and i64 %.7.i.i2.i23.i.i, -4096
  %.19.i.i.i.i = add nsw i64 %.9.i.i3.i24.i.i, %.26.i.i.i28
  %.20.i.i.i.i = mul nsw i64 %.9.i.i.i22.i.i, %threads.2.0.i
  %.21.i.i.i.i34 = add nsw i64 %.20.i.i.i.i, %.19.i.i.i.i
  %.24.i.i27.i.i = mul i64 %.13.i.i17.i.i, %.8.i.i7.i.i.i
  %.25.i.i.i.i = add nsw i64 %.21.i.i.i.i34, %.24.i.i27.i.i
  %.32.i.i.i.i = inttoptr i64 %.25.i.i.i.i to ptr
  store i64 %.9.i.i8.i.i, ptr %.32.i.i.i.i, align 8, !noalias !450
  %.37.i.i.i.i = load i64, ptr %.36.i.i.pre-phi.i.i, align 8, !noalias !450
  %.39.i.i.i.i35 = add i64 %.25.i.i.i.i, 8
  %.40.i.i.i.i = inttoptr i64 %.39.i.i.i.i35 to ptr
  store i64 %.37.i.i.i.i, ptr %.40.i.i.i.i, align 8, !noalias !450
  %.44.i.i.i.i36 = add nsw i64 %.25.i.i.i.i, 192
  %.46.i.i.i.i = add i64 %.25.i.i.i.i, 16
  %.47.i.i30.i.i = inttoptr i64 %.46.i.i.i.i to ptr
  store i64 %.44.i.i.i.i36, ptr %.47.i.i30.i.i, align 8, !noalias !450
  %.50.i.i.i.i37 = add i64 %.25.i.i.i.i, 24
  %.51.i.i.i.i = inttoptr i64 %.50.i.i.i.i37 to ptr
  store i64 %.21.i.i.i.i34, ptr %.51.i.i.i.i, align 8, !noalias !450
  %.54.i.i.i.i = add i64 %.25.i.i.i.i, 32
  %.55.i.i.i.i = inttoptr i64 %.54.i.i.i.i to ptr
  store i64 %.19.i.i.i.i, ptr %.55.i.i.i.i, align 8, !noalias !450
  %.58.i.i.i.i = add i64 %.25.i.i.i.i, 40
  %.59.i.i.i.i38 = inttoptr i64 %.58.i.i.i.i to ptr
  store i64 %.9.i.i.i22.i.i, ptr %.59.i.i.i.i38, align 8, !noalias !450
  %.62.i.i.i.i39 = add i64 %.25.i.i.i.i, 64
  %.63.i.i.i.i = inttoptr i64 %.62.i.i.i.i39 to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i, align 8, !noalias !450
  %.105.i.i.i = load i64, ptr %.47.i.i30.i.i, align 8, !noalias !390
  %.110.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !390
  %.18.i.i32.i.i = load i64, ptr %.11.i, align 8, !noalias !453
  %.25.i.i33.i.i = inttoptr i64 %.105.i.i.i to ptr
  store i64 %.26.i.i.i28, ptr %.25.i.i33.i.i, align 8, !noalias !453
  %.31.i.i.i.i40 = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !453
  %.34.i.i.i.i = add i64 %.105.i.i.i, 8
  %.35.i.i35.i.i = inttoptr i64 %.34.i.i.i.i to ptr
  store i64 %.31.i.i.i.i40, ptr %.35.i.i35.i.i, align 8, !noalias !453
  %.39.i.i36.i.i = add i64 %.18.i.i32.i.i, 32
  %.40.i.i37.i.i = inttoptr i64 %.39.i.i36.i.i to ptr
  %.41.i.i.i.i = load i64, ptr %.40.i.i37.i.i, align 8, !noalias !453
  %.123.i1.not.i.i.i = icmp slt i64 %.41.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i, label %cnnc_create.exit.thread, label %B260.if.i.lr.ph.i.i.i

B260.if.i.lr.ph.i.i.i:                            ; preds = %B184.i.i.i
  %.166.i.i.i.i = add i64 %.18.i.i32.i.i, 96
  %.167.i.i.i.i = inttoptr i64 %.166.i.i.i.i to ptr
  %.257.i.i.i.i = add i64 %.105.i.i.i, 16
  br label %B260.if.i.i.i.i

B450.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.203.i.i.i.i = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !453
  %.205.i.i.i.i = add nsw i64 %.203.i.i.i.i, %.182.i.i.i.i
  br label %B628.i.i.i.i

B522.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.223.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !453
  %.225.i.i.i.i = add nsw i64 %.223.i.i.i.i, %.182.i.i.i.i
  br label %B628.i.i.i.i

B618.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.243.i.i.i.i = add nsw i64 %.182.i.i.i.i, %.110.i.i.i
  br label %B628.i.i.i.i

B628.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i, %B618.i.i.i.i, %B522.i.i.i.i, %B450.i.i.i.i
  %address.4.1.i.i.i.i = phi i64 [ %.205.i.i.i.i, %B450.i.i.i.i ], [ %.225.i.i.i.i, %B522.i.i.i.i ], [ %.243.i.i.i.i, %B618.i.i.i.i ], [ 0, %B260.if.i.i.i.i ]
  %.252.i.i.i.i = shl i64 %.65.i.03.i.i.i, 3
  %.258.i.i.i.i = add i64 %.257.i.i.i.i, %.252.i.i.i.i
  %.259.i.i.i.i = inttoptr i64 %.258.i.i.i.i to ptr
  store i64 %address.4.1.i.i.i.i, ptr %.259.i.i.i.i, align 8, !noalias !453
  %exitcond.not.i.i.i44 = icmp eq i64 %.136.i.i.i.i41, %.41.i.i.i.i
  br i1 %exitcond.not.i.i.i44, label %cnnc_create.exit.thread, label %B260.if.i.i.i.i

B260.if.i.i.i.i:                                  ; preds = %B628.i.i.i.i, %B260.if.i.lr.ph.i.i.i
  %.65.i.03.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i ], [ %.136.i.i.i.i41, %B628.i.i.i.i ]
  %.136.i.i.i.i41 = add nuw nsw i64 %.65.i.03.i.i.i, 1
  %.168.i.i.i.i42 = load i64, ptr %.167.i.i.i.i, align 8, !noalias !453
  %.173.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i, 4
  %.170.i.i.i.i43 = add i64 %.173.i.i.i.i, %.18.i.i32.i.i
  %.174.i.i.i.i = add i64 %.170.i.i.i.i43, %.168.i.i.i.i42
  %.177.i.i.i.i = inttoptr i64 %.174.i.i.i.i to ptr
  %.178.i.i.i.i = load i64, ptr %.177.i.i.i.i, align 8, !noalias !453
  %.180.i.i.i.i = add i64 %.174.i.i.i.i, 8
  %.181.i.i.i.i = inttoptr i64 %.180.i.i.i.i to ptr
  %.182.i.i.i.i = load i64, ptr %.181.i.i.i.i, align 8, !noalias !453
  switch i64 %.178.i.i.i.i, label %B628.i.i.i.i [
    i64 2, label %B450.i.i.i.i
    i64 3, label %B522.i.i.i.i
    i64 4, label %B618.i.i.i.i
  ]

cnnc_create.exit.thread:                          ; preds = %B628.i.i.i.i, %B184.i.i.i
  %.115.i.i.i = add i64 %.25.i.i.i.i, 48
  %.116.i.i.i = inttoptr i64 %.115.i.i.i to ptr
  store i64 %.13.i.i11.i.i, ptr %.116.i.i.i, align 8, !noalias !390
  %.118.i.i.i = add nsw i64 %.13.i.i17.i.i, %.13.i.i11.i.i
  %.120.i.i.i = add i64 %.25.i.i.i.i, 56
  %.121.i.i.i = inttoptr i64 %.120.i.i.i to ptr
  store i64 %.118.i.i.i, ptr %.121.i.i.i, align 8, !noalias !390
  %.124.i.i.i = add nsw i64 %.25.i.i.i.i, 128
  %.128.i.i.i = inttoptr i64 %.124.i.i.i to ptr
  store i64 %.1, ptr %.128.i.i.i, align 8, !noalias !390
  %.134.i.i.i = add i64 %.25.i.i.i.i, 136
  %.135.i.i.i = inttoptr i64 %.134.i.i.i to ptr
  store i64 %"$phi136.0.2.0.i.i", ptr %.135.i.i.i, align 8, !noalias !390
  %.141.i.i.i45 = add i64 %.25.i.i.i.i, 144
  %.142.i.i.i = inttoptr i64 %.141.i.i.i45 to ptr
  store i64 1, ptr %.142.i.i.i, align 8, !noalias !390
  %.147.i.i.i = add i64 %.25.i.i.i.i, 152
  %.148.i.i.i = inttoptr i64 %.147.i.i.i to ptr
  store i64 %.25.i.i.i.i, ptr %.148.i.i.i, align 8, !noalias !390
  %.152.i.i.i = add i64 %.25.i.i.i.i, 160
  %.153.i.i.i = inttoptr i64 %.152.i.i.i to ptr
  store i64 %.26.i.i.i28, ptr %.153.i.i.i, align 8, !noalias !390
  %.159.i.i.i = add i64 %.25.i.i.i.i, 168
  %.160.i.i.i = inttoptr i64 %.159.i.i.i to ptr
  store i64 %.28.i.i.i.i27, ptr %.160.i.i.i, align 8, !noalias !390
  br label %cnnc_perform.body.exit

cnnc_create_on.exit.i:                            ; preds = %B148.i.i.i, %B136.i.i
  %.8.0.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i, %B148.i.i.i ], [ 1, %B136.i.i ]
  %.76.i.not.i = icmp eq i64 %"$phi136.0.2.0.i.i", 0
  br i1 %.76.i.not.i, label %cnnc_create.exit, label %B210.i.i

B210.i.i:                                         ; preds = %cnnc_create_on.exit.i
  call void @cnnc_pool_destroy(i64 %"$phi136.0.2.0.i.i"), !noalias !379
  br label %cnnc_create.exit

cnnc_create.exit:                                 ; preds = %cnnc_create_on.exit.i, %B210.i.i
  switch i64 %.8.0.i.i, label %B464.i [
    i64 1, label %B290.i
    i64 4, label %B490.i
  ]

B290.i:                                           ; preds = %cnnc_create.exit
  %.9.i.i = load i64, ptr %.11.i, align 8, !noalias !456
  %.11.i.i = add i64 %.9.i.i, 40
  %.12.i.i74 = inttoptr i64 %.11.i.i to ptr
  %.13.i.i75 = load i64, ptr %.12.i.i74, align 8, !noalias !456
  %.7.i.i.i = add i64 %.13.i.i75, 4095
  %.9.i.i.i76 = and i64 %.7.i.i.i, -4096
  %.16.i.i = add i64 %.9.i.i, 56
  %.17.i.i77 = inttoptr i64 %.16.i.i to ptr
  %.18.i.i78 = load i64, ptr %.17.i.i77, align 8, !noalias !456
  %.7.i.i2.i = add i64 %.18.i.i78, 4095
  %.9.i.i3.i = and i64 %.7.i.i2.i, -4096
  %.9.i.i5.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !459
  %.11.i.i.i = add i64 %.9.i.i5.i, 32
  %.12.i.i.i = inttoptr i64 %.11.i.i.i to ptr
  %.13.i.i.i80 = load i64, ptr %.12.i.i.i, align 8, !noalias !459
  %.22.i.i = add i64 %.9.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !456
  %.9.i.i8.i = mul i64 %.13.i.i.i80, %.8.i.i7.i.i.i
  %.12.i.i9.i = shl i64 %.24.i.i, 3
  %.7.i.i.i.i81 = add i64 %.12.i.i9.i, 271
  %.9.i.i.i.i82 = and i64 %.7.i.i.i.i81, -64
  %.26.i.i = mul nsw i64 %.9.i.i3.i, %threads.2.0.i
  %.15.i.i.i83 = add i64 %.26.i.i, %.9.i.i.i76
  %.27.i.i = add i64 %.15.i.i.i83, %.9.i.i8.i
  %.58.i = add i64 %.12.i, 64
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !147
  %.28.i.i84 = add i64 %.27.i.i, %.60.i
  %.63.i = add i64 %.28.i.i84, %.9.i.i.i.i82
  call fastcc void @cnnc_no_memory(i64 %.63.i), !noalias !147
  br label %B464.i

B464.i:                                           ; preds = %B290.i, %cnnc_create.exit
  br label %B490.i

B490.i:                                           ; preds = %cnnc_create.exit, %B464.i
  %"$phi490.0.2.0.i" = phi ptr [ @text.1.67, %B464.i ], [ @text.66, %cnnc_create.exit ]
  %.8.i.i.i85 = load i64, ptr @cnnc_program, align 16, !noalias !462
  %.8.i.i86 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i85) #3, !noalias !467
  %.13.i.i87 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !467
  %54 = lshr i32 %.8.i.i86, 31
  %.14.i.i88 = zext nneg i32 %54 to i64
  %.15.i.i89 = or i64 %.13.i.i87, %.14.i.i88
  store i64 %.15.i.i89, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !467
  %.92.i = call fastcc i64 @cnnc_weights_path(i64 %.1), !noalias !147
  %.97.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull %"$phi490.0.2.0.i", i64 %.92.i) #3, !noalias !147
  %.102.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !147
  %55 = lshr i32 %.97.i, 31
  %.103.i = zext nneg i32 %55 to i64
  %.104.i = or i64 %.102.i, %.103.i
  store i64 %.104.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !147
  %.8.i.i.i90 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !468
  %.16.i.i.i91 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !468
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i91, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !468
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i93 = icmp eq i64 %.16.i.i.i91, %.111.i.i.i
  br i1 %exitcond.not.i.i93, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %B490.i, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %B490.i ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %56 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i92 = add i64 %56, %.8.i.i.i90
  %.143.i.i.i = inttoptr i64 %.142.i.i.i92 to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !468
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %B490.i
  call void @exit(i32 1) #15, !noalias !473
  br label %cnnc_perform.body.exit

cnnc_perform.body.exit:                           ; preds = %cnnc_create.exit.thread, %cnnc_give_up.exit
  %.13.i.sroa.0.0 = phi i64 [ undef, %cnnc_give_up.exit ], [ %.124.i.i.i, %cnnc_create.exit.thread ]
  %.119.i = add i64 %.10.i.i.i, 48
  %.120.i = inttoptr i64 %.119.i to ptr
  store i64 %.13.i.sroa.0.0, ptr %.120.i, align 8, !noalias !147
  %.11.i.i94 = load i64, ptr %.221.i.i, align 8, !noalias !474
  %.16.i.i97 = load i64, ptr %.227.i.i, align 8, !noalias !474
  %.25.i.i = add i64 %.11.i.i94, 24
  %.26.i.i98 = inttoptr i64 %.25.i.i to ptr
  %.27.i.i99 = load i64, ptr %.26.i.i98, align 8, !noalias !474
  %.33.i.i = add i64 %.11.i.i94, 16
  %.34.i.i = inttoptr i64 %.33.i.i to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !474
  %.36.i.i = shl i64 %.35.i.i, 3
  %.8.i.i.i100 = mul nsw i64 %.27.i.i99, 3
  %.8.i.i.i.i101 = add nsw i64 %.8.i.i.i100, 2
  %.9.i.i.i.i102 = call ptr @calloc(i64 %.8.i.i.i.i101, i64 8), !noalias !477
  %.15.i.i.i.i103 = icmp eq ptr %.9.i.i.i.i102, null
  br i1 %.15.i.i.i.i103, label %B54.i.i.i.i176, label %cnnc_new_words.exit.i.i104

B54.i.i.i.i176:                                   ; preds = %cnnc_perform.body.exit
  %.9.i.i.i177 = mul i64 %.27.i.i99, 24
  %.18.i.i.i.i178 = add i64 %.9.i.i.i177, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i178), !noalias !480
  br label %cnnc_new_words.exit.i.i104

cnnc_new_words.exit.i.i104:                       ; preds = %B54.i.i.i.i176, %cnnc_perform.body.exit
  %.10.i.i.i.i105 = ptrtoint ptr %.9.i.i.i.i102 to i64
  %.29.i.i.i.i106 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !480
  store i64 %.29.i.i.i.i106, ptr %.9.i.i.i.i102, align 8, !noalias !480
  store i64 %.10.i.i.i.i105, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !480
  %.42.i.i.i.i107 = add nsw i64 %.10.i.i.i.i105, 8
  %.17.i.i.i108 = inttoptr i64 %.42.i.i.i.i107 to ptr
  store i64 %.27.i.i99, ptr %.17.i.i.i108, align 8, !noalias !477
  %.21.i.i.i = add i64 %.10.i.i.i.i105, 16
  %.25.i.i.i109 = shl nsw i64 %.27.i.i99, 3
  %.27.i.i.i110 = add nsw i64 %.21.i.i.i, %.25.i.i.i109
  %.28.i.i.i111 = shl nsw i64 %.27.i.i99, 4
  %.30.i.i.i = add nsw i64 %.21.i.i.i, %.28.i.i.i111
  store i64 %.30.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !483
  store i64 %.27.i.i99, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !483
  %.121.i30.not.i.i = icmp slt i64 %.27.i.i99, 1
  br i1 %.121.i30.not.i.i, label %cnnc_open_outputs.exit.i, label %B222.if.i.i.preheader.i

B222.if.i.i.preheader.i:                          ; preds = %cnnc_new_words.exit.i.i104
  %.37.i.i = add i64 %.16.i.i97, 64
  %.39.i.i = add i64 %.37.i.i, %.36.i.i
  br label %B222.if.i.i.i

B306.i.i.i:                                       ; preds = %B222.if.i.i.i
  %.189.i.i.i116 = add i64 %.27.i.i.i110, %58
  %.190.i.i.i117 = inttoptr i64 %.189.i.i.i116 to ptr
  store i64 %.167.i.i.i114, ptr %.190.i.i.i117, align 8, !noalias !477
  %.9.i.i1.i.i = inttoptr i64 %.167.i.i.i114 to ptr
  %.10.i.i2.i.i = load i8, ptr %.9.i.i1.i.i, align 1, !noalias !486
  %.12.i.i.i.i118 = icmp eq i8 %.10.i.i2.i.i, 45
  br i1 %.12.i.i.i.i118, label %B44.i.i.i.i171, label %B426.i.i.i

B44.i.i.i.i171:                                   ; preds = %B306.i.i.i
  %.15.i.i3.i.i172 = add i64 %.167.i.i.i114, 1
  %.16.i.i.i.i173 = inttoptr i64 %.15.i.i3.i.i172 to ptr
  %.17.i.i.i.i174 = load i8, ptr %.16.i.i.i.i173, align 1, !noalias !486
  %.21.i.i.i.i175 = icmp eq i8 %.17.i.i.i.i174, 0
  br i1 %.21.i.i.i.i175, label %B378.i.i.i, label %B426.i.i.i

B378.i.i.i:                                       ; preds = %B44.i.i.i.i171
  store i64 1, ptr %.175.i.i.i, align 8, !noalias !477
  br label %B1151.i.i.i

B426.i.i.i:                                       ; preds = %B44.i.i.i.i171, %B306.i.i.i
  %.9.i.i.i.i.i119 = call dereferenceable_or_null(152) ptr @calloc(i64 19, i64 8), !noalias !489
  %.15.i.i.i.i.i120 = icmp eq ptr %.9.i.i.i.i.i119, null
  br i1 %.15.i.i.i.i.i120, label %B54.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i

B54.i.i.i.i.i:                                    ; preds = %B426.i.i.i
  call fastcc void @cnnc_no_memory(i64 144), !noalias !492
  br label %cnnc_new_words.exit.i.i.i

cnnc_new_words.exit.i.i.i:                        ; preds = %B54.i.i.i.i.i, %B426.i.i.i
  %.10.i.i.i.i.i = ptrtoint ptr %.9.i.i.i.i.i119 to i64
  %.29.i.i.i.i.i121 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !492
  store i64 %.29.i.i.i.i.i121, ptr %.9.i.i.i.i.i119, align 8, !noalias !492
  store i64 %.10.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !492
  %.42.i.i.i.i.i122 = add nsw i64 %.10.i.i.i.i.i, 8
  %.11.i.i.i.i123 = inttoptr i64 %.42.i.i.i.i.i122 to ptr
  %.12.i.i5.i.i = call i32 @stat(ptr nonnull %.9.i.i1.i.i, ptr %.11.i.i.i.i123), !noalias !489
  %.14.i.i.i.i124 = icmp eq i32 %.12.i.i5.i.i, 0
  br i1 %.14.i.i.i.i124, label %B88.i.i6.i.i, label %B540.i.i.i

B88.i.i6.i.i:                                     ; preds = %cnnc_new_words.exit.i.i.i
  %.18.i.i7.i.i = add i64 %.10.i.i.i.i.i, 32
  %.19.i.i.i.i168 = inttoptr i64 %.18.i.i7.i.i to ptr
  %.20.i.i.i.i169 = load i64, ptr %.19.i.i.i.i168, align 8, !noalias !489
  %.23.i.i.i.i170 = and i64 %.20.i.i.i.i169, 61440
  %.24.not.i.i.i.i = icmp eq i64 %.23.i.i.i.i170, 32768
  br i1 %.24.not.i.i.i.i, label %B540.i.i.i, label %B464.i.i.i

B464.i.i.i:                                       ; preds = %B88.i.i6.i.i
  %.210.i.i.i = call i32 (ptr, i32, ...) @open(ptr nonnull %.9.i.i1.i.i, i32 524289) #3, !noalias !477
  %.211.i.i.i = sext i32 %.210.i.i.i to i64
  store i64 %.211.i.i.i, ptr %.175.i.i.i, align 8, !noalias !477
  br label %B1076.i.i.i

B540.i.i.i:                                       ; preds = %B88.i.i6.i.i, %cnnc_new_words.exit.i.i.i
  %.9.i.i8.i.i125 = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !477
  %.15.i.i9.i.i = icmp eq ptr %.9.i.i8.i.i125, null
  br i1 %.15.i.i9.i.i, label %B54.i.i13.i.i, label %cnnc_new_words.exit14.i.i

B54.i.i13.i.i:                                    ; preds = %B540.i.i.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !495
  br label %cnnc_new_words.exit14.i.i

cnnc_new_words.exit14.i.i:                        ; preds = %B54.i.i13.i.i, %B540.i.i.i
  %.10.i.i10.i.i = ptrtoint ptr %.9.i.i8.i.i125 to i64
  %.29.i.i11.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !495
  store i64 %.29.i.i11.i.i, ptr %.9.i.i8.i.i125, align 8, !noalias !495
  store i64 %.10.i.i10.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !495
  %.42.i.i12.i.i = add nsw i64 %.10.i.i10.i.i, 8
  %.222.i.i.i = inttoptr i64 %.42.i.i12.i.i to ptr
  %.223.i.i.i = call ptr @realpath(ptr nonnull %.9.i.i1.i.i, ptr %.222.i.i.i), !noalias !477
  %.229.not.i.i.i = icmp eq ptr %.223.i.i.i, null
  br i1 %.229.not.i.i.i, label %cnnc_new_words.exit14.B654.i_crit_edge.i.i, label %B620.i.i.i

cnnc_new_words.exit14.B654.i_crit_edge.i.i:       ; preds = %cnnc_new_words.exit14.i.i
  %.248.i.pre.i.i = load i64, ptr %.190.i.i.i117, align 8, !noalias !477
  %57 = inttoptr i64 %.248.i.pre.i.i to ptr
  br label %B654.i.i.i

B620.i.i.i:                                       ; preds = %cnnc_new_words.exit14.i.i
  %.224.i.i.i = ptrtoint ptr %.223.i.i.i to i64
  store i64 %.224.i.i.i, ptr %.190.i.i.i117, align 8, !noalias !477
  br label %B654.i.i.i

B654.i.i.i:                                       ; preds = %B620.i.i.i, %cnnc_new_words.exit14.B654.i_crit_edge.i.i
  %.248.i.i.i = phi ptr [ %57, %cnnc_new_words.exit14.B654.i_crit_edge.i.i ], [ %.223.i.i.i, %B620.i.i.i ]
  %.250.i.i.i = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.248.i.i.i), !noalias !477
  %.251.i.i.i = add nsw i64 %.250.i.i.i, 32
  %.252.i.i.i = ashr i64 %.251.i.i.i, 3
  %.8.i.i15.i.i = add nsw i64 %.252.i.i.i, 2
  %.9.i.i16.i.i = call ptr @calloc(i64 %.8.i.i15.i.i, i64 8), !noalias !477
  %.15.i.i17.i.i = icmp eq ptr %.9.i.i16.i.i, null
  br i1 %.15.i.i17.i.i, label %B54.i.i21.i.i, label %cnnc_new_words.exit23.i.i

B54.i.i21.i.i:                                    ; preds = %B654.i.i.i
  %.253.i.i.i = and i64 %.251.i.i.i, -8
  %.18.i.i22.i.i = add i64 %.253.i.i.i, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i22.i.i), !noalias !498
  br label %cnnc_new_words.exit23.i.i

cnnc_new_words.exit23.i.i:                        ; preds = %B54.i.i21.i.i, %B654.i.i.i
  %.10.i.i18.i.i = ptrtoint ptr %.9.i.i16.i.i to i64
  %.29.i.i19.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !498
  store i64 %.29.i.i19.i.i, ptr %.9.i.i16.i.i, align 8, !noalias !498
  store i64 %.10.i.i18.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !498
  %.42.i.i20.i.i = add nsw i64 %.10.i.i18.i.i, 8
  %.261.i.i.i = load i64, ptr %.190.i.i.i117, align 8, !noalias !477
  %.262.i.i.i = call i32 @getpid() #3, !noalias !477
  %.263.i.i.i = sext i32 %.262.i.i.i to i64
  %.264.i.i.i = inttoptr i64 %.42.i.i20.i.i to ptr
  %.266.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %.264.i.i.i, i64 %.251.i.i.i, ptr nonnull @text.409, i64 %.261.i.i.i, i64 %.263.i.i.i), !noalias !477
  %.271.i.i.i = add i64 %58, %.30.i.i.i
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  store i64 %.42.i.i20.i.i, ptr %.272.i.i.i, align 8, !noalias !477
  %.276.i.i.i = call i32 (ptr, i32, ...) @open(ptr %.264.i.i.i, i32 524481, i64 438) #3, !noalias !477
  %.277.i.i.i = sext i32 %.276.i.i.i to i64
  store i64 %.277.i.i.i, ptr %.175.i.i.i, align 8, !noalias !477
  %.290.i.i.i = icmp slt i32 %.276.i.i.i, 0
  br i1 %.290.i.i.i, label %B1042.i.i.i, label %B1151.i.i.i

B1042.i.i.i:                                      ; preds = %cnnc_new_words.exit23.i.i
  store i64 0, ptr %.272.i.i.i, align 8, !noalias !477
  %.304.i.pr.i.i = load i64, ptr %.175.i.i.i, align 8, !noalias !477
  br label %B1076.i.i.i

B1076.i.i.i:                                      ; preds = %B1042.i.i.i, %B464.i.i.i
  %.304.i.i.i167 = phi i64 [ %.304.i.pr.i.i, %B1042.i.i.i ], [ %.211.i.i.i, %B464.i.i.i ]
  %.307.i.i.i = icmp slt i64 %.304.i.i.i167, 0
  br i1 %.307.i.i.i, label %B1116.i.i.i, label %B1151.i.i.i

B1116.i.i.i:                                      ; preds = %B1076.i.i.i
  call fastcc void @cnnc_unwritable(i64 %.167.i.i.i114), !noalias !477
  br label %B1151.i.i.i

B1151.i.i.i:                                      ; preds = %B222.if.i.i.i, %B1116.i.i.i, %B1076.i.i.i, %cnnc_new_words.exit23.i.i, %B378.i.i.i
  %exitcond.not.i.i126 = icmp eq i64 %.27.i.i99, %.134.i.i.i112
  br i1 %exitcond.not.i.i126, label %cnnc_open_outputs.exit.i, label %B222.if.i.i.i

B222.if.i.i.i:                                    ; preds = %B1151.i.i.i, %B222.if.i.i.preheader.i
  %.62.i.032.i.i = phi i64 [ %.134.i.i.i112, %B1151.i.i.i ], [ 0, %B222.if.i.i.preheader.i ]
  %.134.i.i.i112 = add nuw nsw i64 %.62.i.032.i.i, 1
  %58 = shl i64 %.62.i.032.i.i, 3
  %.165.i.i.i113 = add i64 %.39.i.i, %58
  %.166.i.i.i = inttoptr i64 %.165.i.i.i113 to ptr
  %.167.i.i.i114 = load i64, ptr %.166.i.i.i, align 8, !noalias !477
  %.174.i.i.i = add i64 %58, %.21.i.i.i
  %.175.i.i.i = inttoptr i64 %.174.i.i.i to ptr
  store i64 -1, ptr %.175.i.i.i, align 8, !noalias !477
  %.178.i.i.i115 = icmp eq i64 %.167.i.i.i114, 0
  br i1 %.178.i.i.i115, label %B1151.i.i.i, label %B306.i.i.i

cnnc_open_outputs.exit.i:                         ; preds = %B1151.i.i.i, %cnnc_new_words.exit.i.i104
  %.9.i.i1.i127 = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !474
  %.15.i.i.i128 = icmp eq ptr %.9.i.i1.i127, null
  br i1 %.15.i.i.i128, label %B54.i.i.i166, label %cnnc_new_words.exit.i129

B54.i.i.i166:                                     ; preds = %cnnc_open_outputs.exit.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !501
  br label %cnnc_new_words.exit.i129

cnnc_new_words.exit.i129:                         ; preds = %B54.i.i.i166, %cnnc_open_outputs.exit.i
  %.10.i.i.i130 = ptrtoint ptr %.9.i.i1.i127 to i64
  %.29.i.i.i131 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !501
  store i64 %.29.i.i.i131, ptr %.9.i.i1.i127, align 8, !noalias !501
  store i64 %.10.i.i.i130, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !501
  %.42.i.i.i132 = add nsw i64 %.10.i.i.i130, 8
  %.53.i.i = add i64 %.10.i.i.i, 32
  %.54.i.i133 = inttoptr i64 %.53.i.i to ptr
  store i64 %.42.i.i.i.i107, ptr %.54.i.i133, align 8, !noalias !474
  %.11.i.i.i134 = load i64, ptr %.17.i.i.i108, align 8, !noalias !504
  %spec.select.i.i135 = call i64 @llvm.smax.i64(i64 %.11.i.i.i134, i64 0)
  br label %B72.i.i.i

B72.i.i.i:                                        ; preds = %B72.if.i.i.i, %cnnc_new_words.exit.i129
  %.35.i.0.i.i = phi i64 [ 0, %cnnc_new_words.exit.i129 ], [ %.106.i.i.i, %B72.if.i.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %.35.i.0.i.i, %spec.select.i.i135
  br i1 %exitcond.not.i3.i, label %cnnc_stdout_is_taken.exit.i, label %B72.if.i.i.i

B72.if.i.i.i:                                     ; preds = %B72.i.i.i
  %.106.i.i.i = add nuw i64 %.35.i.0.i.i, 1
  %59 = shl i64 %.35.i.0.i.i, 3
  %.134.i.i4.i = add i64 %59, %.21.i.i.i
  %.135.i.i.i136 = inttoptr i64 %.134.i.i4.i to ptr
  %.136.i.i.i = load i64, ptr %.135.i.i.i136, align 8, !noalias !504
  %.137.i.i.i = icmp eq i64 %.136.i.i.i, 1
  br i1 %.137.i.i.i, label %cnnc_stdout_is_taken.exit.i, label %B72.i.i.i

cnnc_stdout_is_taken.exit.i:                      ; preds = %B72.if.i.i.i, %B72.i.i.i
  %60 = phi i64 [ 1, %B72.i.i.i ], [ 2, %B72.if.i.i.i ]
  %.81.i.i = add i64 %.10.i.i.i, 56
  %.82.i.i = inttoptr i64 %.81.i.i to ptr
  store i64 %60, ptr %.82.i.i, align 8, !noalias !474
  %.94.i.i = add i64 %.16.i.i97, 16
  %.95.i.i = inttoptr i64 %.94.i.i to ptr
  %.96.i.i = load i64, ptr %.95.i.i, align 8, !noalias !474
  %.99.i.i = icmp eq i64 %.96.i.i, 1
  %brmerge.i137 = or i1 %.121.i30.not.i.i, %.99.i.i
  br i1 %brmerge.i137, label %cnnc_begin_outputs.exit, label %B512.if.i.lr.ph.i

B512.if.i.lr.ph.i:                                ; preds = %cnnc_stdout_is_taken.exit.i
  %.7.i.i.i.i138 = add i64 %.11.i.i94, 104
  %.8.i.i.i20.i = inttoptr i64 %.7.i.i.i.i138 to ptr
  %.29.i.i6.i = add nsw i64 %.10.i.i.i130, 18
  %.61.i.i.i140 = inttoptr i64 %.29.i.i6.i to ptr
  %.125.i.i.i = inttoptr i64 %.42.i.i.i132 to ptr
  %.136.i.i8.i = add i64 %.10.i.i.i130, 14
  %.137.i.i9.i = inttoptr i64 %.136.i.i8.i to ptr
  %.141.i.i.i141 = add i64 %.10.i.i.i130, 15
  %.142.i.i.i142 = inttoptr i64 %.141.i.i.i141 to ptr
  %.147.i.i.i143 = add i64 %.10.i.i.i130, 16
  %.148.i.i.i144 = inttoptr i64 %.147.i.i.i143 to ptr
  %.153.i.i.i145 = add i64 %.10.i.i.i130, 17
  %.154.i.i.i = inttoptr i64 %.153.i.i.i145 to ptr
  br label %B512.if.i.i

B804.i.i.thread:                                  ; preds = %B512.if.i.i
  %.281.i.i = add i64 %.13.i.i.i.i146, 80
  %.282.i.i = inttoptr i64 %.281.i.i to ptr
  %.283.i.i = load i64, ptr %.282.i.i, align 8, !noalias !474
  %.285.i.i = add nsw i64 %.283.i.i, %.11.i.i94
  %.18.i.i.i152342 = add i64 %.13.i.i.i.i146, 16
  %.19.i.i.i153343 = inttoptr i64 %.18.i.i.i152342 to ptr
  %.20.i.i.i344 = load i64, ptr %.19.i.i.i153343, align 8, !noalias !507
  %.21.i.i5.i345 = add nsw i64 %.20.i.i.i344, %.11.i.i94
  br label %B242.i.i.i

B804.i.i:                                         ; preds = %B512.if.i.i
  %.245.i.i147 = load i64, ptr %.239.i.i, align 8, !noalias !474
  %.18.i.i.i152 = add i64 %.13.i.i.i.i146, 16
  %.19.i.i.i153 = inttoptr i64 %.18.i.i.i152 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i153, align 8, !noalias !507
  %.21.i.i5.i = add nsw i64 %.20.i.i.i, %.11.i.i94
  %.37.i.i.i = icmp eq i64 %.36.i.i.pr.i.pre, 0
  br i1 %.37.i.i.i, label %B170.i.i.i, label %B242.i.i.i

B170.i.i.i:                                       ; preds = %B804.i.i
  %.48.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i140, i64 4096, ptr nonnull @text.419, i64 %.21.i.i5.i), !noalias !507
  br label %B316.i.i.i

B242.i.i.i:                                       ; preds = %B804.i.i.thread, %B804.i.i
  %.21.i.i5.i348 = phi i64 [ %.21.i.i5.i345, %B804.i.i.thread ], [ %.21.i.i5.i, %B804.i.i ]
  %rows.2.1.i.i347.in.in = phi i64 [ %.285.i.i, %B804.i.i.thread ], [ %.245.i.i147, %B804.i.i ]
  %rows.2.1.i.i347.in = inttoptr i64 %rows.2.1.i.i347.in.in to ptr
  %rows.2.1.i.i347 = load i64, ptr %rows.2.1.i.i347.in, align 8, !noalias !474
  %.13.i.i.i154 = add i64 %.13.i.i.i.i146, 32
  %.14.i.i.i155 = inttoptr i64 %.13.i.i.i154 to ptr
  %.15.i.i7.i = load i64, ptr %.14.i.i.i155, align 8, !noalias !507
  %.16.i.i.i156 = add nsw i64 %.15.i.i7.i, %.11.i.i94
  %.63.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i140, i64 4096, ptr nonnull @text.1.420, i64 %.21.i.i5.i348, i64 %rows.2.1.i.i347, i64 %.16.i.i.i156), !noalias !507
  br label %B316.i.i.i

B316.i.i.i:                                       ; preds = %B242.i.i.i, %B170.i.i.i
  %length.4.0.in.i.i.i = phi i32 [ %.48.i.i.i, %B170.i.i.i ], [ %.63.i.i.i, %B242.i.i.i ]
  %length.4.0.i.i.i = sext i32 %length.4.0.in.i.i.i to i64
  %61 = and i32 %length.4.0.in.i.i.i, 63
  %.89.not.i.i.i = icmp eq i32 %61, 53
  br i1 %.89.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

B372.i.i.i:                                       ; preds = %B316.i.i.i, %B372.i.i.i
  %length.5.0.i.i.i = phi i64 [ %.98.i.i.i, %B372.i.i.i ], [ %length.4.0.i.i.i, %B316.i.i.i ]
  %.94.i.i.i157 = add i64 %length.5.0.i.i.i, %.29.i.i6.i
  %.95.i.i.i158 = inttoptr i64 %.94.i.i.i157 to ptr
  store i8 32, ptr %.95.i.i.i158, align 1, !noalias !507
  %.98.i.i.i = add nsw i64 %length.5.0.i.i.i, 1
  %62 = and i64 %length.5.0.i.i.i, 63
  %.107.not.i.i.i = icmp eq i64 %62, 52
  br i1 %.107.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

cnnc_npy_begin.exit.i:                            ; preds = %B372.i.i.i, %B316.i.i.i
  %length.6.1.i.i.i = phi i64 [ %length.4.0.i.i.i, %B316.i.i.i ], [ %.98.i.i.i, %B372.i.i.i ]
  %.114.i.i.i = add i64 %length.6.1.i.i.i, %.29.i.i6.i
  %.115.i.i.i159 = inttoptr i64 %.114.i.i.i to ptr
  store i8 10, ptr %.115.i.i.i159, align 1, !noalias !507
  %.120.i.i.i160 = add nsw i64 %length.6.1.i.i.i, 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %.125.i.i.i, ptr noundef nonnull align 1 dereferenceable(6) @text.2.421, i64 6, i1 false), !noalias !507
  store i8 -109, ptr %.125.i.i.i, align 1, !noalias !507
  store i8 1, ptr %.137.i.i9.i, align 1, !noalias !507
  store i8 0, ptr %.142.i.i.i142, align 1, !noalias !507
  %.146.i.i.i = trunc i64 %.120.i.i.i160 to i8
  store i8 %.146.i.i.i, ptr %.148.i.i.i144, align 1, !noalias !507
  %.150.i.i.i = lshr i64 %.120.i.i.i160, 8
  %.152.i.i.i161 = trunc i64 %.150.i.i.i to i8
  store i8 %.152.i.i.i161, ptr %.154.i.i.i, align 1, !noalias !507
  %.158.i.i.i = add nsw i64 %length.6.1.i.i.i, 11
  %.22.i.i.i = shl i64 %.139.i.028.i, 3
  %.25.i.i10.i = add i64 %.22.i.i.i, %.21.i.i.i
  %.26.i.i.i162 = inttoptr i64 %.25.i.i10.i to ptr
  %.27.i.i11.i = load i64, ptr %.26.i.i.i162, align 8, !noalias !510
  %.38.i.i.i = icmp sgt i64 %.27.i.i11.i, -1
  %.46.i.i12.i = icmp sgt i64 %length.6.1.i.i.i, -11
  %or.cond.i.i = and i1 %.46.i.i12.i, %.38.i.i.i
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %cnnc_npy_begin.exit.i
  %.20.i.i14.i = load i64, ptr %.17.i.i.i108, align 8, !noalias !510
  %.60.i.i.i = trunc i64 %.27.i.i11.i to i32
  %.72.i.i.i164 = add i64 %.20.i.i14.i, %.210.i.i
  %.74.i.i.i = shl i64 %.72.i.i.i164, 3
  %.75.i.i.i = add i64 %.74.i.i.i, %.42.i.i.i.i107
  %.76.i.i.i = inttoptr i64 %.75.i.i.i to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.82.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i = add nsw i64 %written.2.0.i.i.i, %.42.i.i.i132
  %.58.i.i.i = sub nsw i64 %.158.i.i.i, %written.2.0.i.i.i
  %.61.i.i15.i = inttoptr i64 %.55.i.i.i to ptr
  %.62.i.i.i165 = call i64 @write(i32 %.60.i.i.i, ptr %.61.i.i15.i, i64 %.58.i.i.i) #3, !noalias !510
  %.67.i.i.i = icmp slt i64 %.62.i.i.i165, 0
  br i1 %.67.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.77.i.i.i = load i64, ptr %.76.i.i.i, align 8, !noalias !510
  call fastcc void @cnnc_unwritable(i64 %.77.i.i.i), !noalias !510
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.82.i.i.i = add nsw i64 %.62.i.i.i165, %written.2.0.i.i.i
  %.98.i.i16.i = icmp slt i64 %.82.i.i.i, %.158.i.i.i
  br i1 %.98.i.i16.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %cnnc_npy_begin.exit.i
  %exitcond.not.i163 = icmp eq i64 %.210.i.i, %.27.i.i99
  br i1 %exitcond.not.i163, label %cnnc_begin_outputs.exit, label %B512.if.i.i

B512.if.i.i:                                      ; preds = %cnnc_write.exit.i, %B512.if.i.lr.ph.i
  %.139.i.028.i = phi i64 [ 0, %B512.if.i.lr.ph.i ], [ %.210.i.i, %cnnc_write.exit.i ]
  %.210.i.i = add nuw nsw i64 %.139.i.028.i, 1
  %.9.i.i18.i = load i64, ptr %.34.i.i, align 8, !noalias !513
  %.10.i.i19.i = add nsw i64 %.9.i.i18.i, %.139.i.028.i
  %.9.i.i.i21.i = load i64, ptr %.8.i.i.i20.i, align 8, !noalias !516
  %.12.i.i.i22.i = shl nsw i64 %.10.i.i19.i, 7
  %.10.i.i.i23.i = add i64 %.9.i.i.i21.i, %.11.i.i94
  %.13.i.i.i.i146 = add i64 %.10.i.i.i23.i, %.12.i.i.i22.i
  %.262.i.i148 = add i64 %.13.i.i.i.i146, 64
  %.263.i.i = inttoptr i64 %.262.i.i148 to ptr
  %.264.i.i = load i64, ptr %.263.i.i, align 8, !noalias !474
  %.265.i.i149 = icmp eq i64 %.264.i.i, 0
  %.274.i.i = add i64 %.13.i.i.i.i146, 40
  %.275.i.i150 = inttoptr i64 %.274.i.i to ptr
  %.36.i.i.pr.i.pre = load i64, ptr %.275.i.i150, align 8, !noalias !507
  %.277.i.i = icmp sgt i64 %.36.i.i.pr.i.pre, 0
  %or.cond = select i1 %.265.i.i149, i1 %.277.i.i, i1 false
  br i1 %or.cond, label %B804.i.i.thread, label %B804.i.i

cnnc_begin_outputs.exit:                          ; preds = %cnnc_write.exit.i, %cnnc_stdout_is_taken.exit.i
  %.11.i.i181 = load i64, ptr %.227.i.i, align 8, !noalias !519
  %.16.i.i183 = load i64, ptr %.221.i.i, align 8, !noalias !519
  %.18.i.i184 = add i64 %.16.i.i183, 80
  %.19.i.i185 = inttoptr i64 %.18.i.i184 to ptr
  %.20.i.i = load i64, ptr %.19.i.i185, align 8, !noalias !519
  %.22.i.i186 = call i64 @llvm.smax.i64(i64 %.20.i.i, i64 1)
  %.30.i.i = load i64, ptr %.239.i.i, align 8, !noalias !519
  %.33.i.i188 = inttoptr i64 %.30.i.i to ptr
  %.34.i.i189 = load i64, ptr %.33.i.i188, align 8, !noalias !519
  %.36.i.i190 = add i64 %.11.i.i181, 24
  %.37.i.i191 = inttoptr i64 %.36.i.i190 to ptr
  %.38.i.i = load i64, ptr %.37.i.i191, align 8, !noalias !519
  %.47.i.i = call i64 @llvm.smax.i64(i64 %.38.i.i, i64 1)
  %.8.i.i.i192 = add nuw nsw i64 %.47.i.i, 1
  %.9.i.i.i193 = call ptr @calloc(i64 %.8.i.i.i192, i64 8), !noalias !519
  %.15.i.i.i194 = icmp eq ptr %.9.i.i.i193, null
  br i1 %.15.i.i.i194, label %B54.i.i.i252, label %cnnc_new_words.exit.i195

B54.i.i.i252:                                     ; preds = %cnnc_begin_outputs.exit
  %.18.i.i.i253 = shl nsw i64 %.47.i.i, 3
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i253), !noalias !522
  br label %cnnc_new_words.exit.i195

cnnc_new_words.exit.i195:                         ; preds = %B54.i.i.i252, %cnnc_begin_outputs.exit
  %.10.i.i.i196 = ptrtoint ptr %.9.i.i.i193 to i64
  %.29.i.i.i197 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !522
  store i64 %.29.i.i.i197, ptr %.9.i.i.i193, align 8, !noalias !522
  store i64 %.10.i.i.i196, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !522
  %.42.i.i.i198 = add nsw i64 %.10.i.i.i196, 8
  %.56.i.i = load i64, ptr %.82.i.i, align 8, !noalias !519
  %.58.i.i = add i64 %.11.i.i181, 8
  %.59.i.i = inttoptr i64 %.58.i.i to ptr
  %.60.i.i = load i64, ptr %.59.i.i, align 8, !noalias !519
  %.62.i.i = add i64 %.11.i.i181, 40
  %.63.i.i200 = inttoptr i64 %.62.i.i to ptr
  %.64.i.i = load i64, ptr %.63.i.i200, align 8, !noalias !519
  %.75.i.i = icmp eq i64 %.60.i.i, 1
  br i1 %.75.i.i, label %B472.i.i, label %B596.i.i

B472.i.i:                                         ; preds = %cnnc_new_words.exit.i195
  %.79.i.i248 = trunc i64 %.56.i.i to i32
  %.81.i.i249 = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i248, ptr nonnull @text.81) #3, !noalias !519
  %.86.i.i250 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %63 = lshr i32 %.81.i.i249, 31
  %.87.i.i251 = zext nneg i32 %63 to i64
  %.88.i.i = or i64 %.86.i.i250, %.87.i.i251
  store i64 %.88.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %.91.i.i = icmp sgt i64 %.64.i.i, 0
  br i1 %.91.i.i, label %B540.i.i, label %B596.i.i

B540.i.i:                                         ; preds = %B472.i.i
  %.97.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i248, ptr nonnull @text.1.82) #3, !noalias !519
  %.102.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %64 = lshr i32 %.97.i.i, 31
  %.103.i.i = zext nneg i32 %64 to i64
  %.104.i.i = or i64 %.102.i.i, %.103.i.i
  store i64 %.104.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  br label %B596.i.i

B596.i.i:                                         ; preds = %B540.i.i, %B472.i.i, %cnnc_new_words.exit.i195
  %.108.i.i = icmp sgt i64 %.34.i.i189, 0
  br i1 %.108.i.i, label %B608.i.i, label %B702.i.i

B608.i.i:                                         ; preds = %B596.i.i
  %65 = call i64 @llvm.umin.i64(i64 %.22.i.i186, i64 %.34.i.i189)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 0, i64 %65, i64 %.42.i.i.i198, i64 %.47.i.i), !noalias !519
  br label %B702.i.i

B702.i.i:                                         ; preds = %B608.i.i, %B596.i.i
  %.9.i.i1.i201 = call dereferenceable_or_null(16) ptr @calloc(i64 2, i64 8), !noalias !519
  %.15.i.i2.i202 = icmp eq ptr %.9.i.i1.i201, null
  br i1 %.15.i.i2.i202, label %B54.i.i6.i247, label %cnnc_new_words.exit7.i203

B54.i.i6.i247:                                    ; preds = %B702.i.i
  call fastcc void @cnnc_no_memory(i64 8), !noalias !525
  br label %cnnc_new_words.exit7.i203

cnnc_new_words.exit7.i203:                        ; preds = %B54.i.i6.i247, %B702.i.i
  %.10.i.i3.i204 = ptrtoint ptr %.9.i.i1.i201 to i64
  %.29.i.i4.i205 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !525
  store i64 %.29.i.i4.i205, ptr %.9.i.i1.i201, align 8, !noalias !525
  store i64 %.10.i.i3.i204, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !525
  %.42.i.i5.i206 = add nsw i64 %.10.i.i3.i204, 8
  %.127.i.i = add nsw i64 %.22.i.i186, -1
  %.128.i.i207 = add i64 %.127.i.i, %.34.i.i189
  %.130.i.i = udiv i64 %.128.i.i207, %.22.i.i186
  %.167.i.i = add i64 %.130.i.i, -1
  %.212.i8.not.i = icmp slt i64 %.167.i.i, 1
  br i1 %.212.i8.not.i, label %B892.i.i, label %B804.if.i.i

B892.i.i:                                         ; preds = %B804.if.i.i, %cnnc_new_words.exit7.i203
  %.273.i.i210 = icmp sgt i64 %.64.i.i, 0
  %or.cond.i.i211 = select i1 %.75.i.i, i1 %.273.i.i210, i1 false
  br i1 %or.cond.i.i211, label %B972.i.i, label %B972.i.thread.i

B972.i.i:                                         ; preds = %B892.i.i
  %.277.i.i245 = trunc i64 %.56.i.i to i32
  %.279.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i245, ptr nonnull @text.2.83) #3, !noalias !519
  %.284.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %66 = lshr i32 %.279.i.i, 31
  %.285.i.i246 = zext nneg i32 %66 to i64
  %.286.i.i = or i64 %.284.i.i, %.285.i.i246
  store i64 %.286.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %.290.i.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i.i = and i1 %.108.i.i, %.290.i.i
  br i1 %or.cond1.i.i, label %B1020.i.i, label %B1154.i.i

B972.i.thread.i:                                  ; preds = %B892.i.i
  %.290.i11.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i12.i = and i1 %.108.i.i, %.290.i11.i
  br i1 %or.cond1.i12.i, label %B38.if.i.i.i212.preheader, label %B1142.i.i

B38.if.i.i.i212.preheader:                        ; preds = %B1020.i.i, %B972.i.thread.i
  br label %B38.if.i.i.i212

B1020.i.i:                                        ; preds = %B972.i.i
  %.307.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i245, ptr nonnull @text.3.84) #3, !noalias !519
  %.312.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %67 = lshr i32 %.307.i.i, 31
  %.313.i.i = zext nneg i32 %67 to i64
  %.314.i.i = or i64 %.312.i.i, %.313.i.i
  store i64 %.314.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  br label %B38.if.i.i.i212.preheader

B82.i.i.i:                                        ; preds = %B38.if.i.i.i212
  %68 = call i64 @llvm.umin.i64(i64 %.22.i.i186, i64 %.34.i.i189)
  %.160.i.i.i217 = mul nuw nsw i64 %68, 10000000000
  %.163.i.i.i = udiv i64 %.148.i.i.i215, %.38.i.i
  %.166.i.i.i218 = add nsw i64 %.163.i.i.i, 1
  %.167.i.i.i219 = udiv i64 %.160.i.i.i217, %.166.i.i.i218
  %.11.i.i.i.i220 = lshr i64 %.38.i.i, 1
  %.15.not.i.i.i.i = icmp eq i64 %.11.i.i.i.i220, 0
  br i1 %.15.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B26.i.i.i.i:                                      ; preds = %B82.i.i.i, %B328.i.i.i.i
  %gap.2.0.i.i.i.i = phi i64 [ %.259.i.i.i.i231, %B328.i.i.i.i ], [ %.11.i.i.i.i220, %B82.i.i.i ]
  %.58.i.i.i.i221 = sub nsw i64 %.38.i.i, %gap.2.0.i.i.i.i
  %.103.i1.not.i.i.i = icmp slt i64 %.58.i.i.i.i221, 1
  br i1 %.103.i1.not.i.i.i, label %B328.i.i.i.i, label %B58.if.i.i.i.i

B110.i.i.i.i:                                     ; preds = %B58.if.i.i.i.i
  %.169.i.i.i.i226 = sub nuw nsw i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  %.173.i.i.i.i227 = shl i64 %.169.i.i.i.i226, 3
  %.174.i.i.i.i228 = add i64 %.173.i.i.i.i227, %.42.i.i.i198
  %.175.i.i.i.i = inttoptr i64 %.174.i.i.i.i228 to ptr
  %.176.i.i.i.i = load i64, ptr %.175.i.i.i.i, align 8, !noalias !528
  %.178.i.i.i.i229 = icmp sgt i64 %.176.i.i.i.i, %.145.i.i.i.i
  br i1 %.178.i.i.i.i229, label %B156.i.i.i.i, label %B292.i.i.i.i

B156.i.i.i.i:                                     ; preds = %B110.i.i.i.i, %B246.i.i.i.i
  %j.2.2.i.i.i.i = phi i64 [ %.185.i.i.i.i, %B246.i.i.i.i ], [ %.45.i.03.i.i.i, %B110.i.i.i.i ]
  %.185.i.i.i.i = sub nsw i64 %j.2.2.i.i.i.i, %gap.2.0.i.i.i.i
  %.187.i.i.i.i = shl i64 %.185.i.i.i.i, 3
  %.188.i.i.i.i = add i64 %.187.i.i.i.i, %.42.i.i.i198
  %.189.i.i.i.i = inttoptr i64 %.188.i.i.i.i to ptr
  %.190.i.i.i.i = load i64, ptr %.189.i.i.i.i, align 8, !noalias !528
  %.193.i.i.i.i = shl i64 %j.2.2.i.i.i.i, 3
  %.194.i.i.i.i = add i64 %.193.i.i.i.i, %.42.i.i.i198
  %.195.i.i.i.i = inttoptr i64 %.194.i.i.i.i to ptr
  store i64 %.190.i.i.i.i, ptr %.195.i.i.i.i, align 8, !noalias !528
  %.210.not.i.i.i.i = icmp slt i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.210.not.i.i.i.i, label %B292.i.i.i.i, label %B246.i.i.i.i

B246.i.i.i.i:                                     ; preds = %B156.i.i.i.i
  %.220.i.i.i.i = sub nsw i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  %.224.i.i.i.i = shl i64 %.220.i.i.i.i, 3
  %.225.i.i.i.i244 = add i64 %.224.i.i.i.i, %.42.i.i.i198
  %.226.i.i.i.i = inttoptr i64 %.225.i.i.i.i244 to ptr
  %.227.i.i.i.i = load i64, ptr %.226.i.i.i.i, align 8, !noalias !528
  %.229.i.i.i.i = icmp sgt i64 %.227.i.i.i.i, %.145.i.i.i.i
  br i1 %.229.i.i.i.i, label %B156.i.i.i.i, label %B292.i.i.i.i

B292.i.i.i.i:                                     ; preds = %B246.i.i.i.i, %B156.i.i.i.i, %B58.if.i.i.i.i, %B110.i.i.i.i
  %.247.i.pre-phi.i.i.i = phi ptr [ %.144.i.i.i.i225, %B110.i.i.i.i ], [ %.144.i.i.i.i225, %B58.if.i.i.i.i ], [ %.189.i.i.i.i, %B156.i.i.i.i ], [ %.189.i.i.i.i, %B246.i.i.i.i ]
  store i64 %.145.i.i.i.i, ptr %.247.i.pre-phi.i.i.i, align 8, !noalias !528
  %.103.i.i.i.i230 = icmp sgt i64 %.48.i.02.i.i.i, 1
  br i1 %.103.i.i.i.i230, label %B58.if.i.i.i.i, label %B328.i.i.i.i

B328.i.i.i.i:                                     ; preds = %B292.i.i.i.i, %B26.i.i.i.i
  %.259.i.i.i.i231 = lshr i64 %gap.2.0.i.i.i.i, 1
  %.262.not.i.i.i.i = icmp eq i64 %.259.i.i.i.i231, 0
  br i1 %.262.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B58.if.i.i.i.i:                                   ; preds = %B26.i.i.i.i, %B292.i.i.i.i
  %.45.i.03.i.i.i = phi i64 [ %.116.i.i.i.i222, %B292.i.i.i.i ], [ %gap.2.0.i.i.i.i, %B26.i.i.i.i ]
  %.48.i.02.i.i.i = phi i64 [ %.112.i.i.i.i, %B292.i.i.i.i ], [ %.58.i.i.i.i221, %B26.i.i.i.i ]
  %.112.i.i.i.i = add nsw i64 %.48.i.02.i.i.i, -1
  %.116.i.i.i.i222 = add nuw i64 %.45.i.03.i.i.i, 1
  %.142.i.i.i.i223 = shl i64 %.45.i.03.i.i.i, 3
  %.143.i.i.i.i224 = add i64 %.142.i.i.i.i223, %.42.i.i.i198
  %.144.i.i.i.i225 = inttoptr i64 %.143.i.i.i.i224 to ptr
  %.145.i.i.i.i = load i64, ptr %.144.i.i.i.i225, align 8, !noalias !528
  %.158.not.i.i.i.i = icmp slt i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.158.not.i.i.i.i, label %B292.i.i.i.i, label %B110.i.i.i.i

cnnc_sort.exit.i.i:                               ; preds = %B328.i.i.i.i, %B82.i.i.i
  %.177.i.i.i = inttoptr i64 %.42.i.i.i198 to ptr
  %.178.i.i.i232 = load i64, ptr %.177.i.i.i, align 8, !noalias !533
  %.7.i.i.i.i233 = mul nuw nsw i64 %.38.i.i, 50
  %.8.i.i.i.i234 = add nuw nsw i64 %.7.i.i.i.i233, 99
  %.9.i.i.i.i235 = udiv i64 %.8.i.i.i.i234, 100
  %.10.i.i.i.i236 = shl nuw nsw i64 %.9.i.i.i.i235, 3
  %.12.i.i.i.i237 = add i64 %.10.i.i.i.i236, %.10.i.i.i196
  %.13.i.i.i.i238 = inttoptr i64 %.12.i.i.i.i237 to ptr
  %.14.i.i.i.i239 = load i64, ptr %.13.i.i.i.i238, align 8, !noalias !534
  %.7.i.i2.i.i = mul nuw nsw i64 %.38.i.i, 90
  %.8.i.i3.i.i = add nuw nsw i64 %.7.i.i2.i.i, 99
  %.9.i.i4.i.i = udiv i64 %.8.i.i3.i.i, 100
  %.10.i.i5.i.i = shl nuw nsw i64 %.9.i.i4.i.i, 3
  %.12.i.i7.i.i = add i64 %.10.i.i5.i.i, %.10.i.i.i196
  %.13.i.i8.i.i = inttoptr i64 %.12.i.i7.i.i to ptr
  %.14.i.i9.i.i = load i64, ptr %.13.i.i8.i.i, align 8, !noalias !537
  %.7.i.i10.i.i = mul nuw nsw i64 %.38.i.i, 99
  %.8.i.i11.i.i = add nuw nsw i64 %.7.i.i10.i.i, 99
  %.9.i.i12.i.i = udiv i64 %.8.i.i11.i.i, 100
  %.10.i.i13.i.i = shl nuw nsw i64 %.9.i.i12.i.i, 3
  %.12.i.i15.i.i = add i64 %.10.i.i13.i.i, %.10.i.i.i196
  %.13.i.i16.i.i = inttoptr i64 %.12.i.i15.i.i to ptr
  %.14.i.i17.i.i = load i64, ptr %.13.i.i16.i.i, align 8, !noalias !540
  %.203.i.i.i = icmp eq i64 %.60.i.i, 0
  %.208.i.i.i = trunc i64 %.56.i.i to i32
  br i1 %.203.i.i.i, label %B348.i.i.i, label %B406.i.i.i

B348.i.i.i:                                       ; preds = %cnnc_sort.exit.i.i
  %.210.i.i.i243 = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.189, i64 range(i64 1, -9223372036854775808) %.38.i.i) #3, !noalias !533
  %.215.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !533
  %69 = lshr i32 %.210.i.i.i243, 31
  %.216.i.i.i = zext nneg i32 %69 to i64
  %.217.i.i.i = or i64 %.215.i.i.i, %.216.i.i.i
  store i64 %.217.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !533
  br label %B406.i.i.i

B406.i.i.i:                                       ; preds = %B348.i.i.i, %cnnc_sort.exit.i.i
  %..i.i.i = select i1 %.75.i.i, i64 ptrtoint (ptr @text.1.190 to i64), i64 ptrtoint (ptr @text.2.191 to i64)
  %.7.i.i18.i.i = udiv i64 %.178.i.i.i232, 1000000
  %.8.neg.i.i.i.i = mul i64 %.7.i.i18.i.i, -1000000
  %.9.i.i19.i.i = add i64 %.8.neg.i.i.i.i, %.178.i.i.i232
  %.14.i.i21.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.210, i64 %..i.i.i, i64 %.7.i.i18.i.i, i64 %.9.i.i19.i.i) #3, !noalias !543
  %.19.i.i.i.i240 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !543
  %70 = lshr i32 %.14.i.i21.i.i, 31
  %.20.i.i.i.i241 = zext nneg i32 %70 to i64
  %.21.i.i.i.i242 = or i64 %.19.i.i.i.i240, %.20.i.i.i.i241
  store i64 %.21.i.i.i.i242, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !543
  %"$phi584.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.3.192 to i64), i64 ptrtoint (ptr @text.4.193 to i64)
  %.7.i.i22.i.i = udiv i64 %.14.i.i.i.i239, 1000000
  %.8.neg.i.i23.i.i = mul i64 %.7.i.i22.i.i, -1000000
  %.9.i.i24.i.i = add i64 %.8.neg.i.i23.i.i, %.14.i.i.i.i239
  %.14.i.i26.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.210, i64 %"$phi584.3.2.0.i.i.i", i64 %.7.i.i22.i.i, i64 %.9.i.i24.i.i) #3, !noalias !546
  %.19.i.i27.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !546
  %71 = lshr i32 %.14.i.i26.i.i, 31
  %.20.i.i28.i.i = zext nneg i32 %71 to i64
  %.21.i.i29.i.i = or i64 %.19.i.i27.i.i, %.20.i.i28.i.i
  store i64 %.21.i.i29.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !546
  %"$phi682.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.5.194 to i64), i64 ptrtoint (ptr @text.6.195 to i64)
  %.7.i.i30.i.i = udiv i64 %.14.i.i9.i.i, 1000000
  %.8.neg.i.i31.i.i = mul i64 %.7.i.i30.i.i, -1000000
  %.9.i.i32.i.i = add i64 %.8.neg.i.i31.i.i, %.14.i.i9.i.i
  %.14.i.i34.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.210, i64 %"$phi682.3.2.0.i.i.i", i64 %.7.i.i30.i.i, i64 %.9.i.i32.i.i) #3, !noalias !549
  %.19.i.i35.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !549
  %72 = lshr i32 %.14.i.i34.i.i, 31
  %.20.i.i36.i.i = zext nneg i32 %72 to i64
  %.21.i.i37.i.i = or i64 %.19.i.i35.i.i, %.20.i.i36.i.i
  store i64 %.21.i.i37.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !549
  %"$phi780.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.7.196 to i64), i64 ptrtoint (ptr @text.8.197 to i64)
  %.7.i.i38.i.i = udiv i64 %.14.i.i17.i.i, 1000000
  %.8.neg.i.i39.i.i = mul i64 %.7.i.i38.i.i, -1000000
  %.9.i.i40.i.i = add i64 %.8.neg.i.i39.i.i, %.14.i.i17.i.i
  %.14.i.i42.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.210, i64 %"$phi780.3.2.0.i.i.i", i64 %.7.i.i38.i.i, i64 %.9.i.i40.i.i) #3, !noalias !552
  %.19.i.i43.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !552
  %73 = lshr i32 %.14.i.i42.i.i, 31
  %.20.i.i44.i.i = zext nneg i32 %73 to i64
  %.21.i.i45.i.i = or i64 %.19.i.i43.i.i, %.20.i.i44.i.i
  store i64 %.21.i.i45.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !552
  %.345.i.i.i = udiv i64 %.167.i.i.i219, 10
  %.356.neg.i.i.i = mul nsw i64 %.345.i.i.i, -10
  %.358.i.i.i = add nsw i64 %.356.neg.i.i.i, %.167.i.i.i219
  br i1 %.75.i.i, label %B842.i.i.i, label %B920.i.i.i

B842.i.i.i:                                       ; preds = %B406.i.i.i
  %.366.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.9.198, i64 range(i64 1, -9223372036854775808) %.38.i.i, i64 %.345.i.i.i, i64 %.358.i.i.i) #3, !noalias !533
  br label %cnnc_print_latency.exit.i

B920.i.i.i:                                       ; preds = %B406.i.i.i
  %.396.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.10.199, i64 %.345.i.i.i, i64 %.358.i.i.i) #3, !noalias !533
  br label %cnnc_print_latency.exit.i

B38.if.i.i.i212:                                  ; preds = %B38.if.i.i.i212.preheader, %B38.if.i.i.i212
  %total.2.0.i48.i.i = phi i64 [ %.148.i.i.i215, %B38.if.i.i.i212 ], [ 0, %B38.if.i.i.i212.preheader ]
  %.46.i.047.i.i = phi i64 [ %.117.i.i.i, %B38.if.i.i.i212 ], [ 0, %B38.if.i.i.i212.preheader ]
  %.117.i.i.i = add nuw nsw i64 %.46.i.047.i.i, 1
  %74 = shl i64 %.46.i.047.i.i, 3
  %.144.i.i.i213 = add i64 %74, %.42.i.i.i198
  %.145.i.i.i = inttoptr i64 %.144.i.i.i213 to ptr
  %.146.i.i.i214 = load i64, ptr %.145.i.i.i, align 8, !noalias !533
  %.148.i.i.i215 = add nsw i64 %.146.i.i.i214, %total.2.0.i48.i.i
  %exitcond.not.i.i216 = icmp eq i64 %.117.i.i.i, %.38.i.i
  br i1 %exitcond.not.i.i216, label %B82.i.i.i, label %B38.if.i.i.i212

cnnc_print_latency.exit.i:                        ; preds = %B920.i.i.i, %B842.i.i.i
  %.366.i.sink.i.i = phi i32 [ %.366.i.i.i, %B842.i.i.i ], [ %.396.i.i.i, %B920.i.i.i ]
  %.371.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !533
  %75 = lshr i32 %.366.i.sink.i.i, 31
  %.372.i.i.i = zext nneg i32 %75 to i64
  %.373.i.i.i = or i64 %.371.i.i.i, %.372.i.i.i
  store i64 %.373.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !533
  br label %B1142.i.i

B1142.i.i:                                        ; preds = %cnnc_print_latency.exit.i, %B972.i.thread.i
  br i1 %.75.i.i, label %B1142.i.i.B1154.i.i_crit_edge, label %cnnc_run_all.exitthread-pre-split

B1142.i.i.B1154.i.i_crit_edge:                    ; preds = %B1142.i.i
  %.pre = trunc i64 %.56.i.i to i32
  br label %B1154.i.i

B1154.i.i:                                        ; preds = %B1142.i.i.B1154.i.i_crit_edge, %B972.i.i
  %.354.i.i.pre-phi = phi i32 [ %.pre, %B1142.i.i.B1154.i.i_crit_edge ], [ %.277.i.i245, %B972.i.i ]
  %.356.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.354.i.i.pre-phi, ptr nonnull @text.4.85) #3, !noalias !519
  %.361.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  %76 = lshr i32 %.356.i.i, 31
  %.362.i.i = zext nneg i32 %76 to i64
  %.363.i.i = or i64 %.361.i.i, %.362.i.i
  store i64 %.363.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !519
  br label %cnnc_run_all.exit

B804.if.i.i:                                      ; preds = %cnnc_new_words.exit7.i203, %B804.if.i.i
  %.154.i.010.i = phi i64 [ %.225.i.i, %B804.if.i.i ], [ 1, %cnnc_new_words.exit7.i203 ]
  %.225.i.i = add nuw i64 %.154.i.010.i, 1
  %77 = mul nsw i64 %.154.i.010.i, %.22.i.i186
  %.253.i.i208 = sub nsw i64 %.34.i.i189, %77
  %.256.i.i = call i64 @llvm.smin.i64(i64 %.22.i.i186, i64 %.253.i.i208)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 %77, i64 %.256.i.i, i64 %.42.i.i5.i206, i64 1), !noalias !519
  %exitcond.not.i209 = icmp eq i64 %.225.i.i, %.130.i.i
  br i1 %exitcond.not.i209, label %B892.i.i, label %B804.if.i.i

cnnc_run_all.exitthread-pre-split:                ; preds = %B1142.i.i
  %.8.i.i.i254.pr = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !555
  br label %cnnc_run_all.exit

cnnc_run_all.exit:                                ; preds = %cnnc_run_all.exitthread-pre-split, %B1154.i.i
  %.8.i.i.i254 = phi i64 [ %.8.i.i.i254.pr, %cnnc_run_all.exitthread-pre-split ], [ %.363.i.i, %B1154.i.i ]
  %.9.i.i.not.i = icmp eq i64 %.8.i.i.i254, 0
  br i1 %.9.i.i.not.i, label %cnnc_finish.body.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %cnnc_run_all.exit
  %.8.i.i.i.i255 = load i64, ptr @cnnc_program, align 16, !noalias !560
  %.8.i.i1.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i.i255) #3, !noalias !565
  %.13.i.i.i256 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !565
  %78 = lshr i32 %.8.i.i1.i, 31
  %.14.i.i.i257 = zext nneg i32 %78 to i64
  %.15.i.i.i258 = or i64 %.13.i.i.i256, %.14.i.i.i257
  store i64 %.15.i.i.i258, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !565
  %.14.i.i259 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.278) #3, !noalias !566
  %.19.i.i260 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !566
  %79 = lshr i32 %.14.i.i259, 31
  %.20.i.i261 = zext nneg i32 %79 to i64
  %.21.i.i = or i64 %.19.i.i260, %.20.i.i261
  store i64 %.21.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !566
  %.8.i.i.i2.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !567
  %.16.i.i.i.i262 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !567
  %.98.i1.not.i.i.i263 = icmp slt i64 %.16.i.i.i.i262, 1
  br i1 %.98.i1.not.i.i.i263, label %cnnc_give_up.exit.i276, label %B162.if.i.i.i.i264

B206.i.i.i.i271:                                  ; preds = %B162.if.i.i.i.i264
  %.155.i.i.i.i272 = inttoptr i64 %.144.i.i.i.i269 to ptr
  %.156.i.i.i.i273 = call i32 @unlink(ptr nonnull %.155.i.i.i.i272), !noalias !567
  br label %B264.i.i.i.i274

B264.i.i.i.i274:                                  ; preds = %B162.if.i.i.i.i264, %B206.i.i.i.i271
  %exitcond.not.i.i.i275 = icmp eq i64 %.16.i.i.i.i262, %.111.i.i.i.i266
  br i1 %exitcond.not.i.i.i275, label %cnnc_give_up.exit.i276, label %B162.if.i.i.i.i264

B162.if.i.i.i.i264:                               ; preds = %B40.i.i, %B264.i.i.i.i274
  %.40.i.03.i.i.i265 = phi i64 [ %.111.i.i.i.i266, %B264.i.i.i.i274 ], [ 0, %B40.i.i ]
  %.111.i.i.i.i266 = add nuw nsw i64 %.40.i.03.i.i.i265, 1
  %80 = shl i64 %.40.i.03.i.i.i265, 3
  %.142.i.i.i.i267 = add i64 %80, %.8.i.i.i2.i
  %.143.i.i.i.i268 = inttoptr i64 %.142.i.i.i.i267 to ptr
  %.144.i.i.i.i269 = load i64, ptr %.143.i.i.i.i268, align 8, !noalias !567
  %.145.not.i.i.i.i270 = icmp eq i64 %.144.i.i.i.i269, 0
  br i1 %.145.not.i.i.i.i270, label %B264.i.i.i.i274, label %B206.i.i.i.i271

cnnc_give_up.exit.i276:                           ; preds = %B264.i.i.i.i274, %B40.i.i
  call void @exit(i32 1) #15, !noalias !572
  br label %cnnc_finish.body.exit.i

cnnc_finish.body.exit.i:                          ; preds = %cnnc_give_up.exit.i276, %cnnc_run_all.exit
  %.29.i.i279 = load i64, ptr %.54.i.i133, align 8, !noalias !566
  %.7.i.i.i280 = inttoptr i64 %.29.i.i279 to ptr
  %.8.i.i3.i = load i64, ptr %.7.i.i.i280, align 8, !noalias !573
  %.13.i.i4.i = add nsw i64 %.29.i.i279, 8
  %.18.i.i.i281 = shl nsw i64 %.8.i.i3.i, 3
  %.20.i.i.i282 = add nsw i64 %.18.i.i.i281, %.13.i.i4.i
  %.22.i.i.i283 = shl nsw i64 %.8.i.i3.i, 4
  %.24.i.i.i = add nsw i64 %.22.i.i.i283, %.13.i.i4.i
  %.113.i1.not.i.i = icmp slt i64 %.8.i.i3.i, 1
  br i1 %.113.i1.not.i.i, label %cnnc_finish.exit, label %B134.if.i.i.i

B178.i.i.i:                                       ; preds = %B134.if.i.i.i
  %.168.i.i.i290 = trunc i64 %.159.i.i.i285 to i32
  %.169.i.i.i291 = call i32 @close(i32 %.168.i.i.i290) #3, !noalias !573
  %.171.not.i.i.i = icmp eq i32 %.169.i.i.i291, 0
  br i1 %.171.not.i.i.i, label %B302.i.i.i, label %B244.i.i.i

B244.i.i.i:                                       ; preds = %B178.i.i.i
  %.176.i.i.i292 = add i64 %81, %.20.i.i.i282
  %.177.i.i.i293 = inttoptr i64 %.176.i.i.i292 to ptr
  %.178.i.i.i294 = load i64, ptr %.177.i.i.i293, align 8, !noalias !573
  call fastcc void @cnnc_unwritable(i64 %.178.i.i.i294), !noalias !573
  br label %B302.i.i.i

B302.i.i.i:                                       ; preds = %B134.if.i.i.i, %B244.i.i.i, %B178.i.i.i
  %exitcond.not.i.i287 = icmp eq i64 %.8.i.i3.i, %.126.i.i.i
  br i1 %exitcond.not.i.i287, label %B334.if.i.i.i, label %B134.if.i.i.i

B378.i.i.i288:                                    ; preds = %B334.if.i.i.i
  %.332.i.i.i = add i64 %82, %.20.i.i.i282
  %.333.i.i.i = inttoptr i64 %.332.i.i.i to ptr
  %.334.i.i.i = load i64, ptr %.333.i.i.i, align 8, !noalias !573
  %.335.i.i.i = inttoptr i64 %.320.i.i.i to ptr
  %.336.i.i.i = inttoptr i64 %.334.i.i.i to ptr
  %.337.i.i.i = call i32 @rename(ptr nonnull %.335.i.i.i, ptr %.336.i.i.i), !noalias !573
  %.339.not.i.i.i = icmp eq i32 %.337.i.i.i, 0
  br i1 %.339.not.i.i.i, label %B532.i.i.i, label %B474.i.i.i

B474.i.i.i:                                       ; preds = %B378.i.i.i288
  %.346.i.i.i = load i64, ptr %.333.i.i.i, align 8, !noalias !573
  call fastcc void @cnnc_unwritable(i64 %.346.i.i.i), !noalias !573
  br label %B532.i.i.i

B532.i.i.i:                                       ; preds = %B474.i.i.i, %B378.i.i.i288
  store i64 0, ptr %.319.i.i.i, align 8, !noalias !573
  br label %B566.i.i.i289

B566.i.i.i289:                                    ; preds = %B334.if.i.i.i, %B532.i.i.i
  %exitcond7.not.i.i = icmp eq i64 %.8.i.i3.i, %.287.i.i.i
  br i1 %exitcond7.not.i.i, label %cnnc_finish.exit, label %B334.if.i.i.i

B134.if.i.i.i:                                    ; preds = %cnnc_finish.body.exit.i, %B302.i.i.i
  %.55.i.03.i.i = phi i64 [ %.126.i.i.i, %B302.i.i.i ], [ 0, %cnnc_finish.body.exit.i ]
  %.126.i.i.i = add nuw nsw i64 %.55.i.03.i.i, 1
  %81 = shl i64 %.55.i.03.i.i, 3
  %.157.i.i.i = add i64 %81, %.13.i.i4.i
  %.158.i.i.i284 = inttoptr i64 %.157.i.i.i to ptr
  %.159.i.i.i285 = load i64, ptr %.158.i.i.i284, align 8, !noalias !573
  %.160.i.i.i286 = icmp sgt i64 %.159.i.i.i285, -1
  br i1 %.160.i.i.i286, label %B178.i.i.i, label %B302.i.i.i

B334.if.i.i.i:                                    ; preds = %B302.i.i.i, %B566.i.i.i289
  %.218.i.05.i.i = phi i64 [ %.287.i.i.i, %B566.i.i.i289 ], [ 0, %B302.i.i.i ]
  %.287.i.i.i = add nuw nsw i64 %.218.i.05.i.i, 1
  %82 = shl i64 %.218.i.05.i.i, 3
  %.318.i.i.i = add i64 %.24.i.i.i, %82
  %.319.i.i.i = inttoptr i64 %.318.i.i.i to ptr
  %.320.i.i.i = load i64, ptr %.319.i.i.i, align 8, !noalias !573
  %.321.not.i.i.i = icmp eq i64 %.320.i.i.i, 0
  br i1 %.321.not.i.i.i, label %B566.i.i.i289, label %B378.i.i.i288

cnnc_finish.exit:                                 ; preds = %B566.i.i.i289, %cnnc_finish.body.exit.i
  %.6.i.i = add i64 %.13.i.sroa.0.0, 8
  %.7.i.i295 = inttoptr i64 %.6.i.i to ptr
  %.8.i.i296 = load i64, ptr %.7.i.i295, align 8, !noalias !576
  %.10.i.i297 = add i64 %.13.i.sroa.0.0, 32
  %.11.i.i298 = inttoptr i64 %.10.i.i297 to ptr
  %.12.i.i299 = load i64, ptr %.11.i.i298, align 8, !noalias !576
  %.17.i.i300 = add i64 %.13.i.sroa.0.0, 16
  %.18.i.i301 = inttoptr i64 %.17.i.i300 to ptr
  %.19.i.i302 = load i64, ptr %.18.i.i301, align 8, !noalias !576
  %.22.i.i303 = inttoptr i64 %.13.i.sroa.0.0 to ptr
  %.23.i.i304 = load i64, ptr %.22.i.i303, align 8, !noalias !576
  %.15.i.i.i305 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !579
  %.17.not.i.i.i = extractvalue { i64, i1 } %.15.i.i.i305, 1
  br i1 %.17.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i306

B86.i.i.i306:                                     ; preds = %cnnc_finish.exit, %B86.i.i.i306
  %83 = call i32 @usleep(i32 50) #3, !noalias !579
  %.24.i.i.i307 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !579
  %.26.not.i.i.i = extractvalue { i64, i1 } %.24.i.i.i307, 1
  br i1 %.26.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i306

B168.i.i.i:                                       ; preds = %B86.i.i.i306, %cnnc_finish.exit
  %.32.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !579
  %.33.i.i.i = add nsw i64 %.32.i.i.i, -1
  store i64 %.33.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !579
  %.39.i.i.i = icmp eq i64 %.33.i.i.i, 0
  br i1 %.39.i.i.i, label %B272.i.i.i, label %cnnc_leave_prepared.exit.i

B272.i.i.i:                                       ; preds = %B168.i.i.i
  %.44.i.i.i = inttoptr i64 %.23.i.i304 to ptr
  %.45.i.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !579
  %.47.i.i.i316 = add i64 %.45.i.i.i, 64
  %.48.i.i.i317 = inttoptr i64 %.47.i.i.i316 to ptr
  %.49.i.i.i = load i64, ptr %.48.i.i.i317, align 8, !noalias !579
  %.54.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !579
  %.8.i.inv.i.i.i.i318 = icmp slt i64 %.49.i.i.i, 2097152
  %..i.neg.i.i.i.i319 = select i1 %.8.i.inv.i.i.i.i318, i64 -4096, i64 -2097152
  %..i.i.i.i.i320 = select i1 %.8.i.inv.i.i.i.i318, i64 4096, i64 2097152
  %.22.i.i.i.i.i321 = call i64 @llvm.smax.i64(i64 %.49.i.i.i, i64 1)
  %.6.i.i.i.i.i.i322 = add nsw i64 %.22.i.i.i.i.i321, -1
  %.7.i.i.i.i.i.i323 = add nuw i64 %.6.i.i.i.i.i.i322, %..i.i.i.i.i320
  %.9.i.i.i.i.i.i324 = and i64 %.7.i.i.i.i.i.i323, %..i.neg.i.i.i.i319
  %.7.i.i.i.i325 = inttoptr i64 %.54.i.i.i to ptr
  %.8.i.i.i.i326 = call i32 @munmap(ptr %.7.i.i.i.i325, i64 %.9.i.i.i.i.i.i324) #3, !noalias !582
  %.8.i.i2.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !585
  %.18.i.i.i.i327 = add i64 %.8.i.i2.i.i, 112
  %.19.i.i.i.i328 = inttoptr i64 %.18.i.i.i.i327 to ptr
  %.20.i.i.i.i329 = load i64, ptr %.19.i.i.i.i328, align 8, !noalias !585
  %.21.i.i.i.i330 = icmp eq i64 %.20.i.i.i.i329, 0
  br i1 %.21.i.i.i.i330, label %cnnc_leave_prepared.exit.i, label %B128.i.i.i.i

B128.i.i.i.i:                                     ; preds = %B272.i.i.i
  %.33.i.i.i.i331 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !585
  %.35.not.i.i.i.i332 = extractvalue { i64, i1 } %.33.i.i.i.i331, 1
  br i1 %.35.not.i.i.i.i332, label %B264.i.i.i.i335, label %B182.i.i.i.i333

B182.i.i.i.i333:                                  ; preds = %B128.i.i.i.i, %B182.i.i.i.i333
  %84 = call i32 @usleep(i32 50) #3, !noalias !585
  %.42.i.i.i.i334 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !585
  %.44.not.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i334, 1
  br i1 %.44.not.i.i.i.i, label %B264.i.i.i.i335, label %B182.i.i.i.i333

B264.i.i.i.i335:                                  ; preds = %B182.i.i.i.i333, %B128.i.i.i.i
  %.50.i.i.i.i336 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !585
  %.51.i.i.i.i337 = add nsw i64 %.50.i.i.i.i336, -1
  store i64 %.51.i.i.i.i337, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !585
  %.57.i.i.i.i = icmp eq i64 %.51.i.i.i.i337, 0
  br i1 %.57.i.i.i.i, label %B368.i.i.i.i, label %B476.i.i.i.i

B368.i.i.i.i:                                     ; preds = %B264.i.i.i.i335
  %.63.i.i.i.i338 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !585
  %.66.i.i.i.i = add i64 %.8.i.i2.i.i, 72
  %.67.i.i.i.i = inttoptr i64 %.66.i.i.i.i to ptr
  %.68.i.i.i.i = load i64, ptr %.67.i.i.i.i, align 8, !noalias !585
  %.71.i.i.i.i = inttoptr i64 %.63.i.i.i.i338 to ptr
  %.72.i.i.i.i = call i32 @munmap(ptr %.71.i.i.i.i, i64 %.68.i.i.i.i) #3, !noalias !585
  br label %B476.i.i.i.i

B476.i.i.i.i:                                     ; preds = %B368.i.i.i.i, %B264.i.i.i.i335
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !585
  br label %cnnc_leave_prepared.exit.i

cnnc_leave_prepared.exit.i:                       ; preds = %B476.i.i.i.i, %B272.i.i.i, %B168.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !579
  %.26.i.i308 = add i64 %.13.i.sroa.0.0, 40
  %.27.i.i309 = inttoptr i64 %.26.i.i308 to ptr
  %.28.i.i310 = load i64, ptr %.27.i.i309, align 8, !noalias !576
  %.8.i.inv.i.i.i = icmp slt i64 %.28.i.i310, 2097152
  %..i.neg.i.i.i = select i1 %.8.i.inv.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i = select i1 %.8.i.inv.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i311 = call i64 @llvm.smax.i64(i64 %.28.i.i310, i64 1)
  %.6.i.i.i.i.i = add nsw i64 %.22.i.i.i.i311, -1
  %.7.i.i.i.i.i312 = add nuw i64 %.6.i.i.i.i.i, %..i.i.i.i
  %.9.i.i.i.i.i313 = and i64 %.7.i.i.i.i.i312, %..i.neg.i.i.i
  %.7.i.i.i314 = inttoptr i64 %.12.i.i299 to ptr
  %.8.i.i.i315 = call i32 @munmap(ptr %.7.i.i.i314, i64 %.9.i.i.i.i.i313) #3, !noalias !588
  %.30.not.i.i = icmp eq i64 %.19.i.i302, 0
  %.33.not.i.i = icmp eq i64 %.8.i.i296, 0
  %or.cond.i = select i1 %.30.not.i.i, i1 true, i1 %.33.not.i.i
  br i1 %or.cond.i, label %cnnc_destroy.exit, label %B292.i.i

B292.i.i:                                         ; preds = %cnnc_leave_prepared.exit.i
  call void @cnnc_pool_destroy(i64 %.8.i.i296), !noalias !576
  br label %cnnc_destroy.exit

cnnc_destroy.exit:                                ; preds = %cnnc_leave_prepared.exit.i, %B292.i.i
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @cnnc_weights_path(i64 %.1) unnamed_addr #3 {
.3:
  %.6.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.6.i)
  %.23.i = inttoptr i64 %.1 to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !591
  %.32.i = call i32 @dladdr(ptr nonnull @cnnc_variants, ptr nonnull %.6.i) #3, !noalias !591
  %.34.not.i = icmp eq i32 %.32.i, 0
  br i1 %.34.not.i, label %B310.i, label %B170.i

B170.i:                                           ; preds = %.3
  %.45.i = load i64, ptr %.6.i, align 8, !noalias !591
  %.46.i = inttoptr i64 %.45.i to ptr
  %.48.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) %.46.i, i32 47), !noalias !591
  %.50.not.i = icmp eq ptr %.48.i, null
  br i1 %.50.not.i, label %B310.i, label %B238.i

B238.i:                                           ; preds = %B170.i
  %.62.i = call ptr @realpath(ptr nonnull %.46.i, ptr nonnull @cnnc_path_of_weights), !noalias !591
  %0 = icmp eq ptr %.62.i, null
  br i1 %0, label %B310.i, label %cnnc_weights_path.body.exit

B310.i:                                           ; preds = %B238.i, %B170.i, %.3
  %.80.i = call i64 @readlink(ptr nonnull @text.78, ptr nonnull @cnnc_path_of_weights, i64 4096), !noalias !591
  %.80..i = call i64 @llvm.smax.i64(i64 %.80.i, i64 0)
  %.109.i = add i64 %.80..i, ptrtoint (ptr @cnnc_path_of_weights to i64)
  %.110.i = inttoptr i64 %.109.i to ptr
  store i8 0, ptr %.110.i, align 1, !noalias !591
  br label %cnnc_weights_path.body.exit

cnnc_weights_path.body.exit:                      ; preds = %B238.i, %B310.i
  %.122.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !591
  %.128.not.i = icmp eq ptr %.122.i, null
  %.123.i = ptrtoint ptr %.122.i to i64
  %.134.i = add nsw i64 %.123.i, 1
  %1 = inttoptr i64 %.134.i to ptr
  %"$phi496.2.2.0.i" = select i1 %.128.not.i, ptr @cnnc_path_of_weights, ptr %1
  %.149.i = add i64 %.24.i, 112
  %.150.i = inttoptr i64 %.149.i to ptr
  %.151.i = load i64, ptr %.150.i, align 8, !noalias !591
  %.153.i = add nsw i64 %.151.i, %.24.i
  %.158.i = inttoptr i64 %.153.i to ptr
  %.159.i = call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi496.2.2.0.i", ptr noundef nonnull dereferenceable(1) %.158.i), !noalias !591
  call void @llvm.lifetime.end.p0(ptr nonnull %.6.i)
  ret i64 ptrtoint (ptr @cnnc_path_of_weights to i64)
}

declare i32 @dladdr(ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strrchr(ptr, i32) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef ptr @realpath(ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare noundef i64 @readlink(ptr noundef readonly captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @strcpy(ptr noalias returned writeonly, ptr noalias readonly captures(none)) local_unnamed_addr #9

; Function Attrs: nounwind
define internal fastcc void @cnnc_run_rows(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #3 {
.7:
  %time.i53 = alloca [2 x i64], align 8
  %time.i = alloca [2 x i64], align 8
  %.22.i = inttoptr i64 %.1 to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !594
  %.26.i = add i64 %.1, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !594
  %.18.i.i = add i64 %.23.i, 16
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !597
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.214.i.i, ptr align 1 %.215.i.i, i64 %filled.2.1.i.i, i1 false), !noalias !597
  %.222.i.i = add nsw i64 %filled.2.1.i.i, %.153.i.i
  %.229.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !597
  %.233.i.i = sub nsw i64 %.229.i.i, %filled.2.1.i.i
  %.236.i.i = inttoptr i64 %.222.i.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %.236.i.i, i8 0, i64 %.233.i.i, i1 false), !noalias !597
  %exitcond.not.i = icmp eq i64 %.122.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %cnnc_take_rows.exit, label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B336.i.i, %B108.if.i.lr.ph.i
  %.51.i.07.i = phi i64 [ 0, %B108.if.i.lr.ph.i ], [ %.122.i.i, %B336.i.i ]
  %.122.i.i = add nuw nsw i64 %.51.i.07.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !600
  %.12.i.i.i = shl nsw i64 %.51.i.07.i, 7
  %.10.i.i.i = add i64 %.12.i.i.i, %.23.i
  %.13.i.i.i = add i64 %.10.i.i.i, %.9.i.i.i
  %.150.i.i = shl i64 %.51.i.07.i, 3
  %.151.i.i = add i64 %.150.i.i, %.24.i.i
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  %.153.i.i = load i64, ptr %.152.i.i, align 8, !noalias !597
  %.163.i.i = add i64 %.150.i.i, %.22.i.i
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  %.165.i.i = load i64, ptr %.164.i.i, align 8, !noalias !597
  %.12.i.i1.i = add i64 %.13.i.i.i, 64
  %.13.i.i2.i = inttoptr i64 %.12.i.i1.i to ptr
  %.14.i.i.i = load i64, ptr %.13.i.i2.i, align 8, !noalias !603
  %.15.i.i.i = icmp eq i64 %.14.i.i.i, 0
  %.21.i.i.i = add i64 %.13.i.i.i, 56
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !603
  br i1 %.15.i.i.i, label %B336.i.i, label %cnnc_row_bytes.exit.i

cnnc_row_bytes.exit.i:                            ; preds = %B108.if.i.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !603
  %.42.i.i.i = udiv i64 %.23.i.i.i, %.39.i.i.i
  %.188.i.i = icmp eq i64 %.14.i.i.i, 1
  br i1 %.188.i.i, label %B310.i.i, label %B336.i.i

cnnc_take_rows.exit:                              ; preds = %B336.i.i, %.7
  %.37.i = add i64 %.1, 8
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !594
  %.41.i = add i64 %.39.i, 24
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !594
  %.44.i = icmp sgt i64 %.43.i, 0
  %.47.i = icmp eq i64 %.2, 0
  %or.cond.i = select i1 %.44.i, i1 %.47.i, i1 false
  br i1 %or.cond.i, label %B220.i, label %B330.i

B220.i:                                           ; preds = %cnnc_take_rows.exit
  %.51.i = add i64 %.1, 40
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !594
  %.56.i = add i64 %.1, 32
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !594
  %.15.i.i = add i64 %.53.i, 24
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !606
  %.24.i.i1 = inttoptr i64 %.53.i to ptr
  %.25.i.i = load i64, ptr %.24.i.i1, align 8, !noalias !606
  %.28.i.i = inttoptr i64 %.25.i.i to ptr
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !606
  %.43.i.i = add i64 %.29.i.i, 32
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !606
  %.127.i1.not.i = icmp slt i64 %.45.i.i, 1
  br i1 %.127.i1.not.i, label %cnnc_run.exit, label %B246.if.i.lr.ph.i

B246.if.i.lr.ph.i:                                ; preds = %B220.i
  %.32.i.i = add i64 %.17.i.i, 16
  %.33.i.i = inttoptr i64 %.32.i.i to ptr
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !606
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
  %.230.i.i = load i64, ptr %.229.i.i2, align 8, !noalias !606
  %.222.i.i3 = shl i64 %.69.i.03.i, 3
  %.235.i.i = add i64 %.234.i.i, %.222.i.i3
  %.236.i.i4 = inttoptr i64 %.235.i.i to ptr
  store i64 %.230.i.i, ptr %.236.i.i4, align 8, !noalias !606
  br label %B635.i.i

B635.i.i:                                         ; preds = %B246.if.i.i, %B635.i.sink.split.i
  %exitcond.not.i5 = icmp eq i64 %.140.i.i, %.45.i.i
  br i1 %exitcond.not.i5, label %cnnc_run.exit, label %B246.if.i.i

B246.if.i.i:                                      ; preds = %B635.i.i, %B246.if.i.lr.ph.i
  %.69.i.03.i = phi i64 [ 0, %B246.if.i.lr.ph.i ], [ %.140.i.i, %B635.i.i ]
  %.140.i.i = add nuw nsw i64 %.69.i.03.i, 1
  %.172.i.i = load i64, ptr %.171.i.i, align 8, !noalias !606
  %.177.i.i = shl nsw i64 %.69.i.03.i, 4
  %.174.i.i = add i64 %.177.i.i, %.29.i.i
  %.178.i.i = add i64 %.174.i.i, %.172.i.i
  %.181.i.i = inttoptr i64 %.178.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !606
  %.184.i.i = add i64 %.178.i.i, 8
  %.185.i.i = inttoptr i64 %.184.i.i to ptr
  %.186.i.i = load i64, ptr %.185.i.i, align 8, !noalias !606
  switch i64 %.182.i.i, label %B635.i.i [
    i64 0, label %B635.i.sink.split.i
    i64 1, label %B544.i.i
  ]

cnnc_run.exit:                                    ; preds = %B635.i.i, %B220.i
  %.258.i.i = add i64 %.53.i, 8
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !606
  %.264.i.i = tail call i64 @cnnc_execute(i64 %.260.i.i, i64 %.17.i.i), !noalias !606
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
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i) #3, !noalias !594
  %seconds.i = load i64, ptr %time.i, align 8, !noalias !594
  %nanoseconds.i = load i64, ptr %rest.i, align 8, !noalias !594
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i)
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !594
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !594
  %.15.i.i6 = add i64 %.189.i, 24
  %.16.i.i7 = inttoptr i64 %.15.i.i6 to ptr
  %.17.i.i8 = load i64, ptr %.16.i.i7, align 8, !noalias !609
  %.24.i.i9 = inttoptr i64 %.189.i to ptr
  %.25.i.i10 = load i64, ptr %.24.i.i9, align 8, !noalias !609
  %.28.i.i11 = inttoptr i64 %.25.i.i10 to ptr
  %.29.i.i12 = load i64, ptr %.28.i.i11, align 8, !noalias !609
  %.43.i.i13 = add i64 %.29.i.i12, 32
  %.44.i.i14 = inttoptr i64 %.43.i.i13 to ptr
  %.45.i.i15 = load i64, ptr %.44.i.i14, align 8, !noalias !609
  %.127.i1.not.i16 = icmp slt i64 %.45.i.i15, 1
  br i1 %.127.i1.not.i16, label %cnnc_run.exit52, label %B246.if.i.lr.ph.i17

B246.if.i.lr.ph.i17:                              ; preds = %B360.if.i
  %.32.i.i18 = add i64 %.17.i.i8, 16
  %.33.i.i19 = inttoptr i64 %.32.i.i18 to ptr
  %.34.i.i20 = load i64, ptr %.33.i.i19, align 8, !noalias !609
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
  %.230.i.i42 = load i64, ptr %.229.i.i41, align 8, !noalias !609
  %.222.i.i43 = shl i64 %.69.i.03.i25, 3
  %.235.i.i44 = add i64 %.234.i.i23, %.222.i.i43
  %.236.i.i45 = inttoptr i64 %.235.i.i44 to ptr
  store i64 %.230.i.i42, ptr %.236.i.i45, align 8, !noalias !609
  br label %B635.i.i46

B635.i.i46:                                       ; preds = %B246.if.i.i24, %B635.i.sink.split.i37
  %exitcond.not.i47 = icmp eq i64 %.140.i.i26, %.45.i.i15
  br i1 %exitcond.not.i47, label %cnnc_run.exit52, label %B246.if.i.i24

B246.if.i.i24:                                    ; preds = %B635.i.i46, %B246.if.i.lr.ph.i17
  %.69.i.03.i25 = phi i64 [ 0, %B246.if.i.lr.ph.i17 ], [ %.140.i.i26, %B635.i.i46 ]
  %.140.i.i26 = add nuw nsw i64 %.69.i.03.i25, 1
  %.172.i.i27 = load i64, ptr %.171.i.i22, align 8, !noalias !609
  %.177.i.i28 = shl nsw i64 %.69.i.03.i25, 4
  %.174.i.i29 = add i64 %.177.i.i28, %.29.i.i12
  %.178.i.i30 = add i64 %.174.i.i29, %.172.i.i27
  %.181.i.i31 = inttoptr i64 %.178.i.i30 to ptr
  %.182.i.i32 = load i64, ptr %.181.i.i31, align 8, !noalias !609
  %.184.i.i33 = add i64 %.178.i.i30, 8
  %.185.i.i34 = inttoptr i64 %.184.i.i33 to ptr
  %.186.i.i35 = load i64, ptr %.185.i.i34, align 8, !noalias !609
  switch i64 %.182.i.i32, label %B635.i.i46 [
    i64 0, label %B635.i.sink.split.i37
    i64 1, label %B544.i.i36
  ]

cnnc_run.exit52:                                  ; preds = %B635.i.i46, %B360.if.i
  %.258.i.i48 = add i64 %.189.i, 8
  %.259.i.i49 = inttoptr i64 %.258.i.i48 to ptr
  %.260.i.i50 = load i64, ptr %.259.i.i49, align 8, !noalias !609
  %.264.i.i51 = call i64 @cnnc_execute(i64 %.260.i.i50, i64 %.17.i.i8), !noalias !609
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i53)
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i53) #3, !noalias !594
  %seconds.i55 = load i64, ptr %time.i53, align 8, !noalias !594
  %nanoseconds.i56 = load i64, ptr %rest.i54, align 8, !noalias !594
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i53)
  %reass.add = sub i64 %seconds.i55, %seconds.i
  %reass.mul = mul i64 %reass.add, 1000000000
  %sum.i58 = sub i64 %nanoseconds.i56, %nanoseconds.i
  %.198.i = add i64 %sum.i58, %reass.mul
  %.201.i = add i64 %0, %.4
  %.202.i = inttoptr i64 %.201.i to ptr
  store i64 %.198.i, ptr %.202.i, align 8, !noalias !594
  %exitcond.not = icmp eq i64 %.159.i, %.5
  br i1 %exitcond.not, label %cnnc_run_rows.body.exit, label %B360.if.i

cnnc_run_rows.body.exit:                          ; preds = %cnnc_run.exit52, %B330.i
  %.17.i.i60 = load i64, ptr %.22.i, align 8, !noalias !612
  %.31.i.i = add i64 %.17.i.i60, 24
  %.32.i.i63 = inttoptr i64 %.31.i.i to ptr
  %.33.i.i64 = load i64, ptr %.32.i.i63, align 8, !noalias !612
  %.116.i18.not.i = icmp slt i64 %.33.i.i64, 1
  br i1 %.116.i18.not.i, label %cnnc_put_rows.exit, label %B158.if.i.lr.ph.i

B158.if.i.lr.ph.i:                                ; preds = %cnnc_run_rows.body.exit
  %.22.i.i65 = load i64, ptr %.38.i, align 8, !noalias !612
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
  %.200.i.i = load i64, ptr %.199.i.i87, align 8, !noalias !612
  %.202.i.i = call i64 @llvm.smax.i64(i64 %.200.i.i, i64 1)
  %.205.i.i = add i64 %.13.i.i.i.i, 48
  %.206.i.i = inttoptr i64 %.205.i.i to ptr
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !612
  %.208.i.i = mul nsw i64 %.202.i.i, %.207.i.i
  %.210.i.i = udiv i64 %.42.i.i.i80, %.208.i.i
  %.212.i.i = mul nsw i64 %.210.i.i, %.2
  %.217.i.i = mul nsw i64 %.42.i.i.i80, %.3
  br label %B512.i.i

B512.i.i:                                         ; preds = %cnnc_row_bytes.exit.i79, %B158.if.i.i, %B350.i.i
  %before.2.1.i.i = phi i64 [ %.212.i.i, %B350.i.i ], [ 0, %cnnc_row_bytes.exit.i79 ], [ 0, %B158.if.i.i ]
  %bytes.2.1.i.i = phi i64 [ %.217.i.i, %B350.i.i ], [ %.42.i.i.i80, %cnnc_row_bytes.exit.i79 ], [ %.23.i.i13.i, %B158.if.i.i ]
  %.229.i.i82 = load i64, ptr %.228.i.i71, align 8, !noalias !612
  %.24.i.i.i = add i64 %.166.i.i, 8
  %.25.i.i.i = add i64 %.24.i.i.i, %.229.i.i82
  %.26.i.i.i = inttoptr i64 %.25.i.i.i to ptr
  %.27.i.i.i = load i64, ptr %.26.i.i.i, align 8, !noalias !615
  %.38.i.i.i83 = icmp sgt i64 %.27.i.i.i, -1
  %.46.i.i.i = icmp sgt i64 %bytes.2.1.i.i, 0
  %or.cond.i.i = select i1 %.38.i.i.i83, i1 %.46.i.i.i, i1 false
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %B512.i.i
  %.19.i.i.i = inttoptr i64 %.229.i.i82 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !615
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
  %.62.i.i.i = call i64 @write(i32 %.60.i.i.i, ptr %.61.i.i.i, i64 %.58.i.i.i) #3, !noalias !615
  %.67.i.i.i = icmp slt i64 %.62.i.i.i, 0
  br i1 %.67.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.77.i.i.i = load i64, ptr %.76.i.i.i, align 8, !noalias !615
  call fastcc void @cnnc_unwritable(i64 %.77.i.i.i), !noalias !615
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.82.i.i.i = add nsw i64 %.62.i.i.i, %written.2.0.i.i.i
  %.98.i.i.i = icmp slt i64 %.82.i.i.i, %bytes.2.1.i.i
  br i1 %.98.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %B512.i.i
  %.240.i.i = load i64, ptr %.239.i.i, align 8, !noalias !612
  %.241.i.i = icmp sgt i64 %.240.i.i, 0
  br i1 %.241.i.i, label %B636.i.i, label %B674.i.i

B636.i.i:                                         ; preds = %cnnc_write.exit.i
  %.23.i.i.i85 = load i64, ptr %.38.i, align 8, !noalias !618
  %.26.i.i2.i = add i64 %.13.i.i.i.i, 72
  %.27.i.i3.i = inttoptr i64 %.26.i.i2.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i3.i, align 8, !noalias !618
  %.30.i.i.i = call i64 @llvm.smax.i64(i64 %.28.i.i.i, i64 1)
  %.39.i.i.i86 = add i64 %.23.i.i.i85, 8
  %.40.i.i.i = inttoptr i64 %.39.i.i.i86 to ptr
  %.41.i.i.i = load i64, ptr %.40.i.i.i, align 8, !noalias !618
  %.54.i.i.i = icmp eq i64 %.41.i.i.i, 1
  %..i.i.i = select i1 %.54.i.i.i, i64 88, i64 0
  %.70.i.i4.i = load i64, ptr %.22.i, align 8, !noalias !618
  %.73.i.i.i = add i64 %..i.i.i, %.13.i.i.i.i
  %.74.i.i5.i = inttoptr i64 %.73.i.i.i to ptr
  %.75.i.i6.i = load i64, ptr %.74.i.i5.i, align 8, !noalias !618
  %.76.i.i7.i = add nsw i64 %.75.i.i6.i, %.70.i.i4.i
  %.82.i.i8.i = add i64 %.13.i.i.i.i, 48
  %.83.i.i.i = inttoptr i64 %.82.i.i8.i to ptr
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !618
  %.88.i.i.i = mul nsw i64 %.84.i.i.i, %.30.i.i.i
  %.94.i.i.i = udiv i64 %bytes.2.1.i.i, %.88.i.i.i
  %.178.i1.not.i.i = icmp slt i64 %.94.i.i.i, 1
  br i1 %.178.i1.not.i.i, label %B674.i.i, label %B422.if.i.lr.ph.i.i

B422.if.i.lr.ph.i.i:                              ; preds = %B636.i.i
  %.46.i.i9.i = load i64, ptr %.45.i.i.i, align 8, !noalias !618
  %.253.i.i.i = trunc i64 %.46.i.i9.i to i32
  %.271.i.i.i = add i64 %.23.i.i.i85, 40
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  %text.173.text.1.174.i.i.i = select i1 %.54.i.i.i, ptr @text.173, ptr @text.1.174
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
  %.214.i.i.i.i.i = load float, ptr %.213.i.i.i.i.i, align 4, !noalias !621
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
  %.141.i.i.i.i.i = load float, ptr %.140.i.i.i.i.i, align 4, !noalias !621
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
  %.104.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !626
  br i1 %.109.i.i.i.i, label %B244.i.i.i.i, label %B362.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.116.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.2.175, i64 %index.2.0.i.i.i.i) #3, !noalias !626
  %.121.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %3 = lshr i32 %.116.i.i.i.i, 31
  %.122.i.i.i.i = zext nneg i32 %3 to i64
  %.123.i.i.i.i = or i64 %.121.i.i.i.i, %.122.i.i.i.i
  store i64 %.123.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %.130.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.131.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.3.176, double %.130.i.i.i.i) #3, !noalias !626
  br label %B620.i.i.i.i

B362.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.145.not.i.i.i.i = icmp eq i64 %printed.2.0.i.i.i.i, 0
  %..i.i.i.i = select i1 %.145.not.i.i.i.i, i64 ptrtoint (ptr @text.6 to i64), i64 ptrtoint (ptr @text.5.178 to i64)
  %.172.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.4.177, i64 %..i.i.i.i, i64 %index.2.0.i.i.i.i) #3, !noalias !626
  %.177.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %4 = lshr i32 %.172.i.i.i.i, 31
  %.178.i.i.i.i = zext nneg i32 %4 to i64
  %.179.i.i.i.i = or i64 %.177.i.i.i.i, %.178.i.i.i.i
  store i64 %.179.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %.191.i.i.i.i = fsub float %.104.i.i.i.i, %.104.i.i.i.i
  %.194.i.i.i.i = fcmp oeq float %.191.i.i.i.i, 0.000000e+00
  br i1 %.194.i.i.i.i, label %B504.i.i.i.i, label %B564.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.201.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.202.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.7.179, double %.201.i.i.i.i) #3, !noalias !626
  br label %B620.i.i.i.i

B564.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.220.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.8) #3, !noalias !626
  br label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B564.i.i.i.i, %B504.i.i.i.i, %B244.i.i.i.i
  %.220.i.sink.i.i.i = phi i32 [ %.220.i.i.i.i, %B564.i.i.i.i ], [ %.202.i.i.i.i, %B504.i.i.i.i ], [ %.131.i.i.i.i, %B244.i.i.i.i ]
  %.225.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %5 = lshr i32 %.220.i.sink.i.i.i, 31
  %.226.i.i.i.i = zext nneg i32 %5 to i64
  %.227.i.i.i.i = or i64 %.225.i.i.i.i, %.226.i.i.i.i
  store i64 %.227.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  br label %B38.if.i.i5.i.i.i

B112.i.i.i.i.i:                                   ; preds = %B38.if.i.i5.i.i.i
  %.172.i.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !627
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
  %.214.i.i20.i.i.i = load float, ptr %.213.i.i19.i.i.i, align 4, !noalias !627
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
  %.141.i.i12.i.i.i = load float, ptr %.140.i.i11.i.i.i, align 4, !noalias !627
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
  %.313.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.9.text.10.i.i.i.i) #3, !noalias !626
  %.318.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %6 = lshr i32 %.313.i.i.i.i, 31
  %.319.i.i.i.i = zext nneg i32 %6 to i64
  %.320.i.i.i.i = or i64 %.318.i.i.i.i, %.319.i.i.i.i
  store i64 %.320.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %.178.i.i.i = icmp sgt i64 %.123.i.02.i.i, 1
  br i1 %.178.i.i.i, label %B422.if.i.i.i, label %B674.i.i

B422.if.i.i.i:                                    ; preds = %cnnc_print_largest.exit.i.i, %B422.if.i.lr.ph.i.i
  %.120.i.03.i.i = phi i64 [ 0, %B422.if.i.lr.ph.i.i ], [ %.191.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.123.i.02.i.i = phi i64 [ %.94.i.i.i, %B422.if.i.lr.ph.i.i ], [ %.187.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.245.i.pre.pre.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !618
  %.227.i.i.i = icmp sgt i64 %.245.i.pre.pre.i.i, 0
  %or.cond.i10.i = select i1 %.54.i.i.i, i1 %.227.i.i.i, i1 false
  %"$phi542.1.2.1.i.i.i" = select i1 %or.cond.i10.i, ptr @text.166, ptr @text.1.167
  %.246.i.i.i = add nsw i64 %.245.i.pre.pre.i.i, 1
  store i64 %.246.i.i.i, ptr %.225.i.i.i, align 8, !noalias !618
  %.255.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %"$phi542.1.2.1.i.i.i") #3, !noalias !618
  %.260.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !618
  %7 = lshr i32 %.255.i.i.i, 31
  %.261.i.i.i = zext nneg i32 %7 to i64
  %.262.i.i.i = or i64 %.260.i.i.i, %.261.i.i.i
  store i64 %.262.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !618
  %.266.i.i.i = mul nsw i64 %.120.i.03.i.i, %.88.i.i.i
  %.268.i.i.i = add nsw i64 %.266.i.i.i, %.169.i.i
  %.273.i.i.i = load i64, ptr %.272.i.i.i, align 8, !noalias !618
  %.276.i.i.i = add nsw i64 %.120.i.03.i.i, %before.2.1.i.i
  %.54.i.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.173.text.1.174.i.i.i, i64 %.76.i.i7.i, i64 %.276.i.i.i) #3, !noalias !626
  %.59.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  %8 = lshr i32 %.54.i.i.i.i, 31
  %.60.i.i.i.i = zext nneg i32 %8 to i64
  %.61.i.i.i.i = or i64 %.59.i.i.i.i, %.60.i.i.i.i
  store i64 %.61.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !626
  br label %B38.if.i.i.i.i.i

B674.i.i:                                         ; preds = %cnnc_print_largest.exit.i.i, %B636.i.i, %cnnc_write.exit.i
  %exitcond.not.i84 = icmp eq i64 %.129.i.i, %.33.i.i64
  br i1 %exitcond.not.i84, label %cnnc_put_rows.exit, label %B158.if.i.i

B158.if.i.i:                                      ; preds = %B674.i.i, %B158.if.i.lr.ph.i
  %.57.i.020.i = phi i64 [ 0, %B158.if.i.lr.ph.i ], [ %.129.i.i, %B674.i.i ]
  %.129.i.i = add nuw nsw i64 %.57.i.020.i, 1
  %.9.i.i.i72 = load i64, ptr %.8.i.i.i67, align 8, !noalias !630
  %.10.i.i.i73 = add nsw i64 %.9.i.i.i72, %.57.i.020.i
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !633
  %.12.i.i.i.i = shl nsw i64 %.10.i.i.i73, 7
  %.10.i.i.i.i = add i64 %.9.i.i.i.i, %.17.i.i60
  %.13.i.i.i.i = add i64 %.10.i.i.i.i, %.12.i.i.i.i
  %.164.i.i74 = load i64, ptr %.163.i.i68, align 8, !noalias !612
  %.166.i.i = shl i64 %.57.i.020.i, 3
  %.167.i.i = add i64 %.164.i.i74, %.166.i.i
  %.168.i.i = inttoptr i64 %.167.i.i to ptr
  %.169.i.i = load i64, ptr %.168.i.i, align 8, !noalias !612
  %.12.i.i.i75 = add i64 %.13.i.i.i.i, 64
  %.13.i.i.i76 = inttoptr i64 %.12.i.i.i75 to ptr
  %.14.i.i.i77 = load i64, ptr %.13.i.i.i76, align 8, !noalias !636
  %.15.i.i.i78 = icmp eq i64 %.14.i.i.i77, 0
  %.21.i.i11.i = add i64 %.13.i.i.i.i, 56
  %.22.i.i12.i = inttoptr i64 %.21.i.i11.i to ptr
  %.23.i.i13.i = load i64, ptr %.22.i.i12.i, align 8, !noalias !636
  br i1 %.15.i.i.i78, label %B512.i.i, label %cnnc_row_bytes.exit.i79

cnnc_row_bytes.exit.i79:                          ; preds = %B158.if.i.i
  %.39.i.i15.i = load i64, ptr %.38.i.i14.i, align 8, !noalias !636
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
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !639
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !639
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !642
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !642
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !642
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
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !645
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !645
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !645
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
  store i64 0, ptr %.273.i.i, align 8, !noalias !642
  %.230.i.i = icmp sgt i64 %.177.i.05.i, 1
  br i1 %.230.i.i, label %B258.if.i.i, label %B186.i.loopexit.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !639
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #3, !noalias !639
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !639
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
  call void @llvm.x86.sse.stmxcsr(ptr nonnull %slot.i), !noalias !648
  %before.i = load i32, ptr %slot.i, align 4, !noalias !648
  store i32 40896, ptr %slot.i, align 4, !noalias !648
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %slot.i), !noalias !648
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i)
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !648
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !648
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !648
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !648
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !648
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !648
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !648
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !648
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !648
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !648
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
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !651
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i.i), !noalias !656
  %0 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i.i) #3, !noalias !651
  %seconds.i.i.i = load i64, ptr %time.i.i.i, align 8, !noalias !651
  %nanoseconds.i.i.i = load i64, ptr %rest.i.i.i, align 8, !noalias !651
  %scaled.i.i.i = mul i64 %seconds.i.i.i, 1000000000
  %sum.i.i.i = add i64 %scaled.i.i.i, %nanoseconds.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i.i), !noalias !656
  %.24.i.i.pre.i = load i64, ptr %.8.i.i12.i, align 8, !noalias !657
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %sum.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !657
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !657
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !657
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !657
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #3, !noalias !657
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !660
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !660
  %.32.i.i.i = sub nsw i64 %.43.i.017.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !660
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !660
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i1.i), !noalias !656
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i1.i) #3, !noalias !660
  %seconds.i.i8.i = load i64, ptr %time.i.i1.i, align 8, !noalias !660
  %nanoseconds.i.i9.i = load i64, ptr %rest.i.i7.i, align 8, !noalias !660
  %scaled.i.i10.i = mul i64 %seconds.i.i8.i, 1000000000
  %sum.i.i11.i = add i64 %scaled.i.i10.i, %nanoseconds.i.i9.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i1.i), !noalias !656
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %sum.i.i11.i, ptr %.65.i.i.i, align 8, !noalias !660
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !660
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.016.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.017.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.016.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.016.i, -1
  %.114.i.i = add i64 %.43.i.017.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i12.i, align 8, !noalias !663
  %.11.i.i13.i = mul i64 %.43.i.017.i, 40
  %.12.i.i14.i = add i64 %.11.i.i13.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i14.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !656
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
  %.243.i52.not.i = icmp slt i64 %.3, 1
  %.24.i.i31.i = add i64 %.3, -1
  %rest.i.i.i4 = getelementptr inbounds nuw i8, ptr %time.i.i.i1, i64 8
  br label %B132.if.i.i5

B328.i.i:                                         ; preds = %cnnc_run_share.exit.i
  %.327.i.i = icmp sgt i64 %.318.i.i, 0
  br i1 %.327.i.i, label %B340.i.i, label %B602.i.i

B340.i.i:                                         ; preds = %B328.i.i
  %.23.i.i.i = load i64, ptr %.7.i.i14.i, align 8, !noalias !666
  %.24.not.i.i.i13 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre60.i = load i64, ptr %.13.i.i, align 8, !noalias !671
  br i1 %.24.not.i.i.i13, label %cnnc_profile_end.exit.i, label %B64.i.i.i14

B64.i.i.i14:                                      ; preds = %B340.i.i
  %.32.i.i.i15 = sub nsw i64 %.52.i.058.i, %.9.i.i.pre60.i
  %.39.i.i.i16 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !666
  %.40.i.i.i17 = mul nsw i64 %.39.i.i.i16, %.32.i.i.i15
  %.42.i.i.i = add nsw i64 %.40.i.i.i17, %.2
  %.53.i.i.i18 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i19 = add nsw i64 %.53.i.i.i18, %.23.i.i.i
  %.58.i.i.i20 = inttoptr i64 %.54.i.i.i19 to ptr
  store i64 %"$phi94.0.2.0.i.i.i10", ptr %.58.i.i.i20, align 8, !noalias !666
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i.i1), !noalias !674
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i.i1) #3, !noalias !666
  %seconds.i.i.i21 = load i64, ptr %time.i.i.i1, align 8, !noalias !666
  %nanoseconds.i.i.i22 = load i64, ptr %rest.i.i.i4, align 8, !noalias !666
  %scaled.i.i.i23 = mul i64 %seconds.i.i.i21, 1000000000
  %sum.i.i.i24 = add i64 %scaled.i.i.i23, %nanoseconds.i.i.i22
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i.i1), !noalias !674
  %.64.i.i.i25 = add i64 %.54.i.i.i19, 8
  %.65.i.i.i26 = inttoptr i64 %.64.i.i.i25 to ptr
  store i64 %sum.i.i.i24, ptr %.65.i.i.i26, align 8, !noalias !666
  %.69.i.i.i27 = add i64 %.54.i.i.i19, 16
  %.70.i.i.i28 = inttoptr i64 %.69.i.i.i27 to ptr
  store i64 %.318.i.i, ptr %.70.i.i.i28, align 8, !noalias !666
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !671
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i14, %B340.i.i
  %.9.i.i.i29 = phi i64 [ %.9.i.i.pre60.i, %B340.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i14 ]
  %.10.i.i.i30 = sub nsw i64 %.52.i.058.i, %.9.i.i.i29
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !671
  %.15.i.i.i31 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i32 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !671
  %.16.i.i.i33 = shl i64 %.10.i.i.i30, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i33, %.15.i.i.i31
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i32
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !675
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.349.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.350.i.i = inttoptr i64 %.349.i.i to ptr
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !674
  %.356.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.357.i.i = atomicrmw add ptr %.356.i.i, i64 %.318.i.i seq_cst, align 8, !noalias !674
  %.359.i.i = add nsw i64 %.357.i.i, %.318.i.i
  %.362.i.i = icmp eq i64 %.359.i.i, %.351.i.i
  br i1 %.362.i.i, label %B538.i.i, label %B602.i.i

B538.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !678
  %.12.i.i9.i = icmp sgt i64 %.11.i.i8.i, 0
  br i1 %.12.i.i9.i, label %B44.i.i.i, label %B602.i.i

B44.i.i.i:                                        ; preds = %B538.i.i
  %3 = call i64 (i64, ...) @syscall(i64 202, ptr %.356.i.i, i32 129, i32 2147483647) #3, !noalias !678
  br label %B602.i.i

B602.i.i:                                         ; preds = %cnnc_profile_begin.exit.i9, %B44.i.i.i, %B538.i.i, %cnnc_profile_end.exit.i, %B328.i.i
  %.110.i.i12 = icmp sgt i64 %.55.i.057.i, 1
  br i1 %.110.i.i12, label %B132.if.i.i5, label %cnnc_walk.body.exit

B132.if.i.i5:                                     ; preds = %B602.i.i, %B132.if.i.lr.ph.i2
  %.52.i.058.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i2 ], [ %.123.i.i, %B602.i.i ]
  %.55.i.057.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i2 ], [ %.119.i.i, %B602.i.i ]
  %.119.i.i = add nsw i64 %.55.i.057.i, -1
  %.123.i.i = add i64 %.52.i.058.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !681
  %.11.i.i.i.i = mul i64 %.52.i.058.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i6 = load i64, ptr %.23.i.i11.i, align 8, !noalias !686
  %.31.i.i.i7 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i7 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !686
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !687
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !686
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !690
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !690
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !693
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !693
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
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !693
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @llvm.x86.sse2.pause(), !noalias !693
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !693
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !693
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !693
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !693
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !693
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !693
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  %low.i.i.i.i = trunc i64 %value.2.0.i.i.i.i to i32
  %5 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.292.i.i.i.i, i32 128, i32 %low.i.i.i.i, ptr null) #3, !noalias !693
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !693
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !693
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !693
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
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !686
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !686
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.058.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i5
  %.8.i.i15.i = load i64, ptr %.7.i.i14.i, align 8, !noalias !696
  %.9.not.i.i.i8 = icmp eq i64 %.8.i.i15.i, 0
  br i1 %.9.not.i.i.i8, label %cnnc_profile_begin.exit.i9, label %B64.i.i16.i

B64.i.i16.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i13.i), !noalias !674
  %8 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i13.i) #3, !noalias !696
  %seconds.i.i18.i = load i64, ptr %time.i.i13.i, align 8, !noalias !696
  %nanoseconds.i.i19.i = load i64, ptr %rest.i.i17.i, align 8, !noalias !696
  %scaled.i.i20.i = mul i64 %seconds.i.i18.i, 1000000000
  %sum.i.i21.i = add i64 %scaled.i.i20.i, %nanoseconds.i.i19.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i13.i), !noalias !674
  br label %cnnc_profile_begin.exit.i9

cnnc_profile_begin.exit.i9:                       ; preds = %B64.i.i16.i, %cnnc_wait_for_inputs.exit.i
  %"$phi94.0.2.0.i.i.i10" = phi i64 [ %sum.i.i21.i, %B64.i.i16.i ], [ 0, %cnnc_wait_for_inputs.exit.i ]
  br i1 %.243.i52.not.i, label %B602.i.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %cnnc_profile_begin.exit.i9, %cnnc_run_share.exit.i
  %ran.2.1.i55.i = phi i64 [ %.318.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i9 ]
  %.187.i.053.i = phi i64 [ %.256.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i9 ]
  %.256.i.i = add nuw nsw i64 %.187.i.053.i, 1
  %.286.i.i = add nsw i64 %.187.i.053.i, %.2
  %.288.i.i = icmp slt i64 %.286.i.i, %.3
  %.305.i.i = select i1 %.288.i.i, i64 0, i64 %.3
  %"$phi280.2.2.2.i.i" = sub nsw i64 %.286.i.i, %.305.i.i
  %.9.i.i.i23.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !699
  %.13.i.i.i26.i = add nsw i64 %.9.i.i.i23.i, %.12.i.i.i.i
  %.20.i.i27.i = add i64 %.13.i.i.i26.i, 16
  %.21.i.i28.i = inttoptr i64 %.20.i.i27.i to ptr
  %.22.i.i29.i = load i64, ptr %.21.i.i28.i, align 8, !noalias !704
  %.23.i.i30.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.22.i.i29.i
  %.25.i.i.i = add i64 %.23.i.i30.i, %.24.i.i31.i
  %.26.i.i.i11 = udiv i64 %.25.i.i.i, %.3
  %.30.i.i32.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.31.i.i33.i = mul nsw i64 %.30.i.i32.i, %.22.i.i29.i
  %.33.i.i34.i = add i64 %.31.i.i33.i, %.24.i.i31.i
  %.34.i.i.i = udiv i64 %.33.i.i34.i, %.3
  %.9.i.i2.i35.i = load i64, ptr %.13.i.i, align 8, !noalias !705
  %.10.i.i.i36.i = sub nsw i64 %.52.i.058.i, %.9.i.i2.i35.i
  %.14.i.i.i37.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !705
  %.15.i.i.i38.i = add nsw i64 %.14.i.i.i37.i, 1
  %.20.i.i.i41.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !705
  %.21.i.i.i42.i = mul i64 %.15.i.i.i38.i, %.10.i.i.i36.i
  %reass.add.i.i = add i64 %.21.i.i.i42.i, %.30.i.i32.i
  %reass.mul.i.i = shl i64 %reass.add.i.i, 6
  %.42.i.i43.i = add i64 %reass.mul.i.i, %.20.i.i.i41.i
  %.neg.i.i = sub nsw i64 %.34.i.i.i, %.26.i.i.i11
  %.56.i.i.i = inttoptr i64 %.42.i.i43.i to ptr
  %.57.i13.i.i = load atomic i64, ptr %.56.i.i.i seq_cst, align 8, !noalias !704
  %.58.i15.i.i = sub i64 %.neg.i.i, %.57.i13.i.i
  %.63.i16.i.i = icmp slt i64 %.58.i15.i.i, 1
  br i1 %.63.i16.i.i, label %cnnc_run_share.exit.i, label %B328.i.lr.ph.i.i

B328.i.lr.ph.i.i:                                 ; preds = %B234.if.i.i
  %.15.i.i8.i.i = inttoptr i64 %.13.i.i.i26.i to ptr
  %.26.i.i.i44.i = add i64 %.13.i.i.i26.i, 8
  %.27.i.i.i45.i = inttoptr i64 %.26.i.i.i44.i to ptr
  br label %B328.i.i.i

B328.i.i.i:                                       ; preds = %B446.i.i.i, %B328.i.lr.ph.i.i
  %.58.i18.i.i = phi i64 [ %.58.i15.i.i, %B328.i.lr.ph.i.i ], [ %.58.i.i48.i, %B446.i.i.i ]
  %done.2.0.i17.i.i = phi i64 [ 0, %B328.i.lr.ph.i.i ], [ %.139.i.i.i, %B446.i.i.i ]
  %.84.i.i.i = add nuw nsw i64 %.58.i18.i.i, 3
  %.8542.i.i.i = lshr i64 %.84.i.i.i, 2
  %.94.i.i.i = atomicrmw add ptr %.56.i.i.i, i64 %.8542.i.i.i seq_cst, align 8, !noalias !704
  %.96.i.i.i = add nsw i64 %.94.i.i.i, %.26.i.i.i11
  %.102.not.i.i.i = icmp slt i64 %.96.i.i.i, %.34.i.i.i
  br i1 %.102.not.i.i.i, label %B446.i.i.i, label %cnnc_run_share.exit.i

B446.i.i.i:                                       ; preds = %B328.i.i.i
  %.123.i.i.i = add nsw i64 %.96.i.i.i, %.8542.i.i.i
  %.128.i.i46.i = call i64 @llvm.smin.i64(i64 %.123.i.i.i, i64 %.34.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !708
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !708
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !708
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !708
  %.28.i.i.i47.i = load i64, ptr %.27.i.i.i45.i, align 8, !noalias !708
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i47.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.96.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.128.i.i46.i) #3, !noalias !708
  %.135.i.i.i = sub i64 %done.2.0.i17.i.i, %.96.i.i.i
  %.139.i.i.i = add i64 %.128.i.i46.i, %.135.i.i.i
  %.57.i.i.i = load atomic i64, ptr %.56.i.i.i seq_cst, align 8, !noalias !704
  %.58.i.i48.i = sub i64 %.neg.i.i, %.57.i.i.i
  %.63.i.i.i = icmp slt i64 %.58.i.i48.i, 1
  br i1 %.63.i.i.i, label %cnnc_run_share.exit.i, label %B328.i.i.i

cnnc_run_share.exit.i:                            ; preds = %B446.i.i.i, %B328.i.i.i, %B234.if.i.i
  %done.2.0.i.lcssa.i.i = phi i64 [ 0, %B234.if.i.i ], [ %.139.i.i.i, %B446.i.i.i ], [ %done.2.0.i17.i.i, %B328.i.i.i ]
  %.318.i.i = add nsw i64 %done.2.0.i.lcssa.i.i, %ran.2.1.i55.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B328.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B602.i.i, %B338.i.i, %B530.i, %B496.i
  call void @llvm.lifetime.start.p0(ptr nonnull %slot.i34)
  store i32 %before.i, ptr %slot.i34, align 4, !noalias !648
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %slot.i34), !noalias !648
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i34)
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

; Function Attrs: nofree
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define internal fastcc void @cnnc_unwritable(i64 %.1) unnamed_addr #3 {
.3:
  %.4.i.i = tail call ptr @__errno_location() #3, !noalias !711
  %.9.i.i = load i64, ptr %.4.i.i, align 8, !noalias !711
  %.11.i.i = trunc i64 %.9.i.i to i32
  %.12.i.i = tail call ptr @strerror(i32 %.11.i.i) #3, !noalias !711
  %.13.i.i = ptrtoint ptr %.12.i.i to i64
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !716
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !721
  %.13.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !721
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i1, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !721
  %.9.i.i2 = inttoptr i64 %.1 to ptr
  %.10.i.i = load i8, ptr %.9.i.i2, align 1, !noalias !722
  %.12.i.i3 = icmp eq i8 %.10.i.i, 45
  br i1 %.12.i.i3, label %B44.i.i, label %cnnc_is_dash.exit

B44.i.i:                                          ; preds = %.3
  %.15.i.i4 = add i64 %.1, 1
  %.16.i.i = inttoptr i64 %.15.i.i4 to ptr
  %.17.i.i = load i8, ptr %.16.i.i, align 1, !noalias !722
  %.21.i.i = icmp eq i8 %.17.i.i, 0
  %spec.select = select i1 %.21.i.i, i64 ptrtoint (ptr @text.1.161 to i64), i64 %.1
  br label %cnnc_is_dash.exit

cnnc_is_dash.exit:                                ; preds = %B44.i.i, %.3
  %1 = phi i64 [ %spec.select, %B44.i.i ], [ %.1, %.3 ]
  %.45.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.160, i64 %1, i64 %.13.i.i) #3, !noalias !725
  %.50.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !725
  %2 = lshr i32 %.45.i, 31
  %.51.i = zext nneg i32 %2 to i64
  %.52.i = or i64 %.50.i, %.51.i
  store i64 %.52.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !725
  %.8.i.i.i5 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !726
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !726
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !726
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !726
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %cnnc_is_dash.exit
  tail call void @exit(i32 1) #15, !noalias !731
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
  %.4.i.i = tail call ptr @__errno_location() #3, !noalias !732
  %.9.i.i = load i64, ptr %.4.i.i, align 8, !noalias !732
  %.11.i.i = trunc i64 %.9.i.i to i32
  %.12.i.i = tail call ptr @strerror(i32 %.11.i.i) #3, !noalias !732
  %.13.i.i = ptrtoint ptr %.12.i.i to i64
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !737
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !742
  %.13.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !742
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i1, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !742
  %.9.i.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i.i = load i8, ptr %.9.i.i.i, align 1, !noalias !743
  %.12.i.i.i = icmp eq i8 %.10.i.i.i, 45
  br i1 %.12.i.i.i, label %B44.i.i.i, label %cnnc_input_name.exit

B44.i.i.i:                                        ; preds = %.3
  %.15.i.i.i = add i64 %.1, 1
  %.16.i.i.i = inttoptr i64 %.15.i.i.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i, align 1, !noalias !743
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  %spec.select.i = select i1 %.21.i.i.i, i64 ptrtoint (ptr @text.235 to i64), i64 %.1
  br label %cnnc_input_name.exit

cnnc_input_name.exit:                             ; preds = %.3, %B44.i.i.i
  %1 = phi i64 [ %spec.select.i, %B44.i.i.i ], [ %.1, %.3 ]
  %.11.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.232, i64 %1, i64 %.13.i.i) #3, !noalias !748
  %.16.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !748
  %2 = lshr i32 %.11.i, 31
  %.17.i = zext nneg i32 %2 to i64
  %.18.i = or i64 %.16.i, %.17.i
  store i64 %.18.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !748
  %.8.i.i.i2 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !749
  %.16.i.i.i3 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !749
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i3, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !749
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !749
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %cnnc_input_name.exit
  tail call void @exit(i32 1) #15, !noalias !754
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strstr(ptr, ptr captures(none)) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_array(i64 %.1) unnamed_addr #3 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !755
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.38, i64 %.8.i.i.i) #3, !noalias !762
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !762
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !762
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.258, i64 %.1) #3, !noalias !763
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !763
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !763
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !764
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !764
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !764
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !764
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.3
  tail call void @exit(i32 1) #15, !noalias !769
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @rename(ptr noundef readonly captures(none), ptr noundef readonly captures(none)) local_unnamed_addr #7

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #3 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !770
  %process.i = tail call i32 @getpid() #3, !noalias !770
  %word.i = zext i32 %process.i to i64
  %.13.i = icmp eq i64 %.11.i, %word.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  tail call fastcc void @cnnc_pool_lock(i64 %.1), !noalias !770
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !770
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !770
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
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.03, i64 %.26.i), !noalias !770
  %exitcond.not = icmp eq i64 %.54.i.03, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.05 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.05, 1
  %.6.i.i = shl i64 %.184.i.05, 7
  %.281.i = add i64 %.9.i.i, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !770
  %0 = tail call i32 @pthread_join(i64 %.283.i, ptr null) #3, !noalias !770
  %exitcond7.not = icmp eq i64 %.184.i.05, %storemerge.i
  br i1 %exitcond7.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %B78.i, %.3
  %memory.i = inttoptr i64 %.1 to ptr
  tail call void @free(ptr %memory.i), !noalias !770
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
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !773
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !773
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !773
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !776
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !776
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %slot.i.i), !noalias !773
  store i32 -1, ptr %slot.i.i, align 4, !noalias !776
  %0 = call i64 (i64, ...) @syscall(i64 309, ptr nonnull %slot.i.i, ptr null, ptr null) #3, !noalias !776
  %cpu.i.i = load i32, ptr %slot.i.i, align 4, !noalias !776
  %word.i.i = sext i32 %cpu.i.i to i64
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i.i), !noalias !773
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i32 %cpu.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.37.i.i, i8 0, i64 128, i1 false), !noalias !776
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 %.14.i.i, i64 128, ptr nonnull %.37.i.i) #3, !noalias !776
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %1 = lshr i64 %word.i.i, 3
  %.205.i.i = and i64 %1, 268435448
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !776
  %.210.i.i = and i64 %word.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !776
  %2 = call i64 (i64, ...) @syscall(i64 203, i64 %.14.i.i, i64 128, ptr nonnull %.37.i.i) #3, !noalias !776
  %.253.i.i = add nuw nsw i64 %word.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !776
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i4.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.03.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.03.i, 1
  %3 = shl i64 %.91.i.03.i, 3
  %.189.i.i = add nuw i64 %3, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !776
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i4.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !773
  %4 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.16.i, i32 129, i32 2147483647) #3, !noalias !773
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #10

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_lock(i64 %.1) unnamed_addr #3 {
.3:
  %process.i.i = tail call i32 @getpid() #3, !noalias !779
  %word.i.i = zext i32 %process.i.i to i64
  %.13.i.i = add i64 %.1, 136
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  %.15.i.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !779
  %.21.i.i = icmp eq i64 %.15.i.i, %word.i.i
  br i1 %.21.i.i, label %B86.i.i, label %B178.i.i

B86.i.i:                                          ; preds = %.3
  %.29.i.i = add i64 %.1, 128
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = cmpxchg ptr %.30.i.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !779
  %.35.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.35.i.i, label %cnnc_pool_lock.body.exit, label %B42.i.preheader

B178.i.i:                                         ; preds = %.3
  %.50.i.i = sub nsw i64 0, %word.i.i
  %.52.i.i = icmp eq i64 %.15.i.i, %.50.i.i
  br i1 %.52.i.i, label %B42.i.preheader, label %B192.i.i

B192.i.i:                                         ; preds = %B178.i.i
  %.61.i.i = cmpxchg ptr %.14.i.i, i64 %.15.i.i, i64 %.50.i.i seq_cst seq_cst, align 8, !noalias !779
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
  %.18.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !784
  %process.i = tail call i32 @getpid() #3, !noalias !784
  %word.i = zext i32 %process.i to i64
  %.20.i = icmp eq i64 %.18.i, %word.i
  br i1 %.20.i, label %B116.i, label %B258.i

B116.i:                                           ; preds = %B42.i
  %.26.i = atomicrmw or ptr %.25.i, i64 2 seq_cst, align 8, !noalias !784
  %.31.i = cmpxchg ptr %.25.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !784
  %.33.i = extractvalue { i64, i1 } %.31.i, 1
  br i1 %.33.i, label %cnnc_pool_lock.body.exit, label %B258.i

B258.i:                                           ; preds = %B116.i, %B42.i
  %0 = tail call i32 @usleep(i32 50) #3, !noalias !784
  %process.i.i1 = tail call i32 @getpid() #3, !noalias !785
  %word.i.i2 = zext i32 %process.i.i1 to i64
  %.15.i.i5 = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !785
  %.21.i.i6 = icmp eq i64 %.15.i.i5, %word.i.i2
  br i1 %.21.i.i6, label %B86.i.i24, label %B178.i.i7

B86.i.i24:                                        ; preds = %B258.i
  %.31.i.i27 = cmpxchg ptr %.25.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !785
  %.35.i.i28 = extractvalue { i64, i1 } %.31.i.i27, 1
  br i1 %.35.i.i28, label %cnnc_pool_lock.body.exit, label %B42.i.backedge

B178.i.i7:                                        ; preds = %B258.i
  %.50.i.i8 = sub nsw i64 0, %word.i.i2
  %.52.i.i9 = icmp eq i64 %.15.i.i5, %.50.i.i8
  br i1 %.52.i.i9, label %B42.i.backedge, label %B192.i.i10

B42.i.backedge:                                   ; preds = %B178.i.i7, %B192.i.i10, %B86.i.i24
  br label %B42.i

B192.i.i10:                                       ; preds = %B178.i.i7
  %.61.i.i11 = cmpxchg ptr %.14.i.i, i64 %.15.i.i5, i64 %.50.i.i8 seq_cst seq_cst, align 8, !noalias !785
  %.64.not.i.i12 = extractvalue { i64, i1 } %.61.i.i11, 1
  br i1 %.64.not.i.i12, label %cnnc_pool_lock.body.exit.sink.split, label %B42.i.backedge

cnnc_pool_lock.body.exit.sink.split:              ; preds = %B192.i.i10, %cnnc_pool_try_lock.exit.thread
  %.79.i.i.sink = phi ptr [ %.79.i.i, %cnnc_pool_try_lock.exit.thread ], [ %.25.i, %B192.i.i10 ]
  %word.i.i.sink = phi i64 [ %word.i.i, %cnnc_pool_try_lock.exit.thread ], [ %word.i.i2, %B192.i.i10 ]
  store atomic i64 1, ptr %.79.i.i.sink seq_cst, align 8, !noalias !784
  %.83.i.i = add i64 %.1, 256
  %.84.i.i = inttoptr i64 %.83.i.i to ptr
  store atomic i64 0, ptr %.84.i.i seq_cst, align 8, !noalias !784
  %.88.i.i = add i64 %.1, 264
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  store atomic i64 0, ptr %.89.i.i seq_cst, align 8, !noalias !784
  %.93.i.i = add i64 %.1, 8
  %.94.i.i = inttoptr i64 %.93.i.i to ptr
  %.95.i.i = load atomic i64, ptr %.94.i.i seq_cst, align 8, !noalias !784
  store atomic i64 1, ptr %.94.i.i seq_cst, align 8, !noalias !784
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.95.i.i), !noalias !784
  store atomic i64 %word.i.i.sink, ptr %.14.i.i seq_cst, align 8, !noalias !784
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
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !788
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
  %.301.i = load i64, ptr %.300.i, align 8, !noalias !788
  %.6.i.i = udiv i64 10000000, %.301.i
  %.8.i.i = add i64 %.9.i.i3, 72
  %.9.i.i = inttoptr i64 %.8.i.i to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !791
  %.11.i.i = udiv i64 40000000, %.301.i
  %.13.i.i = add i64 %.9.i.i3, 80
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !791
  %.19.i.i = inttoptr i64 %.296.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !791
  %.22.i.i = add i64 %.9.i.i3, 88
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !791
  call void @llvm.lifetime.start.p0(ptr nonnull %handle.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %attributes.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %mask.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %before.i)
  %0 = call i32 @sigfillset(ptr nonnull %mask.i) #3, !noalias !788
  %1 = call i32 @sigdelset(ptr nonnull %mask.i, i32 4) #3, !noalias !788
  %2 = call i32 @sigdelset(ptr nonnull %mask.i, i32 7) #3, !noalias !788
  %3 = call i32 @sigdelset(ptr nonnull %mask.i, i32 8) #3, !noalias !788
  %4 = call i32 @sigdelset(ptr nonnull %mask.i, i32 11) #3, !noalias !788
  %5 = call i32 @pthread_attr_init(ptr nonnull %attributes.i) #3, !noalias !788
  %6 = call i32 @pthread_attr_setstacksize(ptr nonnull %attributes.i, i64 1048576) #3, !noalias !788
  %7 = call i32 @pthread_sigmask(i32 2, ptr nonnull %mask.i, ptr nonnull %before.i) #3, !noalias !788
  %error.i = call i32 @pthread_create(ptr nonnull %handle.i, ptr nonnull %attributes.i, ptr nonnull @cnnc_pool_thread, ptr nonnull %.147.i) #3, !noalias !788
  %8 = call i32 @pthread_sigmask(i32 2, ptr nonnull %before.i, ptr null) #3, !noalias !788
  %9 = call i32 @pthread_attr_destroy(ptr nonnull %attributes.i) #3, !noalias !788
  %started.i = icmp ne i32 %error.i, 0
  %thread.i = load i64, ptr %handle.i, align 8, !noalias !788
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
  store i64 %thread.i, ptr %.328.i, align 8, !noalias !788
  store atomic i64 %.110.i, ptr %.11.i seq_cst, align 8, !noalias !788
  %.97.i = icmp sgt i64 %.41.i.08, 1
  br i1 %.97.i, label %B114.if.i, label %cnnc_pool_spawn.body.exit

B114.if.i:                                        ; preds = %B114.if.i.lr.ph, %B588.i
  %.38.i.09 = phi i64 [ %.12.i, %B114.if.i.lr.ph ], [ %.110.i, %B588.i ]
  %.41.i.08 = phi i64 [ %.51.i, %B114.if.i.lr.ph ], [ %.106.i, %B588.i ]
  %.6.i.i1 = shl i64 %.38.i.09, 7
  %.9.i.i3 = add i64 %.8.i.i2, %.6.i.i1
  %.147.i = inttoptr i64 %.9.i.i3 to ptr
  store i64 0, ptr %.147.i, align 8, !noalias !788
  %.151.i = add i64 %.9.i.i3, 8
  %.152.i = inttoptr i64 %.151.i to ptr
  store i64 0, ptr %.152.i, align 8, !noalias !788
  %.157.i = add i64 %.9.i.i3, 16
  %.158.i = inttoptr i64 %.157.i to ptr
  store i64 %.1, ptr %.158.i, align 8, !noalias !788
  %.163.i = add i64 %.9.i.i3, 24
  %.164.i = inttoptr i64 %.163.i to ptr
  store i64 %.38.i.09, ptr %.164.i, align 8, !noalias !788
  %10 = add i64 %.9.i.i3, 40
  br label %B366.if.i

B366.if.i:                                        ; preds = %B114.if.i, %B366.if.i
  %.189.i.05 = phi i64 [ 0, %B114.if.i ], [ %.258.i, %B366.if.i ]
  %.258.i = add nuw nsw i64 %.189.i.05, 1
  %11 = shl i64 %.189.i.05, 3
  %.286.i = add i64 %10, %11
  %.287.i = inttoptr i64 %.286.i to ptr
  store i64 0, ptr %.287.i, align 8, !noalias !788
  %exitcond.not = icmp eq i64 %.258.i, 2
  br i1 %exitcond.not, label %B422.i, label %B366.if.i

cnnc_pool_spawn.body.exit:                        ; preds = %B422.i, %B588.i, %.4
  ret void
}

declare i32 @munmap(ptr, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn
declare i64 @strtol(ptr readonly, ptr captures(none), i32) local_unnamed_addr #11

; Function Attrs: nounwind
define noundef i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #3 {
.3:
  %time.i7.i = alloca [2 x i64], align 8
  %time.i1.i = alloca [2 x i64], align 8
  %time.i.i = alloca [2 x i64], align 8
  %memory.i = tail call align 128 dereferenceable_or_null(33152) ptr @aligned_alloc(i64 128, i64 33152), !noalias !794
  %failed.i = icmp eq ptr %memory.i, null
  br i1 %failed.i, label %cnnc_os_allocate.exit.thread, label %B60.i

cnnc_os_allocate.exit.thread:                     ; preds = %.3
  %address.i2 = ptrtoint ptr %memory.i to i64
  br label %cnnc_pool_create.body.exit

B60.i:                                            ; preds = %.3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 128 dereferenceable(33152) %memory.i, i8 0, i64 33152, i1 false), !noalias !794
  %address.i = ptrtoint ptr %memory.i to i64
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %memory.i, align 128, !noalias !794
  %.28.i = or disjoint i64 %address.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !794
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i), !noalias !794
  %0 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i) #3, !noalias !797
  %rest.i.i = getelementptr inbounds nuw i8, ptr %time.i.i, i64 8
  %seconds.i.i = load i64, ptr %time.i.i, align 8, !noalias !797
  %nanoseconds.i.i = load i64, ptr %rest.i.i, align 8, !noalias !797
  %scaled.i.i = mul i64 %seconds.i.i, 1000000000
  %sum.i.i = add i64 %scaled.i.i, %nanoseconds.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i), !noalias !794
  %rest.i8.i = getelementptr inbounds nuw i8, ptr %time.i7.i, i64 8
  %rest.i2.i = getelementptr inbounds nuw i8, ptr %time.i1.i, i64 8
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.014.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i1.i), !noalias !794
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i1.i) #3, !noalias !797
  %seconds.i3.i = load i64, ptr %time.i1.i, align 8, !noalias !797
  %nanoseconds.i4.i = load i64, ptr %rest.i2.i, align 8, !noalias !797
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i1.i), !noalias !794
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
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i7.i), !noalias !794
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i7.i) #3, !noalias !797
  %seconds.i9.i = load i64, ptr %time.i7.i, align 8, !noalias !797
  %nanoseconds.i10.i = load i64, ptr %rest.i8.i, align 8, !noalias !797
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i7.i), !noalias !794
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.013.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.013.i, -1
  call void @llvm.x86.sse2.pause(), !noalias !797
  %.210.i.i = icmp samesign ugt i64 %.157.i.013.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = or disjoint i64 %address.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 16, !noalias !794
  %process.i = call i32 @getpid() #3, !noalias !794
  %word.i = zext i32 %process.i to i64
  %.40.i = add i64 %address.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %word.i, ptr %.41.i, align 8, !noalias !794
  %.46.i = add i64 %address.i, 448
  %.51.i = load i64, ptr %.35.i, align 16, !noalias !794
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %address.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !800
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %address.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 16, !noalias !800
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 64, !noalias !800
  %.22.i.i = add i64 %address.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !800
  call fastcc void @cnnc_pool_spawn(i64 %address.i, i64 %.1), !noalias !794
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
  %.32.i = tail call ptr @mmap(ptr null, i64 %.27.i, i32 3, i32 34, i32 -1, i64 0) #3, !noalias !803
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
  %.74.i = tail call i32 @munmap(ptr %.32.i, i64 %.71.i) #3, !noalias !803
  br label %B274.i

B274.i:                                           ; preds = %B236.i, %B182.i
  %.79.i = add nsw i64 %.33.i, 2097152
  %.81.i = icmp sgt i64 %.79.i, %.9.i.i
  br i1 %.81.i, label %B292.i, label %B342.i

B292.i:                                           ; preds = %B274.i
  %.85.i = add nsw i64 %.9.i.i, %.9.i.i.i
  %.94.i = sub nsw i64 %.79.i, %.9.i.i
  %.95.i = inttoptr i64 %.85.i to ptr
  %.96.i = tail call i32 @munmap(ptr %.95.i, i64 %.94.i) #3, !noalias !803
  br label %B342.i

B342.i:                                           ; preds = %B292.i, %B274.i
  %.105.i = inttoptr i64 %.9.i.i to ptr
  %.107.i = tail call i32 @madvise(ptr %.105.i, i64 %.9.i.i.i, i32 14) #3, !noalias !803
  br label %cnnc_memory_map.body.exit

cnnc_memory_map.body.exit:                        ; preds = %.3, %B342.i
  %.4.0 = phi i64 [ %.9.i.i, %B342.i ], [ %.mux, %.3 ]
  ret i64 %.4.0
}

declare ptr @mmap(ptr, i64, i32, i32, i32, i64) local_unnamed_addr

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias noundef writeonly captures(none), i64 noundef, ptr noundef readonly captures(none), ...) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare noundef i32 @stat(ptr noundef readonly captures(none), ptr noundef captures(none)) local_unnamed_addr #7

declare ptr @signal(i32, ptr) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_interrupted(i64 %.1) #3 {
.3:
  %.8.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !806
  %.16.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !806
  %.98.i1.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.98.i1.not.i, label %cnnc_remove_files.exit, label %B162.if.i.i

B206.i.i:                                         ; preds = %B162.if.i.i
  %.155.i.i = inttoptr i64 %.144.i.i to ptr
  %.156.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i), !noalias !806
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
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !806
  %.145.not.i.i = icmp eq i64 %.144.i.i, 0
  br i1 %.145.not.i.i, label %B264.i.i, label %B206.i.i

cnnc_remove_files.exit:                           ; preds = %B264.i.i, %.3
  %1 = trunc i64 %.1 to i32
  %2 = and i32 %1, 255
  %.8.i = add nuw nsw i32 %2, 128
  tail call void @_exit(i32 %.8.i) #3, !noalias !811
  ret void
}

declare void @_exit(i32) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #3 {
.4:
  tail call fastcc void @cnnc_pool_lock(i64 %.1), !noalias !812
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.2), !noalias !812
  %.9.i = add i64 %.1, 8
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load i64, ptr %.10.i, align 8, !noalias !812
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !815
  ret i64 %.11.i
}

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #3 {
.6:
  %process.i.i = tail call i32 @getpid() #3, !noalias !818
  %word.i.i = zext i32 %process.i.i to i64
  %.13.i.i = add i64 %.1, 136
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  %.15.i.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !818
  %.21.i.i = icmp eq i64 %.15.i.i, %word.i.i
  br i1 %.21.i.i, label %cnnc_pool_try_lock.exit, label %B178.i.i

B178.i.i:                                         ; preds = %.6
  %.50.i.i = sub nsw i64 0, %word.i.i
  %.52.i.i = icmp eq i64 %.15.i.i, %.50.i.i
  br i1 %.52.i.i, label %cnnc_pool_run.body.exit, label %B192.i.i

B192.i.i:                                         ; preds = %B178.i.i
  %.61.i.i = cmpxchg ptr %.14.i.i, i64 %.15.i.i, i64 %.50.i.i seq_cst seq_cst, align 8, !noalias !818
  %.64.not.i.i = extractvalue { i64, i1 } %.61.i.i, 1
  br i1 %.64.not.i.i, label %cnnc_pool_try_lock.exit.thread5, label %cnnc_pool_run.body.exit

cnnc_pool_try_lock.exit.thread5:                  ; preds = %B192.i.i
  %.78.i.i = add i64 %.1, 128
  %.79.i.i = inttoptr i64 %.78.i.i to ptr
  store atomic i64 1, ptr %.79.i.i seq_cst, align 8, !noalias !818
  %.83.i.i = add i64 %.1, 256
  %.84.i.i = inttoptr i64 %.83.i.i to ptr
  store atomic i64 0, ptr %.84.i.i seq_cst, align 8, !noalias !818
  %.88.i.i = add i64 %.1, 264
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  store atomic i64 0, ptr %.89.i.i seq_cst, align 8, !noalias !818
  %.93.i.i = add i64 %.1, 8
  %.94.i.i = inttoptr i64 %.93.i.i to ptr
  %.95.i.i = load atomic i64, ptr %.94.i.i seq_cst, align 8, !noalias !818
  store atomic i64 1, ptr %.94.i.i seq_cst, align 8, !noalias !818
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.95.i.i), !noalias !818
  store atomic i64 %word.i.i, ptr %.14.i.i seq_cst, align 8, !noalias !818
  br label %B46.i

cnnc_pool_try_lock.exit:                          ; preds = %.6
  %.29.i.i = add i64 %.1, 128
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = cmpxchg ptr %.30.i.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !818
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
  %.34.i = load i64, ptr %.33.i.pre-phi, align 8, !noalias !823
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !823
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !823
  %.56.i = shl i64 %.37.i, 16
  store atomic i64 %.56.i, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !823
  %.99.i = add i64 %.37.i, -1
  %.144.i9.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i9.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #3, !noalias !823
  %.207.i = atomicrmw and ptr %.60.i.pre-phi, i64 65535 seq_cst, align 8, !noalias !823
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !824
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !824
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !824
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @llvm.x86.sse2.pause(), !noalias !824
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !824
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !824
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !824
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !824
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !824
  %.293.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !824
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  %low.i.i = trunc i64 %value.2.0.i.i to i32
  %1 = tail call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.60.i.pre-phi, i32 128, i32 %low.i.i, ptr null) #3, !noalias !824
  %.307.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !824
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !824
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !824
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i1, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i2 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !827
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.011 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.011, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.011, i64 %.37.i), !noalias !823
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
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !830
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !830
  %.35.i = add nsw i64 %.1, 40
  %thread.i.i = tail call i64 (i64, ...) @syscall(i64 186) #3, !noalias !833
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %thread.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !833
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
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !836
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !836
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !836
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @llvm.x86.sse2.pause(), !noalias !836
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !836
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !836
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !836
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !836
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !836
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !836
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  %low.i.i = trunc i64 %value.2.0.i.i to i32
  %1 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.158.i.i, i32 128, i32 %low.i.i, ptr null) #3, !noalias !836
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !836
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !836
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !836
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !830
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !830
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !839
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !839
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.30.i.i, i8 0, i64 128, i1 false), !noalias !839
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 %.29.i.i, i64 128, ptr nonnull %.30.i.i) #3, !noalias !839
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %2 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %2, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !839
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !839
  %3 = call i64 (i64, ...) @syscall(i64 203, i64 %.29.i.i, i64 128, ptr nonnull %.30.i.i) #3, !noalias !839
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !839
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !830
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !830
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !842
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !842
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
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !830
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !830
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #3, !noalias !830
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !830
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !845
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  %4 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.13.i.i, i32 129, i32 2147483647) #3, !noalias !845
  br label %B224.i.backedge

cnnc_pool_thread.body.exit:                       ; preds = %cnnc_place_woken.exit
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #12

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #12

attributes #0 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { nounwind }
attributes #4 = { nounwind memory(argmem: write) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) }
attributes #6 = { nofree }
attributes #7 = { nofree nounwind }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #15 = { cold nounwind }

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
!109 = distinct !{!109, !110, !"cnnc_free_words.body: %retptr"}
!110 = distinct !{!110, !"cnnc_free_words.body"}
!111 = !{!112, !114, !116}
!112 = distinct !{!112, !113, !"cnnc_program_name.body: %retptr"}
!113 = distinct !{!113, !"cnnc_program_name.body"}
!114 = distinct !{!114, !115, !"cnnc_complain.body: %retptr"}
!115 = distinct !{!115, !"cnnc_complain.body"}
!116 = distinct !{!116, !117, !"cnnc_no_memory.body: %retptr"}
!117 = distinct !{!117, !"cnnc_no_memory.body"}
!118 = !{!114, !116}
!119 = !{!116}
!120 = !{!121, !123, !116}
!121 = distinct !{!121, !122, !"cnnc_remove_files.body: %retptr"}
!122 = distinct !{!122, !"cnnc_remove_files.body"}
!123 = distinct !{!123, !124, !"cnnc_give_up.body: %retptr"}
!124 = distinct !{!124, !"cnnc_give_up.body"}
!125 = !{!123, !116}
!126 = !{!127, !129, !131}
!127 = distinct !{!127, !128, !"cnnc_program_name.body: %retptr"}
!128 = distinct !{!128, !"cnnc_program_name.body"}
!129 = distinct !{!129, !130, !"cnnc_complain.body: %retptr"}
!130 = distinct !{!130, !"cnnc_complain.body"}
!131 = distinct !{!131, !132, !"cnnc_misused.body: %retptr"}
!132 = distinct !{!132, !"cnnc_misused.body"}
!133 = !{!129, !131}
!134 = !{!131}
!135 = !{!136, !138, !131}
!136 = distinct !{!136, !137, !"cnnc_remove_files.body: %retptr"}
!137 = distinct !{!137, !"cnnc_remove_files.body"}
!138 = distinct !{!138, !139, !"cnnc_give_up.body: %retptr"}
!139 = distinct !{!139, !"cnnc_give_up.body"}
!140 = !{!141, !138, !131}
!141 = distinct !{!141, !142, !"cnnc_program_name.body: %retptr"}
!142 = distinct !{!142, !"cnnc_program_name.body"}
!143 = !{!138, !131}
!144 = !{!145}
!145 = distinct !{!145, !146, !"cnnc_assign.body: %retptr"}
!146 = distinct !{!146, !"cnnc_assign.body"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"cnnc_perform.body: %retptr"}
!149 = distinct !{!149, !"cnnc_perform.body"}
!150 = !{!151, !148}
!151 = distinct !{!151, !152, !"cnnc_check_options.body: %retptr"}
!152 = distinct !{!152, !"cnnc_check_options.body"}
!153 = !{!154, !151, !148}
!154 = distinct !{!154, !155, !"cnnc_count_paths.body: %retptr"}
!155 = distinct !{!155, !"cnnc_count_paths.body"}
!156 = !{!157, !151, !148}
!157 = distinct !{!157, !158, !"cnnc_count_paths.body: %retptr"}
!158 = distinct !{!158, !"cnnc_count_paths.body"}
!159 = !{!160, !162, !151, !148}
!160 = distinct !{!160, !161, !"cnnc_is_dash.body: %retptr"}
!161 = distinct !{!161, !"cnnc_is_dash.body"}
!162 = distinct !{!162, !163, !"cnnc_count_paths.body: %retptr"}
!163 = distinct !{!163, !"cnnc_count_paths.body"}
!164 = !{!162, !151, !148}
!165 = !{!166, !168, !151, !148}
!166 = distinct !{!166, !167, !"cnnc_is_dash.body: %retptr"}
!167 = distinct !{!167, !"cnnc_is_dash.body"}
!168 = distinct !{!168, !169, !"cnnc_count_paths.body: %retptr"}
!169 = distinct !{!169, !"cnnc_count_paths.body"}
!170 = !{!168, !151, !148}
!171 = !{!172, !148}
!172 = distinct !{!172, !173, !"cnnc_new_task.body: %retptr"}
!173 = distinct !{!173, !"cnnc_new_task.body"}
!174 = !{!175, !172, !148}
!175 = distinct !{!175, !176, !"cnnc_new_words.body: %retptr"}
!176 = distinct !{!176, !"cnnc_new_words.body"}
!177 = !{!178, !172, !148}
!178 = distinct !{!178, !179, !"cnnc_new_words.body: %retptr"}
!179 = distinct !{!179, !"cnnc_new_words.body"}
!180 = !{!181, !183, !172, !148}
!181 = distinct !{!181, !182, !"cnnc_program_name.body: %retptr"}
!182 = distinct !{!182, !"cnnc_program_name.body"}
!183 = distinct !{!183, !184, !"cnnc_complain.body: %retptr"}
!184 = distinct !{!184, !"cnnc_complain.body"}
!185 = !{!183, !172, !148}
!186 = !{!187, !189, !172, !148}
!187 = distinct !{!187, !188, !"cnnc_remove_files.body: %retptr"}
!188 = distinct !{!188, !"cnnc_remove_files.body"}
!189 = distinct !{!189, !190, !"cnnc_give_up.body: %retptr"}
!190 = distinct !{!190, !"cnnc_give_up.body"}
!191 = !{!189, !172, !148}
!192 = !{!193, !172, !148}
!193 = distinct !{!193, !194, !"cnnc_new_words.body: %retptr"}
!194 = distinct !{!194, !"cnnc_new_words.body"}
!195 = !{!196, !172, !148}
!196 = distinct !{!196, !197, !"cnnc_output.body: %retptr"}
!197 = distinct !{!197, !"cnnc_output.body"}
!198 = !{!199, !196, !172, !148}
!199 = distinct !{!199, !200, !"cnnc_tensor.body: %retptr"}
!200 = distinct !{!200, !"cnnc_tensor.body"}
!201 = !{!202, !172, !148}
!202 = distinct !{!202, !203, !"cnnc_load_inputs.body: %retptr"}
!203 = distinct !{!203, !"cnnc_load_inputs.body"}
!204 = !{!205, !202, !172, !148}
!205 = distinct !{!205, !206, !"cnnc_new_words.body: %retptr"}
!206 = distinct !{!206, !"cnnc_new_words.body"}
!207 = !{!208, !202, !172, !148}
!208 = distinct !{!208, !209, !"cnnc_new_words.body: %retptr"}
!209 = distinct !{!209, !"cnnc_new_words.body"}
!210 = !{!211, !213, !202, !172, !148}
!211 = distinct !{!211, !212, !"cnnc_tensor.body: %retptr"}
!212 = distinct !{!212, !"cnnc_tensor.body"}
!213 = distinct !{!213, !214, !"cnnc_load_input.body: %retptr"}
!214 = distinct !{!214, !"cnnc_load_input.body"}
!215 = !{!216, !218, !213, !202, !172, !148}
!216 = distinct !{!216, !217, !"cnnc_is_dash.body: %retptr"}
!217 = distinct !{!217, !"cnnc_is_dash.body"}
!218 = distinct !{!218, !219, !"cnnc_input_name.body: %retptr"}
!219 = distinct !{!219, !"cnnc_input_name.body"}
!220 = !{!221, !213, !202, !172, !148}
!221 = distinct !{!221, !222, !"cnnc_read_file.body: %retptr"}
!222 = distinct !{!222, !"cnnc_read_file.body"}
!223 = !{!224, !221, !213, !202, !172, !148}
!224 = distinct !{!224, !225, !"cnnc_new_words.body: %retptr"}
!225 = distinct !{!225, !"cnnc_new_words.body"}
!226 = !{!227, !221, !213, !202, !172, !148}
!227 = distinct !{!227, !228, !"cnnc_new_words.body: %retptr"}
!228 = distinct !{!228, !"cnnc_new_words.body"}
!229 = !{!213, !202, !172, !148}
!230 = !{!231, !233, !213, !202, !172, !148}
!231 = distinct !{!231, !232, !"cnnc_row_bytes.body: %retptr"}
!232 = distinct !{!232, !"cnnc_row_bytes.body"}
!233 = distinct !{!233, !234, !"cnnc_raw_rows.body: %retptr"}
!234 = distinct !{!234, !"cnnc_raw_rows.body"}
!235 = !{!236, !238, !233, !213, !202, !172, !148}
!236 = distinct !{!236, !237, !"cnnc_program_name.body: %retptr"}
!237 = distinct !{!237, !"cnnc_program_name.body"}
!238 = distinct !{!238, !239, !"cnnc_complain.body: %retptr"}
!239 = distinct !{!239, !"cnnc_complain.body"}
!240 = !{!238, !233, !213, !202, !172, !148}
!241 = !{!233, !213, !202, !172, !148}
!242 = !{!243, !245, !233, !213, !202, !172, !148}
!243 = distinct !{!243, !244, !"cnnc_remove_files.body: %retptr"}
!244 = distinct !{!244, !"cnnc_remove_files.body"}
!245 = distinct !{!245, !246, !"cnnc_give_up.body: %retptr"}
!246 = distinct !{!246, !"cnnc_give_up.body"}
!247 = !{!245, !233, !213, !202, !172, !148}
!248 = !{!249, !213, !202, !172, !148}
!249 = distinct !{!249, !250, !"cnnc_npy_data_offset.body: %retptr"}
!250 = distinct !{!250, !"cnnc_npy_data_offset.body"}
!251 = !{!252, !213, !202, !172, !148}
!252 = distinct !{!252, !253, !"cnnc_npy_header.body: %retptr"}
!253 = distinct !{!253, !"cnnc_npy_header.body"}
!254 = !{!255, !252, !213, !202, !172, !148}
!255 = distinct !{!255, !256, !"cnnc_new_words.body: %retptr"}
!256 = distinct !{!256, !"cnnc_new_words.body"}
!257 = !{!258, !260, !213, !202, !172, !148}
!258 = distinct !{!258, !259, !"cnnc_npy_value.body: %retptr"}
!259 = distinct !{!259, !"cnnc_npy_value.body"}
!260 = distinct !{!260, !261, !"cnnc_check_type.body: %retptr"}
!261 = distinct !{!261, !"cnnc_check_type.body"}
!262 = !{!260, !213, !202, !172, !148}
!263 = !{!264, !266, !260, !213, !202, !172, !148}
!264 = distinct !{!264, !265, !"cnnc_program_name.body: %retptr"}
!265 = distinct !{!265, !"cnnc_program_name.body"}
!266 = distinct !{!266, !267, !"cnnc_complain.body: %retptr"}
!267 = distinct !{!267, !"cnnc_complain.body"}
!268 = !{!266, !260, !213, !202, !172, !148}
!269 = !{!270, !272, !260, !213, !202, !172, !148}
!270 = distinct !{!270, !271, !"cnnc_remove_files.body: %retptr"}
!271 = distinct !{!271, !"cnnc_remove_files.body"}
!272 = distinct !{!272, !273, !"cnnc_give_up.body: %retptr"}
!273 = distinct !{!273, !"cnnc_give_up.body"}
!274 = !{!272, !260, !213, !202, !172, !148}
!275 = !{!276, !260, !213, !202, !172, !148}
!276 = distinct !{!276, !277, !"cnnc_npy_value.body: %retptr"}
!277 = distinct !{!277, !"cnnc_npy_value.body"}
!278 = !{!279, !281, !260, !213, !202, !172, !148}
!279 = distinct !{!279, !280, !"cnnc_program_name.body: %retptr"}
!280 = distinct !{!280, !"cnnc_program_name.body"}
!281 = distinct !{!281, !282, !"cnnc_complain.body: %retptr"}
!282 = distinct !{!282, !"cnnc_complain.body"}
!283 = !{!281, !260, !213, !202, !172, !148}
!284 = !{!285, !287, !260, !213, !202, !172, !148}
!285 = distinct !{!285, !286, !"cnnc_remove_files.body: %retptr"}
!286 = distinct !{!286, !"cnnc_remove_files.body"}
!287 = distinct !{!287, !288, !"cnnc_give_up.body: %retptr"}
!288 = distinct !{!288, !"cnnc_give_up.body"}
!289 = !{!287, !260, !213, !202, !172, !148}
!290 = !{!291, !293, !213, !202, !172, !148}
!291 = distinct !{!291, !292, !"cnnc_npy_value.body: %retptr"}
!292 = distinct !{!292, !"cnnc_npy_value.body"}
!293 = distinct !{!293, !294, !"cnnc_npy_rows.body: %retptr"}
!294 = distinct !{!294, !"cnnc_npy_rows.body"}
!295 = !{!293, !213, !202, !172, !148}
!296 = !{!297, !293, !213, !202, !172, !148}
!297 = distinct !{!297, !298, !"cnnc_new_words.body: %retptr"}
!298 = distinct !{!298, !"cnnc_new_words.body"}
!299 = !{!300, !293, !213, !202, !172, !148}
!300 = distinct !{!300, !301, !"cnnc_read_dims.body: %retptr"}
!301 = distinct !{!301, !"cnnc_read_dims.body"}
!302 = !{!303, !293, !213, !202, !172, !148}
!303 = distinct !{!303, !304, !"cnnc_wrong_dims.body: %retptr"}
!304 = distinct !{!304, !"cnnc_wrong_dims.body"}
!305 = !{!306, !308, !293, !213, !202, !172, !148}
!306 = distinct !{!306, !307, !"cnnc_program_name.body: %retptr"}
!307 = distinct !{!307, !"cnnc_program_name.body"}
!308 = distinct !{!308, !309, !"cnnc_complain.body: %retptr"}
!309 = distinct !{!309, !"cnnc_complain.body"}
!310 = !{!308, !293, !213, !202, !172, !148}
!311 = !{!312, !314, !293, !213, !202, !172, !148}
!312 = distinct !{!312, !313, !"cnnc_remove_files.body: %retptr"}
!313 = distinct !{!313, !"cnnc_remove_files.body"}
!314 = distinct !{!314, !315, !"cnnc_give_up.body: %retptr"}
!315 = distinct !{!315, !"cnnc_give_up.body"}
!316 = !{!314, !293, !213, !202, !172, !148}
!317 = !{!318, !213, !202, !172, !148}
!318 = distinct !{!318, !319, !"cnnc_row_bytes.body: %retptr"}
!319 = distinct !{!319, !"cnnc_row_bytes.body"}
!320 = !{!321, !323, !213, !202, !172, !148}
!321 = distinct !{!321, !322, !"cnnc_program_name.body: %retptr"}
!322 = distinct !{!322, !"cnnc_program_name.body"}
!323 = distinct !{!323, !324, !"cnnc_complain.body: %retptr"}
!324 = distinct !{!324, !"cnnc_complain.body"}
!325 = !{!323, !213, !202, !172, !148}
!326 = !{!327, !329, !213, !202, !172, !148}
!327 = distinct !{!327, !328, !"cnnc_remove_files.body: %retptr"}
!328 = distinct !{!328, !"cnnc_remove_files.body"}
!329 = distinct !{!329, !330, !"cnnc_give_up.body: %retptr"}
!330 = distinct !{!330, !"cnnc_give_up.body"}
!331 = !{!329, !213, !202, !172, !148}
!332 = !{!333, !202, !172, !148}
!333 = distinct !{!333, !334, !"cnnc_check_rows.body: %retptr"}
!334 = distinct !{!334, !"cnnc_check_rows.body"}
!335 = !{!336, !338, !333, !202, !172, !148}
!336 = distinct !{!336, !337, !"cnnc_is_dash.body: %retptr"}
!337 = distinct !{!337, !"cnnc_is_dash.body"}
!338 = distinct !{!338, !339, !"cnnc_input_name.body: %retptr"}
!339 = distinct !{!339, !"cnnc_input_name.body"}
!340 = !{!341, !333, !202, !172, !148}
!341 = distinct !{!341, !342, !"cnnc_tensor.body: %retptr"}
!342 = distinct !{!342, !"cnnc_tensor.body"}
!343 = !{!344, !346, !333, !202, !172, !148}
!344 = distinct !{!344, !345, !"cnnc_program_name.body: %retptr"}
!345 = distinct !{!345, !"cnnc_program_name.body"}
!346 = distinct !{!346, !347, !"cnnc_complain.body: %retptr"}
!347 = distinct !{!347, !"cnnc_complain.body"}
!348 = !{!346, !333, !202, !172, !148}
!349 = !{!350, !352, !333, !202, !172, !148}
!350 = distinct !{!350, !351, !"cnnc_remove_files.body: %retptr"}
!351 = distinct !{!351, !"cnnc_remove_files.body"}
!352 = distinct !{!352, !353, !"cnnc_give_up.body: %retptr"}
!353 = distinct !{!353, !"cnnc_give_up.body"}
!354 = !{!352, !333, !202, !172, !148}
!355 = !{!356, !358, !333, !202, !172, !148}
!356 = distinct !{!356, !357, !"cnnc_program_name.body: %retptr"}
!357 = distinct !{!357, !"cnnc_program_name.body"}
!358 = distinct !{!358, !359, !"cnnc_complain.body: %retptr"}
!359 = distinct !{!359, !"cnnc_complain.body"}
!360 = !{!358, !333, !202, !172, !148}
!361 = !{!362, !364, !333, !202, !172, !148}
!362 = distinct !{!362, !363, !"cnnc_remove_files.body: %retptr"}
!363 = distinct !{!363, !"cnnc_remove_files.body"}
!364 = distinct !{!364, !365, !"cnnc_give_up.body: %retptr"}
!365 = distinct !{!365, !"cnnc_give_up.body"}
!366 = !{!364, !333, !202, !172, !148}
!367 = !{!368, !202, !172, !148}
!368 = distinct !{!368, !369, !"cnnc_tensor.body: %retptr"}
!369 = distinct !{!369, !"cnnc_tensor.body"}
!370 = !{!371, !202, !172, !148}
!371 = distinct !{!371, !372, !"cnnc_new_words.body: %retptr"}
!372 = distinct !{!372, !"cnnc_new_words.body"}
!373 = !{!374, !148}
!374 = distinct !{!374, !375, !"cnnc_default_threads.body: %retptr"}
!375 = distinct !{!375, !"cnnc_default_threads.body"}
!376 = !{!377, !374, !148}
!377 = distinct !{!377, !378, !"cnnc_quota.body: %retptr"}
!378 = distinct !{!378, !"cnnc_quota.body"}
!379 = !{!380, !148}
!380 = distinct !{!380, !381, !"cnnc_create.body: %retptr"}
!381 = distinct !{!381, !"cnnc_create.body"}
!382 = !{!383, !385, !380, !148}
!383 = distinct !{!383, !384, !"cnnc_workspace_bytes.body: %retptr"}
!384 = distinct !{!384, !"cnnc_workspace_bytes.body"}
!385 = distinct !{!385, !386, !"cnnc_create_on.body: %retptr"}
!386 = distinct !{!386, !"cnnc_create_on.body"}
!387 = !{!388, !383, !385, !380, !148}
!388 = distinct !{!388, !389, !"cnnc_steps.body: %retptr"}
!389 = distinct !{!389, !"cnnc_steps.body"}
!390 = !{!385, !380, !148}
!391 = !{!392, !385, !380, !148}
!392 = distinct !{!392, !393, !"cnnc_hold_prepared.body: %retptr"}
!393 = distinct !{!393, !"cnnc_hold_prepared.body"}
!394 = !{!395, !397, !392, !385, !380, !148}
!395 = distinct !{!395, !396, !"cnnc_weights_hold.body: %retptr"}
!396 = distinct !{!396, !"cnnc_weights_hold.body"}
!397 = distinct !{!397, !398, !"cnnc_make_prepared.body: %retptr"}
!398 = distinct !{!398, !"cnnc_make_prepared.body"}
!399 = !{!400, !395, !397, !392, !385, !380, !148}
!400 = distinct !{!400, !401, !"cnnc_weights_map.body: %retptr"}
!401 = distinct !{!401, !"cnnc_weights_map.body"}
!402 = !{!403, !405, !400, !395, !397, !392, !385, !380, !148}
!403 = distinct !{!403, !404, !"cnnc_checksum_begin.body: %retptr"}
!404 = distinct !{!404, !"cnnc_checksum_begin.body"}
!405 = distinct !{!405, !406, !"cnnc_weights_hash.body: %retptr"}
!406 = distinct !{!406, !"cnnc_weights_hash.body"}
!407 = !{!408, !405, !400, !395, !397, !392, !385, !380, !148}
!408 = distinct !{!408, !409, !"cnnc_checksum_add.body: %retptr"}
!409 = distinct !{!409, !"cnnc_checksum_add.body"}
!410 = !{!411, !405, !400, !395, !397, !392, !385, !380, !148}
!411 = distinct !{!411, !412, !"cnnc_memory_forget.body: %retptr"}
!412 = distinct !{!412, !"cnnc_memory_forget.body"}
!413 = !{!414, !405, !400, !395, !397, !392, !385, !380, !148}
!414 = distinct !{!414, !415, !"cnnc_checksum_end.body: %retptr"}
!415 = distinct !{!415, !"cnnc_checksum_end.body"}
!416 = !{!397, !392, !385, !380, !148}
!417 = !{!418, !397, !392, !385, !380, !148}
!418 = distinct !{!418, !419, !"cnnc_prepare.body: %retptr"}
!419 = distinct !{!419, !"cnnc_prepare.body"}
!420 = !{!421, !418, !397, !392, !385, !380, !148}
!421 = distinct !{!421, !422, !"cnnc_steps.body: %retptr"}
!422 = distinct !{!422, !"cnnc_steps.body"}
!423 = !{!424, !418, !397, !392, !385, !380, !148}
!424 = distinct !{!424, !425, !"cnnc_lay_out.body: %retptr"}
!425 = distinct !{!425, !"cnnc_lay_out.body"}
!426 = !{!427, !418, !397, !392, !385, !380, !148}
!427 = distinct !{!427, !428, !"cnnc_fill_bases.body: %retptr"}
!428 = distinct !{!428, !"cnnc_fill_bases.body"}
!429 = !{!430, !418, !397, !392, !385, !380, !148}
!430 = distinct !{!430, !431, !"cnnc_memory_forget.body: %retptr"}
!431 = distinct !{!431, !"cnnc_memory_forget.body"}
!432 = !{!433, !397, !392, !385, !380, !148}
!433 = distinct !{!433, !434, !"cnnc_memory_unmap.body: %retptr"}
!434 = distinct !{!434, !"cnnc_memory_unmap.body"}
!435 = !{!436, !397, !392, !385, !380, !148}
!436 = distinct !{!436, !437, !"cnnc_weights_leave.body: %retptr"}
!437 = distinct !{!437, !"cnnc_weights_leave.body"}
!438 = !{!439, !418, !397, !392, !385, !380, !148}
!439 = distinct !{!439, !440, !"cnnc_memory_unmap.body: %retptr"}
!440 = distinct !{!440, !"cnnc_memory_unmap.body"}
!441 = !{!442, !385, !380, !148}
!442 = distinct !{!442, !443, !"cnnc_memory_unmap.body: %retptr"}
!443 = distinct !{!443, !"cnnc_memory_unmap.body"}
!444 = !{!445, !385, !380, !148}
!445 = distinct !{!445, !446, !"cnnc_steps.body: %retptr"}
!446 = distinct !{!446, !"cnnc_steps.body"}
!447 = !{!448, !385, !380, !148}
!448 = distinct !{!448, !449, !"cnnc_steps.body: %retptr"}
!449 = distinct !{!449, !"cnnc_steps.body"}
!450 = !{!451, !385, !380, !148}
!451 = distinct !{!451, !452, !"cnnc_lay_out.body: %retptr"}
!452 = distinct !{!452, !"cnnc_lay_out.body"}
!453 = !{!454, !385, !380, !148}
!454 = distinct !{!454, !455, !"cnnc_fill_bases.body: %retptr"}
!455 = distinct !{!455, !"cnnc_fill_bases.body"}
!456 = !{!457, !148}
!457 = distinct !{!457, !458, !"cnnc_workspace_bytes.body: %retptr"}
!458 = distinct !{!458, !"cnnc_workspace_bytes.body"}
!459 = !{!460, !457, !148}
!460 = distinct !{!460, !461, !"cnnc_steps.body: %retptr"}
!461 = distinct !{!461, !"cnnc_steps.body"}
!462 = !{!463, !465, !148}
!463 = distinct !{!463, !464, !"cnnc_program_name.body: %retptr"}
!464 = distinct !{!464, !"cnnc_program_name.body"}
!465 = distinct !{!465, !466, !"cnnc_complain.body: %retptr"}
!466 = distinct !{!466, !"cnnc_complain.body"}
!467 = !{!465, !148}
!468 = !{!469, !471, !148}
!469 = distinct !{!469, !470, !"cnnc_remove_files.body: %retptr"}
!470 = distinct !{!470, !"cnnc_remove_files.body"}
!471 = distinct !{!471, !472, !"cnnc_give_up.body: %retptr"}
!472 = distinct !{!472, !"cnnc_give_up.body"}
!473 = !{!471, !148}
!474 = !{!475, !148}
!475 = distinct !{!475, !476, !"cnnc_begin_outputs.body: %retptr"}
!476 = distinct !{!476, !"cnnc_begin_outputs.body"}
!477 = !{!478, !475, !148}
!478 = distinct !{!478, !479, !"cnnc_open_outputs.body: %retptr"}
!479 = distinct !{!479, !"cnnc_open_outputs.body"}
!480 = !{!481, !478, !475, !148}
!481 = distinct !{!481, !482, !"cnnc_new_words.body: %retptr"}
!482 = distinct !{!482, !"cnnc_new_words.body"}
!483 = !{!484, !478, !475, !148}
!484 = distinct !{!484, !485, !"cnnc_remove_when_failed.body: %retptr"}
!485 = distinct !{!485, !"cnnc_remove_when_failed.body"}
!486 = !{!487, !478, !475, !148}
!487 = distinct !{!487, !488, !"cnnc_is_dash.body: %retptr"}
!488 = distinct !{!488, !"cnnc_is_dash.body"}
!489 = !{!490, !478, !475, !148}
!490 = distinct !{!490, !491, !"cnnc_is_device.body: %retptr"}
!491 = distinct !{!491, !"cnnc_is_device.body"}
!492 = !{!493, !490, !478, !475, !148}
!493 = distinct !{!493, !494, !"cnnc_new_words.body: %retptr"}
!494 = distinct !{!494, !"cnnc_new_words.body"}
!495 = !{!496, !478, !475, !148}
!496 = distinct !{!496, !497, !"cnnc_new_words.body: %retptr"}
!497 = distinct !{!497, !"cnnc_new_words.body"}
!498 = !{!499, !478, !475, !148}
!499 = distinct !{!499, !500, !"cnnc_new_words.body: %retptr"}
!500 = distinct !{!500, !"cnnc_new_words.body"}
!501 = !{!502, !475, !148}
!502 = distinct !{!502, !503, !"cnnc_new_words.body: %retptr"}
!503 = distinct !{!503, !"cnnc_new_words.body"}
!504 = !{!505, !475, !148}
!505 = distinct !{!505, !506, !"cnnc_stdout_is_taken.body: %retptr"}
!506 = distinct !{!506, !"cnnc_stdout_is_taken.body"}
!507 = !{!508, !475, !148}
!508 = distinct !{!508, !509, !"cnnc_npy_begin.body: %retptr"}
!509 = distinct !{!509, !"cnnc_npy_begin.body"}
!510 = !{!511, !475, !148}
!511 = distinct !{!511, !512, !"cnnc_write.body: %retptr"}
!512 = distinct !{!512, !"cnnc_write.body"}
!513 = !{!514, !475, !148}
!514 = distinct !{!514, !515, !"cnnc_output.body: %retptr"}
!515 = distinct !{!515, !"cnnc_output.body"}
!516 = !{!517, !514, !475, !148}
!517 = distinct !{!517, !518, !"cnnc_tensor.body: %retptr"}
!518 = distinct !{!518, !"cnnc_tensor.body"}
!519 = !{!520, !148}
!520 = distinct !{!520, !521, !"cnnc_run_all.body: %retptr"}
!521 = distinct !{!521, !"cnnc_run_all.body"}
!522 = !{!523, !520, !148}
!523 = distinct !{!523, !524, !"cnnc_new_words.body: %retptr"}
!524 = distinct !{!524, !"cnnc_new_words.body"}
!525 = !{!526, !520, !148}
!526 = distinct !{!526, !527, !"cnnc_new_words.body: %retptr"}
!527 = distinct !{!527, !"cnnc_new_words.body"}
!528 = !{!529, !531, !520, !148}
!529 = distinct !{!529, !530, !"cnnc_sort.body: %retptr"}
!530 = distinct !{!530, !"cnnc_sort.body"}
!531 = distinct !{!531, !532, !"cnnc_print_latency.body: %retptr"}
!532 = distinct !{!532, !"cnnc_print_latency.body"}
!533 = !{!531, !520, !148}
!534 = !{!535, !531, !520, !148}
!535 = distinct !{!535, !536, !"cnnc_percentile.body: %retptr"}
!536 = distinct !{!536, !"cnnc_percentile.body"}
!537 = !{!538, !531, !520, !148}
!538 = distinct !{!538, !539, !"cnnc_percentile.body: %retptr"}
!539 = distinct !{!539, !"cnnc_percentile.body"}
!540 = !{!541, !531, !520, !148}
!541 = distinct !{!541, !542, !"cnnc_percentile.body: %retptr"}
!542 = distinct !{!542, !"cnnc_percentile.body"}
!543 = !{!544, !531, !520, !148}
!544 = distinct !{!544, !545, !"cnnc_print_time.body: %retptr"}
!545 = distinct !{!545, !"cnnc_print_time.body"}
!546 = !{!547, !531, !520, !148}
!547 = distinct !{!547, !548, !"cnnc_print_time.body: %retptr"}
!548 = distinct !{!548, !"cnnc_print_time.body"}
!549 = !{!550, !531, !520, !148}
!550 = distinct !{!550, !551, !"cnnc_print_time.body: %retptr"}
!551 = distinct !{!551, !"cnnc_print_time.body"}
!552 = !{!553, !531, !520, !148}
!553 = distinct !{!553, !554, !"cnnc_print_time.body: %retptr"}
!554 = distinct !{!554, !"cnnc_print_time.body"}
!555 = !{!556, !558, !148}
!556 = distinct !{!556, !557, !"cnnc_all_said.body: %retptr"}
!557 = distinct !{!557, !"cnnc_all_said.body"}
!558 = distinct !{!558, !559, !"cnnc_finish.body: %retptr"}
!559 = distinct !{!559, !"cnnc_finish.body"}
!560 = !{!561, !563, !558, !148}
!561 = distinct !{!561, !562, !"cnnc_program_name.body: %retptr"}
!562 = distinct !{!562, !"cnnc_program_name.body"}
!563 = distinct !{!563, !564, !"cnnc_complain.body: %retptr"}
!564 = distinct !{!564, !"cnnc_complain.body"}
!565 = !{!563, !558, !148}
!566 = !{!558, !148}
!567 = !{!568, !570, !558, !148}
!568 = distinct !{!568, !569, !"cnnc_remove_files.body: %retptr"}
!569 = distinct !{!569, !"cnnc_remove_files.body"}
!570 = distinct !{!570, !571, !"cnnc_give_up.body: %retptr"}
!571 = distinct !{!571, !"cnnc_give_up.body"}
!572 = !{!570, !558, !148}
!573 = !{!574, !558, !148}
!574 = distinct !{!574, !575, !"cnnc_close_outputs.body: %retptr"}
!575 = distinct !{!575, !"cnnc_close_outputs.body"}
!576 = !{!577, !148}
!577 = distinct !{!577, !578, !"cnnc_destroy.body: %retptr"}
!578 = distinct !{!578, !"cnnc_destroy.body"}
!579 = !{!580, !577, !148}
!580 = distinct !{!580, !581, !"cnnc_leave_prepared.body: %retptr"}
!581 = distinct !{!581, !"cnnc_leave_prepared.body"}
!582 = !{!583, !580, !577, !148}
!583 = distinct !{!583, !584, !"cnnc_memory_unmap.body: %retptr"}
!584 = distinct !{!584, !"cnnc_memory_unmap.body"}
!585 = !{!586, !580, !577, !148}
!586 = distinct !{!586, !587, !"cnnc_weights_leave.body: %retptr"}
!587 = distinct !{!587, !"cnnc_weights_leave.body"}
!588 = !{!589, !577, !148}
!589 = distinct !{!589, !590, !"cnnc_memory_unmap.body: %retptr"}
!590 = distinct !{!590, !"cnnc_memory_unmap.body"}
!591 = !{!592}
!592 = distinct !{!592, !593, !"cnnc_weights_path.body: %retptr"}
!593 = distinct !{!593, !"cnnc_weights_path.body"}
!594 = !{!595}
!595 = distinct !{!595, !596, !"cnnc_run_rows.body: %retptr"}
!596 = distinct !{!596, !"cnnc_run_rows.body"}
!597 = !{!598, !595}
!598 = distinct !{!598, !599, !"cnnc_take_rows.body: %retptr"}
!599 = distinct !{!599, !"cnnc_take_rows.body"}
!600 = !{!601, !598, !595}
!601 = distinct !{!601, !602, !"cnnc_tensor.body: %retptr"}
!602 = distinct !{!602, !"cnnc_tensor.body"}
!603 = !{!604, !598, !595}
!604 = distinct !{!604, !605, !"cnnc_row_bytes.body: %retptr"}
!605 = distinct !{!605, !"cnnc_row_bytes.body"}
!606 = !{!607, !595}
!607 = distinct !{!607, !608, !"cnnc_run.body: %retptr"}
!608 = distinct !{!608, !"cnnc_run.body"}
!609 = !{!610, !595}
!610 = distinct !{!610, !611, !"cnnc_run.body: %retptr"}
!611 = distinct !{!611, !"cnnc_run.body"}
!612 = !{!613, !595}
!613 = distinct !{!613, !614, !"cnnc_put_rows.body: %retptr"}
!614 = distinct !{!614, !"cnnc_put_rows.body"}
!615 = !{!616, !613, !595}
!616 = distinct !{!616, !617, !"cnnc_write.body: %retptr"}
!617 = distinct !{!617, !"cnnc_write.body"}
!618 = !{!619, !613, !595}
!619 = distinct !{!619, !620, !"cnnc_put_largest.body: %retptr"}
!620 = distinct !{!620, !"cnnc_put_largest.body"}
!621 = !{!622, !624, !619, !613, !595}
!622 = distinct !{!622, !623, !"cnnc_next_largest.body: %retptr"}
!623 = distinct !{!623, !"cnnc_next_largest.body"}
!624 = distinct !{!624, !625, !"cnnc_print_largest.body: %retptr"}
!625 = distinct !{!625, !"cnnc_print_largest.body"}
!626 = !{!624, !619, !613, !595}
!627 = !{!628, !624, !619, !613, !595}
!628 = distinct !{!628, !629, !"cnnc_next_largest.body: %retptr"}
!629 = distinct !{!629, !"cnnc_next_largest.body"}
!630 = !{!631, !613, !595}
!631 = distinct !{!631, !632, !"cnnc_output.body: %retptr"}
!632 = distinct !{!632, !"cnnc_output.body"}
!633 = !{!634, !631, !613, !595}
!634 = distinct !{!634, !635, !"cnnc_tensor.body: %retptr"}
!635 = distinct !{!635, !"cnnc_tensor.body"}
!636 = !{!637, !613, !595}
!637 = distinct !{!637, !638, !"cnnc_row_bytes.body: %retptr"}
!638 = distinct !{!638, !"cnnc_row_bytes.body"}
!639 = !{!640}
!640 = distinct !{!640, !641, !"cnnc_execute.body: %retptr"}
!641 = distinct !{!641, !"cnnc_execute.body"}
!642 = !{!643, !640}
!643 = distinct !{!643, !644, !"cnnc_clear_counters.body: %retptr"}
!644 = distinct !{!644, !"cnnc_clear_counters.body"}
!645 = !{!646, !643, !640}
!646 = distinct !{!646, !647, !"cnnc_step_counters.body: %retptr"}
!647 = distinct !{!647, !"cnnc_step_counters.body"}
!648 = !{!649}
!649 = distinct !{!649, !650, !"cnnc_walk.body: %retptr"}
!650 = distinct !{!650, !"cnnc_walk.body"}
!651 = !{!652, !654, !649}
!652 = distinct !{!652, !653, !"cnnc_profile_begin.body: %retptr"}
!653 = distinct !{!653, !"cnnc_profile_begin.body"}
!654 = distinct !{!654, !655, !"cnnc_walk_alone.body: %retptr"}
!655 = distinct !{!655, !"cnnc_walk_alone.body"}
!656 = !{!654, !649}
!657 = !{!658, !654, !649}
!658 = distinct !{!658, !659, !"cnnc_run_chunks.body: %retptr"}
!659 = distinct !{!659, !"cnnc_run_chunks.body"}
!660 = !{!661, !654, !649}
!661 = distinct !{!661, !662, !"cnnc_profile_end.body: %retptr"}
!662 = distinct !{!662, !"cnnc_profile_end.body"}
!663 = !{!664, !654, !649}
!664 = distinct !{!664, !665, !"cnnc_step_record.body: %retptr"}
!665 = distinct !{!665, !"cnnc_step_record.body"}
!666 = !{!667, !669, !649}
!667 = distinct !{!667, !668, !"cnnc_profile_end.body: %retptr"}
!668 = distinct !{!668, !"cnnc_profile_end.body"}
!669 = distinct !{!669, !670, !"cnnc_walk_shared.body: %retptr"}
!670 = distinct !{!670, !"cnnc_walk_shared.body"}
!671 = !{!672, !669, !649}
!672 = distinct !{!672, !673, !"cnnc_step_counters.body: %retptr"}
!673 = distinct !{!673, !"cnnc_step_counters.body"}
!674 = !{!669, !649}
!675 = !{!676, !669, !649}
!676 = distinct !{!676, !677, !"cnnc_step_record.body: %retptr"}
!677 = distinct !{!677, !"cnnc_step_record.body"}
!678 = !{!679, !669, !649}
!679 = distinct !{!679, !680, !"cnnc_wake.body: %retptr"}
!680 = distinct !{!680, !"cnnc_wake.body"}
!681 = !{!682, !684, !669, !649}
!682 = distinct !{!682, !683, !"cnnc_step_record.body: %retptr"}
!683 = distinct !{!683, !"cnnc_step_record.body"}
!684 = distinct !{!684, !685, !"cnnc_wait_for_inputs.body: %retptr"}
!685 = distinct !{!685, !"cnnc_wait_for_inputs.body"}
!686 = !{!684, !669, !649}
!687 = !{!688, !684, !669, !649}
!688 = distinct !{!688, !689, !"cnnc_step_record.body: %retptr"}
!689 = distinct !{!689, !"cnnc_step_record.body"}
!690 = !{!691, !684, !669, !649}
!691 = distinct !{!691, !692, !"cnnc_step_counters.body: %retptr"}
!692 = distinct !{!692, !"cnnc_step_counters.body"}
!693 = !{!694, !684, !669, !649}
!694 = distinct !{!694, !695, !"cnnc_wait_until.body: %retptr"}
!695 = distinct !{!695, !"cnnc_wait_until.body"}
!696 = !{!697, !669, !649}
!697 = distinct !{!697, !698, !"cnnc_profile_begin.body: %retptr"}
!698 = distinct !{!698, !"cnnc_profile_begin.body"}
!699 = !{!700, !702, !669, !649}
!700 = distinct !{!700, !701, !"cnnc_step_record.body: %retptr"}
!701 = distinct !{!701, !"cnnc_step_record.body"}
!702 = distinct !{!702, !703, !"cnnc_run_share.body: %retptr"}
!703 = distinct !{!703, !"cnnc_run_share.body"}
!704 = !{!702, !669, !649}
!705 = !{!706, !702, !669, !649}
!706 = distinct !{!706, !707, !"cnnc_step_counters.body: %retptr"}
!707 = distinct !{!707, !"cnnc_step_counters.body"}
!708 = !{!709, !702, !669, !649}
!709 = distinct !{!709, !710, !"cnnc_run_chunks.body: %retptr"}
!710 = distinct !{!710, !"cnnc_run_chunks.body"}
!711 = !{!712, !714}
!712 = distinct !{!712, !713, !"cnnc_reason.body: %retptr"}
!713 = distinct !{!713, !"cnnc_reason.body"}
!714 = distinct !{!714, !715, !"cnnc_unwritable.body: %retptr"}
!715 = distinct !{!715, !"cnnc_unwritable.body"}
!716 = !{!717, !719, !714}
!717 = distinct !{!717, !718, !"cnnc_program_name.body: %retptr"}
!718 = distinct !{!718, !"cnnc_program_name.body"}
!719 = distinct !{!719, !720, !"cnnc_complain.body: %retptr"}
!720 = distinct !{!720, !"cnnc_complain.body"}
!721 = !{!719, !714}
!722 = !{!723, !714}
!723 = distinct !{!723, !724, !"cnnc_is_dash.body: %retptr"}
!724 = distinct !{!724, !"cnnc_is_dash.body"}
!725 = !{!714}
!726 = !{!727, !729, !714}
!727 = distinct !{!727, !728, !"cnnc_remove_files.body: %retptr"}
!728 = distinct !{!728, !"cnnc_remove_files.body"}
!729 = distinct !{!729, !730, !"cnnc_give_up.body: %retptr"}
!730 = distinct !{!730, !"cnnc_give_up.body"}
!731 = !{!729, !714}
!732 = !{!733, !735}
!733 = distinct !{!733, !734, !"cnnc_reason.body: %retptr"}
!734 = distinct !{!734, !"cnnc_reason.body"}
!735 = distinct !{!735, !736, !"cnnc_unreadable.body: %retptr"}
!736 = distinct !{!736, !"cnnc_unreadable.body"}
!737 = !{!738, !740, !735}
!738 = distinct !{!738, !739, !"cnnc_program_name.body: %retptr"}
!739 = distinct !{!739, !"cnnc_program_name.body"}
!740 = distinct !{!740, !741, !"cnnc_complain.body: %retptr"}
!741 = distinct !{!741, !"cnnc_complain.body"}
!742 = !{!740, !735}
!743 = !{!744, !746, !735}
!744 = distinct !{!744, !745, !"cnnc_is_dash.body: %retptr"}
!745 = distinct !{!745, !"cnnc_is_dash.body"}
!746 = distinct !{!746, !747, !"cnnc_input_name.body: %retptr"}
!747 = distinct !{!747, !"cnnc_input_name.body"}
!748 = !{!735}
!749 = !{!750, !752, !735}
!750 = distinct !{!750, !751, !"cnnc_remove_files.body: %retptr"}
!751 = distinct !{!751, !"cnnc_remove_files.body"}
!752 = distinct !{!752, !753, !"cnnc_give_up.body: %retptr"}
!753 = distinct !{!753, !"cnnc_give_up.body"}
!754 = !{!752, !735}
!755 = !{!756, !758, !760}
!756 = distinct !{!756, !757, !"cnnc_program_name.body: %retptr"}
!757 = distinct !{!757, !"cnnc_program_name.body"}
!758 = distinct !{!758, !759, !"cnnc_complain.body: %retptr"}
!759 = distinct !{!759, !"cnnc_complain.body"}
!760 = distinct !{!760, !761, !"cnnc_no_array.body: %retptr"}
!761 = distinct !{!761, !"cnnc_no_array.body"}
!762 = !{!758, !760}
!763 = !{!760}
!764 = !{!765, !767, !760}
!765 = distinct !{!765, !766, !"cnnc_remove_files.body: %retptr"}
!766 = distinct !{!766, !"cnnc_remove_files.body"}
!767 = distinct !{!767, !768, !"cnnc_give_up.body: %retptr"}
!768 = distinct !{!768, !"cnnc_give_up.body"}
!769 = !{!767, !760}
!770 = !{!771}
!771 = distinct !{!771, !772, !"cnnc_pool_destroy.body: %retptr"}
!772 = distinct !{!772, !"cnnc_pool_destroy.body"}
!773 = !{!774}
!774 = distinct !{!774, !775, !"cnnc_pool_ring.body: %retptr"}
!775 = distinct !{!775, !"cnnc_pool_ring.body"}
!776 = !{!777, !774}
!777 = distinct !{!777, !778, !"cnnc_place_wake.body: %retptr"}
!778 = distinct !{!778, !"cnnc_place_wake.body"}
!779 = !{!780, !782}
!780 = distinct !{!780, !781, !"cnnc_pool_try_lock.body: %retptr"}
!781 = distinct !{!781, !"cnnc_pool_try_lock.body"}
!782 = distinct !{!782, !783, !"cnnc_pool_lock.body: %retptr"}
!783 = distinct !{!783, !"cnnc_pool_lock.body"}
!784 = !{!782}
!785 = !{!786, !782}
!786 = distinct !{!786, !787, !"cnnc_pool_try_lock.body: %retptr"}
!787 = distinct !{!787, !"cnnc_pool_try_lock.body"}
!788 = !{!789}
!789 = distinct !{!789, !790, !"cnnc_pool_spawn.body: %retptr"}
!790 = distinct !{!790, !"cnnc_pool_spawn.body"}
!791 = !{!792, !789}
!792 = distinct !{!792, !793, !"cnnc_spin_reset.body: %retptr"}
!793 = distinct !{!793, !"cnnc_spin_reset.body"}
!794 = !{!795}
!795 = distinct !{!795, !796, !"cnnc_pool_create.body: %retptr"}
!796 = distinct !{!796, !"cnnc_pool_create.body"}
!797 = !{!798, !795}
!798 = distinct !{!798, !799, !"cnnc_spin_measure.body: %retptr"}
!799 = distinct !{!799, !"cnnc_spin_measure.body"}
!800 = !{!801, !795}
!801 = distinct !{!801, !802, !"cnnc_spin_reset.body: %retptr"}
!802 = distinct !{!802, !"cnnc_spin_reset.body"}
!803 = !{!804}
!804 = distinct !{!804, !805, !"cnnc_memory_map.body: %retptr"}
!805 = distinct !{!805, !"cnnc_memory_map.body"}
!806 = !{!807, !809}
!807 = distinct !{!807, !808, !"cnnc_remove_files.body: %retptr"}
!808 = distinct !{!808, !"cnnc_remove_files.body"}
!809 = distinct !{!809, !810, !"cnnc_interrupted.body: %retptr"}
!810 = distinct !{!810, !"cnnc_interrupted.body"}
!811 = !{!809}
!812 = !{!813}
!813 = distinct !{!813, !814, !"cnnc_pool_grow.body: %retptr"}
!814 = distinct !{!814, !"cnnc_pool_grow.body"}
!815 = !{!816, !813}
!816 = distinct !{!816, !817, !"cnnc_pool_unlock.body: %retptr"}
!817 = distinct !{!817, !"cnnc_pool_unlock.body"}
!818 = !{!819, !821}
!819 = distinct !{!819, !820, !"cnnc_pool_try_lock.body: %retptr"}
!820 = distinct !{!820, !"cnnc_pool_try_lock.body"}
!821 = distinct !{!821, !822, !"cnnc_pool_run.body: %retptr"}
!822 = distinct !{!822, !"cnnc_pool_run.body"}
!823 = !{!821}
!824 = !{!825, !821}
!825 = distinct !{!825, !826, !"cnnc_wait_until.body: %retptr"}
!826 = distinct !{!826, !"cnnc_wait_until.body"}
!827 = !{!828, !821}
!828 = distinct !{!828, !829, !"cnnc_pool_unlock.body: %retptr"}
!829 = distinct !{!829, !"cnnc_pool_unlock.body"}
!830 = !{!831}
!831 = distinct !{!831, !832, !"cnnc_pool_thread.body: %retptr"}
!832 = distinct !{!832, !"cnnc_pool_thread.body"}
!833 = !{!834, !831}
!834 = distinct !{!834, !835, !"cnnc_place_enter.body: %retptr"}
!835 = distinct !{!835, !"cnnc_place_enter.body"}
!836 = !{!837, !831}
!837 = distinct !{!837, !838, !"cnnc_wait_until.body: %retptr"}
!838 = distinct !{!838, !"cnnc_wait_until.body"}
!839 = !{!840, !831}
!840 = distinct !{!840, !841, !"cnnc_place_woken.body: %retptr"}
!841 = distinct !{!841, !"cnnc_place_woken.body"}
!842 = !{!843, !831}
!843 = distinct !{!843, !844, !"cnnc_pool_join.body: %retptr"}
!844 = distinct !{!844, !"cnnc_pool_join.body"}
!845 = !{!846, !831}
!846 = distinct !{!846, !847, !"cnnc_wake.body: %retptr"}
!847 = distinct !{!847, !"cnnc_wake.body"}

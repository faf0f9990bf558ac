; LLVM 22.1.0, sources 035a9ea22ca8d2e1003a8a96a72550b1760856df0f0b8a56d202563bf7d86979
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = internal constant [70 x i8] c"this CPU can't run code for %s; compile the network for an older one\0A\00"
@text.1 = internal constant [4 x i8] c"%s\0A\00"
@text.2 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.5 = internal constant [19 x i8] c"unknown option %s\0A\00"
@text.1.6 = internal constant [31 x i8] c"option %s: a value is missing\0A\00"
@text.9 = internal constant [7 x i8] c"--help\00"
@text.2.11 = internal constant [1043 x i8] c"usage: %s [NAME=]INPUT.npy ... [-o [NAME=]OUTPUT.npy] ...\0A\0ARuns a neural network, compiled by cnnc, on arrays in NumPy's format. Names are those of the\0Anetwork's inputs and outputs, see --info; they may be left out, but for an output where there are\0Aseveral. - stands for standard input or output. An array with more rows than the network takes at a\0Atime is run in pieces.\0A\0A  -o, --output [NAME=]FILE  where to write an output\0A  --top K                   print the K largest of every row of the outputs\0A  --repeat N                run the first piece N times after one time that does not count, and\0A                            say how long that took; on zeros where no input is given\0A  --threads N               threads of a run (default: the cores it may use)\0A  --raw                     inputs and outputs are elements alone, without a header\0A  --info                    print what the network is and needs\0A  --json                    print JSON, for programs\0A  -h, --help                print this\0A\0AExit codes: 0 done, 1 failure, 2 usage.\0A\00"
@text.3 = internal constant [7 x i8] c"--info\00"
@text.4 = internal constant [7 x i8] c"--json\00"
@text.5.12 = internal constant [6 x i8] c"--raw\00"
@text.17 = internal constant [9 x i8] c"--repeat\00"
@text.1.18 = internal constant [10 x i8] c"--threads\00"
@text.2.19 = internal constant [6 x i8] c"--top\00"
@text.3.20 = internal constant [9 x i8] c"--output\00"
@text.26 = internal constant [54 x i8] c"option %s: '%s' is not a whole number from 1 to %lld\0A\00"
@text.29 = internal constant [16 x i8] c"%s: try --help\0A\00"
@text.37 = internal constant [12 x i8] c"%s: error: \00"
@text.42 = internal constant [26 x i8] c"no memory for %lld bytes\0A\00"
@text.49 = internal constant [75 x i8] c"%s: say which output: NAME=FILE, with one of the names that --info prints\0A\00"
@text.1.50 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.53 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.59 = internal constant [40 x i8] c"%s: there are no more inputs than %lld\0A\00"
@text.65 = internal constant [56 x i8] c"%s: can't read the weights that belong to this program\0A\00"
@text.1.66 = internal constant [59 x i8] c"%s: these are not the weights that belong to this program\0A\00"
@cnnc_path_of_weights = internal global [768 x i64] zeroinitializer
@text.79 = internal constant [2 x i8] c"{\00"
@text.1.80 = internal constant [9 x i8] c"\22top\22: [\00"
@text.2.81 = internal constant [3 x i8] c"\0A]\00"
@text.3.82 = internal constant [3 x i8] c", \00"
@text.4.83 = internal constant [3 x i8] c"}\0A\00"
@text.158 = internal constant [32 x i8] c"%s: can't write the output: %s\0A\00"
@text.1.159 = internal constant [16 x i8] c"standard output\00"
@text.162 = internal constant [2 x i8] c",\00"
@text.1.163 = internal constant [1 x i8] zeroinitializer
@text.169 = internal constant [46 x i8] c"\0A  {\22output\22: \22%s\22, \22row\22: %lld, \22largest\22: [\00"
@text.1.170 = internal constant [10 x i8] c"%s[%lld]:\00"
@text.2.171 = internal constant [9 x i8] c"  %lld: \00"
@text.3.172 = internal constant [5 x i8] c"%.7g\00"
@text.4.173 = internal constant [10 x i8] c"%s[%lld, \00"
@text.5.174 = internal constant [3 x i8] c", \00"
@text.6 = internal constant [1 x i8] zeroinitializer
@text.7 = internal constant [6 x i8] c"%.9g]\00"
@text.8 = internal constant [6 x i8] c"null]\00"
@text.9.175 = internal constant [3 x i8] c"]}\00"
@text.10 = internal constant [2 x i8] c"\0A\00"
@text.185 = internal constant [26 x i8] c"%lld runs, latency in ms:\00"
@text.1.186 = internal constant [23 x i8] c"\22latency_ms\22: {\22min\22: \00"
@text.2.187 = internal constant [6 x i8] c" min \00"
@text.3.188 = internal constant [13 x i8] c", \22median\22: \00"
@text.4.189 = internal constant [10 x i8] c", median \00"
@text.5.190 = internal constant [10 x i8] c", \22p90\22: \00"
@text.6.191 = internal constant [7 x i8] c", p90 \00"
@text.7.192 = internal constant [10 x i8] c", \22p99\22: \00"
@text.8.193 = internal constant [7 x i8] c", p99 \00"
@text.9.194 = internal constant [41 x i8] c"}, \22runs\22: %lld, \22rows_per_s\22: %lld.%lld\00"
@text.10.195 = internal constant [20 x i8] c"; %lld.%lld rows/s\0A\00"
@text.206 = internal constant [14 x i8] c"%s%lld.%06lld\00"
@text.211 = internal constant [4 x i8] c"<f4\00"
@text.1.212 = internal constant [41 x i8] c"output '%s': --top is for float32 alone\0A\00"
@text.223 = internal constant [58 x i8] c"input '%s': %s is cut off: got %lld bytes, expected %lld\0A\00"
@text.228 = internal constant [23 x i8] c"%s: can't read it: %s\0A\00"
@text.231 = internal constant [15 x i8] c"standard input\00"
@text.234 = internal constant [15 x i8] c"a multiple of \00"
@text.1.235 = internal constant [1 x i8] zeroinitializer
@text.2.236 = internal constant [63 x i8] c"input '%s': wrong size of %s: got %lld bytes, expected %s%lld\0A\00"
@text.239 = internal constant [8 x i8] c"'shape'\00"
@text.1.240 = internal constant [55 x i8] c"input '%s': wrong shape in %s: got [%.*s], expected %s\00"
@text.2.241 = internal constant [33 x i8] c"; x[None] adds a first dimension\00"
@text.3.242 = internal constant [2 x i8] c"\0A\00"
@text.254 = internal constant [32 x i8] c"%s: no array in NumPy's format\0A\00"
@text.262 = internal constant [8 x i8] c"'descr'\00"
@text.1.263 = internal constant [93 x i8] c"input '%s': wrong dtype in %s: got %.*s, expected '%s' (%s); convert it with x.astype('%s')\0A\00"
@text.2.264 = internal constant [16 x i8] c"'fortran_order'\00"
@text.3.265 = internal constant [6 x i8] c"False\00"
@text.5.267 = internal constant [111 x i8] c"input '%s': wrong memory order in %s: got Fortran's, expected C's; convert it with numpy.ascontiguousarray(x)\0A\00"
@text.270 = internal constant [82 x i8] c"input '%s': wrong number of rows in %s: got %lld, expected %lld as in input '%s'\0A\00"
@text.1.271 = internal constant [79 x i8] c"input '%s': wrong number of rows in %s: got %lld, expected a multiple of %lld\0A\00"
@text.274 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.324 = internal constant [23 x i8] c"/sys/fs/cgroup/cpu.max\00"
@cnnc_weights_state = internal global [4 x i64] zeroinitializer
@cnnc_shared = internal global [4 x i64] zeroinitializer
@text.380 = internal constant [61 x i8] c"- may be given once for the inputs and once for the outputs\0A\00"
@text.1.381 = internal constant [61 x i8] c"nothing to do: give an output, or --top, --repeat or --info\0A\00"
@text.2.382 = internal constant [31 x i8] c"input '%s': no file was given\0A\00"
@text.403 = internal constant [12 x i8] c"%s.%lld.tmp\00"
@text.411 = internal constant [55 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (), }\00"
@text.1.412 = internal constant [61 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (%lld%s), }\00"
@text.2.413 = internal constant [7 x i8] c"\7FNUMPY\00"
@cnnc_variants = external global i8
@cnnc_variant_count = external local_unnamed_addr global i8
@cnnc_program = internal global [8 x i64] zeroinitializer

; Function Attrs: nounwind
define noundef i64 @cnnc_main(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.9.i = tail call i64 @cnnc_os_words(i64 %.1, i64 %.2) #0, !noalias !0
  %.16.i = inttoptr i64 %.9.i to ptr
  %.17.i = load i64, ptr %.16.i, align 8, !noalias !0
  %.8.i.i = inttoptr i64 %.17.i to ptr
  %.10.i.i = tail call ptr @strrchr(ptr noundef nonnull dereferenceable(1) %.8.i.i, i32 47), !noalias !3
  %.17.not.i.i = icmp eq ptr %.10.i.i, null
  %.11.i.i = ptrtoint ptr %.10.i.i to i64
  %.31.i.i = add nsw i64 %.11.i.i, 1
  %"$phi110.4.2.0.i.i" = select i1 %.17.not.i.i, i64 %.17.i, i64 %.31.i.i
  store i64 %"$phi110.4.2.0.i.i", ptr @cnnc_program, align 16, !noalias !3
  tail call void @cnnc_os_watch(i64 ptrtoint (ptr @cnnc_interrupted to i64)) #0, !noalias !3
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !6
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !6
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %.4
  %.40.i.0.i = phi i64 [ 0, %.4 ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i, label %B134.i, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !6
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !6
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !6
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.if.i.i
  %.24.i = icmp eq i64 %.144.i.i, 0
  br i1 %.24.i, label %B134.i, label %B380.i

B134.i:                                           ; preds = %B142.i.i, %cnnc_variant.exit
  %.10.i.i1 = shl i64 %.16.i.i, 3
  %.12.i.i = add i64 %.10.i.i1, add (i64 ptrtoint (ptr @cnnc_variants to i64), i64 -8)
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !9
  %.29.i = inttoptr i64 %.14.i.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !0
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !12
  %.8.i.i2 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !17
  %.13.i.i3 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !17
  %1 = lshr i32 %.8.i.i2, 31
  %.14.i.i4 = zext nneg i32 %1 to i64
  %.15.i.i = or i64 %.13.i.i3, %.14.i.i4
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !17
  %.34.i = add i64 %.30.i, 8
  %.35.i = inttoptr i64 %.34.i to ptr
  %.36.i = load i64, ptr %.35.i, align 8, !noalias !0
  %.37.i = add nsw i64 %.36.i, %.30.i
  %.40.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text, i64 %.37.i) #0, !noalias !0
  %.45.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %2 = lshr i32 %.40.i, 31
  %.46.i = zext nneg i32 %2 to i64
  %.47.i = or i64 %.45.i, %.46.i
  store i64 %.47.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i5 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !18
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !18
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !18
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %3, %.8.i.i.i5
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !18
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !18
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !18
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !18
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %B134.i, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %B134.i ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %3 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %3, %.13.i.i.i
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !18
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %B134.i
  tail call void @exit(i32 1) #13, !noalias !23
  br label %B380.i

B380.i:                                           ; preds = %cnnc_give_up.exit, %cnnc_variant.exit
  %.55.i = phi i64 [ undef, %cnnc_give_up.exit ], [ %.148.i.i, %cnnc_variant.exit ]
  %storemerge51.i.i52 = phi i64 [ 0, %cnnc_give_up.exit ], [ %.144.i.i, %cnnc_variant.exit ]
  %.15.i.i6 = add i64 %.55.i, 16
  %.16.i.i7 = inttoptr i64 %.15.i.i6 to ptr
  %.17.i.i = load i64, ptr %.16.i.i7, align 8, !noalias !24
  %.20.i.i = add i64 %.55.i, 24
  %.21.i.i = inttoptr i64 %.20.i.i to ptr
  %.22.i.i = load i64, ptr %.21.i.i, align 8, !noalias !24
  %.27.i.i = add nsw i64 %.17.i.i, 8
  %.28.i.i = add nsw i64 %.27.i.i, %.22.i.i
  %.8.i.i.i8 = add nsw i64 %.28.i.i, 1
  %.9.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i8, i64 8), !noalias !24
  %.15.i.i.i = icmp eq ptr %.9.i.i.i, null
  br i1 %.15.i.i.i, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %B380.i
  %.18.i.i.i = shl nsw i64 %.28.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i), !noalias !27
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %B380.i
  %.10.i.i.i = ptrtoint ptr %.9.i.i.i to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !27
  store i64 %.29.i.i.i, ptr %.9.i.i.i, align 8, !noalias !27
  store i64 %.10.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !27
  %.42.i.i.i = add nsw i64 %.10.i.i.i, 8
  %.35.i.i = add nsw i64 %.10.i.i.i, 72
  %.49.i74.i = icmp sgt i64 %.1, 1
  br i1 %.49.i74.i, label %B184.i.preheader.lr.ph.i, label %cnnc_read_options.exit

B184.i.preheader.lr.ph.i:                         ; preds = %cnnc_new_words.exit.i
  %.169.i.i = shl nsw i64 %.17.i.i, 3
  %.171.i.i = add nsw i64 %.35.i.i, %.169.i.i
  %.48.i.i41.i = inttoptr i64 %.171.i.i to ptr
  %.90.i.i.i = add i64 %.10.i.i.i, 24
  %.72.i.i.i = add i64 %.10.i.i.i, 16
  br label %B184.i.i

B184.i.i:                                         ; preds = %B184.i.i.backedge, %B184.i.preheader.lr.ph.i
  %place.4.1.i.i = phi i64 [ 1, %B184.i.preheader.lr.ph.i ], [ %place.4.1.i.i.be, %B184.i.i.backedge ]
  %.58.i.i = shl i64 %place.4.1.i.i, 3
  %.59.i.i = add i64 %.58.i.i, %.9.i
  %.60.i.i = inttoptr i64 %.59.i.i to ptr
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !24
  %.66.i.i = add nsw i64 %place.4.1.i.i, 1
  %.74.i.i = inttoptr i64 %.61.i.i to ptr
  %.75.i.i = load i8, ptr %.74.i.i, align 1, !noalias !24
  %.77.not.i.i = icmp eq i8 %.75.i.i, 45
  br i1 %.77.not.i.i, label %B44.i.i.i, label %B304.i.i

B44.i.i.i:                                        ; preds = %B184.i.i
  %.15.i.i3.i = add i64 %.61.i.i, 1
  %.16.i.i.i = inttoptr i64 %.15.i.i3.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i, align 1, !noalias !30
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  br i1 %.21.i.i.i, label %B304.i.i, label %B340.i.i

B304.i.i:                                         ; preds = %B44.i.i.i, %B184.i.i
  %.14.i.i.i = load i64, ptr %.16.i.i7, align 8, !noalias !33
  %.21.i.i5.i = tail call fastcc i64 @cnnc_assign(i64 %.55.i, i64 0, i64 %.14.i.i.i, i64 range(i64 -9223372036854775744, -9223372036854775808) %.35.i.i, i64 %.61.i.i), !noalias !33
  %.22.i.not.i.i = icmp eq i64 %.21.i.i5.i, 0
  br i1 %.22.i.not.i.i, label %B96.i.i.i, label %B839.i.i

B96.i.i.i:                                        ; preds = %B304.i.i
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.14.i.i.i, i64 0)
  br label %B126.i.i.i

B126.i.i.i:                                       ; preds = %B126.if.i.i.i, %B96.i.i.i
  %.56.i.0.i.i = phi i64 [ 0, %B96.i.i.i ], [ %.127.i.i.i, %B126.if.i.i.i ]
  %exitcond.not.i.i9 = icmp eq i64 %.56.i.0.i.i, %spec.select.i.i
  br i1 %exitcond.not.i.i9, label %B212.i.i.i, label %B126.if.i.i.i

B170.i.i.i:                                       ; preds = %B126.if.i.i.i
  store i64 %.61.i.i, ptr %.159.i.i.i11, align 8, !noalias !33
  br label %B839.i.i

B212.i.i.i:                                       ; preds = %B126.i.i.i
  %.8.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !36
  %.8.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i) #0, !noalias !41
  %.13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !41
  %4 = lshr i32 %.8.i.i.i.i, 31
  %.14.i.i.i.i = zext nneg i32 %4 to i64
  %.15.i.i.i.i = or i64 %.13.i.i.i.i, %.14.i.i.i.i
  store i64 %.15.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !41
  %.197.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.59, i64 %.61.i.i, i64 %.14.i.i.i) #0, !noalias !33
  %.202.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !33
  %5 = lshr i32 %.197.i.i.i, 31
  %.203.i.i.i = zext nneg i32 %5 to i64
  %.204.i.i.i = or i64 %.202.i.i.i, %.203.i.i.i
  store i64 %.204.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !33
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !33
  br label %B839.i.i

B126.if.i.i.i:                                    ; preds = %B126.i.i.i
  %.127.i.i.i = add nuw i64 %.56.i.0.i.i, 1
  %6 = shl i64 %.56.i.0.i.i, 3
  %.158.i.i.i10 = add i64 %6, %.35.i.i
  %.159.i.i.i11 = inttoptr i64 %.158.i.i.i10 to ptr
  %.160.i.i.i12 = load i64, ptr %.159.i.i.i11, align 8, !noalias !33
  %.161.i.i.i13 = icmp eq i64 %.160.i.i.i12, 0
  br i1 %.161.i.i.i13, label %B170.i.i.i, label %B126.i.i.i

B340.i.i:                                         ; preds = %B44.i.i.i
  %.14.i.i7.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.9), !noalias !42
  %.16.i.i8.i = icmp eq i32 %.14.i.i7.i, 0
  br i1 %.16.i.i8.i, label %B132.i.i.i, label %sub_1.i.i

sub_1.i.i:                                        ; preds = %B340.i.i
  %7 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 1
  %8 = load i8, ptr %7, align 1, !noalias !24
  %.not1.i.i = icmp eq i8 %8, 104
  br i1 %.not1.i.i, label %B68.i.tail.i.i, label %B254.i.i.i

B68.i.tail.i.i:                                   ; preds = %sub_1.i.i
  %9 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 2
  %10 = load i8, ptr %9, align 1, !noalias !24
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %B132.i.i.i, label %B254.i.i.i

B132.i.i.i:                                       ; preds = %B68.i.tail.i.i, %B340.i.i
  %.8.i.i.i9.i = load i64, ptr @cnnc_program, align 16, !noalias !45
  %.30.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.2.11, i64 %.8.i.i.i9.i) #0, !noalias !42
  %.35.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !42
  %12 = lshr i32 %.30.i.i.i, 31
  %.36.i.i.i = zext nneg i32 %12 to i64
  %.37.i.i.i = or i64 %.35.i.i.i, %.36.i.i.i
  store i64 %.37.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !42
  tail call void @exit(i32 0) #0, !noalias !42
  br label %B254.i.i.i

B254.i.i.i:                                       ; preds = %B132.i.i.i, %B68.i.tail.i.i, %sub_1.i.i
  %.46.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.3), !noalias !42
  %.48.i.i.i = icmp eq i32 %.46.i.i.i, 0
  br i1 %.48.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B364.i.i.i

B364.i.i.i:                                       ; preds = %B254.i.i.i
  %.64.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.4), !noalias !42
  %.66.i.i.i = icmp eq i32 %.64.i.i.i, 0
  br i1 %.66.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B474.i.i.i

B474.i.i.i:                                       ; preds = %B364.i.i.i
  %.82.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(6) @text.5.12), !noalias !42
  %.86.i.i.i = icmp eq i32 %.82.i.i.i, 0
  br i1 %.86.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B382.i.i

cnnc_read_flag.exit.thread.i:                     ; preds = %B474.i.i.i, %B364.i.i.i, %B254.i.i.i
  %.1.sink.i.i = phi i64 [ %.72.i.i.i, %B364.i.i.i ], [ %.90.i.i.i, %B474.i.i.i ], [ %.42.i.i.i, %B254.i.i.i ]
  %.55.i.i.i = inttoptr i64 %.1.sink.i.i to ptr
  store i64 1, ptr %.55.i.i.i, align 8, !noalias !42
  br label %B839.i.i

B382.i.i:                                         ; preds = %B474.i.i.i
  %.17.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(9) @text.17, i64 8), !noalias !48
  %.19.i.i.i.i = icmp eq i32 %.17.i.i.i.i, 0
  br i1 %.19.i.i.i.i, label %cnnc_is_option.exit.i.i, label %B82.i.i.i

cnnc_is_option.exit.i.i:                          ; preds = %B382.i.i
  %.23.i.i.i.i = add i64 %.61.i.i, 8
  %.24.i.i.i.i = inttoptr i64 %.23.i.i.i.i to ptr
  %.25.i.i.i.i = load i8, ptr %.24.i.i.i.i, align 1, !noalias !48
  switch i8 %.25.i.i.i.i, label %B82.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B82.i.i.i:                                        ; preds = %cnnc_is_option.exit.i.i, %B382.i.i
  %.17.i.i3.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(10) @text.1.18, i64 9), !noalias !53
  %.19.i.i4.i.i = icmp eq i32 %.17.i.i3.i.i, 0
  br i1 %.19.i.i4.i.i, label %cnnc_is_option.exit14.i.i, label %B160.i.i.i

cnnc_is_option.exit14.i.i:                        ; preds = %B82.i.i.i
  %.23.i.i10.i.i = add i64 %.61.i.i, 9
  %.24.i.i11.i.i = inttoptr i64 %.23.i.i10.i.i to ptr
  %.25.i.i12.i.i = load i8, ptr %.24.i.i11.i.i, align 1, !noalias !53
  switch i8 %.25.i.i12.i.i, label %B160.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B160.i.i.i:                                       ; preds = %cnnc_is_option.exit14.i.i, %B82.i.i.i
  %.17.i.i17.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(6) @text.2.19, i64 5), !noalias !56
  %.19.i.i18.i.i = icmp eq i32 %.17.i.i17.i.i, 0
  br i1 %.19.i.i18.i.i, label %cnnc_is_option.exit28.i.i, label %B238.i.i.i

cnnc_is_option.exit28.i.i:                        ; preds = %B160.i.i.i
  %.23.i.i24.i.i = add i64 %.61.i.i, 5
  %.24.i.i25.i.i = inttoptr i64 %.23.i.i24.i.i to ptr
  %.25.i.i26.i.i = load i8, ptr %.24.i.i25.i.i, align 1, !noalias !56
  switch i8 %.25.i.i26.i.i, label %B238.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B238.i.i.i:                                       ; preds = %cnnc_is_option.exit28.i.i, %B160.i.i.i
  %.17.i.i31.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(9) @text.3.20, i64 8), !noalias !59
  %.19.i.i32.i.i = icmp eq i32 %.17.i.i31.i.i, 0
  br i1 %.19.i.i32.i.i, label %cnnc_is_option.exit42.i.i, label %sub_0.i11.i

cnnc_is_option.exit42.i.i:                        ; preds = %B238.i.i.i
  %.23.i.i38.i.i = add i64 %.61.i.i, 8
  %.24.i.i39.i.i = inttoptr i64 %.23.i.i38.i.i to ptr
  %.25.i.i40.i.i = load i8, ptr %.24.i.i39.i.i, align 1, !noalias !59
  switch i8 %.25.i.i40.i.i, label %sub_0.i11.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

sub_0.i11.i:                                      ; preds = %cnnc_is_option.exit42.i.i, %B238.i.i.i
  %13 = load i8, ptr %.74.i.i, align 1, !noalias !24
  %.not.i12.i = icmp eq i8 %13, 45
  br i1 %.not.i12.i, label %sub_1.i13.i, label %B462.i.i

sub_1.i13.i:                                      ; preds = %sub_0.i11.i
  %14 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 1
  %15 = load i8, ptr %14, align 1, !noalias !24
  %.not43.i.i = icmp eq i8 %15, 111
  br i1 %.not43.i.i, label %sub_2.i.i, label %B462.i.i

sub_2.i.i:                                        ; preds = %sub_1.i13.i
  %16 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 2
  %17 = load i8, ptr %16, align 1, !noalias !24
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %cnnc_option_of.exit.thread.i, label %B462.i.i

cnnc_option_of.exit.thread.i:                     ; preds = %sub_2.i.i, %cnnc_is_option.exit42.i.i, %cnnc_is_option.exit42.i.i, %cnnc_is_option.exit28.i.i, %cnnc_is_option.exit28.i.i, %cnnc_is_option.exit14.i.i, %cnnc_is_option.exit14.i.i, %cnnc_is_option.exit.i.i, %cnnc_is_option.exit.i.i
  %.4.0.i.ph.i = phi i64 [ 8, %cnnc_is_option.exit42.i.i ], [ 4, %cnnc_is_option.exit14.i.i ], [ 3, %cnnc_is_option.exit.i.i ], [ 8, %cnnc_is_option.exit42.i.i ], [ 5, %cnnc_is_option.exit28.i.i ], [ 5, %cnnc_is_option.exit28.i.i ], [ 4, %cnnc_is_option.exit14.i.i ], [ 3, %cnnc_is_option.exit.i.i ], [ 8, %sub_2.i.i ]
  %.103.i56.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !24
  br label %B518.i.i

B462.i.i:                                         ; preds = %sub_2.i.i, %sub_1.i13.i, %sub_0.i11.i
  %.103.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !24
  %.8.i.i.i.i14.i = load i64, ptr @cnnc_program, align 16, !noalias !62
  %.8.i.i.i15.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i14.i) #0, !noalias !69
  %.13.i.i.i16.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !69
  %19 = lshr i32 %.8.i.i.i15.i, 31
  %.14.i.i.i17.i = zext nneg i32 %19 to i64
  %.15.i.i.i18.i = or i64 %.13.i.i.i16.i, %.14.i.i.i17.i
  store i64 %.15.i.i.i18.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !69
  %.9.i.i19.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.5, i64 %.61.i.i) #0, !noalias !70
  %.14.i.i20.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !70
  %20 = lshr i32 %.9.i.i19.i, 31
  %.15.i.i21.i = zext nneg i32 %20 to i64
  %.16.i.i22.i = or i64 %.14.i.i20.i, %.15.i.i21.i
  store i64 %.16.i.i22.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !70
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !70
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
  %.8.i.i.i.i23.i = load i64, ptr @cnnc_program, align 16, !noalias !71
  %.8.i.i.i24.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i23.i) #0, !noalias !78
  %.13.i.i.i25.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !78
  %21 = lshr i32 %.8.i.i.i24.i, 31
  %.14.i.i.i26.i = zext nneg i32 %21 to i64
  %.15.i.i.i27.i = or i64 %.13.i.i.i25.i, %.14.i.i.i26.i
  store i64 %.15.i.i.i27.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !78
  %.9.i.i28.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.6, i64 %.61.i.i) #0, !noalias !79
  %.14.i.i29.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !79
  %22 = lshr i32 %.9.i.i28.i, 31
  %.15.i.i30.i = zext nneg i32 %22 to i64
  %.16.i.i31.i = or i64 %.14.i.i29.i, %.15.i.i30.i
  store i64 %.16.i.i31.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !79
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !79
  br label %B598.i.i

B598.i.i:                                         ; preds = %B542.i.i, %B530.i.i
  %.146.i.i = shl i64 %.66.i.i, 3
  %.147.i.i15 = add i64 %.146.i.i, %.9.i
  %.148.i.i16 = inttoptr i64 %.147.i.i15 to ptr
  %.149.i.i = load i64, ptr %.148.i.i16, align 8, !noalias !24
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
  %.14.i.i34.i = load i64, ptr %.16.i.i7, align 8, !noalias !80
  %.18.i.i37.i = load i64, ptr %.21.i.i, align 8, !noalias !80
  %.25.i.i.i = tail call fastcc i64 @cnnc_assign(i64 %.55.i, i64 %.14.i.i34.i, i64 %.18.i.i37.i, i64 %.171.i.i, i64 %value.2.2.i.i), !noalias !80
  %.26.i.not.i.i = icmp eq i64 %.25.i.i.i, 0
  br i1 %.26.i.not.i.i, label %B138.i.i.i, label %B824.i.i

B138.i.i.i:                                       ; preds = %B662.i.i
  %.37.not.i.i.i = icmp eq i64 %.18.i.i37.i, 1
  br i1 %.37.not.i.i.i, label %B206.i.i.i, label %B150.i.i.i

B150.i.i.i:                                       ; preds = %B138.i.i.i
  %.8.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !83
  %.8.i.i.i.i38.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i.i) #0, !noalias !90
  %.13.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !90
  %23 = lshr i32 %.8.i.i.i.i38.i, 31
  %.14.i.i.i.i.i = zext nneg i32 %23 to i64
  %.15.i.i.i.i.i = or i64 %.13.i.i.i.i.i, %.14.i.i.i.i.i
  store i64 %.15.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !90
  %.9.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.49, i64 %value.2.2.i.i) #0, !noalias !91
  %.14.i.i.i39.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !91
  %24 = lshr i32 %.9.i.i.i.i, 31
  %.15.i.i.i40.i = zext nneg i32 %24 to i64
  %.16.i.i.i.i = or i64 %.14.i.i.i39.i, %.15.i.i.i40.i
  store i64 %.16.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !91
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !91
  br label %B206.i.i.i

B206.i.i.i:                                       ; preds = %B150.i.i.i, %B138.i.i.i
  %.49.i.i.i = load i64, ptr %.48.i.i41.i, align 8, !noalias !80
  %.50.not.i.i.i = icmp eq i64 %.49.i.i.i, 0
  br i1 %.50.not.i.i.i, label %B302.i.i.i, label %B246.i.i.i

B246.i.i.i:                                       ; preds = %B206.i.i.i
  %.8.i.i.i.i1.i.i = load i64, ptr @cnnc_program, align 16, !noalias !92
  %.8.i.i.i2.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i1.i.i) #0, !noalias !99
  %.13.i.i.i3.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !99
  %25 = lshr i32 %.8.i.i.i2.i.i, 31
  %.14.i.i.i4.i.i = zext nneg i32 %25 to i64
  %.15.i.i.i5.i.i = or i64 %.13.i.i.i3.i.i, %.14.i.i.i4.i.i
  store i64 %.15.i.i.i5.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !99
  %.9.i.i6.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.50, i64 %value.2.2.i.i) #0, !noalias !100
  %.14.i.i7.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !100
  %26 = lshr i32 %.9.i.i6.i.i, 31
  %.15.i.i8.i.i = zext nneg i32 %26 to i64
  %.16.i.i9.i.i = or i64 %.14.i.i7.i.i, %.15.i.i8.i.i
  store i64 %.16.i.i9.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !100
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !100
  br label %B302.i.i.i

B302.i.i.i:                                       ; preds = %B246.i.i.i, %B206.i.i.i
  store i64 %value.2.2.i.i, ptr %.48.i.i41.i, align 8, !noalias !80
  br label %B824.i.i

B746.i.i:                                         ; preds = %B640.i.i
  br label %B758.i.i

B758.i.i:                                         ; preds = %B746.i.i, %B640.i.i
  %"$phi758.0.2.2.i.i" = phi i64 [ 1099511627776, %B746.i.i ], [ 256, %B640.i.i ]
  %.26.i.i.i = inttoptr i64 %value.2.2.i.i to ptr
  %.27.i.i.i = load i8, ptr %.26.i.i.i, align 1, !noalias !101
  %27 = add i8 %.27.i.i.i, -48
  %or.cond83.i.i.i = icmp ult i8 %27, 10
  br i1 %or.cond83.i.i.i, label %B96.i.i50.i, label %B238.i.i42.i

B96.i.i50.i:                                      ; preds = %B758.i.i, %B200.i.i.i
  %value.2.0.i.i.i = phi i64 [ %.104.i.i.i, %B200.i.i.i ], [ 0, %B758.i.i ]
  %place.2.0.i.i.i = phi i64 [ %.109.i.i.i, %B200.i.i.i ], [ 0, %B758.i.i ]
  %.94.i.i.i = mul nsw i64 %value.2.0.i.i.i, 10
  %.99.i.i.i = add i64 %place.2.0.i.i.i, %value.2.2.i.i
  %.100.i.i.i = inttoptr i64 %.99.i.i.i to ptr
  %.101.i.i.i = load i8, ptr %.100.i.i.i, align 1, !noalias !101
  %.102.i.i.i = zext i8 %.101.i.i.i to i64
  %.103.i.i.i = add nsw i64 %.94.i.i.i, %.102.i.i.i
  %.104.i.i.i = add nsw i64 %.103.i.i.i, -48
  %.109.i.i.i = add nuw nsw i64 %place.2.0.i.i.i, 1
  %.117.i.i.i = add i64 %.109.i.i.i, %value.2.2.i.i
  %.118.i.i.i = inttoptr i64 %.117.i.i.i to ptr
  %.119.i.i.i14 = load i8, ptr %.118.i.i.i, align 1, !noalias !101
  %.121.i.i.i = icmp ugt i8 %.119.i.i.i14, 47
  br i1 %.121.i.i.i, label %B200.i.i.i, label %B238.i.i42.i

B200.i.i.i:                                       ; preds = %B96.i.i50.i
  %.133.i.i.i = icmp ult i8 %.119.i.i.i14, 58
  %.170.i.i.i = icmp slt i64 %.103.i.i.i, 1099511627825
  %or.cond81.i.i.i = select i1 %.133.i.i.i, i1 %.170.i.i.i, i1 false
  br i1 %or.cond81.i.i.i, label %B96.i.i50.i, label %B238.i.i42.i

B238.i.i42.i:                                     ; preds = %B200.i.i.i, %B96.i.i50.i, %B758.i.i
  %value.3.1.i.i.i = phi i64 [ 0, %B758.i.i ], [ %.104.i.i.i, %B96.i.i50.i ], [ %.104.i.i.i, %B200.i.i.i ]
  %place.3.1.i.i.i = phi i64 [ 0, %B758.i.i ], [ %.109.i.i.i, %B96.i.i50.i ], [ %.109.i.i.i, %B200.i.i.i ]
  %.193.i.i.i = add i64 %place.3.1.i.i.i, %value.2.2.i.i
  %.194.i.i.i = inttoptr i64 %.193.i.i.i to ptr
  %.195.i.i.i = load i8, ptr %.194.i.i.i, align 1, !noalias !101
  %.199.i.i.i = icmp ne i8 %.195.i.i.i, 0
  %.202.i.i43.i = icmp slt i64 %value.3.1.i.i.i, 1
  %.206.i.i.i = icmp sgt i64 %value.3.1.i.i.i, %"$phi758.0.2.2.i.i"
  %28 = or i1 %.202.i.i43.i, %.206.i.i.i
  %or.cond82.i.i.i = select i1 %.199.i.i.i, i1 true, i1 %28
  br i1 %or.cond82.i.i.i, label %B302.i.i44.i, label %cnnc_number.exit.i

B302.i.i44.i:                                     ; preds = %B238.i.i42.i
  %.8.i.i.i.i45.i = load i64, ptr @cnnc_program, align 16, !noalias !104
  %.8.i.i.i46.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i45.i) #0, !noalias !109
  %.13.i.i.i47.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !109
  %29 = lshr i32 %.8.i.i.i46.i, 31
  %.14.i.i.i48.i = zext nneg i32 %29 to i64
  %.15.i.i.i49.i = or i64 %.13.i.i.i47.i, %.14.i.i.i48.i
  store i64 %.15.i.i.i49.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !109
  %.215.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.26, i64 %.61.i.i, i64 %value.2.2.i.i, i64 range(i64 256, 1099511627777) %"$phi758.0.2.2.i.i") #0, !noalias !101
  %.220.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !101
  %30 = lshr i32 %.215.i.i.i, 31
  %.221.i.i.i = zext nneg i32 %30 to i64
  %.222.i.i.i = or i64 %.220.i.i.i, %.221.i.i.i
  store i64 %.222.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !101
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !101
  br label %cnnc_number.exit.i

cnnc_number.exit.i:                               ; preds = %B302.i.i44.i, %B238.i.i42.i
  %.200.i.i = shl nsw i64 %.4.0.i60.i, 3
  %.201.i.i = add i64 %.200.i.i, %.42.i.i.i
  %.202.i.i = inttoptr i64 %.201.i.i to ptr
  store i64 %value.3.1.i.i.i, ptr %.202.i.i, align 8, !noalias !24
  br label %B824.i.i

B824.i.i:                                         ; preds = %cnnc_number.exit.i, %B302.i.i.i, %B662.i.i
  %.212.i.i = icmp slt i64 %place.5.2.i.i, %.1
  br i1 %.212.i.i, label %B184.i.i.backedge, label %cnnc_read_options.exit

B184.i.i.backedge:                                ; preds = %B824.i.i, %B839.i.i
  %place.4.1.i.i.be = phi i64 [ %place.5.2.i.i, %B824.i.i ], [ %.66.i.i, %B839.i.i ]
  br label %B184.i.i

B839.i.i:                                         ; preds = %cnnc_read_flag.exit.thread.i, %B212.i.i.i, %B170.i.i.i, %B304.i.i
  %.49.i.i = icmp slt i64 %.66.i.i, %.1
  br i1 %.49.i.i, label %B184.i.i.backedge, label %cnnc_read_options.exit

cnnc_read_options.exit:                           ; preds = %B839.i.i, %B824.i.i, %cnnc_new_words.exit.i
  %.69.i = inttoptr i64 %.42.i.i.i to ptr
  %.70.i = load i64, ptr %.69.i, align 8, !noalias !0
  %.71.i = icmp eq i64 %.70.i, 1
  br i1 %.71.i, label %B502.i, label %B876.i

B502.i:                                           ; preds = %cnnc_read_options.exit
  %.75.i = add i64 %.10.i.i.i, 16
  %.76.i = inttoptr i64 %.75.i to ptr
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !0
  %.80.i = icmp eq i64 %.77.i, 1
  %"$phi688.4.2.0.in.in.i.v" = select i1 %.80.i, i64 40, i64 48
  %"$phi688.4.2.0.in.in.i" = add i64 %"$phi688.4.2.0.in.in.i.v", %storemerge51.i.i52
  %"$phi688.4.2.0.in.i" = inttoptr i64 %"$phi688.4.2.0.in.in.i" to ptr
  %"$phi688.4.2.0.i" = load i64, ptr %"$phi688.4.2.0.in.i", align 8, !noalias !0
  %.118.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.1, i64 %"$phi688.4.2.0.i") #0, !noalias !0
  %.123.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %31 = lshr i32 %.118.i, 31
  %.124.i = zext nneg i32 %31 to i64
  %.125.i = or i64 %.123.i, %.124.i
  store i64 %.125.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.9.i.i18.not = icmp eq i64 %.125.i, 0
  br i1 %.9.i.i18.not, label %cnnc_main.body.exit, label %B740.i

B740.i:                                           ; preds = %B502.i
  %.8.i.i.i19 = load i64, ptr @cnnc_program, align 16, !noalias !110
  %.8.i.i20 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i19) #0, !noalias !115
  %.13.i.i21 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !115
  %32 = lshr i32 %.8.i.i20, 31
  %.14.i.i22 = zext nneg i32 %32 to i64
  %.15.i.i23 = or i64 %.13.i.i21, %.14.i.i22
  store i64 %.15.i.i23, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !115
  %.142.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2) #0, !noalias !0
  %.147.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %33 = lshr i32 %.142.i, 31
  %.148.i = zext nneg i32 %33 to i64
  %.149.i = or i64 %.147.i, %.148.i
  store i64 %.149.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i24 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !116
  %.13.i.i.i25 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !116
  %.24.i.i.i26 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !116
  %.106.i1.not.i.i27 = icmp slt i64 %.24.i.i.i26, 1
  br i1 %.106.i1.not.i.i27, label %cnnc_give_up.exit47, label %B228.if.i.i.i28

B272.i.i.i35:                                     ; preds = %B228.if.i.i.i28
  %.158.i.i.i36 = add i64 %34, %.8.i.i.i24
  %.159.i.i.i37 = inttoptr i64 %.158.i.i.i36 to ptr
  %.160.i.i.i38 = load i64, ptr %.159.i.i.i37, align 8, !noalias !116
  %.161.i.i.i39 = icmp sgt i64 %.160.i.i.i38, -1
  br i1 %.161.i.i.i39, label %B312.i.i.i44, label %B370.i.i.i40

B312.i.i.i44:                                     ; preds = %B272.i.i.i35
  %.169.i.i.i45 = tail call i64 @cnnc_os_close(i64 %.160.i.i.i38) #0, !noalias !116
  %.176.i.pre.i.i46 = load i64, ptr %.151.i.i.i32, align 8, !noalias !116
  br label %B370.i.i.i40

B370.i.i.i40:                                     ; preds = %B312.i.i.i44, %B272.i.i.i35
  %.176.i.i.i41 = phi i64 [ %.176.i.pre.i.i46, %B312.i.i.i44 ], [ %.152.i.i.i33, %B272.i.i.i35 ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i41) #0, !noalias !116
  br label %B428.i.i.i42

B428.i.i.i42:                                     ; preds = %B228.if.i.i.i28, %B370.i.i.i40
  %exitcond.not.i.i43 = icmp eq i64 %.24.i.i.i26, %.119.i.i.i30
  br i1 %exitcond.not.i.i43, label %cnnc_give_up.exit47, label %B228.if.i.i.i28

B228.if.i.i.i28:                                  ; preds = %B740.i, %B428.i.i.i42
  %.48.i.03.i.i29 = phi i64 [ %.119.i.i.i30, %B428.i.i.i42 ], [ 0, %B740.i ]
  %.119.i.i.i30 = add nuw nsw i64 %.48.i.03.i.i29, 1
  %34 = shl i64 %.48.i.03.i.i29, 3
  %.150.i.i.i31 = add i64 %34, %.13.i.i.i25
  %.151.i.i.i32 = inttoptr i64 %.150.i.i.i31 to ptr
  %.152.i.i.i33 = load i64, ptr %.151.i.i.i32, align 8, !noalias !116
  %.153.not.i.i.i34 = icmp eq i64 %.152.i.i.i33, 0
  br i1 %.153.not.i.i.i34, label %B428.i.i.i42, label %B272.i.i.i35

cnnc_give_up.exit47:                              ; preds = %B428.i.i.i42, %B740.i
  tail call void @exit(i32 1) #13, !noalias !121
  br label %cnnc_main.body.exit

B876.i:                                           ; preds = %cnnc_read_options.exit
  tail call fastcc void @cnnc_perform(i64 %storemerge51.i.i52, i64 %.42.i.i.i), !noalias !0
  br label %cnnc_main.body.exit

cnnc_main.body.exit:                              ; preds = %B502.i, %cnnc_give_up.exit47, %B876.i
  %.8.i.i48 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !122
  %.12.not.i.i = icmp eq i64 %.8.i.i48, 0
  br i1 %.12.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

B82.i.i:                                          ; preds = %cnnc_main.body.exit, %B82.i.i
  %block.2.0.i.i = phi i64 [ %.18.i.i, %B82.i.i ], [ %.8.i.i48, %cnnc_main.body.exit ]
  %.17.i.i49 = inttoptr i64 %block.2.0.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i49, align 8, !noalias !122
  tail call void @free(ptr nonnull %.17.i.i49), !noalias !122
  %.24.not.i.i = icmp eq i64 %.18.i.i, 0
  br i1 %.24.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

cnnc_free_words.exit:                             ; preds = %B82.i.i, %cnnc_main.body.exit
  store i64 0, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !122
  ret i64 0
}

declare i64 @cnnc_os_words(i64, i64) local_unnamed_addr

declare i32 @dprintf(i32, ptr, ...) local_unnamed_addr

declare i64 @cnnc_cpu_level() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strchr(ptr, i32) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr captures(none), ptr captures(none)) local_unnamed_addr #1

; Function Attrs: nofree
declare void @exit(i32) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr captures(none)) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @strncmp(ptr captures(none), ptr captures(none), i64) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc void @cnnc_give_up(i64 range(i64 1, 3) %.1) unnamed_addr #0 {
.3:
  %.8.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !125
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !125
  %.24.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !125
  %.106.i1.not.i = icmp slt i64 %.24.i.i, 1
  br i1 %.106.i1.not.i, label %cnnc_remove_files.exit, label %B228.if.i.i

B272.i.i:                                         ; preds = %B228.if.i.i
  %.158.i.i = add i64 %0, %.8.i.i
  %.159.i.i = inttoptr i64 %.158.i.i to ptr
  %.160.i.i = load i64, ptr %.159.i.i, align 8, !noalias !125
  %.161.i.i = icmp sgt i64 %.160.i.i, -1
  br i1 %.161.i.i, label %B312.i.i, label %B370.i.i

B312.i.i:                                         ; preds = %B272.i.i
  %.169.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i) #0, !noalias !125
  %.176.i.pre.i = load i64, ptr %.151.i.i, align 8, !noalias !125
  br label %B370.i.i

B370.i.i:                                         ; preds = %B312.i.i, %B272.i.i
  %.176.i.i = phi i64 [ %.176.i.pre.i, %B312.i.i ], [ %.152.i.i, %B272.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i) #0, !noalias !125
  br label %B428.i.i

B428.i.i:                                         ; preds = %B228.if.i.i, %B370.i.i
  %exitcond.not.i = icmp eq i64 %.24.i.i, %.119.i.i
  br i1 %exitcond.not.i, label %cnnc_remove_files.exit, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %.3, %B428.i.i
  %.48.i.03.i = phi i64 [ %.119.i.i, %B428.i.i ], [ 0, %.3 ]
  %.119.i.i = add nuw nsw i64 %.48.i.03.i, 1
  %0 = shl i64 %.48.i.03.i, 3
  %.150.i.i = add i64 %0, %.13.i.i
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !125
  %.153.not.i.i = icmp eq i64 %.152.i.i, 0
  br i1 %.153.not.i.i, label %B428.i.i, label %B272.i.i

cnnc_remove_files.exit:                           ; preds = %B428.i.i, %.3
  %.9.i = icmp eq i64 %.1, 2
  br i1 %.9.i, label %B54.i, label %cnnc_give_up.body.exit

B54.i:                                            ; preds = %cnnc_remove_files.exit
  %.8.i.i1 = load i64, ptr @cnnc_program, align 16, !noalias !130
  %.15.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.29, i64 %.8.i.i1) #0, !noalias !133
  %.20.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !133
  %1 = lshr i32 %.15.i, 31
  %.21.i = zext nneg i32 %1 to i64
  %.22.i = or i64 %.20.i, %.21.i
  store i64 %.22.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !133
  br label %cnnc_give_up.body.exit

cnnc_give_up.body.exit:                           ; preds = %cnnc_remove_files.exit, %B54.i
  %.26.i = trunc nuw nsw i64 %.1 to i32
  tail call void @exit(i32 %.26.i) #0, !noalias !133
  ret void
}

declare i64 @cnnc_os_close(i64) local_unnamed_addr

declare void @cnnc_os_remove(i64) local_unnamed_addr

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_memory(i64 %.1) unnamed_addr #0 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !134
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !141
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !141
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !141
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.42, i64 %.1) #0, !noalias !142
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !142
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !142
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !143
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !143
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !143
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %2, %.8.i.i.i1
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !143
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !143
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !143
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !143
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %.3, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %.3 ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %2 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %2, %.13.i.i.i
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !143
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %.3
  tail call void @exit(i32 1) #13, !noalias !148
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_assign(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #0 {
.7:
  %.20.i = inttoptr i64 %.5 to ptr
  %.22.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.20.i, i32 61), !noalias !149
  %.23.i = ptrtoint ptr %.22.i to i64
  %.28.i = icmp eq ptr %.22.i, null
  %.128.i2.not = icmp slt i64 %.3, 1
  %or.cond = select i1 %.28.i, i1 true, i1 %.128.i2.not
  br i1 %or.cond, label %cnnc_assign.body.exit, label %B82.if.i.lr.ph

B82.if.i.lr.ph:                                   ; preds = %.7
  %.171.i = add i64 %.1, 104
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !149
  %invariant.op = add i64 %.1, %.173.i
  %.196.i = sub nsw i64 %.23.i, %.5
  br label %B82.if.i

B260.i:                                           ; preds = %B82.if.i
  %.206.i = tail call i32 @strncmp(ptr nonnull %.192.i, ptr nonnull %.20.i, i64 %.196.i), !noalias !149
  %.210.i = icmp eq i32 %.206.i, 0
  br i1 %.210.i, label %B308.i, label %B450.i

B308.i:                                           ; preds = %B260.i
  %.220.i = shl i64 %.70.i.04, 3
  %.221.i = add i64 %.220.i, %.4
  %.222.i = inttoptr i64 %.221.i to ptr
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !149
  %.224.not.i = icmp eq i64 %.223.i, 0
  br i1 %.224.not.i, label %B404.i, label %B348.i

B348.i:                                           ; preds = %B308.i
  %.8.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !152
  %.8.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i) #0, !noalias !159
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !159
  %0 = lshr i32 %.8.i.i.i, 31
  %.14.i.i.i = zext nneg i32 %0 to i64
  %.15.i.i.i = or i64 %.13.i.i.i, %.14.i.i.i
  store i64 %.15.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !159
  %.9.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.53, i64 %.5) #0, !noalias !160
  %.14.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !160
  %1 = lshr i32 %.9.i.i, 31
  %.15.i.i = zext nneg i32 %1 to i64
  %.16.i.i = or i64 %.14.i.i, %.15.i.i
  store i64 %.16.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !160
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !160
  br label %B404.i

B404.i:                                           ; preds = %B348.i, %B308.i
  %.235.i = add nsw i64 %.23.i, 1
  store i64 %.235.i, ptr %.222.i, align 8, !noalias !149
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
  %.185.i = load i64, ptr %.184.i, align 8, !noalias !149
  %.187.i = add nsw i64 %.185.i, %.1
  %.192.i = inttoptr i64 %.187.i to ptr
  %.193.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.192.i), !noalias !149
  %.197.i = icmp eq i64 %.193.i, %.196.i
  br i1 %.197.i, label %B260.i, label %B450.i

cnnc_assign.body.exit:                            ; preds = %B450.i, %.7, %B404.i
  %.8.0 = phi i64 [ 0, %.7 ], [ 1, %B404.i ], [ 0, %B450.i ]
  ret i64 %.8.0
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_perform(i64 %.1, i64 %.2) unnamed_addr #0 {
.4:
  %.10.i.i.i.i.i.i.i.i = alloca [4 x i64], align 8
  %.22.i.i.i = alloca [16 x i64], align 8
  %.59.i.i.i = alloca [1 x i64], align 8
  %.7.i.i = alloca [16 x i64], align 8
  %.11.i = inttoptr i64 %.1 to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !161
  %.12.i.i = add i64 %.12.i, 16
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !164
  %.17.i.i = add i64 %.12.i, 24
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !164
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
  %.141.i.i.i = load i64, ptr %.140.i.i.i, align 8, !noalias !167
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
  %.141.i.i9.i = load i64, ptr %.140.i.i8.i, align 8, !noalias !170
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
  %.10.i.i.i.i = load i8, ptr %.9.i.i.i.i, align 1, !noalias !173
  %.12.i.i.i.i = icmp eq i8 %.10.i.i.i.i, 45
  br i1 %.12.i.i.i.i, label %B44.i.i.i.i, label %B146.i.i29.i

B44.i.i.i.i:                                      ; preds = %B86.i.i28.i
  %.15.i.i.i.i = add i64 %.141.i.i26.i, 1
  %.16.i.i.i.i = inttoptr i64 %.15.i.i.i.i to ptr
  %.17.i.i.i.i = load i8, ptr %.16.i.i.i.i, align 1, !noalias !173
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
  %.141.i.i26.i = load i64, ptr %.140.i.i25.i, align 8, !noalias !178
  %.146.not.i.i27.i = icmp eq i64 %.141.i.i26.i, 0
  br i1 %.146.not.i.i27.i, label %B146.i.i29.i, label %B86.i.i28.i

cnnc_count_paths.exit34.i:                        ; preds = %B146.i.i29.i
  %.54.i.i = icmp sgt i64 %found.3.2.i.i30.i, 1
  br i1 %.54.i.i, label %B282.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %cnnc_count_paths.exit34.i, %cnnc_count_paths.exit17.i
  br i1 %.95.i3.not.i1.i, label %B338.i.i, label %B38.if.i.i37.i

B86.i.i45.i:                                      ; preds = %B38.if.i.i37.i
  %.9.i.i.i46.i = inttoptr i64 %.141.i.i43.i to ptr
  %.10.i.i.i47.i = load i8, ptr %.9.i.i.i46.i, align 1, !noalias !179
  %.12.i.i.i48.i = icmp eq i8 %.10.i.i.i47.i, 45
  br i1 %.12.i.i.i48.i, label %B44.i.i.i53.i, label %B146.i.i49.i

B44.i.i.i53.i:                                    ; preds = %B86.i.i45.i
  %.15.i.i.i54.i = add i64 %.141.i.i43.i, 1
  %.16.i.i.i55.i = inttoptr i64 %.15.i.i.i54.i to ptr
  %.17.i.i.i56.i = load i8, ptr %.16.i.i.i55.i, align 1, !noalias !179
  %.21.i.i.i57.i = icmp eq i8 %.17.i.i.i56.i, 0
  %.165.i.i59.i = zext i1 %.21.i.i.i57.i to i64
  %spec.select88.i = add nsw i64 %found.2.0.i6.i38.i, %.165.i.i59.i
  br label %B146.i.i49.i

B146.i.i49.i:                                     ; preds = %B38.if.i.i37.i, %B44.i.i.i53.i, %B86.i.i45.i
  %found.3.2.i.i50.i = phi i64 [ %spec.select88.i, %B44.i.i.i53.i ], [ %found.2.0.i6.i38.i, %B38.if.i.i37.i ], [ %found.2.0.i6.i38.i, %B86.i.i45.i ]
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
  %.141.i.i43.i = load i64, ptr %.140.i.i42.i, align 8, !noalias !184
  %.146.not.i.i44.i = icmp eq i64 %.141.i.i43.i, 0
  br i1 %.146.not.i.i44.i, label %B146.i.i49.i, label %B86.i.i45.i

cnnc_count_paths.exit60.i:                        ; preds = %B146.i.i49.i
  %.63.i.i = icmp sgt i64 %found.3.2.i.i50.i, 1
  br i1 %.63.i.i, label %B282.i.i, label %B338.i.i

B282.i.i:                                         ; preds = %cnnc_count_paths.exit60.i, %cnnc_count_paths.exit34.i
  %.8.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !185
  %.8.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i) #0, !noalias !192
  %.13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !192
  %8 = lshr i32 %.8.i.i.i.i, 31
  %.14.i.i.i.i = zext nneg i32 %8 to i64
  %.15.i.i.i61.i = or i64 %.13.i.i.i.i, %.14.i.i.i.i
  store i64 %.15.i.i.i61.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !192
  %.9.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.380, i64 0) #0, !noalias !193
  %.14.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !193
  %9 = lshr i32 %.9.i.i.i, 31
  %.15.i.i.i = zext nneg i32 %9 to i64
  %.16.i.i.i = or i64 %.14.i.i.i, %.15.i.i.i
  store i64 %.16.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !193
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !193
  br label %B338.i.i

B338.i.i:                                         ; preds = %B282.i.i, %cnnc_count_paths.exit60.i, %B240.i.i
  br i1 %found.2.0.i.lcssa.i16.i, label %B350.i.i, label %B584.i.i

B350.i.i:                                         ; preds = %B338.i.i
  %.77.i.i = add i64 %.2, 40
  %.78.i.i = inttoptr i64 %.77.i.i to ptr
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !164
  %.80.i.i = icmp eq i64 %.79.i.i, 0
  br i1 %.80.i.i, label %B400.i.i, label %B506.i.i

B400.i.i:                                         ; preds = %B350.i.i
  %.84.i.i = add i64 %.2, 24
  %.85.i.i = inttoptr i64 %.84.i.i to ptr
  %.86.i.i = load i64, ptr %.85.i.i, align 8, !noalias !164
  %.87.i.i = icmp eq i64 %.86.i.i, 0
  br i1 %.87.i.i, label %B450.i.i, label %B506.i.i

B450.i.i:                                         ; preds = %B400.i.i
  %.8.i.i.i.i62.i = load i64, ptr @cnnc_program, align 16, !noalias !194
  %.8.i.i.i63.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i62.i) #0, !noalias !201
  %.13.i.i.i64.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !201
  %10 = lshr i32 %.8.i.i.i63.i, 31
  %.14.i.i.i65.i = zext nneg i32 %10 to i64
  %.15.i.i.i66.i = or i64 %.13.i.i.i64.i, %.14.i.i.i65.i
  store i64 %.15.i.i.i66.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !201
  %.9.i.i67.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.381, i64 0) #0, !noalias !202
  %.14.i.i68.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !202
  %11 = lshr i32 %.9.i.i67.i, 31
  %.15.i.i69.i = zext nneg i32 %11 to i64
  %.16.i.i70.i = or i64 %.14.i.i68.i, %.15.i.i69.i
  store i64 %.16.i.i70.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !202
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !202
  br label %B506.i.i

B506.i.i:                                         ; preds = %B450.i.i, %B400.i.i, %B350.i.i
  br i1 %found.2.0.i.lcssa.i.i, label %B530.i.i, label %B584.i.i

B530.i.i:                                         ; preds = %B506.i.i
  %.106.i.i = load i64, ptr %.78.i.i, align 8, !noalias !164
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
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !164
  %.265.i.i = shl nsw i64 %.149.i.092.i, 7
  %.262.i.i = add i64 %.265.i.i, %.12.i
  %.268.i.i = add i64 %.262.i.i, %.260.i.i
  %.272.i.i = inttoptr i64 %.268.i.i to ptr
  %.273.i.i = load i64, ptr %.272.i.i, align 8, !noalias !164
  %.275.i.i = add nsw i64 %.273.i.i, %.12.i
  %.8.i.i.i.i71.i = load i64, ptr @cnnc_program, align 16, !noalias !203
  %.8.i.i.i72.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i71.i) #0, !noalias !210
  %.13.i.i.i73.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !210
  %12 = lshr i32 %.8.i.i.i72.i, 31
  %.14.i.i.i74.i = zext nneg i32 %12 to i64
  %.15.i.i.i75.i = or i64 %.13.i.i.i73.i, %.14.i.i.i74.i
  store i64 %.15.i.i.i75.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !210
  %.9.i.i76.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.382, i64 %.275.i.i) #0, !noalias !211
  %.14.i.i77.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !211
  %13 = lshr i32 %.9.i.i76.i, 31
  %.15.i.i78.i = zext nneg i32 %13 to i64
  %.16.i.i79.i = or i64 %.14.i.i77.i, %.15.i.i78.i
  store i64 %.16.i.i79.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !211
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !211
  br label %B834.i.i

B834.i.i:                                         ; preds = %B614.if.i.i, %B658.i.i
  %exitcond.not.i = icmp eq i64 %.220.i.i, %.14.i.i
  br i1 %exitcond.not.i, label %cnnc_check_options.exit, label %B614.if.i.i

B614.if.i.i:                                      ; preds = %B834.i.i, %B614.if.i.lr.ph.i
  %.149.i.092.i = phi i64 [ 0, %B614.if.i.lr.ph.i ], [ %.220.i.i, %B834.i.i ]
  %.220.i.i = add nuw nsw i64 %.149.i.092.i, 1
  %.250.i.i = shl i64 %.149.i.092.i, 3
  %.251.i.i = add i64 %.250.i.i, %.28.i.i
  %.252.i.i = inttoptr i64 %.251.i.i to ptr
  %.253.i.i = load i64, ptr %.252.i.i, align 8, !noalias !164
  %.254.i.i = icmp eq i64 %.253.i.i, 0
  br i1 %.254.i.i, label %B658.i.i, label %B834.i.i

cnnc_check_options.exit:                          ; preds = %B834.i.i, %B530.i.i, %B584.i.i
  %.9.i.i.i1 = tail call dereferenceable_or_null(72) ptr @calloc(i64 9, i64 8), !noalias !212
  %.15.i.i.i2 = icmp eq ptr %.9.i.i.i1, null
  br i1 %.15.i.i.i2, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %cnnc_check_options.exit
  tail call fastcc void @cnnc_no_memory(i64 64), !noalias !215
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %cnnc_check_options.exit
  %.10.i.i.i = ptrtoint ptr %.9.i.i.i1 to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !215
  store i64 %.29.i.i.i, ptr %.9.i.i.i1, align 8, !noalias !215
  store i64 %.10.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !215
  %.42.i.i.i = add nsw i64 %.10.i.i.i, 8
  %.15.i.i = load i64, ptr %.18.i.i, align 8, !noalias !212
  %.8.i.i.i = add nsw i64 %.15.i.i, 1
  %.9.i.i1.i = tail call ptr @calloc(i64 %.8.i.i.i, i64 8), !noalias !212
  %.15.i.i2.i = icmp eq ptr %.9.i.i1.i, null
  br i1 %.15.i.i2.i, label %B54.i.i6.i, label %cnnc_new_words.exit7.i

B54.i.i6.i:                                       ; preds = %cnnc_new_words.exit.i
  %.18.i.i.i = shl nsw i64 %.15.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i), !noalias !218
  %.29.i.i4.pre.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !218
  br label %cnnc_new_words.exit7.i

cnnc_new_words.exit7.i:                           ; preds = %B54.i.i6.i, %cnnc_new_words.exit.i
  %.29.i.i4.i = phi i64 [ %.10.i.i.i, %cnnc_new_words.exit.i ], [ %.29.i.i4.pre.i, %B54.i.i6.i ]
  %.10.i.i3.i = ptrtoint ptr %.9.i.i1.i to i64
  store i64 %.29.i.i4.i, ptr %.9.i.i1.i, align 8, !noalias !218
  store i64 %.10.i.i3.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !218
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
  %.160.i.i = add i64 %.13.i.i.i24.i, 16
  %.161.i.i = inttoptr i64 %.160.i.i to ptr
  %.162.i.i = load i64, ptr %.161.i.i, align 8, !noalias !212
  %.164.i.i = add nsw i64 %.162.i.i, %.12.i
  %.166.i.i = inttoptr i64 %.164.i.i to ptr
  %.168.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.166.i.i, ptr noundef nonnull dereferenceable(4) @text.211), !noalias !212
  %.170.not.i.i = icmp eq i32 %.168.i.i, 0
  br i1 %.170.not.i.i, label %B520.i.i, label %B340.i.i

B340.i.i:                                         ; preds = %B232.i.i
  %.8.i.i.i.i11 = load i64, ptr @cnnc_program, align 16, !noalias !221
  %.8.i.i8.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i11) #0, !noalias !226
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !226
  %14 = lshr i32 %.8.i.i8.i, 31
  %.14.i.i.i12 = zext nneg i32 %14 to i64
  %.15.i.i9.i = or i64 %.13.i.i.i, %.14.i.i.i12
  store i64 %.15.i.i9.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !226
  %.177.i.i = inttoptr i64 %.13.i.i.i24.i to ptr
  %.178.i.i = load i64, ptr %.177.i.i, align 8, !noalias !212
  %.180.i.i = add nsw i64 %.178.i.i, %.12.i
  %.183.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.212, i64 %.180.i.i) #0, !noalias !212
  %.188.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !212
  %15 = lshr i32 %.183.i.i, 31
  %.189.i.i = zext nneg i32 %15 to i64
  %.190.i.i = or i64 %.188.i.i, %.189.i.i
  store i64 %.190.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !212
  %.8.i.i.i10.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !227
  %.13.i.i.i.i13 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !227
  %.24.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !227
  %.106.i1.not.i.i.i = icmp slt i64 %.24.i.i.i.i, 1
  br i1 %.106.i1.not.i.i.i, label %cnnc_give_up.exit.i, label %B228.if.i.i.i.i

B272.i.i.i.i:                                     ; preds = %B228.if.i.i.i.i
  %.158.i.i.i.i = add i64 %16, %.8.i.i.i10.i
  %.159.i.i.i.i = inttoptr i64 %.158.i.i.i.i to ptr
  %.160.i.i.i.i = load i64, ptr %.159.i.i.i.i, align 8, !noalias !227
  %.161.i.i.i.i = icmp sgt i64 %.160.i.i.i.i, -1
  br i1 %.161.i.i.i.i, label %B312.i.i.i.i, label %B370.i.i.i.i

B312.i.i.i.i:                                     ; preds = %B272.i.i.i.i
  %.169.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i) #0, !noalias !227
  %.176.i.pre.i.i.i = load i64, ptr %.151.i.i.i.i, align 8, !noalias !227
  br label %B370.i.i.i.i

B370.i.i.i.i:                                     ; preds = %B312.i.i.i.i, %B272.i.i.i.i
  %.176.i.i.i.i = phi i64 [ %.176.i.pre.i.i.i, %B312.i.i.i.i ], [ %.152.i.i.i.i, %B272.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i) #0, !noalias !227
  br label %B428.i.i.i.i

B428.i.i.i.i:                                     ; preds = %B228.if.i.i.i.i, %B370.i.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.24.i.i.i.i, %.119.i.i.i.i
  br i1 %exitcond.not.i.i.i, label %cnnc_give_up.exit.i, label %B228.if.i.i.i.i

B228.if.i.i.i.i:                                  ; preds = %B340.i.i, %B428.i.i.i.i
  %.48.i.03.i.i.i = phi i64 [ %.119.i.i.i.i, %B428.i.i.i.i ], [ 0, %B340.i.i ]
  %.119.i.i.i.i = add nuw nsw i64 %.48.i.03.i.i.i, 1
  %16 = shl i64 %.48.i.03.i.i.i, 3
  %.150.i.i.i.i = add i64 %16, %.13.i.i.i.i13
  %.151.i.i.i.i = inttoptr i64 %.150.i.i.i.i to ptr
  %.152.i.i.i.i = load i64, ptr %.151.i.i.i.i, align 8, !noalias !227
  %.153.not.i.i.i.i = icmp eq i64 %.152.i.i.i.i, 0
  br i1 %.153.not.i.i.i.i, label %B428.i.i.i.i, label %B272.i.i.i.i

cnnc_give_up.exit.i:                              ; preds = %B428.i.i.i.i, %B340.i.i
  tail call void @exit(i32 1) #13, !noalias !232
  br label %B520.i.i

B520.i.i:                                         ; preds = %B146.if.i.i, %cnnc_give_up.exit.i, %B232.i.i
  %.196.i.i = add i64 %.13.i.i.i24.i, 56
  %.197.i.i = inttoptr i64 %.196.i.i to ptr
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !212
  %.201.i.i = ashr i64 %.198.i.i, 3
  %.8.i.i11.i = add nsw i64 %.201.i.i, 2
  %.9.i.i12.i = tail call ptr @calloc(i64 %.8.i.i11.i, i64 8), !noalias !212
  %.15.i.i13.i = icmp eq ptr %.9.i.i12.i, null
  br i1 %.15.i.i13.i, label %B54.i.i17.i, label %cnnc_new_words.exit19.i

B54.i.i17.i:                                      ; preds = %B520.i.i
  %.202.i.i = and i64 %.198.i.i, -8
  %.18.i.i18.i = add i64 %.202.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i), !noalias !233
  br label %cnnc_new_words.exit19.i

cnnc_new_words.exit19.i:                          ; preds = %B54.i.i17.i, %B520.i.i
  %.10.i.i14.i = ptrtoint ptr %.9.i.i12.i to i64
  %.29.i.i15.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !233
  store i64 %.29.i.i15.i, ptr %.9.i.i12.i, align 8, !noalias !233
  store i64 %.10.i.i14.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !233
  %.42.i.i16.i = add nsw i64 %.10.i.i14.i, 8
  %.206.i.i = shl i64 %.46.i.038.i, 3
  %.207.i.i = add i64 %.206.i.i, %.42.i.i5.i
  %.208.i.i = inttoptr i64 %.207.i.i to ptr
  store i64 %.42.i.i16.i, ptr %.208.i.i, align 8, !noalias !212
  %exitcond.not.i8 = icmp eq i64 %.117.i.i, %.15.i.i
  br i1 %exitcond.not.i8, label %cnnc_new_task.body.exit.i, label %B146.if.i.i

B146.if.i.i:                                      ; preds = %cnnc_new_words.exit19.i, %B146.if.i.lr.ph.i
  %.46.i.038.i = phi i64 [ 0, %B146.if.i.lr.ph.i ], [ %.117.i.i, %cnnc_new_words.exit19.i ]
  %.117.i.i = add nuw nsw i64 %.46.i.038.i, 1
  %.9.i.i21.i = load i64, ptr %.13.i.i, align 8, !noalias !236
  %.10.i.i22.i = add nsw i64 %.9.i.i21.i, %.46.i.038.i
  %.9.i.i.i.i5 = load i64, ptr %.8.i.i.i23.i, align 8, !noalias !239
  %.12.i.i.i.i6 = shl nsw i64 %.10.i.i22.i, 7
  %.10.i.i.i.i7 = add i64 %.9.i.i.i.i5, %.12.i
  %.13.i.i.i24.i = add i64 %.10.i.i.i.i7, %.12.i.i.i.i6
  %.155.i.i = load i64, ptr %.154.i.i, align 8, !noalias !212
  %.156.i.i = icmp sgt i64 %.155.i.i, 0
  br i1 %.156.i.i, label %B232.i.i, label %B520.i.i

cnnc_new_task.body.exit.i:                        ; preds = %cnnc_new_words.exit19.i, %cnnc_new_words.exit7.i
  %.221.i.i = inttoptr i64 %.42.i.i.i to ptr
  store i64 %.12.i, ptr %.221.i.i, align 8, !noalias !212
  %.226.i.i = add i64 %.10.i.i.i, 16
  %.227.i.i = inttoptr i64 %.226.i.i to ptr
  store i64 %.2, ptr %.227.i.i, align 8, !noalias !212
  %.14.i.i26.i = load i64, ptr %.13.i.i, align 8, !noalias !242
  %.17.i.i.i = add i64 %.12.i, 80
  %.18.i.i27.i = inttoptr i64 %.17.i.i.i to ptr
  %.19.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !242
  %.27.i.i.i = shl nsw i64 %.14.i.i26.i, 1
  %.8.i.i.i28.i = add nsw i64 %.27.i.i.i, 2
  %.9.i.i.i29.i = tail call ptr @calloc(i64 %.8.i.i.i28.i, i64 8), !noalias !242
  %.15.i.i.i.i9 = icmp eq ptr %.9.i.i.i29.i, null
  br i1 %.15.i.i.i.i9, label %B54.i.i.i.i, label %cnnc_new_words.exit.i.i

B54.i.i.i.i:                                      ; preds = %cnnc_new_task.body.exit.i
  %.28.i.i.i = shl i64 %.14.i.i26.i, 4
  %.18.i.i.i.i = or disjoint i64 %.28.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i), !noalias !245
  br label %cnnc_new_words.exit.i.i

cnnc_new_words.exit.i.i:                          ; preds = %B54.i.i.i.i, %cnnc_new_task.body.exit.i
  %.10.i.i.i30.i = ptrtoint ptr %.9.i.i.i29.i to i64
  %.29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !245
  store i64 %.29.i.i.i.i, ptr %.9.i.i.i29.i, align 8, !noalias !245
  store i64 %.10.i.i.i30.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !245
  %.42.i.i.i.i = add nsw i64 %.10.i.i.i30.i, 8
  %.118.i69.not.i.i = icmp slt i64 %.14.i.i26.i, 1
  br i1 %.118.i69.not.i.i, label %cnnc_load_inputs.body.exit.thread.i.i, label %B174.if.i.lr.ph.i.i

cnnc_load_inputs.body.exit.thread.i.i:            ; preds = %cnnc_new_words.exit.i.i
  %.304.i74.i.i = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i, i64 1)
  br label %cnnc_new_task.exit

B174.if.i.lr.ph.i.i:                              ; preds = %cnnc_new_words.exit.i.i
  %.7.i.i.i31.i = add i64 %.12.i, 104
  %.8.i.i56.i.i = inttoptr i64 %.7.i.i.i31.i to ptr
  %.176.i.i.i = add nuw nsw i64 %.14.i.i26.i, 1
  %.47.i.i.i.i = add i64 %.2, 16
  %.48.i.i.i.i = inttoptr i64 %.47.i.i.i.i to ptr
  %.206.i.i.i.i = add i64 %.10.i.i.i30.i, 16
  %.13.i.i5.i.i.i = add i64 %.12.i, 64
  %.116.i.i.i.i = add i64 %.12.i, 88
  %.117.i.i.i.i = inttoptr i64 %.116.i.i.i.i to ptr
  br label %B174.if.i.i.i

B402.i.i.i:                                       ; preds = %cnnc_new_words.exit67.i.i
  %.9.i.i2.i.i = tail call ptr @calloc(i64 %.8.i.i59.i.i, i64 8), !noalias !242
  %.15.i.i3.i.i = icmp eq ptr %.9.i.i2.i.i, null
  br i1 %.15.i.i3.i.i, label %B54.i.i7.i.i, label %cnnc_new_words.exit9.i.i

B54.i.i7.i.i:                                     ; preds = %B402.i.i.i
  %.18.i.i8.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i8.i.i), !noalias !248
  br label %cnnc_new_words.exit9.i.i

cnnc_new_words.exit9.i.i:                         ; preds = %B54.i.i7.i.i, %B402.i.i.i
  %.10.i.i4.i.i = ptrtoint ptr %.9.i.i2.i.i to i64
  %.29.i.i5.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !248
  store i64 %.29.i.i5.i.i, ptr %.9.i.i2.i.i, align 8, !noalias !248
  store i64 %.10.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !248
  %.42.i.i6.i.i = add nsw i64 %.10.i.i4.i.i, 8
  %.213.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.214.i.i.i = inttoptr i64 %.213.i.i.i to ptr
  store i64 %.42.i.i6.i.i, ptr %.214.i.i.i, align 8, !noalias !242
  br label %B683.i.i.i

B480.i.i.i:                                       ; preds = %cnnc_new_words.exit67.i.i
  %.9.i.i.i.i.i = load i64, ptr %.8.i.i56.i.i, align 8, !noalias !251
  %.13.i.i.i.i.i = add i64 %.9.i.i.i.i.i, %.10.i.i58.i.i
  %.9.i.i.i.i.i.i = inttoptr i64 %.192.i.i.i to ptr
  %.10.i.i.i.i.i.i = load i8, ptr %.9.i.i.i.i.i.i, align 1, !noalias !256
  %.12.i.i.i.i.i.i = icmp eq i8 %.10.i.i.i.i.i.i, 45
  br i1 %.12.i.i.i.i.i.i, label %B44.i.i.i4.i.i.i, label %B84.i.i.i.i.i

B44.i.i.i4.i.i.i:                                 ; preds = %B480.i.i.i
  %.15.i.i.i.i.i.i = add i64 %.192.i.i.i, 1
  %.16.i.i.i.i.i.i = inttoptr i64 %.15.i.i.i.i.i.i to ptr
  %.17.i.i.i.i.i.i = load i8, ptr %.16.i.i.i.i.i.i, align 1, !noalias !256
  %.21.i.i.i.i.i.i = icmp eq i8 %.17.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i, label %B254.i.i.i.i.i, label %B84.i.i.i.i.i

B84.i.i.i.i.i:                                    ; preds = %B44.i.i.i4.i.i.i, %B480.i.i.i
  %.19.i.i.i.i.i = tail call i64 @cnnc_os_open(i64 %.192.i.i.i) #0, !noalias !261
  %.30.i.i.i.i.i = icmp slt i64 %.19.i.i.i.i.i, 0
  br i1 %.30.i.i.i.i.i, label %B128.i.thread22.i.i.i.i, label %B128.i.i.i.i.i

B128.i.thread22.i.i.i.i:                          ; preds = %B84.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !261
  br label %B164.i.i.i.i.i

B128.i.i.i.i.i:                                   ; preds = %B84.i.i.i.i.i
  %.43.not.i.i.i.i.i = icmp eq i64 %.19.i.i.i.i.i, 0
  br i1 %.43.not.i.i.i.i.i, label %B254.i.i.i.i.i, label %B164.i.i.i.i.i

B164.i.i.i.i.i:                                   ; preds = %B128.i.i.i.i.i, %B128.i.thread22.i.i.i.i
  %.49.i.i.i.i.i = tail call i64 @cnnc_os_size(i64 %.19.i.i.i.i.i) #0, !noalias !261
  %.54.i.i.i.i.i = icmp slt i64 %.49.i.i.i.i.i, 70368744177664
  br i1 %.54.i.i.i.i.i, label %B216.i.i.i.i.i, label %B254.i.i.i.i.i

B216.i.i.i.i.i:                                   ; preds = %B164.i.i.i.i.i
  %17 = tail call i64 @llvm.smax.i64(i64 %.49.i.i.i.i.i, i64 65535)
  %.62.i.i.i.i.i = add nuw nsw i64 %17, 1
  br label %B254.i.i.i.i.i

B254.i.i.i.i.i:                                   ; preds = %B216.i.i.i.i.i, %B164.i.i.i.i.i, %B128.i.i.i.i.i, %B44.i.i.i4.i.i.i
  %18 = phi i64 [ %.192.i.i.i, %B216.i.i.i.i.i ], [ %.192.i.i.i, %B164.i.i.i.i.i ], [ %.192.i.i.i, %B128.i.i.i.i.i ], [ ptrtoint (ptr @text.231 to i64), %B44.i.i.i4.i.i.i ]
  %.43.not.i21.i.i.i.i = phi i1 [ false, %B216.i.i.i.i.i ], [ false, %B164.i.i.i.i.i ], [ true, %B128.i.i.i.i.i ], [ true, %B44.i.i.i4.i.i.i ]
  %"$phi84.0.2.0.i1720.i.i.i.i" = phi i64 [ %.19.i.i.i.i.i, %B216.i.i.i.i.i ], [ %.19.i.i.i.i.i, %B164.i.i.i.i.i ], [ 0, %B128.i.i.i.i.i ], [ 0, %B44.i.i.i4.i.i.i ]
  %room.3.0.i.i.i.i.i = phi i64 [ %.62.i.i.i.i.i, %B216.i.i.i.i.i ], [ 65536, %B164.i.i.i.i.i ], [ 65536, %B128.i.i.i.i.i ], [ 65536, %B44.i.i.i4.i.i.i ]
  %.77.i.i.i.i.i = lshr i64 %room.3.0.i.i.i.i.i, 3
  %.8.i.i.i.i.i.i = add nuw nsw i64 %.77.i.i.i.i.i, 2
  %.9.i.i1.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i.i.i.i, i64 8), !noalias !261
  %.15.i.i2.i.i.i.i = icmp eq ptr %.9.i.i1.i.i.i.i, null
  br i1 %.15.i.i2.i.i.i.i, label %B54.i.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i.i

B54.i.i.i.i.i.i:                                  ; preds = %B254.i.i.i.i.i
  %.78.i.i.i.i.i = and i64 %room.3.0.i.i.i.i.i, -8
  %.18.i.i.i.i.i.i = add nuw nsw i64 %.78.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i.i.i), !noalias !264
  br label %cnnc_new_words.exit.i.i.i.i

cnnc_new_words.exit.i.i.i.i:                      ; preds = %B54.i.i.i.i.i.i, %B254.i.i.i.i.i
  %.10.i.i3.i.i.i.i = ptrtoint ptr %.9.i.i1.i.i.i.i to i64
  %.29.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !264
  store i64 %.29.i.i.i.i.i.i, ptr %.9.i.i1.i.i.i.i, align 8, !noalias !264
  store i64 %.10.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !264
  %.42.i.i.i.i.i.i = add nsw i64 %.10.i.i3.i.i.i.i, 8
  %.94.i.i.i.i.i = tail call i64 @cnnc_os_read(i64 %"$phi84.0.2.0.i1720.i.i.i.i", i64 %.42.i.i.i.i.i.i, i64 %room.3.0.i.i.i.i.i) #0, !noalias !261
  %.103.i.i.i.i.i = icmp sgt i64 %.94.i.i.i.i.i, 0
  br i1 %.103.i.i.i.i.i, label %B346.i.i.i.i.i, label %B522.i.i.i.i.i

B346.i.i.i.i.i:                                   ; preds = %cnnc_new_words.exit.i.i.i.i, %B464.i.i.i.i.i
  %room.4.0.i.i.i.i.i = phi i64 [ %room.5.1.i.i.i.i.i, %B464.i.i.i.i.i ], [ %room.3.0.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ]
  %filled.2.0.i.i.i.i.i = phi i64 [ %.124.i.i.i.i.i, %B464.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i.i.i.i ]
  %memory.2.0.i.i.i.i.i = phi i64 [ %memory.3.1.i.i.i.i.i, %B464.i.i.i.i.i ], [ %.42.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ]
  %count.2.0.i.i.i.i.i = phi i64 [ %.185.i.i.i.i.i, %B464.i.i.i.i.i ], [ %.94.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ]
  %.124.i.i.i.i.i = add nuw nsw i64 %count.2.0.i.i.i.i.i, %filled.2.0.i.i.i.i.i
  %.134.i.i.i.i.i = icmp eq i64 %.124.i.i.i.i.i, %room.4.0.i.i.i.i.i
  br i1 %.134.i.i.i.i.i, label %B368.i.i.i.i.i, label %B464.i.i.i.i.i

B368.i.i.i.i.i:                                   ; preds = %B346.i.i.i.i.i
  %.137.i.i.i.i.i = shl nuw nsw i64 %room.4.0.i.i.i.i.i, 1
  %.140.i.i.i.i.i = add nuw nsw i64 %.137.i.i.i.i.i, 7
  %.141.i.i.i.i.i = and i64 %.140.i.i.i.i.i, 9223372036854775800
  %.144.i.i.i.i.i = lshr i64 %.140.i.i.i.i.i, 3
  %.8.i.i4.i.i.i.i = add nuw nsw i64 %.144.i.i.i.i.i, 1
  %.9.i.i5.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i4.i.i.i.i, i64 8), !noalias !261
  %.15.i.i6.i.i.i.i = icmp eq ptr %.9.i.i5.i.i.i.i, null
  br i1 %.15.i.i6.i.i.i.i, label %B54.i.i10.i.i.i.i, label %cnnc_new_words.exit12.i.i.i.i

B54.i.i10.i.i.i.i:                                ; preds = %B368.i.i.i.i.i
  tail call fastcc void @cnnc_no_memory(i64 %.141.i.i.i.i.i), !noalias !267
  br label %cnnc_new_words.exit12.i.i.i.i

cnnc_new_words.exit12.i.i.i.i:                    ; preds = %B54.i.i10.i.i.i.i, %B368.i.i.i.i.i
  %.10.i.i7.i.i.i.i = ptrtoint ptr %.9.i.i5.i.i.i.i to i64
  %.29.i.i8.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !267
  store i64 %.29.i.i8.i.i.i.i, ptr %.9.i.i5.i.i.i.i, align 8, !noalias !267
  store i64 %.10.i.i7.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !267
  %.42.i.i9.i.i.i.i = add nsw i64 %.10.i.i7.i.i.i.i, 8
  %.148.i.i.i.i.i = inttoptr i64 %.42.i.i9.i.i.i.i to ptr
  %.149.i.i.i.i.i = inttoptr i64 %memory.2.0.i.i.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %.148.i.i.i.i.i, ptr noundef nonnull align 1 dereferenceable(1) %.149.i.i.i.i.i, i64 %room.4.0.i.i.i.i.i, i1 false), !noalias !261
  br label %B464.i.i.i.i.i

B464.i.i.i.i.i:                                   ; preds = %cnnc_new_words.exit12.i.i.i.i, %B346.i.i.i.i.i
  %room.5.1.i.i.i.i.i = phi i64 [ %.141.i.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %room.4.0.i.i.i.i.i, %B346.i.i.i.i.i ]
  %memory.3.1.i.i.i.i.i = phi i64 [ %.42.i.i9.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %memory.2.0.i.i.i.i.i, %B346.i.i.i.i.i ]
  %.174.i.i.i.i.i = add nsw i64 %memory.3.1.i.i.i.i.i, %.124.i.i.i.i.i
  %.179.i.i.i.i.i = sub nsw i64 %room.5.1.i.i.i.i.i, %.124.i.i.i.i.i
  %.185.i.i.i.i.i = tail call i64 @cnnc_os_read(i64 %"$phi84.0.2.0.i1720.i.i.i.i", i64 %.174.i.i.i.i.i, i64 %.179.i.i.i.i.i) #0, !noalias !261
  %.190.i.i.i.i.i = icmp sgt i64 %.185.i.i.i.i.i, 0
  br i1 %.190.i.i.i.i.i, label %B346.i.i.i.i.i, label %B522.i.i.i.i.i

B522.i.i.i.i.i:                                   ; preds = %B464.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i
  %filled.3.1.i.i.i.i.i = phi i64 [ 0, %cnnc_new_words.exit.i.i.i.i ], [ %.124.i.i.i.i.i, %B464.i.i.i.i.i ]
  %memory.4.1.i.i.i.i.i = phi i64 [ %.42.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %memory.3.1.i.i.i.i.i, %B464.i.i.i.i.i ]
  %count.3.1.i.i.i.i.i = phi i64 [ %.94.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %.185.i.i.i.i.i, %B464.i.i.i.i.i ]
  %.206.i.i.i.i.i = icmp slt i64 %count.3.1.i.i.i.i.i, 0
  br i1 %.206.i.i.i.i.i, label %B534.i.i.i.i.i, label %B564.i.i.i.i.i

B534.i.i.i.i.i:                                   ; preds = %B522.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !261
  br label %B564.i.i.i.i.i

B564.i.i.i.i.i:                                   ; preds = %B534.i.i.i.i.i, %B522.i.i.i.i.i
  br i1 %.43.not.i21.i.i.i.i, label %cnnc_read_file.exit.i.i.i, label %B586.i.i.i.i.i

B586.i.i.i.i.i:                                   ; preds = %B564.i.i.i.i.i
  %.221.i.i.i.i.i = tail call i64 @cnnc_os_close(i64 %"$phi84.0.2.0.i1720.i.i.i.i") #0, !noalias !261
  br label %cnnc_read_file.exit.i.i.i

cnnc_read_file.exit.i.i.i:                        ; preds = %B586.i.i.i.i.i, %B564.i.i.i.i.i
  %.49.i.i.i.i = load i64, ptr %.48.i.i.i.i, align 8, !noalias !270
  %.50.i.i.i.i = icmp eq i64 %.49.i.i.i.i, 1
  br i1 %.50.i.i.i.i, label %B264.i.i.i.i, label %B302.i.i.i.i

B264.i.i.i.i:                                     ; preds = %cnnc_read_file.exit.i.i.i
  %.12.i.i.i9.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.13.i.i.i.i.i.i = inttoptr i64 %.12.i.i.i9.i.i.i to ptr
  %.14.i.i.i.i.i.i = load i64, ptr %.13.i.i.i.i.i.i, align 8, !noalias !271
  %.15.i.i.i10.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i, 0
  %.21.i.i.i11.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i.i.i.i.i = inttoptr i64 %.21.i.i.i11.i.i.i to ptr
  %.23.i.i.i.i.i.i = load i64, ptr %.22.i.i.i.i.i.i, align 8, !noalias !271
  br i1 %.15.i.i.i10.i.i.i, label %cnnc_row_bytes.exit.i.i.i.i, label %B96.i.i.i.i.i.i

B96.i.i.i.i.i.i:                                  ; preds = %B264.i.i.i.i
  %.39.i.i.i.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !271
  %.42.i.i.i12.i.i.i = udiv i64 %.23.i.i.i.i.i.i, %.39.i.i.i.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i.i

cnnc_row_bytes.exit.i.i.i.i:                      ; preds = %B96.i.i.i.i.i.i, %B264.i.i.i.i
  %storemerge.i.i.i.i.i.i = phi i64 [ %.42.i.i.i12.i.i.i, %B96.i.i.i.i.i.i ], [ %.23.i.i.i.i.i.i, %B264.i.i.i.i ]
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
  %..i.i.i.i.i = select i1 %.45.i.i.i.i.i, i64 ptrtoint (ptr @text.234 to i64), i64 ptrtoint (ptr @text.1.235 to i64)
  %.8.i.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !276
  %.8.i.i.i13.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i.i.i) #0, !noalias !281
  %.13.i.i1.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !281
  %19 = lshr i32 %.8.i.i.i13.i.i.i, 31
  %.14.i.i2.i.i.i.i = zext nneg i32 %19 to i64
  %.15.i.i3.i.i.i.i = or i64 %.13.i.i1.i.i.i.i, %.14.i.i2.i.i.i.i
  store i64 %.15.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !281
  %.65.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.66.i.i.i.i.i = load i64, ptr %.65.i.i.i.i.i, align 8, !noalias !282
  %.70.i.i.i.i.i = add nsw i64 %.66.i.i.i.i.i, %.12.i
  %.79.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.236, i64 %.70.i.i.i.i.i, i64 %18, i64 %filled.3.1.i.i.i.i.i, i64 %..i.i.i.i.i, i64 %storemerge.i.i.i.i.i.i) #0, !noalias !282
  %.84.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !282
  %20 = lshr i32 %.79.i.i.i.i.i, 31
  %.85.i.i.i.i.i = zext nneg i32 %20 to i64
  %.86.i.i.i.i.i = or i64 %.84.i.i.i.i.i, %.85.i.i.i.i.i
  store i64 %.86.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !282
  %.8.i.i.i4.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !283
  %.13.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !283
  %.24.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !283
  %.106.i1.not.i.i.i.i.i.i = icmp slt i64 %.24.i.i.i.i.i.i.i, 1
  br i1 %.106.i1.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B228.if.i.i.i.i.i.i.i

B272.i.i.i.i.i.i.i:                               ; preds = %B228.if.i.i.i.i.i.i.i
  %.158.i.i.i.i.i.i.i = add i64 %21, %.8.i.i.i4.i.i.i.i
  %.159.i.i.i.i.i.i.i = inttoptr i64 %.158.i.i.i.i.i.i.i to ptr
  %.160.i.i.i.i.i.i.i = load i64, ptr %.159.i.i.i.i.i.i.i, align 8, !noalias !283
  %.161.i.i.i.i.i.i.i = icmp sgt i64 %.160.i.i.i.i.i.i.i, -1
  br i1 %.161.i.i.i.i.i.i.i, label %B312.i.i.i.i.i.i.i, label %B370.i.i.i.i.i.i.i

B312.i.i.i.i.i.i.i:                               ; preds = %B272.i.i.i.i.i.i.i
  %.169.i.i.i.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i.i.i.i) #0, !noalias !283
  %.176.i.pre.i.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i.i, align 8, !noalias !283
  br label %B370.i.i.i.i.i.i.i

B370.i.i.i.i.i.i.i:                               ; preds = %B312.i.i.i.i.i.i.i, %B272.i.i.i.i.i.i.i
  %.176.i.i.i.i.i.i.i = phi i64 [ %.176.i.pre.i.i.i.i.i.i, %B312.i.i.i.i.i.i.i ], [ %.152.i.i.i.i.i.i.i, %B272.i.i.i.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i.i.i.i) #0, !noalias !283
  br label %B428.i.i.i.i.i.i.i

B428.i.i.i.i.i.i.i:                               ; preds = %B228.if.i.i.i.i.i.i.i, %B370.i.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i.i = icmp eq i64 %.24.i.i.i.i.i.i.i, %.119.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B228.if.i.i.i.i.i.i.i

B228.if.i.i.i.i.i.i.i:                            ; preds = %B174.i.i.i.i.i, %B428.i.i.i.i.i.i.i
  %.48.i.03.i.i.i.i.i.i = phi i64 [ %.119.i.i.i.i.i.i.i, %B428.i.i.i.i.i.i.i ], [ 0, %B174.i.i.i.i.i ]
  %.119.i.i.i.i.i.i.i = add nuw nsw i64 %.48.i.03.i.i.i.i.i.i, 1
  %21 = shl i64 %.48.i.03.i.i.i.i.i.i, 3
  %.150.i.i.i.i.i.i.i = add i64 %21, %.13.i.i.i.i.i.i.i
  %.151.i.i.i.i.i.i.i = inttoptr i64 %.150.i.i.i.i.i.i.i to ptr
  %.152.i.i.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i.i, align 8, !noalias !283
  %.153.not.i.i.i.i.i.i.i = icmp eq i64 %.152.i.i.i.i.i.i.i, 0
  br i1 %.153.not.i.i.i.i.i.i.i, label %B428.i.i.i.i.i.i.i, label %B272.i.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i.i:                        ; preds = %B428.i.i.i.i.i.i.i, %B174.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !288
  br label %cnnc_load_input.exit.i.i

B302.i.i.i.i:                                     ; preds = %cnnc_read_file.exit.i.i.i
  %.14.i.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, 12
  br i1 %.14.i.i.i.i.i, label %B76.i.i.i.i.i, label %B26.i.i.i.i.i

B26.i.i.i.i.i:                                    ; preds = %B302.i.i.i.i
  %.18.i.i.i.i.i = inttoptr i64 %memory.4.1.i.i.i.i.i to ptr
  %.19.i.i14.i.i.i = load i8, ptr %.18.i.i.i.i.i, align 1, !noalias !289
  %.21.not.i.i.i.i.i = icmp eq i8 %.19.i.i14.i.i.i, -109
  br i1 %.21.not.i.i.i.i.i, label %B106.i.i.i.i.i, label %B76.i.i.i.i.i

B76.i.i.i.i.i:                                    ; preds = %B26.i.i.i.i.i, %B302.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !289
  br label %B106.i.i.i.i.i

B106.i.i.i.i.i:                                   ; preds = %B76.i.i.i.i.i, %B26.i.i.i.i.i
  %.27.i.i.i.i.i = add nsw i64 %memory.4.1.i.i.i.i.i, 1
  %.31.i.i.i.i.i = inttoptr i64 %.27.i.i.i.i.i to ptr
  %.33.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.31.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) inttoptr (i64 add (i64 ptrtoint (ptr @text.2.413 to i64), i64 1) to ptr), i64 5), !noalias !289
  %.35.not.i.i15.i.i.i = icmp eq i32 %.33.i.i.i.i.i, 0
  br i1 %.35.not.i.i15.i.i.i, label %B230.i.i.i.i.i, label %B200.i.i.i.i.i

B200.i.i.i.i.i:                                   ; preds = %B106.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !289
  br label %B230.i.i.i.i.i

B230.i.i.i.i.i:                                   ; preds = %B200.i.i.i.i.i, %B106.i.i.i.i.i
  %.41.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 6
  %.42.i.i.i.i.i = inttoptr i64 %.41.i.i.i.i.i to ptr
  %.43.i.i.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !289
  %.52.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 8
  %.53.i.i.i.i.i = inttoptr i64 %.52.i.i.i.i.i to ptr
  %.54.i.i16.i.i.i = load i8, ptr %.53.i.i.i.i.i, align 1, !noalias !289
  %.55.i.i.i.i.i = zext i8 %.54.i.i16.i.i.i to i64
  %.57.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 9
  %.58.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i to ptr
  %.59.i.i.i.i.i = load i8, ptr %.58.i.i.i.i.i, align 1, !noalias !289
  %.60.i.i.i.i.i = zext i8 %.59.i.i.i.i.i to i64
  %.61.i.i.i.i.i = shl nuw nsw i64 %.60.i.i.i.i.i, 8
  %.62.i.i17.i.i.i = or disjoint i64 %.61.i.i.i.i.i, %.55.i.i.i.i.i
  %22 = and i8 %.43.i.i.i.i.i, -2
  %switch.i.i.i.i.i = icmp eq i8 %22, 2
  br i1 %switch.i.i.i.i.i, label %B470.i.thread.i.i.i.i, label %B470.i.i.i.i.i

B470.i.thread.i.i.i.i:                            ; preds = %B230.i.i.i.i.i
  %.87.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 10
  %.88.i.i.i.i.i = inttoptr i64 %.87.i.i.i.i.i to ptr
  %.89.i.i.i.i.i = load i8, ptr %.88.i.i.i.i.i, align 1, !noalias !289
  %.90.i.i.i.i.i = zext i8 %.89.i.i.i.i.i to i64
  %.91.i.i.i.i.i = shl nuw nsw i64 %.90.i.i.i.i.i, 16
  %.93.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 11
  %.94.i.i19.i.i.i = inttoptr i64 %.93.i.i.i.i.i to ptr
  %.95.i.i.i.i.i = load i8, ptr %.94.i.i19.i.i.i, align 1, !noalias !289
  %.96.i.i.i.i.i = zext i8 %.95.i.i.i.i.i to i64
  %.99.i.i.i.i.i = shl nuw nsw i64 %.96.i.i.i.i.i, 24
  %23 = or disjoint i64 %.91.i.i.i.i.i, %.99.i.i.i.i.i
  %.102.i.i.i.i.i = or disjoint i64 %23, %.62.i.i17.i.i.i
  br label %B482.i.i.i.i.i

B470.i.i.i.i.i:                                   ; preds = %B230.i.i.i.i.i
  %.113.i.i.i.i.i = icmp eq i8 %.43.i.i.i.i.i, 0
  br i1 %.113.i.i.i.i.i, label %B524.i.i.i.i.i, label %B482.i.i.i.i.i

B482.i.i.i.i.i:                                   ; preds = %B470.i.i.i.i.i, %B470.i.thread.i.i.i.i
  %length.2.1.i7.i.i.i.i = phi i64 [ %.102.i.i.i.i.i, %B470.i.thread.i.i.i.i ], [ %.62.i.i17.i.i.i, %B470.i.i.i.i.i ]
  %begin.2.1.i4.i.i.i.i = phi i64 [ 12, %B470.i.thread.i.i.i.i ], [ 10, %B470.i.i.i.i.i ]
  %.116.i.i.i.i.i = icmp ugt i8 %.43.i.i.i.i.i, 3
  %.121.i.i.i.i.i = icmp eq i64 %length.2.1.i7.i.i.i.i, 0
  %or.cond.i.i18.i.i.i = select i1 %.116.i.i.i.i.i, i1 true, i1 %.121.i.i.i.i.i
  %.125.i.i.i.i.i = add nuw nsw i64 %begin.2.1.i4.i.i.i.i, %length.2.1.i7.i.i.i.i
  %.127.i.i.i.i.i = icmp sgt i64 %.125.i.i.i.i.i, %filled.3.1.i.i.i.i.i
  %or.cond38.i.i.i.i.i = select i1 %or.cond.i.i18.i.i.i, i1 true, i1 %.127.i.i.i.i.i
  br i1 %or.cond38.i.i.i.i.i, label %B524.i.i.i.i.i, label %cnnc_npy_data_offset.exit.i.i.i

B524.i.i.i.i.i:                                   ; preds = %B470.i.i.i.i.i, %B482.i.i.i.i.i
  %length.2.1.i9.i.i.i.i = phi i64 [ %length.2.1.i7.i.i.i.i, %B482.i.i.i.i.i ], [ %.62.i.i17.i.i.i, %B470.i.i.i.i.i ]
  %begin.2.1.i6.i.i.i.i = phi i64 [ %begin.2.1.i4.i.i.i.i, %B482.i.i.i.i.i ], [ 10, %B470.i.i.i.i.i ]
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !289
  %.pre.i.i.i.i = add nuw nsw i64 %begin.2.1.i6.i.i.i.i, %length.2.1.i9.i.i.i.i
  %.13.i.i21.pre.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !292
  br label %cnnc_npy_data_offset.exit.i.i.i

cnnc_npy_data_offset.exit.i.i.i:                  ; preds = %B524.i.i.i.i.i, %B482.i.i.i.i.i
  %.13.i.i21.i.i.i = phi i8 [ %.43.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.13.i.i21.pre.i.i.i, %B524.i.i.i.i.i ]
  %.144.i.pre-phi.i.i.i.i = phi i64 [ %.125.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.pre.i.i.i.i, %B524.i.i.i.i.i ]
  %.15.i.i.i.i.i = icmp eq i8 %.13.i.i21.i.i.i, 1
  %..i.i22.i.i.i = select i1 %.15.i.i.i.i.i, i64 10, i64 12
  %.28.i.i.i.i.i = sub nsw i64 %.144.i.pre-phi.i.i.i.i, %..i.i22.i.i.i
  %.29.i.i.i.i.i = ashr i64 %.28.i.i.i.i.i, 3
  %.8.i.i.i23.i.i.i = add nsw i64 %.29.i.i.i.i.i, 2
  %.9.i.i.i24.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i23.i.i.i, i64 8), !noalias !292
  %.15.i.i.i25.i.i.i = icmp eq ptr %.9.i.i.i24.i.i.i, null
  br i1 %.15.i.i.i25.i.i.i, label %B54.i.i.i32.i.i.i, label %cnnc_npy_header.exit.i.i.i

B54.i.i.i32.i.i.i:                                ; preds = %cnnc_npy_data_offset.exit.i.i.i
  %.30.i.i33.i.i.i = and i64 %.28.i.i.i.i.i, -8
  %.18.i.i.i34.i.i.i = add i64 %.30.i.i33.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i34.i.i.i), !noalias !295
  br label %cnnc_npy_header.exit.i.i.i

cnnc_npy_header.exit.i.i.i:                       ; preds = %B54.i.i.i32.i.i.i, %cnnc_npy_data_offset.exit.i.i.i
  %.10.i.i.i27.i.i.i = ptrtoint ptr %.9.i.i.i24.i.i.i to i64
  %.29.i.i.i28.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !295
  store i64 %.29.i.i.i28.i.i.i, ptr %.9.i.i.i24.i.i.i, align 8, !noalias !295
  store i64 %.10.i.i.i27.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !295
  %.42.i.i.i29.i.i.i = add nsw i64 %.10.i.i.i27.i.i.i, 8
  %.33.i.i30.i.i.i = add nsw i64 %..i.i22.i.i.i, %memory.4.1.i.i.i.i.i
  %.40.i.i.i.i.i = inttoptr i64 %.42.i.i.i29.i.i.i to ptr
  %.41.i.i31.i.i.i = inttoptr i64 %.33.i.i30.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.40.i.i.i.i.i, ptr align 1 %.41.i.i31.i.i.i, i64 %.28.i.i.i.i.i, i1 false), !noalias !292
  %.14.i.i.i36.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.262), !noalias !298
  %.15.i.i.i37.i.i.i = ptrtoint ptr %.14.i.i.i36.i.i.i to i64
  %.20.i.i.i.i.i.i = icmp eq ptr %.14.i.i.i36.i.i.i, null
  br i1 %.20.i.i.i.i.i.i, label %B48.i.i.i.i.i.i, label %B78.i.i.i.i.i.i

B48.i.i.i.i.i.i:                                  ; preds = %cnnc_npy_header.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !298
  br label %B78.i.i.i.i.i.i

B78.i.i.i.i.i.i:                                  ; preds = %B48.i.i.i.i.i.i, %cnnc_npy_header.exit.i.i.i
  %.35.i.i.i.i.i.i = add nsw i64 %.15.i.i.i37.i.i.i, 7
  %.47.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i to ptr
  %.48.i.i.i.i.i.i = load i8, ptr %.47.i.i.i.i.i.i, align 1, !noalias !298
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
  %.82.i.i.i.i.i.i = load i8, ptr %.81.i.i.i.i.i.i, align 1, !noalias !298
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
  %.24.i.i.i.i.i = load i64, ptr %.23.i.i.i.i.i, align 8, !noalias !303
  %.26.i.i.i.i.i = add nsw i64 %.24.i.i.i.i.i, %.12.i
  %.36.i.i.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.34.i.pre-phi.i.i.i.i, i32 44), !noalias !303
  %.37.i.i.i.i.i = ptrtoint ptr %.36.i.i.i.i.i to i64
  %.39.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i to ptr
  %.40.i.i38.i.i.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.39.i.i.i.i.i), !noalias !303
  %.48.i.i.i.i.i = icmp eq ptr %.36.i.i.i.i.i, null
  br i1 %.48.i.i.i.i.i, label %B184.i.i.i.i.i, label %B214.i.i.i.i.i

B184.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !303
  br label %B214.i.i.i.i.i

B214.i.i.i.i.i:                                   ; preds = %B184.i.i.i.i.i, %cnnc_npy_value.exit.i.i.i.i
  %.56.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.57.i.i39.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !303
  %.59.i.i40.i.i.i = add nsw i64 %.57.i.i39.i.i.i, %.12.i
  %.64.i.i.i.i.i = add i64 %colon.3.1.i.i.i.i.i.i, 1
  %.67.i.i.i.i.i = inttoptr i64 %.64.i.i.i.i.i to ptr
  %.69.i.i.i.i.i = tail call i32 @strncmp(ptr %.67.i.i.i.i.i, ptr nonnull %.39.i.i.i.i.i, i64 %.40.i.i38.i.i.i), !noalias !303
  %.71.not.i.i.i.i.i = icmp eq i32 %.69.i.i.i.i.i, 0
  br i1 %.71.not.i.i.i.i.i, label %B310.i.i.i.i.i, label %B356.i.i.i.i.i

B310.i.i.i.i.i:                                   ; preds = %B214.i.i.i.i.i
  %.78.i.i74.i.i.i = add i64 %.40.i.i38.i.i.i, %.64.i.i.i.i.i
  %.79.i.i75.i.i.i = inttoptr i64 %.78.i.i74.i.i.i to ptr
  %.80.i.i.i.i.i = load i8, ptr %.79.i.i75.i.i.i, align 1, !noalias !303
  %.82.not.i.i.i.i.i = icmp eq i8 %.80.i.i.i.i.i, 39
  br i1 %.82.not.i.i.i.i.i, label %B558.i.i.i.i.i, label %B356.i.i.i.i.i

B356.i.i.i.i.i:                                   ; preds = %B310.i.i.i.i.i, %B214.i.i.i.i.i
  %.88.i.i41.i.i.i = add i64 %.13.i.i.i.i.i, 8
  %.89.i.i42.i.i.i = inttoptr i64 %.88.i.i41.i.i.i to ptr
  %.90.i.i43.i.i.i = load i64, ptr %.89.i.i42.i.i.i, align 8, !noalias !303
  %.94.i.i44.i.i.i = add nsw i64 %.90.i.i43.i.i.i, %.12.i
  %.8.i.i.i.i45.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !304
  %.8.i.i.i46.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i45.i.i.i) #0, !noalias !309
  %.13.i.i.i47.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !309
  %24 = lshr i32 %.8.i.i.i46.i.i.i, 31
  %.14.i.i1.i.i.i.i = zext nneg i32 %24 to i64
  %.15.i.i2.i48.i.i.i = or i64 %.13.i.i.i47.i.i.i, %.14.i.i1.i.i.i.i
  store i64 %.15.i.i2.i48.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !309
  %.101.i.i.i.i.i = sub nsw i64 %.37.i.i.i.i.i, %colon.3.1.i.i.i.i.i.i
  %.110.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.263, i64 %.59.i.i40.i.i.i, i64 %18, i64 %.101.i.i.i.i.i, i64 %colon.3.1.i.i.i.i.i.i, i64 %.26.i.i.i.i.i, i64 %.94.i.i44.i.i.i, i64 %.94.i.i44.i.i.i) #0, !noalias !303
  %.115.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !303
  %25 = lshr i32 %.110.i.i.i.i.i, 31
  %.116.i.i49.i.i.i = zext nneg i32 %25 to i64
  %.117.i.i.i.i.i = or i64 %.115.i.i.i.i.i, %.116.i.i49.i.i.i
  store i64 %.117.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !303
  %.8.i.i.i3.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !310
  %.13.i.i.i.i50.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !310
  %.24.i.i.i.i51.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !310
  %.106.i1.not.i.i.i52.i.i.i = icmp slt i64 %.24.i.i.i.i51.i.i.i, 1
  br i1 %.106.i1.not.i.i.i52.i.i.i, label %cnnc_give_up.exit.i69.i.i.i, label %B228.if.i.i.i.i53.i.i.i

B272.i.i.i.i60.i.i.i:                             ; preds = %B228.if.i.i.i.i53.i.i.i
  %.158.i.i.i.i61.i.i.i = add i64 %26, %.8.i.i.i3.i.i.i.i
  %.159.i.i.i.i62.i.i.i = inttoptr i64 %.158.i.i.i.i61.i.i.i to ptr
  %.160.i.i.i.i63.i.i.i = load i64, ptr %.159.i.i.i.i62.i.i.i, align 8, !noalias !310
  %.161.i.i.i.i64.i.i.i = icmp sgt i64 %.160.i.i.i.i63.i.i.i, -1
  br i1 %.161.i.i.i.i64.i.i.i, label %B312.i.i.i.i71.i.i.i, label %B370.i.i.i.i65.i.i.i

B312.i.i.i.i71.i.i.i:                             ; preds = %B272.i.i.i.i60.i.i.i
  %.169.i.i.i.i72.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i63.i.i.i) #0, !noalias !310
  %.176.i.pre.i.i.i73.i.i.i = load i64, ptr %.151.i.i.i.i57.i.i.i, align 8, !noalias !310
  br label %B370.i.i.i.i65.i.i.i

B370.i.i.i.i65.i.i.i:                             ; preds = %B312.i.i.i.i71.i.i.i, %B272.i.i.i.i60.i.i.i
  %.176.i.i.i.i66.i.i.i = phi i64 [ %.176.i.pre.i.i.i73.i.i.i, %B312.i.i.i.i71.i.i.i ], [ %.152.i.i.i.i58.i.i.i, %B272.i.i.i.i60.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i66.i.i.i) #0, !noalias !310
  br label %B428.i.i.i.i67.i.i.i

B428.i.i.i.i67.i.i.i:                             ; preds = %B228.if.i.i.i.i53.i.i.i, %B370.i.i.i.i65.i.i.i
  %exitcond.not.i.i.i68.i.i.i = icmp eq i64 %.24.i.i.i.i51.i.i.i, %.119.i.i.i.i55.i.i.i
  br i1 %exitcond.not.i.i.i68.i.i.i, label %cnnc_give_up.exit.i69.i.i.i, label %B228.if.i.i.i.i53.i.i.i

B228.if.i.i.i.i53.i.i.i:                          ; preds = %B356.i.i.i.i.i, %B428.i.i.i.i67.i.i.i
  %.48.i.03.i.i.i54.i.i.i = phi i64 [ %.119.i.i.i.i55.i.i.i, %B428.i.i.i.i67.i.i.i ], [ 0, %B356.i.i.i.i.i ]
  %.119.i.i.i.i55.i.i.i = add nuw nsw i64 %.48.i.03.i.i.i54.i.i.i, 1
  %26 = shl i64 %.48.i.03.i.i.i54.i.i.i, 3
  %.150.i.i.i.i56.i.i.i = add i64 %26, %.13.i.i.i.i50.i.i.i
  %.151.i.i.i.i57.i.i.i = inttoptr i64 %.150.i.i.i.i56.i.i.i to ptr
  %.152.i.i.i.i58.i.i.i = load i64, ptr %.151.i.i.i.i57.i.i.i, align 8, !noalias !310
  %.153.not.i.i.i.i59.i.i.i = icmp eq i64 %.152.i.i.i.i58.i.i.i, 0
  br i1 %.153.not.i.i.i.i59.i.i.i, label %B428.i.i.i.i67.i.i.i, label %B272.i.i.i.i60.i.i.i

cnnc_give_up.exit.i69.i.i.i:                      ; preds = %B428.i.i.i.i67.i.i.i, %B356.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !315
  br label %B558.i.i.i.i.i

B558.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i69.i.i.i, %B310.i.i.i.i.i
  %.14.i.i5.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.2.264), !noalias !316
  %.15.i.i6.i70.i.i.i = ptrtoint ptr %.14.i.i5.i.i.i.i to i64
  %.20.i.i7.i.i.i.i = icmp eq ptr %.14.i.i5.i.i.i.i, null
  br i1 %.20.i.i7.i.i.i.i, label %B48.i.i21.i.i.i.i, label %B78.i.i8.i.i.i.i

B48.i.i21.i.i.i.i:                                ; preds = %B558.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !316
  br label %B78.i.i8.i.i.i.i

B78.i.i8.i.i.i.i:                                 ; preds = %B48.i.i21.i.i.i.i, %B558.i.i.i.i.i
  %.35.i.i10.i.i.i.i = add nsw i64 %.15.i.i6.i70.i.i.i, 15
  %.47.i.i11.i.i.i.i = inttoptr i64 %.35.i.i10.i.i.i.i to ptr
  %.48.i.i12.i.i.i.i = load i8, ptr %.47.i.i11.i.i.i.i, align 1, !noalias !316
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
  %.82.i.i18.i.i.i.i = load i8, ptr %.81.i.i17.i.i.i.i, align 1, !noalias !316
  switch i8 %.82.i.i18.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.backedge
    i8 58, label %B194.i.i14.i.i.i.i.backedge
  ]

B194.i.i14.i.i.i.i.backedge:                      ; preds = %B194.i.i14.i.i.i.i, %B194.i.i14.i.i.i.i
  br label %B194.i.i14.i.i.i.i

cnnc_npy_value.exit22.i.i.i.i:                    ; preds = %B194.i.i14.i.i.i.i, %B78.i.i8.i.i.i.i
  %.145.i.pre-phi.i.i.i.i = phi ptr [ %.47.i.i11.i.i.i.i, %B78.i.i8.i.i.i.i ], [ %.81.i.i17.i.i.i.i, %B194.i.i14.i.i.i.i ]
  %.147.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.145.i.pre-phi.i.i.i.i, ptr noundef nonnull dereferenceable(6) @text.3.265, i64 5), !noalias !303
  %.149.not.i.i.i.i.i = icmp eq i32 %.147.i.i.i.i.i, 0
  br i1 %.149.not.i.i.i.i.i, label %cnnc_check_type.exit.i.i.i, label %B728.i.i.i.i.i

B728.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit22.i.i.i.i
  %.8.i.i.i23.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !319
  %.8.i.i24.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i23.i.i.i.i) #0, !noalias !324
  %.13.i.i25.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !324
  %27 = lshr i32 %.8.i.i24.i.i.i.i, 31
  %.14.i.i26.i.i.i.i = zext nneg i32 %27 to i64
  %.15.i.i27.i.i.i.i = or i64 %.13.i.i25.i.i.i.i, %.14.i.i26.i.i.i.i
  store i64 %.15.i.i27.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !324
  %.157.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.5.267, i64 %.59.i.i40.i.i.i, i64 %18) #0, !noalias !303
  %.162.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !303
  %28 = lshr i32 %.157.i.i.i.i.i, 31
  %.163.i.i.i.i.i = zext nneg i32 %28 to i64
  %.164.i.i.i.i.i = or i64 %.162.i.i.i.i.i, %.163.i.i.i.i.i
  store i64 %.164.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !303
  %.8.i.i.i28.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !325
  %.13.i.i.i29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !325
  %.24.i.i.i30.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !325
  %.106.i1.not.i.i31.i.i.i.i = icmp slt i64 %.24.i.i.i30.i.i.i.i, 1
  br i1 %.106.i1.not.i.i31.i.i.i.i, label %cnnc_give_up.exit51.i.i.i.i, label %B228.if.i.i.i32.i.i.i.i

B272.i.i.i39.i.i.i.i:                             ; preds = %B228.if.i.i.i32.i.i.i.i
  %.158.i.i.i40.i.i.i.i = add i64 %29, %.8.i.i.i28.i.i.i.i
  %.159.i.i.i41.i.i.i.i = inttoptr i64 %.158.i.i.i40.i.i.i.i to ptr
  %.160.i.i.i42.i.i.i.i = load i64, ptr %.159.i.i.i41.i.i.i.i, align 8, !noalias !325
  %.161.i.i.i43.i.i.i.i = icmp sgt i64 %.160.i.i.i42.i.i.i.i, -1
  br i1 %.161.i.i.i43.i.i.i.i, label %B312.i.i.i48.i.i.i.i, label %B370.i.i.i44.i.i.i.i

B312.i.i.i48.i.i.i.i:                             ; preds = %B272.i.i.i39.i.i.i.i
  %.169.i.i.i49.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i42.i.i.i.i) #0, !noalias !325
  %.176.i.pre.i.i50.i.i.i.i = load i64, ptr %.151.i.i.i36.i.i.i.i, align 8, !noalias !325
  br label %B370.i.i.i44.i.i.i.i

B370.i.i.i44.i.i.i.i:                             ; preds = %B312.i.i.i48.i.i.i.i, %B272.i.i.i39.i.i.i.i
  %.176.i.i.i45.i.i.i.i = phi i64 [ %.176.i.pre.i.i50.i.i.i.i, %B312.i.i.i48.i.i.i.i ], [ %.152.i.i.i37.i.i.i.i, %B272.i.i.i39.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i45.i.i.i.i) #0, !noalias !325
  br label %B428.i.i.i46.i.i.i.i

B428.i.i.i46.i.i.i.i:                             ; preds = %B228.if.i.i.i32.i.i.i.i, %B370.i.i.i44.i.i.i.i
  %exitcond.not.i.i47.i.i.i.i = icmp eq i64 %.24.i.i.i30.i.i.i.i, %.119.i.i.i34.i.i.i.i
  br i1 %exitcond.not.i.i47.i.i.i.i, label %cnnc_give_up.exit51.i.i.i.i, label %B228.if.i.i.i32.i.i.i.i

B228.if.i.i.i32.i.i.i.i:                          ; preds = %B728.i.i.i.i.i, %B428.i.i.i46.i.i.i.i
  %.48.i.03.i.i33.i.i.i.i = phi i64 [ %.119.i.i.i34.i.i.i.i, %B428.i.i.i46.i.i.i.i ], [ 0, %B728.i.i.i.i.i ]
  %.119.i.i.i34.i.i.i.i = add nuw nsw i64 %.48.i.03.i.i33.i.i.i.i, 1
  %29 = shl i64 %.48.i.03.i.i33.i.i.i.i, 3
  %.150.i.i.i35.i.i.i.i = add i64 %29, %.13.i.i.i29.i.i.i.i
  %.151.i.i.i36.i.i.i.i = inttoptr i64 %.150.i.i.i35.i.i.i.i to ptr
  %.152.i.i.i37.i.i.i.i = load i64, ptr %.151.i.i.i36.i.i.i.i, align 8, !noalias !325
  %.153.not.i.i.i38.i.i.i.i = icmp eq i64 %.152.i.i.i37.i.i.i.i, 0
  br i1 %.153.not.i.i.i38.i.i.i.i, label %B428.i.i.i46.i.i.i.i, label %B272.i.i.i39.i.i.i.i

cnnc_give_up.exit51.i.i.i.i:                      ; preds = %B428.i.i.i46.i.i.i.i, %B728.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !330
  br label %cnnc_check_type.exit.i.i.i

cnnc_check_type.exit.i.i.i:                       ; preds = %cnnc_give_up.exit51.i.i.i.i, %cnnc_npy_value.exit22.i.i.i.i
  %.14.i.i.i77.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.239), !noalias !331
  %.15.i.i.i78.i.i.i = ptrtoint ptr %.14.i.i.i77.i.i.i to i64
  %.20.i.i.i79.i.i.i = icmp eq ptr %.14.i.i.i77.i.i.i, null
  br i1 %.20.i.i.i79.i.i.i, label %B48.i.i.i150.i.i.i, label %B78.i.i.i80.i.i.i

B48.i.i.i150.i.i.i:                               ; preds = %cnnc_check_type.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !331
  br label %B78.i.i.i80.i.i.i

B78.i.i.i80.i.i.i:                                ; preds = %B48.i.i.i150.i.i.i, %cnnc_check_type.exit.i.i.i
  %.35.i.i.i81.i.i.i = add nsw i64 %.15.i.i.i78.i.i.i, 7
  %.47.i.i.i82.i.i.i = inttoptr i64 %.35.i.i.i81.i.i.i to ptr
  %.48.i.i.i83.i.i.i = load i8, ptr %.47.i.i.i82.i.i.i, align 1, !noalias !331
  switch i8 %.48.i.i.i83.i.i.i, label %cnnc_npy_value.exit.i91.i.i.i [
    i8 32, label %B194.i.i.i85.i.i.i.preheader
    i8 58, label %B194.i.i.i85.i.i.i.preheader
  ]

B194.i.i.i85.i.i.i.preheader:                     ; preds = %B78.i.i.i80.i.i.i, %B78.i.i.i80.i.i.i
  br label %B194.i.i.i85.i.i.i

B194.i.i.i85.i.i.i:                               ; preds = %B194.i.i.i85.i.i.i.backedge, %B194.i.i.i85.i.i.i.preheader
  %colon.2.0.i.i.i86.i.i.i = phi i64 [ %.35.i.i.i81.i.i.i, %B194.i.i.i85.i.i.i.preheader ], [ %.73.i.i.i87.i.i.i, %B194.i.i.i85.i.i.i.backedge ]
  %.73.i.i.i87.i.i.i = add nsw i64 %colon.2.0.i.i.i86.i.i.i, 1
  %.81.i.i.i88.i.i.i = inttoptr i64 %.73.i.i.i87.i.i.i to ptr
  %.82.i.i.i89.i.i.i = load i8, ptr %.81.i.i.i88.i.i.i, align 1, !noalias !331
  switch i8 %.82.i.i.i89.i.i.i, label %cnnc_npy_value.exit.i91.i.i.i [
    i8 32, label %B194.i.i.i85.i.i.i.backedge
    i8 58, label %B194.i.i.i85.i.i.i.backedge
  ]

B194.i.i.i85.i.i.i.backedge:                      ; preds = %B194.i.i.i85.i.i.i, %B194.i.i.i85.i.i.i
  br label %B194.i.i.i85.i.i.i

cnnc_npy_value.exit.i91.i.i.i:                    ; preds = %B194.i.i.i85.i.i.i, %B78.i.i.i80.i.i.i
  %colon.3.1.i.i.i92.i.i.i = phi i64 [ %.35.i.i.i81.i.i.i, %B78.i.i.i80.i.i.i ], [ %.73.i.i.i87.i.i.i, %B194.i.i.i85.i.i.i ]
  %.19.i.i93.i.i.i = add i64 %.13.i.i.i.i.i, 40
  %.20.i.i.i.i.i = inttoptr i64 %.19.i.i93.i.i.i to ptr
  %.21.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !336
  %.8.i.i.i94.i.i.i = add nsw i64 %.21.i.i.i.i.i, 2
  %.9.i.i.i95.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i94.i.i.i, i64 8), !noalias !336
  %.15.i.i1.i.i.i.i = icmp eq ptr %.9.i.i.i95.i.i.i, null
  br i1 %.15.i.i1.i.i.i.i, label %B54.i.i.i147.i.i.i, label %cnnc_new_words.exit.i96.i.i.i

B54.i.i.i147.i.i.i:                               ; preds = %cnnc_npy_value.exit.i91.i.i.i
  %.29.i.i148.i.i.i = shl i64 %.21.i.i.i.i.i, 3
  %.18.i.i.i149.i.i.i = add i64 %.29.i.i148.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i149.i.i.i), !noalias !337
  br label %cnnc_new_words.exit.i96.i.i.i

cnnc_new_words.exit.i96.i.i.i:                    ; preds = %B54.i.i.i147.i.i.i, %cnnc_npy_value.exit.i91.i.i.i
  %.10.i.i.i97.i.i.i = ptrtoint ptr %.9.i.i.i95.i.i.i to i64
  %.29.i.i.i98.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !337
  store i64 %.29.i.i.i98.i.i.i, ptr %.9.i.i.i95.i.i.i, align 8, !noalias !337
  store i64 %.10.i.i.i97.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !337
  %.42.i.i.i99.i.i.i = add nsw i64 %.10.i.i.i97.i.i.i, 8
  %.15.i.i2.i100.i.i.i = inttoptr i64 %colon.3.1.i.i.i92.i.i.i to ptr
  %.16.i.i.i101.i.i.i = load i8, ptr %.15.i.i2.i100.i.i.i, align 1, !noalias !340
  %.18.not.i.i.i.i.i.i = icmp eq i8 %.16.i.i.i101.i.i.i, 40
  br i1 %.18.not.i.i.i.i.i.i, label %B64.i.i.i.i.i.i.outer, label %B192.i.i.i.i.i

B64.i.i.i.i.i.i.outer:                            ; preds = %cnnc_new_words.exit.i96.i.i.i, %B290.i.i.i.i.i.i
  %count.2.0.i.i.i.i.i.i.ph = phi i64 [ %count.4.1.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i96.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph = phi i64 [ %.59.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 1, %cnnc_new_words.exit.i96.i.i.i ]
  br label %B64.i.i.i.i.i.i.outer365

B64.i.i.i.i.i.i.outer365:                         ; preds = %B64.i.i.i.i.i.i.outer, %B196.i.i.i.i.i.i
  %digits.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.94.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %value.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.89.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph366 = phi i64 [ %place.2.0.i.i.i.i.i.i.ph, %B64.i.i.i.i.i.i.outer ], [ %.59.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  br label %B64.i.i.i.i.i.i

B64.i.i.i.i.i.i:                                  ; preds = %B64.i.i.i.i.i.i.outer365, %B198.i.i.i.i.i.i
  %place.2.0.i.i.i.i.i.i = phi i64 [ %.59.i.i.i.i.i.i, %B198.i.i.i.i.i.i ], [ %place.2.0.i.i.i.i.i.i.ph366, %B64.i.i.i.i.i.i.outer365 ]
  %.51.i.i.i.i.i.i = add i64 %place.2.0.i.i.i.i.i.i, %colon.3.1.i.i.i92.i.i.i
  %.52.i.i.i.i.i.i = inttoptr i64 %.51.i.i.i.i.i.i to ptr
  %.53.i.i.i.i.i.i = load i8, ptr %.52.i.i.i.i.i.i, align 1, !noalias !340
  %.59.i.i.i.i.i.i = add nuw nsw i64 %place.2.0.i.i.i.i.i.i, 1
  %30 = add i8 %.53.i.i.i.i.i.i, -48
  %or.cond.i.i.i.i.i.i = icmp ult i8 %30, 10
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
  br label %B64.i.i.i.i.i.i.outer365

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
  %.157.i.i.not.i.i.i.i = icmp sgt i64 %count.2.0.i.i.i.i.i.i.ph, %.21.i.i.i.i.i
  br i1 %.157.i.i.not.i.i.i.i, label %B280.i.i.i.i.i.i, label %B246.i.i.i.i.i.i

B246.i.i.i.i.i.i:                                 ; preds = %B234.i.i.i.i.i.i
  %.162.i.i.i.i.i.i = shl i64 %count.2.0.i.i.i.i.i.i.ph, 3
  %.163.i.i.i.i.i.i = add i64 %.162.i.i.i.i.i.i, %.42.i.i.i99.i.i.i
  %.164.i.i.i.i.i.i = inttoptr i64 %.163.i.i.i.i.i.i to ptr
  store i64 %value.3.0.i.i.i.i.i.i.ph, ptr %.164.i.i.i.i.i.i, align 8, !noalias !340
  br label %B280.i.i.i.i.i.i

B280.i.i.i.i.i.i:                                 ; preds = %B246.i.i.i.i.i.i, %B234.i.i.i.i.i.i
  %.172.i.i.i.i.i.i = add nsw i64 %count.2.0.i.i.i.i.i.i.ph, 1
  br label %B290.i.i.i.i.i.i

B290.i.i.i.i.i.i:                                 ; preds = %B280.i.i.i.i.i.i, %B222.i.i.i.i.i.i
  %count.4.1.i.i.i.i.i.i = phi i64 [ %.172.i.i.i.i.i.i, %B280.i.i.i.i.i.i ], [ %count.2.0.i.i.i.i.i.i.ph, %B222.i.i.i.i.i.i ]
  br i1 %.142.i.i.i.i.i.i.le, label %cnnc_read_dims.exit.i.i.i.i, label %B64.i.i.i.i.i.i.outer

cnnc_read_dims.exit.i.i.i.i:                      ; preds = %B290.i.i.i.i.i.i
  %.43.i.i146.i.i.i = icmp slt i64 %count.4.1.i.i.i.i.i.i, 0
  br i1 %.43.i.i146.i.i.i, label %B192.i.i.i.i.i, label %B222.i.i.i.i.i

B192.i.i.i.i.i:                                   ; preds = %B198.i.i.i.i.i.i, %B138.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i, %cnnc_new_words.exit.i96.i.i.i
  %.6.0.i17.i.i.i.i = phi i64 [ %count.4.1.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i ], [ -1, %cnnc_new_words.exit.i96.i.i.i ], [ -1, %B138.i.i.i.i.i.i ], [ -1, %B198.i.i.i.i.i.i ]
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !336
  br label %B222.i.i.i.i.i

B222.i.i.i.i.i:                                   ; preds = %B192.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i
  %.6.0.i16.i.i.i.i = phi i64 [ %.6.0.i17.i.i.i.i, %B192.i.i.i.i.i ], [ %count.4.1.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i ]
  %.16.i.i4.i.i.i.i = add i64 %.13.i.i.i.i.i, 80
  %.17.i.i.i102.i.i.i = inttoptr i64 %.16.i.i4.i.i.i.i to ptr
  %.18.i.i5.i.i.i.i = load i64, ptr %.17.i.i.i102.i.i.i, align 8, !noalias !343
  %.19.i.i.i.i.i.i = add nsw i64 %.18.i.i5.i.i.i.i, %.12.i
  %.30.i.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !343
  %.32.not.i.i.i.i.i.i = icmp eq i64 %.6.0.i16.i.i.i.i, %.30.i.i.i.i.i.i
  br i1 %.32.not.i.i.i.i.i.i, label %B138.i.i7.i.i.i.i, label %B266.i.i.i.i.i

B138.i.i7.i.i.i.i:                                ; preds = %B222.i.i.i.i.i
  %.57.i.i.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.58.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i to ptr
  %.59.i.i8.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i, align 8, !noalias !343
  %.101.i.i9.i.i.i.i = sub i64 %.6.0.i16.i.i.i.i, %.59.i.i8.i.i.i.i
  %.146.i1.not.i.i.i.i.i = icmp slt i64 %.101.i.i9.i.i.i.i, 1
  br i1 %.146.i1.not.i.i.i.i.i, label %B706.i.i.i.i.i, label %B208.if.i.i.i.i.i.i

B208.if.i.i.i.i.i.i:                              ; preds = %B138.i.i7.i.i.i.i, %B208.if.i.i.i.i.i.i
  %wrong.2.0.i4.i.i.i.i.i = phi i64 [ %spec.select.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i ], [ 0, %B138.i.i7.i.i.i.i ]
  %.88.i.03.i.i.i.i.i = phi i64 [ %.159.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i ], [ %.59.i.i8.i.i.i.i, %B138.i.i7.i.i.i.i ]
  %.91.i.02.i.i.i.i.i = phi i64 [ %.155.i.i.i.i.i.i, %B208.if.i.i.i.i.i.i ], [ %.101.i.i9.i.i.i.i, %B138.i.i7.i.i.i.i ]
  %.155.i.i.i.i.i.i = add nsw i64 %.91.i.02.i.i.i.i.i, -1
  %.159.i.i.i.i.i.i = add i64 %.88.i.03.i.i.i.i.i, 1
  %31 = shl i64 %.88.i.03.i.i.i.i.i, 3
  %.190.i.i.i.i.i.i = add i64 %31, %.42.i.i.i99.i.i.i
  %.191.i.i.i.i.i.i = inttoptr i64 %.190.i.i.i.i.i.i to ptr
  %.192.i.i.i.i.i.i = load i64, ptr %.191.i.i.i.i.i.i, align 8, !noalias !343
  %.195.i.i.i.i.i.i = add i64 %.19.i.i.i.i.i.i, %31
  %.196.i.i.i.i.i.i = inttoptr i64 %.195.i.i.i.i.i.i to ptr
  %.197.i.i.i.i.i.i = load i64, ptr %.196.i.i.i.i.i.i, align 8, !noalias !343
  %.198.not.i.i.i.i.i.i = icmp ne i64 %.192.i.i.i.i.i.i, %.197.i.i.i.i.i.i
  %.201.i.i.i.i.i.i = zext i1 %.198.not.i.i.i.i.i.i to i64
  %spec.select.i.i.i.i.i.i = add nuw nsw i64 %wrong.2.0.i4.i.i.i.i.i, %.201.i.i.i.i.i.i
  %.146.i.i.i.i.i.i = icmp samesign ugt i64 %.91.i.02.i.i.i.i.i, 1
  br i1 %.146.i.i.i.i.i.i, label %B208.if.i.i.i.i.i.i, label %cnnc_wrong_dims.exit.i.i.i.i

cnnc_wrong_dims.exit.i.i.i.i:                     ; preds = %B208.if.i.i.i.i.i.i
  %.53.not.i.i.i.i.i = icmp eq i64 %spec.select.i.i.i.i.i.i, 0
  br i1 %.53.not.i.i.i.i.i, label %B706.i.i.i.i.i, label %B266.i.i.i.i.i

B266.i.i.i.i.i:                                   ; preds = %cnnc_wrong_dims.exit.i.i.i.i, %B222.i.i.i.i.i
  %.58.i.i103.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.15.i.i2.i100.i.i.i, i32 41), !noalias !336
  %.59.i.i104.i.i.i = ptrtoint ptr %.58.i.i103.i.i.i to i64
  %32 = xor i64 %colon.3.1.i.i.i92.i.i.i, -1
  %.62.i.i105.i.i.i = add i64 %.59.i.i104.i.i.i, %32
  %.65.i.i106.i.i.i = add i64 %.13.i.i.i.i.i, 24
  %.66.i.i107.i.i.i = inttoptr i64 %.65.i.i106.i.i.i to ptr
  %.67.i.i108.i.i.i = load i64, ptr %.66.i.i107.i.i.i, align 8, !noalias !336
  %.69.i.i109.i.i.i = add nsw i64 %.67.i.i108.i.i.i, %.12.i
  %.74.i.i.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !336
  %.78.i.i110.i.i.i = add nsw i64 %.74.i.i.i.i.i, %.12.i
  %.8.i.i.i.i111.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !346
  %.8.i.i10.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i111.i.i.i) #0, !noalias !351
  %.13.i.i.i112.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !351
  %33 = lshr i32 %.8.i.i10.i.i.i.i, 31
  %.14.i.i11.i.i.i.i = zext nneg i32 %33 to i64
  %.15.i.i12.i.i.i.i = or i64 %.13.i.i.i112.i.i.i, %.14.i.i11.i.i.i.i
  store i64 %.15.i.i12.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !351
  %.84.i.i113.i.i.i = add nsw i64 %colon.3.1.i.i.i92.i.i.i, 1
  %.90.i.i114.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.240, i64 %.78.i.i110.i.i.i, i64 %18, i64 %.62.i.i105.i.i.i, i64 %.84.i.i113.i.i.i, i64 %.69.i.i109.i.i.i) #0, !noalias !336
  %.95.i.i115.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !336
  %34 = lshr i32 %.90.i.i114.i.i.i, 31
  %.96.i.i116.i.i.i = zext nneg i32 %34 to i64
  %.97.i.i.i.i.i = or i64 %.95.i.i115.i.i.i, %.96.i.i116.i.i.i
  store i64 %.97.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !336
  %.102.i.i117.i.i.i = add nsw i64 %.6.0.i16.i.i.i.i, 1
  %.106.i.i118.i.i.i = icmp eq i64 %.102.i.i117.i.i.i, %.21.i.i.i.i.i
  br i1 %.106.i.i118.i.i.i, label %B534.i.i143.i.i.i, label %B600.i.i.i.i.i

B534.i.i143.i.i.i:                                ; preds = %B266.i.i.i.i.i
  %.111.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.241) #0, !noalias !336
  %.116.i.i144.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !336
  %35 = lshr i32 %.111.i.i.i.i.i, 31
  %.117.i.i145.i.i.i = zext nneg i32 %35 to i64
  %.118.i.i.i.i.i = or i64 %.116.i.i144.i.i.i, %.117.i.i145.i.i.i
  store i64 %.118.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !336
  br label %B600.i.i.i.i.i

B600.i.i.i.i.i:                                   ; preds = %B534.i.i143.i.i.i, %B266.i.i.i.i.i
  %.124.i.i119.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.3.242) #0, !noalias !336
  %.129.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !336
  %36 = lshr i32 %.124.i.i119.i.i.i, 31
  %.130.i.i.i.i.i = zext nneg i32 %36 to i64
  %.131.i.i.i.i.i = or i64 %.129.i.i.i.i.i, %.130.i.i.i.i.i
  store i64 %.131.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !336
  %.8.i.i.i13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !352
  %.13.i.i.i.i120.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !352
  %.24.i.i.i.i121.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !352
  %.106.i1.not.i.i.i122.i.i.i = icmp slt i64 %.24.i.i.i.i121.i.i.i, 1
  br i1 %.106.i1.not.i.i.i122.i.i.i, label %cnnc_give_up.exit.i139.i.i.i, label %B228.if.i.i.i.i123.i.i.i

B272.i.i.i.i130.i.i.i:                            ; preds = %B228.if.i.i.i.i123.i.i.i
  %.158.i.i.i.i131.i.i.i = add i64 %37, %.8.i.i.i13.i.i.i.i
  %.159.i.i.i.i132.i.i.i = inttoptr i64 %.158.i.i.i.i131.i.i.i to ptr
  %.160.i.i.i.i133.i.i.i = load i64, ptr %.159.i.i.i.i132.i.i.i, align 8, !noalias !352
  %.161.i.i.i.i134.i.i.i = icmp sgt i64 %.160.i.i.i.i133.i.i.i, -1
  br i1 %.161.i.i.i.i134.i.i.i, label %B312.i.i.i.i140.i.i.i, label %B370.i.i.i.i135.i.i.i

B312.i.i.i.i140.i.i.i:                            ; preds = %B272.i.i.i.i130.i.i.i
  %.169.i.i.i.i141.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i133.i.i.i) #0, !noalias !352
  %.176.i.pre.i.i.i142.i.i.i = load i64, ptr %.151.i.i.i.i127.i.i.i, align 8, !noalias !352
  br label %B370.i.i.i.i135.i.i.i

B370.i.i.i.i135.i.i.i:                            ; preds = %B312.i.i.i.i140.i.i.i, %B272.i.i.i.i130.i.i.i
  %.176.i.i.i.i136.i.i.i = phi i64 [ %.176.i.pre.i.i.i142.i.i.i, %B312.i.i.i.i140.i.i.i ], [ %.152.i.i.i.i128.i.i.i, %B272.i.i.i.i130.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i136.i.i.i) #0, !noalias !352
  br label %B428.i.i.i.i137.i.i.i

B428.i.i.i.i137.i.i.i:                            ; preds = %B228.if.i.i.i.i123.i.i.i, %B370.i.i.i.i135.i.i.i
  %exitcond.not.i.i.i138.i.i.i = icmp eq i64 %.24.i.i.i.i121.i.i.i, %.119.i.i.i.i125.i.i.i
  br i1 %exitcond.not.i.i.i138.i.i.i, label %cnnc_give_up.exit.i139.i.i.i, label %B228.if.i.i.i.i123.i.i.i

B228.if.i.i.i.i123.i.i.i:                         ; preds = %B600.i.i.i.i.i, %B428.i.i.i.i137.i.i.i
  %.48.i.03.i.i.i124.i.i.i = phi i64 [ %.119.i.i.i.i125.i.i.i, %B428.i.i.i.i137.i.i.i ], [ 0, %B600.i.i.i.i.i ]
  %.119.i.i.i.i125.i.i.i = add nuw nsw i64 %.48.i.03.i.i.i124.i.i.i, 1
  %37 = shl i64 %.48.i.03.i.i.i124.i.i.i, 3
  %.150.i.i.i.i126.i.i.i = add i64 %37, %.13.i.i.i.i120.i.i.i
  %.151.i.i.i.i127.i.i.i = inttoptr i64 %.150.i.i.i.i126.i.i.i to ptr
  %.152.i.i.i.i128.i.i.i = load i64, ptr %.151.i.i.i.i127.i.i.i, align 8, !noalias !352
  %.153.not.i.i.i.i129.i.i.i = icmp eq i64 %.152.i.i.i.i128.i.i.i, 0
  br i1 %.153.not.i.i.i.i129.i.i.i, label %B428.i.i.i.i137.i.i.i, label %B272.i.i.i.i130.i.i.i

cnnc_give_up.exit.i139.i.i.i:                     ; preds = %B428.i.i.i.i137.i.i.i, %B600.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !357
  br label %B706.i.i.i.i.i

B706.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i139.i.i.i, %cnnc_wrong_dims.exit.i.i.i.i, %B138.i.i7.i.i.i.i
  %.146.i.i.i.i.i = icmp sgt i64 %.21.i.i.i.i.i, 0
  br i1 %.146.i.i.i.i.i, label %B718.i.i.i.i.i, label %cnnc_npy_rows.exit.i.i.i

B718.i.i.i.i.i:                                   ; preds = %B706.i.i.i.i.i
  %.153.i.i.i.i.i = inttoptr i64 %.42.i.i.i99.i.i.i to ptr
  %.154.i.i.i.i.i = load i64, ptr %.153.i.i.i.i.i, align 8, !noalias !336
  br label %cnnc_npy_rows.exit.i.i.i

cnnc_npy_rows.exit.i.i.i:                         ; preds = %B718.i.i.i.i.i, %B706.i.i.i.i.i
  %"$phi752.0.2.0.i.i.i.i.i" = phi i64 [ %.154.i.i.i.i.i, %B718.i.i.i.i.i ], [ 1, %B706.i.i.i.i.i ]
  %.100.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.101.i.i.i.i = inttoptr i64 %.100.i.i.i.i to ptr
  %.102.i.i.i.i = load i64, ptr %.101.i.i.i.i, align 8, !noalias !270
  %.103.i.i.i.i = icmp eq i64 %.102.i.i.i.i, 1
  %.94..i.i.i.i = select i1 %.103.i.i.i.i, i64 %"$phi752.0.2.0.i.i.i.i.i", i64 1
  %.15.i.i154.i.i.i = icmp eq i64 %.102.i.i.i.i, 0
  %.21.i.i155.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i156.i.i.i = inttoptr i64 %.21.i.i155.i.i.i to ptr
  %.23.i.i157.i.i.i = load i64, ptr %.22.i.i156.i.i.i, align 8, !noalias !358
  br i1 %.15.i.i154.i.i.i, label %cnnc_row_bytes.exit.i.i.i, label %B96.i.i.i.i.i

B96.i.i.i.i.i:                                    ; preds = %cnnc_npy_rows.exit.i.i.i
  %.39.i.i160.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !358
  %.42.i.i161.i.i.i = udiv i64 %.23.i.i157.i.i.i, %.39.i.i160.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i

cnnc_row_bytes.exit.i.i.i:                        ; preds = %B96.i.i.i.i.i, %cnnc_npy_rows.exit.i.i.i
  %storemerge.i.i.i.i.i = phi i64 [ %.42.i.i161.i.i.i, %B96.i.i.i.i.i ], [ %.23.i.i157.i.i.i, %cnnc_npy_rows.exit.i.i.i ]
  %.125.i.i.i.i = mul nsw i64 %storemerge.i.i.i.i.i, %.94..i.i.i.i
  %.127.i.i.i.i = add nsw i64 %.125.i.i.i.i, %.144.i.pre-phi.i.i.i.i
  %.133.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, %.127.i.i.i.i
  br i1 %.133.i.i.i.i, label %B554.i.i.i.i, label %cnnc_load_input.exit.i.i

B554.i.i.i.i:                                     ; preds = %cnnc_row_bytes.exit.i.i.i
  %.8.i.i.i162.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !361
  %.8.i.i163.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i162.i.i.i) #0, !noalias !366
  %.13.i.i164.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !366
  %38 = lshr i32 %.8.i.i163.i.i.i, 31
  %.14.i.i165.i.i.i = zext nneg i32 %38 to i64
  %.15.i.i166.i.i.i = or i64 %.13.i.i164.i.i.i, %.14.i.i165.i.i.i
  store i64 %.15.i.i166.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !366
  %.150.i.i.i34.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !270
  %.154.i.i.i.i = add nsw i64 %.150.i.i.i34.i, %.12.i
  %.163.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.223, i64 %.154.i.i.i.i, i64 %18, i64 %filled.3.1.i.i.i.i.i, i64 %.127.i.i.i.i) #0, !noalias !270
  %.168.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !270
  %39 = lshr i32 %.163.i.i.i.i, 31
  %.169.i.i.i35.i = zext nneg i32 %39 to i64
  %.170.i.i.i.i = or i64 %.168.i.i.i.i, %.169.i.i.i35.i
  store i64 %.170.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !270
  %.8.i.i.i167.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !367
  %.13.i.i.i168.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !367
  %.24.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !367
  %.106.i1.not.i.i.i.i.i = icmp slt i64 %.24.i.i.i.i.i.i, 1
  br i1 %.106.i1.not.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i, label %B228.if.i.i.i.i.i.i

B272.i.i.i.i.i.i:                                 ; preds = %B228.if.i.i.i.i.i.i
  %.158.i.i.i.i.i.i = add i64 %40, %.8.i.i.i167.i.i.i
  %.159.i.i.i169.i.i.i = inttoptr i64 %.158.i.i.i.i.i.i to ptr
  %.160.i.i.i.i.i.i = load i64, ptr %.159.i.i.i169.i.i.i, align 8, !noalias !367
  %.161.i.i.i.i.i.i = icmp sgt i64 %.160.i.i.i.i.i.i, -1
  br i1 %.161.i.i.i.i.i.i, label %B312.i.i.i.i.i.i, label %B370.i.i.i.i.i.i

B312.i.i.i.i.i.i:                                 ; preds = %B272.i.i.i.i.i.i
  %.169.i.i.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i.i.i) #0, !noalias !367
  %.176.i.pre.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i, align 8, !noalias !367
  br label %B370.i.i.i.i.i.i

B370.i.i.i.i.i.i:                                 ; preds = %B312.i.i.i.i.i.i, %B272.i.i.i.i.i.i
  %.176.i.i.i.i.i.i = phi i64 [ %.176.i.pre.i.i.i.i.i, %B312.i.i.i.i.i.i ], [ %.152.i.i.i.i.i.i, %B272.i.i.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i.i.i) #0, !noalias !367
  br label %B428.i.i.i.i.i.i

B428.i.i.i.i.i.i:                                 ; preds = %B228.if.i.i.i.i.i.i, %B370.i.i.i.i.i.i
  %exitcond.not.i.i.i.i.i = icmp eq i64 %.24.i.i.i.i.i.i, %.119.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i, label %B228.if.i.i.i.i.i.i

B228.if.i.i.i.i.i.i:                              ; preds = %B554.i.i.i.i, %B428.i.i.i.i.i.i
  %.48.i.03.i.i.i.i.i = phi i64 [ %.119.i.i.i.i.i.i, %B428.i.i.i.i.i.i ], [ 0, %B554.i.i.i.i ]
  %.119.i.i.i.i.i.i = add nuw nsw i64 %.48.i.03.i.i.i.i.i, 1
  %40 = shl i64 %.48.i.03.i.i.i.i.i, 3
  %.150.i.i.i.i.i.i = add i64 %40, %.13.i.i.i168.i.i.i
  %.151.i.i.i.i.i.i = inttoptr i64 %.150.i.i.i.i.i.i to ptr
  %.152.i.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i, align 8, !noalias !367
  %.153.not.i.i.i.i.i.i = icmp eq i64 %.152.i.i.i.i.i.i, 0
  br i1 %.153.not.i.i.i.i.i.i, label %B428.i.i.i.i.i.i, label %B272.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i:                          ; preds = %B428.i.i.i.i.i.i, %B554.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !372
  br label %cnnc_load_input.exit.i.i

cnnc_load_input.exit.i.i:                         ; preds = %B150.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i, %cnnc_give_up.exit.i.i.i, %cnnc_row_bytes.exit.i.i.i
  %begin.2.0.i.i.i.i = phi i64 [ %.144.i.pre-phi.i.i.i.i, %cnnc_row_bytes.exit.i.i.i ], [ %.144.i.pre-phi.i.i.i.i, %cnnc_give_up.exit.i.i.i ], [ 0, %cnnc_give_up.exit.i.i.i.i ], [ 0, %B150.i.i.i.i.i ]
  %rows.3.0.i.i.i.i = phi i64 [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_row_bytes.exit.i.i.i ], [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_give_up.exit.i.i.i ], [ %.106.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i ], [ %.106.i.i.i.i.i, %B150.i.i.i.i.i ]
  %.200.i.i.i.i = add nsw i64 %begin.2.0.i.i.i.i, %memory.4.1.i.i.i.i.i
  %.207.i.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.208.i.i.i.i = inttoptr i64 %.207.i.i.i.i to ptr
  store i64 %.200.i.i.i.i, ptr %.208.i.i.i.i, align 8, !noalias !270
  %.233.i.i.i = add i64 %.13.i.i.i33.i, 64
  %.234.i.i.i = inttoptr i64 %.233.i.i.i to ptr
  %.235.i.i.i = load i64, ptr %.234.i.i.i, align 8, !noalias !242
  %.238.i.i.i = icmp eq i64 %.235.i.i.i, 1
  br i1 %.238.i.i.i, label %B566.i.i.i, label %B683.i.i.i

B566.i.i.i:                                       ; preds = %cnnc_load_input.exit.i.i
  %.19.i.i13.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !373
  %.9.i.i.i.i14.i.i = inttoptr i64 %.19.i.i13.i.i to ptr
  %.10.i.i.i.i15.i.i = load i8, ptr %.9.i.i.i.i14.i.i, align 1, !noalias !376
  %.12.i.i.i.i16.i.i = icmp eq i8 %.10.i.i.i.i15.i.i, 45
  br i1 %.12.i.i.i.i16.i.i, label %B44.i.i.i.i.i.i, label %cnnc_input_name.exit.i.i.i

B44.i.i.i.i.i.i:                                  ; preds = %B566.i.i.i
  %.15.i.i.i.i52.i.i = add i64 %.19.i.i13.i.i, 1
  %.16.i.i.i.i53.i.i = inttoptr i64 %.15.i.i.i.i52.i.i to ptr
  %.17.i.i.i.i54.i.i = load i8, ptr %.16.i.i.i.i53.i.i, align 1, !noalias !376
  %.21.i.i.i.i55.i.i = icmp eq i8 %.17.i.i.i.i54.i.i, 0
  %spec.select.i.i.i.i = select i1 %.21.i.i.i.i55.i.i, i64 ptrtoint (ptr @text.231 to i64), i64 %.19.i.i13.i.i
  br label %cnnc_input_name.exit.i.i.i

cnnc_input_name.exit.i.i.i:                       ; preds = %B44.i.i.i.i.i.i, %B566.i.i.i
  %41 = phi i64 [ %spec.select.i.i.i.i, %B44.i.i.i.i.i.i ], [ %.19.i.i13.i.i, %B566.i.i.i ]
  %.9.i.i.i19.i.i = load i64, ptr %.8.i.i56.i.i, align 8, !noalias !381
  %.10.i.i.i21.i.i = add i64 %.9.i.i.i19.i.i, %.12.i
  %.13.i.i.i22.i.i = add i64 %.10.i.i.i21.i.i, %.12.i.i.i32.i
  %.28.i.i.i.i = inttoptr i64 %.13.i.i.i22.i.i to ptr
  %.29.i.i23.i.i = load i64, ptr %.28.i.i.i.i, align 8, !noalias !373
  %.31.i.i.i.i = add nsw i64 %.29.i.i23.i.i, %.12.i
  %.39.i.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !373
  %.44.i.i.i.i = icmp slt i64 %rows.2.0.i72.i.i, 0
  %.48.not.i.i.i.i = icmp eq i64 %rows.3.0.i.i.i.i, %rows.2.0.i72.i.i
  %or.cond.i.i.i.i = select i1 %.44.i.i.i.i, i1 true, i1 %.48.not.i.i.i.i
  br i1 %or.cond.i.i.i.i, label %B610.i.i.i.i, label %B220.i.i.i.i

B220.i.i.i.i:                                     ; preds = %cnnc_input_name.exit.i.i.i
  %.59.i.i.i.i = add i64 %.13.i.i5.i.i.i, %.9.i.i.i19.i.i
  %.60.i.i.i.i = inttoptr i64 %.59.i.i.i.i to ptr
  %.61.i.i.i.i = load i64, ptr %.60.i.i.i.i, align 8, !noalias !373
  %.62.i.i.i.i = icmp eq i64 %.61.i.i.i.i, 0
  br i1 %.62.i.i.i.i, label %B302.i.i51.i.i, label %B390.i.i.i.i

B302.i.i51.i.i:                                   ; preds = %B220.i.i.i.i, %B302.i.i51.i.i
  %first.2.0.i.i.i.i = phi i64 [ %.65.i.i.i.i, %B302.i.i51.i.i ], [ 0, %B220.i.i.i.i ]
  %.65.i.i.i.i = add nuw nsw i64 %first.2.0.i.i.i.i, 1
  %.12.i.i9.i.i.i = shl nsw i64 %.65.i.i.i.i, 7
  %.73.i.i.i.i = add i64 %.12.i.i9.i.i.i, %.59.i.i.i.i
  %.74.i.i.i.i = inttoptr i64 %.73.i.i.i.i to ptr
  %.75.i.i.i.i = load i64, ptr %.74.i.i.i.i, align 8, !noalias !373
  %.76.i.i.i.i = icmp eq i64 %.75.i.i.i.i, 0
  br i1 %.76.i.i.i.i, label %B302.i.i51.i.i, label %B390.i.i.i.i

B390.i.i.i.i:                                     ; preds = %B302.i.i51.i.i, %B220.i.i.i.i
  %first.3.1.i.i.i.i = phi i64 [ 0, %B220.i.i.i.i ], [ %.12.i.i9.i.i.i, %B302.i.i51.i.i ]
  %.13.i.i17.i.i.i = add i64 %first.3.1.i.i.i.i, %.10.i.i.i21.i.i
  %.87.i.i.i.i = inttoptr i64 %.13.i.i17.i.i.i to ptr
  %.88.i.i.i.i = load i64, ptr %.87.i.i.i.i, align 8, !noalias !373
  %.90.i.i.i.i = add nsw i64 %.88.i.i.i.i, %.12.i
  %.8.i.i.i.i24.i.i = load i64, ptr @cnnc_program, align 16, !noalias !384
  %.8.i.i18.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i24.i.i) #0, !noalias !389
  %.13.i.i19.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !389
  %42 = lshr i32 %.8.i.i18.i.i.i, 31
  %.14.i.i.i25.i.i = zext nneg i32 %42 to i64
  %.15.i.i.i26.i.i = or i64 %.13.i.i19.i.i.i, %.14.i.i.i25.i.i
  store i64 %.15.i.i.i26.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !389
  %.99.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.270, i64 %.31.i.i.i.i, i64 %41, i64 %rows.3.0.i.i.i.i, i64 %rows.2.0.i72.i.i, i64 %.90.i.i.i.i) #0, !noalias !373
  %.104.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !373
  %43 = lshr i32 %.99.i.i.i.i, 31
  %.105.i.i.i.i = zext nneg i32 %43 to i64
  %.106.i.i.i.i = or i64 %.104.i.i.i.i, %.105.i.i.i.i
  store i64 %.106.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !373
  %.8.i.i.i20.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !390
  %.13.i.i.i.i27.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !390
  %.24.i.i.i.i28.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !390
  %.106.i1.not.i.i.i29.i.i = icmp slt i64 %.24.i.i.i.i28.i.i, 1
  br i1 %.106.i1.not.i.i.i29.i.i, label %cnnc_give_up.exit.i46.i.i, label %B228.if.i.i.i.i30.i.i

B272.i.i.i.i37.i.i:                               ; preds = %B228.if.i.i.i.i30.i.i
  %.158.i.i.i.i38.i.i = add i64 %44, %.8.i.i.i20.i.i.i
  %.159.i.i.i.i39.i.i = inttoptr i64 %.158.i.i.i.i38.i.i to ptr
  %.160.i.i.i.i40.i.i = load i64, ptr %.159.i.i.i.i39.i.i, align 8, !noalias !390
  %.161.i.i.i.i41.i.i = icmp sgt i64 %.160.i.i.i.i40.i.i, -1
  br i1 %.161.i.i.i.i41.i.i, label %B312.i.i.i.i48.i.i, label %B370.i.i.i.i42.i.i

B312.i.i.i.i48.i.i:                               ; preds = %B272.i.i.i.i37.i.i
  %.169.i.i.i.i49.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i40.i.i) #0, !noalias !390
  %.176.i.pre.i.i.i50.i.i = load i64, ptr %.151.i.i.i.i34.i.i, align 8, !noalias !390
  br label %B370.i.i.i.i42.i.i

B370.i.i.i.i42.i.i:                               ; preds = %B312.i.i.i.i48.i.i, %B272.i.i.i.i37.i.i
  %.176.i.i.i.i43.i.i = phi i64 [ %.176.i.pre.i.i.i50.i.i, %B312.i.i.i.i48.i.i ], [ %.152.i.i.i.i35.i.i, %B272.i.i.i.i37.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i43.i.i) #0, !noalias !390
  br label %B428.i.i.i.i44.i.i

B428.i.i.i.i44.i.i:                               ; preds = %B228.if.i.i.i.i30.i.i, %B370.i.i.i.i42.i.i
  %exitcond.not.i.i.i45.i.i = icmp eq i64 %.24.i.i.i.i28.i.i, %.119.i.i.i.i32.i.i
  br i1 %exitcond.not.i.i.i45.i.i, label %cnnc_give_up.exit.i46.i.i, label %B228.if.i.i.i.i30.i.i

B228.if.i.i.i.i30.i.i:                            ; preds = %B390.i.i.i.i, %B428.i.i.i.i44.i.i
  %.48.i.03.i.i.i31.i.i = phi i64 [ %.119.i.i.i.i32.i.i, %B428.i.i.i.i44.i.i ], [ 0, %B390.i.i.i.i ]
  %.119.i.i.i.i32.i.i = add nuw nsw i64 %.48.i.03.i.i.i31.i.i, 1
  %44 = shl i64 %.48.i.03.i.i.i31.i.i, 3
  %.150.i.i.i.i33.i.i = add i64 %44, %.13.i.i.i.i27.i.i
  %.151.i.i.i.i34.i.i = inttoptr i64 %.150.i.i.i.i33.i.i to ptr
  %.152.i.i.i.i35.i.i = load i64, ptr %.151.i.i.i.i34.i.i, align 8, !noalias !390
  %.153.not.i.i.i.i36.i.i = icmp eq i64 %.152.i.i.i.i35.i.i, 0
  br i1 %.153.not.i.i.i.i36.i.i, label %B428.i.i.i.i44.i.i, label %B272.i.i.i.i37.i.i

cnnc_give_up.exit.i46.i.i:                        ; preds = %B428.i.i.i.i44.i.i, %B390.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !395
  br label %B610.i.i.i.i

B610.i.i.i.i:                                     ; preds = %cnnc_give_up.exit.i46.i.i, %cnnc_input_name.exit.i.i.i
  %.118.i.i.i.i = load i64, ptr %.117.i.i.i.i, align 8, !noalias !373
  %.121.i.i.i.i = icmp eq i64 %.118.i.i.i.i, 0
  br i1 %.121.i.i.i.i, label %B660.i.i.i.i, label %B683.i.i.i

B660.i.i.i.i:                                     ; preds = %B610.i.i.i.i
  %.125.i.i47.i.i = urem i64 %rows.3.0.i.i.i.i, %.39.i.i.i.i
  %.126.not.i.i.i.i = icmp eq i64 %.125.i.i47.i.i, 0
  br i1 %.126.not.i.i.i.i, label %B683.i.i.i, label %B700.i.i.i.i

B700.i.i.i.i:                                     ; preds = %B660.i.i.i.i
  %.8.i.i.i21.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !396
  %.8.i.i22.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i21.i.i.i) #0, !noalias !401
  %.13.i.i23.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !401
  %45 = lshr i32 %.8.i.i22.i.i.i, 31
  %.14.i.i24.i.i.i = zext nneg i32 %45 to i64
  %.15.i.i25.i.i.i = or i64 %.13.i.i23.i.i.i, %.14.i.i24.i.i.i
  store i64 %.15.i.i25.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !401
  %.136.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.271, i64 %.31.i.i.i.i, i64 %41, i64 %rows.3.0.i.i.i.i, i64 %.39.i.i.i.i) #0, !noalias !373
  %.141.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !373
  %46 = lshr i32 %.136.i.i.i.i, 31
  %.142.i.i.i.i = zext nneg i32 %46 to i64
  %.143.i.i.i.i = or i64 %.141.i.i.i.i, %.142.i.i.i.i
  store i64 %.143.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !373
  %.8.i.i.i26.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !402
  %.13.i.i.i27.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !402
  %.24.i.i.i28.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !402
  %.106.i1.not.i.i29.i.i.i = icmp slt i64 %.24.i.i.i28.i.i.i, 1
  br i1 %.106.i1.not.i.i29.i.i.i, label %cnnc_give_up.exit49.i.i.i, label %B228.if.i.i.i30.i.i.i

B272.i.i.i37.i.i.i:                               ; preds = %B228.if.i.i.i30.i.i.i
  %.158.i.i.i38.i.i.i = add i64 %47, %.8.i.i.i26.i.i.i
  %.159.i.i.i39.i.i.i = inttoptr i64 %.158.i.i.i38.i.i.i to ptr
  %.160.i.i.i40.i.i.i = load i64, ptr %.159.i.i.i39.i.i.i, align 8, !noalias !402
  %.161.i.i.i41.i.i.i = icmp sgt i64 %.160.i.i.i40.i.i.i, -1
  br i1 %.161.i.i.i41.i.i.i, label %B312.i.i.i46.i.i.i, label %B370.i.i.i42.i.i.i

B312.i.i.i46.i.i.i:                               ; preds = %B272.i.i.i37.i.i.i
  %.169.i.i.i47.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i40.i.i.i) #0, !noalias !402
  %.176.i.pre.i.i48.i.i.i = load i64, ptr %.151.i.i.i34.i.i.i, align 8, !noalias !402
  br label %B370.i.i.i42.i.i.i

B370.i.i.i42.i.i.i:                               ; preds = %B312.i.i.i46.i.i.i, %B272.i.i.i37.i.i.i
  %.176.i.i.i43.i.i.i = phi i64 [ %.176.i.pre.i.i48.i.i.i, %B312.i.i.i46.i.i.i ], [ %.152.i.i.i35.i.i.i, %B272.i.i.i37.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i43.i.i.i) #0, !noalias !402
  br label %B428.i.i.i44.i.i.i

B428.i.i.i44.i.i.i:                               ; preds = %B228.if.i.i.i30.i.i.i, %B370.i.i.i42.i.i.i
  %exitcond.not.i.i45.i.i.i = icmp eq i64 %.24.i.i.i28.i.i.i, %.119.i.i.i32.i.i.i
  br i1 %exitcond.not.i.i45.i.i.i, label %cnnc_give_up.exit49.i.i.i, label %B228.if.i.i.i30.i.i.i

B228.if.i.i.i30.i.i.i:                            ; preds = %B700.i.i.i.i, %B428.i.i.i44.i.i.i
  %.48.i.03.i.i31.i.i.i = phi i64 [ %.119.i.i.i32.i.i.i, %B428.i.i.i44.i.i.i ], [ 0, %B700.i.i.i.i ]
  %.119.i.i.i32.i.i.i = add nuw nsw i64 %.48.i.03.i.i31.i.i.i, 1
  %47 = shl i64 %.48.i.03.i.i31.i.i.i, 3
  %.150.i.i.i33.i.i.i = add i64 %47, %.13.i.i.i27.i.i.i
  %.151.i.i.i34.i.i.i = inttoptr i64 %.150.i.i.i33.i.i.i to ptr
  %.152.i.i.i35.i.i.i = load i64, ptr %.151.i.i.i34.i.i.i, align 8, !noalias !402
  %.153.not.i.i.i36.i.i.i = icmp eq i64 %.152.i.i.i35.i.i.i, 0
  br i1 %.153.not.i.i.i36.i.i.i, label %B428.i.i.i44.i.i.i, label %B272.i.i.i37.i.i.i

cnnc_give_up.exit49.i.i.i:                        ; preds = %B428.i.i.i44.i.i.i, %B700.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !407
  br label %B683.i.i.i

B683.i.i.i:                                       ; preds = %cnnc_give_up.exit49.i.i.i, %B660.i.i.i.i, %B610.i.i.i.i, %cnnc_load_input.exit.i.i, %cnnc_new_words.exit9.i.i
  %rows.3.1.i.i.i = phi i64 [ %rows.2.0.i72.i.i, %cnnc_new_words.exit9.i.i ], [ %rows.2.0.i72.i.i, %cnnc_load_input.exit.i.i ], [ %rows.3.0.i.i.i.i, %B610.i.i.i.i ], [ %rows.3.0.i.i.i.i, %B660.i.i.i.i ], [ %rows.3.0.i.i.i.i, %cnnc_give_up.exit49.i.i.i ]
  %rows.3.1.i.fr.i.i = freeze i64 %rows.3.1.i.i.i
  %exitcond.not.i.i10 = icmp eq i64 %.131.i.i.i, %.14.i.i26.i
  br i1 %exitcond.not.i.i10, label %cnnc_load_inputs.body.exit.i.i, label %B174.if.i.i.i

B174.if.i.i.i:                                    ; preds = %B683.i.i.i, %B174.if.i.lr.ph.i.i
  %rows.2.0.i72.i.i = phi i64 [ -1, %B174.if.i.lr.ph.i.i ], [ %rows.3.1.i.fr.i.i, %B683.i.i.i ]
  %.60.i.071.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i ], [ %.131.i.i.i, %B683.i.i.i ]
  %.131.i.i.i = add nuw nsw i64 %.60.i.071.i.i, 1
  %.9.i.i57.i.i = load i64, ptr %.8.i.i56.i.i, align 8, !noalias !408
  %.12.i.i.i32.i = shl nsw i64 %.60.i.071.i.i, 7
  %.10.i.i58.i.i = add i64 %.12.i.i.i32.i, %.12.i
  %.13.i.i.i33.i = add i64 %.10.i.i58.i.i, %.9.i.i57.i.i
  %.167.i.i.i = add i64 %.13.i.i.i33.i, 56
  %.168.i.i.i = inttoptr i64 %.167.i.i.i to ptr
  %.169.i.i.i = load i64, ptr %.168.i.i.i, align 8, !noalias !242
  %.170.i.i.i = ashr i64 %.169.i.i.i, 3
  %.171.i.i.i = add nsw i64 %.170.i.i.i, 1
  %.178.i.i.i = add nuw nsw i64 %.176.i.i.i, %.60.i.071.i.i
  %.8.i.i59.i.i = add nsw i64 %.170.i.i.i, 2
  %.9.i.i60.i.i = tail call ptr @calloc(i64 %.8.i.i59.i.i, i64 8), !noalias !242
  %.15.i.i61.i.i = icmp eq ptr %.9.i.i60.i.i, null
  br i1 %.15.i.i61.i.i, label %B54.i.i65.i.i, label %cnnc_new_words.exit67.i.i

B54.i.i65.i.i:                                    ; preds = %B174.if.i.i.i
  %.18.i.i66.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i66.i.i), !noalias !411
  br label %cnnc_new_words.exit67.i.i

cnnc_new_words.exit67.i.i:                        ; preds = %B54.i.i65.i.i, %B174.if.i.i.i
  %.10.i.i62.i.i = ptrtoint ptr %.9.i.i60.i.i to i64
  %.29.i.i63.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !411
  store i64 %.29.i.i63.i.i, ptr %.9.i.i60.i.i, align 8, !noalias !411
  store i64 %.10.i.i62.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !411
  %.42.i.i64.i.i = add nsw i64 %.10.i.i62.i.i, 8
  %.182.i.i.i = shl i64 %.178.i.i.i, 3
  %.183.i.i.i = add i64 %.182.i.i.i, %.42.i.i.i.i
  %.184.i.i.i = inttoptr i64 %.183.i.i.i to ptr
  store i64 %.42.i.i64.i.i, ptr %.184.i.i.i, align 8, !noalias !242
  %.187.i.i.i = shl i64 %.60.i.071.i.i, 3
  %.190.i.i.i = add i64 %.187.i.i.i, %.28.i.i
  %.191.i.i.i = inttoptr i64 %.190.i.i.i to ptr
  %.192.i.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !242
  %.193.i.i.i = icmp eq i64 %.192.i.i.i, 0
  br i1 %.193.i.i.i, label %B402.i.i.i, label %B480.i.i.i

cnnc_load_inputs.body.exit.i.i:                   ; preds = %B683.i.i.i
  %.304.i.i.i = tail call i64 @llvm.smax.i64(i64 %.19.i.i.i, i64 1)
  %.279.i68.i.i = icmp slt i64 %rows.3.1.i.fr.i.i, 0
  %spec.select.i.i = select i1 %.279.i68.i.i, i64 %.304.i.i.i, i64 %rows.3.1.i.fr.i.i
  br label %cnnc_new_task.exit

cnnc_new_task.exit:                               ; preds = %cnnc_load_inputs.body.exit.thread.i.i, %cnnc_load_inputs.body.exit.i.i
  %48 = phi i64 [ %spec.select.i.i, %cnnc_load_inputs.body.exit.i.i ], [ %.304.i74.i.i, %cnnc_load_inputs.body.exit.thread.i.i ]
  %.315.i.i.i = inttoptr i64 %.42.i.i.i.i to ptr
  store i64 %48, ptr %.315.i.i.i, align 8, !noalias !242
  %.238.i.i = add i64 %.10.i.i.i, 24
  %.239.i.i = inttoptr i64 %.238.i.i to ptr
  store i64 %.42.i.i.i.i, ptr %.239.i.i, align 8, !noalias !212
  %.244.i.i = add i64 %.10.i.i.i, 40
  %.245.i.i = inttoptr i64 %.244.i.i to ptr
  store i64 %.42.i.i5.i, ptr %.245.i.i, align 8, !noalias !212
  %.26.i = add i64 %.2, 32
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !161
  %.35.i = icmp eq i64 %.28.i, 0
  br i1 %.35.i, label %B192.i, label %B232.i

B192.i:                                           ; preds = %cnnc_new_task.exit
  call void @llvm.lifetime.start.p0(ptr nonnull %.7.i.i), !noalias !161
  %.8.i.i = ptrtoint ptr %.7.i.i to i64
  %.20.i.i = call i64 @cnnc_os_get_affinity(i64 0, i64 %.8.i.i) #0, !noalias !414
  %.21.not.i.i = icmp eq i64 %.20.i.i, 0
  br i1 %.21.not.i.i, label %cnnc_default_threads.body.exit.i, label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B192.i, %B116.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.162.i.i15, %B116.if.i.i ], [ 0, %B192.i ]
  %.54.i.02.i = phi i64 [ %.128.i.i, %B116.if.i.i ], [ 0, %B192.i ]
  %.128.i.i = add nuw nsw i64 %.54.i.02.i, 1
  %49 = shl i64 %.54.i.02.i, 3
  %.157.i.i = add nuw i64 %49, %.8.i.i
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  %.159.i.i = load i64, ptr %.158.i.i, align 8, !noalias !414
  %.160.i.i14 = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.159.i.i)
  %.162.i.i15 = add nuw nsw i64 %.160.i.i14, %cpus.2.0.i3.i
  %exitcond.not.i16 = icmp eq i64 %.128.i.i, 16
  br i1 %exitcond.not.i16, label %cnnc_default_threads.body.exit.loopexit.i, label %B116.if.i.i

cnnc_default_threads.body.exit.loopexit.i:        ; preds = %B116.if.i.i
  %50 = call i64 @llvm.smax.i64(i64 %.162.i.i15, i64 1)
  %51 = call i64 @llvm.umin.i64(i64 %50, i64 256)
  br label %cnnc_default_threads.body.exit.i

cnnc_default_threads.body.exit.i:                 ; preds = %cnnc_default_threads.body.exit.loopexit.i, %B192.i
  %cpus.3.1.i.i = phi i64 [ 1, %B192.i ], [ %51, %cnnc_default_threads.body.exit.loopexit.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.22.i.i.i), !noalias !414
  call void @llvm.lifetime.start.p0(ptr nonnull %.59.i.i.i), !noalias !414
  %.8.i.i.i17 = call i64 @cnnc_os_open(i64 ptrtoint (ptr @text.324 to i64)) #0, !noalias !417
  %.13.i.i.i18 = icmp slt i64 %.8.i.i.i17, 0
  br i1 %.13.i.i.i18, label %cnnc_default_threads.exit, label %B74.i.i.i

B74.i.i.i:                                        ; preds = %cnnc_default_threads.body.exit.i
  %.23.i.i.i = ptrtoint ptr %.22.i.i.i to i64
  %.31.i.i.i = call i64 @cnnc_os_read(i64 %.8.i.i.i17, i64 %.23.i.i.i, i64 120) #0, !noalias !417
  %.36.i.i.i = call i64 @cnnc_os_close(i64 %.8.i.i.i17) #0, !noalias !417
  %.40.i.i.i = icmp slt i64 %.31.i.i.i, 1
  br i1 %.40.i.i.i, label %cnnc_default_threads.exit, label %B204.i.i.i

B204.i.i.i:                                       ; preds = %B74.i.i.i
  %.54.i.i.i = add i64 %.31.i.i.i, %.23.i.i.i
  %.55.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i8 0, ptr %.55.i.i.i, align 1, !noalias !417
  %.65.i.i.i = call i64 @strtoll(ptr nonnull %.22.i.i.i, ptr nonnull %.59.i.i.i, i32 10), !noalias !417
  %.72.i.i.i = load i64, ptr %.59.i.i.i, align 8, !noalias !417
  %.73.i.i.i = inttoptr i64 %.72.i.i.i to ptr
  %.76.i.i.i = call i64 @strtoll(ptr captures(none) %.73.i.i.i, ptr null, i32 10), !noalias !417
  %.83.i.i.i = load i8, ptr %.22.i.i.i, align 8, !noalias !417
  %.87.i.i.i = icmp eq i8 %.83.i.i.i, 109
  %.90.i.i.i = icmp slt i64 %.65.i.i.i, 1
  %or.cond.i.i.i = select i1 %.87.i.i.i, i1 true, i1 %.90.i.i.i
  %.93.i.i.i = icmp slt i64 %.76.i.i.i, 1
  %or.cond1.i.i.i = select i1 %or.cond.i.i.i, i1 true, i1 %.93.i.i.i
  br i1 %or.cond1.i.i.i, label %cnnc_default_threads.exit, label %B430.i.i.i

B430.i.i.i:                                       ; preds = %B204.i.i.i
  %.106.i.i.i = udiv i64 %.65.i.i.i, %.76.i.i.i
  %52 = call i64 @llvm.umax.i64(i64 %.106.i.i.i, i64 1)
  %53 = call i64 @llvm.umin.i64(i64 %cpus.3.1.i.i, i64 %52)
  br label %cnnc_default_threads.exit

cnnc_default_threads.exit:                        ; preds = %cnnc_default_threads.body.exit.i, %B74.i.i.i, %B204.i.i.i, %B430.i.i.i
  %.4.0.i.i = phi i64 [ %53, %B430.i.i.i ], [ %cpus.3.1.i.i, %cnnc_default_threads.body.exit.i ], [ %cpus.3.1.i.i, %B74.i.i.i ], [ %cpus.3.1.i.i, %B204.i.i.i ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.22.i.i.i), !noalias !414
  call void @llvm.lifetime.end.p0(ptr nonnull %.59.i.i.i), !noalias !414
  call void @llvm.lifetime.end.p0(ptr nonnull %.7.i.i), !noalias !161
  br label %B232.i

B232.i:                                           ; preds = %cnnc_default_threads.exit, %cnnc_new_task.exit
  %threads.2.0.i = phi i64 [ %.4.0.i.i, %cnnc_default_threads.exit ], [ %.28.i, %cnnc_new_task.exit ]
  %.41.i.i = icmp sgt i64 %threads.2.0.i, 1
  br i1 %.41.i.i, label %B104.i.i, label %B136.i.i

B104.i.i:                                         ; preds = %B232.i
  %.44.i.i = call i64 @cnnc_pool_create(i64 %threads.2.0.i), !noalias !420
  br label %B136.i.i

B136.i.i:                                         ; preds = %B104.i.i, %B232.i
  %"$phi136.0.2.0.i.i" = phi i64 [ %.44.i.i, %B104.i.i ], [ 0, %B232.i ]
  %.9.i.i.i.i20 = load i64, ptr %.11.i, align 8, !noalias !423
  %.11.i.i.i.i = add i64 %.9.i.i.i.i20, 40
  %.12.i.i.i.i21 = inttoptr i64 %.11.i.i.i.i to ptr
  %.13.i.i.i.i22 = load i64, ptr %.12.i.i.i.i21, align 8, !noalias !423
  %.7.i.i.i.i.i = add i64 %.13.i.i.i.i22, 4095
  %.9.i.i.i.i.i23 = and i64 %.7.i.i.i.i.i, -4096
  %.16.i.i.i.i24 = add i64 %.9.i.i.i.i20, 56
  %.17.i.i.i.i25 = inttoptr i64 %.16.i.i.i.i24 to ptr
  %.18.i.i.i.i26 = load i64, ptr %.17.i.i.i.i25, align 8, !noalias !423
  %.7.i.i2.i.i.i = add i64 %.18.i.i.i.i26, 4095
  %.9.i.i3.i.i.i = and i64 %.7.i.i2.i.i.i, -4096
  %.7.i.i4.i.i.i = add i64 %.1, 8
  %.8.i.i.i.i.i27 = inttoptr i64 %.7.i.i4.i.i.i to ptr
  %.9.i.i5.i.i.i = load i64, ptr %.8.i.i.i.i.i27, align 8, !noalias !428
  %.11.i.i.i.i.i = add i64 %.9.i.i5.i.i.i, 32
  %.12.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i to ptr
  %.13.i.i.i.i.i28 = load i64, ptr %.12.i.i.i.i.i, align 8, !noalias !428
  %.22.i.i.i.i = add i64 %.9.i.i.i.i20, 32
  %.23.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.24.i.i.i.i29 = load i64, ptr %.23.i.i.i.i, align 8, !noalias !423
  %.7.i.i6.i.i.i = shl i64 %threads.2.0.i, 6
  %.8.i.i7.i.i.i = add i64 %.7.i.i6.i.i.i, 64
  %.9.i.i8.i.i.i = mul i64 %.13.i.i.i.i.i28, %.8.i.i7.i.i.i
  %.12.i.i9.i.i.i30 = shl i64 %.24.i.i.i.i29, 3
  %.7.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i30, 271
  %.9.i.i.i.i.i.i31 = and i64 %.7.i.i.i.i.i.i, -64
  %.26.i.i.i.i = mul nsw i64 %.9.i.i3.i.i.i, %threads.2.0.i
  %.15.i.i.i.i.i32 = add i64 %.26.i.i.i.i, %.9.i.i.i.i.i23
  %.27.i.i.i.i = add i64 %.15.i.i.i.i.i32, %.9.i.i8.i.i.i
  %.28.i.i.i.i33 = add i64 %.27.i.i.i.i, %.9.i.i.i.i.i.i31
  %.8.i.inv.i.i.i.i = icmp slt i64 %.28.i.i.i.i33, 2097152
  %..i.neg.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i34 = select i1 %.8.i.inv.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i35 = call i64 @llvm.smax.i64(i64 %.28.i.i.i.i33, i64 1)
  %.6.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i35, -1
  %.7.i.i.i.i1.i.i = add nuw i64 %.6.i.i.i.i.i.i, %..i.i.i.i.i34
  %.9.i.i.i.i2.i.i = and i64 %.7.i.i.i.i1.i.i, %..i.neg.i.i.i.i
  %.6.i.i.i.i = call i64 @cnnc_os_map(i64 %.9.i.i.i.i2.i.i) #0, !noalias !431
  %.31.i.i.i36 = icmp eq i64 %.6.i.i.i.i, 0
  br i1 %.31.i.i.i36, label %cnnc_create_on.exit.i, label %B92.i.i.i

B92.i.i.i:                                        ; preds = %B136.i.i
  %.24.i.i3.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !434
  %.26.not.i.i.i.i = extractvalue { i64, i1 } %.24.i.i3.i.i, 1
  br i1 %.26.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B100.i.i.i.i:                                     ; preds = %B92.i.i.i, %B100.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !434
  %.33.i.i.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !434
  %.35.not.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B182.i.i.i.i:                                     ; preds = %B100.i.i.i.i, %B92.i.i.i
  %.47.i.i.i.i37 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !434
  %.48.i.i.i.i38 = icmp eq i64 %.47.i.i.i.i37, 0
  br i1 %.48.i.i.i.i38, label %B232.i.i.i.i, label %B182.i.i.B184.i_crit_edge.i.i

B182.i.i.B184.i_crit_edge.i.i:                    ; preds = %B182.i.i.i.i
  %.pre.i.i = add i64 %.1, 16
  %.pre46.i.i = inttoptr i64 %.pre.i.i to ptr
  %.pre47.i.i = add i64 %.1, 24
  %.pre48.i.i = inttoptr i64 %.pre47.i.i to ptr
  br label %B184.i.i.i

B232.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.14.i.i.i.i.i.i56 = load i64, ptr %.11.i, align 8, !noalias !437
  %.16.i.i.i.i.i.i57 = add i64 %.14.i.i.i.i.i.i56, 112
  %.17.i.i.i.i.i.i58 = inttoptr i64 %.16.i.i.i.i.i.i57 to ptr
  %.18.i.i.i.i.i.i59 = load i64, ptr %.17.i.i.i.i.i.i58, align 8, !noalias !437
  %.19.i.i.i.i.i.i60 = icmp eq i64 %.18.i.i.i.i.i.i59, 0
  br i1 %.19.i.i.i.i.i.i60, label %cnnc_weights_hold.exit.thread.i.i.i.i, label %B178.i.i.i.i.i.i

cnnc_weights_hold.exit.thread.i.i.i.i:            ; preds = %B232.i.i.i.i
  %.23.i.i.i.i.i.i77 = add i64 %.1, 32
  %.24.i.i.i.i.i.i78 = inttoptr i64 %.23.i.i.i.i.i.i77 to ptr
  %.25.i.i.i.i.i.i = load i64, ptr %.24.i.i.i.i.i.i78, align 8, !noalias !437
  store i64 %.25.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !437
  br label %B112.i.i.i.i.i

B178.i.i.i.i.i.i:                                 ; preds = %B232.i.i.i.i
  %.48.i.i.i.i.i.i61 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !437
  %.50.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.48.i.i.i.i.i.i61, 1
  br i1 %.50.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B274.i.i.i.i.i.i:                                 ; preds = %B178.i.i.i.i.i.i, %B274.i.i.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !437
  %.57.i.i.i.i.i.i62 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !437
  %.59.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.57.i.i.i.i.i.i62, 1
  br i1 %.59.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B356.i.i.i.i.i.i:                                 ; preds = %B274.i.i.i.i.i.i, %B178.i.i.i.i.i.i
  %.71.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !437
  %.72.i.i.i.i.i.i = icmp eq i64 %.71.i.i.i.i.i.i, 0
  br i1 %.72.i.i.i.i.i.i, label %B406.i.i.i.i.i.i, label %cnnc_weights_hold.exit.i.i.i.i

B406.i.i.i.i.i.i:                                 ; preds = %B356.i.i.i.i.i.i
  %.8.i.i.i.i.i.i.i76 = load i64, ptr %.11.i, align 8, !noalias !442
  %.14.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i76, 72
  %.15.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i to ptr
  %.16.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i, align 8, !noalias !442
  %.18.i.i.i.i.i.i.i.i = call i64 @cnnc_os_code_path(i64 ptrtoint (ptr @cnnc_variants to i64), i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !445
  %.19.i.i.i.i.i.i.i.i = icmp eq i64 %.18.i.i.i.i.i.i.i.i, 0
  br i1 %.19.i.i.i.i.i.i.i.i, label %B138.i.i.i.i.i.i.i.i, label %cnnc_weights_path.exit.i.i.i.i.i.i

B138.i.i.i.i.i.i.i.i:                             ; preds = %B406.i.i.i.i.i.i
  store i8 0, ptr @cnnc_path_of_weights, align 16, !noalias !445
  br label %cnnc_weights_path.exit.i.i.i.i.i.i

cnnc_weights_path.exit.i.i.i.i.i.i:               ; preds = %B138.i.i.i.i.i.i.i.i, %B406.i.i.i.i.i.i
  %.30.i.i.i.i.i.i.i.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !445
  %.36.not.i.i.i.i.i.i.i.i = icmp eq ptr %.30.i.i.i.i.i.i.i.i, null
  %.31.i.i.i.i.i.i.i.i = ptrtoint ptr %.30.i.i.i.i.i.i.i.i to i64
  %.42.i.i.i.i.i.i.i.i = add nsw i64 %.31.i.i.i.i.i.i.i.i, 1
  %54 = inttoptr i64 %.42.i.i.i.i.i.i.i.i to ptr
  %"$phi240.2.2.0.i.i.i.i.i.i.i.i" = select i1 %.36.not.i.i.i.i.i.i.i.i, ptr @cnnc_path_of_weights, ptr %54
  %.57.i.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i76, 112
  %.58.i.i.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i.i.i to ptr
  %.59.i.i.i.i.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i.i.i, align 8, !noalias !445
  %.61.i.i.i.i.i.i.i.i = add nsw i64 %.59.i.i.i.i.i.i.i.i, %.8.i.i.i.i.i.i.i76
  %.66.i.i.i.i.i.i.i.i = inttoptr i64 %.61.i.i.i.i.i.i.i.i to ptr
  %.67.i.i.i.i.i.i.i.i = call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi240.2.2.0.i.i.i.i.i.i.i.i", ptr noundef nonnull dereferenceable(1) %.66.i.i.i.i.i.i.i.i), !noalias !445
  %.21.i.i.i.i.i.i.i = call i64 @cnnc_os_open(i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !442
  %.26.i.i.i.i.i.i.i = icmp slt i64 %.21.i.i.i.i.i.i.i, 0
  br i1 %.26.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B170.i.i.i.i.i.i.i

B170.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_path.exit.i.i.i.i.i.i
  %.37.i.i.i.i.i.i.i = call i64 @cnnc_os_size(i64 %.21.i.i.i.i.i.i.i) #0, !noalias !442
  %.39.i.i.i.i.i.i.i = icmp eq i64 %.37.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i
  br i1 %.39.i.i.i.i.i.i.i, label %B242.i.i.i.i.i.i.i, label %B242.i.thread.i.i.i.i.i.i

B242.i.thread.i.i.i.i.i.i:                        ; preds = %B170.i.i.i.i.i.i.i
  %.58.i4.i.i.i.i.i.i = call i64 @cnnc_os_close(i64 %.21.i.i.i.i.i.i.i) #0, !noalias !442
  br label %B266.i.thread5.i.i.i

B242.i.i.i.i.i.i.i:                               ; preds = %B170.i.i.i.i.i.i.i
  %.43.i.i.i.i.i.i.i = call i64 @cnnc_os_map_file(i64 %.21.i.i.i.i.i.i.i, i64 %.16.i.i.i.i.i.i.i) #0, !noalias !442
  %.58.i.i.i.i.i.i.i = call i64 @cnnc_os_close(i64 %.21.i.i.i.i.i.i.i) #0, !noalias !442
  %.62.i.i.i.i.i.i.i = icmp eq i64 %.43.i.i.i.i.i.i.i, 0
  br i1 %.62.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B300.i.i.i.i.i.i.i

B300.i.i.i.i.i.i.i:                               ; preds = %B242.i.i.i.i.i.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !442
  %.11.i.i.i.i.i.i.i.i = ptrtoint ptr %.10.i.i.i.i.i.i.i.i to i64
  store i64 6983438078262162902, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !448
  %.10.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 8
  %.11.i.i.i.i.i.i.i.i.i = inttoptr i64 %.10.i.i.i.i.i.i.i.i.i to ptr
  store i64 -4417276706812531889, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !448
  %.14.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 16
  %.15.i.i.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i.i.i to ptr
  store i64 0, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !448
  %.18.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 24
  %.19.i.i.i.i.i.i.i.i.i = inttoptr i64 %.18.i.i.i.i.i.i.i.i.i to ptr
  store i64 7046029288634856825, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !448
  %.21.i.i.i.i.i.i.i.i = icmp sgt i64 %.16.i.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

B78.i.i.i.i.i.i.i.i:                              ; preds = %B300.i.i.i.i.i.i.i, %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %done.2.0.i.i.i.i.i.i.i.i = phi i64 [ %.38.i.i.i.i.i.i.i.i, %cnnc_checksum_add.exit.i.i.i.i.i.i.i ], [ 0, %B300.i.i.i.i.i.i.i ]
  %.25.i.i.i.i.i.i.i.i = sub nsw i64 %.16.i.i.i.i.i.i.i, %done.2.0.i.i.i.i.i.i.i.i
  %.27.i.i.i.i.i.i.i.i = call i64 @llvm.smin.i64(i64 %.25.i.i.i.i.i.i.i.i, i64 16777216)
  %.30.i.i1.i.i.i.i.i.i = add nsw i64 %done.2.0.i.i.i.i.i.i.i.i, %.43.i.i.i.i.i.i.i
  %.15.i.i2.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.20.i.i.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.25.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.30.i.i.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.51.i.i.i.i.i.i.i.i.i = ashr i64 %.27.i.i.i.i.i.i.i.i, 5
  %.133.i1.not.i.i.i.i.i.i.i.i = icmp slt i64 %.51.i.i.i.i.i.i.i.i.i, 1
  br i1 %.133.i1.not.i.i.i.i.i.i.i.i, label %cnnc_checksum_add.exit.i.i.i.i.i.i.i, label %B174.if.i.lr.ph.i.i.i.i.i.i.i.i

B174.if.i.lr.ph.i.i.i.i.i.i.i.i:                  ; preds = %B78.i.i.i.i.i.i.i.i
  %.184.i.i.i.i.i.i.i.i.i = add i64 %.30.i.i1.i.i.i.i.i.i, 8
  %.195.i.i.i.i.i.i.i.i.i = add i64 %.30.i.i1.i.i.i.i.i.i, 16
  %.206.i.i.i.i.i.i.i.i.i = add i64 %.30.i.i1.i.i.i.i.i.i, 24
  br label %B174.if.i.i.i.i.i.i.i.i.i

B174.if.i.i.i.i.i.i.i.i.i:                        ; preds = %B174.if.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i
  %a.2.0.i7.i.i.i.i.i.i.i.i = phi i64 [ %.15.i.i2.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i74.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %b.2.0.i6.i.i.i.i.i.i.i.i = phi i64 [ %.20.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i84.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %c.2.0.i5.i.i.i.i.i.i.i.i = phi i64 [ %.25.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i94.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %d.2.0.i4.i.i.i.i.i.i.i.i = phi i64 [ %.30.i.i.i.i.i.i.i.i.i, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.9.i104.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %.75.i.03.i.i.i.i.i.i.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i.i.i.i.i.i.i ], [ %.146.i.i.i.i.i.i.i.i.i, %B174.if.i.i.i.i.i.i.i.i.i ]
  %.146.i.i.i.i.i.i.i.i.i = add nuw nsw i64 %.75.i.03.i.i.i.i.i.i.i.i, 1
  %55 = shl i64 %.75.i.03.i.i.i.i.i.i.i.i, 5
  %.174.i.i.i.i.i.i.i.i.i = add i64 %55, %.30.i.i1.i.i.i.i.i.i
  %.175.i.i.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i.i.i to ptr
  %.176.i.i.i.i.i.i.i.i.i = load i64, ptr %.175.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.6.i.i.i.i.i.i.i.i.i.i = mul nsw i64 %.176.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i.i.i.i.i.i.i.i.i.i, %a.2.0.i7.i.i.i.i.i.i.i.i
  %.12.i.i.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i74.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.185.i.i.i.i.i.i.i.i.i = add i64 %.184.i.i.i.i.i.i.i.i.i, %55
  %.186.i.i.i.i.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i.i.i.i.i to ptr
  %.187.i.i.i.i.i.i.i.i.i = load i64, ptr %.186.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.6.i77.i.i.i.i.i.i.i.i.i = mul nsw i64 %.187.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i78.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i77.i.i.i.i.i.i.i.i.i, %b.2.0.i6.i.i.i.i.i.i.i.i
  %.12.i.i82.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i84.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i82.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.196.i.i.i.i.i.i.i.i.i = add i64 %.195.i.i.i.i.i.i.i.i.i, %55
  %.197.i.i.i.i.i.i.i.i.i = inttoptr i64 %.196.i.i.i.i.i.i.i.i.i to ptr
  %.198.i.i.i.i.i.i.i.i.i = load i64, ptr %.197.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  %.6.i87.i.i.i.i.i.i.i.i.i = mul nsw i64 %.198.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i88.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i87.i.i.i.i.i.i.i.i.i, %c.2.0.i5.i.i.i.i.i.i.i.i
  %.12.i.i92.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i94.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i92.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.207.i.i.i.i.i.i.i.i.i = add i64 %.206.i.i.i.i.i.i.i.i.i, %55
  %.208.i.i.i.i.i.i.i.i.i = inttoptr i64 %.207.i.i.i.i.i.i.i.i.i to ptr
  %.209.i.i.i.i.i.i.i.i.i = load i64, ptr %.208.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
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
  store i64 %a.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !453
  store i64 %b.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  store i64 %c.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  store i64 %d.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !453
  call void @cnnc_os_forget(i64 %.30.i.i1.i.i.i.i.i.i, i64 %.27.i.i.i.i.i.i.i.i) #0, !noalias !456
  %.38.i.i.i.i.i.i.i.i = add nsw i64 %.27.i.i.i.i.i.i.i.i, %done.2.0.i.i.i.i.i.i.i.i
  %.42.i.i2.i.i.i.i.i.i = icmp slt i64 %.38.i.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i
  br i1 %.42.i.i2.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i: ; preds = %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %.33.i.i.pre.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !457
  %56 = call i64 @llvm.fshl.i64(i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 18)
  br label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.i.i.i.i.i.i.i:        ; preds = %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i, %B300.i.i.i.i.i.i.i
  %.33.i.i.i.i.i.i.i.i.i = phi i64 [ %56, %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i ], [ 1817739358504322850, %B300.i.i.i.i.i.i.i ]
  %.14.i.i5.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !457
  %.12.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.14.i.i5.i.i.i.i.i.i.i, i64 %.14.i.i5.i.i.i.i.i.i.i, i64 1)
  %.20.i.i8.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !457
  %.12.i33.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.20.i.i8.i.i.i.i.i.i.i, i64 %.20.i.i8.i.i.i.i.i.i.i, i64 7)
  %.27.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !457
  %.12.i37.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.27.i.i.i.i.i.i.i.i.i, i64 %.27.i.i.i.i.i.i.i.i.i, i64 12)
  %.35.i.i.i.i.i.i.i.i.i = add i64 %.12.i.i.i.i.i.i.i.i.i, %.33.i.i.i.i.i.i.i.i.i
  %.22.i.i.i.i.i.i.i.i.i = add i64 %.35.i.i.i.i.i.i.i.i.i, %.12.i33.i.i.i.i.i.i.i.i
  %.36.i.i.i.i.i.i.i.i.i = add i64 %.22.i.i.i.i.i.i.i.i.i, %.12.i37.i.i.i.i.i.i.i.i
  br label %B294.if.i.i.i.i.i.i.i.i.i

B294.if.i.i.i.i.i.i.i.i.i:                        ; preds = %B294.if.i.i.i.i.i.i.i.i.i, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i
  %total.1.2.0.i50.i.i.i.i.i.i.i.i = phi i64 [ %.36.i.i.i.i.i.i.i.i.i, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i ], [ %.168.i.i.i.i.i.i.i.i.i, %B294.if.i.i.i.i.i.i.i.i.i ]
  %.63.i.049.i.i.i.i.i.i.i.i = phi i64 [ 0, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i ], [ %.134.i.i.i.i.i.i.i.i.i, %B294.if.i.i.i.i.i.i.i.i.i ]
  %.134.i.i.i.i.i.i.i.i.i = add nuw nsw i64 %.63.i.049.i.i.i.i.i.i.i.i, 1
  %57 = shl i64 %.63.i.049.i.i.i.i.i.i.i.i, 3
  %.161.i.i.i.i.i.i.i.i.i = add nuw i64 %57, %.11.i.i.i.i.i.i.i.i
  %.162.i.i.i.i.i.i.i.i.i = inttoptr i64 %.161.i.i.i.i.i.i.i.i.i to ptr
  %.163.i.i.i.i.i.i.i.i.i = load i64, ptr %.162.i.i.i.i.i.i.i.i.i, align 8, !noalias !457
  %.6.i45.i.i.i.i.i.i.i.i = mul nsw i64 %.163.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.6.i.i.i10.i.i.i.i.i.i.i = mul i64 %.163.i.i.i.i.i.i.i.i.i, -7788283243316379648
  %.8.i.i.i.i.i.i.i.i.i.i = lshr i64 %.6.i45.i.i.i.i.i.i.i.i, 33
  %.12.i.i.i.i.i.i.i.i.i.i = or disjoint i64 %.8.i.i.i.i.i.i.i.i.i.i, %.6.i.i.i10.i.i.i.i.i.i.i
  %.9.i46.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.166.i.i.i.i.i.i.i.i.i = xor i64 %.9.i46.i.i.i.i.i.i.i.i, %total.1.2.0.i50.i.i.i.i.i.i.i.i
  %.167.i.i.i.i.i.i.i.i.i = mul nsw i64 %.166.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.168.i.i.i.i.i.i.i.i.i = add nsw i64 %.167.i.i.i.i.i.i.i.i.i, -8796714831421723037
  %exitcond.not.i11.i.i.i.i.i.i.i = icmp eq i64 %.134.i.i.i.i.i.i.i.i.i, 4
  br i1 %exitcond.not.i11.i.i.i.i.i.i.i, label %cnnc_weights_hash.exit.i.i.i.i.i.i, label %B294.if.i.i.i.i.i.i.i.i.i

cnnc_weights_hash.exit.i.i.i.i.i.i:               ; preds = %B294.if.i.i.i.i.i.i.i.i.i
  %.180.i.i.i.i.i.i.i.i.i = add nsw i64 %.168.i.i.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i
  %.6.i.i.i.i.i.i.i.i.i = lshr i64 %.180.i.i.i.i.i.i.i.i.i, 33
  %.186.i.i12.i.i.i.i.i.i.i = xor i64 %.6.i.i.i.i.i.i.i.i.i, %.180.i.i.i.i.i.i.i.i.i
  %.187.i.i13.i.i.i.i.i.i.i = mul nsw i64 %.186.i.i12.i.i.i.i.i.i.i, -4417276706812531889
  %.6.i10.i.i.i.i.i.i.i.i = lshr i64 %.187.i.i13.i.i.i.i.i.i.i, 29
  %.189.i.i.i.i.i.i.i.i.i = xor i64 %.6.i10.i.i.i.i.i.i.i.i, %.187.i.i13.i.i.i.i.i.i.i
  %.190.i.i.i.i.i.i.i.i.i = mul nsw i64 %.189.i.i.i.i.i.i.i.i.i, 1609587929392839161
  %.6.i12.i.i.i.i.i.i.i.i = lshr i64 %.190.i.i.i.i.i.i.i.i.i, 32
  %.192.i.i.i.i.i.i.i.i.i = xor i64 %.6.i12.i.i.i.i.i.i.i.i, %.190.i.i.i.i.i.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !442
  %.77.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i76, 120
  %.78.i.i.i.i.i.i.i = inttoptr i64 %.77.i.i.i.i.i.i.i to ptr
  %.79.i.i.i.i.i.i.i = load i64, ptr %.78.i.i.i.i.i.i.i, align 8, !noalias !442
  %.82.not.i.i.i.i.i.i.i = icmp eq i64 %.192.i.i.i.i.i.i.i.i.i, %.79.i.i.i.i.i.i.i
  br i1 %.82.not.i.i.i.i.i.i.i, label %B424.i.i.i.i.i.i.i, label %B378.i.i.i.i.i.i.i

B378.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  call void @cnnc_os_unmap_file(i64 %.43.i.i.i.i.i.i.i, i64 %.16.i.i.i.i.i.i.i) #0, !noalias !442
  br label %B266.i.thread5.i.i.i

B424.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  store i64 %.43.i.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !442
  %.90.i.pre.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !437
  br label %cnnc_weights_hold.exit.i.i.i.i

B266.i.thread5.i.i.i:                             ; preds = %B378.i.i.i.i.i.i.i, %B242.i.i.i.i.i.i.i, %B242.i.thread.i.i.i.i.i.i, %cnnc_weights_path.exit.i.i.i.i.i.i
  %status.2.0.i3.i.ph.i.i.i.i = phi i64 [ 5, %B378.i.i.i.i.i.i.i ], [ 4, %cnnc_weights_path.exit.i.i.i.i.i.i ], [ 5, %B242.i.thread.i.i.i.i.i.i ], [ 5, %B242.i.i.i.i.i.i.i ]
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !437
  br label %B148.i.i.i

cnnc_weights_hold.exit.i.i.i.i:                   ; preds = %B424.i.i.i.i.i.i.i, %B356.i.i.i.i.i.i
  %.90.i.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i.i, %B356.i.i.i.i.i.i ], [ %.90.i.pre.i.i.i.i.i, %B424.i.i.i.i.i.i.i ]
  %.91.i.i.i.i.i.i = add nsw i64 %.90.i.i.i.i.i.i, 1
  store i64 %.91.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !437
  %.101.i.i.i.i.i.i63 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !437
  store i64 %.101.i.i.i.i.i.i63, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !437
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !437
  br label %B112.i.i.i.i.i

B112.i.i.i.i.i:                                   ; preds = %cnnc_weights_hold.exit.i.i.i.i, %cnnc_weights_hold.exit.thread.i.i.i.i
  %.47.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !460
  %.49.i.i.i.i.i64 = add i64 %.47.i.i.i.i.i, 64
  %.50.i.i.i.i.i = inttoptr i64 %.49.i.i.i.i.i64 to ptr
  %.51.i.i.i.i.i = load i64, ptr %.50.i.i.i.i.i, align 8, !noalias !460
  %.8.i.inv.i.i.i.i.i.i = icmp slt i64 %.51.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.51.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i.i, %..i.i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i.i
  %.6.i.i.i.i4.i.i = call i64 @cnnc_os_map(i64 %.9.i.i.i.i.i.i.i.i) #0, !noalias !461
  %.64.not.i.i.i.i.i = icmp eq i64 %.6.i.i.i.i4.i.i, 0
  br i1 %.64.not.i.i.i.i.i, label %B360.i.i.i.i.i, label %B248.i.i.i.i.i

B248.i.i.i.i.i:                                   ; preds = %B112.i.i.i.i.i
  %.20.i.i.i.i.i.i65 = load i64, ptr %.11.i, align 8, !noalias !464
  %.26.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i65, 48
  %.27.i.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i.i to ptr
  %.28.i.i.i.i.i.i = load i64, ptr %.27.i.i.i.i.i.i, align 8, !noalias !464
  %.34.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i65, 56
  %.35.i.i.i.i.i.i66 = inttoptr i64 %.34.i.i.i.i.i.i to ptr
  %.36.i.i.i.i.i.i = load i64, ptr %.35.i.i.i.i.i.i66, align 8, !noalias !464
  %.7.i.i.i.i.i.i.i = add i64 %.36.i.i.i.i.i.i, 4095
  %.9.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i, -4096
  %.9.i.i2.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i27, align 8, !noalias !467
  %.11.i.i.i.i.i.i.i = add i64 %.9.i.i2.i.i.i.i.i, 24
  %.12.i.i.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i.i.i to ptr
  %.13.i.i.i.i.i.i.i67 = load i64, ptr %.12.i.i.i.i.i.i.i, align 8, !noalias !467
  %.7.i.i4.i.i.i.i.i = add i64 %.28.i.i.i.i.i.i, 4095
  %.9.i.i5.i.i.i.i.i = and i64 %.7.i.i4.i.i.i.i.i, -4096
  %.46.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i.i.i.i.i, %threads.2.0.i
  %.50.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i65, 32
  %.51.i.i.i.i.i.i68 = inttoptr i64 %.50.i.i.i.i.i.i to ptr
  %.52.i.i.i.i.i.i69 = load i64, ptr %.51.i.i.i.i.i.i68, align 8, !noalias !464
  %.7.i.i6.i.i.i.i.i = add nsw i64 %threads.2.0.i, 1
  %.8.i.i7.i.i.i.i.i = shl i64 %.13.i.i.i.i.i.i.i67, 6
  %.9.i.i8.i.i.i.i.i = mul i64 %.8.i.i7.i.i.i.i.i, %.7.i.i6.i.i.i.i.i
  %.12.i.i9.i.i.i.i.i = shl i64 %.52.i.i.i.i.i.i69, 3
  %.7.i.i.i.i3.i.i.i.i = add i64 %.12.i.i9.i.i.i.i.i, 271
  %.9.i.i.i.i4.i.i.i.i = and i64 %.7.i.i.i.i3.i.i.i.i, -64
  %.15.i.i.i5.i.i.i.i = add i64 %.46.i.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.47.i.i.i.i.i.i70 = add i64 %.15.i.i.i5.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.56.i.i.i.i.i.i = add i64 %.47.i.i.i.i.i.i70, %.9.i.i.i.i4.i.i.i.i
  %.8.i.inv.i.i.i.i.i.i.i = icmp slt i64 %.56.i.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.56.i.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i6.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i6.i.i.i.i, %..i.i.i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i.i.i
  %.6.i.i10.i.i.i.i.i = call i64 @cnnc_os_map(i64 %.9.i.i.i.i.i.i.i.i.i) #0, !noalias !470
  %.66.i.i.i.i.i.i = icmp eq i64 %.6.i.i10.i.i.i.i.i, 0
  br i1 %.66.i.i.i.i.i.i, label %B306.i.i.i.i.i, label %B408.i.i.i.i.i.i

B408.i.i.i.i.i.i:                                 ; preds = %B248.i.i.i.i.i
  %.12.i.i12.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !473
  %.14.i.i.i7.i.i.i.i = add i64 %.12.i.i12.i.i.i.i.i, 56
  %.15.i.i13.i.i.i.i.i = inttoptr i64 %.14.i.i.i7.i.i.i.i to ptr
  %.16.i.i.i8.i.i.i.i = load i64, ptr %.15.i.i13.i.i.i.i.i, align 8, !noalias !473
  %.7.i.i.i14.i.i.i.i.i = add i64 %.16.i.i.i8.i.i.i.i, 4095
  %.9.i.i.i15.i.i.i.i.i = and i64 %.7.i.i.i14.i.i.i.i.i, -4096
  %.19.i.i.i.i.i.i.i = add nsw i64 %.6.i.i10.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.20.i.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i15.i.i.i.i.i, %threads.2.0.i
  %.21.i.i.i9.i.i.i.i = add nsw i64 %.20.i.i.i.i.i.i.i, %.19.i.i.i.i.i.i.i
  %.25.i.i.i.i.i.i.i = add nsw i64 %.21.i.i.i9.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.29.i.i.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i27, align 8, !noalias !473
  %.32.i.i.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i.i.i to ptr
  store i64 %.29.i.i.i.i.i.i.i, ptr %.32.i.i.i.i.i.i.i, align 8, !noalias !473
  %.35.i.i.i.i.i.i.i = add i64 %.1, 16
  %.36.i.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i.i to ptr
  %.37.i.i.i10.i.i.i.i = load i64, ptr %.36.i.i.i.i.i.i.i, align 8, !noalias !473
  %.39.i.i.i11.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 8
  %.40.i.i.i.i.i.i.i = inttoptr i64 %.39.i.i.i11.i.i.i.i to ptr
  store i64 %.37.i.i.i10.i.i.i.i, ptr %.40.i.i.i.i.i.i.i, align 8, !noalias !473
  %.44.i.i.i.i.i.i.i = add nsw i64 %.25.i.i.i.i.i.i.i, 192
  %.46.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 16
  %.47.i.i.i.i.i.i.i = inttoptr i64 %.46.i.i.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i.i.i.i, ptr %.47.i.i.i.i.i.i.i, align 8, !noalias !473
  %.50.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 24
  %.51.i.i.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i.i.i.i to ptr
  store i64 %.21.i.i.i9.i.i.i.i, ptr %.51.i.i.i.i.i.i.i, align 8, !noalias !473
  %.54.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 32
  %.55.i.i.i.i.i.i.i = inttoptr i64 %.54.i.i.i.i.i.i.i to ptr
  store i64 %.19.i.i.i.i.i.i.i, ptr %.55.i.i.i.i.i.i.i, align 8, !noalias !473
  %.58.i.i.i12.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 40
  %.59.i.i.i.i.i.i.i = inttoptr i64 %.58.i.i.i12.i.i.i.i to ptr
  store i64 %.9.i.i.i15.i.i.i.i.i, ptr %.59.i.i.i.i.i.i.i, align 8, !noalias !473
  %.62.i.i.i13.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 64
  %.63.i.i.i.i.i.i.i = inttoptr i64 %.62.i.i.i13.i.i.i.i to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i.i.i.i, align 8, !noalias !473
  %.105.i.i.i.i.i.i = load i64, ptr %.47.i.i.i.i.i.i.i, align 8, !noalias !464
  %.18.i.i.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !476
  %.25.i.i16.i.i.i.i.i = inttoptr i64 %.105.i.i.i.i.i.i to ptr
  store i64 %.6.i.i10.i.i.i.i.i, ptr %.25.i.i16.i.i.i.i.i, align 8, !noalias !476
  %.29.i.i17.i.i.i.i.i = add i64 %.1, 24
  %.30.i.i.i.i.i.i.i = inttoptr i64 %.29.i.i17.i.i.i.i.i to ptr
  %.31.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !476
  %.34.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 8
  %.35.i.i18.i.i.i.i.i = inttoptr i64 %.34.i.i.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i.i.i.i, ptr %.35.i.i18.i.i.i.i.i, align 8, !noalias !476
  %.39.i.i19.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 32
  %.40.i.i20.i.i.i.i.i = inttoptr i64 %.39.i.i19.i.i.i.i.i to ptr
  %.41.i.i.i.i.i.i.i = load i64, ptr %.40.i.i20.i.i.i.i.i, align 8, !noalias !476
  %.123.i1.not.i.i.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.lr.ph.i.i.i.i.i.i

B260.if.i.lr.ph.i.i.i.i.i.i:                      ; preds = %B408.i.i.i.i.i.i
  %.166.i.i.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 96
  %.167.i.i.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 16
  br label %B260.if.i.i.i.i.i.i.i

B450.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.203.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !476
  %.205.i.i.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B628.i.i.i.i.i.i.i

B522.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.223.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !476
  %.225.i.i.i.i.i.i.i = add nsw i64 %.223.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B628.i.i.i.i.i.i.i

B618.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.243.i.i.i.i.i.i.i = add nsw i64 %.182.i.i.i.i.i.i.i, %.6.i.i.i.i4.i.i
  br label %B628.i.i.i.i.i.i.i

B628.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i, %B618.i.i.i.i.i.i.i, %B522.i.i.i.i.i.i.i, %B450.i.i.i.i.i.i.i
  %address.4.1.i.i.i.i.i.i.i = phi i64 [ %.205.i.i.i.i.i.i.i, %B450.i.i.i.i.i.i.i ], [ %.225.i.i.i.i.i.i.i, %B522.i.i.i.i.i.i.i ], [ %.243.i.i.i.i.i.i.i, %B618.i.i.i.i.i.i.i ], [ 0, %B260.if.i.i.i.i.i.i.i ]
  %.252.i.i.i.i.i.i.i = shl i64 %.65.i.03.i.i.i.i.i.i, 3
  %.258.i.i.i.i.i.i.i = add i64 %.257.i.i.i.i.i.i.i, %.252.i.i.i.i.i.i.i
  %.259.i.i.i.i.i.i.i = inttoptr i64 %.258.i.i.i.i.i.i.i to ptr
  store i64 %address.4.1.i.i.i.i.i.i.i, ptr %.259.i.i.i.i.i.i.i, align 8, !noalias !476
  %exitcond.not.i.i.i.i.i.i71 = icmp eq i64 %.136.i.i.i.i.i.i.i, %.41.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i71, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.i.i.i.i.i.i

B260.if.i.i.i.i.i.i.i:                            ; preds = %B628.i.i.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i.i.i
  %.65.i.03.i.i.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i.i.i ], [ %.136.i.i.i.i.i.i.i, %B628.i.i.i.i.i.i.i ]
  %.136.i.i.i.i.i.i.i = add nuw nsw i64 %.65.i.03.i.i.i.i.i.i, 1
  %.168.i.i.i.i.i.i.i = load i64, ptr %.167.i.i.i.i.i.i.i, align 8, !noalias !476
  %.173.i.i.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i.i.i, 4
  %.170.i.i.i.i.i.i.i = add i64 %.173.i.i.i.i.i.i.i, %.18.i.i.i.i.i.i.i
  %.174.i.i.i.i.i.i.i = add i64 %.170.i.i.i.i.i.i.i, %.168.i.i.i.i.i.i.i
  %.177.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i to ptr
  %.178.i.i.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i.i.i, align 8, !noalias !476
  %.180.i.i.i.i.i.i.i = add i64 %.174.i.i.i.i.i.i.i, 8
  %.181.i.i.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i.i.i to ptr
  %.182.i.i.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i.i.i, align 8, !noalias !476
  switch i64 %.178.i.i.i.i.i.i.i, label %B628.i.i.i.i.i.i.i [
    i64 2, label %B450.i.i.i.i.i.i.i
    i64 3, label %B522.i.i.i.i.i.i.i
    i64 4, label %B618.i.i.i.i.i.i.i
  ]

cnnc_fill_bases.exit.i.i.i.i.i:                   ; preds = %B628.i.i.i.i.i.i.i, %B408.i.i.i.i.i.i
  %.198.i28.not.i.i.i.i.i = icmp slt i64 %.13.i.i.i.i.i.i.i67, 1
  br i1 %.198.i28.not.i.i.i.i.i, label %B266.i.i.i.i, label %B560.if.i.lr.ph.i.i.i.i.i

B560.if.i.lr.ph.i.i.i.i.i:                        ; preds = %cnnc_fill_bases.exit.i.i.i.i.i
  %.238.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 48
  %.239.i.i.i.i.i.i = inttoptr i64 %.238.i.i.i.i.i.i to ptr
  %.244.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 56
  %.245.i.i.i.i.i.i = inttoptr i64 %.244.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i65, 72
  %.258.i.i.i.i.i.i = inttoptr i64 %.257.i.i.i.i.i.i to ptr
  br label %B560.if.i.i.i.i.i.i

B560.if.i.i.i.i.i.i:                              ; preds = %B560.if.i.i.i.i.i.i, %B560.if.i.lr.ph.i.i.i.i.i
  %.140.i.030.i.i.i.i.i = phi i64 [ 0, %B560.if.i.lr.ph.i.i.i.i.i ], [ %.211.i.i.i.i.i.i, %B560.if.i.i.i.i.i.i ]
  %.211.i.i.i.i.i.i = add nuw nsw i64 %.140.i.030.i.i.i.i.i, 1
  store i64 %.140.i.030.i.i.i.i.i, ptr %.239.i.i.i.i.i.i, align 8, !noalias !464
  store i64 %.211.i.i.i.i.i.i, ptr %.245.i.i.i.i.i.i, align 8, !noalias !464
  %.249.i.i.i.i.i.i = call i64 @cnnc_execute(i64 %"$phi136.0.2.0.i.i", i64 %.25.i.i.i.i.i.i.i), !noalias !464
  %.254.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !464
  %.259.i.i.i.i.i.i = load i64, ptr %.258.i.i.i.i.i.i, align 8, !noalias !464
  call void @cnnc_os_forget(i64 %.254.i.i.i.i.i.i, i64 %.259.i.i.i.i.i.i) #0, !noalias !464
  %exitcond.not.i.i.i.i.i72 = icmp eq i64 %.211.i.i.i.i.i.i, %.13.i.i.i.i.i.i.i67
  br i1 %exitcond.not.i.i.i.i.i72, label %B266.i.i.i.i, label %B560.if.i.i.i.i.i.i

B306.i.i.i.i.i:                                   ; preds = %B248.i.i.i.i.i
  call void @cnnc_os_unmap(i64 %.6.i.i.i.i4.i.i, i64 %.9.i.i.i.i.i.i.i.i) #0, !noalias !479
  br label %B360.i.i.i.i.i

B360.i.i.i.i.i:                                   ; preds = %B306.i.i.i.i.i, %B112.i.i.i.i.i
  %.8.i.i.i.i.i.i73 = load i64, ptr %.11.i, align 8, !noalias !482
  %.18.i.i21.i.i.i.i = add i64 %.8.i.i.i.i.i.i73, 112
  %.19.i.i22.i.i.i.i = inttoptr i64 %.18.i.i21.i.i.i.i to ptr
  %.20.i.i23.i.i.i.i = load i64, ptr %.19.i.i22.i.i.i.i, align 8, !noalias !482
  %.21.i.i.i.i.i.i74 = icmp eq i64 %.20.i.i23.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i74, label %B266.i.thread8.i.i.i, label %B128.i.i.i.i.i.i

B128.i.i.i.i.i.i:                                 ; preds = %B360.i.i.i.i.i
  %.33.i.i.i.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !482
  %.35.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i, label %B182.i.i.i.i.i.i

B182.i.i.i.i.i.i:                                 ; preds = %B128.i.i.i.i.i.i, %B182.i.i.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !482
  %.42.i.i.i.i.i.i75 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !482
  %.44.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i.i.i75, 1
  br i1 %.44.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i, label %B182.i.i.i.i.i.i

B264.i.i.i.i.i.i:                                 ; preds = %B182.i.i.i.i.i.i, %B128.i.i.i.i.i.i
  %.50.i.i24.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !482
  %.51.i.i25.i.i.i.i = add nsw i64 %.50.i.i24.i.i.i.i, -1
  store i64 %.51.i.i25.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !482
  %.57.i.i26.i.i.i.i = icmp eq i64 %.51.i.i25.i.i.i.i, 0
  br i1 %.57.i.i26.i.i.i.i, label %B368.i.i.i.i.i.i, label %B476.i.i.i.i.i.i

B368.i.i.i.i.i.i:                                 ; preds = %B264.i.i.i.i.i.i
  %.63.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !482
  %.66.i.i27.i.i.i.i = add i64 %.8.i.i.i.i.i.i73, 72
  %.67.i.i.i.i.i.i = inttoptr i64 %.66.i.i27.i.i.i.i to ptr
  %.68.i.i.i.i.i.i = load i64, ptr %.67.i.i.i.i.i.i, align 8, !noalias !482
  call void @cnnc_os_unmap_file(i64 %.63.i.i.i.i.i.i, i64 %.68.i.i.i.i.i.i) #0, !noalias !482
  br label %B476.i.i.i.i.i.i

B476.i.i.i.i.i.i:                                 ; preds = %B368.i.i.i.i.i.i, %B264.i.i.i.i.i.i
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !482
  br label %B266.i.thread8.i.i.i

B266.i.thread8.i.i.i:                             ; preds = %B476.i.i.i.i.i.i, %B360.i.i.i.i.i
  store i64 %.6.i.i.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !460
  br label %B148.i.i.i

B266.i.i.i.i:                                     ; preds = %B560.if.i.i.i.i.i.i, %cnnc_fill_bases.exit.i.i.i.i.i
  call void @cnnc_os_unmap(i64 %.6.i.i10.i.i.i.i.i, i64 %.9.i.i.i.i.i.i.i.i.i) #0, !noalias !485
  store i64 %.6.i.i.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !460
  %.76.i.pre.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !434
  br label %B184.i.i.i

B148.i.i.i:                                       ; preds = %B266.i.thread8.i.i.i, %B266.i.thread5.i.i.i
  %status.2.0.i3.i.ph.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i.i.i, %B266.i.thread5.i.i.i ], [ 1, %B266.i.thread8.i.i.i ]
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !434
  call void @cnnc_os_unmap(i64 %.6.i.i.i.i, i64 %.9.i.i.i.i2.i.i) #0, !noalias !488
  br label %cnnc_create_on.exit.i

B184.i.i.i:                                       ; preds = %B266.i.i.i.i, %B182.i.i.B184.i_crit_edge.i.i
  %.30.i.i.pre-phi.i.i = phi ptr [ %.pre48.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.30.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.36.i.i.pre-phi.i.i = phi ptr [ %.pre46.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.36.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.76.i.i.i.i39 = phi i64 [ %.47.i.i.i.i37, %B182.i.i.B184.i_crit_edge.i.i ], [ %.76.i.pre.i.i.i, %B266.i.i.i.i ]
  %.77.i.i.i.i = add nsw i64 %.76.i.i.i.i39, 1
  store i64 %.77.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !434
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !434
  %.9.i.i13.i.i = load i64, ptr %.8.i.i.i.i.i27, align 8, !noalias !491
  %.11.i.i14.i.i = add i64 %.9.i.i13.i.i, 24
  %.12.i.i15.i.i = inttoptr i64 %.11.i.i14.i.i to ptr
  %.13.i.i16.i.i = load i64, ptr %.12.i.i15.i.i, align 8, !noalias !491
  %.11.i.i20.i.i = add i64 %.9.i.i13.i.i, 32
  %.12.i.i21.i.i = inttoptr i64 %.11.i.i20.i.i to ptr
  %.13.i.i22.i.i = load i64, ptr %.12.i.i21.i.i, align 8, !noalias !494
  %.91.i.i.i = load i64, ptr %.11.i, align 8, !noalias !497
  %.93.i.i.i40 = add i64 %.91.i.i.i, 40
  %.94.i.i.i = inttoptr i64 %.93.i.i.i40 to ptr
  %.95.i.i.i = load i64, ptr %.94.i.i.i, align 8, !noalias !497
  %.14.i.i.i.i41 = add i64 %.91.i.i.i, 56
  %.15.i.i.i.i42 = inttoptr i64 %.14.i.i.i.i41 to ptr
  %.16.i.i25.i.i = load i64, ptr %.15.i.i.i.i42, align 8, !noalias !498
  %.7.i.i.i26.i.i = add i64 %.16.i.i25.i.i, 4095
  %.9.i.i.i27.i.i = and i64 %.7.i.i.i26.i.i, -4096
  %.7.i.i2.i28.i.i = add i64 %.95.i.i.i, 4095
  %.9.i.i3.i29.i.i = and i64 %.7.i.i2.i28.i.i, -4096
  %.19.i.i.i.i = add nsw i64 %.9.i.i3.i29.i.i, %.6.i.i.i.i
  %.20.i.i.i.i = mul nsw i64 %.9.i.i.i27.i.i, %threads.2.0.i
  %.21.i.i.i.i43 = add nsw i64 %.20.i.i.i.i, %.19.i.i.i.i
  %.24.i.i32.i.i = mul i64 %.13.i.i22.i.i, %.8.i.i7.i.i.i
  %.25.i.i.i.i = add nsw i64 %.21.i.i.i.i43, %.24.i.i32.i.i
  %.32.i.i.i.i = inttoptr i64 %.25.i.i.i.i to ptr
  store i64 %.9.i.i13.i.i, ptr %.32.i.i.i.i, align 8, !noalias !498
  %.37.i.i.i.i = load i64, ptr %.36.i.i.pre-phi.i.i, align 8, !noalias !498
  %.39.i.i.i.i44 = add i64 %.25.i.i.i.i, 8
  %.40.i.i.i.i = inttoptr i64 %.39.i.i.i.i44 to ptr
  store i64 %.37.i.i.i.i, ptr %.40.i.i.i.i, align 8, !noalias !498
  %.44.i.i.i.i45 = add nsw i64 %.25.i.i.i.i, 192
  %.46.i.i.i.i = add i64 %.25.i.i.i.i, 16
  %.47.i.i35.i.i = inttoptr i64 %.46.i.i.i.i to ptr
  store i64 %.44.i.i.i.i45, ptr %.47.i.i35.i.i, align 8, !noalias !498
  %.50.i.i.i.i46 = add i64 %.25.i.i.i.i, 24
  %.51.i.i.i.i = inttoptr i64 %.50.i.i.i.i46 to ptr
  store i64 %.21.i.i.i.i43, ptr %.51.i.i.i.i, align 8, !noalias !498
  %.54.i.i.i.i = add i64 %.25.i.i.i.i, 32
  %.55.i.i.i.i = inttoptr i64 %.54.i.i.i.i to ptr
  store i64 %.19.i.i.i.i, ptr %.55.i.i.i.i, align 8, !noalias !498
  %.58.i.i.i.i = add i64 %.25.i.i.i.i, 40
  %.59.i.i.i.i47 = inttoptr i64 %.58.i.i.i.i to ptr
  store i64 %.9.i.i.i27.i.i, ptr %.59.i.i.i.i47, align 8, !noalias !498
  %.62.i.i.i.i48 = add i64 %.25.i.i.i.i, 64
  %.63.i.i.i.i = inttoptr i64 %.62.i.i.i.i48 to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i, align 8, !noalias !498
  %.105.i.i.i = load i64, ptr %.47.i.i35.i.i, align 8, !noalias !497
  %.110.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !497
  %.18.i.i37.i.i = load i64, ptr %.11.i, align 8, !noalias !501
  %.25.i.i38.i.i = inttoptr i64 %.105.i.i.i to ptr
  store i64 %.6.i.i.i.i, ptr %.25.i.i38.i.i, align 8, !noalias !501
  %.31.i.i.i.i49 = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !501
  %.34.i.i.i.i = add i64 %.105.i.i.i, 8
  %.35.i.i40.i.i = inttoptr i64 %.34.i.i.i.i to ptr
  store i64 %.31.i.i.i.i49, ptr %.35.i.i40.i.i, align 8, !noalias !501
  %.39.i.i41.i.i = add i64 %.18.i.i37.i.i, 32
  %.40.i.i42.i.i = inttoptr i64 %.39.i.i41.i.i to ptr
  %.41.i.i.i.i = load i64, ptr %.40.i.i42.i.i, align 8, !noalias !501
  %.123.i1.not.i.i.i = icmp slt i64 %.41.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i, label %cnnc_create.exit.thread, label %B260.if.i.lr.ph.i.i.i

B260.if.i.lr.ph.i.i.i:                            ; preds = %B184.i.i.i
  %.166.i.i.i.i = add i64 %.18.i.i37.i.i, 96
  %.167.i.i.i.i = inttoptr i64 %.166.i.i.i.i to ptr
  %.257.i.i.i.i = add i64 %.105.i.i.i, 16
  br label %B260.if.i.i.i.i

B450.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.203.i.i.i.i = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !501
  %.205.i.i.i.i = add nsw i64 %.203.i.i.i.i, %.182.i.i.i.i
  br label %B628.i.i.i.i

B522.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.223.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !501
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
  store i64 %address.4.1.i.i.i.i, ptr %.259.i.i.i.i, align 8, !noalias !501
  %exitcond.not.i.i.i53 = icmp eq i64 %.136.i.i.i.i50, %.41.i.i.i.i
  br i1 %exitcond.not.i.i.i53, label %cnnc_create.exit.thread, label %B260.if.i.i.i.i

B260.if.i.i.i.i:                                  ; preds = %B628.i.i.i.i, %B260.if.i.lr.ph.i.i.i
  %.65.i.03.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i ], [ %.136.i.i.i.i50, %B628.i.i.i.i ]
  %.136.i.i.i.i50 = add nuw nsw i64 %.65.i.03.i.i.i, 1
  %.168.i.i.i.i51 = load i64, ptr %.167.i.i.i.i, align 8, !noalias !501
  %.173.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i, 4
  %.170.i.i.i.i52 = add i64 %.173.i.i.i.i, %.18.i.i37.i.i
  %.174.i.i.i.i = add i64 %.170.i.i.i.i52, %.168.i.i.i.i51
  %.177.i.i.i.i = inttoptr i64 %.174.i.i.i.i to ptr
  %.178.i.i.i.i = load i64, ptr %.177.i.i.i.i, align 8, !noalias !501
  %.180.i.i.i.i = add i64 %.174.i.i.i.i, 8
  %.181.i.i.i.i = inttoptr i64 %.180.i.i.i.i to ptr
  %.182.i.i.i.i = load i64, ptr %.181.i.i.i.i, align 8, !noalias !501
  switch i64 %.178.i.i.i.i, label %B628.i.i.i.i [
    i64 2, label %B450.i.i.i.i
    i64 3, label %B522.i.i.i.i
    i64 4, label %B618.i.i.i.i
  ]

cnnc_create.exit.thread:                          ; preds = %B628.i.i.i.i, %B184.i.i.i
  %.115.i.i.i = add i64 %.25.i.i.i.i, 48
  %.116.i.i.i = inttoptr i64 %.115.i.i.i to ptr
  store i64 %.13.i.i16.i.i, ptr %.116.i.i.i, align 8, !noalias !497
  %.118.i.i.i = add nsw i64 %.13.i.i22.i.i, %.13.i.i16.i.i
  %.120.i.i.i = add i64 %.25.i.i.i.i, 56
  %.121.i.i.i = inttoptr i64 %.120.i.i.i to ptr
  store i64 %.118.i.i.i, ptr %.121.i.i.i, align 8, !noalias !497
  %.124.i.i.i = add nsw i64 %.25.i.i.i.i, 128
  %.128.i.i.i = inttoptr i64 %.124.i.i.i to ptr
  store i64 %.1, ptr %.128.i.i.i, align 8, !noalias !497
  %.134.i.i.i = add i64 %.25.i.i.i.i, 136
  %.135.i.i.i = inttoptr i64 %.134.i.i.i to ptr
  store i64 %"$phi136.0.2.0.i.i", ptr %.135.i.i.i, align 8, !noalias !497
  %.141.i.i.i54 = add i64 %.25.i.i.i.i, 144
  %.142.i.i.i = inttoptr i64 %.141.i.i.i54 to ptr
  store i64 1, ptr %.142.i.i.i, align 8, !noalias !497
  %.147.i.i.i = add i64 %.25.i.i.i.i, 152
  %.148.i.i.i = inttoptr i64 %.147.i.i.i to ptr
  store i64 %.25.i.i.i.i, ptr %.148.i.i.i, align 8, !noalias !497
  %.152.i.i.i = add i64 %.25.i.i.i.i, 160
  %.153.i.i.i = inttoptr i64 %.152.i.i.i to ptr
  store i64 %.6.i.i.i.i, ptr %.153.i.i.i, align 8, !noalias !497
  %.159.i.i.i = add i64 %.25.i.i.i.i, 168
  %.160.i.i.i = inttoptr i64 %.159.i.i.i to ptr
  store i64 %.28.i.i.i.i33, ptr %.160.i.i.i, align 8, !noalias !497
  br label %cnnc_perform.body.exit

cnnc_create_on.exit.i:                            ; preds = %B148.i.i.i, %B136.i.i
  %.8.0.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i, %B148.i.i.i ], [ 1, %B136.i.i ]
  %.76.i.not.i = icmp eq i64 %"$phi136.0.2.0.i.i", 0
  br i1 %.76.i.not.i, label %cnnc_create.exit, label %B210.i.i

B210.i.i:                                         ; preds = %cnnc_create_on.exit.i
  call void @cnnc_pool_destroy(i64 %"$phi136.0.2.0.i.i"), !noalias !420
  br label %cnnc_create.exit

cnnc_create.exit:                                 ; preds = %cnnc_create_on.exit.i, %B210.i.i
  switch i64 %.8.0.i.i, label %B464.i [
    i64 1, label %B290.i
    i64 4, label %B490.i
  ]

B290.i:                                           ; preds = %cnnc_create.exit
  %.9.i.i = load i64, ptr %.11.i, align 8, !noalias !504
  %.11.i.i = add i64 %.9.i.i, 40
  %.12.i.i80 = inttoptr i64 %.11.i.i to ptr
  %.13.i.i81 = load i64, ptr %.12.i.i80, align 8, !noalias !504
  %.7.i.i.i = add i64 %.13.i.i81, 4095
  %.9.i.i.i82 = and i64 %.7.i.i.i, -4096
  %.16.i.i = add i64 %.9.i.i, 56
  %.17.i.i83 = inttoptr i64 %.16.i.i to ptr
  %.18.i.i84 = load i64, ptr %.17.i.i83, align 8, !noalias !504
  %.7.i.i2.i = add i64 %.18.i.i84, 4095
  %.9.i.i3.i = and i64 %.7.i.i2.i, -4096
  %.9.i.i5.i = load i64, ptr %.8.i.i.i.i.i27, align 8, !noalias !507
  %.11.i.i.i = add i64 %.9.i.i5.i, 32
  %.12.i.i.i = inttoptr i64 %.11.i.i.i to ptr
  %.13.i.i.i86 = load i64, ptr %.12.i.i.i, align 8, !noalias !507
  %.22.i.i = add i64 %.9.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !504
  %.9.i.i8.i = mul i64 %.13.i.i.i86, %.8.i.i7.i.i.i
  %.12.i.i9.i = shl i64 %.24.i.i, 3
  %.7.i.i.i.i87 = add i64 %.12.i.i9.i, 271
  %.9.i.i.i.i88 = and i64 %.7.i.i.i.i87, -64
  %.26.i.i = mul nsw i64 %.9.i.i3.i, %threads.2.0.i
  %.15.i.i.i89 = add i64 %.26.i.i, %.9.i.i.i82
  %.27.i.i = add i64 %.15.i.i.i89, %.9.i.i8.i
  %.58.i = add i64 %.12.i, 64
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !161
  %.28.i.i90 = add i64 %.27.i.i, %.60.i
  %.63.i = add i64 %.28.i.i90, %.9.i.i.i.i88
  call fastcc void @cnnc_no_memory(i64 %.63.i), !noalias !161
  br label %B464.i

B464.i:                                           ; preds = %B290.i, %cnnc_create.exit
  br label %B490.i

B490.i:                                           ; preds = %cnnc_create.exit, %B464.i
  %"$phi490.0.2.0.i" = phi ptr [ @text.1.66, %B464.i ], [ @text.65, %cnnc_create.exit ]
  %.8.i.i.i91 = load i64, ptr @cnnc_program, align 16, !noalias !510
  %.8.i.i92 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i91) #0, !noalias !515
  %.13.i.i93 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !515
  %58 = lshr i32 %.8.i.i92, 31
  %.14.i.i94 = zext nneg i32 %58 to i64
  %.15.i.i95 = or i64 %.13.i.i93, %.14.i.i94
  store i64 %.15.i.i95, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !515
  %.9.i.i97 = load i64, ptr %.11.i, align 8, !noalias !516
  %.18.i.i98 = call i64 @cnnc_os_code_path(i64 ptrtoint (ptr @cnnc_variants to i64), i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !516
  %.19.i.i99 = icmp eq i64 %.18.i.i98, 0
  br i1 %.19.i.i99, label %B138.i.i, label %cnnc_weights_path.exit

B138.i.i:                                         ; preds = %B490.i
  store i8 0, ptr @cnnc_path_of_weights, align 16, !noalias !516
  br label %cnnc_weights_path.exit

cnnc_weights_path.exit:                           ; preds = %B490.i, %B138.i.i
  %.30.i.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !516
  %.36.not.i.i = icmp eq ptr %.30.i.i, null
  %.31.i.i = ptrtoint ptr %.30.i.i to i64
  %.42.i.i = add nsw i64 %.31.i.i, 1
  %59 = inttoptr i64 %.42.i.i to ptr
  %"$phi240.2.2.0.i.i" = select i1 %.36.not.i.i, ptr @cnnc_path_of_weights, ptr %59
  %.57.i.i = add i64 %.9.i.i97, 112
  %.58.i.i = inttoptr i64 %.57.i.i to ptr
  %.59.i.i = load i64, ptr %.58.i.i, align 8, !noalias !516
  %.61.i.i = add nsw i64 %.59.i.i, %.9.i.i97
  %.66.i.i = inttoptr i64 %.61.i.i to ptr
  %.67.i.i = call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi240.2.2.0.i.i", ptr noundef nonnull dereferenceable(1) %.66.i.i), !noalias !516
  %.97.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull %"$phi490.0.2.0.i", i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !161
  %.102.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !161
  %60 = lshr i32 %.97.i, 31
  %.103.i = zext nneg i32 %60 to i64
  %.104.i = or i64 %.102.i, %.103.i
  store i64 %.104.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !161
  %.8.i.i.i100 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !519
  %.13.i.i.i101 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !519
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !519
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %61, %.8.i.i.i100
  %.159.i.i.i103 = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i104 = load i64, ptr %.159.i.i.i103, align 8, !noalias !519
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i104, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i107 = call i64 @cnnc_os_close(i64 %.160.i.i.i104) #0, !noalias !519
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !519
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i105 = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i102, %B272.i.i.i ]
  call void @cnnc_os_remove(i64 %.176.i.i.i105) #0, !noalias !519
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i106 = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i106, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %cnnc_weights_path.exit, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %cnnc_weights_path.exit ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %61 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %61, %.13.i.i.i101
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i102 = load i64, ptr %.151.i.i.i, align 8, !noalias !519
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i102, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %cnnc_weights_path.exit
  call void @exit(i32 1) #13, !noalias !524
  br label %cnnc_perform.body.exit

cnnc_perform.body.exit:                           ; preds = %cnnc_create.exit.thread, %cnnc_give_up.exit
  %.13.i.sroa.0.0 = phi i64 [ undef, %cnnc_give_up.exit ], [ %.124.i.i.i, %cnnc_create.exit.thread ]
  %.119.i = add i64 %.10.i.i.i, 48
  %.120.i = inttoptr i64 %.119.i to ptr
  store i64 %.13.i.sroa.0.0, ptr %.120.i, align 8, !noalias !161
  %.11.i.i108 = load i64, ptr %.221.i.i, align 8, !noalias !525
  %.16.i.i111 = load i64, ptr %.227.i.i, align 8, !noalias !525
  %.25.i.i = add i64 %.11.i.i108, 24
  %.26.i.i112 = inttoptr i64 %.25.i.i to ptr
  %.27.i.i113 = load i64, ptr %.26.i.i112, align 8, !noalias !525
  %.33.i.i = add i64 %.11.i.i108, 16
  %.34.i.i = inttoptr i64 %.33.i.i to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !525
  %.36.i.i = shl i64 %.35.i.i, 3
  %.8.i.i.i114 = mul nsw i64 %.27.i.i113, 3
  %.8.i.i.i.i115 = add nsw i64 %.8.i.i.i114, 2
  %.9.i.i.i.i116 = call ptr @calloc(i64 %.8.i.i.i.i115, i64 8), !noalias !528
  %.15.i.i.i.i117 = icmp eq ptr %.9.i.i.i.i116, null
  br i1 %.15.i.i.i.i117, label %B54.i.i.i.i183, label %cnnc_new_words.exit.i.i118

B54.i.i.i.i183:                                   ; preds = %cnnc_perform.body.exit
  %.9.i.i.i184 = mul i64 %.27.i.i113, 24
  %.18.i.i.i.i185 = add i64 %.9.i.i.i184, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i185), !noalias !531
  br label %cnnc_new_words.exit.i.i118

cnnc_new_words.exit.i.i118:                       ; preds = %B54.i.i.i.i183, %cnnc_perform.body.exit
  %.10.i.i.i.i119 = ptrtoint ptr %.9.i.i.i.i116 to i64
  %.29.i.i.i.i120 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !531
  store i64 %.29.i.i.i.i120, ptr %.9.i.i.i.i116, align 8, !noalias !531
  store i64 %.10.i.i.i.i119, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !531
  %.42.i.i.i.i121 = add nsw i64 %.10.i.i.i.i119, 8
  %.17.i.i.i122 = inttoptr i64 %.42.i.i.i.i121 to ptr
  store i64 %.27.i.i113, ptr %.17.i.i.i122, align 8, !noalias !528
  %.21.i.i.i = add i64 %.10.i.i.i.i119, 16
  %.25.i.i.i = shl nsw i64 %.27.i.i113, 3
  %.27.i.i.i123 = add nsw i64 %.21.i.i.i, %.25.i.i.i
  %.28.i.i.i124 = shl nsw i64 %.27.i.i113, 4
  %.30.i.i.i = add nsw i64 %.21.i.i.i, %.28.i.i.i124
  store i64 %.21.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !534
  store i64 %.30.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !534
  store i64 %.27.i.i113, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !534
  %.122.i24.not.i.i = icmp slt i64 %.27.i.i113, 1
  br i1 %.122.i24.not.i.i, label %cnnc_open_outputs.exit.i, label %B224.if.i.i.preheader.i

B224.if.i.i.preheader.i:                          ; preds = %cnnc_new_words.exit.i.i118
  %.37.i.i = add i64 %.16.i.i111, 64
  %.39.i.i = add i64 %.37.i.i, %.36.i.i
  br label %B224.if.i.i.i

B308.i.i.i:                                       ; preds = %B224.if.i.i.i
  %.190.i.i.i129 = add i64 %.27.i.i.i123, %62
  %.191.i.i.i130 = inttoptr i64 %.190.i.i.i129 to ptr
  store i64 %.168.i.i.i127, ptr %.191.i.i.i130, align 8, !noalias !528
  %.9.i.i1.i.i = inttoptr i64 %.168.i.i.i127 to ptr
  %.10.i.i2.i.i = load i8, ptr %.9.i.i1.i.i, align 1, !noalias !537
  %.12.i.i.i.i131 = icmp eq i8 %.10.i.i2.i.i, 45
  br i1 %.12.i.i.i.i131, label %B44.i.i.i.i178, label %B428.i.i.i132

B44.i.i.i.i178:                                   ; preds = %B308.i.i.i
  %.15.i.i3.i.i179 = add i64 %.168.i.i.i127, 1
  %.16.i.i.i.i180 = inttoptr i64 %.15.i.i3.i.i179 to ptr
  %.17.i.i.i.i181 = load i8, ptr %.16.i.i.i.i180, align 1, !noalias !537
  %.21.i.i.i.i182 = icmp eq i8 %.17.i.i.i.i181, 0
  br i1 %.21.i.i.i.i182, label %B380.i.i.i, label %B428.i.i.i132

B380.i.i.i:                                       ; preds = %B44.i.i.i.i178
  store i64 1, ptr %.176.i.i.i128, align 8, !noalias !528
  br label %B1123.i.i.i

B428.i.i.i132:                                    ; preds = %B44.i.i.i.i178, %B308.i.i.i
  %.205.i.i.i = call i64 @cnnc_os_is_device(i64 %.168.i.i.i127) #0, !noalias !528
  %.206.i.i.i = icmp eq i64 %.205.i.i.i, 1
  br i1 %.206.i.i.i, label %B466.i.i.i, label %B530.i.i.i

B466.i.i.i:                                       ; preds = %B428.i.i.i132
  %.209.i.i.i = call i64 @cnnc_os_open_device(i64 %.168.i.i.i127) #0, !noalias !528
  store i64 %.209.i.i.i, ptr %.176.i.i.i128, align 8, !noalias !528
  br label %B1048.i.i.i

B530.i.i.i:                                       ; preds = %B428.i.i.i132
  %.9.i.i4.i.i = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !528
  %.15.i.i5.i.i = icmp eq ptr %.9.i.i4.i.i, null
  br i1 %.15.i.i5.i.i, label %B54.i.i9.i.i, label %cnnc_new_words.exit10.i.i

B54.i.i9.i.i:                                     ; preds = %B530.i.i.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !540
  br label %cnnc_new_words.exit10.i.i

cnnc_new_words.exit10.i.i:                        ; preds = %B54.i.i9.i.i, %B530.i.i.i
  %.10.i.i6.i.i = ptrtoint ptr %.9.i.i4.i.i to i64
  %.29.i.i7.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !540
  store i64 %.29.i.i7.i.i, ptr %.9.i.i4.i.i, align 8, !noalias !540
  store i64 %.10.i.i6.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !540
  %.42.i.i8.i.i = add nsw i64 %.10.i.i6.i.i, 8
  %.224.i.i.i = call i64 @cnnc_os_resolve(i64 %.168.i.i.i127, i64 %.42.i.i8.i.i) #0, !noalias !528
  %.225.i.i.i = icmp eq i64 %.224.i.i.i, 1
  br i1 %.225.i.i.i, label %B616.i.i.i, label %cnnc_new_words.exit10.B650.i_crit_edge.i.i

cnnc_new_words.exit10.B650.i_crit_edge.i.i:       ; preds = %cnnc_new_words.exit10.i.i
  %.244.i.pre.i.i = load i64, ptr %.191.i.i.i130, align 8, !noalias !528
  br label %B650.i.i.i

B616.i.i.i:                                       ; preds = %cnnc_new_words.exit10.i.i
  store i64 %.42.i.i8.i.i, ptr %.191.i.i.i130, align 8, !noalias !528
  br label %B650.i.i.i

B650.i.i.i:                                       ; preds = %B616.i.i.i, %cnnc_new_words.exit10.B650.i_crit_edge.i.i
  %.244.i.i.i = phi i64 [ %.244.i.pre.i.i, %cnnc_new_words.exit10.B650.i_crit_edge.i.i ], [ %.42.i.i8.i.i, %B616.i.i.i ]
  %.245.i.i.i = inttoptr i64 %.244.i.i.i to ptr
  %.246.i.i.i = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.245.i.i.i), !noalias !528
  %.247.i.i.i = add nsw i64 %.246.i.i.i, 32
  %.248.i.i.i = ashr i64 %.247.i.i.i, 3
  %.8.i.i11.i.i = add nsw i64 %.248.i.i.i, 2
  %.9.i.i12.i.i = call ptr @calloc(i64 %.8.i.i11.i.i, i64 8), !noalias !528
  %.15.i.i13.i.i = icmp eq ptr %.9.i.i12.i.i, null
  br i1 %.15.i.i13.i.i, label %B54.i.i17.i.i, label %cnnc_new_words.exit19.i.i

B54.i.i17.i.i:                                    ; preds = %B650.i.i.i
  %.249.i.i.i = and i64 %.247.i.i.i, -8
  %.18.i.i18.i.i = add i64 %.249.i.i.i, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i.i), !noalias !543
  br label %cnnc_new_words.exit19.i.i

cnnc_new_words.exit19.i.i:                        ; preds = %B54.i.i17.i.i, %B650.i.i.i
  %.10.i.i14.i.i = ptrtoint ptr %.9.i.i12.i.i to i64
  %.29.i.i15.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !543
  store i64 %.29.i.i15.i.i, ptr %.9.i.i12.i.i, align 8, !noalias !543
  store i64 %.10.i.i14.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !543
  %.42.i.i16.i.i = add nsw i64 %.10.i.i14.i.i, 8
  %.257.i.i.i = load i64, ptr %.191.i.i.i130, align 8, !noalias !528
  %.258.i.i.i = call i64 @cnnc_os_process() #0, !noalias !528
  %.259.i.i.i = inttoptr i64 %.42.i.i16.i.i to ptr
  %.261.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %.259.i.i.i, i64 %.247.i.i.i, ptr nonnull @text.403, i64 %.257.i.i.i, i64 %.258.i.i.i), !noalias !528
  %.266.i.i.i = add i64 %62, %.30.i.i.i
  %.267.i.i.i = inttoptr i64 %.266.i.i.i to ptr
  store i64 %.42.i.i16.i.i, ptr %.267.i.i.i, align 8, !noalias !528
  %.269.i.i.i = call i64 @cnnc_os_create(i64 %.42.i.i16.i.i) #0, !noalias !528
  store i64 %.269.i.i.i, ptr %.176.i.i.i128, align 8, !noalias !528
  %.282.i.i.i = icmp slt i64 %.269.i.i.i, 0
  br i1 %.282.i.i.i, label %B1014.i.i.i, label %B1123.i.i.i

B1014.i.i.i:                                      ; preds = %cnnc_new_words.exit19.i.i
  store i64 0, ptr %.267.i.i.i, align 8, !noalias !528
  %.296.i.pr.i.i = load i64, ptr %.176.i.i.i128, align 8, !noalias !528
  br label %B1048.i.i.i

B1048.i.i.i:                                      ; preds = %B1014.i.i.i, %B466.i.i.i
  %.296.i.i.i = phi i64 [ %.296.i.pr.i.i, %B1014.i.i.i ], [ %.209.i.i.i, %B466.i.i.i ]
  %.299.i.i.i = icmp slt i64 %.296.i.i.i, 0
  br i1 %.299.i.i.i, label %B1088.i.i.i, label %B1123.i.i.i

B1088.i.i.i:                                      ; preds = %B1048.i.i.i
  call fastcc void @cnnc_unwritable(i64 %.168.i.i.i127), !noalias !528
  br label %B1123.i.i.i

B1123.i.i.i:                                      ; preds = %B224.if.i.i.i, %B1088.i.i.i, %B1048.i.i.i, %cnnc_new_words.exit19.i.i, %B380.i.i.i
  %exitcond.not.i.i133 = icmp eq i64 %.27.i.i113, %.135.i.i.i125
  br i1 %exitcond.not.i.i133, label %cnnc_open_outputs.exit.i, label %B224.if.i.i.i

B224.if.i.i.i:                                    ; preds = %B1123.i.i.i, %B224.if.i.i.preheader.i
  %.63.i.026.i.i = phi i64 [ %.135.i.i.i125, %B1123.i.i.i ], [ 0, %B224.if.i.i.preheader.i ]
  %.135.i.i.i125 = add nuw nsw i64 %.63.i.026.i.i, 1
  %62 = shl i64 %.63.i.026.i.i, 3
  %.166.i.i.i = add i64 %.39.i.i, %62
  %.167.i.i.i126 = inttoptr i64 %.166.i.i.i to ptr
  %.168.i.i.i127 = load i64, ptr %.167.i.i.i126, align 8, !noalias !528
  %.175.i.i.i = add i64 %62, %.21.i.i.i
  %.176.i.i.i128 = inttoptr i64 %.175.i.i.i to ptr
  store i64 -1, ptr %.176.i.i.i128, align 8, !noalias !528
  %.179.i.i.i = icmp eq i64 %.168.i.i.i127, 0
  br i1 %.179.i.i.i, label %B1123.i.i.i, label %B308.i.i.i

cnnc_open_outputs.exit.i:                         ; preds = %B1123.i.i.i, %cnnc_new_words.exit.i.i118
  %.9.i.i1.i134 = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !525
  %.15.i.i.i135 = icmp eq ptr %.9.i.i1.i134, null
  br i1 %.15.i.i.i135, label %B54.i.i.i177, label %cnnc_new_words.exit.i136

B54.i.i.i177:                                     ; preds = %cnnc_open_outputs.exit.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !546
  br label %cnnc_new_words.exit.i136

cnnc_new_words.exit.i136:                         ; preds = %B54.i.i.i177, %cnnc_open_outputs.exit.i
  %.10.i.i.i137 = ptrtoint ptr %.9.i.i1.i134 to i64
  %.29.i.i.i138 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !546
  store i64 %.29.i.i.i138, ptr %.9.i.i1.i134, align 8, !noalias !546
  store i64 %.10.i.i.i137, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !546
  %.42.i.i.i139 = add nsw i64 %.10.i.i.i137, 8
  %.53.i.i = add i64 %.10.i.i.i, 32
  %.54.i.i140 = inttoptr i64 %.53.i.i to ptr
  store i64 %.42.i.i.i.i121, ptr %.54.i.i140, align 8, !noalias !525
  %.11.i.i.i141 = load i64, ptr %.17.i.i.i122, align 8, !noalias !549
  %spec.select.i.i142 = call i64 @llvm.smax.i64(i64 %.11.i.i.i141, i64 0)
  br label %B72.i.i.i

B72.i.i.i:                                        ; preds = %B72.if.i.i.i, %cnnc_new_words.exit.i136
  %.35.i.0.i.i = phi i64 [ 0, %cnnc_new_words.exit.i136 ], [ %.106.i.i.i143, %B72.if.i.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %.35.i.0.i.i, %spec.select.i.i142
  br i1 %exitcond.not.i3.i, label %cnnc_stdout_is_taken.exit.i, label %B72.if.i.i.i

B72.if.i.i.i:                                     ; preds = %B72.i.i.i
  %.106.i.i.i143 = add nuw i64 %.35.i.0.i.i, 1
  %63 = shl i64 %.35.i.0.i.i, 3
  %.134.i.i.i144 = add i64 %63, %.21.i.i.i
  %.135.i.i4.i = inttoptr i64 %.134.i.i.i144 to ptr
  %.136.i.i.i = load i64, ptr %.135.i.i4.i, align 8, !noalias !549
  %.137.i.i.i = icmp eq i64 %.136.i.i.i, 1
  br i1 %.137.i.i.i, label %cnnc_stdout_is_taken.exit.i, label %B72.i.i.i

cnnc_stdout_is_taken.exit.i:                      ; preds = %B72.if.i.i.i, %B72.i.i.i
  %64 = phi i64 [ 1, %B72.i.i.i ], [ 2, %B72.if.i.i.i ]
  %.81.i.i = add i64 %.10.i.i.i, 56
  %.82.i.i = inttoptr i64 %.81.i.i to ptr
  store i64 %64, ptr %.82.i.i, align 8, !noalias !525
  %.94.i.i = add i64 %.16.i.i111, 16
  %.95.i.i = inttoptr i64 %.94.i.i to ptr
  %.96.i.i = load i64, ptr %.95.i.i, align 8, !noalias !525
  %.99.i.i = icmp eq i64 %.96.i.i, 1
  %brmerge.i145 = or i1 %.122.i24.not.i.i, %.99.i.i
  br i1 %brmerge.i145, label %cnnc_begin_outputs.exit, label %B512.if.i.lr.ph.i

B512.if.i.lr.ph.i:                                ; preds = %cnnc_stdout_is_taken.exit.i
  %.7.i.i.i.i146 = add i64 %.11.i.i108, 104
  %.8.i.i.i18.i = inttoptr i64 %.7.i.i.i.i146 to ptr
  %.29.i.i6.i = add nsw i64 %.10.i.i.i137, 18
  %.61.i.i.i = inttoptr i64 %.29.i.i6.i to ptr
  %.125.i.i.i = inttoptr i64 %.42.i.i.i139 to ptr
  %.136.i.i8.i = add i64 %.10.i.i.i137, 14
  %.137.i.i9.i = inttoptr i64 %.136.i.i8.i to ptr
  %.141.i.i.i148 = add i64 %.10.i.i.i137, 15
  %.142.i.i.i149 = inttoptr i64 %.141.i.i.i148 to ptr
  %.147.i.i.i150 = add i64 %.10.i.i.i137, 16
  %.148.i.i.i151 = inttoptr i64 %.147.i.i.i150 to ptr
  %.153.i.i.i152 = add i64 %.10.i.i.i137, 17
  %.154.i.i.i = inttoptr i64 %.153.i.i.i152 to ptr
  br label %B512.if.i.i

B804.i.i.thread:                                  ; preds = %B512.if.i.i
  %.281.i.i = add i64 %.13.i.i.i.i153, 80
  %.282.i.i = inttoptr i64 %.281.i.i to ptr
  %.283.i.i = load i64, ptr %.282.i.i, align 8, !noalias !525
  %.285.i.i = add nsw i64 %.283.i.i, %.11.i.i108
  %.18.i.i.i159358 = add i64 %.13.i.i.i.i153, 16
  %.19.i.i.i160359 = inttoptr i64 %.18.i.i.i159358 to ptr
  %.20.i.i.i360 = load i64, ptr %.19.i.i.i160359, align 8, !noalias !552
  %.21.i.i5.i361 = add nsw i64 %.20.i.i.i360, %.11.i.i108
  br label %B242.i.i.i

B804.i.i:                                         ; preds = %B512.if.i.i
  %.245.i.i154 = load i64, ptr %.239.i.i, align 8, !noalias !525
  %.18.i.i.i159 = add i64 %.13.i.i.i.i153, 16
  %.19.i.i.i160 = inttoptr i64 %.18.i.i.i159 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i160, align 8, !noalias !552
  %.21.i.i5.i = add nsw i64 %.20.i.i.i, %.11.i.i108
  %.37.i.i.i = icmp eq i64 %.36.i.i.pr.i.pre, 0
  br i1 %.37.i.i.i, label %B170.i.i.i, label %B242.i.i.i

B170.i.i.i:                                       ; preds = %B804.i.i
  %.48.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i, i64 4096, ptr nonnull @text.411, i64 %.21.i.i5.i), !noalias !552
  br label %B316.i.i.i

B242.i.i.i:                                       ; preds = %B804.i.i.thread, %B804.i.i
  %.21.i.i5.i364 = phi i64 [ %.21.i.i5.i361, %B804.i.i.thread ], [ %.21.i.i5.i, %B804.i.i ]
  %rows.2.1.i.i363.in.in = phi i64 [ %.285.i.i, %B804.i.i.thread ], [ %.245.i.i154, %B804.i.i ]
  %rows.2.1.i.i363.in = inttoptr i64 %rows.2.1.i.i363.in.in to ptr
  %rows.2.1.i.i363 = load i64, ptr %rows.2.1.i.i363.in, align 8, !noalias !525
  %.13.i.i.i161 = add i64 %.13.i.i.i.i153, 32
  %.14.i.i.i162 = inttoptr i64 %.13.i.i.i161 to ptr
  %.15.i.i7.i = load i64, ptr %.14.i.i.i162, align 8, !noalias !552
  %.16.i.i.i163 = add nsw i64 %.15.i.i7.i, %.11.i.i108
  %.63.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i, i64 4096, ptr nonnull @text.1.412, i64 %.21.i.i5.i364, i64 %rows.2.1.i.i363, i64 %.16.i.i.i163), !noalias !552
  br label %B316.i.i.i

B316.i.i.i:                                       ; preds = %B242.i.i.i, %B170.i.i.i
  %length.4.0.in.i.i.i = phi i32 [ %.48.i.i.i, %B170.i.i.i ], [ %.63.i.i.i, %B242.i.i.i ]
  %length.4.0.i.i.i = sext i32 %length.4.0.in.i.i.i to i64
  %65 = and i32 %length.4.0.in.i.i.i, 63
  %.89.not.i.i.i = icmp eq i32 %65, 53
  br i1 %.89.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

B372.i.i.i:                                       ; preds = %B316.i.i.i, %B372.i.i.i
  %length.5.0.i.i.i = phi i64 [ %.98.i.i.i, %B372.i.i.i ], [ %length.4.0.i.i.i, %B316.i.i.i ]
  %.94.i.i.i164 = add i64 %length.5.0.i.i.i, %.29.i.i6.i
  %.95.i.i.i165 = inttoptr i64 %.94.i.i.i164 to ptr
  store i8 32, ptr %.95.i.i.i165, align 1, !noalias !552
  %.98.i.i.i = add nsw i64 %length.5.0.i.i.i, 1
  %66 = and i64 %length.5.0.i.i.i, 63
  %.107.not.i.i.i = icmp eq i64 %66, 52
  br i1 %.107.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

cnnc_npy_begin.exit.i:                            ; preds = %B372.i.i.i, %B316.i.i.i
  %length.6.1.i.i.i = phi i64 [ %length.4.0.i.i.i, %B316.i.i.i ], [ %.98.i.i.i, %B372.i.i.i ]
  %.114.i.i.i = add i64 %length.6.1.i.i.i, %.29.i.i6.i
  %.115.i.i.i166 = inttoptr i64 %.114.i.i.i to ptr
  store i8 10, ptr %.115.i.i.i166, align 1, !noalias !552
  %.120.i.i.i167 = add nsw i64 %length.6.1.i.i.i, 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %.125.i.i.i, ptr noundef nonnull align 1 dereferenceable(6) @text.2.413, i64 6, i1 false), !noalias !552
  store i8 -109, ptr %.125.i.i.i, align 1, !noalias !552
  store i8 1, ptr %.137.i.i9.i, align 1, !noalias !552
  store i8 0, ptr %.142.i.i.i149, align 1, !noalias !552
  %.146.i.i.i = trunc i64 %.120.i.i.i167 to i8
  store i8 %.146.i.i.i, ptr %.148.i.i.i151, align 1, !noalias !552
  %.150.i.i.i168 = lshr i64 %.120.i.i.i167, 8
  %.152.i.i.i169 = trunc i64 %.150.i.i.i168 to i8
  store i8 %.152.i.i.i169, ptr %.154.i.i.i, align 1, !noalias !552
  %.158.i.i.i170 = add nsw i64 %length.6.1.i.i.i, 11
  %.22.i.i.i171 = shl i64 %.139.i.026.i, 3
  %.25.i.i10.i = add i64 %.22.i.i.i171, %.21.i.i.i
  %.26.i.i.i = inttoptr i64 %.25.i.i10.i to ptr
  %.27.i.i11.i = load i64, ptr %.26.i.i.i, align 8, !noalias !555
  %.38.i.i.i = icmp sgt i64 %.27.i.i11.i, -1
  %.46.i.i12.i = icmp sgt i64 %length.6.1.i.i.i, -11
  %or.cond.i.i = and i1 %.46.i.i12.i, %.38.i.i.i
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %cnnc_npy_begin.exit.i
  %.20.i.i14.i = load i64, ptr %.17.i.i.i122, align 8, !noalias !555
  %.70.i.i.i = add i64 %.20.i.i14.i, %.210.i.i
  %.72.i.i.i173 = shl i64 %.70.i.i.i, 3
  %.73.i.i.i174 = add i64 %.72.i.i.i173, %.42.i.i.i.i121
  %.74.i.i.i = inttoptr i64 %.73.i.i.i174 to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.80.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i175 = add nsw i64 %written.2.0.i.i.i, %.42.i.i.i139
  %.58.i.i.i = sub nsw i64 %.158.i.i.i170, %written.2.0.i.i.i
  %.60.i.i.i = call i64 @cnnc_os_write(i64 %.27.i.i11.i, i64 %.55.i.i.i175, i64 %.58.i.i.i) #0, !noalias !555
  %.65.i.i.i176 = icmp slt i64 %.60.i.i.i, 0
  br i1 %.65.i.i.i176, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.75.i.i.i = load i64, ptr %.74.i.i.i, align 8, !noalias !555
  call fastcc void @cnnc_unwritable(i64 %.75.i.i.i), !noalias !555
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.80.i.i.i = add nsw i64 %.60.i.i.i, %written.2.0.i.i.i
  %.96.i.i.i = icmp slt i64 %.80.i.i.i, %.158.i.i.i170
  br i1 %.96.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %cnnc_npy_begin.exit.i
  %exitcond.not.i172 = icmp eq i64 %.210.i.i, %.27.i.i113
  br i1 %exitcond.not.i172, label %cnnc_begin_outputs.exit, label %B512.if.i.i

B512.if.i.i:                                      ; preds = %cnnc_write.exit.i, %B512.if.i.lr.ph.i
  %.139.i.026.i = phi i64 [ 0, %B512.if.i.lr.ph.i ], [ %.210.i.i, %cnnc_write.exit.i ]
  %.210.i.i = add nuw nsw i64 %.139.i.026.i, 1
  %.9.i.i16.i = load i64, ptr %.34.i.i, align 8, !noalias !558
  %.10.i.i17.i = add nsw i64 %.9.i.i16.i, %.139.i.026.i
  %.9.i.i.i19.i = load i64, ptr %.8.i.i.i18.i, align 8, !noalias !561
  %.12.i.i.i20.i = shl nsw i64 %.10.i.i17.i, 7
  %.10.i.i.i21.i = add i64 %.9.i.i.i19.i, %.11.i.i108
  %.13.i.i.i.i153 = add i64 %.10.i.i.i21.i, %.12.i.i.i20.i
  %.262.i.i155 = add i64 %.13.i.i.i.i153, 64
  %.263.i.i = inttoptr i64 %.262.i.i155 to ptr
  %.264.i.i = load i64, ptr %.263.i.i, align 8, !noalias !525
  %.265.i.i156 = icmp eq i64 %.264.i.i, 0
  %.274.i.i = add i64 %.13.i.i.i.i153, 40
  %.275.i.i157 = inttoptr i64 %.274.i.i to ptr
  %.36.i.i.pr.i.pre = load i64, ptr %.275.i.i157, align 8, !noalias !552
  %.277.i.i = icmp sgt i64 %.36.i.i.pr.i.pre, 0
  %or.cond = select i1 %.265.i.i156, i1 %.277.i.i, i1 false
  br i1 %or.cond, label %B804.i.i.thread, label %B804.i.i

cnnc_begin_outputs.exit:                          ; preds = %cnnc_write.exit.i, %cnnc_stdout_is_taken.exit.i
  %.11.i.i188 = load i64, ptr %.227.i.i, align 8, !noalias !564
  %.16.i.i190 = load i64, ptr %.221.i.i, align 8, !noalias !564
  %.18.i.i191 = add i64 %.16.i.i190, 80
  %.19.i.i192 = inttoptr i64 %.18.i.i191 to ptr
  %.20.i.i193 = load i64, ptr %.19.i.i192, align 8, !noalias !564
  %.22.i.i194 = call i64 @llvm.smax.i64(i64 %.20.i.i193, i64 1)
  %.30.i.i196 = load i64, ptr %.239.i.i, align 8, !noalias !564
  %.33.i.i197 = inttoptr i64 %.30.i.i196 to ptr
  %.34.i.i198 = load i64, ptr %.33.i.i197, align 8, !noalias !564
  %.36.i.i199 = add i64 %.11.i.i188, 24
  %.37.i.i200 = inttoptr i64 %.36.i.i199 to ptr
  %.38.i.i = load i64, ptr %.37.i.i200, align 8, !noalias !564
  %.47.i.i = call i64 @llvm.smax.i64(i64 %.38.i.i, i64 1)
  %.8.i.i.i201 = add nuw nsw i64 %.47.i.i, 1
  %.9.i.i.i202 = call ptr @calloc(i64 %.8.i.i.i201, i64 8), !noalias !564
  %.15.i.i.i203 = icmp eq ptr %.9.i.i.i202, null
  br i1 %.15.i.i.i203, label %B54.i.i.i266, label %cnnc_new_words.exit.i204

B54.i.i.i266:                                     ; preds = %cnnc_begin_outputs.exit
  %.18.i.i.i267 = shl nsw i64 %.47.i.i, 3
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i267), !noalias !567
  br label %cnnc_new_words.exit.i204

cnnc_new_words.exit.i204:                         ; preds = %B54.i.i.i266, %cnnc_begin_outputs.exit
  %.10.i.i.i205 = ptrtoint ptr %.9.i.i.i202 to i64
  %.29.i.i.i206 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !567
  store i64 %.29.i.i.i206, ptr %.9.i.i.i202, align 8, !noalias !567
  store i64 %.10.i.i.i205, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !567
  %.42.i.i.i207 = add nsw i64 %.10.i.i.i205, 8
  %.56.i.i = load i64, ptr %.82.i.i, align 8, !noalias !564
  %.58.i.i209 = add i64 %.11.i.i188, 8
  %.59.i.i210 = inttoptr i64 %.58.i.i209 to ptr
  %.60.i.i = load i64, ptr %.59.i.i210, align 8, !noalias !564
  %.62.i.i = add i64 %.11.i.i188, 40
  %.63.i.i211 = inttoptr i64 %.62.i.i to ptr
  %.64.i.i = load i64, ptr %.63.i.i211, align 8, !noalias !564
  %.75.i.i = icmp eq i64 %.60.i.i, 1
  br i1 %.75.i.i, label %B472.i.i, label %B596.i.i

B472.i.i:                                         ; preds = %cnnc_new_words.exit.i204
  %.79.i.i262 = trunc i64 %.56.i.i to i32
  %.81.i.i263 = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i262, ptr nonnull @text.79) #0, !noalias !564
  %.86.i.i264 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %67 = lshr i32 %.81.i.i263, 31
  %.87.i.i265 = zext nneg i32 %67 to i64
  %.88.i.i = or i64 %.86.i.i264, %.87.i.i265
  store i64 %.88.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %.91.i.i = icmp sgt i64 %.64.i.i, 0
  br i1 %.91.i.i, label %B540.i.i, label %B596.i.i

B540.i.i:                                         ; preds = %B472.i.i
  %.97.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i262, ptr nonnull @text.1.80) #0, !noalias !564
  %.102.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %68 = lshr i32 %.97.i.i, 31
  %.103.i.i = zext nneg i32 %68 to i64
  %.104.i.i = or i64 %.102.i.i, %.103.i.i
  store i64 %.104.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  br label %B596.i.i

B596.i.i:                                         ; preds = %B540.i.i, %B472.i.i, %cnnc_new_words.exit.i204
  %.108.i.i = icmp sgt i64 %.34.i.i198, 0
  br i1 %.108.i.i, label %B608.i.i, label %B702.i.i

B608.i.i:                                         ; preds = %B596.i.i
  %69 = call i64 @llvm.umin.i64(i64 %.22.i.i194, i64 %.34.i.i198)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 0, i64 %69, i64 %.42.i.i.i207, i64 %.47.i.i), !noalias !564
  br label %B702.i.i

B702.i.i:                                         ; preds = %B608.i.i, %B596.i.i
  %.9.i.i1.i212 = call dereferenceable_or_null(16) ptr @calloc(i64 2, i64 8), !noalias !564
  %.15.i.i2.i213 = icmp eq ptr %.9.i.i1.i212, null
  br i1 %.15.i.i2.i213, label %B54.i.i6.i261, label %cnnc_new_words.exit7.i214

B54.i.i6.i261:                                    ; preds = %B702.i.i
  call fastcc void @cnnc_no_memory(i64 8), !noalias !570
  br label %cnnc_new_words.exit7.i214

cnnc_new_words.exit7.i214:                        ; preds = %B54.i.i6.i261, %B702.i.i
  %.10.i.i3.i215 = ptrtoint ptr %.9.i.i1.i212 to i64
  %.29.i.i4.i216 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !570
  store i64 %.29.i.i4.i216, ptr %.9.i.i1.i212, align 8, !noalias !570
  store i64 %.10.i.i3.i215, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !570
  %.42.i.i5.i217 = add nsw i64 %.10.i.i3.i215, 8
  %.127.i.i = add nsw i64 %.22.i.i194, -1
  %.128.i.i218 = add i64 %.127.i.i, %.34.i.i198
  %.130.i.i = udiv i64 %.128.i.i218, %.22.i.i194
  %.167.i.i = add i64 %.130.i.i, -1
  %.212.i8.not.i = icmp slt i64 %.167.i.i, 1
  br i1 %.212.i8.not.i, label %B892.i.i, label %B804.if.i.i

B892.i.i:                                         ; preds = %B804.if.i.i, %cnnc_new_words.exit7.i214
  %.273.i.i221 = icmp sgt i64 %.64.i.i, 0
  %or.cond.i.i222 = select i1 %.75.i.i, i1 %.273.i.i221, i1 false
  br i1 %or.cond.i.i222, label %B972.i.i, label %B972.i.thread.i

B972.i.i:                                         ; preds = %B892.i.i
  %.277.i.i259 = trunc i64 %.56.i.i to i32
  %.279.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i259, ptr nonnull @text.2.81) #0, !noalias !564
  %.284.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %70 = lshr i32 %.279.i.i, 31
  %.285.i.i260 = zext nneg i32 %70 to i64
  %.286.i.i = or i64 %.284.i.i, %.285.i.i260
  store i64 %.286.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %.290.i.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i.i = and i1 %.108.i.i, %.290.i.i
  br i1 %or.cond1.i.i, label %B1020.i.i, label %B1154.i.i

B972.i.thread.i:                                  ; preds = %B892.i.i
  %.290.i11.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i12.i = and i1 %.108.i.i, %.290.i11.i
  br i1 %or.cond1.i12.i, label %B38.if.i.i.i223.preheader, label %B1142.i.i

B38.if.i.i.i223.preheader:                        ; preds = %B1020.i.i, %B972.i.thread.i
  br label %B38.if.i.i.i223

B1020.i.i:                                        ; preds = %B972.i.i
  %.307.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i259, ptr nonnull @text.3.82) #0, !noalias !564
  %.312.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %71 = lshr i32 %.307.i.i, 31
  %.313.i.i = zext nneg i32 %71 to i64
  %.314.i.i = or i64 %.312.i.i, %.313.i.i
  store i64 %.314.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  br label %B38.if.i.i.i223.preheader

B82.i.i.i:                                        ; preds = %B38.if.i.i.i223
  %72 = call i64 @llvm.umin.i64(i64 %.22.i.i194, i64 %.34.i.i198)
  %.160.i.i.i227 = mul nuw nsw i64 %72, 10000000000
  %.163.i.i.i = udiv i64 %.148.i.i.i225, %.38.i.i
  %.166.i.i.i228 = add nsw i64 %.163.i.i.i, 1
  %.167.i.i.i229 = udiv i64 %.160.i.i.i227, %.166.i.i.i228
  %.11.i.i.i.i230 = lshr i64 %.38.i.i, 1
  %.15.not.i.i.i.i = icmp eq i64 %.11.i.i.i.i230, 0
  br i1 %.15.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B26.i.i.i.i:                                      ; preds = %B82.i.i.i, %B328.i.i.i.i
  %gap.2.0.i.i.i.i = phi i64 [ %.259.i.i.i.i241, %B328.i.i.i.i ], [ %.11.i.i.i.i230, %B82.i.i.i ]
  %.58.i.i.i.i231 = sub nsw i64 %.38.i.i, %gap.2.0.i.i.i.i
  %.103.i1.not.i.i.i = icmp slt i64 %.58.i.i.i.i231, 1
  br i1 %.103.i1.not.i.i.i, label %B328.i.i.i.i, label %B58.if.i.i.i.i

B110.i.i.i.i:                                     ; preds = %B58.if.i.i.i.i
  %.169.i.i.i.i235 = sub nuw nsw i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  %.173.i.i.i.i236 = shl i64 %.169.i.i.i.i235, 3
  %.174.i.i.i.i237 = add i64 %.173.i.i.i.i236, %.42.i.i.i207
  %.175.i.i.i.i = inttoptr i64 %.174.i.i.i.i237 to ptr
  %.176.i.i.i.i238 = load i64, ptr %.175.i.i.i.i, align 8, !noalias !573
  %.178.i.i.i.i239 = icmp sgt i64 %.176.i.i.i.i238, %.145.i.i.i.i
  br i1 %.178.i.i.i.i239, label %B156.i.i.i.i, label %B292.i.i.i.i

B156.i.i.i.i:                                     ; preds = %B110.i.i.i.i, %B246.i.i.i.i
  %j.2.2.i.i.i.i = phi i64 [ %.185.i.i.i.i, %B246.i.i.i.i ], [ %.45.i.03.i.i.i, %B110.i.i.i.i ]
  %.185.i.i.i.i = sub nsw i64 %j.2.2.i.i.i.i, %gap.2.0.i.i.i.i
  %.187.i.i.i.i = shl i64 %.185.i.i.i.i, 3
  %.188.i.i.i.i = add i64 %.187.i.i.i.i, %.42.i.i.i207
  %.189.i.i.i.i = inttoptr i64 %.188.i.i.i.i to ptr
  %.190.i.i.i.i = load i64, ptr %.189.i.i.i.i, align 8, !noalias !573
  %.193.i.i.i.i = shl i64 %j.2.2.i.i.i.i, 3
  %.194.i.i.i.i = add i64 %.193.i.i.i.i, %.42.i.i.i207
  %.195.i.i.i.i = inttoptr i64 %.194.i.i.i.i to ptr
  store i64 %.190.i.i.i.i, ptr %.195.i.i.i.i, align 8, !noalias !573
  %.210.not.i.i.i.i = icmp slt i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.210.not.i.i.i.i, label %B292.i.i.i.i, label %B246.i.i.i.i

B246.i.i.i.i:                                     ; preds = %B156.i.i.i.i
  %.220.i.i.i.i = sub nsw i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  %.224.i.i.i.i = shl i64 %.220.i.i.i.i, 3
  %.225.i.i.i.i258 = add i64 %.224.i.i.i.i, %.42.i.i.i207
  %.226.i.i.i.i = inttoptr i64 %.225.i.i.i.i258 to ptr
  %.227.i.i.i.i = load i64, ptr %.226.i.i.i.i, align 8, !noalias !573
  %.229.i.i.i.i = icmp sgt i64 %.227.i.i.i.i, %.145.i.i.i.i
  br i1 %.229.i.i.i.i, label %B156.i.i.i.i, label %B292.i.i.i.i

B292.i.i.i.i:                                     ; preds = %B246.i.i.i.i, %B156.i.i.i.i, %B58.if.i.i.i.i, %B110.i.i.i.i
  %.247.i.pre-phi.i.i.i = phi ptr [ %.144.i.i.i.i, %B110.i.i.i.i ], [ %.144.i.i.i.i, %B58.if.i.i.i.i ], [ %.189.i.i.i.i, %B156.i.i.i.i ], [ %.189.i.i.i.i, %B246.i.i.i.i ]
  store i64 %.145.i.i.i.i, ptr %.247.i.pre-phi.i.i.i, align 8, !noalias !573
  %.103.i.i.i.i240 = icmp sgt i64 %.48.i.02.i.i.i, 1
  br i1 %.103.i.i.i.i240, label %B58.if.i.i.i.i, label %B328.i.i.i.i

B328.i.i.i.i:                                     ; preds = %B292.i.i.i.i, %B26.i.i.i.i
  %.259.i.i.i.i241 = lshr i64 %gap.2.0.i.i.i.i, 1
  %.262.not.i.i.i.i = icmp eq i64 %.259.i.i.i.i241, 0
  br i1 %.262.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B58.if.i.i.i.i:                                   ; preds = %B26.i.i.i.i, %B292.i.i.i.i
  %.45.i.03.i.i.i = phi i64 [ %.116.i.i.i.i232, %B292.i.i.i.i ], [ %gap.2.0.i.i.i.i, %B26.i.i.i.i ]
  %.48.i.02.i.i.i = phi i64 [ %.112.i.i.i.i, %B292.i.i.i.i ], [ %.58.i.i.i.i231, %B26.i.i.i.i ]
  %.112.i.i.i.i = add nsw i64 %.48.i.02.i.i.i, -1
  %.116.i.i.i.i232 = add nuw i64 %.45.i.03.i.i.i, 1
  %.142.i.i.i.i233 = shl i64 %.45.i.03.i.i.i, 3
  %.143.i.i.i.i234 = add i64 %.142.i.i.i.i233, %.42.i.i.i207
  %.144.i.i.i.i = inttoptr i64 %.143.i.i.i.i234 to ptr
  %.145.i.i.i.i = load i64, ptr %.144.i.i.i.i, align 8, !noalias !573
  %.158.not.i.i.i.i = icmp slt i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.158.not.i.i.i.i, label %B292.i.i.i.i, label %B110.i.i.i.i

cnnc_sort.exit.i.i:                               ; preds = %B328.i.i.i.i, %B82.i.i.i
  %.177.i.i.i = inttoptr i64 %.42.i.i.i207 to ptr
  %.178.i.i.i242 = load i64, ptr %.177.i.i.i, align 8, !noalias !578
  %.7.i.i.i.i243 = mul nuw nsw i64 %.38.i.i, 50
  %.8.i.i.i.i244 = add nuw nsw i64 %.7.i.i.i.i243, 99
  %.9.i.i.i.i245 = udiv i64 %.8.i.i.i.i244, 100
  %.10.i.i.i.i246 = shl nuw nsw i64 %.9.i.i.i.i245, 3
  %.12.i.i.i.i247 = add i64 %.10.i.i.i.i246, %.10.i.i.i205
  %.13.i.i.i.i248 = inttoptr i64 %.12.i.i.i.i247 to ptr
  %.14.i.i.i.i249 = load i64, ptr %.13.i.i.i.i248, align 8, !noalias !579
  %.7.i.i2.i.i = mul nuw nsw i64 %.38.i.i, 90
  %.8.i.i3.i.i = add nuw nsw i64 %.7.i.i2.i.i, 99
  %.9.i.i4.i.i250 = udiv i64 %.8.i.i3.i.i, 100
  %.10.i.i5.i.i = shl nuw nsw i64 %.9.i.i4.i.i250, 3
  %.12.i.i7.i.i = add i64 %.10.i.i5.i.i, %.10.i.i.i205
  %.13.i.i8.i.i = inttoptr i64 %.12.i.i7.i.i to ptr
  %.14.i.i9.i.i = load i64, ptr %.13.i.i8.i.i, align 8, !noalias !582
  %.7.i.i10.i.i = mul nuw nsw i64 %.38.i.i, 99
  %.8.i.i11.i.i251 = add nuw nsw i64 %.7.i.i10.i.i, 99
  %.9.i.i12.i.i252 = udiv i64 %.8.i.i11.i.i251, 100
  %.10.i.i13.i.i = shl nuw nsw i64 %.9.i.i12.i.i252, 3
  %.12.i.i15.i.i253 = add i64 %.10.i.i13.i.i, %.10.i.i.i205
  %.13.i.i16.i.i254 = inttoptr i64 %.12.i.i15.i.i253 to ptr
  %.14.i.i17.i.i = load i64, ptr %.13.i.i16.i.i254, align 8, !noalias !585
  %.203.i.i.i = icmp eq i64 %.60.i.i, 0
  %.208.i.i.i = trunc i64 %.56.i.i to i32
  br i1 %.203.i.i.i, label %B348.i.i.i, label %B406.i.i.i

B348.i.i.i:                                       ; preds = %cnnc_sort.exit.i.i
  %.210.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.185, i64 range(i64 1, -9223372036854775808) %.38.i.i) #0, !noalias !578
  %.215.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !578
  %73 = lshr i32 %.210.i.i.i, 31
  %.216.i.i.i = zext nneg i32 %73 to i64
  %.217.i.i.i = or i64 %.215.i.i.i, %.216.i.i.i
  store i64 %.217.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !578
  br label %B406.i.i.i

B406.i.i.i:                                       ; preds = %B348.i.i.i, %cnnc_sort.exit.i.i
  %..i.i.i = select i1 %.75.i.i, i64 ptrtoint (ptr @text.1.186 to i64), i64 ptrtoint (ptr @text.2.187 to i64)
  %.7.i.i18.i.i = udiv i64 %.178.i.i.i242, 1000000
  %.8.neg.i.i.i.i = mul i64 %.7.i.i18.i.i, -1000000
  %.9.i.i19.i.i = add i64 %.8.neg.i.i.i.i, %.178.i.i.i242
  %.14.i.i21.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.206, i64 %..i.i.i, i64 %.7.i.i18.i.i, i64 %.9.i.i19.i.i) #0, !noalias !588
  %.19.i.i.i.i255 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !588
  %74 = lshr i32 %.14.i.i21.i.i, 31
  %.20.i.i.i.i256 = zext nneg i32 %74 to i64
  %.21.i.i.i.i257 = or i64 %.19.i.i.i.i255, %.20.i.i.i.i256
  store i64 %.21.i.i.i.i257, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !588
  %"$phi584.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.3.188 to i64), i64 ptrtoint (ptr @text.4.189 to i64)
  %.7.i.i22.i.i = udiv i64 %.14.i.i.i.i249, 1000000
  %.8.neg.i.i23.i.i = mul i64 %.7.i.i22.i.i, -1000000
  %.9.i.i24.i.i = add i64 %.8.neg.i.i23.i.i, %.14.i.i.i.i249
  %.14.i.i26.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.206, i64 %"$phi584.3.2.0.i.i.i", i64 %.7.i.i22.i.i, i64 %.9.i.i24.i.i) #0, !noalias !591
  %.19.i.i27.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !591
  %75 = lshr i32 %.14.i.i26.i.i, 31
  %.20.i.i28.i.i = zext nneg i32 %75 to i64
  %.21.i.i29.i.i = or i64 %.19.i.i27.i.i, %.20.i.i28.i.i
  store i64 %.21.i.i29.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !591
  %"$phi682.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.5.190 to i64), i64 ptrtoint (ptr @text.6.191 to i64)
  %.7.i.i30.i.i = udiv i64 %.14.i.i9.i.i, 1000000
  %.8.neg.i.i31.i.i = mul i64 %.7.i.i30.i.i, -1000000
  %.9.i.i32.i.i = add i64 %.8.neg.i.i31.i.i, %.14.i.i9.i.i
  %.14.i.i34.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.206, i64 %"$phi682.3.2.0.i.i.i", i64 %.7.i.i30.i.i, i64 %.9.i.i32.i.i) #0, !noalias !594
  %.19.i.i35.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !594
  %76 = lshr i32 %.14.i.i34.i.i, 31
  %.20.i.i36.i.i = zext nneg i32 %76 to i64
  %.21.i.i37.i.i = or i64 %.19.i.i35.i.i, %.20.i.i36.i.i
  store i64 %.21.i.i37.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !594
  %"$phi780.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.7.192 to i64), i64 ptrtoint (ptr @text.8.193 to i64)
  %.7.i.i38.i.i = udiv i64 %.14.i.i17.i.i, 1000000
  %.8.neg.i.i39.i.i = mul i64 %.7.i.i38.i.i, -1000000
  %.9.i.i40.i.i = add i64 %.8.neg.i.i39.i.i, %.14.i.i17.i.i
  %.14.i.i42.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.206, i64 %"$phi780.3.2.0.i.i.i", i64 %.7.i.i38.i.i, i64 %.9.i.i40.i.i) #0, !noalias !597
  %.19.i.i43.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !597
  %77 = lshr i32 %.14.i.i42.i.i, 31
  %.20.i.i44.i.i = zext nneg i32 %77 to i64
  %.21.i.i45.i.i = or i64 %.19.i.i43.i.i, %.20.i.i44.i.i
  store i64 %.21.i.i45.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !597
  %.345.i.i.i = udiv i64 %.167.i.i.i229, 10
  %.356.neg.i.i.i = mul nsw i64 %.345.i.i.i, -10
  %.358.i.i.i = add nsw i64 %.356.neg.i.i.i, %.167.i.i.i229
  br i1 %.75.i.i, label %B842.i.i.i, label %B920.i.i.i

B842.i.i.i:                                       ; preds = %B406.i.i.i
  %.366.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.9.194, i64 range(i64 1, -9223372036854775808) %.38.i.i, i64 %.345.i.i.i, i64 %.358.i.i.i) #0, !noalias !578
  br label %cnnc_print_latency.exit.i

B920.i.i.i:                                       ; preds = %B406.i.i.i
  %.396.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.10.195, i64 %.345.i.i.i, i64 %.358.i.i.i) #0, !noalias !578
  br label %cnnc_print_latency.exit.i

B38.if.i.i.i223:                                  ; preds = %B38.if.i.i.i223.preheader, %B38.if.i.i.i223
  %total.2.0.i48.i.i = phi i64 [ %.148.i.i.i225, %B38.if.i.i.i223 ], [ 0, %B38.if.i.i.i223.preheader ]
  %.46.i.047.i.i = phi i64 [ %.117.i.i.i, %B38.if.i.i.i223 ], [ 0, %B38.if.i.i.i223.preheader ]
  %.117.i.i.i = add nuw nsw i64 %.46.i.047.i.i, 1
  %78 = shl i64 %.46.i.047.i.i, 3
  %.144.i.i.i = add i64 %78, %.42.i.i.i207
  %.145.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.146.i.i.i224 = load i64, ptr %.145.i.i.i, align 8, !noalias !578
  %.148.i.i.i225 = add nsw i64 %.146.i.i.i224, %total.2.0.i48.i.i
  %exitcond.not.i.i226 = icmp eq i64 %.117.i.i.i, %.38.i.i
  br i1 %exitcond.not.i.i226, label %B82.i.i.i, label %B38.if.i.i.i223

cnnc_print_latency.exit.i:                        ; preds = %B920.i.i.i, %B842.i.i.i
  %.366.i.sink.i.i = phi i32 [ %.366.i.i.i, %B842.i.i.i ], [ %.396.i.i.i, %B920.i.i.i ]
  %.371.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !578
  %79 = lshr i32 %.366.i.sink.i.i, 31
  %.372.i.i.i = zext nneg i32 %79 to i64
  %.373.i.i.i = or i64 %.371.i.i.i, %.372.i.i.i
  store i64 %.373.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !578
  br label %B1142.i.i

B1142.i.i:                                        ; preds = %cnnc_print_latency.exit.i, %B972.i.thread.i
  br i1 %.75.i.i, label %B1142.i.i.B1154.i.i_crit_edge, label %cnnc_run_all.exitthread-pre-split

B1142.i.i.B1154.i.i_crit_edge:                    ; preds = %B1142.i.i
  %.pre = trunc i64 %.56.i.i to i32
  br label %B1154.i.i

B1154.i.i:                                        ; preds = %B1142.i.i.B1154.i.i_crit_edge, %B972.i.i
  %.354.i.i.pre-phi = phi i32 [ %.pre, %B1142.i.i.B1154.i.i_crit_edge ], [ %.277.i.i259, %B972.i.i ]
  %.356.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.354.i.i.pre-phi, ptr nonnull @text.4.83) #0, !noalias !564
  %.361.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  %80 = lshr i32 %.356.i.i, 31
  %.362.i.i = zext nneg i32 %80 to i64
  %.363.i.i = or i64 %.361.i.i, %.362.i.i
  store i64 %.363.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !564
  br label %cnnc_run_all.exit

B804.if.i.i:                                      ; preds = %cnnc_new_words.exit7.i214, %B804.if.i.i
  %.154.i.010.i = phi i64 [ %.225.i.i, %B804.if.i.i ], [ 1, %cnnc_new_words.exit7.i214 ]
  %.225.i.i = add nuw i64 %.154.i.010.i, 1
  %81 = mul nsw i64 %.154.i.010.i, %.22.i.i194
  %.253.i.i219 = sub nsw i64 %.34.i.i198, %81
  %.256.i.i = call i64 @llvm.smin.i64(i64 %.22.i.i194, i64 %.253.i.i219)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 %81, i64 %.256.i.i, i64 %.42.i.i5.i217, i64 1), !noalias !564
  %exitcond.not.i220 = icmp eq i64 %.225.i.i, %.130.i.i
  br i1 %exitcond.not.i220, label %B892.i.i, label %B804.if.i.i

cnnc_run_all.exitthread-pre-split:                ; preds = %B1142.i.i
  %.8.i.i.i268.pr = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !600
  br label %cnnc_run_all.exit

cnnc_run_all.exit:                                ; preds = %cnnc_run_all.exitthread-pre-split, %B1154.i.i
  %.8.i.i.i268 = phi i64 [ %.8.i.i.i268.pr, %cnnc_run_all.exitthread-pre-split ], [ %.363.i.i, %B1154.i.i ]
  %.9.i.i.not.i = icmp eq i64 %.8.i.i.i268, 0
  br i1 %.9.i.i.not.i, label %cnnc_finish.body.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %cnnc_run_all.exit
  %.8.i.i.i.i269 = load i64, ptr @cnnc_program, align 16, !noalias !605
  %.8.i.i1.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i269) #0, !noalias !610
  %.13.i.i.i270 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !610
  %82 = lshr i32 %.8.i.i1.i, 31
  %.14.i.i.i271 = zext nneg i32 %82 to i64
  %.15.i.i.i272 = or i64 %.13.i.i.i270, %.14.i.i.i271
  store i64 %.15.i.i.i272, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !610
  %.14.i.i273 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.274) #0, !noalias !611
  %.19.i.i274 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !611
  %83 = lshr i32 %.14.i.i273, 31
  %.20.i.i275 = zext nneg i32 %83 to i64
  %.21.i.i = or i64 %.19.i.i274, %.20.i.i275
  store i64 %.21.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !611
  %.8.i.i.i2.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !612
  %.13.i.i.i.i276 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !612
  %.24.i.i.i.i277 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !612
  %.106.i1.not.i.i.i278 = icmp slt i64 %.24.i.i.i.i277, 1
  br i1 %.106.i1.not.i.i.i278, label %cnnc_give_up.exit.i295, label %B228.if.i.i.i.i279

B272.i.i.i.i286:                                  ; preds = %B228.if.i.i.i.i279
  %.158.i.i.i.i287 = add i64 %84, %.8.i.i.i2.i
  %.159.i.i.i.i288 = inttoptr i64 %.158.i.i.i.i287 to ptr
  %.160.i.i.i.i289 = load i64, ptr %.159.i.i.i.i288, align 8, !noalias !612
  %.161.i.i.i.i290 = icmp sgt i64 %.160.i.i.i.i289, -1
  br i1 %.161.i.i.i.i290, label %B312.i.i.i.i311, label %B370.i.i.i.i291

B312.i.i.i.i311:                                  ; preds = %B272.i.i.i.i286
  %.169.i.i.i.i312 = call i64 @cnnc_os_close(i64 %.160.i.i.i.i289) #0, !noalias !612
  %.176.i.pre.i.i.i313 = load i64, ptr %.151.i.i.i.i283, align 8, !noalias !612
  br label %B370.i.i.i.i291

B370.i.i.i.i291:                                  ; preds = %B312.i.i.i.i311, %B272.i.i.i.i286
  %.176.i.i.i.i292 = phi i64 [ %.176.i.pre.i.i.i313, %B312.i.i.i.i311 ], [ %.152.i.i.i.i284, %B272.i.i.i.i286 ]
  call void @cnnc_os_remove(i64 %.176.i.i.i.i292) #0, !noalias !612
  br label %B428.i.i.i.i293

B428.i.i.i.i293:                                  ; preds = %B228.if.i.i.i.i279, %B370.i.i.i.i291
  %exitcond.not.i.i.i294 = icmp eq i64 %.24.i.i.i.i277, %.119.i.i.i.i281
  br i1 %exitcond.not.i.i.i294, label %cnnc_give_up.exit.i295, label %B228.if.i.i.i.i279

B228.if.i.i.i.i279:                               ; preds = %B40.i.i, %B428.i.i.i.i293
  %.48.i.03.i.i.i280 = phi i64 [ %.119.i.i.i.i281, %B428.i.i.i.i293 ], [ 0, %B40.i.i ]
  %.119.i.i.i.i281 = add nuw nsw i64 %.48.i.03.i.i.i280, 1
  %84 = shl i64 %.48.i.03.i.i.i280, 3
  %.150.i.i.i.i282 = add i64 %84, %.13.i.i.i.i276
  %.151.i.i.i.i283 = inttoptr i64 %.150.i.i.i.i282 to ptr
  %.152.i.i.i.i284 = load i64, ptr %.151.i.i.i.i283, align 8, !noalias !612
  %.153.not.i.i.i.i285 = icmp eq i64 %.152.i.i.i.i284, 0
  br i1 %.153.not.i.i.i.i285, label %B428.i.i.i.i293, label %B272.i.i.i.i286

cnnc_give_up.exit.i295:                           ; preds = %B428.i.i.i.i293, %B40.i.i
  call void @exit(i32 1) #13, !noalias !617
  br label %cnnc_finish.body.exit.i

cnnc_finish.body.exit.i:                          ; preds = %cnnc_give_up.exit.i295, %cnnc_run_all.exit
  %.29.i.i298 = load i64, ptr %.54.i.i140, align 8, !noalias !611
  %.7.i.i.i299 = inttoptr i64 %.29.i.i298 to ptr
  %.8.i.i3.i = load i64, ptr %.7.i.i.i299, align 8, !noalias !618
  %.13.i.i4.i = add nsw i64 %.29.i.i298, 8
  %.18.i.i.i300 = shl nsw i64 %.8.i.i3.i, 3
  %.20.i.i.i301 = add nsw i64 %.18.i.i.i300, %.13.i.i4.i
  %.22.i.i.i302 = shl nsw i64 %.8.i.i3.i, 4
  %.24.i.i.i303 = add nsw i64 %.22.i.i.i302, %.13.i.i4.i
  %.113.i1.not.i.i = icmp slt i64 %.8.i.i3.i, 1
  br i1 %.113.i1.not.i.i, label %cnnc_finish.exit, label %B134.if.i.i.i

B216.i.i.i:                                       ; preds = %B134.if.i.i.i
  %.173.i.i.i = call i64 @cnnc_os_close(i64 %.159.i.i.i305) #0, !noalias !618
  %.176.not.i.i.i = icmp eq i64 %.173.i.i.i, 0
  br i1 %.176.not.i.i.i, label %B312.i.i.i307, label %B254.i.i.i

B254.i.i.i:                                       ; preds = %B216.i.i.i
  %.181.i.i.i = add i64 %85, %.20.i.i.i301
  %.182.i.i.i309 = inttoptr i64 %.181.i.i.i to ptr
  %.183.i.i.i310 = load i64, ptr %.182.i.i.i309, align 8, !noalias !618
  call fastcc void @cnnc_unwritable(i64 %.183.i.i.i310), !noalias !618
  br label %B312.i.i.i307

B312.i.i.i307:                                    ; preds = %B134.if.i.i.i, %B254.i.i.i, %B216.i.i.i
  %exitcond.not.i.i308 = icmp eq i64 %.8.i.i3.i, %.126.i.i.i
  br i1 %exitcond.not.i.i308, label %B344.if.i.i.i, label %B134.if.i.i.i

B388.i.i.i:                                       ; preds = %B344.if.i.i.i
  %.339.i.i.i = add i64 %86, %.20.i.i.i301
  %.340.i.i.i = inttoptr i64 %.339.i.i.i to ptr
  %.341.i.i.i = load i64, ptr %.340.i.i.i, align 8, !noalias !618
  %.342.i.i.i = call i64 @cnnc_os_rename(i64 %.327.i.i.i, i64 %.341.i.i.i) #0, !noalias !618
  %.343.not.i.i.i = icmp eq i64 %.342.i.i.i, 0
  br i1 %.343.not.i.i.i, label %B542.i.i.i, label %B484.i.i.i

B484.i.i.i:                                       ; preds = %B388.i.i.i
  %.350.i.i.i = load i64, ptr %.340.i.i.i, align 8, !noalias !618
  call fastcc void @cnnc_unwritable(i64 %.350.i.i.i), !noalias !618
  br label %B542.i.i.i

B542.i.i.i:                                       ; preds = %B484.i.i.i, %B388.i.i.i
  store i64 0, ptr %.326.i.i.i, align 8, !noalias !618
  br label %B576.i.i.i

B576.i.i.i:                                       ; preds = %B344.if.i.i.i, %B542.i.i.i
  %exitcond7.not.i.i = icmp eq i64 %.8.i.i3.i, %.294.i.i.i
  br i1 %exitcond7.not.i.i, label %cnnc_finish.exit, label %B344.if.i.i.i

B134.if.i.i.i:                                    ; preds = %cnnc_finish.body.exit.i, %B312.i.i.i307
  %.55.i.03.i.i = phi i64 [ %.126.i.i.i, %B312.i.i.i307 ], [ 0, %cnnc_finish.body.exit.i ]
  %.126.i.i.i = add nuw nsw i64 %.55.i.03.i.i, 1
  %85 = shl i64 %.55.i.03.i.i, 3
  %.157.i.i.i = add i64 %85, %.13.i.i4.i
  %.158.i.i.i304 = inttoptr i64 %.157.i.i.i to ptr
  %.159.i.i.i305 = load i64, ptr %.158.i.i.i304, align 8, !noalias !618
  store i64 -1, ptr %.158.i.i.i304, align 8, !noalias !618
  %.170.i.i.i306 = icmp sgt i64 %.159.i.i.i305, -1
  br i1 %.170.i.i.i306, label %B216.i.i.i, label %B312.i.i.i307

B344.if.i.i.i:                                    ; preds = %B312.i.i.i307, %B576.i.i.i
  %.225.i.05.i.i = phi i64 [ %.294.i.i.i, %B576.i.i.i ], [ 0, %B312.i.i.i307 ]
  %.294.i.i.i = add nuw nsw i64 %.225.i.05.i.i, 1
  %86 = shl i64 %.225.i.05.i.i, 3
  %.325.i.i.i = add i64 %.24.i.i.i303, %86
  %.326.i.i.i = inttoptr i64 %.325.i.i.i to ptr
  %.327.i.i.i = load i64, ptr %.326.i.i.i, align 8, !noalias !618
  %.328.not.i.i.i = icmp eq i64 %.327.i.i.i, 0
  br i1 %.328.not.i.i.i, label %B576.i.i.i, label %B388.i.i.i

cnnc_finish.exit:                                 ; preds = %B576.i.i.i, %cnnc_finish.body.exit.i
  %.6.i.i = add i64 %.13.i.sroa.0.0, 8
  %.7.i.i314 = inttoptr i64 %.6.i.i to ptr
  %.8.i.i315 = load i64, ptr %.7.i.i314, align 8, !noalias !621
  %.10.i.i316 = add i64 %.13.i.sroa.0.0, 32
  %.11.i.i317 = inttoptr i64 %.10.i.i316 to ptr
  %.12.i.i318 = load i64, ptr %.11.i.i317, align 8, !noalias !621
  %.17.i.i319 = add i64 %.13.i.sroa.0.0, 16
  %.18.i.i320 = inttoptr i64 %.17.i.i319 to ptr
  %.19.i.i321 = load i64, ptr %.18.i.i320, align 8, !noalias !621
  %.22.i.i322 = inttoptr i64 %.13.i.sroa.0.0 to ptr
  %.23.i.i323 = load i64, ptr %.22.i.i322, align 8, !noalias !621
  %.15.i.i.i324 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !624
  %.17.not.i.i.i = extractvalue { i64, i1 } %.15.i.i.i324, 1
  br i1 %.17.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i

B86.i.i.i:                                        ; preds = %cnnc_finish.exit, %B86.i.i.i
  call void @cnnc_os_nap() #0, !noalias !624
  %.24.i.i.i325 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !624
  %.26.not.i.i.i = extractvalue { i64, i1 } %.24.i.i.i325, 1
  br i1 %.26.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i

B168.i.i.i:                                       ; preds = %B86.i.i.i, %cnnc_finish.exit
  %.32.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !624
  %.33.i.i.i = add nsw i64 %.32.i.i.i, -1
  store i64 %.33.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !624
  %.39.i.i.i = icmp eq i64 %.33.i.i.i, 0
  br i1 %.39.i.i.i, label %B272.i.i.i332, label %cnnc_leave_prepared.exit.i

B272.i.i.i332:                                    ; preds = %B168.i.i.i
  %.44.i.i.i = inttoptr i64 %.23.i.i323 to ptr
  %.45.i.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !624
  %.47.i.i.i = add i64 %.45.i.i.i, 64
  %.48.i.i.i333 = inttoptr i64 %.47.i.i.i to ptr
  %.49.i.i.i = load i64, ptr %.48.i.i.i333, align 8, !noalias !624
  %.54.i.i.i334 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !624
  %.8.i.inv.i.i.i.i335 = icmp slt i64 %.49.i.i.i, 2097152
  %..i.neg.i.i.i.i336 = select i1 %.8.i.inv.i.i.i.i335, i64 -4096, i64 -2097152
  %..i.i.i.i.i337 = select i1 %.8.i.inv.i.i.i.i335, i64 4096, i64 2097152
  %.22.i.i.i.i.i338 = call i64 @llvm.smax.i64(i64 %.49.i.i.i, i64 1)
  %.6.i.i.i.i.i.i339 = add nsw i64 %.22.i.i.i.i.i338, -1
  %.7.i.i.i.i.i.i340 = add nuw i64 %.6.i.i.i.i.i.i339, %..i.i.i.i.i337
  %.9.i.i.i.i.i.i341 = and i64 %.7.i.i.i.i.i.i340, %..i.neg.i.i.i.i336
  call void @cnnc_os_unmap(i64 %.54.i.i.i334, i64 %.9.i.i.i.i.i.i341) #0, !noalias !627
  %.8.i.i.i.i342 = load i64, ptr %.44.i.i.i, align 8, !noalias !630
  %.18.i.i.i.i343 = add i64 %.8.i.i.i.i342, 112
  %.19.i.i.i.i344 = inttoptr i64 %.18.i.i.i.i343 to ptr
  %.20.i.i.i.i345 = load i64, ptr %.19.i.i.i.i344, align 8, !noalias !630
  %.21.i.i.i.i346 = icmp eq i64 %.20.i.i.i.i345, 0
  br i1 %.21.i.i.i.i346, label %cnnc_leave_prepared.exit.i, label %B128.i.i.i.i

B128.i.i.i.i:                                     ; preds = %B272.i.i.i332
  %.33.i.i.i.i347 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !630
  %.35.not.i.i.i.i348 = extractvalue { i64, i1 } %.33.i.i.i.i347, 1
  br i1 %.35.not.i.i.i.i348, label %B264.i.i.i.i351, label %B182.i.i.i.i349

B182.i.i.i.i349:                                  ; preds = %B128.i.i.i.i, %B182.i.i.i.i349
  call void @cnnc_os_nap() #0, !noalias !630
  %.42.i.i.i.i350 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !630
  %.44.not.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i350, 1
  br i1 %.44.not.i.i.i.i, label %B264.i.i.i.i351, label %B182.i.i.i.i349

B264.i.i.i.i351:                                  ; preds = %B182.i.i.i.i349, %B128.i.i.i.i
  %.50.i.i.i.i352 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !630
  %.51.i.i.i.i353 = add nsw i64 %.50.i.i.i.i352, -1
  store i64 %.51.i.i.i.i353, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !630
  %.57.i.i.i.i = icmp eq i64 %.51.i.i.i.i353, 0
  br i1 %.57.i.i.i.i, label %B368.i.i.i.i, label %B476.i.i.i.i

B368.i.i.i.i:                                     ; preds = %B264.i.i.i.i351
  %.63.i.i.i.i354 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !630
  %.66.i.i.i.i = add i64 %.8.i.i.i.i342, 72
  %.67.i.i.i.i = inttoptr i64 %.66.i.i.i.i to ptr
  %.68.i.i.i.i = load i64, ptr %.67.i.i.i.i, align 8, !noalias !630
  call void @cnnc_os_unmap_file(i64 %.63.i.i.i.i354, i64 %.68.i.i.i.i) #0, !noalias !630
  br label %B476.i.i.i.i

B476.i.i.i.i:                                     ; preds = %B368.i.i.i.i, %B264.i.i.i.i351
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !630
  br label %cnnc_leave_prepared.exit.i

cnnc_leave_prepared.exit.i:                       ; preds = %B476.i.i.i.i, %B272.i.i.i332, %B168.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !624
  %.26.i.i326 = add i64 %.13.i.sroa.0.0, 40
  %.27.i.i327 = inttoptr i64 %.26.i.i326 to ptr
  %.28.i.i328 = load i64, ptr %.27.i.i327, align 8, !noalias !621
  %.8.i.inv.i.i.i = icmp slt i64 %.28.i.i328, 2097152
  %..i.neg.i.i.i = select i1 %.8.i.inv.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i = select i1 %.8.i.inv.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i329 = call i64 @llvm.smax.i64(i64 %.28.i.i328, i64 1)
  %.6.i.i.i.i.i = add nsw i64 %.22.i.i.i.i329, -1
  %.7.i.i.i.i.i330 = add nuw i64 %.6.i.i.i.i.i, %..i.i.i.i
  %.9.i.i.i.i.i331 = and i64 %.7.i.i.i.i.i330, %..i.neg.i.i.i
  call void @cnnc_os_unmap(i64 %.12.i.i318, i64 %.9.i.i.i.i.i331) #0, !noalias !633
  %.30.not.i.i = icmp eq i64 %.19.i.i321, 0
  %.33.not.i.i = icmp eq i64 %.8.i.i315, 0
  %or.cond.i = select i1 %.30.not.i.i, i1 true, i1 %.33.not.i.i
  br i1 %or.cond.i, label %cnnc_destroy.exit, label %B292.i.i

B292.i.i:                                         ; preds = %cnnc_leave_prepared.exit.i
  call void @cnnc_pool_destroy(i64 %.8.i.i315), !noalias !621
  br label %cnnc_destroy.exit

cnnc_destroy.exit:                                ; preds = %cnnc_leave_prepared.exit.i, %B292.i.i
  ret void
}

declare i64 @cnnc_os_code_path(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strrchr(ptr, i32) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @strcpy(ptr noalias returned writeonly, ptr noalias readonly captures(none)) local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc void @cnnc_run_rows(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #0 {
.7:
  %.22.i = inttoptr i64 %.1 to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !636
  %.26.i = add i64 %.1, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !636
  %.18.i.i = add i64 %.23.i, 16
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !639
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.214.i.i, ptr align 1 %.215.i.i, i64 %filled.2.1.i.i, i1 false), !noalias !639
  %.222.i.i = add nsw i64 %filled.2.1.i.i, %.153.i.i
  %.229.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !639
  %.233.i.i = sub nsw i64 %.229.i.i, %filled.2.1.i.i
  %.236.i.i = inttoptr i64 %.222.i.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %.236.i.i, i8 0, i64 %.233.i.i, i1 false), !noalias !639
  %exitcond.not.i = icmp eq i64 %.122.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %cnnc_take_rows.exit, label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B336.i.i, %B108.if.i.lr.ph.i
  %.51.i.07.i = phi i64 [ 0, %B108.if.i.lr.ph.i ], [ %.122.i.i, %B336.i.i ]
  %.122.i.i = add nuw nsw i64 %.51.i.07.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !642
  %.12.i.i.i = shl nsw i64 %.51.i.07.i, 7
  %.10.i.i.i = add i64 %.12.i.i.i, %.23.i
  %.13.i.i.i = add i64 %.10.i.i.i, %.9.i.i.i
  %.150.i.i = shl i64 %.51.i.07.i, 3
  %.151.i.i = add i64 %.150.i.i, %.24.i.i
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  %.153.i.i = load i64, ptr %.152.i.i, align 8, !noalias !639
  %.163.i.i = add i64 %.150.i.i, %.22.i.i
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  %.165.i.i = load i64, ptr %.164.i.i, align 8, !noalias !639
  %.12.i.i1.i = add i64 %.13.i.i.i, 64
  %.13.i.i2.i = inttoptr i64 %.12.i.i1.i to ptr
  %.14.i.i.i = load i64, ptr %.13.i.i2.i, align 8, !noalias !645
  %.15.i.i.i = icmp eq i64 %.14.i.i.i, 0
  %.21.i.i.i = add i64 %.13.i.i.i, 56
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !645
  br i1 %.15.i.i.i, label %B336.i.i, label %cnnc_row_bytes.exit.i

cnnc_row_bytes.exit.i:                            ; preds = %B108.if.i.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !645
  %.42.i.i.i = udiv i64 %.23.i.i.i, %.39.i.i.i
  %.188.i.i = icmp eq i64 %.14.i.i.i, 1
  br i1 %.188.i.i, label %B310.i.i, label %B336.i.i

cnnc_take_rows.exit:                              ; preds = %B336.i.i, %.7
  %.37.i = add i64 %.1, 8
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !636
  %.41.i = add i64 %.39.i, 24
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !636
  %.44.i = icmp sgt i64 %.43.i, 0
  %.47.i = icmp eq i64 %.2, 0
  %or.cond.i = select i1 %.44.i, i1 %.47.i, i1 false
  br i1 %or.cond.i, label %B220.i, label %B330.i

B220.i:                                           ; preds = %cnnc_take_rows.exit
  %.51.i = add i64 %.1, 40
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !636
  %.56.i = add i64 %.1, 32
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !636
  %.15.i.i = add i64 %.53.i, 24
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !648
  %.24.i.i1 = inttoptr i64 %.53.i to ptr
  %.25.i.i = load i64, ptr %.24.i.i1, align 8, !noalias !648
  %.28.i.i = inttoptr i64 %.25.i.i to ptr
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !648
  %.43.i.i = add i64 %.29.i.i, 32
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !648
  %.127.i1.not.i = icmp slt i64 %.45.i.i, 1
  br i1 %.127.i1.not.i, label %cnnc_run.exit, label %B246.if.i.lr.ph.i

B246.if.i.lr.ph.i:                                ; preds = %B220.i
  %.32.i.i = add i64 %.17.i.i, 16
  %.33.i.i = inttoptr i64 %.32.i.i to ptr
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !648
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
  %.230.i.i = load i64, ptr %.229.i.i2, align 8, !noalias !648
  %.222.i.i3 = shl i64 %.69.i.03.i, 3
  %.235.i.i = add i64 %.234.i.i, %.222.i.i3
  %.236.i.i4 = inttoptr i64 %.235.i.i to ptr
  store i64 %.230.i.i, ptr %.236.i.i4, align 8, !noalias !648
  br label %B635.i.i

B635.i.i:                                         ; preds = %B246.if.i.i, %B635.i.sink.split.i
  %exitcond.not.i5 = icmp eq i64 %.140.i.i, %.45.i.i
  br i1 %exitcond.not.i5, label %cnnc_run.exit, label %B246.if.i.i

B246.if.i.i:                                      ; preds = %B635.i.i, %B246.if.i.lr.ph.i
  %.69.i.03.i = phi i64 [ 0, %B246.if.i.lr.ph.i ], [ %.140.i.i, %B635.i.i ]
  %.140.i.i = add nuw nsw i64 %.69.i.03.i, 1
  %.172.i.i = load i64, ptr %.171.i.i, align 8, !noalias !648
  %.177.i.i = shl nsw i64 %.69.i.03.i, 4
  %.174.i.i = add i64 %.177.i.i, %.29.i.i
  %.178.i.i = add i64 %.174.i.i, %.172.i.i
  %.181.i.i = inttoptr i64 %.178.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !648
  %.184.i.i = add i64 %.178.i.i, 8
  %.185.i.i = inttoptr i64 %.184.i.i to ptr
  %.186.i.i = load i64, ptr %.185.i.i, align 8, !noalias !648
  switch i64 %.182.i.i, label %B635.i.i [
    i64 0, label %B635.i.sink.split.i
    i64 1, label %B544.i.i
  ]

cnnc_run.exit:                                    ; preds = %B635.i.i, %B220.i
  %.258.i.i = add i64 %.53.i, 8
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !648
  %.264.i.i = tail call i64 @cnnc_execute(i64 %.260.i.i, i64 %.17.i.i), !noalias !648
  br label %B330.i

B330.i:                                           ; preds = %cnnc_run.exit, %cnnc_take_rows.exit
  %.146.i82.not = icmp slt i64 %.5, 1
  br i1 %.146.i82.not, label %cnnc_run_rows.body.exit, label %B360.if.i.lr.ph

B360.if.i.lr.ph:                                  ; preds = %B330.i
  %.187.i = add i64 %.1, 40
  %.188.i = inttoptr i64 %.187.i to ptr
  %.192.i = add i64 %.1, 32
  %.193.i = inttoptr i64 %.192.i to ptr
  br label %B360.if.i

B360.if.i:                                        ; preds = %B360.if.i.lr.ph, %cnnc_run.exit52
  %.88.i.084 = phi i64 [ 0, %B360.if.i.lr.ph ], [ %.159.i, %cnnc_run.exit52 ]
  %.159.i = add nuw nsw i64 %.88.i.084, 1
  %0 = shl i64 %.88.i.084, 3
  %.184.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !636
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !636
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !636
  %.15.i.i6 = add i64 %.189.i, 24
  %.16.i.i7 = inttoptr i64 %.15.i.i6 to ptr
  %.17.i.i8 = load i64, ptr %.16.i.i7, align 8, !noalias !651
  %.24.i.i9 = inttoptr i64 %.189.i to ptr
  %.25.i.i10 = load i64, ptr %.24.i.i9, align 8, !noalias !651
  %.28.i.i11 = inttoptr i64 %.25.i.i10 to ptr
  %.29.i.i12 = load i64, ptr %.28.i.i11, align 8, !noalias !651
  %.43.i.i13 = add i64 %.29.i.i12, 32
  %.44.i.i14 = inttoptr i64 %.43.i.i13 to ptr
  %.45.i.i15 = load i64, ptr %.44.i.i14, align 8, !noalias !651
  %.127.i1.not.i16 = icmp slt i64 %.45.i.i15, 1
  br i1 %.127.i1.not.i16, label %cnnc_run.exit52, label %B246.if.i.lr.ph.i17

B246.if.i.lr.ph.i17:                              ; preds = %B360.if.i
  %.32.i.i18 = add i64 %.17.i.i8, 16
  %.33.i.i19 = inttoptr i64 %.32.i.i18 to ptr
  %.34.i.i20 = load i64, ptr %.33.i.i19, align 8, !noalias !651
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
  %.230.i.i42 = load i64, ptr %.229.i.i41, align 8, !noalias !651
  %.222.i.i43 = shl i64 %.69.i.03.i25, 3
  %.235.i.i44 = add i64 %.234.i.i23, %.222.i.i43
  %.236.i.i45 = inttoptr i64 %.235.i.i44 to ptr
  store i64 %.230.i.i42, ptr %.236.i.i45, align 8, !noalias !651
  br label %B635.i.i46

B635.i.i46:                                       ; preds = %B246.if.i.i24, %B635.i.sink.split.i37
  %exitcond.not.i47 = icmp eq i64 %.140.i.i26, %.45.i.i15
  br i1 %exitcond.not.i47, label %cnnc_run.exit52, label %B246.if.i.i24

B246.if.i.i24:                                    ; preds = %B635.i.i46, %B246.if.i.lr.ph.i17
  %.69.i.03.i25 = phi i64 [ 0, %B246.if.i.lr.ph.i17 ], [ %.140.i.i26, %B635.i.i46 ]
  %.140.i.i26 = add nuw nsw i64 %.69.i.03.i25, 1
  %.172.i.i27 = load i64, ptr %.171.i.i22, align 8, !noalias !651
  %.177.i.i28 = shl nsw i64 %.69.i.03.i25, 4
  %.174.i.i29 = add i64 %.177.i.i28, %.29.i.i12
  %.178.i.i30 = add i64 %.174.i.i29, %.172.i.i27
  %.181.i.i31 = inttoptr i64 %.178.i.i30 to ptr
  %.182.i.i32 = load i64, ptr %.181.i.i31, align 8, !noalias !651
  %.184.i.i33 = add i64 %.178.i.i30, 8
  %.185.i.i34 = inttoptr i64 %.184.i.i33 to ptr
  %.186.i.i35 = load i64, ptr %.185.i.i34, align 8, !noalias !651
  switch i64 %.182.i.i32, label %B635.i.i46 [
    i64 0, label %B635.i.sink.split.i37
    i64 1, label %B544.i.i36
  ]

cnnc_run.exit52:                                  ; preds = %B635.i.i46, %B360.if.i
  %.258.i.i48 = add i64 %.189.i, 8
  %.259.i.i49 = inttoptr i64 %.258.i.i48 to ptr
  %.260.i.i50 = load i64, ptr %.259.i.i49, align 8, !noalias !651
  %.264.i.i51 = tail call i64 @cnnc_execute(i64 %.260.i.i50, i64 %.17.i.i8), !noalias !651
  %.197.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !636
  %.198.i = sub nsw i64 %.197.i, %.184.i
  %.201.i = add i64 %0, %.4
  %.202.i = inttoptr i64 %.201.i to ptr
  store i64 %.198.i, ptr %.202.i, align 8, !noalias !636
  %exitcond.not = icmp eq i64 %.159.i, %.5
  br i1 %exitcond.not, label %cnnc_run_rows.body.exit, label %B360.if.i

cnnc_run_rows.body.exit:                          ; preds = %cnnc_run.exit52, %B330.i
  %.17.i.i54 = load i64, ptr %.22.i, align 8, !noalias !654
  %.31.i.i = add i64 %.17.i.i54, 24
  %.32.i.i57 = inttoptr i64 %.31.i.i to ptr
  %.33.i.i58 = load i64, ptr %.32.i.i57, align 8, !noalias !654
  %.116.i17.not.i = icmp slt i64 %.33.i.i58, 1
  br i1 %.116.i17.not.i, label %cnnc_put_rows.exit, label %B158.if.i.lr.ph.i

B158.if.i.lr.ph.i:                                ; preds = %cnnc_run_rows.body.exit
  %.22.i.i59 = load i64, ptr %.38.i, align 8, !noalias !654
  %.7.i.i.i60 = add i64 %.17.i.i54, 16
  %.8.i.i.i61 = inttoptr i64 %.7.i.i.i60 to ptr
  %.7.i.i.i.i = add i64 %.17.i.i54, 104
  %.8.i.i.i.i = inttoptr i64 %.7.i.i.i.i to ptr
  %.162.i.i = add i64 %.1, 32
  %.163.i.i62 = inttoptr i64 %.162.i.i to ptr
  %.37.i.i.i63 = add i64 %.17.i.i54, 80
  %.38.i.i13.i = inttoptr i64 %.37.i.i.i63 to ptr
  %.227.i.i64 = add i64 %.1, 24
  %.228.i.i65 = inttoptr i64 %.227.i.i64 to ptr
  %.238.i.i = add i64 %.22.i.i59, 40
  %.239.i.i = inttoptr i64 %.238.i.i to ptr
  %.44.i.i.i = add i64 %.1, 48
  %.45.i.i.i = inttoptr i64 %.44.i.i.i to ptr
  %.224.i.i.i = add i64 %.1, 56
  %.225.i.i.i = inttoptr i64 %.224.i.i.i to ptr
  br label %B158.if.i.i

B350.i.i:                                         ; preds = %cnnc_row_bytes.exit.i73
  %.198.i.i = add i64 %.13.i.i.i.i, 72
  %.199.i.i81 = inttoptr i64 %.198.i.i to ptr
  %.200.i.i = load i64, ptr %.199.i.i81, align 8, !noalias !654
  %.202.i.i = tail call i64 @llvm.smax.i64(i64 %.200.i.i, i64 1)
  %.205.i.i = add i64 %.13.i.i.i.i, 48
  %.206.i.i = inttoptr i64 %.205.i.i to ptr
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !654
  %.208.i.i = mul nsw i64 %.202.i.i, %.207.i.i
  %.210.i.i = udiv i64 %.42.i.i.i74, %.208.i.i
  %.212.i.i = mul nsw i64 %.210.i.i, %.2
  %.217.i.i = mul nsw i64 %.42.i.i.i74, %.3
  br label %B512.i.i

B512.i.i:                                         ; preds = %cnnc_row_bytes.exit.i73, %B158.if.i.i, %B350.i.i
  %before.2.1.i.i = phi i64 [ %.212.i.i, %B350.i.i ], [ 0, %cnnc_row_bytes.exit.i73 ], [ 0, %B158.if.i.i ]
  %bytes.2.1.i.i = phi i64 [ %.217.i.i, %B350.i.i ], [ %.42.i.i.i74, %cnnc_row_bytes.exit.i73 ], [ %.23.i.i12.i, %B158.if.i.i ]
  %.229.i.i76 = load i64, ptr %.228.i.i65, align 8, !noalias !654
  %.24.i.i.i = add i64 %.166.i.i, 8
  %.25.i.i.i = add i64 %.24.i.i.i, %.229.i.i76
  %.26.i.i.i = inttoptr i64 %.25.i.i.i to ptr
  %.27.i.i.i = load i64, ptr %.26.i.i.i, align 8, !noalias !657
  %.38.i.i.i77 = icmp sgt i64 %.27.i.i.i, -1
  %.46.i.i.i = icmp sgt i64 %bytes.2.1.i.i, 0
  %or.cond.i.i = select i1 %.38.i.i.i77, i1 %.46.i.i.i, i1 false
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %B512.i.i
  %.19.i.i.i = inttoptr i64 %.229.i.i76 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !657
  %.70.i.i.i = add i64 %.20.i.i.i, %.129.i.i
  %.72.i.i.i = shl i64 %.70.i.i.i, 3
  %.73.i.i.i = add i64 %.72.i.i.i, %.229.i.i76
  %.74.i.i.i = inttoptr i64 %.73.i.i.i to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.80.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i = add nsw i64 %written.2.0.i.i.i, %.169.i.i
  %.58.i.i.i = sub nsw i64 %bytes.2.1.i.i, %written.2.0.i.i.i
  %.60.i.i.i = tail call i64 @cnnc_os_write(i64 %.27.i.i.i, i64 %.55.i.i.i, i64 %.58.i.i.i) #0, !noalias !657
  %.65.i.i.i = icmp slt i64 %.60.i.i.i, 0
  br i1 %.65.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.75.i.i.i = load i64, ptr %.74.i.i.i, align 8, !noalias !657
  tail call fastcc void @cnnc_unwritable(i64 %.75.i.i.i), !noalias !657
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.80.i.i.i = add nsw i64 %.60.i.i.i, %written.2.0.i.i.i
  %.96.i.i.i = icmp slt i64 %.80.i.i.i, %bytes.2.1.i.i
  br i1 %.96.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %B512.i.i
  %.240.i.i = load i64, ptr %.239.i.i, align 8, !noalias !654
  %.241.i.i = icmp sgt i64 %.240.i.i, 0
  br i1 %.241.i.i, label %B636.i.i, label %B674.i.i

B636.i.i:                                         ; preds = %cnnc_write.exit.i
  %.23.i.i.i79 = load i64, ptr %.38.i, align 8, !noalias !660
  %.26.i.i2.i = add i64 %.13.i.i.i.i, 72
  %.27.i.i3.i = inttoptr i64 %.26.i.i2.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i3.i, align 8, !noalias !660
  %.30.i.i.i = tail call i64 @llvm.smax.i64(i64 %.28.i.i.i, i64 1)
  %.39.i.i.i80 = add i64 %.23.i.i.i79, 8
  %.40.i.i.i = inttoptr i64 %.39.i.i.i80 to ptr
  %.41.i.i.i = load i64, ptr %.40.i.i.i, align 8, !noalias !660
  %.54.i.i.i = icmp eq i64 %.41.i.i.i, 1
  %..i.i.i = select i1 %.54.i.i.i, i64 88, i64 0
  %.70.i.i4.i = load i64, ptr %.22.i, align 8, !noalias !660
  %.73.i.i5.i = add i64 %..i.i.i, %.13.i.i.i.i
  %.74.i.i6.i = inttoptr i64 %.73.i.i5.i to ptr
  %.75.i.i7.i = load i64, ptr %.74.i.i6.i, align 8, !noalias !660
  %.76.i.i.i = add nsw i64 %.75.i.i7.i, %.70.i.i4.i
  %.82.i.i.i = add i64 %.13.i.i.i.i, 48
  %.83.i.i.i = inttoptr i64 %.82.i.i.i to ptr
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !660
  %.88.i.i.i = mul nsw i64 %.84.i.i.i, %.30.i.i.i
  %.94.i.i.i = udiv i64 %bytes.2.1.i.i, %.88.i.i.i
  %.178.i1.not.i.i = icmp slt i64 %.94.i.i.i, 1
  br i1 %.178.i1.not.i.i, label %B674.i.i, label %B422.if.i.lr.ph.i.i

B422.if.i.lr.ph.i.i:                              ; preds = %B636.i.i
  %.46.i.i8.i = load i64, ptr %.45.i.i.i, align 8, !noalias !660
  %.253.i.i.i = trunc i64 %.46.i.i8.i to i32
  %.271.i.i.i = add i64 %.23.i.i.i79, 40
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  %text.169.text.1.170.i.i.i = select i1 %.54.i.i.i, ptr @text.169, ptr @text.1.170
  %.109.i.i.i.i = icmp eq i64 %.41.i.i.i, 0
  %text.9.175.text.10.i.i.i.i = select i1 %.54.i.i.i, ptr @text.9.175, ptr @text.10
  br label %B422.if.i.i.i

B100.i.i.i.i.i:                                   ; preds = %B38.if.i.i.i.i.i
  %.203.i.i.i.i.i = icmp slt i64 %best.2.0.i4.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i, label %B234.i.i.i.i.i, label %B194.i.i.i.i.i

B194.i.i.i.i.i:                                   ; preds = %B100.i.i.i.i.i
  %.211.i.i.i.i.i = shl i64 %best.2.0.i4.i.i.i.i, 2
  %.212.i.i.i.i.i = add i64 %.211.i.i.i.i.i, %.268.i.i.i
  %.213.i.i.i.i.i = inttoptr i64 %.212.i.i.i.i.i to ptr
  %.214.i.i.i.i.i = load float, ptr %.213.i.i.i.i.i, align 4, !noalias !663
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
  %.141.i.i.i.i.i = load float, ptr %.140.i.i.i.i.i, align 4, !noalias !663
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
  %.104.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !668
  br i1 %.109.i.i.i.i, label %B244.i.i.i.i, label %B362.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.116.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.2.171, i64 %index.2.0.i.i.i.i) #0, !noalias !668
  %.121.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %1 = lshr i32 %.116.i.i.i.i, 31
  %.122.i.i.i.i = zext nneg i32 %1 to i64
  %.123.i.i.i.i = or i64 %.121.i.i.i.i, %.122.i.i.i.i
  store i64 %.123.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %.130.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.131.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.3.172, double %.130.i.i.i.i) #0, !noalias !668
  br label %B620.i.i.i.i

B362.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.145.not.i.i.i.i = icmp eq i64 %printed.2.0.i.i.i.i, 0
  %..i.i.i.i = select i1 %.145.not.i.i.i.i, i64 ptrtoint (ptr @text.6 to i64), i64 ptrtoint (ptr @text.5.174 to i64)
  %.172.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.4.173, i64 %..i.i.i.i, i64 %index.2.0.i.i.i.i) #0, !noalias !668
  %.177.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %2 = lshr i32 %.172.i.i.i.i, 31
  %.178.i.i.i.i = zext nneg i32 %2 to i64
  %.179.i.i.i.i = or i64 %.177.i.i.i.i, %.178.i.i.i.i
  store i64 %.179.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %.191.i.i.i.i = fsub float %.104.i.i.i.i, %.104.i.i.i.i
  %.194.i.i.i.i = fcmp oeq float %.191.i.i.i.i, 0.000000e+00
  br i1 %.194.i.i.i.i, label %B504.i.i.i.i, label %B564.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.201.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.202.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.7, double %.201.i.i.i.i) #0, !noalias !668
  br label %B620.i.i.i.i

B564.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.220.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.8) #0, !noalias !668
  br label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B564.i.i.i.i, %B504.i.i.i.i, %B244.i.i.i.i
  %.220.i.sink.i.i.i = phi i32 [ %.220.i.i.i.i, %B564.i.i.i.i ], [ %.202.i.i.i.i, %B504.i.i.i.i ], [ %.131.i.i.i.i, %B244.i.i.i.i ]
  %.225.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %3 = lshr i32 %.220.i.sink.i.i.i, 31
  %.226.i.i.i.i = zext nneg i32 %3 to i64
  %.227.i.i.i.i = or i64 %.225.i.i.i.i, %.226.i.i.i.i
  store i64 %.227.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  br label %B38.if.i.i5.i.i.i

B112.i.i.i.i.i:                                   ; preds = %B38.if.i.i5.i.i.i
  %.172.i.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !669
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
  %.214.i.i20.i.i.i = load float, ptr %.213.i.i19.i.i.i, align 4, !noalias !669
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
  %.141.i.i12.i.i.i = load float, ptr %.140.i.i11.i.i.i, align 4, !noalias !669
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
  %.313.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.9.175.text.10.i.i.i.i) #0, !noalias !668
  %.318.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %4 = lshr i32 %.313.i.i.i.i, 31
  %.319.i.i.i.i = zext nneg i32 %4 to i64
  %.320.i.i.i.i = or i64 %.318.i.i.i.i, %.319.i.i.i.i
  store i64 %.320.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %.178.i.i.i = icmp sgt i64 %.123.i.02.i.i, 1
  br i1 %.178.i.i.i, label %B422.if.i.i.i, label %B674.i.i

B422.if.i.i.i:                                    ; preds = %cnnc_print_largest.exit.i.i, %B422.if.i.lr.ph.i.i
  %.120.i.03.i.i = phi i64 [ 0, %B422.if.i.lr.ph.i.i ], [ %.191.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.123.i.02.i.i = phi i64 [ %.94.i.i.i, %B422.if.i.lr.ph.i.i ], [ %.187.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.245.i.pre.pre.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !660
  %.227.i.i.i = icmp sgt i64 %.245.i.pre.pre.i.i, 0
  %or.cond.i9.i = select i1 %.54.i.i.i, i1 %.227.i.i.i, i1 false
  %"$phi542.1.2.1.i.i.i" = select i1 %or.cond.i9.i, ptr @text.162, ptr @text.1.163
  %.246.i.i.i = add nsw i64 %.245.i.pre.pre.i.i, 1
  store i64 %.246.i.i.i, ptr %.225.i.i.i, align 8, !noalias !660
  %.255.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %"$phi542.1.2.1.i.i.i") #0, !noalias !660
  %.260.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !660
  %5 = lshr i32 %.255.i.i.i, 31
  %.261.i.i.i = zext nneg i32 %5 to i64
  %.262.i.i.i = or i64 %.260.i.i.i, %.261.i.i.i
  store i64 %.262.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !660
  %.266.i.i.i = mul nsw i64 %.120.i.03.i.i, %.88.i.i.i
  %.268.i.i.i = add nsw i64 %.266.i.i.i, %.169.i.i
  %.273.i.i.i = load i64, ptr %.272.i.i.i, align 8, !noalias !660
  %.276.i.i.i = add nsw i64 %.120.i.03.i.i, %before.2.1.i.i
  %.54.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.169.text.1.170.i.i.i, i64 %.76.i.i.i, i64 %.276.i.i.i) #0, !noalias !668
  %.59.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  %6 = lshr i32 %.54.i.i.i.i, 31
  %.60.i.i.i.i = zext nneg i32 %6 to i64
  %.61.i.i.i.i = or i64 %.59.i.i.i.i, %.60.i.i.i.i
  store i64 %.61.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !668
  br label %B38.if.i.i.i.i.i

B674.i.i:                                         ; preds = %cnnc_print_largest.exit.i.i, %B636.i.i, %cnnc_write.exit.i
  %exitcond.not.i78 = icmp eq i64 %.129.i.i, %.33.i.i58
  br i1 %exitcond.not.i78, label %cnnc_put_rows.exit, label %B158.if.i.i

B158.if.i.i:                                      ; preds = %B674.i.i, %B158.if.i.lr.ph.i
  %.57.i.019.i = phi i64 [ 0, %B158.if.i.lr.ph.i ], [ %.129.i.i, %B674.i.i ]
  %.129.i.i = add nuw nsw i64 %.57.i.019.i, 1
  %.9.i.i.i66 = load i64, ptr %.8.i.i.i61, align 8, !noalias !672
  %.10.i.i.i67 = add nsw i64 %.9.i.i.i66, %.57.i.019.i
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !675
  %.12.i.i.i.i = shl nsw i64 %.10.i.i.i67, 7
  %.10.i.i.i.i = add i64 %.9.i.i.i.i, %.17.i.i54
  %.13.i.i.i.i = add i64 %.10.i.i.i.i, %.12.i.i.i.i
  %.164.i.i68 = load i64, ptr %.163.i.i62, align 8, !noalias !654
  %.166.i.i = shl i64 %.57.i.019.i, 3
  %.167.i.i = add i64 %.164.i.i68, %.166.i.i
  %.168.i.i = inttoptr i64 %.167.i.i to ptr
  %.169.i.i = load i64, ptr %.168.i.i, align 8, !noalias !654
  %.12.i.i.i69 = add i64 %.13.i.i.i.i, 64
  %.13.i.i.i70 = inttoptr i64 %.12.i.i.i69 to ptr
  %.14.i.i.i71 = load i64, ptr %.13.i.i.i70, align 8, !noalias !678
  %.15.i.i.i72 = icmp eq i64 %.14.i.i.i71, 0
  %.21.i.i10.i = add i64 %.13.i.i.i.i, 56
  %.22.i.i11.i = inttoptr i64 %.21.i.i10.i to ptr
  %.23.i.i12.i = load i64, ptr %.22.i.i11.i, align 8, !noalias !678
  br i1 %.15.i.i.i72, label %B512.i.i, label %cnnc_row_bytes.exit.i73

cnnc_row_bytes.exit.i73:                          ; preds = %B158.if.i.i
  %.39.i.i14.i = load i64, ptr %.38.i.i13.i, align 8, !noalias !678
  %.42.i.i.i74 = udiv i64 %.23.i.i12.i, %.39.i.i14.i
  %.194.i.i75 = icmp eq i64 %.14.i.i.i71, 1
  br i1 %.194.i.i75, label %B350.i.i, label %B512.i.i

cnnc_put_rows.exit:                               ; preds = %B674.i.i, %cnnc_run_rows.body.exit
  ret void
}

declare i64 @cnnc_os_nanoseconds() local_unnamed_addr

; Function Attrs: nounwind
define range(i64 1, -9223372036854775808) i64 @cnnc_execute(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.12.i = add i64 %.2, 64
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !681
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !681
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !684
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !684
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !684
  %.61.i.i = sub i64 %.24.i.i, %.19.i.i
  %.106.i6.not.i = icmp slt i64 %.61.i.i, 1
  br i1 %.106.i6.not.i, label %cnnc_clear_counters.exit, label %B186.if.i.lr.ph.i

B186.if.i.lr.ph.i:                                ; preds = %B80.i
  %.18.i.i.i = add i64 %.2, 24
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %spec.select2.i = tail call i64 @llvm.smax.i64(i64 %.31.i, i64 0)
  %.235.i3.not.i = icmp slt i64 %.31.i, 1
  br label %B186.if.i.i

B186.i.loopexit.i:                                ; preds = %B294.if.i.i, %B186.if.i.i
  %.106.i.i = icmp samesign ugt i64 %.51.i.07.i, 1
  br i1 %.106.i.i, label %B186.if.i.i, label %cnnc_clear_counters.exit

B186.if.i.i:                                      ; preds = %B186.i.loopexit.i, %B186.if.i.lr.ph.i
  %.48.i.08.i = phi i64 [ %.19.i.i, %B186.if.i.lr.ph.i ], [ %.119.i.i, %B186.i.loopexit.i ]
  %.51.i.07.i = phi i64 [ %.61.i.i, %B186.if.i.lr.ph.i ], [ %.115.i.i, %B186.i.loopexit.i ]
  %.115.i.i = add nsw i64 %.51.i.07.i, -1
  %.119.i.i = add i64 %.48.i.08.i, 1
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !687
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !687
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !687
  %.16.i.i.i = shl i64 %.10.i.i.i, 6
  %.21.i.i.i = mul i64 %.16.i.i.i, %.15.i.i.i
  %.22.i.i.i = add nsw i64 %.21.i.i.i, %.20.i.i.i
  %.152.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !684
  br i1 %.235.i3.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

B294.if.i.i:                                      ; preds = %B186.if.i.i, %B294.if.i.i
  %.179.i.04.i = phi i64 [ %.248.i.i, %B294.if.i.i ], [ 1, %B186.if.i.i ]
  %.248.i.i = add nuw i64 %.179.i.04.i, 1
  %0 = shl nsw i64 %.179.i.04.i, 6
  %.275.i.i = add nsw i64 %0, %.22.i.i.i
  %.278.i.i = inttoptr i64 %.275.i.i to ptr
  store i64 0, ptr %.278.i.i, align 8, !noalias !684
  %.284.i.i = add i64 %.275.i.i, 8
  %.285.i.i = inttoptr i64 %.284.i.i to ptr
  store i64 0, ptr %.285.i.i, align 8, !noalias !684
  %exitcond.not.i = icmp eq i64 %.179.i.04.i, %spec.select2.i
  br i1 %exitcond.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !681
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #0, !noalias !681
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !681
  br label %cnnc_execute.body.exit

cnnc_execute.body.exit:                           ; preds = %cnnc_clear_counters.exit, %B298.i
  %storemerge.i = phi i64 [ 1, %B298.i ], [ %.45.i, %cnnc_clear_counters.exit ]
  ret i64 %storemerge.i
}

; Function Attrs: nounwind
define noundef i64 @cnnc_walk(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.20.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.20.i)
  %.16.i = tail call i64 @cnnc_cpu_flush_denormals() #0, !noalias !690
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !690
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !690
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !690
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !690
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !690
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !690
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !690
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !690
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !690
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !690
  %.56.i.i = sub i64 %.19.i.i, %.14.i.i
  %.101.i10.not.i = icmp slt i64 %.56.i.i, 1
  br i1 %.69.i, label %B496.i, label %B530.i

B496.i:                                           ; preds = %.6
  br i1 %.101.i10.not.i, label %cnnc_walk.body.exit, label %B132.if.i.lr.ph.i

B132.if.i.lr.ph.i:                                ; preds = %B496.i
  %.8.i.i7.i = inttoptr i64 %.1 to ptr
  %.6.i.i.i = add i64 %.1, 80
  %.7.i.i.i = inttoptr i64 %.6.i.i.i to ptr
  %.37.i.i.i = add i64 %.1, 64
  %.38.i.i.i = inttoptr i64 %.37.i.i.i to ptr
  br label %B132.if.i.i

B232.i.i:                                         ; preds = %B132.if.i.i
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !693
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  %.11.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !693
  %.24.i.i.pre.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !698
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %.11.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !698
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !698
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !698
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !698
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #0, !noalias !698
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !701
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !701
  %.32.i.i.i = sub nsw i64 %.43.i.012.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !701
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !701
  %.62.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !701
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %.62.i.i.i, ptr %.65.i.i.i, align 8, !noalias !701
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !701
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.011.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.012.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.011.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.011.i, -1
  %.114.i.i = add i64 %.43.i.012.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !704
  %.11.i.i8.i = mul i64 %.43.i.012.i, 40
  %.12.i.i9.i = add i64 %.11.i.i8.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i9.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !707
  %.157.i.i = icmp sgt i64 %.152.i.i, 0
  br i1 %.157.i.i, label %B232.i.i, label %B338.i.i

B530.i:                                           ; preds = %.6
  br i1 %.101.i10.not.i, label %cnnc_walk.body.exit, label %B132.if.i.lr.ph.i1

B132.if.i.lr.ph.i1:                               ; preds = %B530.i
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
  %.6.i.i.i2 = add i64 %.1, 80
  %.7.i.i13.i = inttoptr i64 %.6.i.i.i2 to ptr
  %.243.i48.not.i = icmp slt i64 %.3, 1
  %.25.i.i.i = add i64 %.3, -1
  br label %B132.if.i.i3

B330.i.i:                                         ; preds = %cnnc_run_share.exit.i
  %.328.i.i = icmp sgt i64 %.319.i.i, 0
  br i1 %.328.i.i, label %B342.i.i, label %B604.i.i

B342.i.i:                                         ; preds = %B330.i.i
  %.23.i.i.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !708
  %.24.not.i.i.i12 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre56.i = load i64, ptr %.13.i.i, align 8, !noalias !713
  br i1 %.24.not.i.i.i12, label %cnnc_profile_end.exit.i, label %B64.i.i.i13

B64.i.i.i13:                                      ; preds = %B342.i.i
  %.32.i.i.i14 = sub nsw i64 %.52.i.054.i, %.9.i.i.pre56.i
  %.39.i.i.i15 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !708
  %.40.i.i.i16 = mul nsw i64 %.39.i.i.i15, %.32.i.i.i14
  %.42.i.i.i = add nsw i64 %.40.i.i.i16, %.2
  %.53.i.i.i17 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i18 = add nsw i64 %.53.i.i.i17, %.23.i.i.i
  %.58.i.i.i19 = inttoptr i64 %.54.i.i.i18 to ptr
  store i64 %"$phi94.0.2.0.i.i.i8", ptr %.58.i.i.i19, align 8, !noalias !708
  %.62.i.i.i20 = call i64 @cnnc_os_nanoseconds() #0, !noalias !708
  %.64.i.i.i21 = add i64 %.54.i.i.i18, 8
  %.65.i.i.i22 = inttoptr i64 %.64.i.i.i21 to ptr
  store i64 %.62.i.i.i20, ptr %.65.i.i.i22, align 8, !noalias !708
  %.69.i.i.i23 = add i64 %.54.i.i.i18, 16
  %.70.i.i.i24 = inttoptr i64 %.69.i.i.i23 to ptr
  store i64 %.319.i.i, ptr %.70.i.i.i24, align 8, !noalias !708
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !713
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i13, %B342.i.i
  %.9.i.i.i25 = phi i64 [ %.9.i.i.pre56.i, %B342.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i13 ]
  %.10.i.i.i26 = sub nsw i64 %.52.i.054.i, %.9.i.i.i25
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !713
  %.15.i.i.i27 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i28 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !713
  %.16.i.i.i29 = shl i64 %.10.i.i.i26, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i29, %.15.i.i.i27
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i28
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !716
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.350.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.351.i.i = inttoptr i64 %.350.i.i to ptr
  %.352.i.i = load i64, ptr %.351.i.i, align 8, !noalias !719
  %.357.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.358.i.i = atomicrmw add ptr %.357.i.i, i64 %.319.i.i seq_cst, align 8, !noalias !719
  %.360.i.i = add nsw i64 %.358.i.i, %.319.i.i
  %.363.i.i = icmp eq i64 %.360.i.i, %.352.i.i
  br i1 %.363.i.i, label %B540.i.i, label %B604.i.i

B540.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i30 = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !720
  %.12.i.i9.i31 = icmp sgt i64 %.11.i.i8.i30, 0
  br i1 %.12.i.i9.i31, label %B44.i.i.i, label %B604.i.i

B44.i.i.i:                                        ; preds = %B540.i.i
  call void @cnnc_os_wake(i64 %.22.i.i2.i) #0, !noalias !720
  br label %B604.i.i

B604.i.i:                                         ; preds = %cnnc_profile_begin.exit.i7, %B44.i.i.i, %B540.i.i, %cnnc_profile_end.exit.i, %B330.i.i
  %.110.i.i11 = icmp sgt i64 %.55.i.053.i, 1
  br i1 %.110.i.i11, label %B132.if.i.i3, label %cnnc_walk.body.exit

B132.if.i.i3:                                     ; preds = %B604.i.i, %B132.if.i.lr.ph.i1
  %.52.i.054.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i1 ], [ %.123.i.i, %B604.i.i ]
  %.55.i.053.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i1 ], [ %.119.i.i, %B604.i.i ]
  %.119.i.i = add nsw i64 %.55.i.053.i, -1
  %.123.i.i = add i64 %.52.i.054.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !723
  %.11.i.i.i.i = mul i64 %.52.i.054.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i4 = load i64, ptr %.23.i.i11.i, align 8, !noalias !728
  %.31.i.i.i5 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i5 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !728
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !729
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !728
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !732
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !732
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !735
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !735
  %.114.i2.not.i.i.i = icmp slt i64 %.20.i.i11.i.i, 1
  br i1 %.114.i2.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.lr.ph.i.i.i

B118.if.i.lr.ph.i.i.i:                            ; preds = %B342.i.i.i
  %.158.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  br label %B118.if.i.i.i.i

B162.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %0 = shl nuw nsw i64 %.56.i.04.i.i.i, 1
  %.176.i.i.i.i = icmp sgt i64 %0, %.20.i.i11.i.i
  %.180.i.i.i.i = icmp slt i64 %.20.i.i11.i.i, %.28.i.i.i.i
  %or.cond.i.i.i.i = select i1 %.176.i.i.i.i, i1 %.180.i.i.i.i, i1 false
  br i1 %or.cond.i.i.i.i, label %B192.i.i.i.i, label %B525.i.i.i

B192.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.185.i.i.i.i = shl nuw nsw i64 %.20.i.i11.i.i, 1
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !735
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !735
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !735
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !735
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !735
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !735
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !735
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !735
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  call void @cnnc_os_wait(i64 %.22.i.i.i.i, i64 %value.2.0.i.i.i.i) #0, !noalias !735
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !735
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !735
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !735
  %.161.i.i.i.i = icmp eq i64 %.159.i.i.i.i, %.191.i.i.i
  br i1 %.161.i.i.i.i, label %B162.i.i.i.i, label %B248.i.i.i.i

B525.i.i.i:                                       ; preds = %B226.if.i.i.i, %B676.i.i.i.i, %B192.i.i.i.i, %B162.i.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.128.i.i.i, %.33.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B226.if.i.i.i:                                    ; preds = %B132.if.i.i3, %B525.i.i.i
  %.57.i.015.i.i = phi i64 [ %.128.i.i.i, %B525.i.i.i ], [ 0, %B132.if.i.i3 ]
  %.128.i.i.i = add nuw nsw i64 %.57.i.015.i.i, 1
  %1 = add i64 %.57.i.015.i.i, %.24.i.i.i4
  %2 = shl i64 %1, 3
  %.155.i.i.i = add i64 %2, %.9.i.i.i.i
  %.156.i.i.i = inttoptr i64 %.155.i.i.i to ptr
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !728
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !728
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.054.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i3
  %.8.i.i14.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !738
  %.9.not.i.i.i6 = icmp eq i64 %.8.i.i14.i, 0
  br i1 %.9.not.i.i.i6, label %cnnc_profile_begin.exit.i7, label %B64.i.i15.i

B64.i.i15.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  %.11.i.i16.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !738
  br label %cnnc_profile_begin.exit.i7

cnnc_profile_begin.exit.i7:                       ; preds = %B64.i.i15.i, %cnnc_wait_for_inputs.exit.i
  %"$phi94.0.2.0.i.i.i8" = phi i64 [ %.11.i.i16.i, %B64.i.i15.i ], [ 0, %cnnc_wait_for_inputs.exit.i ]
  br i1 %.243.i48.not.i, label %B604.i.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %cnnc_profile_begin.exit.i7, %cnnc_run_share.exit.i
  %ran.2.1.i51.i = phi i64 [ %.319.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i7 ]
  %.187.i.049.i = phi i64 [ %.256.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i7 ]
  %.256.i.i = add nuw nsw i64 %.187.i.049.i, 1
  %.286.i.i = add nsw i64 %.187.i.049.i, %.2
  %.288.i.i = icmp slt i64 %.286.i.i, %.3
  %.305.i.i = select i1 %.288.i.i, i64 0, i64 %.3
  %"$phi280.2.2.2.i.i" = sub nsw i64 %.286.i.i, %.305.i.i
  %.9.i.i.i18.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !741
  %.13.i.i.i21.i = add nsw i64 %.9.i.i.i18.i, %.12.i.i.i.i
  %.21.i.i22.i = add i64 %.13.i.i.i21.i, 16
  %.22.i.i23.i = inttoptr i64 %.21.i.i22.i to ptr
  %.23.i.i24.i = load i64, ptr %.22.i.i23.i, align 8, !noalias !746
  %.24.i.i25.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.23.i.i24.i
  %.26.i.i.i9 = add i64 %.24.i.i25.i, %.25.i.i.i
  %.27.i.i.i10 = udiv i64 %.26.i.i.i9, %.3
  %.31.i.i26.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.32.i.i27.i = mul nsw i64 %.31.i.i26.i, %.23.i.i24.i
  %.34.i.i.i = add i64 %.32.i.i27.i, %.25.i.i.i
  %.35.i.i.i = udiv i64 %.34.i.i.i, %.3
  %.9.i.i2.i28.i = load i64, ptr %.13.i.i, align 8, !noalias !747
  %.10.i.i.i29.i = sub nsw i64 %.52.i.054.i, %.9.i.i2.i28.i
  %.14.i.i.i30.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !747
  %.15.i.i.i31.i = add nsw i64 %.14.i.i.i30.i, 1
  %.20.i.i.i34.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !747
  %.21.i.i.i36.i = mul i64 %.15.i.i.i31.i, %.10.i.i.i29.i
  %reass.add.i = add i64 %.21.i.i.i36.i, %.31.i.i26.i
  %reass.mul.i = shl i64 %reass.add.i, 6
  %.43.i.i.i = add i64 %reass.mul.i, %.20.i.i.i34.i
  %.57.i.i.i = icmp eq i64 %"$phi280.2.2.2.i.i", %.2
  %.67.i.i.i = add i64 %.43.i.i.i, 8
  %.68.i.i.i = inttoptr i64 %.67.i.i.i to ptr
  br i1 %.57.i.i.i, label %B286.i.i.i, label %B342.i.i39.i

B286.i.i.i:                                       ; preds = %B234.if.i.i
  store atomic i64 1, ptr %.68.i.i.i seq_cst, align 8, !noalias !746
  br label %B450.i.i.i

B342.i.i39.i:                                     ; preds = %B234.if.i.i
  %.80.i.i.i = load atomic i64, ptr %.68.i.i.i seq_cst, align 8, !noalias !746
  %.81.not.i.i.i = icmp eq i64 %.80.i.i.i, 0
  br i1 %.81.not.i.i.i, label %B450.i.i.i, label %B402.i.i.i

B402.i.i.i:                                       ; preds = %B342.i.i39.i
  %.85.i.i.i = sub nsw i64 %.35.i.i.i, %.27.i.i.i10
  %.8657.i.i.i = lshr i64 %.85.i.i.i, 3
  br label %B450.i.i.i

B450.i.i.i:                                       ; preds = %B402.i.i.i, %B342.i.i39.i, %B286.i.i.i
  %spared.2.0.i.i.i = phi i64 [ 0, %B286.i.i.i ], [ %.8657.i.i.i, %B402.i.i.i ], [ 0, %B342.i.i39.i ]
  %.neg.i.i = sub nsw i64 %.35.i.i.i, %.27.i.i.i10
  %.103.i.i.i = inttoptr i64 %.43.i.i.i to ptr
  %.104.i13.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !746
  %.105.i15.i.i = sub i64 %.neg.i.i, %.104.i13.i.i
  %.111.not.i16.i.i = icmp sgt i64 %.105.i15.i.i, %spared.2.0.i.i.i
  br i1 %.111.not.i16.i.i, label %B530.i.lr.ph.i.i, label %cnnc_run_share.exit.i

B530.i.lr.ph.i.i:                                 ; preds = %B450.i.i.i
  %.15.i.i8.i.i = inttoptr i64 %.13.i.i.i21.i to ptr
  %.26.i.i.i40.i = add i64 %.13.i.i.i21.i, 8
  %.27.i.i.i41.i = inttoptr i64 %.26.i.i.i40.i to ptr
  br label %B530.i.i.i

B530.i.i.i:                                       ; preds = %B668.i.i.i, %B530.i.lr.ph.i.i
  %.105.i18.i.i = phi i64 [ %.105.i15.i.i, %B530.i.lr.ph.i.i ], [ %.105.i.i.i, %B668.i.i.i ]
  %done.2.0.i17.i.i = phi i64 [ 0, %B530.i.lr.ph.i.i ], [ %.191.i.i44.i, %B668.i.i.i ]
  %.134.i.i.i = add nuw nsw i64 %.105.i18.i.i, 3
  %.13558.i.i.i = lshr i64 %.134.i.i.i, 2
  %.144.i.i.i = atomicrmw add ptr %.103.i.i.i, i64 %.13558.i.i.i seq_cst, align 8, !noalias !746
  %.146.i.i.i = add nsw i64 %.144.i.i.i, %.27.i.i.i10
  %.152.not.i.i.i = icmp slt i64 %.146.i.i.i, %.35.i.i.i
  br i1 %.152.not.i.i.i, label %B668.i.i.i, label %cnnc_run_share.exit.i

B668.i.i.i:                                       ; preds = %B530.i.i.i
  %.175.i.i42.i = add nsw i64 %.146.i.i.i, %.13558.i.i.i
  %.180.i.i.i = call i64 @llvm.smin.i64(i64 %.175.i.i42.i, i64 %.35.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !750
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !750
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !750
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !750
  %.28.i.i.i43.i = load i64, ptr %.27.i.i.i41.i, align 8, !noalias !750
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i43.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.146.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.180.i.i.i) #0, !noalias !750
  %.187.i.i.i = sub i64 %done.2.0.i17.i.i, %.146.i.i.i
  %.191.i.i44.i = add i64 %.180.i.i.i, %.187.i.i.i
  %.104.i.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !746
  %.105.i.i.i = sub i64 %.neg.i.i, %.104.i.i.i
  %.111.not.i.i.i = icmp sgt i64 %.105.i.i.i, %spared.2.0.i.i.i
  br i1 %.111.not.i.i.i, label %B530.i.i.i, label %cnnc_run_share.exit.i

cnnc_run_share.exit.i:                            ; preds = %B668.i.i.i, %B530.i.i.i, %B450.i.i.i
  %done.2.0.i.lcssa.i.i = phi i64 [ 0, %B450.i.i.i ], [ %.191.i.i44.i, %B668.i.i.i ], [ %done.2.0.i17.i.i, %B530.i.i.i ]
  %.319.i.i = add nsw i64 %done.2.0.i.lcssa.i.i, %ran.2.1.i51.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B330.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B604.i.i, %B338.i.i, %B530.i, %B496.i
  call void @cnnc_cpu_restore_float_state(i64 %.16.i) #0, !noalias !690
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

declare i64 @cnnc_cpu_flush_denormals() local_unnamed_addr

declare void @cnnc_cpu_restore_float_state(i64) local_unnamed_addr

declare void @cnnc_os_wake(i64) local_unnamed_addr

declare void @cnnc_cpu_pause() local_unnamed_addr

declare void @cnnc_os_wait(i64, i64) local_unnamed_addr

declare i64 @cnnc_os_write(i64, i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_unwritable(i64 %.1) unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_reason() #0, !noalias !753
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !756
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !761
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !761
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !761
  %.9.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i = load i8, ptr %.9.i.i, align 1, !noalias !762
  %.12.i.i = icmp eq i8 %.10.i.i, 45
  br i1 %.12.i.i, label %B44.i.i, label %cnnc_is_dash.exit

B44.i.i:                                          ; preds = %.3
  %.15.i.i1 = add i64 %.1, 1
  %.16.i.i = inttoptr i64 %.15.i.i1 to ptr
  %.17.i.i = load i8, ptr %.16.i.i, align 1, !noalias !762
  %.21.i.i = icmp eq i8 %.17.i.i, 0
  %spec.select = select i1 %.21.i.i, i64 ptrtoint (ptr @text.1.159 to i64), i64 %.1
  br label %cnnc_is_dash.exit

cnnc_is_dash.exit:                                ; preds = %B44.i.i, %.3
  %1 = phi i64 [ %spec.select, %B44.i.i ], [ %.1, %.3 ]
  %.45.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.158, i64 %1, i64 %.7.i) #0, !noalias !753
  %.50.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !753
  %2 = lshr i32 %.45.i, 31
  %.51.i = zext nneg i32 %2 to i64
  %.52.i = or i64 %.50.i, %.51.i
  store i64 %.52.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !753
  %.8.i.i.i2 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !765
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !765
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !765
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %3, %.8.i.i.i2
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !765
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !765
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !765
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !765
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %cnnc_is_dash.exit, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %cnnc_is_dash.exit ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %3 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %3, %.13.i.i.i
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !765
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %cnnc_is_dash.exit
  tail call void @exit(i32 1) #13, !noalias !770
  ret void
}

declare i64 @cnnc_os_reason() local_unnamed_addr

declare i64 @cnnc_os_open(i64) local_unnamed_addr

declare i64 @cnnc_os_size(i64) local_unnamed_addr

declare i64 @cnnc_os_read(i64, i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_unreadable(i64 %.1) unnamed_addr #0 {
.3:
  %.5.i = tail call i64 @cnnc_os_reason() #0, !noalias !771
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !774
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !779
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !779
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !779
  %.9.i.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i.i = load i8, ptr %.9.i.i.i, align 1, !noalias !780
  %.12.i.i.i = icmp eq i8 %.10.i.i.i, 45
  br i1 %.12.i.i.i, label %B44.i.i.i, label %cnnc_input_name.exit

B44.i.i.i:                                        ; preds = %.3
  %.15.i.i.i = add i64 %.1, 1
  %.16.i.i.i = inttoptr i64 %.15.i.i.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i, align 1, !noalias !780
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  %spec.select.i = select i1 %.21.i.i.i, i64 ptrtoint (ptr @text.231 to i64), i64 %.1
  br label %cnnc_input_name.exit

cnnc_input_name.exit:                             ; preds = %.3, %B44.i.i.i
  %1 = phi i64 [ %spec.select.i, %B44.i.i.i ], [ %.1, %.3 ]
  %.11.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.228, i64 %1, i64 %.5.i) #0, !noalias !771
  %.16.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !771
  %2 = lshr i32 %.11.i, 31
  %.17.i = zext nneg i32 %2 to i64
  %.18.i = or i64 %.16.i, %.17.i
  store i64 %.18.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !771
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !785
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !785
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !785
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %3, %.8.i.i.i1
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !785
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !785
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !785
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !785
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %cnnc_input_name.exit, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %cnnc_input_name.exit ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %3 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %3, %.13.i.i.i
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !785
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %cnnc_input_name.exit
  tail call void @exit(i32 1) #13, !noalias !790
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strstr(ptr, ptr captures(none)) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_array(i64 %.1) unnamed_addr #0 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !791
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !798
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !798
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !798
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.254, i64 %.1) #0, !noalias !799
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !799
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !799
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !800
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !800
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !800
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %2, %.8.i.i.i1
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !800
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !800
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !800
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !800
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %.3, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %.3 ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %2 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %2, %.13.i.i.i
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !800
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %.3
  tail call void @exit(i32 1) #13, !noalias !805
  ret void
}

declare i64 @cnnc_os_rename(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #0 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !806
  %.12.i = tail call i64 @cnnc_os_process() #0, !noalias !806
  %.13.i = icmp eq i64 %.11.i, %.12.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !809
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %B78.i
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !809
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !809
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !809
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !809
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !809
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !809
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %B78.i
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !806
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !806
  %.67.i = add i64 %.26.i, -1
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.67.i, i64 0)
  %.112.i3.not = icmp slt i64 %.67.i, 1
  br i1 %.112.i3.not, label %cnnc_pool_destroy.body.exit, label %B226.if.i

B298.if.i.lr.ph:                                  ; preds = %B226.if.i
  %.9.i.i2 = add i64 %.1, 416
  br label %B298.if.i

B226.if.i:                                        ; preds = %cnnc_pool_lock.exit, %B226.if.i
  %.54.i.05 = phi i64 [ %.125.i, %B226.if.i ], [ 1, %cnnc_pool_lock.exit ]
  %.125.i = add nuw i64 %.54.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.05, i64 %.26.i), !noalias !806
  %exitcond.not = icmp eq i64 %.54.i.05, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.07 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.07, 1
  %.6.i.i = shl i64 %.184.i.07, 7
  %.281.i = add i64 %.9.i.i2, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !806
  tail call void @cnnc_os_thread_join(i64 %.283.i) #0, !noalias !806
  %exitcond9.not = icmp eq i64 %.184.i.07, %storemerge.i
  br i1 %exitcond9.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %cnnc_pool_lock.exit, %.3
  tail call void @cnnc_os_free(i64 %.1) #0, !noalias !806
  ret void
}

declare i64 @cnnc_os_process() local_unnamed_addr

declare void @cnnc_os_thread_join(i64) local_unnamed_addr

declare void @cnnc_os_free(i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_ring(i64 %.1, i64 %.2, i64 %.3) unnamed_addr #0 {
.5:
  %.37.i.i = alloca [16 x i64], align 8
  %.6.i.i = shl i64 %.2, 7
  %.8.i.i = add i64 %.1, 384
  %.9.i.i = add i64 %.8.i.i, %.6.i.i
  %.16.i = inttoptr i64 %.9.i.i to ptr
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !812
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !812
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !812
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !815
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !815
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  %.36.i.i = tail call i64 @cnnc_os_cpu() #0, !noalias !815
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i64 %.36.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  %.50.i.i = call i64 @cnnc_os_get_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !815
  %.51.i.i = icmp eq i64 %.50.i.i, 0
  br i1 %.51.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %0 = lshr i64 %.36.i.i, 3
  %.205.i.i = and i64 %0, 1152921504606846968
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !815
  %.210.i.i = and i64 %.36.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !815
  call void @cnnc_os_set_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !815
  %.253.i.i = add nuw nsw i64 %.36.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !815
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.02.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.02.i, 1
  %1 = shl i64 %.91.i.02.i, 3
  %.189.i.i = add nuw i64 %1, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !815
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i3.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !812
  call void @cnnc_os_wake(i64 %.9.i.i) #0, !noalias !812
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

declare i64 @cnnc_os_cpu() local_unnamed_addr

declare i64 @cnnc_os_get_affinity(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #5

declare void @cnnc_os_set_affinity(i64, i64) local_unnamed_addr

declare void @cnnc_os_nap() local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_pool_try_lock(i64 %.1) unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_process() #0, !noalias !818
  %.13.i = add i64 %.1, 136
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load atomic i64, ptr %.14.i seq_cst, align 8, !noalias !818
  %.21.i = icmp eq i64 %.15.i, %.7.i
  br i1 %.21.i, label %B86.i, label %B178.i

B86.i:                                            ; preds = %.3
  %.29.i = add i64 %.1, 128
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = cmpxchg ptr %.30.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !818
  %.35.i = extractvalue { i64, i1 } %.31.i, 1
  %..i = zext i1 %.35.i to i64
  br label %cnnc_pool_try_lock.body.exit

B178.i:                                           ; preds = %.3
  %.50.i = sub i64 0, %.7.i
  %.52.i = icmp eq i64 %.15.i, %.50.i
  br i1 %.52.i, label %cnnc_pool_try_lock.body.exit, label %B192.i

B192.i:                                           ; preds = %B178.i
  %.61.i = cmpxchg ptr %.14.i, i64 %.15.i, i64 %.50.i seq_cst seq_cst, align 8, !noalias !818
  %.64.not.i = extractvalue { i64, i1 } %.61.i, 1
  br i1 %.64.not.i, label %B252.i, label %cnnc_pool_try_lock.body.exit

B252.i:                                           ; preds = %B192.i
  %.78.i = add i64 %.1, 128
  %.79.i = inttoptr i64 %.78.i to ptr
  store atomic i64 1, ptr %.79.i seq_cst, align 8, !noalias !818
  %.83.i = add i64 %.1, 256
  %.84.i = inttoptr i64 %.83.i to ptr
  store atomic i64 0, ptr %.84.i seq_cst, align 8, !noalias !818
  %.88.i = add i64 %.1, 264
  %.89.i = inttoptr i64 %.88.i to ptr
  store atomic i64 0, ptr %.89.i seq_cst, align 8, !noalias !818
  %.93.i = add i64 %.1, 8
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load atomic i64, ptr %.94.i seq_cst, align 8, !noalias !818
  store atomic i64 1, ptr %.94.i seq_cst, align 8, !noalias !818
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.95.i, i64 256)
  %.51.i.i = add i64 %.14.i.i, -1
  %.8.i.i2.i = add i64 %.1, 384
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_spawn.exit, label %B114.if.i.lr.ph.i

B114.if.i.lr.ph.i:                                ; preds = %B252.i
  %.299.i.i = add i64 %.1, 16
  %.300.i.i = inttoptr i64 %.299.i.i to ptr
  br label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !821
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !824
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !824
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !824
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !824
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !821
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_spawn.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add nuw i64 %.38.i.08.i, 1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !821
  store atomic i64 %.110.i.i, ptr %.94.i seq_cst, align 8, !noalias !821
  %exitcond.not = icmp eq i64 %.110.i.i, %.14.i.i
  br i1 %exitcond.not, label %cnnc_pool_spawn.exit, label %B114.if.i.i

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ 1, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !821
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !821
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !821
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !821
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !821
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B422.i.i, %B588.i.i, %B252.i
  store atomic i64 %.7.i, ptr %.14.i seq_cst, align 8, !noalias !818
  br label %cnnc_pool_try_lock.body.exit

cnnc_pool_try_lock.body.exit:                     ; preds = %B178.i, %B192.i, %B86.i, %cnnc_pool_spawn.exit
  %.4.0 = phi i64 [ %..i, %B86.i ], [ 1, %cnnc_pool_spawn.exit ], [ 0, %B192.i ], [ 0, %B178.i ]
  ret i64 %.4.0
}

declare i64 @cnnc_os_thread_start(i64, i64) local_unnamed_addr

declare void @cnnc_os_unmap(i64, i64) local_unnamed_addr

declare void @cnnc_os_unmap_file(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn
declare i64 @strtoll(ptr readonly, ptr captures(none), i32) local_unnamed_addr #6

; Function Attrs: nounwind
define i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_allocate(i64 33152) #0, !noalias !827
  %.12.i = icmp eq i64 %.7.i, 0
  br i1 %.12.i, label %cnnc_pool_create.body.exit, label %B60.i

B60.i:                                            ; preds = %.3
  %.24.i = inttoptr i64 %.7.i to ptr
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %.24.i, align 8, !noalias !827
  %.28.i = add i64 %.7.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !827
  %.4.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !830
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.02.i, -1
  %.254.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !830
  %.256.i.i = sub nsw i64 %.254.i.i, %.127.i.i
  %.261.i.i = tail call i64 @llvm.smin.i64(i64 %best.2.0.i3.i, i64 %.256.i.i)
  %.89.i.i = icmp samesign ugt i64 %.34.i.02.i, 1
  br i1 %.89.i.i, label %B72.if.i.i, label %cnnc_spin_measure.exit

B72.if.i.i:                                       ; preds = %B178.i.i, %B60.i
  %best.2.0.i3.i = phi i64 [ %.4.i.i, %B60.i ], [ %.261.i.i, %B178.i.i ]
  %.34.i.02.i = phi i64 [ 3, %B60.i ], [ %.98.i.i, %B178.i.i ]
  %.127.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !830
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.01.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.01.i, -1
  tail call void @cnnc_cpu_pause() #0, !noalias !830
  %.210.i.i = icmp samesign ugt i64 %.157.i.01.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = tail call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = add i64 %.7.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 8, !noalias !827
  %.37.i = tail call i64 @cnnc_os_process() #0, !noalias !827
  %.40.i = add i64 %.7.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %.37.i, ptr %.41.i, align 8, !noalias !827
  %.8.i.i = add i64 %.7.i, 384
  %.46.i = add i64 %.7.i, 448
  %.51.i = load i64, ptr %.35.i, align 8, !noalias !827
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %.7.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !833
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %.7.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !833
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !833
  %.22.i.i = add i64 %.7.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !833
  %.12.i.i = load i64, ptr %.29.i, align 8, !noalias !836
  %.14.i.i3 = tail call i64 @llvm.smin.i64(i64 %.1, i64 256)
  %.51.i.i = sub i64 %.14.i.i3, %.12.i.i
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_create.body.exit, label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.35.i, align 8, !noalias !836
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !839
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !839
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !839
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !839
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !836
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_create.body.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !836
  store atomic i64 %.110.i.i, ptr %.29.i seq_cst, align 8, !noalias !836
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_create.body.exit

B114.if.i.i:                                      ; preds = %cnnc_spin_measure.exit, %B588.i.i
  %.38.i.08.i = phi i64 [ %.110.i.i, %B588.i.i ], [ %.12.i.i, %cnnc_spin_measure.exit ]
  %.41.i.07.i = phi i64 [ %.106.i.i, %B588.i.i ], [ %.51.i.i, %cnnc_spin_measure.exit ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !836
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !836
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.7.i, ptr %.158.i.i, align 8, !noalias !836
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !836
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !836
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_create.body.exit:                       ; preds = %B588.i.i, %B422.i.i, %cnnc_spin_measure.exit, %.3
  ret i64 %.7.i
}

declare i64 @cnnc_os_allocate(i64) local_unnamed_addr

declare i64 @cnnc_os_map(i64) local_unnamed_addr

declare i64 @cnnc_os_map_file(i64, i64) local_unnamed_addr

declare void @cnnc_os_forget(i64, i64) local_unnamed_addr

declare i64 @cnnc_os_is_device(i64) local_unnamed_addr

declare i64 @cnnc_os_open_device(i64) local_unnamed_addr

declare i64 @cnnc_os_resolve(i64, i64) local_unnamed_addr

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias noundef writeonly captures(none), i64 noundef, ptr noundef readonly captures(none), ...) local_unnamed_addr #7

declare i64 @cnnc_os_create(i64) local_unnamed_addr

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

declare void @cnnc_os_watch(i64) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_interrupted(i64 %.1) #0 {
.3:
  %.8.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !842
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !842
  %.24.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !842
  %.106.i1.not.i = icmp slt i64 %.24.i.i, 1
  br i1 %.106.i1.not.i, label %cnnc_remove_files.exit, label %B228.if.i.i

B272.i.i:                                         ; preds = %B228.if.i.i
  %.158.i.i = add i64 %0, %.8.i.i
  %.159.i.i = inttoptr i64 %.158.i.i to ptr
  %.160.i.i = load i64, ptr %.159.i.i, align 8, !noalias !842
  %.161.i.i = icmp sgt i64 %.160.i.i, -1
  br i1 %.161.i.i, label %B312.i.i, label %B370.i.i

B312.i.i:                                         ; preds = %B272.i.i
  %.169.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i) #0, !noalias !842
  %.176.i.pre.i = load i64, ptr %.151.i.i, align 8, !noalias !842
  br label %B370.i.i

B370.i.i:                                         ; preds = %B312.i.i, %B272.i.i
  %.176.i.i = phi i64 [ %.176.i.pre.i, %B312.i.i ], [ %.152.i.i, %B272.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i) #0, !noalias !842
  br label %B428.i.i

B428.i.i:                                         ; preds = %B228.if.i.i, %B370.i.i
  %exitcond.not.i = icmp eq i64 %.24.i.i, %.119.i.i
  br i1 %exitcond.not.i, label %cnnc_remove_files.exit, label %B228.if.i.i

B228.if.i.i:                                      ; preds = %.3, %B428.i.i
  %.48.i.03.i = phi i64 [ %.119.i.i, %B428.i.i ], [ 0, %.3 ]
  %.119.i.i = add nuw nsw i64 %.48.i.03.i, 1
  %0 = shl i64 %.48.i.03.i, 3
  %.150.i.i = add i64 %0, %.13.i.i
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !842
  %.153.not.i.i = icmp eq i64 %.152.i.i, 0
  br i1 %.153.not.i.i, label %B428.i.i, label %B272.i.i

cnnc_remove_files.exit:                           ; preds = %B428.i.i, %.3
  %1 = trunc i64 %.1 to i32
  %2 = and i32 %1, 255
  %.8.i = add nuw nsw i32 %2, 128
  tail call void @_exit(i32 %.8.i) #0, !noalias !847
  ret void
}

declare void @_exit(i32) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !848
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %.4
  %.16.i.i = add i64 %.1, 136
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.17.i.i seq_cst, align 8, !noalias !848
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !848
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !848
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !848
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !848
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !848
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %.4
  %.10.i.i = add i64 %.1, 8
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !853
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.2, i64 256)
  %.51.i.i = sub i64 %.14.i.i, %.12.i.i
  %.8.i.i2.i = add i64 %.1, 384
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_spawn.exit, label %B114.if.i.lr.ph.i

B114.if.i.lr.ph.i:                                ; preds = %cnnc_pool_lock.exit
  %.299.i.i = add i64 %.1, 16
  %.300.i.i = inttoptr i64 %.299.i.i to ptr
  br label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !853
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !856
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !856
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !856
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !856
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !853
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, label %B588.i.i

B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge: ; preds = %B422.i.i
  %.11.i.pre.pre = load i64, ptr %.11.i.i, align 8, !noalias !859
  br label %cnnc_pool_spawn.exit

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !853
  store atomic i64 %.110.i.i, ptr %.11.i.i seq_cst, align 8, !noalias !853
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_spawn.exit

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ %.12.i.i, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.41.i.07.i = phi i64 [ %.51.i.i, %B114.if.i.lr.ph.i ], [ %.106.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !853
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !853
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !853
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !853
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !853
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B588.i.i, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, %cnnc_pool_lock.exit
  %.11.i = phi i64 [ %.12.i.i, %cnnc_pool_lock.exit ], [ %.11.i.pre.pre, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !860
  ret i64 %.11.i
}

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.17.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !863
  %.18.i = icmp eq i64 %.17.i, 0
  br i1 %.18.i, label %cnnc_pool_run.body.exit, label %B46.i

B46.i:                                            ; preds = %.6
  %.32.i = add i64 %.1, 8
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !863
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !863
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !863
  %.56.i = shl i64 %.37.i, 16
  %.59.i = add i64 %.1, 256
  %.60.i = inttoptr i64 %.59.i to ptr
  store atomic i64 %.56.i, ptr %.60.i seq_cst, align 8, !noalias !863
  %.99.i = add i64 %.37.i, -1
  %.144.i3.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i3.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #0, !noalias !863
  %.207.i = atomicrmw and ptr %.60.i, i64 65535 seq_cst, align 8, !noalias !863
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !866
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !866
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !866
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @cnnc_cpu_pause() #0, !noalias !866
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !866
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !866
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !866
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !866
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !866
  %.293.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !866
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  tail call void @cnnc_os_wait(i64 %.59.i, i64 %value.2.0.i.i) #0, !noalias !866
  %.307.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !866
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !866
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !866
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !869
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.05 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.05, i64 %.37.i), !noalias !863
  %exitcond.not = icmp eq i64 %.157.i, %.37.i
  br i1 %exitcond.not, label %B336.i, label %B296.if.i

cnnc_pool_run.body.exit:                          ; preds = %.6, %cnnc_wait_until.exit
  %storemerge60.i = phi i64 [ %.37.i, %cnnc_wait_until.exit ], [ 0, %.6 ]
  ret i64 %storemerge60.i
}

; Function Attrs: nounwind
define noundef i64 @cnnc_pool_thread(i64 %.1) #0 {
.3:
  %.30.i.i = alloca [16 x i64], align 8
  %.6.i = add i64 %.1, 16
  %.7.i = inttoptr i64 %.6.i to ptr
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !872
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !872
  %.35.i = add nsw i64 %.1, 40
  %.5.i.i = tail call i64 @cnnc_os_thread() #0, !noalias !875
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %.5.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !875
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
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !878
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !878
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !878
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !878
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !878
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !878
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !878
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !878
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !878
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !878
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  call void @cnnc_os_wait(i64 %.1, i64 %value.2.0.i.i) #0, !noalias !878
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !878
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !878
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !878
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !872
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !872
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !881
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !881
  %.40.i.i = call i64 @cnnc_os_get_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !881
  %.41.not.i.i = icmp eq i64 %.40.i.i, 0
  br i1 %.41.not.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %1 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %1, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !881
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !881
  call void @cnnc_os_set_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !881
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !881
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !872
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !872
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !884
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !884
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
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !872
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !872
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #0, !noalias !872
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !872
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !887
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  call void @cnnc_os_wake(i64 %.12.i.i3) #0, !noalias !887
  br label %B224.i.backedge

cnnc_pool_thread.body.exit:                       ; preds = %cnnc_place_woken.exit
  ret i64 0
}

declare i64 @cnnc_os_thread() local_unnamed_addr

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #10

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #9

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) }
attributes #2 = { nofree }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn }
attributes #7 = { nofree nounwind }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #13 = { cold nounwind }

!0 = !{!1}
!1 = distinct !{!1, !2, !"cnnc_main.body: %retptr"}
!2 = distinct !{!2, !"cnnc_main.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"cnnc_begin_program.body: %retptr"}
!5 = distinct !{!5, !"cnnc_begin_program.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"cnnc_variant.body: %retptr"}
!8 = distinct !{!8, !"cnnc_variant.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"cnnc_least_variant.body: %retptr"}
!11 = distinct !{!11, !"cnnc_least_variant.body"}
!12 = !{!13, !15, !1}
!13 = distinct !{!13, !14, !"cnnc_program_name.body: %retptr"}
!14 = distinct !{!14, !"cnnc_program_name.body"}
!15 = distinct !{!15, !16, !"cnnc_complain.body: %retptr"}
!16 = distinct !{!16, !"cnnc_complain.body"}
!17 = !{!15, !1}
!18 = !{!19, !21, !1}
!19 = distinct !{!19, !20, !"cnnc_remove_files.body: %retptr"}
!20 = distinct !{!20, !"cnnc_remove_files.body"}
!21 = distinct !{!21, !22, !"cnnc_give_up.body: %retptr"}
!22 = distinct !{!22, !"cnnc_give_up.body"}
!23 = !{!21, !1}
!24 = !{!25, !1}
!25 = distinct !{!25, !26, !"cnnc_read_options.body: %retptr"}
!26 = distinct !{!26, !"cnnc_read_options.body"}
!27 = !{!28, !25, !1}
!28 = distinct !{!28, !29, !"cnnc_new_words.body: %retptr"}
!29 = distinct !{!29, !"cnnc_new_words.body"}
!30 = !{!31, !25, !1}
!31 = distinct !{!31, !32, !"cnnc_is_dash.body: %retptr"}
!32 = distinct !{!32, !"cnnc_is_dash.body"}
!33 = !{!34, !25, !1}
!34 = distinct !{!34, !35, !"cnnc_add_input.body: %retptr"}
!35 = distinct !{!35, !"cnnc_add_input.body"}
!36 = !{!37, !39, !34, !25, !1}
!37 = distinct !{!37, !38, !"cnnc_program_name.body: %retptr"}
!38 = distinct !{!38, !"cnnc_program_name.body"}
!39 = distinct !{!39, !40, !"cnnc_complain.body: %retptr"}
!40 = distinct !{!40, !"cnnc_complain.body"}
!41 = !{!39, !34, !25, !1}
!42 = !{!43, !25, !1}
!43 = distinct !{!43, !44, !"cnnc_read_flag.body: %retptr"}
!44 = distinct !{!44, !"cnnc_read_flag.body"}
!45 = !{!46, !43, !25, !1}
!46 = distinct !{!46, !47, !"cnnc_program_name.body: %retptr"}
!47 = distinct !{!47, !"cnnc_program_name.body"}
!48 = !{!49, !51, !25, !1}
!49 = distinct !{!49, !50, !"cnnc_is_option.body: %retptr"}
!50 = distinct !{!50, !"cnnc_is_option.body"}
!51 = distinct !{!51, !52, !"cnnc_option_of.body: %retptr"}
!52 = distinct !{!52, !"cnnc_option_of.body"}
!53 = !{!54, !51, !25, !1}
!54 = distinct !{!54, !55, !"cnnc_is_option.body: %retptr"}
!55 = distinct !{!55, !"cnnc_is_option.body"}
!56 = !{!57, !51, !25, !1}
!57 = distinct !{!57, !58, !"cnnc_is_option.body: %retptr"}
!58 = distinct !{!58, !"cnnc_is_option.body"}
!59 = !{!60, !51, !25, !1}
!60 = distinct !{!60, !61, !"cnnc_is_option.body: %retptr"}
!61 = distinct !{!61, !"cnnc_is_option.body"}
!62 = !{!63, !65, !67, !25, !1}
!63 = distinct !{!63, !64, !"cnnc_program_name.body: %retptr"}
!64 = distinct !{!64, !"cnnc_program_name.body"}
!65 = distinct !{!65, !66, !"cnnc_complain.body: %retptr"}
!66 = distinct !{!66, !"cnnc_complain.body"}
!67 = distinct !{!67, !68, !"cnnc_misused.body: %retptr"}
!68 = distinct !{!68, !"cnnc_misused.body"}
!69 = !{!65, !67, !25, !1}
!70 = !{!67, !25, !1}
!71 = !{!72, !74, !76, !25, !1}
!72 = distinct !{!72, !73, !"cnnc_program_name.body: %retptr"}
!73 = distinct !{!73, !"cnnc_program_name.body"}
!74 = distinct !{!74, !75, !"cnnc_complain.body: %retptr"}
!75 = distinct !{!75, !"cnnc_complain.body"}
!76 = distinct !{!76, !77, !"cnnc_misused.body: %retptr"}
!77 = distinct !{!77, !"cnnc_misused.body"}
!78 = !{!74, !76, !25, !1}
!79 = !{!76, !25, !1}
!80 = !{!81, !25, !1}
!81 = distinct !{!81, !82, !"cnnc_add_output.body: %retptr"}
!82 = distinct !{!82, !"cnnc_add_output.body"}
!83 = !{!84, !86, !88, !81, !25, !1}
!84 = distinct !{!84, !85, !"cnnc_program_name.body: %retptr"}
!85 = distinct !{!85, !"cnnc_program_name.body"}
!86 = distinct !{!86, !87, !"cnnc_complain.body: %retptr"}
!87 = distinct !{!87, !"cnnc_complain.body"}
!88 = distinct !{!88, !89, !"cnnc_misused.body: %retptr"}
!89 = distinct !{!89, !"cnnc_misused.body"}
!90 = !{!86, !88, !81, !25, !1}
!91 = !{!88, !81, !25, !1}
!92 = !{!93, !95, !97, !81, !25, !1}
!93 = distinct !{!93, !94, !"cnnc_program_name.body: %retptr"}
!94 = distinct !{!94, !"cnnc_program_name.body"}
!95 = distinct !{!95, !96, !"cnnc_complain.body: %retptr"}
!96 = distinct !{!96, !"cnnc_complain.body"}
!97 = distinct !{!97, !98, !"cnnc_misused.body: %retptr"}
!98 = distinct !{!98, !"cnnc_misused.body"}
!99 = !{!95, !97, !81, !25, !1}
!100 = !{!97, !81, !25, !1}
!101 = !{!102, !25, !1}
!102 = distinct !{!102, !103, !"cnnc_number.body: %retptr"}
!103 = distinct !{!103, !"cnnc_number.body"}
!104 = !{!105, !107, !102, !25, !1}
!105 = distinct !{!105, !106, !"cnnc_program_name.body: %retptr"}
!106 = distinct !{!106, !"cnnc_program_name.body"}
!107 = distinct !{!107, !108, !"cnnc_complain.body: %retptr"}
!108 = distinct !{!108, !"cnnc_complain.body"}
!109 = !{!107, !102, !25, !1}
!110 = !{!111, !113, !1}
!111 = distinct !{!111, !112, !"cnnc_program_name.body: %retptr"}
!112 = distinct !{!112, !"cnnc_program_name.body"}
!113 = distinct !{!113, !114, !"cnnc_complain.body: %retptr"}
!114 = distinct !{!114, !"cnnc_complain.body"}
!115 = !{!113, !1}
!116 = !{!117, !119, !1}
!117 = distinct !{!117, !118, !"cnnc_remove_files.body: %retptr"}
!118 = distinct !{!118, !"cnnc_remove_files.body"}
!119 = distinct !{!119, !120, !"cnnc_give_up.body: %retptr"}
!120 = distinct !{!120, !"cnnc_give_up.body"}
!121 = !{!119, !1}
!122 = !{!123, !1}
!123 = distinct !{!123, !124, !"cnnc_free_words.body: %retptr"}
!124 = distinct !{!124, !"cnnc_free_words.body"}
!125 = !{!126, !128}
!126 = distinct !{!126, !127, !"cnnc_remove_files.body: %retptr"}
!127 = distinct !{!127, !"cnnc_remove_files.body"}
!128 = distinct !{!128, !129, !"cnnc_give_up.body: %retptr"}
!129 = distinct !{!129, !"cnnc_give_up.body"}
!130 = !{!131, !128}
!131 = distinct !{!131, !132, !"cnnc_program_name.body: %retptr"}
!132 = distinct !{!132, !"cnnc_program_name.body"}
!133 = !{!128}
!134 = !{!135, !137, !139}
!135 = distinct !{!135, !136, !"cnnc_program_name.body: %retptr"}
!136 = distinct !{!136, !"cnnc_program_name.body"}
!137 = distinct !{!137, !138, !"cnnc_complain.body: %retptr"}
!138 = distinct !{!138, !"cnnc_complain.body"}
!139 = distinct !{!139, !140, !"cnnc_no_memory.body: %retptr"}
!140 = distinct !{!140, !"cnnc_no_memory.body"}
!141 = !{!137, !139}
!142 = !{!139}
!143 = !{!144, !146, !139}
!144 = distinct !{!144, !145, !"cnnc_remove_files.body: %retptr"}
!145 = distinct !{!145, !"cnnc_remove_files.body"}
!146 = distinct !{!146, !147, !"cnnc_give_up.body: %retptr"}
!147 = distinct !{!147, !"cnnc_give_up.body"}
!148 = !{!146, !139}
!149 = !{!150}
!150 = distinct !{!150, !151, !"cnnc_assign.body: %retptr"}
!151 = distinct !{!151, !"cnnc_assign.body"}
!152 = !{!153, !155, !157, !150}
!153 = distinct !{!153, !154, !"cnnc_program_name.body: %retptr"}
!154 = distinct !{!154, !"cnnc_program_name.body"}
!155 = distinct !{!155, !156, !"cnnc_complain.body: %retptr"}
!156 = distinct !{!156, !"cnnc_complain.body"}
!157 = distinct !{!157, !158, !"cnnc_misused.body: %retptr"}
!158 = distinct !{!158, !"cnnc_misused.body"}
!159 = !{!155, !157, !150}
!160 = !{!157, !150}
!161 = !{!162}
!162 = distinct !{!162, !163, !"cnnc_perform.body: %retptr"}
!163 = distinct !{!163, !"cnnc_perform.body"}
!164 = !{!165, !162}
!165 = distinct !{!165, !166, !"cnnc_check_options.body: %retptr"}
!166 = distinct !{!166, !"cnnc_check_options.body"}
!167 = !{!168, !165, !162}
!168 = distinct !{!168, !169, !"cnnc_count_paths.body: %retptr"}
!169 = distinct !{!169, !"cnnc_count_paths.body"}
!170 = !{!171, !165, !162}
!171 = distinct !{!171, !172, !"cnnc_count_paths.body: %retptr"}
!172 = distinct !{!172, !"cnnc_count_paths.body"}
!173 = !{!174, !176, !165, !162}
!174 = distinct !{!174, !175, !"cnnc_is_dash.body: %retptr"}
!175 = distinct !{!175, !"cnnc_is_dash.body"}
!176 = distinct !{!176, !177, !"cnnc_count_paths.body: %retptr"}
!177 = distinct !{!177, !"cnnc_count_paths.body"}
!178 = !{!176, !165, !162}
!179 = !{!180, !182, !165, !162}
!180 = distinct !{!180, !181, !"cnnc_is_dash.body: %retptr"}
!181 = distinct !{!181, !"cnnc_is_dash.body"}
!182 = distinct !{!182, !183, !"cnnc_count_paths.body: %retptr"}
!183 = distinct !{!183, !"cnnc_count_paths.body"}
!184 = !{!182, !165, !162}
!185 = !{!186, !188, !190, !165, !162}
!186 = distinct !{!186, !187, !"cnnc_program_name.body: %retptr"}
!187 = distinct !{!187, !"cnnc_program_name.body"}
!188 = distinct !{!188, !189, !"cnnc_complain.body: %retptr"}
!189 = distinct !{!189, !"cnnc_complain.body"}
!190 = distinct !{!190, !191, !"cnnc_misused.body: %retptr"}
!191 = distinct !{!191, !"cnnc_misused.body"}
!192 = !{!188, !190, !165, !162}
!193 = !{!190, !165, !162}
!194 = !{!195, !197, !199, !165, !162}
!195 = distinct !{!195, !196, !"cnnc_program_name.body: %retptr"}
!196 = distinct !{!196, !"cnnc_program_name.body"}
!197 = distinct !{!197, !198, !"cnnc_complain.body: %retptr"}
!198 = distinct !{!198, !"cnnc_complain.body"}
!199 = distinct !{!199, !200, !"cnnc_misused.body: %retptr"}
!200 = distinct !{!200, !"cnnc_misused.body"}
!201 = !{!197, !199, !165, !162}
!202 = !{!199, !165, !162}
!203 = !{!204, !206, !208, !165, !162}
!204 = distinct !{!204, !205, !"cnnc_program_name.body: %retptr"}
!205 = distinct !{!205, !"cnnc_program_name.body"}
!206 = distinct !{!206, !207, !"cnnc_complain.body: %retptr"}
!207 = distinct !{!207, !"cnnc_complain.body"}
!208 = distinct !{!208, !209, !"cnnc_misused.body: %retptr"}
!209 = distinct !{!209, !"cnnc_misused.body"}
!210 = !{!206, !208, !165, !162}
!211 = !{!208, !165, !162}
!212 = !{!213, !162}
!213 = distinct !{!213, !214, !"cnnc_new_task.body: %retptr"}
!214 = distinct !{!214, !"cnnc_new_task.body"}
!215 = !{!216, !213, !162}
!216 = distinct !{!216, !217, !"cnnc_new_words.body: %retptr"}
!217 = distinct !{!217, !"cnnc_new_words.body"}
!218 = !{!219, !213, !162}
!219 = distinct !{!219, !220, !"cnnc_new_words.body: %retptr"}
!220 = distinct !{!220, !"cnnc_new_words.body"}
!221 = !{!222, !224, !213, !162}
!222 = distinct !{!222, !223, !"cnnc_program_name.body: %retptr"}
!223 = distinct !{!223, !"cnnc_program_name.body"}
!224 = distinct !{!224, !225, !"cnnc_complain.body: %retptr"}
!225 = distinct !{!225, !"cnnc_complain.body"}
!226 = !{!224, !213, !162}
!227 = !{!228, !230, !213, !162}
!228 = distinct !{!228, !229, !"cnnc_remove_files.body: %retptr"}
!229 = distinct !{!229, !"cnnc_remove_files.body"}
!230 = distinct !{!230, !231, !"cnnc_give_up.body: %retptr"}
!231 = distinct !{!231, !"cnnc_give_up.body"}
!232 = !{!230, !213, !162}
!233 = !{!234, !213, !162}
!234 = distinct !{!234, !235, !"cnnc_new_words.body: %retptr"}
!235 = distinct !{!235, !"cnnc_new_words.body"}
!236 = !{!237, !213, !162}
!237 = distinct !{!237, !238, !"cnnc_output.body: %retptr"}
!238 = distinct !{!238, !"cnnc_output.body"}
!239 = !{!240, !237, !213, !162}
!240 = distinct !{!240, !241, !"cnnc_tensor.body: %retptr"}
!241 = distinct !{!241, !"cnnc_tensor.body"}
!242 = !{!243, !213, !162}
!243 = distinct !{!243, !244, !"cnnc_load_inputs.body: %retptr"}
!244 = distinct !{!244, !"cnnc_load_inputs.body"}
!245 = !{!246, !243, !213, !162}
!246 = distinct !{!246, !247, !"cnnc_new_words.body: %retptr"}
!247 = distinct !{!247, !"cnnc_new_words.body"}
!248 = !{!249, !243, !213, !162}
!249 = distinct !{!249, !250, !"cnnc_new_words.body: %retptr"}
!250 = distinct !{!250, !"cnnc_new_words.body"}
!251 = !{!252, !254, !243, !213, !162}
!252 = distinct !{!252, !253, !"cnnc_tensor.body: %retptr"}
!253 = distinct !{!253, !"cnnc_tensor.body"}
!254 = distinct !{!254, !255, !"cnnc_load_input.body: %retptr"}
!255 = distinct !{!255, !"cnnc_load_input.body"}
!256 = !{!257, !259, !254, !243, !213, !162}
!257 = distinct !{!257, !258, !"cnnc_is_dash.body: %retptr"}
!258 = distinct !{!258, !"cnnc_is_dash.body"}
!259 = distinct !{!259, !260, !"cnnc_input_name.body: %retptr"}
!260 = distinct !{!260, !"cnnc_input_name.body"}
!261 = !{!262, !254, !243, !213, !162}
!262 = distinct !{!262, !263, !"cnnc_read_file.body: %retptr"}
!263 = distinct !{!263, !"cnnc_read_file.body"}
!264 = !{!265, !262, !254, !243, !213, !162}
!265 = distinct !{!265, !266, !"cnnc_new_words.body: %retptr"}
!266 = distinct !{!266, !"cnnc_new_words.body"}
!267 = !{!268, !262, !254, !243, !213, !162}
!268 = distinct !{!268, !269, !"cnnc_new_words.body: %retptr"}
!269 = distinct !{!269, !"cnnc_new_words.body"}
!270 = !{!254, !243, !213, !162}
!271 = !{!272, !274, !254, !243, !213, !162}
!272 = distinct !{!272, !273, !"cnnc_row_bytes.body: %retptr"}
!273 = distinct !{!273, !"cnnc_row_bytes.body"}
!274 = distinct !{!274, !275, !"cnnc_raw_rows.body: %retptr"}
!275 = distinct !{!275, !"cnnc_raw_rows.body"}
!276 = !{!277, !279, !274, !254, !243, !213, !162}
!277 = distinct !{!277, !278, !"cnnc_program_name.body: %retptr"}
!278 = distinct !{!278, !"cnnc_program_name.body"}
!279 = distinct !{!279, !280, !"cnnc_complain.body: %retptr"}
!280 = distinct !{!280, !"cnnc_complain.body"}
!281 = !{!279, !274, !254, !243, !213, !162}
!282 = !{!274, !254, !243, !213, !162}
!283 = !{!284, !286, !274, !254, !243, !213, !162}
!284 = distinct !{!284, !285, !"cnnc_remove_files.body: %retptr"}
!285 = distinct !{!285, !"cnnc_remove_files.body"}
!286 = distinct !{!286, !287, !"cnnc_give_up.body: %retptr"}
!287 = distinct !{!287, !"cnnc_give_up.body"}
!288 = !{!286, !274, !254, !243, !213, !162}
!289 = !{!290, !254, !243, !213, !162}
!290 = distinct !{!290, !291, !"cnnc_npy_data_offset.body: %retptr"}
!291 = distinct !{!291, !"cnnc_npy_data_offset.body"}
!292 = !{!293, !254, !243, !213, !162}
!293 = distinct !{!293, !294, !"cnnc_npy_header.body: %retptr"}
!294 = distinct !{!294, !"cnnc_npy_header.body"}
!295 = !{!296, !293, !254, !243, !213, !162}
!296 = distinct !{!296, !297, !"cnnc_new_words.body: %retptr"}
!297 = distinct !{!297, !"cnnc_new_words.body"}
!298 = !{!299, !301, !254, !243, !213, !162}
!299 = distinct !{!299, !300, !"cnnc_npy_value.body: %retptr"}
!300 = distinct !{!300, !"cnnc_npy_value.body"}
!301 = distinct !{!301, !302, !"cnnc_check_type.body: %retptr"}
!302 = distinct !{!302, !"cnnc_check_type.body"}
!303 = !{!301, !254, !243, !213, !162}
!304 = !{!305, !307, !301, !254, !243, !213, !162}
!305 = distinct !{!305, !306, !"cnnc_program_name.body: %retptr"}
!306 = distinct !{!306, !"cnnc_program_name.body"}
!307 = distinct !{!307, !308, !"cnnc_complain.body: %retptr"}
!308 = distinct !{!308, !"cnnc_complain.body"}
!309 = !{!307, !301, !254, !243, !213, !162}
!310 = !{!311, !313, !301, !254, !243, !213, !162}
!311 = distinct !{!311, !312, !"cnnc_remove_files.body: %retptr"}
!312 = distinct !{!312, !"cnnc_remove_files.body"}
!313 = distinct !{!313, !314, !"cnnc_give_up.body: %retptr"}
!314 = distinct !{!314, !"cnnc_give_up.body"}
!315 = !{!313, !301, !254, !243, !213, !162}
!316 = !{!317, !301, !254, !243, !213, !162}
!317 = distinct !{!317, !318, !"cnnc_npy_value.body: %retptr"}
!318 = distinct !{!318, !"cnnc_npy_value.body"}
!319 = !{!320, !322, !301, !254, !243, !213, !162}
!320 = distinct !{!320, !321, !"cnnc_program_name.body: %retptr"}
!321 = distinct !{!321, !"cnnc_program_name.body"}
!322 = distinct !{!322, !323, !"cnnc_complain.body: %retptr"}
!323 = distinct !{!323, !"cnnc_complain.body"}
!324 = !{!322, !301, !254, !243, !213, !162}
!325 = !{!326, !328, !301, !254, !243, !213, !162}
!326 = distinct !{!326, !327, !"cnnc_remove_files.body: %retptr"}
!327 = distinct !{!327, !"cnnc_remove_files.body"}
!328 = distinct !{!328, !329, !"cnnc_give_up.body: %retptr"}
!329 = distinct !{!329, !"cnnc_give_up.body"}
!330 = !{!328, !301, !254, !243, !213, !162}
!331 = !{!332, !334, !254, !243, !213, !162}
!332 = distinct !{!332, !333, !"cnnc_npy_value.body: %retptr"}
!333 = distinct !{!333, !"cnnc_npy_value.body"}
!334 = distinct !{!334, !335, !"cnnc_npy_rows.body: %retptr"}
!335 = distinct !{!335, !"cnnc_npy_rows.body"}
!336 = !{!334, !254, !243, !213, !162}
!337 = !{!338, !334, !254, !243, !213, !162}
!338 = distinct !{!338, !339, !"cnnc_new_words.body: %retptr"}
!339 = distinct !{!339, !"cnnc_new_words.body"}
!340 = !{!341, !334, !254, !243, !213, !162}
!341 = distinct !{!341, !342, !"cnnc_read_dims.body: %retptr"}
!342 = distinct !{!342, !"cnnc_read_dims.body"}
!343 = !{!344, !334, !254, !243, !213, !162}
!344 = distinct !{!344, !345, !"cnnc_wrong_dims.body: %retptr"}
!345 = distinct !{!345, !"cnnc_wrong_dims.body"}
!346 = !{!347, !349, !334, !254, !243, !213, !162}
!347 = distinct !{!347, !348, !"cnnc_program_name.body: %retptr"}
!348 = distinct !{!348, !"cnnc_program_name.body"}
!349 = distinct !{!349, !350, !"cnnc_complain.body: %retptr"}
!350 = distinct !{!350, !"cnnc_complain.body"}
!351 = !{!349, !334, !254, !243, !213, !162}
!352 = !{!353, !355, !334, !254, !243, !213, !162}
!353 = distinct !{!353, !354, !"cnnc_remove_files.body: %retptr"}
!354 = distinct !{!354, !"cnnc_remove_files.body"}
!355 = distinct !{!355, !356, !"cnnc_give_up.body: %retptr"}
!356 = distinct !{!356, !"cnnc_give_up.body"}
!357 = !{!355, !334, !254, !243, !213, !162}
!358 = !{!359, !254, !243, !213, !162}
!359 = distinct !{!359, !360, !"cnnc_row_bytes.body: %retptr"}
!360 = distinct !{!360, !"cnnc_row_bytes.body"}
!361 = !{!362, !364, !254, !243, !213, !162}
!362 = distinct !{!362, !363, !"cnnc_program_name.body: %retptr"}
!363 = distinct !{!363, !"cnnc_program_name.body"}
!364 = distinct !{!364, !365, !"cnnc_complain.body: %retptr"}
!365 = distinct !{!365, !"cnnc_complain.body"}
!366 = !{!364, !254, !243, !213, !162}
!367 = !{!368, !370, !254, !243, !213, !162}
!368 = distinct !{!368, !369, !"cnnc_remove_files.body: %retptr"}
!369 = distinct !{!369, !"cnnc_remove_files.body"}
!370 = distinct !{!370, !371, !"cnnc_give_up.body: %retptr"}
!371 = distinct !{!371, !"cnnc_give_up.body"}
!372 = !{!370, !254, !243, !213, !162}
!373 = !{!374, !243, !213, !162}
!374 = distinct !{!374, !375, !"cnnc_check_rows.body: %retptr"}
!375 = distinct !{!375, !"cnnc_check_rows.body"}
!376 = !{!377, !379, !374, !243, !213, !162}
!377 = distinct !{!377, !378, !"cnnc_is_dash.body: %retptr"}
!378 = distinct !{!378, !"cnnc_is_dash.body"}
!379 = distinct !{!379, !380, !"cnnc_input_name.body: %retptr"}
!380 = distinct !{!380, !"cnnc_input_name.body"}
!381 = !{!382, !374, !243, !213, !162}
!382 = distinct !{!382, !383, !"cnnc_tensor.body: %retptr"}
!383 = distinct !{!383, !"cnnc_tensor.body"}
!384 = !{!385, !387, !374, !243, !213, !162}
!385 = distinct !{!385, !386, !"cnnc_program_name.body: %retptr"}
!386 = distinct !{!386, !"cnnc_program_name.body"}
!387 = distinct !{!387, !388, !"cnnc_complain.body: %retptr"}
!388 = distinct !{!388, !"cnnc_complain.body"}
!389 = !{!387, !374, !243, !213, !162}
!390 = !{!391, !393, !374, !243, !213, !162}
!391 = distinct !{!391, !392, !"cnnc_remove_files.body: %retptr"}
!392 = distinct !{!392, !"cnnc_remove_files.body"}
!393 = distinct !{!393, !394, !"cnnc_give_up.body: %retptr"}
!394 = distinct !{!394, !"cnnc_give_up.body"}
!395 = !{!393, !374, !243, !213, !162}
!396 = !{!397, !399, !374, !243, !213, !162}
!397 = distinct !{!397, !398, !"cnnc_program_name.body: %retptr"}
!398 = distinct !{!398, !"cnnc_program_name.body"}
!399 = distinct !{!399, !400, !"cnnc_complain.body: %retptr"}
!400 = distinct !{!400, !"cnnc_complain.body"}
!401 = !{!399, !374, !243, !213, !162}
!402 = !{!403, !405, !374, !243, !213, !162}
!403 = distinct !{!403, !404, !"cnnc_remove_files.body: %retptr"}
!404 = distinct !{!404, !"cnnc_remove_files.body"}
!405 = distinct !{!405, !406, !"cnnc_give_up.body: %retptr"}
!406 = distinct !{!406, !"cnnc_give_up.body"}
!407 = !{!405, !374, !243, !213, !162}
!408 = !{!409, !243, !213, !162}
!409 = distinct !{!409, !410, !"cnnc_tensor.body: %retptr"}
!410 = distinct !{!410, !"cnnc_tensor.body"}
!411 = !{!412, !243, !213, !162}
!412 = distinct !{!412, !413, !"cnnc_new_words.body: %retptr"}
!413 = distinct !{!413, !"cnnc_new_words.body"}
!414 = !{!415, !162}
!415 = distinct !{!415, !416, !"cnnc_default_threads.body: %retptr"}
!416 = distinct !{!416, !"cnnc_default_threads.body"}
!417 = !{!418, !415, !162}
!418 = distinct !{!418, !419, !"cnnc_quota.body: %retptr"}
!419 = distinct !{!419, !"cnnc_quota.body"}
!420 = !{!421, !162}
!421 = distinct !{!421, !422, !"cnnc_create.body: %retptr"}
!422 = distinct !{!422, !"cnnc_create.body"}
!423 = !{!424, !426, !421, !162}
!424 = distinct !{!424, !425, !"cnnc_workspace_bytes.body: %retptr"}
!425 = distinct !{!425, !"cnnc_workspace_bytes.body"}
!426 = distinct !{!426, !427, !"cnnc_create_on.body: %retptr"}
!427 = distinct !{!427, !"cnnc_create_on.body"}
!428 = !{!429, !424, !426, !421, !162}
!429 = distinct !{!429, !430, !"cnnc_steps.body: %retptr"}
!430 = distinct !{!430, !"cnnc_steps.body"}
!431 = !{!432, !426, !421, !162}
!432 = distinct !{!432, !433, !"cnnc_memory_map.body: %retptr"}
!433 = distinct !{!433, !"cnnc_memory_map.body"}
!434 = !{!435, !426, !421, !162}
!435 = distinct !{!435, !436, !"cnnc_hold_prepared.body: %retptr"}
!436 = distinct !{!436, !"cnnc_hold_prepared.body"}
!437 = !{!438, !440, !435, !426, !421, !162}
!438 = distinct !{!438, !439, !"cnnc_weights_hold.body: %retptr"}
!439 = distinct !{!439, !"cnnc_weights_hold.body"}
!440 = distinct !{!440, !441, !"cnnc_make_prepared.body: %retptr"}
!441 = distinct !{!441, !"cnnc_make_prepared.body"}
!442 = !{!443, !438, !440, !435, !426, !421, !162}
!443 = distinct !{!443, !444, !"cnnc_weights_map.body: %retptr"}
!444 = distinct !{!444, !"cnnc_weights_map.body"}
!445 = !{!446, !443, !438, !440, !435, !426, !421, !162}
!446 = distinct !{!446, !447, !"cnnc_weights_path.body: %retptr"}
!447 = distinct !{!447, !"cnnc_weights_path.body"}
!448 = !{!449, !451, !443, !438, !440, !435, !426, !421, !162}
!449 = distinct !{!449, !450, !"cnnc_checksum_begin.body: %retptr"}
!450 = distinct !{!450, !"cnnc_checksum_begin.body"}
!451 = distinct !{!451, !452, !"cnnc_weights_hash.body: %retptr"}
!452 = distinct !{!452, !"cnnc_weights_hash.body"}
!453 = !{!454, !451, !443, !438, !440, !435, !426, !421, !162}
!454 = distinct !{!454, !455, !"cnnc_checksum_add.body: %retptr"}
!455 = distinct !{!455, !"cnnc_checksum_add.body"}
!456 = !{!451, !443, !438, !440, !435, !426, !421, !162}
!457 = !{!458, !451, !443, !438, !440, !435, !426, !421, !162}
!458 = distinct !{!458, !459, !"cnnc_checksum_end.body: %retptr"}
!459 = distinct !{!459, !"cnnc_checksum_end.body"}
!460 = !{!440, !435, !426, !421, !162}
!461 = !{!462, !440, !435, !426, !421, !162}
!462 = distinct !{!462, !463, !"cnnc_memory_map.body: %retptr"}
!463 = distinct !{!463, !"cnnc_memory_map.body"}
!464 = !{!465, !440, !435, !426, !421, !162}
!465 = distinct !{!465, !466, !"cnnc_prepare.body: %retptr"}
!466 = distinct !{!466, !"cnnc_prepare.body"}
!467 = !{!468, !465, !440, !435, !426, !421, !162}
!468 = distinct !{!468, !469, !"cnnc_steps.body: %retptr"}
!469 = distinct !{!469, !"cnnc_steps.body"}
!470 = !{!471, !465, !440, !435, !426, !421, !162}
!471 = distinct !{!471, !472, !"cnnc_memory_map.body: %retptr"}
!472 = distinct !{!472, !"cnnc_memory_map.body"}
!473 = !{!474, !465, !440, !435, !426, !421, !162}
!474 = distinct !{!474, !475, !"cnnc_lay_out.body: %retptr"}
!475 = distinct !{!475, !"cnnc_lay_out.body"}
!476 = !{!477, !465, !440, !435, !426, !421, !162}
!477 = distinct !{!477, !478, !"cnnc_fill_bases.body: %retptr"}
!478 = distinct !{!478, !"cnnc_fill_bases.body"}
!479 = !{!480, !440, !435, !426, !421, !162}
!480 = distinct !{!480, !481, !"cnnc_memory_unmap.body: %retptr"}
!481 = distinct !{!481, !"cnnc_memory_unmap.body"}
!482 = !{!483, !440, !435, !426, !421, !162}
!483 = distinct !{!483, !484, !"cnnc_weights_leave.body: %retptr"}
!484 = distinct !{!484, !"cnnc_weights_leave.body"}
!485 = !{!486, !465, !440, !435, !426, !421, !162}
!486 = distinct !{!486, !487, !"cnnc_memory_unmap.body: %retptr"}
!487 = distinct !{!487, !"cnnc_memory_unmap.body"}
!488 = !{!489, !426, !421, !162}
!489 = distinct !{!489, !490, !"cnnc_memory_unmap.body: %retptr"}
!490 = distinct !{!490, !"cnnc_memory_unmap.body"}
!491 = !{!492, !426, !421, !162}
!492 = distinct !{!492, !493, !"cnnc_steps.body: %retptr"}
!493 = distinct !{!493, !"cnnc_steps.body"}
!494 = !{!495, !426, !421, !162}
!495 = distinct !{!495, !496, !"cnnc_steps.body: %retptr"}
!496 = distinct !{!496, !"cnnc_steps.body"}
!497 = !{!426, !421, !162}
!498 = !{!499, !426, !421, !162}
!499 = distinct !{!499, !500, !"cnnc_lay_out.body: %retptr"}
!500 = distinct !{!500, !"cnnc_lay_out.body"}
!501 = !{!502, !426, !421, !162}
!502 = distinct !{!502, !503, !"cnnc_fill_bases.body: %retptr"}
!503 = distinct !{!503, !"cnnc_fill_bases.body"}
!504 = !{!505, !162}
!505 = distinct !{!505, !506, !"cnnc_workspace_bytes.body: %retptr"}
!506 = distinct !{!506, !"cnnc_workspace_bytes.body"}
!507 = !{!508, !505, !162}
!508 = distinct !{!508, !509, !"cnnc_steps.body: %retptr"}
!509 = distinct !{!509, !"cnnc_steps.body"}
!510 = !{!511, !513, !162}
!511 = distinct !{!511, !512, !"cnnc_program_name.body: %retptr"}
!512 = distinct !{!512, !"cnnc_program_name.body"}
!513 = distinct !{!513, !514, !"cnnc_complain.body: %retptr"}
!514 = distinct !{!514, !"cnnc_complain.body"}
!515 = !{!513, !162}
!516 = !{!517, !162}
!517 = distinct !{!517, !518, !"cnnc_weights_path.body: %retptr"}
!518 = distinct !{!518, !"cnnc_weights_path.body"}
!519 = !{!520, !522, !162}
!520 = distinct !{!520, !521, !"cnnc_remove_files.body: %retptr"}
!521 = distinct !{!521, !"cnnc_remove_files.body"}
!522 = distinct !{!522, !523, !"cnnc_give_up.body: %retptr"}
!523 = distinct !{!523, !"cnnc_give_up.body"}
!524 = !{!522, !162}
!525 = !{!526, !162}
!526 = distinct !{!526, !527, !"cnnc_begin_outputs.body: %retptr"}
!527 = distinct !{!527, !"cnnc_begin_outputs.body"}
!528 = !{!529, !526, !162}
!529 = distinct !{!529, !530, !"cnnc_open_outputs.body: %retptr"}
!530 = distinct !{!530, !"cnnc_open_outputs.body"}
!531 = !{!532, !529, !526, !162}
!532 = distinct !{!532, !533, !"cnnc_new_words.body: %retptr"}
!533 = distinct !{!533, !"cnnc_new_words.body"}
!534 = !{!535, !529, !526, !162}
!535 = distinct !{!535, !536, !"cnnc_remove_when_failed.body: %retptr"}
!536 = distinct !{!536, !"cnnc_remove_when_failed.body"}
!537 = !{!538, !529, !526, !162}
!538 = distinct !{!538, !539, !"cnnc_is_dash.body: %retptr"}
!539 = distinct !{!539, !"cnnc_is_dash.body"}
!540 = !{!541, !529, !526, !162}
!541 = distinct !{!541, !542, !"cnnc_new_words.body: %retptr"}
!542 = distinct !{!542, !"cnnc_new_words.body"}
!543 = !{!544, !529, !526, !162}
!544 = distinct !{!544, !545, !"cnnc_new_words.body: %retptr"}
!545 = distinct !{!545, !"cnnc_new_words.body"}
!546 = !{!547, !526, !162}
!547 = distinct !{!547, !548, !"cnnc_new_words.body: %retptr"}
!548 = distinct !{!548, !"cnnc_new_words.body"}
!549 = !{!550, !526, !162}
!550 = distinct !{!550, !551, !"cnnc_stdout_is_taken.body: %retptr"}
!551 = distinct !{!551, !"cnnc_stdout_is_taken.body"}
!552 = !{!553, !526, !162}
!553 = distinct !{!553, !554, !"cnnc_npy_begin.body: %retptr"}
!554 = distinct !{!554, !"cnnc_npy_begin.body"}
!555 = !{!556, !526, !162}
!556 = distinct !{!556, !557, !"cnnc_write.body: %retptr"}
!557 = distinct !{!557, !"cnnc_write.body"}
!558 = !{!559, !526, !162}
!559 = distinct !{!559, !560, !"cnnc_output.body: %retptr"}
!560 = distinct !{!560, !"cnnc_output.body"}
!561 = !{!562, !559, !526, !162}
!562 = distinct !{!562, !563, !"cnnc_tensor.body: %retptr"}
!563 = distinct !{!563, !"cnnc_tensor.body"}
!564 = !{!565, !162}
!565 = distinct !{!565, !566, !"cnnc_run_all.body: %retptr"}
!566 = distinct !{!566, !"cnnc_run_all.body"}
!567 = !{!568, !565, !162}
!568 = distinct !{!568, !569, !"cnnc_new_words.body: %retptr"}
!569 = distinct !{!569, !"cnnc_new_words.body"}
!570 = !{!571, !565, !162}
!571 = distinct !{!571, !572, !"cnnc_new_words.body: %retptr"}
!572 = distinct !{!572, !"cnnc_new_words.body"}
!573 = !{!574, !576, !565, !162}
!574 = distinct !{!574, !575, !"cnnc_sort.body: %retptr"}
!575 = distinct !{!575, !"cnnc_sort.body"}
!576 = distinct !{!576, !577, !"cnnc_print_latency.body: %retptr"}
!577 = distinct !{!577, !"cnnc_print_latency.body"}
!578 = !{!576, !565, !162}
!579 = !{!580, !576, !565, !162}
!580 = distinct !{!580, !581, !"cnnc_percentile.body: %retptr"}
!581 = distinct !{!581, !"cnnc_percentile.body"}
!582 = !{!583, !576, !565, !162}
!583 = distinct !{!583, !584, !"cnnc_percentile.body: %retptr"}
!584 = distinct !{!584, !"cnnc_percentile.body"}
!585 = !{!586, !576, !565, !162}
!586 = distinct !{!586, !587, !"cnnc_percentile.body: %retptr"}
!587 = distinct !{!587, !"cnnc_percentile.body"}
!588 = !{!589, !576, !565, !162}
!589 = distinct !{!589, !590, !"cnnc_print_time.body: %retptr"}
!590 = distinct !{!590, !"cnnc_print_time.body"}
!591 = !{!592, !576, !565, !162}
!592 = distinct !{!592, !593, !"cnnc_print_time.body: %retptr"}
!593 = distinct !{!593, !"cnnc_print_time.body"}
!594 = !{!595, !576, !565, !162}
!595 = distinct !{!595, !596, !"cnnc_print_time.body: %retptr"}
!596 = distinct !{!596, !"cnnc_print_time.body"}
!597 = !{!598, !576, !565, !162}
!598 = distinct !{!598, !599, !"cnnc_print_time.body: %retptr"}
!599 = distinct !{!599, !"cnnc_print_time.body"}
!600 = !{!601, !603, !162}
!601 = distinct !{!601, !602, !"cnnc_all_said.body: %retptr"}
!602 = distinct !{!602, !"cnnc_all_said.body"}
!603 = distinct !{!603, !604, !"cnnc_finish.body: %retptr"}
!604 = distinct !{!604, !"cnnc_finish.body"}
!605 = !{!606, !608, !603, !162}
!606 = distinct !{!606, !607, !"cnnc_program_name.body: %retptr"}
!607 = distinct !{!607, !"cnnc_program_name.body"}
!608 = distinct !{!608, !609, !"cnnc_complain.body: %retptr"}
!609 = distinct !{!609, !"cnnc_complain.body"}
!610 = !{!608, !603, !162}
!611 = !{!603, !162}
!612 = !{!613, !615, !603, !162}
!613 = distinct !{!613, !614, !"cnnc_remove_files.body: %retptr"}
!614 = distinct !{!614, !"cnnc_remove_files.body"}
!615 = distinct !{!615, !616, !"cnnc_give_up.body: %retptr"}
!616 = distinct !{!616, !"cnnc_give_up.body"}
!617 = !{!615, !603, !162}
!618 = !{!619, !603, !162}
!619 = distinct !{!619, !620, !"cnnc_close_outputs.body: %retptr"}
!620 = distinct !{!620, !"cnnc_close_outputs.body"}
!621 = !{!622, !162}
!622 = distinct !{!622, !623, !"cnnc_destroy.body: %retptr"}
!623 = distinct !{!623, !"cnnc_destroy.body"}
!624 = !{!625, !622, !162}
!625 = distinct !{!625, !626, !"cnnc_leave_prepared.body: %retptr"}
!626 = distinct !{!626, !"cnnc_leave_prepared.body"}
!627 = !{!628, !625, !622, !162}
!628 = distinct !{!628, !629, !"cnnc_memory_unmap.body: %retptr"}
!629 = distinct !{!629, !"cnnc_memory_unmap.body"}
!630 = !{!631, !625, !622, !162}
!631 = distinct !{!631, !632, !"cnnc_weights_leave.body: %retptr"}
!632 = distinct !{!632, !"cnnc_weights_leave.body"}
!633 = !{!634, !622, !162}
!634 = distinct !{!634, !635, !"cnnc_memory_unmap.body: %retptr"}
!635 = distinct !{!635, !"cnnc_memory_unmap.body"}
!636 = !{!637}
!637 = distinct !{!637, !638, !"cnnc_run_rows.body: %retptr"}
!638 = distinct !{!638, !"cnnc_run_rows.body"}
!639 = !{!640, !637}
!640 = distinct !{!640, !641, !"cnnc_take_rows.body: %retptr"}
!641 = distinct !{!641, !"cnnc_take_rows.body"}
!642 = !{!643, !640, !637}
!643 = distinct !{!643, !644, !"cnnc_tensor.body: %retptr"}
!644 = distinct !{!644, !"cnnc_tensor.body"}
!645 = !{!646, !640, !637}
!646 = distinct !{!646, !647, !"cnnc_row_bytes.body: %retptr"}
!647 = distinct !{!647, !"cnnc_row_bytes.body"}
!648 = !{!649, !637}
!649 = distinct !{!649, !650, !"cnnc_run.body: %retptr"}
!650 = distinct !{!650, !"cnnc_run.body"}
!651 = !{!652, !637}
!652 = distinct !{!652, !653, !"cnnc_run.body: %retptr"}
!653 = distinct !{!653, !"cnnc_run.body"}
!654 = !{!655, !637}
!655 = distinct !{!655, !656, !"cnnc_put_rows.body: %retptr"}
!656 = distinct !{!656, !"cnnc_put_rows.body"}
!657 = !{!658, !655, !637}
!658 = distinct !{!658, !659, !"cnnc_write.body: %retptr"}
!659 = distinct !{!659, !"cnnc_write.body"}
!660 = !{!661, !655, !637}
!661 = distinct !{!661, !662, !"cnnc_put_largest.body: %retptr"}
!662 = distinct !{!662, !"cnnc_put_largest.body"}
!663 = !{!664, !666, !661, !655, !637}
!664 = distinct !{!664, !665, !"cnnc_next_largest.body: %retptr"}
!665 = distinct !{!665, !"cnnc_next_largest.body"}
!666 = distinct !{!666, !667, !"cnnc_print_largest.body: %retptr"}
!667 = distinct !{!667, !"cnnc_print_largest.body"}
!668 = !{!666, !661, !655, !637}
!669 = !{!670, !666, !661, !655, !637}
!670 = distinct !{!670, !671, !"cnnc_next_largest.body: %retptr"}
!671 = distinct !{!671, !"cnnc_next_largest.body"}
!672 = !{!673, !655, !637}
!673 = distinct !{!673, !674, !"cnnc_output.body: %retptr"}
!674 = distinct !{!674, !"cnnc_output.body"}
!675 = !{!676, !673, !655, !637}
!676 = distinct !{!676, !677, !"cnnc_tensor.body: %retptr"}
!677 = distinct !{!677, !"cnnc_tensor.body"}
!678 = !{!679, !655, !637}
!679 = distinct !{!679, !680, !"cnnc_row_bytes.body: %retptr"}
!680 = distinct !{!680, !"cnnc_row_bytes.body"}
!681 = !{!682}
!682 = distinct !{!682, !683, !"cnnc_execute.body: %retptr"}
!683 = distinct !{!683, !"cnnc_execute.body"}
!684 = !{!685, !682}
!685 = distinct !{!685, !686, !"cnnc_clear_counters.body: %retptr"}
!686 = distinct !{!686, !"cnnc_clear_counters.body"}
!687 = !{!688, !685, !682}
!688 = distinct !{!688, !689, !"cnnc_step_counters.body: %retptr"}
!689 = distinct !{!689, !"cnnc_step_counters.body"}
!690 = !{!691}
!691 = distinct !{!691, !692, !"cnnc_walk.body: %retptr"}
!692 = distinct !{!692, !"cnnc_walk.body"}
!693 = !{!694, !696, !691}
!694 = distinct !{!694, !695, !"cnnc_profile_begin.body: %retptr"}
!695 = distinct !{!695, !"cnnc_profile_begin.body"}
!696 = distinct !{!696, !697, !"cnnc_walk_alone.body: %retptr"}
!697 = distinct !{!697, !"cnnc_walk_alone.body"}
!698 = !{!699, !696, !691}
!699 = distinct !{!699, !700, !"cnnc_run_chunks.body: %retptr"}
!700 = distinct !{!700, !"cnnc_run_chunks.body"}
!701 = !{!702, !696, !691}
!702 = distinct !{!702, !703, !"cnnc_profile_end.body: %retptr"}
!703 = distinct !{!703, !"cnnc_profile_end.body"}
!704 = !{!705, !696, !691}
!705 = distinct !{!705, !706, !"cnnc_step_record.body: %retptr"}
!706 = distinct !{!706, !"cnnc_step_record.body"}
!707 = !{!696, !691}
!708 = !{!709, !711, !691}
!709 = distinct !{!709, !710, !"cnnc_profile_end.body: %retptr"}
!710 = distinct !{!710, !"cnnc_profile_end.body"}
!711 = distinct !{!711, !712, !"cnnc_walk_shared.body: %retptr"}
!712 = distinct !{!712, !"cnnc_walk_shared.body"}
!713 = !{!714, !711, !691}
!714 = distinct !{!714, !715, !"cnnc_step_counters.body: %retptr"}
!715 = distinct !{!715, !"cnnc_step_counters.body"}
!716 = !{!717, !711, !691}
!717 = distinct !{!717, !718, !"cnnc_step_record.body: %retptr"}
!718 = distinct !{!718, !"cnnc_step_record.body"}
!719 = !{!711, !691}
!720 = !{!721, !711, !691}
!721 = distinct !{!721, !722, !"cnnc_wake.body: %retptr"}
!722 = distinct !{!722, !"cnnc_wake.body"}
!723 = !{!724, !726, !711, !691}
!724 = distinct !{!724, !725, !"cnnc_step_record.body: %retptr"}
!725 = distinct !{!725, !"cnnc_step_record.body"}
!726 = distinct !{!726, !727, !"cnnc_wait_for_inputs.body: %retptr"}
!727 = distinct !{!727, !"cnnc_wait_for_inputs.body"}
!728 = !{!726, !711, !691}
!729 = !{!730, !726, !711, !691}
!730 = distinct !{!730, !731, !"cnnc_step_record.body: %retptr"}
!731 = distinct !{!731, !"cnnc_step_record.body"}
!732 = !{!733, !726, !711, !691}
!733 = distinct !{!733, !734, !"cnnc_step_counters.body: %retptr"}
!734 = distinct !{!734, !"cnnc_step_counters.body"}
!735 = !{!736, !726, !711, !691}
!736 = distinct !{!736, !737, !"cnnc_wait_until.body: %retptr"}
!737 = distinct !{!737, !"cnnc_wait_until.body"}
!738 = !{!739, !711, !691}
!739 = distinct !{!739, !740, !"cnnc_profile_begin.body: %retptr"}
!740 = distinct !{!740, !"cnnc_profile_begin.body"}
!741 = !{!742, !744, !711, !691}
!742 = distinct !{!742, !743, !"cnnc_step_record.body: %retptr"}
!743 = distinct !{!743, !"cnnc_step_record.body"}
!744 = distinct !{!744, !745, !"cnnc_run_share.body: %retptr"}
!745 = distinct !{!745, !"cnnc_run_share.body"}
!746 = !{!744, !711, !691}
!747 = !{!748, !744, !711, !691}
!748 = distinct !{!748, !749, !"cnnc_step_counters.body: %retptr"}
!749 = distinct !{!749, !"cnnc_step_counters.body"}
!750 = !{!751, !744, !711, !691}
!751 = distinct !{!751, !752, !"cnnc_run_chunks.body: %retptr"}
!752 = distinct !{!752, !"cnnc_run_chunks.body"}
!753 = !{!754}
!754 = distinct !{!754, !755, !"cnnc_unwritable.body: %retptr"}
!755 = distinct !{!755, !"cnnc_unwritable.body"}
!756 = !{!757, !759, !754}
!757 = distinct !{!757, !758, !"cnnc_program_name.body: %retptr"}
!758 = distinct !{!758, !"cnnc_program_name.body"}
!759 = distinct !{!759, !760, !"cnnc_complain.body: %retptr"}
!760 = distinct !{!760, !"cnnc_complain.body"}
!761 = !{!759, !754}
!762 = !{!763, !754}
!763 = distinct !{!763, !764, !"cnnc_is_dash.body: %retptr"}
!764 = distinct !{!764, !"cnnc_is_dash.body"}
!765 = !{!766, !768, !754}
!766 = distinct !{!766, !767, !"cnnc_remove_files.body: %retptr"}
!767 = distinct !{!767, !"cnnc_remove_files.body"}
!768 = distinct !{!768, !769, !"cnnc_give_up.body: %retptr"}
!769 = distinct !{!769, !"cnnc_give_up.body"}
!770 = !{!768, !754}
!771 = !{!772}
!772 = distinct !{!772, !773, !"cnnc_unreadable.body: %retptr"}
!773 = distinct !{!773, !"cnnc_unreadable.body"}
!774 = !{!775, !777, !772}
!775 = distinct !{!775, !776, !"cnnc_program_name.body: %retptr"}
!776 = distinct !{!776, !"cnnc_program_name.body"}
!777 = distinct !{!777, !778, !"cnnc_complain.body: %retptr"}
!778 = distinct !{!778, !"cnnc_complain.body"}
!779 = !{!777, !772}
!780 = !{!781, !783, !772}
!781 = distinct !{!781, !782, !"cnnc_is_dash.body: %retptr"}
!782 = distinct !{!782, !"cnnc_is_dash.body"}
!783 = distinct !{!783, !784, !"cnnc_input_name.body: %retptr"}
!784 = distinct !{!784, !"cnnc_input_name.body"}
!785 = !{!786, !788, !772}
!786 = distinct !{!786, !787, !"cnnc_remove_files.body: %retptr"}
!787 = distinct !{!787, !"cnnc_remove_files.body"}
!788 = distinct !{!788, !789, !"cnnc_give_up.body: %retptr"}
!789 = distinct !{!789, !"cnnc_give_up.body"}
!790 = !{!788, !772}
!791 = !{!792, !794, !796}
!792 = distinct !{!792, !793, !"cnnc_program_name.body: %retptr"}
!793 = distinct !{!793, !"cnnc_program_name.body"}
!794 = distinct !{!794, !795, !"cnnc_complain.body: %retptr"}
!795 = distinct !{!795, !"cnnc_complain.body"}
!796 = distinct !{!796, !797, !"cnnc_no_array.body: %retptr"}
!797 = distinct !{!797, !"cnnc_no_array.body"}
!798 = !{!794, !796}
!799 = !{!796}
!800 = !{!801, !803, !796}
!801 = distinct !{!801, !802, !"cnnc_remove_files.body: %retptr"}
!802 = distinct !{!802, !"cnnc_remove_files.body"}
!803 = distinct !{!803, !804, !"cnnc_give_up.body: %retptr"}
!804 = distinct !{!804, !"cnnc_give_up.body"}
!805 = !{!803, !796}
!806 = !{!807}
!807 = distinct !{!807, !808, !"cnnc_pool_destroy.body: %retptr"}
!808 = distinct !{!808, !"cnnc_pool_destroy.body"}
!809 = !{!810, !807}
!810 = distinct !{!810, !811, !"cnnc_pool_lock.body: %retptr"}
!811 = distinct !{!811, !"cnnc_pool_lock.body"}
!812 = !{!813}
!813 = distinct !{!813, !814, !"cnnc_pool_ring.body: %retptr"}
!814 = distinct !{!814, !"cnnc_pool_ring.body"}
!815 = !{!816, !813}
!816 = distinct !{!816, !817, !"cnnc_place_wake.body: %retptr"}
!817 = distinct !{!817, !"cnnc_place_wake.body"}
!818 = !{!819}
!819 = distinct !{!819, !820, !"cnnc_pool_try_lock.body: %retptr"}
!820 = distinct !{!820, !"cnnc_pool_try_lock.body"}
!821 = !{!822, !819}
!822 = distinct !{!822, !823, !"cnnc_pool_spawn.body: %retptr"}
!823 = distinct !{!823, !"cnnc_pool_spawn.body"}
!824 = !{!825, !822, !819}
!825 = distinct !{!825, !826, !"cnnc_spin_reset.body: %retptr"}
!826 = distinct !{!826, !"cnnc_spin_reset.body"}
!827 = !{!828}
!828 = distinct !{!828, !829, !"cnnc_pool_create.body: %retptr"}
!829 = distinct !{!829, !"cnnc_pool_create.body"}
!830 = !{!831, !828}
!831 = distinct !{!831, !832, !"cnnc_spin_measure.body: %retptr"}
!832 = distinct !{!832, !"cnnc_spin_measure.body"}
!833 = !{!834, !828}
!834 = distinct !{!834, !835, !"cnnc_spin_reset.body: %retptr"}
!835 = distinct !{!835, !"cnnc_spin_reset.body"}
!836 = !{!837, !828}
!837 = distinct !{!837, !838, !"cnnc_pool_spawn.body: %retptr"}
!838 = distinct !{!838, !"cnnc_pool_spawn.body"}
!839 = !{!840, !837, !828}
!840 = distinct !{!840, !841, !"cnnc_spin_reset.body: %retptr"}
!841 = distinct !{!841, !"cnnc_spin_reset.body"}
!842 = !{!843, !845}
!843 = distinct !{!843, !844, !"cnnc_remove_files.body: %retptr"}
!844 = distinct !{!844, !"cnnc_remove_files.body"}
!845 = distinct !{!845, !846, !"cnnc_interrupted.body: %retptr"}
!846 = distinct !{!846, !"cnnc_interrupted.body"}
!847 = !{!845}
!848 = !{!849, !851}
!849 = distinct !{!849, !850, !"cnnc_pool_lock.body: %retptr"}
!850 = distinct !{!850, !"cnnc_pool_lock.body"}
!851 = distinct !{!851, !852, !"cnnc_pool_grow.body: %retptr"}
!852 = distinct !{!852, !"cnnc_pool_grow.body"}
!853 = !{!854, !851}
!854 = distinct !{!854, !855, !"cnnc_pool_spawn.body: %retptr"}
!855 = distinct !{!855, !"cnnc_pool_spawn.body"}
!856 = !{!857, !854, !851}
!857 = distinct !{!857, !858, !"cnnc_spin_reset.body: %retptr"}
!858 = distinct !{!858, !"cnnc_spin_reset.body"}
!859 = !{!851}
!860 = !{!861, !851}
!861 = distinct !{!861, !862, !"cnnc_pool_unlock.body: %retptr"}
!862 = distinct !{!862, !"cnnc_pool_unlock.body"}
!863 = !{!864}
!864 = distinct !{!864, !865, !"cnnc_pool_run.body: %retptr"}
!865 = distinct !{!865, !"cnnc_pool_run.body"}
!866 = !{!867, !864}
!867 = distinct !{!867, !868, !"cnnc_wait_until.body: %retptr"}
!868 = distinct !{!868, !"cnnc_wait_until.body"}
!869 = !{!870, !864}
!870 = distinct !{!870, !871, !"cnnc_pool_unlock.body: %retptr"}
!871 = distinct !{!871, !"cnnc_pool_unlock.body"}
!872 = !{!873}
!873 = distinct !{!873, !874, !"cnnc_pool_thread.body: %retptr"}
!874 = distinct !{!874, !"cnnc_pool_thread.body"}
!875 = !{!876, !873}
!876 = distinct !{!876, !877, !"cnnc_place_enter.body: %retptr"}
!877 = distinct !{!877, !"cnnc_place_enter.body"}
!878 = !{!879, !873}
!879 = distinct !{!879, !880, !"cnnc_wait_until.body: %retptr"}
!880 = distinct !{!880, !"cnnc_wait_until.body"}
!881 = !{!882, !873}
!882 = distinct !{!882, !883, !"cnnc_place_woken.body: %retptr"}
!883 = distinct !{!883, !"cnnc_place_woken.body"}
!884 = !{!885, !873}
!885 = distinct !{!885, !886, !"cnnc_pool_join.body: %retptr"}
!886 = distinct !{!886, !"cnnc_pool_join.body"}
!887 = !{!888, !873}
!888 = distinct !{!888, !889, !"cnnc_wake.body: %retptr"}
!889 = distinct !{!889, !"cnnc_wake.body"}

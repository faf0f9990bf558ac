; LLVM 22.1.0, sources 1c6afe0684dddc3dbd69cde461d1e572f8ba641b43da2cf44e81abea721719fe
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
@text.2.11 = internal constant [1093 x i8] c"usage: %s [NAME=]INPUT.npy ... [-o [NAME=]OUTPUT.npy] ...\0A\0ARuns a neural network, compiled by cnnc, on arrays in NumPy's format. Names are those of the\0Anetwork's inputs and outputs, see --info; they may be left out, but for an output where there are\0Aseveral. A file that has = in its name is given as ./FILE. - stands for standard input or output. An\0Aarray with more rows than the network takes at a time is run in pieces.\0A\0A  -o, --output [NAME=]FILE  where to write an output\0A  --top K                   print the K largest of every row of the outputs\0A  --repeat N                run the first piece N times after one time that does not count, and\0A                            say how long that took; on zeros where no input is given\0A  --threads N               threads of a run (default: the cores it may use)\0A  --raw                     inputs and outputs are elements alone, without a header\0A  --info                    print what the network is and needs\0A  --json                    print JSON, for programs\0A  -h, --help                print this\0A\0AExit codes: 0 done, 1 failure, 2 usage.\0A\00"
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
@text.49 = internal constant [7 x i8] c"output\00"
@text.1.50 = internal constant [75 x i8] c"%s: say which output: NAME=FILE, with one of the names that --info prints\0A\00"
@text.2.51 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.54 = internal constant [4 x i8] c"=/\\\00"
@text.1.55 = internal constant [34 x i8] c"%s: no %s has this name: expected\00"
@text.2.56 = internal constant [6 x i8] c" '%s'\00"
@text.3.57 = internal constant [26 x i8] c"; for a file, write ./%s\0A\00"
@text.65 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.71 = internal constant [6 x i8] c"input\00"
@text.1.72 = internal constant [40 x i8] c"%s: there are no more inputs than %lld\0A\00"
@text.78 = internal constant [56 x i8] c"%s: can't read the weights that belong to this program\0A\00"
@text.1.79 = internal constant [59 x i8] c"%s: these are not the weights that belong to this program\0A\00"
@cnnc_path_of_weights = internal global [768 x i64] zeroinitializer
@text.92 = internal constant [2 x i8] c"{\00"
@text.1.93 = internal constant [9 x i8] c"\22top\22: [\00"
@text.2.94 = internal constant [3 x i8] c"\0A]\00"
@text.3.95 = internal constant [3 x i8] c", \00"
@text.4.96 = internal constant [3 x i8] c"}\0A\00"
@text.171 = internal constant [32 x i8] c"%s: can't write the output: %s\0A\00"
@text.1.172 = internal constant [16 x i8] c"standard output\00"
@text.175 = internal constant [2 x i8] c",\00"
@text.1.176 = internal constant [1 x i8] zeroinitializer
@text.182 = internal constant [46 x i8] c"\0A  {\22output\22: \22%s\22, \22row\22: %lld, \22largest\22: [\00"
@text.1.183 = internal constant [10 x i8] c"%s[%lld]:\00"
@text.2.184 = internal constant [9 x i8] c"  %lld: \00"
@text.3.185 = internal constant [5 x i8] c"%.7g\00"
@text.4.186 = internal constant [10 x i8] c"%s[%lld, \00"
@text.5.187 = internal constant [3 x i8] c", \00"
@text.6 = internal constant [1 x i8] zeroinitializer
@text.7 = internal constant [6 x i8] c"%.9g]\00"
@text.8 = internal constant [6 x i8] c"null]\00"
@text.9.188 = internal constant [3 x i8] c"]}\00"
@text.10 = internal constant [2 x i8] c"\0A\00"
@text.198 = internal constant [26 x i8] c"%lld runs, latency in ms:\00"
@text.1.199 = internal constant [23 x i8] c"\22latency_ms\22: {\22min\22: \00"
@text.2.200 = internal constant [6 x i8] c" min \00"
@text.3.201 = internal constant [13 x i8] c", \22median\22: \00"
@text.4.202 = internal constant [10 x i8] c", median \00"
@text.5.203 = internal constant [10 x i8] c", \22p90\22: \00"
@text.6.204 = internal constant [7 x i8] c", p90 \00"
@text.7.205 = internal constant [10 x i8] c", \22p99\22: \00"
@text.8.206 = internal constant [7 x i8] c", p99 \00"
@text.9.207 = internal constant [41 x i8] c"}, \22runs\22: %lld, \22rows_per_s\22: %lld.%lld\00"
@text.10.208 = internal constant [20 x i8] c"; %lld.%lld rows/s\0A\00"
@text.219 = internal constant [14 x i8] c"%s%lld.%06lld\00"
@text.224 = internal constant [4 x i8] c"<f4\00"
@text.1.225 = internal constant [41 x i8] c"output '%s': --top is for float32 alone\0A\00"
@text.236 = internal constant [58 x i8] c"input '%s': %s is cut off: got %lld bytes, expected %lld\0A\00"
@text.241 = internal constant [23 x i8] c"%s: can't read it: %s\0A\00"
@text.244 = internal constant [15 x i8] c"standard input\00"
@text.247 = internal constant [15 x i8] c"a multiple of \00"
@text.1.248 = internal constant [1 x i8] zeroinitializer
@text.2.249 = internal constant [63 x i8] c"input '%s': wrong size of %s: got %lld bytes, expected %s%lld\0A\00"
@text.252 = internal constant [8 x i8] c"'shape'\00"
@text.1.253 = internal constant [55 x i8] c"input '%s': wrong shape in %s: got [%.*s], expected %s\00"
@text.2.254 = internal constant [33 x i8] c"; x[None] adds a first dimension\00"
@text.3.255 = internal constant [2 x i8] c"\0A\00"
@text.267 = internal constant [32 x i8] c"%s: no array in NumPy's format\0A\00"
@text.275 = internal constant [8 x i8] c"'descr'\00"
@text.1.276 = internal constant [93 x i8] c"input '%s': wrong dtype in %s: got %.*s, expected '%s' (%s); convert it with x.astype('%s')\0A\00"
@text.2.277 = internal constant [16 x i8] c"'fortran_order'\00"
@text.3.278 = internal constant [6 x i8] c"False\00"
@text.5.280 = internal constant [111 x i8] c"input '%s': wrong memory order in %s: got Fortran's, expected C's; convert it with numpy.ascontiguousarray(x)\0A\00"
@text.283 = internal constant [82 x i8] c"input '%s': wrong number of rows in %s: got %lld, expected %lld as in input '%s'\0A\00"
@text.1.284 = internal constant [79 x i8] c"input '%s': wrong number of rows in %s: got %lld, expected a multiple of %lld\0A\00"
@text.287 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.337 = internal constant [23 x i8] c"/sys/fs/cgroup/cpu.max\00"
@cnnc_weights_state = internal global [4 x i64] zeroinitializer
@cnnc_shared = internal global [4 x i64] zeroinitializer
@text.393 = internal constant [61 x i8] c"- may be given once for the inputs and once for the outputs\0A\00"
@text.1.394 = internal constant [61 x i8] c"nothing to do: give an output, or --top, --repeat or --info\0A\00"
@text.2.395 = internal constant [31 x i8] c"input '%s': no file was given\0A\00"
@text.416 = internal constant [12 x i8] c"%s.%lld.tmp\00"
@text.424 = internal constant [55 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (), }\00"
@text.1.425 = internal constant [61 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (%lld%s), }\00"
@text.2.426 = internal constant [7 x i8] c"\7FNUMPY\00"
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
  %storemerge51.i.i48 = phi i64 [ 0, %cnnc_give_up.exit ], [ %.144.i.i, %cnnc_variant.exit ]
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
  %.49.i72.i = icmp sgt i64 %.1, 1
  br i1 %.49.i72.i, label %B184.i.preheader.lr.ph.i, label %cnnc_read_options.exit

B184.i.preheader.lr.ph.i:                         ; preds = %cnnc_new_words.exit.i
  %.169.i.i = shl nsw i64 %.17.i.i, 3
  %.171.i.i = add nsw i64 %.35.i.i, %.169.i.i
  %.71.i.i.i = inttoptr i64 %.171.i.i to ptr
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
  %.17.i.i6.i = load i64, ptr %.16.i.i7, align 8, !noalias !33
  %.25.i.i.i = tail call fastcc i64 @cnnc_assign(i64 %.55.i, i64 0, i64 %.17.i.i6.i, i64 range(i64 -9223372036854775744, -9223372036854775808) %.35.i.i, i64 %.61.i.i), !noalias !33
  %.26.i.not.i.i = icmp eq i64 %.25.i.i.i, 0
  br i1 %.26.i.not.i.i, label %B96.i.i.i, label %B839.i.i

B96.i.i.i:                                        ; preds = %B304.i.i
  tail call fastcc void @cnnc_check_is_file(i64 %.55.i, i64 0, i64 %.17.i.i6.i, i64 ptrtoint (ptr @text.71 to i64), i64 %.61.i.i), !noalias !33
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.17.i.i6.i, i64 0)
  br label %B188.i.i.i

B188.i.i.i:                                       ; preds = %B188.if.i.i.i, %B96.i.i.i
  %.69.i.0.i.i = phi i64 [ 0, %B96.i.i.i ], [ %.140.i.i.i, %B188.if.i.i.i ]
  %exitcond.not.i.i9 = icmp eq i64 %.69.i.0.i.i, %spec.select.i.i
  br i1 %exitcond.not.i.i9, label %B274.i.i.i, label %B188.if.i.i.i

B232.i.i.i:                                       ; preds = %B188.if.i.i.i
  store i64 %.61.i.i, ptr %.172.i.i.i, align 8, !noalias !33
  br label %B839.i.i

B274.i.i.i:                                       ; preds = %B188.i.i.i
  %.8.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !36
  %.8.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i) #0, !noalias !41
  %.13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !41
  %4 = lshr i32 %.8.i.i.i.i, 31
  %.14.i.i.i.i = zext nneg i32 %4 to i64
  %.15.i.i.i.i = or i64 %.13.i.i.i.i, %.14.i.i.i.i
  store i64 %.15.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !41
  %.210.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.72, i64 %.61.i.i, i64 %.17.i.i6.i) #0, !noalias !33
  %.215.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !33
  %5 = lshr i32 %.210.i.i.i, 31
  %.216.i.i.i = zext nneg i32 %5 to i64
  %.217.i.i.i = or i64 %.215.i.i.i, %.216.i.i.i
  store i64 %.217.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !33
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !33
  br label %B839.i.i

B188.if.i.i.i:                                    ; preds = %B188.i.i.i
  %.140.i.i.i = add nuw i64 %.69.i.0.i.i, 1
  %6 = shl i64 %.69.i.0.i.i, 3
  %.171.i.i.i = add i64 %6, %.35.i.i
  %.172.i.i.i = inttoptr i64 %.171.i.i.i to ptr
  %.173.i.i.i = load i64, ptr %.172.i.i.i, align 8, !noalias !33
  %.174.i.i.i = icmp eq i64 %.173.i.i.i, 0
  br i1 %.174.i.i.i, label %B232.i.i.i, label %B188.i.i.i

B340.i.i:                                         ; preds = %B44.i.i.i
  %.14.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.9), !noalias !42
  %.16.i.i8.i = icmp eq i32 %.14.i.i.i, 0
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
  %.103.i54.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !24
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
  %.103.i59.i = phi ptr [ %.103.i54.i, %cnnc_option_of.exit.thread.i ], [ %.103.i.i, %B462.i.i ]
  %.4.0.i58.i = phi i64 [ %.4.0.i.ph.i, %cnnc_option_of.exit.thread.i ], [ -1, %B462.i.i ]
  %.105.i60.in.i = ptrtoint ptr %.103.i59.i to i64
  %.105.i60.i = add nsw i64 %.105.i60.in.i, 1
  %.128.i.i = icmp eq ptr %.103.i59.i, null
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
  %.147.i.i11 = add i64 %.146.i.i, %.9.i
  %.148.i.i12 = inttoptr i64 %.147.i.i11 to ptr
  %.149.i.i = load i64, ptr %.148.i.i12, align 8, !noalias !24
  %.153.i.i = add nsw i64 %place.4.1.i.i, 2
  br label %B640.i.i

B640.i.i:                                         ; preds = %B598.i.i, %B518.i.i
  %place.5.2.i.i = phi i64 [ %.153.i.i, %B598.i.i ], [ %.66.i.i, %B518.i.i ]
  %value.2.2.i.i = phi i64 [ %.149.i.i, %B598.i.i ], [ %.105.i60.i, %B518.i.i ]
  switch i64 %.4.0.i58.i, label %B746.i.i [
    i64 8, label %B662.i.i
    i64 4, label %B758.i.i
  ]

B662.i.i:                                         ; preds = %B640.i.i
  %.17.i.i34.i = load i64, ptr %.16.i.i7, align 8, !noalias !80
  %.22.i.i.i = load i64, ptr %.21.i.i, align 8, !noalias !80
  %.34.i.i.i = tail call fastcc i64 @cnnc_assign(i64 %.55.i, i64 %.17.i.i34.i, i64 %.22.i.i.i, i64 %.171.i.i, i64 %value.2.2.i.i), !noalias !80
  %.35.i.not.i.i = icmp eq i64 %.34.i.i.i, 0
  br i1 %.35.i.not.i.i, label %B138.i.i.i, label %B824.i.i

B138.i.i.i:                                       ; preds = %B662.i.i
  tail call fastcc void @cnnc_check_is_file(i64 %.55.i, i64 %.17.i.i34.i, i64 %.22.i.i.i, i64 ptrtoint (ptr @text.49 to i64), i64 %value.2.2.i.i), !noalias !80
  %.60.not.i.i.i = icmp eq i64 %.22.i.i.i, 1
  br i1 %.60.not.i.i.i, label %B268.i.i.i, label %B212.i.i.i

B212.i.i.i:                                       ; preds = %B138.i.i.i
  %.8.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !83
  %.8.i.i.i.i36.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i.i) #0, !noalias !90
  %.13.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !90
  %23 = lshr i32 %.8.i.i.i.i36.i, 31
  %.14.i.i.i.i.i = zext nneg i32 %23 to i64
  %.15.i.i.i.i.i = or i64 %.13.i.i.i.i.i, %.14.i.i.i.i.i
  store i64 %.15.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !90
  %.9.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.50, i64 %value.2.2.i.i) #0, !noalias !91
  %.14.i.i.i37.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !91
  %24 = lshr i32 %.9.i.i.i.i, 31
  %.15.i.i.i38.i = zext nneg i32 %24 to i64
  %.16.i.i.i.i = or i64 %.14.i.i.i37.i, %.15.i.i.i38.i
  store i64 %.16.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !91
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !91
  br label %B268.i.i.i

B268.i.i.i:                                       ; preds = %B212.i.i.i, %B138.i.i.i
  %.72.i.i39.i = load i64, ptr %.71.i.i.i, align 8, !noalias !80
  %.73.not.i.i.i = icmp eq i64 %.72.i.i39.i, 0
  br i1 %.73.not.i.i.i, label %B364.i.i40.i, label %B308.i.i.i

B308.i.i.i:                                       ; preds = %B268.i.i.i
  %.8.i.i.i.i1.i.i = load i64, ptr @cnnc_program, align 16, !noalias !92
  %.8.i.i.i2.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i1.i.i) #0, !noalias !99
  %.13.i.i.i3.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !99
  %25 = lshr i32 %.8.i.i.i2.i.i, 31
  %.14.i.i.i4.i.i = zext nneg i32 %25 to i64
  %.15.i.i.i5.i.i = or i64 %.13.i.i.i3.i.i, %.14.i.i.i4.i.i
  store i64 %.15.i.i.i5.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !99
  %.9.i.i6.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.51, i64 %value.2.2.i.i) #0, !noalias !100
  %.14.i.i7.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !100
  %26 = lshr i32 %.9.i.i6.i.i, 31
  %.15.i.i8.i.i = zext nneg i32 %26 to i64
  %.16.i.i9.i.i = or i64 %.14.i.i7.i.i, %.15.i.i8.i.i
  store i64 %.16.i.i9.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !100
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !100
  br label %B364.i.i40.i

B364.i.i40.i:                                     ; preds = %B308.i.i.i, %B268.i.i.i
  store i64 %value.2.2.i.i, ptr %.71.i.i.i, align 8, !noalias !80
  br label %B824.i.i

B746.i.i:                                         ; preds = %B640.i.i
  br label %B758.i.i

B758.i.i:                                         ; preds = %B746.i.i, %B640.i.i
  %"$phi758.0.2.2.i.i" = phi i64 [ 1099511627776, %B746.i.i ], [ 256, %B640.i.i ]
  %.26.i.i.i = inttoptr i64 %value.2.2.i.i to ptr
  %.27.i.i.i = load i8, ptr %.26.i.i.i, align 1, !noalias !101
  %27 = add i8 %.27.i.i.i, -48
  %or.cond83.i.i.i = icmp ult i8 %27, 10
  br i1 %or.cond83.i.i.i, label %B96.i.i48.i, label %B238.i.i41.i

B96.i.i48.i:                                      ; preds = %B758.i.i, %B200.i.i.i
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
  %.119.i.i.i10 = load i8, ptr %.118.i.i.i, align 1, !noalias !101
  %.121.i.i.i = icmp ugt i8 %.119.i.i.i10, 47
  br i1 %.121.i.i.i, label %B200.i.i.i, label %B238.i.i41.i

B200.i.i.i:                                       ; preds = %B96.i.i48.i
  %.133.i.i.i = icmp ult i8 %.119.i.i.i10, 58
  %.170.i.i.i = icmp slt i64 %.103.i.i.i, 1099511627825
  %or.cond81.i.i.i = select i1 %.133.i.i.i, i1 %.170.i.i.i, i1 false
  br i1 %or.cond81.i.i.i, label %B96.i.i48.i, label %B238.i.i41.i

B238.i.i41.i:                                     ; preds = %B200.i.i.i, %B96.i.i48.i, %B758.i.i
  %value.3.1.i.i.i = phi i64 [ 0, %B758.i.i ], [ %.104.i.i.i, %B96.i.i48.i ], [ %.104.i.i.i, %B200.i.i.i ]
  %place.3.1.i.i.i = phi i64 [ 0, %B758.i.i ], [ %.109.i.i.i, %B96.i.i48.i ], [ %.109.i.i.i, %B200.i.i.i ]
  %.193.i.i.i = add i64 %place.3.1.i.i.i, %value.2.2.i.i
  %.194.i.i.i = inttoptr i64 %.193.i.i.i to ptr
  %.195.i.i.i = load i8, ptr %.194.i.i.i, align 1, !noalias !101
  %.199.i.i.i = icmp ne i8 %.195.i.i.i, 0
  %.202.i.i.i = icmp slt i64 %value.3.1.i.i.i, 1
  %.206.i.i.i = icmp sgt i64 %value.3.1.i.i.i, %"$phi758.0.2.2.i.i"
  %28 = or i1 %.202.i.i.i, %.206.i.i.i
  %or.cond82.i.i.i = select i1 %.199.i.i.i, i1 true, i1 %28
  br i1 %or.cond82.i.i.i, label %B302.i.i.i, label %cnnc_number.exit.i

B302.i.i.i:                                       ; preds = %B238.i.i41.i
  %.8.i.i.i.i42.i = load i64, ptr @cnnc_program, align 16, !noalias !104
  %.8.i.i.i43.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i42.i) #0, !noalias !109
  %.13.i.i.i44.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !109
  %29 = lshr i32 %.8.i.i.i43.i, 31
  %.14.i.i.i45.i = zext nneg i32 %29 to i64
  %.15.i.i.i46.i = or i64 %.13.i.i.i44.i, %.14.i.i.i45.i
  store i64 %.15.i.i.i46.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !109
  %.215.i.i47.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.26, i64 %.61.i.i, i64 %value.2.2.i.i, i64 range(i64 256, 1099511627777) %"$phi758.0.2.2.i.i") #0, !noalias !101
  %.220.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !101
  %30 = lshr i32 %.215.i.i47.i, 31
  %.221.i.i.i = zext nneg i32 %30 to i64
  %.222.i.i.i = or i64 %.220.i.i.i, %.221.i.i.i
  store i64 %.222.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !101
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !101
  br label %cnnc_number.exit.i

cnnc_number.exit.i:                               ; preds = %B302.i.i.i, %B238.i.i41.i
  %.200.i.i = shl nsw i64 %.4.0.i58.i, 3
  %.201.i.i = add i64 %.200.i.i, %.42.i.i.i
  %.202.i.i = inttoptr i64 %.201.i.i to ptr
  store i64 %value.3.1.i.i.i, ptr %.202.i.i, align 8, !noalias !24
  br label %B824.i.i

B824.i.i:                                         ; preds = %cnnc_number.exit.i, %B364.i.i40.i, %B662.i.i
  %.212.i.i = icmp slt i64 %place.5.2.i.i, %.1
  br i1 %.212.i.i, label %B184.i.i.backedge, label %cnnc_read_options.exit

B184.i.i.backedge:                                ; preds = %B824.i.i, %B839.i.i
  %place.4.1.i.i.be = phi i64 [ %place.5.2.i.i, %B824.i.i ], [ %.66.i.i, %B839.i.i ]
  br label %B184.i.i

B839.i.i:                                         ; preds = %cnnc_read_flag.exit.thread.i, %B274.i.i.i, %B232.i.i.i, %B304.i.i
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
  %"$phi688.4.2.0.in.in.i" = add i64 %"$phi688.4.2.0.in.in.i.v", %storemerge51.i.i48
  %"$phi688.4.2.0.in.i" = inttoptr i64 %"$phi688.4.2.0.in.in.i" to ptr
  %"$phi688.4.2.0.i" = load i64, ptr %"$phi688.4.2.0.in.i", align 8, !noalias !0
  %.118.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.1, i64 %"$phi688.4.2.0.i") #0, !noalias !0
  %.123.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %31 = lshr i32 %.118.i, 31
  %.124.i = zext nneg i32 %31 to i64
  %.125.i = or i64 %.123.i, %.124.i
  store i64 %.125.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.9.i.i14.not = icmp eq i64 %.125.i, 0
  br i1 %.9.i.i14.not, label %cnnc_main.body.exit, label %B740.i

B740.i:                                           ; preds = %B502.i
  %.8.i.i.i15 = load i64, ptr @cnnc_program, align 16, !noalias !110
  %.8.i.i16 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i15) #0, !noalias !115
  %.13.i.i17 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !115
  %32 = lshr i32 %.8.i.i16, 31
  %.14.i.i18 = zext nneg i32 %32 to i64
  %.15.i.i19 = or i64 %.13.i.i17, %.14.i.i18
  store i64 %.15.i.i19, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !115
  %.142.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2) #0, !noalias !0
  %.147.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %33 = lshr i32 %.142.i, 31
  %.148.i = zext nneg i32 %33 to i64
  %.149.i = or i64 %.147.i, %.148.i
  store i64 %.149.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i20 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !116
  %.13.i.i.i21 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !116
  %.24.i.i.i22 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !116
  %.106.i1.not.i.i23 = icmp slt i64 %.24.i.i.i22, 1
  br i1 %.106.i1.not.i.i23, label %cnnc_give_up.exit43, label %B228.if.i.i.i24

B272.i.i.i31:                                     ; preds = %B228.if.i.i.i24
  %.158.i.i.i32 = add i64 %34, %.8.i.i.i20
  %.159.i.i.i33 = inttoptr i64 %.158.i.i.i32 to ptr
  %.160.i.i.i34 = load i64, ptr %.159.i.i.i33, align 8, !noalias !116
  %.161.i.i.i35 = icmp sgt i64 %.160.i.i.i34, -1
  br i1 %.161.i.i.i35, label %B312.i.i.i40, label %B370.i.i.i36

B312.i.i.i40:                                     ; preds = %B272.i.i.i31
  %.169.i.i.i41 = tail call i64 @cnnc_os_close(i64 %.160.i.i.i34) #0, !noalias !116
  %.176.i.pre.i.i42 = load i64, ptr %.151.i.i.i28, align 8, !noalias !116
  br label %B370.i.i.i36

B370.i.i.i36:                                     ; preds = %B312.i.i.i40, %B272.i.i.i31
  %.176.i.i.i37 = phi i64 [ %.176.i.pre.i.i42, %B312.i.i.i40 ], [ %.152.i.i.i29, %B272.i.i.i31 ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i37) #0, !noalias !116
  br label %B428.i.i.i38

B428.i.i.i38:                                     ; preds = %B228.if.i.i.i24, %B370.i.i.i36
  %exitcond.not.i.i39 = icmp eq i64 %.24.i.i.i22, %.119.i.i.i26
  br i1 %exitcond.not.i.i39, label %cnnc_give_up.exit43, label %B228.if.i.i.i24

B228.if.i.i.i24:                                  ; preds = %B740.i, %B428.i.i.i38
  %.48.i.03.i.i25 = phi i64 [ %.119.i.i.i26, %B428.i.i.i38 ], [ 0, %B740.i ]
  %.119.i.i.i26 = add nuw nsw i64 %.48.i.03.i.i25, 1
  %34 = shl i64 %.48.i.03.i.i25, 3
  %.150.i.i.i27 = add i64 %34, %.13.i.i.i21
  %.151.i.i.i28 = inttoptr i64 %.150.i.i.i27 to ptr
  %.152.i.i.i29 = load i64, ptr %.151.i.i.i28, align 8, !noalias !116
  %.153.not.i.i.i30 = icmp eq i64 %.152.i.i.i29, 0
  br i1 %.153.not.i.i.i30, label %B428.i.i.i38, label %B272.i.i.i31

cnnc_give_up.exit43:                              ; preds = %B428.i.i.i38, %B740.i
  tail call void @exit(i32 1) #13, !noalias !121
  br label %cnnc_main.body.exit

B876.i:                                           ; preds = %cnnc_read_options.exit
  tail call fastcc void @cnnc_perform(i64 %storemerge51.i.i48, i64 %.42.i.i.i), !noalias !0
  br label %cnnc_main.body.exit

cnnc_main.body.exit:                              ; preds = %B502.i, %cnnc_give_up.exit43, %B876.i
  %.8.i.i44 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !122
  %.12.not.i.i = icmp eq i64 %.8.i.i44, 0
  br i1 %.12.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

B82.i.i:                                          ; preds = %cnnc_main.body.exit, %B82.i.i
  %block.2.0.i.i = phi i64 [ %.18.i.i, %B82.i.i ], [ %.8.i.i44, %cnnc_main.body.exit ]
  %.17.i.i45 = inttoptr i64 %block.2.0.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i45, align 8, !noalias !122
  tail call void @free(ptr nonnull %.17.i.i45), !noalias !122
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
define internal fastcc void @cnnc_check_is_file(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #0 {
.7:
  %.21.i = inttoptr i64 %.5 to ptr
  %.23.i = tail call i64 @strcspn(ptr %.21.i, ptr nonnull @text.54), !noalias !149
  %.25.i = add i64 %.23.i, %.5
  %.26.i = inttoptr i64 %.25.i to ptr
  %.27.i = load i8, ptr %.26.i, align 1, !noalias !149
  %.29.not.i = icmp eq i8 %.27.i, 61
  br i1 %.29.not.i, label %B100.i, label %cnnc_check_is_file.body.exit

B100.i:                                           ; preds = %.7
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !152
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !157
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !157
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !157
  %.49.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.55, i64 %.5, i64 %.4) #0, !noalias !149
  %.54.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !149
  %1 = lshr i32 %.49.i, 31
  %.55.i = zext nneg i32 %1 to i64
  %.56.i = or i64 %.54.i, %.55.i
  store i64 %.56.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !149
  %.144.i3.not = icmp slt i64 %.3, 1
  br i1 %.144.i3.not, label %B336.i, label %B228.if.i.lr.ph

B228.if.i.lr.ph:                                  ; preds = %B100.i
  %.7.i.i = add i64 %.1, 104
  %.8.i.i1 = inttoptr i64 %.7.i.i to ptr
  br label %B228.if.i

B336.i:                                           ; preds = %B228.if.i, %B100.i
  %.211.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.3.57, i64 %.5) #0, !noalias !149
  %.216.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !149
  %2 = lshr i32 %.211.i, 31
  %.217.i = zext nneg i32 %2 to i64
  %.218.i = or i64 %.216.i, %.217.i
  store i64 %.218.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !149
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !149
  br label %cnnc_check_is_file.body.exit

B228.if.i:                                        ; preds = %B228.if.i.lr.ph, %B228.if.i
  %.86.i.05 = phi i64 [ 0, %B228.if.i.lr.ph ], [ %.157.i, %B228.if.i ]
  %.157.i = add nuw nsw i64 %.86.i.05, 1
  %.184.i = add nsw i64 %.86.i.05, %.2
  %.9.i.i = load i64, ptr %.8.i.i1, align 8, !noalias !158
  %.12.i.i = shl nsw i64 %.184.i, 7
  %.10.i.i = add i64 %.12.i.i, %.1
  %.13.i.i2 = add i64 %.10.i.i, %.9.i.i
  %.16.i.i = inttoptr i64 %.13.i.i2 to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !158
  %.18.i.i = add nsw i64 %.17.i.i, %.1
  %.189.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.56, i64 %.18.i.i) #0, !noalias !149
  %.194.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !149
  %3 = lshr i32 %.189.i, 31
  %.195.i = zext nneg i32 %3 to i64
  %.196.i = or i64 %.194.i, %.195.i
  store i64 %.196.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !149
  %exitcond.not = icmp eq i64 %.157.i, %.3
  br i1 %exitcond.not, label %B336.i, label %B228.if.i

cnnc_check_is_file.body.exit:                     ; preds = %.7, %B336.i
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i64 @strcspn(ptr captures(none), ptr captures(none)) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_assign(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #0 {
.7:
  %.20.i = inttoptr i64 %.5 to ptr
  %.22.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.20.i, i32 61), !noalias !161
  %.23.i = ptrtoint ptr %.22.i to i64
  %.28.i = icmp eq ptr %.22.i, null
  %.128.i4.not = icmp slt i64 %.3, 1
  %or.cond = select i1 %.28.i, i1 true, i1 %.128.i4.not
  br i1 %or.cond, label %cnnc_assign.body.exit, label %B82.if.i.lr.ph

B82.if.i.lr.ph:                                   ; preds = %.7
  %.7.i.i = add i64 %.1, 104
  %.8.i.i = inttoptr i64 %.7.i.i to ptr
  %.9.i.i1 = load i64, ptr %.8.i.i, align 8, !noalias !164
  %invariant.op = add i64 %.1, %.9.i.i1
  %.182.i = sub nsw i64 %.23.i, %.5
  br label %B82.if.i

B168.i:                                           ; preds = %B82.if.i
  %.192.i = tail call i32 @strncmp(ptr nonnull %.178.i, ptr nonnull %.20.i, i64 %.182.i), !noalias !161
  %.196.i = icmp eq i32 %.192.i, 0
  br i1 %.196.i, label %B216.i, label %B358.i

B216.i:                                           ; preds = %B168.i
  %.206.i = shl i64 %.70.i.06, 3
  %.207.i = add i64 %.206.i, %.4
  %.208.i = inttoptr i64 %.207.i to ptr
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !161
  %.210.not.i = icmp eq i64 %.209.i, 0
  br i1 %.210.not.i, label %B312.i, label %B256.i

B256.i:                                           ; preds = %B216.i
  %.8.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !167
  %.8.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i) #0, !noalias !174
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !174
  %0 = lshr i32 %.8.i.i.i, 31
  %.14.i.i.i = zext nneg i32 %0 to i64
  %.15.i.i.i = or i64 %.13.i.i.i, %.14.i.i.i
  store i64 %.15.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !174
  %.9.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.65, i64 %.5) #0, !noalias !175
  %.14.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !175
  %1 = lshr i32 %.9.i.i, 31
  %.15.i.i = zext nneg i32 %1 to i64
  %.16.i.i = or i64 %.14.i.i, %.15.i.i
  store i64 %.16.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !175
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !175
  br label %B312.i

B312.i:                                           ; preds = %B256.i, %B216.i
  %.221.i = add nsw i64 %.23.i, 1
  store i64 %.221.i, ptr %.208.i, align 8, !noalias !161
  br label %cnnc_assign.body.exit

B358.i:                                           ; preds = %B82.if.i, %B168.i
  %exitcond.not = icmp eq i64 %.141.i, %.3
  br i1 %exitcond.not, label %cnnc_assign.body.exit, label %B82.if.i

B82.if.i:                                         ; preds = %B82.if.i.lr.ph, %B358.i
  %.70.i.06 = phi i64 [ 0, %B82.if.i.lr.ph ], [ %.141.i, %B358.i ]
  %.141.i = add nuw nsw i64 %.70.i.06, 1
  %.171.i = add nsw i64 %.70.i.06, %.2
  %.12.i.i = shl nsw i64 %.171.i, 7
  %.13.i.i.reass = add i64 %.12.i.i, %invariant.op
  %.16.i.i2 = inttoptr i64 %.13.i.i.reass to ptr
  %.17.i.i = load i64, ptr %.16.i.i2, align 8, !noalias !164
  %.18.i.i = add nsw i64 %.17.i.i, %.1
  %.178.i = inttoptr i64 %.18.i.i to ptr
  %.179.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.178.i), !noalias !161
  %.183.i = icmp eq i64 %.179.i, %.182.i
  br i1 %.183.i, label %B168.i, label %B358.i

cnnc_assign.body.exit:                            ; preds = %B358.i, %.7, %B312.i
  %.8.0 = phi i64 [ 0, %.7 ], [ 1, %B312.i ], [ 0, %B358.i ]
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
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !176
  %.12.i.i = add i64 %.12.i, 16
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !179
  %.17.i.i = add i64 %.12.i, 24
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !179
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
  %.141.i.i.i = load i64, ptr %.140.i.i.i, align 8, !noalias !182
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
  %.141.i.i9.i = load i64, ptr %.140.i.i8.i, align 8, !noalias !185
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
  %.10.i.i.i.i = load i8, ptr %.9.i.i.i.i, align 1, !noalias !188
  %.12.i.i.i.i = icmp eq i8 %.10.i.i.i.i, 45
  br i1 %.12.i.i.i.i, label %B44.i.i.i.i, label %B146.i.i29.i

B44.i.i.i.i:                                      ; preds = %B86.i.i28.i
  %.15.i.i.i.i = add i64 %.141.i.i26.i, 1
  %.16.i.i.i.i = inttoptr i64 %.15.i.i.i.i to ptr
  %.17.i.i.i.i = load i8, ptr %.16.i.i.i.i, align 1, !noalias !188
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
  %.141.i.i26.i = load i64, ptr %.140.i.i25.i, align 8, !noalias !193
  %.146.not.i.i27.i = icmp eq i64 %.141.i.i26.i, 0
  br i1 %.146.not.i.i27.i, label %B146.i.i29.i, label %B86.i.i28.i

cnnc_count_paths.exit34.i:                        ; preds = %B146.i.i29.i
  %.54.i.i = icmp sgt i64 %found.3.2.i.i30.i, 1
  br i1 %.54.i.i, label %B282.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %cnnc_count_paths.exit34.i, %cnnc_count_paths.exit17.i
  br i1 %.95.i3.not.i1.i, label %B338.i.i, label %B38.if.i.i37.i

B86.i.i45.i:                                      ; preds = %B38.if.i.i37.i
  %.9.i.i.i46.i = inttoptr i64 %.141.i.i43.i to ptr
  %.10.i.i.i47.i = load i8, ptr %.9.i.i.i46.i, align 1, !noalias !194
  %.12.i.i.i48.i = icmp eq i8 %.10.i.i.i47.i, 45
  br i1 %.12.i.i.i48.i, label %B44.i.i.i53.i, label %B146.i.i49.i

B44.i.i.i53.i:                                    ; preds = %B86.i.i45.i
  %.15.i.i.i54.i = add i64 %.141.i.i43.i, 1
  %.16.i.i.i55.i = inttoptr i64 %.15.i.i.i54.i to ptr
  %.17.i.i.i56.i = load i8, ptr %.16.i.i.i55.i, align 1, !noalias !194
  %.21.i.i.i57.i = icmp eq i8 %.17.i.i.i56.i, 0
  %.165.i.i59.i = zext i1 %.21.i.i.i57.i to i64
  %spec.select90.i = add nsw i64 %found.2.0.i6.i38.i, %.165.i.i59.i
  br label %B146.i.i49.i

B146.i.i49.i:                                     ; preds = %B38.if.i.i37.i, %B44.i.i.i53.i, %B86.i.i45.i
  %found.3.2.i.i50.i = phi i64 [ %spec.select90.i, %B44.i.i.i53.i ], [ %found.2.0.i6.i38.i, %B38.if.i.i37.i ], [ %found.2.0.i6.i38.i, %B86.i.i45.i ]
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
  %.141.i.i43.i = load i64, ptr %.140.i.i42.i, align 8, !noalias !199
  %.146.not.i.i44.i = icmp eq i64 %.141.i.i43.i, 0
  br i1 %.146.not.i.i44.i, label %B146.i.i49.i, label %B86.i.i45.i

cnnc_count_paths.exit60.i:                        ; preds = %B146.i.i49.i
  %.63.i.i = icmp sgt i64 %found.3.2.i.i50.i, 1
  br i1 %.63.i.i, label %B282.i.i, label %B338.i.i

B282.i.i:                                         ; preds = %cnnc_count_paths.exit60.i, %cnnc_count_paths.exit34.i
  %.8.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !200
  %.8.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i) #0, !noalias !207
  %.13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !207
  %8 = lshr i32 %.8.i.i.i.i, 31
  %.14.i.i.i.i = zext nneg i32 %8 to i64
  %.15.i.i.i61.i = or i64 %.13.i.i.i.i, %.14.i.i.i.i
  store i64 %.15.i.i.i61.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !207
  %.9.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.393, i64 0) #0, !noalias !208
  %.14.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !208
  %9 = lshr i32 %.9.i.i.i, 31
  %.15.i.i.i = zext nneg i32 %9 to i64
  %.16.i.i.i = or i64 %.14.i.i.i, %.15.i.i.i
  store i64 %.16.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !208
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !208
  br label %B338.i.i

B338.i.i:                                         ; preds = %B282.i.i, %cnnc_count_paths.exit60.i, %B240.i.i
  br i1 %found.2.0.i.lcssa.i16.i, label %B350.i.i, label %B584.i.i

B350.i.i:                                         ; preds = %B338.i.i
  %.77.i.i = add i64 %.2, 40
  %.78.i.i = inttoptr i64 %.77.i.i to ptr
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !179
  %.80.i.i = icmp eq i64 %.79.i.i, 0
  br i1 %.80.i.i, label %B400.i.i, label %B506.i.i

B400.i.i:                                         ; preds = %B350.i.i
  %.84.i.i = add i64 %.2, 24
  %.85.i.i = inttoptr i64 %.84.i.i to ptr
  %.86.i.i = load i64, ptr %.85.i.i, align 8, !noalias !179
  %.87.i.i = icmp eq i64 %.86.i.i, 0
  br i1 %.87.i.i, label %B450.i.i, label %B506.i.i

B450.i.i:                                         ; preds = %B400.i.i
  %.8.i.i.i.i62.i = load i64, ptr @cnnc_program, align 16, !noalias !209
  %.8.i.i.i63.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i62.i) #0, !noalias !216
  %.13.i.i.i64.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !216
  %10 = lshr i32 %.8.i.i.i63.i, 31
  %.14.i.i.i65.i = zext nneg i32 %10 to i64
  %.15.i.i.i66.i = or i64 %.13.i.i.i64.i, %.14.i.i.i65.i
  store i64 %.15.i.i.i66.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !216
  %.9.i.i67.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.394, i64 0) #0, !noalias !217
  %.14.i.i68.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !217
  %11 = lshr i32 %.9.i.i67.i, 31
  %.15.i.i69.i = zext nneg i32 %11 to i64
  %.16.i.i70.i = or i64 %.14.i.i68.i, %.15.i.i69.i
  store i64 %.16.i.i70.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !217
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !217
  br label %B506.i.i

B506.i.i:                                         ; preds = %B450.i.i, %B400.i.i, %B350.i.i
  br i1 %found.2.0.i.lcssa.i.i, label %B530.i.i, label %B584.i.i

B530.i.i:                                         ; preds = %B506.i.i
  %.106.i.i = load i64, ptr %.78.i.i, align 8, !noalias !179
  %.109.i.i = icmp eq i64 %.106.i.i, 0
  %brmerge.i = or i1 %.95.i3.not.i.i, %.109.i.i
  br i1 %brmerge.i, label %cnnc_check_options.exit, label %B614.if.i.lr.ph.i

B584.i.i:                                         ; preds = %B506.i.i, %B338.i.i
  br i1 %.95.i3.not.i.i, label %cnnc_check_options.exit, label %B614.if.i.lr.ph.i

B614.if.i.lr.ph.i:                                ; preds = %B584.i.i, %B530.i.i
  %.7.i.i.i = add i64 %.12.i, 104
  %.8.i.i.i = inttoptr i64 %.7.i.i.i to ptr
  br label %B614.if.i.i

B658.i.i:                                         ; preds = %B614.if.i.i
  %.9.i.i71.i = load i64, ptr %.8.i.i.i, align 8, !noalias !218
  %.12.i.i.i = shl nsw i64 %.149.i.094.i, 7
  %.10.i.i.i = add i64 %.12.i.i.i, %.12.i
  %.13.i.i.i = add i64 %.10.i.i.i, %.9.i.i71.i
  %.16.i.i72.i = inttoptr i64 %.13.i.i.i to ptr
  %.17.i.i.i = load i64, ptr %.16.i.i72.i, align 8, !noalias !218
  %.18.i.i.i = add nsw i64 %.17.i.i.i, %.12.i
  %.8.i.i.i.i73.i = load i64, ptr @cnnc_program, align 16, !noalias !221
  %.8.i.i.i74.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i73.i) #0, !noalias !228
  %.13.i.i.i75.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !228
  %12 = lshr i32 %.8.i.i.i74.i, 31
  %.14.i.i.i76.i = zext nneg i32 %12 to i64
  %.15.i.i.i77.i = or i64 %.13.i.i.i75.i, %.14.i.i.i76.i
  store i64 %.15.i.i.i77.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !228
  %.9.i.i78.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.395, i64 %.18.i.i.i) #0, !noalias !229
  %.14.i.i79.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !229
  %13 = lshr i32 %.9.i.i78.i, 31
  %.15.i.i80.i = zext nneg i32 %13 to i64
  %.16.i.i81.i = or i64 %.14.i.i79.i, %.15.i.i80.i
  store i64 %.16.i.i81.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !229
  tail call fastcc void @cnnc_give_up(i64 2), !noalias !229
  br label %B742.i.i

B742.i.i:                                         ; preds = %B614.if.i.i, %B658.i.i
  %exitcond.not.i = icmp eq i64 %.220.i.i, %.14.i.i
  br i1 %exitcond.not.i, label %cnnc_check_options.exit, label %B614.if.i.i

B614.if.i.i:                                      ; preds = %B742.i.i, %B614.if.i.lr.ph.i
  %.149.i.094.i = phi i64 [ 0, %B614.if.i.lr.ph.i ], [ %.220.i.i, %B742.i.i ]
  %.220.i.i = add nuw nsw i64 %.149.i.094.i, 1
  %.250.i.i = shl i64 %.149.i.094.i, 3
  %.251.i.i = add i64 %.250.i.i, %.28.i.i
  %.252.i.i = inttoptr i64 %.251.i.i to ptr
  %.253.i.i = load i64, ptr %.252.i.i, align 8, !noalias !179
  %.254.i.i = icmp eq i64 %.253.i.i, 0
  br i1 %.254.i.i, label %B658.i.i, label %B742.i.i

cnnc_check_options.exit:                          ; preds = %B742.i.i, %B530.i.i, %B584.i.i
  %.9.i.i.i1 = tail call dereferenceable_or_null(72) ptr @calloc(i64 9, i64 8), !noalias !230
  %.15.i.i.i2 = icmp eq ptr %.9.i.i.i1, null
  br i1 %.15.i.i.i2, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %cnnc_check_options.exit
  tail call fastcc void @cnnc_no_memory(i64 64), !noalias !233
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %cnnc_check_options.exit
  %.10.i.i.i3 = ptrtoint ptr %.9.i.i.i1 to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !233
  store i64 %.29.i.i.i, ptr %.9.i.i.i1, align 8, !noalias !233
  store i64 %.10.i.i.i3, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !233
  %.42.i.i.i = add nsw i64 %.10.i.i.i3, 8
  %.15.i.i = load i64, ptr %.18.i.i, align 8, !noalias !230
  %.8.i.i.i6 = add nsw i64 %.15.i.i, 1
  %.9.i.i1.i = tail call ptr @calloc(i64 %.8.i.i.i6, i64 8), !noalias !230
  %.15.i.i2.i = icmp eq ptr %.9.i.i1.i, null
  br i1 %.15.i.i2.i, label %B54.i.i6.i, label %cnnc_new_words.exit7.i

B54.i.i6.i:                                       ; preds = %cnnc_new_words.exit.i
  %.18.i.i.i18 = shl nsw i64 %.15.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i18), !noalias !236
  %.29.i.i4.pre.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !236
  br label %cnnc_new_words.exit7.i

cnnc_new_words.exit7.i:                           ; preds = %B54.i.i6.i, %cnnc_new_words.exit.i
  %.29.i.i4.i = phi i64 [ %.10.i.i.i3, %cnnc_new_words.exit.i ], [ %.29.i.i4.pre.i, %B54.i.i6.i ]
  %.10.i.i3.i = ptrtoint ptr %.9.i.i1.i to i64
  store i64 %.29.i.i4.i, ptr %.9.i.i1.i, align 8, !noalias !236
  store i64 %.10.i.i3.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !236
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
  %.162.i.i = load i64, ptr %.161.i.i, align 8, !noalias !230
  %.164.i.i = add nsw i64 %.162.i.i, %.12.i
  %.166.i.i = inttoptr i64 %.164.i.i to ptr
  %.168.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.166.i.i, ptr noundef nonnull dereferenceable(4) @text.224), !noalias !230
  %.170.not.i.i = icmp eq i32 %.168.i.i, 0
  br i1 %.170.not.i.i, label %B520.i.i, label %B340.i.i

B340.i.i:                                         ; preds = %B232.i.i
  %.8.i.i.i.i14 = load i64, ptr @cnnc_program, align 16, !noalias !239
  %.8.i.i8.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i14) #0, !noalias !244
  %.13.i.i.i15 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !244
  %14 = lshr i32 %.8.i.i8.i, 31
  %.14.i.i.i16 = zext nneg i32 %14 to i64
  %.15.i.i9.i = or i64 %.13.i.i.i15, %.14.i.i.i16
  store i64 %.15.i.i9.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !244
  %.177.i.i = inttoptr i64 %.13.i.i.i24.i to ptr
  %.178.i.i = load i64, ptr %.177.i.i, align 8, !noalias !230
  %.180.i.i = add nsw i64 %.178.i.i, %.12.i
  %.183.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.225, i64 %.180.i.i) #0, !noalias !230
  %.188.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !230
  %15 = lshr i32 %.183.i.i, 31
  %.189.i.i = zext nneg i32 %15 to i64
  %.190.i.i = or i64 %.188.i.i, %.189.i.i
  store i64 %.190.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !230
  %.8.i.i.i10.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !245
  %.13.i.i.i.i17 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !245
  %.24.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !245
  %.106.i1.not.i.i.i = icmp slt i64 %.24.i.i.i.i, 1
  br i1 %.106.i1.not.i.i.i, label %cnnc_give_up.exit.i, label %B228.if.i.i.i.i

B272.i.i.i.i:                                     ; preds = %B228.if.i.i.i.i
  %.158.i.i.i.i = add i64 %16, %.8.i.i.i10.i
  %.159.i.i.i.i = inttoptr i64 %.158.i.i.i.i to ptr
  %.160.i.i.i.i = load i64, ptr %.159.i.i.i.i, align 8, !noalias !245
  %.161.i.i.i.i = icmp sgt i64 %.160.i.i.i.i, -1
  br i1 %.161.i.i.i.i, label %B312.i.i.i.i, label %B370.i.i.i.i

B312.i.i.i.i:                                     ; preds = %B272.i.i.i.i
  %.169.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i) #0, !noalias !245
  %.176.i.pre.i.i.i = load i64, ptr %.151.i.i.i.i, align 8, !noalias !245
  br label %B370.i.i.i.i

B370.i.i.i.i:                                     ; preds = %B312.i.i.i.i, %B272.i.i.i.i
  %.176.i.i.i.i = phi i64 [ %.176.i.pre.i.i.i, %B312.i.i.i.i ], [ %.152.i.i.i.i, %B272.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i) #0, !noalias !245
  br label %B428.i.i.i.i

B428.i.i.i.i:                                     ; preds = %B228.if.i.i.i.i, %B370.i.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.24.i.i.i.i, %.119.i.i.i.i
  br i1 %exitcond.not.i.i.i, label %cnnc_give_up.exit.i, label %B228.if.i.i.i.i

B228.if.i.i.i.i:                                  ; preds = %B340.i.i, %B428.i.i.i.i
  %.48.i.03.i.i.i = phi i64 [ %.119.i.i.i.i, %B428.i.i.i.i ], [ 0, %B340.i.i ]
  %.119.i.i.i.i = add nuw nsw i64 %.48.i.03.i.i.i, 1
  %16 = shl i64 %.48.i.03.i.i.i, 3
  %.150.i.i.i.i = add i64 %16, %.13.i.i.i.i17
  %.151.i.i.i.i = inttoptr i64 %.150.i.i.i.i to ptr
  %.152.i.i.i.i = load i64, ptr %.151.i.i.i.i, align 8, !noalias !245
  %.153.not.i.i.i.i = icmp eq i64 %.152.i.i.i.i, 0
  br i1 %.153.not.i.i.i.i, label %B428.i.i.i.i, label %B272.i.i.i.i

cnnc_give_up.exit.i:                              ; preds = %B428.i.i.i.i, %B340.i.i
  tail call void @exit(i32 1) #13, !noalias !250
  br label %B520.i.i

B520.i.i:                                         ; preds = %B146.if.i.i, %cnnc_give_up.exit.i, %B232.i.i
  %.196.i.i = add i64 %.13.i.i.i24.i, 56
  %.197.i.i = inttoptr i64 %.196.i.i to ptr
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !230
  %.201.i.i = ashr i64 %.198.i.i, 3
  %.8.i.i11.i = add nsw i64 %.201.i.i, 2
  %.9.i.i12.i = tail call ptr @calloc(i64 %.8.i.i11.i, i64 8), !noalias !230
  %.15.i.i13.i = icmp eq ptr %.9.i.i12.i, null
  br i1 %.15.i.i13.i, label %B54.i.i17.i, label %cnnc_new_words.exit19.i

B54.i.i17.i:                                      ; preds = %B520.i.i
  %.202.i.i = and i64 %.198.i.i, -8
  %.18.i.i18.i = add i64 %.202.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i), !noalias !251
  br label %cnnc_new_words.exit19.i

cnnc_new_words.exit19.i:                          ; preds = %B54.i.i17.i, %B520.i.i
  %.10.i.i14.i = ptrtoint ptr %.9.i.i12.i to i64
  %.29.i.i15.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !251
  store i64 %.29.i.i15.i, ptr %.9.i.i12.i, align 8, !noalias !251
  store i64 %.10.i.i14.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !251
  %.42.i.i16.i = add nsw i64 %.10.i.i14.i, 8
  %.206.i.i = shl i64 %.46.i.038.i, 3
  %.207.i.i = add i64 %.206.i.i, %.42.i.i5.i
  %.208.i.i = inttoptr i64 %.207.i.i to ptr
  store i64 %.42.i.i16.i, ptr %.208.i.i, align 8, !noalias !230
  %exitcond.not.i10 = icmp eq i64 %.117.i.i, %.15.i.i
  br i1 %exitcond.not.i10, label %cnnc_new_task.body.exit.i, label %B146.if.i.i

B146.if.i.i:                                      ; preds = %cnnc_new_words.exit19.i, %B146.if.i.lr.ph.i
  %.46.i.038.i = phi i64 [ 0, %B146.if.i.lr.ph.i ], [ %.117.i.i, %cnnc_new_words.exit19.i ]
  %.117.i.i = add nuw nsw i64 %.46.i.038.i, 1
  %.9.i.i21.i = load i64, ptr %.13.i.i, align 8, !noalias !254
  %.10.i.i22.i = add nsw i64 %.9.i.i21.i, %.46.i.038.i
  %.9.i.i.i.i7 = load i64, ptr %.8.i.i.i23.i, align 8, !noalias !257
  %.12.i.i.i.i8 = shl nsw i64 %.10.i.i22.i, 7
  %.10.i.i.i.i9 = add i64 %.9.i.i.i.i7, %.12.i
  %.13.i.i.i24.i = add i64 %.10.i.i.i.i9, %.12.i.i.i.i8
  %.155.i.i = load i64, ptr %.154.i.i, align 8, !noalias !230
  %.156.i.i = icmp sgt i64 %.155.i.i, 0
  br i1 %.156.i.i, label %B232.i.i, label %B520.i.i

cnnc_new_task.body.exit.i:                        ; preds = %cnnc_new_words.exit19.i, %cnnc_new_words.exit7.i
  %.221.i.i = inttoptr i64 %.42.i.i.i to ptr
  store i64 %.12.i, ptr %.221.i.i, align 8, !noalias !230
  %.226.i.i = add i64 %.10.i.i.i3, 16
  %.227.i.i = inttoptr i64 %.226.i.i to ptr
  store i64 %.2, ptr %.227.i.i, align 8, !noalias !230
  %.14.i.i26.i = load i64, ptr %.13.i.i, align 8, !noalias !260
  %.17.i.i.i11 = add i64 %.12.i, 80
  %.18.i.i27.i = inttoptr i64 %.17.i.i.i11 to ptr
  %.19.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !260
  %.27.i.i.i = shl nsw i64 %.14.i.i26.i, 1
  %.8.i.i.i28.i = add nsw i64 %.27.i.i.i, 2
  %.9.i.i.i29.i = tail call ptr @calloc(i64 %.8.i.i.i28.i, i64 8), !noalias !260
  %.15.i.i.i.i12 = icmp eq ptr %.9.i.i.i29.i, null
  br i1 %.15.i.i.i.i12, label %B54.i.i.i.i, label %cnnc_new_words.exit.i.i

B54.i.i.i.i:                                      ; preds = %cnnc_new_task.body.exit.i
  %.28.i.i.i = shl i64 %.14.i.i26.i, 4
  %.18.i.i.i.i = or disjoint i64 %.28.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i), !noalias !263
  br label %cnnc_new_words.exit.i.i

cnnc_new_words.exit.i.i:                          ; preds = %B54.i.i.i.i, %cnnc_new_task.body.exit.i
  %.10.i.i.i30.i = ptrtoint ptr %.9.i.i.i29.i to i64
  %.29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !263
  store i64 %.29.i.i.i.i, ptr %.9.i.i.i29.i, align 8, !noalias !263
  store i64 %.10.i.i.i30.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !263
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
  %.9.i.i2.i.i = tail call ptr @calloc(i64 %.8.i.i59.i.i, i64 8), !noalias !260
  %.15.i.i3.i.i = icmp eq ptr %.9.i.i2.i.i, null
  br i1 %.15.i.i3.i.i, label %B54.i.i7.i.i, label %cnnc_new_words.exit9.i.i

B54.i.i7.i.i:                                     ; preds = %B402.i.i.i
  %.18.i.i8.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i8.i.i), !noalias !266
  br label %cnnc_new_words.exit9.i.i

cnnc_new_words.exit9.i.i:                         ; preds = %B54.i.i7.i.i, %B402.i.i.i
  %.10.i.i4.i.i = ptrtoint ptr %.9.i.i2.i.i to i64
  %.29.i.i5.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !266
  store i64 %.29.i.i5.i.i, ptr %.9.i.i2.i.i, align 8, !noalias !266
  store i64 %.10.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !266
  %.42.i.i6.i.i = add nsw i64 %.10.i.i4.i.i, 8
  %.213.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.214.i.i.i = inttoptr i64 %.213.i.i.i to ptr
  store i64 %.42.i.i6.i.i, ptr %.214.i.i.i, align 8, !noalias !260
  br label %B683.i.i.i

B480.i.i.i:                                       ; preds = %cnnc_new_words.exit67.i.i
  %.9.i.i.i.i.i = load i64, ptr %.8.i.i56.i.i, align 8, !noalias !269
  %.13.i.i.i.i.i = add i64 %.9.i.i.i.i.i, %.10.i.i58.i.i
  %.9.i.i.i.i.i.i = inttoptr i64 %.192.i.i.i to ptr
  %.10.i.i.i.i.i.i = load i8, ptr %.9.i.i.i.i.i.i, align 1, !noalias !274
  %.12.i.i.i.i.i.i = icmp eq i8 %.10.i.i.i.i.i.i, 45
  br i1 %.12.i.i.i.i.i.i, label %B44.i.i.i4.i.i.i, label %B84.i.i.i.i.i

B44.i.i.i4.i.i.i:                                 ; preds = %B480.i.i.i
  %.15.i.i.i.i.i.i = add i64 %.192.i.i.i, 1
  %.16.i.i.i.i.i.i = inttoptr i64 %.15.i.i.i.i.i.i to ptr
  %.17.i.i.i.i.i.i = load i8, ptr %.16.i.i.i.i.i.i, align 1, !noalias !274
  %.21.i.i.i.i.i.i = icmp eq i8 %.17.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i, label %B254.i.i.i.i.i, label %B84.i.i.i.i.i

B84.i.i.i.i.i:                                    ; preds = %B44.i.i.i4.i.i.i, %B480.i.i.i
  %.19.i.i.i.i.i = tail call i64 @cnnc_os_open(i64 %.192.i.i.i) #0, !noalias !279
  %.30.i.i.i.i.i = icmp slt i64 %.19.i.i.i.i.i, 0
  br i1 %.30.i.i.i.i.i, label %B128.i.thread22.i.i.i.i, label %B128.i.i.i.i.i

B128.i.thread22.i.i.i.i:                          ; preds = %B84.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !279
  br label %B164.i.i.i.i.i

B128.i.i.i.i.i:                                   ; preds = %B84.i.i.i.i.i
  %.43.not.i.i.i.i.i = icmp eq i64 %.19.i.i.i.i.i, 0
  br i1 %.43.not.i.i.i.i.i, label %B254.i.i.i.i.i, label %B164.i.i.i.i.i

B164.i.i.i.i.i:                                   ; preds = %B128.i.i.i.i.i, %B128.i.thread22.i.i.i.i
  %.49.i.i.i.i.i = tail call i64 @cnnc_os_size(i64 %.19.i.i.i.i.i) #0, !noalias !279
  %.54.i.i.i.i.i = icmp slt i64 %.49.i.i.i.i.i, 70368744177664
  br i1 %.54.i.i.i.i.i, label %B216.i.i.i.i.i, label %B254.i.i.i.i.i

B216.i.i.i.i.i:                                   ; preds = %B164.i.i.i.i.i
  %17 = tail call i64 @llvm.smax.i64(i64 %.49.i.i.i.i.i, i64 65535)
  %.62.i.i.i.i.i = add nuw nsw i64 %17, 1
  br label %B254.i.i.i.i.i

B254.i.i.i.i.i:                                   ; preds = %B216.i.i.i.i.i, %B164.i.i.i.i.i, %B128.i.i.i.i.i, %B44.i.i.i4.i.i.i
  %18 = phi i64 [ %.192.i.i.i, %B216.i.i.i.i.i ], [ %.192.i.i.i, %B164.i.i.i.i.i ], [ %.192.i.i.i, %B128.i.i.i.i.i ], [ ptrtoint (ptr @text.244 to i64), %B44.i.i.i4.i.i.i ]
  %.43.not.i21.i.i.i.i = phi i1 [ false, %B216.i.i.i.i.i ], [ false, %B164.i.i.i.i.i ], [ true, %B128.i.i.i.i.i ], [ true, %B44.i.i.i4.i.i.i ]
  %"$phi84.0.2.0.i1720.i.i.i.i" = phi i64 [ %.19.i.i.i.i.i, %B216.i.i.i.i.i ], [ %.19.i.i.i.i.i, %B164.i.i.i.i.i ], [ 0, %B128.i.i.i.i.i ], [ 0, %B44.i.i.i4.i.i.i ]
  %room.3.0.i.i.i.i.i = phi i64 [ %.62.i.i.i.i.i, %B216.i.i.i.i.i ], [ 65536, %B164.i.i.i.i.i ], [ 65536, %B128.i.i.i.i.i ], [ 65536, %B44.i.i.i4.i.i.i ]
  %.77.i.i.i.i.i = lshr i64 %room.3.0.i.i.i.i.i, 3
  %.8.i.i.i.i.i.i = add nuw nsw i64 %.77.i.i.i.i.i, 2
  %.9.i.i1.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i.i.i.i, i64 8), !noalias !279
  %.15.i.i2.i.i.i.i = icmp eq ptr %.9.i.i1.i.i.i.i, null
  br i1 %.15.i.i2.i.i.i.i, label %B54.i.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i.i

B54.i.i.i.i.i.i:                                  ; preds = %B254.i.i.i.i.i
  %.78.i.i.i.i.i = and i64 %room.3.0.i.i.i.i.i, -8
  %.18.i.i.i.i.i.i = add nuw nsw i64 %.78.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i.i.i), !noalias !282
  br label %cnnc_new_words.exit.i.i.i.i

cnnc_new_words.exit.i.i.i.i:                      ; preds = %B54.i.i.i.i.i.i, %B254.i.i.i.i.i
  %.10.i.i3.i.i.i.i = ptrtoint ptr %.9.i.i1.i.i.i.i to i64
  %.29.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !282
  store i64 %.29.i.i.i.i.i.i, ptr %.9.i.i1.i.i.i.i, align 8, !noalias !282
  store i64 %.10.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !282
  %.42.i.i.i.i.i.i = add nsw i64 %.10.i.i3.i.i.i.i, 8
  %.94.i.i.i.i.i = tail call i64 @cnnc_os_read(i64 %"$phi84.0.2.0.i1720.i.i.i.i", i64 %.42.i.i.i.i.i.i, i64 %room.3.0.i.i.i.i.i) #0, !noalias !279
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
  %.9.i.i5.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i4.i.i.i.i, i64 8), !noalias !279
  %.15.i.i6.i.i.i.i = icmp eq ptr %.9.i.i5.i.i.i.i, null
  br i1 %.15.i.i6.i.i.i.i, label %B54.i.i10.i.i.i.i, label %cnnc_new_words.exit12.i.i.i.i

B54.i.i10.i.i.i.i:                                ; preds = %B368.i.i.i.i.i
  tail call fastcc void @cnnc_no_memory(i64 %.141.i.i.i.i.i), !noalias !285
  br label %cnnc_new_words.exit12.i.i.i.i

cnnc_new_words.exit12.i.i.i.i:                    ; preds = %B54.i.i10.i.i.i.i, %B368.i.i.i.i.i
  %.10.i.i7.i.i.i.i = ptrtoint ptr %.9.i.i5.i.i.i.i to i64
  %.29.i.i8.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !285
  store i64 %.29.i.i8.i.i.i.i, ptr %.9.i.i5.i.i.i.i, align 8, !noalias !285
  store i64 %.10.i.i7.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !285
  %.42.i.i9.i.i.i.i = add nsw i64 %.10.i.i7.i.i.i.i, 8
  %.148.i.i.i.i.i = inttoptr i64 %.42.i.i9.i.i.i.i to ptr
  %.149.i.i.i.i.i = inttoptr i64 %memory.2.0.i.i.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %.148.i.i.i.i.i, ptr noundef nonnull align 1 dereferenceable(1) %.149.i.i.i.i.i, i64 %room.4.0.i.i.i.i.i, i1 false), !noalias !279
  br label %B464.i.i.i.i.i

B464.i.i.i.i.i:                                   ; preds = %cnnc_new_words.exit12.i.i.i.i, %B346.i.i.i.i.i
  %room.5.1.i.i.i.i.i = phi i64 [ %.141.i.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %room.4.0.i.i.i.i.i, %B346.i.i.i.i.i ]
  %memory.3.1.i.i.i.i.i = phi i64 [ %.42.i.i9.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %memory.2.0.i.i.i.i.i, %B346.i.i.i.i.i ]
  %.174.i.i.i.i.i = add nsw i64 %memory.3.1.i.i.i.i.i, %.124.i.i.i.i.i
  %.179.i.i.i.i.i = sub nsw i64 %room.5.1.i.i.i.i.i, %.124.i.i.i.i.i
  %.185.i.i.i.i.i = tail call i64 @cnnc_os_read(i64 %"$phi84.0.2.0.i1720.i.i.i.i", i64 %.174.i.i.i.i.i, i64 %.179.i.i.i.i.i) #0, !noalias !279
  %.190.i.i.i.i.i = icmp sgt i64 %.185.i.i.i.i.i, 0
  br i1 %.190.i.i.i.i.i, label %B346.i.i.i.i.i, label %B522.i.i.i.i.i

B522.i.i.i.i.i:                                   ; preds = %B464.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i
  %filled.3.1.i.i.i.i.i = phi i64 [ 0, %cnnc_new_words.exit.i.i.i.i ], [ %.124.i.i.i.i.i, %B464.i.i.i.i.i ]
  %memory.4.1.i.i.i.i.i = phi i64 [ %.42.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %memory.3.1.i.i.i.i.i, %B464.i.i.i.i.i ]
  %count.3.1.i.i.i.i.i = phi i64 [ %.94.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %.185.i.i.i.i.i, %B464.i.i.i.i.i ]
  %.206.i.i.i.i.i = icmp slt i64 %count.3.1.i.i.i.i.i, 0
  br i1 %.206.i.i.i.i.i, label %B534.i.i.i.i.i, label %B564.i.i.i.i.i

B534.i.i.i.i.i:                                   ; preds = %B522.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !279
  br label %B564.i.i.i.i.i

B564.i.i.i.i.i:                                   ; preds = %B534.i.i.i.i.i, %B522.i.i.i.i.i
  br i1 %.43.not.i21.i.i.i.i, label %cnnc_read_file.exit.i.i.i, label %B586.i.i.i.i.i

B586.i.i.i.i.i:                                   ; preds = %B564.i.i.i.i.i
  %.221.i.i.i.i.i = tail call i64 @cnnc_os_close(i64 %"$phi84.0.2.0.i1720.i.i.i.i") #0, !noalias !279
  br label %cnnc_read_file.exit.i.i.i

cnnc_read_file.exit.i.i.i:                        ; preds = %B586.i.i.i.i.i, %B564.i.i.i.i.i
  %.49.i.i.i.i = load i64, ptr %.48.i.i.i.i, align 8, !noalias !288
  %.50.i.i.i.i = icmp eq i64 %.49.i.i.i.i, 1
  br i1 %.50.i.i.i.i, label %B264.i.i.i.i, label %B302.i.i.i.i

B264.i.i.i.i:                                     ; preds = %cnnc_read_file.exit.i.i.i
  %.12.i.i.i9.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.13.i.i.i.i.i.i = inttoptr i64 %.12.i.i.i9.i.i.i to ptr
  %.14.i.i.i.i.i.i = load i64, ptr %.13.i.i.i.i.i.i, align 8, !noalias !289
  %.15.i.i.i10.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i, 0
  %.21.i.i.i11.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i.i.i.i.i = inttoptr i64 %.21.i.i.i11.i.i.i to ptr
  %.23.i.i.i.i.i.i = load i64, ptr %.22.i.i.i.i.i.i, align 8, !noalias !289
  br i1 %.15.i.i.i10.i.i.i, label %cnnc_row_bytes.exit.i.i.i.i, label %B96.i.i.i.i.i.i

B96.i.i.i.i.i.i:                                  ; preds = %B264.i.i.i.i
  %.39.i.i.i.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !289
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
  %..i.i.i.i.i = select i1 %.45.i.i.i.i.i, i64 ptrtoint (ptr @text.247 to i64), i64 ptrtoint (ptr @text.1.248 to i64)
  %.8.i.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !294
  %.8.i.i.i13.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i.i.i) #0, !noalias !299
  %.13.i.i1.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !299
  %19 = lshr i32 %.8.i.i.i13.i.i.i, 31
  %.14.i.i2.i.i.i.i = zext nneg i32 %19 to i64
  %.15.i.i3.i.i.i.i = or i64 %.13.i.i1.i.i.i.i, %.14.i.i2.i.i.i.i
  store i64 %.15.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !299
  %.65.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.66.i.i.i.i.i = load i64, ptr %.65.i.i.i.i.i, align 8, !noalias !300
  %.70.i.i.i.i.i = add nsw i64 %.66.i.i.i.i.i, %.12.i
  %.79.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.249, i64 %.70.i.i.i.i.i, i64 %18, i64 %filled.3.1.i.i.i.i.i, i64 %..i.i.i.i.i, i64 %storemerge.i.i.i.i.i.i) #0, !noalias !300
  %.84.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !300
  %20 = lshr i32 %.79.i.i.i.i.i, 31
  %.85.i.i.i.i.i = zext nneg i32 %20 to i64
  %.86.i.i.i.i.i = or i64 %.84.i.i.i.i.i, %.85.i.i.i.i.i
  store i64 %.86.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !300
  %.8.i.i.i4.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !301
  %.13.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !301
  %.24.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !301
  %.106.i1.not.i.i.i.i.i.i = icmp slt i64 %.24.i.i.i.i.i.i.i, 1
  br i1 %.106.i1.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B228.if.i.i.i.i.i.i.i

B272.i.i.i.i.i.i.i:                               ; preds = %B228.if.i.i.i.i.i.i.i
  %.158.i.i.i.i.i.i.i = add i64 %21, %.8.i.i.i4.i.i.i.i
  %.159.i.i.i.i.i.i.i = inttoptr i64 %.158.i.i.i.i.i.i.i to ptr
  %.160.i.i.i.i.i.i.i = load i64, ptr %.159.i.i.i.i.i.i.i, align 8, !noalias !301
  %.161.i.i.i.i.i.i.i = icmp sgt i64 %.160.i.i.i.i.i.i.i, -1
  br i1 %.161.i.i.i.i.i.i.i, label %B312.i.i.i.i.i.i.i, label %B370.i.i.i.i.i.i.i

B312.i.i.i.i.i.i.i:                               ; preds = %B272.i.i.i.i.i.i.i
  %.169.i.i.i.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i.i.i.i) #0, !noalias !301
  %.176.i.pre.i.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i.i, align 8, !noalias !301
  br label %B370.i.i.i.i.i.i.i

B370.i.i.i.i.i.i.i:                               ; preds = %B312.i.i.i.i.i.i.i, %B272.i.i.i.i.i.i.i
  %.176.i.i.i.i.i.i.i = phi i64 [ %.176.i.pre.i.i.i.i.i.i, %B312.i.i.i.i.i.i.i ], [ %.152.i.i.i.i.i.i.i, %B272.i.i.i.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i.i.i.i) #0, !noalias !301
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
  %.152.i.i.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i.i, align 8, !noalias !301
  %.153.not.i.i.i.i.i.i.i = icmp eq i64 %.152.i.i.i.i.i.i.i, 0
  br i1 %.153.not.i.i.i.i.i.i.i, label %B428.i.i.i.i.i.i.i, label %B272.i.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i.i:                        ; preds = %B428.i.i.i.i.i.i.i, %B174.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !306
  br label %cnnc_load_input.exit.i.i

B302.i.i.i.i:                                     ; preds = %cnnc_read_file.exit.i.i.i
  %.14.i.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, 12
  br i1 %.14.i.i.i.i.i, label %B76.i.i.i.i.i, label %B26.i.i.i.i.i

B26.i.i.i.i.i:                                    ; preds = %B302.i.i.i.i
  %.18.i.i.i.i.i = inttoptr i64 %memory.4.1.i.i.i.i.i to ptr
  %.19.i.i14.i.i.i = load i8, ptr %.18.i.i.i.i.i, align 1, !noalias !307
  %.21.not.i.i.i.i.i = icmp eq i8 %.19.i.i14.i.i.i, -109
  br i1 %.21.not.i.i.i.i.i, label %B106.i.i.i.i.i, label %B76.i.i.i.i.i

B76.i.i.i.i.i:                                    ; preds = %B26.i.i.i.i.i, %B302.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !307
  br label %B106.i.i.i.i.i

B106.i.i.i.i.i:                                   ; preds = %B76.i.i.i.i.i, %B26.i.i.i.i.i
  %.27.i.i.i.i.i = add nsw i64 %memory.4.1.i.i.i.i.i, 1
  %.31.i.i.i.i.i = inttoptr i64 %.27.i.i.i.i.i to ptr
  %.33.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.31.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) inttoptr (i64 add (i64 ptrtoint (ptr @text.2.426 to i64), i64 1) to ptr), i64 5), !noalias !307
  %.35.not.i.i15.i.i.i = icmp eq i32 %.33.i.i.i.i.i, 0
  br i1 %.35.not.i.i15.i.i.i, label %B230.i.i.i.i.i, label %B200.i.i.i.i.i

B200.i.i.i.i.i:                                   ; preds = %B106.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !307
  br label %B230.i.i.i.i.i

B230.i.i.i.i.i:                                   ; preds = %B200.i.i.i.i.i, %B106.i.i.i.i.i
  %.41.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 6
  %.42.i.i.i.i.i = inttoptr i64 %.41.i.i.i.i.i to ptr
  %.43.i.i.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !307
  %.52.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 8
  %.53.i.i.i.i.i = inttoptr i64 %.52.i.i.i.i.i to ptr
  %.54.i.i16.i.i.i = load i8, ptr %.53.i.i.i.i.i, align 1, !noalias !307
  %.55.i.i.i.i.i = zext i8 %.54.i.i16.i.i.i to i64
  %.57.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 9
  %.58.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i to ptr
  %.59.i.i.i.i.i = load i8, ptr %.58.i.i.i.i.i, align 1, !noalias !307
  %.60.i.i.i.i.i = zext i8 %.59.i.i.i.i.i to i64
  %.61.i.i.i.i.i = shl nuw nsw i64 %.60.i.i.i.i.i, 8
  %.62.i.i17.i.i.i = or disjoint i64 %.61.i.i.i.i.i, %.55.i.i.i.i.i
  %22 = and i8 %.43.i.i.i.i.i, -2
  %switch.i.i.i.i.i = icmp eq i8 %22, 2
  br i1 %switch.i.i.i.i.i, label %B470.i.thread.i.i.i.i, label %B470.i.i.i.i.i

B470.i.thread.i.i.i.i:                            ; preds = %B230.i.i.i.i.i
  %.87.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 10
  %.88.i.i.i.i.i = inttoptr i64 %.87.i.i.i.i.i to ptr
  %.89.i.i.i.i.i = load i8, ptr %.88.i.i.i.i.i, align 1, !noalias !307
  %.90.i.i.i.i.i = zext i8 %.89.i.i.i.i.i to i64
  %.91.i.i.i.i.i = shl nuw nsw i64 %.90.i.i.i.i.i, 16
  %.93.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 11
  %.94.i.i19.i.i.i = inttoptr i64 %.93.i.i.i.i.i to ptr
  %.95.i.i.i.i.i = load i8, ptr %.94.i.i19.i.i.i, align 1, !noalias !307
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
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !307
  %.pre.i.i.i.i = add nuw nsw i64 %begin.2.1.i6.i.i.i.i, %length.2.1.i9.i.i.i.i
  %.13.i.i21.pre.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !310
  br label %cnnc_npy_data_offset.exit.i.i.i

cnnc_npy_data_offset.exit.i.i.i:                  ; preds = %B524.i.i.i.i.i, %B482.i.i.i.i.i
  %.13.i.i21.i.i.i = phi i8 [ %.43.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.13.i.i21.pre.i.i.i, %B524.i.i.i.i.i ]
  %.144.i.pre-phi.i.i.i.i = phi i64 [ %.125.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.pre.i.i.i.i, %B524.i.i.i.i.i ]
  %.15.i.i.i.i.i = icmp eq i8 %.13.i.i21.i.i.i, 1
  %..i.i22.i.i.i = select i1 %.15.i.i.i.i.i, i64 10, i64 12
  %.28.i.i.i.i.i = sub nsw i64 %.144.i.pre-phi.i.i.i.i, %..i.i22.i.i.i
  %.29.i.i.i.i.i = ashr i64 %.28.i.i.i.i.i, 3
  %.8.i.i.i23.i.i.i = add nsw i64 %.29.i.i.i.i.i, 2
  %.9.i.i.i24.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i23.i.i.i, i64 8), !noalias !310
  %.15.i.i.i25.i.i.i = icmp eq ptr %.9.i.i.i24.i.i.i, null
  br i1 %.15.i.i.i25.i.i.i, label %B54.i.i.i32.i.i.i, label %cnnc_npy_header.exit.i.i.i

B54.i.i.i32.i.i.i:                                ; preds = %cnnc_npy_data_offset.exit.i.i.i
  %.30.i.i33.i.i.i = and i64 %.28.i.i.i.i.i, -8
  %.18.i.i.i34.i.i.i = add i64 %.30.i.i33.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i34.i.i.i), !noalias !313
  br label %cnnc_npy_header.exit.i.i.i

cnnc_npy_header.exit.i.i.i:                       ; preds = %B54.i.i.i32.i.i.i, %cnnc_npy_data_offset.exit.i.i.i
  %.10.i.i.i27.i.i.i = ptrtoint ptr %.9.i.i.i24.i.i.i to i64
  %.29.i.i.i28.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !313
  store i64 %.29.i.i.i28.i.i.i, ptr %.9.i.i.i24.i.i.i, align 8, !noalias !313
  store i64 %.10.i.i.i27.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !313
  %.42.i.i.i29.i.i.i = add nsw i64 %.10.i.i.i27.i.i.i, 8
  %.33.i.i30.i.i.i = add nsw i64 %..i.i22.i.i.i, %memory.4.1.i.i.i.i.i
  %.40.i.i.i.i.i = inttoptr i64 %.42.i.i.i29.i.i.i to ptr
  %.41.i.i31.i.i.i = inttoptr i64 %.33.i.i30.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.40.i.i.i.i.i, ptr align 1 %.41.i.i31.i.i.i, i64 %.28.i.i.i.i.i, i1 false), !noalias !310
  %.14.i.i.i36.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.275), !noalias !316
  %.15.i.i.i37.i.i.i = ptrtoint ptr %.14.i.i.i36.i.i.i to i64
  %.20.i.i.i.i.i.i = icmp eq ptr %.14.i.i.i36.i.i.i, null
  br i1 %.20.i.i.i.i.i.i, label %B48.i.i.i.i.i.i, label %B78.i.i.i.i.i.i

B48.i.i.i.i.i.i:                                  ; preds = %cnnc_npy_header.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !316
  br label %B78.i.i.i.i.i.i

B78.i.i.i.i.i.i:                                  ; preds = %B48.i.i.i.i.i.i, %cnnc_npy_header.exit.i.i.i
  %.35.i.i.i.i.i.i = add nsw i64 %.15.i.i.i37.i.i.i, 7
  %.47.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i to ptr
  %.48.i.i.i.i.i.i = load i8, ptr %.47.i.i.i.i.i.i, align 1, !noalias !316
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
  %.82.i.i.i.i.i.i = load i8, ptr %.81.i.i.i.i.i.i, align 1, !noalias !316
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
  %.24.i.i.i.i.i = load i64, ptr %.23.i.i.i.i.i, align 8, !noalias !321
  %.26.i.i.i.i.i = add nsw i64 %.24.i.i.i.i.i, %.12.i
  %.36.i.i.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.34.i.pre-phi.i.i.i.i, i32 44), !noalias !321
  %.37.i.i.i.i.i = ptrtoint ptr %.36.i.i.i.i.i to i64
  %.39.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i to ptr
  %.40.i.i38.i.i.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.39.i.i.i.i.i), !noalias !321
  %.48.i.i.i.i.i = icmp eq ptr %.36.i.i.i.i.i, null
  br i1 %.48.i.i.i.i.i, label %B184.i.i.i.i.i, label %B214.i.i.i.i.i

B184.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !321
  br label %B214.i.i.i.i.i

B214.i.i.i.i.i:                                   ; preds = %B184.i.i.i.i.i, %cnnc_npy_value.exit.i.i.i.i
  %.56.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.57.i.i39.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !321
  %.59.i.i40.i.i.i = add nsw i64 %.57.i.i39.i.i.i, %.12.i
  %.64.i.i.i.i.i = add i64 %colon.3.1.i.i.i.i.i.i, 1
  %.67.i.i.i.i.i = inttoptr i64 %.64.i.i.i.i.i to ptr
  %.69.i.i.i.i.i = tail call i32 @strncmp(ptr %.67.i.i.i.i.i, ptr nonnull %.39.i.i.i.i.i, i64 %.40.i.i38.i.i.i), !noalias !321
  %.71.not.i.i.i.i.i = icmp eq i32 %.69.i.i.i.i.i, 0
  br i1 %.71.not.i.i.i.i.i, label %B310.i.i.i.i.i, label %B356.i.i.i.i.i

B310.i.i.i.i.i:                                   ; preds = %B214.i.i.i.i.i
  %.78.i.i74.i.i.i = add i64 %.40.i.i38.i.i.i, %.64.i.i.i.i.i
  %.79.i.i75.i.i.i = inttoptr i64 %.78.i.i74.i.i.i to ptr
  %.80.i.i.i.i.i = load i8, ptr %.79.i.i75.i.i.i, align 1, !noalias !321
  %.82.not.i.i.i.i.i = icmp eq i8 %.80.i.i.i.i.i, 39
  br i1 %.82.not.i.i.i.i.i, label %B558.i.i.i.i.i, label %B356.i.i.i.i.i

B356.i.i.i.i.i:                                   ; preds = %B310.i.i.i.i.i, %B214.i.i.i.i.i
  %.88.i.i41.i.i.i = add i64 %.13.i.i.i.i.i, 8
  %.89.i.i42.i.i.i = inttoptr i64 %.88.i.i41.i.i.i to ptr
  %.90.i.i43.i.i.i = load i64, ptr %.89.i.i42.i.i.i, align 8, !noalias !321
  %.94.i.i44.i.i.i = add nsw i64 %.90.i.i43.i.i.i, %.12.i
  %.8.i.i.i.i45.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !322
  %.8.i.i.i46.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i45.i.i.i) #0, !noalias !327
  %.13.i.i.i47.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !327
  %24 = lshr i32 %.8.i.i.i46.i.i.i, 31
  %.14.i.i1.i.i.i.i = zext nneg i32 %24 to i64
  %.15.i.i2.i48.i.i.i = or i64 %.13.i.i.i47.i.i.i, %.14.i.i1.i.i.i.i
  store i64 %.15.i.i2.i48.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !327
  %.101.i.i.i.i.i = sub nsw i64 %.37.i.i.i.i.i, %colon.3.1.i.i.i.i.i.i
  %.110.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.276, i64 %.59.i.i40.i.i.i, i64 %18, i64 %.101.i.i.i.i.i, i64 %colon.3.1.i.i.i.i.i.i, i64 %.26.i.i.i.i.i, i64 %.94.i.i44.i.i.i, i64 %.94.i.i44.i.i.i) #0, !noalias !321
  %.115.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !321
  %25 = lshr i32 %.110.i.i.i.i.i, 31
  %.116.i.i49.i.i.i = zext nneg i32 %25 to i64
  %.117.i.i.i.i.i = or i64 %.115.i.i.i.i.i, %.116.i.i49.i.i.i
  store i64 %.117.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !321
  %.8.i.i.i3.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !328
  %.13.i.i.i.i50.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !328
  %.24.i.i.i.i51.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !328
  %.106.i1.not.i.i.i52.i.i.i = icmp slt i64 %.24.i.i.i.i51.i.i.i, 1
  br i1 %.106.i1.not.i.i.i52.i.i.i, label %cnnc_give_up.exit.i69.i.i.i, label %B228.if.i.i.i.i53.i.i.i

B272.i.i.i.i60.i.i.i:                             ; preds = %B228.if.i.i.i.i53.i.i.i
  %.158.i.i.i.i61.i.i.i = add i64 %26, %.8.i.i.i3.i.i.i.i
  %.159.i.i.i.i62.i.i.i = inttoptr i64 %.158.i.i.i.i61.i.i.i to ptr
  %.160.i.i.i.i63.i.i.i = load i64, ptr %.159.i.i.i.i62.i.i.i, align 8, !noalias !328
  %.161.i.i.i.i64.i.i.i = icmp sgt i64 %.160.i.i.i.i63.i.i.i, -1
  br i1 %.161.i.i.i.i64.i.i.i, label %B312.i.i.i.i71.i.i.i, label %B370.i.i.i.i65.i.i.i

B312.i.i.i.i71.i.i.i:                             ; preds = %B272.i.i.i.i60.i.i.i
  %.169.i.i.i.i72.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i63.i.i.i) #0, !noalias !328
  %.176.i.pre.i.i.i73.i.i.i = load i64, ptr %.151.i.i.i.i57.i.i.i, align 8, !noalias !328
  br label %B370.i.i.i.i65.i.i.i

B370.i.i.i.i65.i.i.i:                             ; preds = %B312.i.i.i.i71.i.i.i, %B272.i.i.i.i60.i.i.i
  %.176.i.i.i.i66.i.i.i = phi i64 [ %.176.i.pre.i.i.i73.i.i.i, %B312.i.i.i.i71.i.i.i ], [ %.152.i.i.i.i58.i.i.i, %B272.i.i.i.i60.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i66.i.i.i) #0, !noalias !328
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
  %.152.i.i.i.i58.i.i.i = load i64, ptr %.151.i.i.i.i57.i.i.i, align 8, !noalias !328
  %.153.not.i.i.i.i59.i.i.i = icmp eq i64 %.152.i.i.i.i58.i.i.i, 0
  br i1 %.153.not.i.i.i.i59.i.i.i, label %B428.i.i.i.i67.i.i.i, label %B272.i.i.i.i60.i.i.i

cnnc_give_up.exit.i69.i.i.i:                      ; preds = %B428.i.i.i.i67.i.i.i, %B356.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !333
  br label %B558.i.i.i.i.i

B558.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i69.i.i.i, %B310.i.i.i.i.i
  %.14.i.i5.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.2.277), !noalias !334
  %.15.i.i6.i70.i.i.i = ptrtoint ptr %.14.i.i5.i.i.i.i to i64
  %.20.i.i7.i.i.i.i = icmp eq ptr %.14.i.i5.i.i.i.i, null
  br i1 %.20.i.i7.i.i.i.i, label %B48.i.i21.i.i.i.i, label %B78.i.i8.i.i.i.i

B48.i.i21.i.i.i.i:                                ; preds = %B558.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !334
  br label %B78.i.i8.i.i.i.i

B78.i.i8.i.i.i.i:                                 ; preds = %B48.i.i21.i.i.i.i, %B558.i.i.i.i.i
  %.35.i.i10.i.i.i.i = add nsw i64 %.15.i.i6.i70.i.i.i, 15
  %.47.i.i11.i.i.i.i = inttoptr i64 %.35.i.i10.i.i.i.i to ptr
  %.48.i.i12.i.i.i.i = load i8, ptr %.47.i.i11.i.i.i.i, align 1, !noalias !334
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
  %.82.i.i18.i.i.i.i = load i8, ptr %.81.i.i17.i.i.i.i, align 1, !noalias !334
  switch i8 %.82.i.i18.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.backedge
    i8 58, label %B194.i.i14.i.i.i.i.backedge
  ]

B194.i.i14.i.i.i.i.backedge:                      ; preds = %B194.i.i14.i.i.i.i, %B194.i.i14.i.i.i.i
  br label %B194.i.i14.i.i.i.i

cnnc_npy_value.exit22.i.i.i.i:                    ; preds = %B194.i.i14.i.i.i.i, %B78.i.i8.i.i.i.i
  %.145.i.pre-phi.i.i.i.i = phi ptr [ %.47.i.i11.i.i.i.i, %B78.i.i8.i.i.i.i ], [ %.81.i.i17.i.i.i.i, %B194.i.i14.i.i.i.i ]
  %.147.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.145.i.pre-phi.i.i.i.i, ptr noundef nonnull dereferenceable(6) @text.3.278, i64 5), !noalias !321
  %.149.not.i.i.i.i.i = icmp eq i32 %.147.i.i.i.i.i, 0
  br i1 %.149.not.i.i.i.i.i, label %cnnc_check_type.exit.i.i.i, label %B728.i.i.i.i.i

B728.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit22.i.i.i.i
  %.8.i.i.i23.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !337
  %.8.i.i24.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i23.i.i.i.i) #0, !noalias !342
  %.13.i.i25.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !342
  %27 = lshr i32 %.8.i.i24.i.i.i.i, 31
  %.14.i.i26.i.i.i.i = zext nneg i32 %27 to i64
  %.15.i.i27.i.i.i.i = or i64 %.13.i.i25.i.i.i.i, %.14.i.i26.i.i.i.i
  store i64 %.15.i.i27.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !342
  %.157.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.5.280, i64 %.59.i.i40.i.i.i, i64 %18) #0, !noalias !321
  %.162.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !321
  %28 = lshr i32 %.157.i.i.i.i.i, 31
  %.163.i.i.i.i.i = zext nneg i32 %28 to i64
  %.164.i.i.i.i.i = or i64 %.162.i.i.i.i.i, %.163.i.i.i.i.i
  store i64 %.164.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !321
  %.8.i.i.i28.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !343
  %.13.i.i.i29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !343
  %.24.i.i.i30.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !343
  %.106.i1.not.i.i31.i.i.i.i = icmp slt i64 %.24.i.i.i30.i.i.i.i, 1
  br i1 %.106.i1.not.i.i31.i.i.i.i, label %cnnc_give_up.exit51.i.i.i.i, label %B228.if.i.i.i32.i.i.i.i

B272.i.i.i39.i.i.i.i:                             ; preds = %B228.if.i.i.i32.i.i.i.i
  %.158.i.i.i40.i.i.i.i = add i64 %29, %.8.i.i.i28.i.i.i.i
  %.159.i.i.i41.i.i.i.i = inttoptr i64 %.158.i.i.i40.i.i.i.i to ptr
  %.160.i.i.i42.i.i.i.i = load i64, ptr %.159.i.i.i41.i.i.i.i, align 8, !noalias !343
  %.161.i.i.i43.i.i.i.i = icmp sgt i64 %.160.i.i.i42.i.i.i.i, -1
  br i1 %.161.i.i.i43.i.i.i.i, label %B312.i.i.i48.i.i.i.i, label %B370.i.i.i44.i.i.i.i

B312.i.i.i48.i.i.i.i:                             ; preds = %B272.i.i.i39.i.i.i.i
  %.169.i.i.i49.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i42.i.i.i.i) #0, !noalias !343
  %.176.i.pre.i.i50.i.i.i.i = load i64, ptr %.151.i.i.i36.i.i.i.i, align 8, !noalias !343
  br label %B370.i.i.i44.i.i.i.i

B370.i.i.i44.i.i.i.i:                             ; preds = %B312.i.i.i48.i.i.i.i, %B272.i.i.i39.i.i.i.i
  %.176.i.i.i45.i.i.i.i = phi i64 [ %.176.i.pre.i.i50.i.i.i.i, %B312.i.i.i48.i.i.i.i ], [ %.152.i.i.i37.i.i.i.i, %B272.i.i.i39.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i45.i.i.i.i) #0, !noalias !343
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
  %.152.i.i.i37.i.i.i.i = load i64, ptr %.151.i.i.i36.i.i.i.i, align 8, !noalias !343
  %.153.not.i.i.i38.i.i.i.i = icmp eq i64 %.152.i.i.i37.i.i.i.i, 0
  br i1 %.153.not.i.i.i38.i.i.i.i, label %B428.i.i.i46.i.i.i.i, label %B272.i.i.i39.i.i.i.i

cnnc_give_up.exit51.i.i.i.i:                      ; preds = %B428.i.i.i46.i.i.i.i, %B728.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !348
  br label %cnnc_check_type.exit.i.i.i

cnnc_check_type.exit.i.i.i:                       ; preds = %cnnc_give_up.exit51.i.i.i.i, %cnnc_npy_value.exit22.i.i.i.i
  %.14.i.i.i77.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.252), !noalias !349
  %.15.i.i.i78.i.i.i = ptrtoint ptr %.14.i.i.i77.i.i.i to i64
  %.20.i.i.i79.i.i.i = icmp eq ptr %.14.i.i.i77.i.i.i, null
  br i1 %.20.i.i.i79.i.i.i, label %B48.i.i.i150.i.i.i, label %B78.i.i.i80.i.i.i

B48.i.i.i150.i.i.i:                               ; preds = %cnnc_check_type.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !349
  br label %B78.i.i.i80.i.i.i

B78.i.i.i80.i.i.i:                                ; preds = %B48.i.i.i150.i.i.i, %cnnc_check_type.exit.i.i.i
  %.35.i.i.i81.i.i.i = add nsw i64 %.15.i.i.i78.i.i.i, 7
  %.47.i.i.i82.i.i.i = inttoptr i64 %.35.i.i.i81.i.i.i to ptr
  %.48.i.i.i83.i.i.i = load i8, ptr %.47.i.i.i82.i.i.i, align 1, !noalias !349
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
  %.82.i.i.i89.i.i.i = load i8, ptr %.81.i.i.i88.i.i.i, align 1, !noalias !349
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
  %.21.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !354
  %.8.i.i.i94.i.i.i = add nsw i64 %.21.i.i.i.i.i, 2
  %.9.i.i.i95.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i94.i.i.i, i64 8), !noalias !354
  %.15.i.i1.i.i.i.i = icmp eq ptr %.9.i.i.i95.i.i.i, null
  br i1 %.15.i.i1.i.i.i.i, label %B54.i.i.i147.i.i.i, label %cnnc_new_words.exit.i96.i.i.i

B54.i.i.i147.i.i.i:                               ; preds = %cnnc_npy_value.exit.i91.i.i.i
  %.29.i.i148.i.i.i = shl i64 %.21.i.i.i.i.i, 3
  %.18.i.i.i149.i.i.i = add i64 %.29.i.i148.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i149.i.i.i), !noalias !355
  br label %cnnc_new_words.exit.i96.i.i.i

cnnc_new_words.exit.i96.i.i.i:                    ; preds = %B54.i.i.i147.i.i.i, %cnnc_npy_value.exit.i91.i.i.i
  %.10.i.i.i97.i.i.i = ptrtoint ptr %.9.i.i.i95.i.i.i to i64
  %.29.i.i.i98.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !355
  store i64 %.29.i.i.i98.i.i.i, ptr %.9.i.i.i95.i.i.i, align 8, !noalias !355
  store i64 %.10.i.i.i97.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !355
  %.42.i.i.i99.i.i.i = add nsw i64 %.10.i.i.i97.i.i.i, 8
  %.15.i.i2.i100.i.i.i = inttoptr i64 %colon.3.1.i.i.i92.i.i.i to ptr
  %.16.i.i.i101.i.i.i = load i8, ptr %.15.i.i2.i100.i.i.i, align 1, !noalias !358
  %.18.not.i.i.i.i.i.i = icmp eq i8 %.16.i.i.i101.i.i.i, 40
  br i1 %.18.not.i.i.i.i.i.i, label %B64.i.i.i.i.i.i.outer, label %B192.i.i.i.i.i

B64.i.i.i.i.i.i.outer:                            ; preds = %cnnc_new_words.exit.i96.i.i.i, %B290.i.i.i.i.i.i
  %count.2.0.i.i.i.i.i.i.ph = phi i64 [ %count.4.1.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i96.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph = phi i64 [ %.59.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 1, %cnnc_new_words.exit.i96.i.i.i ]
  br label %B64.i.i.i.i.i.i.outer368

B64.i.i.i.i.i.i.outer368:                         ; preds = %B64.i.i.i.i.i.i.outer, %B196.i.i.i.i.i.i
  %digits.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.94.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %value.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.89.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph369 = phi i64 [ %place.2.0.i.i.i.i.i.i.ph, %B64.i.i.i.i.i.i.outer ], [ %.59.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  br label %B64.i.i.i.i.i.i

B64.i.i.i.i.i.i:                                  ; preds = %B64.i.i.i.i.i.i.outer368, %B198.i.i.i.i.i.i
  %place.2.0.i.i.i.i.i.i = phi i64 [ %.59.i.i.i.i.i.i, %B198.i.i.i.i.i.i ], [ %place.2.0.i.i.i.i.i.i.ph369, %B64.i.i.i.i.i.i.outer368 ]
  %.51.i.i.i.i.i.i = add i64 %place.2.0.i.i.i.i.i.i, %colon.3.1.i.i.i92.i.i.i
  %.52.i.i.i.i.i.i = inttoptr i64 %.51.i.i.i.i.i.i to ptr
  %.53.i.i.i.i.i.i = load i8, ptr %.52.i.i.i.i.i.i, align 1, !noalias !358
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
  br label %B64.i.i.i.i.i.i.outer368

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
  store i64 %value.3.0.i.i.i.i.i.i.ph, ptr %.164.i.i.i.i.i.i, align 8, !noalias !358
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
  tail call fastcc void @cnnc_no_array(i64 %18), !noalias !354
  br label %B222.i.i.i.i.i

B222.i.i.i.i.i:                                   ; preds = %B192.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i
  %.6.0.i16.i.i.i.i = phi i64 [ %.6.0.i17.i.i.i.i, %B192.i.i.i.i.i ], [ %count.4.1.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i ]
  %.16.i.i4.i.i.i.i = add i64 %.13.i.i.i.i.i, 80
  %.17.i.i.i102.i.i.i = inttoptr i64 %.16.i.i4.i.i.i.i to ptr
  %.18.i.i5.i.i.i.i = load i64, ptr %.17.i.i.i102.i.i.i, align 8, !noalias !361
  %.19.i.i.i.i.i.i = add nsw i64 %.18.i.i5.i.i.i.i, %.12.i
  %.30.i.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !361
  %.32.not.i.i.i.i.i.i = icmp eq i64 %.6.0.i16.i.i.i.i, %.30.i.i.i.i.i.i
  br i1 %.32.not.i.i.i.i.i.i, label %B138.i.i7.i.i.i.i, label %B266.i.i.i.i.i

B138.i.i7.i.i.i.i:                                ; preds = %B222.i.i.i.i.i
  %.57.i.i.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.58.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i to ptr
  %.59.i.i8.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i, align 8, !noalias !361
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
  %.192.i.i.i.i.i.i = load i64, ptr %.191.i.i.i.i.i.i, align 8, !noalias !361
  %.195.i.i.i.i.i.i = add i64 %.19.i.i.i.i.i.i, %31
  %.196.i.i.i.i.i.i = inttoptr i64 %.195.i.i.i.i.i.i to ptr
  %.197.i.i.i.i.i.i = load i64, ptr %.196.i.i.i.i.i.i, align 8, !noalias !361
  %.198.not.i.i.i.i.i.i = icmp ne i64 %.192.i.i.i.i.i.i, %.197.i.i.i.i.i.i
  %.201.i.i.i.i.i.i = zext i1 %.198.not.i.i.i.i.i.i to i64
  %spec.select.i.i.i.i.i.i = add nuw nsw i64 %wrong.2.0.i4.i.i.i.i.i, %.201.i.i.i.i.i.i
  %.146.i.i.i.i.i.i = icmp samesign ugt i64 %.91.i.02.i.i.i.i.i, 1
  br i1 %.146.i.i.i.i.i.i, label %B208.if.i.i.i.i.i.i, label %cnnc_wrong_dims.exit.i.i.i.i

cnnc_wrong_dims.exit.i.i.i.i:                     ; preds = %B208.if.i.i.i.i.i.i
  %.53.not.i.i.i.i.i = icmp eq i64 %spec.select.i.i.i.i.i.i, 0
  br i1 %.53.not.i.i.i.i.i, label %B706.i.i.i.i.i, label %B266.i.i.i.i.i

B266.i.i.i.i.i:                                   ; preds = %cnnc_wrong_dims.exit.i.i.i.i, %B222.i.i.i.i.i
  %.58.i.i103.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.15.i.i2.i100.i.i.i, i32 41), !noalias !354
  %.59.i.i104.i.i.i = ptrtoint ptr %.58.i.i103.i.i.i to i64
  %32 = xor i64 %colon.3.1.i.i.i92.i.i.i, -1
  %.62.i.i105.i.i.i = add i64 %.59.i.i104.i.i.i, %32
  %.65.i.i106.i.i.i = add i64 %.13.i.i.i.i.i, 24
  %.66.i.i107.i.i.i = inttoptr i64 %.65.i.i106.i.i.i to ptr
  %.67.i.i108.i.i.i = load i64, ptr %.66.i.i107.i.i.i, align 8, !noalias !354
  %.69.i.i109.i.i.i = add nsw i64 %.67.i.i108.i.i.i, %.12.i
  %.74.i.i.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !354
  %.78.i.i110.i.i.i = add nsw i64 %.74.i.i.i.i.i, %.12.i
  %.8.i.i.i.i111.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !364
  %.8.i.i10.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i111.i.i.i) #0, !noalias !369
  %.13.i.i.i112.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !369
  %33 = lshr i32 %.8.i.i10.i.i.i.i, 31
  %.14.i.i11.i.i.i.i = zext nneg i32 %33 to i64
  %.15.i.i12.i.i.i.i = or i64 %.13.i.i.i112.i.i.i, %.14.i.i11.i.i.i.i
  store i64 %.15.i.i12.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !369
  %.84.i.i113.i.i.i = add nsw i64 %colon.3.1.i.i.i92.i.i.i, 1
  %.90.i.i114.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.253, i64 %.78.i.i110.i.i.i, i64 %18, i64 %.62.i.i105.i.i.i, i64 %.84.i.i113.i.i.i, i64 %.69.i.i109.i.i.i) #0, !noalias !354
  %.95.i.i115.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !354
  %34 = lshr i32 %.90.i.i114.i.i.i, 31
  %.96.i.i116.i.i.i = zext nneg i32 %34 to i64
  %.97.i.i.i.i.i = or i64 %.95.i.i115.i.i.i, %.96.i.i116.i.i.i
  store i64 %.97.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !354
  %.102.i.i117.i.i.i = add nsw i64 %.6.0.i16.i.i.i.i, 1
  %.106.i.i118.i.i.i = icmp eq i64 %.102.i.i117.i.i.i, %.21.i.i.i.i.i
  br i1 %.106.i.i118.i.i.i, label %B534.i.i143.i.i.i, label %B600.i.i.i.i.i

B534.i.i143.i.i.i:                                ; preds = %B266.i.i.i.i.i
  %.111.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.254) #0, !noalias !354
  %.116.i.i144.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !354
  %35 = lshr i32 %.111.i.i.i.i.i, 31
  %.117.i.i145.i.i.i = zext nneg i32 %35 to i64
  %.118.i.i.i.i.i = or i64 %.116.i.i144.i.i.i, %.117.i.i145.i.i.i
  store i64 %.118.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !354
  br label %B600.i.i.i.i.i

B600.i.i.i.i.i:                                   ; preds = %B534.i.i143.i.i.i, %B266.i.i.i.i.i
  %.124.i.i119.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.3.255) #0, !noalias !354
  %.129.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !354
  %36 = lshr i32 %.124.i.i119.i.i.i, 31
  %.130.i.i.i.i.i = zext nneg i32 %36 to i64
  %.131.i.i.i.i.i = or i64 %.129.i.i.i.i.i, %.130.i.i.i.i.i
  store i64 %.131.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !354
  %.8.i.i.i13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !370
  %.13.i.i.i.i120.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !370
  %.24.i.i.i.i121.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !370
  %.106.i1.not.i.i.i122.i.i.i = icmp slt i64 %.24.i.i.i.i121.i.i.i, 1
  br i1 %.106.i1.not.i.i.i122.i.i.i, label %cnnc_give_up.exit.i139.i.i.i, label %B228.if.i.i.i.i123.i.i.i

B272.i.i.i.i130.i.i.i:                            ; preds = %B228.if.i.i.i.i123.i.i.i
  %.158.i.i.i.i131.i.i.i = add i64 %37, %.8.i.i.i13.i.i.i.i
  %.159.i.i.i.i132.i.i.i = inttoptr i64 %.158.i.i.i.i131.i.i.i to ptr
  %.160.i.i.i.i133.i.i.i = load i64, ptr %.159.i.i.i.i132.i.i.i, align 8, !noalias !370
  %.161.i.i.i.i134.i.i.i = icmp sgt i64 %.160.i.i.i.i133.i.i.i, -1
  br i1 %.161.i.i.i.i134.i.i.i, label %B312.i.i.i.i140.i.i.i, label %B370.i.i.i.i135.i.i.i

B312.i.i.i.i140.i.i.i:                            ; preds = %B272.i.i.i.i130.i.i.i
  %.169.i.i.i.i141.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i133.i.i.i) #0, !noalias !370
  %.176.i.pre.i.i.i142.i.i.i = load i64, ptr %.151.i.i.i.i127.i.i.i, align 8, !noalias !370
  br label %B370.i.i.i.i135.i.i.i

B370.i.i.i.i135.i.i.i:                            ; preds = %B312.i.i.i.i140.i.i.i, %B272.i.i.i.i130.i.i.i
  %.176.i.i.i.i136.i.i.i = phi i64 [ %.176.i.pre.i.i.i142.i.i.i, %B312.i.i.i.i140.i.i.i ], [ %.152.i.i.i.i128.i.i.i, %B272.i.i.i.i130.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i136.i.i.i) #0, !noalias !370
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
  %.152.i.i.i.i128.i.i.i = load i64, ptr %.151.i.i.i.i127.i.i.i, align 8, !noalias !370
  %.153.not.i.i.i.i129.i.i.i = icmp eq i64 %.152.i.i.i.i128.i.i.i, 0
  br i1 %.153.not.i.i.i.i129.i.i.i, label %B428.i.i.i.i137.i.i.i, label %B272.i.i.i.i130.i.i.i

cnnc_give_up.exit.i139.i.i.i:                     ; preds = %B428.i.i.i.i137.i.i.i, %B600.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !375
  br label %B706.i.i.i.i.i

B706.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i139.i.i.i, %cnnc_wrong_dims.exit.i.i.i.i, %B138.i.i7.i.i.i.i
  %.146.i.i.i.i.i = icmp sgt i64 %.21.i.i.i.i.i, 0
  br i1 %.146.i.i.i.i.i, label %B718.i.i.i.i.i, label %cnnc_npy_rows.exit.i.i.i

B718.i.i.i.i.i:                                   ; preds = %B706.i.i.i.i.i
  %.153.i.i.i.i.i = inttoptr i64 %.42.i.i.i99.i.i.i to ptr
  %.154.i.i.i.i.i = load i64, ptr %.153.i.i.i.i.i, align 8, !noalias !354
  br label %cnnc_npy_rows.exit.i.i.i

cnnc_npy_rows.exit.i.i.i:                         ; preds = %B718.i.i.i.i.i, %B706.i.i.i.i.i
  %"$phi752.0.2.0.i.i.i.i.i" = phi i64 [ %.154.i.i.i.i.i, %B718.i.i.i.i.i ], [ 1, %B706.i.i.i.i.i ]
  %.100.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.101.i.i.i.i = inttoptr i64 %.100.i.i.i.i to ptr
  %.102.i.i.i.i = load i64, ptr %.101.i.i.i.i, align 8, !noalias !288
  %.103.i.i.i.i = icmp eq i64 %.102.i.i.i.i, 1
  %.94..i.i.i.i = select i1 %.103.i.i.i.i, i64 %"$phi752.0.2.0.i.i.i.i.i", i64 1
  %.15.i.i154.i.i.i = icmp eq i64 %.102.i.i.i.i, 0
  %.21.i.i155.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i156.i.i.i = inttoptr i64 %.21.i.i155.i.i.i to ptr
  %.23.i.i157.i.i.i = load i64, ptr %.22.i.i156.i.i.i, align 8, !noalias !376
  br i1 %.15.i.i154.i.i.i, label %cnnc_row_bytes.exit.i.i.i, label %B96.i.i.i.i.i

B96.i.i.i.i.i:                                    ; preds = %cnnc_npy_rows.exit.i.i.i
  %.39.i.i160.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !376
  %.42.i.i161.i.i.i = udiv i64 %.23.i.i157.i.i.i, %.39.i.i160.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i

cnnc_row_bytes.exit.i.i.i:                        ; preds = %B96.i.i.i.i.i, %cnnc_npy_rows.exit.i.i.i
  %storemerge.i.i.i.i.i = phi i64 [ %.42.i.i161.i.i.i, %B96.i.i.i.i.i ], [ %.23.i.i157.i.i.i, %cnnc_npy_rows.exit.i.i.i ]
  %.125.i.i.i.i = mul nsw i64 %storemerge.i.i.i.i.i, %.94..i.i.i.i
  %.127.i.i.i.i = add nsw i64 %.125.i.i.i.i, %.144.i.pre-phi.i.i.i.i
  %.133.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, %.127.i.i.i.i
  br i1 %.133.i.i.i.i, label %B554.i.i.i.i, label %cnnc_load_input.exit.i.i

B554.i.i.i.i:                                     ; preds = %cnnc_row_bytes.exit.i.i.i
  %.8.i.i.i162.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !379
  %.8.i.i163.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i162.i.i.i) #0, !noalias !384
  %.13.i.i164.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !384
  %38 = lshr i32 %.8.i.i163.i.i.i, 31
  %.14.i.i165.i.i.i = zext nneg i32 %38 to i64
  %.15.i.i166.i.i.i = or i64 %.13.i.i164.i.i.i, %.14.i.i165.i.i.i
  store i64 %.15.i.i166.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !384
  %.150.i.i.i34.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !288
  %.154.i.i.i.i = add nsw i64 %.150.i.i.i34.i, %.12.i
  %.163.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.236, i64 %.154.i.i.i.i, i64 %18, i64 %filled.3.1.i.i.i.i.i, i64 %.127.i.i.i.i) #0, !noalias !288
  %.168.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !288
  %39 = lshr i32 %.163.i.i.i.i, 31
  %.169.i.i.i35.i = zext nneg i32 %39 to i64
  %.170.i.i.i.i = or i64 %.168.i.i.i.i, %.169.i.i.i35.i
  store i64 %.170.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !288
  %.8.i.i.i167.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !385
  %.13.i.i.i168.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !385
  %.24.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !385
  %.106.i1.not.i.i.i.i.i = icmp slt i64 %.24.i.i.i.i.i.i, 1
  br i1 %.106.i1.not.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i, label %B228.if.i.i.i.i.i.i

B272.i.i.i.i.i.i:                                 ; preds = %B228.if.i.i.i.i.i.i
  %.158.i.i.i.i.i.i = add i64 %40, %.8.i.i.i167.i.i.i
  %.159.i.i.i169.i.i.i = inttoptr i64 %.158.i.i.i.i.i.i to ptr
  %.160.i.i.i.i.i.i = load i64, ptr %.159.i.i.i169.i.i.i, align 8, !noalias !385
  %.161.i.i.i.i.i.i = icmp sgt i64 %.160.i.i.i.i.i.i, -1
  br i1 %.161.i.i.i.i.i.i, label %B312.i.i.i.i.i.i, label %B370.i.i.i.i.i.i

B312.i.i.i.i.i.i:                                 ; preds = %B272.i.i.i.i.i.i
  %.169.i.i.i.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i.i.i) #0, !noalias !385
  %.176.i.pre.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i, align 8, !noalias !385
  br label %B370.i.i.i.i.i.i

B370.i.i.i.i.i.i:                                 ; preds = %B312.i.i.i.i.i.i, %B272.i.i.i.i.i.i
  %.176.i.i.i.i.i.i = phi i64 [ %.176.i.pre.i.i.i.i.i, %B312.i.i.i.i.i.i ], [ %.152.i.i.i.i.i.i, %B272.i.i.i.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i.i.i) #0, !noalias !385
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
  %.152.i.i.i.i.i.i = load i64, ptr %.151.i.i.i.i.i.i, align 8, !noalias !385
  %.153.not.i.i.i.i.i.i = icmp eq i64 %.152.i.i.i.i.i.i, 0
  br i1 %.153.not.i.i.i.i.i.i, label %B428.i.i.i.i.i.i, label %B272.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i:                          ; preds = %B428.i.i.i.i.i.i, %B554.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !390
  br label %cnnc_load_input.exit.i.i

cnnc_load_input.exit.i.i:                         ; preds = %B150.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i, %cnnc_give_up.exit.i.i.i, %cnnc_row_bytes.exit.i.i.i
  %begin.2.0.i.i.i.i = phi i64 [ %.144.i.pre-phi.i.i.i.i, %cnnc_row_bytes.exit.i.i.i ], [ %.144.i.pre-phi.i.i.i.i, %cnnc_give_up.exit.i.i.i ], [ 0, %cnnc_give_up.exit.i.i.i.i ], [ 0, %B150.i.i.i.i.i ]
  %rows.3.0.i.i.i.i = phi i64 [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_row_bytes.exit.i.i.i ], [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_give_up.exit.i.i.i ], [ %.106.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i ], [ %.106.i.i.i.i.i, %B150.i.i.i.i.i ]
  %.200.i.i.i.i = add nsw i64 %begin.2.0.i.i.i.i, %memory.4.1.i.i.i.i.i
  %.207.i.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.208.i.i.i.i = inttoptr i64 %.207.i.i.i.i to ptr
  store i64 %.200.i.i.i.i, ptr %.208.i.i.i.i, align 8, !noalias !288
  %.233.i.i.i = add i64 %.13.i.i.i33.i, 64
  %.234.i.i.i = inttoptr i64 %.233.i.i.i to ptr
  %.235.i.i.i = load i64, ptr %.234.i.i.i, align 8, !noalias !260
  %.238.i.i.i = icmp eq i64 %.235.i.i.i, 1
  br i1 %.238.i.i.i, label %B566.i.i.i, label %B683.i.i.i

B566.i.i.i:                                       ; preds = %cnnc_load_input.exit.i.i
  %.19.i.i13.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !391
  %.9.i.i.i.i14.i.i = inttoptr i64 %.19.i.i13.i.i to ptr
  %.10.i.i.i.i15.i.i = load i8, ptr %.9.i.i.i.i14.i.i, align 1, !noalias !394
  %.12.i.i.i.i16.i.i = icmp eq i8 %.10.i.i.i.i15.i.i, 45
  br i1 %.12.i.i.i.i16.i.i, label %B44.i.i.i.i.i.i, label %cnnc_input_name.exit.i.i.i

B44.i.i.i.i.i.i:                                  ; preds = %B566.i.i.i
  %.15.i.i.i.i52.i.i = add i64 %.19.i.i13.i.i, 1
  %.16.i.i.i.i53.i.i = inttoptr i64 %.15.i.i.i.i52.i.i to ptr
  %.17.i.i.i.i54.i.i = load i8, ptr %.16.i.i.i.i53.i.i, align 1, !noalias !394
  %.21.i.i.i.i55.i.i = icmp eq i8 %.17.i.i.i.i54.i.i, 0
  %spec.select.i.i.i.i = select i1 %.21.i.i.i.i55.i.i, i64 ptrtoint (ptr @text.244 to i64), i64 %.19.i.i13.i.i
  br label %cnnc_input_name.exit.i.i.i

cnnc_input_name.exit.i.i.i:                       ; preds = %B44.i.i.i.i.i.i, %B566.i.i.i
  %41 = phi i64 [ %spec.select.i.i.i.i, %B44.i.i.i.i.i.i ], [ %.19.i.i13.i.i, %B566.i.i.i ]
  %.9.i.i.i19.i.i = load i64, ptr %.8.i.i56.i.i, align 8, !noalias !399
  %.10.i.i.i21.i.i = add i64 %.9.i.i.i19.i.i, %.12.i
  %.13.i.i.i22.i.i = add i64 %.10.i.i.i21.i.i, %.12.i.i.i32.i
  %.28.i.i.i.i = inttoptr i64 %.13.i.i.i22.i.i to ptr
  %.29.i.i23.i.i = load i64, ptr %.28.i.i.i.i, align 8, !noalias !391
  %.31.i.i.i.i = add nsw i64 %.29.i.i23.i.i, %.12.i
  %.39.i.i.i.i = load i64, ptr %.18.i.i27.i, align 8, !noalias !391
  %.44.i.i.i.i = icmp slt i64 %rows.2.0.i72.i.i, 0
  %.48.not.i.i.i.i = icmp eq i64 %rows.3.0.i.i.i.i, %rows.2.0.i72.i.i
  %or.cond.i.i.i.i = select i1 %.44.i.i.i.i, i1 true, i1 %.48.not.i.i.i.i
  br i1 %or.cond.i.i.i.i, label %B610.i.i.i.i, label %B220.i.i.i.i

B220.i.i.i.i:                                     ; preds = %cnnc_input_name.exit.i.i.i
  %.59.i.i.i.i = add i64 %.13.i.i5.i.i.i, %.9.i.i.i19.i.i
  %.60.i.i.i.i = inttoptr i64 %.59.i.i.i.i to ptr
  %.61.i.i.i.i = load i64, ptr %.60.i.i.i.i, align 8, !noalias !391
  %.62.i.i.i.i = icmp eq i64 %.61.i.i.i.i, 0
  br i1 %.62.i.i.i.i, label %B302.i.i51.i.i, label %B390.i.i.i.i

B302.i.i51.i.i:                                   ; preds = %B220.i.i.i.i, %B302.i.i51.i.i
  %first.2.0.i.i.i.i = phi i64 [ %.65.i.i.i.i, %B302.i.i51.i.i ], [ 0, %B220.i.i.i.i ]
  %.65.i.i.i.i = add nuw nsw i64 %first.2.0.i.i.i.i, 1
  %.12.i.i9.i.i.i = shl nsw i64 %.65.i.i.i.i, 7
  %.73.i.i.i.i = add i64 %.12.i.i9.i.i.i, %.59.i.i.i.i
  %.74.i.i.i.i = inttoptr i64 %.73.i.i.i.i to ptr
  %.75.i.i.i.i = load i64, ptr %.74.i.i.i.i, align 8, !noalias !391
  %.76.i.i.i.i = icmp eq i64 %.75.i.i.i.i, 0
  br i1 %.76.i.i.i.i, label %B302.i.i51.i.i, label %B390.i.i.i.i

B390.i.i.i.i:                                     ; preds = %B302.i.i51.i.i, %B220.i.i.i.i
  %first.3.1.i.i.i.i = phi i64 [ 0, %B220.i.i.i.i ], [ %.12.i.i9.i.i.i, %B302.i.i51.i.i ]
  %.13.i.i17.i.i.i = add i64 %first.3.1.i.i.i.i, %.10.i.i.i21.i.i
  %.87.i.i.i.i = inttoptr i64 %.13.i.i17.i.i.i to ptr
  %.88.i.i.i.i = load i64, ptr %.87.i.i.i.i, align 8, !noalias !391
  %.90.i.i.i.i = add nsw i64 %.88.i.i.i.i, %.12.i
  %.8.i.i.i.i24.i.i = load i64, ptr @cnnc_program, align 16, !noalias !402
  %.8.i.i18.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i24.i.i) #0, !noalias !407
  %.13.i.i19.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !407
  %42 = lshr i32 %.8.i.i18.i.i.i, 31
  %.14.i.i.i25.i.i = zext nneg i32 %42 to i64
  %.15.i.i.i26.i.i = or i64 %.13.i.i19.i.i.i, %.14.i.i.i25.i.i
  store i64 %.15.i.i.i26.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !407
  %.99.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.283, i64 %.31.i.i.i.i, i64 %41, i64 %rows.3.0.i.i.i.i, i64 %rows.2.0.i72.i.i, i64 %.90.i.i.i.i) #0, !noalias !391
  %.104.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !391
  %43 = lshr i32 %.99.i.i.i.i, 31
  %.105.i.i.i.i = zext nneg i32 %43 to i64
  %.106.i.i.i.i = or i64 %.104.i.i.i.i, %.105.i.i.i.i
  store i64 %.106.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !391
  %.8.i.i.i20.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !408
  %.13.i.i.i.i27.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !408
  %.24.i.i.i.i28.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !408
  %.106.i1.not.i.i.i29.i.i = icmp slt i64 %.24.i.i.i.i28.i.i, 1
  br i1 %.106.i1.not.i.i.i29.i.i, label %cnnc_give_up.exit.i46.i.i, label %B228.if.i.i.i.i30.i.i

B272.i.i.i.i37.i.i:                               ; preds = %B228.if.i.i.i.i30.i.i
  %.158.i.i.i.i38.i.i = add i64 %44, %.8.i.i.i20.i.i.i
  %.159.i.i.i.i39.i.i = inttoptr i64 %.158.i.i.i.i38.i.i to ptr
  %.160.i.i.i.i40.i.i = load i64, ptr %.159.i.i.i.i39.i.i, align 8, !noalias !408
  %.161.i.i.i.i41.i.i = icmp sgt i64 %.160.i.i.i.i40.i.i, -1
  br i1 %.161.i.i.i.i41.i.i, label %B312.i.i.i.i48.i.i, label %B370.i.i.i.i42.i.i

B312.i.i.i.i48.i.i:                               ; preds = %B272.i.i.i.i37.i.i
  %.169.i.i.i.i49.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i.i40.i.i) #0, !noalias !408
  %.176.i.pre.i.i.i50.i.i = load i64, ptr %.151.i.i.i.i34.i.i, align 8, !noalias !408
  br label %B370.i.i.i.i42.i.i

B370.i.i.i.i42.i.i:                               ; preds = %B312.i.i.i.i48.i.i, %B272.i.i.i.i37.i.i
  %.176.i.i.i.i43.i.i = phi i64 [ %.176.i.pre.i.i.i50.i.i, %B312.i.i.i.i48.i.i ], [ %.152.i.i.i.i35.i.i, %B272.i.i.i.i37.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i.i43.i.i) #0, !noalias !408
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
  %.152.i.i.i.i35.i.i = load i64, ptr %.151.i.i.i.i34.i.i, align 8, !noalias !408
  %.153.not.i.i.i.i36.i.i = icmp eq i64 %.152.i.i.i.i35.i.i, 0
  br i1 %.153.not.i.i.i.i36.i.i, label %B428.i.i.i.i44.i.i, label %B272.i.i.i.i37.i.i

cnnc_give_up.exit.i46.i.i:                        ; preds = %B428.i.i.i.i44.i.i, %B390.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !413
  br label %B610.i.i.i.i

B610.i.i.i.i:                                     ; preds = %cnnc_give_up.exit.i46.i.i, %cnnc_input_name.exit.i.i.i
  %.118.i.i.i.i = load i64, ptr %.117.i.i.i.i, align 8, !noalias !391
  %.121.i.i.i.i = icmp eq i64 %.118.i.i.i.i, 0
  br i1 %.121.i.i.i.i, label %B660.i.i.i.i, label %B683.i.i.i

B660.i.i.i.i:                                     ; preds = %B610.i.i.i.i
  %.125.i.i47.i.i = urem i64 %rows.3.0.i.i.i.i, %.39.i.i.i.i
  %.126.not.i.i.i.i = icmp eq i64 %.125.i.i47.i.i, 0
  br i1 %.126.not.i.i.i.i, label %B683.i.i.i, label %B700.i.i.i.i

B700.i.i.i.i:                                     ; preds = %B660.i.i.i.i
  %.8.i.i.i21.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !414
  %.8.i.i22.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i21.i.i.i) #0, !noalias !419
  %.13.i.i23.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !419
  %45 = lshr i32 %.8.i.i22.i.i.i, 31
  %.14.i.i24.i.i.i = zext nneg i32 %45 to i64
  %.15.i.i25.i.i.i = or i64 %.13.i.i23.i.i.i, %.14.i.i24.i.i.i
  store i64 %.15.i.i25.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !419
  %.136.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.284, i64 %.31.i.i.i.i, i64 %41, i64 %rows.3.0.i.i.i.i, i64 %.39.i.i.i.i) #0, !noalias !391
  %.141.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !391
  %46 = lshr i32 %.136.i.i.i.i, 31
  %.142.i.i.i.i = zext nneg i32 %46 to i64
  %.143.i.i.i.i = or i64 %.141.i.i.i.i, %.142.i.i.i.i
  store i64 %.143.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !391
  %.8.i.i.i26.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !420
  %.13.i.i.i27.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !420
  %.24.i.i.i28.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !420
  %.106.i1.not.i.i29.i.i.i = icmp slt i64 %.24.i.i.i28.i.i.i, 1
  br i1 %.106.i1.not.i.i29.i.i.i, label %cnnc_give_up.exit49.i.i.i, label %B228.if.i.i.i30.i.i.i

B272.i.i.i37.i.i.i:                               ; preds = %B228.if.i.i.i30.i.i.i
  %.158.i.i.i38.i.i.i = add i64 %47, %.8.i.i.i26.i.i.i
  %.159.i.i.i39.i.i.i = inttoptr i64 %.158.i.i.i38.i.i.i to ptr
  %.160.i.i.i40.i.i.i = load i64, ptr %.159.i.i.i39.i.i.i, align 8, !noalias !420
  %.161.i.i.i41.i.i.i = icmp sgt i64 %.160.i.i.i40.i.i.i, -1
  br i1 %.161.i.i.i41.i.i.i, label %B312.i.i.i46.i.i.i, label %B370.i.i.i42.i.i.i

B312.i.i.i46.i.i.i:                               ; preds = %B272.i.i.i37.i.i.i
  %.169.i.i.i47.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i40.i.i.i) #0, !noalias !420
  %.176.i.pre.i.i48.i.i.i = load i64, ptr %.151.i.i.i34.i.i.i, align 8, !noalias !420
  br label %B370.i.i.i42.i.i.i

B370.i.i.i42.i.i.i:                               ; preds = %B312.i.i.i46.i.i.i, %B272.i.i.i37.i.i.i
  %.176.i.i.i43.i.i.i = phi i64 [ %.176.i.pre.i.i48.i.i.i, %B312.i.i.i46.i.i.i ], [ %.152.i.i.i35.i.i.i, %B272.i.i.i37.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i43.i.i.i) #0, !noalias !420
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
  %.152.i.i.i35.i.i.i = load i64, ptr %.151.i.i.i34.i.i.i, align 8, !noalias !420
  %.153.not.i.i.i36.i.i.i = icmp eq i64 %.152.i.i.i35.i.i.i, 0
  br i1 %.153.not.i.i.i36.i.i.i, label %B428.i.i.i44.i.i.i, label %B272.i.i.i37.i.i.i

cnnc_give_up.exit49.i.i.i:                        ; preds = %B428.i.i.i44.i.i.i, %B700.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !425
  br label %B683.i.i.i

B683.i.i.i:                                       ; preds = %cnnc_give_up.exit49.i.i.i, %B660.i.i.i.i, %B610.i.i.i.i, %cnnc_load_input.exit.i.i, %cnnc_new_words.exit9.i.i
  %rows.3.1.i.i.i = phi i64 [ %rows.2.0.i72.i.i, %cnnc_new_words.exit9.i.i ], [ %rows.2.0.i72.i.i, %cnnc_load_input.exit.i.i ], [ %rows.3.0.i.i.i.i, %B610.i.i.i.i ], [ %rows.3.0.i.i.i.i, %B660.i.i.i.i ], [ %rows.3.0.i.i.i.i, %cnnc_give_up.exit49.i.i.i ]
  %rows.3.1.i.fr.i.i = freeze i64 %rows.3.1.i.i.i
  %exitcond.not.i.i13 = icmp eq i64 %.131.i.i.i, %.14.i.i26.i
  br i1 %exitcond.not.i.i13, label %cnnc_load_inputs.body.exit.i.i, label %B174.if.i.i.i

B174.if.i.i.i:                                    ; preds = %B683.i.i.i, %B174.if.i.lr.ph.i.i
  %rows.2.0.i72.i.i = phi i64 [ -1, %B174.if.i.lr.ph.i.i ], [ %rows.3.1.i.fr.i.i, %B683.i.i.i ]
  %.60.i.071.i.i = phi i64 [ 0, %B174.if.i.lr.ph.i.i ], [ %.131.i.i.i, %B683.i.i.i ]
  %.131.i.i.i = add nuw nsw i64 %.60.i.071.i.i, 1
  %.9.i.i57.i.i = load i64, ptr %.8.i.i56.i.i, align 8, !noalias !426
  %.12.i.i.i32.i = shl nsw i64 %.60.i.071.i.i, 7
  %.10.i.i58.i.i = add i64 %.12.i.i.i32.i, %.12.i
  %.13.i.i.i33.i = add i64 %.10.i.i58.i.i, %.9.i.i57.i.i
  %.167.i.i.i = add i64 %.13.i.i.i33.i, 56
  %.168.i.i.i = inttoptr i64 %.167.i.i.i to ptr
  %.169.i.i.i = load i64, ptr %.168.i.i.i, align 8, !noalias !260
  %.170.i.i.i = ashr i64 %.169.i.i.i, 3
  %.171.i.i.i = add nsw i64 %.170.i.i.i, 1
  %.178.i.i.i = add nuw nsw i64 %.176.i.i.i, %.60.i.071.i.i
  %.8.i.i59.i.i = add nsw i64 %.170.i.i.i, 2
  %.9.i.i60.i.i = tail call ptr @calloc(i64 %.8.i.i59.i.i, i64 8), !noalias !260
  %.15.i.i61.i.i = icmp eq ptr %.9.i.i60.i.i, null
  br i1 %.15.i.i61.i.i, label %B54.i.i65.i.i, label %cnnc_new_words.exit67.i.i

B54.i.i65.i.i:                                    ; preds = %B174.if.i.i.i
  %.18.i.i66.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i66.i.i), !noalias !429
  br label %cnnc_new_words.exit67.i.i

cnnc_new_words.exit67.i.i:                        ; preds = %B54.i.i65.i.i, %B174.if.i.i.i
  %.10.i.i62.i.i = ptrtoint ptr %.9.i.i60.i.i to i64
  %.29.i.i63.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !429
  store i64 %.29.i.i63.i.i, ptr %.9.i.i60.i.i, align 8, !noalias !429
  store i64 %.10.i.i62.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !429
  %.42.i.i64.i.i = add nsw i64 %.10.i.i62.i.i, 8
  %.182.i.i.i = shl i64 %.178.i.i.i, 3
  %.183.i.i.i = add i64 %.182.i.i.i, %.42.i.i.i.i
  %.184.i.i.i = inttoptr i64 %.183.i.i.i to ptr
  store i64 %.42.i.i64.i.i, ptr %.184.i.i.i, align 8, !noalias !260
  %.187.i.i.i = shl i64 %.60.i.071.i.i, 3
  %.190.i.i.i = add i64 %.187.i.i.i, %.28.i.i
  %.191.i.i.i = inttoptr i64 %.190.i.i.i to ptr
  %.192.i.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !260
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
  store i64 %48, ptr %.315.i.i.i, align 8, !noalias !260
  %.238.i.i = add i64 %.10.i.i.i3, 24
  %.239.i.i = inttoptr i64 %.238.i.i to ptr
  store i64 %.42.i.i.i.i, ptr %.239.i.i, align 8, !noalias !230
  %.244.i.i = add i64 %.10.i.i.i3, 40
  %.245.i.i = inttoptr i64 %.244.i.i to ptr
  store i64 %.42.i.i5.i, ptr %.245.i.i, align 8, !noalias !230
  %.26.i = add i64 %.2, 32
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !176
  %.35.i = icmp eq i64 %.28.i, 0
  br i1 %.35.i, label %B192.i, label %B232.i

B192.i:                                           ; preds = %cnnc_new_task.exit
  call void @llvm.lifetime.start.p0(ptr nonnull %.7.i.i), !noalias !176
  %.8.i.i = ptrtoint ptr %.7.i.i to i64
  %.20.i.i = call i64 @cnnc_os_get_affinity(i64 0, i64 %.8.i.i) #0, !noalias !432
  %.21.not.i.i = icmp eq i64 %.20.i.i, 0
  br i1 %.21.not.i.i, label %cnnc_default_threads.body.exit.i, label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B192.i, %B116.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.162.i.i20, %B116.if.i.i ], [ 0, %B192.i ]
  %.54.i.02.i = phi i64 [ %.128.i.i, %B116.if.i.i ], [ 0, %B192.i ]
  %.128.i.i = add nuw nsw i64 %.54.i.02.i, 1
  %49 = shl i64 %.54.i.02.i, 3
  %.157.i.i = add nuw i64 %49, %.8.i.i
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  %.159.i.i = load i64, ptr %.158.i.i, align 8, !noalias !432
  %.160.i.i19 = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.159.i.i)
  %.162.i.i20 = add nuw nsw i64 %.160.i.i19, %cpus.2.0.i3.i
  %exitcond.not.i21 = icmp eq i64 %.128.i.i, 16
  br i1 %exitcond.not.i21, label %cnnc_default_threads.body.exit.loopexit.i, label %B116.if.i.i

cnnc_default_threads.body.exit.loopexit.i:        ; preds = %B116.if.i.i
  %50 = call i64 @llvm.smax.i64(i64 %.162.i.i20, i64 1)
  %51 = call i64 @llvm.umin.i64(i64 %50, i64 256)
  br label %cnnc_default_threads.body.exit.i

cnnc_default_threads.body.exit.i:                 ; preds = %cnnc_default_threads.body.exit.loopexit.i, %B192.i
  %cpus.3.1.i.i = phi i64 [ 1, %B192.i ], [ %51, %cnnc_default_threads.body.exit.loopexit.i ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.22.i.i.i), !noalias !432
  call void @llvm.lifetime.start.p0(ptr nonnull %.59.i.i.i), !noalias !432
  %.8.i.i.i22 = call i64 @cnnc_os_open(i64 ptrtoint (ptr @text.337 to i64)) #0, !noalias !435
  %.13.i.i.i23 = icmp slt i64 %.8.i.i.i22, 0
  br i1 %.13.i.i.i23, label %cnnc_default_threads.exit, label %B74.i.i.i

B74.i.i.i:                                        ; preds = %cnnc_default_threads.body.exit.i
  %.23.i.i.i = ptrtoint ptr %.22.i.i.i to i64
  %.31.i.i.i = call i64 @cnnc_os_read(i64 %.8.i.i.i22, i64 %.23.i.i.i, i64 120) #0, !noalias !435
  %.36.i.i.i = call i64 @cnnc_os_close(i64 %.8.i.i.i22) #0, !noalias !435
  %.40.i.i.i = icmp slt i64 %.31.i.i.i, 1
  br i1 %.40.i.i.i, label %cnnc_default_threads.exit, label %B204.i.i.i

B204.i.i.i:                                       ; preds = %B74.i.i.i
  %.54.i.i.i = add i64 %.31.i.i.i, %.23.i.i.i
  %.55.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i8 0, ptr %.55.i.i.i, align 1, !noalias !435
  %.65.i.i.i = call i64 @strtoll(ptr nonnull %.22.i.i.i, ptr nonnull %.59.i.i.i, i32 10), !noalias !435
  %.72.i.i.i = load i64, ptr %.59.i.i.i, align 8, !noalias !435
  %.73.i.i.i = inttoptr i64 %.72.i.i.i to ptr
  %.76.i.i.i = call i64 @strtoll(ptr captures(none) %.73.i.i.i, ptr null, i32 10), !noalias !435
  %.83.i.i.i = load i8, ptr %.22.i.i.i, align 8, !noalias !435
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
  call void @llvm.lifetime.end.p0(ptr nonnull %.22.i.i.i), !noalias !432
  call void @llvm.lifetime.end.p0(ptr nonnull %.59.i.i.i), !noalias !432
  call void @llvm.lifetime.end.p0(ptr nonnull %.7.i.i), !noalias !176
  br label %B232.i

B232.i:                                           ; preds = %cnnc_default_threads.exit, %cnnc_new_task.exit
  %threads.2.0.i = phi i64 [ %.4.0.i.i, %cnnc_default_threads.exit ], [ %.28.i, %cnnc_new_task.exit ]
  %.41.i.i = icmp sgt i64 %threads.2.0.i, 1
  br i1 %.41.i.i, label %B104.i.i, label %B136.i.i

B104.i.i:                                         ; preds = %B232.i
  %.44.i.i = call i64 @cnnc_pool_create(i64 %threads.2.0.i), !noalias !438
  br label %B136.i.i

B136.i.i:                                         ; preds = %B104.i.i, %B232.i
  %"$phi136.0.2.0.i.i" = phi i64 [ %.44.i.i, %B104.i.i ], [ 0, %B232.i ]
  %.9.i.i.i.i25 = load i64, ptr %.11.i, align 8, !noalias !441
  %.11.i.i.i.i = add i64 %.9.i.i.i.i25, 40
  %.12.i.i.i.i26 = inttoptr i64 %.11.i.i.i.i to ptr
  %.13.i.i.i.i27 = load i64, ptr %.12.i.i.i.i26, align 8, !noalias !441
  %.7.i.i.i.i.i = add i64 %.13.i.i.i.i27, 4095
  %.9.i.i.i.i.i28 = and i64 %.7.i.i.i.i.i, -4096
  %.16.i.i.i.i29 = add i64 %.9.i.i.i.i25, 56
  %.17.i.i.i.i30 = inttoptr i64 %.16.i.i.i.i29 to ptr
  %.18.i.i.i.i31 = load i64, ptr %.17.i.i.i.i30, align 8, !noalias !441
  %.7.i.i2.i.i.i = add i64 %.18.i.i.i.i31, 4095
  %.9.i.i3.i.i.i = and i64 %.7.i.i2.i.i.i, -4096
  %.7.i.i4.i.i.i = add i64 %.1, 8
  %.8.i.i.i.i.i32 = inttoptr i64 %.7.i.i4.i.i.i to ptr
  %.9.i.i5.i.i.i = load i64, ptr %.8.i.i.i.i.i32, align 8, !noalias !446
  %.11.i.i.i.i.i = add i64 %.9.i.i5.i.i.i, 32
  %.12.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i to ptr
  %.13.i.i.i.i.i33 = load i64, ptr %.12.i.i.i.i.i, align 8, !noalias !446
  %.22.i.i.i.i = add i64 %.9.i.i.i.i25, 32
  %.23.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.24.i.i.i.i34 = load i64, ptr %.23.i.i.i.i, align 8, !noalias !441
  %.7.i.i6.i.i.i = shl i64 %threads.2.0.i, 6
  %.8.i.i7.i.i.i = add i64 %.7.i.i6.i.i.i, 64
  %.9.i.i8.i.i.i = mul i64 %.13.i.i.i.i.i33, %.8.i.i7.i.i.i
  %.12.i.i9.i.i.i35 = shl i64 %.24.i.i.i.i34, 3
  %.7.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i35, 271
  %.9.i.i.i.i.i.i36 = and i64 %.7.i.i.i.i.i.i, -64
  %.26.i.i.i.i = mul nsw i64 %.9.i.i3.i.i.i, %threads.2.0.i
  %.15.i.i.i.i.i37 = add i64 %.26.i.i.i.i, %.9.i.i.i.i.i28
  %.27.i.i.i.i = add i64 %.15.i.i.i.i.i37, %.9.i.i8.i.i.i
  %.28.i.i.i.i38 = add i64 %.27.i.i.i.i, %.9.i.i.i.i.i.i36
  %.8.i.inv.i.i.i.i = icmp slt i64 %.28.i.i.i.i38, 2097152
  %..i.neg.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i39 = select i1 %.8.i.inv.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i40 = call i64 @llvm.smax.i64(i64 %.28.i.i.i.i38, i64 1)
  %.6.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i40, -1
  %.7.i.i.i.i1.i.i = add nuw i64 %.6.i.i.i.i.i.i, %..i.i.i.i.i39
  %.9.i.i.i.i2.i.i = and i64 %.7.i.i.i.i1.i.i, %..i.neg.i.i.i.i
  %.6.i.i.i.i = call i64 @cnnc_os_map(i64 %.9.i.i.i.i2.i.i) #0, !noalias !449
  %.31.i.i.i41 = icmp eq i64 %.6.i.i.i.i, 0
  br i1 %.31.i.i.i41, label %cnnc_create_on.exit.i, label %B92.i.i.i

B92.i.i.i:                                        ; preds = %B136.i.i
  %.24.i.i3.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !452
  %.26.not.i.i.i.i = extractvalue { i64, i1 } %.24.i.i3.i.i, 1
  br i1 %.26.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B100.i.i.i.i:                                     ; preds = %B92.i.i.i, %B100.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !452
  %.33.i.i.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !452
  %.35.not.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B182.i.i.i.i:                                     ; preds = %B100.i.i.i.i, %B92.i.i.i
  %.47.i.i.i.i42 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !452
  %.48.i.i.i.i43 = icmp eq i64 %.47.i.i.i.i42, 0
  br i1 %.48.i.i.i.i43, label %B232.i.i.i.i, label %B182.i.i.B184.i_crit_edge.i.i

B182.i.i.B184.i_crit_edge.i.i:                    ; preds = %B182.i.i.i.i
  %.pre.i.i = add i64 %.1, 16
  %.pre46.i.i = inttoptr i64 %.pre.i.i to ptr
  %.pre47.i.i = add i64 %.1, 24
  %.pre48.i.i = inttoptr i64 %.pre47.i.i to ptr
  br label %B184.i.i.i

B232.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.14.i.i.i.i.i.i61 = load i64, ptr %.11.i, align 8, !noalias !455
  %.16.i.i.i.i.i.i62 = add i64 %.14.i.i.i.i.i.i61, 112
  %.17.i.i.i.i.i.i63 = inttoptr i64 %.16.i.i.i.i.i.i62 to ptr
  %.18.i.i.i.i.i.i64 = load i64, ptr %.17.i.i.i.i.i.i63, align 8, !noalias !455
  %.19.i.i.i.i.i.i65 = icmp eq i64 %.18.i.i.i.i.i.i64, 0
  br i1 %.19.i.i.i.i.i.i65, label %cnnc_weights_hold.exit.thread.i.i.i.i, label %B178.i.i.i.i.i.i

cnnc_weights_hold.exit.thread.i.i.i.i:            ; preds = %B232.i.i.i.i
  %.23.i.i.i.i.i.i82 = add i64 %.1, 32
  %.24.i.i.i.i.i.i83 = inttoptr i64 %.23.i.i.i.i.i.i82 to ptr
  %.25.i.i.i.i.i.i = load i64, ptr %.24.i.i.i.i.i.i83, align 8, !noalias !455
  store i64 %.25.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !455
  br label %B112.i.i.i.i.i

B178.i.i.i.i.i.i:                                 ; preds = %B232.i.i.i.i
  %.48.i.i.i.i.i.i66 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !455
  %.50.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.48.i.i.i.i.i.i66, 1
  br i1 %.50.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B274.i.i.i.i.i.i:                                 ; preds = %B178.i.i.i.i.i.i, %B274.i.i.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !455
  %.57.i.i.i.i.i.i67 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !455
  %.59.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.57.i.i.i.i.i.i67, 1
  br i1 %.59.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B356.i.i.i.i.i.i:                                 ; preds = %B274.i.i.i.i.i.i, %B178.i.i.i.i.i.i
  %.71.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !455
  %.72.i.i.i.i.i.i = icmp eq i64 %.71.i.i.i.i.i.i, 0
  br i1 %.72.i.i.i.i.i.i, label %B406.i.i.i.i.i.i, label %cnnc_weights_hold.exit.i.i.i.i

B406.i.i.i.i.i.i:                                 ; preds = %B356.i.i.i.i.i.i
  %.8.i.i.i.i.i.i.i81 = load i64, ptr %.11.i, align 8, !noalias !460
  %.14.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i81, 72
  %.15.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i to ptr
  %.16.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i, align 8, !noalias !460
  %.18.i.i.i.i.i.i.i.i = call i64 @cnnc_os_code_path(i64 ptrtoint (ptr @cnnc_variants to i64), i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !463
  %.19.i.i.i.i.i.i.i.i = icmp eq i64 %.18.i.i.i.i.i.i.i.i, 0
  br i1 %.19.i.i.i.i.i.i.i.i, label %B138.i.i.i.i.i.i.i.i, label %cnnc_weights_path.exit.i.i.i.i.i.i

B138.i.i.i.i.i.i.i.i:                             ; preds = %B406.i.i.i.i.i.i
  store i8 0, ptr @cnnc_path_of_weights, align 16, !noalias !463
  br label %cnnc_weights_path.exit.i.i.i.i.i.i

cnnc_weights_path.exit.i.i.i.i.i.i:               ; preds = %B138.i.i.i.i.i.i.i.i, %B406.i.i.i.i.i.i
  %.30.i.i.i.i.i.i.i.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !463
  %.36.not.i.i.i.i.i.i.i.i = icmp eq ptr %.30.i.i.i.i.i.i.i.i, null
  %.31.i.i.i.i.i.i.i.i = ptrtoint ptr %.30.i.i.i.i.i.i.i.i to i64
  %.42.i.i.i.i.i.i.i.i = add nsw i64 %.31.i.i.i.i.i.i.i.i, 1
  %54 = inttoptr i64 %.42.i.i.i.i.i.i.i.i to ptr
  %"$phi240.2.2.0.i.i.i.i.i.i.i.i" = select i1 %.36.not.i.i.i.i.i.i.i.i, ptr @cnnc_path_of_weights, ptr %54
  %.57.i.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i81, 112
  %.58.i.i.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i.i.i to ptr
  %.59.i.i.i.i.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i.i.i, align 8, !noalias !463
  %.61.i.i.i.i.i.i.i.i = add nsw i64 %.59.i.i.i.i.i.i.i.i, %.8.i.i.i.i.i.i.i81
  %.66.i.i.i.i.i.i.i.i = inttoptr i64 %.61.i.i.i.i.i.i.i.i to ptr
  %.67.i.i.i.i.i.i.i.i = call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi240.2.2.0.i.i.i.i.i.i.i.i", ptr noundef nonnull dereferenceable(1) %.66.i.i.i.i.i.i.i.i), !noalias !463
  %.21.i.i.i.i.i.i.i = call i64 @cnnc_os_open(i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !460
  %.26.i.i.i.i.i.i.i = icmp slt i64 %.21.i.i.i.i.i.i.i, 0
  br i1 %.26.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B170.i.i.i.i.i.i.i

B170.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_path.exit.i.i.i.i.i.i
  %.37.i.i.i.i.i.i.i = call i64 @cnnc_os_size(i64 %.21.i.i.i.i.i.i.i) #0, !noalias !460
  %.39.i.i.i.i.i.i.i = icmp eq i64 %.37.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i
  br i1 %.39.i.i.i.i.i.i.i, label %B242.i.i.i.i.i.i.i, label %B242.i.thread.i.i.i.i.i.i

B242.i.thread.i.i.i.i.i.i:                        ; preds = %B170.i.i.i.i.i.i.i
  %.58.i4.i.i.i.i.i.i = call i64 @cnnc_os_close(i64 %.21.i.i.i.i.i.i.i) #0, !noalias !460
  br label %B266.i.thread5.i.i.i

B242.i.i.i.i.i.i.i:                               ; preds = %B170.i.i.i.i.i.i.i
  %.43.i.i.i.i.i.i.i = call i64 @cnnc_os_map_file(i64 %.21.i.i.i.i.i.i.i, i64 %.16.i.i.i.i.i.i.i) #0, !noalias !460
  %.58.i.i.i.i.i.i.i = call i64 @cnnc_os_close(i64 %.21.i.i.i.i.i.i.i) #0, !noalias !460
  %.62.i.i.i.i.i.i.i = icmp eq i64 %.43.i.i.i.i.i.i.i, 0
  br i1 %.62.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B300.i.i.i.i.i.i.i

B300.i.i.i.i.i.i.i:                               ; preds = %B242.i.i.i.i.i.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !460
  %.11.i.i.i.i.i.i.i.i = ptrtoint ptr %.10.i.i.i.i.i.i.i.i to i64
  store i64 6983438078262162902, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !466
  %.10.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 8
  %.11.i.i.i.i.i.i.i.i.i = inttoptr i64 %.10.i.i.i.i.i.i.i.i.i to ptr
  store i64 -4417276706812531889, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !466
  %.14.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 16
  %.15.i.i.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i.i.i to ptr
  store i64 0, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !466
  %.18.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 24
  %.19.i.i.i.i.i.i.i.i.i = inttoptr i64 %.18.i.i.i.i.i.i.i.i.i to ptr
  store i64 7046029288634856825, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !466
  %.21.i.i.i.i.i.i.i.i = icmp sgt i64 %.16.i.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

B78.i.i.i.i.i.i.i.i:                              ; preds = %B300.i.i.i.i.i.i.i, %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %done.2.0.i.i.i.i.i.i.i.i = phi i64 [ %.38.i.i.i.i.i.i.i.i, %cnnc_checksum_add.exit.i.i.i.i.i.i.i ], [ 0, %B300.i.i.i.i.i.i.i ]
  %.25.i.i.i.i.i.i.i.i = sub nsw i64 %.16.i.i.i.i.i.i.i, %done.2.0.i.i.i.i.i.i.i.i
  %.27.i.i.i.i.i.i.i.i = call i64 @llvm.smin.i64(i64 %.25.i.i.i.i.i.i.i.i, i64 16777216)
  %.30.i.i1.i.i.i.i.i.i = add nsw i64 %done.2.0.i.i.i.i.i.i.i.i, %.43.i.i.i.i.i.i.i
  %.15.i.i2.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !471
  %.20.i.i.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  %.25.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  %.30.i.i.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
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
  %.176.i.i.i.i.i.i.i.i.i = load i64, ptr %.175.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  %.6.i.i.i.i.i.i.i.i.i.i = mul nsw i64 %.176.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i.i.i.i.i.i.i.i.i.i, %a.2.0.i7.i.i.i.i.i.i.i.i
  %.12.i.i.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i74.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.185.i.i.i.i.i.i.i.i.i = add i64 %.184.i.i.i.i.i.i.i.i.i, %55
  %.186.i.i.i.i.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i.i.i.i.i to ptr
  %.187.i.i.i.i.i.i.i.i.i = load i64, ptr %.186.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  %.6.i77.i.i.i.i.i.i.i.i.i = mul nsw i64 %.187.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i78.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i77.i.i.i.i.i.i.i.i.i, %b.2.0.i6.i.i.i.i.i.i.i.i
  %.12.i.i82.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i84.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i82.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.196.i.i.i.i.i.i.i.i.i = add i64 %.195.i.i.i.i.i.i.i.i.i, %55
  %.197.i.i.i.i.i.i.i.i.i = inttoptr i64 %.196.i.i.i.i.i.i.i.i.i to ptr
  %.198.i.i.i.i.i.i.i.i.i = load i64, ptr %.197.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  %.6.i87.i.i.i.i.i.i.i.i.i = mul nsw i64 %.198.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i88.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i87.i.i.i.i.i.i.i.i.i, %c.2.0.i5.i.i.i.i.i.i.i.i
  %.12.i.i92.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i94.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i92.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.207.i.i.i.i.i.i.i.i.i = add i64 %.206.i.i.i.i.i.i.i.i.i, %55
  %.208.i.i.i.i.i.i.i.i.i = inttoptr i64 %.207.i.i.i.i.i.i.i.i.i to ptr
  %.209.i.i.i.i.i.i.i.i.i = load i64, ptr %.208.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
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
  store i64 %a.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !471
  store i64 %b.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  store i64 %c.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  store i64 %d.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !471
  call void @cnnc_os_forget(i64 %.30.i.i1.i.i.i.i.i.i, i64 %.27.i.i.i.i.i.i.i.i) #0, !noalias !474
  %.38.i.i.i.i.i.i.i.i = add nsw i64 %.27.i.i.i.i.i.i.i.i, %done.2.0.i.i.i.i.i.i.i.i
  %.42.i.i2.i.i.i.i.i.i = icmp slt i64 %.38.i.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i
  br i1 %.42.i.i2.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i: ; preds = %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %.33.i.i.pre.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !475
  %56 = call i64 @llvm.fshl.i64(i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 18)
  br label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.i.i.i.i.i.i.i:        ; preds = %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i, %B300.i.i.i.i.i.i.i
  %.33.i.i.i.i.i.i.i.i.i = phi i64 [ %56, %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i ], [ 1817739358504322850, %B300.i.i.i.i.i.i.i ]
  %.14.i.i5.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !475
  %.12.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.14.i.i5.i.i.i.i.i.i.i, i64 %.14.i.i5.i.i.i.i.i.i.i, i64 1)
  %.20.i.i8.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !475
  %.12.i33.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.20.i.i8.i.i.i.i.i.i.i, i64 %.20.i.i8.i.i.i.i.i.i.i, i64 7)
  %.27.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !475
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
  %.163.i.i.i.i.i.i.i.i.i = load i64, ptr %.162.i.i.i.i.i.i.i.i.i, align 8, !noalias !475
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
  call void @llvm.lifetime.end.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !460
  %.77.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i81, 120
  %.78.i.i.i.i.i.i.i = inttoptr i64 %.77.i.i.i.i.i.i.i to ptr
  %.79.i.i.i.i.i.i.i = load i64, ptr %.78.i.i.i.i.i.i.i, align 8, !noalias !460
  %.82.not.i.i.i.i.i.i.i = icmp eq i64 %.192.i.i.i.i.i.i.i.i.i, %.79.i.i.i.i.i.i.i
  br i1 %.82.not.i.i.i.i.i.i.i, label %B424.i.i.i.i.i.i.i, label %B378.i.i.i.i.i.i.i

B378.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  call void @cnnc_os_unmap_file(i64 %.43.i.i.i.i.i.i.i, i64 %.16.i.i.i.i.i.i.i) #0, !noalias !460
  br label %B266.i.thread5.i.i.i

B424.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  store i64 %.43.i.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !460
  %.90.i.pre.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !455
  br label %cnnc_weights_hold.exit.i.i.i.i

B266.i.thread5.i.i.i:                             ; preds = %B378.i.i.i.i.i.i.i, %B242.i.i.i.i.i.i.i, %B242.i.thread.i.i.i.i.i.i, %cnnc_weights_path.exit.i.i.i.i.i.i
  %status.2.0.i3.i.ph.i.i.i.i = phi i64 [ 5, %B378.i.i.i.i.i.i.i ], [ 4, %cnnc_weights_path.exit.i.i.i.i.i.i ], [ 5, %B242.i.thread.i.i.i.i.i.i ], [ 5, %B242.i.i.i.i.i.i.i ]
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !455
  br label %B148.i.i.i

cnnc_weights_hold.exit.i.i.i.i:                   ; preds = %B424.i.i.i.i.i.i.i, %B356.i.i.i.i.i.i
  %.90.i.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i.i, %B356.i.i.i.i.i.i ], [ %.90.i.pre.i.i.i.i.i, %B424.i.i.i.i.i.i.i ]
  %.91.i.i.i.i.i.i = add nsw i64 %.90.i.i.i.i.i.i, 1
  store i64 %.91.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !455
  %.101.i.i.i.i.i.i68 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !455
  store i64 %.101.i.i.i.i.i.i68, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !455
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !455
  br label %B112.i.i.i.i.i

B112.i.i.i.i.i:                                   ; preds = %cnnc_weights_hold.exit.i.i.i.i, %cnnc_weights_hold.exit.thread.i.i.i.i
  %.47.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !478
  %.49.i.i.i.i.i69 = add i64 %.47.i.i.i.i.i, 64
  %.50.i.i.i.i.i = inttoptr i64 %.49.i.i.i.i.i69 to ptr
  %.51.i.i.i.i.i = load i64, ptr %.50.i.i.i.i.i, align 8, !noalias !478
  %.8.i.inv.i.i.i.i.i.i = icmp slt i64 %.51.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.51.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i.i.i.i, %..i.i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i.i
  %.6.i.i.i.i4.i.i = call i64 @cnnc_os_map(i64 %.9.i.i.i.i.i.i.i.i) #0, !noalias !479
  %.64.not.i.i.i.i.i = icmp eq i64 %.6.i.i.i.i4.i.i, 0
  br i1 %.64.not.i.i.i.i.i, label %B360.i.i.i.i.i, label %B248.i.i.i.i.i

B248.i.i.i.i.i:                                   ; preds = %B112.i.i.i.i.i
  %.20.i.i.i.i.i.i70 = load i64, ptr %.11.i, align 8, !noalias !482
  %.26.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i70, 48
  %.27.i.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i.i to ptr
  %.28.i.i.i.i.i.i = load i64, ptr %.27.i.i.i.i.i.i, align 8, !noalias !482
  %.34.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i70, 56
  %.35.i.i.i.i.i.i71 = inttoptr i64 %.34.i.i.i.i.i.i to ptr
  %.36.i.i.i.i.i.i = load i64, ptr %.35.i.i.i.i.i.i71, align 8, !noalias !482
  %.7.i.i.i.i.i.i.i = add i64 %.36.i.i.i.i.i.i, 4095
  %.9.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i, -4096
  %.9.i.i2.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i32, align 8, !noalias !485
  %.11.i.i.i.i.i.i.i = add i64 %.9.i.i2.i.i.i.i.i, 24
  %.12.i.i.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i.i.i to ptr
  %.13.i.i.i.i.i.i.i72 = load i64, ptr %.12.i.i.i.i.i.i.i, align 8, !noalias !485
  %.7.i.i4.i.i.i.i.i = add i64 %.28.i.i.i.i.i.i, 4095
  %.9.i.i5.i.i.i.i.i = and i64 %.7.i.i4.i.i.i.i.i, -4096
  %.46.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i.i.i.i.i, %threads.2.0.i
  %.50.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i70, 32
  %.51.i.i.i.i.i.i73 = inttoptr i64 %.50.i.i.i.i.i.i to ptr
  %.52.i.i.i.i.i.i74 = load i64, ptr %.51.i.i.i.i.i.i73, align 8, !noalias !482
  %.7.i.i6.i.i.i.i.i = add nsw i64 %threads.2.0.i, 1
  %.8.i.i7.i.i.i.i.i = shl i64 %.13.i.i.i.i.i.i.i72, 6
  %.9.i.i8.i.i.i.i.i = mul i64 %.8.i.i7.i.i.i.i.i, %.7.i.i6.i.i.i.i.i
  %.12.i.i9.i.i.i.i.i = shl i64 %.52.i.i.i.i.i.i74, 3
  %.7.i.i.i.i3.i.i.i.i = add i64 %.12.i.i9.i.i.i.i.i, 271
  %.9.i.i.i.i4.i.i.i.i = and i64 %.7.i.i.i.i3.i.i.i.i, -64
  %.15.i.i.i5.i.i.i.i = add i64 %.46.i.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.47.i.i.i.i.i.i75 = add i64 %.15.i.i.i5.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.56.i.i.i.i.i.i = add i64 %.47.i.i.i.i.i.i75, %.9.i.i.i.i4.i.i.i.i
  %.8.i.inv.i.i.i.i.i.i.i = icmp slt i64 %.56.i.i.i.i.i.i, 2097152
  %..i.neg.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i.i.i.i = select i1 %.8.i.inv.i.i.i.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i.i.i.i = call i64 @llvm.smax.i64(i64 %.56.i.i.i.i.i.i, i64 1)
  %.6.i.i.i.i.i6.i.i.i.i = add nsw i64 %.22.i.i.i.i.i.i.i.i, -1
  %.7.i.i.i.i.i.i.i.i.i = add nuw i64 %.6.i.i.i.i.i6.i.i.i.i, %..i.i.i.i.i.i.i.i
  %.9.i.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i.i, %..i.neg.i.i.i.i.i.i.i
  %.6.i.i10.i.i.i.i.i = call i64 @cnnc_os_map(i64 %.9.i.i.i.i.i.i.i.i.i) #0, !noalias !488
  %.66.i.i.i.i.i.i = icmp eq i64 %.6.i.i10.i.i.i.i.i, 0
  br i1 %.66.i.i.i.i.i.i, label %B306.i.i.i.i.i, label %B408.i.i.i.i.i.i

B408.i.i.i.i.i.i:                                 ; preds = %B248.i.i.i.i.i
  %.12.i.i12.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !491
  %.14.i.i.i7.i.i.i.i = add i64 %.12.i.i12.i.i.i.i.i, 56
  %.15.i.i13.i.i.i.i.i = inttoptr i64 %.14.i.i.i7.i.i.i.i to ptr
  %.16.i.i.i8.i.i.i.i = load i64, ptr %.15.i.i13.i.i.i.i.i, align 8, !noalias !491
  %.7.i.i.i14.i.i.i.i.i = add i64 %.16.i.i.i8.i.i.i.i, 4095
  %.9.i.i.i15.i.i.i.i.i = and i64 %.7.i.i.i14.i.i.i.i.i, -4096
  %.19.i.i.i.i.i.i.i = add nsw i64 %.6.i.i10.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.20.i.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i15.i.i.i.i.i, %threads.2.0.i
  %.21.i.i.i9.i.i.i.i = add nsw i64 %.20.i.i.i.i.i.i.i, %.19.i.i.i.i.i.i.i
  %.25.i.i.i.i.i.i.i = add nsw i64 %.21.i.i.i9.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.29.i.i.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i32, align 8, !noalias !491
  %.32.i.i.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i.i.i to ptr
  store i64 %.29.i.i.i.i.i.i.i, ptr %.32.i.i.i.i.i.i.i, align 8, !noalias !491
  %.35.i.i.i.i.i.i.i = add i64 %.1, 16
  %.36.i.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i.i to ptr
  %.37.i.i.i10.i.i.i.i = load i64, ptr %.36.i.i.i.i.i.i.i, align 8, !noalias !491
  %.39.i.i.i11.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 8
  %.40.i.i.i.i.i.i.i = inttoptr i64 %.39.i.i.i11.i.i.i.i to ptr
  store i64 %.37.i.i.i10.i.i.i.i, ptr %.40.i.i.i.i.i.i.i, align 8, !noalias !491
  %.44.i.i.i.i.i.i.i = add nsw i64 %.25.i.i.i.i.i.i.i, 192
  %.46.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 16
  %.47.i.i.i.i.i.i.i = inttoptr i64 %.46.i.i.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i.i.i.i, ptr %.47.i.i.i.i.i.i.i, align 8, !noalias !491
  %.50.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 24
  %.51.i.i.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i.i.i.i to ptr
  store i64 %.21.i.i.i9.i.i.i.i, ptr %.51.i.i.i.i.i.i.i, align 8, !noalias !491
  %.54.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 32
  %.55.i.i.i.i.i.i.i = inttoptr i64 %.54.i.i.i.i.i.i.i to ptr
  store i64 %.19.i.i.i.i.i.i.i, ptr %.55.i.i.i.i.i.i.i, align 8, !noalias !491
  %.58.i.i.i12.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 40
  %.59.i.i.i.i.i.i.i = inttoptr i64 %.58.i.i.i12.i.i.i.i to ptr
  store i64 %.9.i.i.i15.i.i.i.i.i, ptr %.59.i.i.i.i.i.i.i, align 8, !noalias !491
  %.62.i.i.i13.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 64
  %.63.i.i.i.i.i.i.i = inttoptr i64 %.62.i.i.i13.i.i.i.i to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i.i.i.i, align 8, !noalias !491
  %.105.i.i.i.i.i.i = load i64, ptr %.47.i.i.i.i.i.i.i, align 8, !noalias !482
  %.18.i.i.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !494
  %.25.i.i16.i.i.i.i.i = inttoptr i64 %.105.i.i.i.i.i.i to ptr
  store i64 %.6.i.i10.i.i.i.i.i, ptr %.25.i.i16.i.i.i.i.i, align 8, !noalias !494
  %.29.i.i17.i.i.i.i.i = add i64 %.1, 24
  %.30.i.i.i.i.i.i.i = inttoptr i64 %.29.i.i17.i.i.i.i.i to ptr
  %.31.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !494
  %.34.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 8
  %.35.i.i18.i.i.i.i.i = inttoptr i64 %.34.i.i.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i.i.i.i, ptr %.35.i.i18.i.i.i.i.i, align 8, !noalias !494
  %.39.i.i19.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 32
  %.40.i.i20.i.i.i.i.i = inttoptr i64 %.39.i.i19.i.i.i.i.i to ptr
  %.41.i.i.i.i.i.i.i = load i64, ptr %.40.i.i20.i.i.i.i.i, align 8, !noalias !494
  %.123.i1.not.i.i.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.lr.ph.i.i.i.i.i.i

B260.if.i.lr.ph.i.i.i.i.i.i:                      ; preds = %B408.i.i.i.i.i.i
  %.166.i.i.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 96
  %.167.i.i.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 16
  br label %B260.if.i.i.i.i.i.i.i

B450.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.203.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !494
  %.205.i.i.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B628.i.i.i.i.i.i.i

B522.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.223.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !494
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
  store i64 %address.4.1.i.i.i.i.i.i.i, ptr %.259.i.i.i.i.i.i.i, align 8, !noalias !494
  %exitcond.not.i.i.i.i.i.i76 = icmp eq i64 %.136.i.i.i.i.i.i.i, %.41.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i76, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.i.i.i.i.i.i

B260.if.i.i.i.i.i.i.i:                            ; preds = %B628.i.i.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i.i.i
  %.65.i.03.i.i.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i.i.i ], [ %.136.i.i.i.i.i.i.i, %B628.i.i.i.i.i.i.i ]
  %.136.i.i.i.i.i.i.i = add nuw nsw i64 %.65.i.03.i.i.i.i.i.i, 1
  %.168.i.i.i.i.i.i.i = load i64, ptr %.167.i.i.i.i.i.i.i, align 8, !noalias !494
  %.173.i.i.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i.i.i, 4
  %.170.i.i.i.i.i.i.i = add i64 %.173.i.i.i.i.i.i.i, %.18.i.i.i.i.i.i.i
  %.174.i.i.i.i.i.i.i = add i64 %.170.i.i.i.i.i.i.i, %.168.i.i.i.i.i.i.i
  %.177.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i to ptr
  %.178.i.i.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i.i.i, align 8, !noalias !494
  %.180.i.i.i.i.i.i.i = add i64 %.174.i.i.i.i.i.i.i, 8
  %.181.i.i.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i.i.i to ptr
  %.182.i.i.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i.i.i, align 8, !noalias !494
  switch i64 %.178.i.i.i.i.i.i.i, label %B628.i.i.i.i.i.i.i [
    i64 2, label %B450.i.i.i.i.i.i.i
    i64 3, label %B522.i.i.i.i.i.i.i
    i64 4, label %B618.i.i.i.i.i.i.i
  ]

cnnc_fill_bases.exit.i.i.i.i.i:                   ; preds = %B628.i.i.i.i.i.i.i, %B408.i.i.i.i.i.i
  %.198.i28.not.i.i.i.i.i = icmp slt i64 %.13.i.i.i.i.i.i.i72, 1
  br i1 %.198.i28.not.i.i.i.i.i, label %B266.i.i.i.i, label %B560.if.i.lr.ph.i.i.i.i.i

B560.if.i.lr.ph.i.i.i.i.i:                        ; preds = %cnnc_fill_bases.exit.i.i.i.i.i
  %.238.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 48
  %.239.i.i.i.i.i.i = inttoptr i64 %.238.i.i.i.i.i.i to ptr
  %.244.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 56
  %.245.i.i.i.i.i.i = inttoptr i64 %.244.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i70, 72
  %.258.i.i.i.i.i.i = inttoptr i64 %.257.i.i.i.i.i.i to ptr
  br label %B560.if.i.i.i.i.i.i

B560.if.i.i.i.i.i.i:                              ; preds = %B560.if.i.i.i.i.i.i, %B560.if.i.lr.ph.i.i.i.i.i
  %.140.i.030.i.i.i.i.i = phi i64 [ 0, %B560.if.i.lr.ph.i.i.i.i.i ], [ %.211.i.i.i.i.i.i, %B560.if.i.i.i.i.i.i ]
  %.211.i.i.i.i.i.i = add nuw nsw i64 %.140.i.030.i.i.i.i.i, 1
  store i64 %.140.i.030.i.i.i.i.i, ptr %.239.i.i.i.i.i.i, align 8, !noalias !482
  store i64 %.211.i.i.i.i.i.i, ptr %.245.i.i.i.i.i.i, align 8, !noalias !482
  %.249.i.i.i.i.i.i = call i64 @cnnc_execute(i64 %"$phi136.0.2.0.i.i", i64 %.25.i.i.i.i.i.i.i), !noalias !482
  %.254.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !482
  %.259.i.i.i.i.i.i = load i64, ptr %.258.i.i.i.i.i.i, align 8, !noalias !482
  call void @cnnc_os_forget(i64 %.254.i.i.i.i.i.i, i64 %.259.i.i.i.i.i.i) #0, !noalias !482
  %exitcond.not.i.i.i.i.i77 = icmp eq i64 %.211.i.i.i.i.i.i, %.13.i.i.i.i.i.i.i72
  br i1 %exitcond.not.i.i.i.i.i77, label %B266.i.i.i.i, label %B560.if.i.i.i.i.i.i

B306.i.i.i.i.i:                                   ; preds = %B248.i.i.i.i.i
  call void @cnnc_os_unmap(i64 %.6.i.i.i.i4.i.i, i64 %.9.i.i.i.i.i.i.i.i) #0, !noalias !497
  br label %B360.i.i.i.i.i

B360.i.i.i.i.i:                                   ; preds = %B306.i.i.i.i.i, %B112.i.i.i.i.i
  %.8.i.i.i.i.i.i78 = load i64, ptr %.11.i, align 8, !noalias !500
  %.18.i.i21.i.i.i.i = add i64 %.8.i.i.i.i.i.i78, 112
  %.19.i.i22.i.i.i.i = inttoptr i64 %.18.i.i21.i.i.i.i to ptr
  %.20.i.i23.i.i.i.i = load i64, ptr %.19.i.i22.i.i.i.i, align 8, !noalias !500
  %.21.i.i.i.i.i.i79 = icmp eq i64 %.20.i.i23.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i79, label %B266.i.thread8.i.i.i, label %B128.i.i.i.i.i.i

B128.i.i.i.i.i.i:                                 ; preds = %B360.i.i.i.i.i
  %.33.i.i.i.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !500
  %.35.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i, label %B182.i.i.i.i.i.i

B182.i.i.i.i.i.i:                                 ; preds = %B128.i.i.i.i.i.i, %B182.i.i.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !500
  %.42.i.i.i.i.i.i80 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !500
  %.44.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i.i.i80, 1
  br i1 %.44.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i, label %B182.i.i.i.i.i.i

B264.i.i.i.i.i.i:                                 ; preds = %B182.i.i.i.i.i.i, %B128.i.i.i.i.i.i
  %.50.i.i24.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !500
  %.51.i.i25.i.i.i.i = add nsw i64 %.50.i.i24.i.i.i.i, -1
  store i64 %.51.i.i25.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !500
  %.57.i.i26.i.i.i.i = icmp eq i64 %.51.i.i25.i.i.i.i, 0
  br i1 %.57.i.i26.i.i.i.i, label %B368.i.i.i.i.i.i, label %B476.i.i.i.i.i.i

B368.i.i.i.i.i.i:                                 ; preds = %B264.i.i.i.i.i.i
  %.63.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !500
  %.66.i.i27.i.i.i.i = add i64 %.8.i.i.i.i.i.i78, 72
  %.67.i.i.i.i.i.i = inttoptr i64 %.66.i.i27.i.i.i.i to ptr
  %.68.i.i.i.i.i.i = load i64, ptr %.67.i.i.i.i.i.i, align 8, !noalias !500
  call void @cnnc_os_unmap_file(i64 %.63.i.i.i.i.i.i, i64 %.68.i.i.i.i.i.i) #0, !noalias !500
  br label %B476.i.i.i.i.i.i

B476.i.i.i.i.i.i:                                 ; preds = %B368.i.i.i.i.i.i, %B264.i.i.i.i.i.i
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !500
  br label %B266.i.thread8.i.i.i

B266.i.thread8.i.i.i:                             ; preds = %B476.i.i.i.i.i.i, %B360.i.i.i.i.i
  store i64 %.6.i.i.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !478
  br label %B148.i.i.i

B266.i.i.i.i:                                     ; preds = %B560.if.i.i.i.i.i.i, %cnnc_fill_bases.exit.i.i.i.i.i
  call void @cnnc_os_unmap(i64 %.6.i.i10.i.i.i.i.i, i64 %.9.i.i.i.i.i.i.i.i.i) #0, !noalias !503
  store i64 %.6.i.i.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !478
  %.76.i.pre.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !452
  br label %B184.i.i.i

B148.i.i.i:                                       ; preds = %B266.i.thread8.i.i.i, %B266.i.thread5.i.i.i
  %status.2.0.i3.i.ph.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i.i.i, %B266.i.thread5.i.i.i ], [ 1, %B266.i.thread8.i.i.i ]
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !452
  call void @cnnc_os_unmap(i64 %.6.i.i.i.i, i64 %.9.i.i.i.i2.i.i) #0, !noalias !506
  br label %cnnc_create_on.exit.i

B184.i.i.i:                                       ; preds = %B266.i.i.i.i, %B182.i.i.B184.i_crit_edge.i.i
  %.30.i.i.pre-phi.i.i = phi ptr [ %.pre48.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.30.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.36.i.i.pre-phi.i.i = phi ptr [ %.pre46.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.36.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.76.i.i.i.i44 = phi i64 [ %.47.i.i.i.i42, %B182.i.i.B184.i_crit_edge.i.i ], [ %.76.i.pre.i.i.i, %B266.i.i.i.i ]
  %.77.i.i.i.i = add nsw i64 %.76.i.i.i.i44, 1
  store i64 %.77.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !452
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !452
  %.9.i.i13.i.i = load i64, ptr %.8.i.i.i.i.i32, align 8, !noalias !509
  %.11.i.i14.i.i = add i64 %.9.i.i13.i.i, 24
  %.12.i.i15.i.i = inttoptr i64 %.11.i.i14.i.i to ptr
  %.13.i.i16.i.i = load i64, ptr %.12.i.i15.i.i, align 8, !noalias !509
  %.11.i.i20.i.i = add i64 %.9.i.i13.i.i, 32
  %.12.i.i21.i.i = inttoptr i64 %.11.i.i20.i.i to ptr
  %.13.i.i22.i.i = load i64, ptr %.12.i.i21.i.i, align 8, !noalias !512
  %.91.i.i.i = load i64, ptr %.11.i, align 8, !noalias !515
  %.93.i.i.i45 = add i64 %.91.i.i.i, 40
  %.94.i.i.i = inttoptr i64 %.93.i.i.i45 to ptr
  %.95.i.i.i = load i64, ptr %.94.i.i.i, align 8, !noalias !515
  %.14.i.i.i.i46 = add i64 %.91.i.i.i, 56
  %.15.i.i.i.i47 = inttoptr i64 %.14.i.i.i.i46 to ptr
  %.16.i.i25.i.i = load i64, ptr %.15.i.i.i.i47, align 8, !noalias !516
  %.7.i.i.i26.i.i = add i64 %.16.i.i25.i.i, 4095
  %.9.i.i.i27.i.i = and i64 %.7.i.i.i26.i.i, -4096
  %.7.i.i2.i28.i.i = add i64 %.95.i.i.i, 4095
  %.9.i.i3.i29.i.i = and i64 %.7.i.i2.i28.i.i, -4096
  %.19.i.i.i.i = add nsw i64 %.9.i.i3.i29.i.i, %.6.i.i.i.i
  %.20.i.i.i.i = mul nsw i64 %.9.i.i.i27.i.i, %threads.2.0.i
  %.21.i.i.i.i48 = add nsw i64 %.20.i.i.i.i, %.19.i.i.i.i
  %.24.i.i32.i.i = mul i64 %.13.i.i22.i.i, %.8.i.i7.i.i.i
  %.25.i.i.i.i = add nsw i64 %.21.i.i.i.i48, %.24.i.i32.i.i
  %.32.i.i.i.i = inttoptr i64 %.25.i.i.i.i to ptr
  store i64 %.9.i.i13.i.i, ptr %.32.i.i.i.i, align 8, !noalias !516
  %.37.i.i.i.i = load i64, ptr %.36.i.i.pre-phi.i.i, align 8, !noalias !516
  %.39.i.i.i.i49 = add i64 %.25.i.i.i.i, 8
  %.40.i.i.i.i = inttoptr i64 %.39.i.i.i.i49 to ptr
  store i64 %.37.i.i.i.i, ptr %.40.i.i.i.i, align 8, !noalias !516
  %.44.i.i.i.i50 = add nsw i64 %.25.i.i.i.i, 192
  %.46.i.i.i.i = add i64 %.25.i.i.i.i, 16
  %.47.i.i35.i.i = inttoptr i64 %.46.i.i.i.i to ptr
  store i64 %.44.i.i.i.i50, ptr %.47.i.i35.i.i, align 8, !noalias !516
  %.50.i.i.i.i51 = add i64 %.25.i.i.i.i, 24
  %.51.i.i.i.i = inttoptr i64 %.50.i.i.i.i51 to ptr
  store i64 %.21.i.i.i.i48, ptr %.51.i.i.i.i, align 8, !noalias !516
  %.54.i.i.i.i = add i64 %.25.i.i.i.i, 32
  %.55.i.i.i.i = inttoptr i64 %.54.i.i.i.i to ptr
  store i64 %.19.i.i.i.i, ptr %.55.i.i.i.i, align 8, !noalias !516
  %.58.i.i.i.i = add i64 %.25.i.i.i.i, 40
  %.59.i.i.i.i52 = inttoptr i64 %.58.i.i.i.i to ptr
  store i64 %.9.i.i.i27.i.i, ptr %.59.i.i.i.i52, align 8, !noalias !516
  %.62.i.i.i.i53 = add i64 %.25.i.i.i.i, 64
  %.63.i.i.i.i = inttoptr i64 %.62.i.i.i.i53 to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i, align 8, !noalias !516
  %.105.i.i.i = load i64, ptr %.47.i.i35.i.i, align 8, !noalias !515
  %.110.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !515
  %.18.i.i37.i.i = load i64, ptr %.11.i, align 8, !noalias !519
  %.25.i.i38.i.i = inttoptr i64 %.105.i.i.i to ptr
  store i64 %.6.i.i.i.i, ptr %.25.i.i38.i.i, align 8, !noalias !519
  %.31.i.i.i.i54 = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !519
  %.34.i.i.i.i = add i64 %.105.i.i.i, 8
  %.35.i.i40.i.i = inttoptr i64 %.34.i.i.i.i to ptr
  store i64 %.31.i.i.i.i54, ptr %.35.i.i40.i.i, align 8, !noalias !519
  %.39.i.i41.i.i = add i64 %.18.i.i37.i.i, 32
  %.40.i.i42.i.i = inttoptr i64 %.39.i.i41.i.i to ptr
  %.41.i.i.i.i = load i64, ptr %.40.i.i42.i.i, align 8, !noalias !519
  %.123.i1.not.i.i.i = icmp slt i64 %.41.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i, label %cnnc_create.exit.thread, label %B260.if.i.lr.ph.i.i.i

B260.if.i.lr.ph.i.i.i:                            ; preds = %B184.i.i.i
  %.166.i.i.i.i = add i64 %.18.i.i37.i.i, 96
  %.167.i.i.i.i = inttoptr i64 %.166.i.i.i.i to ptr
  %.257.i.i.i.i = add i64 %.105.i.i.i, 16
  br label %B260.if.i.i.i.i

B450.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.203.i.i.i.i = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !519
  %.205.i.i.i.i = add nsw i64 %.203.i.i.i.i, %.182.i.i.i.i
  br label %B628.i.i.i.i

B522.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.223.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !519
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
  store i64 %address.4.1.i.i.i.i, ptr %.259.i.i.i.i, align 8, !noalias !519
  %exitcond.not.i.i.i58 = icmp eq i64 %.136.i.i.i.i55, %.41.i.i.i.i
  br i1 %exitcond.not.i.i.i58, label %cnnc_create.exit.thread, label %B260.if.i.i.i.i

B260.if.i.i.i.i:                                  ; preds = %B628.i.i.i.i, %B260.if.i.lr.ph.i.i.i
  %.65.i.03.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i ], [ %.136.i.i.i.i55, %B628.i.i.i.i ]
  %.136.i.i.i.i55 = add nuw nsw i64 %.65.i.03.i.i.i, 1
  %.168.i.i.i.i56 = load i64, ptr %.167.i.i.i.i, align 8, !noalias !519
  %.173.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i, 4
  %.170.i.i.i.i57 = add i64 %.173.i.i.i.i, %.18.i.i37.i.i
  %.174.i.i.i.i = add i64 %.170.i.i.i.i57, %.168.i.i.i.i56
  %.177.i.i.i.i = inttoptr i64 %.174.i.i.i.i to ptr
  %.178.i.i.i.i = load i64, ptr %.177.i.i.i.i, align 8, !noalias !519
  %.180.i.i.i.i = add i64 %.174.i.i.i.i, 8
  %.181.i.i.i.i = inttoptr i64 %.180.i.i.i.i to ptr
  %.182.i.i.i.i = load i64, ptr %.181.i.i.i.i, align 8, !noalias !519
  switch i64 %.178.i.i.i.i, label %B628.i.i.i.i [
    i64 2, label %B450.i.i.i.i
    i64 3, label %B522.i.i.i.i
    i64 4, label %B618.i.i.i.i
  ]

cnnc_create.exit.thread:                          ; preds = %B628.i.i.i.i, %B184.i.i.i
  %.115.i.i.i = add i64 %.25.i.i.i.i, 48
  %.116.i.i.i = inttoptr i64 %.115.i.i.i to ptr
  store i64 %.13.i.i16.i.i, ptr %.116.i.i.i, align 8, !noalias !515
  %.118.i.i.i = add nsw i64 %.13.i.i22.i.i, %.13.i.i16.i.i
  %.120.i.i.i = add i64 %.25.i.i.i.i, 56
  %.121.i.i.i = inttoptr i64 %.120.i.i.i to ptr
  store i64 %.118.i.i.i, ptr %.121.i.i.i, align 8, !noalias !515
  %.124.i.i.i = add nsw i64 %.25.i.i.i.i, 128
  %.128.i.i.i = inttoptr i64 %.124.i.i.i to ptr
  store i64 %.1, ptr %.128.i.i.i, align 8, !noalias !515
  %.134.i.i.i = add i64 %.25.i.i.i.i, 136
  %.135.i.i.i = inttoptr i64 %.134.i.i.i to ptr
  store i64 %"$phi136.0.2.0.i.i", ptr %.135.i.i.i, align 8, !noalias !515
  %.141.i.i.i59 = add i64 %.25.i.i.i.i, 144
  %.142.i.i.i = inttoptr i64 %.141.i.i.i59 to ptr
  store i64 1, ptr %.142.i.i.i, align 8, !noalias !515
  %.147.i.i.i = add i64 %.25.i.i.i.i, 152
  %.148.i.i.i = inttoptr i64 %.147.i.i.i to ptr
  store i64 %.25.i.i.i.i, ptr %.148.i.i.i, align 8, !noalias !515
  %.152.i.i.i = add i64 %.25.i.i.i.i, 160
  %.153.i.i.i = inttoptr i64 %.152.i.i.i to ptr
  store i64 %.6.i.i.i.i, ptr %.153.i.i.i, align 8, !noalias !515
  %.159.i.i.i = add i64 %.25.i.i.i.i, 168
  %.160.i.i.i = inttoptr i64 %.159.i.i.i to ptr
  store i64 %.28.i.i.i.i38, ptr %.160.i.i.i, align 8, !noalias !515
  br label %cnnc_perform.body.exit

cnnc_create_on.exit.i:                            ; preds = %B148.i.i.i, %B136.i.i
  %.8.0.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i, %B148.i.i.i ], [ 1, %B136.i.i ]
  %.76.i.not.i = icmp eq i64 %"$phi136.0.2.0.i.i", 0
  br i1 %.76.i.not.i, label %cnnc_create.exit, label %B210.i.i

B210.i.i:                                         ; preds = %cnnc_create_on.exit.i
  call void @cnnc_pool_destroy(i64 %"$phi136.0.2.0.i.i"), !noalias !438
  br label %cnnc_create.exit

cnnc_create.exit:                                 ; preds = %cnnc_create_on.exit.i, %B210.i.i
  switch i64 %.8.0.i.i, label %B464.i [
    i64 1, label %B290.i
    i64 4, label %B490.i
  ]

B290.i:                                           ; preds = %cnnc_create.exit
  %.9.i.i = load i64, ptr %.11.i, align 8, !noalias !522
  %.11.i.i = add i64 %.9.i.i, 40
  %.12.i.i85 = inttoptr i64 %.11.i.i to ptr
  %.13.i.i86 = load i64, ptr %.12.i.i85, align 8, !noalias !522
  %.7.i.i.i87 = add i64 %.13.i.i86, 4095
  %.9.i.i.i88 = and i64 %.7.i.i.i87, -4096
  %.16.i.i = add i64 %.9.i.i, 56
  %.17.i.i89 = inttoptr i64 %.16.i.i to ptr
  %.18.i.i90 = load i64, ptr %.17.i.i89, align 8, !noalias !522
  %.7.i.i2.i = add i64 %.18.i.i90, 4095
  %.9.i.i3.i = and i64 %.7.i.i2.i, -4096
  %.9.i.i5.i = load i64, ptr %.8.i.i.i.i.i32, align 8, !noalias !525
  %.11.i.i.i = add i64 %.9.i.i5.i, 32
  %.12.i.i.i92 = inttoptr i64 %.11.i.i.i to ptr
  %.13.i.i.i93 = load i64, ptr %.12.i.i.i92, align 8, !noalias !525
  %.22.i.i = add i64 %.9.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !522
  %.9.i.i8.i = mul i64 %.13.i.i.i93, %.8.i.i7.i.i.i
  %.12.i.i9.i = shl i64 %.24.i.i, 3
  %.7.i.i.i.i94 = add i64 %.12.i.i9.i, 271
  %.9.i.i.i.i95 = and i64 %.7.i.i.i.i94, -64
  %.26.i.i = mul nsw i64 %.9.i.i3.i, %threads.2.0.i
  %.15.i.i.i96 = add i64 %.26.i.i, %.9.i.i.i88
  %.27.i.i = add i64 %.15.i.i.i96, %.9.i.i8.i
  %.58.i = add i64 %.12.i, 64
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !176
  %.28.i.i97 = add i64 %.27.i.i, %.60.i
  %.63.i = add i64 %.28.i.i97, %.9.i.i.i.i95
  call fastcc void @cnnc_no_memory(i64 %.63.i), !noalias !176
  br label %B464.i

B464.i:                                           ; preds = %B290.i, %cnnc_create.exit
  br label %B490.i

B490.i:                                           ; preds = %cnnc_create.exit, %B464.i
  %"$phi490.0.2.0.i" = phi ptr [ @text.1.79, %B464.i ], [ @text.78, %cnnc_create.exit ]
  %.8.i.i.i98 = load i64, ptr @cnnc_program, align 16, !noalias !528
  %.8.i.i99 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i98) #0, !noalias !533
  %.13.i.i100 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !533
  %58 = lshr i32 %.8.i.i99, 31
  %.14.i.i101 = zext nneg i32 %58 to i64
  %.15.i.i102 = or i64 %.13.i.i100, %.14.i.i101
  store i64 %.15.i.i102, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !533
  %.9.i.i104 = load i64, ptr %.11.i, align 8, !noalias !534
  %.18.i.i105 = call i64 @cnnc_os_code_path(i64 ptrtoint (ptr @cnnc_variants to i64), i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !534
  %.19.i.i106 = icmp eq i64 %.18.i.i105, 0
  br i1 %.19.i.i106, label %B138.i.i, label %cnnc_weights_path.exit

B138.i.i:                                         ; preds = %B490.i
  store i8 0, ptr @cnnc_path_of_weights, align 16, !noalias !534
  br label %cnnc_weights_path.exit

cnnc_weights_path.exit:                           ; preds = %B490.i, %B138.i.i
  %.30.i.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !534
  %.36.not.i.i = icmp eq ptr %.30.i.i, null
  %.31.i.i = ptrtoint ptr %.30.i.i to i64
  %.42.i.i = add nsw i64 %.31.i.i, 1
  %59 = inttoptr i64 %.42.i.i to ptr
  %"$phi240.2.2.0.i.i" = select i1 %.36.not.i.i, ptr @cnnc_path_of_weights, ptr %59
  %.57.i.i = add i64 %.9.i.i104, 112
  %.58.i.i = inttoptr i64 %.57.i.i to ptr
  %.59.i.i = load i64, ptr %.58.i.i, align 8, !noalias !534
  %.61.i.i = add nsw i64 %.59.i.i, %.9.i.i104
  %.66.i.i = inttoptr i64 %.61.i.i to ptr
  %.67.i.i = call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi240.2.2.0.i.i", ptr noundef nonnull dereferenceable(1) %.66.i.i), !noalias !534
  %.97.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull %"$phi490.0.2.0.i", i64 ptrtoint (ptr @cnnc_path_of_weights to i64)) #0, !noalias !176
  %.102.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !176
  %60 = lshr i32 %.97.i, 31
  %.103.i = zext nneg i32 %60 to i64
  %.104.i = or i64 %.102.i, %.103.i
  store i64 %.104.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !176
  %.8.i.i.i107 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !537
  %.13.i.i.i108 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !537
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !537
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %61, %.8.i.i.i107
  %.159.i.i.i110 = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i111 = load i64, ptr %.159.i.i.i110, align 8, !noalias !537
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i111, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i114 = call i64 @cnnc_os_close(i64 %.160.i.i.i111) #0, !noalias !537
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !537
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i112 = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i109, %B272.i.i.i ]
  call void @cnnc_os_remove(i64 %.176.i.i.i112) #0, !noalias !537
  br label %B428.i.i.i

B428.i.i.i:                                       ; preds = %B228.if.i.i.i, %B370.i.i.i
  %exitcond.not.i.i113 = icmp eq i64 %.24.i.i.i, %.119.i.i.i
  br i1 %exitcond.not.i.i113, label %cnnc_give_up.exit, label %B228.if.i.i.i

B228.if.i.i.i:                                    ; preds = %cnnc_weights_path.exit, %B428.i.i.i
  %.48.i.03.i.i = phi i64 [ %.119.i.i.i, %B428.i.i.i ], [ 0, %cnnc_weights_path.exit ]
  %.119.i.i.i = add nuw nsw i64 %.48.i.03.i.i, 1
  %61 = shl i64 %.48.i.03.i.i, 3
  %.150.i.i.i = add i64 %61, %.13.i.i.i108
  %.151.i.i.i = inttoptr i64 %.150.i.i.i to ptr
  %.152.i.i.i109 = load i64, ptr %.151.i.i.i, align 8, !noalias !537
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i109, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %cnnc_weights_path.exit
  call void @exit(i32 1) #13, !noalias !542
  br label %cnnc_perform.body.exit

cnnc_perform.body.exit:                           ; preds = %cnnc_create.exit.thread, %cnnc_give_up.exit
  %.13.i.sroa.0.0 = phi i64 [ undef, %cnnc_give_up.exit ], [ %.124.i.i.i, %cnnc_create.exit.thread ]
  %.119.i = add i64 %.10.i.i.i3, 48
  %.120.i = inttoptr i64 %.119.i to ptr
  store i64 %.13.i.sroa.0.0, ptr %.120.i, align 8, !noalias !176
  %.11.i.i115 = load i64, ptr %.221.i.i, align 8, !noalias !543
  %.16.i.i118 = load i64, ptr %.227.i.i, align 8, !noalias !543
  %.25.i.i = add i64 %.11.i.i115, 24
  %.26.i.i119 = inttoptr i64 %.25.i.i to ptr
  %.27.i.i120 = load i64, ptr %.26.i.i119, align 8, !noalias !543
  %.33.i.i = add i64 %.11.i.i115, 16
  %.34.i.i = inttoptr i64 %.33.i.i to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !543
  %.36.i.i = shl i64 %.35.i.i, 3
  %.8.i.i.i121 = mul nsw i64 %.27.i.i120, 3
  %.8.i.i.i.i122 = add nsw i64 %.8.i.i.i121, 2
  %.9.i.i.i.i123 = call ptr @calloc(i64 %.8.i.i.i.i122, i64 8), !noalias !546
  %.15.i.i.i.i124 = icmp eq ptr %.9.i.i.i.i123, null
  br i1 %.15.i.i.i.i124, label %B54.i.i.i.i187, label %cnnc_new_words.exit.i.i125

B54.i.i.i.i187:                                   ; preds = %cnnc_perform.body.exit
  %.9.i.i.i188 = mul i64 %.27.i.i120, 24
  %.18.i.i.i.i189 = add i64 %.9.i.i.i188, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i189), !noalias !549
  br label %cnnc_new_words.exit.i.i125

cnnc_new_words.exit.i.i125:                       ; preds = %B54.i.i.i.i187, %cnnc_perform.body.exit
  %.10.i.i.i.i126 = ptrtoint ptr %.9.i.i.i.i123 to i64
  %.29.i.i.i.i127 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !549
  store i64 %.29.i.i.i.i127, ptr %.9.i.i.i.i123, align 8, !noalias !549
  store i64 %.10.i.i.i.i126, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !549
  %.42.i.i.i.i128 = add nsw i64 %.10.i.i.i.i126, 8
  %.17.i.i.i129 = inttoptr i64 %.42.i.i.i.i128 to ptr
  store i64 %.27.i.i120, ptr %.17.i.i.i129, align 8, !noalias !546
  %.21.i.i.i = add i64 %.10.i.i.i.i126, 16
  %.25.i.i.i = shl nsw i64 %.27.i.i120, 3
  %.27.i.i.i130 = add nsw i64 %.21.i.i.i, %.25.i.i.i
  %.28.i.i.i131 = shl nsw i64 %.27.i.i120, 4
  %.30.i.i.i = add nsw i64 %.21.i.i.i, %.28.i.i.i131
  store i64 %.21.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !552
  store i64 %.30.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !552
  store i64 %.27.i.i120, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !552
  %.122.i24.not.i.i = icmp slt i64 %.27.i.i120, 1
  br i1 %.122.i24.not.i.i, label %cnnc_open_outputs.exit.i, label %B224.if.i.i.preheader.i

B224.if.i.i.preheader.i:                          ; preds = %cnnc_new_words.exit.i.i125
  %.37.i.i = add i64 %.16.i.i118, 64
  %.39.i.i = add i64 %.37.i.i, %.36.i.i
  br label %B224.if.i.i.i

B308.i.i.i:                                       ; preds = %B224.if.i.i.i
  %.190.i.i.i136 = add i64 %.27.i.i.i130, %62
  %.191.i.i.i137 = inttoptr i64 %.190.i.i.i136 to ptr
  store i64 %.168.i.i.i134, ptr %.191.i.i.i137, align 8, !noalias !546
  %.9.i.i1.i.i = inttoptr i64 %.168.i.i.i134 to ptr
  %.10.i.i2.i.i = load i8, ptr %.9.i.i1.i.i, align 1, !noalias !555
  %.12.i.i.i.i138 = icmp eq i8 %.10.i.i2.i.i, 45
  br i1 %.12.i.i.i.i138, label %B44.i.i.i.i182, label %B428.i.i.i139

B44.i.i.i.i182:                                   ; preds = %B308.i.i.i
  %.15.i.i3.i.i183 = add i64 %.168.i.i.i134, 1
  %.16.i.i.i.i184 = inttoptr i64 %.15.i.i3.i.i183 to ptr
  %.17.i.i.i.i185 = load i8, ptr %.16.i.i.i.i184, align 1, !noalias !555
  %.21.i.i.i.i186 = icmp eq i8 %.17.i.i.i.i185, 0
  br i1 %.21.i.i.i.i186, label %B380.i.i.i, label %B428.i.i.i139

B380.i.i.i:                                       ; preds = %B44.i.i.i.i182
  store i64 1, ptr %.176.i.i.i135, align 8, !noalias !546
  br label %B1123.i.i.i

B428.i.i.i139:                                    ; preds = %B44.i.i.i.i182, %B308.i.i.i
  %.205.i.i.i = call i64 @cnnc_os_is_device(i64 %.168.i.i.i134) #0, !noalias !546
  %.206.i.i.i = icmp eq i64 %.205.i.i.i, 1
  br i1 %.206.i.i.i, label %B466.i.i.i, label %B530.i.i.i

B466.i.i.i:                                       ; preds = %B428.i.i.i139
  %.209.i.i.i = call i64 @cnnc_os_open_device(i64 %.168.i.i.i134) #0, !noalias !546
  store i64 %.209.i.i.i, ptr %.176.i.i.i135, align 8, !noalias !546
  br label %B1048.i.i.i

B530.i.i.i:                                       ; preds = %B428.i.i.i139
  %.9.i.i4.i.i = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !546
  %.15.i.i5.i.i = icmp eq ptr %.9.i.i4.i.i, null
  br i1 %.15.i.i5.i.i, label %B54.i.i9.i.i, label %cnnc_new_words.exit10.i.i

B54.i.i9.i.i:                                     ; preds = %B530.i.i.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !558
  br label %cnnc_new_words.exit10.i.i

cnnc_new_words.exit10.i.i:                        ; preds = %B54.i.i9.i.i, %B530.i.i.i
  %.10.i.i6.i.i = ptrtoint ptr %.9.i.i4.i.i to i64
  %.29.i.i7.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !558
  store i64 %.29.i.i7.i.i, ptr %.9.i.i4.i.i, align 8, !noalias !558
  store i64 %.10.i.i6.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !558
  %.42.i.i8.i.i = add nsw i64 %.10.i.i6.i.i, 8
  %.224.i.i.i = call i64 @cnnc_os_resolve(i64 %.168.i.i.i134, i64 %.42.i.i8.i.i) #0, !noalias !546
  %.225.i.i.i = icmp eq i64 %.224.i.i.i, 1
  br i1 %.225.i.i.i, label %B616.i.i.i, label %cnnc_new_words.exit10.B650.i_crit_edge.i.i

cnnc_new_words.exit10.B650.i_crit_edge.i.i:       ; preds = %cnnc_new_words.exit10.i.i
  %.244.i.pre.i.i = load i64, ptr %.191.i.i.i137, align 8, !noalias !546
  br label %B650.i.i.i

B616.i.i.i:                                       ; preds = %cnnc_new_words.exit10.i.i
  store i64 %.42.i.i8.i.i, ptr %.191.i.i.i137, align 8, !noalias !546
  br label %B650.i.i.i

B650.i.i.i:                                       ; preds = %B616.i.i.i, %cnnc_new_words.exit10.B650.i_crit_edge.i.i
  %.244.i.i.i = phi i64 [ %.244.i.pre.i.i, %cnnc_new_words.exit10.B650.i_crit_edge.i.i ], [ %.42.i.i8.i.i, %B616.i.i.i ]
  %.245.i.i.i = inttoptr i64 %.244.i.i.i to ptr
  %.246.i.i.i = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.245.i.i.i), !noalias !546
  %.247.i.i.i = add nsw i64 %.246.i.i.i, 32
  %.248.i.i.i = ashr i64 %.247.i.i.i, 3
  %.8.i.i11.i.i = add nsw i64 %.248.i.i.i, 2
  %.9.i.i12.i.i = call ptr @calloc(i64 %.8.i.i11.i.i, i64 8), !noalias !546
  %.15.i.i13.i.i = icmp eq ptr %.9.i.i12.i.i, null
  br i1 %.15.i.i13.i.i, label %B54.i.i17.i.i, label %cnnc_new_words.exit19.i.i

B54.i.i17.i.i:                                    ; preds = %B650.i.i.i
  %.249.i.i.i = and i64 %.247.i.i.i, -8
  %.18.i.i18.i.i = add i64 %.249.i.i.i, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i.i), !noalias !561
  br label %cnnc_new_words.exit19.i.i

cnnc_new_words.exit19.i.i:                        ; preds = %B54.i.i17.i.i, %B650.i.i.i
  %.10.i.i14.i.i = ptrtoint ptr %.9.i.i12.i.i to i64
  %.29.i.i15.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !561
  store i64 %.29.i.i15.i.i, ptr %.9.i.i12.i.i, align 8, !noalias !561
  store i64 %.10.i.i14.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !561
  %.42.i.i16.i.i = add nsw i64 %.10.i.i14.i.i, 8
  %.257.i.i.i = load i64, ptr %.191.i.i.i137, align 8, !noalias !546
  %.258.i.i.i = call i64 @cnnc_os_process() #0, !noalias !546
  %.259.i.i.i = inttoptr i64 %.42.i.i16.i.i to ptr
  %.261.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %.259.i.i.i, i64 %.247.i.i.i, ptr nonnull @text.416, i64 %.257.i.i.i, i64 %.258.i.i.i), !noalias !546
  %.266.i.i.i = add i64 %62, %.30.i.i.i
  %.267.i.i.i = inttoptr i64 %.266.i.i.i to ptr
  store i64 %.42.i.i16.i.i, ptr %.267.i.i.i, align 8, !noalias !546
  %.269.i.i.i = call i64 @cnnc_os_create(i64 %.42.i.i16.i.i) #0, !noalias !546
  store i64 %.269.i.i.i, ptr %.176.i.i.i135, align 8, !noalias !546
  %.282.i.i.i = icmp slt i64 %.269.i.i.i, 0
  br i1 %.282.i.i.i, label %B1014.i.i.i, label %B1123.i.i.i

B1014.i.i.i:                                      ; preds = %cnnc_new_words.exit19.i.i
  store i64 0, ptr %.267.i.i.i, align 8, !noalias !546
  %.296.i.pr.i.i = load i64, ptr %.176.i.i.i135, align 8, !noalias !546
  br label %B1048.i.i.i

B1048.i.i.i:                                      ; preds = %B1014.i.i.i, %B466.i.i.i
  %.296.i.i.i = phi i64 [ %.296.i.pr.i.i, %B1014.i.i.i ], [ %.209.i.i.i, %B466.i.i.i ]
  %.299.i.i.i = icmp slt i64 %.296.i.i.i, 0
  br i1 %.299.i.i.i, label %B1088.i.i.i, label %B1123.i.i.i

B1088.i.i.i:                                      ; preds = %B1048.i.i.i
  call fastcc void @cnnc_unwritable(i64 %.168.i.i.i134), !noalias !546
  br label %B1123.i.i.i

B1123.i.i.i:                                      ; preds = %B224.if.i.i.i, %B1088.i.i.i, %B1048.i.i.i, %cnnc_new_words.exit19.i.i, %B380.i.i.i
  %exitcond.not.i.i140 = icmp eq i64 %.27.i.i120, %.135.i.i.i132
  br i1 %exitcond.not.i.i140, label %cnnc_open_outputs.exit.i, label %B224.if.i.i.i

B224.if.i.i.i:                                    ; preds = %B1123.i.i.i, %B224.if.i.i.preheader.i
  %.63.i.026.i.i = phi i64 [ %.135.i.i.i132, %B1123.i.i.i ], [ 0, %B224.if.i.i.preheader.i ]
  %.135.i.i.i132 = add nuw nsw i64 %.63.i.026.i.i, 1
  %62 = shl i64 %.63.i.026.i.i, 3
  %.166.i.i.i = add i64 %.39.i.i, %62
  %.167.i.i.i133 = inttoptr i64 %.166.i.i.i to ptr
  %.168.i.i.i134 = load i64, ptr %.167.i.i.i133, align 8, !noalias !546
  %.175.i.i.i = add i64 %62, %.21.i.i.i
  %.176.i.i.i135 = inttoptr i64 %.175.i.i.i to ptr
  store i64 -1, ptr %.176.i.i.i135, align 8, !noalias !546
  %.179.i.i.i = icmp eq i64 %.168.i.i.i134, 0
  br i1 %.179.i.i.i, label %B1123.i.i.i, label %B308.i.i.i

cnnc_open_outputs.exit.i:                         ; preds = %B1123.i.i.i, %cnnc_new_words.exit.i.i125
  %.9.i.i1.i141 = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !543
  %.15.i.i.i142 = icmp eq ptr %.9.i.i1.i141, null
  br i1 %.15.i.i.i142, label %B54.i.i.i181, label %cnnc_new_words.exit.i143

B54.i.i.i181:                                     ; preds = %cnnc_open_outputs.exit.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !564
  br label %cnnc_new_words.exit.i143

cnnc_new_words.exit.i143:                         ; preds = %B54.i.i.i181, %cnnc_open_outputs.exit.i
  %.10.i.i.i144 = ptrtoint ptr %.9.i.i1.i141 to i64
  %.29.i.i.i145 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !564
  store i64 %.29.i.i.i145, ptr %.9.i.i1.i141, align 8, !noalias !564
  store i64 %.10.i.i.i144, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !564
  %.42.i.i.i146 = add nsw i64 %.10.i.i.i144, 8
  %.53.i.i = add i64 %.10.i.i.i3, 32
  %.54.i.i147 = inttoptr i64 %.53.i.i to ptr
  store i64 %.42.i.i.i.i128, ptr %.54.i.i147, align 8, !noalias !543
  %.11.i.i.i148 = load i64, ptr %.17.i.i.i129, align 8, !noalias !567
  %spec.select.i.i149 = call i64 @llvm.smax.i64(i64 %.11.i.i.i148, i64 0)
  br label %B72.i.i.i

B72.i.i.i:                                        ; preds = %B72.if.i.i.i, %cnnc_new_words.exit.i143
  %.35.i.0.i.i = phi i64 [ 0, %cnnc_new_words.exit.i143 ], [ %.106.i.i.i150, %B72.if.i.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %.35.i.0.i.i, %spec.select.i.i149
  br i1 %exitcond.not.i3.i, label %cnnc_stdout_is_taken.exit.i, label %B72.if.i.i.i

B72.if.i.i.i:                                     ; preds = %B72.i.i.i
  %.106.i.i.i150 = add nuw i64 %.35.i.0.i.i, 1
  %63 = shl i64 %.35.i.0.i.i, 3
  %.134.i.i.i151 = add i64 %63, %.21.i.i.i
  %.135.i.i4.i = inttoptr i64 %.134.i.i.i151 to ptr
  %.136.i.i.i = load i64, ptr %.135.i.i4.i, align 8, !noalias !567
  %.137.i.i.i = icmp eq i64 %.136.i.i.i, 1
  br i1 %.137.i.i.i, label %cnnc_stdout_is_taken.exit.i, label %B72.i.i.i

cnnc_stdout_is_taken.exit.i:                      ; preds = %B72.if.i.i.i, %B72.i.i.i
  %64 = phi i64 [ 1, %B72.i.i.i ], [ 2, %B72.if.i.i.i ]
  %.81.i.i = add i64 %.10.i.i.i3, 56
  %.82.i.i = inttoptr i64 %.81.i.i to ptr
  store i64 %64, ptr %.82.i.i, align 8, !noalias !543
  %.94.i.i = add i64 %.16.i.i118, 16
  %.95.i.i = inttoptr i64 %.94.i.i to ptr
  %.96.i.i = load i64, ptr %.95.i.i, align 8, !noalias !543
  %.99.i.i = icmp eq i64 %.96.i.i, 1
  %brmerge.i152 = or i1 %.122.i24.not.i.i, %.99.i.i
  br i1 %brmerge.i152, label %cnnc_begin_outputs.exit, label %B512.if.i.lr.ph.i

B512.if.i.lr.ph.i:                                ; preds = %cnnc_stdout_is_taken.exit.i
  %.7.i.i.i.i153 = add i64 %.11.i.i115, 104
  %.8.i.i.i18.i = inttoptr i64 %.7.i.i.i.i153 to ptr
  %.29.i.i6.i = add nsw i64 %.10.i.i.i144, 18
  %.61.i.i.i = inttoptr i64 %.29.i.i6.i to ptr
  %.125.i.i.i = inttoptr i64 %.42.i.i.i146 to ptr
  %.136.i.i8.i = add i64 %.10.i.i.i144, 14
  %.137.i.i9.i = inttoptr i64 %.136.i.i8.i to ptr
  %.141.i.i.i155 = add i64 %.10.i.i.i144, 15
  %.142.i.i.i156 = inttoptr i64 %.141.i.i.i155 to ptr
  %.147.i.i.i157 = add i64 %.10.i.i.i144, 16
  %.148.i.i.i158 = inttoptr i64 %.147.i.i.i157 to ptr
  %.153.i.i.i159 = add i64 %.10.i.i.i144, 17
  %.154.i.i.i = inttoptr i64 %.153.i.i.i159 to ptr
  br label %B512.if.i.i

B804.i.i.thread:                                  ; preds = %B512.if.i.i
  %.281.i.i = add i64 %.13.i.i.i.i160, 80
  %.282.i.i = inttoptr i64 %.281.i.i to ptr
  %.283.i.i = load i64, ptr %.282.i.i, align 8, !noalias !543
  %.285.i.i = add nsw i64 %.283.i.i, %.11.i.i115
  %.18.i.i.i163361 = add i64 %.13.i.i.i.i160, 16
  %.19.i.i.i164362 = inttoptr i64 %.18.i.i.i163361 to ptr
  %.20.i.i.i363 = load i64, ptr %.19.i.i.i164362, align 8, !noalias !570
  %.21.i.i5.i364 = add nsw i64 %.20.i.i.i363, %.11.i.i115
  br label %B242.i.i.i

B804.i.i:                                         ; preds = %B512.if.i.i
  %.245.i.i161 = load i64, ptr %.239.i.i, align 8, !noalias !543
  %.18.i.i.i163 = add i64 %.13.i.i.i.i160, 16
  %.19.i.i.i164 = inttoptr i64 %.18.i.i.i163 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i164, align 8, !noalias !570
  %.21.i.i5.i = add nsw i64 %.20.i.i.i, %.11.i.i115
  %.37.i.i.i = icmp eq i64 %.36.i.i.pr.i.pre, 0
  br i1 %.37.i.i.i, label %B170.i.i.i, label %B242.i.i.i

B170.i.i.i:                                       ; preds = %B804.i.i
  %.48.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i, i64 4096, ptr nonnull @text.424, i64 %.21.i.i5.i), !noalias !570
  br label %B316.i.i.i

B242.i.i.i:                                       ; preds = %B804.i.i.thread, %B804.i.i
  %.21.i.i5.i367 = phi i64 [ %.21.i.i5.i364, %B804.i.i.thread ], [ %.21.i.i5.i, %B804.i.i ]
  %rows.2.1.i.i366.in.in = phi i64 [ %.285.i.i, %B804.i.i.thread ], [ %.245.i.i161, %B804.i.i ]
  %rows.2.1.i.i366.in = inttoptr i64 %rows.2.1.i.i366.in.in to ptr
  %rows.2.1.i.i366 = load i64, ptr %rows.2.1.i.i366.in, align 8, !noalias !543
  %.13.i.i.i165 = add i64 %.13.i.i.i.i160, 32
  %.14.i.i.i166 = inttoptr i64 %.13.i.i.i165 to ptr
  %.15.i.i7.i = load i64, ptr %.14.i.i.i166, align 8, !noalias !570
  %.16.i.i.i167 = add nsw i64 %.15.i.i7.i, %.11.i.i115
  %.63.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i, i64 4096, ptr nonnull @text.1.425, i64 %.21.i.i5.i367, i64 %rows.2.1.i.i366, i64 %.16.i.i.i167), !noalias !570
  br label %B316.i.i.i

B316.i.i.i:                                       ; preds = %B242.i.i.i, %B170.i.i.i
  %length.4.0.in.i.i.i = phi i32 [ %.48.i.i.i, %B170.i.i.i ], [ %.63.i.i.i, %B242.i.i.i ]
  %length.4.0.i.i.i = sext i32 %length.4.0.in.i.i.i to i64
  %65 = and i32 %length.4.0.in.i.i.i, 63
  %.89.not.i.i.i = icmp eq i32 %65, 53
  br i1 %.89.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

B372.i.i.i:                                       ; preds = %B316.i.i.i, %B372.i.i.i
  %length.5.0.i.i.i = phi i64 [ %.98.i.i.i, %B372.i.i.i ], [ %length.4.0.i.i.i, %B316.i.i.i ]
  %.94.i.i.i168 = add i64 %length.5.0.i.i.i, %.29.i.i6.i
  %.95.i.i.i169 = inttoptr i64 %.94.i.i.i168 to ptr
  store i8 32, ptr %.95.i.i.i169, align 1, !noalias !570
  %.98.i.i.i = add nsw i64 %length.5.0.i.i.i, 1
  %66 = and i64 %length.5.0.i.i.i, 63
  %.107.not.i.i.i = icmp eq i64 %66, 52
  br i1 %.107.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

cnnc_npy_begin.exit.i:                            ; preds = %B372.i.i.i, %B316.i.i.i
  %length.6.1.i.i.i = phi i64 [ %length.4.0.i.i.i, %B316.i.i.i ], [ %.98.i.i.i, %B372.i.i.i ]
  %.114.i.i.i = add i64 %length.6.1.i.i.i, %.29.i.i6.i
  %.115.i.i.i170 = inttoptr i64 %.114.i.i.i to ptr
  store i8 10, ptr %.115.i.i.i170, align 1, !noalias !570
  %.120.i.i.i171 = add nsw i64 %length.6.1.i.i.i, 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %.125.i.i.i, ptr noundef nonnull align 1 dereferenceable(6) @text.2.426, i64 6, i1 false), !noalias !570
  store i8 -109, ptr %.125.i.i.i, align 1, !noalias !570
  store i8 1, ptr %.137.i.i9.i, align 1, !noalias !570
  store i8 0, ptr %.142.i.i.i156, align 1, !noalias !570
  %.146.i.i.i = trunc i64 %.120.i.i.i171 to i8
  store i8 %.146.i.i.i, ptr %.148.i.i.i158, align 1, !noalias !570
  %.150.i.i.i172 = lshr i64 %.120.i.i.i171, 8
  %.152.i.i.i173 = trunc i64 %.150.i.i.i172 to i8
  store i8 %.152.i.i.i173, ptr %.154.i.i.i, align 1, !noalias !570
  %.158.i.i.i174 = add nsw i64 %length.6.1.i.i.i, 11
  %.22.i.i.i175 = shl i64 %.139.i.026.i, 3
  %.25.i.i10.i = add i64 %.22.i.i.i175, %.21.i.i.i
  %.26.i.i.i = inttoptr i64 %.25.i.i10.i to ptr
  %.27.i.i11.i = load i64, ptr %.26.i.i.i, align 8, !noalias !573
  %.38.i.i.i = icmp sgt i64 %.27.i.i11.i, -1
  %.46.i.i12.i = icmp sgt i64 %length.6.1.i.i.i, -11
  %or.cond.i.i = and i1 %.46.i.i12.i, %.38.i.i.i
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %cnnc_npy_begin.exit.i
  %.20.i.i14.i = load i64, ptr %.17.i.i.i129, align 8, !noalias !573
  %.70.i.i.i = add i64 %.20.i.i14.i, %.210.i.i
  %.72.i.i.i177 = shl i64 %.70.i.i.i, 3
  %.73.i.i.i178 = add i64 %.72.i.i.i177, %.42.i.i.i.i128
  %.74.i.i.i = inttoptr i64 %.73.i.i.i178 to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.80.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i179 = add nsw i64 %written.2.0.i.i.i, %.42.i.i.i146
  %.58.i.i.i = sub nsw i64 %.158.i.i.i174, %written.2.0.i.i.i
  %.60.i.i.i = call i64 @cnnc_os_write(i64 %.27.i.i11.i, i64 %.55.i.i.i179, i64 %.58.i.i.i) #0, !noalias !573
  %.65.i.i.i180 = icmp slt i64 %.60.i.i.i, 0
  br i1 %.65.i.i.i180, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.75.i.i.i = load i64, ptr %.74.i.i.i, align 8, !noalias !573
  call fastcc void @cnnc_unwritable(i64 %.75.i.i.i), !noalias !573
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.80.i.i.i = add nsw i64 %.60.i.i.i, %written.2.0.i.i.i
  %.96.i.i.i = icmp slt i64 %.80.i.i.i, %.158.i.i.i174
  br i1 %.96.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %cnnc_npy_begin.exit.i
  %exitcond.not.i176 = icmp eq i64 %.210.i.i, %.27.i.i120
  br i1 %exitcond.not.i176, label %cnnc_begin_outputs.exit, label %B512.if.i.i

B512.if.i.i:                                      ; preds = %cnnc_write.exit.i, %B512.if.i.lr.ph.i
  %.139.i.026.i = phi i64 [ 0, %B512.if.i.lr.ph.i ], [ %.210.i.i, %cnnc_write.exit.i ]
  %.210.i.i = add nuw nsw i64 %.139.i.026.i, 1
  %.9.i.i16.i = load i64, ptr %.34.i.i, align 8, !noalias !576
  %.10.i.i17.i = add nsw i64 %.9.i.i16.i, %.139.i.026.i
  %.9.i.i.i19.i = load i64, ptr %.8.i.i.i18.i, align 8, !noalias !579
  %.12.i.i.i20.i = shl nsw i64 %.10.i.i17.i, 7
  %.10.i.i.i21.i = add i64 %.9.i.i.i19.i, %.11.i.i115
  %.13.i.i.i.i160 = add i64 %.10.i.i.i21.i, %.12.i.i.i20.i
  %.262.i.i = add i64 %.13.i.i.i.i160, 64
  %.263.i.i = inttoptr i64 %.262.i.i to ptr
  %.264.i.i = load i64, ptr %.263.i.i, align 8, !noalias !543
  %.265.i.i = icmp eq i64 %.264.i.i, 0
  %.274.i.i = add i64 %.13.i.i.i.i160, 40
  %.275.i.i = inttoptr i64 %.274.i.i to ptr
  %.36.i.i.pr.i.pre = load i64, ptr %.275.i.i, align 8, !noalias !570
  %.277.i.i = icmp sgt i64 %.36.i.i.pr.i.pre, 0
  %or.cond = select i1 %.265.i.i, i1 %.277.i.i, i1 false
  br i1 %or.cond, label %B804.i.i.thread, label %B804.i.i

cnnc_begin_outputs.exit:                          ; preds = %cnnc_write.exit.i, %cnnc_stdout_is_taken.exit.i
  %.11.i.i192 = load i64, ptr %.227.i.i, align 8, !noalias !582
  %.16.i.i194 = load i64, ptr %.221.i.i, align 8, !noalias !582
  %.18.i.i195 = add i64 %.16.i.i194, 80
  %.19.i.i196 = inttoptr i64 %.18.i.i195 to ptr
  %.20.i.i197 = load i64, ptr %.19.i.i196, align 8, !noalias !582
  %.22.i.i198 = call i64 @llvm.smax.i64(i64 %.20.i.i197, i64 1)
  %.30.i.i200 = load i64, ptr %.239.i.i, align 8, !noalias !582
  %.33.i.i201 = inttoptr i64 %.30.i.i200 to ptr
  %.34.i.i202 = load i64, ptr %.33.i.i201, align 8, !noalias !582
  %.36.i.i203 = add i64 %.11.i.i192, 24
  %.37.i.i204 = inttoptr i64 %.36.i.i203 to ptr
  %.38.i.i = load i64, ptr %.37.i.i204, align 8, !noalias !582
  %.47.i.i = call i64 @llvm.smax.i64(i64 %.38.i.i, i64 1)
  %.8.i.i.i205 = add nuw nsw i64 %.47.i.i, 1
  %.9.i.i.i206 = call ptr @calloc(i64 %.8.i.i.i205, i64 8), !noalias !582
  %.15.i.i.i207 = icmp eq ptr %.9.i.i.i206, null
  br i1 %.15.i.i.i207, label %B54.i.i.i269, label %cnnc_new_words.exit.i208

B54.i.i.i269:                                     ; preds = %cnnc_begin_outputs.exit
  %.18.i.i.i270 = shl nsw i64 %.47.i.i, 3
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i270), !noalias !585
  br label %cnnc_new_words.exit.i208

cnnc_new_words.exit.i208:                         ; preds = %B54.i.i.i269, %cnnc_begin_outputs.exit
  %.10.i.i.i209 = ptrtoint ptr %.9.i.i.i206 to i64
  %.29.i.i.i210 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !585
  store i64 %.29.i.i.i210, ptr %.9.i.i.i206, align 8, !noalias !585
  store i64 %.10.i.i.i209, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !585
  %.42.i.i.i211 = add nsw i64 %.10.i.i.i209, 8
  %.56.i.i = load i64, ptr %.82.i.i, align 8, !noalias !582
  %.58.i.i213 = add i64 %.11.i.i192, 8
  %.59.i.i214 = inttoptr i64 %.58.i.i213 to ptr
  %.60.i.i = load i64, ptr %.59.i.i214, align 8, !noalias !582
  %.62.i.i = add i64 %.11.i.i192, 40
  %.63.i.i215 = inttoptr i64 %.62.i.i to ptr
  %.64.i.i = load i64, ptr %.63.i.i215, align 8, !noalias !582
  %.75.i.i = icmp eq i64 %.60.i.i, 1
  br i1 %.75.i.i, label %B472.i.i, label %B596.i.i

B472.i.i:                                         ; preds = %cnnc_new_words.exit.i208
  %.79.i.i265 = trunc i64 %.56.i.i to i32
  %.81.i.i266 = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i265, ptr nonnull @text.92) #0, !noalias !582
  %.86.i.i267 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %67 = lshr i32 %.81.i.i266, 31
  %.87.i.i268 = zext nneg i32 %67 to i64
  %.88.i.i = or i64 %.86.i.i267, %.87.i.i268
  store i64 %.88.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %.91.i.i = icmp sgt i64 %.64.i.i, 0
  br i1 %.91.i.i, label %B540.i.i, label %B596.i.i

B540.i.i:                                         ; preds = %B472.i.i
  %.97.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i265, ptr nonnull @text.1.93) #0, !noalias !582
  %.102.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %68 = lshr i32 %.97.i.i, 31
  %.103.i.i = zext nneg i32 %68 to i64
  %.104.i.i = or i64 %.102.i.i, %.103.i.i
  store i64 %.104.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  br label %B596.i.i

B596.i.i:                                         ; preds = %B540.i.i, %B472.i.i, %cnnc_new_words.exit.i208
  %.108.i.i = icmp sgt i64 %.34.i.i202, 0
  br i1 %.108.i.i, label %B608.i.i, label %B702.i.i

B608.i.i:                                         ; preds = %B596.i.i
  %69 = call i64 @llvm.umin.i64(i64 %.22.i.i198, i64 %.34.i.i202)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 0, i64 %69, i64 %.42.i.i.i211, i64 %.47.i.i), !noalias !582
  br label %B702.i.i

B702.i.i:                                         ; preds = %B608.i.i, %B596.i.i
  %.9.i.i1.i216 = call dereferenceable_or_null(16) ptr @calloc(i64 2, i64 8), !noalias !582
  %.15.i.i2.i217 = icmp eq ptr %.9.i.i1.i216, null
  br i1 %.15.i.i2.i217, label %B54.i.i6.i264, label %cnnc_new_words.exit7.i218

B54.i.i6.i264:                                    ; preds = %B702.i.i
  call fastcc void @cnnc_no_memory(i64 8), !noalias !588
  br label %cnnc_new_words.exit7.i218

cnnc_new_words.exit7.i218:                        ; preds = %B54.i.i6.i264, %B702.i.i
  %.10.i.i3.i219 = ptrtoint ptr %.9.i.i1.i216 to i64
  %.29.i.i4.i220 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !588
  store i64 %.29.i.i4.i220, ptr %.9.i.i1.i216, align 8, !noalias !588
  store i64 %.10.i.i3.i219, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 40) to ptr), align 8, !noalias !588
  %.42.i.i5.i221 = add nsw i64 %.10.i.i3.i219, 8
  %.127.i.i = add nsw i64 %.22.i.i198, -1
  %.128.i.i222 = add i64 %.127.i.i, %.34.i.i202
  %.130.i.i = udiv i64 %.128.i.i222, %.22.i.i198
  %.167.i.i = add i64 %.130.i.i, -1
  %.212.i8.not.i = icmp slt i64 %.167.i.i, 1
  br i1 %.212.i8.not.i, label %B892.i.i, label %B804.if.i.i

B892.i.i:                                         ; preds = %B804.if.i.i, %cnnc_new_words.exit7.i218
  %.273.i.i = icmp sgt i64 %.64.i.i, 0
  %or.cond.i.i225 = select i1 %.75.i.i, i1 %.273.i.i, i1 false
  br i1 %or.cond.i.i225, label %B972.i.i, label %B972.i.thread.i

B972.i.i:                                         ; preds = %B892.i.i
  %.277.i.i262 = trunc i64 %.56.i.i to i32
  %.279.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i262, ptr nonnull @text.2.94) #0, !noalias !582
  %.284.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %70 = lshr i32 %.279.i.i, 31
  %.285.i.i263 = zext nneg i32 %70 to i64
  %.286.i.i = or i64 %.284.i.i, %.285.i.i263
  store i64 %.286.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %.290.i.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i.i = and i1 %.108.i.i, %.290.i.i
  br i1 %or.cond1.i.i, label %B1020.i.i, label %B1154.i.i

B972.i.thread.i:                                  ; preds = %B892.i.i
  %.290.i11.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i12.i = and i1 %.108.i.i, %.290.i11.i
  br i1 %or.cond1.i12.i, label %B38.if.i.i.i226.preheader, label %B1142.i.i

B38.if.i.i.i226.preheader:                        ; preds = %B1020.i.i, %B972.i.thread.i
  br label %B38.if.i.i.i226

B1020.i.i:                                        ; preds = %B972.i.i
  %.307.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i262, ptr nonnull @text.3.95) #0, !noalias !582
  %.312.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %71 = lshr i32 %.307.i.i, 31
  %.313.i.i = zext nneg i32 %71 to i64
  %.314.i.i = or i64 %.312.i.i, %.313.i.i
  store i64 %.314.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  br label %B38.if.i.i.i226.preheader

B82.i.i.i:                                        ; preds = %B38.if.i.i.i226
  %72 = call i64 @llvm.umin.i64(i64 %.22.i.i198, i64 %.34.i.i202)
  %.160.i.i.i230 = mul nuw nsw i64 %72, 10000000000
  %.163.i.i.i = udiv i64 %.148.i.i.i228, %.38.i.i
  %.166.i.i.i231 = add nsw i64 %.163.i.i.i, 1
  %.167.i.i.i232 = udiv i64 %.160.i.i.i230, %.166.i.i.i231
  %.11.i.i.i.i233 = lshr i64 %.38.i.i, 1
  %.15.not.i.i.i.i = icmp eq i64 %.11.i.i.i.i233, 0
  br i1 %.15.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B26.i.i.i.i:                                      ; preds = %B82.i.i.i, %B328.i.i.i.i
  %gap.2.0.i.i.i.i = phi i64 [ %.259.i.i.i.i244, %B328.i.i.i.i ], [ %.11.i.i.i.i233, %B82.i.i.i ]
  %.58.i.i.i.i234 = sub nsw i64 %.38.i.i, %gap.2.0.i.i.i.i
  %.103.i1.not.i.i.i = icmp slt i64 %.58.i.i.i.i234, 1
  br i1 %.103.i1.not.i.i.i, label %B328.i.i.i.i, label %B58.if.i.i.i.i

B110.i.i.i.i:                                     ; preds = %B58.if.i.i.i.i
  %.169.i.i.i.i238 = sub nuw nsw i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  %.173.i.i.i.i239 = shl i64 %.169.i.i.i.i238, 3
  %.174.i.i.i.i240 = add i64 %.173.i.i.i.i239, %.42.i.i.i211
  %.175.i.i.i.i = inttoptr i64 %.174.i.i.i.i240 to ptr
  %.176.i.i.i.i241 = load i64, ptr %.175.i.i.i.i, align 8, !noalias !591
  %.178.i.i.i.i242 = icmp sgt i64 %.176.i.i.i.i241, %.145.i.i.i.i
  br i1 %.178.i.i.i.i242, label %B156.i.i.i.i, label %B292.i.i.i.i

B156.i.i.i.i:                                     ; preds = %B110.i.i.i.i, %B246.i.i.i.i
  %j.2.2.i.i.i.i = phi i64 [ %.185.i.i.i.i, %B246.i.i.i.i ], [ %.45.i.03.i.i.i, %B110.i.i.i.i ]
  %.185.i.i.i.i = sub nsw i64 %j.2.2.i.i.i.i, %gap.2.0.i.i.i.i
  %.187.i.i.i.i = shl i64 %.185.i.i.i.i, 3
  %.188.i.i.i.i = add i64 %.187.i.i.i.i, %.42.i.i.i211
  %.189.i.i.i.i = inttoptr i64 %.188.i.i.i.i to ptr
  %.190.i.i.i.i = load i64, ptr %.189.i.i.i.i, align 8, !noalias !591
  %.193.i.i.i.i = shl i64 %j.2.2.i.i.i.i, 3
  %.194.i.i.i.i = add i64 %.193.i.i.i.i, %.42.i.i.i211
  %.195.i.i.i.i = inttoptr i64 %.194.i.i.i.i to ptr
  store i64 %.190.i.i.i.i, ptr %.195.i.i.i.i, align 8, !noalias !591
  %.210.not.i.i.i.i = icmp slt i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.210.not.i.i.i.i, label %B292.i.i.i.i, label %B246.i.i.i.i

B246.i.i.i.i:                                     ; preds = %B156.i.i.i.i
  %.220.i.i.i.i = sub nsw i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  %.224.i.i.i.i = shl i64 %.220.i.i.i.i, 3
  %.225.i.i.i.i261 = add i64 %.224.i.i.i.i, %.42.i.i.i211
  %.226.i.i.i.i = inttoptr i64 %.225.i.i.i.i261 to ptr
  %.227.i.i.i.i = load i64, ptr %.226.i.i.i.i, align 8, !noalias !591
  %.229.i.i.i.i = icmp sgt i64 %.227.i.i.i.i, %.145.i.i.i.i
  br i1 %.229.i.i.i.i, label %B156.i.i.i.i, label %B292.i.i.i.i

B292.i.i.i.i:                                     ; preds = %B246.i.i.i.i, %B156.i.i.i.i, %B58.if.i.i.i.i, %B110.i.i.i.i
  %.247.i.pre-phi.i.i.i = phi ptr [ %.144.i.i.i.i, %B110.i.i.i.i ], [ %.144.i.i.i.i, %B58.if.i.i.i.i ], [ %.189.i.i.i.i, %B156.i.i.i.i ], [ %.189.i.i.i.i, %B246.i.i.i.i ]
  store i64 %.145.i.i.i.i, ptr %.247.i.pre-phi.i.i.i, align 8, !noalias !591
  %.103.i.i.i.i243 = icmp sgt i64 %.48.i.02.i.i.i, 1
  br i1 %.103.i.i.i.i243, label %B58.if.i.i.i.i, label %B328.i.i.i.i

B328.i.i.i.i:                                     ; preds = %B292.i.i.i.i, %B26.i.i.i.i
  %.259.i.i.i.i244 = lshr i64 %gap.2.0.i.i.i.i, 1
  %.262.not.i.i.i.i = icmp eq i64 %.259.i.i.i.i244, 0
  br i1 %.262.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B58.if.i.i.i.i:                                   ; preds = %B26.i.i.i.i, %B292.i.i.i.i
  %.45.i.03.i.i.i = phi i64 [ %.116.i.i.i.i235, %B292.i.i.i.i ], [ %gap.2.0.i.i.i.i, %B26.i.i.i.i ]
  %.48.i.02.i.i.i = phi i64 [ %.112.i.i.i.i, %B292.i.i.i.i ], [ %.58.i.i.i.i234, %B26.i.i.i.i ]
  %.112.i.i.i.i = add nsw i64 %.48.i.02.i.i.i, -1
  %.116.i.i.i.i235 = add nuw i64 %.45.i.03.i.i.i, 1
  %.142.i.i.i.i236 = shl i64 %.45.i.03.i.i.i, 3
  %.143.i.i.i.i237 = add i64 %.142.i.i.i.i236, %.42.i.i.i211
  %.144.i.i.i.i = inttoptr i64 %.143.i.i.i.i237 to ptr
  %.145.i.i.i.i = load i64, ptr %.144.i.i.i.i, align 8, !noalias !591
  %.158.not.i.i.i.i = icmp slt i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.158.not.i.i.i.i, label %B292.i.i.i.i, label %B110.i.i.i.i

cnnc_sort.exit.i.i:                               ; preds = %B328.i.i.i.i, %B82.i.i.i
  %.177.i.i.i = inttoptr i64 %.42.i.i.i211 to ptr
  %.178.i.i.i245 = load i64, ptr %.177.i.i.i, align 8, !noalias !596
  %.7.i.i.i.i246 = mul nuw nsw i64 %.38.i.i, 50
  %.8.i.i.i.i247 = add nuw nsw i64 %.7.i.i.i.i246, 99
  %.9.i.i.i.i248 = udiv i64 %.8.i.i.i.i247, 100
  %.10.i.i.i.i249 = shl nuw nsw i64 %.9.i.i.i.i248, 3
  %.12.i.i.i.i250 = add i64 %.10.i.i.i.i249, %.10.i.i.i209
  %.13.i.i.i.i251 = inttoptr i64 %.12.i.i.i.i250 to ptr
  %.14.i.i.i.i252 = load i64, ptr %.13.i.i.i.i251, align 8, !noalias !597
  %.7.i.i2.i.i = mul nuw nsw i64 %.38.i.i, 90
  %.8.i.i3.i.i = add nuw nsw i64 %.7.i.i2.i.i, 99
  %.9.i.i4.i.i253 = udiv i64 %.8.i.i3.i.i, 100
  %.10.i.i5.i.i = shl nuw nsw i64 %.9.i.i4.i.i253, 3
  %.12.i.i7.i.i = add i64 %.10.i.i5.i.i, %.10.i.i.i209
  %.13.i.i8.i.i = inttoptr i64 %.12.i.i7.i.i to ptr
  %.14.i.i9.i.i = load i64, ptr %.13.i.i8.i.i, align 8, !noalias !600
  %.7.i.i10.i.i = mul nuw nsw i64 %.38.i.i, 99
  %.8.i.i11.i.i254 = add nuw nsw i64 %.7.i.i10.i.i, 99
  %.9.i.i12.i.i255 = udiv i64 %.8.i.i11.i.i254, 100
  %.10.i.i13.i.i = shl nuw nsw i64 %.9.i.i12.i.i255, 3
  %.12.i.i15.i.i256 = add i64 %.10.i.i13.i.i, %.10.i.i.i209
  %.13.i.i16.i.i257 = inttoptr i64 %.12.i.i15.i.i256 to ptr
  %.14.i.i17.i.i = load i64, ptr %.13.i.i16.i.i257, align 8, !noalias !603
  %.203.i.i.i = icmp eq i64 %.60.i.i, 0
  %.208.i.i.i = trunc i64 %.56.i.i to i32
  br i1 %.203.i.i.i, label %B348.i.i.i, label %B406.i.i.i

B348.i.i.i:                                       ; preds = %cnnc_sort.exit.i.i
  %.210.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.198, i64 range(i64 1, -9223372036854775808) %.38.i.i) #0, !noalias !596
  %.215.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !596
  %73 = lshr i32 %.210.i.i.i, 31
  %.216.i.i.i = zext nneg i32 %73 to i64
  %.217.i.i.i = or i64 %.215.i.i.i, %.216.i.i.i
  store i64 %.217.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !596
  br label %B406.i.i.i

B406.i.i.i:                                       ; preds = %B348.i.i.i, %cnnc_sort.exit.i.i
  %..i.i.i = select i1 %.75.i.i, i64 ptrtoint (ptr @text.1.199 to i64), i64 ptrtoint (ptr @text.2.200 to i64)
  %.7.i.i18.i.i = udiv i64 %.178.i.i.i245, 1000000
  %.8.neg.i.i.i.i = mul i64 %.7.i.i18.i.i, -1000000
  %.9.i.i19.i.i = add i64 %.8.neg.i.i.i.i, %.178.i.i.i245
  %.14.i.i21.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.219, i64 %..i.i.i, i64 %.7.i.i18.i.i, i64 %.9.i.i19.i.i) #0, !noalias !606
  %.19.i.i.i.i258 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !606
  %74 = lshr i32 %.14.i.i21.i.i, 31
  %.20.i.i.i.i259 = zext nneg i32 %74 to i64
  %.21.i.i.i.i260 = or i64 %.19.i.i.i.i258, %.20.i.i.i.i259
  store i64 %.21.i.i.i.i260, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !606
  %"$phi584.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.3.201 to i64), i64 ptrtoint (ptr @text.4.202 to i64)
  %.7.i.i22.i.i = udiv i64 %.14.i.i.i.i252, 1000000
  %.8.neg.i.i23.i.i = mul i64 %.7.i.i22.i.i, -1000000
  %.9.i.i24.i.i = add i64 %.8.neg.i.i23.i.i, %.14.i.i.i.i252
  %.14.i.i26.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.219, i64 %"$phi584.3.2.0.i.i.i", i64 %.7.i.i22.i.i, i64 %.9.i.i24.i.i) #0, !noalias !609
  %.19.i.i27.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !609
  %75 = lshr i32 %.14.i.i26.i.i, 31
  %.20.i.i28.i.i = zext nneg i32 %75 to i64
  %.21.i.i29.i.i = or i64 %.19.i.i27.i.i, %.20.i.i28.i.i
  store i64 %.21.i.i29.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !609
  %"$phi682.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.5.203 to i64), i64 ptrtoint (ptr @text.6.204 to i64)
  %.7.i.i30.i.i = udiv i64 %.14.i.i9.i.i, 1000000
  %.8.neg.i.i31.i.i = mul i64 %.7.i.i30.i.i, -1000000
  %.9.i.i32.i.i = add i64 %.8.neg.i.i31.i.i, %.14.i.i9.i.i
  %.14.i.i34.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.219, i64 %"$phi682.3.2.0.i.i.i", i64 %.7.i.i30.i.i, i64 %.9.i.i32.i.i) #0, !noalias !612
  %.19.i.i35.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !612
  %76 = lshr i32 %.14.i.i34.i.i, 31
  %.20.i.i36.i.i = zext nneg i32 %76 to i64
  %.21.i.i37.i.i = or i64 %.19.i.i35.i.i, %.20.i.i36.i.i
  store i64 %.21.i.i37.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !612
  %"$phi780.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.7.205 to i64), i64 ptrtoint (ptr @text.8.206 to i64)
  %.7.i.i38.i.i = udiv i64 %.14.i.i17.i.i, 1000000
  %.8.neg.i.i39.i.i = mul i64 %.7.i.i38.i.i, -1000000
  %.9.i.i40.i.i = add i64 %.8.neg.i.i39.i.i, %.14.i.i17.i.i
  %.14.i.i42.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.219, i64 %"$phi780.3.2.0.i.i.i", i64 %.7.i.i38.i.i, i64 %.9.i.i40.i.i) #0, !noalias !615
  %.19.i.i43.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !615
  %77 = lshr i32 %.14.i.i42.i.i, 31
  %.20.i.i44.i.i = zext nneg i32 %77 to i64
  %.21.i.i45.i.i = or i64 %.19.i.i43.i.i, %.20.i.i44.i.i
  store i64 %.21.i.i45.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !615
  %.345.i.i.i = udiv i64 %.167.i.i.i232, 10
  %.356.neg.i.i.i = mul nsw i64 %.345.i.i.i, -10
  %.358.i.i.i = add nsw i64 %.356.neg.i.i.i, %.167.i.i.i232
  br i1 %.75.i.i, label %B842.i.i.i, label %B920.i.i.i

B842.i.i.i:                                       ; preds = %B406.i.i.i
  %.366.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.9.207, i64 range(i64 1, -9223372036854775808) %.38.i.i, i64 %.345.i.i.i, i64 %.358.i.i.i) #0, !noalias !596
  br label %cnnc_print_latency.exit.i

B920.i.i.i:                                       ; preds = %B406.i.i.i
  %.396.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.10.208, i64 %.345.i.i.i, i64 %.358.i.i.i) #0, !noalias !596
  br label %cnnc_print_latency.exit.i

B38.if.i.i.i226:                                  ; preds = %B38.if.i.i.i226.preheader, %B38.if.i.i.i226
  %total.2.0.i48.i.i = phi i64 [ %.148.i.i.i228, %B38.if.i.i.i226 ], [ 0, %B38.if.i.i.i226.preheader ]
  %.46.i.047.i.i = phi i64 [ %.117.i.i.i, %B38.if.i.i.i226 ], [ 0, %B38.if.i.i.i226.preheader ]
  %.117.i.i.i = add nuw nsw i64 %.46.i.047.i.i, 1
  %78 = shl i64 %.46.i.047.i.i, 3
  %.144.i.i.i = add i64 %78, %.42.i.i.i211
  %.145.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.146.i.i.i227 = load i64, ptr %.145.i.i.i, align 8, !noalias !596
  %.148.i.i.i228 = add nsw i64 %.146.i.i.i227, %total.2.0.i48.i.i
  %exitcond.not.i.i229 = icmp eq i64 %.117.i.i.i, %.38.i.i
  br i1 %exitcond.not.i.i229, label %B82.i.i.i, label %B38.if.i.i.i226

cnnc_print_latency.exit.i:                        ; preds = %B920.i.i.i, %B842.i.i.i
  %.366.i.sink.i.i = phi i32 [ %.366.i.i.i, %B842.i.i.i ], [ %.396.i.i.i, %B920.i.i.i ]
  %.371.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !596
  %79 = lshr i32 %.366.i.sink.i.i, 31
  %.372.i.i.i = zext nneg i32 %79 to i64
  %.373.i.i.i = or i64 %.371.i.i.i, %.372.i.i.i
  store i64 %.373.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !596
  br label %B1142.i.i

B1142.i.i:                                        ; preds = %cnnc_print_latency.exit.i, %B972.i.thread.i
  br i1 %.75.i.i, label %B1142.i.i.B1154.i.i_crit_edge, label %cnnc_run_all.exitthread-pre-split

B1142.i.i.B1154.i.i_crit_edge:                    ; preds = %B1142.i.i
  %.pre = trunc i64 %.56.i.i to i32
  br label %B1154.i.i

B1154.i.i:                                        ; preds = %B1142.i.i.B1154.i.i_crit_edge, %B972.i.i
  %.354.i.i.pre-phi = phi i32 [ %.pre, %B1142.i.i.B1154.i.i_crit_edge ], [ %.277.i.i262, %B972.i.i ]
  %.356.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.354.i.i.pre-phi, ptr nonnull @text.4.96) #0, !noalias !582
  %.361.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  %80 = lshr i32 %.356.i.i, 31
  %.362.i.i = zext nneg i32 %80 to i64
  %.363.i.i = or i64 %.361.i.i, %.362.i.i
  store i64 %.363.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !582
  br label %cnnc_run_all.exit

B804.if.i.i:                                      ; preds = %cnnc_new_words.exit7.i218, %B804.if.i.i
  %.154.i.010.i = phi i64 [ %.225.i.i, %B804.if.i.i ], [ 1, %cnnc_new_words.exit7.i218 ]
  %.225.i.i = add nuw i64 %.154.i.010.i, 1
  %81 = mul nsw i64 %.154.i.010.i, %.22.i.i198
  %.253.i.i223 = sub nsw i64 %.34.i.i202, %81
  %.256.i.i = call i64 @llvm.smin.i64(i64 %.22.i.i198, i64 %.253.i.i223)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 %81, i64 %.256.i.i, i64 %.42.i.i5.i221, i64 1), !noalias !582
  %exitcond.not.i224 = icmp eq i64 %.225.i.i, %.130.i.i
  br i1 %exitcond.not.i224, label %B892.i.i, label %B804.if.i.i

cnnc_run_all.exitthread-pre-split:                ; preds = %B1142.i.i
  %.8.i.i.i271.pr = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !618
  br label %cnnc_run_all.exit

cnnc_run_all.exit:                                ; preds = %cnnc_run_all.exitthread-pre-split, %B1154.i.i
  %.8.i.i.i271 = phi i64 [ %.8.i.i.i271.pr, %cnnc_run_all.exitthread-pre-split ], [ %.363.i.i, %B1154.i.i ]
  %.9.i.i.not.i = icmp eq i64 %.8.i.i.i271, 0
  br i1 %.9.i.i.not.i, label %cnnc_finish.body.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %cnnc_run_all.exit
  %.8.i.i.i.i272 = load i64, ptr @cnnc_program, align 16, !noalias !623
  %.8.i.i1.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i272) #0, !noalias !628
  %.13.i.i.i273 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !628
  %82 = lshr i32 %.8.i.i1.i, 31
  %.14.i.i.i274 = zext nneg i32 %82 to i64
  %.15.i.i.i275 = or i64 %.13.i.i.i273, %.14.i.i.i274
  store i64 %.15.i.i.i275, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !628
  %.14.i.i276 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.287) #0, !noalias !629
  %.19.i.i277 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !629
  %83 = lshr i32 %.14.i.i276, 31
  %.20.i.i278 = zext nneg i32 %83 to i64
  %.21.i.i = or i64 %.19.i.i277, %.20.i.i278
  store i64 %.21.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !629
  %.8.i.i.i2.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !630
  %.13.i.i.i.i279 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !630
  %.24.i.i.i.i280 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !630
  %.106.i1.not.i.i.i281 = icmp slt i64 %.24.i.i.i.i280, 1
  br i1 %.106.i1.not.i.i.i281, label %cnnc_give_up.exit.i298, label %B228.if.i.i.i.i282

B272.i.i.i.i289:                                  ; preds = %B228.if.i.i.i.i282
  %.158.i.i.i.i290 = add i64 %84, %.8.i.i.i2.i
  %.159.i.i.i.i291 = inttoptr i64 %.158.i.i.i.i290 to ptr
  %.160.i.i.i.i292 = load i64, ptr %.159.i.i.i.i291, align 8, !noalias !630
  %.161.i.i.i.i293 = icmp sgt i64 %.160.i.i.i.i292, -1
  br i1 %.161.i.i.i.i293, label %B312.i.i.i.i314, label %B370.i.i.i.i294

B312.i.i.i.i314:                                  ; preds = %B272.i.i.i.i289
  %.169.i.i.i.i315 = call i64 @cnnc_os_close(i64 %.160.i.i.i.i292) #0, !noalias !630
  %.176.i.pre.i.i.i316 = load i64, ptr %.151.i.i.i.i286, align 8, !noalias !630
  br label %B370.i.i.i.i294

B370.i.i.i.i294:                                  ; preds = %B312.i.i.i.i314, %B272.i.i.i.i289
  %.176.i.i.i.i295 = phi i64 [ %.176.i.pre.i.i.i316, %B312.i.i.i.i314 ], [ %.152.i.i.i.i287, %B272.i.i.i.i289 ]
  call void @cnnc_os_remove(i64 %.176.i.i.i.i295) #0, !noalias !630
  br label %B428.i.i.i.i296

B428.i.i.i.i296:                                  ; preds = %B228.if.i.i.i.i282, %B370.i.i.i.i294
  %exitcond.not.i.i.i297 = icmp eq i64 %.24.i.i.i.i280, %.119.i.i.i.i284
  br i1 %exitcond.not.i.i.i297, label %cnnc_give_up.exit.i298, label %B228.if.i.i.i.i282

B228.if.i.i.i.i282:                               ; preds = %B40.i.i, %B428.i.i.i.i296
  %.48.i.03.i.i.i283 = phi i64 [ %.119.i.i.i.i284, %B428.i.i.i.i296 ], [ 0, %B40.i.i ]
  %.119.i.i.i.i284 = add nuw nsw i64 %.48.i.03.i.i.i283, 1
  %84 = shl i64 %.48.i.03.i.i.i283, 3
  %.150.i.i.i.i285 = add i64 %84, %.13.i.i.i.i279
  %.151.i.i.i.i286 = inttoptr i64 %.150.i.i.i.i285 to ptr
  %.152.i.i.i.i287 = load i64, ptr %.151.i.i.i.i286, align 8, !noalias !630
  %.153.not.i.i.i.i288 = icmp eq i64 %.152.i.i.i.i287, 0
  br i1 %.153.not.i.i.i.i288, label %B428.i.i.i.i296, label %B272.i.i.i.i289

cnnc_give_up.exit.i298:                           ; preds = %B428.i.i.i.i296, %B40.i.i
  call void @exit(i32 1) #13, !noalias !635
  br label %cnnc_finish.body.exit.i

cnnc_finish.body.exit.i:                          ; preds = %cnnc_give_up.exit.i298, %cnnc_run_all.exit
  %.29.i.i301 = load i64, ptr %.54.i.i147, align 8, !noalias !629
  %.7.i.i.i302 = inttoptr i64 %.29.i.i301 to ptr
  %.8.i.i3.i = load i64, ptr %.7.i.i.i302, align 8, !noalias !636
  %.13.i.i4.i = add nsw i64 %.29.i.i301, 8
  %.18.i.i.i303 = shl nsw i64 %.8.i.i3.i, 3
  %.20.i.i.i304 = add nsw i64 %.18.i.i.i303, %.13.i.i4.i
  %.22.i.i.i305 = shl nsw i64 %.8.i.i3.i, 4
  %.24.i.i.i306 = add nsw i64 %.22.i.i.i305, %.13.i.i4.i
  %.113.i1.not.i.i = icmp slt i64 %.8.i.i3.i, 1
  br i1 %.113.i1.not.i.i, label %cnnc_finish.exit, label %B134.if.i.i.i

B216.i.i.i:                                       ; preds = %B134.if.i.i.i
  %.173.i.i.i = call i64 @cnnc_os_close(i64 %.159.i.i.i308) #0, !noalias !636
  %.176.not.i.i.i = icmp eq i64 %.173.i.i.i, 0
  br i1 %.176.not.i.i.i, label %B312.i.i.i310, label %B254.i.i.i

B254.i.i.i:                                       ; preds = %B216.i.i.i
  %.181.i.i.i = add i64 %85, %.20.i.i.i304
  %.182.i.i.i312 = inttoptr i64 %.181.i.i.i to ptr
  %.183.i.i.i313 = load i64, ptr %.182.i.i.i312, align 8, !noalias !636
  call fastcc void @cnnc_unwritable(i64 %.183.i.i.i313), !noalias !636
  br label %B312.i.i.i310

B312.i.i.i310:                                    ; preds = %B134.if.i.i.i, %B254.i.i.i, %B216.i.i.i
  %exitcond.not.i.i311 = icmp eq i64 %.8.i.i3.i, %.126.i.i.i
  br i1 %exitcond.not.i.i311, label %B344.if.i.i.i, label %B134.if.i.i.i

B388.i.i.i:                                       ; preds = %B344.if.i.i.i
  %.339.i.i.i = add i64 %86, %.20.i.i.i304
  %.340.i.i.i = inttoptr i64 %.339.i.i.i to ptr
  %.341.i.i.i = load i64, ptr %.340.i.i.i, align 8, !noalias !636
  %.342.i.i.i = call i64 @cnnc_os_rename(i64 %.327.i.i.i, i64 %.341.i.i.i) #0, !noalias !636
  %.343.not.i.i.i = icmp eq i64 %.342.i.i.i, 0
  br i1 %.343.not.i.i.i, label %B542.i.i.i, label %B484.i.i.i

B484.i.i.i:                                       ; preds = %B388.i.i.i
  %.350.i.i.i = load i64, ptr %.340.i.i.i, align 8, !noalias !636
  call fastcc void @cnnc_unwritable(i64 %.350.i.i.i), !noalias !636
  br label %B542.i.i.i

B542.i.i.i:                                       ; preds = %B484.i.i.i, %B388.i.i.i
  store i64 0, ptr %.326.i.i.i, align 8, !noalias !636
  br label %B576.i.i.i

B576.i.i.i:                                       ; preds = %B344.if.i.i.i, %B542.i.i.i
  %exitcond7.not.i.i = icmp eq i64 %.8.i.i3.i, %.294.i.i.i
  br i1 %exitcond7.not.i.i, label %cnnc_finish.exit, label %B344.if.i.i.i

B134.if.i.i.i:                                    ; preds = %cnnc_finish.body.exit.i, %B312.i.i.i310
  %.55.i.03.i.i = phi i64 [ %.126.i.i.i, %B312.i.i.i310 ], [ 0, %cnnc_finish.body.exit.i ]
  %.126.i.i.i = add nuw nsw i64 %.55.i.03.i.i, 1
  %85 = shl i64 %.55.i.03.i.i, 3
  %.157.i.i.i = add i64 %85, %.13.i.i4.i
  %.158.i.i.i307 = inttoptr i64 %.157.i.i.i to ptr
  %.159.i.i.i308 = load i64, ptr %.158.i.i.i307, align 8, !noalias !636
  store i64 -1, ptr %.158.i.i.i307, align 8, !noalias !636
  %.170.i.i.i309 = icmp sgt i64 %.159.i.i.i308, -1
  br i1 %.170.i.i.i309, label %B216.i.i.i, label %B312.i.i.i310

B344.if.i.i.i:                                    ; preds = %B312.i.i.i310, %B576.i.i.i
  %.225.i.05.i.i = phi i64 [ %.294.i.i.i, %B576.i.i.i ], [ 0, %B312.i.i.i310 ]
  %.294.i.i.i = add nuw nsw i64 %.225.i.05.i.i, 1
  %86 = shl i64 %.225.i.05.i.i, 3
  %.325.i.i.i = add i64 %.24.i.i.i306, %86
  %.326.i.i.i = inttoptr i64 %.325.i.i.i to ptr
  %.327.i.i.i = load i64, ptr %.326.i.i.i, align 8, !noalias !636
  %.328.not.i.i.i = icmp eq i64 %.327.i.i.i, 0
  br i1 %.328.not.i.i.i, label %B576.i.i.i, label %B388.i.i.i

cnnc_finish.exit:                                 ; preds = %B576.i.i.i, %cnnc_finish.body.exit.i
  %.6.i.i = add i64 %.13.i.sroa.0.0, 8
  %.7.i.i317 = inttoptr i64 %.6.i.i to ptr
  %.8.i.i318 = load i64, ptr %.7.i.i317, align 8, !noalias !639
  %.10.i.i319 = add i64 %.13.i.sroa.0.0, 32
  %.11.i.i320 = inttoptr i64 %.10.i.i319 to ptr
  %.12.i.i321 = load i64, ptr %.11.i.i320, align 8, !noalias !639
  %.17.i.i322 = add i64 %.13.i.sroa.0.0, 16
  %.18.i.i323 = inttoptr i64 %.17.i.i322 to ptr
  %.19.i.i324 = load i64, ptr %.18.i.i323, align 8, !noalias !639
  %.22.i.i325 = inttoptr i64 %.13.i.sroa.0.0 to ptr
  %.23.i.i326 = load i64, ptr %.22.i.i325, align 8, !noalias !639
  %.15.i.i.i327 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !642
  %.17.not.i.i.i = extractvalue { i64, i1 } %.15.i.i.i327, 1
  br i1 %.17.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i

B86.i.i.i:                                        ; preds = %cnnc_finish.exit, %B86.i.i.i
  call void @cnnc_os_nap() #0, !noalias !642
  %.24.i.i.i328 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !642
  %.26.not.i.i.i = extractvalue { i64, i1 } %.24.i.i.i328, 1
  br i1 %.26.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i

B168.i.i.i:                                       ; preds = %B86.i.i.i, %cnnc_finish.exit
  %.32.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !642
  %.33.i.i.i = add nsw i64 %.32.i.i.i, -1
  store i64 %.33.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !642
  %.39.i.i.i = icmp eq i64 %.33.i.i.i, 0
  br i1 %.39.i.i.i, label %B272.i.i.i335, label %cnnc_leave_prepared.exit.i

B272.i.i.i335:                                    ; preds = %B168.i.i.i
  %.44.i.i.i = inttoptr i64 %.23.i.i326 to ptr
  %.45.i.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !642
  %.47.i.i.i = add i64 %.45.i.i.i, 64
  %.48.i.i.i336 = inttoptr i64 %.47.i.i.i to ptr
  %.49.i.i.i = load i64, ptr %.48.i.i.i336, align 8, !noalias !642
  %.54.i.i.i337 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !642
  %.8.i.inv.i.i.i.i338 = icmp slt i64 %.49.i.i.i, 2097152
  %..i.neg.i.i.i.i339 = select i1 %.8.i.inv.i.i.i.i338, i64 -4096, i64 -2097152
  %..i.i.i.i.i340 = select i1 %.8.i.inv.i.i.i.i338, i64 4096, i64 2097152
  %.22.i.i.i.i.i341 = call i64 @llvm.smax.i64(i64 %.49.i.i.i, i64 1)
  %.6.i.i.i.i.i.i342 = add nsw i64 %.22.i.i.i.i.i341, -1
  %.7.i.i.i.i.i.i343 = add nuw i64 %.6.i.i.i.i.i.i342, %..i.i.i.i.i340
  %.9.i.i.i.i.i.i344 = and i64 %.7.i.i.i.i.i.i343, %..i.neg.i.i.i.i339
  call void @cnnc_os_unmap(i64 %.54.i.i.i337, i64 %.9.i.i.i.i.i.i344) #0, !noalias !645
  %.8.i.i.i.i345 = load i64, ptr %.44.i.i.i, align 8, !noalias !648
  %.18.i.i.i.i346 = add i64 %.8.i.i.i.i345, 112
  %.19.i.i.i.i347 = inttoptr i64 %.18.i.i.i.i346 to ptr
  %.20.i.i.i.i348 = load i64, ptr %.19.i.i.i.i347, align 8, !noalias !648
  %.21.i.i.i.i349 = icmp eq i64 %.20.i.i.i.i348, 0
  br i1 %.21.i.i.i.i349, label %cnnc_leave_prepared.exit.i, label %B128.i.i.i.i

B128.i.i.i.i:                                     ; preds = %B272.i.i.i335
  %.33.i.i.i.i350 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !648
  %.35.not.i.i.i.i351 = extractvalue { i64, i1 } %.33.i.i.i.i350, 1
  br i1 %.35.not.i.i.i.i351, label %B264.i.i.i.i354, label %B182.i.i.i.i352

B182.i.i.i.i352:                                  ; preds = %B128.i.i.i.i, %B182.i.i.i.i352
  call void @cnnc_os_nap() #0, !noalias !648
  %.42.i.i.i.i353 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !648
  %.44.not.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i353, 1
  br i1 %.44.not.i.i.i.i, label %B264.i.i.i.i354, label %B182.i.i.i.i352

B264.i.i.i.i354:                                  ; preds = %B182.i.i.i.i352, %B128.i.i.i.i
  %.50.i.i.i.i355 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !648
  %.51.i.i.i.i356 = add nsw i64 %.50.i.i.i.i355, -1
  store i64 %.51.i.i.i.i356, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !648
  %.57.i.i.i.i = icmp eq i64 %.51.i.i.i.i356, 0
  br i1 %.57.i.i.i.i, label %B368.i.i.i.i, label %B476.i.i.i.i

B368.i.i.i.i:                                     ; preds = %B264.i.i.i.i354
  %.63.i.i.i.i357 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !648
  %.66.i.i.i.i = add i64 %.8.i.i.i.i345, 72
  %.67.i.i.i.i = inttoptr i64 %.66.i.i.i.i to ptr
  %.68.i.i.i.i = load i64, ptr %.67.i.i.i.i, align 8, !noalias !648
  call void @cnnc_os_unmap_file(i64 %.63.i.i.i.i357, i64 %.68.i.i.i.i) #0, !noalias !648
  br label %B476.i.i.i.i

B476.i.i.i.i:                                     ; preds = %B368.i.i.i.i, %B264.i.i.i.i354
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !648
  br label %cnnc_leave_prepared.exit.i

cnnc_leave_prepared.exit.i:                       ; preds = %B476.i.i.i.i, %B272.i.i.i335, %B168.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !642
  %.26.i.i329 = add i64 %.13.i.sroa.0.0, 40
  %.27.i.i330 = inttoptr i64 %.26.i.i329 to ptr
  %.28.i.i331 = load i64, ptr %.27.i.i330, align 8, !noalias !639
  %.8.i.inv.i.i.i = icmp slt i64 %.28.i.i331, 2097152
  %..i.neg.i.i.i = select i1 %.8.i.inv.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i = select i1 %.8.i.inv.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i332 = call i64 @llvm.smax.i64(i64 %.28.i.i331, i64 1)
  %.6.i.i.i.i.i = add nsw i64 %.22.i.i.i.i332, -1
  %.7.i.i.i.i.i333 = add nuw i64 %.6.i.i.i.i.i, %..i.i.i.i
  %.9.i.i.i.i.i334 = and i64 %.7.i.i.i.i.i333, %..i.neg.i.i.i
  call void @cnnc_os_unmap(i64 %.12.i.i321, i64 %.9.i.i.i.i.i334) #0, !noalias !651
  %.30.not.i.i = icmp eq i64 %.19.i.i324, 0
  %.33.not.i.i = icmp eq i64 %.8.i.i318, 0
  %or.cond.i = select i1 %.30.not.i.i, i1 true, i1 %.33.not.i.i
  br i1 %or.cond.i, label %cnnc_destroy.exit, label %B292.i.i

B292.i.i:                                         ; preds = %cnnc_leave_prepared.exit.i
  call void @cnnc_pool_destroy(i64 %.8.i.i318), !noalias !639
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
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !654
  %.26.i = add i64 %.1, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !654
  %.18.i.i = add i64 %.23.i, 16
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !657
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.214.i.i, ptr align 1 %.215.i.i, i64 %filled.2.1.i.i, i1 false), !noalias !657
  %.222.i.i = add nsw i64 %filled.2.1.i.i, %.153.i.i
  %.229.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !657
  %.233.i.i = sub nsw i64 %.229.i.i, %filled.2.1.i.i
  %.236.i.i = inttoptr i64 %.222.i.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %.236.i.i, i8 0, i64 %.233.i.i, i1 false), !noalias !657
  %exitcond.not.i = icmp eq i64 %.122.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %cnnc_take_rows.exit, label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B336.i.i, %B108.if.i.lr.ph.i
  %.51.i.07.i = phi i64 [ 0, %B108.if.i.lr.ph.i ], [ %.122.i.i, %B336.i.i ]
  %.122.i.i = add nuw nsw i64 %.51.i.07.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !660
  %.12.i.i.i = shl nsw i64 %.51.i.07.i, 7
  %.10.i.i.i = add i64 %.12.i.i.i, %.23.i
  %.13.i.i.i = add i64 %.10.i.i.i, %.9.i.i.i
  %.150.i.i = shl i64 %.51.i.07.i, 3
  %.151.i.i = add i64 %.150.i.i, %.24.i.i
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  %.153.i.i = load i64, ptr %.152.i.i, align 8, !noalias !657
  %.163.i.i = add i64 %.150.i.i, %.22.i.i
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  %.165.i.i = load i64, ptr %.164.i.i, align 8, !noalias !657
  %.12.i.i1.i = add i64 %.13.i.i.i, 64
  %.13.i.i2.i = inttoptr i64 %.12.i.i1.i to ptr
  %.14.i.i.i = load i64, ptr %.13.i.i2.i, align 8, !noalias !663
  %.15.i.i.i = icmp eq i64 %.14.i.i.i, 0
  %.21.i.i.i = add i64 %.13.i.i.i, 56
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !663
  br i1 %.15.i.i.i, label %B336.i.i, label %cnnc_row_bytes.exit.i

cnnc_row_bytes.exit.i:                            ; preds = %B108.if.i.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !663
  %.42.i.i.i = udiv i64 %.23.i.i.i, %.39.i.i.i
  %.188.i.i = icmp eq i64 %.14.i.i.i, 1
  br i1 %.188.i.i, label %B310.i.i, label %B336.i.i

cnnc_take_rows.exit:                              ; preds = %B336.i.i, %.7
  %.37.i = add i64 %.1, 8
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !654
  %.41.i = add i64 %.39.i, 24
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !654
  %.44.i = icmp sgt i64 %.43.i, 0
  %.47.i = icmp eq i64 %.2, 0
  %or.cond.i = select i1 %.44.i, i1 %.47.i, i1 false
  br i1 %or.cond.i, label %B220.i, label %B330.i

B220.i:                                           ; preds = %cnnc_take_rows.exit
  %.51.i = add i64 %.1, 40
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !654
  %.56.i = add i64 %.1, 32
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !654
  %.15.i.i = add i64 %.53.i, 24
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !666
  %.24.i.i1 = inttoptr i64 %.53.i to ptr
  %.25.i.i = load i64, ptr %.24.i.i1, align 8, !noalias !666
  %.28.i.i = inttoptr i64 %.25.i.i to ptr
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !666
  %.43.i.i = add i64 %.29.i.i, 32
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !666
  %.127.i1.not.i = icmp slt i64 %.45.i.i, 1
  br i1 %.127.i1.not.i, label %cnnc_run.exit, label %B246.if.i.lr.ph.i

B246.if.i.lr.ph.i:                                ; preds = %B220.i
  %.32.i.i = add i64 %.17.i.i, 16
  %.33.i.i = inttoptr i64 %.32.i.i to ptr
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !666
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
  %.230.i.i = load i64, ptr %.229.i.i2, align 8, !noalias !666
  %.222.i.i3 = shl i64 %.69.i.03.i, 3
  %.235.i.i = add i64 %.234.i.i, %.222.i.i3
  %.236.i.i4 = inttoptr i64 %.235.i.i to ptr
  store i64 %.230.i.i, ptr %.236.i.i4, align 8, !noalias !666
  br label %B635.i.i

B635.i.i:                                         ; preds = %B246.if.i.i, %B635.i.sink.split.i
  %exitcond.not.i5 = icmp eq i64 %.140.i.i, %.45.i.i
  br i1 %exitcond.not.i5, label %cnnc_run.exit, label %B246.if.i.i

B246.if.i.i:                                      ; preds = %B635.i.i, %B246.if.i.lr.ph.i
  %.69.i.03.i = phi i64 [ 0, %B246.if.i.lr.ph.i ], [ %.140.i.i, %B635.i.i ]
  %.140.i.i = add nuw nsw i64 %.69.i.03.i, 1
  %.172.i.i = load i64, ptr %.171.i.i, align 8, !noalias !666
  %.177.i.i = shl nsw i64 %.69.i.03.i, 4
  %.174.i.i = add i64 %.177.i.i, %.29.i.i
  %.178.i.i = add i64 %.174.i.i, %.172.i.i
  %.181.i.i = inttoptr i64 %.178.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !666
  %.184.i.i = add i64 %.178.i.i, 8
  %.185.i.i = inttoptr i64 %.184.i.i to ptr
  %.186.i.i = load i64, ptr %.185.i.i, align 8, !noalias !666
  switch i64 %.182.i.i, label %B635.i.i [
    i64 0, label %B635.i.sink.split.i
    i64 1, label %B544.i.i
  ]

cnnc_run.exit:                                    ; preds = %B635.i.i, %B220.i
  %.258.i.i = add i64 %.53.i, 8
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !666
  %.264.i.i = tail call i64 @cnnc_execute(i64 %.260.i.i, i64 %.17.i.i), !noalias !666
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
  %.184.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !654
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !654
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !654
  %.15.i.i6 = add i64 %.189.i, 24
  %.16.i.i7 = inttoptr i64 %.15.i.i6 to ptr
  %.17.i.i8 = load i64, ptr %.16.i.i7, align 8, !noalias !669
  %.24.i.i9 = inttoptr i64 %.189.i to ptr
  %.25.i.i10 = load i64, ptr %.24.i.i9, align 8, !noalias !669
  %.28.i.i11 = inttoptr i64 %.25.i.i10 to ptr
  %.29.i.i12 = load i64, ptr %.28.i.i11, align 8, !noalias !669
  %.43.i.i13 = add i64 %.29.i.i12, 32
  %.44.i.i14 = inttoptr i64 %.43.i.i13 to ptr
  %.45.i.i15 = load i64, ptr %.44.i.i14, align 8, !noalias !669
  %.127.i1.not.i16 = icmp slt i64 %.45.i.i15, 1
  br i1 %.127.i1.not.i16, label %cnnc_run.exit52, label %B246.if.i.lr.ph.i17

B246.if.i.lr.ph.i17:                              ; preds = %B360.if.i
  %.32.i.i18 = add i64 %.17.i.i8, 16
  %.33.i.i19 = inttoptr i64 %.32.i.i18 to ptr
  %.34.i.i20 = load i64, ptr %.33.i.i19, align 8, !noalias !669
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
  %.230.i.i42 = load i64, ptr %.229.i.i41, align 8, !noalias !669
  %.222.i.i43 = shl i64 %.69.i.03.i25, 3
  %.235.i.i44 = add i64 %.234.i.i23, %.222.i.i43
  %.236.i.i45 = inttoptr i64 %.235.i.i44 to ptr
  store i64 %.230.i.i42, ptr %.236.i.i45, align 8, !noalias !669
  br label %B635.i.i46

B635.i.i46:                                       ; preds = %B246.if.i.i24, %B635.i.sink.split.i37
  %exitcond.not.i47 = icmp eq i64 %.140.i.i26, %.45.i.i15
  br i1 %exitcond.not.i47, label %cnnc_run.exit52, label %B246.if.i.i24

B246.if.i.i24:                                    ; preds = %B635.i.i46, %B246.if.i.lr.ph.i17
  %.69.i.03.i25 = phi i64 [ 0, %B246.if.i.lr.ph.i17 ], [ %.140.i.i26, %B635.i.i46 ]
  %.140.i.i26 = add nuw nsw i64 %.69.i.03.i25, 1
  %.172.i.i27 = load i64, ptr %.171.i.i22, align 8, !noalias !669
  %.177.i.i28 = shl nsw i64 %.69.i.03.i25, 4
  %.174.i.i29 = add i64 %.177.i.i28, %.29.i.i12
  %.178.i.i30 = add i64 %.174.i.i29, %.172.i.i27
  %.181.i.i31 = inttoptr i64 %.178.i.i30 to ptr
  %.182.i.i32 = load i64, ptr %.181.i.i31, align 8, !noalias !669
  %.184.i.i33 = add i64 %.178.i.i30, 8
  %.185.i.i34 = inttoptr i64 %.184.i.i33 to ptr
  %.186.i.i35 = load i64, ptr %.185.i.i34, align 8, !noalias !669
  switch i64 %.182.i.i32, label %B635.i.i46 [
    i64 0, label %B635.i.sink.split.i37
    i64 1, label %B544.i.i36
  ]

cnnc_run.exit52:                                  ; preds = %B635.i.i46, %B360.if.i
  %.258.i.i48 = add i64 %.189.i, 8
  %.259.i.i49 = inttoptr i64 %.258.i.i48 to ptr
  %.260.i.i50 = load i64, ptr %.259.i.i49, align 8, !noalias !669
  %.264.i.i51 = tail call i64 @cnnc_execute(i64 %.260.i.i50, i64 %.17.i.i8), !noalias !669
  %.197.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !654
  %.198.i = sub nsw i64 %.197.i, %.184.i
  %.201.i = add i64 %0, %.4
  %.202.i = inttoptr i64 %.201.i to ptr
  store i64 %.198.i, ptr %.202.i, align 8, !noalias !654
  %exitcond.not = icmp eq i64 %.159.i, %.5
  br i1 %exitcond.not, label %cnnc_run_rows.body.exit, label %B360.if.i

cnnc_run_rows.body.exit:                          ; preds = %cnnc_run.exit52, %B330.i
  %.17.i.i54 = load i64, ptr %.22.i, align 8, !noalias !672
  %.31.i.i = add i64 %.17.i.i54, 24
  %.32.i.i57 = inttoptr i64 %.31.i.i to ptr
  %.33.i.i58 = load i64, ptr %.32.i.i57, align 8, !noalias !672
  %.116.i17.not.i = icmp slt i64 %.33.i.i58, 1
  br i1 %.116.i17.not.i, label %cnnc_put_rows.exit, label %B158.if.i.lr.ph.i

B158.if.i.lr.ph.i:                                ; preds = %cnnc_run_rows.body.exit
  %.22.i.i59 = load i64, ptr %.38.i, align 8, !noalias !672
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
  %.200.i.i = load i64, ptr %.199.i.i81, align 8, !noalias !672
  %.202.i.i = tail call i64 @llvm.smax.i64(i64 %.200.i.i, i64 1)
  %.205.i.i = add i64 %.13.i.i.i.i, 48
  %.206.i.i = inttoptr i64 %.205.i.i to ptr
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !672
  %.208.i.i = mul nsw i64 %.202.i.i, %.207.i.i
  %.210.i.i = udiv i64 %.42.i.i.i74, %.208.i.i
  %.212.i.i = mul nsw i64 %.210.i.i, %.2
  %.217.i.i = mul nsw i64 %.42.i.i.i74, %.3
  br label %B512.i.i

B512.i.i:                                         ; preds = %cnnc_row_bytes.exit.i73, %B158.if.i.i, %B350.i.i
  %before.2.1.i.i = phi i64 [ %.212.i.i, %B350.i.i ], [ 0, %cnnc_row_bytes.exit.i73 ], [ 0, %B158.if.i.i ]
  %bytes.2.1.i.i = phi i64 [ %.217.i.i, %B350.i.i ], [ %.42.i.i.i74, %cnnc_row_bytes.exit.i73 ], [ %.23.i.i12.i, %B158.if.i.i ]
  %.229.i.i76 = load i64, ptr %.228.i.i65, align 8, !noalias !672
  %.24.i.i.i = add i64 %.166.i.i, 8
  %.25.i.i.i = add i64 %.24.i.i.i, %.229.i.i76
  %.26.i.i.i = inttoptr i64 %.25.i.i.i to ptr
  %.27.i.i.i = load i64, ptr %.26.i.i.i, align 8, !noalias !675
  %.38.i.i.i77 = icmp sgt i64 %.27.i.i.i, -1
  %.46.i.i.i = icmp sgt i64 %bytes.2.1.i.i, 0
  %or.cond.i.i = select i1 %.38.i.i.i77, i1 %.46.i.i.i, i1 false
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %B512.i.i
  %.19.i.i.i = inttoptr i64 %.229.i.i76 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !675
  %.70.i.i.i = add i64 %.20.i.i.i, %.129.i.i
  %.72.i.i.i = shl i64 %.70.i.i.i, 3
  %.73.i.i.i = add i64 %.72.i.i.i, %.229.i.i76
  %.74.i.i.i = inttoptr i64 %.73.i.i.i to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.80.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i = add nsw i64 %written.2.0.i.i.i, %.169.i.i
  %.58.i.i.i = sub nsw i64 %bytes.2.1.i.i, %written.2.0.i.i.i
  %.60.i.i.i = tail call i64 @cnnc_os_write(i64 %.27.i.i.i, i64 %.55.i.i.i, i64 %.58.i.i.i) #0, !noalias !675
  %.65.i.i.i = icmp slt i64 %.60.i.i.i, 0
  br i1 %.65.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.75.i.i.i = load i64, ptr %.74.i.i.i, align 8, !noalias !675
  tail call fastcc void @cnnc_unwritable(i64 %.75.i.i.i), !noalias !675
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.80.i.i.i = add nsw i64 %.60.i.i.i, %written.2.0.i.i.i
  %.96.i.i.i = icmp slt i64 %.80.i.i.i, %bytes.2.1.i.i
  br i1 %.96.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %B512.i.i
  %.240.i.i = load i64, ptr %.239.i.i, align 8, !noalias !672
  %.241.i.i = icmp sgt i64 %.240.i.i, 0
  br i1 %.241.i.i, label %B636.i.i, label %B674.i.i

B636.i.i:                                         ; preds = %cnnc_write.exit.i
  %.23.i.i.i79 = load i64, ptr %.38.i, align 8, !noalias !678
  %.26.i.i2.i = add i64 %.13.i.i.i.i, 72
  %.27.i.i3.i = inttoptr i64 %.26.i.i2.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i3.i, align 8, !noalias !678
  %.30.i.i.i = tail call i64 @llvm.smax.i64(i64 %.28.i.i.i, i64 1)
  %.39.i.i.i80 = add i64 %.23.i.i.i79, 8
  %.40.i.i.i = inttoptr i64 %.39.i.i.i80 to ptr
  %.41.i.i.i = load i64, ptr %.40.i.i.i, align 8, !noalias !678
  %.54.i.i.i = icmp eq i64 %.41.i.i.i, 1
  %..i.i.i = select i1 %.54.i.i.i, i64 88, i64 0
  %.70.i.i4.i = load i64, ptr %.22.i, align 8, !noalias !678
  %.73.i.i5.i = add i64 %..i.i.i, %.13.i.i.i.i
  %.74.i.i6.i = inttoptr i64 %.73.i.i5.i to ptr
  %.75.i.i7.i = load i64, ptr %.74.i.i6.i, align 8, !noalias !678
  %.76.i.i.i = add nsw i64 %.75.i.i7.i, %.70.i.i4.i
  %.82.i.i.i = add i64 %.13.i.i.i.i, 48
  %.83.i.i.i = inttoptr i64 %.82.i.i.i to ptr
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !678
  %.88.i.i.i = mul nsw i64 %.84.i.i.i, %.30.i.i.i
  %.94.i.i.i = udiv i64 %bytes.2.1.i.i, %.88.i.i.i
  %.178.i1.not.i.i = icmp slt i64 %.94.i.i.i, 1
  br i1 %.178.i1.not.i.i, label %B674.i.i, label %B422.if.i.lr.ph.i.i

B422.if.i.lr.ph.i.i:                              ; preds = %B636.i.i
  %.46.i.i8.i = load i64, ptr %.45.i.i.i, align 8, !noalias !678
  %.253.i.i.i = trunc i64 %.46.i.i8.i to i32
  %.271.i.i.i = add i64 %.23.i.i.i79, 40
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  %text.182.text.1.183.i.i.i = select i1 %.54.i.i.i, ptr @text.182, ptr @text.1.183
  %.109.i.i.i.i = icmp eq i64 %.41.i.i.i, 0
  %text.9.188.text.10.i.i.i.i = select i1 %.54.i.i.i, ptr @text.9.188, ptr @text.10
  br label %B422.if.i.i.i

B100.i.i.i.i.i:                                   ; preds = %B38.if.i.i.i.i.i
  %.203.i.i.i.i.i = icmp slt i64 %best.2.0.i4.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i, label %B234.i.i.i.i.i, label %B194.i.i.i.i.i

B194.i.i.i.i.i:                                   ; preds = %B100.i.i.i.i.i
  %.211.i.i.i.i.i = shl i64 %best.2.0.i4.i.i.i.i, 2
  %.212.i.i.i.i.i = add i64 %.211.i.i.i.i.i, %.268.i.i.i
  %.213.i.i.i.i.i = inttoptr i64 %.212.i.i.i.i.i to ptr
  %.214.i.i.i.i.i = load float, ptr %.213.i.i.i.i.i, align 4, !noalias !681
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
  %.141.i.i.i.i.i = load float, ptr %.140.i.i.i.i.i, align 4, !noalias !681
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
  %.104.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !686
  br i1 %.109.i.i.i.i, label %B244.i.i.i.i, label %B362.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.116.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.2.184, i64 %index.2.0.i.i.i.i) #0, !noalias !686
  %.121.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %1 = lshr i32 %.116.i.i.i.i, 31
  %.122.i.i.i.i = zext nneg i32 %1 to i64
  %.123.i.i.i.i = or i64 %.121.i.i.i.i, %.122.i.i.i.i
  store i64 %.123.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %.130.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.131.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.3.185, double %.130.i.i.i.i) #0, !noalias !686
  br label %B620.i.i.i.i

B362.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.145.not.i.i.i.i = icmp eq i64 %printed.2.0.i.i.i.i, 0
  %..i.i.i.i = select i1 %.145.not.i.i.i.i, i64 ptrtoint (ptr @text.6 to i64), i64 ptrtoint (ptr @text.5.187 to i64)
  %.172.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.4.186, i64 %..i.i.i.i, i64 %index.2.0.i.i.i.i) #0, !noalias !686
  %.177.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %2 = lshr i32 %.172.i.i.i.i, 31
  %.178.i.i.i.i = zext nneg i32 %2 to i64
  %.179.i.i.i.i = or i64 %.177.i.i.i.i, %.178.i.i.i.i
  store i64 %.179.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %.191.i.i.i.i = fsub float %.104.i.i.i.i, %.104.i.i.i.i
  %.194.i.i.i.i = fcmp oeq float %.191.i.i.i.i, 0.000000e+00
  br i1 %.194.i.i.i.i, label %B504.i.i.i.i, label %B564.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.201.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.202.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.7, double %.201.i.i.i.i) #0, !noalias !686
  br label %B620.i.i.i.i

B564.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.220.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.8) #0, !noalias !686
  br label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B564.i.i.i.i, %B504.i.i.i.i, %B244.i.i.i.i
  %.220.i.sink.i.i.i = phi i32 [ %.220.i.i.i.i, %B564.i.i.i.i ], [ %.202.i.i.i.i, %B504.i.i.i.i ], [ %.131.i.i.i.i, %B244.i.i.i.i ]
  %.225.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %3 = lshr i32 %.220.i.sink.i.i.i, 31
  %.226.i.i.i.i = zext nneg i32 %3 to i64
  %.227.i.i.i.i = or i64 %.225.i.i.i.i, %.226.i.i.i.i
  store i64 %.227.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  br label %B38.if.i.i5.i.i.i

B112.i.i.i.i.i:                                   ; preds = %B38.if.i.i5.i.i.i
  %.172.i.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !687
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
  %.214.i.i20.i.i.i = load float, ptr %.213.i.i19.i.i.i, align 4, !noalias !687
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
  %.141.i.i12.i.i.i = load float, ptr %.140.i.i11.i.i.i, align 4, !noalias !687
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
  %.313.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.9.188.text.10.i.i.i.i) #0, !noalias !686
  %.318.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %4 = lshr i32 %.313.i.i.i.i, 31
  %.319.i.i.i.i = zext nneg i32 %4 to i64
  %.320.i.i.i.i = or i64 %.318.i.i.i.i, %.319.i.i.i.i
  store i64 %.320.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %.178.i.i.i = icmp sgt i64 %.123.i.02.i.i, 1
  br i1 %.178.i.i.i, label %B422.if.i.i.i, label %B674.i.i

B422.if.i.i.i:                                    ; preds = %cnnc_print_largest.exit.i.i, %B422.if.i.lr.ph.i.i
  %.120.i.03.i.i = phi i64 [ 0, %B422.if.i.lr.ph.i.i ], [ %.191.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.123.i.02.i.i = phi i64 [ %.94.i.i.i, %B422.if.i.lr.ph.i.i ], [ %.187.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.245.i.pre.pre.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !678
  %.227.i.i.i = icmp sgt i64 %.245.i.pre.pre.i.i, 0
  %or.cond.i9.i = select i1 %.54.i.i.i, i1 %.227.i.i.i, i1 false
  %"$phi542.1.2.1.i.i.i" = select i1 %or.cond.i9.i, ptr @text.175, ptr @text.1.176
  %.246.i.i.i = add nsw i64 %.245.i.pre.pre.i.i, 1
  store i64 %.246.i.i.i, ptr %.225.i.i.i, align 8, !noalias !678
  %.255.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %"$phi542.1.2.1.i.i.i") #0, !noalias !678
  %.260.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !678
  %5 = lshr i32 %.255.i.i.i, 31
  %.261.i.i.i = zext nneg i32 %5 to i64
  %.262.i.i.i = or i64 %.260.i.i.i, %.261.i.i.i
  store i64 %.262.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !678
  %.266.i.i.i = mul nsw i64 %.120.i.03.i.i, %.88.i.i.i
  %.268.i.i.i = add nsw i64 %.266.i.i.i, %.169.i.i
  %.273.i.i.i = load i64, ptr %.272.i.i.i, align 8, !noalias !678
  %.276.i.i.i = add nsw i64 %.120.i.03.i.i, %before.2.1.i.i
  %.54.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.182.text.1.183.i.i.i, i64 %.76.i.i.i, i64 %.276.i.i.i) #0, !noalias !686
  %.59.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  %6 = lshr i32 %.54.i.i.i.i, 31
  %.60.i.i.i.i = zext nneg i32 %6 to i64
  %.61.i.i.i.i = or i64 %.59.i.i.i.i, %.60.i.i.i.i
  store i64 %.61.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !686
  br label %B38.if.i.i.i.i.i

B674.i.i:                                         ; preds = %cnnc_print_largest.exit.i.i, %B636.i.i, %cnnc_write.exit.i
  %exitcond.not.i78 = icmp eq i64 %.129.i.i, %.33.i.i58
  br i1 %exitcond.not.i78, label %cnnc_put_rows.exit, label %B158.if.i.i

B158.if.i.i:                                      ; preds = %B674.i.i, %B158.if.i.lr.ph.i
  %.57.i.019.i = phi i64 [ 0, %B158.if.i.lr.ph.i ], [ %.129.i.i, %B674.i.i ]
  %.129.i.i = add nuw nsw i64 %.57.i.019.i, 1
  %.9.i.i.i66 = load i64, ptr %.8.i.i.i61, align 8, !noalias !690
  %.10.i.i.i67 = add nsw i64 %.9.i.i.i66, %.57.i.019.i
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !693
  %.12.i.i.i.i = shl nsw i64 %.10.i.i.i67, 7
  %.10.i.i.i.i = add i64 %.9.i.i.i.i, %.17.i.i54
  %.13.i.i.i.i = add i64 %.10.i.i.i.i, %.12.i.i.i.i
  %.164.i.i68 = load i64, ptr %.163.i.i62, align 8, !noalias !672
  %.166.i.i = shl i64 %.57.i.019.i, 3
  %.167.i.i = add i64 %.164.i.i68, %.166.i.i
  %.168.i.i = inttoptr i64 %.167.i.i to ptr
  %.169.i.i = load i64, ptr %.168.i.i, align 8, !noalias !672
  %.12.i.i.i69 = add i64 %.13.i.i.i.i, 64
  %.13.i.i.i70 = inttoptr i64 %.12.i.i.i69 to ptr
  %.14.i.i.i71 = load i64, ptr %.13.i.i.i70, align 8, !noalias !696
  %.15.i.i.i72 = icmp eq i64 %.14.i.i.i71, 0
  %.21.i.i10.i = add i64 %.13.i.i.i.i, 56
  %.22.i.i11.i = inttoptr i64 %.21.i.i10.i to ptr
  %.23.i.i12.i = load i64, ptr %.22.i.i11.i, align 8, !noalias !696
  br i1 %.15.i.i.i72, label %B512.i.i, label %cnnc_row_bytes.exit.i73

cnnc_row_bytes.exit.i73:                          ; preds = %B158.if.i.i
  %.39.i.i14.i = load i64, ptr %.38.i.i13.i, align 8, !noalias !696
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
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !699
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !699
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !702
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !702
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !702
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
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !705
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !705
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !705
  %.16.i.i.i = shl i64 %.10.i.i.i, 6
  %.21.i.i.i = mul i64 %.16.i.i.i, %.15.i.i.i
  %.22.i.i.i = add nsw i64 %.21.i.i.i, %.20.i.i.i
  %.152.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !702
  br i1 %.235.i3.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

B294.if.i.i:                                      ; preds = %B186.if.i.i, %B294.if.i.i
  %.179.i.04.i = phi i64 [ %.248.i.i, %B294.if.i.i ], [ 1, %B186.if.i.i ]
  %.248.i.i = add nuw i64 %.179.i.04.i, 1
  %0 = shl nsw i64 %.179.i.04.i, 6
  %.275.i.i = add nsw i64 %0, %.22.i.i.i
  %.278.i.i = inttoptr i64 %.275.i.i to ptr
  store i64 0, ptr %.278.i.i, align 8, !noalias !702
  %.284.i.i = add i64 %.275.i.i, 8
  %.285.i.i = inttoptr i64 %.284.i.i to ptr
  store i64 0, ptr %.285.i.i, align 8, !noalias !702
  %exitcond.not.i = icmp eq i64 %.179.i.04.i, %spec.select2.i
  br i1 %exitcond.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !699
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #0, !noalias !699
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !699
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
  %.16.i = tail call i64 @cnnc_cpu_flush_denormals() #0, !noalias !708
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !708
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !708
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !708
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !708
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !708
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !708
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !708
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !708
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !708
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !708
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
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !711
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  %.11.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !711
  %.24.i.i.pre.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !716
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %.11.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !716
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !716
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !716
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !716
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #0, !noalias !716
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !719
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !719
  %.32.i.i.i = sub nsw i64 %.43.i.012.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !719
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !719
  %.62.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !719
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %.62.i.i.i, ptr %.65.i.i.i, align 8, !noalias !719
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !719
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.011.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.012.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.011.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.011.i, -1
  %.114.i.i = add i64 %.43.i.012.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !722
  %.11.i.i8.i = mul i64 %.43.i.012.i, 40
  %.12.i.i9.i = add i64 %.11.i.i8.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i9.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !725
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
  %.23.i.i.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !726
  %.24.not.i.i.i12 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre56.i = load i64, ptr %.13.i.i, align 8, !noalias !731
  br i1 %.24.not.i.i.i12, label %cnnc_profile_end.exit.i, label %B64.i.i.i13

B64.i.i.i13:                                      ; preds = %B342.i.i
  %.32.i.i.i14 = sub nsw i64 %.52.i.054.i, %.9.i.i.pre56.i
  %.39.i.i.i15 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !726
  %.40.i.i.i16 = mul nsw i64 %.39.i.i.i15, %.32.i.i.i14
  %.42.i.i.i = add nsw i64 %.40.i.i.i16, %.2
  %.53.i.i.i17 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i18 = add nsw i64 %.53.i.i.i17, %.23.i.i.i
  %.58.i.i.i19 = inttoptr i64 %.54.i.i.i18 to ptr
  store i64 %"$phi94.0.2.0.i.i.i8", ptr %.58.i.i.i19, align 8, !noalias !726
  %.62.i.i.i20 = call i64 @cnnc_os_nanoseconds() #0, !noalias !726
  %.64.i.i.i21 = add i64 %.54.i.i.i18, 8
  %.65.i.i.i22 = inttoptr i64 %.64.i.i.i21 to ptr
  store i64 %.62.i.i.i20, ptr %.65.i.i.i22, align 8, !noalias !726
  %.69.i.i.i23 = add i64 %.54.i.i.i18, 16
  %.70.i.i.i24 = inttoptr i64 %.69.i.i.i23 to ptr
  store i64 %.319.i.i, ptr %.70.i.i.i24, align 8, !noalias !726
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !731
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i13, %B342.i.i
  %.9.i.i.i25 = phi i64 [ %.9.i.i.pre56.i, %B342.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i13 ]
  %.10.i.i.i26 = sub nsw i64 %.52.i.054.i, %.9.i.i.i25
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !731
  %.15.i.i.i27 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i28 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !731
  %.16.i.i.i29 = shl i64 %.10.i.i.i26, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i29, %.15.i.i.i27
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i28
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !734
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.350.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.351.i.i = inttoptr i64 %.350.i.i to ptr
  %.352.i.i = load i64, ptr %.351.i.i, align 8, !noalias !737
  %.357.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.358.i.i = atomicrmw add ptr %.357.i.i, i64 %.319.i.i seq_cst, align 8, !noalias !737
  %.360.i.i = add nsw i64 %.358.i.i, %.319.i.i
  %.363.i.i = icmp eq i64 %.360.i.i, %.352.i.i
  br i1 %.363.i.i, label %B540.i.i, label %B604.i.i

B540.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i30 = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !738
  %.12.i.i9.i31 = icmp sgt i64 %.11.i.i8.i30, 0
  br i1 %.12.i.i9.i31, label %B44.i.i.i, label %B604.i.i

B44.i.i.i:                                        ; preds = %B540.i.i
  call void @cnnc_os_wake(i64 %.22.i.i2.i) #0, !noalias !738
  br label %B604.i.i

B604.i.i:                                         ; preds = %cnnc_profile_begin.exit.i7, %B44.i.i.i, %B540.i.i, %cnnc_profile_end.exit.i, %B330.i.i
  %.110.i.i11 = icmp sgt i64 %.55.i.053.i, 1
  br i1 %.110.i.i11, label %B132.if.i.i3, label %cnnc_walk.body.exit

B132.if.i.i3:                                     ; preds = %B604.i.i, %B132.if.i.lr.ph.i1
  %.52.i.054.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i1 ], [ %.123.i.i, %B604.i.i ]
  %.55.i.053.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i1 ], [ %.119.i.i, %B604.i.i ]
  %.119.i.i = add nsw i64 %.55.i.053.i, -1
  %.123.i.i = add i64 %.52.i.054.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !741
  %.11.i.i.i.i = mul i64 %.52.i.054.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i4 = load i64, ptr %.23.i.i11.i, align 8, !noalias !746
  %.31.i.i.i5 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i5 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !746
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !747
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !746
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !750
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !750
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !753
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !753
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
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !753
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !753
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !753
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !753
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !753
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !753
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !753
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !753
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  call void @cnnc_os_wait(i64 %.22.i.i.i.i, i64 %value.2.0.i.i.i.i) #0, !noalias !753
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !753
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !753
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !753
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
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !746
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !746
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.054.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i3
  %.8.i.i14.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !756
  %.9.not.i.i.i6 = icmp eq i64 %.8.i.i14.i, 0
  br i1 %.9.not.i.i.i6, label %cnnc_profile_begin.exit.i7, label %B64.i.i15.i

B64.i.i15.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  %.11.i.i16.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !756
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
  %.9.i.i.i18.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !759
  %.13.i.i.i21.i = add nsw i64 %.9.i.i.i18.i, %.12.i.i.i.i
  %.21.i.i22.i = add i64 %.13.i.i.i21.i, 16
  %.22.i.i23.i = inttoptr i64 %.21.i.i22.i to ptr
  %.23.i.i24.i = load i64, ptr %.22.i.i23.i, align 8, !noalias !764
  %.24.i.i25.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.23.i.i24.i
  %.26.i.i.i9 = add i64 %.24.i.i25.i, %.25.i.i.i
  %.27.i.i.i10 = udiv i64 %.26.i.i.i9, %.3
  %.31.i.i26.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.32.i.i27.i = mul nsw i64 %.31.i.i26.i, %.23.i.i24.i
  %.34.i.i.i = add i64 %.32.i.i27.i, %.25.i.i.i
  %.35.i.i.i = udiv i64 %.34.i.i.i, %.3
  %.9.i.i2.i28.i = load i64, ptr %.13.i.i, align 8, !noalias !765
  %.10.i.i.i29.i = sub nsw i64 %.52.i.054.i, %.9.i.i2.i28.i
  %.14.i.i.i30.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !765
  %.15.i.i.i31.i = add nsw i64 %.14.i.i.i30.i, 1
  %.20.i.i.i34.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !765
  %.21.i.i.i36.i = mul i64 %.15.i.i.i31.i, %.10.i.i.i29.i
  %reass.add.i = add i64 %.21.i.i.i36.i, %.31.i.i26.i
  %reass.mul.i = shl i64 %reass.add.i, 6
  %.43.i.i.i = add i64 %reass.mul.i, %.20.i.i.i34.i
  %.57.i.i.i = icmp eq i64 %"$phi280.2.2.2.i.i", %.2
  %.67.i.i.i = add i64 %.43.i.i.i, 8
  %.68.i.i.i = inttoptr i64 %.67.i.i.i to ptr
  br i1 %.57.i.i.i, label %B286.i.i.i, label %B342.i.i39.i

B286.i.i.i:                                       ; preds = %B234.if.i.i
  store atomic i64 1, ptr %.68.i.i.i seq_cst, align 8, !noalias !764
  br label %B450.i.i.i

B342.i.i39.i:                                     ; preds = %B234.if.i.i
  %.80.i.i.i = load atomic i64, ptr %.68.i.i.i seq_cst, align 8, !noalias !764
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
  %.104.i13.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !764
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
  %.144.i.i.i = atomicrmw add ptr %.103.i.i.i, i64 %.13558.i.i.i seq_cst, align 8, !noalias !764
  %.146.i.i.i = add nsw i64 %.144.i.i.i, %.27.i.i.i10
  %.152.not.i.i.i = icmp slt i64 %.146.i.i.i, %.35.i.i.i
  br i1 %.152.not.i.i.i, label %B668.i.i.i, label %cnnc_run_share.exit.i

B668.i.i.i:                                       ; preds = %B530.i.i.i
  %.175.i.i42.i = add nsw i64 %.146.i.i.i, %.13558.i.i.i
  %.180.i.i.i = call i64 @llvm.smin.i64(i64 %.175.i.i42.i, i64 %.35.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !768
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !768
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !768
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !768
  %.28.i.i.i43.i = load i64, ptr %.27.i.i.i41.i, align 8, !noalias !768
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i43.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.146.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.180.i.i.i) #0, !noalias !768
  %.187.i.i.i = sub i64 %done.2.0.i17.i.i, %.146.i.i.i
  %.191.i.i44.i = add i64 %.180.i.i.i, %.187.i.i.i
  %.104.i.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !764
  %.105.i.i.i = sub i64 %.neg.i.i, %.104.i.i.i
  %.111.not.i.i.i = icmp sgt i64 %.105.i.i.i, %spared.2.0.i.i.i
  br i1 %.111.not.i.i.i, label %B530.i.i.i, label %cnnc_run_share.exit.i

cnnc_run_share.exit.i:                            ; preds = %B668.i.i.i, %B530.i.i.i, %B450.i.i.i
  %done.2.0.i.lcssa.i.i = phi i64 [ 0, %B450.i.i.i ], [ %.191.i.i44.i, %B668.i.i.i ], [ %done.2.0.i17.i.i, %B530.i.i.i ]
  %.319.i.i = add nsw i64 %done.2.0.i.lcssa.i.i, %ran.2.1.i51.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B330.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B604.i.i, %B338.i.i, %B530.i, %B496.i
  call void @cnnc_cpu_restore_float_state(i64 %.16.i) #0, !noalias !708
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
  %.7.i = tail call i64 @cnnc_os_reason() #0, !noalias !771
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !774
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !779
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !779
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !779
  %.9.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i = load i8, ptr %.9.i.i, align 1, !noalias !780
  %.12.i.i = icmp eq i8 %.10.i.i, 45
  br i1 %.12.i.i, label %B44.i.i, label %cnnc_is_dash.exit

B44.i.i:                                          ; preds = %.3
  %.15.i.i1 = add i64 %.1, 1
  %.16.i.i = inttoptr i64 %.15.i.i1 to ptr
  %.17.i.i = load i8, ptr %.16.i.i, align 1, !noalias !780
  %.21.i.i = icmp eq i8 %.17.i.i, 0
  %spec.select = select i1 %.21.i.i, i64 ptrtoint (ptr @text.1.172 to i64), i64 %.1
  br label %cnnc_is_dash.exit

cnnc_is_dash.exit:                                ; preds = %B44.i.i, %.3
  %1 = phi i64 [ %spec.select, %B44.i.i ], [ %.1, %.3 ]
  %.45.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.171, i64 %1, i64 %.7.i) #0, !noalias !771
  %.50.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !771
  %2 = lshr i32 %.45.i, 31
  %.51.i = zext nneg i32 %2 to i64
  %.52.i = or i64 %.50.i, %.51.i
  store i64 %.52.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !771
  %.8.i.i.i2 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !783
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !783
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !783
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %3, %.8.i.i.i2
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !783
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !783
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !783
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !783
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
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !783
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %cnnc_is_dash.exit
  tail call void @exit(i32 1) #13, !noalias !788
  ret void
}

declare i64 @cnnc_os_reason() local_unnamed_addr

declare i64 @cnnc_os_open(i64) local_unnamed_addr

declare i64 @cnnc_os_size(i64) local_unnamed_addr

declare i64 @cnnc_os_read(i64, i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_unreadable(i64 %.1) unnamed_addr #0 {
.3:
  %.5.i = tail call i64 @cnnc_os_reason() #0, !noalias !789
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !792
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !797
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !797
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !797
  %.9.i.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i.i = load i8, ptr %.9.i.i.i, align 1, !noalias !798
  %.12.i.i.i = icmp eq i8 %.10.i.i.i, 45
  br i1 %.12.i.i.i, label %B44.i.i.i, label %cnnc_input_name.exit

B44.i.i.i:                                        ; preds = %.3
  %.15.i.i.i = add i64 %.1, 1
  %.16.i.i.i = inttoptr i64 %.15.i.i.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i, align 1, !noalias !798
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  %spec.select.i = select i1 %.21.i.i.i, i64 ptrtoint (ptr @text.244 to i64), i64 %.1
  br label %cnnc_input_name.exit

cnnc_input_name.exit:                             ; preds = %.3, %B44.i.i.i
  %1 = phi i64 [ %spec.select.i, %B44.i.i.i ], [ %.1, %.3 ]
  %.11.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.241, i64 %1, i64 %.5.i) #0, !noalias !789
  %.16.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !789
  %2 = lshr i32 %.11.i, 31
  %.17.i = zext nneg i32 %2 to i64
  %.18.i = or i64 %.16.i, %.17.i
  store i64 %.18.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !789
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !803
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !803
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !803
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %3, %.8.i.i.i1
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !803
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !803
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !803
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !803
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
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !803
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %cnnc_input_name.exit
  tail call void @exit(i32 1) #13, !noalias !808
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strstr(ptr, ptr captures(none)) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_array(i64 %.1) unnamed_addr #0 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !809
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !816
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !816
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !816
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.267, i64 %.1) #0, !noalias !817
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !817
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !817
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !818
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !818
  %.24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !818
  %.106.i1.not.i.i = icmp slt i64 %.24.i.i.i, 1
  br i1 %.106.i1.not.i.i, label %cnnc_give_up.exit, label %B228.if.i.i.i

B272.i.i.i:                                       ; preds = %B228.if.i.i.i
  %.158.i.i.i = add i64 %2, %.8.i.i.i1
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !818
  %.161.i.i.i = icmp sgt i64 %.160.i.i.i, -1
  br i1 %.161.i.i.i, label %B312.i.i.i, label %B370.i.i.i

B312.i.i.i:                                       ; preds = %B272.i.i.i
  %.169.i.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i.i) #0, !noalias !818
  %.176.i.pre.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !818
  br label %B370.i.i.i

B370.i.i.i:                                       ; preds = %B312.i.i.i, %B272.i.i.i
  %.176.i.i.i = phi i64 [ %.176.i.pre.i.i, %B312.i.i.i ], [ %.152.i.i.i, %B272.i.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i.i) #0, !noalias !818
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
  %.152.i.i.i = load i64, ptr %.151.i.i.i, align 8, !noalias !818
  %.153.not.i.i.i = icmp eq i64 %.152.i.i.i, 0
  br i1 %.153.not.i.i.i, label %B428.i.i.i, label %B272.i.i.i

cnnc_give_up.exit:                                ; preds = %B428.i.i.i, %.3
  tail call void @exit(i32 1) #13, !noalias !823
  ret void
}

declare i64 @cnnc_os_rename(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #0 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !824
  %.12.i = tail call i64 @cnnc_os_process() #0, !noalias !824
  %.13.i = icmp eq i64 %.11.i, %.12.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !827
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %B78.i
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !827
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !827
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !827
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !827
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !827
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !827
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %B78.i
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !824
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !824
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
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.05, i64 %.26.i), !noalias !824
  %exitcond.not = icmp eq i64 %.54.i.05, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.07 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.07, 1
  %.6.i.i = shl i64 %.184.i.07, 7
  %.281.i = add i64 %.9.i.i2, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !824
  tail call void @cnnc_os_thread_join(i64 %.283.i) #0, !noalias !824
  %exitcond9.not = icmp eq i64 %.184.i.07, %storemerge.i
  br i1 %exitcond9.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %cnnc_pool_lock.exit, %.3
  tail call void @cnnc_os_free(i64 %.1) #0, !noalias !824
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
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !830
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !830
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !830
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !833
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !833
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  %.36.i.i = tail call i64 @cnnc_os_cpu() #0, !noalias !833
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i64 %.36.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  %.50.i.i = call i64 @cnnc_os_get_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !833
  %.51.i.i = icmp eq i64 %.50.i.i, 0
  br i1 %.51.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %0 = lshr i64 %.36.i.i, 3
  %.205.i.i = and i64 %0, 1152921504606846968
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !833
  %.210.i.i = and i64 %.36.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !833
  call void @cnnc_os_set_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !833
  %.253.i.i = add nuw nsw i64 %.36.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !833
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.02.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.02.i, 1
  %1 = shl i64 %.91.i.02.i, 3
  %.189.i.i = add nuw i64 %1, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !833
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i3.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !830
  call void @cnnc_os_wake(i64 %.9.i.i) #0, !noalias !830
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
  %.7.i = tail call i64 @cnnc_os_process() #0, !noalias !836
  %.13.i = add i64 %.1, 136
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load atomic i64, ptr %.14.i seq_cst, align 8, !noalias !836
  %.21.i = icmp eq i64 %.15.i, %.7.i
  br i1 %.21.i, label %B86.i, label %B178.i

B86.i:                                            ; preds = %.3
  %.29.i = add i64 %.1, 128
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = cmpxchg ptr %.30.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !836
  %.35.i = extractvalue { i64, i1 } %.31.i, 1
  %..i = zext i1 %.35.i to i64
  br label %cnnc_pool_try_lock.body.exit

B178.i:                                           ; preds = %.3
  %.50.i = sub i64 0, %.7.i
  %.52.i = icmp eq i64 %.15.i, %.50.i
  br i1 %.52.i, label %cnnc_pool_try_lock.body.exit, label %B192.i

B192.i:                                           ; preds = %B178.i
  %.61.i = cmpxchg ptr %.14.i, i64 %.15.i, i64 %.50.i seq_cst seq_cst, align 8, !noalias !836
  %.64.not.i = extractvalue { i64, i1 } %.61.i, 1
  br i1 %.64.not.i, label %B252.i, label %cnnc_pool_try_lock.body.exit

B252.i:                                           ; preds = %B192.i
  %.78.i = add i64 %.1, 128
  %.79.i = inttoptr i64 %.78.i to ptr
  store atomic i64 1, ptr %.79.i seq_cst, align 8, !noalias !836
  %.83.i = add i64 %.1, 256
  %.84.i = inttoptr i64 %.83.i to ptr
  store atomic i64 0, ptr %.84.i seq_cst, align 8, !noalias !836
  %.88.i = add i64 %.1, 264
  %.89.i = inttoptr i64 %.88.i to ptr
  store atomic i64 0, ptr %.89.i seq_cst, align 8, !noalias !836
  %.93.i = add i64 %.1, 8
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load atomic i64, ptr %.94.i seq_cst, align 8, !noalias !836
  store atomic i64 1, ptr %.94.i seq_cst, align 8, !noalias !836
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
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !839
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !842
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !842
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !842
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !842
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !839
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_spawn.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add nuw i64 %.38.i.08.i, 1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !839
  store atomic i64 %.110.i.i, ptr %.94.i seq_cst, align 8, !noalias !839
  %exitcond.not = icmp eq i64 %.110.i.i, %.14.i.i
  br i1 %exitcond.not, label %cnnc_pool_spawn.exit, label %B114.if.i.i

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ 1, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !839
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !839
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !839
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !839
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !839
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B422.i.i, %B588.i.i, %B252.i
  store atomic i64 %.7.i, ptr %.14.i seq_cst, align 8, !noalias !836
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
  %.7.i = tail call i64 @cnnc_os_allocate(i64 33152) #0, !noalias !845
  %.12.i = icmp eq i64 %.7.i, 0
  br i1 %.12.i, label %cnnc_pool_create.body.exit, label %B60.i

B60.i:                                            ; preds = %.3
  %.24.i = inttoptr i64 %.7.i to ptr
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %.24.i, align 8, !noalias !845
  %.28.i = add i64 %.7.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !845
  %.4.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !848
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.02.i, -1
  %.254.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !848
  %.256.i.i = sub nsw i64 %.254.i.i, %.127.i.i
  %.261.i.i = tail call i64 @llvm.smin.i64(i64 %best.2.0.i3.i, i64 %.256.i.i)
  %.89.i.i = icmp samesign ugt i64 %.34.i.02.i, 1
  br i1 %.89.i.i, label %B72.if.i.i, label %cnnc_spin_measure.exit

B72.if.i.i:                                       ; preds = %B178.i.i, %B60.i
  %best.2.0.i3.i = phi i64 [ %.4.i.i, %B60.i ], [ %.261.i.i, %B178.i.i ]
  %.34.i.02.i = phi i64 [ 3, %B60.i ], [ %.98.i.i, %B178.i.i ]
  %.127.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !848
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.01.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.01.i, -1
  tail call void @cnnc_cpu_pause() #0, !noalias !848
  %.210.i.i = icmp samesign ugt i64 %.157.i.01.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = tail call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = add i64 %.7.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 8, !noalias !845
  %.37.i = tail call i64 @cnnc_os_process() #0, !noalias !845
  %.40.i = add i64 %.7.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %.37.i, ptr %.41.i, align 8, !noalias !845
  %.8.i.i = add i64 %.7.i, 384
  %.46.i = add i64 %.7.i, 448
  %.51.i = load i64, ptr %.35.i, align 8, !noalias !845
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %.7.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !851
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %.7.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !851
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !851
  %.22.i.i = add i64 %.7.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !851
  %.12.i.i = load i64, ptr %.29.i, align 8, !noalias !854
  %.14.i.i3 = tail call i64 @llvm.smin.i64(i64 %.1, i64 256)
  %.51.i.i = sub i64 %.14.i.i3, %.12.i.i
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_create.body.exit, label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.35.i, align 8, !noalias !854
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !857
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !857
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !857
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !857
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !854
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_create.body.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !854
  store atomic i64 %.110.i.i, ptr %.29.i seq_cst, align 8, !noalias !854
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_create.body.exit

B114.if.i.i:                                      ; preds = %cnnc_spin_measure.exit, %B588.i.i
  %.38.i.08.i = phi i64 [ %.110.i.i, %B588.i.i ], [ %.12.i.i, %cnnc_spin_measure.exit ]
  %.41.i.07.i = phi i64 [ %.106.i.i, %B588.i.i ], [ %.51.i.i, %cnnc_spin_measure.exit ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !854
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !854
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.7.i, ptr %.158.i.i, align 8, !noalias !854
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !854
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !854
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
  %.8.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !860
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !860
  %.24.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !860
  %.106.i1.not.i = icmp slt i64 %.24.i.i, 1
  br i1 %.106.i1.not.i, label %cnnc_remove_files.exit, label %B228.if.i.i

B272.i.i:                                         ; preds = %B228.if.i.i
  %.158.i.i = add i64 %0, %.8.i.i
  %.159.i.i = inttoptr i64 %.158.i.i to ptr
  %.160.i.i = load i64, ptr %.159.i.i, align 8, !noalias !860
  %.161.i.i = icmp sgt i64 %.160.i.i, -1
  br i1 %.161.i.i, label %B312.i.i, label %B370.i.i

B312.i.i:                                         ; preds = %B272.i.i
  %.169.i.i = tail call i64 @cnnc_os_close(i64 %.160.i.i) #0, !noalias !860
  %.176.i.pre.i = load i64, ptr %.151.i.i, align 8, !noalias !860
  br label %B370.i.i

B370.i.i:                                         ; preds = %B312.i.i, %B272.i.i
  %.176.i.i = phi i64 [ %.176.i.pre.i, %B312.i.i ], [ %.152.i.i, %B272.i.i ]
  tail call void @cnnc_os_remove(i64 %.176.i.i) #0, !noalias !860
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
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !860
  %.153.not.i.i = icmp eq i64 %.152.i.i, 0
  br i1 %.153.not.i.i, label %B428.i.i, label %B272.i.i

cnnc_remove_files.exit:                           ; preds = %B428.i.i, %.3
  %1 = trunc i64 %.1 to i32
  %2 = and i32 %1, 255
  %.8.i = add nuw nsw i32 %2, 128
  tail call void @_exit(i32 %.8.i) #0, !noalias !865
  ret void
}

declare void @_exit(i32) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !866
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %.4
  %.16.i.i = add i64 %.1, 136
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.17.i.i seq_cst, align 8, !noalias !866
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !866
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !866
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !866
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !866
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !866
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %.4
  %.10.i.i = add i64 %.1, 8
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !871
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
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !871
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !874
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !874
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !874
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !874
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !871
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, label %B588.i.i

B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge: ; preds = %B422.i.i
  %.11.i.pre.pre = load i64, ptr %.11.i.i, align 8, !noalias !877
  br label %cnnc_pool_spawn.exit

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !871
  store atomic i64 %.110.i.i, ptr %.11.i.i seq_cst, align 8, !noalias !871
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_spawn.exit

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ %.12.i.i, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.41.i.07.i = phi i64 [ %.51.i.i, %B114.if.i.lr.ph.i ], [ %.106.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !871
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !871
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !871
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !871
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !871
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B588.i.i, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, %cnnc_pool_lock.exit
  %.11.i = phi i64 [ %.12.i.i, %cnnc_pool_lock.exit ], [ %.11.i.pre.pre, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !878
  ret i64 %.11.i
}

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.17.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !881
  %.18.i = icmp eq i64 %.17.i, 0
  br i1 %.18.i, label %cnnc_pool_run.body.exit, label %B46.i

B46.i:                                            ; preds = %.6
  %.32.i = add i64 %.1, 8
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !881
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !881
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !881
  %.56.i = shl i64 %.37.i, 16
  %.59.i = add i64 %.1, 256
  %.60.i = inttoptr i64 %.59.i to ptr
  store atomic i64 %.56.i, ptr %.60.i seq_cst, align 8, !noalias !881
  %.99.i = add i64 %.37.i, -1
  %.144.i3.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i3.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #0, !noalias !881
  %.207.i = atomicrmw and ptr %.60.i, i64 65535 seq_cst, align 8, !noalias !881
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !884
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !884
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !884
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @cnnc_cpu_pause() #0, !noalias !884
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !884
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !884
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !884
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !884
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !884
  %.293.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !884
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  tail call void @cnnc_os_wait(i64 %.59.i, i64 %value.2.0.i.i) #0, !noalias !884
  %.307.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !884
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !884
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !884
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !887
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.05 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.05, i64 %.37.i), !noalias !881
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
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !890
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !890
  %.35.i = add nsw i64 %.1, 40
  %.5.i.i = tail call i64 @cnnc_os_thread() #0, !noalias !893
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %.5.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !893
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
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !896
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !896
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !896
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !896
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !896
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !896
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !896
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !896
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !896
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !896
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  call void @cnnc_os_wait(i64 %.1, i64 %value.2.0.i.i) #0, !noalias !896
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !896
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !896
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !896
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !890
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !890
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !899
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !899
  %.40.i.i = call i64 @cnnc_os_get_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !899
  %.41.not.i.i = icmp eq i64 %.40.i.i, 0
  br i1 %.41.not.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %1 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %1, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !899
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !899
  call void @cnnc_os_set_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !899
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !899
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !890
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !890
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !902
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !902
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
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !890
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !890
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #0, !noalias !890
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !890
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !905
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  call void @cnnc_os_wake(i64 %.12.i.i3) #0, !noalias !905
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
!150 = distinct !{!150, !151, !"cnnc_check_is_file.body: %retptr"}
!151 = distinct !{!151, !"cnnc_check_is_file.body"}
!152 = !{!153, !155, !150}
!153 = distinct !{!153, !154, !"cnnc_program_name.body: %retptr"}
!154 = distinct !{!154, !"cnnc_program_name.body"}
!155 = distinct !{!155, !156, !"cnnc_complain.body: %retptr"}
!156 = distinct !{!156, !"cnnc_complain.body"}
!157 = !{!155, !150}
!158 = !{!159, !150}
!159 = distinct !{!159, !160, !"cnnc_tensor_name.body: %retptr"}
!160 = distinct !{!160, !"cnnc_tensor_name.body"}
!161 = !{!162}
!162 = distinct !{!162, !163, !"cnnc_assign.body: %retptr"}
!163 = distinct !{!163, !"cnnc_assign.body"}
!164 = !{!165, !162}
!165 = distinct !{!165, !166, !"cnnc_tensor_name.body: %retptr"}
!166 = distinct !{!166, !"cnnc_tensor_name.body"}
!167 = !{!168, !170, !172, !162}
!168 = distinct !{!168, !169, !"cnnc_program_name.body: %retptr"}
!169 = distinct !{!169, !"cnnc_program_name.body"}
!170 = distinct !{!170, !171, !"cnnc_complain.body: %retptr"}
!171 = distinct !{!171, !"cnnc_complain.body"}
!172 = distinct !{!172, !173, !"cnnc_misused.body: %retptr"}
!173 = distinct !{!173, !"cnnc_misused.body"}
!174 = !{!170, !172, !162}
!175 = !{!172, !162}
!176 = !{!177}
!177 = distinct !{!177, !178, !"cnnc_perform.body: %retptr"}
!178 = distinct !{!178, !"cnnc_perform.body"}
!179 = !{!180, !177}
!180 = distinct !{!180, !181, !"cnnc_check_options.body: %retptr"}
!181 = distinct !{!181, !"cnnc_check_options.body"}
!182 = !{!183, !180, !177}
!183 = distinct !{!183, !184, !"cnnc_count_paths.body: %retptr"}
!184 = distinct !{!184, !"cnnc_count_paths.body"}
!185 = !{!186, !180, !177}
!186 = distinct !{!186, !187, !"cnnc_count_paths.body: %retptr"}
!187 = distinct !{!187, !"cnnc_count_paths.body"}
!188 = !{!189, !191, !180, !177}
!189 = distinct !{!189, !190, !"cnnc_is_dash.body: %retptr"}
!190 = distinct !{!190, !"cnnc_is_dash.body"}
!191 = distinct !{!191, !192, !"cnnc_count_paths.body: %retptr"}
!192 = distinct !{!192, !"cnnc_count_paths.body"}
!193 = !{!191, !180, !177}
!194 = !{!195, !197, !180, !177}
!195 = distinct !{!195, !196, !"cnnc_is_dash.body: %retptr"}
!196 = distinct !{!196, !"cnnc_is_dash.body"}
!197 = distinct !{!197, !198, !"cnnc_count_paths.body: %retptr"}
!198 = distinct !{!198, !"cnnc_count_paths.body"}
!199 = !{!197, !180, !177}
!200 = !{!201, !203, !205, !180, !177}
!201 = distinct !{!201, !202, !"cnnc_program_name.body: %retptr"}
!202 = distinct !{!202, !"cnnc_program_name.body"}
!203 = distinct !{!203, !204, !"cnnc_complain.body: %retptr"}
!204 = distinct !{!204, !"cnnc_complain.body"}
!205 = distinct !{!205, !206, !"cnnc_misused.body: %retptr"}
!206 = distinct !{!206, !"cnnc_misused.body"}
!207 = !{!203, !205, !180, !177}
!208 = !{!205, !180, !177}
!209 = !{!210, !212, !214, !180, !177}
!210 = distinct !{!210, !211, !"cnnc_program_name.body: %retptr"}
!211 = distinct !{!211, !"cnnc_program_name.body"}
!212 = distinct !{!212, !213, !"cnnc_complain.body: %retptr"}
!213 = distinct !{!213, !"cnnc_complain.body"}
!214 = distinct !{!214, !215, !"cnnc_misused.body: %retptr"}
!215 = distinct !{!215, !"cnnc_misused.body"}
!216 = !{!212, !214, !180, !177}
!217 = !{!214, !180, !177}
!218 = !{!219, !180, !177}
!219 = distinct !{!219, !220, !"cnnc_tensor_name.body: %retptr"}
!220 = distinct !{!220, !"cnnc_tensor_name.body"}
!221 = !{!222, !224, !226, !180, !177}
!222 = distinct !{!222, !223, !"cnnc_program_name.body: %retptr"}
!223 = distinct !{!223, !"cnnc_program_name.body"}
!224 = distinct !{!224, !225, !"cnnc_complain.body: %retptr"}
!225 = distinct !{!225, !"cnnc_complain.body"}
!226 = distinct !{!226, !227, !"cnnc_misused.body: %retptr"}
!227 = distinct !{!227, !"cnnc_misused.body"}
!228 = !{!224, !226, !180, !177}
!229 = !{!226, !180, !177}
!230 = !{!231, !177}
!231 = distinct !{!231, !232, !"cnnc_new_task.body: %retptr"}
!232 = distinct !{!232, !"cnnc_new_task.body"}
!233 = !{!234, !231, !177}
!234 = distinct !{!234, !235, !"cnnc_new_words.body: %retptr"}
!235 = distinct !{!235, !"cnnc_new_words.body"}
!236 = !{!237, !231, !177}
!237 = distinct !{!237, !238, !"cnnc_new_words.body: %retptr"}
!238 = distinct !{!238, !"cnnc_new_words.body"}
!239 = !{!240, !242, !231, !177}
!240 = distinct !{!240, !241, !"cnnc_program_name.body: %retptr"}
!241 = distinct !{!241, !"cnnc_program_name.body"}
!242 = distinct !{!242, !243, !"cnnc_complain.body: %retptr"}
!243 = distinct !{!243, !"cnnc_complain.body"}
!244 = !{!242, !231, !177}
!245 = !{!246, !248, !231, !177}
!246 = distinct !{!246, !247, !"cnnc_remove_files.body: %retptr"}
!247 = distinct !{!247, !"cnnc_remove_files.body"}
!248 = distinct !{!248, !249, !"cnnc_give_up.body: %retptr"}
!249 = distinct !{!249, !"cnnc_give_up.body"}
!250 = !{!248, !231, !177}
!251 = !{!252, !231, !177}
!252 = distinct !{!252, !253, !"cnnc_new_words.body: %retptr"}
!253 = distinct !{!253, !"cnnc_new_words.body"}
!254 = !{!255, !231, !177}
!255 = distinct !{!255, !256, !"cnnc_output.body: %retptr"}
!256 = distinct !{!256, !"cnnc_output.body"}
!257 = !{!258, !255, !231, !177}
!258 = distinct !{!258, !259, !"cnnc_tensor.body: %retptr"}
!259 = distinct !{!259, !"cnnc_tensor.body"}
!260 = !{!261, !231, !177}
!261 = distinct !{!261, !262, !"cnnc_load_inputs.body: %retptr"}
!262 = distinct !{!262, !"cnnc_load_inputs.body"}
!263 = !{!264, !261, !231, !177}
!264 = distinct !{!264, !265, !"cnnc_new_words.body: %retptr"}
!265 = distinct !{!265, !"cnnc_new_words.body"}
!266 = !{!267, !261, !231, !177}
!267 = distinct !{!267, !268, !"cnnc_new_words.body: %retptr"}
!268 = distinct !{!268, !"cnnc_new_words.body"}
!269 = !{!270, !272, !261, !231, !177}
!270 = distinct !{!270, !271, !"cnnc_tensor.body: %retptr"}
!271 = distinct !{!271, !"cnnc_tensor.body"}
!272 = distinct !{!272, !273, !"cnnc_load_input.body: %retptr"}
!273 = distinct !{!273, !"cnnc_load_input.body"}
!274 = !{!275, !277, !272, !261, !231, !177}
!275 = distinct !{!275, !276, !"cnnc_is_dash.body: %retptr"}
!276 = distinct !{!276, !"cnnc_is_dash.body"}
!277 = distinct !{!277, !278, !"cnnc_input_name.body: %retptr"}
!278 = distinct !{!278, !"cnnc_input_name.body"}
!279 = !{!280, !272, !261, !231, !177}
!280 = distinct !{!280, !281, !"cnnc_read_file.body: %retptr"}
!281 = distinct !{!281, !"cnnc_read_file.body"}
!282 = !{!283, !280, !272, !261, !231, !177}
!283 = distinct !{!283, !284, !"cnnc_new_words.body: %retptr"}
!284 = distinct !{!284, !"cnnc_new_words.body"}
!285 = !{!286, !280, !272, !261, !231, !177}
!286 = distinct !{!286, !287, !"cnnc_new_words.body: %retptr"}
!287 = distinct !{!287, !"cnnc_new_words.body"}
!288 = !{!272, !261, !231, !177}
!289 = !{!290, !292, !272, !261, !231, !177}
!290 = distinct !{!290, !291, !"cnnc_row_bytes.body: %retptr"}
!291 = distinct !{!291, !"cnnc_row_bytes.body"}
!292 = distinct !{!292, !293, !"cnnc_raw_rows.body: %retptr"}
!293 = distinct !{!293, !"cnnc_raw_rows.body"}
!294 = !{!295, !297, !292, !272, !261, !231, !177}
!295 = distinct !{!295, !296, !"cnnc_program_name.body: %retptr"}
!296 = distinct !{!296, !"cnnc_program_name.body"}
!297 = distinct !{!297, !298, !"cnnc_complain.body: %retptr"}
!298 = distinct !{!298, !"cnnc_complain.body"}
!299 = !{!297, !292, !272, !261, !231, !177}
!300 = !{!292, !272, !261, !231, !177}
!301 = !{!302, !304, !292, !272, !261, !231, !177}
!302 = distinct !{!302, !303, !"cnnc_remove_files.body: %retptr"}
!303 = distinct !{!303, !"cnnc_remove_files.body"}
!304 = distinct !{!304, !305, !"cnnc_give_up.body: %retptr"}
!305 = distinct !{!305, !"cnnc_give_up.body"}
!306 = !{!304, !292, !272, !261, !231, !177}
!307 = !{!308, !272, !261, !231, !177}
!308 = distinct !{!308, !309, !"cnnc_npy_data_offset.body: %retptr"}
!309 = distinct !{!309, !"cnnc_npy_data_offset.body"}
!310 = !{!311, !272, !261, !231, !177}
!311 = distinct !{!311, !312, !"cnnc_npy_header.body: %retptr"}
!312 = distinct !{!312, !"cnnc_npy_header.body"}
!313 = !{!314, !311, !272, !261, !231, !177}
!314 = distinct !{!314, !315, !"cnnc_new_words.body: %retptr"}
!315 = distinct !{!315, !"cnnc_new_words.body"}
!316 = !{!317, !319, !272, !261, !231, !177}
!317 = distinct !{!317, !318, !"cnnc_npy_value.body: %retptr"}
!318 = distinct !{!318, !"cnnc_npy_value.body"}
!319 = distinct !{!319, !320, !"cnnc_check_type.body: %retptr"}
!320 = distinct !{!320, !"cnnc_check_type.body"}
!321 = !{!319, !272, !261, !231, !177}
!322 = !{!323, !325, !319, !272, !261, !231, !177}
!323 = distinct !{!323, !324, !"cnnc_program_name.body: %retptr"}
!324 = distinct !{!324, !"cnnc_program_name.body"}
!325 = distinct !{!325, !326, !"cnnc_complain.body: %retptr"}
!326 = distinct !{!326, !"cnnc_complain.body"}
!327 = !{!325, !319, !272, !261, !231, !177}
!328 = !{!329, !331, !319, !272, !261, !231, !177}
!329 = distinct !{!329, !330, !"cnnc_remove_files.body: %retptr"}
!330 = distinct !{!330, !"cnnc_remove_files.body"}
!331 = distinct !{!331, !332, !"cnnc_give_up.body: %retptr"}
!332 = distinct !{!332, !"cnnc_give_up.body"}
!333 = !{!331, !319, !272, !261, !231, !177}
!334 = !{!335, !319, !272, !261, !231, !177}
!335 = distinct !{!335, !336, !"cnnc_npy_value.body: %retptr"}
!336 = distinct !{!336, !"cnnc_npy_value.body"}
!337 = !{!338, !340, !319, !272, !261, !231, !177}
!338 = distinct !{!338, !339, !"cnnc_program_name.body: %retptr"}
!339 = distinct !{!339, !"cnnc_program_name.body"}
!340 = distinct !{!340, !341, !"cnnc_complain.body: %retptr"}
!341 = distinct !{!341, !"cnnc_complain.body"}
!342 = !{!340, !319, !272, !261, !231, !177}
!343 = !{!344, !346, !319, !272, !261, !231, !177}
!344 = distinct !{!344, !345, !"cnnc_remove_files.body: %retptr"}
!345 = distinct !{!345, !"cnnc_remove_files.body"}
!346 = distinct !{!346, !347, !"cnnc_give_up.body: %retptr"}
!347 = distinct !{!347, !"cnnc_give_up.body"}
!348 = !{!346, !319, !272, !261, !231, !177}
!349 = !{!350, !352, !272, !261, !231, !177}
!350 = distinct !{!350, !351, !"cnnc_npy_value.body: %retptr"}
!351 = distinct !{!351, !"cnnc_npy_value.body"}
!352 = distinct !{!352, !353, !"cnnc_npy_rows.body: %retptr"}
!353 = distinct !{!353, !"cnnc_npy_rows.body"}
!354 = !{!352, !272, !261, !231, !177}
!355 = !{!356, !352, !272, !261, !231, !177}
!356 = distinct !{!356, !357, !"cnnc_new_words.body: %retptr"}
!357 = distinct !{!357, !"cnnc_new_words.body"}
!358 = !{!359, !352, !272, !261, !231, !177}
!359 = distinct !{!359, !360, !"cnnc_read_dims.body: %retptr"}
!360 = distinct !{!360, !"cnnc_read_dims.body"}
!361 = !{!362, !352, !272, !261, !231, !177}
!362 = distinct !{!362, !363, !"cnnc_wrong_dims.body: %retptr"}
!363 = distinct !{!363, !"cnnc_wrong_dims.body"}
!364 = !{!365, !367, !352, !272, !261, !231, !177}
!365 = distinct !{!365, !366, !"cnnc_program_name.body: %retptr"}
!366 = distinct !{!366, !"cnnc_program_name.body"}
!367 = distinct !{!367, !368, !"cnnc_complain.body: %retptr"}
!368 = distinct !{!368, !"cnnc_complain.body"}
!369 = !{!367, !352, !272, !261, !231, !177}
!370 = !{!371, !373, !352, !272, !261, !231, !177}
!371 = distinct !{!371, !372, !"cnnc_remove_files.body: %retptr"}
!372 = distinct !{!372, !"cnnc_remove_files.body"}
!373 = distinct !{!373, !374, !"cnnc_give_up.body: %retptr"}
!374 = distinct !{!374, !"cnnc_give_up.body"}
!375 = !{!373, !352, !272, !261, !231, !177}
!376 = !{!377, !272, !261, !231, !177}
!377 = distinct !{!377, !378, !"cnnc_row_bytes.body: %retptr"}
!378 = distinct !{!378, !"cnnc_row_bytes.body"}
!379 = !{!380, !382, !272, !261, !231, !177}
!380 = distinct !{!380, !381, !"cnnc_program_name.body: %retptr"}
!381 = distinct !{!381, !"cnnc_program_name.body"}
!382 = distinct !{!382, !383, !"cnnc_complain.body: %retptr"}
!383 = distinct !{!383, !"cnnc_complain.body"}
!384 = !{!382, !272, !261, !231, !177}
!385 = !{!386, !388, !272, !261, !231, !177}
!386 = distinct !{!386, !387, !"cnnc_remove_files.body: %retptr"}
!387 = distinct !{!387, !"cnnc_remove_files.body"}
!388 = distinct !{!388, !389, !"cnnc_give_up.body: %retptr"}
!389 = distinct !{!389, !"cnnc_give_up.body"}
!390 = !{!388, !272, !261, !231, !177}
!391 = !{!392, !261, !231, !177}
!392 = distinct !{!392, !393, !"cnnc_check_rows.body: %retptr"}
!393 = distinct !{!393, !"cnnc_check_rows.body"}
!394 = !{!395, !397, !392, !261, !231, !177}
!395 = distinct !{!395, !396, !"cnnc_is_dash.body: %retptr"}
!396 = distinct !{!396, !"cnnc_is_dash.body"}
!397 = distinct !{!397, !398, !"cnnc_input_name.body: %retptr"}
!398 = distinct !{!398, !"cnnc_input_name.body"}
!399 = !{!400, !392, !261, !231, !177}
!400 = distinct !{!400, !401, !"cnnc_tensor.body: %retptr"}
!401 = distinct !{!401, !"cnnc_tensor.body"}
!402 = !{!403, !405, !392, !261, !231, !177}
!403 = distinct !{!403, !404, !"cnnc_program_name.body: %retptr"}
!404 = distinct !{!404, !"cnnc_program_name.body"}
!405 = distinct !{!405, !406, !"cnnc_complain.body: %retptr"}
!406 = distinct !{!406, !"cnnc_complain.body"}
!407 = !{!405, !392, !261, !231, !177}
!408 = !{!409, !411, !392, !261, !231, !177}
!409 = distinct !{!409, !410, !"cnnc_remove_files.body: %retptr"}
!410 = distinct !{!410, !"cnnc_remove_files.body"}
!411 = distinct !{!411, !412, !"cnnc_give_up.body: %retptr"}
!412 = distinct !{!412, !"cnnc_give_up.body"}
!413 = !{!411, !392, !261, !231, !177}
!414 = !{!415, !417, !392, !261, !231, !177}
!415 = distinct !{!415, !416, !"cnnc_program_name.body: %retptr"}
!416 = distinct !{!416, !"cnnc_program_name.body"}
!417 = distinct !{!417, !418, !"cnnc_complain.body: %retptr"}
!418 = distinct !{!418, !"cnnc_complain.body"}
!419 = !{!417, !392, !261, !231, !177}
!420 = !{!421, !423, !392, !261, !231, !177}
!421 = distinct !{!421, !422, !"cnnc_remove_files.body: %retptr"}
!422 = distinct !{!422, !"cnnc_remove_files.body"}
!423 = distinct !{!423, !424, !"cnnc_give_up.body: %retptr"}
!424 = distinct !{!424, !"cnnc_give_up.body"}
!425 = !{!423, !392, !261, !231, !177}
!426 = !{!427, !261, !231, !177}
!427 = distinct !{!427, !428, !"cnnc_tensor.body: %retptr"}
!428 = distinct !{!428, !"cnnc_tensor.body"}
!429 = !{!430, !261, !231, !177}
!430 = distinct !{!430, !431, !"cnnc_new_words.body: %retptr"}
!431 = distinct !{!431, !"cnnc_new_words.body"}
!432 = !{!433, !177}
!433 = distinct !{!433, !434, !"cnnc_default_threads.body: %retptr"}
!434 = distinct !{!434, !"cnnc_default_threads.body"}
!435 = !{!436, !433, !177}
!436 = distinct !{!436, !437, !"cnnc_quota.body: %retptr"}
!437 = distinct !{!437, !"cnnc_quota.body"}
!438 = !{!439, !177}
!439 = distinct !{!439, !440, !"cnnc_create.body: %retptr"}
!440 = distinct !{!440, !"cnnc_create.body"}
!441 = !{!442, !444, !439, !177}
!442 = distinct !{!442, !443, !"cnnc_workspace_bytes.body: %retptr"}
!443 = distinct !{!443, !"cnnc_workspace_bytes.body"}
!444 = distinct !{!444, !445, !"cnnc_create_on.body: %retptr"}
!445 = distinct !{!445, !"cnnc_create_on.body"}
!446 = !{!447, !442, !444, !439, !177}
!447 = distinct !{!447, !448, !"cnnc_steps.body: %retptr"}
!448 = distinct !{!448, !"cnnc_steps.body"}
!449 = !{!450, !444, !439, !177}
!450 = distinct !{!450, !451, !"cnnc_memory_map.body: %retptr"}
!451 = distinct !{!451, !"cnnc_memory_map.body"}
!452 = !{!453, !444, !439, !177}
!453 = distinct !{!453, !454, !"cnnc_hold_prepared.body: %retptr"}
!454 = distinct !{!454, !"cnnc_hold_prepared.body"}
!455 = !{!456, !458, !453, !444, !439, !177}
!456 = distinct !{!456, !457, !"cnnc_weights_hold.body: %retptr"}
!457 = distinct !{!457, !"cnnc_weights_hold.body"}
!458 = distinct !{!458, !459, !"cnnc_make_prepared.body: %retptr"}
!459 = distinct !{!459, !"cnnc_make_prepared.body"}
!460 = !{!461, !456, !458, !453, !444, !439, !177}
!461 = distinct !{!461, !462, !"cnnc_weights_map.body: %retptr"}
!462 = distinct !{!462, !"cnnc_weights_map.body"}
!463 = !{!464, !461, !456, !458, !453, !444, !439, !177}
!464 = distinct !{!464, !465, !"cnnc_weights_path.body: %retptr"}
!465 = distinct !{!465, !"cnnc_weights_path.body"}
!466 = !{!467, !469, !461, !456, !458, !453, !444, !439, !177}
!467 = distinct !{!467, !468, !"cnnc_checksum_begin.body: %retptr"}
!468 = distinct !{!468, !"cnnc_checksum_begin.body"}
!469 = distinct !{!469, !470, !"cnnc_weights_hash.body: %retptr"}
!470 = distinct !{!470, !"cnnc_weights_hash.body"}
!471 = !{!472, !469, !461, !456, !458, !453, !444, !439, !177}
!472 = distinct !{!472, !473, !"cnnc_checksum_add.body: %retptr"}
!473 = distinct !{!473, !"cnnc_checksum_add.body"}
!474 = !{!469, !461, !456, !458, !453, !444, !439, !177}
!475 = !{!476, !469, !461, !456, !458, !453, !444, !439, !177}
!476 = distinct !{!476, !477, !"cnnc_checksum_end.body: %retptr"}
!477 = distinct !{!477, !"cnnc_checksum_end.body"}
!478 = !{!458, !453, !444, !439, !177}
!479 = !{!480, !458, !453, !444, !439, !177}
!480 = distinct !{!480, !481, !"cnnc_memory_map.body: %retptr"}
!481 = distinct !{!481, !"cnnc_memory_map.body"}
!482 = !{!483, !458, !453, !444, !439, !177}
!483 = distinct !{!483, !484, !"cnnc_prepare.body: %retptr"}
!484 = distinct !{!484, !"cnnc_prepare.body"}
!485 = !{!486, !483, !458, !453, !444, !439, !177}
!486 = distinct !{!486, !487, !"cnnc_steps.body: %retptr"}
!487 = distinct !{!487, !"cnnc_steps.body"}
!488 = !{!489, !483, !458, !453, !444, !439, !177}
!489 = distinct !{!489, !490, !"cnnc_memory_map.body: %retptr"}
!490 = distinct !{!490, !"cnnc_memory_map.body"}
!491 = !{!492, !483, !458, !453, !444, !439, !177}
!492 = distinct !{!492, !493, !"cnnc_lay_out.body: %retptr"}
!493 = distinct !{!493, !"cnnc_lay_out.body"}
!494 = !{!495, !483, !458, !453, !444, !439, !177}
!495 = distinct !{!495, !496, !"cnnc_fill_bases.body: %retptr"}
!496 = distinct !{!496, !"cnnc_fill_bases.body"}
!497 = !{!498, !458, !453, !444, !439, !177}
!498 = distinct !{!498, !499, !"cnnc_memory_unmap.body: %retptr"}
!499 = distinct !{!499, !"cnnc_memory_unmap.body"}
!500 = !{!501, !458, !453, !444, !439, !177}
!501 = distinct !{!501, !502, !"cnnc_weights_leave.body: %retptr"}
!502 = distinct !{!502, !"cnnc_weights_leave.body"}
!503 = !{!504, !483, !458, !453, !444, !439, !177}
!504 = distinct !{!504, !505, !"cnnc_memory_unmap.body: %retptr"}
!505 = distinct !{!505, !"cnnc_memory_unmap.body"}
!506 = !{!507, !444, !439, !177}
!507 = distinct !{!507, !508, !"cnnc_memory_unmap.body: %retptr"}
!508 = distinct !{!508, !"cnnc_memory_unmap.body"}
!509 = !{!510, !444, !439, !177}
!510 = distinct !{!510, !511, !"cnnc_steps.body: %retptr"}
!511 = distinct !{!511, !"cnnc_steps.body"}
!512 = !{!513, !444, !439, !177}
!513 = distinct !{!513, !514, !"cnnc_steps.body: %retptr"}
!514 = distinct !{!514, !"cnnc_steps.body"}
!515 = !{!444, !439, !177}
!516 = !{!517, !444, !439, !177}
!517 = distinct !{!517, !518, !"cnnc_lay_out.body: %retptr"}
!518 = distinct !{!518, !"cnnc_lay_out.body"}
!519 = !{!520, !444, !439, !177}
!520 = distinct !{!520, !521, !"cnnc_fill_bases.body: %retptr"}
!521 = distinct !{!521, !"cnnc_fill_bases.body"}
!522 = !{!523, !177}
!523 = distinct !{!523, !524, !"cnnc_workspace_bytes.body: %retptr"}
!524 = distinct !{!524, !"cnnc_workspace_bytes.body"}
!525 = !{!526, !523, !177}
!526 = distinct !{!526, !527, !"cnnc_steps.body: %retptr"}
!527 = distinct !{!527, !"cnnc_steps.body"}
!528 = !{!529, !531, !177}
!529 = distinct !{!529, !530, !"cnnc_program_name.body: %retptr"}
!530 = distinct !{!530, !"cnnc_program_name.body"}
!531 = distinct !{!531, !532, !"cnnc_complain.body: %retptr"}
!532 = distinct !{!532, !"cnnc_complain.body"}
!533 = !{!531, !177}
!534 = !{!535, !177}
!535 = distinct !{!535, !536, !"cnnc_weights_path.body: %retptr"}
!536 = distinct !{!536, !"cnnc_weights_path.body"}
!537 = !{!538, !540, !177}
!538 = distinct !{!538, !539, !"cnnc_remove_files.body: %retptr"}
!539 = distinct !{!539, !"cnnc_remove_files.body"}
!540 = distinct !{!540, !541, !"cnnc_give_up.body: %retptr"}
!541 = distinct !{!541, !"cnnc_give_up.body"}
!542 = !{!540, !177}
!543 = !{!544, !177}
!544 = distinct !{!544, !545, !"cnnc_begin_outputs.body: %retptr"}
!545 = distinct !{!545, !"cnnc_begin_outputs.body"}
!546 = !{!547, !544, !177}
!547 = distinct !{!547, !548, !"cnnc_open_outputs.body: %retptr"}
!548 = distinct !{!548, !"cnnc_open_outputs.body"}
!549 = !{!550, !547, !544, !177}
!550 = distinct !{!550, !551, !"cnnc_new_words.body: %retptr"}
!551 = distinct !{!551, !"cnnc_new_words.body"}
!552 = !{!553, !547, !544, !177}
!553 = distinct !{!553, !554, !"cnnc_remove_when_failed.body: %retptr"}
!554 = distinct !{!554, !"cnnc_remove_when_failed.body"}
!555 = !{!556, !547, !544, !177}
!556 = distinct !{!556, !557, !"cnnc_is_dash.body: %retptr"}
!557 = distinct !{!557, !"cnnc_is_dash.body"}
!558 = !{!559, !547, !544, !177}
!559 = distinct !{!559, !560, !"cnnc_new_words.body: %retptr"}
!560 = distinct !{!560, !"cnnc_new_words.body"}
!561 = !{!562, !547, !544, !177}
!562 = distinct !{!562, !563, !"cnnc_new_words.body: %retptr"}
!563 = distinct !{!563, !"cnnc_new_words.body"}
!564 = !{!565, !544, !177}
!565 = distinct !{!565, !566, !"cnnc_new_words.body: %retptr"}
!566 = distinct !{!566, !"cnnc_new_words.body"}
!567 = !{!568, !544, !177}
!568 = distinct !{!568, !569, !"cnnc_stdout_is_taken.body: %retptr"}
!569 = distinct !{!569, !"cnnc_stdout_is_taken.body"}
!570 = !{!571, !544, !177}
!571 = distinct !{!571, !572, !"cnnc_npy_begin.body: %retptr"}
!572 = distinct !{!572, !"cnnc_npy_begin.body"}
!573 = !{!574, !544, !177}
!574 = distinct !{!574, !575, !"cnnc_write.body: %retptr"}
!575 = distinct !{!575, !"cnnc_write.body"}
!576 = !{!577, !544, !177}
!577 = distinct !{!577, !578, !"cnnc_output.body: %retptr"}
!578 = distinct !{!578, !"cnnc_output.body"}
!579 = !{!580, !577, !544, !177}
!580 = distinct !{!580, !581, !"cnnc_tensor.body: %retptr"}
!581 = distinct !{!581, !"cnnc_tensor.body"}
!582 = !{!583, !177}
!583 = distinct !{!583, !584, !"cnnc_run_all.body: %retptr"}
!584 = distinct !{!584, !"cnnc_run_all.body"}
!585 = !{!586, !583, !177}
!586 = distinct !{!586, !587, !"cnnc_new_words.body: %retptr"}
!587 = distinct !{!587, !"cnnc_new_words.body"}
!588 = !{!589, !583, !177}
!589 = distinct !{!589, !590, !"cnnc_new_words.body: %retptr"}
!590 = distinct !{!590, !"cnnc_new_words.body"}
!591 = !{!592, !594, !583, !177}
!592 = distinct !{!592, !593, !"cnnc_sort.body: %retptr"}
!593 = distinct !{!593, !"cnnc_sort.body"}
!594 = distinct !{!594, !595, !"cnnc_print_latency.body: %retptr"}
!595 = distinct !{!595, !"cnnc_print_latency.body"}
!596 = !{!594, !583, !177}
!597 = !{!598, !594, !583, !177}
!598 = distinct !{!598, !599, !"cnnc_percentile.body: %retptr"}
!599 = distinct !{!599, !"cnnc_percentile.body"}
!600 = !{!601, !594, !583, !177}
!601 = distinct !{!601, !602, !"cnnc_percentile.body: %retptr"}
!602 = distinct !{!602, !"cnnc_percentile.body"}
!603 = !{!604, !594, !583, !177}
!604 = distinct !{!604, !605, !"cnnc_percentile.body: %retptr"}
!605 = distinct !{!605, !"cnnc_percentile.body"}
!606 = !{!607, !594, !583, !177}
!607 = distinct !{!607, !608, !"cnnc_print_time.body: %retptr"}
!608 = distinct !{!608, !"cnnc_print_time.body"}
!609 = !{!610, !594, !583, !177}
!610 = distinct !{!610, !611, !"cnnc_print_time.body: %retptr"}
!611 = distinct !{!611, !"cnnc_print_time.body"}
!612 = !{!613, !594, !583, !177}
!613 = distinct !{!613, !614, !"cnnc_print_time.body: %retptr"}
!614 = distinct !{!614, !"cnnc_print_time.body"}
!615 = !{!616, !594, !583, !177}
!616 = distinct !{!616, !617, !"cnnc_print_time.body: %retptr"}
!617 = distinct !{!617, !"cnnc_print_time.body"}
!618 = !{!619, !621, !177}
!619 = distinct !{!619, !620, !"cnnc_all_said.body: %retptr"}
!620 = distinct !{!620, !"cnnc_all_said.body"}
!621 = distinct !{!621, !622, !"cnnc_finish.body: %retptr"}
!622 = distinct !{!622, !"cnnc_finish.body"}
!623 = !{!624, !626, !621, !177}
!624 = distinct !{!624, !625, !"cnnc_program_name.body: %retptr"}
!625 = distinct !{!625, !"cnnc_program_name.body"}
!626 = distinct !{!626, !627, !"cnnc_complain.body: %retptr"}
!627 = distinct !{!627, !"cnnc_complain.body"}
!628 = !{!626, !621, !177}
!629 = !{!621, !177}
!630 = !{!631, !633, !621, !177}
!631 = distinct !{!631, !632, !"cnnc_remove_files.body: %retptr"}
!632 = distinct !{!632, !"cnnc_remove_files.body"}
!633 = distinct !{!633, !634, !"cnnc_give_up.body: %retptr"}
!634 = distinct !{!634, !"cnnc_give_up.body"}
!635 = !{!633, !621, !177}
!636 = !{!637, !621, !177}
!637 = distinct !{!637, !638, !"cnnc_close_outputs.body: %retptr"}
!638 = distinct !{!638, !"cnnc_close_outputs.body"}
!639 = !{!640, !177}
!640 = distinct !{!640, !641, !"cnnc_destroy.body: %retptr"}
!641 = distinct !{!641, !"cnnc_destroy.body"}
!642 = !{!643, !640, !177}
!643 = distinct !{!643, !644, !"cnnc_leave_prepared.body: %retptr"}
!644 = distinct !{!644, !"cnnc_leave_prepared.body"}
!645 = !{!646, !643, !640, !177}
!646 = distinct !{!646, !647, !"cnnc_memory_unmap.body: %retptr"}
!647 = distinct !{!647, !"cnnc_memory_unmap.body"}
!648 = !{!649, !643, !640, !177}
!649 = distinct !{!649, !650, !"cnnc_weights_leave.body: %retptr"}
!650 = distinct !{!650, !"cnnc_weights_leave.body"}
!651 = !{!652, !640, !177}
!652 = distinct !{!652, !653, !"cnnc_memory_unmap.body: %retptr"}
!653 = distinct !{!653, !"cnnc_memory_unmap.body"}
!654 = !{!655}
!655 = distinct !{!655, !656, !"cnnc_run_rows.body: %retptr"}
!656 = distinct !{!656, !"cnnc_run_rows.body"}
!657 = !{!658, !655}
!658 = distinct !{!658, !659, !"cnnc_take_rows.body: %retptr"}
!659 = distinct !{!659, !"cnnc_take_rows.body"}
!660 = !{!661, !658, !655}
!661 = distinct !{!661, !662, !"cnnc_tensor.body: %retptr"}
!662 = distinct !{!662, !"cnnc_tensor.body"}
!663 = !{!664, !658, !655}
!664 = distinct !{!664, !665, !"cnnc_row_bytes.body: %retptr"}
!665 = distinct !{!665, !"cnnc_row_bytes.body"}
!666 = !{!667, !655}
!667 = distinct !{!667, !668, !"cnnc_run.body: %retptr"}
!668 = distinct !{!668, !"cnnc_run.body"}
!669 = !{!670, !655}
!670 = distinct !{!670, !671, !"cnnc_run.body: %retptr"}
!671 = distinct !{!671, !"cnnc_run.body"}
!672 = !{!673, !655}
!673 = distinct !{!673, !674, !"cnnc_put_rows.body: %retptr"}
!674 = distinct !{!674, !"cnnc_put_rows.body"}
!675 = !{!676, !673, !655}
!676 = distinct !{!676, !677, !"cnnc_write.body: %retptr"}
!677 = distinct !{!677, !"cnnc_write.body"}
!678 = !{!679, !673, !655}
!679 = distinct !{!679, !680, !"cnnc_put_largest.body: %retptr"}
!680 = distinct !{!680, !"cnnc_put_largest.body"}
!681 = !{!682, !684, !679, !673, !655}
!682 = distinct !{!682, !683, !"cnnc_next_largest.body: %retptr"}
!683 = distinct !{!683, !"cnnc_next_largest.body"}
!684 = distinct !{!684, !685, !"cnnc_print_largest.body: %retptr"}
!685 = distinct !{!685, !"cnnc_print_largest.body"}
!686 = !{!684, !679, !673, !655}
!687 = !{!688, !684, !679, !673, !655}
!688 = distinct !{!688, !689, !"cnnc_next_largest.body: %retptr"}
!689 = distinct !{!689, !"cnnc_next_largest.body"}
!690 = !{!691, !673, !655}
!691 = distinct !{!691, !692, !"cnnc_output.body: %retptr"}
!692 = distinct !{!692, !"cnnc_output.body"}
!693 = !{!694, !691, !673, !655}
!694 = distinct !{!694, !695, !"cnnc_tensor.body: %retptr"}
!695 = distinct !{!695, !"cnnc_tensor.body"}
!696 = !{!697, !673, !655}
!697 = distinct !{!697, !698, !"cnnc_row_bytes.body: %retptr"}
!698 = distinct !{!698, !"cnnc_row_bytes.body"}
!699 = !{!700}
!700 = distinct !{!700, !701, !"cnnc_execute.body: %retptr"}
!701 = distinct !{!701, !"cnnc_execute.body"}
!702 = !{!703, !700}
!703 = distinct !{!703, !704, !"cnnc_clear_counters.body: %retptr"}
!704 = distinct !{!704, !"cnnc_clear_counters.body"}
!705 = !{!706, !703, !700}
!706 = distinct !{!706, !707, !"cnnc_step_counters.body: %retptr"}
!707 = distinct !{!707, !"cnnc_step_counters.body"}
!708 = !{!709}
!709 = distinct !{!709, !710, !"cnnc_walk.body: %retptr"}
!710 = distinct !{!710, !"cnnc_walk.body"}
!711 = !{!712, !714, !709}
!712 = distinct !{!712, !713, !"cnnc_profile_begin.body: %retptr"}
!713 = distinct !{!713, !"cnnc_profile_begin.body"}
!714 = distinct !{!714, !715, !"cnnc_walk_alone.body: %retptr"}
!715 = distinct !{!715, !"cnnc_walk_alone.body"}
!716 = !{!717, !714, !709}
!717 = distinct !{!717, !718, !"cnnc_run_chunks.body: %retptr"}
!718 = distinct !{!718, !"cnnc_run_chunks.body"}
!719 = !{!720, !714, !709}
!720 = distinct !{!720, !721, !"cnnc_profile_end.body: %retptr"}
!721 = distinct !{!721, !"cnnc_profile_end.body"}
!722 = !{!723, !714, !709}
!723 = distinct !{!723, !724, !"cnnc_step_record.body: %retptr"}
!724 = distinct !{!724, !"cnnc_step_record.body"}
!725 = !{!714, !709}
!726 = !{!727, !729, !709}
!727 = distinct !{!727, !728, !"cnnc_profile_end.body: %retptr"}
!728 = distinct !{!728, !"cnnc_profile_end.body"}
!729 = distinct !{!729, !730, !"cnnc_walk_shared.body: %retptr"}
!730 = distinct !{!730, !"cnnc_walk_shared.body"}
!731 = !{!732, !729, !709}
!732 = distinct !{!732, !733, !"cnnc_step_counters.body: %retptr"}
!733 = distinct !{!733, !"cnnc_step_counters.body"}
!734 = !{!735, !729, !709}
!735 = distinct !{!735, !736, !"cnnc_step_record.body: %retptr"}
!736 = distinct !{!736, !"cnnc_step_record.body"}
!737 = !{!729, !709}
!738 = !{!739, !729, !709}
!739 = distinct !{!739, !740, !"cnnc_wake.body: %retptr"}
!740 = distinct !{!740, !"cnnc_wake.body"}
!741 = !{!742, !744, !729, !709}
!742 = distinct !{!742, !743, !"cnnc_step_record.body: %retptr"}
!743 = distinct !{!743, !"cnnc_step_record.body"}
!744 = distinct !{!744, !745, !"cnnc_wait_for_inputs.body: %retptr"}
!745 = distinct !{!745, !"cnnc_wait_for_inputs.body"}
!746 = !{!744, !729, !709}
!747 = !{!748, !744, !729, !709}
!748 = distinct !{!748, !749, !"cnnc_step_record.body: %retptr"}
!749 = distinct !{!749, !"cnnc_step_record.body"}
!750 = !{!751, !744, !729, !709}
!751 = distinct !{!751, !752, !"cnnc_step_counters.body: %retptr"}
!752 = distinct !{!752, !"cnnc_step_counters.body"}
!753 = !{!754, !744, !729, !709}
!754 = distinct !{!754, !755, !"cnnc_wait_until.body: %retptr"}
!755 = distinct !{!755, !"cnnc_wait_until.body"}
!756 = !{!757, !729, !709}
!757 = distinct !{!757, !758, !"cnnc_profile_begin.body: %retptr"}
!758 = distinct !{!758, !"cnnc_profile_begin.body"}
!759 = !{!760, !762, !729, !709}
!760 = distinct !{!760, !761, !"cnnc_step_record.body: %retptr"}
!761 = distinct !{!761, !"cnnc_step_record.body"}
!762 = distinct !{!762, !763, !"cnnc_run_share.body: %retptr"}
!763 = distinct !{!763, !"cnnc_run_share.body"}
!764 = !{!762, !729, !709}
!765 = !{!766, !762, !729, !709}
!766 = distinct !{!766, !767, !"cnnc_step_counters.body: %retptr"}
!767 = distinct !{!767, !"cnnc_step_counters.body"}
!768 = !{!769, !762, !729, !709}
!769 = distinct !{!769, !770, !"cnnc_run_chunks.body: %retptr"}
!770 = distinct !{!770, !"cnnc_run_chunks.body"}
!771 = !{!772}
!772 = distinct !{!772, !773, !"cnnc_unwritable.body: %retptr"}
!773 = distinct !{!773, !"cnnc_unwritable.body"}
!774 = !{!775, !777, !772}
!775 = distinct !{!775, !776, !"cnnc_program_name.body: %retptr"}
!776 = distinct !{!776, !"cnnc_program_name.body"}
!777 = distinct !{!777, !778, !"cnnc_complain.body: %retptr"}
!778 = distinct !{!778, !"cnnc_complain.body"}
!779 = !{!777, !772}
!780 = !{!781, !772}
!781 = distinct !{!781, !782, !"cnnc_is_dash.body: %retptr"}
!782 = distinct !{!782, !"cnnc_is_dash.body"}
!783 = !{!784, !786, !772}
!784 = distinct !{!784, !785, !"cnnc_remove_files.body: %retptr"}
!785 = distinct !{!785, !"cnnc_remove_files.body"}
!786 = distinct !{!786, !787, !"cnnc_give_up.body: %retptr"}
!787 = distinct !{!787, !"cnnc_give_up.body"}
!788 = !{!786, !772}
!789 = !{!790}
!790 = distinct !{!790, !791, !"cnnc_unreadable.body: %retptr"}
!791 = distinct !{!791, !"cnnc_unreadable.body"}
!792 = !{!793, !795, !790}
!793 = distinct !{!793, !794, !"cnnc_program_name.body: %retptr"}
!794 = distinct !{!794, !"cnnc_program_name.body"}
!795 = distinct !{!795, !796, !"cnnc_complain.body: %retptr"}
!796 = distinct !{!796, !"cnnc_complain.body"}
!797 = !{!795, !790}
!798 = !{!799, !801, !790}
!799 = distinct !{!799, !800, !"cnnc_is_dash.body: %retptr"}
!800 = distinct !{!800, !"cnnc_is_dash.body"}
!801 = distinct !{!801, !802, !"cnnc_input_name.body: %retptr"}
!802 = distinct !{!802, !"cnnc_input_name.body"}
!803 = !{!804, !806, !790}
!804 = distinct !{!804, !805, !"cnnc_remove_files.body: %retptr"}
!805 = distinct !{!805, !"cnnc_remove_files.body"}
!806 = distinct !{!806, !807, !"cnnc_give_up.body: %retptr"}
!807 = distinct !{!807, !"cnnc_give_up.body"}
!808 = !{!806, !790}
!809 = !{!810, !812, !814}
!810 = distinct !{!810, !811, !"cnnc_program_name.body: %retptr"}
!811 = distinct !{!811, !"cnnc_program_name.body"}
!812 = distinct !{!812, !813, !"cnnc_complain.body: %retptr"}
!813 = distinct !{!813, !"cnnc_complain.body"}
!814 = distinct !{!814, !815, !"cnnc_no_array.body: %retptr"}
!815 = distinct !{!815, !"cnnc_no_array.body"}
!816 = !{!812, !814}
!817 = !{!814}
!818 = !{!819, !821, !814}
!819 = distinct !{!819, !820, !"cnnc_remove_files.body: %retptr"}
!820 = distinct !{!820, !"cnnc_remove_files.body"}
!821 = distinct !{!821, !822, !"cnnc_give_up.body: %retptr"}
!822 = distinct !{!822, !"cnnc_give_up.body"}
!823 = !{!821, !814}
!824 = !{!825}
!825 = distinct !{!825, !826, !"cnnc_pool_destroy.body: %retptr"}
!826 = distinct !{!826, !"cnnc_pool_destroy.body"}
!827 = !{!828, !825}
!828 = distinct !{!828, !829, !"cnnc_pool_lock.body: %retptr"}
!829 = distinct !{!829, !"cnnc_pool_lock.body"}
!830 = !{!831}
!831 = distinct !{!831, !832, !"cnnc_pool_ring.body: %retptr"}
!832 = distinct !{!832, !"cnnc_pool_ring.body"}
!833 = !{!834, !831}
!834 = distinct !{!834, !835, !"cnnc_place_wake.body: %retptr"}
!835 = distinct !{!835, !"cnnc_place_wake.body"}
!836 = !{!837}
!837 = distinct !{!837, !838, !"cnnc_pool_try_lock.body: %retptr"}
!838 = distinct !{!838, !"cnnc_pool_try_lock.body"}
!839 = !{!840, !837}
!840 = distinct !{!840, !841, !"cnnc_pool_spawn.body: %retptr"}
!841 = distinct !{!841, !"cnnc_pool_spawn.body"}
!842 = !{!843, !840, !837}
!843 = distinct !{!843, !844, !"cnnc_spin_reset.body: %retptr"}
!844 = distinct !{!844, !"cnnc_spin_reset.body"}
!845 = !{!846}
!846 = distinct !{!846, !847, !"cnnc_pool_create.body: %retptr"}
!847 = distinct !{!847, !"cnnc_pool_create.body"}
!848 = !{!849, !846}
!849 = distinct !{!849, !850, !"cnnc_spin_measure.body: %retptr"}
!850 = distinct !{!850, !"cnnc_spin_measure.body"}
!851 = !{!852, !846}
!852 = distinct !{!852, !853, !"cnnc_spin_reset.body: %retptr"}
!853 = distinct !{!853, !"cnnc_spin_reset.body"}
!854 = !{!855, !846}
!855 = distinct !{!855, !856, !"cnnc_pool_spawn.body: %retptr"}
!856 = distinct !{!856, !"cnnc_pool_spawn.body"}
!857 = !{!858, !855, !846}
!858 = distinct !{!858, !859, !"cnnc_spin_reset.body: %retptr"}
!859 = distinct !{!859, !"cnnc_spin_reset.body"}
!860 = !{!861, !863}
!861 = distinct !{!861, !862, !"cnnc_remove_files.body: %retptr"}
!862 = distinct !{!862, !"cnnc_remove_files.body"}
!863 = distinct !{!863, !864, !"cnnc_interrupted.body: %retptr"}
!864 = distinct !{!864, !"cnnc_interrupted.body"}
!865 = !{!863}
!866 = !{!867, !869}
!867 = distinct !{!867, !868, !"cnnc_pool_lock.body: %retptr"}
!868 = distinct !{!868, !"cnnc_pool_lock.body"}
!869 = distinct !{!869, !870, !"cnnc_pool_grow.body: %retptr"}
!870 = distinct !{!870, !"cnnc_pool_grow.body"}
!871 = !{!872, !869}
!872 = distinct !{!872, !873, !"cnnc_pool_spawn.body: %retptr"}
!873 = distinct !{!873, !"cnnc_pool_spawn.body"}
!874 = !{!875, !872, !869}
!875 = distinct !{!875, !876, !"cnnc_spin_reset.body: %retptr"}
!876 = distinct !{!876, !"cnnc_spin_reset.body"}
!877 = !{!869}
!878 = !{!879, !869}
!879 = distinct !{!879, !880, !"cnnc_pool_unlock.body: %retptr"}
!880 = distinct !{!880, !"cnnc_pool_unlock.body"}
!881 = !{!882}
!882 = distinct !{!882, !883, !"cnnc_pool_run.body: %retptr"}
!883 = distinct !{!883, !"cnnc_pool_run.body"}
!884 = !{!885, !882}
!885 = distinct !{!885, !886, !"cnnc_wait_until.body: %retptr"}
!886 = distinct !{!886, !"cnnc_wait_until.body"}
!887 = !{!888, !882}
!888 = distinct !{!888, !889, !"cnnc_pool_unlock.body: %retptr"}
!889 = distinct !{!889, !"cnnc_pool_unlock.body"}
!890 = !{!891}
!891 = distinct !{!891, !892, !"cnnc_pool_thread.body: %retptr"}
!892 = distinct !{!892, !"cnnc_pool_thread.body"}
!893 = !{!894, !891}
!894 = distinct !{!894, !895, !"cnnc_place_enter.body: %retptr"}
!895 = distinct !{!895, !"cnnc_place_enter.body"}
!896 = !{!897, !891}
!897 = distinct !{!897, !898, !"cnnc_wait_until.body: %retptr"}
!898 = distinct !{!898, !"cnnc_wait_until.body"}
!899 = !{!900, !891}
!900 = distinct !{!900, !901, !"cnnc_place_woken.body: %retptr"}
!901 = distinct !{!901, !"cnnc_place_woken.body"}
!902 = !{!903, !891}
!903 = distinct !{!903, !904, !"cnnc_pool_join.body: %retptr"}
!904 = distinct !{!904, !"cnnc_pool_join.body"}
!905 = !{!906, !891}
!906 = distinct !{!906, !907, !"cnnc_wake.body: %retptr"}
!907 = distinct !{!907, !"cnnc_wake.body"}

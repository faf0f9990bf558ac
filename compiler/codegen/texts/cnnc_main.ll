; LLVM 22.1.0, sources 04d9909cb8692e625954b29035aec0f86aed38eeece099ca4f0e128a18592c8b
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
@text.26 = internal constant [53 x i8] c"option %s: '%s' is not a whole number from 1 to %ld\0A\00"
@text.29 = internal constant [16 x i8] c"%s: try --help\0A\00"
@text.37 = internal constant [12 x i8] c"%s: error: \00"
@text.42 = internal constant [25 x i8] c"no memory for %ld bytes\0A\00"
@text.49 = internal constant [75 x i8] c"%s: say which output: NAME=FILE, with one of the names that --info prints\0A\00"
@text.1.50 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.53 = internal constant [17 x i8] c"%s: given twice\0A\00"
@text.59 = internal constant [39 x i8] c"%s: there are no more inputs than %ld\0A\00"
@text.65 = internal constant [56 x i8] c"%s: can't read the weights that belong to this program\0A\00"
@text.1.66 = internal constant [59 x i8] c"%s: these are not the weights that belong to this program\0A\00"
@cnnc_path_of_weights = internal global [768 x i64] zeroinitializer
@text.77 = internal constant [15 x i8] c"/proc/self/exe\00"
@text.80 = internal constant [2 x i8] c"{\00"
@text.1.81 = internal constant [9 x i8] c"\22top\22: [\00"
@text.2.82 = internal constant [3 x i8] c"\0A]\00"
@text.3.83 = internal constant [3 x i8] c", \00"
@text.4.84 = internal constant [3 x i8] c"}\0A\00"
@text.159 = internal constant [32 x i8] c"%s: can't write the output: %s\0A\00"
@text.1.160 = internal constant [16 x i8] c"standard output\00"
@text.165 = internal constant [2 x i8] c",\00"
@text.1.166 = internal constant [1 x i8] zeroinitializer
@text.172 = internal constant [45 x i8] c"\0A  {\22output\22: \22%s\22, \22row\22: %ld, \22largest\22: [\00"
@text.1.173 = internal constant [9 x i8] c"%s[%ld]:\00"
@text.2.174 = internal constant [8 x i8] c"  %ld: \00"
@text.3.175 = internal constant [5 x i8] c"%.7g\00"
@text.4.176 = internal constant [9 x i8] c"%s[%ld, \00"
@text.5.177 = internal constant [3 x i8] c", \00"
@text.6 = internal constant [1 x i8] zeroinitializer
@text.7 = internal constant [6 x i8] c"%.9g]\00"
@text.8 = internal constant [6 x i8] c"null]\00"
@text.9.178 = internal constant [3 x i8] c"]}\00"
@text.10 = internal constant [2 x i8] c"\0A\00"
@text.188 = internal constant [25 x i8] c"%ld runs, latency in ms:\00"
@text.1.189 = internal constant [23 x i8] c"\22latency_ms\22: {\22min\22: \00"
@text.2.190 = internal constant [6 x i8] c" min \00"
@text.3.191 = internal constant [13 x i8] c", \22median\22: \00"
@text.4.192 = internal constant [10 x i8] c", median \00"
@text.5.193 = internal constant [10 x i8] c", \22p90\22: \00"
@text.6.194 = internal constant [7 x i8] c", p90 \00"
@text.7.195 = internal constant [10 x i8] c", \22p99\22: \00"
@text.8.196 = internal constant [7 x i8] c", p99 \00"
@text.9.197 = internal constant [38 x i8] c"}, \22runs\22: %ld, \22rows_per_s\22: %ld.%ld\00"
@text.10.198 = internal constant [18 x i8] c"; %ld.%ld rows/s\0A\00"
@text.209 = internal constant [12 x i8] c"%s%ld.%06ld\00"
@text.214 = internal constant [4 x i8] c"<f4\00"
@text.1.215 = internal constant [41 x i8] c"output '%s': --top is for float32 alone\0A\00"
@text.226 = internal constant [56 x i8] c"input '%s': %s is cut off: got %ld bytes, expected %ld\0A\00"
@text.231 = internal constant [23 x i8] c"%s: can't read it: %s\0A\00"
@text.234 = internal constant [15 x i8] c"standard input\00"
@text.237 = internal constant [15 x i8] c"a multiple of \00"
@text.1.238 = internal constant [1 x i8] zeroinitializer
@text.2.239 = internal constant [61 x i8] c"input '%s': wrong size of %s: got %ld bytes, expected %s%ld\0A\00"
@text.242 = internal constant [8 x i8] c"'shape'\00"
@text.1.243 = internal constant [55 x i8] c"input '%s': wrong shape in %s: got [%.*s], expected %s\00"
@text.2.244 = internal constant [33 x i8] c"; x[None] adds a first dimension\00"
@text.3.245 = internal constant [2 x i8] c"\0A\00"
@text.257 = internal constant [32 x i8] c"%s: no array in NumPy's format\0A\00"
@text.265 = internal constant [8 x i8] c"'descr'\00"
@text.1.266 = internal constant [93 x i8] c"input '%s': wrong dtype in %s: got %.*s, expected '%s' (%s); convert it with x.astype('%s')\0A\00"
@text.2.267 = internal constant [16 x i8] c"'fortran_order'\00"
@text.3.268 = internal constant [6 x i8] c"False\00"
@text.5.270 = internal constant [111 x i8] c"input '%s': wrong memory order in %s: got Fortran's, expected C's; convert it with numpy.ascontiguousarray(x)\0A\00"
@text.273 = internal constant [80 x i8] c"input '%s': wrong number of rows in %s: got %ld, expected %ld as in input '%s'\0A\00"
@text.1.274 = internal constant [77 x i8] c"input '%s': wrong number of rows in %s: got %ld, expected a multiple of %ld\0A\00"
@text.277 = internal constant [31 x i8] c"can't write all of the report\0A\00"
@text.327 = internal constant [23 x i8] c"/sys/fs/cgroup/cpu.max\00"
@cnnc_weights_state = internal global [4 x i64] zeroinitializer
@cnnc_shared = internal global [4 x i64] zeroinitializer
@text.385 = internal constant [61 x i8] c"- may be given once for the inputs and once for the outputs\0A\00"
@text.1.386 = internal constant [61 x i8] c"nothing to do: give an output, or --top, --repeat or --info\0A\00"
@text.2.387 = internal constant [31 x i8] c"input '%s': no file was given\0A\00"
@text.408 = internal constant [11 x i8] c"%s.%ld.tmp\00"
@text.416 = internal constant [55 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (), }\00"
@text.1.417 = internal constant [60 x i8] c"{'descr': '%s', 'fortran_order': False, 'shape': (%ld%s), }\00"
@text.2.418 = internal constant [7 x i8] c"\7FNUMPY\00"
@cnnc_variants = external global i8
@cnnc_variant_count = external local_unnamed_addr global i8
@cnnc_program = internal global [8 x i64] zeroinitializer
@switch.table.cnnc_main = private unnamed_addr constant [3 x i32] [i32 1, i32 2, i32 15], align 4

; Function Attrs: nounwind
define noundef i64 @cnnc_main(i64 %.1, i64 %.2) local_unnamed_addr #0 {
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
  %.63.i.i = tail call ptr @signal(i32 13, ptr nonnull inttoptr (i64 1 to ptr)) #0, !noalias !3
  %.67.i.i = tail call ptr @signal(i32 25, ptr nonnull inttoptr (i64 1 to ptr)) #0, !noalias !3
  br label %switch.lookup

switch.lookup:                                    ; preds = %.4, %B390.i.i
  %.81.i.03.i = phi i64 [ 0, %.4 ], [ %.127.i.i, %B390.i.i ]
  %switch.gep = getelementptr inbounds nuw i32, ptr @switch.table.cnnc_main, i64 %.81.i.03.i
  %switch.load = load i32, ptr %switch.gep, align 4
  %.127.i.i = add nuw nsw i64 %.81.i.03.i, 1
  %.158.i.i = tail call ptr @signal(i32 %switch.load, ptr nonnull inttoptr (i64 1 to ptr)) #0, !noalias !3
  %.160.not.i.i = icmp eq ptr %.158.i.i, inttoptr (i64 1 to ptr)
  br i1 %.160.not.i.i, label %B390.i.i, label %B334.i.i

B334.i.i:                                         ; preds = %switch.lookup
  %.166.i.i = tail call ptr @signal(i32 %switch.load, ptr nonnull @cnnc_interrupted) #0, !noalias !3
  br label %B390.i.i

B390.i.i:                                         ; preds = %B334.i.i, %switch.lookup
  %exitcond.not.i = icmp eq i64 %.127.i.i, 3
  br i1 %exitcond.not.i, label %cnnc_begin_program.exit, label %switch.lookup

cnnc_begin_program.exit:                          ; preds = %B390.i.i
  %.4.i.i = tail call i64 @cnnc_cpu_level() #0, !noalias !7
  %.16.i.i = load i64, ptr @cnnc_variant_count, align 8, !noalias !7
  %spec.select.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  br label %B142.i.i

B142.i.i:                                         ; preds = %B142.if.i.i, %cnnc_begin_program.exit
  %.40.i.0.i = phi i64 [ 0, %cnnc_begin_program.exit ], [ %.111.i.i, %B142.if.i.i ]
  %exitcond.not.i1 = icmp eq i64 %.40.i.0.i, %spec.select.i
  br i1 %exitcond.not.i1, label %B102.i, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.i.i
  %.111.i.i = add nuw i64 %.40.i.0.i, 1
  %0 = shl i64 %.40.i.0.i, 3
  %.142.i.i = add i64 %0, ptrtoint (ptr @cnnc_variants to i64)
  %.143.i.i = inttoptr i64 %.142.i.i to ptr
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !7
  %.147.i.i = inttoptr i64 %.144.i.i to ptr
  %.148.i.i = load i64, ptr %.147.i.i, align 8, !noalias !7
  %.151.i.i = inttoptr i64 %.148.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !7
  %.154.not.i.i = icmp sgt i64 %.152.i.i, %.4.i.i
  br i1 %.154.not.i.i, label %B142.i.i, label %cnnc_variant.exit

cnnc_variant.exit:                                ; preds = %B142.if.i.i
  %.21.i = icmp eq i64 %.144.i.i, 0
  br i1 %.21.i, label %B102.i, label %B348.i

B102.i:                                           ; preds = %B142.i.i, %cnnc_variant.exit
  %.10.i.i2 = shl i64 %.16.i.i, 3
  %.12.i.i = add i64 %.10.i.i2, add (i64 ptrtoint (ptr @cnnc_variants to i64), i64 -8)
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !10
  %.26.i = inttoptr i64 %.14.i.i to ptr
  %.27.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !13
  %.8.i.i3 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !18
  %.13.i.i4 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !18
  %1 = lshr i32 %.8.i.i3, 31
  %.14.i.i5 = zext nneg i32 %1 to i64
  %.15.i.i = or i64 %.13.i.i4, %.14.i.i5
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !18
  %.31.i = add i64 %.27.i, 8
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.34.i = add nsw i64 %.33.i, %.27.i
  %.37.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text, i64 %.34.i) #0, !noalias !0
  %.42.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %2 = lshr i32 %.37.i, 31
  %.43.i = zext nneg i32 %2 to i64
  %.44.i = or i64 %.42.i, %.43.i
  store i64 %.44.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i6 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !19
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !19
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !19
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !19
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %B102.i
  tail call void @exit(i32 1) #13, !noalias !24
  br label %B348.i

B348.i:                                           ; preds = %cnnc_give_up.exit, %cnnc_variant.exit
  %.52.i = phi i64 [ undef, %cnnc_give_up.exit ], [ %.148.i.i, %cnnc_variant.exit ]
  %storemerge51.i.i42 = phi i64 [ 0, %cnnc_give_up.exit ], [ %.144.i.i, %cnnc_variant.exit ]
  %.15.i.i7 = add i64 %.52.i, 16
  %.16.i.i8 = inttoptr i64 %.15.i.i7 to ptr
  %.17.i.i = load i64, ptr %.16.i.i8, align 8, !noalias !25
  %.20.i.i = add i64 %.52.i, 24
  %.21.i.i = inttoptr i64 %.20.i.i to ptr
  %.22.i.i = load i64, ptr %.21.i.i, align 8, !noalias !25
  %.27.i.i = add nsw i64 %.17.i.i, 8
  %.28.i.i = add nsw i64 %.27.i.i, %.22.i.i
  %.8.i.i.i9 = add nsw i64 %.28.i.i, 1
  %.9.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i9, i64 8), !noalias !25
  %.15.i.i.i = icmp eq ptr %.9.i.i.i, null
  br i1 %.15.i.i.i, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %B348.i
  %.18.i.i.i = shl nsw i64 %.28.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i), !noalias !28
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %B348.i
  %.10.i.i.i = ptrtoint ptr %.9.i.i.i to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !28
  store i64 %.29.i.i.i, ptr %.9.i.i.i, align 8, !noalias !28
  store i64 %.10.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !28
  %.42.i.i.i = add nsw i64 %.10.i.i.i, 8
  %.35.i.i = add nsw i64 %.10.i.i.i, 72
  %.49.i74.i = icmp sgt i64 %.1, 1
  br i1 %.49.i74.i, label %B184.i.preheader.lr.ph.i, label %cnnc_read_options.exit

B184.i.preheader.lr.ph.i:                         ; preds = %cnnc_new_words.exit.i
  %.169.i.i = shl nsw i64 %.17.i.i, 3
  %.171.i.i = add nsw i64 %.35.i.i, %.169.i.i
  %.48.i.i20.i = inttoptr i64 %.171.i.i to ptr
  %.90.i.i.i = add i64 %.10.i.i.i, 24
  %.72.i.i.i = add i64 %.10.i.i.i, 16
  br label %B184.i.i

B184.i.i:                                         ; preds = %B184.i.i.backedge, %B184.i.preheader.lr.ph.i
  %place.4.1.i.i = phi i64 [ 1, %B184.i.preheader.lr.ph.i ], [ %place.4.1.i.i.be, %B184.i.i.backedge ]
  %.58.i.i = shl i64 %place.4.1.i.i, 3
  %.59.i.i = add i64 %.58.i.i, %.2
  %.60.i.i = inttoptr i64 %.59.i.i to ptr
  %.61.i.i = load i64, ptr %.60.i.i, align 8, !noalias !25
  %.66.i.i = add nsw i64 %place.4.1.i.i, 1
  %.74.i.i = inttoptr i64 %.61.i.i to ptr
  %.75.i.i = load i8, ptr %.74.i.i, align 1, !noalias !25
  %.77.not.i.i = icmp eq i8 %.75.i.i, 45
  br i1 %.77.not.i.i, label %B44.i.i.i, label %B304.i.i

B44.i.i.i:                                        ; preds = %B184.i.i
  %.15.i.i3.i = add i64 %.61.i.i, 1
  %.16.i.i.i11 = inttoptr i64 %.15.i.i3.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i11, align 1, !noalias !31
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  br i1 %.21.i.i.i, label %B304.i.i, label %B340.i.i

B304.i.i:                                         ; preds = %B44.i.i.i, %B184.i.i
  %.14.i.i.i = load i64, ptr %.16.i.i8, align 8, !noalias !34
  %.21.i.i5.i = tail call fastcc i64 @cnnc_assign(i64 %.52.i, i64 0, i64 %.14.i.i.i, i64 range(i64 -9223372036854775744, -9223372036854775808) %.35.i.i, i64 %.61.i.i), !noalias !34
  %.22.i.not.i.i = icmp eq i64 %.21.i.i5.i, 0
  br i1 %.22.i.not.i.i, label %B96.i.i.i, label %B839.i.i

B96.i.i.i:                                        ; preds = %B304.i.i
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.14.i.i.i, i64 0)
  br label %B126.i.i.i

B126.i.i.i:                                       ; preds = %B126.if.i.i.i, %B96.i.i.i
  %.56.i.0.i.i = phi i64 [ 0, %B96.i.i.i ], [ %.127.i.i.i, %B126.if.i.i.i ]
  %exitcond.not.i.i10 = icmp eq i64 %.56.i.0.i.i, %spec.select.i.i
  br i1 %exitcond.not.i.i10, label %B212.i.i.i, label %B126.if.i.i.i

B170.i.i.i:                                       ; preds = %B126.if.i.i.i
  store i64 %.61.i.i, ptr %.159.i.i.i, align 8, !noalias !34
  br label %B839.i.i

B212.i.i.i:                                       ; preds = %B126.i.i.i
  %.8.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !37
  %.8.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i) #0, !noalias !42
  %.13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !42
  %4 = lshr i32 %.8.i.i.i.i, 31
  %.14.i.i.i.i = zext nneg i32 %4 to i64
  %.15.i.i.i.i = or i64 %.13.i.i.i.i, %.14.i.i.i.i
  store i64 %.15.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !42
  %.197.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.59, i64 %.61.i.i, i64 %.14.i.i.i) #0, !noalias !34
  %.202.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !34
  %5 = lshr i32 %.197.i.i.i, 31
  %.203.i.i.i = zext nneg i32 %5 to i64
  %.204.i.i.i = or i64 %.202.i.i.i, %.203.i.i.i
  store i64 %.204.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !34
  %.8.i.i.i1.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !43
  %.16.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !43
  %.98.i1.not.i.i.i.i = icmp slt i64 %.16.i.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i, label %cnnc_give_up.exit.i.i, label %B162.if.i.i.i.i.i

B206.i.i.i.i.i:                                   ; preds = %B162.if.i.i.i.i.i
  %.155.i.i.i.i.i = inttoptr i64 %.144.i.i.i.i.i to ptr
  %.156.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i.i), !noalias !43
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
  %.144.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i, align 8, !noalias !43
  %.145.not.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i, label %B264.i.i.i.i.i, label %B206.i.i.i.i.i

cnnc_give_up.exit.i.i:                            ; preds = %B264.i.i.i.i.i, %B212.i.i.i
  %.8.i.i1.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !48
  %.15.i.i2.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.29, i64 %.8.i.i1.i.i.i) #0, !noalias !51
  %.20.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !51
  %7 = lshr i32 %.15.i.i2.i.i, 31
  %.21.i.i.i.i = zext nneg i32 %7 to i64
  %.22.i.i.i.i = or i64 %.20.i.i.i.i, %.21.i.i.i.i
  store i64 %.22.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !51
  tail call void @exit(i32 2) #13, !noalias !51
  br label %B839.i.i

B126.if.i.i.i:                                    ; preds = %B126.i.i.i
  %.127.i.i.i = add nuw i64 %.56.i.0.i.i, 1
  %8 = shl i64 %.56.i.0.i.i, 3
  %.158.i.i.i = add i64 %8, %.35.i.i
  %.159.i.i.i = inttoptr i64 %.158.i.i.i to ptr
  %.160.i.i.i = load i64, ptr %.159.i.i.i, align 8, !noalias !34
  %.161.i.i.i = icmp eq i64 %.160.i.i.i, 0
  br i1 %.161.i.i.i, label %B170.i.i.i, label %B126.i.i.i

B340.i.i:                                         ; preds = %B44.i.i.i
  %.14.i.i7.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.9), !noalias !52
  %.16.i.i8.i = icmp eq i32 %.14.i.i7.i, 0
  br i1 %.16.i.i8.i, label %B132.i.i.i, label %sub_1.i.i

sub_1.i.i:                                        ; preds = %B340.i.i
  %9 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 1
  %10 = load i8, ptr %9, align 1, !noalias !25
  %.not1.i.i = icmp eq i8 %10, 104
  br i1 %.not1.i.i, label %B68.i.tail.i.i, label %B254.i.i.i

B68.i.tail.i.i:                                   ; preds = %sub_1.i.i
  %11 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 2
  %12 = load i8, ptr %11, align 1, !noalias !25
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %B132.i.i.i, label %B254.i.i.i

B132.i.i.i:                                       ; preds = %B68.i.tail.i.i, %B340.i.i
  %.8.i.i.i9.i = load i64, ptr @cnnc_program, align 16, !noalias !55
  %.30.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.2.11, i64 %.8.i.i.i9.i) #0, !noalias !52
  %.35.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !52
  %14 = lshr i32 %.30.i.i.i, 31
  %.36.i.i.i = zext nneg i32 %14 to i64
  %.37.i.i.i = or i64 %.35.i.i.i, %.36.i.i.i
  store i64 %.37.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !52
  tail call void @exit(i32 0) #0, !noalias !52
  br label %B254.i.i.i

B254.i.i.i:                                       ; preds = %B132.i.i.i, %B68.i.tail.i.i, %sub_1.i.i
  %.46.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.3), !noalias !52
  %.48.i.i.i = icmp eq i32 %.46.i.i.i, 0
  br i1 %.48.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B364.i.i.i

B364.i.i.i:                                       ; preds = %B254.i.i.i
  %.64.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(7) @text.4), !noalias !52
  %.66.i.i.i = icmp eq i32 %.64.i.i.i, 0
  br i1 %.66.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B474.i.i.i

B474.i.i.i:                                       ; preds = %B364.i.i.i
  %.82.i.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(6) @text.5.12), !noalias !52
  %.86.i.i.i = icmp eq i32 %.82.i.i.i, 0
  br i1 %.86.i.i.i, label %cnnc_read_flag.exit.thread.i, label %B382.i.i

cnnc_read_flag.exit.thread.i:                     ; preds = %B474.i.i.i, %B364.i.i.i, %B254.i.i.i
  %.1.sink.i.i = phi i64 [ %.72.i.i.i, %B364.i.i.i ], [ %.90.i.i.i, %B474.i.i.i ], [ %.42.i.i.i, %B254.i.i.i ]
  %.55.i.i.i = inttoptr i64 %.1.sink.i.i to ptr
  store i64 1, ptr %.55.i.i.i, align 8, !noalias !52
  br label %B839.i.i

B382.i.i:                                         ; preds = %B474.i.i.i
  %.17.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(9) @text.17, i64 8), !noalias !58
  %.19.i.i.i.i = icmp eq i32 %.17.i.i.i.i, 0
  br i1 %.19.i.i.i.i, label %cnnc_is_option.exit.i.i, label %B82.i.i.i

cnnc_is_option.exit.i.i:                          ; preds = %B382.i.i
  %.23.i.i.i.i = add i64 %.61.i.i, 8
  %.24.i.i.i.i = inttoptr i64 %.23.i.i.i.i to ptr
  %.25.i.i.i.i = load i8, ptr %.24.i.i.i.i, align 1, !noalias !58
  switch i8 %.25.i.i.i.i, label %B82.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B82.i.i.i:                                        ; preds = %cnnc_is_option.exit.i.i, %B382.i.i
  %.17.i.i3.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(10) @text.1.18, i64 9), !noalias !63
  %.19.i.i4.i.i = icmp eq i32 %.17.i.i3.i.i, 0
  br i1 %.19.i.i4.i.i, label %cnnc_is_option.exit14.i.i, label %B160.i.i.i

cnnc_is_option.exit14.i.i:                        ; preds = %B82.i.i.i
  %.23.i.i10.i.i = add i64 %.61.i.i, 9
  %.24.i.i11.i.i = inttoptr i64 %.23.i.i10.i.i to ptr
  %.25.i.i12.i.i = load i8, ptr %.24.i.i11.i.i, align 1, !noalias !63
  switch i8 %.25.i.i12.i.i, label %B160.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B160.i.i.i:                                       ; preds = %cnnc_is_option.exit14.i.i, %B82.i.i.i
  %.17.i.i17.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(6) @text.2.19, i64 5), !noalias !66
  %.19.i.i18.i.i = icmp eq i32 %.17.i.i17.i.i, 0
  br i1 %.19.i.i18.i.i, label %cnnc_is_option.exit28.i.i, label %B238.i.i.i

cnnc_is_option.exit28.i.i:                        ; preds = %B160.i.i.i
  %.23.i.i24.i.i = add i64 %.61.i.i, 5
  %.24.i.i25.i.i = inttoptr i64 %.23.i.i24.i.i to ptr
  %.25.i.i26.i.i = load i8, ptr %.24.i.i25.i.i, align 1, !noalias !66
  switch i8 %.25.i.i26.i.i, label %B238.i.i.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

B238.i.i.i:                                       ; preds = %cnnc_is_option.exit28.i.i, %B160.i.i.i
  %.17.i.i31.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.74.i.i, ptr noundef nonnull dereferenceable(9) @text.3.20, i64 8), !noalias !69
  %.19.i.i32.i.i = icmp eq i32 %.17.i.i31.i.i, 0
  br i1 %.19.i.i32.i.i, label %cnnc_is_option.exit42.i.i, label %sub_0.i11.i

cnnc_is_option.exit42.i.i:                        ; preds = %B238.i.i.i
  %.23.i.i38.i.i = add i64 %.61.i.i, 8
  %.24.i.i39.i.i = inttoptr i64 %.23.i.i38.i.i to ptr
  %.25.i.i40.i.i = load i8, ptr %.24.i.i39.i.i, align 1, !noalias !69
  switch i8 %.25.i.i40.i.i, label %sub_0.i11.i [
    i8 61, label %cnnc_option_of.exit.thread.i
    i8 0, label %cnnc_option_of.exit.thread.i
  ]

sub_0.i11.i:                                      ; preds = %cnnc_is_option.exit42.i.i, %B238.i.i.i
  %15 = load i8, ptr %.74.i.i, align 1, !noalias !25
  %.not.i12.i = icmp eq i8 %15, 45
  br i1 %.not.i12.i, label %sub_1.i13.i, label %B462.i.i

sub_1.i13.i:                                      ; preds = %sub_0.i11.i
  %16 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 1
  %17 = load i8, ptr %16, align 1, !noalias !25
  %.not43.i.i = icmp eq i8 %17, 111
  br i1 %.not43.i.i, label %sub_2.i.i, label %B462.i.i

sub_2.i.i:                                        ; preds = %sub_1.i13.i
  %18 = getelementptr inbounds nuw i8, ptr %.74.i.i, i64 2
  %19 = load i8, ptr %18, align 1, !noalias !25
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %cnnc_option_of.exit.thread.i, label %B462.i.i

cnnc_option_of.exit.thread.i:                     ; preds = %sub_2.i.i, %cnnc_is_option.exit42.i.i, %cnnc_is_option.exit42.i.i, %cnnc_is_option.exit28.i.i, %cnnc_is_option.exit28.i.i, %cnnc_is_option.exit14.i.i, %cnnc_is_option.exit14.i.i, %cnnc_is_option.exit.i.i, %cnnc_is_option.exit.i.i
  %.4.0.i.ph.i = phi i64 [ 8, %cnnc_is_option.exit42.i.i ], [ 4, %cnnc_is_option.exit14.i.i ], [ 3, %cnnc_is_option.exit.i.i ], [ 8, %cnnc_is_option.exit42.i.i ], [ 5, %cnnc_is_option.exit28.i.i ], [ 5, %cnnc_is_option.exit28.i.i ], [ 4, %cnnc_is_option.exit14.i.i ], [ 3, %cnnc_is_option.exit.i.i ], [ 8, %sub_2.i.i ]
  %.103.i56.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !25
  br label %B518.i.i

B462.i.i:                                         ; preds = %sub_2.i.i, %sub_1.i13.i, %sub_0.i11.i
  %.103.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.74.i.i, i32 61), !noalias !25
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.5 to i64), i64 %.61.i.i), !noalias !25
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
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.6 to i64), i64 %.61.i.i), !noalias !25
  br label %B598.i.i

B598.i.i:                                         ; preds = %B542.i.i, %B530.i.i
  %.146.i.i = shl i64 %.66.i.i, 3
  %.147.i.i13 = add i64 %.146.i.i, %.2
  %.148.i.i14 = inttoptr i64 %.147.i.i13 to ptr
  %.149.i.i = load i64, ptr %.148.i.i14, align 8, !noalias !25
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
  %.14.i.i16.i = load i64, ptr %.16.i.i8, align 8, !noalias !72
  %.18.i.i19.i = load i64, ptr %.21.i.i, align 8, !noalias !72
  %.25.i.i.i = tail call fastcc i64 @cnnc_assign(i64 %.52.i, i64 %.14.i.i16.i, i64 %.18.i.i19.i, i64 %.171.i.i, i64 %value.2.2.i.i), !noalias !72
  %.26.i.not.i.i = icmp eq i64 %.25.i.i.i, 0
  br i1 %.26.i.not.i.i, label %B138.i.i.i, label %B824.i.i

B138.i.i.i:                                       ; preds = %B662.i.i
  %.37.not.i.i.i = icmp eq i64 %.18.i.i19.i, 1
  br i1 %.37.not.i.i.i, label %B206.i.i.i12, label %B150.i.i.i

B150.i.i.i:                                       ; preds = %B138.i.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.49 to i64), i64 %value.2.2.i.i), !noalias !72
  br label %B206.i.i.i12

B206.i.i.i12:                                     ; preds = %B150.i.i.i, %B138.i.i.i
  %.49.i.i.i = load i64, ptr %.48.i.i20.i, align 8, !noalias !72
  %.50.not.i.i.i = icmp eq i64 %.49.i.i.i, 0
  br i1 %.50.not.i.i.i, label %B302.i.i.i, label %B246.i.i.i

B246.i.i.i:                                       ; preds = %B206.i.i.i12
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.50 to i64), i64 %value.2.2.i.i), !noalias !72
  br label %B302.i.i.i

B302.i.i.i:                                       ; preds = %B246.i.i.i, %B206.i.i.i12
  store i64 %value.2.2.i.i, ptr %.48.i.i20.i, align 8, !noalias !72
  br label %B824.i.i

B746.i.i:                                         ; preds = %B640.i.i
  br label %B758.i.i

B758.i.i:                                         ; preds = %B746.i.i, %B640.i.i
  %"$phi758.0.2.2.i.i" = phi i64 [ 1099511627776, %B746.i.i ], [ 256, %B640.i.i ]
  %.26.i.i.i = inttoptr i64 %value.2.2.i.i to ptr
  %.27.i.i.i = load i8, ptr %.26.i.i.i, align 1, !noalias !75
  %21 = add i8 %.27.i.i.i, -48
  %or.cond83.i.i.i = icmp ult i8 %21, 10
  br i1 %or.cond83.i.i.i, label %B96.i.i50.i, label %B238.i.i21.i

B96.i.i50.i:                                      ; preds = %B758.i.i, %B200.i.i.i
  %value.2.0.i.i.i = phi i64 [ %.104.i.i.i, %B200.i.i.i ], [ 0, %B758.i.i ]
  %place.2.0.i.i.i = phi i64 [ %.109.i.i.i, %B200.i.i.i ], [ 0, %B758.i.i ]
  %.94.i.i.i = mul nsw i64 %value.2.0.i.i.i, 10
  %.99.i.i.i = add i64 %place.2.0.i.i.i, %value.2.2.i.i
  %.100.i.i.i = inttoptr i64 %.99.i.i.i to ptr
  %.101.i.i.i = load i8, ptr %.100.i.i.i, align 1, !noalias !75
  %.102.i.i.i = zext i8 %.101.i.i.i to i64
  %.103.i.i.i = add nsw i64 %.94.i.i.i, %.102.i.i.i
  %.104.i.i.i = add nsw i64 %.103.i.i.i, -48
  %.109.i.i.i = add nuw nsw i64 %place.2.0.i.i.i, 1
  %.117.i.i.i = add i64 %.109.i.i.i, %value.2.2.i.i
  %.118.i.i.i = inttoptr i64 %.117.i.i.i to ptr
  %.119.i.i.i = load i8, ptr %.118.i.i.i, align 1, !noalias !75
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
  %.195.i.i.i = load i8, ptr %.194.i.i.i, align 1, !noalias !75
  %.199.i.i.i = icmp ne i8 %.195.i.i.i, 0
  %.202.i.i22.i = icmp slt i64 %value.3.1.i.i.i, 1
  %.206.i.i.i = icmp sgt i64 %value.3.1.i.i.i, %"$phi758.0.2.2.i.i"
  %22 = or i1 %.202.i.i22.i, %.206.i.i.i
  %or.cond82.i.i.i = select i1 %.199.i.i.i, i1 true, i1 %22
  br i1 %or.cond82.i.i.i, label %B302.i.i23.i, label %cnnc_number.exit.i

B302.i.i23.i:                                     ; preds = %B238.i.i21.i
  %.8.i.i.i.i24.i = load i64, ptr @cnnc_program, align 16, !noalias !78
  %.8.i.i.i25.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i24.i) #0, !noalias !83
  %.13.i.i.i26.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !83
  %23 = lshr i32 %.8.i.i.i25.i, 31
  %.14.i.i.i27.i = zext nneg i32 %23 to i64
  %.15.i.i.i28.i = or i64 %.13.i.i.i26.i, %.14.i.i.i27.i
  store i64 %.15.i.i.i28.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !83
  %.215.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.26, i64 %.61.i.i, i64 %value.2.2.i.i, i64 range(i64 256, 1099511627777) %"$phi758.0.2.2.i.i") #0, !noalias !75
  %.220.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !75
  %24 = lshr i32 %.215.i.i.i, 31
  %.221.i.i.i = zext nneg i32 %24 to i64
  %.222.i.i.i = or i64 %.220.i.i.i, %.221.i.i.i
  store i64 %.222.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !75
  %.8.i.i.i1.i29.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !84
  %.16.i.i.i.i30.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !84
  %.98.i1.not.i.i.i31.i = icmp slt i64 %.16.i.i.i.i30.i, 1
  br i1 %.98.i1.not.i.i.i31.i, label %cnnc_give_up.exit.i44.i, label %B162.if.i.i.i.i32.i

B206.i.i.i.i39.i:                                 ; preds = %B162.if.i.i.i.i32.i
  %.155.i.i.i.i40.i = inttoptr i64 %.144.i.i.i.i37.i to ptr
  %.156.i.i.i.i41.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i40.i), !noalias !84
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
  %.144.i.i.i.i37.i = load i64, ptr %.143.i.i.i.i36.i, align 8, !noalias !84
  %.145.not.i.i.i.i38.i = icmp eq i64 %.144.i.i.i.i37.i, 0
  br i1 %.145.not.i.i.i.i38.i, label %B264.i.i.i.i42.i, label %B206.i.i.i.i39.i

cnnc_give_up.exit.i44.i:                          ; preds = %B264.i.i.i.i42.i, %B302.i.i23.i
  %.8.i.i1.i.i45.i = load i64, ptr @cnnc_program, align 16, !noalias !89
  %.15.i.i2.i46.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.29, i64 %.8.i.i1.i.i45.i) #0, !noalias !92
  %.20.i.i.i47.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !92
  %26 = lshr i32 %.15.i.i2.i46.i, 31
  %.21.i.i.i48.i = zext nneg i32 %26 to i64
  %.22.i.i.i49.i = or i64 %.20.i.i.i47.i, %.21.i.i.i48.i
  store i64 %.22.i.i.i49.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !92
  tail call void @exit(i32 2) #13, !noalias !92
  br label %cnnc_number.exit.i

cnnc_number.exit.i:                               ; preds = %cnnc_give_up.exit.i44.i, %B238.i.i21.i
  %.200.i.i = shl nsw i64 %.4.0.i60.i, 3
  %.201.i.i = add i64 %.200.i.i, %.42.i.i.i
  %.202.i.i = inttoptr i64 %.201.i.i to ptr
  store i64 %value.3.1.i.i.i, ptr %.202.i.i, align 8, !noalias !25
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
  %.72.i = add i64 %.10.i.i.i, 16
  %.73.i = inttoptr i64 %.72.i to ptr
  %.74.i = load i64, ptr %.73.i, align 8, !noalias !0
  %.77.i = icmp eq i64 %.74.i, 1
  %"$phi656.4.2.0.in.in.i.v" = select i1 %.77.i, i64 40, i64 48
  %"$phi656.4.2.0.in.in.i" = add i64 %"$phi656.4.2.0.in.in.i.v", %storemerge51.i.i42
  %"$phi656.4.2.0.in.i" = inttoptr i64 %"$phi656.4.2.0.in.in.i" to ptr
  %"$phi656.4.2.0.i" = load i64, ptr %"$phi656.4.2.0.in.i", align 8, !noalias !0
  %.115.i = tail call i32 (i32, ptr, ...) @dprintf(i32 1, ptr nonnull @text.1, i64 %"$phi656.4.2.0.i") #0, !noalias !0
  %.120.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %27 = lshr i32 %.115.i, 31
  %.121.i = zext nneg i32 %27 to i64
  %.122.i = or i64 %.120.i, %.121.i
  store i64 %.122.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.9.i.i16.not = icmp eq i64 %.122.i, 0
  br i1 %.9.i.i16.not, label %cnnc_main.body.exit, label %B708.i

B708.i:                                           ; preds = %B470.i
  %.8.i.i.i17 = load i64, ptr @cnnc_program, align 16, !noalias !93
  %.8.i.i18 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i17) #0, !noalias !98
  %.13.i.i19 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !98
  %28 = lshr i32 %.8.i.i18, 31
  %.14.i.i20 = zext nneg i32 %28 to i64
  %.15.i.i21 = or i64 %.13.i.i19, %.14.i.i20
  store i64 %.15.i.i21, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !98
  %.139.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2) #0, !noalias !0
  %.144.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %29 = lshr i32 %.139.i, 31
  %.145.i = zext nneg i32 %29 to i64
  %.146.i = or i64 %.144.i, %.145.i
  store i64 %.146.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !0
  %.8.i.i.i22 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !99
  %.16.i.i.i23 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !99
  %.98.i1.not.i.i24 = icmp slt i64 %.16.i.i.i23, 1
  br i1 %.98.i1.not.i.i24, label %cnnc_give_up.exit37, label %B162.if.i.i.i25

B206.i.i.i32:                                     ; preds = %B162.if.i.i.i25
  %.155.i.i.i33 = inttoptr i64 %.144.i.i.i30 to ptr
  %.156.i.i.i34 = tail call i32 @unlink(ptr nonnull %.155.i.i.i33), !noalias !99
  br label %B264.i.i.i35

B264.i.i.i35:                                     ; preds = %B162.if.i.i.i25, %B206.i.i.i32
  %exitcond.not.i.i36 = icmp eq i64 %.16.i.i.i23, %.111.i.i.i27
  br i1 %exitcond.not.i.i36, label %cnnc_give_up.exit37, label %B162.if.i.i.i25

B162.if.i.i.i25:                                  ; preds = %B708.i, %B264.i.i.i35
  %.40.i.03.i.i26 = phi i64 [ %.111.i.i.i27, %B264.i.i.i35 ], [ 0, %B708.i ]
  %.111.i.i.i27 = add nuw nsw i64 %.40.i.03.i.i26, 1
  %30 = shl i64 %.40.i.03.i.i26, 3
  %.142.i.i.i28 = add i64 %30, %.8.i.i.i22
  %.143.i.i.i29 = inttoptr i64 %.142.i.i.i28 to ptr
  %.144.i.i.i30 = load i64, ptr %.143.i.i.i29, align 8, !noalias !99
  %.145.not.i.i.i31 = icmp eq i64 %.144.i.i.i30, 0
  br i1 %.145.not.i.i.i31, label %B264.i.i.i35, label %B206.i.i.i32

cnnc_give_up.exit37:                              ; preds = %B264.i.i.i35, %B708.i
  tail call void @exit(i32 1) #13, !noalias !104
  br label %cnnc_main.body.exit

B844.i:                                           ; preds = %cnnc_read_options.exit
  tail call fastcc void @cnnc_perform(i64 %storemerge51.i.i42, i64 %.42.i.i.i), !noalias !0
  br label %cnnc_main.body.exit

cnnc_main.body.exit:                              ; preds = %B470.i, %cnnc_give_up.exit37, %B844.i
  %.8.i.i38 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !105
  %.12.not.i.i = icmp eq i64 %.8.i.i38, 0
  br i1 %.12.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

B82.i.i:                                          ; preds = %cnnc_main.body.exit, %B82.i.i
  %block.2.0.i.i = phi i64 [ %.18.i.i, %B82.i.i ], [ %.8.i.i38, %cnnc_main.body.exit ]
  %.17.i.i39 = inttoptr i64 %block.2.0.i.i to ptr
  %.18.i.i = load i64, ptr %.17.i.i39, align 8, !noalias !105
  tail call void @free(ptr nonnull %.17.i.i39), !noalias !105
  %.24.not.i.i = icmp eq i64 %.18.i.i, 0
  br i1 %.24.not.i.i, label %cnnc_free_words.exit, label %B82.i.i

cnnc_free_words.exit:                             ; preds = %B82.i.i, %cnnc_main.body.exit
  store i64 0, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !105
  ret i64 0
}

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

; Function Attrs: nofree nounwind
declare noundef i32 @unlink(ptr noundef readonly captures(none)) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_memory(i64 %.1) unnamed_addr #0 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !108
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !115
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !115
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !115
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.42, i64 %.1) #0, !noalias !116
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !116
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !116
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !117
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !117
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !117
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !117
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.3
  tail call void @exit(i32 1) #13, !noalias !122
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_misused(i64 %.1, i64 %.2) unnamed_addr #0 {
.4:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !123
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !130
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !130
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !130
  %.8.i = inttoptr i64 %.1 to ptr
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr %.8.i, i64 %.2) #0, !noalias !131
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !131
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !131
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !132
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !132
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !132
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !132
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.4
  %.8.i.i1.i = load i64, ptr @cnnc_program, align 16, !noalias !137
  %.15.i.i2 = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.29, i64 %.8.i.i1.i) #0, !noalias !140
  %.20.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !140
  %3 = lshr i32 %.15.i.i2, 31
  %.21.i.i = zext nneg i32 %3 to i64
  %.22.i.i = or i64 %.20.i.i, %.21.i.i
  store i64 %.22.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !140
  tail call void @exit(i32 2) #13, !noalias !140
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_assign(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #0 {
.7:
  %.20.i = inttoptr i64 %.5 to ptr
  %.22.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.20.i, i32 61), !noalias !141
  %.23.i = ptrtoint ptr %.22.i to i64
  %.28.i = icmp eq ptr %.22.i, null
  %.128.i2.not = icmp slt i64 %.3, 1
  %or.cond = select i1 %.28.i, i1 true, i1 %.128.i2.not
  br i1 %or.cond, label %cnnc_assign.body.exit, label %B82.if.i.lr.ph

B82.if.i.lr.ph:                                   ; preds = %.7
  %.171.i = add i64 %.1, 104
  %.172.i = inttoptr i64 %.171.i to ptr
  %.173.i = load i64, ptr %.172.i, align 8, !noalias !141
  %invariant.op = add i64 %.1, %.173.i
  %.196.i = sub nsw i64 %.23.i, %.5
  br label %B82.if.i

B260.i:                                           ; preds = %B82.if.i
  %.206.i = tail call i32 @strncmp(ptr nonnull %.192.i, ptr nonnull %.20.i, i64 %.196.i), !noalias !141
  %.210.i = icmp eq i32 %.206.i, 0
  br i1 %.210.i, label %B308.i, label %B450.i

B308.i:                                           ; preds = %B260.i
  %.220.i = shl i64 %.70.i.04, 3
  %.221.i = add i64 %.220.i, %.4
  %.222.i = inttoptr i64 %.221.i to ptr
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !141
  %.224.not.i = icmp eq i64 %.223.i, 0
  br i1 %.224.not.i, label %B404.i, label %B348.i

B348.i:                                           ; preds = %B308.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.53 to i64), i64 %.5), !noalias !141
  br label %B404.i

B404.i:                                           ; preds = %B348.i, %B308.i
  %.235.i = add nsw i64 %.23.i, 1
  store i64 %.235.i, ptr %.222.i, align 8, !noalias !141
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
  %.185.i = load i64, ptr %.184.i, align 8, !noalias !141
  %.187.i = add nsw i64 %.185.i, %.1
  %.192.i = inttoptr i64 %.187.i to ptr
  %.193.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.192.i), !noalias !141
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
  %.25.i.i.i = alloca [16 x i64], align 8
  %.66.i.i.i = alloca [1 x i64], align 8
  %.7.i.i = alloca [16 x i64], align 8
  %.11.i = inttoptr i64 %.1 to ptr
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !144
  %.12.i.i = add i64 %.12.i, 16
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !147
  %.17.i.i = add i64 %.12.i, 24
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !147
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
  %.141.i.i.i = load i64, ptr %.140.i.i.i, align 8, !noalias !150
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
  %.141.i.i9.i = load i64, ptr %.140.i.i8.i, align 8, !noalias !153
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
  %.10.i.i.i.i = load i8, ptr %.9.i.i.i.i, align 1, !noalias !156
  %.12.i.i.i.i = icmp eq i8 %.10.i.i.i.i, 45
  br i1 %.12.i.i.i.i, label %B44.i.i.i.i, label %B146.i.i29.i

B44.i.i.i.i:                                      ; preds = %B86.i.i28.i
  %.15.i.i.i.i = add i64 %.141.i.i26.i, 1
  %.16.i.i.i.i = inttoptr i64 %.15.i.i.i.i to ptr
  %.17.i.i.i.i = load i8, ptr %.16.i.i.i.i, align 1, !noalias !156
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
  %.141.i.i26.i = load i64, ptr %.140.i.i25.i, align 8, !noalias !161
  %.146.not.i.i27.i = icmp eq i64 %.141.i.i26.i, 0
  br i1 %.146.not.i.i27.i, label %B146.i.i29.i, label %B86.i.i28.i

cnnc_count_paths.exit34.i:                        ; preds = %B146.i.i29.i
  %.54.i.i = icmp sgt i64 %found.3.2.i.i30.i, 1
  br i1 %.54.i.i, label %B282.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %cnnc_count_paths.exit34.i, %cnnc_count_paths.exit17.i
  br i1 %.95.i3.not.i1.i, label %B338.i.i, label %B38.if.i.i37.i

B86.i.i45.i:                                      ; preds = %B38.if.i.i37.i
  %.9.i.i.i46.i = inttoptr i64 %.141.i.i43.i to ptr
  %.10.i.i.i47.i = load i8, ptr %.9.i.i.i46.i, align 1, !noalias !162
  %.12.i.i.i48.i = icmp eq i8 %.10.i.i.i47.i, 45
  br i1 %.12.i.i.i48.i, label %B44.i.i.i53.i, label %B146.i.i49.i

B44.i.i.i53.i:                                    ; preds = %B86.i.i45.i
  %.15.i.i.i54.i = add i64 %.141.i.i43.i, 1
  %.16.i.i.i55.i = inttoptr i64 %.15.i.i.i54.i to ptr
  %.17.i.i.i56.i = load i8, ptr %.16.i.i.i55.i, align 1, !noalias !162
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
  %.141.i.i43.i = load i64, ptr %.140.i.i42.i, align 8, !noalias !167
  %.146.not.i.i44.i = icmp eq i64 %.141.i.i43.i, 0
  br i1 %.146.not.i.i44.i, label %B146.i.i49.i, label %B86.i.i45.i

cnnc_count_paths.exit60.i:                        ; preds = %B146.i.i49.i
  %.63.i.i = icmp sgt i64 %found.3.2.i.i50.i, 1
  br i1 %.63.i.i, label %B282.i.i, label %B338.i.i

B282.i.i:                                         ; preds = %cnnc_count_paths.exit60.i, %cnnc_count_paths.exit34.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.385 to i64), i64 0), !noalias !147
  br label %B338.i.i

B338.i.i:                                         ; preds = %B282.i.i, %cnnc_count_paths.exit60.i, %B240.i.i
  br i1 %found.2.0.i.lcssa.i16.i, label %B350.i.i, label %B584.i.i

B350.i.i:                                         ; preds = %B338.i.i
  %.77.i.i = add i64 %.2, 40
  %.78.i.i = inttoptr i64 %.77.i.i to ptr
  %.79.i.i = load i64, ptr %.78.i.i, align 8, !noalias !147
  %.80.i.i = icmp eq i64 %.79.i.i, 0
  br i1 %.80.i.i, label %B400.i.i, label %B506.i.i

B400.i.i:                                         ; preds = %B350.i.i
  %.84.i.i = add i64 %.2, 24
  %.85.i.i = inttoptr i64 %.84.i.i to ptr
  %.86.i.i = load i64, ptr %.85.i.i, align 8, !noalias !147
  %.87.i.i = icmp eq i64 %.86.i.i, 0
  br i1 %.87.i.i, label %B450.i.i, label %B506.i.i

B450.i.i:                                         ; preds = %B400.i.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.1.386 to i64), i64 0), !noalias !147
  br label %B506.i.i

B506.i.i:                                         ; preds = %B450.i.i, %B400.i.i, %B350.i.i
  br i1 %found.2.0.i.lcssa.i.i, label %B530.i.i, label %B584.i.i

B530.i.i:                                         ; preds = %B506.i.i
  %.106.i.i = load i64, ptr %.78.i.i, align 8, !noalias !147
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
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !147
  %.265.i.i = shl nsw i64 %.149.i.073.i, 7
  %.262.i.i = add i64 %.265.i.i, %.12.i
  %.268.i.i = add i64 %.262.i.i, %.260.i.i
  %.272.i.i = inttoptr i64 %.268.i.i to ptr
  %.273.i.i = load i64, ptr %.272.i.i, align 8, !noalias !147
  %.275.i.i = add nsw i64 %.273.i.i, %.12.i
  tail call fastcc void @cnnc_misused(i64 ptrtoint (ptr @text.2.387 to i64), i64 %.275.i.i), !noalias !147
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
  %.253.i.i = load i64, ptr %.252.i.i, align 8, !noalias !147
  %.254.i.i = icmp eq i64 %.253.i.i, 0
  br i1 %.254.i.i, label %B658.i.i, label %B834.i.i

cnnc_check_options.exit:                          ; preds = %B834.i.i, %B530.i.i, %B584.i.i
  %.9.i.i.i = tail call dereferenceable_or_null(72) ptr @calloc(i64 9, i64 8), !noalias !168
  %.15.i.i.i = icmp eq ptr %.9.i.i.i, null
  br i1 %.15.i.i.i, label %B54.i.i.i, label %cnnc_new_words.exit.i

B54.i.i.i:                                        ; preds = %cnnc_check_options.exit
  tail call fastcc void @cnnc_no_memory(i64 64), !noalias !171
  br label %cnnc_new_words.exit.i

cnnc_new_words.exit.i:                            ; preds = %B54.i.i.i, %cnnc_check_options.exit
  %.10.i.i.i = ptrtoint ptr %.9.i.i.i to i64
  %.29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !171
  store i64 %.29.i.i.i, ptr %.9.i.i.i, align 8, !noalias !171
  store i64 %.10.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !171
  %.42.i.i.i = add nsw i64 %.10.i.i.i, 8
  %.15.i.i = load i64, ptr %.18.i.i, align 8, !noalias !168
  %.8.i.i.i = add nsw i64 %.15.i.i, 1
  %.9.i.i1.i = tail call ptr @calloc(i64 %.8.i.i.i, i64 8), !noalias !168
  %.15.i.i2.i = icmp eq ptr %.9.i.i1.i, null
  br i1 %.15.i.i2.i, label %B54.i.i6.i, label %cnnc_new_words.exit7.i

B54.i.i6.i:                                       ; preds = %cnnc_new_words.exit.i
  %.18.i.i.i = shl nsw i64 %.15.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i), !noalias !174
  %.29.i.i4.pre.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !174
  br label %cnnc_new_words.exit7.i

cnnc_new_words.exit7.i:                           ; preds = %B54.i.i6.i, %cnnc_new_words.exit.i
  %.29.i.i4.i = phi i64 [ %.10.i.i.i, %cnnc_new_words.exit.i ], [ %.29.i.i4.pre.i, %B54.i.i6.i ]
  %.10.i.i3.i = ptrtoint ptr %.9.i.i1.i to i64
  store i64 %.29.i.i4.i, ptr %.9.i.i1.i, align 8, !noalias !174
  store i64 %.10.i.i3.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !174
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
  %.162.i.i = load i64, ptr %.161.i.i, align 8, !noalias !168
  %.164.i.i = add nsw i64 %.162.i.i, %.12.i
  %.166.i.i = inttoptr i64 %.164.i.i to ptr
  %.168.i.i = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %.166.i.i, ptr noundef nonnull dereferenceable(4) @text.214), !noalias !168
  %.170.not.i.i = icmp eq i32 %.168.i.i, 0
  br i1 %.170.not.i.i, label %B520.i.i, label %B340.i.i

B340.i.i:                                         ; preds = %B232.i.i
  %.8.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !177
  %.8.i.i8.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i) #0, !noalias !182
  %.13.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !182
  %8 = lshr i32 %.8.i.i8.i, 31
  %.14.i.i.i = zext nneg i32 %8 to i64
  %.15.i.i9.i = or i64 %.13.i.i.i, %.14.i.i.i
  store i64 %.15.i.i9.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !182
  %.177.i.i = inttoptr i64 %.13.i.i.i.i to ptr
  %.178.i.i = load i64, ptr %.177.i.i, align 8, !noalias !168
  %.180.i.i = add nsw i64 %.178.i.i, %.12.i
  %.183.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.215, i64 %.180.i.i) #0, !noalias !168
  %.188.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !168
  %9 = lshr i32 %.183.i.i, 31
  %.189.i.i = zext nneg i32 %9 to i64
  %.190.i.i = or i64 %.188.i.i, %.189.i.i
  store i64 %.190.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !168
  %.8.i.i.i10.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !183
  %.16.i.i.i.i9 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !183
  %.98.i1.not.i.i.i = icmp slt i64 %.16.i.i.i.i9, 1
  br i1 %.98.i1.not.i.i.i, label %cnnc_give_up.exit.i, label %B162.if.i.i.i.i

B206.i.i.i.i:                                     ; preds = %B162.if.i.i.i.i
  %.155.i.i.i.i = inttoptr i64 %.144.i.i.i.i to ptr
  %.156.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i), !noalias !183
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
  %.144.i.i.i.i = load i64, ptr %.143.i.i.i.i, align 8, !noalias !183
  %.145.not.i.i.i.i = icmp eq i64 %.144.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i, label %B264.i.i.i.i, label %B206.i.i.i.i

cnnc_give_up.exit.i:                              ; preds = %B264.i.i.i.i, %B340.i.i
  tail call void @exit(i32 1) #13, !noalias !188
  br label %B520.i.i

B520.i.i:                                         ; preds = %B146.if.i.i, %cnnc_give_up.exit.i, %B232.i.i
  %.196.i.i = add i64 %.13.i.i.i.i, 56
  %.197.i.i = inttoptr i64 %.196.i.i to ptr
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !168
  %.201.i.i = ashr i64 %.198.i.i, 3
  %.8.i.i11.i = add nsw i64 %.201.i.i, 2
  %.9.i.i12.i = tail call ptr @calloc(i64 %.8.i.i11.i, i64 8), !noalias !168
  %.15.i.i13.i = icmp eq ptr %.9.i.i12.i, null
  br i1 %.15.i.i13.i, label %B54.i.i17.i, label %cnnc_new_words.exit19.i

B54.i.i17.i:                                      ; preds = %B520.i.i
  %.202.i.i = and i64 %.198.i.i, -8
  %.18.i.i18.i = add i64 %.202.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i), !noalias !189
  br label %cnnc_new_words.exit19.i

cnnc_new_words.exit19.i:                          ; preds = %B54.i.i17.i, %B520.i.i
  %.10.i.i14.i = ptrtoint ptr %.9.i.i12.i to i64
  %.29.i.i15.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !189
  store i64 %.29.i.i15.i, ptr %.9.i.i12.i, align 8, !noalias !189
  store i64 %.10.i.i14.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !189
  %.42.i.i16.i = add nsw i64 %.10.i.i14.i, 8
  %.206.i.i = shl i64 %.46.i.038.i, 3
  %.207.i.i = add i64 %.206.i.i, %.42.i.i5.i
  %.208.i.i = inttoptr i64 %.207.i.i to ptr
  store i64 %.42.i.i16.i, ptr %.208.i.i, align 8, !noalias !168
  %exitcond.not.i6 = icmp eq i64 %.117.i.i, %.15.i.i
  br i1 %exitcond.not.i6, label %cnnc_new_task.body.exit.i, label %B146.if.i.i

B146.if.i.i:                                      ; preds = %cnnc_new_words.exit19.i, %B146.if.i.lr.ph.i
  %.46.i.038.i = phi i64 [ 0, %B146.if.i.lr.ph.i ], [ %.117.i.i, %cnnc_new_words.exit19.i ]
  %.117.i.i = add nuw nsw i64 %.46.i.038.i, 1
  %.9.i.i21.i = load i64, ptr %.13.i.i, align 8, !noalias !192
  %.10.i.i22.i = add nsw i64 %.9.i.i21.i, %.46.i.038.i
  %.9.i.i.i.i3 = load i64, ptr %.8.i.i.i23.i, align 8, !noalias !195
  %.12.i.i.i.i4 = shl nsw i64 %.10.i.i22.i, 7
  %.10.i.i.i.i5 = add i64 %.9.i.i.i.i3, %.12.i
  %.13.i.i.i.i = add i64 %.10.i.i.i.i5, %.12.i.i.i.i4
  %.155.i.i = load i64, ptr %.154.i.i, align 8, !noalias !168
  %.156.i.i = icmp sgt i64 %.155.i.i, 0
  br i1 %.156.i.i, label %B232.i.i, label %B520.i.i

cnnc_new_task.body.exit.i:                        ; preds = %cnnc_new_words.exit19.i, %cnnc_new_words.exit7.i
  %.221.i.i = inttoptr i64 %.42.i.i.i to ptr
  store i64 %.12.i, ptr %.221.i.i, align 8, !noalias !168
  %.226.i.i = add i64 %.10.i.i.i, 16
  %.227.i.i = inttoptr i64 %.226.i.i to ptr
  store i64 %.2, ptr %.227.i.i, align 8, !noalias !168
  %.14.i.i25.i = load i64, ptr %.13.i.i, align 8, !noalias !198
  %.17.i.i.i = add i64 %.12.i, 80
  %.18.i.i26.i = inttoptr i64 %.17.i.i.i to ptr
  %.19.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !198
  %.27.i.i.i = shl nsw i64 %.14.i.i25.i, 1
  %.8.i.i.i27.i = add nsw i64 %.27.i.i.i, 2
  %.9.i.i.i28.i = tail call ptr @calloc(i64 %.8.i.i.i27.i, i64 8), !noalias !198
  %.15.i.i.i.i7 = icmp eq ptr %.9.i.i.i28.i, null
  br i1 %.15.i.i.i.i7, label %B54.i.i.i.i, label %cnnc_new_words.exit.i.i

B54.i.i.i.i:                                      ; preds = %cnnc_new_task.body.exit.i
  %.28.i.i.i = shl i64 %.14.i.i25.i, 4
  %.18.i.i.i.i = or disjoint i64 %.28.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i), !noalias !201
  br label %cnnc_new_words.exit.i.i

cnnc_new_words.exit.i.i:                          ; preds = %B54.i.i.i.i, %cnnc_new_task.body.exit.i
  %.10.i.i.i29.i = ptrtoint ptr %.9.i.i.i28.i to i64
  %.29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !201
  store i64 %.29.i.i.i.i, ptr %.9.i.i.i28.i, align 8, !noalias !201
  store i64 %.10.i.i.i29.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !201
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
  %.9.i.i2.i.i = tail call ptr @calloc(i64 %.8.i.i50.i.i, i64 8), !noalias !198
  %.15.i.i3.i.i = icmp eq ptr %.9.i.i2.i.i, null
  br i1 %.15.i.i3.i.i, label %B54.i.i7.i.i, label %cnnc_new_words.exit9.i.i

B54.i.i7.i.i:                                     ; preds = %B402.i.i.i
  %.18.i.i8.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i8.i.i), !noalias !204
  br label %cnnc_new_words.exit9.i.i

cnnc_new_words.exit9.i.i:                         ; preds = %B54.i.i7.i.i, %B402.i.i.i
  %.10.i.i4.i.i = ptrtoint ptr %.9.i.i2.i.i to i64
  %.29.i.i5.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !204
  store i64 %.29.i.i5.i.i, ptr %.9.i.i2.i.i, align 8, !noalias !204
  store i64 %.10.i.i4.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !204
  %.42.i.i6.i.i = add nsw i64 %.10.i.i4.i.i, 8
  %.213.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.214.i.i.i = inttoptr i64 %.213.i.i.i to ptr
  store i64 %.42.i.i6.i.i, ptr %.214.i.i.i, align 8, !noalias !198
  br label %B683.i.i.i

B480.i.i.i:                                       ; preds = %cnnc_new_words.exit58.i.i
  %.9.i.i.i.i.i = load i64, ptr %.8.i.i47.i.i, align 8, !noalias !207
  %.13.i.i.i.i.i = add i64 %.9.i.i.i.i.i, %.10.i.i49.i.i
  %.9.i.i.i.i.i.i = inttoptr i64 %.192.i.i.i to ptr
  %.10.i.i.i.i.i.i = load i8, ptr %.9.i.i.i.i.i.i, align 1, !noalias !212
  %.12.i.i.i.i.i.i = icmp eq i8 %.10.i.i.i.i.i.i, 45
  br i1 %.12.i.i.i.i.i.i, label %B44.i.i.i4.i.i.i, label %B96.i.i.i.i.i

B44.i.i.i4.i.i.i:                                 ; preds = %B480.i.i.i
  %.15.i.i.i.i.i.i = add i64 %.192.i.i.i, 1
  %.16.i.i.i.i.i.i = inttoptr i64 %.15.i.i.i.i.i.i to ptr
  %.17.i.i.i.i.i.i = load i8, ptr %.16.i.i.i.i.i.i, align 1, !noalias !212
  %.21.i.i.i.i.i.i = icmp eq i8 %.17.i.i.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i, label %B324.i.i.i.i.i, label %B96.i.i.i.i.i

B96.i.i.i.i.i:                                    ; preds = %B44.i.i.i4.i.i.i, %B480.i.i.i
  %.21.i.i.i.i.i = tail call i32 (ptr, i32, ...) @open(ptr nonnull %.9.i.i.i.i.i.i, i32 524288) #0, !noalias !217
  %.33.i.i.i.i.i = icmp slt i32 %.21.i.i.i.i.i, 0
  br i1 %.33.i.i.i.i.i, label %B140.i.thread22.i.i.i.i, label %B140.i.i.i.i.i

B140.i.thread22.i.i.i.i:                          ; preds = %B96.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !217
  br label %B176.i.i.i.i.i

B140.i.i.i.i.i:                                   ; preds = %B96.i.i.i.i.i
  %.46.not.i.i.i.i.i = icmp eq i32 %.21.i.i.i.i.i, 0
  br i1 %.46.not.i.i.i.i.i, label %B324.i.i.i.i.i, label %B176.i.i.i.i.i

B176.i.i.i.i.i:                                   ; preds = %B140.i.i.i.i.i, %B140.i.thread22.i.i.i.i
  %.54.i.i.i.i.i = tail call i64 @lseek(i32 %.21.i.i.i.i.i, i64 0, i32 2) #0, !noalias !217
  %.61.i.i.i.i.i = tail call i64 @lseek(i32 %.21.i.i.i.i.i, i64 0, i32 0) #0, !noalias !217
  %.63.i.i.i.i.i = icmp slt i64 %.54.i.i.i.i.i, 70368744177664
  br i1 %.63.i.i.i.i.i, label %B286.i.i.i.i.i, label %B324.i.i.i.i.i

B286.i.i.i.i.i:                                   ; preds = %B176.i.i.i.i.i
  %11 = tail call i64 @llvm.smax.i64(i64 %.54.i.i.i.i.i, i64 65535)
  %.71.i.i.i.i.i = add nuw nsw i64 %11, 1
  br label %B324.i.i.i.i.i

B324.i.i.i.i.i:                                   ; preds = %B286.i.i.i.i.i, %B176.i.i.i.i.i, %B140.i.i.i.i.i, %B44.i.i.i4.i.i.i
  %12 = phi i64 [ %.192.i.i.i, %B286.i.i.i.i.i ], [ %.192.i.i.i, %B176.i.i.i.i.i ], [ %.192.i.i.i, %B140.i.i.i.i.i ], [ ptrtoint (ptr @text.234 to i64), %B44.i.i.i4.i.i.i ]
  %.46.not.i21.i.i.i.i = phi i1 [ false, %B286.i.i.i.i.i ], [ false, %B176.i.i.i.i.i ], [ true, %B140.i.i.i.i.i ], [ true, %B44.i.i.i4.i.i.i ]
  %"$phi96.0.2.0.i1720.i.i.i.i" = phi i32 [ %.21.i.i.i.i.i, %B286.i.i.i.i.i ], [ %.21.i.i.i.i.i, %B176.i.i.i.i.i ], [ 0, %B140.i.i.i.i.i ], [ 0, %B44.i.i.i4.i.i.i ]
  %room.3.0.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i, %B286.i.i.i.i.i ], [ 65536, %B176.i.i.i.i.i ], [ 65536, %B140.i.i.i.i.i ], [ 65536, %B44.i.i.i4.i.i.i ]
  %.86.i.i.i.i.i = lshr i64 %room.3.0.i.i.i.i.i, 3
  %.8.i.i.i.i.i.i = add nuw nsw i64 %.86.i.i.i.i.i, 2
  %.9.i.i1.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i.i.i.i, i64 8), !noalias !217
  %.15.i.i2.i.i.i.i = icmp eq ptr %.9.i.i1.i.i.i.i, null
  br i1 %.15.i.i2.i.i.i.i, label %B54.i.i.i.i.i.i, label %cnnc_new_words.exit.i.i.i.i

B54.i.i.i.i.i.i:                                  ; preds = %B324.i.i.i.i.i
  %.87.i.i.i.i.i = and i64 %room.3.0.i.i.i.i.i, -8
  %.18.i.i.i.i.i.i = add nuw nsw i64 %.87.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i.i.i), !noalias !220
  br label %cnnc_new_words.exit.i.i.i.i

cnnc_new_words.exit.i.i.i.i:                      ; preds = %B54.i.i.i.i.i.i, %B324.i.i.i.i.i
  %.10.i.i3.i.i.i.i = ptrtoint ptr %.9.i.i1.i.i.i.i to i64
  %.29.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !220
  store i64 %.29.i.i.i.i.i.i, ptr %.9.i.i1.i.i.i.i, align 8, !noalias !220
  store i64 %.10.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !220
  %.42.i.i.i.i.i.i = add nsw i64 %.10.i.i3.i.i.i.i, 8
  %.104.i.i.i.i.i = inttoptr i64 %.42.i.i.i.i.i.i to ptr
  %.105.i.i.i.i.i = tail call i64 @read(i32 %"$phi96.0.2.0.i1720.i.i.i.i", ptr %.104.i.i.i.i.i, i64 %room.3.0.i.i.i.i.i) #0, !noalias !217
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
  %.9.i.i5.i.i.i.i = tail call ptr @calloc(i64 %.8.i.i4.i.i.i.i, i64 8), !noalias !217
  %.15.i.i6.i.i.i.i = icmp eq ptr %.9.i.i5.i.i.i.i, null
  br i1 %.15.i.i6.i.i.i.i, label %B54.i.i10.i.i.i.i, label %cnnc_new_words.exit12.i.i.i.i

B54.i.i10.i.i.i.i:                                ; preds = %B438.i.i.i.i.i
  tail call fastcc void @cnnc_no_memory(i64 %.152.i.i.i.i.i), !noalias !223
  br label %cnnc_new_words.exit12.i.i.i.i

cnnc_new_words.exit12.i.i.i.i:                    ; preds = %B54.i.i10.i.i.i.i, %B438.i.i.i.i.i
  %.10.i.i7.i.i.i.i = ptrtoint ptr %.9.i.i5.i.i.i.i to i64
  %.29.i.i8.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !223
  store i64 %.29.i.i8.i.i.i.i, ptr %.9.i.i5.i.i.i.i, align 8, !noalias !223
  store i64 %.10.i.i7.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !223
  %.42.i.i9.i.i.i.i = add nsw i64 %.10.i.i7.i.i.i.i, 8
  %.159.i.i.i.i.i = inttoptr i64 %.42.i.i9.i.i.i.i to ptr
  %.160.i.i.i.i.i = inttoptr i64 %memory.2.0.i.i.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %.159.i.i.i.i.i, ptr noundef nonnull align 1 dereferenceable(1) %.160.i.i.i.i.i, i64 %room.4.0.i.i.i.i.i, i1 false), !noalias !217
  br label %B534.i.i.i.i.i

B534.i.i.i.i.i:                                   ; preds = %cnnc_new_words.exit12.i.i.i.i, %B416.i.i.i.i.i
  %room.5.1.i.i.i.i.i = phi i64 [ %.152.i.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %room.4.0.i.i.i.i.i, %B416.i.i.i.i.i ]
  %memory.3.1.i.i.i.i.i = phi i64 [ %.42.i.i9.i.i.i.i, %cnnc_new_words.exit12.i.i.i.i ], [ %memory.2.0.i.i.i.i.i, %B416.i.i.i.i.i ]
  %.185.i.i.i.i.i = add nsw i64 %memory.3.1.i.i.i.i.i, %.135.i.i.i.i.i
  %.190.i.i.i.i.i = sub nsw i64 %room.5.1.i.i.i.i.i, %.135.i.i.i.i.i
  %.197.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i to ptr
  %.198.i.i.i.i.i = tail call i64 @read(i32 %"$phi96.0.2.0.i1720.i.i.i.i", ptr %.197.i.i.i.i.i, i64 %.190.i.i.i.i.i) #0, !noalias !217
  %.203.i.i.i.i.i = icmp sgt i64 %.198.i.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i, label %B416.i.i.i.i.i, label %B592.i.i.i.i.i

B592.i.i.i.i.i:                                   ; preds = %B534.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i
  %filled.3.1.i.i.i.i.i = phi i64 [ 0, %cnnc_new_words.exit.i.i.i.i ], [ %.135.i.i.i.i.i, %B534.i.i.i.i.i ]
  %memory.4.1.i.i.i.i.i = phi i64 [ %.42.i.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %memory.3.1.i.i.i.i.i, %B534.i.i.i.i.i ]
  %count.3.1.i.i.i.i.i = phi i64 [ %.105.i.i.i.i.i, %cnnc_new_words.exit.i.i.i.i ], [ %.198.i.i.i.i.i, %B534.i.i.i.i.i ]
  %.219.i.i.i.i.i = icmp slt i64 %count.3.1.i.i.i.i.i, 0
  br i1 %.219.i.i.i.i.i, label %B604.i.i.i.i.i, label %B634.i.i.i.i.i

B604.i.i.i.i.i:                                   ; preds = %B592.i.i.i.i.i
  tail call fastcc void @cnnc_unreadable(i64 %.192.i.i.i), !noalias !217
  br label %B634.i.i.i.i.i

B634.i.i.i.i.i:                                   ; preds = %B604.i.i.i.i.i, %B592.i.i.i.i.i
  br i1 %.46.not.i21.i.i.i.i, label %cnnc_read_file.exit.i.i.i, label %B656.i.i.i.i.i

B656.i.i.i.i.i:                                   ; preds = %B634.i.i.i.i.i
  %.235.i.i.i.i.i = tail call i32 @close(i32 %"$phi96.0.2.0.i1720.i.i.i.i") #0, !noalias !217
  br label %cnnc_read_file.exit.i.i.i

cnnc_read_file.exit.i.i.i:                        ; preds = %B656.i.i.i.i.i, %B634.i.i.i.i.i
  %.49.i.i.i.i = load i64, ptr %.48.i.i.i.i, align 8, !noalias !226
  %.50.i.i.i.i = icmp eq i64 %.49.i.i.i.i, 1
  br i1 %.50.i.i.i.i, label %B264.i.i.i35.i, label %B302.i.i.i.i

B264.i.i.i35.i:                                   ; preds = %cnnc_read_file.exit.i.i.i
  %.12.i.i.i9.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.13.i.i.i.i.i.i = inttoptr i64 %.12.i.i.i9.i.i.i to ptr
  %.14.i.i.i.i.i.i = load i64, ptr %.13.i.i.i.i.i.i, align 8, !noalias !227
  %.15.i.i.i10.i.i.i = icmp eq i64 %.14.i.i.i.i.i.i, 0
  %.21.i.i.i11.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i.i.i.i.i = inttoptr i64 %.21.i.i.i11.i.i.i to ptr
  %.23.i.i.i.i.i.i = load i64, ptr %.22.i.i.i.i.i.i, align 8, !noalias !227
  br i1 %.15.i.i.i10.i.i.i, label %cnnc_row_bytes.exit.i.i.i.i, label %B96.i.i.i.i.i.i

B96.i.i.i.i.i.i:                                  ; preds = %B264.i.i.i35.i
  %.39.i.i.i.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !227
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
  %..i.i.i.i.i = select i1 %.45.i.i.i.i.i, i64 ptrtoint (ptr @text.237 to i64), i64 ptrtoint (ptr @text.1.238 to i64)
  %.8.i.i.i.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !232
  %.8.i.i.i13.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i.i.i.i) #0, !noalias !237
  %.13.i.i1.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !237
  %13 = lshr i32 %.8.i.i.i13.i.i.i, 31
  %.14.i.i2.i.i.i.i = zext nneg i32 %13 to i64
  %.15.i.i3.i.i.i.i = or i64 %.13.i.i1.i.i.i.i, %.14.i.i2.i.i.i.i
  store i64 %.15.i.i3.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !237
  %.65.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.66.i.i.i.i.i = load i64, ptr %.65.i.i.i.i.i, align 8, !noalias !238
  %.70.i.i.i.i.i = add nsw i64 %.66.i.i.i.i.i, %.12.i
  %.79.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.239, i64 %.70.i.i.i.i.i, i64 %12, i64 %filled.3.1.i.i.i.i.i, i64 %..i.i.i.i.i, i64 %storemerge.i.i.i.i.i.i) #0, !noalias !238
  %.84.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !238
  %14 = lshr i32 %.79.i.i.i.i.i, 31
  %.85.i.i.i.i.i = zext nneg i32 %14 to i64
  %.86.i.i14.i.i.i = or i64 %.84.i.i.i.i.i, %.85.i.i.i.i.i
  store i64 %.86.i.i14.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !238
  %.8.i.i.i4.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !239
  %.16.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !239
  %.98.i1.not.i.i.i.i.i.i = icmp slt i64 %.16.i.i.i.i.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i.i, label %B162.if.i.i.i.i.i.i.i

B206.i.i.i.i.i.i.i:                               ; preds = %B162.if.i.i.i.i.i.i.i
  %.155.i.i.i.i.i.i.i = inttoptr i64 %.144.i.i.i.i.i.i.i to ptr
  %.156.i.i.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i.i.i.i), !noalias !239
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
  %.144.i.i.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i.i.i, align 8, !noalias !239
  %.145.not.i.i.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i.i.i, label %B264.i.i.i.i.i.i.i, label %B206.i.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i.i:                        ; preds = %B264.i.i.i.i.i.i.i, %B174.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !244
  br label %cnnc_load_input.exit.i.i

B302.i.i.i.i:                                     ; preds = %cnnc_read_file.exit.i.i.i
  %.14.i.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, 12
  br i1 %.14.i.i.i.i.i, label %B76.i.i.i.i.i, label %B26.i.i.i.i.i

B26.i.i.i.i.i:                                    ; preds = %B302.i.i.i.i
  %.18.i.i.i.i.i = inttoptr i64 %memory.4.1.i.i.i.i.i to ptr
  %.19.i.i.i.i.i = load i8, ptr %.18.i.i.i.i.i, align 1, !noalias !245
  %.21.not.i.i.i.i.i = icmp eq i8 %.19.i.i.i.i.i, -109
  br i1 %.21.not.i.i.i.i.i, label %B106.i.i.i.i.i, label %B76.i.i.i.i.i

B76.i.i.i.i.i:                                    ; preds = %B26.i.i.i.i.i, %B302.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !245
  br label %B106.i.i.i.i.i

B106.i.i.i.i.i:                                   ; preds = %B76.i.i.i.i.i, %B26.i.i.i.i.i
  %.27.i.i.i.i.i = add nsw i64 %memory.4.1.i.i.i.i.i, 1
  %.31.i.i.i.i.i = inttoptr i64 %.27.i.i.i.i.i to ptr
  %.33.i.i15.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.31.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) inttoptr (i64 add (i64 ptrtoint (ptr @text.2.418 to i64), i64 1) to ptr), i64 5), !noalias !245
  %.35.not.i.i16.i.i.i = icmp eq i32 %.33.i.i15.i.i.i, 0
  br i1 %.35.not.i.i16.i.i.i, label %B230.i.i.i.i.i, label %B200.i.i.i.i.i

B200.i.i.i.i.i:                                   ; preds = %B106.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !245
  br label %B230.i.i.i.i.i

B230.i.i.i.i.i:                                   ; preds = %B200.i.i.i.i.i, %B106.i.i.i.i.i
  %.41.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 6
  %.42.i.i.i.i.i = inttoptr i64 %.41.i.i.i.i.i to ptr
  %.43.i.i.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !245
  %.52.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 8
  %.53.i.i.i.i.i = inttoptr i64 %.52.i.i.i.i.i to ptr
  %.54.i.i17.i.i.i = load i8, ptr %.53.i.i.i.i.i, align 1, !noalias !245
  %.55.i.i.i.i.i = zext i8 %.54.i.i17.i.i.i to i64
  %.57.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 9
  %.58.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i to ptr
  %.59.i.i.i.i.i = load i8, ptr %.58.i.i.i.i.i, align 1, !noalias !245
  %.60.i.i.i.i.i = zext i8 %.59.i.i.i.i.i to i64
  %.61.i.i18.i.i.i = shl nuw nsw i64 %.60.i.i.i.i.i, 8
  %.62.i.i.i.i.i = or disjoint i64 %.61.i.i18.i.i.i, %.55.i.i.i.i.i
  %16 = and i8 %.43.i.i.i.i.i, -2
  %switch.i.i.i.i.i = icmp eq i8 %16, 2
  br i1 %switch.i.i.i.i.i, label %B470.i.thread.i.i.i.i, label %B470.i.i.i.i.i

B470.i.thread.i.i.i.i:                            ; preds = %B230.i.i.i.i.i
  %.87.i.i20.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 10
  %.88.i.i.i.i.i = inttoptr i64 %.87.i.i20.i.i.i to ptr
  %.89.i.i.i.i.i = load i8, ptr %.88.i.i.i.i.i, align 1, !noalias !245
  %.90.i.i.i.i.i = zext i8 %.89.i.i.i.i.i to i64
  %.91.i.i.i.i.i = shl nuw nsw i64 %.90.i.i.i.i.i, 16
  %.93.i.i.i.i.i = add i64 %memory.4.1.i.i.i.i.i, 11
  %.94.i.i.i.i.i = inttoptr i64 %.93.i.i.i.i.i to ptr
  %.95.i.i.i.i.i = load i8, ptr %.94.i.i.i.i.i, align 1, !noalias !245
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
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !245
  %.pre.i.i.i.i = add nuw nsw i64 %begin.2.1.i6.i.i.i.i, %length.2.1.i9.i.i.i.i
  %.13.i.i22.pre.i.i.i = load i8, ptr %.42.i.i.i.i.i, align 1, !noalias !248
  br label %cnnc_npy_data_offset.exit.i.i.i

cnnc_npy_data_offset.exit.i.i.i:                  ; preds = %B524.i.i.i.i.i, %B482.i.i.i.i.i
  %.13.i.i22.i.i.i = phi i8 [ %.43.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.13.i.i22.pre.i.i.i, %B524.i.i.i.i.i ]
  %.144.i.pre-phi.i.i.i.i = phi i64 [ %.125.i.i.i.i.i, %B482.i.i.i.i.i ], [ %.pre.i.i.i.i, %B524.i.i.i.i.i ]
  %.15.i.i.i.i.i = icmp eq i8 %.13.i.i22.i.i.i, 1
  %..i.i23.i.i.i = select i1 %.15.i.i.i.i.i, i64 10, i64 12
  %.28.i.i.i.i.i = sub nsw i64 %.144.i.pre-phi.i.i.i.i, %..i.i23.i.i.i
  %.29.i.i.i.i.i = ashr i64 %.28.i.i.i.i.i, 3
  %.8.i.i.i24.i.i.i = add nsw i64 %.29.i.i.i.i.i, 2
  %.9.i.i.i25.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i24.i.i.i, i64 8), !noalias !248
  %.15.i.i.i26.i.i.i = icmp eq ptr %.9.i.i.i25.i.i.i, null
  br i1 %.15.i.i.i26.i.i.i, label %B54.i.i.i33.i.i.i, label %cnnc_npy_header.exit.i.i.i

B54.i.i.i33.i.i.i:                                ; preds = %cnnc_npy_data_offset.exit.i.i.i
  %.30.i.i.i.i.i = and i64 %.28.i.i.i.i.i, -8
  %.18.i.i.i34.i.i.i = add i64 %.30.i.i.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i34.i.i.i), !noalias !251
  br label %cnnc_npy_header.exit.i.i.i

cnnc_npy_header.exit.i.i.i:                       ; preds = %B54.i.i.i33.i.i.i, %cnnc_npy_data_offset.exit.i.i.i
  %.10.i.i.i28.i.i.i = ptrtoint ptr %.9.i.i.i25.i.i.i to i64
  %.29.i.i.i29.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !251
  store i64 %.29.i.i.i29.i.i.i, ptr %.9.i.i.i25.i.i.i, align 8, !noalias !251
  store i64 %.10.i.i.i28.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !251
  %.42.i.i.i30.i.i.i = add nsw i64 %.10.i.i.i28.i.i.i, 8
  %.33.i.i31.i.i.i = add nsw i64 %..i.i23.i.i.i, %memory.4.1.i.i.i.i.i
  %.40.i.i.i.i.i = inttoptr i64 %.42.i.i.i30.i.i.i to ptr
  %.41.i.i32.i.i.i = inttoptr i64 %.33.i.i31.i.i.i to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.40.i.i.i.i.i, ptr align 1 %.41.i.i32.i.i.i, i64 %.28.i.i.i.i.i, i1 false), !noalias !248
  %.14.i.i.i36.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.265), !noalias !254
  %.15.i.i.i37.i.i.i = ptrtoint ptr %.14.i.i.i36.i.i.i to i64
  %.20.i.i.i.i.i.i = icmp eq ptr %.14.i.i.i36.i.i.i, null
  br i1 %.20.i.i.i.i.i.i, label %B48.i.i.i.i.i.i, label %B78.i.i.i.i.i.i

B48.i.i.i.i.i.i:                                  ; preds = %cnnc_npy_header.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !254
  br label %B78.i.i.i.i.i.i

B78.i.i.i.i.i.i:                                  ; preds = %B48.i.i.i.i.i.i, %cnnc_npy_header.exit.i.i.i
  %.35.i.i.i.i.i.i = add nsw i64 %.15.i.i.i37.i.i.i, 7
  %.47.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i to ptr
  %.48.i.i.i.i.i.i = load i8, ptr %.47.i.i.i.i.i.i, align 1, !noalias !254
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
  %.82.i.i.i.i.i.i = load i8, ptr %.81.i.i.i.i.i.i, align 1, !noalias !254
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
  %.24.i.i.i.i.i = load i64, ptr %.23.i.i.i.i.i, align 8, !noalias !259
  %.26.i.i.i.i.i = add nsw i64 %.24.i.i.i.i.i, %.12.i
  %.36.i.i.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.34.i.pre-phi.i.i.i.i, i32 44), !noalias !259
  %.37.i.i.i.i.i = ptrtoint ptr %.36.i.i.i.i.i to i64
  %.39.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i to ptr
  %.40.i.i38.i.i.i = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.39.i.i.i.i.i), !noalias !259
  %.48.i.i.i.i.i = icmp eq ptr %.36.i.i.i.i.i, null
  br i1 %.48.i.i.i.i.i, label %B184.i.i.i.i.i, label %B214.i.i.i.i.i

B184.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !259
  br label %B214.i.i.i.i.i

B214.i.i.i.i.i:                                   ; preds = %B184.i.i.i.i.i, %cnnc_npy_value.exit.i.i.i.i
  %.56.i.i.i.i.i = inttoptr i64 %.13.i.i.i.i.i to ptr
  %.57.i.i39.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !259
  %.59.i.i40.i.i.i = add nsw i64 %.57.i.i39.i.i.i, %.12.i
  %.64.i.i.i.i.i = add i64 %colon.3.1.i.i.i.i.i.i, 1
  %.67.i.i.i.i.i = inttoptr i64 %.64.i.i.i.i.i to ptr
  %.69.i.i.i.i.i = tail call i32 @strncmp(ptr %.67.i.i.i.i.i, ptr nonnull %.39.i.i.i.i.i, i64 %.40.i.i38.i.i.i), !noalias !259
  %.71.not.i.i.i.i.i = icmp eq i32 %.69.i.i.i.i.i, 0
  br i1 %.71.not.i.i.i.i.i, label %B310.i.i.i.i.i, label %B356.i.i.i.i.i

B310.i.i.i.i.i:                                   ; preds = %B214.i.i.i.i.i
  %.78.i.i.i.i.i = add i64 %.40.i.i38.i.i.i, %.64.i.i.i.i.i
  %.79.i.i66.i.i.i = inttoptr i64 %.78.i.i.i.i.i to ptr
  %.80.i.i.i.i.i = load i8, ptr %.79.i.i66.i.i.i, align 1, !noalias !259
  %.82.not.i.i.i.i.i = icmp eq i8 %.80.i.i.i.i.i, 39
  br i1 %.82.not.i.i.i.i.i, label %B558.i.i.i.i.i, label %B356.i.i.i.i.i

B356.i.i.i.i.i:                                   ; preds = %B310.i.i.i.i.i, %B214.i.i.i.i.i
  %.88.i.i41.i.i.i = add i64 %.13.i.i.i.i.i, 8
  %.89.i.i42.i.i.i = inttoptr i64 %.88.i.i41.i.i.i to ptr
  %.90.i.i43.i.i.i = load i64, ptr %.89.i.i42.i.i.i, align 8, !noalias !259
  %.94.i.i44.i.i.i = add nsw i64 %.90.i.i43.i.i.i, %.12.i
  %.8.i.i.i.i45.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !260
  %.8.i.i.i46.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i45.i.i.i) #0, !noalias !265
  %.13.i.i.i47.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !265
  %18 = lshr i32 %.8.i.i.i46.i.i.i, 31
  %.14.i.i1.i.i.i.i = zext nneg i32 %18 to i64
  %.15.i.i2.i48.i.i.i = or i64 %.13.i.i.i47.i.i.i, %.14.i.i1.i.i.i.i
  store i64 %.15.i.i2.i48.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !265
  %.101.i.i.i.i.i = sub nsw i64 %.37.i.i.i.i.i, %colon.3.1.i.i.i.i.i.i
  %.110.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.266, i64 %.59.i.i40.i.i.i, i64 %12, i64 %.101.i.i.i.i.i, i64 %colon.3.1.i.i.i.i.i.i, i64 %.26.i.i.i.i.i, i64 %.94.i.i44.i.i.i, i64 %.94.i.i44.i.i.i) #0, !noalias !259
  %.115.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !259
  %19 = lshr i32 %.110.i.i.i.i.i, 31
  %.116.i.i49.i.i.i = zext nneg i32 %19 to i64
  %.117.i.i.i.i.i = or i64 %.115.i.i.i.i.i, %.116.i.i49.i.i.i
  store i64 %.117.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !259
  %.8.i.i.i3.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !266
  %.16.i.i.i.i50.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !266
  %.98.i1.not.i.i.i51.i.i.i = icmp slt i64 %.16.i.i.i.i50.i.i.i, 1
  br i1 %.98.i1.not.i.i.i51.i.i.i, label %cnnc_give_up.exit.i64.i.i.i, label %B162.if.i.i.i.i52.i.i.i

B206.i.i.i.i59.i.i.i:                             ; preds = %B162.if.i.i.i.i52.i.i.i
  %.155.i.i.i.i60.i.i.i = inttoptr i64 %.144.i.i.i.i57.i.i.i to ptr
  %.156.i.i.i.i61.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i60.i.i.i), !noalias !266
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
  %.144.i.i.i.i57.i.i.i = load i64, ptr %.143.i.i.i.i56.i.i.i, align 8, !noalias !266
  %.145.not.i.i.i.i58.i.i.i = icmp eq i64 %.144.i.i.i.i57.i.i.i, 0
  br i1 %.145.not.i.i.i.i58.i.i.i, label %B264.i.i.i.i62.i.i.i, label %B206.i.i.i.i59.i.i.i

cnnc_give_up.exit.i64.i.i.i:                      ; preds = %B264.i.i.i.i62.i.i.i, %B356.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !271
  br label %B558.i.i.i.i.i

B558.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i64.i.i.i, %B310.i.i.i.i.i
  %.14.i.i5.i.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.2.267), !noalias !272
  %.15.i.i6.i65.i.i.i = ptrtoint ptr %.14.i.i5.i.i.i.i to i64
  %.20.i.i7.i.i.i.i = icmp eq ptr %.14.i.i5.i.i.i.i, null
  br i1 %.20.i.i7.i.i.i.i, label %B48.i.i21.i.i.i.i, label %B78.i.i8.i.i.i.i

B48.i.i21.i.i.i.i:                                ; preds = %B558.i.i.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !272
  br label %B78.i.i8.i.i.i.i

B78.i.i8.i.i.i.i:                                 ; preds = %B48.i.i21.i.i.i.i, %B558.i.i.i.i.i
  %.35.i.i10.i.i.i.i = add nsw i64 %.15.i.i6.i65.i.i.i, 15
  %.47.i.i11.i.i.i.i = inttoptr i64 %.35.i.i10.i.i.i.i to ptr
  %.48.i.i12.i.i.i.i = load i8, ptr %.47.i.i11.i.i.i.i, align 1, !noalias !272
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
  %.82.i.i18.i.i.i.i = load i8, ptr %.81.i.i17.i.i.i.i, align 1, !noalias !272
  switch i8 %.82.i.i18.i.i.i.i, label %cnnc_npy_value.exit22.i.i.i.i [
    i8 32, label %B194.i.i14.i.i.i.i.backedge
    i8 58, label %B194.i.i14.i.i.i.i.backedge
  ]

B194.i.i14.i.i.i.i.backedge:                      ; preds = %B194.i.i14.i.i.i.i, %B194.i.i14.i.i.i.i
  br label %B194.i.i14.i.i.i.i

cnnc_npy_value.exit22.i.i.i.i:                    ; preds = %B194.i.i14.i.i.i.i, %B78.i.i8.i.i.i.i
  %.145.i.pre-phi.i.i.i.i = phi ptr [ %.47.i.i11.i.i.i.i, %B78.i.i8.i.i.i.i ], [ %.81.i.i17.i.i.i.i, %B194.i.i14.i.i.i.i ]
  %.147.i.i.i.i.i = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %.145.i.pre-phi.i.i.i.i, ptr noundef nonnull dereferenceable(6) @text.3.268, i64 5), !noalias !259
  %.149.not.i.i.i.i.i = icmp eq i32 %.147.i.i.i.i.i, 0
  br i1 %.149.not.i.i.i.i.i, label %cnnc_check_type.exit.i.i.i, label %B728.i.i.i.i.i

B728.i.i.i.i.i:                                   ; preds = %cnnc_npy_value.exit22.i.i.i.i
  %.8.i.i.i23.i.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !275
  %.8.i.i24.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i23.i.i.i.i) #0, !noalias !280
  %.13.i.i25.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !280
  %21 = lshr i32 %.8.i.i24.i.i.i.i, 31
  %.14.i.i26.i.i.i.i = zext nneg i32 %21 to i64
  %.15.i.i27.i.i.i.i = or i64 %.13.i.i25.i.i.i.i, %.14.i.i26.i.i.i.i
  store i64 %.15.i.i27.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !280
  %.157.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.5.270, i64 %.59.i.i40.i.i.i, i64 %12) #0, !noalias !259
  %.162.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !259
  %22 = lshr i32 %.157.i.i.i.i.i, 31
  %.163.i.i.i.i.i = zext nneg i32 %22 to i64
  %.164.i.i.i.i.i = or i64 %.162.i.i.i.i.i, %.163.i.i.i.i.i
  store i64 %.164.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !259
  %.8.i.i.i28.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !281
  %.16.i.i.i29.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !281
  %.98.i1.not.i.i30.i.i.i.i = icmp slt i64 %.16.i.i.i29.i.i.i.i, 1
  br i1 %.98.i1.not.i.i30.i.i.i.i, label %cnnc_give_up.exit43.i.i.i.i, label %B162.if.i.i.i31.i.i.i.i

B206.i.i.i38.i.i.i.i:                             ; preds = %B162.if.i.i.i31.i.i.i.i
  %.155.i.i.i39.i.i.i.i = inttoptr i64 %.144.i.i.i36.i.i.i.i to ptr
  %.156.i.i.i40.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i39.i.i.i.i), !noalias !281
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
  %.144.i.i.i36.i.i.i.i = load i64, ptr %.143.i.i.i35.i.i.i.i, align 8, !noalias !281
  %.145.not.i.i.i37.i.i.i.i = icmp eq i64 %.144.i.i.i36.i.i.i.i, 0
  br i1 %.145.not.i.i.i37.i.i.i.i, label %B264.i.i.i41.i.i.i.i, label %B206.i.i.i38.i.i.i.i

cnnc_give_up.exit43.i.i.i.i:                      ; preds = %B264.i.i.i41.i.i.i.i, %B728.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !286
  br label %cnnc_check_type.exit.i.i.i

cnnc_check_type.exit.i.i.i:                       ; preds = %cnnc_give_up.exit43.i.i.i.i, %cnnc_npy_value.exit22.i.i.i.i
  %.14.i.i.i68.i.i.i = tail call ptr @strstr(ptr noundef nonnull dereferenceable(1) %.40.i.i.i.i.i, ptr noundef nonnull dereferenceable(1) @text.242), !noalias !287
  %.15.i.i.i69.i.i.i = ptrtoint ptr %.14.i.i.i68.i.i.i to i64
  %.20.i.i.i70.i.i.i = icmp eq ptr %.14.i.i.i68.i.i.i, null
  br i1 %.20.i.i.i70.i.i.i, label %B48.i.i.i133.i.i.i, label %B78.i.i.i71.i.i.i

B48.i.i.i133.i.i.i:                               ; preds = %cnnc_check_type.exit.i.i.i
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !287
  br label %B78.i.i.i71.i.i.i

B78.i.i.i71.i.i.i:                                ; preds = %B48.i.i.i133.i.i.i, %cnnc_check_type.exit.i.i.i
  %.35.i.i.i72.i.i.i = add nsw i64 %.15.i.i.i69.i.i.i, 7
  %.47.i.i.i73.i.i.i = inttoptr i64 %.35.i.i.i72.i.i.i to ptr
  %.48.i.i.i74.i.i.i = load i8, ptr %.47.i.i.i73.i.i.i, align 1, !noalias !287
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
  %.82.i.i.i80.i.i.i = load i8, ptr %.81.i.i.i79.i.i.i, align 1, !noalias !287
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
  %.21.i.i85.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !292
  %.8.i.i.i86.i.i.i = add nsw i64 %.21.i.i85.i.i.i, 2
  %.9.i.i.i87.i.i.i = tail call ptr @calloc(i64 %.8.i.i.i86.i.i.i, i64 8), !noalias !292
  %.15.i.i1.i.i.i.i = icmp eq ptr %.9.i.i.i87.i.i.i, null
  br i1 %.15.i.i1.i.i.i.i, label %B54.i.i.i130.i.i.i, label %cnnc_new_words.exit.i88.i.i.i

B54.i.i.i130.i.i.i:                               ; preds = %cnnc_npy_value.exit.i82.i.i.i
  %.29.i.i131.i.i.i = shl i64 %.21.i.i85.i.i.i, 3
  %.18.i.i.i132.i.i.i = add i64 %.29.i.i131.i.i.i, 8
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i.i132.i.i.i), !noalias !293
  br label %cnnc_new_words.exit.i88.i.i.i

cnnc_new_words.exit.i88.i.i.i:                    ; preds = %B54.i.i.i130.i.i.i, %cnnc_npy_value.exit.i82.i.i.i
  %.10.i.i.i89.i.i.i = ptrtoint ptr %.9.i.i.i87.i.i.i to i64
  %.29.i.i.i90.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !293
  store i64 %.29.i.i.i90.i.i.i, ptr %.9.i.i.i87.i.i.i, align 8, !noalias !293
  store i64 %.10.i.i.i89.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !293
  %.42.i.i.i91.i.i.i = add nsw i64 %.10.i.i.i89.i.i.i, 8
  %.15.i.i2.i92.i.i.i = inttoptr i64 %colon.3.1.i.i.i83.i.i.i to ptr
  %.16.i.i.i93.i.i.i = load i8, ptr %.15.i.i2.i92.i.i.i, align 1, !noalias !296
  %.18.not.i.i.i.i.i.i = icmp eq i8 %.16.i.i.i93.i.i.i, 40
  br i1 %.18.not.i.i.i.i.i.i, label %B64.i.i.i.i.i.i.outer, label %B192.i.i.i.i.i

B64.i.i.i.i.i.i.outer:                            ; preds = %cnnc_new_words.exit.i88.i.i.i, %B290.i.i.i.i.i.i
  %count.2.0.i.i.i.i.i.i.ph = phi i64 [ %count.4.1.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 0, %cnnc_new_words.exit.i88.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph = phi i64 [ %.59.i.i.i.i.i.i, %B290.i.i.i.i.i.i ], [ 1, %cnnc_new_words.exit.i88.i.i.i ]
  br label %B64.i.i.i.i.i.i.outer343

B64.i.i.i.i.i.i.outer343:                         ; preds = %B64.i.i.i.i.i.i.outer, %B196.i.i.i.i.i.i
  %digits.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.94.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %value.3.0.i.i.i.i.i.i.ph = phi i64 [ 0, %B64.i.i.i.i.i.i.outer ], [ %.89.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  %place.2.0.i.i.i.i.i.i.ph344 = phi i64 [ %place.2.0.i.i.i.i.i.i.ph, %B64.i.i.i.i.i.i.outer ], [ %.59.i.i.i.i.i.i, %B196.i.i.i.i.i.i ]
  br label %B64.i.i.i.i.i.i

B64.i.i.i.i.i.i:                                  ; preds = %B64.i.i.i.i.i.i.outer343, %B198.i.i.i.i.i.i
  %place.2.0.i.i.i.i.i.i = phi i64 [ %.59.i.i.i.i.i.i, %B198.i.i.i.i.i.i ], [ %place.2.0.i.i.i.i.i.i.ph344, %B64.i.i.i.i.i.i.outer343 ]
  %.51.i.i.i.i.i.i = add i64 %place.2.0.i.i.i.i.i.i, %colon.3.1.i.i.i83.i.i.i
  %.52.i.i.i.i.i.i = inttoptr i64 %.51.i.i.i.i.i.i to ptr
  %.53.i.i.i.i.i.i = load i8, ptr %.52.i.i.i.i.i.i, align 1, !noalias !296
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
  br label %B64.i.i.i.i.i.i.outer343

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
  store i64 %value.3.0.i.i.i.i.i.i.ph, ptr %.164.i.i.i.i.i.i, align 8, !noalias !296
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
  tail call fastcc void @cnnc_no_array(i64 %12), !noalias !292
  br label %B222.i.i.i.i.i

B222.i.i.i.i.i:                                   ; preds = %B192.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i
  %.6.0.i16.i.i.i.i = phi i64 [ %.6.0.i17.i.i.i.i, %B192.i.i.i.i.i ], [ %count.4.1.i.i.i.i.i.i, %cnnc_read_dims.exit.i.i.i.i ]
  %.16.i.i4.i.i.i.i = add i64 %.13.i.i.i.i.i, 80
  %.17.i.i.i94.i.i.i = inttoptr i64 %.16.i.i4.i.i.i.i to ptr
  %.18.i.i5.i.i.i.i = load i64, ptr %.17.i.i.i94.i.i.i, align 8, !noalias !299
  %.19.i.i.i.i.i.i = add nsw i64 %.18.i.i5.i.i.i.i, %.12.i
  %.30.i.i.i.i.i.i = load i64, ptr %.20.i.i.i.i.i, align 8, !noalias !299
  %.32.not.i.i.i.i.i.i = icmp eq i64 %.6.0.i16.i.i.i.i, %.30.i.i.i.i.i.i
  br i1 %.32.not.i.i.i.i.i.i, label %B138.i.i7.i.i.i.i, label %B266.i.i.i.i.i

B138.i.i7.i.i.i.i:                                ; preds = %B222.i.i.i.i.i
  %.57.i.i.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.58.i.i.i.i.i.i = inttoptr i64 %.57.i.i.i.i.i.i to ptr
  %.59.i.i8.i.i.i.i = load i64, ptr %.58.i.i.i.i.i.i, align 8, !noalias !299
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
  %.192.i.i.i.i.i.i = load i64, ptr %.191.i.i.i.i.i.i, align 8, !noalias !299
  %.195.i.i.i.i.i.i = add i64 %.19.i.i.i.i.i.i, %25
  %.196.i.i.i.i.i.i = inttoptr i64 %.195.i.i.i.i.i.i to ptr
  %.197.i.i.i.i.i.i = load i64, ptr %.196.i.i.i.i.i.i, align 8, !noalias !299
  %.198.not.i.i.i.i.i.i = icmp ne i64 %.192.i.i.i.i.i.i, %.197.i.i.i.i.i.i
  %.201.i.i.i.i.i.i = zext i1 %.198.not.i.i.i.i.i.i to i64
  %spec.select.i.i.i.i.i.i = add nuw nsw i64 %wrong.2.0.i4.i.i.i.i.i, %.201.i.i.i.i.i.i
  %.146.i.i.i.i.i.i = icmp samesign ugt i64 %.91.i.02.i.i.i.i.i, 1
  br i1 %.146.i.i.i.i.i.i, label %B208.if.i.i.i.i.i.i, label %cnnc_wrong_dims.exit.i.i.i.i

cnnc_wrong_dims.exit.i.i.i.i:                     ; preds = %B208.if.i.i.i.i.i.i
  %.53.not.i.i.i.i.i = icmp eq i64 %spec.select.i.i.i.i.i.i, 0
  br i1 %.53.not.i.i.i.i.i, label %B706.i.i.i.i.i, label %B266.i.i.i.i.i

B266.i.i.i.i.i:                                   ; preds = %cnnc_wrong_dims.exit.i.i.i.i, %B222.i.i.i.i.i
  %.58.i.i95.i.i.i = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %.15.i.i2.i92.i.i.i, i32 41), !noalias !292
  %.59.i.i96.i.i.i = ptrtoint ptr %.58.i.i95.i.i.i to i64
  %26 = xor i64 %colon.3.1.i.i.i83.i.i.i, -1
  %.62.i.i97.i.i.i = add i64 %.59.i.i96.i.i.i, %26
  %.65.i.i98.i.i.i = add i64 %.13.i.i.i.i.i, 24
  %.66.i.i99.i.i.i = inttoptr i64 %.65.i.i98.i.i.i to ptr
  %.67.i.i100.i.i.i = load i64, ptr %.66.i.i99.i.i.i, align 8, !noalias !292
  %.69.i.i101.i.i.i = add nsw i64 %.67.i.i100.i.i.i, %.12.i
  %.74.i.i.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !292
  %.78.i.i102.i.i.i = add nsw i64 %.74.i.i.i.i.i, %.12.i
  %.8.i.i.i.i103.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !302
  %.8.i.i10.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i103.i.i.i) #0, !noalias !307
  %.13.i.i.i104.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !307
  %27 = lshr i32 %.8.i.i10.i.i.i.i, 31
  %.14.i.i11.i.i.i.i = zext nneg i32 %27 to i64
  %.15.i.i12.i.i.i.i = or i64 %.13.i.i.i104.i.i.i, %.14.i.i11.i.i.i.i
  store i64 %.15.i.i12.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !307
  %.84.i.i105.i.i.i = add nsw i64 %colon.3.1.i.i.i83.i.i.i, 1
  %.90.i.i106.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.243, i64 %.78.i.i102.i.i.i, i64 %12, i64 %.62.i.i97.i.i.i, i64 %.84.i.i105.i.i.i, i64 %.69.i.i101.i.i.i) #0, !noalias !292
  %.95.i.i107.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !292
  %28 = lshr i32 %.90.i.i106.i.i.i, 31
  %.96.i.i108.i.i.i = zext nneg i32 %28 to i64
  %.97.i.i.i.i.i = or i64 %.95.i.i107.i.i.i, %.96.i.i108.i.i.i
  store i64 %.97.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !292
  %.102.i.i109.i.i.i = add nsw i64 %.6.0.i16.i.i.i.i, 1
  %.106.i.i110.i.i.i = icmp eq i64 %.102.i.i109.i.i.i, %.21.i.i85.i.i.i
  br i1 %.106.i.i110.i.i.i, label %B534.i.i126.i.i.i, label %B600.i.i.i.i.i

B534.i.i126.i.i.i:                                ; preds = %B266.i.i.i.i.i
  %.111.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.2.244) #0, !noalias !292
  %.116.i.i127.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !292
  %29 = lshr i32 %.111.i.i.i.i.i, 31
  %.117.i.i128.i.i.i = zext nneg i32 %29 to i64
  %.118.i.i.i.i.i = or i64 %.116.i.i127.i.i.i, %.117.i.i128.i.i.i
  store i64 %.118.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !292
  br label %B600.i.i.i.i.i

B600.i.i.i.i.i:                                   ; preds = %B534.i.i126.i.i.i, %B266.i.i.i.i.i
  %.124.i.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.3.245) #0, !noalias !292
  %.129.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !292
  %30 = lshr i32 %.124.i.i.i.i.i, 31
  %.130.i.i.i.i.i = zext nneg i32 %30 to i64
  %.131.i.i.i.i.i = or i64 %.129.i.i.i.i.i, %.130.i.i.i.i.i
  store i64 %.131.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !292
  %.8.i.i.i13.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !308
  %.16.i.i.i.i111.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !308
  %.98.i1.not.i.i.i112.i.i.i = icmp slt i64 %.16.i.i.i.i111.i.i.i, 1
  br i1 %.98.i1.not.i.i.i112.i.i.i, label %cnnc_give_up.exit.i125.i.i.i, label %B162.if.i.i.i.i113.i.i.i

B206.i.i.i.i120.i.i.i:                            ; preds = %B162.if.i.i.i.i113.i.i.i
  %.155.i.i.i.i121.i.i.i = inttoptr i64 %.144.i.i.i.i118.i.i.i to ptr
  %.156.i.i.i.i122.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i121.i.i.i), !noalias !308
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
  %.144.i.i.i.i118.i.i.i = load i64, ptr %.143.i.i.i.i117.i.i.i, align 8, !noalias !308
  %.145.not.i.i.i.i119.i.i.i = icmp eq i64 %.144.i.i.i.i118.i.i.i, 0
  br i1 %.145.not.i.i.i.i119.i.i.i, label %B264.i.i.i.i123.i.i.i, label %B206.i.i.i.i120.i.i.i

cnnc_give_up.exit.i125.i.i.i:                     ; preds = %B264.i.i.i.i123.i.i.i, %B600.i.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !313
  br label %B706.i.i.i.i.i

B706.i.i.i.i.i:                                   ; preds = %cnnc_give_up.exit.i125.i.i.i, %cnnc_wrong_dims.exit.i.i.i.i, %B138.i.i7.i.i.i.i
  %.146.i.i.i.i.i = icmp sgt i64 %.21.i.i85.i.i.i, 0
  br i1 %.146.i.i.i.i.i, label %B718.i.i.i.i.i, label %cnnc_npy_rows.exit.i.i.i

B718.i.i.i.i.i:                                   ; preds = %B706.i.i.i.i.i
  %.153.i.i.i.i.i = inttoptr i64 %.42.i.i.i91.i.i.i to ptr
  %.154.i.i.i.i.i = load i64, ptr %.153.i.i.i.i.i, align 8, !noalias !292
  br label %cnnc_npy_rows.exit.i.i.i

cnnc_npy_rows.exit.i.i.i:                         ; preds = %B718.i.i.i.i.i, %B706.i.i.i.i.i
  %"$phi752.0.2.0.i.i.i.i.i" = phi i64 [ %.154.i.i.i.i.i, %B718.i.i.i.i.i ], [ 1, %B706.i.i.i.i.i ]
  %.100.i.i.i.i = add i64 %.13.i.i.i.i.i, 64
  %.101.i.i.i.i = inttoptr i64 %.100.i.i.i.i to ptr
  %.102.i.i.i.i = load i64, ptr %.101.i.i.i.i, align 8, !noalias !226
  %.103.i.i.i.i = icmp eq i64 %.102.i.i.i.i, 1
  %.94..i.i.i.i = select i1 %.103.i.i.i.i, i64 %"$phi752.0.2.0.i.i.i.i.i", i64 1
  %.15.i.i137.i.i.i = icmp eq i64 %.102.i.i.i.i, 0
  %.21.i.i138.i.i.i = add i64 %.13.i.i.i.i.i, 56
  %.22.i.i139.i.i.i = inttoptr i64 %.21.i.i138.i.i.i to ptr
  %.23.i.i140.i.i.i = load i64, ptr %.22.i.i139.i.i.i, align 8, !noalias !314
  br i1 %.15.i.i137.i.i.i, label %cnnc_row_bytes.exit.i.i.i, label %B96.i.i141.i.i.i

B96.i.i141.i.i.i:                                 ; preds = %cnnc_npy_rows.exit.i.i.i
  %.39.i.i144.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !314
  %.42.i.i145.i.i.i = udiv i64 %.23.i.i140.i.i.i, %.39.i.i144.i.i.i
  br label %cnnc_row_bytes.exit.i.i.i

cnnc_row_bytes.exit.i.i.i:                        ; preds = %B96.i.i141.i.i.i, %cnnc_npy_rows.exit.i.i.i
  %storemerge.i.i.i.i.i = phi i64 [ %.42.i.i145.i.i.i, %B96.i.i141.i.i.i ], [ %.23.i.i140.i.i.i, %cnnc_npy_rows.exit.i.i.i ]
  %.125.i.i.i.i = mul nsw i64 %storemerge.i.i.i.i.i, %.94..i.i.i.i
  %.127.i.i.i.i = add nsw i64 %.125.i.i.i.i, %.144.i.pre-phi.i.i.i.i
  %.133.i.i.i.i = icmp slt i64 %filled.3.1.i.i.i.i.i, %.127.i.i.i.i
  br i1 %.133.i.i.i.i, label %B554.i.i.i.i, label %cnnc_load_input.exit.i.i

B554.i.i.i.i:                                     ; preds = %cnnc_row_bytes.exit.i.i.i
  %.8.i.i.i146.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !317
  %.8.i.i147.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i146.i.i.i) #0, !noalias !322
  %.13.i.i148.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !322
  %32 = lshr i32 %.8.i.i147.i.i.i, 31
  %.14.i.i149.i.i.i = zext nneg i32 %32 to i64
  %.15.i.i150.i.i.i = or i64 %.13.i.i148.i.i.i, %.14.i.i149.i.i.i
  store i64 %.15.i.i150.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !322
  %.150.i.i.i.i = load i64, ptr %.56.i.i.i.i.i, align 8, !noalias !226
  %.154.i.i.i.i = add nsw i64 %.150.i.i.i.i, %.12.i
  %.163.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.226, i64 %.154.i.i.i.i, i64 %12, i64 %filled.3.1.i.i.i.i.i, i64 %.127.i.i.i.i) #0, !noalias !226
  %.168.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !226
  %33 = lshr i32 %.163.i.i.i.i, 31
  %.169.i.i.i.i = zext nneg i32 %33 to i64
  %.170.i.i.i.i = or i64 %.168.i.i.i.i, %.169.i.i.i.i
  store i64 %.170.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !226
  %.8.i.i.i151.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !323
  %.16.i.i.i152.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !323
  %.98.i1.not.i.i.i.i.i = icmp slt i64 %.16.i.i.i152.i.i.i, 1
  br i1 %.98.i1.not.i.i.i.i.i, label %cnnc_give_up.exit.i.i.i, label %B162.if.i.i.i.i.i.i

B206.i.i.i.i.i.i:                                 ; preds = %B162.if.i.i.i.i.i.i
  %.155.i.i.i154.i.i.i = inttoptr i64 %.144.i.i.i.i.i.i to ptr
  %.156.i.i.i.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i154.i.i.i), !noalias !323
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
  %.144.i.i.i.i.i.i = load i64, ptr %.143.i.i.i.i.i.i, align 8, !noalias !323
  %.145.not.i.i.i.i.i.i = icmp eq i64 %.144.i.i.i.i.i.i, 0
  br i1 %.145.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i, label %B206.i.i.i.i.i.i

cnnc_give_up.exit.i.i.i:                          ; preds = %B264.i.i.i.i.i.i, %B554.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !328
  br label %cnnc_load_input.exit.i.i

cnnc_load_input.exit.i.i:                         ; preds = %B150.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i, %cnnc_give_up.exit.i.i.i, %cnnc_row_bytes.exit.i.i.i
  %begin.2.0.i.i.i.i = phi i64 [ %.144.i.pre-phi.i.i.i.i, %cnnc_row_bytes.exit.i.i.i ], [ %.144.i.pre-phi.i.i.i.i, %cnnc_give_up.exit.i.i.i ], [ 0, %cnnc_give_up.exit.i.i.i.i ], [ 0, %B150.i.i.i.i.i ]
  %rows.3.0.i.i.i.i = phi i64 [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_row_bytes.exit.i.i.i ], [ %"$phi752.0.2.0.i.i.i.i.i", %cnnc_give_up.exit.i.i.i ], [ %.106.i.i.i.i.i, %cnnc_give_up.exit.i.i.i.i ], [ %.106.i.i.i.i.i, %B150.i.i.i.i.i ]
  %.200.i.i.i.i = add nsw i64 %begin.2.0.i.i.i.i, %memory.4.1.i.i.i.i.i
  %.207.i.i.i.i = add i64 %.187.i.i.i, %.206.i.i.i.i
  %.208.i.i.i.i = inttoptr i64 %.207.i.i.i.i to ptr
  store i64 %.200.i.i.i.i, ptr %.208.i.i.i.i, align 8, !noalias !226
  %.233.i.i.i = add i64 %.13.i.i.i32.i, 64
  %.234.i.i.i = inttoptr i64 %.233.i.i.i to ptr
  %.235.i.i.i = load i64, ptr %.234.i.i.i, align 8, !noalias !198
  %.238.i.i.i = icmp eq i64 %.235.i.i.i, 1
  br i1 %.238.i.i.i, label %B566.i.i.i, label %B683.i.i.i

B566.i.i.i:                                       ; preds = %cnnc_load_input.exit.i.i
  %.19.i.i13.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !329
  %.9.i.i.i.i14.i.i = inttoptr i64 %.19.i.i13.i.i to ptr
  %.10.i.i.i.i15.i.i = load i8, ptr %.9.i.i.i.i14.i.i, align 1, !noalias !332
  %.12.i.i.i.i16.i.i = icmp eq i8 %.10.i.i.i.i15.i.i, 45
  br i1 %.12.i.i.i.i16.i.i, label %B44.i.i.i.i.i.i, label %cnnc_input_name.exit.i.i.i

B44.i.i.i.i.i.i:                                  ; preds = %B566.i.i.i
  %.15.i.i.i.i43.i.i = add i64 %.19.i.i13.i.i, 1
  %.16.i.i.i.i44.i.i = inttoptr i64 %.15.i.i.i.i43.i.i to ptr
  %.17.i.i.i.i45.i.i = load i8, ptr %.16.i.i.i.i44.i.i, align 1, !noalias !332
  %.21.i.i.i.i46.i.i = icmp eq i8 %.17.i.i.i.i45.i.i, 0
  %spec.select.i.i.i.i = select i1 %.21.i.i.i.i46.i.i, i64 ptrtoint (ptr @text.234 to i64), i64 %.19.i.i13.i.i
  br label %cnnc_input_name.exit.i.i.i

cnnc_input_name.exit.i.i.i:                       ; preds = %B44.i.i.i.i.i.i, %B566.i.i.i
  %35 = phi i64 [ %spec.select.i.i.i.i, %B44.i.i.i.i.i.i ], [ %.19.i.i13.i.i, %B566.i.i.i ]
  %.9.i.i.i19.i.i = load i64, ptr %.8.i.i47.i.i, align 8, !noalias !337
  %.10.i.i.i21.i.i = add i64 %.9.i.i.i19.i.i, %.12.i
  %.13.i.i.i22.i.i = add i64 %.10.i.i.i21.i.i, %.12.i.i.i31.i
  %.28.i.i.i.i = inttoptr i64 %.13.i.i.i22.i.i to ptr
  %.29.i.i23.i.i = load i64, ptr %.28.i.i.i.i, align 8, !noalias !329
  %.31.i.i.i.i = add nsw i64 %.29.i.i23.i.i, %.12.i
  %.39.i.i.i.i = load i64, ptr %.18.i.i26.i, align 8, !noalias !329
  %.44.i.i.i.i = icmp slt i64 %rows.2.0.i63.i.i, 0
  %.48.not.i.i.i.i = icmp eq i64 %rows.3.0.i.i.i.i, %rows.2.0.i63.i.i
  %or.cond.i.i.i.i = select i1 %.44.i.i.i.i, i1 true, i1 %.48.not.i.i.i.i
  br i1 %or.cond.i.i.i.i, label %B610.i.i.i.i, label %B220.i.i.i.i

B220.i.i.i.i:                                     ; preds = %cnnc_input_name.exit.i.i.i
  %.59.i.i.i.i = add i64 %.13.i.i5.i.i.i, %.9.i.i.i19.i.i
  %.60.i.i.i.i = inttoptr i64 %.59.i.i.i.i to ptr
  %.61.i.i.i.i = load i64, ptr %.60.i.i.i.i, align 8, !noalias !329
  %.62.i.i.i.i = icmp eq i64 %.61.i.i.i.i, 0
  br i1 %.62.i.i.i.i, label %B302.i.i42.i.i, label %B390.i.i.i.i

B302.i.i42.i.i:                                   ; preds = %B220.i.i.i.i, %B302.i.i42.i.i
  %first.2.0.i.i.i.i = phi i64 [ %.65.i.i.i.i, %B302.i.i42.i.i ], [ 0, %B220.i.i.i.i ]
  %.65.i.i.i.i = add nuw nsw i64 %first.2.0.i.i.i.i, 1
  %.12.i.i9.i.i.i = shl nsw i64 %.65.i.i.i.i, 7
  %.73.i.i.i.i = add i64 %.12.i.i9.i.i.i, %.59.i.i.i.i
  %.74.i.i.i.i = inttoptr i64 %.73.i.i.i.i to ptr
  %.75.i.i.i.i = load i64, ptr %.74.i.i.i.i, align 8, !noalias !329
  %.76.i.i.i.i = icmp eq i64 %.75.i.i.i.i, 0
  br i1 %.76.i.i.i.i, label %B302.i.i42.i.i, label %B390.i.i.i.i

B390.i.i.i.i:                                     ; preds = %B302.i.i42.i.i, %B220.i.i.i.i
  %first.3.1.i.i.i.i = phi i64 [ 0, %B220.i.i.i.i ], [ %.12.i.i9.i.i.i, %B302.i.i42.i.i ]
  %.13.i.i17.i.i.i = add i64 %first.3.1.i.i.i.i, %.10.i.i.i21.i.i
  %.87.i.i.i.i = inttoptr i64 %.13.i.i17.i.i.i to ptr
  %.88.i.i.i.i = load i64, ptr %.87.i.i.i.i, align 8, !noalias !329
  %.90.i.i.i.i = add nsw i64 %.88.i.i.i.i, %.12.i
  %.8.i.i.i.i24.i.i = load i64, ptr @cnnc_program, align 16, !noalias !340
  %.8.i.i18.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i24.i.i) #0, !noalias !345
  %.13.i.i19.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !345
  %36 = lshr i32 %.8.i.i18.i.i.i, 31
  %.14.i.i.i25.i.i = zext nneg i32 %36 to i64
  %.15.i.i.i26.i.i = or i64 %.13.i.i19.i.i.i, %.14.i.i.i25.i.i
  store i64 %.15.i.i.i26.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !345
  %.99.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.273, i64 %.31.i.i.i.i, i64 %35, i64 %rows.3.0.i.i.i.i, i64 %rows.2.0.i63.i.i, i64 %.90.i.i.i.i) #0, !noalias !329
  %.104.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !329
  %37 = lshr i32 %.99.i.i.i.i, 31
  %.105.i.i.i.i = zext nneg i32 %37 to i64
  %.106.i.i.i.i = or i64 %.104.i.i.i.i, %.105.i.i.i.i
  store i64 %.106.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !329
  %.8.i.i.i20.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !346
  %.16.i.i.i21.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !346
  %.98.i1.not.i.i.i27.i.i = icmp slt i64 %.16.i.i.i21.i.i.i, 1
  br i1 %.98.i1.not.i.i.i27.i.i, label %cnnc_give_up.exit.i40.i.i, label %B162.if.i.i.i.i28.i.i

B206.i.i.i.i35.i.i:                               ; preds = %B162.if.i.i.i.i28.i.i
  %.155.i.i.i.i36.i.i = inttoptr i64 %.144.i.i.i.i33.i.i to ptr
  %.156.i.i.i.i37.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i.i36.i.i), !noalias !346
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
  %.144.i.i.i.i33.i.i = load i64, ptr %.143.i.i.i.i32.i.i, align 8, !noalias !346
  %.145.not.i.i.i.i34.i.i = icmp eq i64 %.144.i.i.i.i33.i.i, 0
  br i1 %.145.not.i.i.i.i34.i.i, label %B264.i.i.i.i38.i.i, label %B206.i.i.i.i35.i.i

cnnc_give_up.exit.i40.i.i:                        ; preds = %B264.i.i.i.i38.i.i, %B390.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !351
  br label %B610.i.i.i.i

B610.i.i.i.i:                                     ; preds = %cnnc_give_up.exit.i40.i.i, %cnnc_input_name.exit.i.i.i
  %.118.i.i.i.i = load i64, ptr %.117.i.i.i.i, align 8, !noalias !329
  %.121.i.i.i.i = icmp eq i64 %.118.i.i.i.i, 0
  br i1 %.121.i.i.i.i, label %B660.i.i.i.i, label %B683.i.i.i

B660.i.i.i.i:                                     ; preds = %B610.i.i.i.i
  %.125.i.i41.i.i = urem i64 %rows.3.0.i.i.i.i, %.39.i.i.i.i
  %.126.not.i.i.i.i = icmp eq i64 %.125.i.i41.i.i, 0
  br i1 %.126.not.i.i.i.i, label %B683.i.i.i, label %B700.i.i.i.i

B700.i.i.i.i:                                     ; preds = %B660.i.i.i.i
  %.8.i.i.i22.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !352
  %.8.i.i23.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i22.i.i.i) #0, !noalias !357
  %.13.i.i24.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !357
  %39 = lshr i32 %.8.i.i23.i.i.i, 31
  %.14.i.i25.i.i.i = zext nneg i32 %39 to i64
  %.15.i.i26.i.i.i = or i64 %.13.i.i24.i.i.i, %.14.i.i25.i.i.i
  store i64 %.15.i.i26.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !357
  %.136.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.1.274, i64 %.31.i.i.i.i, i64 %35, i64 %rows.3.0.i.i.i.i, i64 %.39.i.i.i.i) #0, !noalias !329
  %.141.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !329
  %40 = lshr i32 %.136.i.i.i.i, 31
  %.142.i.i.i33.i = zext nneg i32 %40 to i64
  %.143.i.i.i34.i = or i64 %.141.i.i.i.i, %.142.i.i.i33.i
  store i64 %.143.i.i.i34.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !329
  %.8.i.i.i27.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !358
  %.16.i.i.i28.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !358
  %.98.i1.not.i.i29.i.i.i = icmp slt i64 %.16.i.i.i28.i.i.i, 1
  br i1 %.98.i1.not.i.i29.i.i.i, label %cnnc_give_up.exit42.i.i.i, label %B162.if.i.i.i30.i.i.i

B206.i.i.i37.i.i.i:                               ; preds = %B162.if.i.i.i30.i.i.i
  %.155.i.i.i38.i.i.i = inttoptr i64 %.144.i.i.i35.i.i.i to ptr
  %.156.i.i.i39.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i38.i.i.i), !noalias !358
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
  %.144.i.i.i35.i.i.i = load i64, ptr %.143.i.i.i34.i.i.i, align 8, !noalias !358
  %.145.not.i.i.i36.i.i.i = icmp eq i64 %.144.i.i.i35.i.i.i, 0
  br i1 %.145.not.i.i.i36.i.i.i, label %B264.i.i.i40.i.i.i, label %B206.i.i.i37.i.i.i

cnnc_give_up.exit42.i.i.i:                        ; preds = %B264.i.i.i40.i.i.i, %B700.i.i.i.i
  tail call void @exit(i32 1) #13, !noalias !363
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
  %.9.i.i48.i.i = load i64, ptr %.8.i.i47.i.i, align 8, !noalias !364
  %.12.i.i.i31.i = shl nsw i64 %.60.i.062.i.i, 7
  %.10.i.i49.i.i = add i64 %.12.i.i.i31.i, %.12.i
  %.13.i.i.i32.i = add i64 %.10.i.i49.i.i, %.9.i.i48.i.i
  %.167.i.i.i = add i64 %.13.i.i.i32.i, 56
  %.168.i.i.i = inttoptr i64 %.167.i.i.i to ptr
  %.169.i.i.i = load i64, ptr %.168.i.i.i, align 8, !noalias !198
  %.170.i.i.i = ashr i64 %.169.i.i.i, 3
  %.171.i.i.i = add nsw i64 %.170.i.i.i, 1
  %.178.i.i.i = add nuw nsw i64 %.176.i.i.i, %.60.i.062.i.i
  %.8.i.i50.i.i = add nsw i64 %.170.i.i.i, 2
  %.9.i.i51.i.i = tail call ptr @calloc(i64 %.8.i.i50.i.i, i64 8), !noalias !198
  %.15.i.i52.i.i = icmp eq ptr %.9.i.i51.i.i, null
  br i1 %.15.i.i52.i.i, label %B54.i.i56.i.i, label %cnnc_new_words.exit58.i.i

B54.i.i56.i.i:                                    ; preds = %B174.if.i.i.i
  %.18.i.i57.i.i = shl nsw i64 %.171.i.i.i, 3
  tail call fastcc void @cnnc_no_memory(i64 %.18.i.i57.i.i), !noalias !367
  br label %cnnc_new_words.exit58.i.i

cnnc_new_words.exit58.i.i:                        ; preds = %B54.i.i56.i.i, %B174.if.i.i.i
  %.10.i.i53.i.i = ptrtoint ptr %.9.i.i51.i.i to i64
  %.29.i.i54.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !367
  store i64 %.29.i.i54.i.i, ptr %.9.i.i51.i.i, align 8, !noalias !367
  store i64 %.10.i.i53.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !367
  %.42.i.i55.i.i = add nsw i64 %.10.i.i53.i.i, 8
  %.182.i.i.i = shl i64 %.178.i.i.i, 3
  %.183.i.i.i = add i64 %.182.i.i.i, %.42.i.i.i.i
  %.184.i.i.i = inttoptr i64 %.183.i.i.i to ptr
  store i64 %.42.i.i55.i.i, ptr %.184.i.i.i, align 8, !noalias !198
  %.187.i.i.i = shl i64 %.60.i.062.i.i, 3
  %.190.i.i.i = add i64 %.187.i.i.i, %.28.i.i
  %.191.i.i.i = inttoptr i64 %.190.i.i.i to ptr
  %.192.i.i.i = load i64, ptr %.191.i.i.i, align 8, !noalias !198
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
  store i64 %42, ptr %.315.i.i.i, align 8, !noalias !198
  %.238.i.i = add i64 %.10.i.i.i, 24
  %.239.i.i = inttoptr i64 %.238.i.i to ptr
  store i64 %.42.i.i.i.i, ptr %.239.i.i, align 8, !noalias !168
  %.244.i.i = add i64 %.10.i.i.i, 40
  %.245.i.i = inttoptr i64 %.244.i.i to ptr
  store i64 %.42.i.i5.i, ptr %.245.i.i, align 8, !noalias !168
  %.26.i = add i64 %.2, 32
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !144
  %.35.i = icmp eq i64 %.28.i, 0
  br i1 %.35.i, label %B192.i, label %B232.i

B192.i:                                           ; preds = %cnnc_new_task.exit
  call void @llvm.lifetime.start.p0(ptr nonnull %.7.i.i), !noalias !144
  %.8.i.i = ptrtoint ptr %.7.i.i to i64
  %.20.i.i = call i64 @cnnc_os_get_affinity(i64 0, i64 %.8.i.i) #0, !noalias !370
  %.21.not.i.i = icmp eq i64 %.20.i.i, 0
  br i1 %.21.not.i.i, label %cnnc_default_threads.body.exit.i, label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B192.i, %B116.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.162.i.i11, %B116.if.i.i ], [ 0, %B192.i ]
  %.54.i.02.i = phi i64 [ %.128.i.i, %B116.if.i.i ], [ 0, %B192.i ]
  %.128.i.i = add nuw nsw i64 %.54.i.02.i, 1
  %43 = shl i64 %.54.i.02.i, 3
  %.157.i.i = add nuw i64 %43, %.8.i.i
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  %.159.i.i = load i64, ptr %.158.i.i, align 8, !noalias !370
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
  call void @llvm.lifetime.start.p0(ptr nonnull %.25.i.i.i), !noalias !370
  call void @llvm.lifetime.start.p0(ptr nonnull %.66.i.i.i), !noalias !370
  %.10.i.i.i13 = call i32 (ptr, i32, ...) @open(ptr nonnull @text.327, i32 524288) #0, !noalias !373
  %.16.i.i.i = icmp slt i32 %.10.i.i.i13, 0
  br i1 %.16.i.i.i, label %cnnc_default_threads.exit, label %B86.i.i.i

B86.i.i.i:                                        ; preds = %cnnc_default_threads.body.exit.i
  %.36.i.i.i = call i64 @read(i32 %.10.i.i.i13, ptr nonnull %.25.i.i.i, i64 120) #0, !noalias !373
  %.42.i.i.i14 = call i32 @close(i32 %.10.i.i.i13) #0, !noalias !373
  %.47.i.i.i = icmp slt i64 %.36.i.i.i, 1
  br i1 %.47.i.i.i, label %cnnc_default_threads.exit, label %B216.i.i.i

B216.i.i.i:                                       ; preds = %B86.i.i.i
  %.26.i.i.i = ptrtoint ptr %.25.i.i.i to i64
  %.61.i.i.i = add i64 %.36.i.i.i, %.26.i.i.i
  %.62.i.i.i = inttoptr i64 %.61.i.i.i to ptr
  store i8 0, ptr %.62.i.i.i, align 1, !noalias !373
  %.72.i.i.i = call i64 @strtol(ptr nonnull %.25.i.i.i, ptr nonnull %.66.i.i.i, i32 10), !noalias !373
  %.79.i.i.i = load i64, ptr %.66.i.i.i, align 8, !noalias !373
  %.80.i.i.i = inttoptr i64 %.79.i.i.i to ptr
  %.83.i.i.i = call i64 @strtol(ptr captures(none) %.80.i.i.i, ptr null, i32 10), !noalias !373
  %.90.i.i.i = load i8, ptr %.25.i.i.i, align 8, !noalias !373
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
  call void @llvm.lifetime.end.p0(ptr nonnull %.25.i.i.i), !noalias !370
  call void @llvm.lifetime.end.p0(ptr nonnull %.66.i.i.i), !noalias !370
  call void @llvm.lifetime.end.p0(ptr nonnull %.7.i.i), !noalias !144
  br label %B232.i

B232.i:                                           ; preds = %cnnc_default_threads.exit, %cnnc_new_task.exit
  %threads.2.0.i = phi i64 [ %.4.0.i.i, %cnnc_default_threads.exit ], [ %.28.i, %cnnc_new_task.exit ]
  %.41.i.i = icmp sgt i64 %threads.2.0.i, 1
  br i1 %.41.i.i, label %B104.i.i, label %B136.i.i

B104.i.i:                                         ; preds = %B232.i
  %.44.i.i = call i64 @cnnc_pool_create(i64 %threads.2.0.i), !noalias !376
  br label %B136.i.i

B136.i.i:                                         ; preds = %B104.i.i, %B232.i
  %"$phi136.0.2.0.i.i" = phi i64 [ %.44.i.i, %B104.i.i ], [ 0, %B232.i ]
  %.9.i.i.i.i16 = load i64, ptr %.11.i, align 8, !noalias !379
  %.11.i.i.i.i = add i64 %.9.i.i.i.i16, 40
  %.12.i.i.i.i17 = inttoptr i64 %.11.i.i.i.i to ptr
  %.13.i.i.i.i18 = load i64, ptr %.12.i.i.i.i17, align 8, !noalias !379
  %.7.i.i.i.i.i = add i64 %.13.i.i.i.i18, 4095
  %.9.i.i.i.i.i19 = and i64 %.7.i.i.i.i.i, -4096
  %.16.i.i.i.i20 = add i64 %.9.i.i.i.i16, 56
  %.17.i.i.i.i21 = inttoptr i64 %.16.i.i.i.i20 to ptr
  %.18.i.i.i.i22 = load i64, ptr %.17.i.i.i.i21, align 8, !noalias !379
  %.7.i.i2.i.i.i = add i64 %.18.i.i.i.i22, 4095
  %.9.i.i3.i.i.i = and i64 %.7.i.i2.i.i.i, -4096
  %.7.i.i4.i.i.i = add i64 %.1, 8
  %.8.i.i.i.i.i = inttoptr i64 %.7.i.i4.i.i.i to ptr
  %.9.i.i5.i.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !384
  %.11.i.i.i.i.i = add i64 %.9.i.i5.i.i.i, 32
  %.12.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i to ptr
  %.13.i.i.i.i.i23 = load i64, ptr %.12.i.i.i.i.i, align 8, !noalias !384
  %.22.i.i.i.i = add i64 %.9.i.i.i.i16, 32
  %.23.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.24.i.i.i.i = load i64, ptr %.23.i.i.i.i, align 8, !noalias !379
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
  %.26.i.i.i28 = call fastcc i64 @cnnc_memory_map(i64 %.28.i.i.i.i27), !noalias !387
  %.31.i.i.i = icmp eq i64 %.26.i.i.i28, 0
  br i1 %.31.i.i.i, label %cnnc_create_on.exit.i, label %B92.i.i.i

B92.i.i.i:                                        ; preds = %B136.i.i
  %.24.i.i1.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !388
  %.26.not.i.i.i.i = extractvalue { i64, i1 } %.24.i.i1.i.i, 1
  br i1 %.26.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B100.i.i.i.i:                                     ; preds = %B92.i.i.i, %B100.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !388
  %.33.i.i.i.i = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !388
  %.35.not.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i, label %B182.i.i.i.i, label %B100.i.i.i.i

B182.i.i.i.i:                                     ; preds = %B100.i.i.i.i, %B92.i.i.i
  %.47.i.i.i.i29 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !388
  %.48.i.i.i.i30 = icmp eq i64 %.47.i.i.i.i29, 0
  br i1 %.48.i.i.i.i30, label %B232.i.i.i.i, label %B182.i.i.B184.i_crit_edge.i.i

B182.i.i.B184.i_crit_edge.i.i:                    ; preds = %B182.i.i.i.i
  %.pre.i.i = add i64 %.1, 16
  %.pre41.i.i = inttoptr i64 %.pre.i.i to ptr
  %.pre42.i.i = add i64 %.1, 24
  %.pre43.i.i = inttoptr i64 %.pre42.i.i to ptr
  br label %B184.i.i.i

B232.i.i.i.i:                                     ; preds = %B182.i.i.i.i
  %.14.i.i.i.i.i.i47 = load i64, ptr %.11.i, align 8, !noalias !391
  %.16.i.i.i.i.i.i48 = add i64 %.14.i.i.i.i.i.i47, 112
  %.17.i.i.i.i.i.i49 = inttoptr i64 %.16.i.i.i.i.i.i48 to ptr
  %.18.i.i.i.i.i.i50 = load i64, ptr %.17.i.i.i.i.i.i49, align 8, !noalias !391
  %.19.i.i.i.i.i.i51 = icmp eq i64 %.18.i.i.i.i.i.i50, 0
  br i1 %.19.i.i.i.i.i.i51, label %cnnc_weights_hold.exit.thread.i.i.i.i, label %B178.i.i.i.i.i.i

cnnc_weights_hold.exit.thread.i.i.i.i:            ; preds = %B232.i.i.i.i
  %.23.i.i.i.i.i.i72 = add i64 %.1, 32
  %.24.i.i.i.i.i.i = inttoptr i64 %.23.i.i.i.i.i.i72 to ptr
  %.25.i.i.i.i.i.i = load i64, ptr %.24.i.i.i.i.i.i, align 8, !noalias !391
  store i64 %.25.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !391
  br label %B112.i.i.i.i.i

B178.i.i.i.i.i.i:                                 ; preds = %B232.i.i.i.i
  %.48.i.i.i.i.i.i52 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !391
  %.50.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.48.i.i.i.i.i.i52, 1
  br i1 %.50.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B274.i.i.i.i.i.i:                                 ; preds = %B178.i.i.i.i.i.i, %B274.i.i.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !391
  %.57.i.i.i.i.i.i53 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !391
  %.59.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.57.i.i.i.i.i.i53, 1
  br i1 %.59.not.i.i.i.i.i.i, label %B356.i.i.i.i.i.i, label %B274.i.i.i.i.i.i

B356.i.i.i.i.i.i:                                 ; preds = %B274.i.i.i.i.i.i, %B178.i.i.i.i.i.i
  %.71.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !391
  %.72.i.i.i.i.i.i = icmp eq i64 %.71.i.i.i.i.i.i, 0
  br i1 %.72.i.i.i.i.i.i, label %B406.i.i.i.i.i.i, label %cnnc_weights_hold.exit.i.i.i.i

B406.i.i.i.i.i.i:                                 ; preds = %B356.i.i.i.i.i.i
  %.8.i.i.i.i.i.i.i70 = load i64, ptr %.11.i, align 8, !noalias !396
  %.14.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i70, 72
  %.15.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i to ptr
  %.16.i.i.i.i.i.i.i71 = load i64, ptr %.15.i.i.i.i.i.i.i, align 8, !noalias !396
  %.20.i.i.i.i.i.i.i = call fastcc i64 @cnnc_weights_path(i64 %.1), !noalias !396
  %.21.i.i.i.i.i.i.i = inttoptr i64 %.20.i.i.i.i.i.i.i to ptr
  %.23.i.i.i.i.i.i.i = call i32 (ptr, i32, ...) @open(ptr %.21.i.i.i.i.i.i.i, i32 524288) #0, !noalias !396
  %.29.i.i.i.i.i.i.i = icmp slt i32 %.23.i.i.i.i.i.i.i, 0
  br i1 %.29.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B182.i.i.i.i.i.i.i

B182.i.i.i.i.i.i.i:                               ; preds = %B406.i.i.i.i.i.i
  %.45.i.i.i.i.i.i.i = call i64 @lseek(i32 %.23.i.i.i.i.i.i.i, i64 0, i32 2) #0, !noalias !396
  %.47.i.i.i.i.i.i.i = icmp eq i64 %.45.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i71
  br i1 %.47.i.i.i.i.i.i.i, label %B308.i.i.i.i.i.i.i, label %B308.i.thread.i.i.i.i.i.i

B308.i.thread.i.i.i.i.i.i:                        ; preds = %B182.i.i.i.i.i.i.i
  %.62.i2.i.i.i.i.i.i = call i32 @close(i32 %.23.i.i.i.i.i.i.i) #0, !noalias !396
  br label %B266.i.thread5.i.i.i

B308.i.i.i.i.i.i.i:                               ; preds = %B182.i.i.i.i.i.i.i
  %.55.i.i.i.i.i.i.i = call ptr @mmap(ptr null, i64 %.16.i.i.i.i.i.i.i71, i32 1, i32 2, i32 %.23.i.i.i.i.i.i.i, i64 0) #0, !noalias !396
  %.56.i.i.i.i.i.i.i = ptrtoint ptr %.55.i.i.i.i.i.i.i to i64
  %.62.i.i.i.i.i.i.i = call i32 @close(i32 %.23.i.i.i.i.i.i.i) #0, !noalias !396
  %.67.i.i.i.i.i.i.i = icmp eq ptr %.55.i.i.i.i.i.i.i, inttoptr (i64 -1 to ptr)
  br i1 %.67.i.i.i.i.i.i.i, label %B266.i.thread5.i.i.i, label %B374.i.i.i.i.i.i.i

B374.i.i.i.i.i.i.i:                               ; preds = %B308.i.i.i.i.i.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !396
  %.11.i.i.i.i.i.i.i.i = ptrtoint ptr %.10.i.i.i.i.i.i.i.i to i64
  store i64 6983438078262162902, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !399
  %.10.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 8
  %.11.i.i.i.i.i.i.i.i.i = inttoptr i64 %.10.i.i.i.i.i.i.i.i.i to ptr
  store i64 -4417276706812531889, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !399
  %.14.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 16
  %.15.i.i.i.i.i.i.i.i.i = inttoptr i64 %.14.i.i.i.i.i.i.i.i.i to ptr
  store i64 0, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !399
  %.18.i.i.i.i.i.i.i.i.i = add i64 %.11.i.i.i.i.i.i.i.i, 24
  %.19.i.i.i.i.i.i.i.i.i = inttoptr i64 %.18.i.i.i.i.i.i.i.i.i to ptr
  store i64 7046029288634856825, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !399
  %.21.i.i.i.i.i.i.i.i = icmp sgt i64 %.16.i.i.i.i.i.i.i71, 0
  br i1 %.21.i.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

B78.i.i.i.i.i.i.i.i:                              ; preds = %B374.i.i.i.i.i.i.i, %cnnc_memory_forget.exit.i.i.i.i.i.i.i
  %done.2.0.i.i.i.i.i.i.i.i = phi i64 [ %.38.i.i.i.i.i.i.i.i, %cnnc_memory_forget.exit.i.i.i.i.i.i.i ], [ 0, %B374.i.i.i.i.i.i.i ]
  %.25.i.i.i.i.i.i.i.i = sub nsw i64 %.16.i.i.i.i.i.i.i71, %done.2.0.i.i.i.i.i.i.i.i
  %.27.i.i.i.i.i.i.i.i = call i64 @llvm.smin.i64(i64 %.25.i.i.i.i.i.i.i.i, i64 16777216)
  %.30.i.i.i.i.i.i.i.i = add nsw i64 %done.2.0.i.i.i.i.i.i.i.i, %.56.i.i.i.i.i.i.i
  %.15.i.i2.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.20.i.i.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.25.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.30.i.i.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
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
  %48 = shl i64 %.75.i.03.i.i.i.i.i.i.i.i, 5
  %.174.i.i.i.i.i.i.i.i.i = add i64 %48, %.30.i.i.i.i.i.i.i.i
  %.175.i.i.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i.i.i to ptr
  %.176.i.i.i.i.i.i.i.i.i = load i64, ptr %.175.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.6.i.i.i.i.i.i.i.i.i.i = mul nsw i64 %.176.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i.i.i.i.i.i.i.i.i.i, %a.2.0.i7.i.i.i.i.i.i.i.i
  %.12.i.i.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 %.7.i.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i74.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.185.i.i.i.i.i.i.i.i.i = add i64 %.184.i.i.i.i.i.i.i.i.i, %48
  %.186.i.i.i.i.i.i.i.i.i = inttoptr i64 %.185.i.i.i.i.i.i.i.i.i to ptr
  %.187.i.i.i.i.i.i.i.i.i = load i64, ptr %.186.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.6.i77.i.i.i.i.i.i.i.i.i = mul nsw i64 %.187.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i78.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i77.i.i.i.i.i.i.i.i.i, %b.2.0.i6.i.i.i.i.i.i.i.i
  %.12.i.i82.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 %.7.i78.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i84.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i82.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.196.i.i.i.i.i.i.i.i.i = add i64 %.195.i.i.i.i.i.i.i.i.i, %48
  %.197.i.i.i.i.i.i.i.i.i = inttoptr i64 %.196.i.i.i.i.i.i.i.i.i to ptr
  %.198.i.i.i.i.i.i.i.i.i = load i64, ptr %.197.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.6.i87.i.i.i.i.i.i.i.i.i = mul nsw i64 %.198.i.i.i.i.i.i.i.i.i, -4417276706812531889
  %.7.i88.i.i.i.i.i.i.i.i.i = add nsw i64 %.6.i87.i.i.i.i.i.i.i.i.i, %c.2.0.i5.i.i.i.i.i.i.i.i
  %.12.i.i92.i.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 %.7.i88.i.i.i.i.i.i.i.i.i, i64 31)
  %.9.i94.i.i.i.i.i.i.i.i.i = mul nsw i64 %.12.i.i92.i.i.i.i.i.i.i.i.i, -7046029288634856825
  %.207.i.i.i.i.i.i.i.i.i = add i64 %.206.i.i.i.i.i.i.i.i.i, %48
  %.208.i.i.i.i.i.i.i.i.i = inttoptr i64 %.207.i.i.i.i.i.i.i.i.i to ptr
  %.209.i.i.i.i.i.i.i.i.i = load i64, ptr %.208.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
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
  store i64 %a.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !404
  store i64 %b.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  store i64 %c.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  store i64 %d.2.0.i.lcssa.i.i.i.i.i.i.i.i, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !404
  %.7.i.i.i5.i.i.i.i.i.i.i = add i64 %.30.i.i.i.i.i.i.i.i, 4095
  %.9.i.i.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i5.i.i.i.i.i.i.i, -4096
  %.10.i.i6.i.i.i.i.i.i.i = add nsw i64 %.27.i.i.i.i.i.i.i.i, %.30.i.i.i.i.i.i.i.i
  %.12.i.i.i.i.i.i.i.i.i = and i64 %.10.i.i6.i.i.i.i.i.i.i, -4096
  %.18.i.i7.i.i.i.i.i.i.i = icmp sgt i64 %.12.i.i.i.i.i.i.i.i.i, %.9.i.i.i.i.i.i.i.i.i.i
  br i1 %.18.i.i7.i.i.i.i.i.i.i, label %B86.i.i.i.i.i.i.i.i.i, label %cnnc_memory_forget.exit.i.i.i.i.i.i.i

B86.i.i.i.i.i.i.i.i.i:                            ; preds = %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %.22.i.i.i.i.i.i.i.i.i = sub nsw i64 %.12.i.i.i.i.i.i.i.i.i, %.9.i.i.i.i.i.i.i.i.i.i
  %.26.i.i.i.i.i.i.i.i.i = inttoptr i64 %.9.i.i.i.i.i.i.i.i.i.i to ptr
  %.28.i.i8.i.i.i.i.i.i.i = call i32 @madvise(ptr %.26.i.i.i.i.i.i.i.i.i, i64 %.22.i.i.i.i.i.i.i.i.i, i32 4) #0, !noalias !407
  br label %cnnc_memory_forget.exit.i.i.i.i.i.i.i

cnnc_memory_forget.exit.i.i.i.i.i.i.i:            ; preds = %B86.i.i.i.i.i.i.i.i.i, %cnnc_checksum_add.exit.i.i.i.i.i.i.i
  %.38.i.i.i.i.i.i.i.i = add nsw i64 %.27.i.i.i.i.i.i.i.i, %done.2.0.i.i.i.i.i.i.i.i
  %.42.i.i.i.i.i.i.i.i = icmp slt i64 %.38.i.i.i.i.i.i.i.i, %.16.i.i.i.i.i.i.i71
  br i1 %.42.i.i.i.i.i.i.i.i, label %B78.i.i.i.i.i.i.i.i, label %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i: ; preds = %cnnc_memory_forget.exit.i.i.i.i.i.i.i
  %.33.i.i.pre.i.i.i.i.i.i.i = load i64, ptr %.19.i.i.i.i.i.i.i.i.i, align 8, !noalias !410
  %49 = call i64 @llvm.fshl.i64(i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 %.33.i.i.pre.i.i.i.i.i.i.i, i64 18)
  br label %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i

cnnc_weights_hash.body.exit.i.i.i.i.i.i.i:        ; preds = %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i, %B374.i.i.i.i.i.i.i
  %.33.i.i.i.i.i.i.i.i.i = phi i64 [ %49, %cnnc_weights_hash.body.exit.loopexit.i.i.i.i.i.i.i ], [ 1817739358504322850, %B374.i.i.i.i.i.i.i ]
  %.14.i.i9.i.i.i.i.i.i.i = load i64, ptr %.10.i.i.i.i.i.i.i.i, align 8, !noalias !410
  %.12.i.i10.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.14.i.i9.i.i.i.i.i.i.i, i64 %.14.i.i9.i.i.i.i.i.i.i, i64 1)
  %.20.i.i13.i.i.i.i.i.i.i = load i64, ptr %.11.i.i.i.i.i.i.i.i.i, align 8, !noalias !410
  %.12.i33.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.20.i.i13.i.i.i.i.i.i.i, i64 %.20.i.i13.i.i.i.i.i.i.i, i64 7)
  %.27.i.i.i.i.i.i.i.i.i = load i64, ptr %.15.i.i.i.i.i.i.i.i.i, align 8, !noalias !410
  %.12.i37.i.i.i.i.i.i.i.i = call i64 @llvm.fshl.i64(i64 %.27.i.i.i.i.i.i.i.i.i, i64 %.27.i.i.i.i.i.i.i.i.i, i64 12)
  %.35.i.i.i.i.i.i.i.i.i = add i64 %.12.i.i10.i.i.i.i.i.i.i, %.33.i.i.i.i.i.i.i.i.i
  %.22.i.i16.i.i.i.i.i.i.i = add i64 %.35.i.i.i.i.i.i.i.i.i, %.12.i33.i.i.i.i.i.i.i.i
  %.36.i.i.i.i.i.i.i.i.i = add i64 %.22.i.i16.i.i.i.i.i.i.i, %.12.i37.i.i.i.i.i.i.i.i
  br label %B294.if.i.i.i.i.i.i.i.i.i

B294.if.i.i.i.i.i.i.i.i.i:                        ; preds = %B294.if.i.i.i.i.i.i.i.i.i, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i
  %total.1.2.0.i50.i.i.i.i.i.i.i.i = phi i64 [ %.36.i.i.i.i.i.i.i.i.i, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i ], [ %.168.i.i.i.i.i.i.i.i.i, %B294.if.i.i.i.i.i.i.i.i.i ]
  %.63.i.049.i.i.i.i.i.i.i.i = phi i64 [ 0, %cnnc_weights_hash.body.exit.i.i.i.i.i.i.i ], [ %.134.i.i.i.i.i.i.i.i.i, %B294.if.i.i.i.i.i.i.i.i.i ]
  %.134.i.i.i.i.i.i.i.i.i = add nuw nsw i64 %.63.i.049.i.i.i.i.i.i.i.i, 1
  %50 = shl i64 %.63.i.049.i.i.i.i.i.i.i.i, 3
  %.161.i.i.i.i.i.i.i.i.i = add nuw i64 %50, %.11.i.i.i.i.i.i.i.i
  %.162.i.i.i.i.i.i.i.i.i = inttoptr i64 %.161.i.i.i.i.i.i.i.i.i to ptr
  %.163.i.i.i.i.i.i.i.i.i = load i64, ptr %.162.i.i.i.i.i.i.i.i.i, align 8, !noalias !410
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
  call void @llvm.lifetime.end.p0(ptr nonnull %.10.i.i.i.i.i.i.i.i), !noalias !396
  %.82.i.i.i.i.i.i.i = add i64 %.8.i.i.i.i.i.i.i70, 120
  %.83.i.i.i.i.i.i.i = inttoptr i64 %.82.i.i.i.i.i.i.i to ptr
  %.84.i.i.i.i.i.i.i = load i64, ptr %.83.i.i.i.i.i.i.i, align 8, !noalias !396
  %.87.not.i.i.i.i.i.i.i = icmp eq i64 %.192.i.i.i.i.i.i.i.i.i, %.84.i.i.i.i.i.i.i
  br i1 %.87.not.i.i.i.i.i.i.i, label %B498.i.i.i.i.i.i.i, label %B452.i.i.i.i.i.i.i

B452.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  %.92.i.i.i.i.i.i.i = call i32 @munmap(ptr %.55.i.i.i.i.i.i.i, i64 %.16.i.i.i.i.i.i.i71) #0, !noalias !396
  br label %B266.i.thread5.i.i.i

B498.i.i.i.i.i.i.i:                               ; preds = %cnnc_weights_hash.exit.i.i.i.i.i.i
  store i64 %.56.i.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !396
  %.90.i.pre.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !391
  br label %cnnc_weights_hold.exit.i.i.i.i

B266.i.thread5.i.i.i:                             ; preds = %B452.i.i.i.i.i.i.i, %B308.i.i.i.i.i.i.i, %B308.i.thread.i.i.i.i.i.i, %B406.i.i.i.i.i.i
  %status.2.0.i3.i.ph.i.i.i.i = phi i64 [ 5, %B452.i.i.i.i.i.i.i ], [ 4, %B406.i.i.i.i.i.i ], [ 5, %B308.i.thread.i.i.i.i.i.i ], [ 5, %B308.i.i.i.i.i.i.i ]
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !391
  br label %B148.i.i.i

cnnc_weights_hold.exit.i.i.i.i:                   ; preds = %B498.i.i.i.i.i.i.i, %B356.i.i.i.i.i.i
  %.90.i.i.i.i.i.i = phi i64 [ %.71.i.i.i.i.i.i, %B356.i.i.i.i.i.i ], [ %.90.i.pre.i.i.i.i.i, %B498.i.i.i.i.i.i.i ]
  %.91.i.i.i.i.i.i = add nsw i64 %.90.i.i.i.i.i.i, 1
  store i64 %.91.i.i.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !391
  %.101.i.i.i.i.i.i54 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !391
  store i64 %.101.i.i.i.i.i.i54, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !391
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !391
  br label %B112.i.i.i.i.i

B112.i.i.i.i.i:                                   ; preds = %cnnc_weights_hold.exit.i.i.i.i, %cnnc_weights_hold.exit.thread.i.i.i.i
  %.47.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !413
  %.49.i.i.i.i.i = add i64 %.47.i.i.i.i.i, 64
  %.50.i.i.i.i.i = inttoptr i64 %.49.i.i.i.i.i to ptr
  %.51.i.i.i.i.i = load i64, ptr %.50.i.i.i.i.i, align 8, !noalias !413
  %.56.i.i.i.i.i55 = call fastcc i64 @cnnc_memory_map(i64 %.51.i.i.i.i.i), !noalias !413
  %.64.not.i.i.i.i.i = icmp eq i64 %.56.i.i.i.i.i55, 0
  br i1 %.64.not.i.i.i.i.i, label %B360.i.i.i.i.i, label %B248.i.i.i.i.i

B248.i.i.i.i.i:                                   ; preds = %B112.i.i.i.i.i
  %.20.i.i.i.i.i.i56 = load i64, ptr %.11.i, align 8, !noalias !414
  %.26.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 48
  %.27.i.i.i.i.i.i = inttoptr i64 %.26.i.i.i.i.i.i to ptr
  %.28.i.i.i.i.i.i = load i64, ptr %.27.i.i.i.i.i.i, align 8, !noalias !414
  %.34.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 56
  %.35.i.i.i.i.i.i57 = inttoptr i64 %.34.i.i.i.i.i.i to ptr
  %.36.i.i.i.i.i.i = load i64, ptr %.35.i.i.i.i.i.i57, align 8, !noalias !414
  %.7.i.i.i.i.i.i.i = add i64 %.36.i.i.i.i.i.i, 4095
  %.9.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i, -4096
  %.9.i.i2.i.i.i.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !417
  %.11.i.i.i.i.i.i.i = add i64 %.9.i.i2.i.i.i.i.i, 24
  %.12.i.i.i.i.i.i.i = inttoptr i64 %.11.i.i.i.i.i.i.i to ptr
  %.13.i.i.i.i.i.i.i = load i64, ptr %.12.i.i.i.i.i.i.i, align 8, !noalias !417
  %.7.i.i4.i.i.i.i.i = add i64 %.28.i.i.i.i.i.i, 4095
  %.9.i.i5.i.i.i.i.i = and i64 %.7.i.i4.i.i.i.i.i, -4096
  %.46.i.i.i.i.i.i = mul nsw i64 %.9.i.i.i.i.i.i.i, %threads.2.0.i
  %.50.i.i.i.i.i.i = add i64 %.20.i.i.i.i.i.i56, 32
  %.51.i.i.i.i.i.i58 = inttoptr i64 %.50.i.i.i.i.i.i to ptr
  %.52.i.i.i.i.i.i59 = load i64, ptr %.51.i.i.i.i.i.i58, align 8, !noalias !414
  %.7.i.i6.i.i.i.i.i = add nsw i64 %threads.2.0.i, 1
  %.8.i.i7.i.i.i.i.i = shl i64 %.13.i.i.i.i.i.i.i, 6
  %.9.i.i8.i.i.i.i.i = mul i64 %.8.i.i7.i.i.i.i.i, %.7.i.i6.i.i.i.i.i
  %.12.i.i9.i.i.i.i.i = shl i64 %.52.i.i.i.i.i.i59, 3
  %.7.i.i.i.i.i.i.i.i = add i64 %.12.i.i9.i.i.i.i.i, 271
  %.9.i.i.i.i.i.i.i.i = and i64 %.7.i.i.i.i.i.i.i.i, -64
  %.15.i.i.i3.i.i.i.i = add i64 %.46.i.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.47.i.i.i.i.i.i60 = add i64 %.15.i.i.i3.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.56.i.i.i.i.i.i = add i64 %.47.i.i.i.i.i.i60, %.9.i.i.i.i.i.i.i.i
  %.61.i.i.i.i.i.i = call fastcc i64 @cnnc_memory_map(i64 %.56.i.i.i.i.i.i), !noalias !414
  %.66.i.i.i.i.i.i = icmp eq i64 %.61.i.i.i.i.i.i, 0
  br i1 %.66.i.i.i.i.i.i, label %B306.i.i.i.i.i, label %B408.i.i.i.i.i.i

B408.i.i.i.i.i.i:                                 ; preds = %B248.i.i.i.i.i
  %.12.i.i11.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !420
  %.14.i.i.i4.i.i.i.i = add i64 %.12.i.i11.i.i.i.i.i, 56
  %.15.i.i12.i.i.i.i.i = inttoptr i64 %.14.i.i.i4.i.i.i.i to ptr
  %.16.i.i.i5.i.i.i.i = load i64, ptr %.15.i.i12.i.i.i.i.i, align 8, !noalias !420
  %.7.i.i.i13.i.i.i.i.i = add i64 %.16.i.i.i5.i.i.i.i, 4095
  %.9.i.i.i14.i.i.i.i.i = and i64 %.7.i.i.i13.i.i.i.i.i, -4096
  %.19.i.i.i.i.i.i.i = add nsw i64 %.61.i.i.i.i.i.i, %.9.i.i5.i.i.i.i.i
  %.20.i.i.i6.i.i.i.i = mul nsw i64 %.9.i.i.i14.i.i.i.i.i, %threads.2.0.i
  %.21.i.i.i7.i.i.i.i = add nsw i64 %.20.i.i.i6.i.i.i.i, %.19.i.i.i.i.i.i.i
  %.25.i.i.i.i.i.i.i = add nsw i64 %.21.i.i.i7.i.i.i.i, %.9.i.i8.i.i.i.i.i
  %.29.i.i.i8.i.i.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !420
  %.32.i.i.i.i.i.i.i = inttoptr i64 %.25.i.i.i.i.i.i.i to ptr
  store i64 %.29.i.i.i8.i.i.i.i, ptr %.32.i.i.i.i.i.i.i, align 8, !noalias !420
  %.35.i.i.i.i.i.i.i = add i64 %.1, 16
  %.36.i.i.i.i.i.i.i = inttoptr i64 %.35.i.i.i.i.i.i.i to ptr
  %.37.i.i.i.i.i.i.i = load i64, ptr %.36.i.i.i.i.i.i.i, align 8, !noalias !420
  %.39.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 8
  %.40.i.i.i.i.i.i.i = inttoptr i64 %.39.i.i.i.i.i.i.i to ptr
  store i64 %.37.i.i.i.i.i.i.i, ptr %.40.i.i.i.i.i.i.i, align 8, !noalias !420
  %.44.i.i.i.i.i.i.i = add nsw i64 %.25.i.i.i.i.i.i.i, 192
  %.46.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 16
  %.47.i.i.i9.i.i.i.i = inttoptr i64 %.46.i.i.i.i.i.i.i to ptr
  store i64 %.44.i.i.i.i.i.i.i, ptr %.47.i.i.i9.i.i.i.i, align 8, !noalias !420
  %.50.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 24
  %.51.i.i.i.i.i.i.i = inttoptr i64 %.50.i.i.i.i.i.i.i to ptr
  store i64 %.21.i.i.i7.i.i.i.i, ptr %.51.i.i.i.i.i.i.i, align 8, !noalias !420
  %.54.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 32
  %.55.i.i.i10.i.i.i.i = inttoptr i64 %.54.i.i.i.i.i.i.i to ptr
  store i64 %.19.i.i.i.i.i.i.i, ptr %.55.i.i.i10.i.i.i.i, align 8, !noalias !420
  %.58.i.i.i.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 40
  %.59.i.i.i.i.i.i.i = inttoptr i64 %.58.i.i.i.i.i.i.i to ptr
  store i64 %.9.i.i.i14.i.i.i.i.i, ptr %.59.i.i.i.i.i.i.i, align 8, !noalias !420
  %.62.i.i.i11.i.i.i.i = add i64 %.25.i.i.i.i.i.i.i, 64
  %.63.i.i.i.i.i.i.i = inttoptr i64 %.62.i.i.i11.i.i.i.i to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i.i.i.i, align 8, !noalias !420
  %.105.i.i.i.i.i.i = load i64, ptr %.47.i.i.i9.i.i.i.i, align 8, !noalias !414
  %.18.i.i.i.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !423
  %.25.i.i15.i.i.i.i.i = inttoptr i64 %.105.i.i.i.i.i.i to ptr
  store i64 %.61.i.i.i.i.i.i, ptr %.25.i.i15.i.i.i.i.i, align 8, !noalias !423
  %.29.i.i16.i.i.i.i.i = add i64 %.1, 24
  %.30.i.i.i.i.i.i.i = inttoptr i64 %.29.i.i16.i.i.i.i.i to ptr
  %.31.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !423
  %.34.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 8
  %.35.i.i17.i.i.i.i.i = inttoptr i64 %.34.i.i.i.i.i.i.i to ptr
  store i64 %.31.i.i.i.i.i.i.i, ptr %.35.i.i17.i.i.i.i.i, align 8, !noalias !423
  %.39.i.i18.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 32
  %.40.i.i19.i.i.i.i.i = inttoptr i64 %.39.i.i18.i.i.i.i.i to ptr
  %.41.i.i.i.i.i.i.i = load i64, ptr %.40.i.i19.i.i.i.i.i, align 8, !noalias !423
  %.123.i1.not.i.i.i.i.i.i = icmp slt i64 %.41.i.i.i.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i.i.i.i, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.lr.ph.i.i.i.i.i.i

B260.if.i.lr.ph.i.i.i.i.i.i:                      ; preds = %B408.i.i.i.i.i.i
  %.166.i.i.i.i.i.i.i = add i64 %.18.i.i.i.i.i.i.i, 96
  %.167.i.i.i.i.i.i.i = inttoptr i64 %.166.i.i.i.i.i.i.i to ptr
  %.257.i.i.i.i.i.i.i = add i64 %.105.i.i.i.i.i.i, 16
  br label %B260.if.i.i.i.i.i.i.i

B450.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.203.i.i.i.i.i.i.i = load i64, ptr %.30.i.i.i.i.i.i.i, align 8, !noalias !423
  %.205.i.i.i.i.i.i.i = add nsw i64 %.203.i.i.i.i.i.i.i, %.182.i.i.i.i.i.i.i
  br label %B628.i.i.i.i.i.i.i

B522.i.i.i.i.i.i.i:                               ; preds = %B260.if.i.i.i.i.i.i.i
  %.223.i.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !423
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
  store i64 %address.4.1.i.i.i.i.i.i.i, ptr %.259.i.i.i.i.i.i.i, align 8, !noalias !423
  %exitcond.not.i.i.i.i.i.i61 = icmp eq i64 %.136.i.i.i.i.i.i.i, %.41.i.i.i.i.i.i.i
  br i1 %exitcond.not.i.i.i.i.i.i61, label %cnnc_fill_bases.exit.i.i.i.i.i, label %B260.if.i.i.i.i.i.i.i

B260.if.i.i.i.i.i.i.i:                            ; preds = %B628.i.i.i.i.i.i.i, %B260.if.i.lr.ph.i.i.i.i.i.i
  %.65.i.03.i.i.i.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i.i.i.i ], [ %.136.i.i.i.i.i.i.i, %B628.i.i.i.i.i.i.i ]
  %.136.i.i.i.i.i.i.i = add nuw nsw i64 %.65.i.03.i.i.i.i.i.i, 1
  %.168.i.i.i.i.i.i.i = load i64, ptr %.167.i.i.i.i.i.i.i, align 8, !noalias !423
  %.173.i.i.i.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i.i.i.i, 4
  %.170.i.i.i.i.i.i.i = add i64 %.173.i.i.i.i.i.i.i, %.18.i.i.i.i.i.i.i
  %.174.i.i.i.i.i.i.i = add i64 %.170.i.i.i.i.i.i.i, %.168.i.i.i.i.i.i.i
  %.177.i.i.i.i.i.i.i = inttoptr i64 %.174.i.i.i.i.i.i.i to ptr
  %.178.i.i.i.i.i.i.i = load i64, ptr %.177.i.i.i.i.i.i.i, align 8, !noalias !423
  %.180.i.i.i.i.i.i.i = add i64 %.174.i.i.i.i.i.i.i, 8
  %.181.i.i.i.i.i.i.i = inttoptr i64 %.180.i.i.i.i.i.i.i to ptr
  %.182.i.i.i.i.i.i.i = load i64, ptr %.181.i.i.i.i.i.i.i, align 8, !noalias !423
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
  store i64 %.140.i.030.i.i.i.i.i, ptr %.239.i.i.i.i.i.i, align 8, !noalias !414
  store i64 %.211.i.i.i.i.i.i, ptr %.245.i.i.i.i.i.i, align 8, !noalias !414
  %.249.i.i.i.i.i.i = call i64 @cnnc_execute(i64 %"$phi136.0.2.0.i.i", i64 %.25.i.i.i.i.i.i.i), !noalias !414
  %.254.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !414
  %.259.i.i.i.i.i.i = load i64, ptr %.258.i.i.i.i.i.i, align 8, !noalias !414
  %.7.i.i.i22.i.i.i.i.i = add i64 %.254.i.i.i.i.i.i, 4095
  %.9.i.i.i23.i.i.i.i.i = and i64 %.7.i.i.i22.i.i.i.i.i, -4096
  %.10.i.i.i.i.i.i.i = add nsw i64 %.259.i.i.i.i.i.i, %.254.i.i.i.i.i.i
  %.12.i.i24.i.i.i.i.i = and i64 %.10.i.i.i.i.i.i.i, -4096
  %.18.i.i25.i.i.i.i.i = icmp sgt i64 %.12.i.i24.i.i.i.i.i, %.9.i.i.i23.i.i.i.i.i
  br i1 %.18.i.i25.i.i.i.i.i, label %B86.i.i.i.i.i.i.i, label %cnnc_memory_forget.exit.i.i.i.i.i

B86.i.i.i.i.i.i.i:                                ; preds = %B560.if.i.i.i.i.i.i
  %.22.i.i26.i.i.i.i.i = sub nsw i64 %.12.i.i24.i.i.i.i.i, %.9.i.i.i23.i.i.i.i.i
  %.26.i.i.i.i.i.i.i = inttoptr i64 %.9.i.i.i23.i.i.i.i.i to ptr
  %.28.i.i27.i.i.i.i.i = call i32 @madvise(ptr %.26.i.i.i.i.i.i.i, i64 %.22.i.i26.i.i.i.i.i, i32 4) #0, !noalias !426
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
  %.8.i.i.i.i.i.i63 = call i32 @munmap(ptr nonnull %.7.i.i.i.i2.i.i, i64 %.9.i.i.i.i14.i.i.i.i) #0, !noalias !429
  br label %B360.i.i.i.i.i

B360.i.i.i.i.i:                                   ; preds = %B306.i.i.i.i.i, %B112.i.i.i.i.i
  %.8.i.i16.i.i.i.i = load i64, ptr %.11.i, align 8, !noalias !432
  %.18.i.i17.i.i.i.i = add i64 %.8.i.i16.i.i.i.i, 112
  %.19.i.i18.i.i.i.i = inttoptr i64 %.18.i.i17.i.i.i.i to ptr
  %.20.i.i19.i.i.i.i = load i64, ptr %.19.i.i18.i.i.i.i, align 8, !noalias !432
  %.21.i.i.i.i.i.i64 = icmp eq i64 %.20.i.i19.i.i.i.i, 0
  br i1 %.21.i.i.i.i.i.i64, label %B266.i.thread8.i.i.i, label %B128.i.i.i.i.i.i

B128.i.i.i.i.i.i:                                 ; preds = %B360.i.i.i.i.i
  %.33.i.i.i.i.i.i = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !432
  %.35.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.33.i.i.i.i.i.i, 1
  br i1 %.35.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i66, label %B182.i.i.i.i.i.i

B182.i.i.i.i.i.i:                                 ; preds = %B128.i.i.i.i.i.i, %B182.i.i.i.i.i.i
  call void @cnnc_os_nap() #0, !noalias !432
  %.42.i.i.i.i.i.i65 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !432
  %.44.not.i.i.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i.i.i65, 1
  br i1 %.44.not.i.i.i.i.i.i, label %B264.i.i.i.i.i.i66, label %B182.i.i.i.i.i.i

B264.i.i.i.i.i.i66:                               ; preds = %B182.i.i.i.i.i.i, %B128.i.i.i.i.i.i
  %.50.i.i20.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !432
  %.51.i.i21.i.i.i.i = add nsw i64 %.50.i.i20.i.i.i.i, -1
  store i64 %.51.i.i21.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !432
  %.57.i.i22.i.i.i.i = icmp eq i64 %.51.i.i21.i.i.i.i, 0
  br i1 %.57.i.i22.i.i.i.i, label %B368.i.i.i.i.i.i, label %B476.i.i.i.i.i.i

B368.i.i.i.i.i.i:                                 ; preds = %B264.i.i.i.i.i.i66
  %.63.i.i.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !432
  %.66.i.i23.i.i.i.i = add i64 %.8.i.i16.i.i.i.i, 72
  %.67.i.i.i.i.i.i = inttoptr i64 %.66.i.i23.i.i.i.i to ptr
  %.68.i.i.i.i.i.i = load i64, ptr %.67.i.i.i.i.i.i, align 8, !noalias !432
  %.71.i.i24.i.i.i.i = inttoptr i64 %.63.i.i.i.i.i.i to ptr
  %.72.i.i25.i.i.i.i = call i32 @munmap(ptr %.71.i.i24.i.i.i.i, i64 %.68.i.i.i.i.i.i) #0, !noalias !432
  br label %B476.i.i.i.i.i.i

B476.i.i.i.i.i.i:                                 ; preds = %B368.i.i.i.i.i.i, %B264.i.i.i.i.i.i66
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !432
  br label %B266.i.thread8.i.i.i

B266.i.thread8.i.i.i:                             ; preds = %B476.i.i.i.i.i.i, %B360.i.i.i.i.i
  store i64 %.56.i.i.i.i.i55, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !413
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
  %.8.i.i21.i.i.i.i.i = call i32 @munmap(ptr nonnull %.7.i.i20.i.i.i.i.i, i64 %.9.i.i.i.i.i.i.i.i.i) #0, !noalias !435
  store i64 %.56.i.i.i.i.i55, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !413
  %.76.i.pre.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !388
  br label %B184.i.i.i

B148.i.i.i:                                       ; preds = %B266.i.thread8.i.i.i, %B266.i.thread5.i.i.i
  %status.2.0.i3.i.ph.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i.i.i, %B266.i.thread5.i.i.i ], [ 1, %B266.i.thread8.i.i.i ]
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !388
  %.8.i.inv.i.i.i.i = icmp slt i64 %.28.i.i.i.i27, 2097152
  %..i.neg.i.i.i.i = select i1 %.8.i.inv.i.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i.i67 = select i1 %.8.i.inv.i.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i.i68 = call i64 @llvm.smax.i64(i64 %.28.i.i.i.i27, i64 1)
  %.6.i.i.i.i.i.i = add nsw i64 %.22.i.i.i.i.i68, -1
  %.7.i.i.i.i3.i.i = add nuw i64 %.6.i.i.i.i.i.i, %..i.i.i.i.i67
  %.9.i.i.i.i4.i.i = and i64 %.7.i.i.i.i3.i.i, %..i.neg.i.i.i.i
  %.7.i.i.i.i69 = inttoptr i64 %.26.i.i.i28 to ptr
  %.8.i.i5.i.i = call i32 @munmap(ptr nonnull %.7.i.i.i.i69, i64 %.9.i.i.i.i4.i.i) #0, !noalias !438
  br label %cnnc_create_on.exit.i

B184.i.i.i:                                       ; preds = %B266.i.i.i.i, %B182.i.i.B184.i_crit_edge.i.i
  %.30.i.i.pre-phi.i.i = phi ptr [ %.pre43.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.30.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.36.i.i.pre-phi.i.i = phi ptr [ %.pre41.i.i, %B182.i.i.B184.i_crit_edge.i.i ], [ %.36.i.i.i.i.i.i.i, %B266.i.i.i.i ]
  %.76.i.i.i.i31 = phi i64 [ %.47.i.i.i.i29, %B182.i.i.B184.i_crit_edge.i.i ], [ %.76.i.pre.i.i.i, %B266.i.i.i.i ]
  %.77.i.i.i.i = add nsw i64 %.76.i.i.i.i31, 1
  store i64 %.77.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !388
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !388
  %.9.i.i8.i.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !441
  %.11.i.i9.i.i = add i64 %.9.i.i8.i.i, 24
  %.12.i.i10.i.i = inttoptr i64 %.11.i.i9.i.i to ptr
  %.13.i.i11.i.i = load i64, ptr %.12.i.i10.i.i, align 8, !noalias !441
  %.11.i.i15.i.i = add i64 %.9.i.i8.i.i, 32
  %.12.i.i16.i.i = inttoptr i64 %.11.i.i15.i.i to ptr
  %.13.i.i17.i.i = load i64, ptr %.12.i.i16.i.i, align 8, !noalias !444
  %.91.i.i.i = load i64, ptr %.11.i, align 8, !noalias !387
  %.93.i.i.i = add i64 %.91.i.i.i, 40
  %.94.i.i.i32 = inttoptr i64 %.93.i.i.i to ptr
  %.95.i.i.i = load i64, ptr %.94.i.i.i32, align 8, !noalias !387
  %.14.i.i.i.i = add i64 %.91.i.i.i, 56
  %.15.i.i.i.i33 = inttoptr i64 %.14.i.i.i.i to ptr
  %.16.i.i20.i.i = load i64, ptr %.15.i.i.i.i33, align 8, !noalias !447
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
  store i64 %.9.i.i8.i.i, ptr %.32.i.i.i.i, align 8, !noalias !447
  %.37.i.i.i.i = load i64, ptr %.36.i.i.pre-phi.i.i, align 8, !noalias !447
  %.39.i.i.i.i35 = add i64 %.25.i.i.i.i, 8
  %.40.i.i.i.i = inttoptr i64 %.39.i.i.i.i35 to ptr
  store i64 %.37.i.i.i.i, ptr %.40.i.i.i.i, align 8, !noalias !447
  %.44.i.i.i.i36 = add nsw i64 %.25.i.i.i.i, 192
  %.46.i.i.i.i = add i64 %.25.i.i.i.i, 16
  %.47.i.i30.i.i = inttoptr i64 %.46.i.i.i.i to ptr
  store i64 %.44.i.i.i.i36, ptr %.47.i.i30.i.i, align 8, !noalias !447
  %.50.i.i.i.i37 = add i64 %.25.i.i.i.i, 24
  %.51.i.i.i.i = inttoptr i64 %.50.i.i.i.i37 to ptr
  store i64 %.21.i.i.i.i34, ptr %.51.i.i.i.i, align 8, !noalias !447
  %.54.i.i.i.i = add i64 %.25.i.i.i.i, 32
  %.55.i.i.i.i = inttoptr i64 %.54.i.i.i.i to ptr
  store i64 %.19.i.i.i.i, ptr %.55.i.i.i.i, align 8, !noalias !447
  %.58.i.i.i.i = add i64 %.25.i.i.i.i, 40
  %.59.i.i.i.i38 = inttoptr i64 %.58.i.i.i.i to ptr
  store i64 %.9.i.i.i22.i.i, ptr %.59.i.i.i.i38, align 8, !noalias !447
  %.62.i.i.i.i39 = add i64 %.25.i.i.i.i, 64
  %.63.i.i.i.i = inttoptr i64 %.62.i.i.i.i39 to ptr
  store i64 %threads.2.0.i, ptr %.63.i.i.i.i, align 8, !noalias !447
  %.105.i.i.i = load i64, ptr %.47.i.i30.i.i, align 8, !noalias !387
  %.110.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !387
  %.18.i.i32.i.i = load i64, ptr %.11.i, align 8, !noalias !450
  %.25.i.i33.i.i = inttoptr i64 %.105.i.i.i to ptr
  store i64 %.26.i.i.i28, ptr %.25.i.i33.i.i, align 8, !noalias !450
  %.31.i.i.i.i40 = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !450
  %.34.i.i.i.i = add i64 %.105.i.i.i, 8
  %.35.i.i35.i.i = inttoptr i64 %.34.i.i.i.i to ptr
  store i64 %.31.i.i.i.i40, ptr %.35.i.i35.i.i, align 8, !noalias !450
  %.39.i.i36.i.i = add i64 %.18.i.i32.i.i, 32
  %.40.i.i37.i.i = inttoptr i64 %.39.i.i36.i.i to ptr
  %.41.i.i.i.i = load i64, ptr %.40.i.i37.i.i, align 8, !noalias !450
  %.123.i1.not.i.i.i = icmp slt i64 %.41.i.i.i.i, 1
  br i1 %.123.i1.not.i.i.i, label %cnnc_create.exit.thread, label %B260.if.i.lr.ph.i.i.i

B260.if.i.lr.ph.i.i.i:                            ; preds = %B184.i.i.i
  %.166.i.i.i.i = add i64 %.18.i.i32.i.i, 96
  %.167.i.i.i.i = inttoptr i64 %.166.i.i.i.i to ptr
  %.257.i.i.i.i = add i64 %.105.i.i.i, 16
  br label %B260.if.i.i.i.i

B450.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.203.i.i.i.i = load i64, ptr %.30.i.i.pre-phi.i.i, align 8, !noalias !450
  %.205.i.i.i.i = add nsw i64 %.203.i.i.i.i, %.182.i.i.i.i
  br label %B628.i.i.i.i

B522.i.i.i.i:                                     ; preds = %B260.if.i.i.i.i
  %.223.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 24) to ptr), align 8, !noalias !450
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
  store i64 %address.4.1.i.i.i.i, ptr %.259.i.i.i.i, align 8, !noalias !450
  %exitcond.not.i.i.i44 = icmp eq i64 %.136.i.i.i.i41, %.41.i.i.i.i
  br i1 %exitcond.not.i.i.i44, label %cnnc_create.exit.thread, label %B260.if.i.i.i.i

B260.if.i.i.i.i:                                  ; preds = %B628.i.i.i.i, %B260.if.i.lr.ph.i.i.i
  %.65.i.03.i.i.i = phi i64 [ 0, %B260.if.i.lr.ph.i.i.i ], [ %.136.i.i.i.i41, %B628.i.i.i.i ]
  %.136.i.i.i.i41 = add nuw nsw i64 %.65.i.03.i.i.i, 1
  %.168.i.i.i.i42 = load i64, ptr %.167.i.i.i.i, align 8, !noalias !450
  %.173.i.i.i.i = shl nsw i64 %.65.i.03.i.i.i, 4
  %.170.i.i.i.i43 = add i64 %.173.i.i.i.i, %.18.i.i32.i.i
  %.174.i.i.i.i = add i64 %.170.i.i.i.i43, %.168.i.i.i.i42
  %.177.i.i.i.i = inttoptr i64 %.174.i.i.i.i to ptr
  %.178.i.i.i.i = load i64, ptr %.177.i.i.i.i, align 8, !noalias !450
  %.180.i.i.i.i = add i64 %.174.i.i.i.i, 8
  %.181.i.i.i.i = inttoptr i64 %.180.i.i.i.i to ptr
  %.182.i.i.i.i = load i64, ptr %.181.i.i.i.i, align 8, !noalias !450
  switch i64 %.178.i.i.i.i, label %B628.i.i.i.i [
    i64 2, label %B450.i.i.i.i
    i64 3, label %B522.i.i.i.i
    i64 4, label %B618.i.i.i.i
  ]

cnnc_create.exit.thread:                          ; preds = %B628.i.i.i.i, %B184.i.i.i
  %.115.i.i.i = add i64 %.25.i.i.i.i, 48
  %.116.i.i.i = inttoptr i64 %.115.i.i.i to ptr
  store i64 %.13.i.i11.i.i, ptr %.116.i.i.i, align 8, !noalias !387
  %.118.i.i.i = add nsw i64 %.13.i.i17.i.i, %.13.i.i11.i.i
  %.120.i.i.i = add i64 %.25.i.i.i.i, 56
  %.121.i.i.i = inttoptr i64 %.120.i.i.i to ptr
  store i64 %.118.i.i.i, ptr %.121.i.i.i, align 8, !noalias !387
  %.124.i.i.i = add nsw i64 %.25.i.i.i.i, 128
  %.128.i.i.i = inttoptr i64 %.124.i.i.i to ptr
  store i64 %.1, ptr %.128.i.i.i, align 8, !noalias !387
  %.134.i.i.i = add i64 %.25.i.i.i.i, 136
  %.135.i.i.i = inttoptr i64 %.134.i.i.i to ptr
  store i64 %"$phi136.0.2.0.i.i", ptr %.135.i.i.i, align 8, !noalias !387
  %.141.i.i.i45 = add i64 %.25.i.i.i.i, 144
  %.142.i.i.i = inttoptr i64 %.141.i.i.i45 to ptr
  store i64 1, ptr %.142.i.i.i, align 8, !noalias !387
  %.147.i.i.i = add i64 %.25.i.i.i.i, 152
  %.148.i.i.i = inttoptr i64 %.147.i.i.i to ptr
  store i64 %.25.i.i.i.i, ptr %.148.i.i.i, align 8, !noalias !387
  %.152.i.i.i = add i64 %.25.i.i.i.i, 160
  %.153.i.i.i = inttoptr i64 %.152.i.i.i to ptr
  store i64 %.26.i.i.i28, ptr %.153.i.i.i, align 8, !noalias !387
  %.159.i.i.i = add i64 %.25.i.i.i.i, 168
  %.160.i.i.i = inttoptr i64 %.159.i.i.i to ptr
  store i64 %.28.i.i.i.i27, ptr %.160.i.i.i, align 8, !noalias !387
  br label %cnnc_perform.body.exit

cnnc_create_on.exit.i:                            ; preds = %B148.i.i.i, %B136.i.i
  %.8.0.i.i = phi i64 [ %status.2.0.i3.i.ph.i.i, %B148.i.i.i ], [ 1, %B136.i.i ]
  %.76.i.not.i = icmp eq i64 %"$phi136.0.2.0.i.i", 0
  br i1 %.76.i.not.i, label %cnnc_create.exit, label %B210.i.i

B210.i.i:                                         ; preds = %cnnc_create_on.exit.i
  call void @cnnc_pool_destroy(i64 %"$phi136.0.2.0.i.i"), !noalias !376
  br label %cnnc_create.exit

cnnc_create.exit:                                 ; preds = %cnnc_create_on.exit.i, %B210.i.i
  switch i64 %.8.0.i.i, label %B464.i [
    i64 1, label %B290.i
    i64 4, label %B490.i
  ]

B290.i:                                           ; preds = %cnnc_create.exit
  %.9.i.i = load i64, ptr %.11.i, align 8, !noalias !453
  %.11.i.i = add i64 %.9.i.i, 40
  %.12.i.i74 = inttoptr i64 %.11.i.i to ptr
  %.13.i.i75 = load i64, ptr %.12.i.i74, align 8, !noalias !453
  %.7.i.i.i = add i64 %.13.i.i75, 4095
  %.9.i.i.i76 = and i64 %.7.i.i.i, -4096
  %.16.i.i = add i64 %.9.i.i, 56
  %.17.i.i77 = inttoptr i64 %.16.i.i to ptr
  %.18.i.i78 = load i64, ptr %.17.i.i77, align 8, !noalias !453
  %.7.i.i2.i = add i64 %.18.i.i78, 4095
  %.9.i.i3.i = and i64 %.7.i.i2.i, -4096
  %.9.i.i5.i = load i64, ptr %.8.i.i.i.i.i, align 8, !noalias !456
  %.11.i.i.i = add i64 %.9.i.i5.i, 32
  %.12.i.i.i = inttoptr i64 %.11.i.i.i to ptr
  %.13.i.i.i80 = load i64, ptr %.12.i.i.i, align 8, !noalias !456
  %.22.i.i = add i64 %.9.i.i, 32
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !453
  %.9.i.i8.i = mul i64 %.13.i.i.i80, %.8.i.i7.i.i.i
  %.12.i.i9.i = shl i64 %.24.i.i, 3
  %.7.i.i.i.i81 = add i64 %.12.i.i9.i, 271
  %.9.i.i.i.i82 = and i64 %.7.i.i.i.i81, -64
  %.26.i.i = mul nsw i64 %.9.i.i3.i, %threads.2.0.i
  %.15.i.i.i83 = add i64 %.26.i.i, %.9.i.i.i76
  %.27.i.i = add i64 %.15.i.i.i83, %.9.i.i8.i
  %.58.i = add i64 %.12.i, 64
  %.59.i = inttoptr i64 %.58.i to ptr
  %.60.i = load i64, ptr %.59.i, align 8, !noalias !144
  %.28.i.i84 = add i64 %.27.i.i, %.60.i
  %.63.i = add i64 %.28.i.i84, %.9.i.i.i.i82
  call fastcc void @cnnc_no_memory(i64 %.63.i), !noalias !144
  br label %B464.i

B464.i:                                           ; preds = %B290.i, %cnnc_create.exit
  br label %B490.i

B490.i:                                           ; preds = %cnnc_create.exit, %B464.i
  %"$phi490.0.2.0.i" = phi ptr [ @text.1.66, %B464.i ], [ @text.65, %cnnc_create.exit ]
  %.8.i.i.i85 = load i64, ptr @cnnc_program, align 16, !noalias !459
  %.8.i.i86 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i85) #0, !noalias !464
  %.13.i.i87 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !464
  %51 = lshr i32 %.8.i.i86, 31
  %.14.i.i88 = zext nneg i32 %51 to i64
  %.15.i.i89 = or i64 %.13.i.i87, %.14.i.i88
  store i64 %.15.i.i89, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !464
  %.92.i = call fastcc i64 @cnnc_weights_path(i64 %.1), !noalias !144
  %.97.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull %"$phi490.0.2.0.i", i64 %.92.i) #0, !noalias !144
  %.102.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !144
  %52 = lshr i32 %.97.i, 31
  %.103.i = zext nneg i32 %52 to i64
  %.104.i = or i64 %.102.i, %.103.i
  store i64 %.104.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !144
  %.8.i.i.i90 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !465
  %.16.i.i.i91 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !465
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i91, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !465
  br label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B162.if.i.i.i, %B206.i.i.i
  %exitcond.not.i.i93 = icmp eq i64 %.16.i.i.i91, %.111.i.i.i
  br i1 %exitcond.not.i.i93, label %cnnc_give_up.exit, label %B162.if.i.i.i

B162.if.i.i.i:                                    ; preds = %B490.i, %B264.i.i.i
  %.40.i.03.i.i = phi i64 [ %.111.i.i.i, %B264.i.i.i ], [ 0, %B490.i ]
  %.111.i.i.i = add nuw nsw i64 %.40.i.03.i.i, 1
  %53 = shl i64 %.40.i.03.i.i, 3
  %.142.i.i.i92 = add i64 %53, %.8.i.i.i90
  %.143.i.i.i = inttoptr i64 %.142.i.i.i92 to ptr
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !465
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %B490.i
  call void @exit(i32 1) #13, !noalias !470
  br label %cnnc_perform.body.exit

cnnc_perform.body.exit:                           ; preds = %cnnc_create.exit.thread, %cnnc_give_up.exit
  %.13.i.sroa.0.0 = phi i64 [ undef, %cnnc_give_up.exit ], [ %.124.i.i.i, %cnnc_create.exit.thread ]
  %.119.i = add i64 %.10.i.i.i, 48
  %.120.i = inttoptr i64 %.119.i to ptr
  store i64 %.13.i.sroa.0.0, ptr %.120.i, align 8, !noalias !144
  %.11.i.i94 = load i64, ptr %.221.i.i, align 8, !noalias !471
  %.16.i.i97 = load i64, ptr %.227.i.i, align 8, !noalias !471
  %.25.i.i = add i64 %.11.i.i94, 24
  %.26.i.i98 = inttoptr i64 %.25.i.i to ptr
  %.27.i.i99 = load i64, ptr %.26.i.i98, align 8, !noalias !471
  %.33.i.i = add i64 %.11.i.i94, 16
  %.34.i.i = inttoptr i64 %.33.i.i to ptr
  %.35.i.i = load i64, ptr %.34.i.i, align 8, !noalias !471
  %.36.i.i = shl i64 %.35.i.i, 3
  %.8.i.i.i100 = mul nsw i64 %.27.i.i99, 3
  %.8.i.i.i.i101 = add nsw i64 %.8.i.i.i100, 2
  %.9.i.i.i.i102 = call ptr @calloc(i64 %.8.i.i.i.i101, i64 8), !noalias !474
  %.15.i.i.i.i103 = icmp eq ptr %.9.i.i.i.i102, null
  br i1 %.15.i.i.i.i103, label %B54.i.i.i.i166, label %cnnc_new_words.exit.i.i104

B54.i.i.i.i166:                                   ; preds = %cnnc_perform.body.exit
  %.9.i.i.i167 = mul i64 %.27.i.i99, 24
  %.18.i.i.i.i168 = add i64 %.9.i.i.i167, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i.i168), !noalias !477
  br label %cnnc_new_words.exit.i.i104

cnnc_new_words.exit.i.i104:                       ; preds = %B54.i.i.i.i166, %cnnc_perform.body.exit
  %.10.i.i.i.i105 = ptrtoint ptr %.9.i.i.i.i102 to i64
  %.29.i.i.i.i106 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !477
  store i64 %.29.i.i.i.i106, ptr %.9.i.i.i.i102, align 8, !noalias !477
  store i64 %.10.i.i.i.i105, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !477
  %.42.i.i.i.i107 = add nsw i64 %.10.i.i.i.i105, 8
  %.17.i.i.i108 = inttoptr i64 %.42.i.i.i.i107 to ptr
  store i64 %.27.i.i99, ptr %.17.i.i.i108, align 8, !noalias !474
  %.21.i.i.i = add i64 %.10.i.i.i.i105, 16
  %.25.i.i.i109 = shl nsw i64 %.27.i.i99, 3
  %.27.i.i.i110 = add nsw i64 %.21.i.i.i, %.25.i.i.i109
  %.28.i.i.i111 = shl nsw i64 %.27.i.i99, 4
  %.30.i.i.i = add nsw i64 %.21.i.i.i, %.28.i.i.i111
  store i64 %.30.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !480
  store i64 %.27.i.i99, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !480
  %.121.i24.not.i.i = icmp slt i64 %.27.i.i99, 1
  br i1 %.121.i24.not.i.i, label %cnnc_open_outputs.exit.i, label %B222.if.i.i.preheader.i

B222.if.i.i.preheader.i:                          ; preds = %cnnc_new_words.exit.i.i104
  %.37.i.i = add i64 %.16.i.i97, 64
  %.39.i.i = add i64 %.37.i.i, %.36.i.i
  br label %B222.if.i.i.i

B306.i.i.i:                                       ; preds = %B222.if.i.i.i
  %.189.i.i.i116 = add i64 %.27.i.i.i110, %55
  %.190.i.i.i117 = inttoptr i64 %.189.i.i.i116 to ptr
  store i64 %.167.i.i.i114, ptr %.190.i.i.i117, align 8, !noalias !474
  %.9.i.i1.i.i = inttoptr i64 %.167.i.i.i114 to ptr
  %.10.i.i2.i.i = load i8, ptr %.9.i.i1.i.i, align 1, !noalias !483
  %.12.i.i.i.i118 = icmp eq i8 %.10.i.i2.i.i, 45
  br i1 %.12.i.i.i.i118, label %B44.i.i.i.i161, label %B426.i.i.i

B44.i.i.i.i161:                                   ; preds = %B306.i.i.i
  %.15.i.i3.i.i162 = add i64 %.167.i.i.i114, 1
  %.16.i.i.i.i163 = inttoptr i64 %.15.i.i3.i.i162 to ptr
  %.17.i.i.i.i164 = load i8, ptr %.16.i.i.i.i163, align 1, !noalias !483
  %.21.i.i.i.i165 = icmp eq i8 %.17.i.i.i.i164, 0
  br i1 %.21.i.i.i.i165, label %B378.i.i.i, label %B426.i.i.i

B378.i.i.i:                                       ; preds = %B44.i.i.i.i161
  store i64 1, ptr %.175.i.i.i, align 8, !noalias !474
  br label %B1151.i.i.i

B426.i.i.i:                                       ; preds = %B44.i.i.i.i161, %B306.i.i.i
  %.204.i.i.i = call i64 @cnnc_os_is_device(i64 %.167.i.i.i114) #0, !noalias !474
  %.205.i.i.i = icmp eq i64 %.204.i.i.i, 1
  br i1 %.205.i.i.i, label %B464.i.i.i, label %B540.i.i.i

B464.i.i.i:                                       ; preds = %B426.i.i.i
  %.210.i.i.i = call i32 (ptr, i32, ...) @open(ptr nonnull %.9.i.i1.i.i, i32 524289) #0, !noalias !474
  %.211.i.i.i = sext i32 %.210.i.i.i to i64
  store i64 %.211.i.i.i, ptr %.175.i.i.i, align 8, !noalias !474
  br label %B1076.i.i.i

B540.i.i.i:                                       ; preds = %B426.i.i.i
  %.9.i.i4.i.i = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !474
  %.15.i.i5.i.i = icmp eq ptr %.9.i.i4.i.i, null
  br i1 %.15.i.i5.i.i, label %B54.i.i9.i.i, label %cnnc_new_words.exit10.i.i

B54.i.i9.i.i:                                     ; preds = %B540.i.i.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !486
  br label %cnnc_new_words.exit10.i.i

cnnc_new_words.exit10.i.i:                        ; preds = %B54.i.i9.i.i, %B540.i.i.i
  %.10.i.i6.i.i = ptrtoint ptr %.9.i.i4.i.i to i64
  %.29.i.i7.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !486
  store i64 %.29.i.i7.i.i, ptr %.9.i.i4.i.i, align 8, !noalias !486
  store i64 %.10.i.i6.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !486
  %.42.i.i8.i.i = add nsw i64 %.10.i.i6.i.i, 8
  %.222.i.i.i = inttoptr i64 %.42.i.i8.i.i to ptr
  %.223.i.i.i = call ptr @realpath(ptr nonnull %.9.i.i1.i.i, ptr %.222.i.i.i), !noalias !474
  %.229.not.i.i.i = icmp eq ptr %.223.i.i.i, null
  br i1 %.229.not.i.i.i, label %cnnc_new_words.exit10.B654.i_crit_edge.i.i, label %B620.i.i.i

cnnc_new_words.exit10.B654.i_crit_edge.i.i:       ; preds = %cnnc_new_words.exit10.i.i
  %.248.i.pre.i.i = load i64, ptr %.190.i.i.i117, align 8, !noalias !474
  %54 = inttoptr i64 %.248.i.pre.i.i to ptr
  br label %B654.i.i.i

B620.i.i.i:                                       ; preds = %cnnc_new_words.exit10.i.i
  %.224.i.i.i = ptrtoint ptr %.223.i.i.i to i64
  store i64 %.224.i.i.i, ptr %.190.i.i.i117, align 8, !noalias !474
  br label %B654.i.i.i

B654.i.i.i:                                       ; preds = %B620.i.i.i, %cnnc_new_words.exit10.B654.i_crit_edge.i.i
  %.248.i.i.i = phi ptr [ %54, %cnnc_new_words.exit10.B654.i_crit_edge.i.i ], [ %.223.i.i.i, %B620.i.i.i ]
  %.250.i.i.i = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %.248.i.i.i), !noalias !474
  %.251.i.i.i = add nsw i64 %.250.i.i.i, 32
  %.252.i.i.i = ashr i64 %.251.i.i.i, 3
  %.8.i.i11.i.i = add nsw i64 %.252.i.i.i, 2
  %.9.i.i12.i.i = call ptr @calloc(i64 %.8.i.i11.i.i, i64 8), !noalias !474
  %.15.i.i13.i.i = icmp eq ptr %.9.i.i12.i.i, null
  br i1 %.15.i.i13.i.i, label %B54.i.i17.i.i, label %cnnc_new_words.exit19.i.i

B54.i.i17.i.i:                                    ; preds = %B654.i.i.i
  %.253.i.i.i = and i64 %.251.i.i.i, -8
  %.18.i.i18.i.i = add i64 %.253.i.i.i, 8
  call fastcc void @cnnc_no_memory(i64 %.18.i.i18.i.i), !noalias !489
  br label %cnnc_new_words.exit19.i.i

cnnc_new_words.exit19.i.i:                        ; preds = %B54.i.i17.i.i, %B654.i.i.i
  %.10.i.i14.i.i = ptrtoint ptr %.9.i.i12.i.i to i64
  %.29.i.i15.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !489
  store i64 %.29.i.i15.i.i, ptr %.9.i.i12.i.i, align 8, !noalias !489
  store i64 %.10.i.i14.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !489
  %.42.i.i16.i.i = add nsw i64 %.10.i.i14.i.i, 8
  %.261.i.i.i = load i64, ptr %.190.i.i.i117, align 8, !noalias !474
  %.262.i.i.i = call i32 @getpid() #0, !noalias !474
  %.263.i.i.i = sext i32 %.262.i.i.i to i64
  %.264.i.i.i = inttoptr i64 %.42.i.i16.i.i to ptr
  %.266.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr %.264.i.i.i, i64 %.251.i.i.i, ptr nonnull @text.408, i64 %.261.i.i.i, i64 %.263.i.i.i), !noalias !474
  %.271.i.i.i = add i64 %55, %.30.i.i.i
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  store i64 %.42.i.i16.i.i, ptr %.272.i.i.i, align 8, !noalias !474
  %.276.i.i.i = call i32 (ptr, i32, ...) @open(ptr %.264.i.i.i, i32 524481, i64 438) #0, !noalias !474
  %.277.i.i.i = sext i32 %.276.i.i.i to i64
  store i64 %.277.i.i.i, ptr %.175.i.i.i, align 8, !noalias !474
  %.290.i.i.i = icmp slt i32 %.276.i.i.i, 0
  br i1 %.290.i.i.i, label %B1042.i.i.i, label %B1151.i.i.i

B1042.i.i.i:                                      ; preds = %cnnc_new_words.exit19.i.i
  store i64 0, ptr %.272.i.i.i, align 8, !noalias !474
  %.304.i.pr.i.i = load i64, ptr %.175.i.i.i, align 8, !noalias !474
  br label %B1076.i.i.i

B1076.i.i.i:                                      ; preds = %B1042.i.i.i, %B464.i.i.i
  %.304.i.i.i160 = phi i64 [ %.304.i.pr.i.i, %B1042.i.i.i ], [ %.211.i.i.i, %B464.i.i.i ]
  %.307.i.i.i = icmp slt i64 %.304.i.i.i160, 0
  br i1 %.307.i.i.i, label %B1116.i.i.i, label %B1151.i.i.i

B1116.i.i.i:                                      ; preds = %B1076.i.i.i
  call fastcc void @cnnc_unwritable(i64 %.167.i.i.i114), !noalias !474
  br label %B1151.i.i.i

B1151.i.i.i:                                      ; preds = %B222.if.i.i.i, %B1116.i.i.i, %B1076.i.i.i, %cnnc_new_words.exit19.i.i, %B378.i.i.i
  %exitcond.not.i.i119 = icmp eq i64 %.27.i.i99, %.134.i.i.i112
  br i1 %exitcond.not.i.i119, label %cnnc_open_outputs.exit.i, label %B222.if.i.i.i

B222.if.i.i.i:                                    ; preds = %B1151.i.i.i, %B222.if.i.i.preheader.i
  %.62.i.026.i.i = phi i64 [ %.134.i.i.i112, %B1151.i.i.i ], [ 0, %B222.if.i.i.preheader.i ]
  %.134.i.i.i112 = add nuw nsw i64 %.62.i.026.i.i, 1
  %55 = shl i64 %.62.i.026.i.i, 3
  %.165.i.i.i113 = add i64 %.39.i.i, %55
  %.166.i.i.i = inttoptr i64 %.165.i.i.i113 to ptr
  %.167.i.i.i114 = load i64, ptr %.166.i.i.i, align 8, !noalias !474
  %.174.i.i.i = add i64 %55, %.21.i.i.i
  %.175.i.i.i = inttoptr i64 %.174.i.i.i to ptr
  store i64 -1, ptr %.175.i.i.i, align 8, !noalias !474
  %.178.i.i.i115 = icmp eq i64 %.167.i.i.i114, 0
  br i1 %.178.i.i.i115, label %B1151.i.i.i, label %B306.i.i.i

cnnc_open_outputs.exit.i:                         ; preds = %B1151.i.i.i, %cnnc_new_words.exit.i.i104
  %.9.i.i1.i120 = call dereferenceable_or_null(4104) ptr @calloc(i64 513, i64 8), !noalias !471
  %.15.i.i.i121 = icmp eq ptr %.9.i.i1.i120, null
  br i1 %.15.i.i.i121, label %B54.i.i.i159, label %cnnc_new_words.exit.i122

B54.i.i.i159:                                     ; preds = %cnnc_open_outputs.exit.i
  call fastcc void @cnnc_no_memory(i64 4096), !noalias !492
  br label %cnnc_new_words.exit.i122

cnnc_new_words.exit.i122:                         ; preds = %B54.i.i.i159, %cnnc_open_outputs.exit.i
  %.10.i.i.i123 = ptrtoint ptr %.9.i.i1.i120 to i64
  %.29.i.i.i124 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !492
  store i64 %.29.i.i.i124, ptr %.9.i.i1.i120, align 8, !noalias !492
  store i64 %.10.i.i.i123, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !492
  %.42.i.i.i125 = add nsw i64 %.10.i.i.i123, 8
  %.53.i.i = add i64 %.10.i.i.i, 32
  %.54.i.i126 = inttoptr i64 %.53.i.i to ptr
  store i64 %.42.i.i.i.i107, ptr %.54.i.i126, align 8, !noalias !471
  %.11.i.i.i127 = load i64, ptr %.17.i.i.i108, align 8, !noalias !495
  %spec.select.i.i128 = call i64 @llvm.smax.i64(i64 %.11.i.i.i127, i64 0)
  br label %B72.i.i.i

B72.i.i.i:                                        ; preds = %B72.if.i.i.i, %cnnc_new_words.exit.i122
  %.35.i.0.i.i = phi i64 [ 0, %cnnc_new_words.exit.i122 ], [ %.106.i.i.i, %B72.if.i.i.i ]
  %exitcond.not.i3.i = icmp eq i64 %.35.i.0.i.i, %spec.select.i.i128
  br i1 %exitcond.not.i3.i, label %cnnc_stdout_is_taken.exit.i, label %B72.if.i.i.i

B72.if.i.i.i:                                     ; preds = %B72.i.i.i
  %.106.i.i.i = add nuw i64 %.35.i.0.i.i, 1
  %56 = shl i64 %.35.i.0.i.i, 3
  %.134.i.i4.i = add i64 %56, %.21.i.i.i
  %.135.i.i.i129 = inttoptr i64 %.134.i.i4.i to ptr
  %.136.i.i.i = load i64, ptr %.135.i.i.i129, align 8, !noalias !495
  %.137.i.i.i = icmp eq i64 %.136.i.i.i, 1
  br i1 %.137.i.i.i, label %cnnc_stdout_is_taken.exit.i, label %B72.i.i.i

cnnc_stdout_is_taken.exit.i:                      ; preds = %B72.if.i.i.i, %B72.i.i.i
  %57 = phi i64 [ 1, %B72.i.i.i ], [ 2, %B72.if.i.i.i ]
  %.81.i.i = add i64 %.10.i.i.i, 56
  %.82.i.i = inttoptr i64 %.81.i.i to ptr
  store i64 %57, ptr %.82.i.i, align 8, !noalias !471
  %.94.i.i = add i64 %.16.i.i97, 16
  %.95.i.i = inttoptr i64 %.94.i.i to ptr
  %.96.i.i = load i64, ptr %.95.i.i, align 8, !noalias !471
  %.99.i.i = icmp eq i64 %.96.i.i, 1
  %brmerge.i130 = or i1 %.121.i24.not.i.i, %.99.i.i
  br i1 %brmerge.i130, label %cnnc_begin_outputs.exit, label %B512.if.i.lr.ph.i

B512.if.i.lr.ph.i:                                ; preds = %cnnc_stdout_is_taken.exit.i
  %.7.i.i.i.i131 = add i64 %.11.i.i94, 104
  %.8.i.i.i20.i = inttoptr i64 %.7.i.i.i.i131 to ptr
  %.29.i.i6.i = add nsw i64 %.10.i.i.i123, 18
  %.61.i.i.i133 = inttoptr i64 %.29.i.i6.i to ptr
  %.125.i.i.i = inttoptr i64 %.42.i.i.i125 to ptr
  %.136.i.i8.i = add i64 %.10.i.i.i123, 14
  %.137.i.i9.i = inttoptr i64 %.136.i.i8.i to ptr
  %.141.i.i.i134 = add i64 %.10.i.i.i123, 15
  %.142.i.i.i135 = inttoptr i64 %.141.i.i.i134 to ptr
  %.147.i.i.i136 = add i64 %.10.i.i.i123, 16
  %.148.i.i.i137 = inttoptr i64 %.147.i.i.i136 to ptr
  %.153.i.i.i138 = add i64 %.10.i.i.i123, 17
  %.154.i.i.i = inttoptr i64 %.153.i.i.i138 to ptr
  br label %B512.if.i.i

B804.i.i.thread:                                  ; preds = %B512.if.i.i
  %.281.i.i = add i64 %.13.i.i.i.i139, 80
  %.282.i.i = inttoptr i64 %.281.i.i to ptr
  %.283.i.i = load i64, ptr %.282.i.i, align 8, !noalias !471
  %.285.i.i = add nsw i64 %.283.i.i, %.11.i.i94
  %.18.i.i.i145336 = add i64 %.13.i.i.i.i139, 16
  %.19.i.i.i146337 = inttoptr i64 %.18.i.i.i145336 to ptr
  %.20.i.i.i338 = load i64, ptr %.19.i.i.i146337, align 8, !noalias !498
  %.21.i.i5.i339 = add nsw i64 %.20.i.i.i338, %.11.i.i94
  br label %B242.i.i.i

B804.i.i:                                         ; preds = %B512.if.i.i
  %.245.i.i140 = load i64, ptr %.239.i.i, align 8, !noalias !471
  %.18.i.i.i145 = add i64 %.13.i.i.i.i139, 16
  %.19.i.i.i146 = inttoptr i64 %.18.i.i.i145 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i146, align 8, !noalias !498
  %.21.i.i5.i = add nsw i64 %.20.i.i.i, %.11.i.i94
  %.37.i.i.i = icmp eq i64 %.36.i.i.pr.i.pre, 0
  br i1 %.37.i.i.i, label %B170.i.i.i, label %B242.i.i.i

B170.i.i.i:                                       ; preds = %B804.i.i
  %.48.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i133, i64 4096, ptr nonnull @text.416, i64 %.21.i.i5.i), !noalias !498
  br label %B316.i.i.i

B242.i.i.i:                                       ; preds = %B804.i.i.thread, %B804.i.i
  %.21.i.i5.i342 = phi i64 [ %.21.i.i5.i339, %B804.i.i.thread ], [ %.21.i.i5.i, %B804.i.i ]
  %rows.2.1.i.i341.in.in = phi i64 [ %.285.i.i, %B804.i.i.thread ], [ %.245.i.i140, %B804.i.i ]
  %rows.2.1.i.i341.in = inttoptr i64 %rows.2.1.i.i341.in.in to ptr
  %rows.2.1.i.i341 = load i64, ptr %rows.2.1.i.i341.in, align 8, !noalias !471
  %.13.i.i.i147 = add i64 %.13.i.i.i.i139, 32
  %.14.i.i.i148 = inttoptr i64 %.13.i.i.i147 to ptr
  %.15.i.i7.i = load i64, ptr %.14.i.i.i148, align 8, !noalias !498
  %.16.i.i.i149 = add nsw i64 %.15.i.i7.i, %.11.i.i94
  %.63.i.i.i = call i32 (ptr, i64, ptr, ...) @snprintf(ptr nonnull dereferenceable(1) %.61.i.i.i133, i64 4096, ptr nonnull @text.1.417, i64 %.21.i.i5.i342, i64 %rows.2.1.i.i341, i64 %.16.i.i.i149), !noalias !498
  br label %B316.i.i.i

B316.i.i.i:                                       ; preds = %B242.i.i.i, %B170.i.i.i
  %length.4.0.in.i.i.i = phi i32 [ %.48.i.i.i, %B170.i.i.i ], [ %.63.i.i.i, %B242.i.i.i ]
  %length.4.0.i.i.i = sext i32 %length.4.0.in.i.i.i to i64
  %58 = and i32 %length.4.0.in.i.i.i, 63
  %.89.not.i.i.i = icmp eq i32 %58, 53
  br i1 %.89.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

B372.i.i.i:                                       ; preds = %B316.i.i.i, %B372.i.i.i
  %length.5.0.i.i.i = phi i64 [ %.98.i.i.i, %B372.i.i.i ], [ %length.4.0.i.i.i, %B316.i.i.i ]
  %.94.i.i.i150 = add i64 %length.5.0.i.i.i, %.29.i.i6.i
  %.95.i.i.i151 = inttoptr i64 %.94.i.i.i150 to ptr
  store i8 32, ptr %.95.i.i.i151, align 1, !noalias !498
  %.98.i.i.i = add nsw i64 %length.5.0.i.i.i, 1
  %59 = and i64 %length.5.0.i.i.i, 63
  %.107.not.i.i.i = icmp eq i64 %59, 52
  br i1 %.107.not.i.i.i, label %cnnc_npy_begin.exit.i, label %B372.i.i.i

cnnc_npy_begin.exit.i:                            ; preds = %B372.i.i.i, %B316.i.i.i
  %length.6.1.i.i.i = phi i64 [ %length.4.0.i.i.i, %B316.i.i.i ], [ %.98.i.i.i, %B372.i.i.i ]
  %.114.i.i.i = add i64 %length.6.1.i.i.i, %.29.i.i6.i
  %.115.i.i.i152 = inttoptr i64 %.114.i.i.i to ptr
  store i8 10, ptr %.115.i.i.i152, align 1, !noalias !498
  %.120.i.i.i153 = add nsw i64 %length.6.1.i.i.i, 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %.125.i.i.i, ptr noundef nonnull align 1 dereferenceable(6) @text.2.418, i64 6, i1 false), !noalias !498
  store i8 -109, ptr %.125.i.i.i, align 1, !noalias !498
  store i8 1, ptr %.137.i.i9.i, align 1, !noalias !498
  store i8 0, ptr %.142.i.i.i135, align 1, !noalias !498
  %.146.i.i.i = trunc i64 %.120.i.i.i153 to i8
  store i8 %.146.i.i.i, ptr %.148.i.i.i137, align 1, !noalias !498
  %.150.i.i.i = lshr i64 %.120.i.i.i153, 8
  %.152.i.i.i154 = trunc i64 %.150.i.i.i to i8
  store i8 %.152.i.i.i154, ptr %.154.i.i.i, align 1, !noalias !498
  %.158.i.i.i = add nsw i64 %length.6.1.i.i.i, 11
  %.22.i.i.i = shl i64 %.139.i.028.i, 3
  %.25.i.i10.i = add i64 %.22.i.i.i, %.21.i.i.i
  %.26.i.i.i155 = inttoptr i64 %.25.i.i10.i to ptr
  %.27.i.i11.i = load i64, ptr %.26.i.i.i155, align 8, !noalias !501
  %.38.i.i.i = icmp sgt i64 %.27.i.i11.i, -1
  %.46.i.i12.i = icmp sgt i64 %length.6.1.i.i.i, -11
  %or.cond.i.i = and i1 %.46.i.i12.i, %.38.i.i.i
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %cnnc_npy_begin.exit.i
  %.20.i.i14.i = load i64, ptr %.17.i.i.i108, align 8, !noalias !501
  %.60.i.i.i = trunc i64 %.27.i.i11.i to i32
  %.72.i.i.i157 = add i64 %.20.i.i14.i, %.210.i.i
  %.74.i.i.i = shl i64 %.72.i.i.i157, 3
  %.75.i.i.i = add i64 %.74.i.i.i, %.42.i.i.i.i107
  %.76.i.i.i = inttoptr i64 %.75.i.i.i to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.82.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i = add nsw i64 %written.2.0.i.i.i, %.42.i.i.i125
  %.58.i.i.i = sub nsw i64 %.158.i.i.i, %written.2.0.i.i.i
  %.61.i.i15.i = inttoptr i64 %.55.i.i.i to ptr
  %.62.i.i.i158 = call i64 @write(i32 %.60.i.i.i, ptr %.61.i.i15.i, i64 %.58.i.i.i) #0, !noalias !501
  %.67.i.i.i = icmp slt i64 %.62.i.i.i158, 0
  br i1 %.67.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.77.i.i.i = load i64, ptr %.76.i.i.i, align 8, !noalias !501
  call fastcc void @cnnc_unwritable(i64 %.77.i.i.i), !noalias !501
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.82.i.i.i = add nsw i64 %.62.i.i.i158, %written.2.0.i.i.i
  %.98.i.i16.i = icmp slt i64 %.82.i.i.i, %.158.i.i.i
  br i1 %.98.i.i16.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %cnnc_npy_begin.exit.i
  %exitcond.not.i156 = icmp eq i64 %.210.i.i, %.27.i.i99
  br i1 %exitcond.not.i156, label %cnnc_begin_outputs.exit, label %B512.if.i.i

B512.if.i.i:                                      ; preds = %cnnc_write.exit.i, %B512.if.i.lr.ph.i
  %.139.i.028.i = phi i64 [ 0, %B512.if.i.lr.ph.i ], [ %.210.i.i, %cnnc_write.exit.i ]
  %.210.i.i = add nuw nsw i64 %.139.i.028.i, 1
  %.9.i.i18.i = load i64, ptr %.34.i.i, align 8, !noalias !504
  %.10.i.i19.i = add nsw i64 %.9.i.i18.i, %.139.i.028.i
  %.9.i.i.i21.i = load i64, ptr %.8.i.i.i20.i, align 8, !noalias !507
  %.12.i.i.i22.i = shl nsw i64 %.10.i.i19.i, 7
  %.10.i.i.i23.i = add i64 %.9.i.i.i21.i, %.11.i.i94
  %.13.i.i.i.i139 = add i64 %.10.i.i.i23.i, %.12.i.i.i22.i
  %.262.i.i141 = add i64 %.13.i.i.i.i139, 64
  %.263.i.i = inttoptr i64 %.262.i.i141 to ptr
  %.264.i.i = load i64, ptr %.263.i.i, align 8, !noalias !471
  %.265.i.i142 = icmp eq i64 %.264.i.i, 0
  %.274.i.i = add i64 %.13.i.i.i.i139, 40
  %.275.i.i143 = inttoptr i64 %.274.i.i to ptr
  %.36.i.i.pr.i.pre = load i64, ptr %.275.i.i143, align 8, !noalias !498
  %.277.i.i = icmp sgt i64 %.36.i.i.pr.i.pre, 0
  %or.cond = select i1 %.265.i.i142, i1 %.277.i.i, i1 false
  br i1 %or.cond, label %B804.i.i.thread, label %B804.i.i

cnnc_begin_outputs.exit:                          ; preds = %cnnc_write.exit.i, %cnnc_stdout_is_taken.exit.i
  %.11.i.i171 = load i64, ptr %.227.i.i, align 8, !noalias !510
  %.16.i.i173 = load i64, ptr %.221.i.i, align 8, !noalias !510
  %.18.i.i174 = add i64 %.16.i.i173, 80
  %.19.i.i175 = inttoptr i64 %.18.i.i174 to ptr
  %.20.i.i176 = load i64, ptr %.19.i.i175, align 8, !noalias !510
  %.22.i.i177 = call i64 @llvm.smax.i64(i64 %.20.i.i176, i64 1)
  %.30.i.i = load i64, ptr %.239.i.i, align 8, !noalias !510
  %.33.i.i179 = inttoptr i64 %.30.i.i to ptr
  %.34.i.i180 = load i64, ptr %.33.i.i179, align 8, !noalias !510
  %.36.i.i181 = add i64 %.11.i.i171, 24
  %.37.i.i182 = inttoptr i64 %.36.i.i181 to ptr
  %.38.i.i = load i64, ptr %.37.i.i182, align 8, !noalias !510
  %.47.i.i = call i64 @llvm.smax.i64(i64 %.38.i.i, i64 1)
  %.8.i.i.i183 = add nuw nsw i64 %.47.i.i, 1
  %.9.i.i.i184 = call ptr @calloc(i64 %.8.i.i.i183, i64 8), !noalias !510
  %.15.i.i.i185 = icmp eq ptr %.9.i.i.i184, null
  br i1 %.15.i.i.i185, label %B54.i.i.i246, label %cnnc_new_words.exit.i186

B54.i.i.i246:                                     ; preds = %cnnc_begin_outputs.exit
  %.18.i.i.i247 = shl nsw i64 %.47.i.i, 3
  call fastcc void @cnnc_no_memory(i64 %.18.i.i.i247), !noalias !513
  br label %cnnc_new_words.exit.i186

cnnc_new_words.exit.i186:                         ; preds = %B54.i.i.i246, %cnnc_begin_outputs.exit
  %.10.i.i.i187 = ptrtoint ptr %.9.i.i.i184 to i64
  %.29.i.i.i188 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !513
  store i64 %.29.i.i.i188, ptr %.9.i.i.i184, align 8, !noalias !513
  store i64 %.10.i.i.i187, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !513
  %.42.i.i.i189 = add nsw i64 %.10.i.i.i187, 8
  %.56.i.i = load i64, ptr %.82.i.i, align 8, !noalias !510
  %.58.i.i = add i64 %.11.i.i171, 8
  %.59.i.i = inttoptr i64 %.58.i.i to ptr
  %.60.i.i = load i64, ptr %.59.i.i, align 8, !noalias !510
  %.62.i.i = add i64 %.11.i.i171, 40
  %.63.i.i191 = inttoptr i64 %.62.i.i to ptr
  %.64.i.i = load i64, ptr %.63.i.i191, align 8, !noalias !510
  %.75.i.i = icmp eq i64 %.60.i.i, 1
  br i1 %.75.i.i, label %B472.i.i, label %B596.i.i

B472.i.i:                                         ; preds = %cnnc_new_words.exit.i186
  %.79.i.i242 = trunc i64 %.56.i.i to i32
  %.81.i.i243 = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i242, ptr nonnull @text.80) #0, !noalias !510
  %.86.i.i244 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %60 = lshr i32 %.81.i.i243, 31
  %.87.i.i245 = zext nneg i32 %60 to i64
  %.88.i.i = or i64 %.86.i.i244, %.87.i.i245
  store i64 %.88.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %.91.i.i = icmp sgt i64 %.64.i.i, 0
  br i1 %.91.i.i, label %B540.i.i, label %B596.i.i

B540.i.i:                                         ; preds = %B472.i.i
  %.97.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.79.i.i242, ptr nonnull @text.1.81) #0, !noalias !510
  %.102.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %61 = lshr i32 %.97.i.i, 31
  %.103.i.i = zext nneg i32 %61 to i64
  %.104.i.i = or i64 %.102.i.i, %.103.i.i
  store i64 %.104.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  br label %B596.i.i

B596.i.i:                                         ; preds = %B540.i.i, %B472.i.i, %cnnc_new_words.exit.i186
  %.108.i.i = icmp sgt i64 %.34.i.i180, 0
  br i1 %.108.i.i, label %B608.i.i, label %B702.i.i

B608.i.i:                                         ; preds = %B596.i.i
  %62 = call i64 @llvm.umin.i64(i64 %.22.i.i177, i64 %.34.i.i180)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 0, i64 %62, i64 %.42.i.i.i189, i64 %.47.i.i), !noalias !510
  br label %B702.i.i

B702.i.i:                                         ; preds = %B608.i.i, %B596.i.i
  %.9.i.i1.i192 = call dereferenceable_or_null(16) ptr @calloc(i64 2, i64 8), !noalias !510
  %.15.i.i2.i193 = icmp eq ptr %.9.i.i1.i192, null
  br i1 %.15.i.i2.i193, label %B54.i.i6.i241, label %cnnc_new_words.exit7.i194

B54.i.i6.i241:                                    ; preds = %B702.i.i
  call fastcc void @cnnc_no_memory(i64 8), !noalias !516
  br label %cnnc_new_words.exit7.i194

cnnc_new_words.exit7.i194:                        ; preds = %B54.i.i6.i241, %B702.i.i
  %.10.i.i3.i195 = ptrtoint ptr %.9.i.i1.i192 to i64
  %.29.i.i4.i196 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !516
  store i64 %.29.i.i4.i196, ptr %.9.i.i1.i192, align 8, !noalias !516
  store i64 %.10.i.i3.i195, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 32) to ptr), align 16, !noalias !516
  %.42.i.i5.i197 = add nsw i64 %.10.i.i3.i195, 8
  %.127.i.i = add nsw i64 %.22.i.i177, -1
  %.128.i.i198 = add i64 %.127.i.i, %.34.i.i180
  %.130.i.i = udiv i64 %.128.i.i198, %.22.i.i177
  %.167.i.i = add i64 %.130.i.i, -1
  %.212.i8.not.i = icmp slt i64 %.167.i.i, 1
  br i1 %.212.i8.not.i, label %B892.i.i, label %B804.if.i.i

B892.i.i:                                         ; preds = %B804.if.i.i, %cnnc_new_words.exit7.i194
  %.273.i.i201 = icmp sgt i64 %.64.i.i, 0
  %or.cond.i.i202 = select i1 %.75.i.i, i1 %.273.i.i201, i1 false
  br i1 %or.cond.i.i202, label %B972.i.i, label %B972.i.thread.i

B972.i.i:                                         ; preds = %B892.i.i
  %.277.i.i239 = trunc i64 %.56.i.i to i32
  %.279.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i239, ptr nonnull @text.2.82) #0, !noalias !510
  %.284.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %63 = lshr i32 %.279.i.i, 31
  %.285.i.i240 = zext nneg i32 %63 to i64
  %.286.i.i = or i64 %.284.i.i, %.285.i.i240
  store i64 %.286.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %.290.i.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i.i = and i1 %.108.i.i, %.290.i.i
  br i1 %or.cond1.i.i, label %B1020.i.i, label %B1154.i.i

B972.i.thread.i:                                  ; preds = %B892.i.i
  %.290.i11.i = icmp sgt i64 %.38.i.i, 0
  %or.cond1.i12.i = and i1 %.108.i.i, %.290.i11.i
  br i1 %or.cond1.i12.i, label %B38.if.i.i.i203.preheader, label %B1142.i.i

B38.if.i.i.i203.preheader:                        ; preds = %B1020.i.i, %B972.i.thread.i
  br label %B38.if.i.i.i203

B1020.i.i:                                        ; preds = %B972.i.i
  %.307.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.277.i.i239, ptr nonnull @text.3.83) #0, !noalias !510
  %.312.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %64 = lshr i32 %.307.i.i, 31
  %.313.i.i = zext nneg i32 %64 to i64
  %.314.i.i = or i64 %.312.i.i, %.313.i.i
  store i64 %.314.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  br label %B38.if.i.i.i203.preheader

B82.i.i.i:                                        ; preds = %B38.if.i.i.i203
  %65 = call i64 @llvm.umin.i64(i64 %.22.i.i177, i64 %.34.i.i180)
  %.160.i.i.i208 = mul nuw nsw i64 %65, 10000000000
  %.163.i.i.i = udiv i64 %.148.i.i.i206, %.38.i.i
  %.166.i.i.i209 = add nsw i64 %.163.i.i.i, 1
  %.167.i.i.i210 = udiv i64 %.160.i.i.i208, %.166.i.i.i209
  %.11.i.i.i.i211 = lshr i64 %.38.i.i, 1
  %.15.not.i.i.i.i = icmp eq i64 %.11.i.i.i.i211, 0
  br i1 %.15.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B26.i.i.i.i:                                      ; preds = %B82.i.i.i, %B328.i.i.i.i
  %gap.2.0.i.i.i.i = phi i64 [ %.259.i.i.i.i222, %B328.i.i.i.i ], [ %.11.i.i.i.i211, %B82.i.i.i ]
  %.58.i.i.i.i212 = sub nsw i64 %.38.i.i, %gap.2.0.i.i.i.i
  %.103.i1.not.i.i.i = icmp slt i64 %.58.i.i.i.i212, 1
  br i1 %.103.i1.not.i.i.i, label %B328.i.i.i.i, label %B58.if.i.i.i.i

B110.i.i.i.i:                                     ; preds = %B58.if.i.i.i.i
  %.169.i.i.i.i217 = sub nuw nsw i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  %.173.i.i.i.i218 = shl i64 %.169.i.i.i.i217, 3
  %.174.i.i.i.i219 = add i64 %.173.i.i.i.i218, %.42.i.i.i189
  %.175.i.i.i.i = inttoptr i64 %.174.i.i.i.i219 to ptr
  %.176.i.i.i.i = load i64, ptr %.175.i.i.i.i, align 8, !noalias !519
  %.178.i.i.i.i220 = icmp sgt i64 %.176.i.i.i.i, %.145.i.i.i.i
  br i1 %.178.i.i.i.i220, label %B156.i.i.i.i, label %B292.i.i.i.i

B156.i.i.i.i:                                     ; preds = %B110.i.i.i.i, %B246.i.i.i.i
  %j.2.2.i.i.i.i = phi i64 [ %.185.i.i.i.i, %B246.i.i.i.i ], [ %.45.i.03.i.i.i, %B110.i.i.i.i ]
  %.185.i.i.i.i = sub nsw i64 %j.2.2.i.i.i.i, %gap.2.0.i.i.i.i
  %.187.i.i.i.i = shl i64 %.185.i.i.i.i, 3
  %.188.i.i.i.i = add i64 %.187.i.i.i.i, %.42.i.i.i189
  %.189.i.i.i.i = inttoptr i64 %.188.i.i.i.i to ptr
  %.190.i.i.i.i = load i64, ptr %.189.i.i.i.i, align 8, !noalias !519
  %.193.i.i.i.i = shl i64 %j.2.2.i.i.i.i, 3
  %.194.i.i.i.i = add i64 %.193.i.i.i.i, %.42.i.i.i189
  %.195.i.i.i.i = inttoptr i64 %.194.i.i.i.i to ptr
  store i64 %.190.i.i.i.i, ptr %.195.i.i.i.i, align 8, !noalias !519
  %.210.not.i.i.i.i = icmp slt i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.210.not.i.i.i.i, label %B292.i.i.i.i, label %B246.i.i.i.i

B246.i.i.i.i:                                     ; preds = %B156.i.i.i.i
  %.220.i.i.i.i = sub nsw i64 %.185.i.i.i.i, %gap.2.0.i.i.i.i
  %.224.i.i.i.i = shl i64 %.220.i.i.i.i, 3
  %.225.i.i.i.i238 = add i64 %.224.i.i.i.i, %.42.i.i.i189
  %.226.i.i.i.i = inttoptr i64 %.225.i.i.i.i238 to ptr
  %.227.i.i.i.i = load i64, ptr %.226.i.i.i.i, align 8, !noalias !519
  %.229.i.i.i.i = icmp sgt i64 %.227.i.i.i.i, %.145.i.i.i.i
  br i1 %.229.i.i.i.i, label %B156.i.i.i.i, label %B292.i.i.i.i

B292.i.i.i.i:                                     ; preds = %B246.i.i.i.i, %B156.i.i.i.i, %B58.if.i.i.i.i, %B110.i.i.i.i
  %.247.i.pre-phi.i.i.i = phi ptr [ %.144.i.i.i.i216, %B110.i.i.i.i ], [ %.144.i.i.i.i216, %B58.if.i.i.i.i ], [ %.189.i.i.i.i, %B156.i.i.i.i ], [ %.189.i.i.i.i, %B246.i.i.i.i ]
  store i64 %.145.i.i.i.i, ptr %.247.i.pre-phi.i.i.i, align 8, !noalias !519
  %.103.i.i.i.i221 = icmp sgt i64 %.48.i.02.i.i.i, 1
  br i1 %.103.i.i.i.i221, label %B58.if.i.i.i.i, label %B328.i.i.i.i

B328.i.i.i.i:                                     ; preds = %B292.i.i.i.i, %B26.i.i.i.i
  %.259.i.i.i.i222 = lshr i64 %gap.2.0.i.i.i.i, 1
  %.262.not.i.i.i.i = icmp eq i64 %.259.i.i.i.i222, 0
  br i1 %.262.not.i.i.i.i, label %cnnc_sort.exit.i.i, label %B26.i.i.i.i

B58.if.i.i.i.i:                                   ; preds = %B26.i.i.i.i, %B292.i.i.i.i
  %.45.i.03.i.i.i = phi i64 [ %.116.i.i.i.i213, %B292.i.i.i.i ], [ %gap.2.0.i.i.i.i, %B26.i.i.i.i ]
  %.48.i.02.i.i.i = phi i64 [ %.112.i.i.i.i, %B292.i.i.i.i ], [ %.58.i.i.i.i212, %B26.i.i.i.i ]
  %.112.i.i.i.i = add nsw i64 %.48.i.02.i.i.i, -1
  %.116.i.i.i.i213 = add nuw i64 %.45.i.03.i.i.i, 1
  %.142.i.i.i.i214 = shl i64 %.45.i.03.i.i.i, 3
  %.143.i.i.i.i215 = add i64 %.142.i.i.i.i214, %.42.i.i.i189
  %.144.i.i.i.i216 = inttoptr i64 %.143.i.i.i.i215 to ptr
  %.145.i.i.i.i = load i64, ptr %.144.i.i.i.i216, align 8, !noalias !519
  %.158.not.i.i.i.i = icmp slt i64 %.45.i.03.i.i.i, %gap.2.0.i.i.i.i
  br i1 %.158.not.i.i.i.i, label %B292.i.i.i.i, label %B110.i.i.i.i

cnnc_sort.exit.i.i:                               ; preds = %B328.i.i.i.i, %B82.i.i.i
  %.177.i.i.i = inttoptr i64 %.42.i.i.i189 to ptr
  %.178.i.i.i223 = load i64, ptr %.177.i.i.i, align 8, !noalias !524
  %.7.i.i.i.i224 = mul nuw nsw i64 %.38.i.i, 50
  %.8.i.i.i.i225 = add nuw nsw i64 %.7.i.i.i.i224, 99
  %.9.i.i.i.i226 = udiv i64 %.8.i.i.i.i225, 100
  %.10.i.i.i.i227 = shl nuw nsw i64 %.9.i.i.i.i226, 3
  %.12.i.i.i.i228 = add i64 %.10.i.i.i.i227, %.10.i.i.i187
  %.13.i.i.i.i229 = inttoptr i64 %.12.i.i.i.i228 to ptr
  %.14.i.i.i.i230 = load i64, ptr %.13.i.i.i.i229, align 8, !noalias !525
  %.7.i.i2.i.i = mul nuw nsw i64 %.38.i.i, 90
  %.8.i.i3.i.i = add nuw nsw i64 %.7.i.i2.i.i, 99
  %.9.i.i4.i.i231 = udiv i64 %.8.i.i3.i.i, 100
  %.10.i.i5.i.i = shl nuw nsw i64 %.9.i.i4.i.i231, 3
  %.12.i.i7.i.i = add i64 %.10.i.i5.i.i, %.10.i.i.i187
  %.13.i.i8.i.i = inttoptr i64 %.12.i.i7.i.i to ptr
  %.14.i.i9.i.i = load i64, ptr %.13.i.i8.i.i, align 8, !noalias !528
  %.7.i.i10.i.i = mul nuw nsw i64 %.38.i.i, 99
  %.8.i.i11.i.i232 = add nuw nsw i64 %.7.i.i10.i.i, 99
  %.9.i.i12.i.i233 = udiv i64 %.8.i.i11.i.i232, 100
  %.10.i.i13.i.i = shl nuw nsw i64 %.9.i.i12.i.i233, 3
  %.12.i.i15.i.i = add i64 %.10.i.i13.i.i, %.10.i.i.i187
  %.13.i.i16.i.i = inttoptr i64 %.12.i.i15.i.i to ptr
  %.14.i.i17.i.i = load i64, ptr %.13.i.i16.i.i, align 8, !noalias !531
  %.203.i.i.i = icmp eq i64 %.60.i.i, 0
  %.208.i.i.i = trunc i64 %.56.i.i to i32
  br i1 %.203.i.i.i, label %B348.i.i.i, label %B406.i.i.i

B348.i.i.i:                                       ; preds = %cnnc_sort.exit.i.i
  %.210.i.i.i237 = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.188, i64 range(i64 1, -9223372036854775808) %.38.i.i) #0, !noalias !524
  %.215.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !524
  %66 = lshr i32 %.210.i.i.i237, 31
  %.216.i.i.i = zext nneg i32 %66 to i64
  %.217.i.i.i = or i64 %.215.i.i.i, %.216.i.i.i
  store i64 %.217.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !524
  br label %B406.i.i.i

B406.i.i.i:                                       ; preds = %B348.i.i.i, %cnnc_sort.exit.i.i
  %..i.i.i = select i1 %.75.i.i, i64 ptrtoint (ptr @text.1.189 to i64), i64 ptrtoint (ptr @text.2.190 to i64)
  %.7.i.i18.i.i = udiv i64 %.178.i.i.i223, 1000000
  %.8.neg.i.i.i.i = mul i64 %.7.i.i18.i.i, -1000000
  %.9.i.i19.i.i = add i64 %.8.neg.i.i.i.i, %.178.i.i.i223
  %.14.i.i21.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.209, i64 %..i.i.i, i64 %.7.i.i18.i.i, i64 %.9.i.i19.i.i) #0, !noalias !534
  %.19.i.i.i.i234 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !534
  %67 = lshr i32 %.14.i.i21.i.i, 31
  %.20.i.i.i.i235 = zext nneg i32 %67 to i64
  %.21.i.i.i.i236 = or i64 %.19.i.i.i.i234, %.20.i.i.i.i235
  store i64 %.21.i.i.i.i236, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !534
  %"$phi584.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.3.191 to i64), i64 ptrtoint (ptr @text.4.192 to i64)
  %.7.i.i22.i.i = udiv i64 %.14.i.i.i.i230, 1000000
  %.8.neg.i.i23.i.i = mul i64 %.7.i.i22.i.i, -1000000
  %.9.i.i24.i.i = add i64 %.8.neg.i.i23.i.i, %.14.i.i.i.i230
  %.14.i.i26.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.209, i64 %"$phi584.3.2.0.i.i.i", i64 %.7.i.i22.i.i, i64 %.9.i.i24.i.i) #0, !noalias !537
  %.19.i.i27.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !537
  %68 = lshr i32 %.14.i.i26.i.i, 31
  %.20.i.i28.i.i = zext nneg i32 %68 to i64
  %.21.i.i29.i.i = or i64 %.19.i.i27.i.i, %.20.i.i28.i.i
  store i64 %.21.i.i29.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !537
  %"$phi682.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.5.193 to i64), i64 ptrtoint (ptr @text.6.194 to i64)
  %.7.i.i30.i.i = udiv i64 %.14.i.i9.i.i, 1000000
  %.8.neg.i.i31.i.i = mul i64 %.7.i.i30.i.i, -1000000
  %.9.i.i32.i.i = add i64 %.8.neg.i.i31.i.i, %.14.i.i9.i.i
  %.14.i.i34.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.209, i64 %"$phi682.3.2.0.i.i.i", i64 %.7.i.i30.i.i, i64 %.9.i.i32.i.i) #0, !noalias !540
  %.19.i.i35.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !540
  %69 = lshr i32 %.14.i.i34.i.i, 31
  %.20.i.i36.i.i = zext nneg i32 %69 to i64
  %.21.i.i37.i.i = or i64 %.19.i.i35.i.i, %.20.i.i36.i.i
  store i64 %.21.i.i37.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !540
  %"$phi780.3.2.0.i.i.i" = select i1 %.75.i.i, i64 ptrtoint (ptr @text.7.195 to i64), i64 ptrtoint (ptr @text.8.196 to i64)
  %.7.i.i38.i.i = udiv i64 %.14.i.i17.i.i, 1000000
  %.8.neg.i.i39.i.i = mul i64 %.7.i.i38.i.i, -1000000
  %.9.i.i40.i.i = add i64 %.8.neg.i.i39.i.i, %.14.i.i17.i.i
  %.14.i.i42.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.209, i64 %"$phi780.3.2.0.i.i.i", i64 %.7.i.i38.i.i, i64 %.9.i.i40.i.i) #0, !noalias !543
  %.19.i.i43.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !543
  %70 = lshr i32 %.14.i.i42.i.i, 31
  %.20.i.i44.i.i = zext nneg i32 %70 to i64
  %.21.i.i45.i.i = or i64 %.19.i.i43.i.i, %.20.i.i44.i.i
  store i64 %.21.i.i45.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !543
  %.345.i.i.i = udiv i64 %.167.i.i.i210, 10
  %.356.neg.i.i.i = mul nsw i64 %.345.i.i.i, -10
  %.358.i.i.i = add nsw i64 %.356.neg.i.i.i, %.167.i.i.i210
  br i1 %.75.i.i, label %B842.i.i.i, label %B920.i.i.i

B842.i.i.i:                                       ; preds = %B406.i.i.i
  %.366.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.9.197, i64 range(i64 1, -9223372036854775808) %.38.i.i, i64 %.345.i.i.i, i64 %.358.i.i.i) #0, !noalias !524
  br label %cnnc_print_latency.exit.i

B920.i.i.i:                                       ; preds = %B406.i.i.i
  %.396.i.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.208.i.i.i, ptr nonnull @text.10.198, i64 %.345.i.i.i, i64 %.358.i.i.i) #0, !noalias !524
  br label %cnnc_print_latency.exit.i

B38.if.i.i.i203:                                  ; preds = %B38.if.i.i.i203.preheader, %B38.if.i.i.i203
  %total.2.0.i48.i.i = phi i64 [ %.148.i.i.i206, %B38.if.i.i.i203 ], [ 0, %B38.if.i.i.i203.preheader ]
  %.46.i.047.i.i = phi i64 [ %.117.i.i.i, %B38.if.i.i.i203 ], [ 0, %B38.if.i.i.i203.preheader ]
  %.117.i.i.i = add nuw nsw i64 %.46.i.047.i.i, 1
  %71 = shl i64 %.46.i.047.i.i, 3
  %.144.i.i.i204 = add i64 %71, %.42.i.i.i189
  %.145.i.i.i = inttoptr i64 %.144.i.i.i204 to ptr
  %.146.i.i.i205 = load i64, ptr %.145.i.i.i, align 8, !noalias !524
  %.148.i.i.i206 = add nsw i64 %.146.i.i.i205, %total.2.0.i48.i.i
  %exitcond.not.i.i207 = icmp eq i64 %.117.i.i.i, %.38.i.i
  br i1 %exitcond.not.i.i207, label %B82.i.i.i, label %B38.if.i.i.i203

cnnc_print_latency.exit.i:                        ; preds = %B920.i.i.i, %B842.i.i.i
  %.366.i.sink.i.i = phi i32 [ %.366.i.i.i, %B842.i.i.i ], [ %.396.i.i.i, %B920.i.i.i ]
  %.371.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !524
  %72 = lshr i32 %.366.i.sink.i.i, 31
  %.372.i.i.i = zext nneg i32 %72 to i64
  %.373.i.i.i = or i64 %.371.i.i.i, %.372.i.i.i
  store i64 %.373.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !524
  br label %B1142.i.i

B1142.i.i:                                        ; preds = %cnnc_print_latency.exit.i, %B972.i.thread.i
  br i1 %.75.i.i, label %B1142.i.i.B1154.i.i_crit_edge, label %cnnc_run_all.exitthread-pre-split

B1142.i.i.B1154.i.i_crit_edge:                    ; preds = %B1142.i.i
  %.pre = trunc i64 %.56.i.i to i32
  br label %B1154.i.i

B1154.i.i:                                        ; preds = %B1142.i.i.B1154.i.i_crit_edge, %B972.i.i
  %.354.i.i.pre-phi = phi i32 [ %.pre, %B1142.i.i.B1154.i.i_crit_edge ], [ %.277.i.i239, %B972.i.i ]
  %.356.i.i = call i32 (i32, ptr, ...) @dprintf(i32 %.354.i.i.pre-phi, ptr nonnull @text.4.84) #0, !noalias !510
  %.361.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  %73 = lshr i32 %.356.i.i, 31
  %.362.i.i = zext nneg i32 %73 to i64
  %.363.i.i = or i64 %.361.i.i, %.362.i.i
  store i64 %.363.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !510
  br label %cnnc_run_all.exit

B804.if.i.i:                                      ; preds = %cnnc_new_words.exit7.i194, %B804.if.i.i
  %.154.i.010.i = phi i64 [ %.225.i.i, %B804.if.i.i ], [ 1, %cnnc_new_words.exit7.i194 ]
  %.225.i.i = add nuw i64 %.154.i.010.i, 1
  %74 = mul nsw i64 %.154.i.010.i, %.22.i.i177
  %.253.i.i199 = sub nsw i64 %.34.i.i180, %74
  %.256.i.i = call i64 @llvm.smin.i64(i64 %.22.i.i177, i64 %.253.i.i199)
  call fastcc void @cnnc_run_rows(i64 %.42.i.i.i, i64 %74, i64 %.256.i.i, i64 %.42.i.i5.i197, i64 1), !noalias !510
  %exitcond.not.i200 = icmp eq i64 %.225.i.i, %.130.i.i
  br i1 %exitcond.not.i200, label %B892.i.i, label %B804.if.i.i

cnnc_run_all.exitthread-pre-split:                ; preds = %B1142.i.i
  %.8.i.i.i248.pr = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !546
  br label %cnnc_run_all.exit

cnnc_run_all.exit:                                ; preds = %cnnc_run_all.exitthread-pre-split, %B1154.i.i
  %.8.i.i.i248 = phi i64 [ %.8.i.i.i248.pr, %cnnc_run_all.exitthread-pre-split ], [ %.363.i.i, %B1154.i.i ]
  %.9.i.i.not.i = icmp eq i64 %.8.i.i.i248, 0
  br i1 %.9.i.i.not.i, label %cnnc_finish.body.exit.i, label %B40.i.i

B40.i.i:                                          ; preds = %cnnc_run_all.exit
  %.8.i.i.i.i249 = load i64, ptr @cnnc_program, align 16, !noalias !551
  %.8.i.i1.i = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i.i249) #0, !noalias !556
  %.13.i.i.i250 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !556
  %75 = lshr i32 %.8.i.i1.i, 31
  %.14.i.i.i251 = zext nneg i32 %75 to i64
  %.15.i.i.i252 = or i64 %.13.i.i.i250, %.14.i.i.i251
  store i64 %.15.i.i.i252, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !556
  %.14.i.i253 = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.277) #0, !noalias !557
  %.19.i.i254 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !557
  %76 = lshr i32 %.14.i.i253, 31
  %.20.i.i255 = zext nneg i32 %76 to i64
  %.21.i.i = or i64 %.19.i.i254, %.20.i.i255
  store i64 %.21.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !557
  %.8.i.i.i2.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !558
  %.16.i.i.i.i256 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !558
  %.98.i1.not.i.i.i257 = icmp slt i64 %.16.i.i.i.i256, 1
  br i1 %.98.i1.not.i.i.i257, label %cnnc_give_up.exit.i270, label %B162.if.i.i.i.i258

B206.i.i.i.i265:                                  ; preds = %B162.if.i.i.i.i258
  %.155.i.i.i.i266 = inttoptr i64 %.144.i.i.i.i263 to ptr
  %.156.i.i.i.i267 = call i32 @unlink(ptr nonnull %.155.i.i.i.i266), !noalias !558
  br label %B264.i.i.i.i268

B264.i.i.i.i268:                                  ; preds = %B162.if.i.i.i.i258, %B206.i.i.i.i265
  %exitcond.not.i.i.i269 = icmp eq i64 %.16.i.i.i.i256, %.111.i.i.i.i260
  br i1 %exitcond.not.i.i.i269, label %cnnc_give_up.exit.i270, label %B162.if.i.i.i.i258

B162.if.i.i.i.i258:                               ; preds = %B40.i.i, %B264.i.i.i.i268
  %.40.i.03.i.i.i259 = phi i64 [ %.111.i.i.i.i260, %B264.i.i.i.i268 ], [ 0, %B40.i.i ]
  %.111.i.i.i.i260 = add nuw nsw i64 %.40.i.03.i.i.i259, 1
  %77 = shl i64 %.40.i.03.i.i.i259, 3
  %.142.i.i.i.i261 = add i64 %77, %.8.i.i.i2.i
  %.143.i.i.i.i262 = inttoptr i64 %.142.i.i.i.i261 to ptr
  %.144.i.i.i.i263 = load i64, ptr %.143.i.i.i.i262, align 8, !noalias !558
  %.145.not.i.i.i.i264 = icmp eq i64 %.144.i.i.i.i263, 0
  br i1 %.145.not.i.i.i.i264, label %B264.i.i.i.i268, label %B206.i.i.i.i265

cnnc_give_up.exit.i270:                           ; preds = %B264.i.i.i.i268, %B40.i.i
  call void @exit(i32 1) #13, !noalias !563
  br label %cnnc_finish.body.exit.i

cnnc_finish.body.exit.i:                          ; preds = %cnnc_give_up.exit.i270, %cnnc_run_all.exit
  %.29.i.i273 = load i64, ptr %.54.i.i126, align 8, !noalias !557
  %.7.i.i.i274 = inttoptr i64 %.29.i.i273 to ptr
  %.8.i.i3.i = load i64, ptr %.7.i.i.i274, align 8, !noalias !564
  %.13.i.i4.i = add nsw i64 %.29.i.i273, 8
  %.18.i.i.i275 = shl nsw i64 %.8.i.i3.i, 3
  %.20.i.i.i276 = add nsw i64 %.18.i.i.i275, %.13.i.i4.i
  %.22.i.i.i277 = shl nsw i64 %.8.i.i3.i, 4
  %.24.i.i.i = add nsw i64 %.22.i.i.i277, %.13.i.i4.i
  %.113.i1.not.i.i = icmp slt i64 %.8.i.i3.i, 1
  br i1 %.113.i1.not.i.i, label %cnnc_finish.exit, label %B134.if.i.i.i

B178.i.i.i:                                       ; preds = %B134.if.i.i.i
  %.168.i.i.i284 = trunc i64 %.159.i.i.i279 to i32
  %.169.i.i.i285 = call i32 @close(i32 %.168.i.i.i284) #0, !noalias !564
  %.171.not.i.i.i = icmp eq i32 %.169.i.i.i285, 0
  br i1 %.171.not.i.i.i, label %B302.i.i.i, label %B244.i.i.i

B244.i.i.i:                                       ; preds = %B178.i.i.i
  %.176.i.i.i286 = add i64 %78, %.20.i.i.i276
  %.177.i.i.i287 = inttoptr i64 %.176.i.i.i286 to ptr
  %.178.i.i.i288 = load i64, ptr %.177.i.i.i287, align 8, !noalias !564
  call fastcc void @cnnc_unwritable(i64 %.178.i.i.i288), !noalias !564
  br label %B302.i.i.i

B302.i.i.i:                                       ; preds = %B134.if.i.i.i, %B244.i.i.i, %B178.i.i.i
  %exitcond.not.i.i281 = icmp eq i64 %.8.i.i3.i, %.126.i.i.i
  br i1 %exitcond.not.i.i281, label %B334.if.i.i.i, label %B134.if.i.i.i

B378.i.i.i282:                                    ; preds = %B334.if.i.i.i
  %.332.i.i.i = add i64 %79, %.20.i.i.i276
  %.333.i.i.i = inttoptr i64 %.332.i.i.i to ptr
  %.334.i.i.i = load i64, ptr %.333.i.i.i, align 8, !noalias !564
  %.335.i.i.i = inttoptr i64 %.320.i.i.i to ptr
  %.336.i.i.i = inttoptr i64 %.334.i.i.i to ptr
  %.337.i.i.i = call i32 @rename(ptr nonnull %.335.i.i.i, ptr %.336.i.i.i), !noalias !564
  %.339.not.i.i.i = icmp eq i32 %.337.i.i.i, 0
  br i1 %.339.not.i.i.i, label %B532.i.i.i, label %B474.i.i.i

B474.i.i.i:                                       ; preds = %B378.i.i.i282
  %.346.i.i.i = load i64, ptr %.333.i.i.i, align 8, !noalias !564
  call fastcc void @cnnc_unwritable(i64 %.346.i.i.i), !noalias !564
  br label %B532.i.i.i

B532.i.i.i:                                       ; preds = %B474.i.i.i, %B378.i.i.i282
  store i64 0, ptr %.319.i.i.i, align 8, !noalias !564
  br label %B566.i.i.i283

B566.i.i.i283:                                    ; preds = %B334.if.i.i.i, %B532.i.i.i
  %exitcond7.not.i.i = icmp eq i64 %.8.i.i3.i, %.287.i.i.i
  br i1 %exitcond7.not.i.i, label %cnnc_finish.exit, label %B334.if.i.i.i

B134.if.i.i.i:                                    ; preds = %cnnc_finish.body.exit.i, %B302.i.i.i
  %.55.i.03.i.i = phi i64 [ %.126.i.i.i, %B302.i.i.i ], [ 0, %cnnc_finish.body.exit.i ]
  %.126.i.i.i = add nuw nsw i64 %.55.i.03.i.i, 1
  %78 = shl i64 %.55.i.03.i.i, 3
  %.157.i.i.i = add i64 %78, %.13.i.i4.i
  %.158.i.i.i278 = inttoptr i64 %.157.i.i.i to ptr
  %.159.i.i.i279 = load i64, ptr %.158.i.i.i278, align 8, !noalias !564
  %.160.i.i.i280 = icmp sgt i64 %.159.i.i.i279, -1
  br i1 %.160.i.i.i280, label %B178.i.i.i, label %B302.i.i.i

B334.if.i.i.i:                                    ; preds = %B302.i.i.i, %B566.i.i.i283
  %.218.i.05.i.i = phi i64 [ %.287.i.i.i, %B566.i.i.i283 ], [ 0, %B302.i.i.i ]
  %.287.i.i.i = add nuw nsw i64 %.218.i.05.i.i, 1
  %79 = shl i64 %.218.i.05.i.i, 3
  %.318.i.i.i = add i64 %.24.i.i.i, %79
  %.319.i.i.i = inttoptr i64 %.318.i.i.i to ptr
  %.320.i.i.i = load i64, ptr %.319.i.i.i, align 8, !noalias !564
  %.321.not.i.i.i = icmp eq i64 %.320.i.i.i, 0
  br i1 %.321.not.i.i.i, label %B566.i.i.i283, label %B378.i.i.i282

cnnc_finish.exit:                                 ; preds = %B566.i.i.i283, %cnnc_finish.body.exit.i
  %.6.i.i = add i64 %.13.i.sroa.0.0, 8
  %.7.i.i289 = inttoptr i64 %.6.i.i to ptr
  %.8.i.i290 = load i64, ptr %.7.i.i289, align 8, !noalias !567
  %.10.i.i291 = add i64 %.13.i.sroa.0.0, 32
  %.11.i.i292 = inttoptr i64 %.10.i.i291 to ptr
  %.12.i.i293 = load i64, ptr %.11.i.i292, align 8, !noalias !567
  %.17.i.i294 = add i64 %.13.i.sroa.0.0, 16
  %.18.i.i295 = inttoptr i64 %.17.i.i294 to ptr
  %.19.i.i296 = load i64, ptr %.18.i.i295, align 8, !noalias !567
  %.22.i.i297 = inttoptr i64 %.13.i.sroa.0.0 to ptr
  %.23.i.i298 = load i64, ptr %.22.i.i297, align 8, !noalias !567
  %.15.i.i.i299 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !570
  %.17.not.i.i.i = extractvalue { i64, i1 } %.15.i.i.i299, 1
  br i1 %.17.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i300

B86.i.i.i300:                                     ; preds = %cnnc_finish.exit, %B86.i.i.i300
  call void @cnnc_os_nap() #0, !noalias !570
  %.24.i.i.i301 = cmpxchg ptr @cnnc_shared, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !570
  %.26.not.i.i.i = extractvalue { i64, i1 } %.24.i.i.i301, 1
  br i1 %.26.not.i.i.i, label %B168.i.i.i, label %B86.i.i.i300

B168.i.i.i:                                       ; preds = %B86.i.i.i300, %cnnc_finish.exit
  %.32.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !570
  %.33.i.i.i = add nsw i64 %.32.i.i.i, -1
  store i64 %.33.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 8) to ptr), align 8, !noalias !570
  %.39.i.i.i = icmp eq i64 %.33.i.i.i, 0
  br i1 %.39.i.i.i, label %B272.i.i.i, label %cnnc_leave_prepared.exit.i

B272.i.i.i:                                       ; preds = %B168.i.i.i
  %.44.i.i.i = inttoptr i64 %.23.i.i298 to ptr
  %.45.i.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !570
  %.47.i.i.i310 = add i64 %.45.i.i.i, 64
  %.48.i.i.i311 = inttoptr i64 %.47.i.i.i310 to ptr
  %.49.i.i.i = load i64, ptr %.48.i.i.i311, align 8, !noalias !570
  %.54.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_shared to i64), i64 16) to ptr), align 16, !noalias !570
  %.8.i.inv.i.i.i.i312 = icmp slt i64 %.49.i.i.i, 2097152
  %..i.neg.i.i.i.i313 = select i1 %.8.i.inv.i.i.i.i312, i64 -4096, i64 -2097152
  %..i.i.i.i.i314 = select i1 %.8.i.inv.i.i.i.i312, i64 4096, i64 2097152
  %.22.i.i.i.i.i315 = call i64 @llvm.smax.i64(i64 %.49.i.i.i, i64 1)
  %.6.i.i.i.i.i.i316 = add nsw i64 %.22.i.i.i.i.i315, -1
  %.7.i.i.i.i.i.i317 = add nuw i64 %.6.i.i.i.i.i.i316, %..i.i.i.i.i314
  %.9.i.i.i.i.i.i318 = and i64 %.7.i.i.i.i.i.i317, %..i.neg.i.i.i.i313
  %.7.i.i.i.i319 = inttoptr i64 %.54.i.i.i to ptr
  %.8.i.i.i.i320 = call i32 @munmap(ptr %.7.i.i.i.i319, i64 %.9.i.i.i.i.i.i318) #0, !noalias !573
  %.8.i.i2.i.i = load i64, ptr %.44.i.i.i, align 8, !noalias !576
  %.18.i.i.i.i321 = add i64 %.8.i.i2.i.i, 112
  %.19.i.i.i.i322 = inttoptr i64 %.18.i.i.i.i321 to ptr
  %.20.i.i.i.i323 = load i64, ptr %.19.i.i.i.i322, align 8, !noalias !576
  %.21.i.i.i.i324 = icmp eq i64 %.20.i.i.i.i323, 0
  br i1 %.21.i.i.i.i324, label %cnnc_leave_prepared.exit.i, label %B128.i.i.i.i

B128.i.i.i.i:                                     ; preds = %B272.i.i.i
  %.33.i.i.i.i325 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !576
  %.35.not.i.i.i.i326 = extractvalue { i64, i1 } %.33.i.i.i.i325, 1
  br i1 %.35.not.i.i.i.i326, label %B264.i.i.i.i329, label %B182.i.i.i.i327

B182.i.i.i.i327:                                  ; preds = %B128.i.i.i.i, %B182.i.i.i.i327
  call void @cnnc_os_nap() #0, !noalias !576
  %.42.i.i.i.i328 = cmpxchg ptr @cnnc_weights_state, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !576
  %.44.not.i.i.i.i = extractvalue { i64, i1 } %.42.i.i.i.i328, 1
  br i1 %.44.not.i.i.i.i, label %B264.i.i.i.i329, label %B182.i.i.i.i327

B264.i.i.i.i329:                                  ; preds = %B182.i.i.i.i327, %B128.i.i.i.i
  %.50.i.i.i.i330 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !576
  %.51.i.i.i.i331 = add nsw i64 %.50.i.i.i.i330, -1
  store i64 %.51.i.i.i.i331, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 8) to ptr), align 8, !noalias !576
  %.57.i.i.i.i = icmp eq i64 %.51.i.i.i.i331, 0
  br i1 %.57.i.i.i.i, label %B368.i.i.i.i, label %B476.i.i.i.i

B368.i.i.i.i:                                     ; preds = %B264.i.i.i.i329
  %.63.i.i.i.i332 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_weights_state to i64), i64 16) to ptr), align 16, !noalias !576
  %.66.i.i.i.i = add i64 %.8.i.i2.i.i, 72
  %.67.i.i.i.i = inttoptr i64 %.66.i.i.i.i to ptr
  %.68.i.i.i.i = load i64, ptr %.67.i.i.i.i, align 8, !noalias !576
  %.71.i.i.i.i = inttoptr i64 %.63.i.i.i.i332 to ptr
  %.72.i.i.i.i = call i32 @munmap(ptr %.71.i.i.i.i, i64 %.68.i.i.i.i) #0, !noalias !576
  br label %B476.i.i.i.i

B476.i.i.i.i:                                     ; preds = %B368.i.i.i.i, %B264.i.i.i.i329
  store atomic i64 0, ptr @cnnc_weights_state seq_cst, align 16, !noalias !576
  br label %cnnc_leave_prepared.exit.i

cnnc_leave_prepared.exit.i:                       ; preds = %B476.i.i.i.i, %B272.i.i.i, %B168.i.i.i
  store atomic i64 0, ptr @cnnc_shared seq_cst, align 16, !noalias !570
  %.26.i.i302 = add i64 %.13.i.sroa.0.0, 40
  %.27.i.i303 = inttoptr i64 %.26.i.i302 to ptr
  %.28.i.i304 = load i64, ptr %.27.i.i303, align 8, !noalias !567
  %.8.i.inv.i.i.i = icmp slt i64 %.28.i.i304, 2097152
  %..i.neg.i.i.i = select i1 %.8.i.inv.i.i.i, i64 -4096, i64 -2097152
  %..i.i.i.i = select i1 %.8.i.inv.i.i.i, i64 4096, i64 2097152
  %.22.i.i.i.i305 = call i64 @llvm.smax.i64(i64 %.28.i.i304, i64 1)
  %.6.i.i.i.i.i = add nsw i64 %.22.i.i.i.i305, -1
  %.7.i.i.i.i.i306 = add nuw i64 %.6.i.i.i.i.i, %..i.i.i.i
  %.9.i.i.i.i.i307 = and i64 %.7.i.i.i.i.i306, %..i.neg.i.i.i
  %.7.i.i.i308 = inttoptr i64 %.12.i.i293 to ptr
  %.8.i.i.i309 = call i32 @munmap(ptr %.7.i.i.i308, i64 %.9.i.i.i.i.i307) #0, !noalias !579
  %.30.not.i.i = icmp eq i64 %.19.i.i296, 0
  %.33.not.i.i = icmp eq i64 %.8.i.i290, 0
  %or.cond.i = select i1 %.30.not.i.i, i1 true, i1 %.33.not.i.i
  br i1 %or.cond.i, label %cnnc_destroy.exit, label %B292.i.i

B292.i.i:                                         ; preds = %cnnc_leave_prepared.exit.i
  call void @cnnc_pool_destroy(i64 %.8.i.i290), !noalias !567
  br label %cnnc_destroy.exit

cnnc_destroy.exit:                                ; preds = %cnnc_leave_prepared.exit.i, %B292.i.i
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @cnnc_weights_path(i64 %.1) unnamed_addr #0 {
.3:
  %.6.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.6.i)
  %.23.i = inttoptr i64 %.1 to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !582
  %.32.i = call i32 @dladdr(ptr nonnull @cnnc_variants, ptr nonnull %.6.i) #0, !noalias !582
  %.34.not.i = icmp eq i32 %.32.i, 0
  br i1 %.34.not.i, label %B310.i, label %B170.i

B170.i:                                           ; preds = %.3
  %.45.i = load i64, ptr %.6.i, align 8, !noalias !582
  %.46.i = inttoptr i64 %.45.i to ptr
  %.48.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) %.46.i, i32 47), !noalias !582
  %.50.not.i = icmp eq ptr %.48.i, null
  br i1 %.50.not.i, label %B310.i, label %B238.i

B238.i:                                           ; preds = %B170.i
  %.62.i = call ptr @realpath(ptr nonnull %.46.i, ptr nonnull @cnnc_path_of_weights), !noalias !582
  %0 = icmp eq ptr %.62.i, null
  br i1 %0, label %B310.i, label %cnnc_weights_path.body.exit

B310.i:                                           ; preds = %B238.i, %B170.i, %.3
  %.80.i = call i64 @readlink(ptr nonnull @text.77, ptr nonnull @cnnc_path_of_weights, i64 4096), !noalias !582
  %.80..i = call i64 @llvm.smax.i64(i64 %.80.i, i64 0)
  %.109.i = add i64 %.80..i, ptrtoint (ptr @cnnc_path_of_weights to i64)
  %.110.i = inttoptr i64 %.109.i to ptr
  store i8 0, ptr %.110.i, align 1, !noalias !582
  br label %cnnc_weights_path.body.exit

cnnc_weights_path.body.exit:                      ; preds = %B238.i, %B310.i
  %.122.i = call ptr @strrchr(ptr noundef nonnull dereferenceable(1) @cnnc_path_of_weights, i32 47), !noalias !582
  %.128.not.i = icmp eq ptr %.122.i, null
  %.123.i = ptrtoint ptr %.122.i to i64
  %.134.i = add nsw i64 %.123.i, 1
  %1 = inttoptr i64 %.134.i to ptr
  %"$phi496.2.2.0.i" = select i1 %.128.not.i, ptr @cnnc_path_of_weights, ptr %1
  %.149.i = add i64 %.24.i, 112
  %.150.i = inttoptr i64 %.149.i to ptr
  %.151.i = load i64, ptr %.150.i, align 8, !noalias !582
  %.153.i = add nsw i64 %.151.i, %.24.i
  %.158.i = inttoptr i64 %.153.i to ptr
  %.159.i = call ptr @strcpy(ptr noundef nonnull dereferenceable(1) %"$phi496.2.2.0.i", ptr noundef nonnull dereferenceable(1) %.158.i), !noalias !582
  call void @llvm.lifetime.end.p0(ptr nonnull %.6.i)
  ret i64 ptrtoint (ptr @cnnc_path_of_weights to i64)
}

declare i32 @dladdr(ptr, ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strrchr(ptr, i32) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare noundef ptr @realpath(ptr noundef readonly captures(none), ptr noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare noundef i64 @readlink(ptr noundef readonly captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @strcpy(ptr noalias returned writeonly, ptr noalias readonly captures(none)) local_unnamed_addr #5

; Function Attrs: nounwind
define internal fastcc void @cnnc_run_rows(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) unnamed_addr #0 {
.7:
  %.22.i = inttoptr i64 %.1 to ptr
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !585
  %.26.i = add i64 %.1, 16
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load i64, ptr %.27.i, align 8, !noalias !585
  %.18.i.i = add i64 %.23.i, 16
  %.19.i.i = inttoptr i64 %.18.i.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !588
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
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %.214.i.i, ptr align 1 %.215.i.i, i64 %filled.2.1.i.i, i1 false), !noalias !588
  %.222.i.i = add nsw i64 %filled.2.1.i.i, %.153.i.i
  %.229.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !588
  %.233.i.i = sub nsw i64 %.229.i.i, %filled.2.1.i.i
  %.236.i.i = inttoptr i64 %.222.i.i to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %.236.i.i, i8 0, i64 %.233.i.i, i1 false), !noalias !588
  %exitcond.not.i = icmp eq i64 %.122.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %cnnc_take_rows.exit, label %B108.if.i.i

B108.if.i.i:                                      ; preds = %B336.i.i, %B108.if.i.lr.ph.i
  %.51.i.07.i = phi i64 [ 0, %B108.if.i.lr.ph.i ], [ %.122.i.i, %B336.i.i ]
  %.122.i.i = add nuw nsw i64 %.51.i.07.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i.i, align 8, !noalias !591
  %.12.i.i.i = shl nsw i64 %.51.i.07.i, 7
  %.10.i.i.i = add i64 %.12.i.i.i, %.23.i
  %.13.i.i.i = add i64 %.10.i.i.i, %.9.i.i.i
  %.150.i.i = shl i64 %.51.i.07.i, 3
  %.151.i.i = add i64 %.150.i.i, %.24.i.i
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  %.153.i.i = load i64, ptr %.152.i.i, align 8, !noalias !588
  %.163.i.i = add i64 %.150.i.i, %.22.i.i
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  %.165.i.i = load i64, ptr %.164.i.i, align 8, !noalias !588
  %.12.i.i1.i = add i64 %.13.i.i.i, 64
  %.13.i.i2.i = inttoptr i64 %.12.i.i1.i to ptr
  %.14.i.i.i = load i64, ptr %.13.i.i2.i, align 8, !noalias !594
  %.15.i.i.i = icmp eq i64 %.14.i.i.i, 0
  %.21.i.i.i = add i64 %.13.i.i.i, 56
  %.22.i.i.i = inttoptr i64 %.21.i.i.i to ptr
  %.23.i.i.i = load i64, ptr %.22.i.i.i, align 8, !noalias !594
  br i1 %.15.i.i.i, label %B336.i.i, label %cnnc_row_bytes.exit.i

cnnc_row_bytes.exit.i:                            ; preds = %B108.if.i.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !594
  %.42.i.i.i = udiv i64 %.23.i.i.i, %.39.i.i.i
  %.188.i.i = icmp eq i64 %.14.i.i.i, 1
  br i1 %.188.i.i, label %B310.i.i, label %B336.i.i

cnnc_take_rows.exit:                              ; preds = %B336.i.i, %.7
  %.37.i = add i64 %.1, 8
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !585
  %.41.i = add i64 %.39.i, 24
  %.42.i = inttoptr i64 %.41.i to ptr
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !585
  %.44.i = icmp sgt i64 %.43.i, 0
  %.47.i = icmp eq i64 %.2, 0
  %or.cond.i = select i1 %.44.i, i1 %.47.i, i1 false
  br i1 %or.cond.i, label %B220.i, label %B330.i

B220.i:                                           ; preds = %cnnc_take_rows.exit
  %.51.i = add i64 %.1, 40
  %.52.i = inttoptr i64 %.51.i to ptr
  %.53.i = load i64, ptr %.52.i, align 8, !noalias !585
  %.56.i = add i64 %.1, 32
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !585
  %.15.i.i = add i64 %.53.i, 24
  %.16.i.i = inttoptr i64 %.15.i.i to ptr
  %.17.i.i = load i64, ptr %.16.i.i, align 8, !noalias !597
  %.24.i.i1 = inttoptr i64 %.53.i to ptr
  %.25.i.i = load i64, ptr %.24.i.i1, align 8, !noalias !597
  %.28.i.i = inttoptr i64 %.25.i.i to ptr
  %.29.i.i = load i64, ptr %.28.i.i, align 8, !noalias !597
  %.43.i.i = add i64 %.29.i.i, 32
  %.44.i.i = inttoptr i64 %.43.i.i to ptr
  %.45.i.i = load i64, ptr %.44.i.i, align 8, !noalias !597
  %.127.i1.not.i = icmp slt i64 %.45.i.i, 1
  br i1 %.127.i1.not.i, label %cnnc_run.exit, label %B246.if.i.lr.ph.i

B246.if.i.lr.ph.i:                                ; preds = %B220.i
  %.32.i.i = add i64 %.17.i.i, 16
  %.33.i.i = inttoptr i64 %.32.i.i to ptr
  %.34.i.i = load i64, ptr %.33.i.i, align 8, !noalias !597
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
  %.230.i.i = load i64, ptr %.229.i.i2, align 8, !noalias !597
  %.222.i.i3 = shl i64 %.69.i.03.i, 3
  %.235.i.i = add i64 %.234.i.i, %.222.i.i3
  %.236.i.i4 = inttoptr i64 %.235.i.i to ptr
  store i64 %.230.i.i, ptr %.236.i.i4, align 8, !noalias !597
  br label %B635.i.i

B635.i.i:                                         ; preds = %B246.if.i.i, %B635.i.sink.split.i
  %exitcond.not.i5 = icmp eq i64 %.140.i.i, %.45.i.i
  br i1 %exitcond.not.i5, label %cnnc_run.exit, label %B246.if.i.i

B246.if.i.i:                                      ; preds = %B635.i.i, %B246.if.i.lr.ph.i
  %.69.i.03.i = phi i64 [ 0, %B246.if.i.lr.ph.i ], [ %.140.i.i, %B635.i.i ]
  %.140.i.i = add nuw nsw i64 %.69.i.03.i, 1
  %.172.i.i = load i64, ptr %.171.i.i, align 8, !noalias !597
  %.177.i.i = shl nsw i64 %.69.i.03.i, 4
  %.174.i.i = add i64 %.177.i.i, %.29.i.i
  %.178.i.i = add i64 %.174.i.i, %.172.i.i
  %.181.i.i = inttoptr i64 %.178.i.i to ptr
  %.182.i.i = load i64, ptr %.181.i.i, align 8, !noalias !597
  %.184.i.i = add i64 %.178.i.i, 8
  %.185.i.i = inttoptr i64 %.184.i.i to ptr
  %.186.i.i = load i64, ptr %.185.i.i, align 8, !noalias !597
  switch i64 %.182.i.i, label %B635.i.i [
    i64 0, label %B635.i.sink.split.i
    i64 1, label %B544.i.i
  ]

cnnc_run.exit:                                    ; preds = %B635.i.i, %B220.i
  %.258.i.i = add i64 %.53.i, 8
  %.259.i.i = inttoptr i64 %.258.i.i to ptr
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !597
  %.264.i.i = tail call i64 @cnnc_execute(i64 %.260.i.i, i64 %.17.i.i), !noalias !597
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
  %.184.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !585
  %.189.i = load i64, ptr %.188.i, align 8, !noalias !585
  %.194.i = load i64, ptr %.193.i, align 8, !noalias !585
  %.15.i.i6 = add i64 %.189.i, 24
  %.16.i.i7 = inttoptr i64 %.15.i.i6 to ptr
  %.17.i.i8 = load i64, ptr %.16.i.i7, align 8, !noalias !600
  %.24.i.i9 = inttoptr i64 %.189.i to ptr
  %.25.i.i10 = load i64, ptr %.24.i.i9, align 8, !noalias !600
  %.28.i.i11 = inttoptr i64 %.25.i.i10 to ptr
  %.29.i.i12 = load i64, ptr %.28.i.i11, align 8, !noalias !600
  %.43.i.i13 = add i64 %.29.i.i12, 32
  %.44.i.i14 = inttoptr i64 %.43.i.i13 to ptr
  %.45.i.i15 = load i64, ptr %.44.i.i14, align 8, !noalias !600
  %.127.i1.not.i16 = icmp slt i64 %.45.i.i15, 1
  br i1 %.127.i1.not.i16, label %cnnc_run.exit52, label %B246.if.i.lr.ph.i17

B246.if.i.lr.ph.i17:                              ; preds = %B360.if.i
  %.32.i.i18 = add i64 %.17.i.i8, 16
  %.33.i.i19 = inttoptr i64 %.32.i.i18 to ptr
  %.34.i.i20 = load i64, ptr %.33.i.i19, align 8, !noalias !600
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
  %.230.i.i42 = load i64, ptr %.229.i.i41, align 8, !noalias !600
  %.222.i.i43 = shl i64 %.69.i.03.i25, 3
  %.235.i.i44 = add i64 %.234.i.i23, %.222.i.i43
  %.236.i.i45 = inttoptr i64 %.235.i.i44 to ptr
  store i64 %.230.i.i42, ptr %.236.i.i45, align 8, !noalias !600
  br label %B635.i.i46

B635.i.i46:                                       ; preds = %B246.if.i.i24, %B635.i.sink.split.i37
  %exitcond.not.i47 = icmp eq i64 %.140.i.i26, %.45.i.i15
  br i1 %exitcond.not.i47, label %cnnc_run.exit52, label %B246.if.i.i24

B246.if.i.i24:                                    ; preds = %B635.i.i46, %B246.if.i.lr.ph.i17
  %.69.i.03.i25 = phi i64 [ 0, %B246.if.i.lr.ph.i17 ], [ %.140.i.i26, %B635.i.i46 ]
  %.140.i.i26 = add nuw nsw i64 %.69.i.03.i25, 1
  %.172.i.i27 = load i64, ptr %.171.i.i22, align 8, !noalias !600
  %.177.i.i28 = shl nsw i64 %.69.i.03.i25, 4
  %.174.i.i29 = add i64 %.177.i.i28, %.29.i.i12
  %.178.i.i30 = add i64 %.174.i.i29, %.172.i.i27
  %.181.i.i31 = inttoptr i64 %.178.i.i30 to ptr
  %.182.i.i32 = load i64, ptr %.181.i.i31, align 8, !noalias !600
  %.184.i.i33 = add i64 %.178.i.i30, 8
  %.185.i.i34 = inttoptr i64 %.184.i.i33 to ptr
  %.186.i.i35 = load i64, ptr %.185.i.i34, align 8, !noalias !600
  switch i64 %.182.i.i32, label %B635.i.i46 [
    i64 0, label %B635.i.sink.split.i37
    i64 1, label %B544.i.i36
  ]

cnnc_run.exit52:                                  ; preds = %B635.i.i46, %B360.if.i
  %.258.i.i48 = add i64 %.189.i, 8
  %.259.i.i49 = inttoptr i64 %.258.i.i48 to ptr
  %.260.i.i50 = load i64, ptr %.259.i.i49, align 8, !noalias !600
  %.264.i.i51 = tail call i64 @cnnc_execute(i64 %.260.i.i50, i64 %.17.i.i8), !noalias !600
  %.197.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !585
  %.198.i = sub nsw i64 %.197.i, %.184.i
  %.201.i = add i64 %0, %.4
  %.202.i = inttoptr i64 %.201.i to ptr
  store i64 %.198.i, ptr %.202.i, align 8, !noalias !585
  %exitcond.not = icmp eq i64 %.159.i, %.5
  br i1 %exitcond.not, label %cnnc_run_rows.body.exit, label %B360.if.i

cnnc_run_rows.body.exit:                          ; preds = %cnnc_run.exit52, %B330.i
  %.17.i.i54 = load i64, ptr %.22.i, align 8, !noalias !603
  %.31.i.i = add i64 %.17.i.i54, 24
  %.32.i.i57 = inttoptr i64 %.31.i.i to ptr
  %.33.i.i58 = load i64, ptr %.32.i.i57, align 8, !noalias !603
  %.116.i18.not.i = icmp slt i64 %.33.i.i58, 1
  br i1 %.116.i18.not.i, label %cnnc_put_rows.exit, label %B158.if.i.lr.ph.i

B158.if.i.lr.ph.i:                                ; preds = %cnnc_run_rows.body.exit
  %.22.i.i59 = load i64, ptr %.38.i, align 8, !noalias !603
  %.7.i.i.i60 = add i64 %.17.i.i54, 16
  %.8.i.i.i61 = inttoptr i64 %.7.i.i.i60 to ptr
  %.7.i.i.i.i = add i64 %.17.i.i54, 104
  %.8.i.i.i.i = inttoptr i64 %.7.i.i.i.i to ptr
  %.162.i.i = add i64 %.1, 32
  %.163.i.i62 = inttoptr i64 %.162.i.i to ptr
  %.37.i.i.i63 = add i64 %.17.i.i54, 80
  %.38.i.i14.i = inttoptr i64 %.37.i.i.i63 to ptr
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
  %.200.i.i = load i64, ptr %.199.i.i81, align 8, !noalias !603
  %.202.i.i = tail call i64 @llvm.smax.i64(i64 %.200.i.i, i64 1)
  %.205.i.i = add i64 %.13.i.i.i.i, 48
  %.206.i.i = inttoptr i64 %.205.i.i to ptr
  %.207.i.i = load i64, ptr %.206.i.i, align 8, !noalias !603
  %.208.i.i = mul nsw i64 %.202.i.i, %.207.i.i
  %.210.i.i = udiv i64 %.42.i.i.i74, %.208.i.i
  %.212.i.i = mul nsw i64 %.210.i.i, %.2
  %.217.i.i = mul nsw i64 %.42.i.i.i74, %.3
  br label %B512.i.i

B512.i.i:                                         ; preds = %cnnc_row_bytes.exit.i73, %B158.if.i.i, %B350.i.i
  %before.2.1.i.i = phi i64 [ %.212.i.i, %B350.i.i ], [ 0, %cnnc_row_bytes.exit.i73 ], [ 0, %B158.if.i.i ]
  %bytes.2.1.i.i = phi i64 [ %.217.i.i, %B350.i.i ], [ %.42.i.i.i74, %cnnc_row_bytes.exit.i73 ], [ %.23.i.i13.i, %B158.if.i.i ]
  %.229.i.i76 = load i64, ptr %.228.i.i65, align 8, !noalias !603
  %.24.i.i.i = add i64 %.166.i.i, 8
  %.25.i.i.i = add i64 %.24.i.i.i, %.229.i.i76
  %.26.i.i.i = inttoptr i64 %.25.i.i.i to ptr
  %.27.i.i.i = load i64, ptr %.26.i.i.i, align 8, !noalias !606
  %.38.i.i.i77 = icmp sgt i64 %.27.i.i.i, -1
  %.46.i.i.i = icmp sgt i64 %bytes.2.1.i.i, 0
  %or.cond.i.i = select i1 %.38.i.i.i77, i1 %.46.i.i.i, i1 false
  br i1 %or.cond.i.i, label %B122.i.preheader.i.i, label %cnnc_write.exit.i

B122.i.preheader.i.i:                             ; preds = %B512.i.i
  %.19.i.i.i = inttoptr i64 %.229.i.i76 to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !606
  %.60.i.i.i = trunc i64 %.27.i.i.i to i32
  %.72.i.i.i = add i64 %.20.i.i.i, %.129.i.i
  %.74.i.i.i = shl i64 %.72.i.i.i, 3
  %.75.i.i.i = add i64 %.74.i.i.i, %.229.i.i76
  %.76.i.i.i = inttoptr i64 %.75.i.i.i to ptr
  br label %B122.i.i.i

B122.i.i.i:                                       ; preds = %B282.i.i.i, %B122.i.preheader.i.i
  %written.2.0.i.i.i = phi i64 [ %.82.i.i.i, %B282.i.i.i ], [ 0, %B122.i.preheader.i.i ]
  %.55.i.i.i = add nsw i64 %written.2.0.i.i.i, %.169.i.i
  %.58.i.i.i = sub nsw i64 %bytes.2.1.i.i, %written.2.0.i.i.i
  %.61.i.i.i = inttoptr i64 %.55.i.i.i to ptr
  %.62.i.i.i = tail call i64 @write(i32 %.60.i.i.i, ptr %.61.i.i.i, i64 %.58.i.i.i) #0, !noalias !606
  %.67.i.i.i = icmp slt i64 %.62.i.i.i, 0
  br i1 %.67.i.i.i, label %B180.i.i.i, label %B282.i.i.i

B180.i.i.i:                                       ; preds = %B122.i.i.i
  %.77.i.i.i = load i64, ptr %.76.i.i.i, align 8, !noalias !606
  tail call fastcc void @cnnc_unwritable(i64 %.77.i.i.i), !noalias !606
  br label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B180.i.i.i, %B122.i.i.i
  %.82.i.i.i = add nsw i64 %.62.i.i.i, %written.2.0.i.i.i
  %.98.i.i.i = icmp slt i64 %.82.i.i.i, %bytes.2.1.i.i
  br i1 %.98.i.i.i, label %B122.i.i.i, label %cnnc_write.exit.i

cnnc_write.exit.i:                                ; preds = %B282.i.i.i, %B512.i.i
  %.240.i.i = load i64, ptr %.239.i.i, align 8, !noalias !603
  %.241.i.i = icmp sgt i64 %.240.i.i, 0
  br i1 %.241.i.i, label %B636.i.i, label %B674.i.i

B636.i.i:                                         ; preds = %cnnc_write.exit.i
  %.23.i.i.i79 = load i64, ptr %.38.i, align 8, !noalias !609
  %.26.i.i2.i = add i64 %.13.i.i.i.i, 72
  %.27.i.i3.i = inttoptr i64 %.26.i.i2.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i3.i, align 8, !noalias !609
  %.30.i.i.i = tail call i64 @llvm.smax.i64(i64 %.28.i.i.i, i64 1)
  %.39.i.i.i80 = add i64 %.23.i.i.i79, 8
  %.40.i.i.i = inttoptr i64 %.39.i.i.i80 to ptr
  %.41.i.i.i = load i64, ptr %.40.i.i.i, align 8, !noalias !609
  %.54.i.i.i = icmp eq i64 %.41.i.i.i, 1
  %..i.i.i = select i1 %.54.i.i.i, i64 88, i64 0
  %.70.i.i4.i = load i64, ptr %.22.i, align 8, !noalias !609
  %.73.i.i.i = add i64 %..i.i.i, %.13.i.i.i.i
  %.74.i.i5.i = inttoptr i64 %.73.i.i.i to ptr
  %.75.i.i6.i = load i64, ptr %.74.i.i5.i, align 8, !noalias !609
  %.76.i.i7.i = add nsw i64 %.75.i.i6.i, %.70.i.i4.i
  %.82.i.i8.i = add i64 %.13.i.i.i.i, 48
  %.83.i.i.i = inttoptr i64 %.82.i.i8.i to ptr
  %.84.i.i.i = load i64, ptr %.83.i.i.i, align 8, !noalias !609
  %.88.i.i.i = mul nsw i64 %.84.i.i.i, %.30.i.i.i
  %.94.i.i.i = udiv i64 %bytes.2.1.i.i, %.88.i.i.i
  %.178.i1.not.i.i = icmp slt i64 %.94.i.i.i, 1
  br i1 %.178.i1.not.i.i, label %B674.i.i, label %B422.if.i.lr.ph.i.i

B422.if.i.lr.ph.i.i:                              ; preds = %B636.i.i
  %.46.i.i9.i = load i64, ptr %.45.i.i.i, align 8, !noalias !609
  %.253.i.i.i = trunc i64 %.46.i.i9.i to i32
  %.271.i.i.i = add i64 %.23.i.i.i79, 40
  %.272.i.i.i = inttoptr i64 %.271.i.i.i to ptr
  %text.172.text.1.173.i.i.i = select i1 %.54.i.i.i, ptr @text.172, ptr @text.1.173
  %.109.i.i.i.i = icmp eq i64 %.41.i.i.i, 0
  %text.9.178.text.10.i.i.i.i = select i1 %.54.i.i.i, ptr @text.9.178, ptr @text.10
  br label %B422.if.i.i.i

B100.i.i.i.i.i:                                   ; preds = %B38.if.i.i.i.i.i
  %.203.i.i.i.i.i = icmp slt i64 %best.2.0.i4.i.i.i.i, 0
  br i1 %.203.i.i.i.i.i, label %B234.i.i.i.i.i, label %B194.i.i.i.i.i

B194.i.i.i.i.i:                                   ; preds = %B100.i.i.i.i.i
  %.211.i.i.i.i.i = shl i64 %best.2.0.i4.i.i.i.i, 2
  %.212.i.i.i.i.i = add i64 %.211.i.i.i.i.i, %.268.i.i.i
  %.213.i.i.i.i.i = inttoptr i64 %.212.i.i.i.i.i to ptr
  %.214.i.i.i.i.i = load float, ptr %.213.i.i.i.i.i, align 4, !noalias !612
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
  %.141.i.i.i.i.i = load float, ptr %.140.i.i.i.i.i, align 4, !noalias !612
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
  %.104.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !617
  br i1 %.109.i.i.i.i, label %B244.i.i.i.i, label %B362.i.i.i.i

B244.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.116.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.2.174, i64 %index.2.0.i.i.i.i) #0, !noalias !617
  %.121.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %1 = lshr i32 %.116.i.i.i.i, 31
  %.122.i.i.i.i = zext nneg i32 %1 to i64
  %.123.i.i.i.i = or i64 %.121.i.i.i.i, %.122.i.i.i.i
  store i64 %.123.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %.130.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.131.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.3.175, double %.130.i.i.i.i) #0, !noalias !617
  br label %B620.i.i.i.i

B362.i.i.i.i:                                     ; preds = %B200.i.i.i.i
  %.145.not.i.i.i.i = icmp eq i64 %printed.2.0.i.i.i.i, 0
  %..i.i.i.i = select i1 %.145.not.i.i.i.i, i64 ptrtoint (ptr @text.6 to i64), i64 ptrtoint (ptr @text.5.177 to i64)
  %.172.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.4.176, i64 %..i.i.i.i, i64 %index.2.0.i.i.i.i) #0, !noalias !617
  %.177.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %2 = lshr i32 %.172.i.i.i.i, 31
  %.178.i.i.i.i = zext nneg i32 %2 to i64
  %.179.i.i.i.i = or i64 %.177.i.i.i.i, %.178.i.i.i.i
  store i64 %.179.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %.191.i.i.i.i = fsub float %.104.i.i.i.i, %.104.i.i.i.i
  %.194.i.i.i.i = fcmp oeq float %.191.i.i.i.i, 0.000000e+00
  br i1 %.194.i.i.i.i, label %B504.i.i.i.i, label %B564.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.201.i.i.i.i = fpext float %.104.i.i.i.i to double
  %.202.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.7, double %.201.i.i.i.i) #0, !noalias !617
  br label %B620.i.i.i.i

B564.i.i.i.i:                                     ; preds = %B362.i.i.i.i
  %.220.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull @text.8) #0, !noalias !617
  br label %B620.i.i.i.i

B620.i.i.i.i:                                     ; preds = %B564.i.i.i.i, %B504.i.i.i.i, %B244.i.i.i.i
  %.220.i.sink.i.i.i = phi i32 [ %.220.i.i.i.i, %B564.i.i.i.i ], [ %.202.i.i.i.i, %B504.i.i.i.i ], [ %.131.i.i.i.i, %B244.i.i.i.i ]
  %.225.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %3 = lshr i32 %.220.i.sink.i.i.i, 31
  %.226.i.i.i.i = zext nneg i32 %3 to i64
  %.227.i.i.i.i = or i64 %.225.i.i.i.i, %.226.i.i.i.i
  store i64 %.227.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  br label %B38.if.i.i5.i.i.i

B112.i.i.i.i.i:                                   ; preds = %B38.if.i.i5.i.i.i
  %.172.i.i.i.i.i = load float, ptr %.103.i.i.i.i, align 4, !noalias !618
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
  %.214.i.i20.i.i.i = load float, ptr %.213.i.i19.i.i.i, align 4, !noalias !618
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
  %.141.i.i12.i.i.i = load float, ptr %.140.i.i11.i.i.i, align 4, !noalias !618
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
  %.313.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.9.178.text.10.i.i.i.i) #0, !noalias !617
  %.318.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %4 = lshr i32 %.313.i.i.i.i, 31
  %.319.i.i.i.i = zext nneg i32 %4 to i64
  %.320.i.i.i.i = or i64 %.318.i.i.i.i, %.319.i.i.i.i
  store i64 %.320.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %.178.i.i.i = icmp sgt i64 %.123.i.02.i.i, 1
  br i1 %.178.i.i.i, label %B422.if.i.i.i, label %B674.i.i

B422.if.i.i.i:                                    ; preds = %cnnc_print_largest.exit.i.i, %B422.if.i.lr.ph.i.i
  %.120.i.03.i.i = phi i64 [ 0, %B422.if.i.lr.ph.i.i ], [ %.191.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.123.i.02.i.i = phi i64 [ %.94.i.i.i, %B422.if.i.lr.ph.i.i ], [ %.187.i.i.i, %cnnc_print_largest.exit.i.i ]
  %.245.i.pre.pre.i.i = load i64, ptr %.225.i.i.i, align 8, !noalias !609
  %.227.i.i.i = icmp sgt i64 %.245.i.pre.pre.i.i, 0
  %or.cond.i10.i = select i1 %.54.i.i.i, i1 %.227.i.i.i, i1 false
  %"$phi542.1.2.1.i.i.i" = select i1 %or.cond.i10.i, ptr @text.165, ptr @text.1.166
  %.246.i.i.i = add nsw i64 %.245.i.pre.pre.i.i, 1
  store i64 %.246.i.i.i, ptr %.225.i.i.i, align 8, !noalias !609
  %.255.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %"$phi542.1.2.1.i.i.i") #0, !noalias !609
  %.260.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !609
  %5 = lshr i32 %.255.i.i.i, 31
  %.261.i.i.i = zext nneg i32 %5 to i64
  %.262.i.i.i = or i64 %.260.i.i.i, %.261.i.i.i
  store i64 %.262.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !609
  %.266.i.i.i = mul nsw i64 %.120.i.03.i.i, %.88.i.i.i
  %.268.i.i.i = add nsw i64 %.266.i.i.i, %.169.i.i
  %.273.i.i.i = load i64, ptr %.272.i.i.i, align 8, !noalias !609
  %.276.i.i.i = add nsw i64 %.120.i.03.i.i, %before.2.1.i.i
  %.54.i.i.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 %.253.i.i.i, ptr nonnull %text.172.text.1.173.i.i.i, i64 %.76.i.i7.i, i64 %.276.i.i.i) #0, !noalias !617
  %.59.i.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  %6 = lshr i32 %.54.i.i.i.i, 31
  %.60.i.i.i.i = zext nneg i32 %6 to i64
  %.61.i.i.i.i = or i64 %.59.i.i.i.i, %.60.i.i.i.i
  store i64 %.61.i.i.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !617
  br label %B38.if.i.i.i.i.i

B674.i.i:                                         ; preds = %cnnc_print_largest.exit.i.i, %B636.i.i, %cnnc_write.exit.i
  %exitcond.not.i78 = icmp eq i64 %.129.i.i, %.33.i.i58
  br i1 %exitcond.not.i78, label %cnnc_put_rows.exit, label %B158.if.i.i

B158.if.i.i:                                      ; preds = %B674.i.i, %B158.if.i.lr.ph.i
  %.57.i.020.i = phi i64 [ 0, %B158.if.i.lr.ph.i ], [ %.129.i.i, %B674.i.i ]
  %.129.i.i = add nuw nsw i64 %.57.i.020.i, 1
  %.9.i.i.i66 = load i64, ptr %.8.i.i.i61, align 8, !noalias !621
  %.10.i.i.i67 = add nsw i64 %.9.i.i.i66, %.57.i.020.i
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !624
  %.12.i.i.i.i = shl nsw i64 %.10.i.i.i67, 7
  %.10.i.i.i.i = add i64 %.9.i.i.i.i, %.17.i.i54
  %.13.i.i.i.i = add i64 %.10.i.i.i.i, %.12.i.i.i.i
  %.164.i.i68 = load i64, ptr %.163.i.i62, align 8, !noalias !603
  %.166.i.i = shl i64 %.57.i.020.i, 3
  %.167.i.i = add i64 %.164.i.i68, %.166.i.i
  %.168.i.i = inttoptr i64 %.167.i.i to ptr
  %.169.i.i = load i64, ptr %.168.i.i, align 8, !noalias !603
  %.12.i.i.i69 = add i64 %.13.i.i.i.i, 64
  %.13.i.i.i70 = inttoptr i64 %.12.i.i.i69 to ptr
  %.14.i.i.i71 = load i64, ptr %.13.i.i.i70, align 8, !noalias !627
  %.15.i.i.i72 = icmp eq i64 %.14.i.i.i71, 0
  %.21.i.i11.i = add i64 %.13.i.i.i.i, 56
  %.22.i.i12.i = inttoptr i64 %.21.i.i11.i to ptr
  %.23.i.i13.i = load i64, ptr %.22.i.i12.i, align 8, !noalias !627
  br i1 %.15.i.i.i72, label %B512.i.i, label %cnnc_row_bytes.exit.i73

cnnc_row_bytes.exit.i73:                          ; preds = %B158.if.i.i
  %.39.i.i15.i = load i64, ptr %.38.i.i14.i, align 8, !noalias !627
  %.42.i.i.i74 = udiv i64 %.23.i.i13.i, %.39.i.i15.i
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
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !630
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !630
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !633
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !633
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !633
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
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !636
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !636
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !636
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
  store i64 0, ptr %.273.i.i, align 8, !noalias !633
  %.230.i.i = icmp sgt i64 %.177.i.05.i, 1
  br i1 %.230.i.i, label %B258.if.i.i, label %B186.i.loopexit.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !630
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #0, !noalias !630
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !630
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
  %.16.i = tail call i64 @cnnc_cpu_flush_denormals() #0, !noalias !639
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !639
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !639
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !639
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !639
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !639
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !639
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !639
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !639
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !639
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !639
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
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !642
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  %.11.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !642
  %.24.i.i.pre.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !647
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %.11.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !647
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !647
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !647
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !647
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #0, !noalias !647
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !650
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !650
  %.32.i.i.i = sub nsw i64 %.43.i.012.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !650
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !650
  %.62.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !650
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %.62.i.i.i, ptr %.65.i.i.i, align 8, !noalias !650
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !650
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.011.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.012.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.011.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.011.i, -1
  %.114.i.i = add i64 %.43.i.012.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !653
  %.11.i.i8.i = mul i64 %.43.i.012.i, 40
  %.12.i.i9.i = add i64 %.11.i.i8.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i9.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !656
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
  %.243.i47.not.i = icmp slt i64 %.3, 1
  %.24.i.i26.i = add i64 %.3, -1
  br label %B132.if.i.i3

B328.i.i:                                         ; preds = %cnnc_run_share.exit.i
  %.327.i.i = icmp sgt i64 %.318.i.i, 0
  br i1 %.327.i.i, label %B340.i.i, label %B602.i.i

B340.i.i:                                         ; preds = %B328.i.i
  %.23.i.i.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !657
  %.24.not.i.i.i11 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre55.i = load i64, ptr %.13.i.i, align 8, !noalias !662
  br i1 %.24.not.i.i.i11, label %cnnc_profile_end.exit.i, label %B64.i.i.i12

B64.i.i.i12:                                      ; preds = %B340.i.i
  %.32.i.i.i13 = sub nsw i64 %.52.i.053.i, %.9.i.i.pre55.i
  %.39.i.i.i14 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !657
  %.40.i.i.i15 = mul nsw i64 %.39.i.i.i14, %.32.i.i.i13
  %.42.i.i.i = add nsw i64 %.40.i.i.i15, %.2
  %.53.i.i.i16 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i17 = add nsw i64 %.53.i.i.i16, %.23.i.i.i
  %.58.i.i.i18 = inttoptr i64 %.54.i.i.i17 to ptr
  store i64 %"$phi94.0.2.0.i.i.i8", ptr %.58.i.i.i18, align 8, !noalias !657
  %.62.i.i.i19 = call i64 @cnnc_os_nanoseconds() #0, !noalias !657
  %.64.i.i.i20 = add i64 %.54.i.i.i17, 8
  %.65.i.i.i21 = inttoptr i64 %.64.i.i.i20 to ptr
  store i64 %.62.i.i.i19, ptr %.65.i.i.i21, align 8, !noalias !657
  %.69.i.i.i22 = add i64 %.54.i.i.i17, 16
  %.70.i.i.i23 = inttoptr i64 %.69.i.i.i22 to ptr
  store i64 %.318.i.i, ptr %.70.i.i.i23, align 8, !noalias !657
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !662
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i12, %B340.i.i
  %.9.i.i.i24 = phi i64 [ %.9.i.i.pre55.i, %B340.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i12 ]
  %.10.i.i.i25 = sub nsw i64 %.52.i.053.i, %.9.i.i.i24
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !662
  %.15.i.i.i26 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i27 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !662
  %.16.i.i.i28 = shl i64 %.10.i.i.i25, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i28, %.15.i.i.i26
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i27
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !665
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.349.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.350.i.i = inttoptr i64 %.349.i.i to ptr
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !668
  %.356.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.357.i.i = atomicrmw add ptr %.356.i.i, i64 %.318.i.i seq_cst, align 8, !noalias !668
  %.359.i.i = add nsw i64 %.357.i.i, %.318.i.i
  %.362.i.i = icmp eq i64 %.359.i.i, %.351.i.i
  br i1 %.362.i.i, label %B538.i.i, label %B602.i.i

B538.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i29 = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !669
  %.12.i.i9.i30 = icmp sgt i64 %.11.i.i8.i29, 0
  br i1 %.12.i.i9.i30, label %B44.i.i.i, label %B602.i.i

B44.i.i.i:                                        ; preds = %B538.i.i
  call void @cnnc_os_wake(i64 %.22.i.i2.i) #0, !noalias !669
  br label %B602.i.i

B602.i.i:                                         ; preds = %cnnc_profile_begin.exit.i7, %B44.i.i.i, %B538.i.i, %cnnc_profile_end.exit.i, %B328.i.i
  %.110.i.i10 = icmp sgt i64 %.55.i.052.i, 1
  br i1 %.110.i.i10, label %B132.if.i.i3, label %cnnc_walk.body.exit

B132.if.i.i3:                                     ; preds = %B602.i.i, %B132.if.i.lr.ph.i1
  %.52.i.053.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i1 ], [ %.123.i.i, %B602.i.i ]
  %.55.i.052.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i1 ], [ %.119.i.i, %B602.i.i ]
  %.119.i.i = add nsw i64 %.55.i.052.i, -1
  %.123.i.i = add i64 %.52.i.053.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !672
  %.11.i.i.i.i = mul i64 %.52.i.053.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i4 = load i64, ptr %.23.i.i11.i, align 8, !noalias !677
  %.31.i.i.i5 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i5 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !677
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !678
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !677
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !681
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !681
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !684
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !684
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
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !684
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !684
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !684
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !684
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !684
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !684
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !684
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !684
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  call void @cnnc_os_wait(i64 %.22.i.i.i.i, i64 %value.2.0.i.i.i.i) #0, !noalias !684
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !684
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !684
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !684
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
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !677
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !677
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.053.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i3
  %.8.i.i14.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !687
  %.9.not.i.i.i6 = icmp eq i64 %.8.i.i14.i, 0
  br i1 %.9.not.i.i.i6, label %cnnc_profile_begin.exit.i7, label %B64.i.i15.i

B64.i.i15.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  %.11.i.i16.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !687
  br label %cnnc_profile_begin.exit.i7

cnnc_profile_begin.exit.i7:                       ; preds = %B64.i.i15.i, %cnnc_wait_for_inputs.exit.i
  %"$phi94.0.2.0.i.i.i8" = phi i64 [ %.11.i.i16.i, %B64.i.i15.i ], [ 0, %cnnc_wait_for_inputs.exit.i ]
  br i1 %.243.i47.not.i, label %B602.i.i, label %B234.if.i.i

B234.if.i.i:                                      ; preds = %cnnc_profile_begin.exit.i7, %cnnc_run_share.exit.i
  %ran.2.1.i50.i = phi i64 [ %.318.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i7 ]
  %.187.i.048.i = phi i64 [ %.256.i.i, %cnnc_run_share.exit.i ], [ 0, %cnnc_profile_begin.exit.i7 ]
  %.256.i.i = add nuw nsw i64 %.187.i.048.i, 1
  %.286.i.i = add nsw i64 %.187.i.048.i, %.2
  %.288.i.i = icmp slt i64 %.286.i.i, %.3
  %.305.i.i = select i1 %.288.i.i, i64 0, i64 %.3
  %"$phi280.2.2.2.i.i" = sub nsw i64 %.286.i.i, %.305.i.i
  %.9.i.i.i18.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !690
  %.13.i.i.i21.i = add nsw i64 %.9.i.i.i18.i, %.12.i.i.i.i
  %.20.i.i22.i = add i64 %.13.i.i.i21.i, 16
  %.21.i.i23.i = inttoptr i64 %.20.i.i22.i to ptr
  %.22.i.i24.i = load i64, ptr %.21.i.i23.i, align 8, !noalias !695
  %.23.i.i25.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.22.i.i24.i
  %.25.i.i.i = add i64 %.23.i.i25.i, %.24.i.i26.i
  %.26.i.i.i9 = udiv i64 %.25.i.i.i, %.3
  %.30.i.i27.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.31.i.i28.i = mul nsw i64 %.30.i.i27.i, %.22.i.i24.i
  %.33.i.i29.i = add i64 %.31.i.i28.i, %.24.i.i26.i
  %.34.i.i.i = udiv i64 %.33.i.i29.i, %.3
  %.9.i.i2.i30.i = load i64, ptr %.13.i.i, align 8, !noalias !696
  %.10.i.i.i31.i = sub nsw i64 %.52.i.053.i, %.9.i.i2.i30.i
  %.14.i.i.i32.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !696
  %.15.i.i.i33.i = add nsw i64 %.14.i.i.i32.i, 1
  %.20.i.i.i36.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !696
  %.21.i.i.i37.i = mul i64 %.15.i.i.i33.i, %.10.i.i.i31.i
  %reass.add.i.i = add i64 %.21.i.i.i37.i, %.30.i.i27.i
  %reass.mul.i.i = shl i64 %reass.add.i.i, 6
  %.42.i.i38.i = add i64 %reass.mul.i.i, %.20.i.i.i36.i
  %.neg.i.i = sub nsw i64 %.34.i.i.i, %.26.i.i.i9
  %.56.i.i.i = inttoptr i64 %.42.i.i38.i to ptr
  %.57.i13.i.i = load atomic i64, ptr %.56.i.i.i seq_cst, align 8, !noalias !695
  %.58.i15.i.i = sub i64 %.neg.i.i, %.57.i13.i.i
  %.63.i16.i.i = icmp slt i64 %.58.i15.i.i, 1
  br i1 %.63.i16.i.i, label %cnnc_run_share.exit.i, label %B328.i.lr.ph.i.i

B328.i.lr.ph.i.i:                                 ; preds = %B234.if.i.i
  %.15.i.i8.i.i = inttoptr i64 %.13.i.i.i21.i to ptr
  %.26.i.i.i39.i = add i64 %.13.i.i.i21.i, 8
  %.27.i.i.i40.i = inttoptr i64 %.26.i.i.i39.i to ptr
  br label %B328.i.i.i

B328.i.i.i:                                       ; preds = %B446.i.i.i, %B328.i.lr.ph.i.i
  %.58.i18.i.i = phi i64 [ %.58.i15.i.i, %B328.i.lr.ph.i.i ], [ %.58.i.i43.i, %B446.i.i.i ]
  %done.2.0.i17.i.i = phi i64 [ 0, %B328.i.lr.ph.i.i ], [ %.139.i.i.i, %B446.i.i.i ]
  %.84.i.i.i = add nuw nsw i64 %.58.i18.i.i, 3
  %.8542.i.i.i = lshr i64 %.84.i.i.i, 2
  %.94.i.i.i = atomicrmw add ptr %.56.i.i.i, i64 %.8542.i.i.i seq_cst, align 8, !noalias !695
  %.96.i.i.i = add nsw i64 %.94.i.i.i, %.26.i.i.i9
  %.102.not.i.i.i = icmp slt i64 %.96.i.i.i, %.34.i.i.i
  br i1 %.102.not.i.i.i, label %B446.i.i.i, label %cnnc_run_share.exit.i

B446.i.i.i:                                       ; preds = %B328.i.i.i
  %.123.i.i.i = add nsw i64 %.96.i.i.i, %.8542.i.i.i
  %.128.i.i41.i = call i64 @llvm.smin.i64(i64 %.123.i.i.i, i64 %.34.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !699
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !699
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !699
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !699
  %.28.i.i.i42.i = load i64, ptr %.27.i.i.i40.i, align 8, !noalias !699
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i42.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.96.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.128.i.i41.i) #0, !noalias !699
  %.135.i.i.i = sub i64 %done.2.0.i17.i.i, %.96.i.i.i
  %.139.i.i.i = add i64 %.128.i.i41.i, %.135.i.i.i
  %.57.i.i.i = load atomic i64, ptr %.56.i.i.i seq_cst, align 8, !noalias !695
  %.58.i.i43.i = sub i64 %.neg.i.i, %.57.i.i.i
  %.63.i.i.i = icmp slt i64 %.58.i.i43.i, 1
  br i1 %.63.i.i.i, label %cnnc_run_share.exit.i, label %B328.i.i.i

cnnc_run_share.exit.i:                            ; preds = %B446.i.i.i, %B328.i.i.i, %B234.if.i.i
  %done.2.0.i.lcssa.i.i = phi i64 [ 0, %B234.if.i.i ], [ %.139.i.i.i, %B446.i.i.i ], [ %done.2.0.i17.i.i, %B328.i.i.i ]
  %.318.i.i = add nsw i64 %done.2.0.i.lcssa.i.i, %ran.2.1.i50.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B328.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B602.i.i, %B338.i.i, %B530.i, %B496.i
  call void @cnnc_cpu_restore_float_state(i64 %.16.i) #0, !noalias !639
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

declare i64 @cnnc_cpu_flush_denormals() local_unnamed_addr

declare void @cnnc_cpu_restore_float_state(i64) local_unnamed_addr

declare void @cnnc_os_wake(i64) local_unnamed_addr

declare void @cnnc_cpu_pause() local_unnamed_addr

declare void @cnnc_os_wait(i64, i64) local_unnamed_addr

; Function Attrs: nofree
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc void @cnnc_unwritable(i64 %.1) unnamed_addr #0 {
.3:
  %.4.i.i = tail call ptr @__errno_location() #0, !noalias !702
  %.9.i.i = load i64, ptr %.4.i.i, align 8, !noalias !702
  %.11.i.i = trunc i64 %.9.i.i to i32
  %.12.i.i = tail call ptr @strerror(i32 %.11.i.i) #0, !noalias !702
  %.13.i.i = ptrtoint ptr %.12.i.i to i64
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !707
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !712
  %.13.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !712
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i1, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !712
  %.9.i.i2 = inttoptr i64 %.1 to ptr
  %.10.i.i = load i8, ptr %.9.i.i2, align 1, !noalias !713
  %.12.i.i3 = icmp eq i8 %.10.i.i, 45
  br i1 %.12.i.i3, label %B44.i.i, label %cnnc_is_dash.exit

B44.i.i:                                          ; preds = %.3
  %.15.i.i4 = add i64 %.1, 1
  %.16.i.i = inttoptr i64 %.15.i.i4 to ptr
  %.17.i.i = load i8, ptr %.16.i.i, align 1, !noalias !713
  %.21.i.i = icmp eq i8 %.17.i.i, 0
  %spec.select = select i1 %.21.i.i, i64 ptrtoint (ptr @text.1.160 to i64), i64 %.1
  br label %cnnc_is_dash.exit

cnnc_is_dash.exit:                                ; preds = %B44.i.i, %.3
  %1 = phi i64 [ %spec.select, %B44.i.i ], [ %.1, %.3 ]
  %.45.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.159, i64 %1, i64 %.13.i.i) #0, !noalias !716
  %.50.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !716
  %2 = lshr i32 %.45.i, 31
  %.51.i = zext nneg i32 %2 to i64
  %.52.i = or i64 %.50.i, %.51.i
  store i64 %.52.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !716
  %.8.i.i.i5 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !717
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !717
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !717
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !717
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %cnnc_is_dash.exit
  tail call void @exit(i32 1) #13, !noalias !722
  ret void
}

declare ptr @__errno_location() local_unnamed_addr

declare ptr @strerror(i32) local_unnamed_addr

; Function Attrs: nofree
declare noundef i32 @open(ptr noundef readonly captures(none), i32 noundef, ...) local_unnamed_addr #2

declare i64 @lseek(i32, i64, i32) local_unnamed_addr

; Function Attrs: nofree
declare noundef i64 @read(i32 noundef, ptr noundef captures(none), i64 noundef) local_unnamed_addr #2

declare i32 @close(i32) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc void @cnnc_unreadable(i64 %.1) unnamed_addr #0 {
.3:
  %.4.i.i = tail call ptr @__errno_location() #0, !noalias !723
  %.9.i.i = load i64, ptr %.4.i.i, align 8, !noalias !723
  %.11.i.i = trunc i64 %.9.i.i to i32
  %.12.i.i = tail call ptr @strerror(i32 %.11.i.i) #0, !noalias !723
  %.13.i.i = ptrtoint ptr %.12.i.i to i64
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !728
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !733
  %.13.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !733
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i1, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !733
  %.9.i.i.i = inttoptr i64 %.1 to ptr
  %.10.i.i.i = load i8, ptr %.9.i.i.i, align 1, !noalias !734
  %.12.i.i.i = icmp eq i8 %.10.i.i.i, 45
  br i1 %.12.i.i.i, label %B44.i.i.i, label %cnnc_input_name.exit

B44.i.i.i:                                        ; preds = %.3
  %.15.i.i.i = add i64 %.1, 1
  %.16.i.i.i = inttoptr i64 %.15.i.i.i to ptr
  %.17.i.i.i = load i8, ptr %.16.i.i.i, align 1, !noalias !734
  %.21.i.i.i = icmp eq i8 %.17.i.i.i, 0
  %spec.select.i = select i1 %.21.i.i.i, i64 ptrtoint (ptr @text.234 to i64), i64 %.1
  br label %cnnc_input_name.exit

cnnc_input_name.exit:                             ; preds = %.3, %B44.i.i.i
  %1 = phi i64 [ %spec.select.i, %B44.i.i.i ], [ %.1, %.3 ]
  %.11.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.231, i64 %1, i64 %.13.i.i) #0, !noalias !739
  %.16.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !739
  %2 = lshr i32 %.11.i, 31
  %.17.i = zext nneg i32 %2 to i64
  %.18.i = or i64 %.16.i, %.17.i
  store i64 %.18.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !739
  %.8.i.i.i2 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !740
  %.16.i.i.i3 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !740
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i3, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !740
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !740
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %cnnc_input_name.exit
  tail call void @exit(i32 1) #13, !noalias !745
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare ptr @strstr(ptr, ptr captures(none)) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc void @cnnc_no_array(i64 %.1) unnamed_addr #0 {
.3:
  %.8.i.i.i = load i64, ptr @cnnc_program, align 16, !noalias !746
  %.8.i.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.37, i64 %.8.i.i.i) #0, !noalias !753
  %.13.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !753
  %0 = lshr i32 %.8.i.i, 31
  %.14.i.i = zext nneg i32 %0 to i64
  %.15.i.i = or i64 %.13.i.i, %.14.i.i
  store i64 %.15.i.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !753
  %.9.i = tail call i32 (i32, ptr, ...) @dprintf(i32 2, ptr nonnull @text.257, i64 %.1) #0, !noalias !754
  %.14.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !754
  %1 = lshr i32 %.9.i, 31
  %.15.i = zext nneg i32 %1 to i64
  %.16.i = or i64 %.14.i, %.15.i
  store i64 %.16.i, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 8) to ptr), align 8, !noalias !754
  %.8.i.i.i1 = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !755
  %.16.i.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !755
  %.98.i1.not.i.i = icmp slt i64 %.16.i.i.i, 1
  br i1 %.98.i1.not.i.i, label %cnnc_give_up.exit, label %B162.if.i.i.i

B206.i.i.i:                                       ; preds = %B162.if.i.i.i
  %.155.i.i.i = inttoptr i64 %.144.i.i.i to ptr
  %.156.i.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i.i), !noalias !755
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
  %.144.i.i.i = load i64, ptr %.143.i.i.i, align 8, !noalias !755
  %.145.not.i.i.i = icmp eq i64 %.144.i.i.i, 0
  br i1 %.145.not.i.i.i, label %B264.i.i.i, label %B206.i.i.i

cnnc_give_up.exit:                                ; preds = %B264.i.i.i, %.3
  tail call void @exit(i32 1) #13, !noalias !760
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @rename(ptr noundef readonly captures(none), ptr noundef readonly captures(none)) local_unnamed_addr #3

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #0 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !761
  %.12.i = tail call i64 @cnnc_os_process() #0, !noalias !761
  %.13.i = icmp eq i64 %.11.i, %.12.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !764
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %B78.i
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !764
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !764
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !764
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !764
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !764
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !764
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %B78.i
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !761
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !761
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
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.05, i64 %.26.i), !noalias !761
  %exitcond.not = icmp eq i64 %.54.i.05, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.07 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.07, 1
  %.6.i.i = shl i64 %.184.i.07, 7
  %.281.i = add i64 %.9.i.i2, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !761
  tail call void @cnnc_os_thread_join(i64 %.283.i) #0, !noalias !761
  %exitcond9.not = icmp eq i64 %.184.i.07, %storemerge.i
  br i1 %exitcond9.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %cnnc_pool_lock.exit, %.3
  tail call void @cnnc_os_free(i64 %.1) #0, !noalias !761
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
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !767
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !767
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !767
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !770
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !770
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  %.36.i.i = tail call i64 @cnnc_os_cpu() #0, !noalias !770
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i64 %.36.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  %.50.i.i = call i64 @cnnc_os_get_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !770
  %.51.i.i = icmp eq i64 %.50.i.i, 0
  br i1 %.51.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %0 = lshr i64 %.36.i.i, 3
  %.205.i.i = and i64 %0, 1152921504606846968
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !770
  %.210.i.i = and i64 %.36.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !770
  call void @cnnc_os_set_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !770
  %.253.i.i = add nuw nsw i64 %.36.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !770
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.02.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.02.i, 1
  %1 = shl i64 %.91.i.02.i, 3
  %.189.i.i = add nuw i64 %1, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !770
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i3.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !767
  call void @cnnc_os_wake(i64 %.9.i.i) #0, !noalias !767
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

declare i64 @cnnc_os_cpu() local_unnamed_addr

declare i64 @cnnc_os_get_affinity(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #6

declare void @cnnc_os_set_affinity(i64, i64) local_unnamed_addr

declare void @cnnc_os_nap() local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_pool_try_lock(i64 %.1) unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_process() #0, !noalias !773
  %.13.i = add i64 %.1, 136
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load atomic i64, ptr %.14.i seq_cst, align 8, !noalias !773
  %.21.i = icmp eq i64 %.15.i, %.7.i
  br i1 %.21.i, label %B86.i, label %B178.i

B86.i:                                            ; preds = %.3
  %.29.i = add i64 %.1, 128
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = cmpxchg ptr %.30.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !773
  %.35.i = extractvalue { i64, i1 } %.31.i, 1
  %..i = zext i1 %.35.i to i64
  br label %cnnc_pool_try_lock.body.exit

B178.i:                                           ; preds = %.3
  %.50.i = sub i64 0, %.7.i
  %.52.i = icmp eq i64 %.15.i, %.50.i
  br i1 %.52.i, label %cnnc_pool_try_lock.body.exit, label %B192.i

B192.i:                                           ; preds = %B178.i
  %.61.i = cmpxchg ptr %.14.i, i64 %.15.i, i64 %.50.i seq_cst seq_cst, align 8, !noalias !773
  %.64.not.i = extractvalue { i64, i1 } %.61.i, 1
  br i1 %.64.not.i, label %B252.i, label %cnnc_pool_try_lock.body.exit

B252.i:                                           ; preds = %B192.i
  %.78.i = add i64 %.1, 128
  %.79.i = inttoptr i64 %.78.i to ptr
  store atomic i64 1, ptr %.79.i seq_cst, align 8, !noalias !773
  %.83.i = add i64 %.1, 256
  %.84.i = inttoptr i64 %.83.i to ptr
  store atomic i64 0, ptr %.84.i seq_cst, align 8, !noalias !773
  %.88.i = add i64 %.1, 264
  %.89.i = inttoptr i64 %.88.i to ptr
  store atomic i64 0, ptr %.89.i seq_cst, align 8, !noalias !773
  %.93.i = add i64 %.1, 8
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load atomic i64, ptr %.94.i seq_cst, align 8, !noalias !773
  store atomic i64 1, ptr %.94.i seq_cst, align 8, !noalias !773
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
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !776
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !779
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !779
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !779
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !779
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !776
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_spawn.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add nuw i64 %.38.i.08.i, 1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !776
  store atomic i64 %.110.i.i, ptr %.94.i seq_cst, align 8, !noalias !776
  %exitcond.not = icmp eq i64 %.110.i.i, %.14.i.i
  br i1 %exitcond.not, label %cnnc_pool_spawn.exit, label %B114.if.i.i

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ 1, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !776
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !776
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !776
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !776
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !776
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B422.i.i, %B588.i.i, %B252.i
  store atomic i64 %.7.i, ptr %.14.i seq_cst, align 8, !noalias !773
  br label %cnnc_pool_try_lock.body.exit

cnnc_pool_try_lock.body.exit:                     ; preds = %B178.i, %B192.i, %B86.i, %cnnc_pool_spawn.exit
  %.4.0 = phi i64 [ %..i, %B86.i ], [ 1, %cnnc_pool_spawn.exit ], [ 0, %B192.i ], [ 0, %B178.i ]
  ret i64 %.4.0
}

declare i64 @cnnc_os_thread_start(i64, i64) local_unnamed_addr

declare i32 @munmap(ptr, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn
declare i64 @strtol(ptr readonly, ptr captures(none), i32) local_unnamed_addr #7

; Function Attrs: nounwind
define i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_allocate(i64 33152) #0, !noalias !782
  %.12.i = icmp eq i64 %.7.i, 0
  br i1 %.12.i, label %cnnc_pool_create.body.exit, label %B60.i

B60.i:                                            ; preds = %.3
  %.24.i = inttoptr i64 %.7.i to ptr
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %.24.i, align 8, !noalias !782
  %.28.i = add i64 %.7.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !782
  %.4.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !785
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.02.i, -1
  %.254.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !785
  %.256.i.i = sub nsw i64 %.254.i.i, %.127.i.i
  %.261.i.i = tail call i64 @llvm.smin.i64(i64 %best.2.0.i3.i, i64 %.256.i.i)
  %.89.i.i = icmp samesign ugt i64 %.34.i.02.i, 1
  br i1 %.89.i.i, label %B72.if.i.i, label %cnnc_spin_measure.exit

B72.if.i.i:                                       ; preds = %B178.i.i, %B60.i
  %best.2.0.i3.i = phi i64 [ %.4.i.i, %B60.i ], [ %.261.i.i, %B178.i.i ]
  %.34.i.02.i = phi i64 [ 3, %B60.i ], [ %.98.i.i, %B178.i.i ]
  %.127.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !785
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.01.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.01.i, -1
  tail call void @cnnc_cpu_pause() #0, !noalias !785
  %.210.i.i = icmp samesign ugt i64 %.157.i.01.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = tail call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = add i64 %.7.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 8, !noalias !782
  %.37.i = tail call i64 @cnnc_os_process() #0, !noalias !782
  %.40.i = add i64 %.7.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %.37.i, ptr %.41.i, align 8, !noalias !782
  %.8.i.i = add i64 %.7.i, 384
  %.46.i = add i64 %.7.i, 448
  %.51.i = load i64, ptr %.35.i, align 8, !noalias !782
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %.7.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !788
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %.7.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !788
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !788
  %.22.i.i = add i64 %.7.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !788
  %.12.i.i = load i64, ptr %.29.i, align 8, !noalias !791
  %.14.i.i3 = tail call i64 @llvm.smin.i64(i64 %.1, i64 256)
  %.51.i.i = sub i64 %.14.i.i3, %.12.i.i
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_create.body.exit, label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.35.i, align 8, !noalias !791
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !794
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !794
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !794
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !794
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !791
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_create.body.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !791
  store atomic i64 %.110.i.i, ptr %.29.i seq_cst, align 8, !noalias !791
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_create.body.exit

B114.if.i.i:                                      ; preds = %cnnc_spin_measure.exit, %B588.i.i
  %.38.i.08.i = phi i64 [ %.110.i.i, %B588.i.i ], [ %.12.i.i, %cnnc_spin_measure.exit ]
  %.41.i.07.i = phi i64 [ %.106.i.i, %B588.i.i ], [ %.51.i.i, %cnnc_spin_measure.exit ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !791
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !791
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.7.i, ptr %.158.i.i, align 8, !noalias !791
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !791
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !791
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_create.body.exit:                       ; preds = %B588.i.i, %B422.i.i, %cnnc_spin_measure.exit, %.3
  ret i64 %.7.i
}

declare i64 @cnnc_os_allocate(i64) local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc i64 @cnnc_memory_map(i64 %.1) unnamed_addr #0 {
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
  %.32.i = tail call ptr @mmap(ptr null, i64 %.27.i, i32 3, i32 34, i32 -1, i64 0) #0, !noalias !797
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
  %.74.i = tail call i32 @munmap(ptr %.32.i, i64 %.71.i) #0, !noalias !797
  br label %B274.i

B274.i:                                           ; preds = %B236.i, %B182.i
  %.79.i = add nsw i64 %.33.i, 2097152
  %.81.i = icmp sgt i64 %.79.i, %.9.i.i
  br i1 %.81.i, label %B292.i, label %B342.i

B292.i:                                           ; preds = %B274.i
  %.85.i = add nsw i64 %.9.i.i, %.9.i.i.i
  %.94.i = sub nsw i64 %.79.i, %.9.i.i
  %.95.i = inttoptr i64 %.85.i to ptr
  %.96.i = tail call i32 @munmap(ptr %.95.i, i64 %.94.i) #0, !noalias !797
  br label %B342.i

B342.i:                                           ; preds = %B292.i, %B274.i
  %.105.i = inttoptr i64 %.9.i.i to ptr
  %.107.i = tail call i32 @madvise(ptr %.105.i, i64 %.9.i.i.i, i32 14) #0, !noalias !797
  br label %cnnc_memory_map.body.exit

cnnc_memory_map.body.exit:                        ; preds = %.3, %B342.i
  %.4.0 = phi i64 [ %.9.i.i, %B342.i ], [ %.mux, %.3 ]
  ret i64 %.4.0
}

declare ptr @mmap(ptr, i64, i32, i32, i32, i64) local_unnamed_addr

declare i32 @madvise(ptr, i64, i32) local_unnamed_addr

declare i64 @cnnc_os_is_device(i64) local_unnamed_addr

declare i32 @getpid() local_unnamed_addr

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias noundef writeonly captures(none), i64 noundef, ptr noundef readonly captures(none), ...) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #8

declare ptr @signal(i32, ptr) local_unnamed_addr

; Function Attrs: nounwind
define void @cnnc_interrupted(i64 %.1) #0 {
.3:
  %.8.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 16) to ptr), align 16, !noalias !800
  %.16.i.i = load i64, ptr inttoptr (i64 add (i64 ptrtoint (ptr @cnnc_program to i64), i64 24) to ptr), align 8, !noalias !800
  %.98.i1.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.98.i1.not.i, label %cnnc_remove_files.exit, label %B162.if.i.i

B206.i.i:                                         ; preds = %B162.if.i.i
  %.155.i.i = inttoptr i64 %.144.i.i to ptr
  %.156.i.i = tail call i32 @unlink(ptr nonnull %.155.i.i), !noalias !800
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
  %.144.i.i = load i64, ptr %.143.i.i, align 8, !noalias !800
  %.145.not.i.i = icmp eq i64 %.144.i.i, 0
  br i1 %.145.not.i.i, label %B264.i.i, label %B206.i.i

cnnc_remove_files.exit:                           ; preds = %B264.i.i, %.3
  %1 = trunc i64 %.1 to i32
  %2 = and i32 %1, 255
  %.8.i = add nuw nsw i32 %2, 128
  tail call void @_exit(i32 %.8.i) #0, !noalias !805
  ret void
}

declare void @_exit(i32) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !806
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %.4
  %.16.i.i = add i64 %.1, 136
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.17.i.i seq_cst, align 8, !noalias !806
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !806
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !806
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !806
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !806
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !806
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %.4
  %.10.i.i = add i64 %.1, 8
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !811
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
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !811
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !814
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !814
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !814
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !814
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !811
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, label %B588.i.i

B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge: ; preds = %B422.i.i
  %.11.i.pre.pre = load i64, ptr %.11.i.i, align 8, !noalias !817
  br label %cnnc_pool_spawn.exit

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !811
  store atomic i64 %.110.i.i, ptr %.11.i.i seq_cst, align 8, !noalias !811
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_spawn.exit

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ %.12.i.i, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.41.i.07.i = phi i64 [ %.51.i.i, %B114.if.i.lr.ph.i ], [ %.106.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !811
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !811
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !811
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !811
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !811
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B588.i.i, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, %cnnc_pool_lock.exit
  %.11.i = phi i64 [ %.12.i.i, %cnnc_pool_lock.exit ], [ %.11.i.pre.pre, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !818
  ret i64 %.11.i
}

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.17.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !821
  %.18.i = icmp eq i64 %.17.i, 0
  br i1 %.18.i, label %cnnc_pool_run.body.exit, label %B46.i

B46.i:                                            ; preds = %.6
  %.32.i = add i64 %.1, 8
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !821
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !821
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !821
  %.56.i = shl i64 %.37.i, 16
  %.59.i = add i64 %.1, 256
  %.60.i = inttoptr i64 %.59.i to ptr
  store atomic i64 %.56.i, ptr %.60.i seq_cst, align 8, !noalias !821
  %.99.i = add i64 %.37.i, -1
  %.144.i3.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i3.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #0, !noalias !821
  %.207.i = atomicrmw and ptr %.60.i, i64 65535 seq_cst, align 8, !noalias !821
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
  br i1 %or.cond.i.i, label %B192.i.i, label %cnnc_wait_until.exit

B192.i.i:                                         ; preds = %B162.i.i
  %.185.i.i = shl nuw nsw i64 %.20.i.i, 1
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !824
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @cnnc_cpu_pause() #0, !noalias !824
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
  %.293.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !824
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  tail call void @cnnc_os_wait(i64 %.59.i, i64 %value.2.0.i.i) #0, !noalias !824
  %.307.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !824
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !824
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !824
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !827
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.05 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.05, i64 %.37.i), !noalias !821
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
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !830
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !830
  %.35.i = add nsw i64 %.1, 40
  %.5.i.i = tail call i64 @cnnc_os_thread() #0, !noalias !833
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %.5.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !833
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
  call void @cnnc_cpu_pause() #0, !noalias !836
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
  call void @cnnc_os_wait(i64 %.1, i64 %value.2.0.i.i) #0, !noalias !836
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
  %.40.i.i = call i64 @cnnc_os_get_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !839
  %.41.not.i.i = icmp eq i64 %.40.i.i, 0
  br i1 %.41.not.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %1 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %1, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !839
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !839
  call void @cnnc_os_set_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !839
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
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #0, !noalias !830
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !830
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !845
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  call void @cnnc_os_wake(i64 %.12.i.i3) #0, !noalias !845
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
attributes #3 = { nofree nounwind }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #13 = { cold nounwind }

!0 = !{!1}
!1 = distinct !{!1, !2, !"cnnc_main.body: %retptr"}
!2 = distinct !{!2, !"cnnc_main.body"}
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"cnnc_begin_program.body: %retptr"}
!5 = distinct !{!5, !"cnnc_begin_program.body"}
!6 = distinct !{!6, !5, !"cnnc_begin_program.body: %excinfo"}
!7 = !{!8, !1}
!8 = distinct !{!8, !9, !"cnnc_variant.body: %retptr"}
!9 = distinct !{!9, !"cnnc_variant.body"}
!10 = !{!11, !1}
!11 = distinct !{!11, !12, !"cnnc_least_variant.body: %retptr"}
!12 = distinct !{!12, !"cnnc_least_variant.body"}
!13 = !{!14, !16, !1}
!14 = distinct !{!14, !15, !"cnnc_program_name.body: %retptr"}
!15 = distinct !{!15, !"cnnc_program_name.body"}
!16 = distinct !{!16, !17, !"cnnc_complain.body: %retptr"}
!17 = distinct !{!17, !"cnnc_complain.body"}
!18 = !{!16, !1}
!19 = !{!20, !22, !1}
!20 = distinct !{!20, !21, !"cnnc_remove_files.body: %retptr"}
!21 = distinct !{!21, !"cnnc_remove_files.body"}
!22 = distinct !{!22, !23, !"cnnc_give_up.body: %retptr"}
!23 = distinct !{!23, !"cnnc_give_up.body"}
!24 = !{!22, !1}
!25 = !{!26, !1}
!26 = distinct !{!26, !27, !"cnnc_read_options.body: %retptr"}
!27 = distinct !{!27, !"cnnc_read_options.body"}
!28 = !{!29, !26, !1}
!29 = distinct !{!29, !30, !"cnnc_new_words.body: %retptr"}
!30 = distinct !{!30, !"cnnc_new_words.body"}
!31 = !{!32, !26, !1}
!32 = distinct !{!32, !33, !"cnnc_is_dash.body: %retptr"}
!33 = distinct !{!33, !"cnnc_is_dash.body"}
!34 = !{!35, !26, !1}
!35 = distinct !{!35, !36, !"cnnc_add_input.body: %retptr"}
!36 = distinct !{!36, !"cnnc_add_input.body"}
!37 = !{!38, !40, !35, !26, !1}
!38 = distinct !{!38, !39, !"cnnc_program_name.body: %retptr"}
!39 = distinct !{!39, !"cnnc_program_name.body"}
!40 = distinct !{!40, !41, !"cnnc_complain.body: %retptr"}
!41 = distinct !{!41, !"cnnc_complain.body"}
!42 = !{!40, !35, !26, !1}
!43 = !{!44, !46, !35, !26, !1}
!44 = distinct !{!44, !45, !"cnnc_remove_files.body: %retptr"}
!45 = distinct !{!45, !"cnnc_remove_files.body"}
!46 = distinct !{!46, !47, !"cnnc_give_up.body: %retptr"}
!47 = distinct !{!47, !"cnnc_give_up.body"}
!48 = !{!49, !46, !35, !26, !1}
!49 = distinct !{!49, !50, !"cnnc_program_name.body: %retptr"}
!50 = distinct !{!50, !"cnnc_program_name.body"}
!51 = !{!46, !35, !26, !1}
!52 = !{!53, !26, !1}
!53 = distinct !{!53, !54, !"cnnc_read_flag.body: %retptr"}
!54 = distinct !{!54, !"cnnc_read_flag.body"}
!55 = !{!56, !53, !26, !1}
!56 = distinct !{!56, !57, !"cnnc_program_name.body: %retptr"}
!57 = distinct !{!57, !"cnnc_program_name.body"}
!58 = !{!59, !61, !26, !1}
!59 = distinct !{!59, !60, !"cnnc_is_option.body: %retptr"}
!60 = distinct !{!60, !"cnnc_is_option.body"}
!61 = distinct !{!61, !62, !"cnnc_option_of.body: %retptr"}
!62 = distinct !{!62, !"cnnc_option_of.body"}
!63 = !{!64, !61, !26, !1}
!64 = distinct !{!64, !65, !"cnnc_is_option.body: %retptr"}
!65 = distinct !{!65, !"cnnc_is_option.body"}
!66 = !{!67, !61, !26, !1}
!67 = distinct !{!67, !68, !"cnnc_is_option.body: %retptr"}
!68 = distinct !{!68, !"cnnc_is_option.body"}
!69 = !{!70, !61, !26, !1}
!70 = distinct !{!70, !71, !"cnnc_is_option.body: %retptr"}
!71 = distinct !{!71, !"cnnc_is_option.body"}
!72 = !{!73, !26, !1}
!73 = distinct !{!73, !74, !"cnnc_add_output.body: %retptr"}
!74 = distinct !{!74, !"cnnc_add_output.body"}
!75 = !{!76, !26, !1}
!76 = distinct !{!76, !77, !"cnnc_number.body: %retptr"}
!77 = distinct !{!77, !"cnnc_number.body"}
!78 = !{!79, !81, !76, !26, !1}
!79 = distinct !{!79, !80, !"cnnc_program_name.body: %retptr"}
!80 = distinct !{!80, !"cnnc_program_name.body"}
!81 = distinct !{!81, !82, !"cnnc_complain.body: %retptr"}
!82 = distinct !{!82, !"cnnc_complain.body"}
!83 = !{!81, !76, !26, !1}
!84 = !{!85, !87, !76, !26, !1}
!85 = distinct !{!85, !86, !"cnnc_remove_files.body: %retptr"}
!86 = distinct !{!86, !"cnnc_remove_files.body"}
!87 = distinct !{!87, !88, !"cnnc_give_up.body: %retptr"}
!88 = distinct !{!88, !"cnnc_give_up.body"}
!89 = !{!90, !87, !76, !26, !1}
!90 = distinct !{!90, !91, !"cnnc_program_name.body: %retptr"}
!91 = distinct !{!91, !"cnnc_program_name.body"}
!92 = !{!87, !76, !26, !1}
!93 = !{!94, !96, !1}
!94 = distinct !{!94, !95, !"cnnc_program_name.body: %retptr"}
!95 = distinct !{!95, !"cnnc_program_name.body"}
!96 = distinct !{!96, !97, !"cnnc_complain.body: %retptr"}
!97 = distinct !{!97, !"cnnc_complain.body"}
!98 = !{!96, !1}
!99 = !{!100, !102, !1}
!100 = distinct !{!100, !101, !"cnnc_remove_files.body: %retptr"}
!101 = distinct !{!101, !"cnnc_remove_files.body"}
!102 = distinct !{!102, !103, !"cnnc_give_up.body: %retptr"}
!103 = distinct !{!103, !"cnnc_give_up.body"}
!104 = !{!102, !1}
!105 = !{!106, !1}
!106 = distinct !{!106, !107, !"cnnc_free_words.body: %retptr"}
!107 = distinct !{!107, !"cnnc_free_words.body"}
!108 = !{!109, !111, !113}
!109 = distinct !{!109, !110, !"cnnc_program_name.body: %retptr"}
!110 = distinct !{!110, !"cnnc_program_name.body"}
!111 = distinct !{!111, !112, !"cnnc_complain.body: %retptr"}
!112 = distinct !{!112, !"cnnc_complain.body"}
!113 = distinct !{!113, !114, !"cnnc_no_memory.body: %retptr"}
!114 = distinct !{!114, !"cnnc_no_memory.body"}
!115 = !{!111, !113}
!116 = !{!113}
!117 = !{!118, !120, !113}
!118 = distinct !{!118, !119, !"cnnc_remove_files.body: %retptr"}
!119 = distinct !{!119, !"cnnc_remove_files.body"}
!120 = distinct !{!120, !121, !"cnnc_give_up.body: %retptr"}
!121 = distinct !{!121, !"cnnc_give_up.body"}
!122 = !{!120, !113}
!123 = !{!124, !126, !128}
!124 = distinct !{!124, !125, !"cnnc_program_name.body: %retptr"}
!125 = distinct !{!125, !"cnnc_program_name.body"}
!126 = distinct !{!126, !127, !"cnnc_complain.body: %retptr"}
!127 = distinct !{!127, !"cnnc_complain.body"}
!128 = distinct !{!128, !129, !"cnnc_misused.body: %retptr"}
!129 = distinct !{!129, !"cnnc_misused.body"}
!130 = !{!126, !128}
!131 = !{!128}
!132 = !{!133, !135, !128}
!133 = distinct !{!133, !134, !"cnnc_remove_files.body: %retptr"}
!134 = distinct !{!134, !"cnnc_remove_files.body"}
!135 = distinct !{!135, !136, !"cnnc_give_up.body: %retptr"}
!136 = distinct !{!136, !"cnnc_give_up.body"}
!137 = !{!138, !135, !128}
!138 = distinct !{!138, !139, !"cnnc_program_name.body: %retptr"}
!139 = distinct !{!139, !"cnnc_program_name.body"}
!140 = !{!135, !128}
!141 = !{!142}
!142 = distinct !{!142, !143, !"cnnc_assign.body: %retptr"}
!143 = distinct !{!143, !"cnnc_assign.body"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"cnnc_perform.body: %retptr"}
!146 = distinct !{!146, !"cnnc_perform.body"}
!147 = !{!148, !145}
!148 = distinct !{!148, !149, !"cnnc_check_options.body: %retptr"}
!149 = distinct !{!149, !"cnnc_check_options.body"}
!150 = !{!151, !148, !145}
!151 = distinct !{!151, !152, !"cnnc_count_paths.body: %retptr"}
!152 = distinct !{!152, !"cnnc_count_paths.body"}
!153 = !{!154, !148, !145}
!154 = distinct !{!154, !155, !"cnnc_count_paths.body: %retptr"}
!155 = distinct !{!155, !"cnnc_count_paths.body"}
!156 = !{!157, !159, !148, !145}
!157 = distinct !{!157, !158, !"cnnc_is_dash.body: %retptr"}
!158 = distinct !{!158, !"cnnc_is_dash.body"}
!159 = distinct !{!159, !160, !"cnnc_count_paths.body: %retptr"}
!160 = distinct !{!160, !"cnnc_count_paths.body"}
!161 = !{!159, !148, !145}
!162 = !{!163, !165, !148, !145}
!163 = distinct !{!163, !164, !"cnnc_is_dash.body: %retptr"}
!164 = distinct !{!164, !"cnnc_is_dash.body"}
!165 = distinct !{!165, !166, !"cnnc_count_paths.body: %retptr"}
!166 = distinct !{!166, !"cnnc_count_paths.body"}
!167 = !{!165, !148, !145}
!168 = !{!169, !145}
!169 = distinct !{!169, !170, !"cnnc_new_task.body: %retptr"}
!170 = distinct !{!170, !"cnnc_new_task.body"}
!171 = !{!172, !169, !145}
!172 = distinct !{!172, !173, !"cnnc_new_words.body: %retptr"}
!173 = distinct !{!173, !"cnnc_new_words.body"}
!174 = !{!175, !169, !145}
!175 = distinct !{!175, !176, !"cnnc_new_words.body: %retptr"}
!176 = distinct !{!176, !"cnnc_new_words.body"}
!177 = !{!178, !180, !169, !145}
!178 = distinct !{!178, !179, !"cnnc_program_name.body: %retptr"}
!179 = distinct !{!179, !"cnnc_program_name.body"}
!180 = distinct !{!180, !181, !"cnnc_complain.body: %retptr"}
!181 = distinct !{!181, !"cnnc_complain.body"}
!182 = !{!180, !169, !145}
!183 = !{!184, !186, !169, !145}
!184 = distinct !{!184, !185, !"cnnc_remove_files.body: %retptr"}
!185 = distinct !{!185, !"cnnc_remove_files.body"}
!186 = distinct !{!186, !187, !"cnnc_give_up.body: %retptr"}
!187 = distinct !{!187, !"cnnc_give_up.body"}
!188 = !{!186, !169, !145}
!189 = !{!190, !169, !145}
!190 = distinct !{!190, !191, !"cnnc_new_words.body: %retptr"}
!191 = distinct !{!191, !"cnnc_new_words.body"}
!192 = !{!193, !169, !145}
!193 = distinct !{!193, !194, !"cnnc_output.body: %retptr"}
!194 = distinct !{!194, !"cnnc_output.body"}
!195 = !{!196, !193, !169, !145}
!196 = distinct !{!196, !197, !"cnnc_tensor.body: %retptr"}
!197 = distinct !{!197, !"cnnc_tensor.body"}
!198 = !{!199, !169, !145}
!199 = distinct !{!199, !200, !"cnnc_load_inputs.body: %retptr"}
!200 = distinct !{!200, !"cnnc_load_inputs.body"}
!201 = !{!202, !199, !169, !145}
!202 = distinct !{!202, !203, !"cnnc_new_words.body: %retptr"}
!203 = distinct !{!203, !"cnnc_new_words.body"}
!204 = !{!205, !199, !169, !145}
!205 = distinct !{!205, !206, !"cnnc_new_words.body: %retptr"}
!206 = distinct !{!206, !"cnnc_new_words.body"}
!207 = !{!208, !210, !199, !169, !145}
!208 = distinct !{!208, !209, !"cnnc_tensor.body: %retptr"}
!209 = distinct !{!209, !"cnnc_tensor.body"}
!210 = distinct !{!210, !211, !"cnnc_load_input.body: %retptr"}
!211 = distinct !{!211, !"cnnc_load_input.body"}
!212 = !{!213, !215, !210, !199, !169, !145}
!213 = distinct !{!213, !214, !"cnnc_is_dash.body: %retptr"}
!214 = distinct !{!214, !"cnnc_is_dash.body"}
!215 = distinct !{!215, !216, !"cnnc_input_name.body: %retptr"}
!216 = distinct !{!216, !"cnnc_input_name.body"}
!217 = !{!218, !210, !199, !169, !145}
!218 = distinct !{!218, !219, !"cnnc_read_file.body: %retptr"}
!219 = distinct !{!219, !"cnnc_read_file.body"}
!220 = !{!221, !218, !210, !199, !169, !145}
!221 = distinct !{!221, !222, !"cnnc_new_words.body: %retptr"}
!222 = distinct !{!222, !"cnnc_new_words.body"}
!223 = !{!224, !218, !210, !199, !169, !145}
!224 = distinct !{!224, !225, !"cnnc_new_words.body: %retptr"}
!225 = distinct !{!225, !"cnnc_new_words.body"}
!226 = !{!210, !199, !169, !145}
!227 = !{!228, !230, !210, !199, !169, !145}
!228 = distinct !{!228, !229, !"cnnc_row_bytes.body: %retptr"}
!229 = distinct !{!229, !"cnnc_row_bytes.body"}
!230 = distinct !{!230, !231, !"cnnc_raw_rows.body: %retptr"}
!231 = distinct !{!231, !"cnnc_raw_rows.body"}
!232 = !{!233, !235, !230, !210, !199, !169, !145}
!233 = distinct !{!233, !234, !"cnnc_program_name.body: %retptr"}
!234 = distinct !{!234, !"cnnc_program_name.body"}
!235 = distinct !{!235, !236, !"cnnc_complain.body: %retptr"}
!236 = distinct !{!236, !"cnnc_complain.body"}
!237 = !{!235, !230, !210, !199, !169, !145}
!238 = !{!230, !210, !199, !169, !145}
!239 = !{!240, !242, !230, !210, !199, !169, !145}
!240 = distinct !{!240, !241, !"cnnc_remove_files.body: %retptr"}
!241 = distinct !{!241, !"cnnc_remove_files.body"}
!242 = distinct !{!242, !243, !"cnnc_give_up.body: %retptr"}
!243 = distinct !{!243, !"cnnc_give_up.body"}
!244 = !{!242, !230, !210, !199, !169, !145}
!245 = !{!246, !210, !199, !169, !145}
!246 = distinct !{!246, !247, !"cnnc_npy_data_offset.body: %retptr"}
!247 = distinct !{!247, !"cnnc_npy_data_offset.body"}
!248 = !{!249, !210, !199, !169, !145}
!249 = distinct !{!249, !250, !"cnnc_npy_header.body: %retptr"}
!250 = distinct !{!250, !"cnnc_npy_header.body"}
!251 = !{!252, !249, !210, !199, !169, !145}
!252 = distinct !{!252, !253, !"cnnc_new_words.body: %retptr"}
!253 = distinct !{!253, !"cnnc_new_words.body"}
!254 = !{!255, !257, !210, !199, !169, !145}
!255 = distinct !{!255, !256, !"cnnc_npy_value.body: %retptr"}
!256 = distinct !{!256, !"cnnc_npy_value.body"}
!257 = distinct !{!257, !258, !"cnnc_check_type.body: %retptr"}
!258 = distinct !{!258, !"cnnc_check_type.body"}
!259 = !{!257, !210, !199, !169, !145}
!260 = !{!261, !263, !257, !210, !199, !169, !145}
!261 = distinct !{!261, !262, !"cnnc_program_name.body: %retptr"}
!262 = distinct !{!262, !"cnnc_program_name.body"}
!263 = distinct !{!263, !264, !"cnnc_complain.body: %retptr"}
!264 = distinct !{!264, !"cnnc_complain.body"}
!265 = !{!263, !257, !210, !199, !169, !145}
!266 = !{!267, !269, !257, !210, !199, !169, !145}
!267 = distinct !{!267, !268, !"cnnc_remove_files.body: %retptr"}
!268 = distinct !{!268, !"cnnc_remove_files.body"}
!269 = distinct !{!269, !270, !"cnnc_give_up.body: %retptr"}
!270 = distinct !{!270, !"cnnc_give_up.body"}
!271 = !{!269, !257, !210, !199, !169, !145}
!272 = !{!273, !257, !210, !199, !169, !145}
!273 = distinct !{!273, !274, !"cnnc_npy_value.body: %retptr"}
!274 = distinct !{!274, !"cnnc_npy_value.body"}
!275 = !{!276, !278, !257, !210, !199, !169, !145}
!276 = distinct !{!276, !277, !"cnnc_program_name.body: %retptr"}
!277 = distinct !{!277, !"cnnc_program_name.body"}
!278 = distinct !{!278, !279, !"cnnc_complain.body: %retptr"}
!279 = distinct !{!279, !"cnnc_complain.body"}
!280 = !{!278, !257, !210, !199, !169, !145}
!281 = !{!282, !284, !257, !210, !199, !169, !145}
!282 = distinct !{!282, !283, !"cnnc_remove_files.body: %retptr"}
!283 = distinct !{!283, !"cnnc_remove_files.body"}
!284 = distinct !{!284, !285, !"cnnc_give_up.body: %retptr"}
!285 = distinct !{!285, !"cnnc_give_up.body"}
!286 = !{!284, !257, !210, !199, !169, !145}
!287 = !{!288, !290, !210, !199, !169, !145}
!288 = distinct !{!288, !289, !"cnnc_npy_value.body: %retptr"}
!289 = distinct !{!289, !"cnnc_npy_value.body"}
!290 = distinct !{!290, !291, !"cnnc_npy_rows.body: %retptr"}
!291 = distinct !{!291, !"cnnc_npy_rows.body"}
!292 = !{!290, !210, !199, !169, !145}
!293 = !{!294, !290, !210, !199, !169, !145}
!294 = distinct !{!294, !295, !"cnnc_new_words.body: %retptr"}
!295 = distinct !{!295, !"cnnc_new_words.body"}
!296 = !{!297, !290, !210, !199, !169, !145}
!297 = distinct !{!297, !298, !"cnnc_read_dims.body: %retptr"}
!298 = distinct !{!298, !"cnnc_read_dims.body"}
!299 = !{!300, !290, !210, !199, !169, !145}
!300 = distinct !{!300, !301, !"cnnc_wrong_dims.body: %retptr"}
!301 = distinct !{!301, !"cnnc_wrong_dims.body"}
!302 = !{!303, !305, !290, !210, !199, !169, !145}
!303 = distinct !{!303, !304, !"cnnc_program_name.body: %retptr"}
!304 = distinct !{!304, !"cnnc_program_name.body"}
!305 = distinct !{!305, !306, !"cnnc_complain.body: %retptr"}
!306 = distinct !{!306, !"cnnc_complain.body"}
!307 = !{!305, !290, !210, !199, !169, !145}
!308 = !{!309, !311, !290, !210, !199, !169, !145}
!309 = distinct !{!309, !310, !"cnnc_remove_files.body: %retptr"}
!310 = distinct !{!310, !"cnnc_remove_files.body"}
!311 = distinct !{!311, !312, !"cnnc_give_up.body: %retptr"}
!312 = distinct !{!312, !"cnnc_give_up.body"}
!313 = !{!311, !290, !210, !199, !169, !145}
!314 = !{!315, !210, !199, !169, !145}
!315 = distinct !{!315, !316, !"cnnc_row_bytes.body: %retptr"}
!316 = distinct !{!316, !"cnnc_row_bytes.body"}
!317 = !{!318, !320, !210, !199, !169, !145}
!318 = distinct !{!318, !319, !"cnnc_program_name.body: %retptr"}
!319 = distinct !{!319, !"cnnc_program_name.body"}
!320 = distinct !{!320, !321, !"cnnc_complain.body: %retptr"}
!321 = distinct !{!321, !"cnnc_complain.body"}
!322 = !{!320, !210, !199, !169, !145}
!323 = !{!324, !326, !210, !199, !169, !145}
!324 = distinct !{!324, !325, !"cnnc_remove_files.body: %retptr"}
!325 = distinct !{!325, !"cnnc_remove_files.body"}
!326 = distinct !{!326, !327, !"cnnc_give_up.body: %retptr"}
!327 = distinct !{!327, !"cnnc_give_up.body"}
!328 = !{!326, !210, !199, !169, !145}
!329 = !{!330, !199, !169, !145}
!330 = distinct !{!330, !331, !"cnnc_check_rows.body: %retptr"}
!331 = distinct !{!331, !"cnnc_check_rows.body"}
!332 = !{!333, !335, !330, !199, !169, !145}
!333 = distinct !{!333, !334, !"cnnc_is_dash.body: %retptr"}
!334 = distinct !{!334, !"cnnc_is_dash.body"}
!335 = distinct !{!335, !336, !"cnnc_input_name.body: %retptr"}
!336 = distinct !{!336, !"cnnc_input_name.body"}
!337 = !{!338, !330, !199, !169, !145}
!338 = distinct !{!338, !339, !"cnnc_tensor.body: %retptr"}
!339 = distinct !{!339, !"cnnc_tensor.body"}
!340 = !{!341, !343, !330, !199, !169, !145}
!341 = distinct !{!341, !342, !"cnnc_program_name.body: %retptr"}
!342 = distinct !{!342, !"cnnc_program_name.body"}
!343 = distinct !{!343, !344, !"cnnc_complain.body: %retptr"}
!344 = distinct !{!344, !"cnnc_complain.body"}
!345 = !{!343, !330, !199, !169, !145}
!346 = !{!347, !349, !330, !199, !169, !145}
!347 = distinct !{!347, !348, !"cnnc_remove_files.body: %retptr"}
!348 = distinct !{!348, !"cnnc_remove_files.body"}
!349 = distinct !{!349, !350, !"cnnc_give_up.body: %retptr"}
!350 = distinct !{!350, !"cnnc_give_up.body"}
!351 = !{!349, !330, !199, !169, !145}
!352 = !{!353, !355, !330, !199, !169, !145}
!353 = distinct !{!353, !354, !"cnnc_program_name.body: %retptr"}
!354 = distinct !{!354, !"cnnc_program_name.body"}
!355 = distinct !{!355, !356, !"cnnc_complain.body: %retptr"}
!356 = distinct !{!356, !"cnnc_complain.body"}
!357 = !{!355, !330, !199, !169, !145}
!358 = !{!359, !361, !330, !199, !169, !145}
!359 = distinct !{!359, !360, !"cnnc_remove_files.body: %retptr"}
!360 = distinct !{!360, !"cnnc_remove_files.body"}
!361 = distinct !{!361, !362, !"cnnc_give_up.body: %retptr"}
!362 = distinct !{!362, !"cnnc_give_up.body"}
!363 = !{!361, !330, !199, !169, !145}
!364 = !{!365, !199, !169, !145}
!365 = distinct !{!365, !366, !"cnnc_tensor.body: %retptr"}
!366 = distinct !{!366, !"cnnc_tensor.body"}
!367 = !{!368, !199, !169, !145}
!368 = distinct !{!368, !369, !"cnnc_new_words.body: %retptr"}
!369 = distinct !{!369, !"cnnc_new_words.body"}
!370 = !{!371, !145}
!371 = distinct !{!371, !372, !"cnnc_default_threads.body: %retptr"}
!372 = distinct !{!372, !"cnnc_default_threads.body"}
!373 = !{!374, !371, !145}
!374 = distinct !{!374, !375, !"cnnc_quota.body: %retptr"}
!375 = distinct !{!375, !"cnnc_quota.body"}
!376 = !{!377, !145}
!377 = distinct !{!377, !378, !"cnnc_create.body: %retptr"}
!378 = distinct !{!378, !"cnnc_create.body"}
!379 = !{!380, !382, !377, !145}
!380 = distinct !{!380, !381, !"cnnc_workspace_bytes.body: %retptr"}
!381 = distinct !{!381, !"cnnc_workspace_bytes.body"}
!382 = distinct !{!382, !383, !"cnnc_create_on.body: %retptr"}
!383 = distinct !{!383, !"cnnc_create_on.body"}
!384 = !{!385, !380, !382, !377, !145}
!385 = distinct !{!385, !386, !"cnnc_steps.body: %retptr"}
!386 = distinct !{!386, !"cnnc_steps.body"}
!387 = !{!382, !377, !145}
!388 = !{!389, !382, !377, !145}
!389 = distinct !{!389, !390, !"cnnc_hold_prepared.body: %retptr"}
!390 = distinct !{!390, !"cnnc_hold_prepared.body"}
!391 = !{!392, !394, !389, !382, !377, !145}
!392 = distinct !{!392, !393, !"cnnc_weights_hold.body: %retptr"}
!393 = distinct !{!393, !"cnnc_weights_hold.body"}
!394 = distinct !{!394, !395, !"cnnc_make_prepared.body: %retptr"}
!395 = distinct !{!395, !"cnnc_make_prepared.body"}
!396 = !{!397, !392, !394, !389, !382, !377, !145}
!397 = distinct !{!397, !398, !"cnnc_weights_map.body: %retptr"}
!398 = distinct !{!398, !"cnnc_weights_map.body"}
!399 = !{!400, !402, !397, !392, !394, !389, !382, !377, !145}
!400 = distinct !{!400, !401, !"cnnc_checksum_begin.body: %retptr"}
!401 = distinct !{!401, !"cnnc_checksum_begin.body"}
!402 = distinct !{!402, !403, !"cnnc_weights_hash.body: %retptr"}
!403 = distinct !{!403, !"cnnc_weights_hash.body"}
!404 = !{!405, !402, !397, !392, !394, !389, !382, !377, !145}
!405 = distinct !{!405, !406, !"cnnc_checksum_add.body: %retptr"}
!406 = distinct !{!406, !"cnnc_checksum_add.body"}
!407 = !{!408, !402, !397, !392, !394, !389, !382, !377, !145}
!408 = distinct !{!408, !409, !"cnnc_memory_forget.body: %retptr"}
!409 = distinct !{!409, !"cnnc_memory_forget.body"}
!410 = !{!411, !402, !397, !392, !394, !389, !382, !377, !145}
!411 = distinct !{!411, !412, !"cnnc_checksum_end.body: %retptr"}
!412 = distinct !{!412, !"cnnc_checksum_end.body"}
!413 = !{!394, !389, !382, !377, !145}
!414 = !{!415, !394, !389, !382, !377, !145}
!415 = distinct !{!415, !416, !"cnnc_prepare.body: %retptr"}
!416 = distinct !{!416, !"cnnc_prepare.body"}
!417 = !{!418, !415, !394, !389, !382, !377, !145}
!418 = distinct !{!418, !419, !"cnnc_steps.body: %retptr"}
!419 = distinct !{!419, !"cnnc_steps.body"}
!420 = !{!421, !415, !394, !389, !382, !377, !145}
!421 = distinct !{!421, !422, !"cnnc_lay_out.body: %retptr"}
!422 = distinct !{!422, !"cnnc_lay_out.body"}
!423 = !{!424, !415, !394, !389, !382, !377, !145}
!424 = distinct !{!424, !425, !"cnnc_fill_bases.body: %retptr"}
!425 = distinct !{!425, !"cnnc_fill_bases.body"}
!426 = !{!427, !415, !394, !389, !382, !377, !145}
!427 = distinct !{!427, !428, !"cnnc_memory_forget.body: %retptr"}
!428 = distinct !{!428, !"cnnc_memory_forget.body"}
!429 = !{!430, !394, !389, !382, !377, !145}
!430 = distinct !{!430, !431, !"cnnc_memory_unmap.body: %retptr"}
!431 = distinct !{!431, !"cnnc_memory_unmap.body"}
!432 = !{!433, !394, !389, !382, !377, !145}
!433 = distinct !{!433, !434, !"cnnc_weights_leave.body: %retptr"}
!434 = distinct !{!434, !"cnnc_weights_leave.body"}
!435 = !{!436, !415, !394, !389, !382, !377, !145}
!436 = distinct !{!436, !437, !"cnnc_memory_unmap.body: %retptr"}
!437 = distinct !{!437, !"cnnc_memory_unmap.body"}
!438 = !{!439, !382, !377, !145}
!439 = distinct !{!439, !440, !"cnnc_memory_unmap.body: %retptr"}
!440 = distinct !{!440, !"cnnc_memory_unmap.body"}
!441 = !{!442, !382, !377, !145}
!442 = distinct !{!442, !443, !"cnnc_steps.body: %retptr"}
!443 = distinct !{!443, !"cnnc_steps.body"}
!444 = !{!445, !382, !377, !145}
!445 = distinct !{!445, !446, !"cnnc_steps.body: %retptr"}
!446 = distinct !{!446, !"cnnc_steps.body"}
!447 = !{!448, !382, !377, !145}
!448 = distinct !{!448, !449, !"cnnc_lay_out.body: %retptr"}
!449 = distinct !{!449, !"cnnc_lay_out.body"}
!450 = !{!451, !382, !377, !145}
!451 = distinct !{!451, !452, !"cnnc_fill_bases.body: %retptr"}
!452 = distinct !{!452, !"cnnc_fill_bases.body"}
!453 = !{!454, !145}
!454 = distinct !{!454, !455, !"cnnc_workspace_bytes.body: %retptr"}
!455 = distinct !{!455, !"cnnc_workspace_bytes.body"}
!456 = !{!457, !454, !145}
!457 = distinct !{!457, !458, !"cnnc_steps.body: %retptr"}
!458 = distinct !{!458, !"cnnc_steps.body"}
!459 = !{!460, !462, !145}
!460 = distinct !{!460, !461, !"cnnc_program_name.body: %retptr"}
!461 = distinct !{!461, !"cnnc_program_name.body"}
!462 = distinct !{!462, !463, !"cnnc_complain.body: %retptr"}
!463 = distinct !{!463, !"cnnc_complain.body"}
!464 = !{!462, !145}
!465 = !{!466, !468, !145}
!466 = distinct !{!466, !467, !"cnnc_remove_files.body: %retptr"}
!467 = distinct !{!467, !"cnnc_remove_files.body"}
!468 = distinct !{!468, !469, !"cnnc_give_up.body: %retptr"}
!469 = distinct !{!469, !"cnnc_give_up.body"}
!470 = !{!468, !145}
!471 = !{!472, !145}
!472 = distinct !{!472, !473, !"cnnc_begin_outputs.body: %retptr"}
!473 = distinct !{!473, !"cnnc_begin_outputs.body"}
!474 = !{!475, !472, !145}
!475 = distinct !{!475, !476, !"cnnc_open_outputs.body: %retptr"}
!476 = distinct !{!476, !"cnnc_open_outputs.body"}
!477 = !{!478, !475, !472, !145}
!478 = distinct !{!478, !479, !"cnnc_new_words.body: %retptr"}
!479 = distinct !{!479, !"cnnc_new_words.body"}
!480 = !{!481, !475, !472, !145}
!481 = distinct !{!481, !482, !"cnnc_remove_when_failed.body: %retptr"}
!482 = distinct !{!482, !"cnnc_remove_when_failed.body"}
!483 = !{!484, !475, !472, !145}
!484 = distinct !{!484, !485, !"cnnc_is_dash.body: %retptr"}
!485 = distinct !{!485, !"cnnc_is_dash.body"}
!486 = !{!487, !475, !472, !145}
!487 = distinct !{!487, !488, !"cnnc_new_words.body: %retptr"}
!488 = distinct !{!488, !"cnnc_new_words.body"}
!489 = !{!490, !475, !472, !145}
!490 = distinct !{!490, !491, !"cnnc_new_words.body: %retptr"}
!491 = distinct !{!491, !"cnnc_new_words.body"}
!492 = !{!493, !472, !145}
!493 = distinct !{!493, !494, !"cnnc_new_words.body: %retptr"}
!494 = distinct !{!494, !"cnnc_new_words.body"}
!495 = !{!496, !472, !145}
!496 = distinct !{!496, !497, !"cnnc_stdout_is_taken.body: %retptr"}
!497 = distinct !{!497, !"cnnc_stdout_is_taken.body"}
!498 = !{!499, !472, !145}
!499 = distinct !{!499, !500, !"cnnc_npy_begin.body: %retptr"}
!500 = distinct !{!500, !"cnnc_npy_begin.body"}
!501 = !{!502, !472, !145}
!502 = distinct !{!502, !503, !"cnnc_write.body: %retptr"}
!503 = distinct !{!503, !"cnnc_write.body"}
!504 = !{!505, !472, !145}
!505 = distinct !{!505, !506, !"cnnc_output.body: %retptr"}
!506 = distinct !{!506, !"cnnc_output.body"}
!507 = !{!508, !505, !472, !145}
!508 = distinct !{!508, !509, !"cnnc_tensor.body: %retptr"}
!509 = distinct !{!509, !"cnnc_tensor.body"}
!510 = !{!511, !145}
!511 = distinct !{!511, !512, !"cnnc_run_all.body: %retptr"}
!512 = distinct !{!512, !"cnnc_run_all.body"}
!513 = !{!514, !511, !145}
!514 = distinct !{!514, !515, !"cnnc_new_words.body: %retptr"}
!515 = distinct !{!515, !"cnnc_new_words.body"}
!516 = !{!517, !511, !145}
!517 = distinct !{!517, !518, !"cnnc_new_words.body: %retptr"}
!518 = distinct !{!518, !"cnnc_new_words.body"}
!519 = !{!520, !522, !511, !145}
!520 = distinct !{!520, !521, !"cnnc_sort.body: %retptr"}
!521 = distinct !{!521, !"cnnc_sort.body"}
!522 = distinct !{!522, !523, !"cnnc_print_latency.body: %retptr"}
!523 = distinct !{!523, !"cnnc_print_latency.body"}
!524 = !{!522, !511, !145}
!525 = !{!526, !522, !511, !145}
!526 = distinct !{!526, !527, !"cnnc_percentile.body: %retptr"}
!527 = distinct !{!527, !"cnnc_percentile.body"}
!528 = !{!529, !522, !511, !145}
!529 = distinct !{!529, !530, !"cnnc_percentile.body: %retptr"}
!530 = distinct !{!530, !"cnnc_percentile.body"}
!531 = !{!532, !522, !511, !145}
!532 = distinct !{!532, !533, !"cnnc_percentile.body: %retptr"}
!533 = distinct !{!533, !"cnnc_percentile.body"}
!534 = !{!535, !522, !511, !145}
!535 = distinct !{!535, !536, !"cnnc_print_time.body: %retptr"}
!536 = distinct !{!536, !"cnnc_print_time.body"}
!537 = !{!538, !522, !511, !145}
!538 = distinct !{!538, !539, !"cnnc_print_time.body: %retptr"}
!539 = distinct !{!539, !"cnnc_print_time.body"}
!540 = !{!541, !522, !511, !145}
!541 = distinct !{!541, !542, !"cnnc_print_time.body: %retptr"}
!542 = distinct !{!542, !"cnnc_print_time.body"}
!543 = !{!544, !522, !511, !145}
!544 = distinct !{!544, !545, !"cnnc_print_time.body: %retptr"}
!545 = distinct !{!545, !"cnnc_print_time.body"}
!546 = !{!547, !549, !145}
!547 = distinct !{!547, !548, !"cnnc_all_said.body: %retptr"}
!548 = distinct !{!548, !"cnnc_all_said.body"}
!549 = distinct !{!549, !550, !"cnnc_finish.body: %retptr"}
!550 = distinct !{!550, !"cnnc_finish.body"}
!551 = !{!552, !554, !549, !145}
!552 = distinct !{!552, !553, !"cnnc_program_name.body: %retptr"}
!553 = distinct !{!553, !"cnnc_program_name.body"}
!554 = distinct !{!554, !555, !"cnnc_complain.body: %retptr"}
!555 = distinct !{!555, !"cnnc_complain.body"}
!556 = !{!554, !549, !145}
!557 = !{!549, !145}
!558 = !{!559, !561, !549, !145}
!559 = distinct !{!559, !560, !"cnnc_remove_files.body: %retptr"}
!560 = distinct !{!560, !"cnnc_remove_files.body"}
!561 = distinct !{!561, !562, !"cnnc_give_up.body: %retptr"}
!562 = distinct !{!562, !"cnnc_give_up.body"}
!563 = !{!561, !549, !145}
!564 = !{!565, !549, !145}
!565 = distinct !{!565, !566, !"cnnc_close_outputs.body: %retptr"}
!566 = distinct !{!566, !"cnnc_close_outputs.body"}
!567 = !{!568, !145}
!568 = distinct !{!568, !569, !"cnnc_destroy.body: %retptr"}
!569 = distinct !{!569, !"cnnc_destroy.body"}
!570 = !{!571, !568, !145}
!571 = distinct !{!571, !572, !"cnnc_leave_prepared.body: %retptr"}
!572 = distinct !{!572, !"cnnc_leave_prepared.body"}
!573 = !{!574, !571, !568, !145}
!574 = distinct !{!574, !575, !"cnnc_memory_unmap.body: %retptr"}
!575 = distinct !{!575, !"cnnc_memory_unmap.body"}
!576 = !{!577, !571, !568, !145}
!577 = distinct !{!577, !578, !"cnnc_weights_leave.body: %retptr"}
!578 = distinct !{!578, !"cnnc_weights_leave.body"}
!579 = !{!580, !568, !145}
!580 = distinct !{!580, !581, !"cnnc_memory_unmap.body: %retptr"}
!581 = distinct !{!581, !"cnnc_memory_unmap.body"}
!582 = !{!583}
!583 = distinct !{!583, !584, !"cnnc_weights_path.body: %retptr"}
!584 = distinct !{!584, !"cnnc_weights_path.body"}
!585 = !{!586}
!586 = distinct !{!586, !587, !"cnnc_run_rows.body: %retptr"}
!587 = distinct !{!587, !"cnnc_run_rows.body"}
!588 = !{!589, !586}
!589 = distinct !{!589, !590, !"cnnc_take_rows.body: %retptr"}
!590 = distinct !{!590, !"cnnc_take_rows.body"}
!591 = !{!592, !589, !586}
!592 = distinct !{!592, !593, !"cnnc_tensor.body: %retptr"}
!593 = distinct !{!593, !"cnnc_tensor.body"}
!594 = !{!595, !589, !586}
!595 = distinct !{!595, !596, !"cnnc_row_bytes.body: %retptr"}
!596 = distinct !{!596, !"cnnc_row_bytes.body"}
!597 = !{!598, !586}
!598 = distinct !{!598, !599, !"cnnc_run.body: %retptr"}
!599 = distinct !{!599, !"cnnc_run.body"}
!600 = !{!601, !586}
!601 = distinct !{!601, !602, !"cnnc_run.body: %retptr"}
!602 = distinct !{!602, !"cnnc_run.body"}
!603 = !{!604, !586}
!604 = distinct !{!604, !605, !"cnnc_put_rows.body: %retptr"}
!605 = distinct !{!605, !"cnnc_put_rows.body"}
!606 = !{!607, !604, !586}
!607 = distinct !{!607, !608, !"cnnc_write.body: %retptr"}
!608 = distinct !{!608, !"cnnc_write.body"}
!609 = !{!610, !604, !586}
!610 = distinct !{!610, !611, !"cnnc_put_largest.body: %retptr"}
!611 = distinct !{!611, !"cnnc_put_largest.body"}
!612 = !{!613, !615, !610, !604, !586}
!613 = distinct !{!613, !614, !"cnnc_next_largest.body: %retptr"}
!614 = distinct !{!614, !"cnnc_next_largest.body"}
!615 = distinct !{!615, !616, !"cnnc_print_largest.body: %retptr"}
!616 = distinct !{!616, !"cnnc_print_largest.body"}
!617 = !{!615, !610, !604, !586}
!618 = !{!619, !615, !610, !604, !586}
!619 = distinct !{!619, !620, !"cnnc_next_largest.body: %retptr"}
!620 = distinct !{!620, !"cnnc_next_largest.body"}
!621 = !{!622, !604, !586}
!622 = distinct !{!622, !623, !"cnnc_output.body: %retptr"}
!623 = distinct !{!623, !"cnnc_output.body"}
!624 = !{!625, !622, !604, !586}
!625 = distinct !{!625, !626, !"cnnc_tensor.body: %retptr"}
!626 = distinct !{!626, !"cnnc_tensor.body"}
!627 = !{!628, !604, !586}
!628 = distinct !{!628, !629, !"cnnc_row_bytes.body: %retptr"}
!629 = distinct !{!629, !"cnnc_row_bytes.body"}
!630 = !{!631}
!631 = distinct !{!631, !632, !"cnnc_execute.body: %retptr"}
!632 = distinct !{!632, !"cnnc_execute.body"}
!633 = !{!634, !631}
!634 = distinct !{!634, !635, !"cnnc_clear_counters.body: %retptr"}
!635 = distinct !{!635, !"cnnc_clear_counters.body"}
!636 = !{!637, !634, !631}
!637 = distinct !{!637, !638, !"cnnc_step_counters.body: %retptr"}
!638 = distinct !{!638, !"cnnc_step_counters.body"}
!639 = !{!640}
!640 = distinct !{!640, !641, !"cnnc_walk.body: %retptr"}
!641 = distinct !{!641, !"cnnc_walk.body"}
!642 = !{!643, !645, !640}
!643 = distinct !{!643, !644, !"cnnc_profile_begin.body: %retptr"}
!644 = distinct !{!644, !"cnnc_profile_begin.body"}
!645 = distinct !{!645, !646, !"cnnc_walk_alone.body: %retptr"}
!646 = distinct !{!646, !"cnnc_walk_alone.body"}
!647 = !{!648, !645, !640}
!648 = distinct !{!648, !649, !"cnnc_run_chunks.body: %retptr"}
!649 = distinct !{!649, !"cnnc_run_chunks.body"}
!650 = !{!651, !645, !640}
!651 = distinct !{!651, !652, !"cnnc_profile_end.body: %retptr"}
!652 = distinct !{!652, !"cnnc_profile_end.body"}
!653 = !{!654, !645, !640}
!654 = distinct !{!654, !655, !"cnnc_step_record.body: %retptr"}
!655 = distinct !{!655, !"cnnc_step_record.body"}
!656 = !{!645, !640}
!657 = !{!658, !660, !640}
!658 = distinct !{!658, !659, !"cnnc_profile_end.body: %retptr"}
!659 = distinct !{!659, !"cnnc_profile_end.body"}
!660 = distinct !{!660, !661, !"cnnc_walk_shared.body: %retptr"}
!661 = distinct !{!661, !"cnnc_walk_shared.body"}
!662 = !{!663, !660, !640}
!663 = distinct !{!663, !664, !"cnnc_step_counters.body: %retptr"}
!664 = distinct !{!664, !"cnnc_step_counters.body"}
!665 = !{!666, !660, !640}
!666 = distinct !{!666, !667, !"cnnc_step_record.body: %retptr"}
!667 = distinct !{!667, !"cnnc_step_record.body"}
!668 = !{!660, !640}
!669 = !{!670, !660, !640}
!670 = distinct !{!670, !671, !"cnnc_wake.body: %retptr"}
!671 = distinct !{!671, !"cnnc_wake.body"}
!672 = !{!673, !675, !660, !640}
!673 = distinct !{!673, !674, !"cnnc_step_record.body: %retptr"}
!674 = distinct !{!674, !"cnnc_step_record.body"}
!675 = distinct !{!675, !676, !"cnnc_wait_for_inputs.body: %retptr"}
!676 = distinct !{!676, !"cnnc_wait_for_inputs.body"}
!677 = !{!675, !660, !640}
!678 = !{!679, !675, !660, !640}
!679 = distinct !{!679, !680, !"cnnc_step_record.body: %retptr"}
!680 = distinct !{!680, !"cnnc_step_record.body"}
!681 = !{!682, !675, !660, !640}
!682 = distinct !{!682, !683, !"cnnc_step_counters.body: %retptr"}
!683 = distinct !{!683, !"cnnc_step_counters.body"}
!684 = !{!685, !675, !660, !640}
!685 = distinct !{!685, !686, !"cnnc_wait_until.body: %retptr"}
!686 = distinct !{!686, !"cnnc_wait_until.body"}
!687 = !{!688, !660, !640}
!688 = distinct !{!688, !689, !"cnnc_profile_begin.body: %retptr"}
!689 = distinct !{!689, !"cnnc_profile_begin.body"}
!690 = !{!691, !693, !660, !640}
!691 = distinct !{!691, !692, !"cnnc_step_record.body: %retptr"}
!692 = distinct !{!692, !"cnnc_step_record.body"}
!693 = distinct !{!693, !694, !"cnnc_run_share.body: %retptr"}
!694 = distinct !{!694, !"cnnc_run_share.body"}
!695 = !{!693, !660, !640}
!696 = !{!697, !693, !660, !640}
!697 = distinct !{!697, !698, !"cnnc_step_counters.body: %retptr"}
!698 = distinct !{!698, !"cnnc_step_counters.body"}
!699 = !{!700, !693, !660, !640}
!700 = distinct !{!700, !701, !"cnnc_run_chunks.body: %retptr"}
!701 = distinct !{!701, !"cnnc_run_chunks.body"}
!702 = !{!703, !705}
!703 = distinct !{!703, !704, !"cnnc_reason.body: %retptr"}
!704 = distinct !{!704, !"cnnc_reason.body"}
!705 = distinct !{!705, !706, !"cnnc_unwritable.body: %retptr"}
!706 = distinct !{!706, !"cnnc_unwritable.body"}
!707 = !{!708, !710, !705}
!708 = distinct !{!708, !709, !"cnnc_program_name.body: %retptr"}
!709 = distinct !{!709, !"cnnc_program_name.body"}
!710 = distinct !{!710, !711, !"cnnc_complain.body: %retptr"}
!711 = distinct !{!711, !"cnnc_complain.body"}
!712 = !{!710, !705}
!713 = !{!714, !705}
!714 = distinct !{!714, !715, !"cnnc_is_dash.body: %retptr"}
!715 = distinct !{!715, !"cnnc_is_dash.body"}
!716 = !{!705}
!717 = !{!718, !720, !705}
!718 = distinct !{!718, !719, !"cnnc_remove_files.body: %retptr"}
!719 = distinct !{!719, !"cnnc_remove_files.body"}
!720 = distinct !{!720, !721, !"cnnc_give_up.body: %retptr"}
!721 = distinct !{!721, !"cnnc_give_up.body"}
!722 = !{!720, !705}
!723 = !{!724, !726}
!724 = distinct !{!724, !725, !"cnnc_reason.body: %retptr"}
!725 = distinct !{!725, !"cnnc_reason.body"}
!726 = distinct !{!726, !727, !"cnnc_unreadable.body: %retptr"}
!727 = distinct !{!727, !"cnnc_unreadable.body"}
!728 = !{!729, !731, !726}
!729 = distinct !{!729, !730, !"cnnc_program_name.body: %retptr"}
!730 = distinct !{!730, !"cnnc_program_name.body"}
!731 = distinct !{!731, !732, !"cnnc_complain.body: %retptr"}
!732 = distinct !{!732, !"cnnc_complain.body"}
!733 = !{!731, !726}
!734 = !{!735, !737, !726}
!735 = distinct !{!735, !736, !"cnnc_is_dash.body: %retptr"}
!736 = distinct !{!736, !"cnnc_is_dash.body"}
!737 = distinct !{!737, !738, !"cnnc_input_name.body: %retptr"}
!738 = distinct !{!738, !"cnnc_input_name.body"}
!739 = !{!726}
!740 = !{!741, !743, !726}
!741 = distinct !{!741, !742, !"cnnc_remove_files.body: %retptr"}
!742 = distinct !{!742, !"cnnc_remove_files.body"}
!743 = distinct !{!743, !744, !"cnnc_give_up.body: %retptr"}
!744 = distinct !{!744, !"cnnc_give_up.body"}
!745 = !{!743, !726}
!746 = !{!747, !749, !751}
!747 = distinct !{!747, !748, !"cnnc_program_name.body: %retptr"}
!748 = distinct !{!748, !"cnnc_program_name.body"}
!749 = distinct !{!749, !750, !"cnnc_complain.body: %retptr"}
!750 = distinct !{!750, !"cnnc_complain.body"}
!751 = distinct !{!751, !752, !"cnnc_no_array.body: %retptr"}
!752 = distinct !{!752, !"cnnc_no_array.body"}
!753 = !{!749, !751}
!754 = !{!751}
!755 = !{!756, !758, !751}
!756 = distinct !{!756, !757, !"cnnc_remove_files.body: %retptr"}
!757 = distinct !{!757, !"cnnc_remove_files.body"}
!758 = distinct !{!758, !759, !"cnnc_give_up.body: %retptr"}
!759 = distinct !{!759, !"cnnc_give_up.body"}
!760 = !{!758, !751}
!761 = !{!762}
!762 = distinct !{!762, !763, !"cnnc_pool_destroy.body: %retptr"}
!763 = distinct !{!763, !"cnnc_pool_destroy.body"}
!764 = !{!765, !762}
!765 = distinct !{!765, !766, !"cnnc_pool_lock.body: %retptr"}
!766 = distinct !{!766, !"cnnc_pool_lock.body"}
!767 = !{!768}
!768 = distinct !{!768, !769, !"cnnc_pool_ring.body: %retptr"}
!769 = distinct !{!769, !"cnnc_pool_ring.body"}
!770 = !{!771, !768}
!771 = distinct !{!771, !772, !"cnnc_place_wake.body: %retptr"}
!772 = distinct !{!772, !"cnnc_place_wake.body"}
!773 = !{!774}
!774 = distinct !{!774, !775, !"cnnc_pool_try_lock.body: %retptr"}
!775 = distinct !{!775, !"cnnc_pool_try_lock.body"}
!776 = !{!777, !774}
!777 = distinct !{!777, !778, !"cnnc_pool_spawn.body: %retptr"}
!778 = distinct !{!778, !"cnnc_pool_spawn.body"}
!779 = !{!780, !777, !774}
!780 = distinct !{!780, !781, !"cnnc_spin_reset.body: %retptr"}
!781 = distinct !{!781, !"cnnc_spin_reset.body"}
!782 = !{!783}
!783 = distinct !{!783, !784, !"cnnc_pool_create.body: %retptr"}
!784 = distinct !{!784, !"cnnc_pool_create.body"}
!785 = !{!786, !783}
!786 = distinct !{!786, !787, !"cnnc_spin_measure.body: %retptr"}
!787 = distinct !{!787, !"cnnc_spin_measure.body"}
!788 = !{!789, !783}
!789 = distinct !{!789, !790, !"cnnc_spin_reset.body: %retptr"}
!790 = distinct !{!790, !"cnnc_spin_reset.body"}
!791 = !{!792, !783}
!792 = distinct !{!792, !793, !"cnnc_pool_spawn.body: %retptr"}
!793 = distinct !{!793, !"cnnc_pool_spawn.body"}
!794 = !{!795, !792, !783}
!795 = distinct !{!795, !796, !"cnnc_spin_reset.body: %retptr"}
!796 = distinct !{!796, !"cnnc_spin_reset.body"}
!797 = !{!798}
!798 = distinct !{!798, !799, !"cnnc_memory_map.body: %retptr"}
!799 = distinct !{!799, !"cnnc_memory_map.body"}
!800 = !{!801, !803}
!801 = distinct !{!801, !802, !"cnnc_remove_files.body: %retptr"}
!802 = distinct !{!802, !"cnnc_remove_files.body"}
!803 = distinct !{!803, !804, !"cnnc_interrupted.body: %retptr"}
!804 = distinct !{!804, !"cnnc_interrupted.body"}
!805 = !{!803}
!806 = !{!807, !809}
!807 = distinct !{!807, !808, !"cnnc_pool_lock.body: %retptr"}
!808 = distinct !{!808, !"cnnc_pool_lock.body"}
!809 = distinct !{!809, !810, !"cnnc_pool_grow.body: %retptr"}
!810 = distinct !{!810, !"cnnc_pool_grow.body"}
!811 = !{!812, !809}
!812 = distinct !{!812, !813, !"cnnc_pool_spawn.body: %retptr"}
!813 = distinct !{!813, !"cnnc_pool_spawn.body"}
!814 = !{!815, !812, !809}
!815 = distinct !{!815, !816, !"cnnc_spin_reset.body: %retptr"}
!816 = distinct !{!816, !"cnnc_spin_reset.body"}
!817 = !{!809}
!818 = !{!819, !809}
!819 = distinct !{!819, !820, !"cnnc_pool_unlock.body: %retptr"}
!820 = distinct !{!820, !"cnnc_pool_unlock.body"}
!821 = !{!822}
!822 = distinct !{!822, !823, !"cnnc_pool_run.body: %retptr"}
!823 = distinct !{!823, !"cnnc_pool_run.body"}
!824 = !{!825, !822}
!825 = distinct !{!825, !826, !"cnnc_wait_until.body: %retptr"}
!826 = distinct !{!826, !"cnnc_wait_until.body"}
!827 = !{!828, !822}
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

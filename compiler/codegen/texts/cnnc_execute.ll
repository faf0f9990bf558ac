; LLVM 22.1.0, sources 871fd44c90266abfa8db36dfce06401bc48658e9bce03bb379c6c4af953f89b8
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

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
define range(i64 1, -9223372036854775808) i64 @cnnc_execute(i64 %.1, i64 %.2) local_unnamed_addr #3 {
.4:
  %.12.i = add i64 %.2, 64
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.19.i = icmp ne i64 %.1, 0
  %.22.i = icmp sgt i64 %.14.i, 1
  %or.cond.i = select i1 %.19.i, i1 %.22.i, i1 false
  br i1 %or.cond.i, label %B80.i, label %B298.i

B80.i:                                            ; preds = %.4
  %.26.i = add i64 %.1, 8
  %.27.i = inttoptr i64 %.26.i to ptr
  %.28.i = load atomic i64, ptr %.27.i seq_cst, align 8, !noalias !0
  %.31.i = tail call i64 @llvm.smin.i64(i64 %.14.i, i64 %.28.i)
  %.12.i.i = add i64 %.2, 72
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  store atomic i64 0, ptr %.13.i.i seq_cst, align 8, !noalias !3
  %.17.i.i = add i64 %.2, 48
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !3
  %.22.i.i = add i64 %.2, 56
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  %.24.i.i = load i64, ptr %.23.i.i, align 8, !noalias !3
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
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !6
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !6
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !6
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
  store i64 0, ptr %.273.i.i, align 8, !noalias !3
  %.230.i.i = icmp sgt i64 %.177.i.05.i, 1
  br i1 %.230.i.i, label %B258.if.i.i, label %B186.i.loopexit.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #3, !noalias !0
  %.52.i = icmp sgt i64 %.45.i, 0
  br i1 %.52.i, label %cnnc_execute.body.exit, label %B298.i

B298.i:                                           ; preds = %cnnc_clear_counters.exit, %.4
  %.68.i = tail call i64 @cnnc_walk(i64 %.2, i64 0, i64 1, i64 0), !noalias !0
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
  call void @llvm.x86.sse.stmxcsr(ptr nonnull %slot.i), !noalias !9
  %before.i = load i32, ptr %slot.i, align 4, !noalias !9
  store i32 40896, ptr %slot.i, align 4, !noalias !9
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %slot.i), !noalias !9
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i)
  %.21.i = ptrtoint ptr %.20.i to i64
  %.27.i = add i64 %.1, 40
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !9
  %.32.i = add i64 %.1, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !9
  store i64 %.34.i, ptr %.20.i, align 8, !noalias !9
  %.42.i = add i64 %.1, 8
  %.43.i = inttoptr i64 %.42.i to ptr
  %.44.i = load i64, ptr %.43.i, align 8, !noalias !9
  %.47.i = add i64 %.21.i, 8
  %.48.i = inttoptr i64 %.47.i to ptr
  store i64 %.44.i, ptr %.48.i, align 8, !noalias !9
  %.52.i = add i64 %.1, 32
  %.53.i = inttoptr i64 %.52.i to ptr
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !9
  %.56.i = mul nsw i64 %.29.i, %.2
  %.57.i = add nsw i64 %.54.i, %.56.i
  %.60.i = add i64 %.21.i, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  store i64 %.57.i, ptr %.61.i, align 8, !noalias !9
  %.65.i = add i64 %.21.i, 24
  %.66.i = inttoptr i64 %.65.i to ptr
  store i64 %.29.i, ptr %.66.i, align 8, !noalias !9
  %.69.i = icmp eq i64 %.3, 1
  %.12.i.i = add i64 %.1, 48
  %.13.i.i = inttoptr i64 %.12.i.i to ptr
  %.14.i.i = load i64, ptr %.13.i.i, align 8, !noalias !9
  %.17.i.i = add i64 %.1, 56
  %.18.i.i = inttoptr i64 %.17.i.i to ptr
  %.19.i.i = load i64, ptr %.18.i.i, align 8, !noalias !9
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
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !12
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i.i), !noalias !17
  %0 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i.i) #3, !noalias !12
  %seconds.i.i.i = load i64, ptr %time.i.i.i, align 8, !noalias !12
  %nanoseconds.i.i.i = load i64, ptr %rest.i.i.i, align 8, !noalias !12
  %scaled.i.i.i = mul i64 %seconds.i.i.i, 1000000000
  %sum.i.i.i = add i64 %scaled.i.i.i, %nanoseconds.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i.i), !noalias !17
  %.24.i.i.pre.i = load i64, ptr %.8.i.i12.i, align 8, !noalias !18
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %sum.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !18
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !18
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !18
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !18
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #3, !noalias !18
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !21
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !21
  %.32.i.i.i = sub nsw i64 %.43.i.017.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !21
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !21
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i1.i), !noalias !17
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i1.i) #3, !noalias !21
  %seconds.i.i8.i = load i64, ptr %time.i.i1.i, align 8, !noalias !21
  %nanoseconds.i.i9.i = load i64, ptr %rest.i.i7.i, align 8, !noalias !21
  %scaled.i.i10.i = mul i64 %seconds.i.i8.i, 1000000000
  %sum.i.i11.i = add i64 %scaled.i.i10.i, %nanoseconds.i.i9.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i1.i), !noalias !17
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %sum.i.i11.i, ptr %.65.i.i.i, align 8, !noalias !21
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !21
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.016.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.017.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.016.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.016.i, -1
  %.114.i.i = add i64 %.43.i.017.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i12.i, align 8, !noalias !24
  %.11.i.i13.i = mul i64 %.43.i.017.i, 40
  %.12.i.i14.i = add i64 %.11.i.i13.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i14.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !17
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
  %.23.i.i.i = load i64, ptr %.7.i.i14.i, align 8, !noalias !27
  %.24.not.i.i.i13 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre60.i = load i64, ptr %.13.i.i, align 8, !noalias !32
  br i1 %.24.not.i.i.i13, label %cnnc_profile_end.exit.i, label %B64.i.i.i14

B64.i.i.i14:                                      ; preds = %B340.i.i
  %.32.i.i.i15 = sub nsw i64 %.52.i.058.i, %.9.i.i.pre60.i
  %.39.i.i.i16 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !27
  %.40.i.i.i17 = mul nsw i64 %.39.i.i.i16, %.32.i.i.i15
  %.42.i.i.i = add nsw i64 %.40.i.i.i17, %.2
  %.53.i.i.i18 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i19 = add nsw i64 %.53.i.i.i18, %.23.i.i.i
  %.58.i.i.i20 = inttoptr i64 %.54.i.i.i19 to ptr
  store i64 %"$phi94.0.2.0.i.i.i10", ptr %.58.i.i.i20, align 8, !noalias !27
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i.i1), !noalias !35
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i.i1) #3, !noalias !27
  %seconds.i.i.i21 = load i64, ptr %time.i.i.i1, align 8, !noalias !27
  %nanoseconds.i.i.i22 = load i64, ptr %rest.i.i.i4, align 8, !noalias !27
  %scaled.i.i.i23 = mul i64 %seconds.i.i.i21, 1000000000
  %sum.i.i.i24 = add i64 %scaled.i.i.i23, %nanoseconds.i.i.i22
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i.i1), !noalias !35
  %.64.i.i.i25 = add i64 %.54.i.i.i19, 8
  %.65.i.i.i26 = inttoptr i64 %.64.i.i.i25 to ptr
  store i64 %sum.i.i.i24, ptr %.65.i.i.i26, align 8, !noalias !27
  %.69.i.i.i27 = add i64 %.54.i.i.i19, 16
  %.70.i.i.i28 = inttoptr i64 %.69.i.i.i27 to ptr
  store i64 %.318.i.i, ptr %.70.i.i.i28, align 8, !noalias !27
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !32
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i14, %B340.i.i
  %.9.i.i.i29 = phi i64 [ %.9.i.i.pre60.i, %B340.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i14 ]
  %.10.i.i.i30 = sub nsw i64 %.52.i.058.i, %.9.i.i.i29
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !32
  %.15.i.i.i31 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i32 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !32
  %.16.i.i.i33 = shl i64 %.10.i.i.i30, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i33, %.15.i.i.i31
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i32
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !36
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.349.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.350.i.i = inttoptr i64 %.349.i.i to ptr
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !35
  %.356.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.357.i.i = atomicrmw add ptr %.356.i.i, i64 %.318.i.i seq_cst, align 8, !noalias !35
  %.359.i.i = add nsw i64 %.357.i.i, %.318.i.i
  %.362.i.i = icmp eq i64 %.359.i.i, %.351.i.i
  br i1 %.362.i.i, label %B538.i.i, label %B602.i.i

B538.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !39
  %.12.i.i9.i = icmp sgt i64 %.11.i.i8.i, 0
  br i1 %.12.i.i9.i, label %B44.i.i.i, label %B602.i.i

B44.i.i.i:                                        ; preds = %B538.i.i
  %3 = call i64 (i64, ...) @syscall(i64 202, ptr %.356.i.i, i32 129, i32 2147483647) #3, !noalias !39
  br label %B602.i.i

B602.i.i:                                         ; preds = %cnnc_profile_begin.exit.i9, %B44.i.i.i, %B538.i.i, %cnnc_profile_end.exit.i, %B328.i.i
  %.110.i.i12 = icmp sgt i64 %.55.i.057.i, 1
  br i1 %.110.i.i12, label %B132.if.i.i5, label %cnnc_walk.body.exit

B132.if.i.i5:                                     ; preds = %B602.i.i, %B132.if.i.lr.ph.i2
  %.52.i.058.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i2 ], [ %.123.i.i, %B602.i.i ]
  %.55.i.057.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i2 ], [ %.119.i.i, %B602.i.i ]
  %.119.i.i = add nsw i64 %.55.i.057.i, -1
  %.123.i.i = add i64 %.52.i.058.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !42
  %.11.i.i.i.i = mul i64 %.52.i.058.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i6 = load i64, ptr %.23.i.i11.i, align 8, !noalias !47
  %.31.i.i.i7 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i7 to ptr
  %.33.i.i.i = load i64, ptr %.32.i.i12.i, align 8, !noalias !47
  %.115.i13.not.i.i = icmp slt i64 %.33.i.i.i, 1
  br i1 %.115.i13.not.i.i, label %cnnc_wait_for_inputs.exit.i, label %B226.if.i.i.i

B342.i.i.i:                                       ; preds = %B226.if.i.i.i
  %.9.i.i2.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !48
  %.11.i.i3.i.i = mul i64 %.157.i.i.i, 40
  %.13.i.i5.i.i = add i64 %.11.i.i3.i.i, 80
  %.189.i.i.i = add i64 %.13.i.i5.i.i, %.9.i.i2.i.i
  %.190.i.i.i = inttoptr i64 %.189.i.i.i to ptr
  %.191.i.i.i = load i64, ptr %.190.i.i.i, align 8, !noalias !47
  %.10.i.i.i.i = sub nsw i64 %.157.i.i.i, %.165.i.i.i
  %.14.i.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !51
  %.15.i.i.i.i = add nsw i64 %.14.i.i.i.i, 1
  %.20.i.i.i.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !51
  %.16.i.i.i.i = shl i64 %.10.i.i.i.i, 6
  %.21.i.i.i.i = mul i64 %.16.i.i.i.i, %.15.i.i.i.i
  %.22.i.i.i.i = add nsw i64 %.21.i.i.i.i, %.20.i.i.i.i
  %.20.i.i11.i.i = load i64, ptr %.19.i.i10.i.i, align 8, !noalias !54
  %.28.i.i.i.i = load i64, ptr %.27.i.i.i.i, align 8, !noalias !54
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
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !54
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @llvm.x86.sse2.pause(), !noalias !54
  %exitcond.not.i.i.i = icmp eq i64 %.127.i.i.i.i, %.20.i.i11.i.i
  br i1 %exitcond.not.i.i.i, label %B278.i.i.i.i, label %B118.if.i.i.i.i

B278.i.i.i.i:                                     ; preds = %B248.i.i.i.i, %B342.i.i.i
  %.216.i.i.i.i = load i64, ptr %.215.i.i.i.i, align 8, !noalias !54
  %.217.i.i.i.i = add nsw i64 %.216.i.i.i.i, 1
  store i64 %.217.i.i.i.i, ptr %.215.i.i.i.i, align 8, !noalias !54
  %.237.i.i.i.i = and i64 %.217.i.i.i.i, 31
  %.238.i.i.i.i = icmp eq i64 %.237.i.i.i.i, 0
  br i1 %.238.i.i.i.i, label %B506.i.i.i.i, label %B504.i.i.i.i

B504.i.i.i.i:                                     ; preds = %B278.i.i.i.i
  %.224.i.i.i.i = ashr i64 %.20.i.i11.i.i, 1
  %.231.i.i.i.i = load i64, ptr %.230.i.i.i.i, align 8, !noalias !54
  %.233.i.i.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i.i.i, i64 %.231.i.i.i.i)
  br label %B506.i.i.i.i

B506.i.i.i.i:                                     ; preds = %B504.i.i.i.i, %B278.i.i.i.i
  %"$phi506.4.2.0.i.i.i.i" = phi i64 [ %.233.i.i.i.i, %B504.i.i.i.i ], [ %.28.i.i.i.i, %B278.i.i.i.i ]
  store i64 %"$phi506.4.2.0.i.i.i.i", ptr %.19.i.i10.i.i, align 8, !noalias !54
  %.288.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 1 seq_cst, align 8, !noalias !54
  %.292.i.i.i.i = inttoptr i64 %.22.i.i.i.i to ptr
  %.293.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !54
  %.298.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.191.i.i.i
  br i1 %.298.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B600.i.i.i.i:                                     ; preds = %B506.i.i.i.i, %B600.i.i.i.i
  %value.2.0.i.i.i.i = phi i64 [ %.307.i.i.i.i, %B600.i.i.i.i ], [ %.293.i.i.i.i, %B506.i.i.i.i ]
  %low.i.i.i.i = trunc i64 %value.2.0.i.i.i.i to i32
  %5 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.292.i.i.i.i, i32 128, i32 %low.i.i.i.i, ptr null) #3, !noalias !54
  %.307.i.i.i.i = load atomic i64, ptr %.292.i.i.i.i seq_cst, align 8, !noalias !54
  %.311.not.i.i.i.i = icmp eq i64 %.307.i.i.i.i, %.191.i.i.i
  br i1 %.311.not.i.i.i.i, label %B676.i.i.i.i, label %B600.i.i.i.i

B676.i.i.i.i:                                     ; preds = %B600.i.i.i.i, %B506.i.i.i.i
  %.323.i.i.i.i = atomicrmw add ptr %.287.i.i.i.i, i64 -1 seq_cst, align 8, !noalias !54
  br label %B525.i.i.i

B118.if.i.i.i.i:                                  ; preds = %B248.i.i.i.i, %B118.if.i.lr.ph.i.i.i
  %.56.i.04.i.i.i = phi i64 [ 0, %B118.if.i.lr.ph.i.i.i ], [ %.127.i.i.i.i, %B248.i.i.i.i ]
  %.159.i.i.i.i = load atomic i64, ptr %.158.i.i.i.i seq_cst, align 8, !noalias !54
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
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !47
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !47
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.058.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i5
  %.8.i.i15.i = load i64, ptr %.7.i.i14.i, align 8, !noalias !57
  %.9.not.i.i.i8 = icmp eq i64 %.8.i.i15.i, 0
  br i1 %.9.not.i.i.i8, label %cnnc_profile_begin.exit.i9, label %B64.i.i16.i

B64.i.i16.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i13.i), !noalias !35
  %8 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i13.i) #3, !noalias !57
  %seconds.i.i18.i = load i64, ptr %time.i.i13.i, align 8, !noalias !57
  %nanoseconds.i.i19.i = load i64, ptr %rest.i.i17.i, align 8, !noalias !57
  %scaled.i.i20.i = mul i64 %seconds.i.i18.i, 1000000000
  %sum.i.i21.i = add i64 %scaled.i.i20.i, %nanoseconds.i.i19.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i13.i), !noalias !35
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
  %.9.i.i.i23.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !60
  %.13.i.i.i26.i = add nsw i64 %.9.i.i.i23.i, %.12.i.i.i.i
  %.20.i.i27.i = add i64 %.13.i.i.i26.i, 16
  %.21.i.i28.i = inttoptr i64 %.20.i.i27.i to ptr
  %.22.i.i29.i = load i64, ptr %.21.i.i28.i, align 8, !noalias !65
  %.23.i.i30.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.22.i.i29.i
  %.25.i.i.i = add i64 %.23.i.i30.i, %.24.i.i31.i
  %.26.i.i.i11 = udiv i64 %.25.i.i.i, %.3
  %.30.i.i32.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.31.i.i33.i = mul nsw i64 %.30.i.i32.i, %.22.i.i29.i
  %.33.i.i34.i = add i64 %.31.i.i33.i, %.24.i.i31.i
  %.34.i.i.i = udiv i64 %.33.i.i34.i, %.3
  %.9.i.i2.i35.i = load i64, ptr %.13.i.i, align 8, !noalias !66
  %.10.i.i.i36.i = sub nsw i64 %.52.i.058.i, %.9.i.i2.i35.i
  %.14.i.i.i37.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !66
  %.15.i.i.i38.i = add nsw i64 %.14.i.i.i37.i, 1
  %.20.i.i.i41.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !66
  %.21.i.i.i42.i = mul i64 %.15.i.i.i38.i, %.10.i.i.i36.i
  %reass.add.i.i = add i64 %.21.i.i.i42.i, %.30.i.i32.i
  %reass.mul.i.i = shl i64 %reass.add.i.i, 6
  %.42.i.i43.i = add i64 %reass.mul.i.i, %.20.i.i.i41.i
  %.neg.i.i = sub nsw i64 %.34.i.i.i, %.26.i.i.i11
  %.56.i.i.i = inttoptr i64 %.42.i.i43.i to ptr
  %.57.i13.i.i = load atomic i64, ptr %.56.i.i.i seq_cst, align 8, !noalias !65
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
  %.94.i.i.i = atomicrmw add ptr %.56.i.i.i, i64 %.8542.i.i.i seq_cst, align 8, !noalias !65
  %.96.i.i.i = add nsw i64 %.94.i.i.i, %.26.i.i.i11
  %.102.not.i.i.i = icmp slt i64 %.96.i.i.i, %.34.i.i.i
  br i1 %.102.not.i.i.i, label %B446.i.i.i, label %cnnc_run_share.exit.i

B446.i.i.i:                                       ; preds = %B328.i.i.i
  %.123.i.i.i = add nsw i64 %.96.i.i.i, %.8542.i.i.i
  %.128.i.i46.i = call i64 @llvm.smin.i64(i64 %.123.i.i.i, i64 %.34.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !69
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !69
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !69
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !69
  %.28.i.i.i47.i = load i64, ptr %.27.i.i.i45.i, align 8, !noalias !69
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i47.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.96.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.128.i.i46.i) #3, !noalias !69
  %.135.i.i.i = sub i64 %done.2.0.i17.i.i, %.96.i.i.i
  %.139.i.i.i = add i64 %.128.i.i46.i, %.135.i.i.i
  %.57.i.i.i = load atomic i64, ptr %.56.i.i.i seq_cst, align 8, !noalias !65
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
  store i32 %before.i, ptr %slot.i34, align 4, !noalias !9
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %slot.i34), !noalias !9
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i34)
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

; Function Attrs: nounwind
define noundef i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #3 {
.3:
  %time.i7.i = alloca [2 x i64], align 8
  %time.i1.i = alloca [2 x i64], align 8
  %time.i.i = alloca [2 x i64], align 8
  %memory.i = tail call align 128 dereferenceable_or_null(33152) ptr @aligned_alloc(i64 128, i64 33152), !noalias !72
  %failed.i = icmp eq ptr %memory.i, null
  br i1 %failed.i, label %cnnc_os_allocate.exit.thread, label %B60.i

cnnc_os_allocate.exit.thread:                     ; preds = %.3
  %address.i2 = ptrtoint ptr %memory.i to i64
  br label %cnnc_pool_create.body.exit

B60.i:                                            ; preds = %.3
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 128 dereferenceable(33152) %memory.i, i8 0, i64 33152, i1 false), !noalias !72
  %address.i = ptrtoint ptr %memory.i to i64
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %memory.i, align 128, !noalias !72
  %.28.i = or disjoint i64 %address.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !72
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i.i), !noalias !72
  %0 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i.i) #3, !noalias !75
  %rest.i.i = getelementptr inbounds nuw i8, ptr %time.i.i, i64 8
  %seconds.i.i = load i64, ptr %time.i.i, align 8, !noalias !75
  %nanoseconds.i.i = load i64, ptr %rest.i.i, align 8, !noalias !75
  %scaled.i.i = mul i64 %seconds.i.i, 1000000000
  %sum.i.i = add i64 %scaled.i.i, %nanoseconds.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i.i), !noalias !72
  %rest.i8.i = getelementptr inbounds nuw i8, ptr %time.i7.i, i64 8
  %rest.i2.i = getelementptr inbounds nuw i8, ptr %time.i1.i, i64 8
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.014.i, -1
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i1.i), !noalias !72
  %1 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i1.i) #3, !noalias !75
  %seconds.i3.i = load i64, ptr %time.i1.i, align 8, !noalias !75
  %nanoseconds.i4.i = load i64, ptr %rest.i2.i, align 8, !noalias !75
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i1.i), !noalias !72
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
  call void @llvm.lifetime.start.p0(ptr nonnull %time.i7.i), !noalias !72
  %2 = call i32 @clock_gettime(i32 1, ptr nonnull %time.i7.i) #3, !noalias !75
  %seconds.i9.i = load i64, ptr %time.i7.i, align 8, !noalias !75
  %nanoseconds.i10.i = load i64, ptr %rest.i8.i, align 8, !noalias !75
  call void @llvm.lifetime.end.p0(ptr nonnull %time.i7.i), !noalias !72
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.013.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.013.i, -1
  call void @llvm.x86.sse2.pause(), !noalias !75
  %.210.i.i = icmp samesign ugt i64 %.157.i.013.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = or disjoint i64 %address.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 16, !noalias !72
  %process.i = call i32 @getpid() #3, !noalias !72
  %word.i = zext i32 %process.i to i64
  %.40.i = add i64 %address.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %word.i, ptr %.41.i, align 8, !noalias !72
  %.46.i = add i64 %address.i, 448
  %.51.i = load i64, ptr %.35.i, align 16, !noalias !72
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %address.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !78
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %address.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 16, !noalias !78
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 64, !noalias !78
  %.22.i.i = add i64 %address.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !78
  call fastcc void @cnnc_pool_spawn(i64 %address.i, i64 %.1), !noalias !72
  br label %cnnc_pool_create.body.exit

cnnc_pool_create.body.exit:                       ; preds = %cnnc_os_allocate.exit.thread, %cnnc_spin_measure.exit
  %address.i3 = phi i64 [ %address.i2, %cnnc_os_allocate.exit.thread ], [ %address.i, %cnnc_spin_measure.exit ]
  ret i64 %address.i3
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
  %.12.i = load i64, ptr %.11.i, align 8, !noalias !81
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
  %.301.i = load i64, ptr %.300.i, align 8, !noalias !81
  %.6.i.i = udiv i64 10000000, %.301.i
  %.8.i.i = add i64 %.9.i.i3, 72
  %.9.i.i = inttoptr i64 %.8.i.i to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !84
  %.11.i.i = udiv i64 40000000, %.301.i
  %.13.i.i = add i64 %.9.i.i3, 80
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !84
  %.19.i.i = inttoptr i64 %.296.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !84
  %.22.i.i = add i64 %.9.i.i3, 88
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !84
  call void @llvm.lifetime.start.p0(ptr nonnull %handle.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %attributes.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %mask.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %before.i)
  %0 = call i32 @sigfillset(ptr nonnull %mask.i) #3, !noalias !81
  %1 = call i32 @sigdelset(ptr nonnull %mask.i, i32 4) #3, !noalias !81
  %2 = call i32 @sigdelset(ptr nonnull %mask.i, i32 7) #3, !noalias !81
  %3 = call i32 @sigdelset(ptr nonnull %mask.i, i32 8) #3, !noalias !81
  %4 = call i32 @sigdelset(ptr nonnull %mask.i, i32 11) #3, !noalias !81
  %5 = call i32 @pthread_attr_init(ptr nonnull %attributes.i) #3, !noalias !81
  %6 = call i32 @pthread_attr_setstacksize(ptr nonnull %attributes.i, i64 1048576) #3, !noalias !81
  %7 = call i32 @pthread_sigmask(i32 2, ptr nonnull %mask.i, ptr nonnull %before.i) #3, !noalias !81
  %error.i = call i32 @pthread_create(ptr nonnull %handle.i, ptr nonnull %attributes.i, ptr nonnull @cnnc_pool_thread, ptr nonnull %.147.i) #3, !noalias !81
  %8 = call i32 @pthread_sigmask(i32 2, ptr nonnull %before.i, ptr null) #3, !noalias !81
  %9 = call i32 @pthread_attr_destroy(ptr nonnull %attributes.i) #3, !noalias !81
  %started.i = icmp ne i32 %error.i, 0
  %thread.i = load i64, ptr %handle.i, align 8, !noalias !81
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
  store i64 %thread.i, ptr %.328.i, align 8, !noalias !81
  store atomic i64 %.110.i, ptr %.11.i seq_cst, align 8, !noalias !81
  %.97.i = icmp sgt i64 %.41.i.08, 1
  br i1 %.97.i, label %B114.if.i, label %cnnc_pool_spawn.body.exit

B114.if.i:                                        ; preds = %B114.if.i.lr.ph, %B588.i
  %.38.i.09 = phi i64 [ %.12.i, %B114.if.i.lr.ph ], [ %.110.i, %B588.i ]
  %.41.i.08 = phi i64 [ %.51.i, %B114.if.i.lr.ph ], [ %.106.i, %B588.i ]
  %.6.i.i1 = shl i64 %.38.i.09, 7
  %.9.i.i3 = add i64 %.8.i.i2, %.6.i.i1
  %.147.i = inttoptr i64 %.9.i.i3 to ptr
  store i64 0, ptr %.147.i, align 8, !noalias !81
  %.151.i = add i64 %.9.i.i3, 8
  %.152.i = inttoptr i64 %.151.i to ptr
  store i64 0, ptr %.152.i, align 8, !noalias !81
  %.157.i = add i64 %.9.i.i3, 16
  %.158.i = inttoptr i64 %.157.i to ptr
  store i64 %.1, ptr %.158.i, align 8, !noalias !81
  %.163.i = add i64 %.9.i.i3, 24
  %.164.i = inttoptr i64 %.163.i to ptr
  store i64 %.38.i.09, ptr %.164.i, align 8, !noalias !81
  %10 = add i64 %.9.i.i3, 40
  br label %B366.if.i

B366.if.i:                                        ; preds = %B114.if.i, %B366.if.i
  %.189.i.05 = phi i64 [ 0, %B114.if.i ], [ %.258.i, %B366.if.i ]
  %.258.i = add nuw nsw i64 %.189.i.05, 1
  %11 = shl i64 %.189.i.05, 3
  %.286.i = add i64 %10, %11
  %.287.i = inttoptr i64 %.286.i to ptr
  store i64 0, ptr %.287.i, align 8, !noalias !81
  %exitcond.not = icmp eq i64 %.258.i, 2
  br i1 %exitcond.not, label %B422.i, label %B366.if.i

cnnc_pool_spawn.body.exit:                        ; preds = %B422.i, %B588.i, %.4
  ret void
}

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #3 {
.4:
  tail call fastcc void @cnnc_pool_lock(i64 %.1), !noalias !87
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.2), !noalias !87
  %.9.i = add i64 %.1, 8
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load i64, ptr %.10.i, align 8, !noalias !87
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !90
  ret i64 %.11.i
}

; Function Attrs: nounwind
define internal fastcc void @cnnc_pool_lock(i64 %.1) unnamed_addr #3 {
.3:
  %process.i.i = tail call i32 @getpid() #3, !noalias !93
  %word.i.i = zext i32 %process.i.i to i64
  %.13.i.i = add i64 %.1, 136
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  %.15.i.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !93
  %.21.i.i = icmp eq i64 %.15.i.i, %word.i.i
  br i1 %.21.i.i, label %B86.i.i, label %B178.i.i

B86.i.i:                                          ; preds = %.3
  %.29.i.i = add i64 %.1, 128
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = cmpxchg ptr %.30.i.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !93
  %.35.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.35.i.i, label %cnnc_pool_lock.body.exit, label %B42.i.preheader

B178.i.i:                                         ; preds = %.3
  %.50.i.i = sub nsw i64 0, %word.i.i
  %.52.i.i = icmp eq i64 %.15.i.i, %.50.i.i
  br i1 %.52.i.i, label %B42.i.preheader, label %B192.i.i

B192.i.i:                                         ; preds = %B178.i.i
  %.61.i.i = cmpxchg ptr %.14.i.i, i64 %.15.i.i, i64 %.50.i.i seq_cst seq_cst, align 8, !noalias !93
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
  %.18.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !98
  %process.i = tail call i32 @getpid() #3, !noalias !98
  %word.i = zext i32 %process.i to i64
  %.20.i = icmp eq i64 %.18.i, %word.i
  br i1 %.20.i, label %B116.i, label %B258.i

B116.i:                                           ; preds = %B42.i
  %.26.i = atomicrmw or ptr %.25.i, i64 2 seq_cst, align 8, !noalias !98
  %.31.i = cmpxchg ptr %.25.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !98
  %.33.i = extractvalue { i64, i1 } %.31.i, 1
  br i1 %.33.i, label %cnnc_pool_lock.body.exit, label %B258.i

B258.i:                                           ; preds = %B116.i, %B42.i
  %0 = tail call i32 @usleep(i32 50) #3, !noalias !98
  %process.i.i1 = tail call i32 @getpid() #3, !noalias !99
  %word.i.i2 = zext i32 %process.i.i1 to i64
  %.15.i.i5 = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !99
  %.21.i.i6 = icmp eq i64 %.15.i.i5, %word.i.i2
  br i1 %.21.i.i6, label %B86.i.i24, label %B178.i.i7

B86.i.i24:                                        ; preds = %B258.i
  %.31.i.i27 = cmpxchg ptr %.25.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !99
  %.35.i.i28 = extractvalue { i64, i1 } %.31.i.i27, 1
  br i1 %.35.i.i28, label %cnnc_pool_lock.body.exit, label %B42.i.backedge

B178.i.i7:                                        ; preds = %B258.i
  %.50.i.i8 = sub nsw i64 0, %word.i.i2
  %.52.i.i9 = icmp eq i64 %.15.i.i5, %.50.i.i8
  br i1 %.52.i.i9, label %B42.i.backedge, label %B192.i.i10

B42.i.backedge:                                   ; preds = %B178.i.i7, %B192.i.i10, %B86.i.i24
  br label %B42.i

B192.i.i10:                                       ; preds = %B178.i.i7
  %.61.i.i11 = cmpxchg ptr %.14.i.i, i64 %.15.i.i5, i64 %.50.i.i8 seq_cst seq_cst, align 8, !noalias !99
  %.64.not.i.i12 = extractvalue { i64, i1 } %.61.i.i11, 1
  br i1 %.64.not.i.i12, label %cnnc_pool_lock.body.exit.sink.split, label %B42.i.backedge

cnnc_pool_lock.body.exit.sink.split:              ; preds = %B192.i.i10, %cnnc_pool_try_lock.exit.thread
  %.79.i.i.sink = phi ptr [ %.79.i.i, %cnnc_pool_try_lock.exit.thread ], [ %.25.i, %B192.i.i10 ]
  %word.i.i.sink = phi i64 [ %word.i.i, %cnnc_pool_try_lock.exit.thread ], [ %word.i.i2, %B192.i.i10 ]
  store atomic i64 1, ptr %.79.i.i.sink seq_cst, align 8, !noalias !98
  %.83.i.i = add i64 %.1, 256
  %.84.i.i = inttoptr i64 %.83.i.i to ptr
  store atomic i64 0, ptr %.84.i.i seq_cst, align 8, !noalias !98
  %.88.i.i = add i64 %.1, 264
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  store atomic i64 0, ptr %.89.i.i seq_cst, align 8, !noalias !98
  %.93.i.i = add i64 %.1, 8
  %.94.i.i = inttoptr i64 %.93.i.i to ptr
  %.95.i.i = load atomic i64, ptr %.94.i.i seq_cst, align 8, !noalias !98
  store atomic i64 1, ptr %.94.i.i seq_cst, align 8, !noalias !98
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.95.i.i), !noalias !98
  store atomic i64 %word.i.i.sink, ptr %.14.i.i seq_cst, align 8, !noalias !98
  br label %cnnc_pool_lock.body.exit

cnnc_pool_lock.body.exit:                         ; preds = %B86.i.i24, %B116.i, %cnnc_pool_lock.body.exit.sink.split, %B86.i.i
  ret void
}

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #3 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !102
  %process.i = tail call i32 @getpid() #3, !noalias !102
  %word.i = zext i32 %process.i to i64
  %.13.i = icmp eq i64 %.11.i, %word.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  tail call fastcc void @cnnc_pool_lock(i64 %.1), !noalias !102
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !102
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !102
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
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.03, i64 %.26.i), !noalias !102
  %exitcond.not = icmp eq i64 %.54.i.03, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.05 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.05, 1
  %.6.i.i = shl i64 %.184.i.05, 7
  %.281.i = add i64 %.9.i.i, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !102
  %0 = tail call i32 @pthread_join(i64 %.283.i, ptr null) #3, !noalias !102
  %exitcond7.not = icmp eq i64 %.184.i.05, %storemerge.i
  br i1 %exitcond7.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %B78.i, %.3
  %memory.i = inttoptr i64 %.1 to ptr
  tail call void @free(ptr %memory.i), !noalias !102
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
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !105
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !105
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !105
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !108
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !108
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %slot.i.i), !noalias !105
  store i32 -1, ptr %slot.i.i, align 4, !noalias !108
  %0 = call i64 (i64, ...) @syscall(i64 309, ptr nonnull %slot.i.i, ptr null, ptr null) #3, !noalias !108
  %cpu.i.i = load i32, ptr %slot.i.i, align 4, !noalias !108
  %word.i.i = sext i32 %cpu.i.i to i64
  call void @llvm.lifetime.end.p0(ptr nonnull %slot.i.i), !noalias !105
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i32 %cpu.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.37.i.i, i8 0, i64 128, i1 false), !noalias !108
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 %.14.i.i, i64 128, ptr nonnull %.37.i.i) #3, !noalias !108
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %1 = lshr i64 %word.i.i, 3
  %.205.i.i = and i64 %1, 268435448
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !108
  %.210.i.i = and i64 %word.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !108
  %2 = call i64 (i64, ...) @syscall(i64 203, i64 %.14.i.i, i64 128, ptr nonnull %.37.i.i) #3, !noalias !108
  %.253.i.i = add nuw nsw i64 %word.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !108
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i4.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.03.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.03.i, 1
  %3 = shl i64 %.91.i.03.i, 3
  %.189.i.i = add nuw i64 %3, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !108
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i4.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !105
  %4 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.16.i, i32 129, i32 2147483647) #3, !noalias !105
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #5

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #3 {
.6:
  %process.i.i = tail call i32 @getpid() #3, !noalias !111
  %word.i.i = zext i32 %process.i.i to i64
  %.13.i.i = add i64 %.1, 136
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  %.15.i.i = load atomic i64, ptr %.14.i.i seq_cst, align 8, !noalias !111
  %.21.i.i = icmp eq i64 %.15.i.i, %word.i.i
  br i1 %.21.i.i, label %cnnc_pool_try_lock.exit, label %B178.i.i

B178.i.i:                                         ; preds = %.6
  %.50.i.i = sub nsw i64 0, %word.i.i
  %.52.i.i = icmp eq i64 %.15.i.i, %.50.i.i
  br i1 %.52.i.i, label %cnnc_pool_run.body.exit, label %B192.i.i

B192.i.i:                                         ; preds = %B178.i.i
  %.61.i.i = cmpxchg ptr %.14.i.i, i64 %.15.i.i, i64 %.50.i.i seq_cst seq_cst, align 8, !noalias !111
  %.64.not.i.i = extractvalue { i64, i1 } %.61.i.i, 1
  br i1 %.64.not.i.i, label %cnnc_pool_try_lock.exit.thread5, label %cnnc_pool_run.body.exit

cnnc_pool_try_lock.exit.thread5:                  ; preds = %B192.i.i
  %.78.i.i = add i64 %.1, 128
  %.79.i.i = inttoptr i64 %.78.i.i to ptr
  store atomic i64 1, ptr %.79.i.i seq_cst, align 8, !noalias !111
  %.83.i.i = add i64 %.1, 256
  %.84.i.i = inttoptr i64 %.83.i.i to ptr
  store atomic i64 0, ptr %.84.i.i seq_cst, align 8, !noalias !111
  %.88.i.i = add i64 %.1, 264
  %.89.i.i = inttoptr i64 %.88.i.i to ptr
  store atomic i64 0, ptr %.89.i.i seq_cst, align 8, !noalias !111
  %.93.i.i = add i64 %.1, 8
  %.94.i.i = inttoptr i64 %.93.i.i to ptr
  %.95.i.i = load atomic i64, ptr %.94.i.i seq_cst, align 8, !noalias !111
  store atomic i64 1, ptr %.94.i.i seq_cst, align 8, !noalias !111
  tail call fastcc void @cnnc_pool_spawn(i64 %.1, i64 %.95.i.i), !noalias !111
  store atomic i64 %word.i.i, ptr %.14.i.i seq_cst, align 8, !noalias !111
  br label %B46.i

cnnc_pool_try_lock.exit:                          ; preds = %.6
  %.29.i.i = add i64 %.1, 128
  %.30.i.i = inttoptr i64 %.29.i.i to ptr
  %.31.i.i = cmpxchg ptr %.30.i.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !111
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
  %.34.i = load i64, ptr %.33.i.pre-phi, align 8, !noalias !116
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !116
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !116
  %.56.i = shl i64 %.37.i, 16
  store atomic i64 %.56.i, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !116
  %.99.i = add i64 %.37.i, -1
  %.144.i9.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i9.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #3, !noalias !116
  %.207.i = atomicrmw and ptr %.60.i.pre-phi, i64 65535 seq_cst, align 8, !noalias !116
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !117
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !117
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !117
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @llvm.x86.sse2.pause(), !noalias !117
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !117
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !117
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !117
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !117
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !117
  %.293.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !117
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  %low.i.i = trunc i64 %value.2.0.i.i to i32
  %1 = tail call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.60.i.pre-phi, i32 128, i32 %low.i.i, ptr null) #3, !noalias !117
  %.307.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !117
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !117
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i.pre-phi seq_cst, align 8, !noalias !117
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i1, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i2 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !120
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.011 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.011, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.011, i64 %.37.i), !noalias !116
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
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !123
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !123
  %.35.i = add nsw i64 %.1, 40
  %thread.i.i = tail call i64 (i64, ...) @syscall(i64 186) #3, !noalias !126
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %thread.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !126
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
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !129
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !129
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !129
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @llvm.x86.sse2.pause(), !noalias !129
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !129
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !129
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !129
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !129
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !129
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !129
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  %low.i.i = trunc i64 %value.2.0.i.i to i32
  %1 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.158.i.i, i32 128, i32 %low.i.i, ptr null) #3, !noalias !129
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !129
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !129
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !129
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !123
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !123
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !132
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !132
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(128) %.30.i.i, i8 0, i64 128, i1 false), !noalias !132
  %bytes.i.i = call i64 (i64, ...) @syscall(i64 204, i64 %.29.i.i, i64 128, ptr nonnull %.30.i.i) #3, !noalias !132
  %known.i.i = icmp slt i64 %bytes.i.i, 1
  br i1 %known.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %2 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %2, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !132
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !132
  %3 = call i64 (i64, ...) @syscall(i64 203, i64 %.29.i.i, i64 128, ptr nonnull %.30.i.i) #3, !noalias !132
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !132
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !123
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !123
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !135
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !135
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
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !123
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !123
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #3, !noalias !123
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !123
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !138
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  %4 = call i64 (i64, ...) @syscall(i64 202, ptr nonnull %.13.i.i, i32 129, i32 2147483647) #3, !noalias !138
  br label %B224.i.backedge

cnnc_pool_thread.body.exit:                       ; preds = %cnnc_place_woken.exit
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #7

attributes #0 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #3 = { nounwind }
attributes #4 = { nounwind memory(argmem: write) }
attributes #5 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"cnnc_execute.body: %retptr"}
!2 = distinct !{!2, !"cnnc_execute.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"cnnc_clear_counters.body: %retptr"}
!5 = distinct !{!5, !"cnnc_clear_counters.body"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"cnnc_step_counters.body: %retptr"}
!8 = distinct !{!8, !"cnnc_step_counters.body"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"cnnc_walk.body: %retptr"}
!11 = distinct !{!11, !"cnnc_walk.body"}
!12 = !{!13, !15, !10}
!13 = distinct !{!13, !14, !"cnnc_profile_begin.body: %retptr"}
!14 = distinct !{!14, !"cnnc_profile_begin.body"}
!15 = distinct !{!15, !16, !"cnnc_walk_alone.body: %retptr"}
!16 = distinct !{!16, !"cnnc_walk_alone.body"}
!17 = !{!15, !10}
!18 = !{!19, !15, !10}
!19 = distinct !{!19, !20, !"cnnc_run_chunks.body: %retptr"}
!20 = distinct !{!20, !"cnnc_run_chunks.body"}
!21 = !{!22, !15, !10}
!22 = distinct !{!22, !23, !"cnnc_profile_end.body: %retptr"}
!23 = distinct !{!23, !"cnnc_profile_end.body"}
!24 = !{!25, !15, !10}
!25 = distinct !{!25, !26, !"cnnc_step_record.body: %retptr"}
!26 = distinct !{!26, !"cnnc_step_record.body"}
!27 = !{!28, !30, !10}
!28 = distinct !{!28, !29, !"cnnc_profile_end.body: %retptr"}
!29 = distinct !{!29, !"cnnc_profile_end.body"}
!30 = distinct !{!30, !31, !"cnnc_walk_shared.body: %retptr"}
!31 = distinct !{!31, !"cnnc_walk_shared.body"}
!32 = !{!33, !30, !10}
!33 = distinct !{!33, !34, !"cnnc_step_counters.body: %retptr"}
!34 = distinct !{!34, !"cnnc_step_counters.body"}
!35 = !{!30, !10}
!36 = !{!37, !30, !10}
!37 = distinct !{!37, !38, !"cnnc_step_record.body: %retptr"}
!38 = distinct !{!38, !"cnnc_step_record.body"}
!39 = !{!40, !30, !10}
!40 = distinct !{!40, !41, !"cnnc_wake.body: %retptr"}
!41 = distinct !{!41, !"cnnc_wake.body"}
!42 = !{!43, !45, !30, !10}
!43 = distinct !{!43, !44, !"cnnc_step_record.body: %retptr"}
!44 = distinct !{!44, !"cnnc_step_record.body"}
!45 = distinct !{!45, !46, !"cnnc_wait_for_inputs.body: %retptr"}
!46 = distinct !{!46, !"cnnc_wait_for_inputs.body"}
!47 = !{!45, !30, !10}
!48 = !{!49, !45, !30, !10}
!49 = distinct !{!49, !50, !"cnnc_step_record.body: %retptr"}
!50 = distinct !{!50, !"cnnc_step_record.body"}
!51 = !{!52, !45, !30, !10}
!52 = distinct !{!52, !53, !"cnnc_step_counters.body: %retptr"}
!53 = distinct !{!53, !"cnnc_step_counters.body"}
!54 = !{!55, !45, !30, !10}
!55 = distinct !{!55, !56, !"cnnc_wait_until.body: %retptr"}
!56 = distinct !{!56, !"cnnc_wait_until.body"}
!57 = !{!58, !30, !10}
!58 = distinct !{!58, !59, !"cnnc_profile_begin.body: %retptr"}
!59 = distinct !{!59, !"cnnc_profile_begin.body"}
!60 = !{!61, !63, !30, !10}
!61 = distinct !{!61, !62, !"cnnc_step_record.body: %retptr"}
!62 = distinct !{!62, !"cnnc_step_record.body"}
!63 = distinct !{!63, !64, !"cnnc_run_share.body: %retptr"}
!64 = distinct !{!64, !"cnnc_run_share.body"}
!65 = !{!63, !30, !10}
!66 = !{!67, !63, !30, !10}
!67 = distinct !{!67, !68, !"cnnc_step_counters.body: %retptr"}
!68 = distinct !{!68, !"cnnc_step_counters.body"}
!69 = !{!70, !63, !30, !10}
!70 = distinct !{!70, !71, !"cnnc_run_chunks.body: %retptr"}
!71 = distinct !{!71, !"cnnc_run_chunks.body"}
!72 = !{!73}
!73 = distinct !{!73, !74, !"cnnc_pool_create.body: %retptr"}
!74 = distinct !{!74, !"cnnc_pool_create.body"}
!75 = !{!76, !73}
!76 = distinct !{!76, !77, !"cnnc_spin_measure.body: %retptr"}
!77 = distinct !{!77, !"cnnc_spin_measure.body"}
!78 = !{!79, !73}
!79 = distinct !{!79, !80, !"cnnc_spin_reset.body: %retptr"}
!80 = distinct !{!80, !"cnnc_spin_reset.body"}
!81 = !{!82}
!82 = distinct !{!82, !83, !"cnnc_pool_spawn.body: %retptr"}
!83 = distinct !{!83, !"cnnc_pool_spawn.body"}
!84 = !{!85, !82}
!85 = distinct !{!85, !86, !"cnnc_spin_reset.body: %retptr"}
!86 = distinct !{!86, !"cnnc_spin_reset.body"}
!87 = !{!88}
!88 = distinct !{!88, !89, !"cnnc_pool_grow.body: %retptr"}
!89 = distinct !{!89, !"cnnc_pool_grow.body"}
!90 = !{!91, !88}
!91 = distinct !{!91, !92, !"cnnc_pool_unlock.body: %retptr"}
!92 = distinct !{!92, !"cnnc_pool_unlock.body"}
!93 = !{!94, !96}
!94 = distinct !{!94, !95, !"cnnc_pool_try_lock.body: %retptr"}
!95 = distinct !{!95, !"cnnc_pool_try_lock.body"}
!96 = distinct !{!96, !97, !"cnnc_pool_lock.body: %retptr"}
!97 = distinct !{!97, !"cnnc_pool_lock.body"}
!98 = !{!96}
!99 = !{!100, !96}
!100 = distinct !{!100, !101, !"cnnc_pool_try_lock.body: %retptr"}
!101 = distinct !{!101, !"cnnc_pool_try_lock.body"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"cnnc_pool_destroy.body: %retptr"}
!104 = distinct !{!104, !"cnnc_pool_destroy.body"}
!105 = !{!106}
!106 = distinct !{!106, !107, !"cnnc_pool_ring.body: %retptr"}
!107 = distinct !{!107, !"cnnc_pool_ring.body"}
!108 = !{!109, !106}
!109 = distinct !{!109, !110, !"cnnc_place_wake.body: %retptr"}
!110 = distinct !{!110, !"cnnc_place_wake.body"}
!111 = !{!112, !114}
!112 = distinct !{!112, !113, !"cnnc_pool_try_lock.body: %retptr"}
!113 = distinct !{!113, !"cnnc_pool_try_lock.body"}
!114 = distinct !{!114, !115, !"cnnc_pool_run.body: %retptr"}
!115 = distinct !{!115, !"cnnc_pool_run.body"}
!116 = !{!114}
!117 = !{!118, !114}
!118 = distinct !{!118, !119, !"cnnc_wait_until.body: %retptr"}
!119 = distinct !{!119, !"cnnc_wait_until.body"}
!120 = !{!121, !114}
!121 = distinct !{!121, !122, !"cnnc_pool_unlock.body: %retptr"}
!122 = distinct !{!122, !"cnnc_pool_unlock.body"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"cnnc_pool_thread.body: %retptr"}
!125 = distinct !{!125, !"cnnc_pool_thread.body"}
!126 = !{!127, !124}
!127 = distinct !{!127, !128, !"cnnc_place_enter.body: %retptr"}
!128 = distinct !{!128, !"cnnc_place_enter.body"}
!129 = !{!130, !124}
!130 = distinct !{!130, !131, !"cnnc_wait_until.body: %retptr"}
!131 = distinct !{!131, !"cnnc_wait_until.body"}
!132 = !{!133, !124}
!133 = distinct !{!133, !134, !"cnnc_place_woken.body: %retptr"}
!134 = distinct !{!134, !"cnnc_place_woken.body"}
!135 = !{!136, !124}
!136 = distinct !{!136, !137, !"cnnc_pool_join.body: %retptr"}
!137 = distinct !{!137, !"cnnc_pool_join.body"}
!138 = !{!139, !124}
!139 = distinct !{!139, !140, !"cnnc_wake.body: %retptr"}
!140 = distinct !{!140, !"cnnc_wake.body"}

; LLVM 22.1.0, sources 643b9692114cc4a2804747fd3f4ccc4508b9f71a2b5f19e4d450af1e5bc42912
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define range(i64 1, -9223372036854775808) i64 @cnnc_execute(i64 %.1, i64 %.2) local_unnamed_addr #0 {
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
  %.9.i.i.i = load i64, ptr %.18.i.i, align 8, !noalias !6
  %.10.i.i.i = sub nsw i64 %.48.i.08.i, %.9.i.i.i
  %.14.i.i.i = load i64, ptr %.13.i, align 8, !noalias !6
  %.15.i.i.i = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !6
  %.16.i.i.i = shl i64 %.10.i.i.i, 6
  %.21.i.i.i = mul i64 %.16.i.i.i, %.15.i.i.i
  %.22.i.i.i = add nsw i64 %.21.i.i.i, %.20.i.i.i
  %.152.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !3
  br i1 %.235.i3.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

B294.if.i.i:                                      ; preds = %B186.if.i.i, %B294.if.i.i
  %.179.i.04.i = phi i64 [ %.248.i.i, %B294.if.i.i ], [ 1, %B186.if.i.i ]
  %.248.i.i = add nuw i64 %.179.i.04.i, 1
  %0 = shl nsw i64 %.179.i.04.i, 6
  %.275.i.i = add nsw i64 %0, %.22.i.i.i
  %.278.i.i = inttoptr i64 %.275.i.i to ptr
  store i64 0, ptr %.278.i.i, align 8, !noalias !3
  %.284.i.i = add i64 %.275.i.i, 8
  %.285.i.i = inttoptr i64 %.284.i.i to ptr
  store i64 0, ptr %.285.i.i, align 8, !noalias !3
  %exitcond.not.i = icmp eq i64 %.179.i.04.i, %spec.select2.i
  br i1 %exitcond.not.i, label %B186.i.loopexit.i, label %B294.if.i.i

cnnc_clear_counters.exit:                         ; preds = %B186.i.loopexit.i, %B80.i
  %.39.i = inttoptr i64 %.1 to ptr
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.44.i = inttoptr i64 %.40.i to ptr
  %.45.i = tail call i64 %.44.i(i64 %.1, i64 ptrtoint (ptr @cnnc_walk to i64), i64 %.2, i64 %.31.i) #0, !noalias !0
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
define noundef i64 @cnnc_walk(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.20.i = alloca [4 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.20.i)
  %.16.i = tail call i64 @cnnc_cpu_flush_denormals() #0, !noalias !9
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
  %.8.i.i.i = load i64, ptr %.7.i.i.i, align 8, !noalias !12
  %.9.not.i.i.i = icmp eq i64 %.8.i.i.i, 0
  br i1 %.9.not.i.i.i, label %cnnc_profile_begin.exit.i, label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B232.i.i
  %.11.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !12
  %.24.i.i.pre.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !17
  br label %cnnc_profile_begin.exit.i

cnnc_profile_begin.exit.i:                        ; preds = %B64.i.i.i, %B232.i.i
  %.24.i.i.i = phi i64 [ %.24.i.i.pre.i, %B64.i.i.i ], [ %.9.i.i.i, %B232.i.i ]
  %"$phi94.0.2.0.i.i.i" = phi i64 [ %.11.i.i.i, %B64.i.i.i ], [ 0, %B232.i.i ]
  %.12.i.i.i = load i64, ptr %.43.i, align 8, !noalias !17
  %.15.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  %.16.i.i.i = load i64, ptr %.15.i.i.i, align 8, !noalias !17
  %.17.i.i.i = shl i64 %.16.i.i.i, 3
  %.18.i.i.i = add i64 %.17.i.i.i, %.12.i.i.i
  %.19.i.i.i = inttoptr i64 %.18.i.i.i to ptr
  %.20.i.i.i = load i64, ptr %.19.i.i.i, align 8, !noalias !17
  %.26.i.i.i = add i64 %.13.i.i.i, 8
  %.27.i.i.i = inttoptr i64 %.26.i.i.i to ptr
  %.28.i.i.i = load i64, ptr %.27.i.i.i, align 8, !noalias !17
  %.29.i.i.i = shl nsw i64 %.28.i.i.i, 3
  %.30.i.i.i = add nsw i64 %.29.i.i.i, %.24.i.i.i
  %.31.i.i.i = inttoptr i64 %.20.i.i.i to ptr
  call void %.31.i.i.i(i64 %.30.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) 0, i64 range(i64 -9223372036854775807, -9223372036854775808) %.152.i.i) #0, !noalias !17
  %.23.i.i2.i = load i64, ptr %.7.i.i.i, align 8, !noalias !20
  %.24.not.i.i.i = icmp eq i64 %.23.i.i2.i, 0
  br i1 %.24.not.i.i.i, label %B338.i.i, label %B64.i.i3.i

B64.i.i3.i:                                       ; preds = %cnnc_profile_begin.exit.i
  %.30.i.i6.i = load i64, ptr %.13.i.i, align 8, !noalias !20
  %.32.i.i.i = sub nsw i64 %.43.i.012.i, %.30.i.i6.i
  %.39.i.i.i = load i64, ptr %.38.i.i.i, align 8, !noalias !20
  %.40.i.i.i = shl i64 %.39.i.i.i, 6
  %.53.i.i.i = mul i64 %.40.i.i.i, %.32.i.i.i
  %.54.i.i.i = add nsw i64 %.53.i.i.i, %.23.i.i2.i
  %.58.i.i.i = inttoptr i64 %.54.i.i.i to ptr
  store i64 %"$phi94.0.2.0.i.i.i", ptr %.58.i.i.i, align 8, !noalias !20
  %.62.i.i.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !20
  %.64.i.i.i = add i64 %.54.i.i.i, 8
  %.65.i.i.i = inttoptr i64 %.64.i.i.i to ptr
  store i64 %.62.i.i.i, ptr %.65.i.i.i, align 8, !noalias !20
  %.69.i.i.i = add i64 %.54.i.i.i, 16
  %.70.i.i.i = inttoptr i64 %.69.i.i.i to ptr
  store i64 %.152.i.i, ptr %.70.i.i.i, align 8, !noalias !20
  br label %B338.i.i

B338.i.i:                                         ; preds = %B132.if.i.i, %B64.i.i3.i, %cnnc_profile_begin.exit.i
  %.101.i.i = icmp samesign ugt i64 %.46.i.011.i, 1
  br i1 %.101.i.i, label %B132.if.i.i, label %cnnc_walk.body.exit

B132.if.i.i:                                      ; preds = %B338.i.i, %B132.if.i.lr.ph.i
  %.43.i.012.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i ], [ %.114.i.i, %B338.i.i ]
  %.46.i.011.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i ], [ %.110.i.i, %B338.i.i ]
  %.110.i.i = add nsw i64 %.46.i.011.i, -1
  %.114.i.i = add i64 %.43.i.012.i, 1
  %.9.i.i.i = load i64, ptr %.8.i.i7.i, align 8, !noalias !23
  %.11.i.i8.i = mul i64 %.43.i.012.i, 40
  %.12.i.i9.i = add i64 %.11.i.i8.i, 64
  %.13.i.i.i = add nsw i64 %.12.i.i9.i, %.9.i.i.i
  %.150.i.i = add i64 %.13.i.i.i, 16
  %.151.i.i = inttoptr i64 %.150.i.i to ptr
  %.152.i.i = load i64, ptr %.151.i.i, align 8, !noalias !26
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
  %.23.i.i.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !27
  %.24.not.i.i.i12 = icmp eq i64 %.23.i.i.i, 0
  %.9.i.i.pre56.i = load i64, ptr %.13.i.i, align 8, !noalias !32
  br i1 %.24.not.i.i.i12, label %cnnc_profile_end.exit.i, label %B64.i.i.i13

B64.i.i.i13:                                      ; preds = %B342.i.i
  %.32.i.i.i14 = sub nsw i64 %.52.i.054.i, %.9.i.i.pre56.i
  %.39.i.i.i15 = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !27
  %.40.i.i.i16 = mul nsw i64 %.39.i.i.i15, %.32.i.i.i14
  %.42.i.i.i = add nsw i64 %.40.i.i.i16, %.2
  %.53.i.i.i17 = shl nsw i64 %.42.i.i.i, 6
  %.54.i.i.i18 = add nsw i64 %.53.i.i.i17, %.23.i.i.i
  %.58.i.i.i19 = inttoptr i64 %.54.i.i.i18 to ptr
  store i64 %"$phi94.0.2.0.i.i.i8", ptr %.58.i.i.i19, align 8, !noalias !27
  %.62.i.i.i20 = call i64 @cnnc_os_nanoseconds() #0, !noalias !27
  %.64.i.i.i21 = add i64 %.54.i.i.i18, 8
  %.65.i.i.i22 = inttoptr i64 %.64.i.i.i21 to ptr
  store i64 %.62.i.i.i20, ptr %.65.i.i.i22, align 8, !noalias !27
  %.69.i.i.i23 = add i64 %.54.i.i.i18, 16
  %.70.i.i.i24 = inttoptr i64 %.69.i.i.i23 to ptr
  store i64 %.319.i.i, ptr %.70.i.i.i24, align 8, !noalias !27
  %.9.i.i.pre.i = load i64, ptr %.13.i.i, align 8, !noalias !32
  br label %cnnc_profile_end.exit.i

cnnc_profile_end.exit.i:                          ; preds = %B64.i.i.i13, %B342.i.i
  %.9.i.i.i25 = phi i64 [ %.9.i.i.pre56.i, %B342.i.i ], [ %.9.i.i.pre.i, %B64.i.i.i13 ]
  %.10.i.i.i26 = sub nsw i64 %.52.i.054.i, %.9.i.i.i25
  %.14.i.i.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !32
  %.15.i.i.i27 = add nsw i64 %.14.i.i.i, 1
  %.20.i.i.i28 = load i64, ptr %.19.i.i.i.i, align 8, !noalias !32
  %.16.i.i.i29 = shl i64 %.10.i.i.i26, 6
  %.21.i.i1.i = mul i64 %.16.i.i.i29, %.15.i.i.i27
  %.22.i.i2.i = add nsw i64 %.21.i.i1.i, %.20.i.i.i28
  %.9.i.i4.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !35
  %.13.i.i6.i = add i64 %.11.i.i.i.i, 80
  %.350.i.i = add i64 %.13.i.i6.i, %.9.i.i4.i
  %.351.i.i = inttoptr i64 %.350.i.i to ptr
  %.352.i.i = load i64, ptr %.351.i.i, align 8, !noalias !38
  %.357.i.i = inttoptr i64 %.22.i.i2.i to ptr
  %.358.i.i = atomicrmw add ptr %.357.i.i, i64 %.319.i.i seq_cst, align 8, !noalias !38
  %.360.i.i = add nsw i64 %.358.i.i, %.319.i.i
  %.363.i.i = icmp eq i64 %.360.i.i, %.352.i.i
  br i1 %.363.i.i, label %B540.i.i, label %B604.i.i

B540.i.i:                                         ; preds = %cnnc_profile_end.exit.i
  %.11.i.i8.i30 = load atomic i64, ptr %.287.i.i.i.i seq_cst, align 8, !noalias !39
  %.12.i.i9.i31 = icmp sgt i64 %.11.i.i8.i30, 0
  br i1 %.12.i.i9.i31, label %B44.i.i.i, label %B604.i.i

B44.i.i.i:                                        ; preds = %B540.i.i
  call void @cnnc_os_wake(i64 %.22.i.i2.i) #0, !noalias !39
  br label %B604.i.i

B604.i.i:                                         ; preds = %cnnc_profile_begin.exit.i7, %B44.i.i.i, %B540.i.i, %cnnc_profile_end.exit.i, %B330.i.i
  %.110.i.i11 = icmp sgt i64 %.55.i.053.i, 1
  br i1 %.110.i.i11, label %B132.if.i.i3, label %cnnc_walk.body.exit

B132.if.i.i3:                                     ; preds = %B604.i.i, %B132.if.i.lr.ph.i1
  %.52.i.054.i = phi i64 [ %.14.i.i, %B132.if.i.lr.ph.i1 ], [ %.123.i.i, %B604.i.i ]
  %.55.i.053.i = phi i64 [ %.56.i.i, %B132.if.i.lr.ph.i1 ], [ %.119.i.i, %B604.i.i ]
  %.119.i.i = add nsw i64 %.55.i.053.i, -1
  %.123.i.i = add i64 %.52.i.054.i, 1
  %.9.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !42
  %.11.i.i.i.i = mul i64 %.52.i.054.i, 40
  %.12.i.i.i.i = add i64 %.11.i.i.i.i, 64
  %.13.i.i.i.i = add nsw i64 %.9.i.i.i.i, %.12.i.i.i.i
  %.22.i.i10.i = add i64 %.13.i.i.i.i, 24
  %.23.i.i11.i = inttoptr i64 %.22.i.i10.i to ptr
  %.24.i.i.i4 = load i64, ptr %.23.i.i11.i, align 8, !noalias !47
  %.31.i.i.i5 = add i64 %.13.i.i.i.i, 32
  %.32.i.i12.i = inttoptr i64 %.31.i.i.i5 to ptr
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
  %0 = shl nuw nsw i64 %.56.i.04.i.i.i, 1
  %.176.i.i.i.i = icmp sgt i64 %0, %.20.i.i11.i.i
  %.180.i.i.i.i = icmp slt i64 %.20.i.i11.i.i, %.28.i.i.i.i
  %or.cond.i.i.i.i = select i1 %.176.i.i.i.i, i1 %.180.i.i.i.i, i1 false
  br i1 %or.cond.i.i.i.i, label %B192.i.i.i.i, label %B525.i.i.i

B192.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.185.i.i.i.i = shl nuw nsw i64 %.20.i.i11.i.i, 1
  store i64 %.185.i.i.i.i, ptr %.19.i.i10.i.i, align 8, !noalias !54
  br label %B525.i.i.i

B248.i.i.i.i:                                     ; preds = %B118.if.i.i.i.i
  %.127.i.i.i.i = add nuw nsw i64 %.56.i.04.i.i.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !54
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
  call void @cnnc_os_wait(i64 %.22.i.i.i.i, i64 %value.2.0.i.i.i.i) #0, !noalias !54
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

B226.if.i.i.i:                                    ; preds = %B132.if.i.i3, %B525.i.i.i
  %.57.i.015.i.i = phi i64 [ %.128.i.i.i, %B525.i.i.i ], [ 0, %B132.if.i.i3 ]
  %.128.i.i.i = add nuw nsw i64 %.57.i.015.i.i, 1
  %1 = add i64 %.57.i.015.i.i, %.24.i.i.i4
  %2 = shl i64 %1, 3
  %.155.i.i.i = add i64 %2, %.9.i.i.i.i
  %.156.i.i.i = inttoptr i64 %.155.i.i.i to ptr
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !47
  %.165.i.i.i = load i64, ptr %.13.i.i, align 8, !noalias !47
  %.167.not.i.i.i = icmp sle i64 %.165.i.i.i, %.157.i.i.i
  %.175.i.i.i = icmp slt i64 %.157.i.i.i, %.52.i.054.i
  %or.cond.i.i.i = and i1 %.175.i.i.i, %.167.not.i.i.i
  br i1 %or.cond.i.i.i, label %B342.i.i.i, label %B525.i.i.i

cnnc_wait_for_inputs.exit.i:                      ; preds = %B525.i.i.i, %B132.if.i.i3
  %.8.i.i14.i = load i64, ptr %.7.i.i13.i, align 8, !noalias !57
  %.9.not.i.i.i6 = icmp eq i64 %.8.i.i14.i, 0
  br i1 %.9.not.i.i.i6, label %cnnc_profile_begin.exit.i7, label %B64.i.i15.i

B64.i.i15.i:                                      ; preds = %cnnc_wait_for_inputs.exit.i
  %.11.i.i16.i = call i64 @cnnc_os_nanoseconds() #0, !noalias !57
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
  %.9.i.i.i18.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !60
  %.13.i.i.i21.i = add nsw i64 %.9.i.i.i18.i, %.12.i.i.i.i
  %.21.i.i22.i = add i64 %.13.i.i.i21.i, 16
  %.22.i.i23.i = inttoptr i64 %.21.i.i22.i to ptr
  %.23.i.i24.i = load i64, ptr %.22.i.i23.i, align 8, !noalias !65
  %.24.i.i25.i = mul nsw i64 %"$phi280.2.2.2.i.i", %.23.i.i24.i
  %.26.i.i.i9 = add i64 %.24.i.i25.i, %.25.i.i.i
  %.27.i.i.i10 = udiv i64 %.26.i.i.i9, %.3
  %.31.i.i26.i = add nsw i64 %"$phi280.2.2.2.i.i", 1
  %.32.i.i27.i = mul nsw i64 %.31.i.i26.i, %.23.i.i24.i
  %.34.i.i.i = add i64 %.32.i.i27.i, %.25.i.i.i
  %.35.i.i.i = udiv i64 %.34.i.i.i, %.3
  %.9.i.i2.i28.i = load i64, ptr %.13.i.i, align 8, !noalias !66
  %.10.i.i.i29.i = sub nsw i64 %.52.i.054.i, %.9.i.i2.i28.i
  %.14.i.i.i30.i = load i64, ptr %.13.i.i9.i.i, align 8, !noalias !66
  %.15.i.i.i31.i = add nsw i64 %.14.i.i.i30.i, 1
  %.20.i.i.i34.i = load i64, ptr %.19.i.i.i.i, align 8, !noalias !66
  %.21.i.i.i36.i = mul i64 %.15.i.i.i31.i, %.10.i.i.i29.i
  %reass.add.i = add i64 %.21.i.i.i36.i, %.31.i.i26.i
  %reass.mul.i = shl i64 %reass.add.i, 6
  %.43.i.i.i = add i64 %reass.mul.i, %.20.i.i.i34.i
  %.57.i.i.i = icmp eq i64 %"$phi280.2.2.2.i.i", %.2
  %.67.i.i.i = add i64 %.43.i.i.i, 8
  %.68.i.i.i = inttoptr i64 %.67.i.i.i to ptr
  br i1 %.57.i.i.i, label %B286.i.i.i, label %B342.i.i39.i

B286.i.i.i:                                       ; preds = %B234.if.i.i
  store atomic i64 1, ptr %.68.i.i.i seq_cst, align 8, !noalias !65
  br label %B450.i.i.i

B342.i.i39.i:                                     ; preds = %B234.if.i.i
  %.80.i.i.i = load atomic i64, ptr %.68.i.i.i seq_cst, align 8, !noalias !65
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
  %.104.i13.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !65
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
  %.144.i.i.i = atomicrmw add ptr %.103.i.i.i, i64 %.13558.i.i.i seq_cst, align 8, !noalias !65
  %.146.i.i.i = add nsw i64 %.144.i.i.i, %.27.i.i.i10
  %.152.not.i.i.i = icmp slt i64 %.146.i.i.i, %.35.i.i.i
  br i1 %.152.not.i.i.i, label %B668.i.i.i, label %cnnc_run_share.exit.i

B668.i.i.i:                                       ; preds = %B530.i.i.i
  %.175.i.i42.i = add nsw i64 %.146.i.i.i, %.13558.i.i.i
  %.180.i.i.i = call i64 @llvm.smin.i64(i64 %.175.i.i42.i, i64 %.35.i.i.i)
  %.12.i.i7.i.i = load i64, ptr %.43.i, align 8, !noalias !69
  %.16.i.i9.i.i = load i64, ptr %.15.i.i8.i.i, align 8, !noalias !69
  %.17.i.i.i.i = shl i64 %.16.i.i9.i.i, 3
  %.18.i.i10.i.i = add i64 %.17.i.i.i.i, %.12.i.i7.i.i
  %.19.i.i11.i.i = inttoptr i64 %.18.i.i10.i.i to ptr
  %.20.i.i12.i.i = load i64, ptr %.19.i.i11.i.i, align 8, !noalias !69
  %.24.i.i.i.i = load i64, ptr %.8.i.i.i.i, align 8, !noalias !69
  %.28.i.i.i43.i = load i64, ptr %.27.i.i.i41.i, align 8, !noalias !69
  %.29.i.i.i.i = shl nsw i64 %.28.i.i.i43.i, 3
  %.30.i.i.i.i = add nsw i64 %.29.i.i.i.i, %.24.i.i.i.i
  %.31.i.i.i.i = inttoptr i64 %.20.i.i12.i.i to ptr
  call void %.31.i.i.i.i(i64 %.30.i.i.i.i, i64 %.21.i, i64 range(i64 -9223372036854775808, 9223372036854775807) %.146.i.i.i, i64 range(i64 -9223372036854775807, -9223372036854775808) %.180.i.i.i) #0, !noalias !69
  %.187.i.i.i = sub i64 %done.2.0.i17.i.i, %.146.i.i.i
  %.191.i.i44.i = add i64 %.180.i.i.i, %.187.i.i.i
  %.104.i.i.i = load atomic i64, ptr %.103.i.i.i seq_cst, align 8, !noalias !65
  %.105.i.i.i = sub i64 %.neg.i.i, %.104.i.i.i
  %.111.not.i.i.i = icmp sgt i64 %.105.i.i.i, %spared.2.0.i.i.i
  br i1 %.111.not.i.i.i, label %B530.i.i.i, label %cnnc_run_share.exit.i

cnnc_run_share.exit.i:                            ; preds = %B668.i.i.i, %B530.i.i.i, %B450.i.i.i
  %done.2.0.i.lcssa.i.i = phi i64 [ 0, %B450.i.i.i ], [ %.191.i.i44.i, %B668.i.i.i ], [ %done.2.0.i17.i.i, %B530.i.i.i ]
  %.319.i.i = add nsw i64 %done.2.0.i.lcssa.i.i, %ran.2.1.i51.i
  %exitcond.not.i = icmp eq i64 %.3, %.256.i.i
  br i1 %exitcond.not.i, label %B330.i.i, label %B234.if.i.i

cnnc_walk.body.exit:                              ; preds = %B604.i.i, %B338.i.i, %B530.i, %B496.i
  call void @cnnc_cpu_restore_float_state(i64 %.16.i) #0, !noalias !9
  call void @llvm.lifetime.end.p0(ptr nonnull %.20.i)
  ret i64 0
}

declare i64 @cnnc_cpu_flush_denormals() local_unnamed_addr

declare void @cnnc_cpu_restore_float_state(i64) local_unnamed_addr

declare void @cnnc_os_wake(i64) local_unnamed_addr

declare void @cnnc_cpu_pause() local_unnamed_addr

declare void @cnnc_os_wait(i64, i64) local_unnamed_addr

declare i64 @cnnc_os_nanoseconds() local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_create(i64 %.1) local_unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_allocate(i64 33152) #0, !noalias !72
  %.12.i = icmp eq i64 %.7.i, 0
  br i1 %.12.i, label %cnnc_pool_create.body.exit, label %B60.i

B60.i:                                            ; preds = %.3
  %.24.i = inttoptr i64 %.7.i to ptr
  store i64 ptrtoint (ptr @cnnc_pool_run to i64), ptr %.24.i, align 8, !noalias !72
  %.28.i = add i64 %.7.i, 8
  %.29.i = inttoptr i64 %.28.i to ptr
  store i64 1, ptr %.29.i, align 8, !noalias !72
  %.4.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !75
  br label %B72.if.i.i

B178.i.i:                                         ; preds = %B144.if.i.i
  %.98.i.i = add nsw i64 %.34.i.02.i, -1
  %.254.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !75
  %.256.i.i = sub nsw i64 %.254.i.i, %.127.i.i
  %.261.i.i = tail call i64 @llvm.smin.i64(i64 %best.2.0.i3.i, i64 %.256.i.i)
  %.89.i.i = icmp samesign ugt i64 %.34.i.02.i, 1
  br i1 %.89.i.i, label %B72.if.i.i, label %cnnc_spin_measure.exit

B72.if.i.i:                                       ; preds = %B178.i.i, %B60.i
  %best.2.0.i3.i = phi i64 [ %.4.i.i, %B60.i ], [ %.261.i.i, %B178.i.i ]
  %.34.i.02.i = phi i64 [ 3, %B60.i ], [ %.98.i.i, %B178.i.i ]
  %.127.i.i = tail call i64 @cnnc_os_nanoseconds() #0, !noalias !75
  br label %B144.if.i.i

B144.if.i.i:                                      ; preds = %B144.if.i.i, %B72.if.i.i
  %.157.i.01.i = phi i64 [ 256, %B72.if.i.i ], [ %.219.i.i, %B144.if.i.i ]
  %.219.i.i = add nsw i64 %.157.i.01.i, -1
  tail call void @cnnc_cpu_pause() #0, !noalias !75
  %.210.i.i = icmp samesign ugt i64 %.157.i.01.i, 1
  br i1 %.210.i.i, label %B144.if.i.i, label %B178.i.i

cnnc_spin_measure.exit:                           ; preds = %B178.i.i
  %.270.i.i = mul nsw i64 %.261.i.i, 1000
  %.27374.i.i = lshr i64 %.270.i.i, 8
  %.275.i.i = tail call range(i64 1000, 72057594037927936) i64 @llvm.umax.i64(i64 %.27374.i.i, i64 1000)
  %.34.i = add i64 %.7.i, 16
  %.35.i = inttoptr i64 %.34.i to ptr
  store i64 %.275.i.i, ptr %.35.i, align 8, !noalias !72
  %.37.i = tail call i64 @cnnc_os_process() #0, !noalias !72
  %.40.i = add i64 %.7.i, 136
  %.41.i = inttoptr i64 %.40.i to ptr
  store i64 %.37.i, ptr %.41.i, align 8, !noalias !72
  %.8.i.i = add i64 %.7.i, 384
  %.46.i = add i64 %.7.i, 448
  %.51.i = load i64, ptr %.35.i, align 8, !noalias !72
  %.6.i.i = udiv i64 10000000, %.51.i
  %.8.i.i1 = add i64 %.7.i, 456
  %.9.i.i = inttoptr i64 %.8.i.i1 to ptr
  store i64 %.6.i.i, ptr %.9.i.i, align 8, !noalias !78
  %.11.i.i = udiv i64 40000000, %.51.i
  %.13.i.i = add i64 %.7.i, 464
  %.14.i.i = inttoptr i64 %.13.i.i to ptr
  store i64 %.11.i.i, ptr %.14.i.i, align 8, !noalias !78
  %.19.i.i = inttoptr i64 %.46.i to ptr
  store i64 %.11.i.i, ptr %.19.i.i, align 8, !noalias !78
  %.22.i.i = add i64 %.7.i, 472
  %.23.i.i = inttoptr i64 %.22.i.i to ptr
  store i64 0, ptr %.23.i.i, align 8, !noalias !78
  %.12.i.i = load i64, ptr %.29.i, align 8, !noalias !81
  %.14.i.i3 = tail call i64 @llvm.smin.i64(i64 %.1, i64 256)
  %.51.i.i = sub i64 %.14.i.i3, %.12.i.i
  %.97.i6.not.i = icmp slt i64 %.51.i.i, 1
  br i1 %.97.i6.not.i, label %cnnc_pool_create.body.exit, label %B114.if.i.i

B422.i.i:                                         ; preds = %B366.if.i.i
  %.296.i.i = add nsw i64 %.9.i.i3.i, 64
  %.301.i.i = load i64, ptr %.35.i, align 8, !noalias !81
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !84
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !84
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !84
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !84
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !81
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_create.body.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !81
  store atomic i64 %.110.i.i, ptr %.29.i seq_cst, align 8, !noalias !81
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_create.body.exit

B114.if.i.i:                                      ; preds = %cnnc_spin_measure.exit, %B588.i.i
  %.38.i.08.i = phi i64 [ %.110.i.i, %B588.i.i ], [ %.12.i.i, %cnnc_spin_measure.exit ]
  %.41.i.07.i = phi i64 [ %.106.i.i, %B588.i.i ], [ %.51.i.i, %cnnc_spin_measure.exit ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !81
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !81
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.7.i, ptr %.158.i.i, align 8, !noalias !81
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !81
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !81
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_create.body.exit:                       ; preds = %B588.i.i, %B422.i.i, %cnnc_spin_measure.exit, %.3
  ret i64 %.7.i
}

declare i64 @cnnc_os_allocate(i64) local_unnamed_addr

declare i64 @cnnc_os_process() local_unnamed_addr

declare i64 @cnnc_os_thread_start(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_grow(i64 %.1, i64 %.2) local_unnamed_addr #0 {
.4:
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !87
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %.4
  %.16.i.i = add i64 %.1, 136
  %.17.i.i = inttoptr i64 %.16.i.i to ptr
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.17.i.i seq_cst, align 8, !noalias !87
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !87
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !87
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !87
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !87
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !87
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %.4
  %.10.i.i = add i64 %.1, 8
  %.11.i.i = inttoptr i64 %.10.i.i to ptr
  %.12.i.i = load i64, ptr %.11.i.i, align 8, !noalias !92
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
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !92
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !95
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !95
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !95
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !95
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !92
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, label %B588.i.i

B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge: ; preds = %B422.i.i
  %.11.i.pre.pre = load i64, ptr %.11.i.i, align 8, !noalias !98
  br label %cnnc_pool_spawn.exit

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add i64 %.38.i.08.i, 1
  %.106.i.i = add nsw i64 %.41.i.07.i, -1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !92
  store atomic i64 %.110.i.i, ptr %.11.i.i seq_cst, align 8, !noalias !92
  %.97.i.i = icmp sgt i64 %.41.i.07.i, 1
  br i1 %.97.i.i, label %B114.if.i.i, label %cnnc_pool_spawn.exit

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ %.12.i.i, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.41.i.07.i = phi i64 [ %.51.i.i, %B114.if.i.lr.ph.i ], [ %.106.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !92
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !92
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !92
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !92
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !92
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B588.i.i, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge, %cnnc_pool_lock.exit
  %.11.i = phi i64 [ %.12.i.i, %cnnc_pool_lock.exit ], [ %.11.i.pre.pre, %B422.i.i.cnnc_pool_spawn.exit.loopexit_crit_edge ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !99
  ret i64 %.11.i
}

declare void @cnnc_os_nap() local_unnamed_addr

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @cnnc_pool_try_lock(i64 %.1) unnamed_addr #0 {
.3:
  %.7.i = tail call i64 @cnnc_os_process() #0, !noalias !102
  %.13.i = add i64 %.1, 136
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load atomic i64, ptr %.14.i seq_cst, align 8, !noalias !102
  %.21.i = icmp eq i64 %.15.i, %.7.i
  br i1 %.21.i, label %B86.i, label %B178.i

B86.i:                                            ; preds = %.3
  %.29.i = add i64 %.1, 128
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = cmpxchg ptr %.30.i, i64 0, i64 1 seq_cst seq_cst, align 8, !noalias !102
  %.35.i = extractvalue { i64, i1 } %.31.i, 1
  %..i = zext i1 %.35.i to i64
  br label %cnnc_pool_try_lock.body.exit

B178.i:                                           ; preds = %.3
  %.50.i = sub i64 0, %.7.i
  %.52.i = icmp eq i64 %.15.i, %.50.i
  br i1 %.52.i, label %cnnc_pool_try_lock.body.exit, label %B192.i

B192.i:                                           ; preds = %B178.i
  %.61.i = cmpxchg ptr %.14.i, i64 %.15.i, i64 %.50.i seq_cst seq_cst, align 8, !noalias !102
  %.64.not.i = extractvalue { i64, i1 } %.61.i, 1
  br i1 %.64.not.i, label %B252.i, label %cnnc_pool_try_lock.body.exit

B252.i:                                           ; preds = %B192.i
  %.78.i = add i64 %.1, 128
  %.79.i = inttoptr i64 %.78.i to ptr
  store atomic i64 1, ptr %.79.i seq_cst, align 8, !noalias !102
  %.83.i = add i64 %.1, 256
  %.84.i = inttoptr i64 %.83.i to ptr
  store atomic i64 0, ptr %.84.i seq_cst, align 8, !noalias !102
  %.88.i = add i64 %.1, 264
  %.89.i = inttoptr i64 %.88.i to ptr
  store atomic i64 0, ptr %.89.i seq_cst, align 8, !noalias !102
  %.93.i = add i64 %.1, 8
  %.94.i = inttoptr i64 %.93.i to ptr
  %.95.i = load atomic i64, ptr %.94.i seq_cst, align 8, !noalias !102
  store atomic i64 1, ptr %.94.i seq_cst, align 8, !noalias !102
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
  %.301.i.i = load i64, ptr %.300.i.i, align 8, !noalias !105
  %.6.i.i.i = udiv i64 10000000, %.301.i.i
  %.8.i.i.i = add i64 %.9.i.i3.i, 72
  %.9.i.i.i = inttoptr i64 %.8.i.i.i to ptr
  store i64 %.6.i.i.i, ptr %.9.i.i.i, align 8, !noalias !108
  %.11.i.i.i = udiv i64 40000000, %.301.i.i
  %.13.i.i.i = add i64 %.9.i.i3.i, 80
  %.14.i.i.i = inttoptr i64 %.13.i.i.i to ptr
  store i64 %.11.i.i.i, ptr %.14.i.i.i, align 8, !noalias !108
  %.19.i.i.i = inttoptr i64 %.296.i.i to ptr
  store i64 %.11.i.i.i, ptr %.19.i.i.i, align 8, !noalias !108
  %.22.i.i.i = add i64 %.9.i.i3.i, 88
  %.23.i.i.i = inttoptr i64 %.22.i.i.i to ptr
  store i64 0, ptr %.23.i.i.i, align 8, !noalias !108
  %.305.i.i = tail call i64 @cnnc_os_thread_start(i64 ptrtoint (ptr @cnnc_pool_thread to i64), i64 %.9.i.i3.i) #0, !noalias !105
  %.310.i.i = icmp eq i64 %.305.i.i, 0
  br i1 %.310.i.i, label %cnnc_pool_spawn.exit, label %B588.i.i

B588.i.i:                                         ; preds = %B422.i.i
  %.110.i.i = add nuw i64 %.38.i.08.i, 1
  %.327.i.i = add i64 %.9.i.i3.i, 32
  %.328.i.i = inttoptr i64 %.327.i.i to ptr
  store i64 %.305.i.i, ptr %.328.i.i, align 8, !noalias !105
  store atomic i64 %.110.i.i, ptr %.94.i seq_cst, align 8, !noalias !105
  %exitcond.not = icmp eq i64 %.110.i.i, %.14.i.i
  br i1 %exitcond.not, label %cnnc_pool_spawn.exit, label %B114.if.i.i

B114.if.i.i:                                      ; preds = %B588.i.i, %B114.if.i.lr.ph.i
  %.38.i.08.i = phi i64 [ 1, %B114.if.i.lr.ph.i ], [ %.110.i.i, %B588.i.i ]
  %.6.i.i1.i = shl i64 %.38.i.08.i, 7
  %.9.i.i3.i = add i64 %.8.i.i2.i, %.6.i.i1.i
  %.147.i.i = inttoptr i64 %.9.i.i3.i to ptr
  store i64 0, ptr %.147.i.i, align 8, !noalias !105
  %.151.i.i = add i64 %.9.i.i3.i, 8
  %.152.i.i = inttoptr i64 %.151.i.i to ptr
  store i64 0, ptr %.152.i.i, align 8, !noalias !105
  %.157.i.i = add i64 %.9.i.i3.i, 16
  %.158.i.i = inttoptr i64 %.157.i.i to ptr
  store i64 %.1, ptr %.158.i.i, align 8, !noalias !105
  %.163.i.i = add i64 %.9.i.i3.i, 24
  %.164.i.i = inttoptr i64 %.163.i.i to ptr
  store i64 %.38.i.08.i, ptr %.164.i.i, align 8, !noalias !105
  %0 = add i64 %.9.i.i3.i, 40
  br label %B366.if.i.i

B366.if.i.i:                                      ; preds = %B366.if.i.i, %B114.if.i.i
  %.189.i.04.i = phi i64 [ 0, %B114.if.i.i ], [ %.258.i.i, %B366.if.i.i ]
  %.258.i.i = add nuw nsw i64 %.189.i.04.i, 1
  %1 = shl i64 %.189.i.04.i, 3
  %.286.i.i = add i64 %0, %1
  %.287.i.i = inttoptr i64 %.286.i.i to ptr
  store i64 0, ptr %.287.i.i, align 8, !noalias !105
  %exitcond.not.i = icmp eq i64 %.258.i.i, 2
  br i1 %exitcond.not.i, label %B422.i.i, label %B366.if.i.i

cnnc_pool_spawn.exit:                             ; preds = %B422.i.i, %B588.i.i, %B252.i
  store atomic i64 %.7.i, ptr %.14.i seq_cst, align 8, !noalias !102
  br label %cnnc_pool_try_lock.body.exit

cnnc_pool_try_lock.body.exit:                     ; preds = %B178.i, %B192.i, %B86.i, %cnnc_pool_spawn.exit
  %.4.0 = phi i64 [ %..i, %B86.i ], [ 1, %cnnc_pool_spawn.exit ], [ 0, %B192.i ], [ 0, %B178.i ]
  ret i64 %.4.0
}

; Function Attrs: nounwind
define void @cnnc_pool_destroy(i64 %.1) local_unnamed_addr #0 {
.3:
  %.9.i = add i64 %.1, 136
  %.10.i = inttoptr i64 %.9.i to ptr
  %.11.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !111
  %.12.i = tail call i64 @cnnc_os_process() #0, !noalias !111
  %.13.i = icmp eq i64 %.11.i, %.12.i
  br i1 %.13.i, label %B78.i, label %cnnc_pool_destroy.body.exit

B78.i:                                            ; preds = %.3
  %.8.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !114
  %.9.i.i = icmp eq i64 %.8.i.i, 0
  br i1 %.9.i.i, label %B42.i.preheader.i, label %cnnc_pool_lock.exit

B42.i.preheader.i:                                ; preds = %B78.i
  %.24.i.i = add i64 %.1, 128
  %.25.i.i = inttoptr i64 %.24.i.i to ptr
  br label %B42.i.i

B42.i.i:                                          ; preds = %B258.i.i, %B42.i.preheader.i
  %.18.i.i = load atomic i64, ptr %.10.i seq_cst, align 8, !noalias !114
  %.19.i.i = tail call i64 @cnnc_os_process() #0, !noalias !114
  %.20.i.i = icmp eq i64 %.18.i.i, %.19.i.i
  br i1 %.20.i.i, label %B116.i.i, label %B258.i.i

B116.i.i:                                         ; preds = %B42.i.i
  %.26.i.i = atomicrmw or ptr %.25.i.i, i64 2 seq_cst, align 8, !noalias !114
  %.31.i.i = cmpxchg ptr %.25.i.i, i64 2, i64 1 seq_cst seq_cst, align 8, !noalias !114
  %.33.i.i = extractvalue { i64, i1 } %.31.i.i, 1
  br i1 %.33.i.i, label %cnnc_pool_lock.exit, label %B258.i.i

B258.i.i:                                         ; preds = %B116.i.i, %B42.i.i
  tail call void @cnnc_os_nap() #0, !noalias !114
  %.41.i.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !114
  %.42.i.i = icmp eq i64 %.41.i.i, 0
  br i1 %.42.i.i, label %B42.i.i, label %cnnc_pool_lock.exit

cnnc_pool_lock.exit:                              ; preds = %B116.i.i, %B258.i.i, %B78.i
  %.19.i = add i64 %.1, 24
  %.20.i = inttoptr i64 %.19.i to ptr
  store atomic i64 1, ptr %.20.i seq_cst, align 8, !noalias !111
  %.24.i = add i64 %.1, 8
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 8, !noalias !111
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
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.54.i.05, i64 %.26.i), !noalias !111
  %exitcond.not = icmp eq i64 %.54.i.05, %storemerge.i
  br i1 %exitcond.not, label %B298.if.i.lr.ph, label %B226.if.i

B298.if.i:                                        ; preds = %B298.if.i.lr.ph, %B298.if.i
  %.184.i.07 = phi i64 [ 1, %B298.if.i.lr.ph ], [ %.253.i, %B298.if.i ]
  %.253.i = add nuw i64 %.184.i.07, 1
  %.6.i.i = shl i64 %.184.i.07, 7
  %.281.i = add i64 %.9.i.i2, %.6.i.i
  %.282.i = inttoptr i64 %.281.i to ptr
  %.283.i = load i64, ptr %.282.i, align 8, !noalias !111
  tail call void @cnnc_os_thread_join(i64 %.283.i) #0, !noalias !111
  %exitcond9.not = icmp eq i64 %.184.i.07, %storemerge.i
  br i1 %exitcond9.not, label %cnnc_pool_destroy.body.exit, label %B298.if.i

cnnc_pool_destroy.body.exit:                      ; preds = %B298.if.i, %cnnc_pool_lock.exit, %.3
  tail call void @cnnc_os_free(i64 %.1) #0, !noalias !111
  ret void
}

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
  store atomic i64 1, ptr %.16.i seq_cst, align 8, !noalias !117
  %.20.i = add i64 %.9.i.i, 8
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load atomic i64, ptr %.21.i seq_cst, align 8, !noalias !117
  %.23.i = icmp sgt i64 %.22.i, 0
  br i1 %.23.i, label %B130.i, label %cnnc_pool_ring.body.exit

B130.i:                                           ; preds = %.5
  %.27.i = add nsw i64 %.9.i.i, 40
  call void @llvm.lifetime.start.p0(ptr nonnull %.37.i.i), !noalias !117
  %.13.i.i = inttoptr i64 %.27.i to ptr
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !120
  %.19.i.i = icmp eq i64 %.14.i.i, 0
  br i1 %.19.i.i, label %cnnc_place_wake.exit, label %B58.i.i

B58.i.i:                                          ; preds = %B130.i
  %.23.i.i = add i64 %.9.i.i, 48
  %.24.i.i = inttoptr i64 %.23.i.i to ptr
  %.25.i.i = load atomic i64, ptr %.24.i.i seq_cst, align 8, !noalias !120
  %.26.not.i.i = icmp eq i64 %.25.i.i, 0
  br i1 %.26.not.i.i, label %B112.i.i, label %cnnc_place_wake.exit

B112.i.i:                                         ; preds = %B58.i.i
  %.36.i.i = tail call i64 @cnnc_os_cpu() #0, !noalias !120
  %.38.i.i = ptrtoint ptr %.37.i.i to i64
  %.46.i.i = icmp slt i64 %.36.i.i, 0
  br i1 %.46.i.i, label %cnnc_place_wake.exit, label %B180.i.i

B180.i.i:                                         ; preds = %B112.i.i
  %.50.i.i = call i64 @cnnc_os_get_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !120
  %.51.i.i = icmp eq i64 %.50.i.i, 0
  br i1 %.51.i.i, label %cnnc_place_wake.exit, label %B268.if.i.i

B338.i.i:                                         ; preds = %B268.if.i.i
  %0 = lshr i64 %.36.i.i, 3
  %.205.i.i = and i64 %0, 1152921504606846968
  %.206.i.i = add i64 %.205.i.i, %.38.i.i
  %.207.i.i = inttoptr i64 %.206.i.i to ptr
  %.208.i.i = load i64, ptr %.207.i.i, align 8, !noalias !120
  %.210.i.i = and i64 %.36.i.i, 63
  %.211.i.i = shl nuw i64 1, %.210.i.i
  %.212.i.i = xor i64 %.211.i.i, -1
  %.213.i.i = and i64 %.208.i.i, %.212.i.i
  %.219.not.i.i = icmp slt i64 %.194.i.i, %.3
  %.233.not.i.i = icmp eq i64 %.213.i.i, %.208.i.i
  %or.cond.i = select i1 %.219.not.i.i, i1 true, i1 %.233.not.i.i
  br i1 %or.cond.i, label %cnnc_place_wake.exit, label %B454.i.i

B454.i.i:                                         ; preds = %B338.i.i
  store i64 %.213.i.i, ptr %.207.i.i, align 8, !noalias !120
  call void @cnnc_os_set_affinity(i64 %.14.i.i, i64 %.38.i.i) #0, !noalias !120
  %.253.i.i = add nuw nsw i64 %.36.i.i, 1
  store atomic i64 %.253.i.i, ptr %.24.i.i seq_cst, align 8, !noalias !120
  br label %cnnc_place_wake.exit

B268.if.i.i:                                      ; preds = %B180.i.i, %B268.if.i.i
  %cpus.2.0.i3.i = phi i64 [ %.194.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.91.i.02.i = phi i64 [ %.162.i.i, %B268.if.i.i ], [ 0, %B180.i.i ]
  %.162.i.i = add nuw nsw i64 %.91.i.02.i, 1
  %1 = shl i64 %.91.i.02.i, 3
  %.189.i.i = add nuw i64 %1, %.38.i.i
  %.190.i.i = inttoptr i64 %.189.i.i to ptr
  %.191.i.i = load i64, ptr %.190.i.i, align 8, !noalias !120
  %.192.i.i = call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.191.i.i)
  %.194.i.i = add nuw nsw i64 %.192.i.i, %cpus.2.0.i3.i
  %exitcond.not.i = icmp eq i64 %.162.i.i, 16
  br i1 %exitcond.not.i, label %B338.i.i, label %B268.if.i.i

cnnc_place_wake.exit:                             ; preds = %B130.i, %B58.i.i, %B112.i.i, %B180.i.i, %B338.i.i, %B454.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.37.i.i), !noalias !117
  call void @cnnc_os_wake(i64 %.9.i.i) #0, !noalias !117
  br label %cnnc_pool_ring.body.exit

cnnc_pool_ring.body.exit:                         ; preds = %.5, %cnnc_place_wake.exit
  ret void
}

declare i64 @cnnc_os_cpu() local_unnamed_addr

declare i64 @cnnc_os_get_affinity(i64, i64) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

declare void @cnnc_os_set_affinity(i64, i64) local_unnamed_addr

; Function Attrs: nounwind
define i64 @cnnc_pool_run(i64 %.1, i64 %.2, i64 %.3, i64 %.4) #0 {
.6:
  %.17.i = tail call fastcc i64 @cnnc_pool_try_lock(i64 %.1), !noalias !123
  %.18.i = icmp eq i64 %.17.i, 0
  br i1 %.18.i, label %cnnc_pool_run.body.exit, label %B46.i

B46.i:                                            ; preds = %.6
  %.32.i = add i64 %.1, 8
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !123
  %.37.i = tail call i64 @llvm.smin.i64(i64 %.4, i64 %.34.i)
  %.46.i = add i64 %.1, 272
  %.47.i = inttoptr i64 %.46.i to ptr
  store i64 %.2, ptr %.47.i, align 8, !noalias !123
  %.52.i = add i64 %.1, 280
  %.53.i = inttoptr i64 %.52.i to ptr
  store i64 %.3, ptr %.53.i, align 8, !noalias !123
  %.56.i = shl i64 %.37.i, 16
  %.59.i = add i64 %.1, 256
  %.60.i = inttoptr i64 %.59.i to ptr
  store atomic i64 %.56.i, ptr %.60.i seq_cst, align 8, !noalias !123
  %.99.i = add i64 %.37.i, -1
  %.144.i3.not = icmp slt i64 %.99.i, 1
  br i1 %.144.i3.not, label %B336.i, label %B296.if.i

B336.i:                                           ; preds = %B296.if.i, %B46.i
  %.193.i = add i64 %.1, 448
  %.197.i = inttoptr i64 %.2 to ptr
  %.198.i = tail call i64 %.197.i(i64 %.3, i64 0, i64 %.37.i, i64 %.193.i) #0, !noalias !123
  %.207.i = atomicrmw and ptr %.60.i, i64 65535 seq_cst, align 8, !noalias !123
  %.213.i = add nsw i64 %.1, 264
  %.19.i.i = inttoptr i64 %.193.i to ptr
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !126
  %.26.i.i = add i64 %.1, 464
  %.27.i.i = inttoptr i64 %.26.i.i to ptr
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !126
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !126
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  tail call void @cnnc_cpu_pause() #0, !noalias !126
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B336.i
  %.214.i.i = add i64 %.1, 472
  %.215.i.i = inttoptr i64 %.214.i.i to ptr
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !126
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !126
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.229.i.i = add i64 %.1, 456
  %.230.i.i = inttoptr i64 %.229.i.i to ptr
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !126
  %.233.i.i = tail call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !126
  %.287.i.i = inttoptr i64 %.213.i to ptr
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !126
  %.293.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !126
  %.298.not.i.i = icmp eq i64 %.293.i.i, 0
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  tail call void @cnnc_os_wait(i64 %.59.i, i64 %value.2.0.i.i) #0, !noalias !126
  %.307.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !126
  %.311.not.i.i = icmp eq i64 %.307.i.i, 0
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !126
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B336.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B336.i ]
  %.159.i.i = load atomic i64, ptr %.60.i seq_cst, align 8, !noalias !126
  %.161.i.i = icmp eq i64 %.159.i.i, 0
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  %.6.i.i = add i64 %.1, 128
  %.7.i.i = inttoptr i64 %.6.i.i to ptr
  %.8.i.i1 = atomicrmw and ptr %.7.i.i, i64 2 seq_cst, align 8, !noalias !129
  br label %cnnc_pool_run.body.exit

B296.if.i:                                        ; preds = %B46.i, %B296.if.i
  %.86.i.05 = phi i64 [ %.157.i, %B296.if.i ], [ 1, %B46.i ]
  %.157.i = add nuw i64 %.86.i.05, 1
  tail call fastcc void @cnnc_pool_ring(i64 %.1, i64 %.86.i.05, i64 %.37.i), !noalias !123
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
  %.8.i = load i64, ptr %.7.i, align 8, !noalias !132
  %.13.i = add nsw i64 %.1, 64
  %.20.i = add nsw i64 %.1, 8
  %.28.i = add i64 %.1, 24
  %.29.i = inttoptr i64 %.28.i to ptr
  %.30.i = load i64, ptr %.29.i, align 8, !noalias !132
  %.35.i = add nsw i64 %.1, 40
  %.5.i.i = tail call i64 @cnnc_os_thread() #0, !noalias !135
  %.8.i.i = inttoptr i64 %.35.i to ptr
  store atomic i64 %.5.i.i, ptr %.8.i.i seq_cst, align 8, !noalias !135
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
  %.20.i.i = load i64, ptr %.19.i.i, align 8, !noalias !138
  %.28.i.i = load i64, ptr %.27.i.i, align 8, !noalias !138
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
  store i64 %.185.i.i, ptr %.19.i.i, align 8, !noalias !138
  br label %cnnc_wait_until.exit

B248.i.i:                                         ; preds = %B118.if.i.i
  %.127.i.i = add nuw nsw i64 %.56.i.04.i, 1
  call void @cnnc_cpu_pause() #0, !noalias !138
  %exitcond.not.i = icmp eq i64 %.127.i.i, %.20.i.i
  br i1 %exitcond.not.i, label %B278.i.i, label %B118.if.i.i

B278.i.i:                                         ; preds = %B248.i.i, %B224.i
  %.216.i.i = load i64, ptr %.215.i.i, align 8, !noalias !138
  %.217.i.i = add nsw i64 %.216.i.i, 1
  store i64 %.217.i.i, ptr %.215.i.i, align 8, !noalias !138
  %.237.i.i = and i64 %.217.i.i, 31
  %.238.i.i = icmp eq i64 %.237.i.i, 0
  br i1 %.238.i.i, label %B506.i.i, label %B504.i.i

B504.i.i:                                         ; preds = %B278.i.i
  %.224.i.i = ashr i64 %.20.i.i, 1
  %.231.i.i = load i64, ptr %.230.i.i, align 8, !noalias !138
  %.233.i.i = call i64 @llvm.smax.i64(i64 %.224.i.i, i64 %.231.i.i)
  br label %B506.i.i

B506.i.i:                                         ; preds = %B504.i.i, %B278.i.i
  %"$phi506.4.2.0.i.i" = phi i64 [ %.233.i.i, %B504.i.i ], [ %.28.i.i, %B278.i.i ]
  store i64 %"$phi506.4.2.0.i.i", ptr %.19.i.i, align 8, !noalias !138
  %.288.i.i = atomicrmw add ptr %.287.i.i, i64 1 seq_cst, align 8, !noalias !138
  %.293.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !138
  %.298.not.i.i = icmp eq i64 %.293.i.i, 1
  br i1 %.298.not.i.i, label %B676.i.i, label %B600.i.i

B600.i.i:                                         ; preds = %B506.i.i, %B600.i.i
  %value.2.0.i.i = phi i64 [ %.307.i.i, %B600.i.i ], [ %.293.i.i, %B506.i.i ]
  call void @cnnc_os_wait(i64 %.1, i64 %value.2.0.i.i) #0, !noalias !138
  %.307.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !138
  %.311.not.i.i = icmp eq i64 %.307.i.i, 1
  br i1 %.311.not.i.i, label %B676.i.i, label %B600.i.i

B676.i.i:                                         ; preds = %B600.i.i, %B506.i.i
  %.323.i.i = atomicrmw add ptr %.287.i.i, i64 -1 seq_cst, align 8, !noalias !138
  br label %cnnc_wait_until.exit

B118.if.i.i:                                      ; preds = %B224.i, %B248.i.i
  %.56.i.04.i = phi i64 [ %.127.i.i, %B248.i.i ], [ 0, %B224.i ]
  %.159.i.i = load atomic i64, ptr %.158.i.i seq_cst, align 8, !noalias !138
  %.161.i.i = icmp eq i64 %.159.i.i, 1
  br i1 %.161.i.i, label %B162.i.i, label %B248.i.i

cnnc_wait_until.exit:                             ; preds = %B162.i.i, %B192.i.i, %B676.i.i
  store atomic i64 0, ptr %.158.i.i seq_cst, align 8, !noalias !132
  call void @llvm.lifetime.start.p0(ptr nonnull %.30.i.i), !noalias !132
  %.11.i.i = load atomic i64, ptr %.10.i.i seq_cst, align 8, !noalias !141
  %.12.i.i = add nsw i64 %.11.i.i, -1
  %.17.i.i = icmp slt i64 %.11.i.i, 1
  br i1 %.17.i.i, label %cnnc_place_woken.exit, label %B68.i.i

B68.i.i:                                          ; preds = %cnnc_wait_until.exit
  %.29.i.i = load atomic i64, ptr %.8.i.i seq_cst, align 8, !noalias !141
  %.40.i.i = call i64 @cnnc_os_get_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !141
  %.41.not.i.i = icmp eq i64 %.40.i.i, 0
  br i1 %.41.not.i.i, label %B302.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B68.i.i
  %1 = lshr i64 %.12.i.i, 3
  %.48.i.i = and i64 %1, 2305843009213693944
  %.49.i.i = add i64 %.48.i.i, %.31.i.i
  %.50.i.i = inttoptr i64 %.49.i.i to ptr
  %.51.i.i = load i64, ptr %.50.i.i, align 8, !noalias !141
  %.53.i.i = and i64 %.12.i.i, 63
  %.56.i.i = shl nuw i64 1, %.53.i.i
  %.57.i.i = or i64 %.51.i.i, %.56.i.i
  store i64 %.57.i.i, ptr %.50.i.i, align 8, !noalias !141
  call void @cnnc_os_set_affinity(i64 %.29.i.i, i64 %.31.i.i) #0, !noalias !141
  br label %B302.i.i

B302.i.i:                                         ; preds = %B178.i.i, %B68.i.i
  store atomic i64 0, ptr %.10.i.i seq_cst, align 8, !noalias !141
  br label %cnnc_place_woken.exit

cnnc_place_woken.exit:                            ; preds = %cnnc_wait_until.exit, %B302.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.30.i.i), !noalias !132
  %.57.i = load atomic i64, ptr %.56.i seq_cst, align 8, !noalias !132
  %.58.not.i = icmp eq i64 %.57.i, 0
  br i1 %.58.not.i, label %B378.i, label %cnnc_pool_thread.body.exit

B378.i:                                           ; preds = %cnnc_place_woken.exit
  %.14.i.i = load atomic i64, ptr %.13.i.i seq_cst, align 8, !noalias !144
  %.18.i.i = ashr i64 %.14.i.i, 16
  %.20.i.i4 = icmp sgt i64 %.18.i.i, %.30.i
  br i1 %.20.i.i4, label %B74.i.i, label %B224.i.backedge

B224.i.backedge:                                  ; preds = %B158.i.i, %B378.i, %B44.i.i, %B588.i, %B422.i, %cnnc_pool_join.exit
  br label %B224.i

B74.i.i:                                          ; preds = %B378.i, %B158.i.i
  %gate.2.0.i.i = phi i64 [ %.33.i.i, %B158.i.i ], [ %.14.i.i, %B378.i ]
  %.26.i.i5 = add nsw i64 %gate.2.0.i.i, 1
  %.32.i.i = cmpxchg ptr %.13.i.i, i64 %gate.2.0.i.i, i64 %.26.i.i5 seq_cst seq_cst, align 8, !noalias !144
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
  %.87.i = load i64, ptr %.86.i, align 8, !noalias !132
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !132
  %.96.i = inttoptr i64 %.87.i to ptr
  %.97.i = call i64 %.96.i(i64 %.92.i, i64 %.30.i, i64 %.48.i.i6, i64 %.13.i) #0, !noalias !132
  %.104.i = atomicrmw add ptr %.13.i.i, i64 -1 seq_cst, align 8, !noalias !132
  %.105.i = icmp eq i64 %.104.i, 1
  br i1 %.105.i, label %B588.i, label %B224.i.backedge

B588.i:                                           ; preds = %B422.i
  %.11.i.i8 = load atomic i64, ptr %.10.i.i7 seq_cst, align 8, !noalias !147
  %.12.i.i9 = icmp sgt i64 %.11.i.i8, 0
  br i1 %.12.i.i9, label %B44.i.i, label %B224.i.backedge

B44.i.i:                                          ; preds = %B588.i
  call void @cnnc_os_wake(i64 %.12.i.i3) #0, !noalias !147
  br label %B224.i.backedge

cnnc_pool_thread.body.exit:                       ; preds = %cnnc_place_woken.exit
  ret i64 0
}

declare i64 @cnnc_os_thread() local_unnamed_addr

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

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
!17 = !{!18, !15, !10}
!18 = distinct !{!18, !19, !"cnnc_run_chunks.body: %retptr"}
!19 = distinct !{!19, !"cnnc_run_chunks.body"}
!20 = !{!21, !15, !10}
!21 = distinct !{!21, !22, !"cnnc_profile_end.body: %retptr"}
!22 = distinct !{!22, !"cnnc_profile_end.body"}
!23 = !{!24, !15, !10}
!24 = distinct !{!24, !25, !"cnnc_step_record.body: %retptr"}
!25 = distinct !{!25, !"cnnc_step_record.body"}
!26 = !{!15, !10}
!27 = !{!28, !30, !10}
!28 = distinct !{!28, !29, !"cnnc_profile_end.body: %retptr"}
!29 = distinct !{!29, !"cnnc_profile_end.body"}
!30 = distinct !{!30, !31, !"cnnc_walk_shared.body: %retptr"}
!31 = distinct !{!31, !"cnnc_walk_shared.body"}
!32 = !{!33, !30, !10}
!33 = distinct !{!33, !34, !"cnnc_step_counters.body: %retptr"}
!34 = distinct !{!34, !"cnnc_step_counters.body"}
!35 = !{!36, !30, !10}
!36 = distinct !{!36, !37, !"cnnc_step_record.body: %retptr"}
!37 = distinct !{!37, !"cnnc_step_record.body"}
!38 = !{!30, !10}
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
!81 = !{!82, !73}
!82 = distinct !{!82, !83, !"cnnc_pool_spawn.body: %retptr"}
!83 = distinct !{!83, !"cnnc_pool_spawn.body"}
!84 = !{!85, !82, !73}
!85 = distinct !{!85, !86, !"cnnc_spin_reset.body: %retptr"}
!86 = distinct !{!86, !"cnnc_spin_reset.body"}
!87 = !{!88, !90}
!88 = distinct !{!88, !89, !"cnnc_pool_lock.body: %retptr"}
!89 = distinct !{!89, !"cnnc_pool_lock.body"}
!90 = distinct !{!90, !91, !"cnnc_pool_grow.body: %retptr"}
!91 = distinct !{!91, !"cnnc_pool_grow.body"}
!92 = !{!93, !90}
!93 = distinct !{!93, !94, !"cnnc_pool_spawn.body: %retptr"}
!94 = distinct !{!94, !"cnnc_pool_spawn.body"}
!95 = !{!96, !93, !90}
!96 = distinct !{!96, !97, !"cnnc_spin_reset.body: %retptr"}
!97 = distinct !{!97, !"cnnc_spin_reset.body"}
!98 = !{!90}
!99 = !{!100, !90}
!100 = distinct !{!100, !101, !"cnnc_pool_unlock.body: %retptr"}
!101 = distinct !{!101, !"cnnc_pool_unlock.body"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"cnnc_pool_try_lock.body: %retptr"}
!104 = distinct !{!104, !"cnnc_pool_try_lock.body"}
!105 = !{!106, !103}
!106 = distinct !{!106, !107, !"cnnc_pool_spawn.body: %retptr"}
!107 = distinct !{!107, !"cnnc_pool_spawn.body"}
!108 = !{!109, !106, !103}
!109 = distinct !{!109, !110, !"cnnc_spin_reset.body: %retptr"}
!110 = distinct !{!110, !"cnnc_spin_reset.body"}
!111 = !{!112}
!112 = distinct !{!112, !113, !"cnnc_pool_destroy.body: %retptr"}
!113 = distinct !{!113, !"cnnc_pool_destroy.body"}
!114 = !{!115, !112}
!115 = distinct !{!115, !116, !"cnnc_pool_lock.body: %retptr"}
!116 = distinct !{!116, !"cnnc_pool_lock.body"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"cnnc_pool_ring.body: %retptr"}
!119 = distinct !{!119, !"cnnc_pool_ring.body"}
!120 = !{!121, !118}
!121 = distinct !{!121, !122, !"cnnc_place_wake.body: %retptr"}
!122 = distinct !{!122, !"cnnc_place_wake.body"}
!123 = !{!124}
!124 = distinct !{!124, !125, !"cnnc_pool_run.body: %retptr"}
!125 = distinct !{!125, !"cnnc_pool_run.body"}
!126 = !{!127, !124}
!127 = distinct !{!127, !128, !"cnnc_wait_until.body: %retptr"}
!128 = distinct !{!128, !"cnnc_wait_until.body"}
!129 = !{!130, !124}
!130 = distinct !{!130, !131, !"cnnc_pool_unlock.body: %retptr"}
!131 = distinct !{!131, !"cnnc_pool_unlock.body"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"cnnc_pool_thread.body: %retptr"}
!134 = distinct !{!134, !"cnnc_pool_thread.body"}
!135 = !{!136, !133}
!136 = distinct !{!136, !137, !"cnnc_place_enter.body: %retptr"}
!137 = distinct !{!137, !"cnnc_place_enter.body"}
!138 = !{!139, !133}
!139 = distinct !{!139, !140, !"cnnc_wait_until.body: %retptr"}
!140 = distinct !{!140, !"cnnc_wait_until.body"}
!141 = !{!142, !133}
!142 = distinct !{!142, !143, !"cnnc_place_woken.body: %retptr"}
!143 = distinct !{!143, !"cnnc_place_woken.body"}
!144 = !{!145, !133}
!145 = distinct !{!145, !146, !"cnnc_pool_join.body: %retptr"}
!146 = distinct !{!146, !"cnnc_pool_join.body"}
!147 = !{!148, !133}
!148 = distinct !{!148, !149, !"cnnc_wake.body: %retptr"}
!149 = distinct !{!149, !"cnnc_wake.body"}

; LLVM 22.1.0, sources 6ed64bc1c35f152526937b161b2277f8d8ae09919b89199612feb9508903d6c5
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_copy(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.87.i = getelementptr i8, ptr %.1, i64 56
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.131.i = getelementptr i8, ptr %.1, i64 40
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.153.i = getelementptr i8, ptr %.1, i64 48
  %.154.i = load i64, ptr %.153.i, align 8, !noalias !0
  %.164.i = getelementptr i8, ptr %.2, i64 16
  %.165.i = load ptr, ptr %.164.i, align 8, !noalias !0
  %.207.i = sub i64 %.4, %.3
  %.253.i125.not = icmp slt i64 %.207.i, 1
  br i1 %.253.i125.not, label %f32_copy.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.109.i = getelementptr i8, ptr %.1, i64 96
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !0
  %.64.i = getelementptr i8, ptr %.1, i64 112
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %storemerge.i34 = tail call i64 @llvm.smax.i64(i64 %.65.i, i64 0)
  %.153.i3596.not = icmp slt i64 %.65.i, 1
  %.231.i = getelementptr i8, ptr %.1, i64 120
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !3
  %.312.i99.not = icmp slt i64 %.232.i, 1
  %.idx = shl i64 %.65.i, 4
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 128
  %.423.i = getelementptr i8, ptr %.165.i, i64 8
  %.313.i = load i64, ptr %.1, align 8, !noalias !0
  %.314.i = lshr i64 %.313.i, 48
  %.316.i = load ptr, ptr %.2, align 8, !noalias !0
  %.317.i = and i64 %.313.i, 281474976710655
  %.318.i = getelementptr i64, ptr %.316.i, i64 %.314.i
  %.349.i = getelementptr i8, ptr %.1, i64 16
  %.350.i = load i64, ptr %.349.i, align 8, !noalias !0
  %.351.i = lshr i64 %.350.i, 48
  %.354.i = and i64 %.350.i, 281474976710655
  %.355.i = getelementptr i64, ptr %.316.i, i64 %.351.i
  %.369.i = shl i64 %.88.i, 3
  %2 = getelementptr i8, ptr %.165.i, i64 %.369.i
  %.372.i = getelementptr i8, ptr %2, i64 16
  %.378.i = shl i64 %.110.i, 3
  %3 = getelementptr i8, ptr %.165.i, i64 %.378.i
  %.381.i = getelementptr i8, ptr %3, i64 16
  %4 = getelementptr i8, ptr %.1, i64 128
  %5 = getelementptr i64, ptr %.1, i64 %.65.i
  %6 = getelementptr i8, ptr %5, i64 128
  %.414.i = getelementptr i8, ptr %.1, i64 72
  %.415.i = load i64, ptr %.414.i, align 8, !noalias !0
  %.551.i = getelementptr i8, ptr %.1, i64 80
  %.576.i = getelementptr i8, ptr %.1, i64 88
  %.601.i = getelementptr i8, ptr %.1, i64 104
  %.611.i = icmp eq i64 %.110.i, %.88.i
  %.70.i = getelementptr i64, ptr %4, i64 %.110.i
  %.108.i = getelementptr i8, ptr %.1, i64 64
  %.118.i = getelementptr i64, ptr %4, i64 %.88.i
  %.143.i = getelementptr i8, ptr %.1, i64 32
  %.70.i13 = getelementptr i64, ptr %6, i64 %.110.i
  %.118.i20 = getelementptr i64, ptr %6, i64 %.88.i
  %scevgep = getelementptr i8, ptr %.165.i, i64 16
  %7 = shl nuw i64 %storemerge.i34, 3
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B920.i.loopexit, %f32_copy_lies_within.body.exit87
  %.253.i = icmp sgt i64 %.197.i.0127, 1
  br i1 %.253.i, label %B402.if.i, label %f32_copy.body.exit

B920.i.loopexit:                                  ; preds = %B1380.if.i, %f32_copy_steps.body.exit30
  %exitcond131.not = icmp eq i64 %.509.i, %.416.i
  br i1 %exitcond131.not, label %B400.i.loopexit, label %B920.if.i

B1316.i:                                          ; preds = %B1252.if.i, %f32_copy_steps.body.exit
  br i1 %.611.i, label %B170.i17, label %B120.i12

B120.i12:                                         ; preds = %B120.i, %B1316.i
  %storemerge.i5136140 = phi i64 [ %11, %B1316.i ], [ 0, %B120.i ]
  %.71.i14 = load i64, ptr %.70.i13, align 8, !noalias !6
  %.73.not.i15 = icmp slt i64 %.605.i, %.71.i14
  br i1 %.73.not.i15, label %B170.i17, label %f32_copy_steps.body.exit30

B170.i17:                                         ; preds = %B120.i12, %B1316.i
  %storemerge.i5136139 = phi i64 [ %storemerge.i5136140, %B120.i12 ], [ %11, %B1316.i ]
  %.109.i19 = load i64, ptr %.108.i, align 8, !noalias !6
  %.119.i21 = load i64, ptr %.118.i20, align 8, !noalias !6
  %.121.i22 = sub nsw i64 %.119.i21, %.605..373.i
  %.125.i23 = tail call i64 @llvm.smax.i64(i64 %.121.i22, i64 0)
  %.144.i25 = load i64, ptr %.143.i, align 8, !noalias !6
  %.147.i26 = add i64 %.109.i19, -1
  %.148.i27 = add i64 %.147.i26, %.125.i23
  %.149.i28 = udiv i64 %.148.i27, %.109.i19
  %.151.i29 = tail call i64 @llvm.smin.i64(i64 %.144.i25, i64 %.149.i28)
  br label %f32_copy_steps.body.exit30

f32_copy_steps.body.exit30:                       ; preds = %B120.i12, %B170.i17
  %storemerge.i5136138 = phi i64 [ %storemerge.i5136139, %B170.i17 ], [ %storemerge.i5136140, %B120.i12 ]
  %storemerge.i16 = phi i64 [ %.151.i29, %B170.i17 ], [ 0, %B120.i12 ]
  %.822.i = sub i64 %storemerge.i16, %storemerge.i5136138
  %.865.i119.not = icmp slt i64 %.822.i, 1
  br i1 %.865.i119.not, label %B920.i.loopexit, label %B1380.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %.197.i.0127 = phi i64 [ %.207.i, %B402.if.i.lr.ph ], [ %.262.i, %B400.i.loopexit ]
  %.194.i.0126 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.266.i, %B400.i.loopexit ]
  %.262.i = add nsw i64 %.197.i.0127, -1
  %.266.i = add i64 %.194.i.0126, 1
  br i1 %.153.i3596.not, label %B228.i, label %B166.if.i.preheader

B166.if.i.preheader:                              ; preds = %B402.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %7, i1 false), !noalias !3
  br label %B228.i

B228.i:                                           ; preds = %B166.if.i.preheader, %B402.if.i
  br i1 %.312.i99.not, label %f32_copy_start.body.exit, label %B318.if.i

B318.if.i:                                        ; preds = %B228.i, %B318.if.i
  %y.2.0.i104 = phi i64 [ %.381.i44, %B318.if.i ], [ 0, %B228.i ]
  %x.2.0.i103 = phi i64 [ %.372.i42, %B318.if.i ], [ 0, %B228.i ]
  %rest.2.0.i102 = phi i64 [ %.357.i39, %B318.if.i ], [ %.194.i.0126, %B228.i ]
  %.256.i.0100 = phi i64 [ %.325.i, %B318.if.i ], [ 0, %B228.i ]
  %.325.i = add nuw nsw i64 %.256.i.0100, 1
  %.354.i37.idx = mul i64 %.256.i.0100, 40
  %.354.i37 = getelementptr i8, ptr %1, i64 %.354.i37.idx
  %.355.i38 = load i64, ptr %.354.i37, align 8, !noalias !3
  %.357.i39 = udiv i64 %rest.2.0.i102, %.355.i38
  %.361.i = mul nsw i64 %.357.i39, %.355.i38
  %.363.i40.recomposed = urem i64 %rest.2.0.i102, %.355.i38
  %.368.i = getelementptr i8, ptr %.354.i37, i64 8
  %.369.i41 = load i64, ptr %.368.i, align 8, !noalias !3
  %.370.i = mul nsw i64 %.363.i40.recomposed, %.369.i41
  %.372.i42 = add nsw i64 %.370.i, %x.2.0.i103
  %.377.i = getelementptr i8, ptr %.354.i37, i64 16
  %.378.i43 = load i64, ptr %.377.i, align 8, !noalias !3
  %.379.i = mul nsw i64 %.363.i40.recomposed, %.378.i43
  %.381.i44 = add nsw i64 %.379.i, %y.2.0.i104
  %.386.i = getelementptr i8, ptr %.354.i37, i64 24
  %.387.i = load i64, ptr %.386.i, align 8, !noalias !3
  %.388.i = shl i64 %.387.i, 3
  %8 = getelementptr i8, ptr %.165.i, i64 %.388.i
  %.391.i = getelementptr i8, ptr %8, i64 16
  %.392.i = load i64, ptr %.391.i, align 4, !noalias !3
  %.395.i = getelementptr i8, ptr %.354.i37, i64 32
  %.396.i45 = load i64, ptr %.395.i, align 8, !noalias !3
  %.397.i = mul nsw i64 %.396.i45, %.363.i40.recomposed
  %.398.i = add nsw i64 %.397.i, %.392.i
  store i64 %.398.i, ptr %.391.i, align 4, !noalias !3
  %exitcond.not = icmp eq i64 %.232.i, %.325.i
  br i1 %exitcond.not, label %f32_copy_start.body.exit, label %B318.if.i

f32_copy_start.body.exit:                         ; preds = %B318.if.i, %B228.i
  %x.2.0.i.lcssa = phi i64 [ 0, %B228.i ], [ %.372.i42, %B318.if.i ]
  %y.2.0.i.lcssa = phi i64 [ 0, %B228.i ], [ %.381.i44, %B318.if.i ]
  store i64 %x.2.0.i.lcssa, ptr %.165.i, align 4, !noalias !3
  store i64 %y.2.0.i.lcssa, ptr %.423.i, align 4, !noalias !3
  %.319.i = load ptr, ptr %.318.i, align 8, !noalias !0
  %.320.i = getelementptr i8, ptr %.319.i, i64 %.317.i
  %.327.i = getelementptr i8, ptr %.320.i, i64 %x.2.0.i.lcssa
  %.356.i = load ptr, ptr %.355.i, align 8, !noalias !0
  %.357.i = getelementptr i8, ptr %.356.i, i64 %.354.i
  %.364.i = getelementptr i8, ptr %.357.i, i64 %y.2.0.i.lcssa
  %.373.i = load i64, ptr %.372.i, align 4, !noalias !0
  %.382.i = load i64, ptr %.381.i, align 4, !noalias !0
  br i1 %.153.i3596.not, label %f32_copy_lies_within.body.exit87, label %B86.if.i

B204.i:                                           ; preds = %B86.if.i
  %.162.i57 = shl i64 %.58.i.0108, 3
  %9 = getelementptr i8, ptr %.165.i, i64 %.162.i57
  %.165.i58 = getelementptr i8, ptr %9, i64 16
  %.166.i59 = load i64, ptr %.165.i58, align 4, !noalias !9
  %.203.i = getelementptr i64, ptr %4, i64 %.58.i.0108
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !9
  %.206.not.i = icmp slt i64 %.166.i59, %.204.i
  %spec.select.i = select i1 %.206.not.i, i64 %within.2.0.i109, i64 0
  br label %B254.i

B254.i:                                           ; preds = %B86.if.i, %B204.i
  %within.3.1.i = phi i64 [ %within.2.0.i109, %B86.if.i ], [ %spec.select.i, %B204.i ]
  %exitcond128.not = icmp eq i64 %.65.i, %.129.i
  br i1 %exitcond128.not, label %B86.if.i70, label %B86.if.i

B86.if.i:                                         ; preds = %f32_copy_start.body.exit, %B254.i
  %within.2.0.i109 = phi i64 [ %within.3.1.i, %B254.i ], [ 1, %f32_copy_start.body.exit ]
  %.58.i.0108 = phi i64 [ %.129.i, %B254.i ], [ 0, %f32_copy_start.body.exit ]
  %.129.i = add nuw nsw i64 %.58.i.0108, 1
  %.190.not.i = icmp eq i64 %.58.i.0108, %.88.i
  br i1 %.190.not.i, label %B254.i, label %B204.i

B204.i77:                                         ; preds = %B86.if.i70
  %.162.i78 = shl i64 %.58.i60.0113, 3
  %10 = getelementptr i8, ptr %.165.i, i64 %.162.i78
  %.165.i79 = getelementptr i8, ptr %10, i64 16
  %.166.i80 = load i64, ptr %.165.i79, align 4, !noalias !12
  %.203.i81 = getelementptr i64, ptr %6, i64 %.58.i60.0113
  %.204.i82 = load i64, ptr %.203.i81, align 8, !noalias !12
  %.206.not.i83 = icmp slt i64 %.166.i80, %.204.i82
  %spec.select.i84 = select i1 %.206.not.i83, i64 %within.2.0.i67114, i64 0
  br label %B254.i85

B254.i85:                                         ; preds = %B86.if.i70, %B204.i77
  %within.3.1.i86 = phi i64 [ %within.2.0.i67114, %B86.if.i70 ], [ %spec.select.i84, %B204.i77 ]
  %exitcond129.not = icmp eq i64 %.65.i, %.129.i73
  br i1 %exitcond129.not, label %f32_copy_lies_within.body.exit87, label %B86.if.i70

B86.if.i70:                                       ; preds = %B254.i, %B254.i85
  %within.2.0.i67114 = phi i64 [ %within.3.1.i86, %B254.i85 ], [ 1, %B254.i ]
  %.58.i60.0113 = phi i64 [ %.129.i73, %B254.i85 ], [ 0, %B254.i ]
  %.129.i73 = add nuw nsw i64 %.58.i60.0113, 1
  %.190.not.i76 = icmp eq i64 %.58.i60.0113, %.88.i
  br i1 %.190.not.i76, label %B254.i85, label %B204.i77

f32_copy_lies_within.body.exit87:                 ; preds = %B254.i85, %f32_copy_start.body.exit
  %within.2.0.i.lcssa133 = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i, %B254.i85 ]
  %within.2.0.i67.lcssa = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i86, %B254.i85 ]
  %.416.i = mul nuw nsw i64 %.415.i, %within.2.0.i67.lcssa
  %.496.i122.not = icmp slt i64 %.416.i, 1
  br i1 %.496.i122.not, label %B400.i.loopexit, label %B920.if.i.lr.ph

B920.if.i.lr.ph:                                  ; preds = %f32_copy_lies_within.body.exit87
  %.552.i = load i64, ptr %.551.i, align 8, !noalias !0
  %.577.i = load i64, ptr %.576.i, align 8, !noalias !0
  %.602.i = load i64, ptr %.601.i, align 8, !noalias !0
  br label %B920.if.i

B920.if.i:                                        ; preds = %B920.if.i.lr.ph, %B920.i.loopexit
  %.440.i.0123 = phi i64 [ 0, %B920.if.i.lr.ph ], [ %.509.i, %B920.i.loopexit ]
  %.509.i = add nuw nsw i64 %.440.i.0123, 1
  %.553.i = mul nsw i64 %.552.i, %.440.i.0123
  %.555.i = getelementptr i8, ptr %.327.i, i64 %.553.i
  %.578.i = mul nsw i64 %.577.i, %.440.i.0123
  %.580.i = getelementptr i8, ptr %.364.i, i64 %.578.i
  %.603.i = mul nsw i64 %.602.i, %.440.i.0123
  %.605.i = add nsw i64 %.603.i, %.382.i
  %.605..373.i = select i1 %.611.i, i64 %.605.i, i64 %.373.i
  br i1 %.611.i, label %f32_copy_steps.body.exit, label %B120.i

B120.i:                                           ; preds = %B920.if.i
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !15
  %.73.not.i = icmp slt i64 %.605.i, %.71.i
  br i1 %.73.not.i, label %f32_copy_steps.body.exit, label %B120.i12

f32_copy_steps.body.exit:                         ; preds = %B920.if.i, %B120.i
  %.109.i6 = load i64, ptr %.108.i, align 8, !noalias !15
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !15
  %.121.i = sub nsw i64 %.119.i, %.605..373.i
  %.125.i = tail call i64 @llvm.smax.i64(i64 %.121.i, i64 0)
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !15
  %.147.i = add i64 %.109.i6, -1
  %.148.i = add i64 %.147.i, %.125.i
  %.149.i = udiv i64 %.148.i, %.109.i6
  %.151.i = tail call i64 @llvm.smin.i64(i64 %.144.i, i64 %.149.i)
  %11 = mul nuw nsw i64 %.151.i, %within.2.0.i.lcssa133
  %.718.i116.not = icmp slt i64 %11, 1
  br i1 %.718.i116.not, label %B1316.i, label %B1252.if.i

B1252.if.i:                                       ; preds = %f32_copy_steps.body.exit, %B1252.if.i
  %.662.i.0117 = phi i64 [ %.731.i, %B1252.if.i ], [ 0, %f32_copy_steps.body.exit ]
  %.731.i = add nuw nsw i64 %.662.i.0117, 1
  %.757.i = mul nsw i64 %.662.i.0117, %.154.i
  %.759.i = mul nsw i64 %.662.i.0117, %.132.i
  %.761.i = getelementptr i8, ptr %.555.i, i64 %.759.i
  %.762.i = load float, ptr %.761.i, align 4, !noalias !0
  %.764.i = getelementptr i8, ptr %.580.i, i64 %.757.i
  store float %.762.i, ptr %.764.i, align 4, !noalias !0
  %exitcond130.not = icmp eq i64 %11, %.731.i
  br i1 %exitcond130.not, label %B1316.i, label %B1252.if.i

B1380.if.i:                                       ; preds = %f32_copy_steps.body.exit30, %B1380.if.i
  %.812.i.0121 = phi i64 [ %.874.i, %B1380.if.i ], [ %.822.i, %f32_copy_steps.body.exit30 ]
  %.809.i.0120 = phi i64 [ %.878.i, %B1380.if.i ], [ %storemerge.i5136138, %f32_copy_steps.body.exit30 ]
  %.874.i = add nsw i64 %.812.i.0121, -1
  %.878.i = add i64 %.809.i.0120, 1
  %12 = mul nsw i64 %.809.i.0120, %.154.i
  %.907.i = getelementptr i8, ptr %.580.i, i64 %12
  store float 0.000000e+00, ptr %.907.i, align 4, !noalias !0
  %.865.i = icmp samesign ugt i64 %.812.i.0121, 1
  br i1 %.865.i, label %B1380.if.i, label %B920.i.loopexit

f32_copy.body.exit:                               ; preds = %B400.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_copy.body: %retptr"}
!2 = distinct !{!2, !"f32_copy.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_copy_start.body: %retptr"}
!5 = distinct !{!5, !"f32_copy_start.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_copy_steps.body: %retptr"}
!8 = distinct !{!8, !"f32_copy_steps.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_copy_lies_within.body: %retptr"}
!11 = distinct !{!11, !"f32_copy_lies_within.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_copy_lies_within.body: %retptr"}
!14 = distinct !{!14, !"f32_copy_lies_within.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_copy_steps.body: %retptr"}
!17 = distinct !{!17, !"f32_copy_steps.body"}

; LLVM 22.1.0, sources fcf726f720ead12075aa60c0968ea1b433951139f3d7665806d3251a2a4ec8b5
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i64_copy(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.87.i = getelementptr i8, ptr %.1, i64 56
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.131.i = getelementptr i8, ptr %.1, i64 40
  %.132.i = load i64, ptr %.131.i, align 8, !noalias !0
  %.153.i = getelementptr i8, ptr %.1, i64 48
  %.154.i = load i64, ptr %.153.i, align 8, !noalias !0
  %.162.i = getelementptr i8, ptr %.2, i64 16
  %.163.i = load ptr, ptr %.162.i, align 8, !noalias !0
  %.205.i = sub i64 %.4, %.3
  %.251.i129.not = icmp slt i64 %.205.i, 1
  br i1 %.251.i129.not, label %i64_copy.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.109.i = getelementptr i8, ptr %.1, i64 96
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !0
  %.64.i = getelementptr i8, ptr %.1, i64 112
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %storemerge.i38 = tail call i64 @llvm.smax.i64(i64 %.65.i, i64 0)
  %.153.i39100.not = icmp slt i64 %.65.i, 1
  %.231.i = getelementptr i8, ptr %.1, i64 120
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !3
  %.312.i41103.not = icmp slt i64 %.232.i, 1
  %.idx = shl i64 %.65.i, 4
  %0 = getelementptr i8, ptr %.1, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 128
  %.423.i = getelementptr i8, ptr %.163.i, i64 8
  %.311.i = load i64, ptr %.1, align 8, !noalias !0
  %.312.i = lshr i64 %.311.i, 48
  %.314.i = load ptr, ptr %.2, align 8, !noalias !0
  %.315.i = and i64 %.311.i, 281474976710655
  %.316.i = getelementptr i64, ptr %.314.i, i64 %.312.i
  %.347.i = getelementptr i8, ptr %.1, i64 16
  %.348.i = load i64, ptr %.347.i, align 8, !noalias !0
  %.349.i = lshr i64 %.348.i, 48
  %.352.i = and i64 %.348.i, 281474976710655
  %.353.i = getelementptr i64, ptr %.314.i, i64 %.349.i
  %.367.i = shl i64 %.88.i, 3
  %2 = getelementptr i8, ptr %.163.i, i64 %.367.i
  %.370.i = getelementptr i8, ptr %2, i64 16
  %.376.i = shl i64 %.110.i, 3
  %3 = getelementptr i8, ptr %.163.i, i64 %.376.i
  %.379.i = getelementptr i8, ptr %3, i64 16
  %4 = getelementptr i8, ptr %.1, i64 128
  %5 = getelementptr i64, ptr %.1, i64 %.65.i
  %6 = getelementptr i8, ptr %5, i64 128
  %.412.i = getelementptr i8, ptr %.1, i64 72
  %.413.i = load i64, ptr %.412.i, align 8, !noalias !0
  %.549.i = getelementptr i8, ptr %.1, i64 80
  %.574.i = getelementptr i8, ptr %.1, i64 88
  %.599.i = getelementptr i8, ptr %.1, i64 104
  %.609.i = icmp eq i64 %.110.i, %.88.i
  %.75.i = getelementptr i8, ptr %.1, i64 64
  %.84.i = getelementptr i64, ptr %4, i64 %.88.i
  %.109.i6 = getelementptr i8, ptr %.1, i64 32
  %.159.i = getelementptr i64, ptr %4, i64 %.110.i
  %.84.i14 = getelementptr i64, ptr %6, i64 %.88.i
  %.159.i26 = getelementptr i64, ptr %6, i64 %.110.i
  %scevgep = getelementptr i8, ptr %.163.i, i64 16
  %7 = shl nuw i64 %storemerge.i38, 3
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B920.i.loopexit, %f32_copy_lies_within.body.exit91
  %.251.i = icmp sgt i64 %.195.i.0131, 1
  br i1 %.251.i, label %B402.if.i, label %i64_copy.body.exit

B920.i.loopexit:                                  ; preds = %B1384.if.i, %B1352.i
  %exitcond135.not = icmp eq i64 %.507.i, %.414.i
  br i1 %exitcond135.not, label %B400.i.loopexit, label %B920.if.i

B1352.i:                                          ; preds = %B1288.if.i, %f32_copy_steps.body.exit35
  %.819.i = sub i64 %steps.3.0.i30, %.628.i
  %.862.i123.not = icmp slt i64 %.819.i, 1
  br i1 %.862.i123.not, label %B920.i.loopexit, label %B1384.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %.195.i.0131 = phi i64 [ %.205.i, %B402.if.i.lr.ph ], [ %.260.i, %B400.i.loopexit ]
  %.192.i.0130 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.264.i, %B400.i.loopexit ]
  %.260.i = add nsw i64 %.195.i.0131, -1
  %.264.i = add i64 %.192.i.0130, 1
  br i1 %.153.i39100.not, label %B228.i, label %B166.if.i.preheader

B166.if.i.preheader:                              ; preds = %B402.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %7, i1 false), !noalias !3
  br label %B228.i

B228.i:                                           ; preds = %B166.if.i.preheader, %B402.if.i
  br i1 %.312.i41103.not, label %f32_copy_start.body.exit, label %B318.if.i

B318.if.i:                                        ; preds = %B228.i, %B318.if.i
  %y.2.0.i108 = phi i64 [ %.381.i, %B318.if.i ], [ 0, %B228.i ]
  %x.2.0.i107 = phi i64 [ %.372.i, %B318.if.i ], [ 0, %B228.i ]
  %rest.2.0.i106 = phi i64 [ %.357.i, %B318.if.i ], [ %.192.i.0130, %B228.i ]
  %.256.i.0104 = phi i64 [ %.325.i43, %B318.if.i ], [ 0, %B228.i ]
  %.325.i43 = add nuw nsw i64 %.256.i.0104, 1
  %.354.i45.idx = mul i64 %.256.i.0104, 40
  %.354.i45 = getelementptr i8, ptr %1, i64 %.354.i45.idx
  %.355.i46 = load i64, ptr %.354.i45, align 8, !noalias !3
  %.357.i = udiv i64 %rest.2.0.i106, %.355.i46
  %.361.i47 = mul nsw i64 %.357.i, %.355.i46
  %.363.i.recomposed = urem i64 %rest.2.0.i106, %.355.i46
  %.368.i = getelementptr i8, ptr %.354.i45, i64 8
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !3
  %.370.i48 = mul nsw i64 %.363.i.recomposed, %.369.i
  %.372.i = add nsw i64 %.370.i48, %x.2.0.i107
  %.377.i = getelementptr i8, ptr %.354.i45, i64 16
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !3
  %.379.i49 = mul nsw i64 %.363.i.recomposed, %.378.i
  %.381.i = add nsw i64 %.379.i49, %y.2.0.i108
  %.386.i = getelementptr i8, ptr %.354.i45, i64 24
  %.387.i50 = load i64, ptr %.386.i, align 8, !noalias !3
  %.388.i = shl i64 %.387.i50, 3
  %8 = getelementptr i8, ptr %.163.i, i64 %.388.i
  %.391.i = getelementptr i8, ptr %8, i64 16
  %.392.i = load i64, ptr %.391.i, align 4, !noalias !3
  %.395.i = getelementptr i8, ptr %.354.i45, i64 32
  %.396.i = load i64, ptr %.395.i, align 8, !noalias !3
  %.397.i = mul nsw i64 %.396.i, %.363.i.recomposed
  %.398.i = add nsw i64 %.397.i, %.392.i
  store i64 %.398.i, ptr %.391.i, align 4, !noalias !3
  %exitcond.not = icmp eq i64 %.232.i, %.325.i43
  br i1 %exitcond.not, label %f32_copy_start.body.exit, label %B318.if.i

f32_copy_start.body.exit:                         ; preds = %B318.if.i, %B228.i
  %x.2.0.i.lcssa = phi i64 [ 0, %B228.i ], [ %.372.i, %B318.if.i ]
  %y.2.0.i.lcssa = phi i64 [ 0, %B228.i ], [ %.381.i, %B318.if.i ]
  store i64 %x.2.0.i.lcssa, ptr %.163.i, align 4, !noalias !3
  store i64 %y.2.0.i.lcssa, ptr %.423.i, align 4, !noalias !3
  %.317.i = load ptr, ptr %.316.i, align 8, !noalias !0
  %.318.i = getelementptr i8, ptr %.317.i, i64 %.315.i
  %.325.i = getelementptr i8, ptr %.318.i, i64 %x.2.0.i.lcssa
  %.354.i = load ptr, ptr %.353.i, align 8, !noalias !0
  %.355.i = getelementptr i8, ptr %.354.i, i64 %.352.i
  %.362.i = getelementptr i8, ptr %.355.i, i64 %y.2.0.i.lcssa
  %.371.i = load i64, ptr %.370.i, align 4, !noalias !0
  %.380.i = load i64, ptr %.379.i, align 4, !noalias !0
  br i1 %.153.i39100.not, label %f32_copy_lies_within.body.exit91, label %B86.if.i

B204.i:                                           ; preds = %B86.if.i
  %.162.i61 = shl i64 %.58.i.0112, 3
  %9 = getelementptr i8, ptr %.163.i, i64 %.162.i61
  %.165.i = getelementptr i8, ptr %9, i64 16
  %.166.i62 = load i64, ptr %.165.i, align 4, !noalias !6
  %.203.i = getelementptr i64, ptr %4, i64 %.58.i.0112
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !6
  %.206.not.i = icmp slt i64 %.166.i62, %.204.i
  %spec.select.i63 = select i1 %.206.not.i, i64 %within.2.0.i113, i64 0
  br label %B254.i

B254.i:                                           ; preds = %B86.if.i, %B204.i
  %within.3.1.i = phi i64 [ %within.2.0.i113, %B86.if.i ], [ %spec.select.i63, %B204.i ]
  %exitcond132.not = icmp eq i64 %.65.i, %.129.i
  br i1 %exitcond132.not, label %B86.if.i74, label %B86.if.i

B86.if.i:                                         ; preds = %f32_copy_start.body.exit, %B254.i
  %within.2.0.i113 = phi i64 [ %within.3.1.i, %B254.i ], [ 1, %f32_copy_start.body.exit ]
  %.58.i.0112 = phi i64 [ %.129.i, %B254.i ], [ 0, %f32_copy_start.body.exit ]
  %.129.i = add nuw nsw i64 %.58.i.0112, 1
  %.190.not.i = icmp eq i64 %.58.i.0112, %.88.i
  br i1 %.190.not.i, label %B254.i, label %B204.i

B204.i81:                                         ; preds = %B86.if.i74
  %.162.i82 = shl i64 %.58.i64.0117, 3
  %10 = getelementptr i8, ptr %.163.i, i64 %.162.i82
  %.165.i83 = getelementptr i8, ptr %10, i64 16
  %.166.i84 = load i64, ptr %.165.i83, align 4, !noalias !9
  %.203.i85 = getelementptr i64, ptr %6, i64 %.58.i64.0117
  %.204.i86 = load i64, ptr %.203.i85, align 8, !noalias !9
  %.206.not.i87 = icmp slt i64 %.166.i84, %.204.i86
  %spec.select.i88 = select i1 %.206.not.i87, i64 %within.2.0.i71118, i64 0
  br label %B254.i89

B254.i89:                                         ; preds = %B86.if.i74, %B204.i81
  %within.3.1.i90 = phi i64 [ %within.2.0.i71118, %B86.if.i74 ], [ %spec.select.i88, %B204.i81 ]
  %exitcond133.not = icmp eq i64 %.65.i, %.129.i77
  br i1 %exitcond133.not, label %f32_copy_lies_within.body.exit91, label %B86.if.i74

B86.if.i74:                                       ; preds = %B254.i, %B254.i89
  %within.2.0.i71118 = phi i64 [ %within.3.1.i90, %B254.i89 ], [ 1, %B254.i ]
  %.58.i64.0117 = phi i64 [ %.129.i77, %B254.i89 ], [ 0, %B254.i ]
  %.129.i77 = add nuw nsw i64 %.58.i64.0117, 1
  %.190.not.i80 = icmp eq i64 %.58.i64.0117, %.88.i
  br i1 %.190.not.i80, label %B254.i89, label %B204.i81

f32_copy_lies_within.body.exit91:                 ; preds = %B254.i89, %f32_copy_start.body.exit
  %within.2.0.i.lcssa137 = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i, %B254.i89 ]
  %within.2.0.i71.lcssa = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i90, %B254.i89 ]
  %.414.i = mul nuw nsw i64 %.413.i, %within.2.0.i71.lcssa
  %.494.i126.not = icmp slt i64 %.414.i, 1
  br i1 %.494.i126.not, label %B400.i.loopexit, label %B920.if.i.lr.ph

B920.if.i.lr.ph:                                  ; preds = %f32_copy_lies_within.body.exit91
  %.550.i = load i64, ptr %.549.i, align 8, !noalias !0
  %.575.i = load i64, ptr %.574.i, align 8, !noalias !0
  %.600.i = load i64, ptr %.599.i, align 8, !noalias !0
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !12
  %.85.i = load i64, ptr %.84.i, align 8, !noalias !12
  %.110.i7 = load i64, ptr %.109.i6, align 8, !noalias !12
  %.115.i = mul nsw i64 %.110.i7, %.76.i
  %.121.i = add i64 %.76.i, -1
  %.85.i15 = load i64, ptr %.84.i14, align 8, !noalias !15
  br label %B920.if.i

B920.if.i:                                        ; preds = %B920.if.i.lr.ph, %B920.i.loopexit
  %.438.i.0127 = phi i64 [ 0, %B920.if.i.lr.ph ], [ %.507.i, %B920.i.loopexit ]
  %.507.i = add nuw nsw i64 %.438.i.0127, 1
  %.551.i = mul nsw i64 %.550.i, %.438.i.0127
  %.553.i = getelementptr i8, ptr %.325.i, i64 %.551.i
  %.576.i = mul nsw i64 %.575.i, %.438.i.0127
  %.578.i = getelementptr i8, ptr %.362.i, i64 %.576.i
  %.601.i = mul nsw i64 %.600.i, %.438.i.0127
  %.603.i = add nsw i64 %.601.i, %.380.i
  %.603..371.i = select i1 %.609.i, i64 %.603.i, i64 %.371.i
  %.86.i = sub nsw i64 %.85.i, %.603..371.i
  %.88.i5 = tail call i64 @llvm.smax.i64(i64 %.86.i, i64 0)
  %.117.i = icmp slt i64 %.88.i5, %.115.i
  br i1 %.117.i, label %B302.i, label %B346.i

B302.i:                                           ; preds = %B920.if.i
  %.124.i = add i64 %.121.i, %.88.i5
  %.126.i = udiv i64 %.124.i, %.76.i
  br label %B346.i

B346.i:                                           ; preds = %B302.i, %B920.if.i
  %steps.4.0.i = phi i64 [ %.126.i, %B302.i ], [ %.110.i7, %B920.if.i ]
  br i1 %.609.i, label %f32_copy_steps.body.exit, label %B358.i

B358.i:                                           ; preds = %B346.i
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !12
  %.164.not.i = icmp slt i64 %.603.i, %.160.i
  %spec.select.i = select i1 %.164.not.i, i64 %steps.4.0.i, i64 0
  br label %f32_copy_steps.body.exit

f32_copy_steps.body.exit:                         ; preds = %B346.i, %B358.i
  %steps.3.0.i = phi i64 [ %steps.4.0.i, %B346.i ], [ %spec.select.i, %B358.i ]
  %.628.i = mul nuw nsw i64 %steps.3.0.i, %within.2.0.i.lcssa137
  %.86.i16 = sub nsw i64 %.85.i15, %.603..371.i
  %.88.i17 = tail call i64 @llvm.smax.i64(i64 %.86.i16, i64 0)
  %.117.i21 = icmp slt i64 %.88.i17, %.115.i
  br i1 %.117.i21, label %B302.i31, label %B346.i22

B302.i31:                                         ; preds = %f32_copy_steps.body.exit
  %.124.i33 = add i64 %.121.i, %.88.i17
  %.126.i34 = udiv i64 %.124.i33, %.76.i
  br label %B346.i22

B346.i22:                                         ; preds = %B302.i31, %f32_copy_steps.body.exit
  %steps.4.0.i23 = phi i64 [ %.126.i34, %B302.i31 ], [ %.110.i7, %f32_copy_steps.body.exit ]
  br i1 %.609.i, label %f32_copy_steps.body.exit35, label %B358.i25

B358.i25:                                         ; preds = %B346.i22
  %.160.i27 = load i64, ptr %.159.i26, align 8, !noalias !15
  %.164.not.i28 = icmp slt i64 %.603.i, %.160.i27
  %spec.select.i29 = select i1 %.164.not.i28, i64 %steps.4.0.i23, i64 0
  br label %f32_copy_steps.body.exit35

f32_copy_steps.body.exit35:                       ; preds = %B346.i22, %B358.i25
  %steps.3.0.i30 = phi i64 [ %steps.4.0.i23, %B346.i22 ], [ %spec.select.i29, %B358.i25 ]
  %.721.i120.not = icmp slt i64 %.628.i, 1
  br i1 %.721.i120.not, label %B1352.i, label %B1288.if.i

B1288.if.i:                                       ; preds = %f32_copy_steps.body.exit35, %B1288.if.i
  %.665.i.0121 = phi i64 [ %.734.i, %B1288.if.i ], [ 0, %f32_copy_steps.body.exit35 ]
  %.734.i = add nuw nsw i64 %.665.i.0121, 1
  %.760.i = mul nsw i64 %.665.i.0121, %.154.i
  %.762.i = mul nsw i64 %.665.i.0121, %.132.i
  %.764.i = getelementptr i8, ptr %.553.i, i64 %.762.i
  %.765.i = load i64, ptr %.764.i, align 4, !noalias !0
  %.767.i = getelementptr i8, ptr %.578.i, i64 %.760.i
  store i64 %.765.i, ptr %.767.i, align 4, !noalias !0
  %exitcond134.not = icmp eq i64 %.628.i, %.734.i
  br i1 %exitcond134.not, label %B1352.i, label %B1288.if.i

B1384.if.i:                                       ; preds = %B1352.i, %B1384.if.i
  %.809.i.0125 = phi i64 [ %.871.i, %B1384.if.i ], [ %.819.i, %B1352.i ]
  %.806.i.0124 = phi i64 [ %.875.i, %B1384.if.i ], [ %.628.i, %B1352.i ]
  %.871.i = add nsw i64 %.809.i.0125, -1
  %.875.i = add i64 %.806.i.0124, 1
  %11 = mul nsw i64 %.806.i.0124, %.154.i
  %.904.i = getelementptr i8, ptr %.578.i, i64 %11
  store i64 0, ptr %.904.i, align 4, !noalias !0
  %.862.i = icmp samesign ugt i64 %.809.i.0125, 1
  br i1 %.862.i, label %B1384.if.i, label %B920.i.loopexit

i64_copy.body.exit:                               ; preds = %B400.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"i64_copy.body: %retptr"}
!2 = distinct !{!2, !"i64_copy.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_copy_start.body: %retptr"}
!5 = distinct !{!5, !"f32_copy_start.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_copy_lies_within.body: %retptr"}
!8 = distinct !{!8, !"f32_copy_lies_within.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_copy_lies_within.body: %retptr"}
!11 = distinct !{!11, !"f32_copy_lies_within.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !14, !"f32_copy_steps.body: %retptr"}
!14 = distinct !{!14, !"f32_copy_steps.body"}
!15 = !{!16, !1}
!16 = distinct !{!16, !17, !"f32_copy_steps.body: %retptr"}
!17 = distinct !{!17, !"f32_copy_steps.body"}

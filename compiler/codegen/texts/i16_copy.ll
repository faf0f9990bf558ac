; LLVM 22.1.0, sources 333cd480a481ab413b90540f9d326bbdee5ea558180de54a1d760a4509c1dc85
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @i16_copy(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
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
  %.251.i124.not = icmp slt i64 %.205.i, 1
  br i1 %.251.i124.not, label %i16_copy.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.109.i = getelementptr i8, ptr %.1, i64 96
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !0
  %.64.i = getelementptr i8, ptr %.1, i64 112
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %storemerge.i33 = tail call i64 @llvm.smax.i64(i64 %.65.i, i64 0)
  %.153.i3495.not = icmp slt i64 %.65.i, 1
  %.231.i = getelementptr i8, ptr %.1, i64 120
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !3
  %.312.i3698.not = icmp slt i64 %.232.i, 1
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
  %.70.i = getelementptr i64, ptr %4, i64 %.110.i
  %.108.i = getelementptr i8, ptr %.1, i64 64
  %.118.i = getelementptr i64, ptr %4, i64 %.88.i
  %.143.i = getelementptr i8, ptr %.1, i64 32
  %.70.i13 = getelementptr i64, ptr %6, i64 %.110.i
  %.118.i20 = getelementptr i64, ptr %6, i64 %.88.i
  %scevgep = getelementptr i8, ptr %.163.i, i64 16
  %7 = shl nuw i64 %storemerge.i33, 3
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B920.i.loopexit, %f32_copy_lies_within.body.exit86
  %.251.i = icmp sgt i64 %.195.i.0126, 1
  br i1 %.251.i, label %B402.if.i, label %i16_copy.body.exit

B920.i.loopexit:                                  ; preds = %B1380.if.i, %f32_copy_steps.body.exit30
  %exitcond130.not = icmp eq i64 %.507.i, %.414.i
  br i1 %exitcond130.not, label %B400.i.loopexit, label %B920.if.i

B1316.i:                                          ; preds = %B1252.if.i, %f32_copy_steps.body.exit
  br i1 %.609.i, label %B170.i17, label %B120.i12

B120.i12:                                         ; preds = %B120.i, %B1316.i
  %storemerge.i5135139 = phi i64 [ %11, %B1316.i ], [ 0, %B120.i ]
  %.71.i14 = load i64, ptr %.70.i13, align 8, !noalias !6
  %.73.not.i15 = icmp slt i64 %.603.i, %.71.i14
  br i1 %.73.not.i15, label %B170.i17, label %f32_copy_steps.body.exit30

B170.i17:                                         ; preds = %B120.i12, %B1316.i
  %storemerge.i5135138 = phi i64 [ %storemerge.i5135139, %B120.i12 ], [ %11, %B1316.i ]
  %.109.i19 = load i64, ptr %.108.i, align 8, !noalias !6
  %.119.i21 = load i64, ptr %.118.i20, align 8, !noalias !6
  %.121.i22 = sub nsw i64 %.119.i21, %.603..371.i
  %.125.i23 = tail call i64 @llvm.smax.i64(i64 %.121.i22, i64 0)
  %.144.i25 = load i64, ptr %.143.i, align 8, !noalias !6
  %.147.i26 = add i64 %.109.i19, -1
  %.148.i27 = add i64 %.147.i26, %.125.i23
  %.149.i28 = udiv i64 %.148.i27, %.109.i19
  %.151.i29 = tail call i64 @llvm.smin.i64(i64 %.144.i25, i64 %.149.i28)
  br label %f32_copy_steps.body.exit30

f32_copy_steps.body.exit30:                       ; preds = %B120.i12, %B170.i17
  %storemerge.i5135137 = phi i64 [ %storemerge.i5135138, %B170.i17 ], [ %storemerge.i5135139, %B120.i12 ]
  %storemerge.i16 = phi i64 [ %.151.i29, %B170.i17 ], [ 0, %B120.i12 ]
  %.822.i = sub i64 %storemerge.i16, %storemerge.i5135137
  %.865.i118.not = icmp slt i64 %.822.i, 1
  br i1 %.865.i118.not, label %B920.i.loopexit, label %B1380.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %.195.i.0126 = phi i64 [ %.205.i, %B402.if.i.lr.ph ], [ %.260.i, %B400.i.loopexit ]
  %.192.i.0125 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.264.i, %B400.i.loopexit ]
  %.260.i = add nsw i64 %.195.i.0126, -1
  %.264.i = add i64 %.192.i.0125, 1
  br i1 %.153.i3495.not, label %B228.i, label %B166.if.i.preheader

B166.if.i.preheader:                              ; preds = %B402.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %7, i1 false), !noalias !3
  br label %B228.i

B228.i:                                           ; preds = %B166.if.i.preheader, %B402.if.i
  br i1 %.312.i3698.not, label %f32_copy_start.body.exit, label %B318.if.i

B318.if.i:                                        ; preds = %B228.i, %B318.if.i
  %y.2.0.i103 = phi i64 [ %.381.i, %B318.if.i ], [ 0, %B228.i ]
  %x.2.0.i102 = phi i64 [ %.372.i, %B318.if.i ], [ 0, %B228.i ]
  %rest.2.0.i101 = phi i64 [ %.357.i, %B318.if.i ], [ %.192.i.0125, %B228.i ]
  %.256.i.099 = phi i64 [ %.325.i38, %B318.if.i ], [ 0, %B228.i ]
  %.325.i38 = add nuw nsw i64 %.256.i.099, 1
  %.354.i40.idx = mul i64 %.256.i.099, 40
  %.354.i40 = getelementptr i8, ptr %1, i64 %.354.i40.idx
  %.355.i41 = load i64, ptr %.354.i40, align 8, !noalias !3
  %.357.i = udiv i64 %rest.2.0.i101, %.355.i41
  %.361.i42 = mul nsw i64 %.357.i, %.355.i41
  %.363.i.recomposed = urem i64 %rest.2.0.i101, %.355.i41
  %.368.i = getelementptr i8, ptr %.354.i40, i64 8
  %.369.i = load i64, ptr %.368.i, align 8, !noalias !3
  %.370.i43 = mul nsw i64 %.363.i.recomposed, %.369.i
  %.372.i = add nsw i64 %.370.i43, %x.2.0.i102
  %.377.i = getelementptr i8, ptr %.354.i40, i64 16
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !3
  %.379.i44 = mul nsw i64 %.363.i.recomposed, %.378.i
  %.381.i = add nsw i64 %.379.i44, %y.2.0.i103
  %.386.i = getelementptr i8, ptr %.354.i40, i64 24
  %.387.i45 = load i64, ptr %.386.i, align 8, !noalias !3
  %.388.i = shl i64 %.387.i45, 3
  %8 = getelementptr i8, ptr %.163.i, i64 %.388.i
  %.391.i = getelementptr i8, ptr %8, i64 16
  %.392.i = load i64, ptr %.391.i, align 4, !noalias !3
  %.395.i = getelementptr i8, ptr %.354.i40, i64 32
  %.396.i = load i64, ptr %.395.i, align 8, !noalias !3
  %.397.i = mul nsw i64 %.396.i, %.363.i.recomposed
  %.398.i = add nsw i64 %.397.i, %.392.i
  store i64 %.398.i, ptr %.391.i, align 4, !noalias !3
  %exitcond.not = icmp eq i64 %.232.i, %.325.i38
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
  br i1 %.153.i3495.not, label %f32_copy_lies_within.body.exit86, label %B86.if.i

B204.i:                                           ; preds = %B86.if.i
  %.162.i57 = shl i64 %.58.i.0107, 3
  %9 = getelementptr i8, ptr %.163.i, i64 %.162.i57
  %.165.i = getelementptr i8, ptr %9, i64 16
  %.166.i58 = load i64, ptr %.165.i, align 4, !noalias !9
  %.203.i = getelementptr i64, ptr %4, i64 %.58.i.0107
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !9
  %.206.not.i = icmp slt i64 %.166.i58, %.204.i
  %spec.select.i = select i1 %.206.not.i, i64 %within.2.0.i108, i64 0
  br label %B254.i

B254.i:                                           ; preds = %B86.if.i, %B204.i
  %within.3.1.i = phi i64 [ %within.2.0.i108, %B86.if.i ], [ %spec.select.i, %B204.i ]
  %exitcond127.not = icmp eq i64 %.65.i, %.129.i
  br i1 %exitcond127.not, label %B86.if.i69, label %B86.if.i

B86.if.i:                                         ; preds = %f32_copy_start.body.exit, %B254.i
  %within.2.0.i108 = phi i64 [ %within.3.1.i, %B254.i ], [ 1, %f32_copy_start.body.exit ]
  %.58.i.0107 = phi i64 [ %.129.i, %B254.i ], [ 0, %f32_copy_start.body.exit ]
  %.129.i = add nuw nsw i64 %.58.i.0107, 1
  %.190.not.i = icmp eq i64 %.58.i.0107, %.88.i
  br i1 %.190.not.i, label %B254.i, label %B204.i

B204.i76:                                         ; preds = %B86.if.i69
  %.162.i77 = shl i64 %.58.i59.0112, 3
  %10 = getelementptr i8, ptr %.163.i, i64 %.162.i77
  %.165.i78 = getelementptr i8, ptr %10, i64 16
  %.166.i79 = load i64, ptr %.165.i78, align 4, !noalias !12
  %.203.i80 = getelementptr i64, ptr %6, i64 %.58.i59.0112
  %.204.i81 = load i64, ptr %.203.i80, align 8, !noalias !12
  %.206.not.i82 = icmp slt i64 %.166.i79, %.204.i81
  %spec.select.i83 = select i1 %.206.not.i82, i64 %within.2.0.i66113, i64 0
  br label %B254.i84

B254.i84:                                         ; preds = %B86.if.i69, %B204.i76
  %within.3.1.i85 = phi i64 [ %within.2.0.i66113, %B86.if.i69 ], [ %spec.select.i83, %B204.i76 ]
  %exitcond128.not = icmp eq i64 %.65.i, %.129.i72
  br i1 %exitcond128.not, label %f32_copy_lies_within.body.exit86, label %B86.if.i69

B86.if.i69:                                       ; preds = %B254.i, %B254.i84
  %within.2.0.i66113 = phi i64 [ %within.3.1.i85, %B254.i84 ], [ 1, %B254.i ]
  %.58.i59.0112 = phi i64 [ %.129.i72, %B254.i84 ], [ 0, %B254.i ]
  %.129.i72 = add nuw nsw i64 %.58.i59.0112, 1
  %.190.not.i75 = icmp eq i64 %.58.i59.0112, %.88.i
  br i1 %.190.not.i75, label %B254.i84, label %B204.i76

f32_copy_lies_within.body.exit86:                 ; preds = %B254.i84, %f32_copy_start.body.exit
  %within.2.0.i.lcssa132 = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i, %B254.i84 ]
  %within.2.0.i66.lcssa = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i85, %B254.i84 ]
  %.414.i = mul nuw nsw i64 %.413.i, %within.2.0.i66.lcssa
  %.494.i121.not = icmp slt i64 %.414.i, 1
  br i1 %.494.i121.not, label %B400.i.loopexit, label %B920.if.i.lr.ph

B920.if.i.lr.ph:                                  ; preds = %f32_copy_lies_within.body.exit86
  %.550.i = load i64, ptr %.549.i, align 8, !noalias !0
  %.575.i = load i64, ptr %.574.i, align 8, !noalias !0
  %.600.i = load i64, ptr %.599.i, align 8, !noalias !0
  br label %B920.if.i

B920.if.i:                                        ; preds = %B920.if.i.lr.ph, %B920.i.loopexit
  %.438.i.0122 = phi i64 [ 0, %B920.if.i.lr.ph ], [ %.507.i, %B920.i.loopexit ]
  %.507.i = add nuw nsw i64 %.438.i.0122, 1
  %.551.i = mul nsw i64 %.550.i, %.438.i.0122
  %.553.i = getelementptr i8, ptr %.325.i, i64 %.551.i
  %.576.i = mul nsw i64 %.575.i, %.438.i.0122
  %.578.i = getelementptr i8, ptr %.362.i, i64 %.576.i
  %.601.i = mul nsw i64 %.600.i, %.438.i.0122
  %.603.i = add nsw i64 %.601.i, %.380.i
  %.603..371.i = select i1 %.609.i, i64 %.603.i, i64 %.371.i
  br i1 %.609.i, label %f32_copy_steps.body.exit, label %B120.i

B120.i:                                           ; preds = %B920.if.i
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !15
  %.73.not.i = icmp slt i64 %.603.i, %.71.i
  br i1 %.73.not.i, label %f32_copy_steps.body.exit, label %B120.i12

f32_copy_steps.body.exit:                         ; preds = %B920.if.i, %B120.i
  %.109.i6 = load i64, ptr %.108.i, align 8, !noalias !15
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !15
  %.121.i = sub nsw i64 %.119.i, %.603..371.i
  %.125.i = tail call i64 @llvm.smax.i64(i64 %.121.i, i64 0)
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !15
  %.147.i = add i64 %.109.i6, -1
  %.148.i = add i64 %.147.i, %.125.i
  %.149.i = udiv i64 %.148.i, %.109.i6
  %.151.i = tail call i64 @llvm.smin.i64(i64 %.144.i, i64 %.149.i)
  %11 = mul nuw nsw i64 %.151.i, %within.2.0.i.lcssa132
  %.716.i115.not = icmp slt i64 %11, 1
  br i1 %.716.i115.not, label %B1316.i, label %B1252.if.i

B1252.if.i:                                       ; preds = %f32_copy_steps.body.exit, %B1252.if.i
  %.660.i.0116 = phi i64 [ %.729.i, %B1252.if.i ], [ 0, %f32_copy_steps.body.exit ]
  %.729.i = add nuw nsw i64 %.660.i.0116, 1
  %.755.i = mul nsw i64 %.660.i.0116, %.154.i
  %.757.i = mul nsw i64 %.660.i.0116, %.132.i
  %.759.i = getelementptr i8, ptr %.553.i, i64 %.757.i
  %.760.i = load i16, ptr %.759.i, align 2, !noalias !0
  %.764.i = getelementptr i8, ptr %.578.i, i64 %.755.i
  store i16 %.760.i, ptr %.764.i, align 2, !noalias !0
  %exitcond129.not = icmp eq i64 %11, %.729.i
  br i1 %exitcond129.not, label %B1316.i, label %B1252.if.i

B1380.if.i:                                       ; preds = %f32_copy_steps.body.exit30, %B1380.if.i
  %.812.i.0120 = phi i64 [ %.874.i, %B1380.if.i ], [ %.822.i, %f32_copy_steps.body.exit30 ]
  %.809.i.0119 = phi i64 [ %.878.i, %B1380.if.i ], [ %storemerge.i5135137, %f32_copy_steps.body.exit30 ]
  %.874.i = add nsw i64 %.812.i.0120, -1
  %.878.i = add i64 %.809.i.0119, 1
  %12 = mul nsw i64 %.809.i.0119, %.154.i
  %.908.i = getelementptr i8, ptr %.578.i, i64 %12
  store i16 0, ptr %.908.i, align 2, !noalias !0
  %.865.i = icmp samesign ugt i64 %.812.i.0120, 1
  br i1 %.865.i, label %B1380.if.i, label %B920.i.loopexit

i16_copy.body.exit:                               ; preds = %B400.i.loopexit, %.6
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
!1 = distinct !{!1, !2, !"i16_copy.body: %retptr"}
!2 = distinct !{!2, !"i16_copy.body"}
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

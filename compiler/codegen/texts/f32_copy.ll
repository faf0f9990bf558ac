; LLVM 22.1.0, sources 1564b6dbebc3d59dae06d83cf98246696d6028c05b318afb4c95d28c5c01e6c4
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
  %.253.i130.not = icmp slt i64 %.207.i, 1
  br i1 %.253.i130.not, label %f32_copy.body.exit, label %B402.if.i.lr.ph

B402.if.i.lr.ph:                                  ; preds = %.6
  %.109.i = getelementptr i8, ptr %.1, i64 96
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !0
  %.64.i = getelementptr i8, ptr %.1, i64 112
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %storemerge.i39 = tail call i64 @llvm.smax.i64(i64 %.65.i, i64 0)
  %.153.i40101.not = icmp slt i64 %.65.i, 1
  %.231.i = getelementptr i8, ptr %.1, i64 120
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !3
  %.312.i104.not = icmp slt i64 %.232.i, 1
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
  %.75.i = getelementptr i8, ptr %.1, i64 64
  %.84.i = getelementptr i64, ptr %4, i64 %.88.i
  %.109.i6 = getelementptr i8, ptr %.1, i64 32
  %.159.i = getelementptr i64, ptr %4, i64 %.110.i
  %.84.i14 = getelementptr i64, ptr %6, i64 %.88.i
  %.159.i26 = getelementptr i64, ptr %6, i64 %.110.i
  %scevgep = getelementptr i8, ptr %.165.i, i64 16
  %7 = shl nuw i64 %storemerge.i39, 3
  br label %B402.if.i

B400.i.loopexit:                                  ; preds = %B920.i.loopexit, %f32_copy_lies_within.body.exit92
  %.253.i = icmp sgt i64 %.197.i.0132, 1
  br i1 %.253.i, label %B402.if.i, label %f32_copy.body.exit

B920.i.loopexit:                                  ; preds = %B1384.if.i, %B1352.i
  %exitcond136.not = icmp eq i64 %.509.i, %.416.i
  br i1 %exitcond136.not, label %B400.i.loopexit, label %B920.if.i

B1352.i:                                          ; preds = %B1288.if.i, %f32_copy_steps.body.exit35
  %.821.i = sub i64 %steps.3.0.i30, %.630.i
  %.864.i124.not = icmp slt i64 %.821.i, 1
  br i1 %.864.i124.not, label %B920.i.loopexit, label %B1384.if.i

B402.if.i:                                        ; preds = %B402.if.i.lr.ph, %B400.i.loopexit
  %.197.i.0132 = phi i64 [ %.207.i, %B402.if.i.lr.ph ], [ %.262.i, %B400.i.loopexit ]
  %.194.i.0131 = phi i64 [ %.3, %B402.if.i.lr.ph ], [ %.266.i, %B400.i.loopexit ]
  %.262.i = add nsw i64 %.197.i.0132, -1
  %.266.i = add i64 %.194.i.0131, 1
  br i1 %.153.i40101.not, label %B228.i, label %B166.if.i.preheader

B166.if.i.preheader:                              ; preds = %B402.if.i
  tail call void @llvm.memset.p0.i64(ptr align 4 %scevgep, i8 0, i64 %7, i1 false), !noalias !3
  br label %B228.i

B228.i:                                           ; preds = %B166.if.i.preheader, %B402.if.i
  br i1 %.312.i104.not, label %f32_copy_start.body.exit, label %B318.if.i

B318.if.i:                                        ; preds = %B228.i, %B318.if.i
  %y.2.0.i109 = phi i64 [ %.381.i49, %B318.if.i ], [ 0, %B228.i ]
  %x.2.0.i108 = phi i64 [ %.372.i47, %B318.if.i ], [ 0, %B228.i ]
  %rest.2.0.i107 = phi i64 [ %.357.i44, %B318.if.i ], [ %.194.i.0131, %B228.i ]
  %.256.i.0105 = phi i64 [ %.325.i, %B318.if.i ], [ 0, %B228.i ]
  %.325.i = add nuw nsw i64 %.256.i.0105, 1
  %.354.i42.idx = mul i64 %.256.i.0105, 40
  %.354.i42 = getelementptr i8, ptr %1, i64 %.354.i42.idx
  %.355.i43 = load i64, ptr %.354.i42, align 8, !noalias !3
  %.357.i44 = udiv i64 %rest.2.0.i107, %.355.i43
  %.361.i = mul nsw i64 %.357.i44, %.355.i43
  %.363.i45.recomposed = urem i64 %rest.2.0.i107, %.355.i43
  %.368.i = getelementptr i8, ptr %.354.i42, i64 8
  %.369.i46 = load i64, ptr %.368.i, align 8, !noalias !3
  %.370.i = mul nsw i64 %.363.i45.recomposed, %.369.i46
  %.372.i47 = add nsw i64 %.370.i, %x.2.0.i108
  %.377.i = getelementptr i8, ptr %.354.i42, i64 16
  %.378.i48 = load i64, ptr %.377.i, align 8, !noalias !3
  %.379.i = mul nsw i64 %.363.i45.recomposed, %.378.i48
  %.381.i49 = add nsw i64 %.379.i, %y.2.0.i109
  %.386.i = getelementptr i8, ptr %.354.i42, i64 24
  %.387.i = load i64, ptr %.386.i, align 8, !noalias !3
  %.388.i = shl i64 %.387.i, 3
  %8 = getelementptr i8, ptr %.165.i, i64 %.388.i
  %.391.i = getelementptr i8, ptr %8, i64 16
  %.392.i = load i64, ptr %.391.i, align 4, !noalias !3
  %.395.i = getelementptr i8, ptr %.354.i42, i64 32
  %.396.i50 = load i64, ptr %.395.i, align 8, !noalias !3
  %.397.i = mul nsw i64 %.396.i50, %.363.i45.recomposed
  %.398.i = add nsw i64 %.397.i, %.392.i
  store i64 %.398.i, ptr %.391.i, align 4, !noalias !3
  %exitcond.not = icmp eq i64 %.232.i, %.325.i
  br i1 %exitcond.not, label %f32_copy_start.body.exit, label %B318.if.i

f32_copy_start.body.exit:                         ; preds = %B318.if.i, %B228.i
  %x.2.0.i.lcssa = phi i64 [ 0, %B228.i ], [ %.372.i47, %B318.if.i ]
  %y.2.0.i.lcssa = phi i64 [ 0, %B228.i ], [ %.381.i49, %B318.if.i ]
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
  br i1 %.153.i40101.not, label %f32_copy_lies_within.body.exit92, label %B86.if.i

B204.i:                                           ; preds = %B86.if.i
  %.162.i61 = shl i64 %.58.i.0113, 3
  %9 = getelementptr i8, ptr %.165.i, i64 %.162.i61
  %.165.i62 = getelementptr i8, ptr %9, i64 16
  %.166.i63 = load i64, ptr %.165.i62, align 4, !noalias !6
  %.203.i = getelementptr i64, ptr %4, i64 %.58.i.0113
  %.204.i = load i64, ptr %.203.i, align 8, !noalias !6
  %.206.not.i = icmp slt i64 %.166.i63, %.204.i
  %spec.select.i64 = select i1 %.206.not.i, i64 %within.2.0.i114, i64 0
  br label %B254.i

B254.i:                                           ; preds = %B86.if.i, %B204.i
  %within.3.1.i = phi i64 [ %within.2.0.i114, %B86.if.i ], [ %spec.select.i64, %B204.i ]
  %exitcond133.not = icmp eq i64 %.65.i, %.129.i
  br i1 %exitcond133.not, label %B86.if.i75, label %B86.if.i

B86.if.i:                                         ; preds = %f32_copy_start.body.exit, %B254.i
  %within.2.0.i114 = phi i64 [ %within.3.1.i, %B254.i ], [ 1, %f32_copy_start.body.exit ]
  %.58.i.0113 = phi i64 [ %.129.i, %B254.i ], [ 0, %f32_copy_start.body.exit ]
  %.129.i = add nuw nsw i64 %.58.i.0113, 1
  %.190.not.i = icmp eq i64 %.58.i.0113, %.88.i
  br i1 %.190.not.i, label %B254.i, label %B204.i

B204.i82:                                         ; preds = %B86.if.i75
  %.162.i83 = shl i64 %.58.i65.0118, 3
  %10 = getelementptr i8, ptr %.165.i, i64 %.162.i83
  %.165.i84 = getelementptr i8, ptr %10, i64 16
  %.166.i85 = load i64, ptr %.165.i84, align 4, !noalias !9
  %.203.i86 = getelementptr i64, ptr %6, i64 %.58.i65.0118
  %.204.i87 = load i64, ptr %.203.i86, align 8, !noalias !9
  %.206.not.i88 = icmp slt i64 %.166.i85, %.204.i87
  %spec.select.i89 = select i1 %.206.not.i88, i64 %within.2.0.i72119, i64 0
  br label %B254.i90

B254.i90:                                         ; preds = %B86.if.i75, %B204.i82
  %within.3.1.i91 = phi i64 [ %within.2.0.i72119, %B86.if.i75 ], [ %spec.select.i89, %B204.i82 ]
  %exitcond134.not = icmp eq i64 %.65.i, %.129.i78
  br i1 %exitcond134.not, label %f32_copy_lies_within.body.exit92, label %B86.if.i75

B86.if.i75:                                       ; preds = %B254.i, %B254.i90
  %within.2.0.i72119 = phi i64 [ %within.3.1.i91, %B254.i90 ], [ 1, %B254.i ]
  %.58.i65.0118 = phi i64 [ %.129.i78, %B254.i90 ], [ 0, %B254.i ]
  %.129.i78 = add nuw nsw i64 %.58.i65.0118, 1
  %.190.not.i81 = icmp eq i64 %.58.i65.0118, %.88.i
  br i1 %.190.not.i81, label %B254.i90, label %B204.i82

f32_copy_lies_within.body.exit92:                 ; preds = %B254.i90, %f32_copy_start.body.exit
  %within.2.0.i.lcssa138 = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i, %B254.i90 ]
  %within.2.0.i72.lcssa = phi i64 [ 1, %f32_copy_start.body.exit ], [ %within.3.1.i91, %B254.i90 ]
  %.416.i = mul nuw nsw i64 %.415.i, %within.2.0.i72.lcssa
  %.496.i127.not = icmp slt i64 %.416.i, 1
  br i1 %.496.i127.not, label %B400.i.loopexit, label %B920.if.i.lr.ph

B920.if.i.lr.ph:                                  ; preds = %f32_copy_lies_within.body.exit92
  %.552.i = load i64, ptr %.551.i, align 8, !noalias !0
  %.577.i = load i64, ptr %.576.i, align 8, !noalias !0
  %.602.i = load i64, ptr %.601.i, align 8, !noalias !0
  %.76.i = load i64, ptr %.75.i, align 8, !noalias !12
  %.85.i = load i64, ptr %.84.i, align 8, !noalias !12
  %.110.i7 = load i64, ptr %.109.i6, align 8, !noalias !12
  %.115.i = mul nsw i64 %.110.i7, %.76.i
  %.121.i = add i64 %.76.i, -1
  %.85.i15 = load i64, ptr %.84.i14, align 8, !noalias !15
  br label %B920.if.i

B920.if.i:                                        ; preds = %B920.if.i.lr.ph, %B920.i.loopexit
  %.440.i.0128 = phi i64 [ 0, %B920.if.i.lr.ph ], [ %.509.i, %B920.i.loopexit ]
  %.509.i = add nuw nsw i64 %.440.i.0128, 1
  %.553.i = mul nsw i64 %.552.i, %.440.i.0128
  %.555.i = getelementptr i8, ptr %.327.i, i64 %.553.i
  %.578.i = mul nsw i64 %.577.i, %.440.i.0128
  %.580.i = getelementptr i8, ptr %.364.i, i64 %.578.i
  %.603.i = mul nsw i64 %.602.i, %.440.i.0128
  %.605.i = add nsw i64 %.603.i, %.382.i
  %.605..373.i = select i1 %.611.i, i64 %.605.i, i64 %.373.i
  %.86.i = sub nsw i64 %.85.i, %.605..373.i
  %.88.i5 = tail call i64 @llvm.smax.i64(i64 %.86.i, i64 0)
  %.117.i = icmp slt i64 %.88.i5, %.115.i
  br i1 %.117.i, label %B302.i, label %B346.i

B302.i:                                           ; preds = %B920.if.i
  %.124.i = add i64 %.121.i, %.88.i5
  %.126.i = udiv i64 %.124.i, %.76.i
  br label %B346.i

B346.i:                                           ; preds = %B302.i, %B920.if.i
  %steps.4.0.i = phi i64 [ %.126.i, %B302.i ], [ %.110.i7, %B920.if.i ]
  br i1 %.611.i, label %f32_copy_steps.body.exit, label %B358.i

B358.i:                                           ; preds = %B346.i
  %.160.i = load i64, ptr %.159.i, align 8, !noalias !12
  %.164.not.i = icmp slt i64 %.605.i, %.160.i
  %spec.select.i = select i1 %.164.not.i, i64 %steps.4.0.i, i64 0
  br label %f32_copy_steps.body.exit

f32_copy_steps.body.exit:                         ; preds = %B346.i, %B358.i
  %steps.3.0.i = phi i64 [ %steps.4.0.i, %B346.i ], [ %spec.select.i, %B358.i ]
  %.630.i = mul nuw nsw i64 %steps.3.0.i, %within.2.0.i.lcssa138
  %.86.i16 = sub nsw i64 %.85.i15, %.605..373.i
  %.88.i17 = tail call i64 @llvm.smax.i64(i64 %.86.i16, i64 0)
  %.117.i21 = icmp slt i64 %.88.i17, %.115.i
  br i1 %.117.i21, label %B302.i31, label %B346.i22

B302.i31:                                         ; preds = %f32_copy_steps.body.exit
  %.124.i33 = add i64 %.121.i, %.88.i17
  %.126.i34 = udiv i64 %.124.i33, %.76.i
  br label %B346.i22

B346.i22:                                         ; preds = %B302.i31, %f32_copy_steps.body.exit
  %steps.4.0.i23 = phi i64 [ %.126.i34, %B302.i31 ], [ %.110.i7, %f32_copy_steps.body.exit ]
  br i1 %.611.i, label %f32_copy_steps.body.exit35, label %B358.i25

B358.i25:                                         ; preds = %B346.i22
  %.160.i27 = load i64, ptr %.159.i26, align 8, !noalias !15
  %.164.not.i28 = icmp slt i64 %.605.i, %.160.i27
  %spec.select.i29 = select i1 %.164.not.i28, i64 %steps.4.0.i23, i64 0
  br label %f32_copy_steps.body.exit35

f32_copy_steps.body.exit35:                       ; preds = %B346.i22, %B358.i25
  %steps.3.0.i30 = phi i64 [ %steps.4.0.i23, %B346.i22 ], [ %spec.select.i29, %B358.i25 ]
  %.723.i121.not = icmp slt i64 %.630.i, 1
  br i1 %.723.i121.not, label %B1352.i, label %B1288.if.i

B1288.if.i:                                       ; preds = %f32_copy_steps.body.exit35, %B1288.if.i
  %.667.i.0122 = phi i64 [ %.736.i, %B1288.if.i ], [ 0, %f32_copy_steps.body.exit35 ]
  %.736.i = add nuw nsw i64 %.667.i.0122, 1
  %.762.i = mul nsw i64 %.667.i.0122, %.154.i
  %.764.i = mul nsw i64 %.667.i.0122, %.132.i
  %.766.i = getelementptr i8, ptr %.555.i, i64 %.764.i
  %.767.i = load float, ptr %.766.i, align 4, !noalias !0
  %.769.i = getelementptr i8, ptr %.580.i, i64 %.762.i
  store float %.767.i, ptr %.769.i, align 4, !noalias !0
  %exitcond135.not = icmp eq i64 %.630.i, %.736.i
  br i1 %exitcond135.not, label %B1352.i, label %B1288.if.i

B1384.if.i:                                       ; preds = %B1352.i, %B1384.if.i
  %.811.i.0126 = phi i64 [ %.873.i, %B1384.if.i ], [ %.821.i, %B1352.i ]
  %.808.i.0125 = phi i64 [ %.877.i, %B1384.if.i ], [ %.630.i, %B1352.i ]
  %.873.i = add nsw i64 %.811.i.0126, -1
  %.877.i = add i64 %.808.i.0125, 1
  %11 = mul nsw i64 %.808.i.0125, %.154.i
  %.906.i = getelementptr i8, ptr %.580.i, i64 %11
  store float 0.000000e+00, ptr %.906.i, align 4, !noalias !0
  %.864.i = icmp samesign ugt i64 %.811.i.0126, 1
  br i1 %.864.i, label %B1384.if.i, label %B920.i.loopexit

f32_copy.body.exit:                               ; preds = %B400.i.loopexit, %.6
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
!1 = distinct !{!1, !2, !"f32_copy.body: %retptr"}
!2 = distinct !{!2, !"f32_copy.body"}
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
